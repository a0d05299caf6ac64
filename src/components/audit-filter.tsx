import { auditWords, type VerdictCounts } from '../i18n/audit-words.ts';
import { BY_CONCERN } from '../model/count-verdicts.ts';
import type { PageContext } from './page-context.ts';

interface AuditFilterProps {
  readonly page: PageContext;
  readonly counts: VerdictCounts;
  /** The datasets that checks belong to. */
  readonly topics: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}

/** Which checks are shown, by verdict and dataset. The style sheet does the choosing, so that it needs no script. */
export function AuditFilter({ page: { language }, counts, topics }: AuditFilterProps) {
  const words = auditWords(language);
  const total = BY_CONCERN.reduce((sum, verdict) => sum + counts[verdict], 0);
  const verdicts = BY_CONCERN.map((verdict) => ({
    id: verdict,
    title: words.verdicts[verdict],
    count: counts[verdict],
  }));
  const all = { id: 'all', title: words.all, count: total };
  return (
    <form className="audit-filter">
      <Choice name="verdict" legend={words.filterVerdict} options={[all, ...verdicts]} />
      <Choice name="dataset" legend={words.filterDataset} options={[all, ...topics]} />
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly options: AuditFilterProps['topics'];
}

function Choice({ name, legend, options }: ChoiceProps) {
  return (
    <fieldset className="choice audit-choice">
      <legend className="label">{legend}</legend>
      {options.map(({ id, title, count }, index) => (
        <label key={id}>
          <input type="radio" name={name} value={id} defaultChecked={index === 0} />
          <span>
            {title} <small>{count}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
