import { useState } from 'react';
import { type Flavour, FLAVOURS } from '../../addresses/files.ts';
import type { Language } from '../../domain/language.ts';
import { downloadWords } from '../../chart/download-words.ts';
import type { ComparedFigures } from '../../model/comparison/ask-comparison.ts';

interface ComparisonDownloadsProps {
  readonly language: Language;
  readonly figures: ComparedFigures;
}

/** The figures of the comparison as files, written in the browser in the same forms as those of every dataset. */
export function ComparisonDownloads({ language, figures }: ComparisonDownloadsProps) {
  const words = downloadWords(language);
  const [failed, setFailed] = useState(false);
  const save = (flavour: Flavour): void => {
    setFailed(false);
    saveFigures(figures, flavour).catch(() => setFailed(true));
  };
  return (
    <p className="comparison-downloads">
      {words.chartData}{' '}
      {FLAVOURS.map((flavour) => (
        <button key={flavour} type="button" onClick={() => save(flavour)}>
          {words.flavours[flavour].name}
        </button>
      ))}
      {failed ? <span role="alert">{words.failed}</span> : null}
    </p>
  );
}

async function saveFigures({ title, observations, catalogue }: ComparedFigures, flavour: Flavour): Promise<void> {
  const [{ mediaTypeOf, writeFlavour }, { saveFile }] = await Promise.all([
    import('../../export/flavours.ts'),
    import('../../export/save.ts'),
  ]);
  const publication = {
    id: 'comparison',
    title,
    description: title,
    observations,
    vocabulary: catalogue,
    edition: catalogue,
  };
  const content = writeFlavour(publication, flavour);
  saveFile({ name: `comparison.${flavour}`, mediaType: mediaTypeOf(flavour), content }, document);
}
