import { languageFacts } from '../../i18n/language-facts.ts';
import { chartDataFile, chartModelFile, chartPictureFile, FLAVOURS } from '../../addresses/files.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import type { Localised } from '../../domain/language.ts';
import { chartCitation } from '../../export/chart-citation.ts';
import { CITATION_STYLES } from '../../export/citation.ts';
import { downloadWords } from '../download-words.ts';
import { travelWords } from '../../export/share-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { BLANK, WithBlanks } from './blanks.tsx';
import { CopiedText } from './copied-text.tsx';
import type { PageContext } from '../../site/page-context.ts';

interface TakeAlongProps {
  readonly page: PageContext;
  readonly catalogue: Pick<CompleteCatalogue, 'title' | 'version' | 'changes'>;
  readonly model: ChartModel;
  readonly finding: Localised;
  /** The number that the chart is cited by. */
  readonly number: number | null;
  /** The markup that embeds the chart, which stands under that address. */
  readonly embedCode: (address: string) => string;
}

/** Ways to use a chart elsewhere. All but choosing sizes and making slides works without a script. */
export function TakeAlong(props: TakeAlongProps) {
  const { page, catalogue, model } = props;
  const words = travelWords(page.language);
  const date = catalogue.changes.find(({ version }) => version === catalogue.version)?.date;
  return (
    <section className="take-along" id="take-along">
      <h2>{words.title}</h2>
      <p className="section-text">{words.lead}</p>
      <div
        className="travel"
        data-travel={page.root + chartModelFile(model.id, model.language)}
        data-version={catalogue.version}
        data-date={date}
      >
        <ReadyPictures page={page} model={model} />
      </div>
      <dl className="travel-rows">
        <div>
          <dt>{words.data.title}</dt>
          <dd className="travel-links">
            {FLAVOURS.map((flavour) => (
              <a key={flavour} href={page.root + chartDataFile(model.id, flavour)} download>
                {downloadWords(page.language).flavours[flavour].name}
              </a>
            ))}
            <a href={page.root + chartModelFile(model.id, model.language)} download>
              {words.data.model}
            </a>
          </dd>
        </div>
        <EmbedRow {...props} />
        <CitationRow {...props} />
        <div>
          <dt>{words.brief.title}</dt>
          <dd>
            <p>
              {words.brief.text}{' '}
              <a href={`${page.href({ page: 'present' })}?add=${encodeURIComponent(model.id)}`}>{words.brief.add}</a>
            </p>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The files that the build has made; a script puts the choice of sizes in their place. */
function ReadyPictures({ page, model: { id, language } }: Pick<TakeAlongProps, 'page' | 'model'>) {
  const { pictures, noscript, panelFailed, retry } = travelWords(page.language);
  return (
    <>
      <p className="travel-links">
        <span className="label">{pictures.ready}</span>
        {(['svg', 'png'] as const).map((type) => (
          <a key={type} href={page.root + chartPictureFile(id, language, type)} download>
            {type.toUpperCase()}
          </a>
        ))}
      </p>
      <p className="travel-note travel-scriptless">{noscript}</p>
      <p className="travel-note" role="status" hidden>
        {panelFailed} <button type="button">{retry}</button>
      </p>
    </>
  );
}

function EmbedRow({ page, model, embedCode }: Pick<TakeAlongProps, 'page' | 'model' | 'embedCode'>) {
  const { embed, blanks } = travelWords(page.language);
  const route = { page: 'embed', chart: model.id } as const;
  const address = { href: page.href(route), words: page.href(route).replace(page.root, blanks.site) };
  return (
    <div>
      <dt>{embed.title}</dt>
      <dd>
        <CopiedText page={page} id="embed-code" label={embed.code} code>
          <WithBlanks text={embedCode(BLANK.address)} address={address} day="" />
        </CopiedText>
        <p>
          {embed.text}{' '}
          <a href={`${page.href({ page: 'embeds' })}?chart=${encodeURIComponent(model.id)}`}>{embed.build}</a>
        </p>
      </dd>
    </div>
  );
}

function CitationRow({ page, catalogue, model, finding, number }: TakeAlongProps) {
  const { citation } = travelWords(page.language);
  const href = page.href({ page: 'chart', chart: model.id });
  const cited = { number, finding, edition: catalogue, address: BLANK.address, day: BLANK.day };
  return (
    <div>
      <dt>{citation.title}</dt>
      <dd>
        {CITATION_STYLES.map((style) => {
          // Each citation is in a language of its own, and so are the words in its blanks.
          const language = style === 'gb' ? 'zh' : 'en';
          const { blanks } = travelWords(language);
          const address = { href, words: href.replace(page.root, blanks.site) };
          return (
            <CopiedText
              key={style}
              page={page}
              id={`citation-${style}`}
              label={citation.styles[style]}
              languageTag={languageFacts(language).tag}
            >
              <WithBlanks text={chartCitation(cited, style)} address={address} day={blanks.day} />
            </CopiedText>
          );
        })}
      </dd>
    </div>
  );
}
