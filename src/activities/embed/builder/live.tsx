import { createRoot } from 'react-dom/client';
import { pageContext } from '../../../site/page-context.ts';
import { type Language, LANGUAGES } from '../../../domain/language.ts';
import { EmbedBuilder, type OfferedChart } from './embed-builder.tsx';

/** Brings the embed builder to life; the charts that it offers are those of the list below it. */
export function mount(host: HTMLElement): void {
  const language: Language = LANGUAGES.find((each) => each === host.dataset.embedBuilder) ?? LANGUAGES[0];
  const charts = Array.from(
    host.ownerDocument.querySelectorAll<HTMLElement>('[data-chart]'),
    ({ dataset }): OfferedChart => ({
      id: dataset.chart ?? '',
      title: { zh: dataset.titleZh ?? '', en: dataset.titleEn ?? '' },
      height: Number(dataset.height),
    }),
  );
  createRoot(host).render(
    <EmbedBuilder
      page={pageContext({ page: 'embeds' }, language)}
      charts={charts}
      dataVersion={host.dataset.version ?? ''}
    />,
  );
}
