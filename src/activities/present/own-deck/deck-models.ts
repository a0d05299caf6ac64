import type { ChartModel } from '../../../model/chart-model.ts';
import type { Deck } from '../../../model/deck/deck.ts';

/** The charts of a deck in the order of its slides. */
export function deckModels({ slides }: Deck): readonly ChartModel[] {
  return slides.flatMap((slide) => (slide.kind === 'chart' ? [slide.model] : []));
}
