import { type Language, LANGUAGES } from '../../domain/language.ts';
import { filterWords } from './words.ts';
import { type FilterChoice, type Filters, readFilters, writeFilters } from './query.ts';
import type { Unreadable } from '../query/query.ts';

/** The browser as far as filters need it. */
type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/**
 * Keeps what a page is narrowed to in its address: read when the page opens, written with every choice, followed by
 * back and forward. What the address asks for and the page does not have is told.
 */
export function mount(form: HTMLElement, browser: Browser = window): void {
  const filters = filtersOf(form);
  const show = (): void => {
    const { values, unreadable } = readFilters(filters, browser.location.search);
    for (const input of inputsOf(form)) input.checked = input.value === (values[input.name] ?? '');
    tellUnreadable(form, unreadable);
    tellShown(form);
    carryOver(form, browser.location.search);
  };
  const write = (how: 'pushState' | 'replaceState'): void => {
    const query = writeFilters(filters, chosenIn(form), browser.location.search);
    const { pathname, search, hash } = browser.location;
    if (query !== search) browser.history[how](null, '', `${pathname}${query}${hash}`);
    show();
  };
  form.addEventListener('change', () => write('pushState'));
  // The event comes before the inputs change.
  form.addEventListener('reset', () => setTimeout(() => write('pushState')));
  form.addEventListener('submit', (event) => event.preventDefault());
  noticeOf(form)
    ?.querySelector('button')
    ?.addEventListener('click', () => write('replaceState'));
  browser.addEventListener('popstate', show);
  show();
}

function inputsOf(form: HTMLElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

function filtersOf(form: HTMLElement): Filters {
  const filters = new Map<string, string[]>();
  for (const { name, value } of inputsOf(form)) {
    filters.set(name, [...(filters.get(name) ?? []), ...(value === '' ? [] : [value])]);
  }
  return filters;
}

function chosenIn(form: HTMLElement): FilterChoice {
  const checked = inputsOf(form).filter((input) => input.checked);
  return Object.fromEntries(checked.map(({ name, value }) => [name, value]));
}

/** The number in words of the page: the style sheet counts too, but tells nobody when the number changes. */
function tellShown(form: HTMLElement): void {
  const items = [...document.querySelectorAll(form.dataset.filters ?? '')];
  const number = document.querySelector('.filter-number');
  const shown = items.filter((item) => item.getClientRects().length > 0).length;
  if (number !== null) number.textContent = String(shown);
}

function tellUnreadable(form: HTMLElement, unreadable: readonly Unreadable[]): void {
  const notice = noticeOf(form);
  const list = notice?.querySelector('ul');
  if (!notice || !list) return;
  const language: Language = LANGUAGES.find((each) => each === form.dataset.language) ?? LANGUAGES[0];
  const words = filterWords(language);
  const entries = unreadable.map(({ key, text }) => {
    const entry = document.createElement('li');
    entry.textContent = words.unreadable(key, text);
    return entry;
  });
  list.replaceChildren(...entries);
  notice.hidden = entries.length === 0;
}

function noticeOf(form: HTMLElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('.notices');
}

/** The page in the other language opens as narrow as this one. */
function carryOver(form: HTMLElement, query: string): void {
  for (const link of form.ownerDocument.querySelectorAll<HTMLAnchorElement>('a.language-link')) link.search = query;
}
