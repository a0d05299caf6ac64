import type { PageContext } from '../../site/page-context.ts';
import { ownWords } from '../../model/own-words.ts';
import { OUTLINED } from '../../intake/own-outline.ts';
import type { OwnSource } from '../../chart/comparison/own-source.ts';

/** Says which table of the user's own can be chosen from, and where it is seen whole and deleted; or how to bring one. */
export function OwnTable({ page, own }: { readonly page: PageContext; readonly own: OwnSource | null }) {
  const words = ownWords(page.language);
  const href = page.href({ page: 'import' });
  if (own === null) {
    return (
      <p className="own-table-note">
        <a href={href}>{words.bring}</a>
      </p>
    );
  }
  const { names, isCut } = own.outline;
  return (
    <p className="own-table-note">
      {words.kept(names.name)} <a href={href}>{words.manage}</a>
      {isCut ? <small>{words.firstOnly(OUTLINED.regions, OUTLINED.indicators)}</small> : null}
    </p>
  );
}
