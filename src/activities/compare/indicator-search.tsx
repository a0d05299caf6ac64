import { Combobox } from '@base-ui/react/combobox';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { group } from 'd3-array';
import { useId, useMemo, useState } from 'react';
import type { PageContext } from '../../site/page-context.ts';
import type { Language } from '../../domain/language.ts';
import { compareWords } from './words.ts';
import type { CatalogueIndex, IndexedIndicator } from '../../model/comparison/published-catalogue.ts';
import { findIndicators } from '../../site/search/find-indicators.ts';

interface IndicatorSearchProps {
  readonly page: PageContext;
  readonly index: CatalogueIndex;
  /** Id of the indicator that is shown. */
  readonly value: string;
  readonly onChange: (indicator: string) => void;
}

interface DatasetGroup {
  readonly value: string;
  readonly items: readonly IndexedIndicator[];
}

/** Finds an indicator by its names, its pinyin or its definition, the best fit first; grouped by dataset. */
export function IndicatorSearch({ page: { language }, index, value, onChange }: IndicatorSearchProps) {
  const words = compareWords(language);
  const id = useId();
  const [typed, setTyped] = useState('');
  const selected = index.indicators.find((indicator) => indicator.id === value) ?? null;
  const all = useMemo(() => groupsOf(index.indicators, index, language), [index, language]);
  // The field holds the name of what is chosen until something else is typed: that is no search.
  const isSearch = typed !== '' && typed !== selected?.name[language];
  const groups = useMemo(
    () => (isSearch ? groupsOf(findIndicators(typed, index.indicators), index, language) : all),
    [isSearch, typed, index, language, all],
  );
  return (
    <CSPProvider disableStyleElements>
      <Combobox.Root
        items={all}
        filteredItems={groups}
        value={selected}
        onValueChange={(next: IndexedIndicator | null) => {
          if (next !== null) onChange(next.id);
        }}
        onInputValueChange={setTyped}
        itemToStringLabel={(indicator: IndexedIndicator) => indicator.name[language]}
        isItemEqualToValue={(item: IndexedIndicator, other: IndexedIndicator) => item.id === other.id}
        filter={null}
        autoHighlight
      >
        <div className="indicator-search">
          <label htmlFor={id}>{words.indicator}</label>
          <Combobox.Input id={id} aria-describedby={`${id}-hint`} onFocus={(event) => event.currentTarget.select()} />
          <small id={`${id}-hint`}>{words.searchHint}</small>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner className="search-positioner" sideOffset={4} align="start">
            <Combobox.Popup className="search-popup">
              <Combobox.Empty>
                <span className="search-empty">{words.noMatch(typed.trim())}</span>
              </Combobox.Empty>
              <Combobox.List className="search-list">
                {(dataset: DatasetGroup) => (
                  <Combobox.Group key={dataset.value} items={[...dataset.items]}>
                    <Combobox.GroupLabel className="search-group">{dataset.value}</Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(indicator: IndexedIndicator) => (
                        <Combobox.Item key={indicator.id} value={indicator} className="search-item">
                          <span>{indicator.name[language]}</span>
                          <small>{words.coverage(indicator.regions.length, indicator.periods.join(', '))}</small>
                        </Combobox.Item>
                      )}
                    </Combobox.Collection>
                  </Combobox.Group>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </CSPProvider>
  );
}

/** The datasets of the indicators found, in the order in which they are found first. */
function groupsOf(
  found: readonly IndexedIndicator[],
  { datasets }: CatalogueIndex,
  language: Language,
): DatasetGroup[] {
  return Array.from(
    group(found, ({ datasets: [first] }) => first),
    ([dataset, items]) => ({
      value: datasets.find(({ id }) => id === dataset)?.title[language] ?? '',
      items,
    }),
  );
}
