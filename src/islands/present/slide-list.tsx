import { useRef, useState } from 'react';
import type { PageContext } from '../../components/page-context.ts';
import { composerWords } from '../../i18n/composer-words.ts';
import { type DeckItem, LONGEST_TITLE } from '../../url/deck-query.ts';
import type { LoadSlide } from './load-slides.ts';
import { SlidePreview, useSlide } from './slide-preview.tsx';

interface SlideListProps {
  readonly page: PageContext;
  readonly items: readonly DeckItem[];
  /** Zero-based. */
  readonly chosen: number;
  readonly nameOf: (item: DeckItem) => string;
  readonly load: LoadSlide;
  readonly onChoose: (at: number) => void;
  readonly onTitle: (at: number, title: string) => void;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (at: number) => void;
}

/** The slides in their order, which dragging or a button changes, each with a title to write over. */
export function SlideList(props: SlideListProps) {
  const { page, items } = props;
  const words = composerWords(page.language);
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  if (items.length === 0) return <p className="section-text">{words.empty}</p>;
  /** The focus stays on the button of the slide that it moved. */
  const move = (from: number, to: number, direction: 'up' | 'down'): void => {
    props.onMove(from, to);
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
              start: () => setDragged(at),
              end: () => setDragged(null),
            }}
            onMoveTo={(to, direction) => move(at, to, direction)}
          />
        </li>
      ))}
    </ol>
  );
}

interface SlideRowProps extends SlideListProps {
  readonly item: DeckItem;
  readonly at: number;
  /** Where a slide is being dragged from; null while none is. */
  readonly drag: { readonly from: number | null; readonly start: () => void; readonly end: () => void };
  readonly onMoveTo: (to: number, direction: 'up' | 'down') => void;
}

function SlideRow({ page, items, chosen, item, at, drag, load, ...props }: SlideRowProps) {
  const { nameOf, onChoose, onTitle, onMove, onRemove, onMoveTo } = props;
  const words = composerWords(page.language);
  const name = nameOf(item);
  const slide = useSlide(item, load);
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
          drag.start();
        }}
        onDragEnd={drag.end}
        onDragOver={(event) => {
          if (drag.from !== null) event.preventDefault();
        }}
        onDrop={(event) => {
          event.preventDefault();
          if (drag.from !== null) onMove(drag.from, at);
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
        placeholder={slide?.kind === 'chart' ? slide.model.finding : name}
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
          onClick={() => onMoveTo(at - 1, 'up')}
        >
          ↑
        </button>
        <button
          type="button"
          data-move="down"
          disabled={at === items.length - 1}
          aria-label={words.moveDown(name)}
          onClick={() => onMoveTo(at + 1, 'down')}
        >
          ↓
        </button>
        <button type="button" aria-label={words.remove(name)} onClick={() => onRemove(at)}>
          ×
        </button>
      </span>
    </>
  );
}
