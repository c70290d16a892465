// The spend estimator. All it knows stands in the page: the workloads on the buttons, prices and limits on the offerings.
// Money is counted in whole numbers (BigInt), so that it says to the cent what the table says.

const DAYS = 30n;
const MILLION = 1_000_000n;

const digitsAfterPoint = (text) => (text.split('.')[1] ?? '').length;

/** A decimal as a whole number of its last place: ('0.3', 2) is 30. */
const scaled = (text, places) => BigInt(text.replace('.', '') + '0'.repeat(places - digitsAfterPoint(text)));

const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** A price with all its digits and at least two places: '$0.0028', '$12.00'. */
const usd = (text) => {
  const [whole, fraction = ''] = text.split('.');
  return `$${grouped(whole)}.${fraction.padEnd(2, '0')}`;
};

const centsAsUsd = (cents) => usd(`${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`);

/** Hundredths, without zeros at the end: 105050n is '1,050.5'. */
const hundredths = (count) => {
  const fraction = String(count % 100n).padStart(2, '0').replace(/0+$/, '');
  return grouped(String(count / 100n)) + (fraction && `.${fraction}`);
};

/** What an option says: steps are 'threshold input output cached', parted by ';'. */
export const readRates = (steps, fee) => ({
  fee,
  steps: steps.split(';').map((step) => {
    const [above, input, output, cached] = step.split(' ');
    return { above: Number(above), input, output, cached: cached === '-' ? null : cached };
  }),
});

const stepFor = (rates, input) => rates.steps.findLast((step, index) => index === 0 || input > step.above);

/** Cents a month, rounded up. A workload has whole numbers: requests, input, output, cached (a percentage). */
export const monthlyCents = (rates, { requests, input, output, cached }) => {
  const step = stepFor(rates, input);
  const prices = [step.input, step.output, step.cached ?? step.input, rates.fee];
  const places = Math.max(...prices.map(digitsAfterPoint));
  const [inputPrice, outputPrice, cachedPrice, fee] = prices.map((price) => scaled(price, places));
  const request = BigInt(input) * (BigInt(100 - cached) * inputPrice + BigInt(cached) * cachedPrice) + BigInt(output) * 100n * outputPrice;
  const all = DAYS * BigInt(requests) * (request + fee * 100n * MILLION);
  const cent = MILLION * 10n ** BigInt(places);
  return (all + cent - 1n) / cent;
};

/** The same with its numbers, as the page has it without this script. */
export const formula = (rates, workload) => {
  const { requests, input, output, cached } = workload;
  const step = stepFor(rates, input);
  const days = `${DAYS} × ${grouped(String(requests))}`;
  const term = (count, price) => `${hundredths(count)} × ${usd(price)}`;
  const sent = step.cached !== null && cached > 0
    ? `${term(BigInt(input) * BigInt(100 - cached), step.input)} + ${term(BigInt(input) * BigInt(cached), step.cached)}`
    : term(BigInt(input) * 100n, step.input);
  const fee = scaled(rates.fee, digitsAfterPoint(rates.fee)) > 0n ? ` + ${days} × ${usd(rates.fee)}` : '';
  return `${days} × (${sent} + ${term(BigInt(output) * 100n, step.output)}) ÷ 1,000,000${fee} = ${centsAsUsd(monthlyCents(rates, workload))}`;
};

/** Which limits a request exceeds, in words; empty when it fits. */
export const tooLong = (limits, { input, output }) => {
  const [context, mostInput, mostOutput] = limits.split(' ').map((word) => (word === '-' ? Infinity : Number(word)));
  const exceeds = (tokens, what, limit, most) => (tokens > most ? `A request has ${grouped(String(tokens))} ${what}; the ${limit} here is ${grouped(String(most))}.` : '');
  return exceeds(input + output, 'tokens', 'context window', context) || exceeds(input, 'input tokens', 'most', mostInput) || exceeds(output, 'output tokens', 'most', mostOutput);
};

// Sliders go up in even steps of proportion: 1, 1.5, 2, 3, 5, 7, 10, 15, …
const STOPS = [0, ...[1, 10, 100, 1_000, 10_000, 100_000].flatMap((power) => [1, 1.5, 2, 3, 5, 7].map((stop) => stop * power)), 1_000_000].filter(Number.isInteger);

const start = (box) => {
  const controls = box.querySelector('[data-controls]');
  const find = (name) => box.querySelector(`[data-${name}]`);
  const [choice, result, what, calculation] = ['choice', 'result', 'what', 'formula'].map(find);
  const presets = [...controls.querySelectorAll('[data-requests]')];
  const names = ['requests', 'input', 'output', 'cached'];
  const boxes = Object.fromEntries(names.map((name) => [name, controls.querySelector(`[data-set=${name}]`)]));
  const sliders = Object.fromEntries(names.map((name) => [name, controls.querySelector(`[data-slide=${name}]`)]));
  const isShare = (name) => name === 'cached';
  const isAnswered = (name) => {
    const [count, { min, max }] = [boxes[name].valueAsNumber, boxes[name]];
    return Number.isInteger(count) && count >= Number(min) && count <= Number(max);
  };

  const show = () => {
    const now = Object.fromEntries(names.map((name) => [name, boxes[name].valueAsNumber]));
    const wrong = names.find((name) => !isAnswered(name));
    for (const name of names) boxes[name].setAttribute('aria-invalid', String(!isAnswered(name)));
    for (const name of names.filter(isAnswered)) sliders[name].value = isShare(name) ? now[name] : STOPS.findLastIndex((stop) => stop <= now[name]);
    const pressed = presets.find((preset) => names.every((name) => Number(preset.dataset[name]) === now[name]));
    for (const preset of presets) preset.setAttribute('aria-pressed', String(preset === pressed));
    const option = choice.selectedOptions[0];
    const rates = readRates(option.dataset.steps, option.dataset.fee);
    const problem = wrong
      ? `“${boxes[wrong].labels[0].textContent}” takes a whole number from ${boxes[wrong].min} to ${grouped(boxes[wrong].max)}.`
      : tooLong(option.dataset.limits, now);
    result.textContent = wrong ? '—' : problem ? 'Does not fit' : `${centsAsUsd(monthlyCents(rates, now))} a month`;
    what.textContent = `${pressed ? pressed.textContent : 'Your workload'}, ${option.textContent}`;
    calculation.textContent = problem || formula(rates, now);
  };

  for (const name of names) {
    sliders[name].max = isShare(name) ? 100 : STOPS.length - 1;
    sliders[name].addEventListener('input', () => {
      boxes[name].value = isShare(name) ? sliders[name].value : STOPS[sliders[name].value];
      show();
    });
    boxes[name].addEventListener('input', show);
  }
  for (const preset of presets)
    preset.addEventListener('click', () => {
      for (const name of names) boxes[name].value = preset.dataset[name];
      show();
    });
  choice.addEventListener('change', show);
  presets[0].click();
  controls.hidden = false;
};

if (typeof document !== 'undefined') for (const box of document.querySelectorAll('[data-estimator]')) start(box);
