// Marks in the list of contents the section that is being read.
(() => {
  'use strict';
  const links = new Map([...document.querySelectorAll('.contents a')].map((link) => [link.hash.slice(1), link]));
  if (links.size === 0) return;
  const sections = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  const seen = new Set();
  const watch = new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) seen[isIntersecting ? 'add' : 'delete'](target);
    const current = sections.find((section) => seen.has(section));
    if (!current) return;
    for (const [id, link] of links) {
      if (id === current.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }, { rootMargin: '-10% 0px -60% 0px' });
  for (const section of sections) watch.observe(section);
})();
