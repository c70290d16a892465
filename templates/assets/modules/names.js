// What every search looks through, and how: names.json of the site, which holds a column each of slugs, names and providers' own ids.

const loads = new Map();

/** A JSON file of the site, read once; after a failure the next call tries again. */
export const read = (path, options) => {
  if (!loads.has(path) || options) {
    const load = fetch(path, options).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer.json();
    });
    load.catch(() => loads.delete(path));
    loads.set(path, load);
  }
  return loads.get(path);
};

/** Files whose rows belong together. Right after the site was built anew, a cache may hold one of them from before: then all are asked for once more. */
export const readTogether = async (...paths) => {
  const all = await Promise.all(paths.map((path) => read(path)));
  return all.every((one) => one.stamp === all[0].stamp) ? all : Promise.all(paths.map((path) => read(path, { cache: 'reload' })));
};

/** A number with separators, as pages have it: 1048576 is '1,048,576'. */
export const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

export const counted = (count, one, many) => `${grouped(count)} ${count === 1 ? one : many}`;

export const idOf = (names, row) => `${names.authors[names.author[row]][0]}/${names.slug[row]}`;

export const urlOf = (names, row) => `${names.base}models/${idOf(names, row)}/`;

export const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const isPlain = (text) => !/[^\0-\x7f]/.test(text);

/** Small letters without accents. */
export const fold = (text) => (isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** Words parted by single spaces, one of them in front: 'GPT-4o' is ' gpt 4o', so that ' 4' finds the beginning of a word. */
export const spaced = (text) => ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;

/** Without its spaces, so that 'gpt4' is 'GPT-4'. */
const closed = (text) => text.replaceAll(' ', '');

/** Whether so few slips (a letter wrong, missing, too much, or two swapped) lead from what was typed to the beginning of a word. */
export const isNear = (typed, word, most) => {
  if (word.length < typed.length - most) return false;
  let before = [], row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (!same && i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return Math.min(...row) <= most;
};

// How much it tells where a word was found: in the name, in the id, in a provider's id, in the author's name; at a word's beginning or within.
const FIELDS = [[40, 20], [30, 16], [14, 8], [24, 6]];
const WHOLE_WORD = 5;
const FIRST = 15;
const NEAR = 2;
const PHRASE = 50;
const EXACT = 1000;

/** A function from what was typed to the rows found, the best first; null when nothing was typed. */
export const searcher = (names) => {
  const authors = names.authors.map(([id, name]) => [spaced(id), spaced(name)]);
  const rows = names.slug.map((slug, row) => {
    const [author, authorName] = authors[names.author[row]];
    const ids = names.ids[row] ? names.ids[row].split('\n').map(spaced) : [];
    // Closed by a space, so that ' 4 ' finds a whole word.
    const fields = [spaced(names.name[row]), `${author}${spaced(slug)}`, ids.join(' '), authorName].map((field) => `${field} `);
    return { fields, exact: [...fields.slice(0, 2), spaced(slug), ...ids].map(closed), whole: closed(fields.join('|')) };
  });
  const vocabulary = [...new Set(rows.flatMap(({ fields: [name, id,, author] }) => `${name}${id}${author}`.split(' ')))];

  const scoreOf = ({ fields, whole }, word) => {
    let best = whole.includes(word) ? 1 : 0;
    for (let i = 0; i < FIELDS.length; i++) {
      const field = fields[i];
      if (!field.includes(word)) continue;
      const [beginning, within] = FIELDS[i];
      if (!field.includes(` ${word}`)) best = Math.max(best, within);
      else best = Math.max(best, beginning + (field.includes(` ${word} `) ? WHOLE_WORD : 0) + (field.startsWith(` ${word}`) ? FIRST : 0));
    }
    return best;
  };

  /** The score of each row for one word; 0 where it is not found. What no row has may be a slip. */
  const scoresOf = (word) => {
    const scores = rows.map((row) => scoreOf(row, word));
    if (scores.some((score) => score > 0)) return scores;
    const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    const near = most === 0 ? [] : vocabulary.filter((other) => other.length > 2 && isNear(word, other, most));
    return rows.map(({ fields }) => (near.some((other) => fields.some((field) => field.includes(` ${other}`))) ? NEAR : 0));
  };

  /** What signs alone, such as '.*', stand in: there they must stand as typed. */
  const holds = (row, typed) => [idOf(names, row), names.name[row], names.ids[row]].some((text) => fold(text).includes(typed));

  return (query) => {
    const typed = fold(query).trim();
    if (typed === '') return null;
    const phrase = spaced(query);
    const columns = phrase.split(' ').filter(Boolean).map(scoresOf);
    const found = [];
    for (let row = 0; row < rows.length; row++) {
      if (columns.length === 0 ? !holds(row, typed) : columns.some((column) => column[row] === 0)) continue;
      const { fields, exact } = rows[row];
      const extra = exact.includes(closed(phrase)) ? EXACT : fields[0].includes(phrase) || fields[1].includes(phrase) ? PHRASE : 0;
      found.push([row, columns.reduce((sum, column) => sum + column[row], extra)]);
    }
    return found.sort(([a, x], [b, y]) => y - x || names.order[a] - names.order[b]).map(([row]) => row);
  };
};
