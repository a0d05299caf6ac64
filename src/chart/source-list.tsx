import { figureWords } from './words.ts';
import { observationWords } from '../model/observation-words.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import { unbroken } from '../i18n/unbroken.ts';
import type { ChartModel, SourceLine } from '../model/chart-model.ts';
import type { PageContext } from '../site/page-context.ts';
import { sourceAnchor } from './source-anchor.ts';

/** Where each figure of a chart was printed: document, place, and the figures in the words of the original. */
export function SourceList({ page, model }: { readonly page: PageContext; readonly model: ChartModel }) {
  return (
    <div className="sources">
      <p className="label">{observationWords(page.language).source}</p>
      <ol className={model.sources.length > 1 ? 'numbered' : undefined}>
        {model.sources.map((source, index) => (
          <li key={`${source.document} ${source.locator}`} id={sourceAnchor(model.id, index + 1)}>
            <SourceEntry
              page={page}
              source={source}
              repeated={model.sources[index - 1]?.document === source.document}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface SourceEntryProps {
  readonly page: PageContext;
  readonly source: SourceLine;
  /** The line above names the same document, so that its title need not be read again. */
  readonly repeated: boolean;
}

function SourceEntry({ page, source, repeated }: SourceEntryProps) {
  return (
    <>
      {repeated ? null : <cite title={source.title}>{source.shortTitle}</cite>}{' '}
      <span className="place">{unbroken(source.place)}</span>
      {source.printed.length === 0 ? null : (
        <span className="printed-figures">
          <span className="visually-hidden">{figureWords(page.language).printedThere} </span>
          {source.printed.map((printed) => (
            <q key={printed} lang={languageFacts('zh').tag}>
              {printed}
            </q>
          ))}
        </span>
      )}
    </>
  );
}
