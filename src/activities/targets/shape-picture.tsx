import type { Shape } from '../../charts/parts/shape.ts';

interface ShapePictureProps {
  /** px */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What a reader who cannot see it is told. */
  readonly label: string;
  readonly className: string;
}

/** A small picture that was laid out of the parts that charts are made of, painted as a part of the page. */
export function ShapePicture({ width, height, shapes, label, className }: ShapePictureProps) {
  return (
    <svg className={className} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={label}>
      {shapes.map((shape, index) => (
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape.shape;
      return <rect x={x} y={y} width={width} height={height} {...paintOf(shape.style)} />;
    }
    case 'circle': {
      const { cx, cy, r } = shape.shape;
      return <circle cx={cx} cy={cy} r={r} {...paintOf(shape.style)} />;
    }
    case 'polyline':
      return <polyline points={shape.shape.points.join(' ')} {...paintOf(shape.style)} />;
    case 'polygon':
      return <polygon points={shape.shape.points.join(' ')} {...paintOf(shape.style)} />;
    case 'text':
      return <Words shape={shape} />;
  }
}

const ANCHORS = { left: 'start', center: 'middle', right: 'end' } as const;
const BASELINES = { top: 'hanging', middle: 'central', bottom: 'text-after-edge' } as const;

function Words({ shape: { style } }: { readonly shape: Extract<Shape, { type: 'text' }> }) {
  const { text, x, y, fill, fontSize, fontWeight, align, verticalAlign } = style;
  return (
    <text
      x={x}
      y={y}
      fill={fill}
      fontSize={fontSize}
      fontWeight={fontWeight}
      textAnchor={ANCHORS[align]}
      dominantBaseline={BASELINES[verticalAlign]}
    >
      {text}
    </text>
  );
}

/** Gradients and hatching need definitions of their own, which these small pictures do without. */
function paintOf({ fill, stroke, lineWidth, lineDash, opacity }: Exclude<Shape, { type: 'text' }>['style']) {
  return {
    fill: typeof fill === 'string' ? fill : 'none',
    ...(stroke === undefined ? {} : { stroke, strokeWidth: lineWidth }),
    ...(lineDash === undefined ? {} : { strokeDasharray: lineDash.join(' ') }),
    ...(opacity === undefined ? {} : { opacity }),
  };
}
