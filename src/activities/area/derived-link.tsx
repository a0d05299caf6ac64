import { areaWords } from './words.ts';
import { derivationWords } from '../../model/derivation-words.ts';
import type { PageContext } from '../../site/page-context.ts';

interface DerivedLinkProps {
  readonly page: PageContext;
  /** The area on whose page the figure stands with its working. */
  readonly area: string;
  readonly observation: string;
  readonly name: string;
}

/** Marks a figure as derived, and leads to where it is told how. */
export function DerivedLink({ page, area, observation, name }: DerivedLinkProps) {
  return (
    <a
      className="origin"
      href={`${page.href({ page: 'area', area })}#${observation}`}
      aria-label={derivationWords(page.language).toWorking(name)}
    >
      {areaWords(page.language).derived}
    </a>
  );
}
