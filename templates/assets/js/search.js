// The search box of every page: its module is loaded when the box is first used. "/" leads to the box, or to the page's own.
(() => {
  'use strict';
  const form = document.querySelector('[data-search]');
  const input = form?.querySelector('input');
  let started;
  const start = () => {
    started ??= import(form.dataset.search).then((module) => module.start(form)).catch(() => { started = undefined; });
  };
  input?.addEventListener('focus', start);
  if (input && document.activeElement === input) start();

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
    const box = document.getElementById('finder-q') ?? input;
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
