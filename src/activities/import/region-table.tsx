import { useId, useMemo, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../domain/language.ts';
import { importTableWords } from './table-words.ts';
import { OWN_REGION } from '../../intake/mapping.ts';
import { doubtOf } from '../../intake/region-doubt.ts';
import { REGION_TEXTS_TOLD, type RegionText } from '../../intake/region-list.ts';
import { findRegion, regionNames } from '../../intake/region-names.ts';

interface RegionTableProps {
  readonly language: Language;
  readonly texts: readonly RegionText[];
  readonly catalogue: Catalogue;
  /** What a person says of a name: the code of a region, or `OWN_REGION`. Null where the file is not here to be read again. */
  readonly onChoose: ((text: string, code: string) => void) | null;
}

const SHOWN = 50;

/** Which name in the table became which region, the unknown and doubtful ones first, each to be corrected. */
export function RegionTable({ language, texts, catalogue, onChoose }: RegionTableProps) {
  const words = importTableWords(language).regions;
  const id = useId();
  const names = useMemo(() => regionNames(catalogue.regions), [catalogue]);
  const [lost, setLost] = useState<string | null>(null);
  // Does not close under the hands of who corrects the last of them.
  const [isInUse, setIsInUse] = useState(false);
  const doubts = new Map(texts.map((text) => [text, doubtOf(text, texts, catalogue.regions)]));
  const unknown = texts.filter(({ isKnown }) => !isKnown).length;
  const isOpen = texts.some((text) => !text.isKnown || doubts.get(text) !== null);
  const shown = texts.toSorted((a, b) => weight(b) - weight(a)).slice(0, SHOWN);
  function weight(text: RegionText): number {
    return Number(!text.isKnown) * 2 + Number((doubts.get(text) ?? null) !== null);
  }
  const choose = (text: RegionText, typed: string): boolean => {
    const code = typed === '' ? OWN_REGION : findRegion(typed, names);
    setLost(code === undefined ? typed : null);
    setIsInUse(true);
    if (code !== undefined && code !== (text.isKnown ? text.code : OWN_REGION)) onChoose?.(text.text, code);
    return code !== undefined;
  };
  return (
    <details className="import-regions" open={isOpen || isInUse}>
      <summary>{words.title(texts.length, unknown, texts.length >= REGION_TEXTS_TOLD)}</summary>
      <p className="section-text">{onChoose === null ? words.kept : words.text}</p>
      <p className={lost === null ? 'visually-hidden' : 'import-note'} role="status">
        {lost === null ? null : words.notFound(lost)}
      </p>
      <table>
        <thead>
          <tr>
            {(['text', 'count', 'taken'] as const).map((column) => (
              <th key={column} scope="col">
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((text) => {
            const name = text.isKnown ? (catalogue.regions.get(text.code)?.name[language] ?? text.name) : '';
            const doubt = doubts.get(text) ?? null;
            return (
              <tr key={text.text}>
                <th scope="row">{text.text}</th>
                <td className="number">{text.count}</td>
                <td>
                  {onChoose === null ? (
                    name || words.own
                  ) : (
                    <input
                      key={text.code}
                      aria-label={words.taken(text.text)}
                      defaultValue={name}
                      placeholder={words.own}
                      list={id}
                      autoComplete="off"
                      onKeyDown={({ key, currentTarget }) => {
                        if (key === 'Enter') currentTarget.blur();
                      }}
                      onBlur={({ currentTarget }) => {
                        if (!choose(text, currentTarget.value.trim())) currentTarget.value = name;
                      }}
                    />
                  )}
                  {doubt === null ? null : <p className="import-doubt">{words.doubt(doubt.name[language])}</p>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <datalist id={id}>
        {[...catalogue.regions.values()].map(({ code, name }) => (
          <option key={code} value={name[language]} />
        ))}
      </datalist>
      {texts.length > SHOWN ? <p className="section-text">{words.shown(SHOWN, texts.length)}</p> : null}
    </details>
  );
}
