// Runs before the first paint, so that nothing changes colour or place afterwards: the chosen scheme, and what this browser can do.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('scripted');
  if (navigator.clipboard) root.classList.add('copies');
  try {
    const chosen = localStorage.getItem('sitegen-theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Storage may be forbidden; then the system's scheme holds.
  }
})();
