import { punctuation } from '../../i18n/punctuation.ts';
import { useEffect, useState } from 'react';
import { ChoiceRow } from './choice-row.tsx';
import { type ChosenPicture, pictureName } from './picture-name.ts';
import { ClipboardBlocked, copyPicture } from '../../site/clipboard.ts';
import { useTask } from './use-task.ts';
import { pngOf, PngFailure } from '../../export/picture/png.ts';
import { withResolution } from '../../export/picture/png-resolution.ts';
import { PICTURE_SIZES, type PictureFrame, type PictureSize } from '../../export/picture/picture-size.ts';
import type { PictureMaker } from '../../export/picture/poster-foot.ts';
import { saveFile } from '../../export/save.ts';
import { travelWords } from '../../export/share-words.ts';
import type { ChartModel } from '../../model/chart-model.ts';

interface PictureSectionProps extends PictureMaker {
  readonly model: ChartModel;
}

const SIZES = Object.keys(PICTURE_SIZES) as readonly PictureSize[];
const FIRST: ChosenPicture = { size: 'slide', theme: 'light', background: 'plain' };

/** The chart as a picture: how large and how coloured, what it will look like, and ways to get hold of it. */
export function PictureSection({ model, ...maker }: PictureSectionProps) {
  const words = travelWords(model.language).pictures;
  const { parentheses } = punctuation(model.language);
  const [choice, setChoice] = useState(FIRST);
  const { busy, outcome, run } = useTask<'svg' | 'png' | 'copy'>();
  const drawing = useDrawing(model, choice, maker);
  const change = (part: Partial<ChosenPicture>): void => setChoice((now) => ({ ...now, ...part }));
  const said = (error: unknown): string | null => {
    if (error === null) return null;
    if (error instanceof ClipboardBlocked) return words.copyBlocked;
    return error instanceof PngFailure ? words.pngFailed : words.failed;
  };
  const savePng = async (): Promise<void> => {
    const png = await pngOf(await draw(model, choice, maker), document);
    const pixels = new Uint8Array(await png.arrayBuffer());
    const { resolution }: PictureFrame = PICTURE_SIZES[choice.size];
    const content = resolution === undefined ? pixels : withResolution(pixels, resolution);
    saveFile({ name: pictureName(model, choice, 'png'), mediaType: 'image/png', content }, document);
  };
  const saveSvg = async (): Promise<void> => {
    const content = await draw(model, choice, maker);
    saveFile({ name: pictureName(model, choice, 'svg'), mediaType: 'image/svg+xml', content }, document);
  };
  const copy = (): Promise<void> => {
    return copyPicture(
      draw(model, choice, maker).then((svg) => pngOf(svg, document)),
      window,
    );
  };
  return (
    <section className="travel-picture" aria-label={words.title}>
      <h3>{words.title}</h3>
      <div className={`travel-preview travel-on-${choice.theme}`} data-ground={choice.background}>
        {drawing === null ? null : <img src={drawing} alt={words.preview} />}
      </div>
      <div className="travel-choices">
        <label className="travel-size">
          <span className="label">{words.size}</span>
          <select
            value={choice.size}
            onChange={({ target }) => change({ size: SIZES.find((each) => each === target.value) ?? FIRST.size })}
          >
            {SIZES.map((size) => (
              <option key={size} value={size}>
                {words.sizes[size] + parentheses(pixelsOf(PICTURE_SIZES[size], words))}
              </option>
            ))}
          </select>
        </label>
        <ChoiceRow
          label={words.theme}
          options={words.themes}
          value={choice.theme}
          onChange={(theme) => change({ theme })}
        />
        <ChoiceRow
          label={words.background}
          options={words.backgrounds}
          value={choice.background}
          onChange={(background) => change({ background })}
        />
      </div>
      <p className="travel-actions">
        <button type="button" disabled={busy !== null} onClick={() => run('png', savePng, said)}>
          {words.png}
        </button>
        <button type="button" disabled={busy !== null} onClick={() => run('svg', saveSvg, said)}>
          {words.svg}
        </button>
        <button
          type="button"
          disabled={busy !== null}
          onClick={() => run('copy', copy, (error) => (error === null ? words.copied : said(error)))}
        >
          {words.copy}
        </button>
      </p>
      <p className="travel-outcome" role="status" data-failed={outcome?.failed === true ? '' : undefined}>
        {busy === null ? outcome?.text : words.making}
      </p>
    </section>
  );
}

function pixelsOf(
  { width, height }: PictureFrame,
  words: { pixels: (width: number, height: number | null) => string },
) {
  return words.pixels(width, height);
}

/** ECharts is needed to draw; pages that have a live chart have it already. */
async function draw(model: ChartModel, choice: ChosenPicture, maker: PictureMaker): Promise<string> {
  const { posterSvg } = await import('../../export/picture/poster.ts');
  return posterSvg(model, { ...choice, ...maker });
}

/** The address of the drawing as it is chosen now; that of the last one until it is drawn. */
function useDrawing(model: ChartModel, choice: ChosenPicture, { site, address }: PictureMaker): string | null {
  const [drawing, setDrawing] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    draw(model, choice, { site, address }).then(
      (svg) => {
        if (!stale) setDrawing(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
      },
      () => {
        // Without a preview everything else still works, and says so itself where it does not.
        if (!stale) setDrawing(null);
      },
    );
    return () => {
      stale = true;
    };
  }, [model, choice, site, address]);
  return drawing;
}
