import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { deckFileName, ownDeckFile } from '../../../addresses/files.ts';
import { aloneContext } from '../deck/alone-context.ts';
import { DeckView } from '../deck/deck-view.tsx';
import { fileNameOf } from '../../../export/file-name.ts';
import type { MadeFile } from '../../../export/save.ts';
import type { Deck } from '../../../model/deck/deck.ts';
import { deckModels } from './deck-models.ts';
import { fillPictures } from './fill-pictures.ts';

/** What stands in the template for the title and for the deck. */
const TITLE = /<title>[^<]*<\/title>/;
const PLACE = /<div data-own-deck-place="true"><\/div>/;

/**
 * A deck as one file that needs nothing else: the template that the build has made, with its script, style and policy,
 * and the slides as the page renders them.
 *
 * @param root URL of the root of the site.
 */
export async function aloneFile(deck: Deck, root: string): Promise<MadeFile> {
  const { language } = deck;
  const site = new URL(root, document.baseURI).href;
  const response = await fetch(site + ownDeckFile(language));
  if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
  const template = await response.text();
  const host = document.createElement('div');
  const rendering = createRoot(host);
  const page = aloneContext(language, site);
  flushSync(() => rendering.render(<DeckView page={page} deck={deck} take={null} alone notices={[]} />));
  fillPictures(host, deckModels(deck));
  const slides = host.innerHTML;
  rendering.unmount();
  return {
    name: deckFileName(fileNameOf(deck.title) ?? deck.id, language, 'html'),
    mediaType: 'text/html;charset=utf-8',
    // Written as text, as the build does it: a document made here would fall under the policy of this page.
    content: template.replace(TITLE, () => titleElement(deck.title)).replace(PLACE, () => slides),
  };
}

function titleElement(text: string): string {
  const title = document.createElement('title');
  title.textContent = text;
  return title.outerHTML;
}
