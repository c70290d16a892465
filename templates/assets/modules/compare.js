// The picker of the page /compare/: up to four models side by side, with what differs marked in words. The choice is kept in the address.

import { idOf, make, read, readTogether, urlOf } from './names.js';
import { combobox } from './search.js';

const MOST = 4;

const form = document.getElementById('picker');
const [input, list, chosen, status, switcher, place] =
  ['#picker-search', '#picker-found', '.chosen', '[role=status]', '.picker-differences', '.picker-table'].map((selector) => form.querySelector(selector));
const only = switcher.querySelector('input');

/** 'differs' where two known facts are not the same; 'not known' where one is missing and the others are the same. */
export const difference = (texts) => {
  const known = texts.filter((text) => text !== null);
  return new Set(known).size > 1 ? 'differs' : known.length < texts.length ? 'not known' : 'same';
};

/** What more than half of the texts are; undefined where there is no such text. */
const usual = (texts) => texts.find((text) => texts.filter((other) => other === text).length * 2 > texts.length);

let names, facts, rows = new Map(), picks = [], onlyDifferences = false, leftOut = '';

const fromAddress = () => {
  const params = new URLSearchParams(location.search);
  const asked = [...new Set((params.get('models') ?? '').split(',').filter(Boolean))];
  const [known, unknown] = [asked.filter((id) => rows.has(id)), asked.filter((id) => !rows.has(id))];
  picks = known.slice(0, MOST).map((id) => rows.get(id));
  onlyDifferences = params.get('only') === 'differences';
  leftOut = [
    ...unknown.map((id) => `There is no model ${id} here. `),
    ...known.slice(MOST).map((id) => `${names.name[rows.get(id)]} is left out: ${MOST} at most. `),
  ].join('');
  const address = addressOf();
  if (address !== location.pathname + location.search) history.replaceState(null, '', address);
};

/** Where the choice is kept. */
const addressOf = () => {
  const models = picks.map((row) => idOf(names, row)).join(',');
  return `${location.pathname}${models && `?models=${models}`}${models && onlyDifferences ? '&only=differences' : ''}`;
};

const go = (nextPicks, nextOnly) => {
  [picks, onlyDifferences, leftOut] = [nextPicks, nextOnly, ''];
  history.pushState(null, '', addressOf());
  draw();
};

const factsOf = async (row) => {
  const part = await read(facts.parts[Math.floor(row / facts.in_part)]);
  return part.models[row % facts.in_part];
};

const cell = (text, isOdd) => {
  const made = make('td', '', isOdd ? { class: 'odd' } : {});
  made.append(text === null ? make('span', '—', { class: 'missing', title: 'Not known' }) : text);
  return made;
};

const tableOf = (now, columns) => {
  const isMany = now.length > 1;
  const table = make('table', '', { class: 'comparison' });
  table.append(make('caption', 'The chosen models, fact by fact', { class: 'aside' }), make('thead'));
  const head = make('tr');
  head.append(make('th', 'Fact', { scope: 'col' }));
  for (const row of now) {
    const name = make('th', '', { scope: 'col' });
    name.append(make('a', names.name[row], { href: urlOf(names, row) }), ' ', make('code', idOf(names, row)));
    head.append(name);
  }
  if (isMany) head.append(make('th', 'Difference', { scope: 'col' }));
  table.tHead.append(head);

  let group, body, differing = 0;
  facts.facts.forEach(([name, label], i) => {
    const texts = columns.map((column) => column[i]);
    const mark = difference(texts);
    if (texts.every((text) => text === null)) return;
    if (mark === 'differs') differing++;
    if (isMany && onlyDifferences && mark !== 'differs') return;
    if (name !== group) {
      group = name;
      body = make('tbody');
      const row = make('tr', '', { class: 'group' });
      row.append(make('th', name, { scope: 'rowgroup', colspan: String(now.length + (isMany ? 2 : 1)) }));
      body.append(row);
      table.append(body);
    }
    const row = make('tr', '', isMany && mark === 'differs' ? { class: 'differs' } : {});
    const most = mark === 'differs' ? usual(texts) : undefined;
    row.append(make('th', label, { scope: 'row' }), ...texts.map((text) => cell(text, most !== undefined && text !== null && text !== most)));
    if (isMany) row.append(make('td', mark, { class: 'mark' }));
    body.append(row);
  });
  const box = make('div', '', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Comparison' });
  box.append(table);
  return { box, differing };
};

const draw = async () => {
  const now = picks;
  chosen.replaceChildren(...now.map((row) => {
    const item = make('li');
    const button = make('button', names.name[row], { type: 'button', 'aria-label': `Take out ${names.name[row]}` });
    button.addEventListener('click', () => { go(picks.filter((other) => other !== row), onlyDifferences); input.focus(); });
    item.append(button);
    return item;
  }));
  chosen.hidden = now.length === 0;
  switcher.hidden = now.length < 2;
  only.checked = onlyDifferences;
  input.readOnly = now.length >= MOST; // not disabled: who chose the fourth by keyboard is still here
  let columns;
  try {
    columns = await Promise.all(now.map(factsOf));
  } catch {
    status.textContent = 'The facts of these models could not be loaded.';
    return;
  }
  if (now !== picks) return; // another choice was made meanwhile
  if (now.length === 0) {
    place.replaceChildren();
    status.textContent = leftOut.trim();
    return;
  }
  const { box, differing } = tableOf(now, columns);
  place.replaceChildren(box);
  const differ = `${differing === 1 ? '1 fact differs' : `${differing} facts differ`}.`;
  status.textContent = leftOut + (now.length === 1 ? 'Choose one more.' : `${now.length} models side by side. ${differ}${now.length === MOST ? ' Take one out to choose another.' : ''}`);
};

const load = async () => {
  if (facts) return;
  [names, facts] = await readTogether(form.dataset.names, form.dataset.facts);
  rows = new Map(names.slug.map((_, row) => [idOf(names, row), row]));
};

combobox(input, list, status, {
  names: form.dataset.names,
  first: true,
  leaves: (row) => picks.includes(row),
  choose: async (row) => {
    input.value = '';
    await load();
    go([...picks, row].slice(0, MOST), onlyDifferences);
  },
});
form.addEventListener('submit', (event) => event.preventDefault());
only.addEventListener('change', () => go(picks, only.checked));
const follow = () => load().then(() => { fromAddress(); return draw(); }).catch(() => { status.textContent = 'The models could not be loaded.'; });
addEventListener('popstate', follow);
if (location.search !== '') follow();
