import { createRoot } from 'react-dom/client';
import { fetchJson } from '../../site/fetch-json.ts';
import { pageContext } from '../../site/page-context.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { fillInDay } from './fill-in-day.ts';
import { offerCopying } from './offer-copying.ts';
import { TravelPanel } from './share-panel.tsx';

/** Puts the panel in the place of the ready files, which stay where the chart's model cannot be had. */
export async function mount(host: HTMLElement): Promise<void> {
  fillInDay(host.ownerDocument, new Date());
  offerCopying(host.ownerDocument, window);
  const { travel = '', version, date } = host.dataset;
  const model = (await fetchJson(travel)) as ChartModel;
  const page = pageContext({ page: 'chart', chart: model.id }, model.language);
  const edition = version === undefined ? undefined : { version, date: date ?? null };
  // Only a site that knows its address names it in its pages.
  const address = host.ownerDocument.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
  const share = { embed: null, brief: null };
  createRoot(host).render(<TravelPanel {...{ model, page, share, edition, address }} />);
}
