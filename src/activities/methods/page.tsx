import { readIn } from '../../model/read-in.ts';
import { siteWords } from '../../site/words.ts';
import type { ReactNode } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { DrawingKey, PairFigure } from './method-figures.tsx';
import type { Activity } from '../../site/page.ts';
import type { PageContext } from '../../site/page-context.ts';
import { PageFrame } from '../../site/page-frame.tsx';
import { WorkingSteps } from '../../chart/working-steps.tsx';
import { METHOD_SECTIONS, methodsWords, type MethodSection, type MethodsWords } from './words.ts';
import { resolveWorkings } from '../../model/workings.ts';

/** How figures are read. */
export const methods: Activity = {
  pages: ({ catalogue, language }) => [
    {
      route: { page: 'methods' },
      words: () => methodsWords(language),
      content: (page) => <MethodsPage page={page} catalogue={catalogue} />,
      styles: ['reading'],
    },
  ],
};

/** The derived value that shows how derivation goes: the ratio that the text itself is read by. */
const EXAMPLE = 'industrial_tax[430100,2015]';

interface MethodsPageProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
}

/** How figures are read, drawn, derived and checked, in plain words. */
function MethodsPage({ page, catalogue }: MethodsPageProps) {
  const words = methodsWords(page.language);
  const figures: Partial<Record<MethodSection, ReactNode>> = {
    intervals: (
      <PairFigure
        left={{ lower: 26.855, upper: 26.865 }}
        right={{ lower: 26.5, upper: 27.5 }}
        names={[words.precision.fine, words.precision.coarse]}
        caption={words.precision.caption}
      />
    ),
    qualifiers: <Qualifiers words={words.qualifiers} />,
    drawing: <DrawingKey words={words.drawing} />,
    derivation: <Example page={page} catalogue={catalogue} title={words.example} />,
    audit: <Verdicts page={page} words={words} />,
  };
  return (
    <PageFrame page={page} catalogue={catalogue} className="methods-page">
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="summary">{words.lead}</p>
      </header>
      <nav aria-label={siteWords(page.language).contents} className="method-contents">
        <ol>
          {METHOD_SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id].title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {METHOD_SECTIONS.map((id) => (
        <section key={id} id={id} className="method">
          <h2>{words.sections[id].title}</h2>
          {words.sections[id].paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {figures[id]}
        </section>
      ))}
    </PageFrame>
  );
}

function Qualifiers({ words }: { readonly words: MethodsWords['qualifiers'] }) {
  return (
    <>
      <div className="table-scroll" role="region" aria-label={words.columns[0]} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {words.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.rows.map(([used, reading, example, interval]) => (
              <tr key={used}>
                <th scope="row">{used}</th>
                <td>{reading}</td>
                <td>{example}</td>
                <td>{interval}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PairFigure
        left={{ lower: 20, upper: null }}
        right={{ lower: null, upper: 10 }}
        names={[words.more, words.less]}
        caption={words.caption}
      />
    </>
  );
}

/** A derivation of the catalogue itself, so that what is explained here is what is done. */
function Example({ page, catalogue, title }: MethodsPageProps & { readonly title: string }) {
  const observation = catalogue.observations.get(EXAMPLE);
  const [working] = observation === undefined ? [] : resolveWorkings([observation], readIn(catalogue, page.language));
  if (working === undefined) return null;
  return (
    <div className="method-example">
      <h3>{title}</h3>
      <p className="working-name">{working.name}</p>
      <WorkingSteps working={working} language={page.language} linkTo={() => undefined} />
    </div>
  );
}

function Verdicts({ page, words }: { readonly page: PageContext; readonly words: MethodsWords }) {
  return (
    <>
      <div className="verdict-figures">
        <PairFigure left={{ lower: 1, upper: 3 }} right={{ lower: 2, upper: 4 }} caption={words.verdicts.consistent} />
        <PairFigure left={{ lower: 3, upper: 4 }} right={{ lower: 1, upper: 2 }} caption={words.verdicts.conflicting} />
        <PairFigure
          left={{ lower: 1, upper: 3 }}
          right={{ lower: 2, upper: null }}
          caption={words.verdicts['cannot-tell']}
        />
      </div>
      <p>
        <a href={page.href({ page: 'audit' })}>{words.toAudit}</a>
      </p>
    </>
  );
}
