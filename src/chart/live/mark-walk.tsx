import { useRef, useState, type KeyboardEvent } from 'react';
import type { Box } from '../../charts/parts/shape.ts';
import type { Mark } from '../../model/chart-model.ts';
import { frameOf, type LayoutSize } from './mark-frame.ts';
import { markStep } from './mark-step.ts';

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
    const target = markStep(event.key, current, marks.length);
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
