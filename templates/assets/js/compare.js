// The picker of the page /compare/: up to four models side by side. Hidden until this script runs; the list of comparisons below it needs none.
(() => {
  'use strict';
  const picker = document.getElementById('picker');
  if (!picker) return;

  const most = 4, shown = 10;
  const byId = (id) => document.getElementById(id);
  const [search, found, status, chosen, place] = ['picker-search', 'picker-found', 'picker-status', 'picker-chosen', 'picker-table'].map(byId);
  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const read = async (path) => {
    const answer = await fetch(path);
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  let data, hits = [], active = -1, picks = [];
  const parts = new Map();
  const factsOf = (index) => {
    const part = Math.floor(index / data.in_part);
    if (!parts.has(part)) parts.set(part, read(data.parts[part]));
    return parts.get(part).then((facts) => facts.models[index % data.in_part]);
  };

  const close = () => {
    found.hidden = true;
    active = -1;
    search.setAttribute('aria-expanded', 'false');
    search.removeAttribute('aria-activedescendant');
  };

  const mark = (next) => {
    active = next;
    [...found.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) search.setAttribute('aria-activedescendant', found.children[active].id);
  };

  const find = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    hits = [];
    let count = 0;
    if (words.length > 0) data.models.forEach((model, index) => {
      const text = model.join(' ').toLowerCase();
      if (picks.includes(index) || !words.every((word) => text.includes(word))) return;
      count++;
      if (hits.length < shown) hits.push(index);
    });
    found.replaceChildren(...hits.map((index, i) => {
      const [id, name, author] = data.models[index];
      const item = make('li', name, { role: 'option', id: `picker-found-${i}`, 'aria-selected': 'false' });
      item.append(make('small', `${author} · ${id}`));
      item.addEventListener('mousedown', (event) => { event.preventDefault(); pick(index); });
      return item;
    }));
    found.hidden = hits.length === 0;
    search.setAttribute('aria-expanded', String(hits.length > 0));
    if (hits.length > 0) mark(0);
    else close();
    status.textContent = words.length === 0 ? '' : count > shown ? `${count} models found, the first ${shown} are shown.` : `${count} found.`;
  };

  const pick = (index) => {
    if (picks.length === most) {
      status.textContent = `At most ${most} models: take one out first.`;
      return;
    }
    picks.push(index);
    search.value = '';
    close();
    draw();
  };

  const mayDiffer = (texts) => texts.some((text) => text === null) ? 'not known' : 'same';
  const compare = (texts) => new Set(texts.filter((text) => text !== null)).size > 1 ? 'differs' : mayDiffer(texts);

  const draw = async () => {
    chosen.replaceChildren(...picks.map((index) => {
      const item = make('li');
      const button = make('button', `${data.models[index][1]} ×`, { type: 'button', 'aria-label': `Take out ${data.models[index][1]}` });
      button.addEventListener('click', () => { picks = picks.filter((other) => other !== index); draw(); search.focus(); });
      item.append(button);
      return item;
    }));
    const address = new URL(location.href);
    address.search = picks.length > 0 ? `?models=${picks.map((index) => data.models[index][0]).join(',')}` : '';
    history.replaceState(null, '', address);

    const now = [...picks];
    const facts = await Promise.all(now.map(factsOf));
    if (now.join() !== picks.join()) return; // another choice was made meanwhile
    status.textContent = now.length === 1 ? 'Choose one more.' : now.length > 1 ? `${now.length} models side by side.` : '';
    place.replaceChildren(...(now.length > 0 ? [table(now, facts)] : []));
  };

  const table = (now, facts) => {
    const result = make('table', '', { class: 'comparison' });
    const head = make('tr');
    head.append(make('th', 'Fact', { scope: 'col' }));
    for (const index of now) {
      const cell = make('th', '', { scope: 'col' });
      cell.append(make('a', data.models[index][1], { href: `${data.page_prefix}${data.models[index][0]}/` }), make('code', data.models[index][0]));
      head.append(cell);
    }
    if (now.length > 1) head.append(make('th', 'Difference', { scope: 'col' }));
    result.append(make('thead'));
    result.tHead.append(head);

    let group, body;
    data.facts.forEach(([name, label], i) => {
      const texts = facts.map((one) => one[i]);
      if (texts.every((text) => text === null)) return;
      if (name !== group) {
        group = name;
        body = make('tbody');
        const row = make('tr', '', { class: 'group' });
        row.append(make('th', name, { scope: 'rowgroup', colspan: String(now.length + (now.length > 1 ? 2 : 1)) }));
        body.append(row);
        result.append(body);
      }
      const difference = compare(texts);
      const row = make('tr', '', now.length > 1 && difference === 'differs' ? { class: 'differs' } : {});
      row.append(make('th', label, { scope: 'row' }));
      for (const text of texts) {
        const cell = make('td');
        cell.append(text === null ? make('span', '—', { class: 'missing', title: 'Not known' }) : text);
        row.append(cell);
      }
      if (now.length > 1) row.append(make('td', difference, { class: 'mark' }));
      body.append(row);
    });
    const box = make('div', '', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Comparison' });
    box.append(result);
    return box;
  };

  search.addEventListener('input', find);
  search.addEventListener('blur', close);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (found.hidden) return;
    else if (event.key === 'ArrowDown') mark((active + 1) % hits.length);
    else if (event.key === 'ArrowUp') mark((active + hits.length - 1) % hits.length);
    else if (event.key === 'Enter' && active >= 0) pick(hits[active]);
    else return;
    event.preventDefault();
  });

  read(picker.dataset.models).then((all) => {
    data = all;
    picker.hidden = false;
    const wanted = new URLSearchParams(location.search).get('models')?.split(',') ?? [];
    picks = wanted.map((id) => data.models.findIndex((model) => model[0] === id)).filter((index) => index >= 0).slice(0, most);
    if (picks.length > 0) draw();
  }).catch(() => {});
})();
