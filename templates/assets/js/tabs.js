// Code samples: who chooses a language once has chosen it for every group of tabs, here and on the next page. The tabs themselves need no script.
(() => {
  'use strict';
  const tabs = [...document.querySelectorAll('.tabs > input')];
  if (tabs.length === 0) return;
  const languageOf = (tab) => tab.labels[0].textContent;
  const choose = (language) => { for (const tab of tabs) if (languageOf(tab) === language) tab.checked = true; };
  try {
    choose(localStorage.getItem('sitegen-language'));
  } catch {
    return;
  }
  for (const tab of tabs) tab.addEventListener('change', () => {
    const before = tab.getBoundingClientRect().top;
    choose(languageOf(tab));
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' }); // groups above may have changed their height
    try {
      localStorage.setItem('sitegen-language', languageOf(tab));
    } catch {
      // Then the choice holds for this page only.
    }
  });
})();
