import { guessRoot } from './url/site-root.ts';

document.addEventListener('DOMContentLoaded', () => {
  const root = guessRoot(location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-path]')) {
    link.pathname = root + (link.dataset.path ?? '');
  }
  for (const asked of document.querySelectorAll<HTMLElement>('.asked')) {
    const address = asked.querySelector('code');
    if (address) address.textContent = location.href;
    asked.hidden = false;
  }
});
