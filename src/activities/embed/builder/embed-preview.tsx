import { useEffect, useEffectEvent, useRef } from 'react';
import { readHeight } from '../height-message.ts';
import type { EmbedChoice } from './query.ts';

interface EmbedPreviewProps {
  readonly place: EmbedChoice['place'];
  readonly label: string;
  /** Names the frame. */
  readonly title: string;
  readonly src: string;
  /** px */
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** px */
const WIDTHS: Readonly<Record<EmbedChoice['place'], number>> = { phone: 360, article: 640, slide: 960 };

/** The embed as it is in a page with so much room, as high as it says it is. */
export function EmbedPreview({ place, label, title, src, height, onHeight }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const tell = useEffectEvent(onHeight);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent): void => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const reported = readHeight(data);
      if (reported !== null) tell(reported);
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <figure className={`embed-preview embed-preview-${place}`}>
      <figcaption>{label}</figcaption>
      <div className="embed-preview-scroll">
        <iframe ref={frame} title={title} src={src} width={WIDTHS[place]} height={height} />
      </div>
    </figure>
  );
}
