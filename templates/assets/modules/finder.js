// The list of models: searched, narrowed and sorted in the browser, with all of its state in the address.
// Without this script, and until it has something to do, the page's own rows stand.

import { makeFacets } from './facets.js';
import { makeDrawing } from './list.js';
import { counted, grouped, make, readTogether } from './names.js';
import { makeRows, orderOf, queryOf, stateOf } from './rows.js';

const MOST_PICKS = 4;
const HIGHEST_FIRST = ['context']; // and 'released', which the list begins with

const form = document.getElementById('finder');
const box = document.getElementById('finder-q');
const table = document.getElementById('finder-table');
const sorting = document.getElementById('finder-sort'); // where the table has no head to press: on narrow screens, rows are cards
const [body] = table.tBodies;
const [status, tray] = [form.querySelector('[role=status]'), form.querySelector('.finder-compare')];
const facets = makeFacets(form);
const perPage = Number(form.dataset.rows);
const listPath = form.getAttribute('action');
const scroll = table.closest('.scroll');
const pages = make('div', '', { class: 'finder-pages' });
const own = { path: location.pathname, rows: [...body.rows], pager: [...document.querySelectorAll('main > .pager')], tray: tray?.textContent };
scroll.after(pages);
pages.append(...own.pager);

const stateOfAddress = () => {
  const said = stateOf(new URLSearchParams(location.search), facets.names, facets.ranges);
  return { ...said, sort: [...sorting.options].some(({ value }) => value === said.sort) ? said.sort : '' };
};
let state = stateOfAddress();
let rows, drawing, counts, waiting;

const addressOf = (next) => {
  const query = queryOf(next);
  return query === '' ? listPath : `${listPath}?${query}`;
};

/** What an address says and nobody understands, such as the 999th page of three, does not stay in it. */
const tidy = () => {
  if (location.search === '') return;
  const address = queryOf(state) === '' ? location.pathname : addressOf(state);
  if (address !== location.pathname + location.search) history.replaceState(null, '', address + location.hash);
};

const isUntouched = () => queryOf(state) === '' && location.pathname === own.path;

const loaded = async () => {
  const [names, facts] = await readTogether(form.dataset.names, form.dataset.facts);
  if (rows) return;
  rows = makeRows(names, facts);
  drawing = makeDrawing(rows, own.rows[0]);
  facets.fill(rows);
  facets.write(state);
  setTimeout(() => rows.narrow({ ...state, q: 'a' })); // what the first search makes is there before the first letter is typed
};

const pageLink = (text, page, attributes = {}) => {
  const link = make('a', text, { href: addressOf({ ...state, page }), ...attributes });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go({ ...state, page });
    scroll.focus();
    scroll.scrollIntoView({ block: 'nearest' });
  });
  return link;
};

const emptyRow = () => {
  const row = make('tr');
  row.append(make('td', 'No model matches. Take a filter away, or look for fewer words.', { colspan: String(table.tHead.rows[0].cells.length), class: 'none' }));
  return row;
};

const drawRows = (found) => {
  const last = Math.max(1, Math.ceil(found.length / perPage));
  state.page = Math.min(state.page, last);
  const shown = isUntouched() ? own.rows : found.slice((state.page - 1) * perPage, state.page * perPage).map(drawing.rowOf);
  body.replaceChildren(...(shown.length > 0 ? shown : [emptyRow()]));
  const pager = drawing.pagerOf(state.page, last, pageLink);
  pages.replaceChildren(...(isUntouched() ? own.pager : pager ? [pager] : []));
  const all = counted(rows.count, 'model', 'models');
  status.textContent = found.length === rows.count ? all : `${grouped(found.length)} of ${all}`;
};

const drawPicks = () => {
  for (const pick of body.querySelectorAll('.pick input')) {
    pick.checked = state.picks.includes(pick.value);
    pick.disabled = !pick.checked && state.picks.length >= MOST_PICKS;
  }
  if (!tray) return;
  if (state.picks.length === 0) {
    tray.textContent = own.tray;
    return;
  }
  const names = state.picks.map((id) => rows.names.name[rows.rowOf(id)]).join(', ');
  const link = make('a', state.picks.length === 1 ? 'Choose one more, or see it alone' : `See ${state.picks.length} side by side`, { href: `${form.dataset.compare}?models=${state.picks.join(',')}` });
  const clear = make('button', 'Clear', { type: 'button', 'aria-label': 'Clear the models to compare' });
  clear.addEventListener('click', () => { go({ ...state, picks: [] }); box.focus(); });
  tray.replaceChildren(`Compare ${names}${state.picks.length === MOST_PICKS ? ' (four at most)' : ''}: `, link, ' ', clear);
};

