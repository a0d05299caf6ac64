import { type ReactNode, useState } from 'react';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PageContext } from '../../components/page-context.ts';
import type { Comparison } from '../../domain/comparison.ts';
import { compareWords } from '../../i18n/compare-words.ts';

interface CarryOnProps {
  readonly page: PageContext;
  readonly catalogue: Catalogue;
  readonly comparison: Comparison;
  /** The query string that pins the comparison. */
  readonly address: string;
  /** Its figures as files. */
  readonly children: ReactNode;
}

/** Ways to use a comparison elsewhere: its permanent link, and everything on its regions. */
export function CarryOn({ page, catalogue, comparison, address, children }: CarryOnProps) {
  const words = compareWords(page.language);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = (): void => {
    const link = new URL(address, location.href).href;
    navigator.clipboard.writeText(link).then(
      () => setCopied(address),
      () => setCopied(null),
    );
  };
  return (
    <section className="carry-on" aria-label={words.carryOn}>
      <p>
        <a href={address}>{words.permalink}</a>{' '}
        <button type="button" onClick={copy}>
          {copied === address ? words.copied : words.copy}
        </button>
      </p>
      {children}
      <p>
        {words.areaOf}
        {comparison.regions.map((code) => (
          <a key={code} href={page.href({ page: 'area', area: code })}>
            {catalogue.regions.get(code)?.name[page.language] ?? code}
          </a>
        ))}
      </p>
    </section>
  );
}
