import { useEffect, useRef, useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { SlideFace } from '../deck/slide-face.tsx';
import type { ChartModel } from '../../../model/chart-model.ts';
import type { DeckItem } from '../query.ts';
import { fillPictures } from '../own-deck/fill-pictures.ts';
import { slideNotices } from '../own-deck/load-deck.ts';
import type { LoadedSlide, LoadSlide } from '../own-deck/load-slides.ts';

interface SlidePreviewProps {
  readonly page: PageContext;
  readonly item: DeckItem;
  /** Tells its pictures from those of other previews. */
  readonly name: string;
  readonly position: string;
  readonly load: LoadSlide;
}

/** A slide as it will be shown, at whatever size there is room for. */
export function SlidePreview({ page, item, name, position, load }: SlidePreviewProps) {
  const shown = item.kind === 'chart' ? item.chart : item.query;
  const slide = useSlide(item, load);
  if (slide === null) return <div className="slide-preview" />;
  return (
    <div className="slide-preview">
      {slide.kind === 'chart' ? (
        <DrawnFace key={shown} page={page} model={slide.model} title={item.title} name={name} position={position} />
      ) : (
        <p className="composer-warning">{slideNotices(slide, page.language).join(' ')}</p>
      )}
    </div>
  );
}

function DrawnFace({
  page,
  model,
  title,
  name,
  position,
}: Pick<SlidePreviewProps, 'page' | 'name' | 'position'> & {
  readonly model: ChartModel;
  readonly title: string | null;
}) {
  const host = useRef<HTMLDivElement>(null);
  const id = `${model.id}-${name}`;
  useEffect(() => {
    if (host.current) fillPictures(host.current, [{ ...model, id }]);
  }, [model, id]);
  const slide = { kind: 'chart' as const, model: { ...model, id }, title, section: null };
  return (
    <div ref={host}>
      <SlideFace page={page} slide={slide} position={position} heading="p" />
    </div>
  );
}

/** The slide once it has been fetched; null until then. */
export function useSlide(item: DeckItem, load: LoadSlide): LoadedSlide | null {
  const shown = item.kind === 'chart' ? item.chart : item.query;
  const [loaded, setLoaded] = useState<{ readonly shown: string; readonly slide: LoadedSlide } | null>(null);
  useEffect(() => {
    let stale = false;
    void load(item).then((slide) => {
      if (!stale) setLoaded({ shown, slide });
    });
    return () => {
      stale = true;
    };
  }, [item, shown, load]);
  return loaded?.shown === shown ? loaded.slide : null;
}
