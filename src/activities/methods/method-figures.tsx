import type { ReactNode } from 'react';
import type { Interval } from '../../domain/interval.ts';
import type { MethodsWords } from './words.ts';
import { IntervalPairPicture } from '../../chart/interval-pair-picture.tsx';

interface PairFigureProps {
  readonly left: Interval;
  readonly right: Interval;
  readonly names?: readonly [left: string, right: string];
  readonly caption: string;
}

/** Two intervals with their names and what they show. */
export function PairFigure({ left, right, names, caption }: PairFigureProps) {
  return (
    <figure className="pair-figure">
      {names === undefined ? null : (
        <p className="pair-names" aria-hidden="true">
          <span className="left">{names[0]}</span>
          <span className="right">{names[1]}</span>
        </p>
      )}
      <IntervalPairPicture left={left} right={right} label={names === undefined ? caption : names.join(' / ')} />
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** The ways a figure is drawn, each with its words. */
export function DrawingKey({ words }: { readonly words: MethodsWords['drawing'] }) {
  return (
    <ul className="drawing-key">
      <li>
        <Swatch>
          <rect className="solid" x="1" y="8" width="70" height="14" />
        </Swatch>
        {words.printed}
      </li>
      <li>
        <Swatch>
          <rect className="hollow" x="1" y="8" width="54" height="14" />
          <path className="stroke" d="M8 22L22 8M20 22L34 8M32 22L46 8" />
          <circle className="hollow" cx="70" cy="15" r="7" />
        </Swatch>
        {words.derived}
      </li>
      <li>
        <Swatch>
          <rect className="solid" x="1" y="8" width="52" height="14" />
          <path className="whisker" d="M38 10V20M38 15H68M68 10V20" />
        </Swatch>
        {words.whisker}
      </li>
      <li>
        <Swatch>
          <rect className="solid" x="1" y="8" width="36" height="14" />
          <rect className="soft" x="37" y="8" width="20" height="14" />
          <path className="whisker" d="M44 15H74M69 10L75 15L69 20" />
        </Swatch>
        {words.open}
      </li>
      <li>
        <Swatch>
          <path className="stroke" d="M4 15H72" strokeDasharray="2 5" />
        </Swatch>
        {words.missing}
      </li>
    </ul>
  );
}

function Swatch({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 80 30" width="80" height="30" aria-hidden="true">
      {children}
    </svg>
  );
}
