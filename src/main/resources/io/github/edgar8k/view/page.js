'use strict';

/** An element with attributes and children; strings become text, never markup. */
function make(name, attributes, ...children) {
  const svg = ['svg', 'g', 'rect', 'text', 'title'].includes(name);
  const element = svg && attributes && attributes.svg
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (key !== 'svg' && value !== null && value !== false) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children);
  return element;
}

const byId = id => document.getElementById(id);
const say = words => { byId('say').textContent = words; };

(function theme() {
  const themes = ['auto', 'light', 'dark'];
  const button = byId('theme');
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('edgar8k-theme') || 'auto';
  } catch { /* Storage may be shut off; the choice then lasts as long as the page. */ }
  function show() {
    if (!themes.includes(chosen)) chosen = 'auto';
    if (chosen === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    button.textContent = 'Theme: ' + chosen;
  }
  button.hidden = false;
  button.addEventListener('click', () => {
    chosen = themes[(themes.indexOf(chosen) + 1) % themes.length];
    try { localStorage.setItem('edgar8k-theme', chosen); } catch { /* As above. */ }
    show();
  });
  show();
})();

/* One filing: lines on the left, record on the right. */
(function filing() {
  const panel = byId('lines');
  const record = byId('record');
  if (!panel) return;

  const numbers = text => text ? text.split(' ').map(Number) : [];
  const runs = [...panel.querySelectorAll('.k')].map(element => {
    const first = Number(element.dataset.row);
    const count = Number(element.dataset.n);
    element.style.setProperty('--n', count);
    return { element, first, last: first + count - 1, count, filled: false };
  });
  const rowCount = runs.length ? runs[runs.length - 1].last : 0;
  const values = [...record.querySelectorAll('.v')].map(element => {
    const [first, last] = element.dataset.r.split('-').map(Number);
    return { element, link: element.querySelector('.at'), first, last: last || first };
  });
  const valueOf = new Map(values.map(value => [value.element, value]));
  const notes = new Map();
  for (const value of values) {
    value.link.setAttribute('aria-label', 'Show line ' + value.link.textContent.replace('\u2013', ' to '));
    if (value.element.matches('.diag')) {
      if (!notes.has(value.first)) notes.set(value.first, []);
      notes.get(value.first).push(value);
    }
  }

  let marked = null;   // the rows that are marked
  let shownValue = null;
  let cursor = 0;      // the row that the keyboard is on

  function runOf(row) {
    let low = 0;
    let high = runs.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle].last < row) low = middle + 1; else high = middle;
    }
    return runs[low];
  }

  /** Makes the rows of a run of lines out of its text. */
  function fill(run) {
    if (run.filled) return;
    run.filled = true;
    const { element } = run;
    const texts = element.textContent.split('\n');
    const given = element.dataset.f.split(' ');
    const headings = new Set(numbers(element.dataset.h));
    const furniture = new Set(numbers(element.dataset.u));
    const fragment = document.createDocumentFragment();
    let before = '';
    texts.forEach((text, i) => {
      const row = run.first + i;
      const line = given.length > 1 || run.count === 1 ? given[i] : String(Number(given[0]) + i);
      const shown = line === before ? '' : line.replace('-', '\u2013');
      before = line;
      const link = make('a', { href: '#r' + row, tabindex: row === cursor ? 0 : -1, 'aria-label': 'Line ' + line }, shown);
      const gutter = make('span', { class: 'g' }, link);
      const body = make('span', { class: 't' }, text);
      const kind = (headings.has(i) ? ' h' : '') + (furniture.has(i) ? ' u' : '');
      const element = make('div', { class: 'r' + kind, id: 'r' + row }, gutter, body);
      fragment.append(element);
      if (notes.has(row)) annotate(notes.get(row), gutter, fragment);
      if (marked && row >= marked.first && row <= marked.last) element.classList.add('m');
    });
    element.classList.add('rows');
    element.replaceChildren(fragment);
  }

  /** Sets the diagnostics of a line into its margin, and their words under it. */
  function annotate(list, gutter, fragment) {
    const severities = ['error', 'warning', 'info'];
    const of = value => severities.find(name => value.element.matches('.' + name));
    const says = value => value.element.querySelector('.says').textContent;
    const worst = severities.find(name => list.some(value => of(value) === name));
    const words = list.map(value => of(value) + ': ' + says(value)).join('\n');
    const sign = list.length > 1 ? String(list.length) : { error: '\u00d7', warning: '!', info: 'i' }[worst];
    const button = make('button', { type: 'button', class: 'dg ' + worst, title: words, 'aria-label': words }, sign);
    button.addEventListener('click', () => choose(list[(list.indexOf(shownValue) + 1) % list.length], 'record'));
    gutter.prepend(button);
    for (const value of list) {
      const note = make('div', { class: 'note ' + of(value) }, make('b', {}, of(value)), ' ' + says(value));
      note.addEventListener('click', () => choose(value, 'record'));
      fragment.append(note);
    }
  }

  function rowElement(row) {
    const run = runOf(row);
    fill(run);
    const details = run.element.closest('details');
    if (details && !details.open) details.open = true;
    return byId('r' + row);
  }

  function mark(range) {
    for (const element of panel.querySelectorAll('.r.m')) element.classList.remove('m');
    marked = range;
    if (!range) return;
    for (const run of runs) {
      if (run.filled && run.last >= range.first && run.first <= range.last) {
        for (let row = Math.max(run.first, range.first); row <= Math.min(run.last, range.last); row++) {
          byId('r' + row).classList.add('m');
        }
      }
    }
  }

  /** Brings a row into sight, a quarter from the top. */
  function scrollToRow(row) {
    const element = rowElement(row);
    const place = () => {
      const box = element.getBoundingClientRect();
      const view = panel.getBoundingClientRect();
      if (box.top < view.top + 40 || box.bottom > view.bottom - 20) {
        panel.scrollTop += box.top - view.top - view.height / 4;
      }
    };
    const left = panel.scrollLeft;
    element.scrollIntoView({ block: 'nearest' });
    panel.scrollLeft = left;
    place();
    // Rows above it may turn out taller than was reckoned, once they are laid out.
    requestAnimationFrame(place);
  }

  function scrollToValue(element) {
    const box = element.getBoundingClientRect();
    const view = record.getBoundingClientRect();
    if (box.top < view.top || box.bottom > view.bottom) {
      record.scrollTop += box.top - view.top - view.height / 4;
    }
  }

  /** Chooses a value, or nothing; `towards` is the side that is to follow. */
  function choose(value, towards) {
    if (shownValue) {
      shownValue.element.classList.remove('on');
      shownValue.link.removeAttribute('aria-current');
    }
    shownValue = value;
    mark(value);
    if (!value) {
      say('Nothing chosen');
      return;
    }
    value.element.classList.add('on');
    value.link.setAttribute('aria-current', 'true');
    if (towards === 'record') {
      scrollToValue(value.element);
      say('Read as: ' + nameOf(value));
    } else {
      scrollToRow(value.first);
      setCursor(value.first);
      say(value.link.getAttribute('aria-label').replace('Show line', 'Line') + ' marked');
    }
  }

  function nameOf(value) {
    const card = value.element.closest('.card').querySelector('h2').firstChild.textContent;
    const text = value.element.textContent.trim().replace(/\s+/g, ' ');
    return card + ', ' + (text.length > 160 ? text.slice(0, 160) + '\u2026' : text);
  }

  /** The values that were read from a row, the narrowest first. */
  function valuesAt(row) {
    return values
      .filter(value => value.first <= row && row <= value.last)
      .sort((a, b) => (a.last - a.first) - (b.last - b.first));
  }

  /** A row was chosen: shows what was read from it, each time the next wider value. */
  function chooseRow(row) {
    const found = valuesAt(row);
    setCursor(row);
    if (!found.length) {
      choose(null);
      mark({ first: row, last: row });
      say('Nothing was read from this line');
      return;
    }
    choose(found[(found.indexOf(shownValue) + 1) % found.length], 'record');
  }

  function setCursor(row) {
    const before = cursor && byId('r' + cursor);
    if (before) before.querySelector('a').tabIndex = -1;
    cursor = row;
    const element = byId('r' + row);
    if (element) element.querySelector('a').tabIndex = 0;
  }

  function focusRow(row) {
    scrollToRow(row);
    setCursor(row);
    byId('r' + row).querySelector('a').focus({ preventScroll: true });
  }

  /** The next row in a direction that is not in something shut. */
  function openRow(row, step) {
    let next = row;
    while (next >= 1 && next <= rowCount) {
      const run = runOf(next);
      const details = run.element.closest('details');
      if (!details || details.open) return next;
      next = step > 0 ? run.last + 1 : run.first - 1;
    }
    return 0;
  }

  panel.addEventListener('click', event => {
    const row = event.target.closest('.r');
    if (!row || event.target.closest('.dg') || String(getSelection())) return;
    event.preventDefault();
    chooseRow(Number(row.id.slice(1)));
  });
  panel.addEventListener('keydown', event => {
    const row = event.target.closest('.r');
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(row.id.slice(1));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(rowCount, at + 25), PageUp: Math.max(1, at - 25), Home: 1, End: rowCount }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const back = to < at || event.key === 'End';
    const row2 = openRow(to, back ? -1 : 1);
    if (row2) focusRow(row2);
  });

  record.addEventListener('click', event => {
    const element = event.target.closest('.v');
    if (!element) return;
    if (event.target.closest('.at')) event.preventDefault();
    else if (String(getSelection())) return;
    choose(valueOf.get(element), 'lines');
  });
  record.addEventListener('keydown', event => {
    if (!event.target.matches('.at') || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    event.preventDefault();
    const at = values.findIndex(value => value.link === event.target);
    const next = values[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      next.link.focus();
      choose(next, 'lines');
    }
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') choose(null);
  });

  document.querySelector('.parts').addEventListener('click', event => {
    const part = event.target.closest('a') && byId(event.target.closest('a').hash.slice(1));
    if (!part) return;
    event.preventDefault();
    if (part.matches('details')) part.open = true;
    panel.scrollTop += part.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    const first = part.querySelector('.k');
    if (first) {
      const row = Number(first.dataset.row);
      rowElement(row);
      setCursor(row);
      byId('r' + row).querySelector('a').focus({ preventScroll: true });
    }
  });

  const wrap = byId('wrap');
  wrap.hidden = false;
  wrap.addEventListener('click', () => {
    const on = panel.classList.toggle('wrap');
    wrap.setAttribute('aria-pressed', String(on));
  });

  const observer = new IntersectionObserver(entries => {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        const run = runOf(Number(entry.target.dataset.row));
        fill(run);
        observer.unobserve(entry.target);
      }
    }
  }, { root: panel, rootMargin: '100% 0px' });
  for (const run of runs) observer.observe(run.element);
  // Paper shows every line with its number, as far as that is reasonable.
  addEventListener('beforeprint', () => { if (rowCount < 20000) runs.forEach(fill); });

  const start = openRow(1, 1);
  if (start) {
    cursor = start;
    fill(runOf(start));
  }
  const asked = /^#r(\d+)$/.exec(location.hash);
  if (asked && Number(asked[1]) >= 1 && Number(asked[1]) <= rowCount) chooseRow(Number(asked[1])), scrollToRow(cursor);
})();

