// The switch of colours. modules/theme.js has applied what was chosen before.
(() => {
  'use strict';
  const root = document.documentElement;
  const choices = document.querySelectorAll('.theme input');
  const show = () => { for (const choice of choices) choice.checked = choice.value === (root.dataset.theme ?? 'auto'); };
  const apply = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };

  for (const choice of choices) choice.addEventListener('change', () => {
    apply(choice.value);
    try {
      if (choice.value === 'auto') localStorage.removeItem('sitegen-theme');
      else localStorage.setItem('sitegen-theme', choice.value);
    } catch {
      // The choice then holds for this page only.
    }
  });
  addEventListener('storage', (event) => { if (event.key === 'sitegen-theme') { apply(event.newValue); show(); } });
  addEventListener('pageshow', show); // browsers restore radio buttons when going back
  show();
})();
