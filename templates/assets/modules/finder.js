// The list of models: searched, narrowed and sorted in the browser, with all of its state in the address.
// Without this script, and until it has something to do, the page's own rows stand.

import { counted, grouped, idOf, make, readTogether, urlOf } from './names.js';
import { makeRows, queryOf, stateOf } from './rows.js';

const MOST_PICKS = 4;
const LONG_FACET = 15;
const HIGHEST_FIRST = ['context', 'released'];

const form = document.getElementById('finder');
const box = document.getElementById('finder-q');
const table = document.getElementById('finder-table');
const [body] = table.tBodies;
const [filters, chips, status, tray] = ['details', '.chosen', '[role=status]', '.finder-compare'].map((selector) => form.querySelector(selector));
const fieldsets = new Map([...form.querySelectorAll('[data-facet]')].map((one) => [one.dataset.facet, one]));
const ranges = [...form.querySelectorAll('[data-range]')].map((one) => one.dataset.range);
const perPage = Number(form.dataset.rows);
const listPath = form.getAttribute('action');
const scroll = table.closest('.scroll');
const pages = make('div', '', { class: 'finder-pages' });
const own = { path: location.pathname, rows: [...body.rows], status: status.textContent, tray: tray?.textContent, pager: [...document.querySelectorAll('main > .pager')] };
scroll.after(pages);
pages.append(...own.pager);

const labelOf = (name) => fieldsets.get(name).querySelector('legend').firstChild.textContent.trim();
const read = () => stateOf(new URLSearchParams(location.search), [...fieldsets.keys()], ranges);
let state = read();
let rows, typing = false;

const addressOf = (next) => {
  const query = queryOf(next);
  return query === '' ? listPath : `${listPath}?${query}`;
};

// --- the table

const button = (text, label, act) => {
  const made = make('button', text, { type: 'button', 'aria-label': label });
  made.addEventListener('click', act);
  return made;
};

const cellOf = (name, row) => {
  const { known, texts, titles, rows: cells } = rows.column(name);
  const cell = cells[row];
  if (texts[cell] === '') return [];
  if (cell >= known) return [make('span', texts[cell], { class: 'missing', title: titles[cell] })];
  if (name === 'other' || name === 'at' || name === 'released') return [texts[cell]];
  return [make('span', texts[cell], titles[cell] ? { title: titles[cell] } : {})];
};

const nameOf = (row) => {
  const { values, sets, rows: states } = rows.facet('status');
  const [word, label] = values[sets[states[row]][0]];
  const link = make('a', rows.names.name[row], { href: urlOf(rows.names, row) });
  return word === 'active' ? [link] : [link, ' ', make('span', label, { class: `tag tag-${word}` })];
};

const authorOf = (row, cell) => {
  const [id, name] = rows.names.authors[rows.names.author[row]];
  const link = cell.querySelector('a').cloneNode();
  link.textContent = name;
  link.href = `${rows.names.base}authors/${id}/`;
  return [link];
};

const kindOf = (row) => {
  const { values, sets, rows: kinds } = rows.facet('kind');
  return [values[sets[kinds[row]][0]][1]];
};

/** A row like the page's own: its cells' classes and marks are theirs. */
const rowOf = (row) => {
  const made = own.rows[0].cloneNode(true);
  for (const cell of made.cells) {
    const name = cell.dataset.cell;
    if (!name) {
      const pick = cell.querySelector('input');
      pick.setAttribute('value', idOf(rows.names, row));
      pick.setAttribute('aria-label', `Compare ${rows.names.name[row]}`);
    } else cell.replaceChildren(...(name === 'name' ? nameOf(row) : name === 'author' ? authorOf(row, cell) : name === 'kind' ? kindOf(row) : cellOf(name, row)));
  }
  return made;
};

const drawPages = (found) => {
  const last = Math.max(1, Math.ceil(found / perPage));
  state.page = Math.min(state.page, last);
  if (last === 1) {
    pages.replaceChildren();
    return;
  }
  const link = (text, page, attributes = {}) => {
    const made = make('a', text, { href: addressOf({ ...state, page }), ...attributes });
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go({ ...state, page });
      scroll.focus();
      scroll.scrollIntoView({ block: 'nearest' });
    });
    return made;
  };
  const pager = make('nav', '', { class: 'pager', 'aria-label': 'Pages' });
  const { page } = state;
  if (page > 1) pager.append(link('First', 1), link('Previous page', page - 1, { rel: 'prev' }));
  pager.append(make('span', `Page ${grouped(page)} of ${grouped(last)}`));
  if (page < last) pager.append(link('Next page', page + 1, { rel: 'next' }), link('Last', last));
  pages.replaceChildren(pager);
};

// --- what is chosen

