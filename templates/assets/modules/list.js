// The table of models and the links to its pages, drawn from facts.json as the page's own rows are printed.

import { grouped, idOf, make, urlOf } from './names.js';

const KEPT = 512;

/** `like` is a row of the page: the classes and marks of its cells are kept. */
export const makeDrawing = (rows, like) => {
  const { names } = rows;
  const made = new Map();

  const cellOf = (name, row) => {
    const { known, texts, titles, rows: cells } = rows.column(name);
    const cell = cells[row];
    if (texts[cell] === '') return [];
    if (cell >= known) return [make('span', texts[cell], { class: 'missing', title: titles[cell] })];
    if (name === 'other' || name === 'at' || name === 'released') return [texts[cell]];
    return [make('span', texts[cell], titles[cell] ? { title: titles[cell] } : {})];
  };

  const valueOf = (name, row) => {
    const { values, sets, rows: all } = rows.facet(name);
    return values[sets[all[row]][0]];
  };

  const nameOf = (row) => {
    const [word, label] = valueOf('status', row);
    const link = make('a', names.name[row], { href: urlOf(names, row) });
    return word === 'active' ? [link] : [link, ' ', make('span', label, { class: `tag tag-${word}` })];
  };

  const authorOf = (row) => {
    const [id, name] = names.authors[names.author[row]];
    return [make('a', name, { class: 'quiet', href: `${names.base}authors/${id}/` })];
  };

  const makeRow = (row) => {
    const copy = like.cloneNode(true);
    for (const cell of copy.cells) {
      const name = cell.dataset.cell;
      if (name === 'name') cell.replaceChildren(...nameOf(row));
      else if (name === 'author') cell.replaceChildren(...authorOf(row));
      else if (name === 'kind') cell.replaceChildren(valueOf('kind', row)[1]);
      else if (name) cell.replaceChildren(...cellOf(name, row));
      else {
        const pick = cell.querySelector('input');
        pick.setAttribute('value', idOf(names, row));
        pick.setAttribute('aria-label', `Compare ${names.name[row]}`);
      }
    }
    return copy;
  };

  /** A row's element: the same for as long as it is kept. */
  const rowOf = (row) => {
    if (!made.has(row)) {
      if (made.size >= KEPT) made.delete(made.keys().next().value);
      made.set(row, makeRow(row));
    }
    return made.get(row);
  };

  /** Links to the pages of a list; null where there is one page. `link(text, page, attributes)` makes one. */
  const pagerOf = (page, last, link) => {
    if (last === 1) return null;
    const pager = make('nav', '', { class: 'pager', 'aria-label': 'Pages' });
    if (page > 1) pager.append(link('First', 1), link('Previous page', page - 1, { rel: 'prev' }));
    pager.append(make('span', `Page ${grouped(page)} of ${grouped(last)}`));
    if (page < last) pager.append(link('Next page', page + 1, { rel: 'next' }), link('Last', last));
    return pager;
  };

  return { rowOf, pagerOf };
};
