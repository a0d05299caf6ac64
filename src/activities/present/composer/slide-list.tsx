import { useRef, useState } from 'react';
import type { PageContext } from '../../../site/page-context.ts';
import { composerWords } from '../composer-words.ts';
import type { ChartModel } from '../../../model/chart-model.ts';
import { type DeckItem, LONGEST_TITLE } from '../query.ts';
import type { LoadSlide } from '../own-deck/load-slides.ts';
import { SlidePreview, useSlide } from './slide-preview.tsx';

interface SlideListProps {
  readonly page: PageContext;
  readonly items: readonly DeckItem[];
  /** Zero-based. */
  readonly chosen: number;
  /** What a slide is called until it has been fetched. */
  readonly nameOf: (item: DeckItem) => string;
  readonly load: LoadSlide;
  readonly onChoose: (at: number) => void;
  readonly onTitle: (at: number, title: string) => void;
  readonly onMove: (from: number, to: number, name: string) => void;
  readonly onRepeat: (at: number, name: string) => void;
  readonly onRemove: (at: number, name: string) => void;
}

/** The slides in their order, which dragging or a button changes, each with a title to write over. */
export function SlideList(props: SlideListProps) {
  const { page, items } = props;
  const words = composerWords(page.language);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const list = useRef<HTMLOListElement>(null);
  if (items.length === 0) return <p className="section-text">{words.empty}</p>;
  /** The focus stays on the button of the slide that it moved. */
  const move = (from: number, to: number, name: string, direction: 'up' | 'down'): void => {
    props.onMove(from, to, name);
    requestAnimationFrame(() => {
      const button = list.current?.children[to]?.querySelector<HTMLButtonElement>(`[data-move="${direction}"]`);
      if (button?.disabled === false) button.focus();
      else list.current?.children[to]?.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)')?.focus();
    });
  };
  return (
    <ol className="slide-list" ref={list}>
      {items.map((item, at) => (
        <li
          key={`${String(at)} ${item.kind === 'chart' ? item.chart : item.query}`}
          className={at === props.chosen ? 'chosen' : undefined}
        >
          <SlideRow
            {...props}
            item={item}
            at={at}
            drag={{
              from: dragged,
              start: (name) => setDragged({ at, name }),
              end: () => setDragged(null),
            }}
            onMoveTo={(to, name, direction) => move(at, to, name, direction)}
          />
        </li>
      ))}
    </ol>
  );
}

/** Findings of comparisons leave out what is compared, and so could not be told apart. */
function foundName({ kind }: DeckItem, { finding, subtitle }: ChartModel): string {
  return kind === 'chart' ? finding : `${finding} · ${subtitle}`;
}

/** The slide that is being dragged. */
interface Dragged {
  /** Zero-based. */
  readonly at: number;
  readonly name: string;
}

interface SlideRowProps extends SlideListProps {
  readonly item: DeckItem;
  readonly at: number;
  /** `from` is null while no slide is being dragged. */
  readonly drag: {
    readonly from: Dragged | null;
    readonly start: (name: string) => void;
    readonly end: () => void;
  };
  readonly onMoveTo: (to: number, name: string, direction: 'up' | 'down') => void;
}

function SlideRow({ page, items, chosen, item, at, drag, load, ...props }: SlideRowProps) {
  const { nameOf, onChoose, onTitle, onMove, onRepeat, onRemove, onMoveTo } = props;
  const words = composerWords(page.language);
  const slide = useSlide(item, load);
  const name = item.title ?? (slide?.kind === 'chart' ? foundName(item, slide.model) : nameOf(item));
  return (
    <>
      <button
        type="button"
        className="slide-thumbnail"
        aria-label={words.show(name)}
        aria-pressed={at === chosen}
        onClick={() => onChoose(at)}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.effectAllowed = 'move';
          dataTransfer.setData('text/plain', name);
          drag.start(name);
        }}
        onDragEnd={drag.end}
        onDragOver={(event) => {
          if (drag.from !== null) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          if (drag.from !== null) onMove(drag.from.at, at, drag.from.name);
          drag.end();
        }}
      >
        <span aria-hidden="true">
          <SlidePreview
            page={page}
            item={item}
            name={`thumbnail-${String(at)}`}
            position={String(at + 2)}
            load={load}
          />
        </span>
      </button>
      <input
        type="text"
        aria-label={words.ownTitle(at + 2)}
        value={item.title ?? ''}
        placeholder={slide?.kind === 'chart' ? slide.model.finding : nameOf({ ...item, title: null })}
        maxLength={LONGEST_TITLE}
        onFocus={() => onChoose(at)}
        onChange={({ currentTarget }) => onTitle(at, currentTarget.value)}
      />
      <span className="slide-buttons">
        <button
          type="button"
          data-move="up"
          disabled={at === 0}
          aria-label={words.moveUp(name)}
          onClick={() => onMoveTo(at - 1, name, 'up')}
        >
          ↑
        </button>
        <button
          type="button"
          data-move="down"
          disabled={at === items.length - 1}
          aria-label={words.moveDown(name)}
          onClick={() => onMoveTo(at + 1, name, 'down')}
        >
          ↓
        </button>
        <button
          type="button"
          aria-label={words.repeat(name)}
          title={words.repeat(name)}
          onClick={() => onRepeat(at, name)}
        >
          +
        </button>
        <button type="button" aria-label={words.remove(name)} onClick={() => onRemove(at, name)}>
          ×
        </button>
      </span>
    </>
  );
}
