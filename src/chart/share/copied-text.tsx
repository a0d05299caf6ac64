import type { ReactNode } from 'react';
import { travelWords } from '../../export/share-words.ts';
import type { PageContext } from '../../site/page-context.ts';

interface CopiedTextProps {
  readonly page: PageContext;
  /** Id of the text's element. */
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag, where the text is not in the language of the page. */
  readonly languageTag?: string | undefined;
  readonly code?: boolean;
  readonly children: ReactNode;
}

/** A text to be taken over elsewhere, with a button that copies it where a script runs. */
export function CopiedText({ page, id, label, languageTag, code = false, children }: CopiedTextProps) {
  const words = travelWords(page.language);
  const Text = code ? 'code' : 'p';
  return (
    <div className="copied-text">
      <p className="label">
        {label}{' '}
        <button
          type="button"
          hidden
          data-copies={id}
          data-done={words.textCopied}
          data-blocked={words.textCopyBlocked}
          aria-label={`${words.copyText}: ${label}`}
        >
          {words.copyText}
        </button>{' '}
        <span role="status" />
      </p>
      <Text id={id} lang={languageTag}>
        {children}
      </Text>
    </div>
  );
}
