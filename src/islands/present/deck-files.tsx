import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { aloneContext } from '../../components/present/alone-context.ts';
import { deckFile } from '../../components/present/deck-file.ts';
import { DeckView } from '../../components/present/deck-view.tsx';
import type { MadeFile } from '../../export/save.ts';
import type { Deck } from '../../model/deck/deck.ts';
import { pathOf } from '../../url/route.ts';
import { deckModels } from './deck-models.ts';
import { fillPictures } from './fill-pictures.ts';

/** The place in the template that a deck goes to. */
const PLACE = '[data-own-deck-place]';

/**
 * A deck as one file that needs nothing else: the template that the build has made, with its script, style and policy,
 * and the slides as the page renders them.
 *
 * @param root URL of the root of the site.
 */
export async function aloneFile(deck: Deck, imprint: string, root: string): Promise<MadeFile> {
  const { language } = deck;
  const site = new URL(root, document.baseURI).href;
  const path = pathOf({ page: 'own-deck' }, language) + deckFile('own', language, 'html');
  const response = await fetch(site + path);
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const file = new DOMParser().parseFromString(await response.text(), 'text/html');
  const host = document.createElement('div');
  const rendering = createRoot(host);
  const page = aloneContext(language, site);
  flushSync(() =>
    rendering.render(<DeckView page={page} deck={deck} imprint={imprint} take={null} alone notices={[]} />),
  );
  fillPictures(host, deckModels(deck));
  file.querySelector(PLACE)?.replaceWith(...Array.from(host.childNodes, (node) => file.importNode(node, true)));
  rendering.unmount();
  file.title = deck.title;
  return {
    name: deckFile(deck.id, language, 'html'),
    mediaType: 'text/html;charset=utf-8',
    content: `<!doctype html>\n${file.documentElement.outerHTML}\n`,
  };
}
