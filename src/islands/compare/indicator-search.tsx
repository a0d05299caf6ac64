import { Combobox } from '@base-ui/react/combobox';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useId, useMemo, useState } from 'react';
import type { PageContext } from '../../components/page-context.ts';
import type { Language } from '../../domain/language.ts';
import { compareWords } from '../../i18n/compare-words.ts';
import type { CatalogueIndex, IndexedIndicator } from '../../model/comparison/published-catalogue.ts';

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

/** Finds an indicator by its Chinese or English name, or by the pinyin of the Chinese one; grouped by dataset. */
export function IndicatorSearch({ page: { language }, index, value, onChange }: IndicatorSearchProps) {
  const words = compareWords(language);
  const id = useId();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => groupsOf(index, language), [index, language]);
  const selected = index.indicators.find((indicator) => indicator.id === value) ?? null;
  return (
    <CSPProvider disableStyleElements>
      <Combobox.Root
        items={groups}
        value={selected}
        onValueChange={(next: IndexedIndicator | null) => {
          if (next !== null) onChange(next.id);
        }}
        onInputValueChange={setTyped}
        itemToStringLabel={(indicator: IndexedIndicator) => indicator.name[language]}
        isItemEqualToValue={(item: IndexedIndicator, other: IndexedIndicator) => item.id === other.id}
        filter={matches}
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
                {(group: DatasetGroup) => (
                  <Combobox.Group key={group.value} items={[...group.items]}>
                    <Combobox.GroupLabel className="search-group">{group.value}</Combobox.GroupLabel>
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

function groupsOf({ datasets, indicators }: CatalogueIndex, language: Language): DatasetGroup[] {
  return datasets
    .map(({ id, title }) => ({
      value: title[language],
      items: indicators.filter((indicator) => indicator.datasets[0] === id),
    }))
    .filter(({ items }) => items.length > 0);
}

/** Every word of the query stands in one of the names; pinyin may be written with or without spaces. */
function matches({ name, pinyin }: IndexedIndicator, query: string): boolean {
  const searched = `${name.zh} ${name.en.toLowerCase()} ${pinyin}`;
  const parts = query
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  return parts.every((part) => searched.includes(part)) || pinyin.includes(parts.join(''));
}
