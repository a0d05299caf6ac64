import type { Language } from '../../domain/language.ts';
import { filterWords } from './words.ts';

/** One thing that a page can be narrowed by. */
export interface Filter {
  /** Its key in the address. */
  readonly key: string;
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}

interface FilterFormProps {
  readonly language: Language;
  readonly filters: readonly Filter[];
  /** Finds the things that are narrowed down. */
  readonly items: string;
  readonly total: number;
}

/** The id of the form, for buttons that stand elsewhere. */
const FORM = 'filters';

/** Which things of a page are shown. The style sheet does the choosing, so that it needs no script; the address needs one. */
export function FilterForm({ language, filters, items, total }: FilterFormProps) {
  const words = filterWords(language);
  return (
    <form className="filters" id={FORM} data-filters={items} data-language={language}>
      {filters.map(({ key, legend, options }) => (
        <fieldset key={key} className="choice filter">
          <legend className="label">{legend}</legend>
          <div className="filter-options">
            {[{ id: '', title: words.all, count: total }, ...options].map(({ id, title, count }) => (
              <label key={id}>
                <input type="radio" name={key} value={id} defaultChecked={id === ''} autoComplete="off" />
                <span>
                  {title} <small>{count}</small>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <ShowAll words={words.showAll} />
      <section className="notices" role="alert" aria-label={words.notices} hidden>
        <p className="label">{words.notices}</p>
        <ul />
        <button type="button">{words.dismiss}</button>
      </section>
    </form>
  );
}

/** How many things are shown. Stands behind them, so that the style sheet can count, and is set above them. */
export function FilterCount({ language, total }: { readonly language: Language; readonly total: number }) {
  const [before, after] = filterWords(language).shown(total);
  return (
    <p className="filter-count" role="status">
      {before}
      <span className="filter-number" />
      {after}
    </p>
  );
}

/** Says that nothing is shown, with a way out; the style sheet shows it where that is so. */
export function NothingFits({ language }: { readonly language: Language }) {
  const { none, showAll } = filterWords(language);
  return (
    <p className="nothing-fits">
      {none} <ShowAll words={showAll} />
    </p>
  );
}

function ShowAll({ words }: { readonly words: string }) {
  return (
    <button type="reset" form={FORM} className="show-all">
      {words}
    </button>
  );
}
