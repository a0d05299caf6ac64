import { identity } from '../../../i18n/identity.ts';
import { languageFacts } from '../../../i18n/language-facts.ts';
import { useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { figureSnippet, frameSnippet, type SnippetPictures } from '../../../chart/embed-code/snippet.ts';
import { embedBuilderWords } from './words.ts';
import {
  EMBED_KINDS,
  EMBED_PLACES,
  EMBED_VERSIONS,
  readEmbedChoice,
  type EmbedChoice,
  writeEmbedChoice,
} from './query.ts';
import { EMBED_THEMES } from '../../../domain/embed-theme.ts';
import { LANGUAGES, type Localised } from '../../../domain/language.ts';
import { useAddress } from '../../../site/use-address.ts';
import { CodeField } from './code-field.tsx';
import { addressesOf, type EmbedAddresses } from './embed-addresses.ts';
import { ComparisonStill } from './comparison-still.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import { OneOf } from './one-of.tsx';
import { type BuiltComparison, useComparison } from './use-comparison.ts';

/** A chart as the builder offers it. */
export interface OfferedChart {
  readonly id: string;
  /** Its finding. */
  readonly title: Localised;
  /** px in the column of an article. */
  readonly height: number;
}

interface EmbedBuilderProps {
  readonly page: PageContext;
  readonly charts: readonly OfferedChart[];
  readonly dataVersion: string;
}

/** px; a comparison is as high as what is compared, which only its preview can tell. */
const USUAL_HEIGHT = 560;

/** Fonts differ from reader to reader; a little too much room is better than a bar to scroll with. px */
const SPARE = 16;

/** On a phone somewhat wider than the preview the chart is drawn larger. px */
const WIDER_PHONES = 40;

/** Choices, their preview at three widths, and the code. What is chosen stands in the address. */
export function EmbedBuilder({ page, charts, dataVersion }: EmbedBuilderProps) {
  const words = embedBuilderWords(page.language);
  const [query, go] = useAddress();
  const { values, unreadable } = readEmbedChoice(query);
  const chosen: EmbedChoice = {
    chart: null,
    compare: null,
    title: null,
    lang: page.language,
    theme: 'auto',
    version: 'live',
    kind: 'script',
    place: 'article',
    ...values,
  };
  const change = (next: Partial<EmbedChoice>): void => go(writeEmbedChoice({ ...chosen, ...next }));
  const chart = charts.find(({ id }) => id === chosen.chart);
  const comparison = chosen.compare !== null && chosen.chart === null;
  const built = useComparison(page.root, comparison ? chosen.compare : null, chosen.lang);
  return (
    <section className="embed-builder" aria-label={words.builder}>
      {unreadable.map(({ key, text }) => (
        <p key={key} className="embed-note" role="alert">
          {words.unreadable(key, text)}
        </p>
      ))}
      {chosen.chart !== null && chart === undefined ? (
        <p className="embed-note" role="alert">
          {words.unknownChart(chosen.chart)}
        </p>
      ) : null}
      <div className="embed-choices">
        <label className="embed-chart">
          <span>{words.chart}</span>
          <select
            value={chart?.id ?? ''}
            onChange={({ target }) => change({ chart: target.value === '' ? null : target.value })}
          >
            <option value="">{chosen.compare === null ? words.choose : words.comparison}</option>
            {charts.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[page.language]}
              </option>
            ))}
          </select>
        </label>
        {comparison ? (
          <label className="embed-chart">
            <span>{words.chartTitle}</span>
            <input
              key={chosen.title}
              type="text"
              defaultValue={chosen.title ?? ''}
              placeholder={built?.model.finding}
              onBlur={({ target }) => change({ title: target.value === '' ? null : target.value })}
            />
          </label>
        ) : null}
        <OneOf
          label={words.language}
          options={LANGUAGES}
          value={chosen.lang}
          name={(each) => languageFacts(each).name}
          onChange={(lang) => change({ lang, title: null })}
        />
        <OneOf
          label={words.theme}
          options={EMBED_THEMES}
          value={chosen.theme}
          name={(each) => words.themes[each]}
          onChange={(theme) => change({ theme })}
        />
        {comparison ? (
          <p className="embed-hint">{words.comparisonPinned}</p>
        ) : (
          <OneOf
            label={words.version}
            options={EMBED_VERSIONS}
            value={chosen.version}
            name={(each) => words.versions[each]}
            onChange={(version) => change({ version })}
          />
        )}
        <OneOf
          label={words.kind}
          options={EMBED_KINDS}
          value={chosen.kind}
          name={(each) => words.kinds[each]}
          onChange={(kind) => change({ kind })}
        >
          <p className="embed-hint">{words.kindTexts[chosen.kind]}</p>
        </OneOf>
        <OneOf
          label={words.place}
          options={EMBED_PLACES}
          value={chosen.place}
          name={(each) => words.places[each]}
          onChange={(place) => change({ place })}
        />
      </div>
      {chart === undefined && !comparison ? null : (
        <Result key={addressesOf(page, chosen, dataVersion).src} {...{ page, chosen, chart, built, dataVersion }} />
      )}
    </section>
  );
}

