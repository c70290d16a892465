// What scripts that find models share: the site's data files, and how they become ids, addresses and elements.

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
