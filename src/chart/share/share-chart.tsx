import { useState } from 'react';
import type { PageContext } from '../../site/page-context.ts';
import { downloadWords } from '../download-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { TravelEdition } from './share-edition.ts';
import { TravelPanel } from './share-panel.tsx';

interface TakeAlongProps {
  readonly page: PageContext;
  readonly model: ChartModel;
  readonly share: { readonly embed: string | null; readonly brief: string | null };
  /** The edition of the data; none for figures that are not of the site. */
  readonly edition?: TravelEdition | undefined;
}

/** Pictures, slides and what else a chart becomes; made ready when it is opened, since each takes a drawing. */
export function TakeAlong({ page, model, share, edition }: TakeAlongProps) {
  const words = downloadWords(page.language).share;
  const [isOpen, setIsOpen] = useState(false);
  const says = share.embed === null ? words.picture : words.all;
  return (
    <details className="take-along" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{says}</summary>
      {isOpen ? <TravelPanel page={page} model={model} share={share} edition={edition} /> : null}
    </details>
  );
}