interface ResultProps extends Pick<EmbedBuilderProps, 'page' | 'dataVersion'> {
  readonly chosen: EmbedChoice;
  /** Undefined for a comparison. */
  readonly chart: OfferedChart | undefined;
  readonly built: BuiltComparison | null;
}

/** The previews, and the code with the height that the preview of the chosen width has measured. */
function Result({ page, chosen, chart, built, dataVersion }: ResultProps) {
  const words = embedBuilderWords(page.language);
  const [heights, setHeights] = useState<Partial<Record<EmbedChoice['place'], number>>>({});
  const addresses = addressesOf(page, chosen, dataVersion);
  const [still, setStill] = useState<string | null>(null);
  // The words of the code are in the language of the embed, whatever that of this page is.
  const own = embedBuilderWords(chosen.lang);
  const title = chart?.title[chosen.lang] ?? chosen.title ?? built?.model.finding ?? own.comparison;
  const reserved = (place: EmbedChoice['place']): number => {
    const measured = heights[place];
    return measured === undefined ? (chart?.height ?? USUAL_HEIGHT) : measured + SPARE;
  };
  const snippet = { src: addresses.src, title, height: reserved(chosen.place) };
  const { whole, script } = addresses;
  const pictures = picturesOf(addresses, still, reserved('phone') + WIDER_PHONES);
  const code =
    chosen.kind === 'frame'
      ? frameSnippet(snippet)
      : figureSnippet(snippet, { whole, script, pictures, source: identity(chosen.lang).name });
  return (
    <>
      {built === null || chosen.kind === 'frame' ? null : (
        <ComparisonStill words={words} comparison={built} theme={chosen.theme} onAddress={setStill} />
      )}
      <CodeField words={words} code={code} />
      <h2>{words.preview}</h2>
      <div className="embed-previews">
        {EMBED_PLACES.map((place) => (
          <EmbedPreview
            key={place}
            place={place}
            label={words.places[place]}
            title={words.previewOf(words.places[place], title)}
            src={addresses.src}
            height={heights[place] ?? chart?.height ?? USUAL_HEIGHT}
            onHeight={(measured) => setHeights((before) => ({ ...before, [place]: measured }))}
          />
        ))}
      </div>
    </>
  );
}

/** The pictures of a chart lie beside its embed; that of a comparison is where who embeds it has put it. */
function picturesOf({ pictures }: EmbedAddresses, still: string | null, narrowHeight: number): SnippetPictures | null {
  if (pictures !== null) return { wide: pictures.wide, narrow: { address: pictures.narrow, height: narrowHeight } };
  return still === null ? null : { wide: still, narrow: null };
}
