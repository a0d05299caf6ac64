import { useEffect, useRef } from 'react';
import type { PageContext } from '../../site/page-context.ts';
import { importWords } from './words.ts';
import { undetermined } from '../../intake/mapping.ts';
import { Doubts, ListOfTold } from './doubts.tsx';
import { FileChooser } from './file-chooser.tsx';
import { Fold } from './fold.tsx';
import { FoundSection } from './found-section.tsx';
import type { ImportClient } from '../../site/own-tables/import-client.ts';
import { KeepSection } from './keep-section.tsx';
import { OwnChartSection } from './own-chart-section.tsx';
import { ReadingSection } from './reading-section.tsx';
import type { Told } from '../../intake/told.ts';
import { type ImportActions, type ImportState, useImport } from './use-import.ts';
import { WorkLine } from './work-line.tsx';

interface ImportAppProps {
  readonly page: PageContext;
  readonly client: ImportClient;
}

/** The desk for a reader's own table: choose, see how it is read, what was read, look at it, take it along. */
export function ImportApp({ page, client }: ImportAppProps) {
  const words = importWords(page.language);
  const [state, actions] = useImport(client, page.root);
  const { catalogue, summary, open } = state;
  const chooser = useRef<HTMLInputElement>(null);
  const isUnread = open !== null && undetermined(open.opened.mapping).length > 0;
  const doubts = open === null ? [] : [...open.opened.asked, ...(isUnread ? [] : (summary?.asked ?? []))];
  const isDoubtful = doubts.length > 0 && !isUnread && !state.isAccepted;
  const isForgotten = state.note?.kind === 'forgotten';
  // The button that deleted the table went with it: the focus goes where the next one is chosen.
  useEffect(() => {
    if (isForgotten) chooser.current?.focus();
  }, [isForgotten]);
  if (state.isBroken) {
    return (
      <p className="import-note" role="alert">
        {words.failed} <button onClick={actions.start}>{words.retry}</button>
      </p>
    );
  }
  if (catalogue === null) return <p className="import-note">{words.loading}</p>;
  return (
    <>
      <FileChooser language={page.language} input={chooser} isAgain={summary !== null} onChoose={actions.choose} />
      <WorkLine language={page.language} state={state} onCancel={actions.cancel} />
      {isUnread && summary !== null ? <p className="import-note">{words.earlierStays(summary.names.name)}</p> : null}
      {isDoubtful ? <Doubts language={page.language} doubts={doubts} onAccept={actions.accept} /> : null}
      <ImportResult {...{ page, client, state, actions, isUnread, isDoubtful, doubts }} />
    </>
  );
}

interface ImportResultProps extends ImportAppProps {
  readonly state: ImportState;
  readonly actions: ImportActions;
  /** What is missing before the table can be read at all. */
  readonly isUnread: boolean;
  /** What could change a number has not been accepted yet. */
  readonly isDoubtful: boolean;
  readonly doubts: readonly Told[];
}

/** What was found, how it was read, and, once nothing is doubtful, the chart and what can be kept. */
function ImportResult({ page, client, state, actions, isUnread, isDoubtful, doubts }: ImportResultProps) {
  const words = importWords(page.language);
  const { catalogue, summary, open, edition } = state;
  if (catalogue === null) return null;
  return (
    <div className="import-result">
      <div className="import-side">
        {summary === null ? null : (
          <FoundSection
            language={page.language}
            summary={summary}
            catalogue={catalogue}
            open={isUnread ? null : open}
            actions={actions}
          />
        )}
        {open === null ? null : (
          <Fold title={words.how.title} isOpen={isUnread || isDoubtful}>
            {isUnread ? <ListOfTold language={page.language} title={words.doubts.title} told={doubts} /> : null}
            <ListOfTold language={page.language} title={words.doubts.assumptions} told={open.opened.assumptions} />
            <ReadingSection language={page.language} open={open} catalogue={catalogue} actions={actions} />
          </Fold>
        )}
      </div>
      {summary === null || summary.counts.values === 0 || isDoubtful ? null : (
        <div className="import-answer">
          <OwnChartSection key={edition} page={page} client={client} summary={summary} catalogue={catalogue} />
          <KeepSection
            page={page}
            client={client}
            summary={summary}
            catalogue={catalogue}
            note={state.note}
            actions={actions}
          />
        </div>
      )}
    </div>
  );
}
