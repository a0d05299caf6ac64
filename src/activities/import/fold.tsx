import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  /** Opened whether the reader asked for it or not, since something has to be done in it. */
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** Where there is room beside the chart. */
const ROOMY = '(width >= 80em)';

/** A part of the page that stands open where there is room for it, and else closed until asked for. */
export function Fold({ title, isOpen, children }: FoldProps) {
  const [isWanted, setIsWanted] = useState(() => matchMedia(ROOMY).matches);
  return (
    <details
      className="import-fold"
      open={isOpen || isWanted}
      onToggle={({ currentTarget }) => setIsWanted(currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
