import { group } from 'd3-array';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ChartPicture } from '../components/chart-picture.tsx';
import type { PageContext } from '../components/page-context.ts';
import { PageFrame } from '../components/page-frame.tsx';
import { targetWords, type TargetWords } from '../i18n/target-words.ts';
import type { Observation } from '../domain/observation.ts';
import { nameObservation } from '../model/name-observation.ts';
import { shownWords } from '../model/shown-words.ts';
import { type Amount, documentOf, type TargetProgress } from '../model/target-progress.ts';

interface TargetsPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly targets: readonly TargetProgress[];
}

/** Every target with its baseline, gap and pace, by the document that sets it, the standards of the same document beside. */
export function TargetsPage({ page, catalogue, targets }: TargetsPageProps) {
  const words = targetWords(page.language);
  const byDocument = group(targets, ({ document }) => document);
  const standards = group(
    [...catalogue.observations.values()].filter(({ status }) => status === 'standard'),
    (observation) => documentOf(observation, catalogue),
  );
  const topics = [...catalogue.documents.keys()].filter((id) => byDocument.has(id) || standards.has(id));
  return (
    <PageFrame page={page} catalogue={catalogue} className="planner-page targets-page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(targets.length, targets.filter(({ baseline }) => baseline !== null).length)}</p>
      <div className="target-filters">
        <label className="select-field">
          <span>{words.topic}</span>
          <select autoComplete="off">
            <option value="">{words.all}</option>
            {topics.map((id) => (
              <option key={id} value={id}>
                {catalogue.documents.get(id)?.title[page.language] ?? id}
              </option>
            ))}
          </select>
        </label>
        <Filter
          name="year"
          label={words.year}
          all={words.all}
          choices={yearsOf(targets).map((year) => ({ id: year, label: words.yearName(year) }))}
        />
      </div>
      {topics.map((id) => (
        <section key={id} className="target-topic" id={id} data-topic={id}>
          <h2>{catalogue.documents.get(id)?.title[page.language] ?? id}</h2>
          <div className="target-columns">
            <ul className="target-list">
              {(byDocument.get(id) ?? []).map((target) => (
                <Target key={target.observation.id} target={target} words={words} />
              ))}
            </ul>
            <Standards page={page} catalogue={catalogue} standards={standards.get(id) ?? []} />
          </div>
        </section>
      ))}
    </PageFrame>
  );
}

/** The rules by which the style sheet filters: one for each choice, since only the data knows the choices. */
export function targetRules(catalogue: Catalogue, targets: readonly TargetProgress[]): string {
  const topics = [...catalogue.documents.keys()].filter(isPlain).map((id) => {
    return `.targets-page:has(option[value="${id}"]:checked) .target-topic:not([data-topic="${id}"]){display:none}`;
  });
  const years = yearsOf(targets)
    .filter(isPlain)
    .flatMap((year) => {
      const chosen = `.targets-page:has(#year-${year}:checked)`;
      return [
        `${chosen} .target:not([data-year="${year}"]){display:none}`,
        `${chosen} .target-topic:not(:has([data-year="${year}"])){display:none}`,
      ];
    });
  return [...topics, ...years].join('');
}

/** What may stand in a rule as it is. */
function isPlain(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name);
}

function yearsOf(targets: readonly TargetProgress[]): readonly string[] {
  return [...new Set(targets.map(({ year }) => year))].toSorted();
}

interface FilterProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

function Filter({ name, label, all, choices }: FilterProps) {
  return (
    <fieldset className="choice filter">
      <legend>{label}</legend>
      {[{ id: 'all', label: all }, ...choices].map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            name={name}
            id={`${name}-${choice.id}`}
            defaultChecked={choice.id === 'all'}
            autoComplete="off"
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Target({ target, words }: { readonly target: TargetProgress; readonly words: TargetWords }) {
  const { baseline, gap, multiple, yearly, needed, chart, note } = target;
  return (
    <li className="target" id={anchorOf(target)} data-year={target.year}>
      <h3>
        <a href={`#${anchorOf(target)}`}>{target.name}</a>
      </h3>
      <dl className="target-figures">
        <Figure term={words.target} text={target.target} />
        {baseline === null ? null : (
          <Figure term={words.now} text={baseline.text} aside={baseline.derived ? words.derived : null} />
        )}
        <AmountFigure term={words.gap} amount={gap} />
        <AmountFigure term={words.multiple} amount={multiple} />
        {yearly === null ? null : <AmountFigure term={words.yearly(yearly.years)} amount={yearly} />}
      </dl>
      {chart === null ? null : (
        <div className="chart-body target-chart">
          <ChartPicture chart={chart.id} sizes={['narrow', 'wide']} />
        </div>
      )}
      {baseline === null ? (
        <p className="no-baseline">
          <strong>{words.noBaseline}</strong> {words.noBaselineText}
        </p>
      ) : null}
      {needed.length === 0 ? null : (
        <p className="target-needed">
          {words.needed}
          {needed.map(({ name, text }) => (
            <span key={name}>
              {name} <strong>{text}</strong>
            </span>
          ))}
        </p>
      )}
      {note === null ? null : <p className="target-note">{note}</p>}
    </li>
  );
}

function AmountFigure({ term, amount }: { readonly term: string; readonly amount: Amount | null }) {
  return amount === null ? null : <Figure term={term} text={amount.text} aside={amount.interval} />;
}

interface FigureProps {
  readonly term: string;
  readonly text: string;
  readonly aside?: string | null;
}

function Figure({ term, text, aside = null }: FigureProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text} {aside === null ? null : <small>{aside}</small>}
      </dd>
    </div>
  );
}

interface StandardsProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly standards: readonly Observation[];
}

function Standards({ page, catalogue, standards }: StandardsProps) {
  const words = targetWords(page.language);
  if (standards.length === 0) return null;
  return (
    <aside className="standards">
      <h3>{words.standards}</h3>
      <p className="standards-text">{words.standardsText}</p>
      <dl>
        {standards.map((observation) => (
          <div key={observation.id}>
            <dt>{nameObservation(observation, catalogue, page.language)}</dt>
            <dd>
              {shownWords(observation, catalogue, page.language)}{' '}
              {observation.provenance.kind === 'derived' ? <small>{words.derived}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}

/** `agro_processing_ratio[430400,2020,target]` as an anchor. */
function anchorOf({ observation: { id } }: TargetProgress): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');
}
