'use strict';
const scheme = matchMedia('(prefers-color-scheme: dark)');
const CLASSES = { permissive: '#2e8b57', 'branding required': '#8fbf4d', 'output restricted': '#cdbb3a', 'use restricted': '#e0a030', 'territory limited': '#c98a1b',
  'business limited': '#d9742c', 'scale limited': '#c2571a', 'non commercial': '#c0392b', 'research only': '#8e1f3b', proprietary: '#4a1030', unknown: '#9aa4b0' };
const drawn = [];
const text = value => echarts.format.encodeHTML(String(value));

function height(option, place, width) {
  const rows = option.yAxis.data ? option.yAxis.data.length : 0;
  if (!rows) return;
  const bars = option.series[0].type === 'bar' && !option.series[0].stack ? option.series.length : 1;
  const row = option.ordered ? 54 : Math.max(30, 10 + 13 * bars);
  place.style.height = Math.max(220, 90 + rows * row + (width < 600 ? 60 : 0)) + 'px';
}

function draw(id, given, width) {
  const dark = scheme.matches && !matchMedia('print').matches;
  const option = JSON.parse(JSON.stringify(given));
  const place = document.getElementById('chart-' + id);
  height(option, place, width || place.clientWidth);
  const chart = echarts.init(place, dark ? 'dark' : null, { renderer: 'svg', width: width || undefined });
  option.backgroundColor = 'transparent';
  option.color = ['#c2571a', '#1f78c1', '#2e8b57', '#8e5ea2', '#b8860b', '#c0392b'];
  const narrow = (width || place.clientWidth) < 600;
  option.grid.top = (option.yAxis.name ? 60 : 44) + (narrow ? 30 : 0);
  option.grid.bottom = option.xAxis.name ? 34 : 10;
  if (narrow) option.grid.right = 24;
  if (option.ordered) {
    option.color = option.series.map(s => CLASSES[s.name] || '#9aa4b0');
    option.grid.top = narrow ? 110 : 64;
    delete option.ordered;
  }
  for (const series of option.series) {
    if (series.label) {
      series.label.color = dark ? '#d5dce4' : '#2f3a46';
      if (series.type !== 'bar') Object.assign(series.label, { textBorderColor: dark ? '#1c232b' : '#f6f8fa', textBorderWidth: 3 });
    }
    if (series.label && series.type !== 'bar') series.emphasis = { label: { fontWeight: 'bold' } };
  }
  if (option.series[0].type !== 'bar') {
    option.tooltip.formatter = p => `<b>${text(p.name || p.seriesName)}</b><br>${text(p.seriesName)}<br>${p.value.map(text).join(' · ')}`;
  }
  chart.setOption(option);
  if (option.series.some(s => s.label && s.type !== 'bar')) {
    thin(chart, option);
    chart.setOption({ series: option.series });
  }
  drawn.push(chart);
}

/** Keeps of the names at points those that cover neither each other nor a mark: the newest or largest first. */
function thin(chart, option) {
  const taken = [];
  const hits = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const marks = [];
  const points = [];
  option.series.forEach((series, s) => series.data.forEach(point => {
    const at = chart.convertToPixel({ seriesIndex: s }, point.value);
    const [x, y] = point.symbolOffset ? [at[0], at[1] + point.symbolOffset[1]] : at;
    if (series.symbolSize > 8 || series.type === 'line') marks.push({ point, box: [x - 4, y - 4, x + 4, y + 4] });
    if (series.label) points.push({ point, series, x, y });
  }));
  points.sort((a, b) => b.x - a.x);
  for (const { point, series, x, y } of points) {
    const wide = point.name.length * 5.6 + 4;
    const gap = series.symbolSize / 2 + 2;
    const boxes = {
      right: [x + gap, y - 6, x + gap + wide, y + 6],
      left: [x - gap - wide, y - 6, x - gap, y + 6],
      top: [x - wide / 2, y - gap - 14, x + wide / 2, y - gap],
      bottom: [x - wide / 2, y + gap, x + wide / 2, y + gap + 14],
    };
    const first = series.label.position;
    const others = first === 'right' ? ['left'] : [first === 'top' ? 'bottom' : 'top', 'left', 'right'];
    const position = [first, ...others].find(side => point.name && boxes[side][0] > 0 && boxes[side][2] < chart.getWidth()
      && !taken.some(other => hits(boxes[side], other))
      && !marks.some(mark => mark.point.name !== point.name && hits(boxes[side], mark.box)));
    if (position) taken.push(boxes[position]);
    point.label = position ? { position } : { show: false };
  }
}

function all(width) {
  drawn.splice(0).forEach(chart => chart.dispose());
  for (const [id, option] of Object.entries(CHARTS)) draw(id, option, width);
}

all();
let last = innerWidth;
addEventListener('resize', () => { if (innerWidth !== last) { last = innerWidth; all(); } });
scheme.addEventListener('change', () => all());
addEventListener('beforeprint', () => all(660));
addEventListener('afterprint', () => all());
