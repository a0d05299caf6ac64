import { type Flavour, FLAVOURS } from '../../addresses/files.ts';
import { downloadWords } from '../../chart/download-words.ts';
import { dataWords } from './words.ts';
import type { PageContext } from '../../site/page-context.ts';

interface DownloadListProps {
  readonly page: PageContext;
  /** Paths below the root of the site. */
  readonly files: Readonly<Record<Flavour, string>>;
  /** What is downloaded, for readers who hear the links one by one. */
  readonly of: string;
  /** Leaves out what each flavour is for, where one list follows another. */
  readonly terse?: boolean;
}

/** Files that the build has made, one for each flavour; links that need no script. */
export function DownloadList({ page, files, of, terse = false }: DownloadListProps) {
  const { downloads } = dataWords(page.language);
  const { flavours } = downloadWords(page.language);
  return (
    <ul className="downloads" aria-label={`${downloads}: ${of}`}>
      {FLAVOURS.map((flavour) => (
        <li key={flavour}>
          <a href={page.root + files[flavour]} download>
            {flavours[flavour].name}
          </a>
          {terse ? null : <span className="use"> {flavours[flavour].use}</span>}
        </li>
      ))}
    </ul>
  );
}
