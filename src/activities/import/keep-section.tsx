import { useState } from 'react';
import type { Flavour } from '../../addresses/files.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PageContext } from '../../site/page-context.ts';
import { mediaTypeOf } from '../../export/flavours.ts';
import { saveFile } from '../../export/save.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { importWords } from './words.ts';
import { ownWords } from '../../model/own-words.ts';
import type { ImportClient } from '../../site/own-tables/import-client.ts';
import { MOST_IN_FILE, type Summary } from '../../site/own-tables/messages-to-worker.ts';
import { ownFigure } from './own-figure.ts';
import type { ImportActions, Note } from './use-import.ts';

interface KeepSectionProps {
  readonly page: PageContext;
  readonly client: ImportClient;
  readonly summary: Summary;
  readonly catalogue: Catalogue;
  readonly note: Note | null;
  readonly actions: ImportActions;
}

const FLAVOUR_NAMES = { csv: 'csv', 'excel.csv': 'excel', xlsx: 'xlsx' } as const satisfies Partial<
  Record<Flavour, string>
>;

/** Take the table along as files or as a dataset, keep it in the browser, or delete it. */
export function KeepSection({ page, client, summary, catalogue, note, actions }: KeepSectionProps) {
  const words = importWords(page.language).keep;
  const [failure, setFailure] = useState<string | null>(null);
  const isKept = note?.kind === 'kept' || note?.kind === 'restored';
  const attempt = (job: () => Promise<void>): void => {
    setFailure(null);
    job().catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  const save = async (flavour: Flavour): Promise<void> => {
    const content = await client.ask('file', { flavour });
    const mediaType = mediaTypeOf(flavour);
    saveFile({ name: `own-data.${flavour}`, mediaType, content: asContent(content) }, document);
  };
  const saveFolder = async (): Promise<void> => {
    const at = summary.opening[0] ?? 0;
    const slice = await client.ask('slice', { indicators: [0], regions: null, periods: [at], limit: MOST_IN_FILE });
    const choice = { indicator: 0, across: 'region', form: 'ranked-bars', at, besideCurated: false } as const;
    const figure = ownFigure(choice, slice, catalogue, page.language, LANGUAGES);
    const content = await client.ask('folder', { charts: figure === null ? [] : [figure.spec] });
    saveFile({ name: 'own-data.zip', mediaType: 'application/zip', content }, document);
  };
  return (
    <section className="import-keep">
      <h2>{words.title}</h2>
      <p className="section-text">{words.text}</p>
      {summary.counts.values > MOST_IN_FILE ? (
        <p className="section-text">{importWords(page.language).limited(MOST_IN_FILE)}</p>
      ) : null}
      <div className="import-actions">
        {(['csv', 'excel.csv', 'xlsx'] as const).map((flavour) => (
          <button key={flavour} type="button" onClick={() => attempt(() => save(flavour))}>
            {words[FLAVOUR_NAMES[flavour]]}
          </button>
        ))}
        <button type="button" onClick={() => attempt(saveFolder)}>
          {words.folder}
        </button>
      </div>
      <p className="section-text">{words.folderText}</p>
      <div className="import-actions">
        <button type="button" onClick={actions.keep}>
          {words.keep}
        </button>
        <button type="button" onClick={actions.forget}>
          {words.forget}
        </button>
        <span role="status">
          {note?.kind === 'kept' ? words.kept : note?.kind === 'keep-failed' ? words.keepFailed : ''}
        </span>
        {isKept ? (
          <a href={`${page.href({ page: 'compare' })}?indicator=${summary.names.indicators[0]?.id ?? ''}`}>
            {ownWords(page.language).compare}
          </a>
        ) : null}
      </div>
      {failure === null ? null : (
        <p className="import-note" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

function asContent(content: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? content : new Uint8Array(content);
}
