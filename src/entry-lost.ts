import { guessRoot } from './addresses/site-root.ts';

document.addEventListener('DOMContentLoaded', () => {
  const root = guessRoot(location.pathname);
  const asked = location.pathname.slice(root.length);
  for (const section of document.querySelectorAll<HTMLElement>('section[data-folder]')) {
    const { folder = '' } = section.dataset;
    if (folder === '' || !asked.startsWith(folder)) continue;
    section.parentElement?.prepend(section);
    document.documentElement.lang = section.lang;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-path]')) {
    link.pathname = root + (link.dataset.path ?? '');
  }
  for (const place of document.querySelectorAll<HTMLElement>('.asked')) {
    const address = place.querySelector('code');
    if (address) address.textContent = location.href;
    place.hidden = false;
  }
});
