// Copy buttons. They are hidden until this script runs, because without it they would do nothing.
(() => {
  'use strict';
  if (!navigator.clipboard) return;
  const status = document.createElement('div'); // says aloud what the button shows
  status.className = 'aside';
  status.setAttribute('role', 'status');
  document.querySelector('footer').append(status);

  const say = (button, text) => {
    const before = button.dataset.label ?? (button.dataset.label = button.textContent);
    button.textContent = status.textContent = text;
    setTimeout(() => { button.textContent = before; status.textContent = ''; }, 1500);
  };

  const textOf = async (button) => {
    if (button.dataset.copyUrl) {
      const answer = await fetch(button.dataset.copyUrl);
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }
    if ('copyCode' in button.dataset) return button.parentElement.querySelector('code').textContent;
    return button.dataset.copy;
  };

  for (const button of document.querySelectorAll('[data-copy], [data-copy-url], [data-copy-code]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(await textOf(button));
        say(button, 'Copied');
      } catch {
        say(button, 'Could not copy');
      }
    });
  }
})();
