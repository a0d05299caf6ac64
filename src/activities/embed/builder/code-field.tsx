import { useId, useRef, useState } from 'react';
import type { EmbedBuilderWords } from './words.ts';
import { copyText } from '../../../site/clipboard.ts';

interface CodeFieldProps {
  readonly words: EmbedBuilderWords;
  readonly code: string;
}

/** The code to copy; where the browser does not let the page copy it, it is selected and the reader told what to press. */
export function CodeField({ words, code }: CodeFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly code: string; readonly done: boolean } | null>(null);
  const copy = (): void => {
    copyText(code, window).then(
      () => setCopied({ code, done: true }),
      () => {
        field.current?.focus();
        field.current?.select();
        setCopied({ code, done: false });
      },
    );
  };
  const said = copied?.code === code ? (copied.done ? words.copied : words.copyRefused) : '';
  return (
    <div className="embed-code">
      <label htmlFor={id}>{words.code}</label>
      <textarea ref={field} id={id} readOnly rows={code.split('\n').length + 3} value={code} spellCheck={false} />
      <p>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </div>
  );
}
