import type { Filters } from './query.ts';

/** A thing that a page can be narrowed to, by what it has of each filter. */
type Filtered = Readonly<Record<string, string>>;

/** Rules that hide what does not have the value chosen of a filter, said in its data attribute of that name. */
export function narrowingRules(scope: string, items: string, filters: Filters): string {
  return Array.from(filters, ([key, values]) =>
    values
      .filter(isPlain)
      .map((value) => `${chosen(scope, { [key]: value })} ${items}:not([data-${key}="${value}"]){display:none}`)
      .join(''),
  ).join('');
}

/** Rules for what is to be shown, or hidden, under every choice that none of the things fits. */
export function unmetRules(
  scope: string,
  filters: Filters,
  things: readonly Filtered[],
  element: string,
  display: 'block' | 'none',
): string {
  const unmet = choicesOf(filters).filter((choice) => !things.some((thing) => fits(thing, choice)));
  // What holds under a choice holds under every narrower one.
  const widest = unmet.filter((choice) => !unmet.some((other) => other !== choice && fits(choice, other)));
  const selectors = widest.map((choice) => `${chosen(scope, choice)} ${element}`);
  return selectors.length === 0 ? '' : `${selectors.join(',')}{display:${display}}`;
}

/** Every combination of values, one of each filter or none. */
function choicesOf(filters: Filters): readonly Filtered[] {
  return [...filters].reduce<readonly Filtered[]>(
    (choices, [key, values]) => [
      ...choices,
      ...choices.flatMap((choice) => values.filter(isPlain).map((value) => ({ ...choice, [key]: value }))),
    ],
    [{}],
  );
}

function fits(thing: Filtered, choice: Filtered): boolean {
  return Object.entries(choice).every(([key, value]) => thing[key] === value);
}

function chosen(scope: string, choice: Filtered): string {
  const inputs = Object.entries(choice).map(([key, value]) => `:has(input[name="${key}"][value="${value}"]:checked)`);
  return `${scope}${inputs.join('')}`;
}

/** What may stand in a rule as it is. */
function isPlain(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}
