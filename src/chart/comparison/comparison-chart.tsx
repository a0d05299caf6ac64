import { useCallback, useState, useSyncExternalStore } from 'react';
import { chartOption } from '../../charts/chart-option.ts';
import { PAGE } from '../../charts/palette.ts';
import { PICTURE_WIDTHS } from '../chart-picture.tsx';
import type { ChartModel } from '../../model/chart-model.ts';
import { LiveChart } from '../live/live-chart-view.tsx';

interface ComparisonChartProps {
  readonly model: ChartModel;
  /** Widths that the chart may be laid out for, in px. */
  readonly widths?: readonly number[];
}

/** The live chart of a comparison, laid out for the width of its column like the picture that it takes the place of. */
export function ComparisonChart({ model, widths = Object.values(PICTURE_WIDTHS) }: ComparisonChartProps) {
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const width = useLayoutWidth(frame, widths);
  const { height } = chartOption(model, { width, palette: PAGE });
  return (
    <div className="comparison-chart" ref={setFrame}>
      <div
        data-picture-width={width}
        className="comparison-space"
        style={{ aspectRatio: `${String(width)} / ${String(height)}` }}
      />
      {frame === null ? null : (
        <div className="live">
          <LiveChart key={width} model={model} view={frame} onReady={ready} />
        </div>
      )}
    </div>
  );
}

function ready(): void {
  // The chart is visible from the start: there is no picture behind it.
}

/** The largest of the widths that pictures are drawn for and that the column has room for. px */
function useLayoutWidth(frame: HTMLElement | null, widths: readonly number[]): number {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (frame === null) return () => undefined;
      const observer = new ResizeObserver(onChange);
      observer.observe(frame);
      return () => observer.disconnect();
    },
    [frame],
  );
  return useSyncExternalStore(subscribe, () => {
    const room = frame?.getBoundingClientRect().width ?? PICTURE_WIDTHS.wide;
    const fitting = widths.filter((width) => width <= room);
    return Math.max(Math.min(...widths), ...fitting);
  });
}