const drawChips = () => {
  const made = [];
  const chip = (text, clear) => {
    const item = make('li');
    item.append(button(text, `Remove the filter ${text}`, () => { go({ ...state, ...clear(), page: 1 }); box.focus(); }));
    made.push(item);
  };
  for (const [name, words] of Object.entries(state.facets))
    for (const word of words) {
      const label = rows.facet(name).values.find(([value]) => value === word)?.[1] ?? word;
      chip(`${labelOf(name)}: ${label}`, () => ({ facets: { ...state.facets, [name]: words.filter((other) => other !== word) } }));
    }
  for (const [name, [from, to]] of Object.entries(state.ranges)) {
    if (from === '' && to === '') continue;
    const legend = form.querySelector(`[data-range="${name}"] legend`).textContent.replace(/ \(.*/, '');
    chip(`${legend}: ${from === '' ? '' : `from ${from}`}${from !== '' && to !== '' ? ' ' : ''}${to === '' ? '' : `to ${to}`}`, () => ({ ranges: { ...state.ranges, [name]: ['', ''] } }));
  }
  if (made.length > 1) {
    const item = make('li');
    item.append(button('Clear all', 'Remove all filters', () => { go({ ...stateOf(new URLSearchParams(), [...fieldsets.keys()], ranges), q: state.q, sort: state.sort, picks: state.picks }); box.focus(); }));
    made.push(item);
  }
  chips.replaceChildren(...made);
  chips.hidden = made.length === 0;
  const used = Object.values(state.facets).flat().length + Object.values(state.ranges).filter(([from, to]) => from !== '' || to !== '').length;
  filters.querySelector('summary').textContent = used === 0 ? 'Filters' : `Filters (${used})`;
};

const drawPicks = () => {
  for (const pick of body.querySelectorAll('.pick input')) {
    pick.checked = state.picks.includes(pick.value);
    pick.disabled = !pick.checked && state.picks.length >= MOST_PICKS;
  }
  if (!tray) return;
  if (state.picks.length === 0) tray.textContent = own.tray;
  else {
    const known = new Map(rows.names.slug.map((_, row) => [idOf(rows.names, row), rows.names.name[row]]));
    const label = state.picks.length === 1 ? 'Choose one more, or see it alone' : `See ${state.picks.length} side by side`;
    const link = make('a', label, { href: `${form.dataset.compare}?models=${state.picks.join(',')}` });
    const chosen = state.picks.map((id) => known.get(id) ?? id).join(', ');
    tray.replaceChildren(`Compare ${chosen}${state.picks.length === MOST_PICKS ? ' (four at most)' : ''}: `, link, ' ', button('Clear', 'Clear the models to compare', () => { go({ ...state, picks: [] }); box.focus(); }));
  }
};

/** All values of a facet, where the page has only its first, and a box to find one among many. */
const fill = (name, fieldset) => {
  const values = fieldset.querySelector('.values');
  const there = new Set([...values.querySelectorAll('input')].map((one) => one.value));
  const like = values.querySelector('label');
  for (const [word, label] of rows.facet(name).values) {
    if (there.has(word)) continue;
    const made = like.cloneNode(true);
    made.querySelector('input').setAttribute('value', word);
    made.querySelector('span').textContent = label;
    values.append(made);
  }
  if (rows.facet(name).values.length <= LONG_FACET) return;
  const narrower = make('input', '', { type: 'search', 'aria-label': `Find under ${labelOf(name)}`, placeholder: 'Find', autocomplete: 'off' });
  narrower.addEventListener('input', (event) => {
    event.stopPropagation();
    const typed = narrower.value.trim().toLowerCase();
    for (const label of values.children) label.hidden = !label.textContent.toLowerCase().includes(typed);
  });
  values.before(narrower);
};

const drawCounts = (counts) => {
  for (const [name, fieldset] of fieldsets) {
    const { values } = rows.facet(name);
    const places = new Map(values.map(([word], i) => [word, i]));
    for (const label of fieldset.querySelectorAll('label')) {
      const count = counts.get(name)[places.get(label.querySelector('input').value)];
      label.querySelector('small').textContent = grouped(count);
      label.classList.toggle('none', count === 0);
    }
  }
};

// --- the whole

let counts;
const draw = () => {
  const { rows: found, counts: tallied } = rows.narrow(state);
  counts = tallied;
  drawPages(found.length);
  const shown = found.slice((state.page - 1) * perPage, state.page * perPage).map(rowOf);
  if (shown.length === 0) {
    const row = make('tr');
    row.append(make('td', 'No model matches. Take a filter away, or look for fewer words.', { colspan: String(table.tHead.rows[0].cells.length), class: 'none' }));
    shown.push(row);
  }
  body.replaceChildren(...shown);
  status.textContent = found.length === rows.count ? counted(rows.count, 'model', 'models') : `${grouped(found.length)} of ${counted(rows.count, 'model', 'models')}`;
  for (const head of table.tHead.querySelectorAll('[data-sort]')) {
    const way = state.sort === head.dataset.sort ? 'ascending' : state.sort === `-${head.dataset.sort}` ? 'descending' : null;
    if (way) head.setAttribute('aria-sort', way);
    else head.removeAttribute('aria-sort');
  }
  drawChips();
  drawPicks();
  if (filters.open) drawCounts(counts);
};

const loaded = () => readTogether(form.dataset.names, form.dataset.facts).then(([names, facts]) => {
  if (rows) return;
  rows = makeRows(names, facts);
  for (const [name, fieldset] of fieldsets) fill(name, fieldset);
});

const drawForm = () => {
  if (box.value.trim() !== state.q.trim()) box.value = state.q;
  for (const [name, fieldset] of fieldsets) for (const input of fieldset.querySelectorAll('[type=checkbox]')) input.checked = state.facets[name].includes(input.value);
  for (const name of ranges) for (const [i, end] of ['from', 'to'].entries()) {
    const input = form.elements[`${name}_${end}`];
    if (input.value !== state.ranges[name][i]) input.value = state.ranges[name][i];
  }
};

const isUntouched = () => queryOf(state) === '' && location.pathname === own.path;

/** Shows the state; the page's own rows where there is none. */
const show = async () => {
  if (!rows) {
    if (isUntouched()) return;
    table.setAttribute('aria-busy', 'true');
    try {
      await loaded();
    } catch {
      status.textContent = 'The list could not be searched, because its data could not be loaded.';
      return;
    } finally {
      table.removeAttribute('aria-busy');
    }
    drawForm();
  }
  draw();
  if (isUntouched()) {
    body.replaceChildren(...own.rows);
    pages.replaceChildren(...own.pager);
    drawPicks();
  }
};

const go = (next, replace = false) => {
  const before = queryOf(state);
  state = next;
  if (queryOf(state) !== before) history[replace ? 'replaceState' : 'pushState'](null, '', addressOf(state));
  drawForm();
  show();
};

const fromForm = () => ({
  ...state,
  q: box.value,
  page: 1,
  facets: Object.fromEntries([...fieldsets].map(([name, fieldset]) => {
    const inputs = [...fieldset.querySelectorAll('[type=checkbox]')];
    const elsewhere = state.facets[name].filter((word) => !inputs.some((one) => one.value === word)); // what the form does not hold yet, or never
    return [name, [...elsewhere, ...inputs.filter((one) => one.checked).map((one) => one.value)]];
  })),
  ranges: Object.fromEntries(ranges.map((name) => [name, ['from', 'to'].map((end) => form.elements[`${name}_${end}`].value)])),
});

for (const head of table.tHead.querySelectorAll('[data-sort]')) {
  const name = head.dataset.sort;
  const ways = HIGHEST_FIRST.includes(name) ? [`-${name}`, name, ''] : [name, `-${name}`, ''];
  const sort = make('button', head.textContent, { type: 'button', class: 'sort' });
  sort.addEventListener('click', () => go({ ...state, page: 1, sort: ways[(ways.indexOf(state.sort) + 1) % ways.length] }));
  head.replaceChildren(sort);
}

// Typing makes one step back of all its letters.
form.addEventListener('input', (event) => {
  const isText = event.target.type !== 'checkbox';
  go(fromForm(), isText && typing);
  typing = isText;
});
form.addEventListener('focusout', () => { typing = false; });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  body.querySelector('[data-cell=name] a')?.focus();
});
filters.addEventListener('toggle', () => {
  if (filters.open) loaded().then(() => { drawForm(); drawCounts(counts ?? rows.narrow(state).counts); }).catch(() => {});
});
table.addEventListener('change', (event) => {
  const { value, checked } = event.target;
  go({ ...state, picks: checked ? [...state.picks, value].slice(0, MOST_PICKS) : state.picks.filter((id) => id !== value) });
});

const linkIn = (row) => row?.querySelector('[data-cell=name] a');
box.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  linkIn(body.rows[0])?.focus();
});
body.addEventListener('keydown', (event) => {
  const row = event.target.closest('tr');
  if (event.target !== linkIn(row)) return;
  if (event.key === 'ArrowDown') linkIn(row.nextElementSibling)?.focus();
  else if (event.key === 'ArrowUp') (linkIn(row.previousElementSibling) ?? box).focus();
  else if (event.key === 'Escape') box.focus();
  else return;
  event.preventDefault();
});

addEventListener('popstate', () => {
  state = read();
  typing = false;
  drawForm();
  show();
});
for (const part of [form, table.tHead]) for (const sign of ['pointerenter', 'focusin']) part.addEventListener(sign, () => { loaded().catch(() => {}); }, { once: true });
drawForm();
show();
