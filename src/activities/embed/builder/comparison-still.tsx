import { useState } from 'react';
import type { EmbedTheme } from '../../../domain/embed-theme.ts';
import { saveFile } from '../../../export/save.ts';
import type { EmbedBuilderWords } from './words.ts';
import type { BuiltComparison } from './use-comparison.ts';

interface ComparisonStillProps {
  readonly words: EmbedBuilderWords;
  readonly comparison: BuiltComparison;
  readonly theme: EmbedTheme;
  /** Told the address of a picture that can stand in for the comparison; null for none. */
  readonly onAddress: (address: string | null) => void;
}

/**
 * No server keeps a picture of a comparison. So the builder draws one for who embeds it to put on their own site, and
 * takes its address into the code.
 */
export function ComparisonStill({ words, comparison, theme, onAddress }: ComparisonStillProps) {
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    const { model, version } = comparison;
    const { stillPicture } = await import('../still-picture.ts');
    const content = stillPicture(model, 'wide', theme === 'dark' ? 'dark' : 'light', { version, changes: [] });
    saveFile({ name: `comparison.${model.language}.svg`, mediaType: 'image/svg+xml', content }, document);
  };
  return (
    <fieldset className="embed-choice embed-still">
      <legend>{words.still.title}</legend>
      <p className="embed-hint">{words.still.text}</p>
      <p>
        <button
          type="button"
          onClick={() => {
            setFailed(false);
            save().catch(() => setFailed(true));
          }}
        >
          {words.still.download}
        </button>{' '}
        <span role="status">{failed ? words.still.failed : ''}</span>
      </p>
      <label>
        <span>{words.still.address}</span>
        <input
          type="url"
          placeholder="https://"
          onChange={({ target }) => onAddress(isPage(target.value) ? target.value : null)}
        />
      </label>
    </fieldset>
  );
}

function isPage(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
