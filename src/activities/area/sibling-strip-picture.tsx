import type { Shape } from '../../charts/parts/shape.ts';
import { type SiblingStrip, siblingStrip, STRIP } from '../../charts/sibling-strip.ts';

interface SiblingStripPictureProps {
  readonly strip: SiblingStrip;
  /** What a reader who cannot see it is told. */
  readonly label: string;
}

/** A figure among those of its siblings; without text, so that it can be of any size. */
export function SiblingStripPicture({ strip, label }: SiblingStripPictureProps) {
  return (
    <svg
      className="sibling-strip"
      viewBox={`0 0 ${String(STRIP.width)} ${String(STRIP.height)}`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {siblingStrip(strip).map((shape, index) => (
        // A strip is painted once and never changes, so that the order of its shapes tells them apart.
        <StripShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function StripShape({ shape }: { readonly shape: Shape }) {
  if (shape.type === 'text') return null;
  const { fill, stroke, lineWidth } = shape.style;
  const paint = { fill: typeof fill === 'string' ? fill : 'none', stroke, strokeWidth: lineWidth };
  switch (shape.type) {
    case 'rect':
      return <rect {...shape.shape} {...paint} />;
    case 'circle':
      return <circle {...shape.shape} {...paint} />;
    case 'polyline':
    case 'polygon':
      return <polyline points={shape.shape.points.map((point) => point.join(',')).join(' ')} {...paint} />;
  }
}
