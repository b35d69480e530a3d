'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = id => document.getElementById(id);
  const root = document.documentElement;
  const make = (tag, text, name) => {
    const e = document.createElement(tag);
    if (text !== undefined) e.textContent = text;
    if (name) e.className = name;
    return e;
  };

  // Charts
  const color = name => getComputedStyle(root).getPropertyValue(name).trim();
  const charts = [];
  const bars = (id, rows) => [id, () => ({
    animation: false, aria: {enabled: true}, grid: {left: 8, right: 56, top: 8, bottom: 8, containLabel: true},
    xAxis: {type: 'value', splitNumber: 3, splitLine: {lineStyle: {color: color('--line')}}, axisLabel: {color: color('--soft'), hideOverlap: true}},
    yAxis: {type: 'category', inverse: true, data: rows.map(r => r[0]), axisLabel: {color: color('--fg'), width: 190, overflow: 'truncate'}, axisTick: {show: false}},
    tooltip: {trigger: 'item', renderMode: 'richText'},
    series: [{type: 'bar', data: rows.map(r => r[1]), itemStyle: {color: color('--accent')}, barMaxWidth: 22, label: {show: true, position: 'right', color: color('--fg')}}]
  })];
  const matrix = () => ({
    animation: false, aria: {enabled: true}, grid: {left: 8, right: 16, top: 8, bottom: 64, containLabel: true},
    xAxis: {type: 'category', data: data.matrix.columns, axisLabel: {color: color('--fg'), rotate: 30}, splitArea: {show: true, areaStyle: {color: [color('--panel'), color('--bg')]}}},
    yAxis: {type: 'category', inverse: true, data: data.matrix.rows, axisLabel: {color: color('--fg')}, splitArea: {show: true, areaStyle: {color: [color('--panel'), color('--bg')]}}},
    visualMap: {type: 'piecewise', orient: 'horizontal', left: 'center', bottom: 0, textStyle: {color: color('--soft')},
      pieces: [{min: 1, max: 9}, {min: 10, max: 49}, {min: 50, max: 249}, {min: 250}], inRange: {color: ['#e3effa', '#b7d5f1', '#85b8e6', '#5a9bd8']}},
    tooltip: {renderMode: 'richText', formatter: p => data.matrix.rows[p.value[1]] + ' → ' + data.matrix.columns[p.value[0]] + ': ' + p.value[2]},
    series: [{type: 'heatmap', data: data.matrix.cells, label: {show: true, color: '#0f1419', formatter: p => p.value[2]}, itemStyle: {borderColor: color('--bg'), borderWidth: 2}}]
  });
  const options = [bars('chart-licenses', data.licenses), bars('chart-classes', data.classes), bars('chart-severities', data.severities), ['chart-matrix', matrix]];
  const draw = () => {
    charts.splice(0).forEach(c => c.dispose());
    for (const [id, option] of options) {
      const chart = echarts.init($(id), null, {renderer: 'svg'});
      chart.setOption(option());
      charts.push(chart);
    }
  };
  draw();
  addEventListener('resize', () => charts.forEach(c => c.resize()));
  addEventListener('beforeprint', () => { draw(); });

  // Dark and light
  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => { $('theme').textContent = dark() ? 'Light' : 'Dark'; $('theme').setAttribute('aria-pressed', String(dark())); };
  $('theme').addEventListener('click', () => { root.dataset.theme = dark() ? 'light' : 'dark'; label(); draw(); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { label(); draw(); });
  label();

  // Findings: sort, filter, evidence
  const body = $('table').tBodies[0];
  const rows = [...body.rows];
  const text = rows.map(r => r.textContent.toLowerCase());
  const key = (row, column) => row.cells[column].dataset.rank ? Number(row.cells[column].dataset.rank) : row.cells[column].textContent.toLowerCase();
  const heads = [...$('table').tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = head.querySelector('button');
    if (!button) return;
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      heads.forEach(h => h.hasAttribute('aria-sort') && h.setAttribute('aria-sort', 'none'));
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = rows.map((row, i) => [key(row, column), i, row]);
      sorted.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]) * (down ? -1 : 1));
      body.append(...sorted.map(s => s[2]));
    });
  });
  const filter = () => {
    const words = $('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    const severity = $('severity').value, relation = $('relation').value;
    let shown = 0;
    rows.forEach((row, i) => {
      const fits = words.every(w => text[i].includes(w)) && (!severity || row.cells[0].textContent === severity) && (!relation || row.cells[3].textContent === relation);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    $('shown').textContent = shown + ' shown.';
  };
  $('filters').addEventListener('input', filter);
  $('filters').addEventListener('submit', e => e.preventDefault());
  $('filters').addEventListener('reset', () => setTimeout(filter));
  filter();
  body.addEventListener('click', event => {
    const button = event.target.closest('.more');
    if (!button) {
      const cell = event.target.closest('td.id');
      if (cell) { $('model').value = cell.textContent; show(cell.textContent); $('lineage-title').scrollIntoView(); }
      return;
    }
    const row = button.closest('tr');
    const open = row.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
    row.querySelector('.evidence')?.remove();
    if (!open) return;
    const list = make('ul', undefined, 'evidence');
    for (const [group, terms] of data.drifts[row.dataset.drift]) {
      const item = make('li', group + ': ');
      item.append(terms.map(t => t[0] + ' (' + t[1] + (t[2] ? ', ' + t[2] : '') + ')').join('; '));
      list.append(item);
    }
    row.querySelector('.why').append(list);
  });

  // Lineage
  const numbers = new Map(data.works.map((w, i) => [w[0].toLowerCase(), i]));
  const up = new Map(), down = new Map();
  const put = (map, from, to) => map.has(from) ? map.get(from).push(to) : map.set(from, [to]);
  for (const [child, parent, relation] of data.edges) { put(up, child, [parent, relation]); put(down, parent, [child, relation]); }
  $('models').append(...data.works.slice(0, 2000).map(w => { const o = make('option'); o.value = w[0]; return o; }));
  const line = (number, relation) => {
    const item = make('li');
    if (relation) item.append(make('span', relation + ' ', 'rel'));
    item.append(make('span', data.works[number][0] + ' ', 'id'), make('span', data.works[number][1], 'lic'));
    return item;
  };
  const tree = (number, map, seen, depth) => {
    const list = make('ul');
    const next = map.get(number) || [];
    for (const [other, relation] of next.slice(0, 200)) {
      const item = line(other, relation);
      if (!seen.has(other) && depth < 30 && map.has(other)) { seen.add(other); item.append(tree(other, map, seen, depth + 1)); }
      list.append(item);
    }
    if (next.length > 200) list.append(make('li', 'and ' + (next.length - 200) + ' more'));
    return list;
  };
  const show = name => {
    const number = numbers.get(name.trim().toLowerCase());
    const out = $('tree');
    out.replaceChildren();
    if (number === undefined) { out.append(make('p', 'No lineage of ' + name + ' is on this page.')); return; }
    const self = make('ul');
    self.append(line(number));
    for (const [title, map] of [['Made from', up], ['Made from it', down]]) {
      const part = make('section');
      part.append(make('h3', title));
      if (map === up) part.append(self);
      part.append(map.has(number) ? tree(number, map, new Set([number]), 0) : make('p', 'nothing known'));
      out.append(part);
    }
  };
  $('choose').addEventListener('submit', e => { e.preventDefault(); show($('model').value); });
  if ($('model').value) show($('model').value);
})();
