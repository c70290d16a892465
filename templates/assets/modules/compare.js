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

let names, facts, rows = new Map(), picks = [], onlyDifferences = false;

const fromAddress = () => {
  const params = new URLSearchParams(location.search);
  picks = [...new Set((params.get('models') ?? '').split(','))].map((id) => rows.get(id)).filter((row) => row !== undefined).slice(0, MOST);
  onlyDifferences = params.get('only') === 'differences';
};

const go = (nextPicks, nextOnly) => {
  [picks, onlyDifferences] = [nextPicks, nextOnly];
  const models = picks.map((row) => idOf(names, row)).join(',');
  history.pushState(null, '', `${location.pathname}${models && `?models=${models}`}${models && onlyDifferences ? '&only=differences' : ''}`);
  draw();
};

const factsOf = async (row) => {
  const part = await read(facts.parts[Math.floor(row / facts.in_part)]);
  return part.models[row % facts.in_part];
};

const cell = (text) => {
  const made = make('td');
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
    row.append(make('th', label, { scope: 'row' }), ...texts.map(cell));
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
  input.disabled = now.length >= MOST;
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
    status.textContent = '';
    return;
  }
  const { box, differing } = tableOf(now, columns);
  place.replaceChildren(box);
  const differ = `${differing === 1 ? '1 fact differs' : `${differing} facts differ`}.`;
  status.textContent = now.length === 1 ? 'Choose one more.' : `${now.length} models side by side. ${differ}${now.length === MOST ? ' Take one out to choose another.' : ''}`;
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