const drawHead = () => {
  sorting.options[0].textContent = orderOf({ ...state, sort: '' }) === '' ? 'best match' : 'newest first';
  sorting.value = state.sort;
  if (sorting.selectedIndex < 0) sorting.value = '';
  for (const head of table.tHead.querySelectorAll('[data-sort]')) {
    const way = orderOf(state) === head.dataset.sort ? 'ascending' : orderOf(state) === `-${head.dataset.sort}` ? 'descending' : null;
    if (way) head.setAttribute('aria-sort', way);
    else head.removeAttribute('aria-sort');
  }
};

/** Counts come behind the rows, so that who types fast waits for the rows alone. */
const drawCounts = () => {
  if (!facets.details.open || waiting) return;
  waiting = true;
  requestAnimationFrame(() => setTimeout(() => {
    waiting = false;
    facets.count(rows, counts ?? rows.narrow(state).counts);
  }));
};

const draw = () => {
  state.picks = state.picks.filter((id) => rows.rowOf(id) !== undefined).slice(0, MOST_PICKS);
  const narrowed = rows.narrow(state);
  ({ counts } = narrowed);
  drawRows(narrowed.rows);
  drawHead();
  facets.drawChips(rows, state, (next) => { go({ ...next, page: 1 }); box.focus(); });
  drawPicks();
  drawCounts();
  tidy();
};

/** Shows the state; where there is none, and nothing was loaded for one, the page shows it already. */
const show = async () => {
  if (rows) return draw();
  if (isUntouched()) return tidy();
  table.setAttribute('aria-busy', 'true');
  try {
    await loaded();
    draw();
  } catch {
    status.textContent = 'The list could not be searched, because its data could not be loaded.';
  } finally {
    table.removeAttribute('aria-busy');
  }
};

const write = () => {
  if (box.value.trim() !== state.q.trim()) box.value = state.q;
  facets.write(state);
};

/** A new state, as a step of its own in the browser's history, or in place of the last. */
const go = (next, { replaces = false, fromForm = false } = {}) => {
  const before = queryOf(state);
  state = next;
  if (queryOf(state) !== before) history[replaces ? 'replaceState' : 'pushState'](null, '', addressOf(state));
  if (!fromForm) write();
  show();
};

for (const head of table.tHead.querySelectorAll('[data-sort]')) {
  const name = head.dataset.sort;
  const ways = HIGHEST_FIRST.includes(name) ? [`-${name}`, name, ''] : [name, `-${name}`, ''];
  const sort = make('button', head.textContent, { type: 'button', class: 'sort' });
  sort.addEventListener('click', () => go({ ...state, page: 1, sort: ways[(ways.indexOf(state.sort) + 1) % ways.length] }));
  head.replaceChildren(sort);
}

// Cards have their head out of sight (tables.css, below this width): its words are read aloud, but its buttons are nothing to stop at.
const cards = matchMedia('(max-width: 64rem)');
const letStop = () => { for (const sort of table.tHead.querySelectorAll('.sort')) sort.tabIndex = cards.matches ? -1 : 0; };
cards.addEventListener('change', letStop);
letStop();

// All letters typed at a time are one step back.
let typing = false;
form.addEventListener('input', (event) => {
  const isText = event.target.type !== 'checkbox';
  go({ ...state, q: box.value, page: 1, ...facets.read(state) }, { replaces: isText && typing, fromForm: true });
  typing = isText;
});
sorting.addEventListener('input', (event) => {
  event.stopPropagation();
  go({ ...state, page: 1, sort: sorting.value });
});
form.addEventListener('focusout', () => { typing = false; });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  linkIn(body.rows[0])?.focus();
});
facets.details.addEventListener('toggle', () => { if (facets.details.open) loaded().then(drawCounts).catch(() => {}); });
table.addEventListener('change', ({ target: { value, checked } }) => {
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
  state = stateOfAddress();
  typing = false;
  write();
  show();
});
for (const part of [form, table.tHead]) for (const sign of ['pointerenter', 'focusin']) part.addEventListener(sign, () => { loaded().catch(() => {}); }, { once: true });
write();
show();
