import { chartDataFile, FLAVOURS } from '../addresses/files.ts';
import { downloadWords } from './download-words.ts';
import type { PageContext } from '../site/page-context.ts';

/** The data of a chart as files, in one line below it. */
export function ChartDownloads({ page, chart }: { readonly page: PageContext; readonly chart: string }) {
  const { chartData, flavours } = downloadWords(page.language);
  return (
    <p className="chart-downloads">
      <span>{chartData}</span>{' '}
      {FLAVOURS.map((flavour) => (
        <a key={flavour} href={page.root + chartDataFile(chart, flavour)} download>
          {flavours[flavour].name}
        </a>
      ))}
    </p>
  );
}
