import { figureWords } from '../words.ts';
import { useCallback, useEffect, useMemo, useState, type PointerEvent } from 'react';
import { chartOption } from '../../charts/chart-option.ts';
import { PAGE } from '../../charts/palette.ts';
import type { ChartModel } from '../../model/chart-model.ts';
import { DetailsCard, spokenDetails } from './tooltip.tsx';
import { DrawnChart } from './drawn-chart.tsx';
import { besideMark } from './mark-frame.ts';
import { MarkWalk } from './mark-walk.tsx';
import { nearestMark } from './nearest-mark.ts';
import { useShownPictureWidth } from './shown-picture.ts';

/** How far from a mark a pointer may be and still mean it, in px of the chart's layout. */
const REACH = 32;

/** Details that a reader has opened stay until closed. */
const NOTHING = (): void => undefined;

interface LiveChartProps {
  readonly model: ChartModel;
  /** The element that holds the pictures. */
  readonly view: HTMLElement;
  readonly onReady: () => void;
}

/** The chart drawn by ECharts at the size of the picture below it, with details for the mark pointed at or walked to. */
export function LiveChart({ model, view, onReady }: LiveChartProps) {
  const width = useShownPictureWidth(view);
  const { option, height, targets } = useMemo(() => chartOption(model, { width, palette: PAGE }), [model, width]);
  const [active, setActive] = useState<string | null>(null);
  const size = useMemo(() => ({ width, height }), [width, height]);
  const mark = model.marks.find(({ key }) => key === active);
  const [open, setOpen] = useState(false);
  const show = useCallback((key: string | null) => {
    setActive(key);
    setOpen(false);
  }, []);
  const close = useCallback(() => show(null), [show]);
  const leave = open ? NOTHING : close;
  useEscape(mark !== undefined, close);
  const point = (event: PointerEvent<HTMLElement>): void => {
    const frame = event.currentTarget.getBoundingClientRect();
    const scale = width / frame.width;
    const [x, y] = [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
    const nearest = nearestMark(targets, x, y, REACH);
    if (nearest !== active) show(nearest);
  };
  const isOnCard = ({ target }: { target: EventTarget }): boolean =>
    target instanceof Element && target.closest('.details') !== null;
  return (
    <div
      role="presentation"
      className="live-stage"
      onPointerMove={(event) => (open ? undefined : point(event))}
      onPointerDown={(event) => (isOnCard(event) ? undefined : point(event))}
      onPointerLeave={leave}
      onClick={(event) => (isOnCard(event) ? undefined : setOpen(mark?.origin === 'derived'))}
    >
      <DrawnChart key={width} option={option} size={size} onReady={onReady} />
      <MarkWalk
        label={figureWords(model.language).live.marks}
        marks={model.marks}
        targets={targets}
        size={size}
        active={active}
        onWalk={show}
        onLeave={leave}
      />
      {mark === undefined ? null : (
        <DetailsCard
          model={model}
          mark={mark}
          position={besideMark(targets.get(mark.key), size)}
          open={open}
          onClose={close}
        />
      )}
      <p role="status" className="visually-hidden">
        {mark === undefined ? '' : spokenDetails(model, mark, open)}
      </p>
    </div>
  );
}

/** Escape closes the details wherever the focus is, since a pointer may have opened them. */
function useEscape(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const listen = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') close();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open, close]);
}
