import { observationWords } from '../../../model/observation-words.ts';
import { derivationWords } from '../../../model/derivation-words.ts';
import { presentWords } from '../../../export/presentation/deck-words.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import type { ChartSlide, Slide } from '../../../model/deck/deck.ts';
import { ChartTable } from '../../../chart/chart-table.tsx';
import { ChartWarnings } from '../../../chart/chart-warnings.tsx';
import type { PageContext } from '../../../site/page-context.ts';
import { SourceList } from '../../../chart/source-list.tsx';
import { workingAnchor } from '../../../chart/working-anchor.ts';
import { workingLink } from '../../../chart/working-list.tsx';
import { WorkingSteps } from '../../../chart/working-steps.tsx';

interface SlideNotesProps<Kind extends Slide = Slide> {
  readonly page: PageContext;
  readonly slide: Kind;
}

/** What the speaker knows beyond the slide: notes, conflicts, values with their bounds, sources, workings. */
export function SlideNotes({ page, slide }: SlideNotesProps) {
  const words = presentWords(page.language);
  return (
    <details className="slide-notes" data-notes tabIndex={-1}>
      <summary>{words.notes}</summary>
      <div className="slide-notes-content">{content(page, slide)}</div>
    </details>
  );
}

function content(page: PageContext, slide: Slide) {
  switch (slide.kind) {
    case 'title':
      return slide.headlines.length === 0 ? <Nothing page={page} /> : <HeadlineSources page={page} slide={slide} />;
    case 'section':
      return <p>{slide.text}</p>;
    case 'chart':
      return <ChartNotes page={page} slide={slide} />;
    case 'closing':
      return <Nothing page={page} />;
  }
}

function Nothing({ page }: { readonly page: PageContext }) {
  return <p className="label">{presentWords(page.language).noNotes}</p>;
}

function HeadlineSources({ page, slide: { headlines } }: SlideNotesProps<Extract<Slide, { kind: 'title' }>>) {
  return (
    <ul className="headline-sources">
      {headlines.map(({ observation, figure, unit, caption, source }) => (
        <li key={observation}>
          {caption} {figure} {unit}
          {source === null ? null : (
            <span className="label"> {observationWords(page.language).placeIn(source.title, source.place)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function ChartNotes({ page, slide: { model, title } }: SlideNotesProps<ChartSlide>) {
  const words = presentWords(page.language);
  return (
    <>
      {title === null ? null : (
        <p>
          <span className="label">{words.finding}</span> {model.finding}
        </p>
      )}
      {model.notes.map((note) => (
        <p key={note} className="speaker-note">
          {note}
        </p>
      ))}
      <ChartWarnings page={page} model={model} />
      <SourceList page={page} model={model} />
      <p className="label">{words.table}</p>
      <ChartTable page={page} model={model} />
      <Workings model={model} />
    </>
  );
}

function Workings({ model }: { readonly model: ChartModel }) {
  const { id, language, workings } = model;
  if (workings.length === 0) return null;
  return (
    <section className="workings" id={`${id}-workings`}>
      <p className="label">{presentWords(language).workings(workings.length)}</p>
      <p className="working-note">{derivationWords(language).rounding}</p>
      {workings.map((working, index) => (
        <section key={working.key} className="working" id={workingAnchor(id, index + 1)}>
          <p className="working-name">{working.name}</p>
          <WorkingSteps working={working} language={language} linkTo={(key) => workingLink(model, key)} />
        </section>
      ))}
    </section>
  );
}
