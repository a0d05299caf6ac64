import { languageFacts } from '../../i18n/language-facts.ts';
import type { CompleteCatalogue } from '../../catalogue/catalogue.ts';
import { citation, CITATION_STYLES } from '../../export/citation.ts';
import { creditOf } from '../../export/credit.ts';
import type { Publication } from '../../export/publication.ts';
import { dataWords } from './words.ts';
import { exportWords } from '../../export/words.ts';
import type { PageContext } from '../../site/page-context.ts';

interface EditionNotesProps {
  readonly page: PageContext;
  readonly catalogue: Pick<CompleteCatalogue, 'changes' | 'version'>;
  readonly publication: Publication;
}

/** Which version this is, how to cite it and what may be done with it. */
export function EditionNotes({ page: { language }, catalogue, publication }: EditionNotesProps) {
  const words = dataWords(language);
  const { changes, version } = catalogue;
  const { licence } = creditOf(publication);
  return (
    <dl className="edition-notes">
      <div>
        <dt>{words.changes}</dt>
        {changes.length === 0 ? <dd>{version}</dd> : null}
        {changes.map((change) => (
          <dd key={change.version}>
            {change.version} · <time dateTime={change.date}>{change.date}</time> · {change.summary[language]}
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.citation}</dt>
        <dd>{words.citationText}</dd>
        {CITATION_STYLES.map((style) => (
          <dd key={style}>
            <span className="label">{words.citationStyles[style]}</span>
            <p className="citation" lang={languageFacts(style === 'gb' ? 'zh' : 'en').tag}>
              {citation(publication, style)}
            </p>
          </dd>
        ))}
      </div>
      <div>
        <dt>{words.licence}</dt>
        <dd>
          {licence === null ? (
            exportWords(language).noLicence
          ) : (
            <a href={licence.url} rel="license external">
              {licence.title}
            </a>
          )}
        </dd>
      </div>
    </dl>
  );
}
