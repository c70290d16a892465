// A text box with a list of models below it that answers while one types: the search of every page, and the picker of /compare/.
// The pattern is the ARIA Authoring Practices' combobox with a listbox: the focus stays in the box.

import { searcher } from './match.js';
import { counted, idOf, make, read, urlOf } from './names.js';

const SHOWN = 8;

/**
 * Makes a box answer. Of `options`: `names` is the address of the names; `choose(row, event)` is called for a result;
 * `leaves(row)` tells which rows are not offered; with `first`, Enter takes the first result where none is marked; `all(query)` is called for the line below the results, if given.
 */
export const combobox = (input, list, status, { names: path, choose, leaves = () => false, first = false, all }) => {
  let names, search, hits = [], active = -1;

  const close = () => {
    list.hidden = true;
    hits = [];
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = (next) => {
    active = next;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active < 0) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    input.setAttribute('aria-activedescendant', list.children[active].id);
    list.children[active].scrollIntoView({ block: 'nearest' });
  };

  const take = (i, event) => {
    const hit = hits[i];
    close();
    if (hit === undefined) all(input.value);
    else choose(hit, names, event);
  };

  const option = (i, text, detail) => {
    const item = make('li', text, { role: 'option', id: `${list.id}-${i}`, 'aria-selected': 'false' });
    if (detail) item.append(' ', make('small', detail));
    item.addEventListener('mousedown', (event) => event.preventDefault()); // the focus stays in the box
    item.addEventListener('click', (event) => take(i, event));
    return item;
  };

  const show = () => {
    if (document.activeElement !== input) return;
    const found = (search(input.value) ?? []).filter((row) => !leaves(row));
    const typed = input.value.trim() !== '';
    hits = found.slice(0, SHOWN);
    const items = hits.map((row, i) => option(i, names.name[row], `${names.authors[names.author[row]][1]} · ${idOf(names, row)}`));
    if (typed && found.length === 0) items.push(make('li', 'No model is found.', { class: 'none', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', id: `${list.id}-none` }));
    else if (typed && all) items.push(option(hits.length, `All ${counted(found.length, 'result', 'results')} in the list of models`));
    list.replaceChildren(...items);
    list.hidden = !typed;
    input.setAttribute('aria-expanded', String(typed));
    status.textContent = !typed ? '' : found.length > SHOWN ? `${counted(found.length, 'model', 'models')} found, the first ${SHOWN} are listed.` : `${counted(found.length, 'model', 'models')} found.`;
    mark(-1);
  };

  const find = async () => {
    try {
      names = await read(path);
      search ??= searcher(names);
    } catch {
      status.textContent = 'The names of models could not be loaded.';
      return;
    }
    show();
  };

  input.addEventListener('focus', () => { read(path).catch(() => {}); if (input.value.trim() !== '') find(); });
  input.addEventListener('input', find);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const last = hits.length - (all ? 0 : 1);
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (list.hidden) input.value = '';
      status.textContent = '';
      close();
    } else if (event.key === 'ArrowDown' && list.hidden) find();
    else if (event.key === 'ArrowDown' && hits.length > 0) mark(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && hits.length > 0) mark(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && active >= 0) take(active, event);
    else if (event.key === 'Enter' && first && hits.length > 0) take(0, event);
    else return;
    event.preventDefault();
  });
  if (document.activeElement === input) find();
};

/** The search of every page: results lead to models, the last line and Enter to the list. */
export const start = (form) => {
  const [input, list, status] = ['input', '[role=listbox]', '[role=status]'].map((selector) => form.querySelector(selector));
  combobox(input, list, status, {
    names: form.dataset.names,
    choose: (row, names, event) => {
      if (event.ctrlKey || event.metaKey) open(urlOf(names, row));
      else location.assign(urlOf(names, row));
    },
    all: () => form.requestSubmit(),
  });
};
