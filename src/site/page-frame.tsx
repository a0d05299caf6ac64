import type { ReactNode } from 'react';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { Colophon } from './colophon.tsx';
import { RunningHead } from './masthead.tsx';
import type { PageContext } from './page-context.ts';
import { SkipLink } from './skip-link.tsx';

interface PageFrameProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  /** The kind of page, for the style sheet. */
  readonly className: string;
  readonly children: ReactNode;
}

/** What stands around the content of every page but the overview: the way past it all, the head, the foot. */
export function PageFrame({ page, catalogue, className, children }: PageFrameProps) {
  return (
    <div className={className}>
      <SkipLink page={page} />
      <RunningHead page={page} />
      <main id="content">{children}</main>
      <Colophon page={page} catalogue={catalogue} />
    </div>
  );
}
