'use strict';
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
const drawn = [];
for (const [id, option] of Object.entries(CHARTS)) {
  const place = document.getElementById('chart-' + id);
  const rows = option.yAxis.data ? option.yAxis.data.length : 0;
  if (rows) place.style.height = Math.max(260, 110 + rows * (option.series.length > 1 && !option.series[0].stack ? 40 : 30)) + 'px';
  const chart = echarts.init(place, dark ? 'dark' : null, { renderer: 'svg' });
  option.backgroundColor = 'transparent';
  option.color = ['#c2571a', '#1f6fb2', '#2e8b57', '#8e5ea2', '#b8860b', '#c0392b', '#5f6b7a', '#16a085', '#d35484', '#7f8c2d'];
  if (option.ordered) {
    const scale = { PERMISSIVE: '#2e8b57', BRANDING_REQUIRED: '#8fbf4d', OUTPUT_RESTRICTED: '#cdbb3a', USE_RESTRICTED: '#e0a030', TERRITORY_LIMITED: '#e08a30',
      BUSINESS_LIMITED: '#d9742c', SCALE_LIMITED: '#c2571a', NON_COMMERCIAL: '#c0392b', RESEARCH_ONLY: '#8e1f3b', PROPRIETARY: '#4a1030', UNKNOWN: '#9aa4b0' };
    option.color = option.series.map(s => scale[s.name] || '#9aa4b0');
    delete option.ordered;
  }
  if (option.series[0].type === 'scatter' || option.series[0].type === 'line') {
    option.tooltip.formatter = p => `<b>${echarts.format.encodeHTML(p.name || p.seriesName)}</b><br>${echarts.format.encodeHTML(p.seriesName)}<br>${p.value.map(v => echarts.format.encodeHTML(String(v))).join(' · ')}`;
  }
  chart.setOption(option);
  drawn.push(chart);
}
addEventListener('resize', () => drawn.forEach(chart => chart.resize()));
