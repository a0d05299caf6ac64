import { observationWords } from '../../model/observation-words.ts';
import { compareWords } from './words.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { type Coverage, sliceKey } from '../../model/comparison/slices.ts';
import { SelectField } from '../../site/controls/select-field.tsx';
import type { WorkbenchState } from './workbench.tsx';

/** Period, and with it category and status: each choice names what the indicator has values for. */
export function SliceChoice({ state }: { readonly state: WorkbenchState }) {
  const { page, reader, answer, onChange } = state;
  const { comparison, slices } = answer;
  const words = compareWords(page.language);
  const label = ({ period, category, status, observations }: Coverage): string =>
    [
      formatPeriod(period, page.language),
      category === null ? '' : reader.nameOf('categories', category),
      status === 'actual' ? '' : observationWords(page.language).statuses[status],
      words.sliceCoverage(observations.size),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <SelectField
      label={words.slice}
      value={sliceKey(comparison)}
      options={slices.map((slice) => ({ value: sliceKey(slice), label: label(slice) }))}
      onChange={(key) => {
        const slice = slices.find((each) => sliceKey(each) === key);
        if (slice) onChange({ period: slice.period, category: slice.category, status: slice.status });
      }}
    />
  );
}
