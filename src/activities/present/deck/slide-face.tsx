import { numbering } from '../../../i18n/numbering.ts';
import { identity } from '../../../i18n/identity.ts';
import { slideFrame } from '../../../charts/slide-frame.ts';
import { textWidth } from '../../../charts/parts/text-width.ts';
import { editionWords, presentWords } from '../../../export/presentation/deck-words.ts';
import { unbroken } from '../../../i18n/unbroken.ts';
import type { ChartSlide, ClosingSlide, SectionSlide, Slide, TitleSlide } from '../../../model/deck/deck.ts';
import { HeadlineFigures } from './headline-figures.tsx';
import type { PageContext } from '../../../site/page-context.ts';
import { Phrases } from './phrases.tsx';

interface SlideFaceProps {
  readonly page: PageContext;
  readonly slide: Slide;
  /** `3 / 18` */
  readonly position: string;
  /** In lists of decks the title is no heading of the page. */
  readonly heading?: 'h2' | 'p';
}

/** What the audience sees of a slide. Everything on it is sized by its frame, so that it is the same at any size. */
export function SlideFace({ page, slide, position, heading = 'h2' }: SlideFaceProps) {
  return (
    <article className="face" data-kind={slide.kind} tabIndex={-1}>
      <Content page={page} slide={slide} heading={heading} />
      <p className="face-position">{position}</p>
    </article>
  );
}

function Content({ page, slide, heading }: Required<Omit<SlideFaceProps, 'position'>>) {
  switch (slide.kind) {
    case 'title':
      return <TitleFace page={page} slide={slide} heading={heading} />;
    case 'section':
      return <SectionFace page={page} slide={slide} />;
    case 'chart':
      return <ChartFace page={page} slide={slide} />;
    case 'closing':
      return <ClosingFace page={page} slide={slide} />;
  }
}

interface FaceProps<Kind extends Slide> {
  readonly page: PageContext;
  readonly slide: Kind;
}

function TitleFace({
  page: { language },
  slide: { title, summary, headlines, edition },
  heading: Heading,
}: FaceProps<TitleSlide> & { readonly heading: 'h2' | 'p' }) {
  return (
    <div className="face-body">
      <p className="face-kicker">{identity(language).bulletin}</p>
      <Heading className={titleClass(title)}>{title}</Heading>
      {summary === '' ? null : <p className="face-lead">{summary}</p>}
      <HeadlineFigures headlines={headlines} />
      <p className="face-foot">{[identity(language).name, editionWords(edition, language)].join(' · ')}</p>
    </div>
  );
}

function SectionFace({ page: { language }, slide: { number, title, text } }: FaceProps<SectionSlide>) {
  return (
    <div className="face-body">
      <p className="face-kicker">{numbering(language).section(number)}</p>
      <h2 className={titleClass(title)}>{title}</h2>
      <p className="face-lead">{text}</p>
    </div>
  );
}

function ChartFace({ page: { language }, slide: { model, title, section } }: FaceProps<ChartSlide>) {
  const { between, conflict: misfit, source } = presentWords(language);
  const { arrangement, width } = slideFrame(model);
  const documents = [...new Set(model.sources.map((each) => each.shortTitle))];
  return (
    <div className={`face-body face-${arrangement}`}>
      <header className="face-head">
        {section === null ? null : (
          <p className="face-kicker">
            {numbering(language).section(section.number)}
            {language === 'zh' ? '' : ' '}
            {section.title}
          </p>
        )}
        <h2 className={titleClass(title ?? model.finding)}>
          <Phrases text={title ?? model.finding} language={language} />
        </h2>
        <p className="face-subtitle">{unbroken(model.subtitle)}</p>
      </header>
      <div className="face-picture">
        <div className="picture picture-slide" data-picture={model.id} data-picture-width={width} />
        <div className="picture picture-upright" data-picture={model.id} data-picture-width={UPRIGHT_WIDTH} />
      </div>
      <div className="face-foot">
        {model.warnings.map(({ check, conflict }) => (
          <p key={check} className="face-conflict">
            ≠ {misfit}
            {language === 'zh' ? '：' : ': '}
            {conflict}
          </p>
        ))}
        <p className="face-source">
          {source}
          {language === 'zh' ? '：' : ': '}
          {[...documents, identity(language).bulletin].join(between)}
        </p>
      </div>
    </div>
  );
}

/** Width in px of the picture for slides that are higher than wide. */
const UPRIGHT_WIDTH = 320;

function ClosingFace({ page, slide: { documents, conflicts, edition } }: FaceProps<ClosingSlide>) {
  const words = presentWords(page.language);
  return (
    <div className="face-body">
      <h2 className="face-title">{words.closing}</h2>
      <div className="face-lists">
        <section>
          <h3>{words.closingSources}</h3>
          <ul>
            {documents.map(({ document, title, slides }) => (
              <li key={document}>
                <cite>{title}</cite> <span className="face-slides">{words.slides(slides)}</span>
              </li>
            ))}
          </ul>
          <p className="face-edition">{identity(page.language).bulletin}</p>
        </section>
        {conflicts.length === 0 ? null : (
          <section>
            <h3>{words.closingConflicts}</h3>
            <ul>
              {conflicts.map(({ check, conflict, slides }) => (
                <li key={check} id={check}>
                  ≠ {conflict} <span className="face-slides">{words.slides(slides)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <p className="face-foot">
        {[identity(page.language).name, editionWords(edition, page.language), edition.licence].join(' · ')}
      </p>
    </div>
  );
}

/** Widths of titles in em from which on they are set smaller. */
const LONG = 46;
const VERY_LONG = 84;

function titleClass(title: string): string {
  const width = textWidth(title, 1);
  if (width > VERY_LONG) return 'face-title face-title-very-long';
  return width > LONG ? 'face-title face-title-long' : 'face-title';
}
