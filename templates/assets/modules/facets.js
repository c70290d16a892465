// The filters of the list of models: what is chosen, the counts beside each value, and the chips of what is in use.

import { grouped, make } from './names.js';

const LONG = 15;

export const makeFacets = (form) => {
  const facets = [...form.querySelectorAll('[data-facet]')].map((fieldset) => ({
    name: fieldset.dataset.facet,
    label: fieldset.querySelector('legend').firstChild.textContent.trim(),
    values: fieldset.querySelector('.values'),
    inputs: [...fieldset.querySelectorAll('[type=checkbox]')],
  }));
  const ranges = [...form.querySelectorAll('[data-range]')].map((fieldset) => ({
    name: fieldset.dataset.range,
    label: fieldset.querySelector('legend').textContent.replace(/ \(.*/, ''),
    inputs: [...fieldset.querySelectorAll('input')],
  }));
  const [details, chips] = [form.querySelector('details'), form.querySelector('.chosen')];

  /** A box to find one value among many. */
  const addNarrower = ({ label, values }) => {
    const box = make('input', '', { type: 'search', 'aria-label': `Find under ${label}`, placeholder: 'Find', autocomplete: 'off' });
    box.addEventListener('input', (event) => {
      event.stopPropagation();
      const typed = box.value.trim().toLowerCase();
      for (const one of values.children) one.hidden = !one.querySelector('span').textContent.toLowerCase().includes(typed);
    });
    values.before(box);
  };

  /** Adds the values that the page does not hold, which has only the first of many. */
  const fill = (rows) => {
    for (const facet of facets) {
      const all = rows.facet(facet.name).values;
      const there = new Set(facet.inputs.map((one) => one.value));
      for (const [word, label] of all) {
        if (there.has(word)) continue;
        const made = facet.inputs[0].closest('label').cloneNode(true);
        const input = made.querySelector('input');
        input.setAttribute('value', word);
        made.querySelector('span').textContent = label;
        made.querySelector('small').textContent = ''; // until it is counted
        facet.values.append(made);
        facet.inputs.push(input);
      }
      if (all.length > LONG) addNarrower(facet);
    }
  };

  /** What is chosen; with it what `before` has and the form does not, or not yet. */
  const read = (before) => ({
    facets: Object.fromEntries(facets.map(({ name, inputs }) => {
      const elsewhere = before.facets[name].filter((word) => !inputs.some((one) => one.value === word));
      return [name, [...elsewhere, ...inputs.filter((one) => one.checked).map((one) => one.value)]];
    })),
    ranges: Object.fromEntries(ranges.map(({ name, inputs }) => [name, inputs.map((one) => one.value)])),
  });

  const write = (state) => {
    for (const { name, inputs } of facets) for (const input of inputs) input.checked = state.facets[name].includes(input.value);
    for (const { name, inputs } of ranges) inputs.forEach((input, i) => { if (input.value !== state.ranges[name][i]) input.value = state.ranges[name][i]; });
  };

  const count = (rows, counts) => {
    for (const { name, inputs } of facets) {
      const places = new Map(rows.facet(name).values.map(([word], i) => [word, i]));
      for (const input of inputs) {
        const many = counts.get(name)[places.get(input.value)];
        const shown = input.parentElement.querySelector('small');
        const text = grouped(many);
        if (shown.textContent === text) continue;
        shown.textContent = text;
        input.parentElement.classList.toggle('none', many === 0);
      }
    }
  };

  /** What is in use, a button each that takes it away; `change` is given the new facets and ranges. */
  const drawChips = (rows, state, change) => {
    const uses = [];
    for (const { name, label } of facets) {
      const values = rows.facet(name).values;
      for (const word of state.facets[name]) {
        const text = values.find(([value]) => value === word)?.[1] ?? word;
        uses.push([`${label}: ${text}`, () => ({ ...state, facets: { ...state.facets, [name]: state.facets[name].filter((other) => other !== word) } })]);
      }
    }
    for (const { name, label } of ranges) {
      const [from, to] = state.ranges[name];
      const text = [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ');
      if (text) uses.push([`${label}: ${text}`, () => ({ ...state, ranges: { ...state.ranges, [name]: ['', ''] } })]);
    }
    details.querySelector('summary').textContent = uses.length === 0 ? 'Filters' : `Filters (${uses.length})`;
    const items = uses.map(([text, next]) => [text, `Remove the filter ${text}`, next]);
    if (items.length > 1) items.push(['Clear all', 'Clear all filters', () => ({
      ...state,
      facets: Object.fromEntries(facets.map(({ name }) => [name, []])),
      ranges: Object.fromEntries(ranges.map(({ name }) => [name, ['', '']])),
    })]);
    chips.hidden = items.length === 0;
    chips.replaceChildren(...items.map(([text, label, next]) => {
      const [item, button] = [make('li'), make('button', text, { type: 'button', 'aria-label': label })];
      button.addEventListener('click', () => change(next()));
      item.append(button);
      return item;
    }));
  };

  return { names: facets.map(({ name }) => name), ranges: ranges.map(({ name }) => name), details, fill, read, write, count, drawChips };
};
