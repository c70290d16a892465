// The list of models as columns: which rows a search and filters leave, in which order, and how many there would be with another choice.
// Cells come formatted and in the order in which they sort (facts.json), so that nothing here knows what a price is.

import { searcher } from './match.js';
import { idOf } from './names.js';

/** What an address says, as { q, sort, page, facets: {name: [word]}, ranges: {name: [from, to]}, picks: [id] }; what it does not say is empty. */
export const stateOf = (params, facets, ranges) => {
  const number = (name) => (/^\d*\.?\d+$/.test(params.get(name) ?? '') ? params.get(name) : '');
  const list = (name) => (params.get(name) ?? '').split(',').filter(Boolean);
  return {
    q: params.get('q') ?? '',
    sort: params.get('sort') ?? '',
    page: Math.max(1, Math.floor(Number(params.get('page'))) || 1),
    facets: Object.fromEntries(facets.map((name) => [name, list(name)])),
    ranges: Object.fromEntries(ranges.map((name) => [name, [number(`${name}_from`), number(`${name}_to`)]])),
    picks: list('compare'),
  };
};

/** The same as the query of an address, without its question mark; empty where everything is as it was. */
export const queryOf = ({ q, sort, page, facets, ranges, picks }) => {
  const params = new URLSearchParams();
  const set = (name, value) => { if (value !== '') params.set(name, value); };
  set('q', q.trim());
  for (const [name, words] of Object.entries(facets)) set(name, words.join(','));
  for (const [name, [from, to]] of Object.entries(ranges)) {
    set(`${name}_from`, from);
    set(`${name}_to`, to);
  }
  set('sort', sort);
  set('page', page > 1 ? String(page) : '');
  set('compare', picks.join(','));
  return params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
};

/** What the list is sorted by: the newest first where nothing else is said and nothing looked for; '' for the best match. */
export const orderOf = ({ q, sort }) => sort || (q.trim() === '' ? '-released' : '');

/** Places in the order of texts, as people sort them: GPT-9 before GPT-10. */
const ranksOf = (texts) => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const ranks = new Int32Array(texts.length);
  texts.map((_, i) => i).sort((a, b) => compare(texts[a], texts[b])).forEach((i, rank) => { ranks[i] = rank; });
  return ranks;
};

export const makeRows = (names, facts) => {
  const count = names.slug.length;
  const all = Array.from({ length: count }, (_, row) => row);
  const { facets } = facts;
  const facet = (name) => facets.find((one) => one.name === name);
  const column = (name) => facts.columns.find((one) => one.name === name);
  const search = searcher(names);
  const orders = new Map();

  /** For each row its place in the order of a column, and from which place on nothing is known; null for no such column. */
  const makeOrder = (name) => {
    const { known, rows } = column(name) ?? {};
    if (rows) return { known, ranks: rows };
    if (name === 'name') return { known: count, ranks: ranksOf(names.name) };
    if (name === 'author') {
      const ranks = ranksOf(names.authors.map(([, author]) => author));
      return { known: ranks.length, ranks: names.author.map((author) => ranks[author]) };
    }
    if (name !== 'kind') return null;
    const { values, sets, rows: kinds } = facet('kind');
    const ranks = ranksOf(values.map(([, label]) => label));
    return { known: ranks.length, ranks: kinds.map((set) => ranks[sets[set][0]]) };
  };

  const sorted = (rows, sort) => {
    const name = sort.replace(/^-/, '');
    if (!orders.has(name)) orders.set(name, makeOrder(name));
    const order = orders.get(name);
    if (!order) return rows;
    const way = sort.startsWith('-') ? -1 : 1;
    const { ranks, known } = order;
    // Rank and row in one number: sorted much faster than by a function. What is not known stays last.
    const keys = Float64Array.from(rows, (row) => (ranks[row] >= known ? known + count : way * ranks[row]) * count + row);
    return Array.from(keys.sort(), (key) => ((key % count) + count) % count);
  };

  /** For each facet, which of its sets pass what is chosen; null where nothing is. */
  const testsOf = (chosen) => facets.map(({ name, all: needsAll, values, sets }) => {
    if (!chosen[name]?.length) return null;
    const places = chosen[name].map((word) => values.findIndex(([value]) => value === word));
    return sets.map((set) => (needsAll ? places.every((place) => set.includes(place)) : places.some((place) => set.includes(place))));
  });

  /** For each range in use, its rows and which of its cells lie within. */
  const limitsOf = (ranges) => Object.entries(ranges).filter(([, [from, to]]) => from !== '' || to !== '').map(([name, [from, to]]) => {
    const { rows, texts, numbers } = column(name);
    return { rows, within: texts.map((_, i) => i < numbers.length && !(from !== '' && numbers[i] < Number(from)) && !(to !== '' && numbers[i] > Number(to))) };
  });

  /** The rows left, in order, and for each facet and value how many there would be if it were chosen as well (or, where one of several is enough, instead). */
  const narrow = ({ q, sort, facets: chosen, ranges }) => {
    const [tests, limits, found] = [testsOf(chosen), limitsOf(ranges), search(q)];
    const tallies = facets.map(({ sets }) => new Int32Array(sets.length));
    const rows = [];
    for (const row of found ?? all) {
      if (limits.some(({ rows: cells, within }) => !within[cells[row]])) continue;
      let fails = 0, failed = -1;
      for (let k = 0; k < facets.length && fails < 2; k++) if (tests[k] && !tests[k][facets[k].rows[row]]) { fails++; failed = k; }
      if (fails === 0) {
        rows.push(row);
        for (let k = 0; k < facets.length; k++) tallies[k][facets[k].rows[row]]++;
      } else if (fails === 1 && !facets[failed].all) tallies[failed][facets[failed].rows[row]]++;
    }
    const counts = facets.map(({ name, values, sets }, k) => {
      const counted = new Int32Array(values.length);
      sets.forEach((set, i) => { for (const value of set) counted[value] += tallies[k][i]; });
      return [name, counted];
    });
    const order = orderOf({ q, sort });
    return { rows: order === '' ? rows : sorted(rows, order), counts: new Map(counts) };
  };

  let places;
  /** The row of an id; undefined for one that is not there. */
  const rowOf = (id) => (places ??= new Map(all.map((row) => [idOf(names, row), row]))).get(id);

  return { count, names, facet, column, narrow, rowOf };
};
