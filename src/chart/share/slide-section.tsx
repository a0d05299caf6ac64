import { deckFileName } from '../../addresses/files.ts';
import type { DeckTheme } from '../../export/presentation/slide-file.ts';
import { saveFile } from '../../export/save.ts';
import { travelWords } from '../../export/share-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import type { TravelEdition } from './share-edition.ts';
import { useTask } from './use-task.ts';

interface SlideSectionProps {
  readonly model: ChartModel;
  readonly edition: TravelEdition | undefined;
}

const THEMES = ['light', 'dark'] as const;

/** The chart as a slide with a native chart, made in the browser when it is asked for. */
export function SlideSection({ model, edition }: SlideSectionProps) {
  const { slides: words, pictures } = travelWords(model.language);
  const { busy, outcome, run } = useTask<DeckTheme>();
  return (
    <section className="travel-slide" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      <p className="travel-actions">
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="button"
            disabled={busy !== null}
            onClick={() =>
              run(
                theme,
                () => saveSlide(model, theme, edition),
                (error) => (error === null ? null : words.failed),
              )
            }
          >
            {words.make(pictures.themes[theme])}
          </button>
        ))}
      </p>
      <p className="travel-outcome" role="status" data-failed={outcome?.failed === true ? '' : undefined}>
        {busy === null ? outcome?.text : pictures.making}
      </p>
    </section>
  );
}

async function saveSlide(model: ChartModel, theme: DeckTheme, from: TravelEdition | undefined): Promise<void> {
  const { presentation, PRESENTATION_TYPE } = await import('../../export/presentation/presentation.ts');
  const { finding: title, language, id } = model;
  const slide = { kind: 'chart', model, title: null, section: null } as const;
  const content = presentation({ title, language, theme, edition: from ?? null, slides: [slide] });
  saveFile({ name: deckFileName(id, language, 'pptx', theme), mediaType: PRESENTATION_TYPE, content }, document);
}
