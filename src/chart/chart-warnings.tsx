import { derivationWords } from '../model/derivation-words.ts';
import type { ChartModel } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';

interface ChartWarningsProps {
  readonly page: PageContext;
  readonly model: Pick<ChartModel, 'warnings'>;
}

/** The checks that something in the chart conflicts with, each leading to its place on the audit page. */
export function ChartWarnings({ page, model: { warnings } }: ChartWarningsProps) {
  const words = derivationWords(page.language);
  if (warnings.length === 0) return null;
  return (
    <div className="chart-warnings">
      <p>
        <span aria-hidden="true">≠</span> {words.warning(warnings.length)}
      </p>
      <ul>
        {warnings.map(({ check, conflict }) => (
          <li key={check}>
            <a href={`${page.href({ page: 'audit' })}#${check}`}>{conflict}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
