import { followThemeChoice } from './site/theme.ts';
import { present } from './activities/present/player/present.ts';

followThemeChoice(document.documentElement, () => localStorage);

/** A deck that is put together in the browser says when it stands in the page. */
const READY = 'deck-ready';

function start(): void {
  const deck = document.querySelector<HTMLElement>('[data-deck]');
  if (deck) present(deck);
}

document.addEventListener(READY, start, { once: true });
document.addEventListener('DOMContentLoaded', () => {
  start();
  const host = document.querySelector<HTMLElement>('[data-own-deck]');
  const module = document.body.dataset.module;
  if (host === null || module === undefined) return;
  import(/* @vite-ignore */ new URL(module, document.baseURI).href).catch(() => {
    host.dataset.ownDeck = 'failed';
  });
});
