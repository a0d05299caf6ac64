import type { MarkDetails } from './mark-rows.ts';

/** The card with what is known of a mark. */
export function detailsCard(document: Document, { label, value, facts }: MarkDetails): HTMLElement {
  const make = (tag: string, className: string, text = '', lang = ''): HTMLElement => {
    const element = document.createElement(tag);
    if (className !== '') element.className = className;
    if (lang !== '') element.lang = lang;
    element.textContent = text;
    return element;
  };
  const card = make('div', 'details');
  card.setAttribute('aria-hidden', 'true');
  const list = document.createElement('dl');
  for (const { term, text, language } of facts) {
    const entry = document.createElement('div');
    entry.append(make('dt', '', term), make('dd', '', text, language));
    list.append(entry);
  }
  card.append(make('p', 'details-label', label), make('p', 'details-value', value), list);
  return card;
}

/** The same for reading aloud; name and value are what the button over the mark is called. */
export function spokenDetails({ facts }: MarkDetails, language: string): string {
  return facts.map(({ term, text }) => `${term} ${text}`).join(language === 'zh' ? '；' : '; ');
}
