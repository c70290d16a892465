// Searching the names of models. Every field is one long text with a line a model: looking through one text of 300 KB is what makes an answer take
// a millisecond or two among 5,000 models.

const isPlain = (text) => !/[^\0-\x7f]/.test(text);

/** Small letters without accents. */
export const fold = (text) => (isPlain(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();

/** Folded, with `between` in place of all that is neither letter nor digit, line ends left. */
const reduced = (text, between) => {
  const folded = fold(text);
  return folded.replace(isPlain(folded) ? /[^a-z0-9\n]+/g : /[^\p{L}\p{N}\n]+/gu, between);
};

/** Words parted by single spaces, and one around: 'GPT-4o' is ' gpt 4o ', so that ' 4' finds the beginning of a word. */
export const spaced = (text) => reduced(` ${text} `, ' ');

/** Nothing but letters and digits: 'gpt4' is 'GPT-4'. */
export const closed = (text) => reduced(text, '');

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

/** A text of lines; `each` tells where a part of a line is found, and in which line, from the first to the last. */
const fieldOf = (text) => {
  const ends = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  ends.push(text.length);
  const each = (part, visit) => {
    let line = 0;
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      while (ends[line] < at) line++;
      visit(line, at);
    }
  };
  return { text, each };
};

// How much it tells where a word was found: in the name, in the id, in a provider's id, in the author's name; at a word's beginning or within.
const SCORES = [[40, 20], [30, 16], [14, 8], [24, 6]];
const WHOLE_WORD = 5;
const FIRST = 15;
const NEAR = 2;
const PHRASE = 50;
const EXACT = 1000;
const REMEMBERED = 16;

/** A function from what was typed to the rows found, the best first; null when nothing was typed. */
export const searcher = (names) => {
  const count = names.slug.length;
  const ids = names.slug.map((slug, row) => `${names.authors[names.author[row]][0]}/${slug}`);
  const authors = names.author.map((author) => names.authors[author][1]);
  const others = names.ids.map((text) => text.replaceAll('\n', ' '));
  const fields = [names.name, ids, others, authors].map((lines) => fieldOf(spaced(lines.join(' \n '))));
  const joined = fieldOf(closed([names.name, ids, others].map((lines) => lines.join('\n')).join('\n'))); // so that 'gpt4' finds 'GPT-4'

  // Whole names and ids, a line each, and the rows they belong to.
  let exact, exactRows;
  const findExact = (whole, visit) => {
    if (!exact) {
      exactRows = [];
      const lines = names.name.flatMap((name, row) => {
        const own = [name, ids[row], names.slug[row], ...(names.ids[row] ? names.ids[row].split('\n') : [])];
        for (let i = 0; i < own.length; i++) exactRows.push(row);
        return own;
      });
      exact = fieldOf(`\n${closed(lines.join('\n'))}\n`);
    }
    exact.each(`\n${whole}\n`, (line) => visit(exactRows[line]));
  };

  const scoreWord = (word) => {
    const scores = new Int32Array(count);
    joined.each(word, (line) => { scores[line % count] = 1; });
    fields.forEach(({ text, each }, i) => each(word, (row, at) => {
      const begins = text[at - 1] === ' ';
      const score = begins ? SCORES[i][0] + (text[at + word.length] === ' ' ? WHOLE_WORD : 0) + (at === 1 || text[at - 2] === '\n' ? FIRST : 0) : SCORES[i][1];
      if (score > scores[row]) scores[row] = score;
    }));
    return scores;
  };

  let vocabulary;
  /** The score of each row for one word; 0 where it is not found. What no row has may be a slip. */
  const scoresOf = (word) => {
    const scores = scoreWord(word);
    const most = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
    if (most === 0 || scores.some((score) => score > 0)) return scores;
    vocabulary ??= [...new Set(fields.flatMap(({ text }) => text.split(/[ \n]+/)))].filter((other) => other.length > 2);
    for (const near of vocabulary.filter((other) => isNear(word, other, most)))
      for (const { each } of fields) each(` ${near}`, (row) => { scores[row] = NEAR; });
    return scores;
  };

  // Who types adds to the last word, or takes from it: the others have been looked for.
  const remembered = new Map();
  const recall = (word) => {
    if (!remembered.has(word)) {
      if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value);
      remembered.set(word, scoresOf(word));
    }
    return remembered.get(word);
  };

  /** What signs alone, such as '.*', stand in: there they must stand as typed. */
  const holds = (row, typed) => [ids[row], names.name[row], names.ids[row]].some((text) => fold(text).includes(typed));

  const byOrder = new Int32Array(count);
  names.order.forEach((place, row) => { byOrder[place] = row; });

  return (query) => {
    const typed = fold(query).trim();
    if (typed === '') return null;
    const phrase = spaced(query.replaceAll('\n', ' ')).trimEnd();
    const columns = phrase.split(' ').filter(Boolean).map(recall);
    const extra = new Int32Array(count);
    if (columns.length > 1) for (const { each } of fields.slice(0, 2)) each(phrase, (row) => { extra[row] = PHRASE; });
    if (columns.length > 0) findExact(closed(phrase), (row) => { extra[row] = EXACT; });
    const keys = new Float64Array(count); // the score, and among equals the order, in one number: sorted much faster than pairs
    let found = 0;
    for (let row = 0; row < count; row++) {
      let score = columns.length > 0 || holds(row, typed) ? 1 + extra[row] : 0;
      for (const column of columns) score = column[row] === 0 ? 0 : score && score + column[row];
      if (score > 0) keys[found++] = names.order[row] - score * count;
    }
    return Array.from(keys.subarray(0, found).sort(), (key) => byOrder[((key % count) + count) % count]);
  };
};
