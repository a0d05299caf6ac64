import { COMPARISON_FORMS, COMPARISON_SORTS, type Comparison, type ComparisonForm } from '../../domain/comparison.ts';
import { parsePeriod } from '../../domain/period.ts';
import { comparisonViewWords } from '../../chart/comparison/words.ts';
import { compareWords, type CompareWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { WorkbenchState } from './workbench.tsx';

/** How to look at the figures, against what, and in which order. */
export function WayChoice({ state }: { readonly state: WorkbenchState }) {
  const { page, answer, onChange } = state;
  const words = compareWords(page.language);
  return (
    <>
      <fieldset className="control ways">
        <legend>{words.way}</legend>
        {answer.ways.map(({ way, reason }) => (
          <label key={way}>
            <input
              type="radio"
              name="way"
              value={way}
              checked={answer.comparison.way === way}
              disabled={reason !== null}
              onChange={() => onChange({ way })}
              autoComplete="off"
              {...(reason === null ? {} : { 'aria-describedby': `way-${way}-reason` })}
            />
            <span>{comparisonViewWords(page.language).ways[way]}</span>
            {reason === null ? null : (
              <small id={`way-${way}-reason`}>
                {words.notOffered}
                {reason[page.language]}
              </small>
            )}
          </label>
        ))}
      </fieldset>
      <FormChoice state={state} words={words} />
      <RegionSelects state={state} words={words} />
      <SinceSelect state={state} words={words} />
      <SelectField
        label={words.sort}
        value={answer.comparison.sort}
        options={COMPARISON_SORTS.map((sort) => ({ value: sort, label: words.sorts[sort] }))}
        onChange={(value) => {
          const sort = COMPARISON_SORTS.find((each) => each === value);
          if (sort) onChange({ sort });
        }}
      />
    </>
  );
}

interface Part {
  readonly state: WorkbenchState;
  readonly words: CompareWords;
}

/** Bars and the like, or a schematic grid of tiles where enough of the regions stand in one. */
function FormChoice({ state: { page, answer, onChange }, words }: Part) {
  const against = (form: ComparisonForm): string | null =>
    form === 'tiles' ? (answer.againstTiles?.[page.language] ?? null) : null;
  return (
    <fieldset className="control ways">
      <legend>{words.form}</legend>
      {COMPARISON_FORMS.map((form) => (
        <label key={form}>
          <input
            type="radio"
            name="form"
            value={form}
            checked={answer.comparison.form === form}
            disabled={against(form) !== null}
            onChange={() => onChange({ form })}
            autoComplete="off"
            {...(against(form) === null ? {} : { 'aria-describedby': `form-${form}-reason` })}
          />
          <span>{words.forms[form]}</span>
          {against(form) === null ? null : (
            <small id={`form-${form}-reason`}>
              {words.notOffered}
              {against(form)}
            </small>
          )}
        </label>
      ))}
    </fieldset>
  );
}

const NONE = '';

/** Reference and highlight: any region with a figure, whether shown or not. */
function RegionSelects({ state: { page, reader, answer, onChange }, words }: Part) {
  const { comparison, yardsticks } = answer;
  const covered = yardsticks.slice?.observations;
  const options = [
    { value: NONE, label: words.none },
    ...[...reader.catalogue.regions.values()]
      .filter(
        ({ code }) => covered?.has(code) === true || code === comparison.reference || code === comparison.highlight,
      )
      .map(({ code, name }) => ({ value: code, label: name[page.language] })),
  ];
  const field = (key: 'reference' | 'highlight', label: string) => (
    <SelectField
      label={label}
      value={comparison[key] ?? NONE}
      options={options}
      onChange={(value) => onChange({ [key]: value === NONE ? null : value } satisfies Partial<Comparison>)}
    />
  );
  return (
    <>
      {field('reference', words.reference)}
      {field('highlight', words.highlight)}
    </>
  );
}

/** Only periods that the indicator has figures for, and only where there is another one. */
function SinceSelect({ state: { page, answer, onChange }, words }: Part) {
  const { comparison, slices } = answer;
  const periods = slices
    .filter(({ category, status }) => category === comparison.category && status === comparison.status)
    .map(({ period }) => period)
    .filter((period) => period !== comparison.period);
  if (periods.length === 0) return null;
  return (
    <SelectField
      label={words.since}
      value={comparison.since ?? NONE}
      options={[
        { value: NONE, label: words.none },
        ...periods.map((period) => ({ value: period, label: formatPeriod(period, page.language) })),
      ]}
      onChange={(value) => onChange({ since: parsePeriod(value) ?? null })}
    />
  );
}
