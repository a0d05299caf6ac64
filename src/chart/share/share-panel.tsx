import { identity } from '../../i18n/identity.ts';
import type { PageContext } from '../../site/page-context.ts';
import { travelWords } from '../../export/share-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { PictureSection } from './picture-section.tsx';
import { SlideSection } from './slide-section.tsx';
import type { TravelEdition } from './share-edition.ts';

interface TravelPanelProps {
  /** Any chart: of the catalogue, a comparison, or a reader's own figures. */
  readonly model: ChartModel;
  readonly page: PageContext;
  /** Addresses that take the chart further; null where there is none, as for figures that never leave the browser. */
  readonly share: { readonly embed: string | null; readonly brief: string | null };
  /** The edition of the data that the chart was made from, to be told in what is made of it. */
  readonly edition?: TravelEdition | undefined;
  /** The whole address of the chart's page, where the site knows its own. */
  readonly address?: string | null;
}

/** Take a chart along: as a picture, as a slide, embedded or in a briefing. Everything is made in the browser. */
export function TravelPanel({ model, page, share, edition, address = null }: TravelPanelProps) {
  const words = travelWords(page.language);
  const { name } = identity(page.language);
  return (
    <div className="travel-panel">
      <PictureSection
        model={model}
        site={edition === undefined ? name : words.picture.imprint(name, edition)}
        address={address}
      />
      <div className="travel-others">
        <SlideSection model={model} edition={edition} />
        {share.embed === null ? null : (
          <section aria-label={words.embed.title}>
            <h3>{words.embed.title}</h3>
            <p>
              <a href={share.embed}>{words.embed.make}</a>
            </p>
          </section>
        )}
        {share.brief === null ? null : (
          <section aria-label={words.brief.title}>
            <h3>{words.brief.title}</h3>
            <p>
              {words.brief.text} <a href={share.brief}>{words.brief.add}</a>
            </p>
          </section>
        )}
      </div>
    </div>
  );
}
