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
  const number = value => value.toLocaleString('en');
  const bars = (id, rows) => [id, () => ({
    animation: false, aria: {enabled: true}, grid: {left: 0, right: 56, top: 4, bottom: 0, containLabel: true},
    xAxis: {type: 'value', splitLine: {show: false}, axisLabel: {show: false}},
    yAxis: {type: 'category', inverse: true, data: rows.map(r => r[0]), axisLabel: {color: color('--fg'), interval: 0, width: 160, overflow: 'break', fontSize: 11, lineHeight: 11}, axisTick: {show: false}},
    tooltip: {trigger: 'item', renderMode: 'richText'},
    series: [{type: 'bar', data: rows.map(r => r[1]), itemStyle: {color: color('--accent')}, barMaxWidth: 22, label: {show: true, position: 'right', color: color('--fg'), formatter: p => number(p.value)}}]
  })];
  const narrow = () => document.documentElement.clientWidth < 736;
  const steps = [[1, 9], [10, 49], [50, 249], [250, Infinity]];
  const step = value => steps.findIndex(s => value <= s[1]);
  const matrix = () => ({
    animation: false, aria: {enabled: true}, grid: {left: 8, right: 16, top: 28, bottom: 40, containLabel: true},
    xAxis: {type: 'category', data: data.matrix.names, axisTick: {show: false}, axisLabel: {color: color('--fg'), interval: 0, rotate: narrow() ? 60 : 25}, splitArea: {show: true, areaStyle: {color: [color('--panel'), color('--bg')]}}},
    yAxis: {type: 'category', inverse: true, name: "parent's license ↓ model's license →", nameLocation: 'start', nameGap: 8, nameTextStyle: {align: 'left', color: color('--soft')}, data: data.matrix.names, axisTick: {show: false}, axisLabel: {color: color('--fg'), interval: 0}, splitArea: {show: true, areaStyle: {color: [color('--panel'), color('--bg')]}}},
    visualMap: {type: 'piecewise', orient: 'horizontal', left: 'center', bottom: 0, itemGap: narrow() ? 6 : 14, textStyle: {color: color('--soft')},
      pieces: steps.map(([min, max], i) => ({min, max: max === Infinity ? undefined : max, label: max === Infinity ? min + ' or more' : min + '–' + max, color: color('--h' + (i + 1))}))},
    tooltip: {renderMode: 'richText', formatter: p => data.matrix.names[p.value[1]] + ' → ' + data.matrix.names[p.value[0]] + ': ' + p.value[2]},
    series: [{type: 'heatmap', data: data.matrix.cells.map(c => ({value: c, label: {color: color(step(c[2]) === 3 ? '--ht4' : '--ht')}})),
      label: {show: true, formatter: p => number(p.value[2])}, itemStyle: {borderColor: color('--bg'), borderWidth: 2}}]
  });
  const options = [bars('chart-licenses', data.licenses), bars('chart-classes', data.classes), bars('chart-severities', data.severities), ['chart-matrix', matrix]];
  const draw = printed => {
    charts.splice(0).forEach(c => c.dispose());
    for (const [id, option] of options) {
      const size = printed ? id === 'chart-matrix' ? {width: 660, height: 380} : {width: 310, height: 330} : {};
      const chart = echarts.init($(id), null, {renderer: 'svg', ...size});
      chart.setOption(option());
      charts.push(chart);
    }
  };
  draw();
  addEventListener('resize', () => draw());
  let theme;
  addEventListener('beforeprint', () => { theme = root.dataset.theme; root.dataset.theme = 'light'; draw(true); });
  addEventListener('afterprint', () => { if (theme) root.dataset.theme = theme; else delete root.dataset.theme; draw(); });

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
      const fits = words.every(w => text[i].includes(w)) && (!severity || row.dataset.severity === severity) && (!relation || row.cells[3].textContent === relation);
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    $('shown').textContent = number(shown) + ' shown.';
  };
  $('filters').addEventListener('input', filter);
  $('filters').addEventListener('submit', e => e.preventDefault());
  $('filters').addEventListener('reset', () => setTimeout(filter));
  filter();
  body.addEventListener('click', event => {
    const model = event.target.closest('.model');
    if (model) { $('model').value = model.textContent; show(model.textContent); $('lineage-title').focus(); return; }
    const button = event.target.closest('.more');
    if (!button) return;
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
    item.append(make('span', data.works[number][0] + ' ', 'id'), data.works[number][1] ? make('span', data.works[number][1], 'lic') : make('span', 'no license known', 'none'));
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
    out.append(bound(number));
    for (const [title, map] of [['Made from', up], ['Made from it', down]]) {
      const part = make('section');
      part.append(make('h3', title));
      if (map === up) { const self = make('ul'); self.append(line(number)); part.append(self); }
      part.append(map.has(number) ? tree(number, map, new Set([number]), 0) : make('p', 'nothing known'));
      out.append(part);
    }
  };
  const standing = {WHOLE: 'kept whole from', MODIFIED: 'modified from', LEARNED_FROM: 'learned from', GENERATED: 'made by', TRAINING_DATA: 'trained on'};
  const bound = number => {
    const part = make('section');
    part.append(make('h3', 'Licenses that reach it'));
    const list = make('ul');
    const own = line(number);
    own.prepend(make('span', 'its own label: ', 'rel'));
    list.append(own);
    for (const [license, passage, way] of data.inherited[number] || []) {
      const item = make('li');
      item.append(license === 'NOASSERTION' ? make('span', 'not known', 'none') : make('span', license, 'lic'), make('span', ' ' + standing[passage] + ' ', 'rel'), make('span', data.works[way[way.length - 1]]?.[0] ?? '', 'id'));
      if (way.length > 1) item.append(make('span', 'via ' + way.slice(0, -1).map(w => data.works[w]?.[0] ?? '…').join(' ← '), 'via'));
      list.append(item);
    }
    part.append(list);
    if (!data.inherited[number]) part.append(make('p', 'Listed for the models of the findings and of the lineage that the page opened with.', 'rel'));
    return part;
  };
  $('choose').addEventListener('submit', e => { e.preventDefault(); show($('model').value); });
  if ($('model').value) show($('model').value);
})();
