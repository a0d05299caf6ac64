import { useRef, useState, type KeyboardEvent } from 'react';
import type { Box } from '../../charts/parts/shape.ts';
import type { Mark } from '../../model/chart-model.ts';
import { frameOf, type LayoutSize } from './mark-frame.ts';

interface MarkWalkProps {
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly targets: ReadonlyMap<string, Box>;
  readonly size: LayoutSize;
  /** Key of the mark whose details are shown. */
  readonly active: string | null;
  readonly onWalk: (key: string) => void;
  readonly onLeave: () => void;
}

/**
 * The marks of a chart as a row of buttons that lie over them, unseen until focused: one stop of the Tab key, then
 * arrow keys, Home and End walk from mark to mark.
 */
export function MarkWalk({ label, marks, targets, size, active, onWalk, onLeave }: MarkWalkProps) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const walk = (event: KeyboardEvent): void => {
    const target = step(event.key, current, marks.length);
    if (target === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[target]?.focus();
  };
  return (
    <ul ref={list} className="live-marks" aria-label={label}>
      {marks.map(({ key, label: name, textWithUnit }, index) => (
        <li key={key}>
          <button
            type="button"
            tabIndex={index === current ? 0 : -1}
            data-active={key === active ? '' : undefined}
            style={frameOf(targets.get(key), size)}
            onFocus={() => {
              setCurrent(index);
              onWalk(key);
            }}
            onBlur={onLeave}
            onClick={() => onWalk(key)}
            onKeyDown={walk}
          >
            {`${name} ${textWithUnit}`}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The mark that a key leads to; null for keys that lead nowhere. */
function step(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(current + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(current - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
