'use strict';
const scheme = matchMedia('(prefers-color-scheme: dark)');
const CLASSES = { 'public domain': '#1f6f43', permissive: '#2e8b57', 'copyleft weak': '#5f9ea0', 'copyleft strong': '#4682b4', 'copyleft network': '#3b5f9e', duties: '#5fae4f',
  revocable: '#7c8f2f', 'branding required': '#8fbf4d', 'output restricted': '#cdbb3a', 'use restricted': '#e0a030', 'territory limited': '#c98a1b',
  'business limited': '#d9742c', 'scale limited': '#c2571a', 'action limited': '#d0603f', 'no derivatives': '#c94f6d', 'non commercial': '#c0392b', 'research only': '#8e1f3b', proprietary: '#4a1030', unknown: '#9aa4b0' };
const drawn = [];
const text = value => echarts.format.encodeHTML(String(value));

function height(option, place, width, printed) {
  const rows = option.yAxis.data ? option.yAxis.data.length : 0;
  if (!rows) return;
  const bars = option.series[0].type === 'bar' && !option.series[0].stack ? option.series.length : 1;
  const row = option.ordered ? (printed ? 46 : 54) : Math.max(30, 10 + 13 * bars);
  place.style.height = Math.max(220, 90 + rows * row + (width < 600 ? 60 : 0)) + 'px';
}

function draw(id, given, width) {
  const dark = scheme.matches && !matchMedia('print').matches;
  const option = JSON.parse(JSON.stringify(given));
  const place = document.getElementById('chart-' + id);
  height(option, place, width || place.clientWidth, Boolean(width));
  const chart = echarts.init(place, dark ? 'dark' : null, { renderer: 'svg', width: width || undefined });
  option.backgroundColor = 'transparent';
  option.color = ['#c2571a', '#1f78c1', '#2e8b57', '#8e5ea2', '#b8860b', '#c0392b'];
  const narrow = (width || place.clientWidth) < 600;
  option.legend.show = option.series.length > 1;
  option.grid.top = (option.yAxis.name ? 28 : 12) + (option.legend.show ? 32 : 0) + (narrow && option.series.length > 2 ? 30 : 0);
  option.grid.bottom = 34;
  option.xAxis.nameGap = 32;
  option.xAxis.axisLabel = { margin: 13 }; // clear of the lowest label of the other axis
  if (option.yAxis.data) option.yAxis.axisLabel = { interval: 0, ...(narrow ? { width: 130, overflow: 'break', lineHeight: 13 } : {}) };
  if (narrow) {
    option.grid.right = 30;
    option.xAxis.splitNumber = 3;
  }
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

const pen = document.createElement('canvas').getContext('2d');
pen.font = '10px sans-serif';

/** The pieces of a stepped line: along at the level of a point, then up or down at the next. */
function pieces(places) {
  return places.slice(1).flatMap((to, i) => {
    const from = places[i];
    return [[from.x, from.y - 1, to.x, from.y + 1], [to.x - 1, Math.min(from.y, to.y), to.x + 1, Math.max(from.y, to.y)]];
  });
}

/** The places for a name beside its point, the best first: [position, offset, box]. */
function sides(point, first) {
  const { x, y, gap, wide } = point;
  const up = -8, down = 8;
  const right = by => ['right', by, [x + gap, y - 6 + by, x + gap + wide, y + 6 + by]];
  const left = by => ['left', by, [x - gap - wide, y - 6 + by, x - gap, y + 6 + by]];
  const above = ['top', 0, [x - wide / 2, y - gap - 13, x + wide / 2, y - gap]];
  const below = ['bottom', 0, [x - wide / 2, y + gap, x + wide / 2, y + gap + 13]];
  if (first === 'right') return [right(0), left(0)];
  return first === 'top' ? [above, left(up), left(0), right(up), right(down), below, left(down)] : [below, right(down), left(down), right(0), right(up), left(up), above];
}

/** Keeps of the names at points those that cover no other, no mark and no line, each once: the newest or largest first. */
function thin(chart, option) {
  const area = chart.getModel().getComponent('grid').coordinateSystem.getRect();
  const hits = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const around = ({ x, y, gap }) => [x - gap + 1, y - gap + 1, x + gap - 1, y + gap - 1];
  const taken = [], marks = [], lines = [], points = [];
  option.series.forEach((series, s) => {
    const places = series.data.map((data, i) => {
      const at = chart.convertToPixel({ seriesIndex: s }, data.value);
      const moved = data.symbolOffset ? data.symbolOffset[1] : 0;
      return { data, series, x: at[0], y: at[1] + moved, gap: series.symbolSize / 2 + 2, wide: pen.measureText(data.name).width + 2,
        again: i > 0 && series.data[i - 1].name === data.name };
    });
    if (series.type === 'line') lines.push(...pieces(places));
    if (series.symbolSize > 8 || series.type === 'line') marks.push(...places.filter(p => p.data.symbol !== 'none'));
    if (series.label) points.push(...places);
  });
  points.sort((a, b) => b.x - a.x);
  const named = new Set();
  for (const point of points) {
    const key = [point.data.name, Math.round(point.x), Math.round(point.y)].join();
    const fits = ([, , box]) => box[0] > area.x && box[2] < chart.getWidth() && !taken.some(other => hits(box, other)) && !lines.some(line => hits(box, line))
      && !marks.some(mark => mark.data.name !== point.data.name && hits(box, around(mark)));
    const side = point.data.name && !point.again && !named.has(key) && sides(point, point.series.label.position).find(fits);
    if (side) {
      named.add(key);
      taken.push(side[2]);
    }
    point.data.label = side ? { position: side[0], offset: [0, side[1]] } : { show: false };
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
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll('details:not([open])')];
  closed.forEach(numbers => { numbers.open = true; });
  all(650);
});
addEventListener('afterprint', () => {
  closed.forEach(numbers => { numbers.open = false; });
  all();
});