/* Many filings: a plot and a table. */
(function index() {
  const main = byId('index');
  if (!main) return;

  const PAGE = 300;
  const smallScreen = matchMedia('screen and (max-width: 600px)');
  const data = JSON.parse(byId('data').textContent);
  const filings = data.filings.map(([source, form, date, names, items, exhibits, errors, warnings, infos]) => ({
    source, form, date: date || '', year: date ? date.slice(0, 4) : 'no date', names: names.join(', '), items, exhibits,
    errors, warnings, infos, diagnostics: errors * 1e6 + warnings * 1e3 + infos,
    words: [source, form, date, ...names, ...items].join(' ').toLowerCase(),
  }));
  const titleOf = number => data.titles[number] || '';
  const byNumber = (a, b) => a.localeCompare(b, 'en', { numeric: true });
  const columns = [
    { name: 'Date', key: 'date', cell: f => make('td', { class: 'date' }, f.date || '\u2014') },
    { name: 'Form', key: 'form', cell: f => make('td', { class: 'date' }, f.form || '\u2014') },
    { name: 'Registrant', key: 'names', cell: f => make('td', {}, f.names || '\u2014') },
    { name: 'Items', key: 'items', cell: f => make('td', {}, ...f.items.map(n => make('span', { class: 'tag', title: titleOf(n) }, n))) },
    { name: 'Exhibits', key: 'exhibits', number: true, cell: f => make('td', { class: 'num' }, String(f.exhibits)) },
    { name: 'Diagnostics', key: 'diagnostics', number: true, cell: diagnosticsCell },
    { name: 'Source', key: 'source', cell: f => make('td', { class: 'src' }, f.source) },
  ];
  let sort = { key: 'date', down: true };
  let limit = PAGE;
  let shown = filings;

  function diagnosticsCell(f) {
    const parts = [['error', f.errors], ['warning', f.warnings], ['info', f.infos]]
      .filter(([, count]) => count)
      .map(([name, count]) => make('b', { class: name }, count + ' ' + name + (count === 1 || name === 'info' ? '' : 's')));
    return make('td', {}, ...(parts.length ? parts : ['\u2014']));
  }

  const search = make('input', { type: 'search', placeholder: 'Registrant, source, item \u2026' });
  const choice = (label, all, list) => {
    const select = make('select', {}, make('option', { value: '' }, all),
      ...list.map(([value, text]) => make('option', { value }, text)));
    return { select, label: make('label', {}, label, select) };
  };
  const different = values => [...new Set(values)].sort(byNumber);
  const allItems = different(filings.flatMap(f => f.items));
  const years = withGaps(different(filings.map(f => f.year)));
  const item = choice('Item', 'Every item', allItems.map(n => [n, n + ' ' + titleOf(n)]));
  const year = choice('Year', 'Every year', years.map(y => [y, y]));
  const form = choice('Form', 'Every form', different(filings.map(f => f.form || '')).map(v => [v, v || 'none']));
  const count = make('output', {});
  const clear = make('button', { type: 'button' }, 'Clear');
  const plot = make('section', { class: 'plot', 'aria-labelledby': 'plot-title' });
  const body = make('tbody', {});
  const more = make('button', { type: 'button', class: 'more' });
  const heads = columns.map(column => {
    const button = make('button', { type: 'button' }, column.name);
    button.addEventListener('click', () => {
      sort = { key: column.key, down: sort.key === column.key ? !sort.down : Boolean(column.number) };
      limit = PAGE;
      update();
      say('Sorted by ' + column.name + (sort.down ? ', descending' : ', ascending'));
    });
    return make('th', { scope: 'col', class: column.number && column.key !== 'diagnostics' ? 'num' : null }, button);
  });

  /** The years between the first and the last too, unless somebody printed an impossible one. */
  function withGaps(list) {
    const known = list.filter(y => y !== 'no date').map(Number);
    const first = known[0];
    const last = known[known.length - 1];
    if (!known.length || last - first > 60) return list;
    const all = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
    return list.includes('no date') ? [...all, 'no date'] : all;
  }

  const key = f => sort.key === 'items' ? f.items.join(' ') : f[sort.key];
  function compare(a, b) {
    const x = key(a);
    const y = key(b);
    const order = typeof x === 'number' ? x - y : x < y ? -1 : x > y ? 1 : 0;
    return sort.down ? -order : order;
  }

  function update() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = filings.filter(f => words.every(word => f.words.includes(word))
      && (!form.select.value || f.form === form.select.value));
    draw(shown);
    shown = shown.filter(f => (!item.select.value || f.items.includes(item.select.value))
      && (!year.select.value || f.year === year.select.value));
    shown.sort(compare);
    body.replaceChildren(...shown.slice(0, limit).map(f => make('tr', {}, ...columns.map(column => column.cell(f)))));
    columns.forEach((column, i) => heads[i].setAttribute('aria-sort',
      column.key === sort.key ? (sort.down ? 'descending' : 'ascending') : 'none'));
    count.textContent = shown.length === filings.length ? filings.length + ' filings' : shown.length + ' of ' + filings.length + ' filings';
    more.hidden = shown.length <= limit;
    more.textContent = 'Show all ' + shown.length;
  }

  /** Items down, years across; a cell tells how many of these filings report it. */
  function draw(list) {
    const counts = new Map();
    const perYear = new Map();
    for (const f of list) {
      perYear.set(f.year, (perYear.get(f.year) || 0) + 1);
      for (const n of new Set(f.items)) {
        const at = n + '|' + f.year;
        counts.set(at, (counts.get(at) || 0) + 1);
      }
    }
    const most = Math.max(1, ...counts.values());
    const busiest = Math.max(1, ...perYear.values());
    const narrow = smallScreen.matches;
    const [left, wide, high, bars] = [narrow ? 56 : 290, years.length > 25 ? 32 : 40, 20, 70];
    const top = bars + 26;
    const height = top + allItems.length * high + 6;
    const width = left + years.length * wide + 10;
    const svg = (name, attributes, ...children) => make(name, { svg: true, ...attributes }, ...children);
    const parts = [];
    years.forEach((y, i) => {
      const n = perYear.get(y) || 0;
      const tall = Math.round(n / busiest * (bars - 16));
      const x = left + i * wide;
      parts.push(svg('rect', { x: x + 6, y: bars - tall, width: wide - 12, height: tall, rx: 2, fill: 'var(--cover)' }));
      if (n) parts.push(svg('text', { x: x + wide / 2, y: bars - tall - 4, 'text-anchor': 'middle' }, String(n)));
      parts.push(svg('text', { class: 'q', x: x + wide / 2, y: bars + 16, 'text-anchor': 'middle' }, y === 'no date' ? '?' : y));
    });
    parts.push(svg('text', { class: 'q', x: left - 8, y: bars, 'text-anchor': 'end' }, 'Filings'));
    let first = true;
    allItems.forEach((n, row) => {
      const y = top + row * high;
      const title = titleOf(n);
      const label = svg('text', { x: left - 8, y: y + 14, 'text-anchor': 'end' },
        narrow ? n : n + ' ' + (title.length > 40 ? title.slice(0, 39) + '\u2026' : title));
      label.append(svg('title', {}, n + ' ' + title));
      parts.push(label);
      years.forEach((when, i) => {
        const many = counts.get(n + '|' + when);
        if (!many) return;
        const x = left + i * wide;
        const share = Math.round(8 + 37 * Math.sqrt(many / most));
        const chosen = item.select.value === n && year.select.value === when;
        const says = `Item ${n} in ${when}: ${many} ${many === 1 ? 'filing' : 'filings'}`;
        const cell = svg('g', { class: 'cell' + (chosen ? ' on' : ''), role: 'button', tabindex: first ? 0 : -1, 'aria-label': says,
          'aria-pressed': String(chosen), 'data-item': n, 'data-year': when },
        svg('rect', { x: x + 1, y: y + 1, width: wide - 2, height: high - 2, rx: 3, fill: `color-mix(in srgb, var(--item) ${share}%, var(--panel))` }),
        svg('text', { x: x + wide / 2, y: y + 14, 'text-anchor': 'middle', fill: 'currentColor' }, String(many)),
        svg('title', {}, says));
        first = false;
        parts.push(cell);
      });
    });
    const heading = make('h2', { id: 'plot-title' }, 'Items by year');
    const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Filings that report an item, by year' }, ...parts);
    plot.replaceChildren(heading, picture);
  }

  function choose(cell) {
    const same = item.select.value === cell.dataset.item && year.select.value === cell.dataset.year;
    item.select.value = same ? '' : cell.dataset.item;
    year.select.value = same ? '' : cell.dataset.year;
    const selector = `[data-item="${cell.dataset.item}"][data-year="${cell.dataset.year}"]`;
    limit = PAGE;
    update();
    const again = plot.querySelector(selector);
    if (again) focusCell(again);
    say(count.textContent);
  }

  function focusCell(cell) {
    for (const other of plot.querySelectorAll('.cell[tabindex="0"]')) other.setAttribute('tabindex', -1);
    cell.setAttribute('tabindex', 0);
    cell.focus();
  }

  plot.addEventListener('click', event => {
    const cell = event.target.closest('.cell');
    if (cell) choose(cell);
  });
  plot.addEventListener('keydown', event => {
    const cell = event.target.closest('.cell');
    if (!cell) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(cell);
      return;
    }
    const cells = [...plot.querySelectorAll('.cell')];
    const at = cells.indexOf(cell);
    const column = cells.filter(other => other.dataset.year === cell.dataset.year);
    const to = {
      ArrowRight: cells[at + 1], ArrowLeft: cells[at - 1],
      ArrowDown: column[column.indexOf(cell) + 1], ArrowUp: column[column.indexOf(cell) - 1],
    }[event.key];
    if (to) {
      event.preventDefault();
      focusCell(to);
    }
  });
  for (const control of [search, item.select, year.select, form.select]) {
    control.addEventListener('input', () => {
      limit = PAGE;
      update();
      say(count.textContent);
    });
  }
  clear.addEventListener('click', () => {
    for (const control of [search, item.select, year.select, form.select]) control.value = '';
    update();
    search.focus();
  });
  smallScreen.addEventListener('change', update);
  more.addEventListener('click', () => {
    limit = Infinity;
    update();
  });

  const table = make('table', {}, make('caption', { class: 'vh' }, 'Filings'),
    make('thead', {}, make('tr', {}, ...heads)), body);
  main.replaceChildren(plot,
    make('div', { class: 'filter', role: 'search' }, make('label', {}, 'Filter', search), form.label, item.label, year.label, clear, count),
    make('div', { class: 'scroll', id: 'table', tabindex: 0, role: 'region', 'aria-label': 'Table of filings' }, table), more);
  if (data.failures.length) {
    main.append(make('section', { class: 'fails' }, make('h2', {}, 'Not read'),
      make('ul', {}, ...data.failures.map(([source, message]) => make('li', {}, make('span', { class: 'src' }, source), ': ' + message)))));
  }
  update();
})();

document.documentElement.dataset.ready = String(Math.round(performance.now()));
