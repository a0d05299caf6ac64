import type { UnverifiedDocument } from '../../src/catalogue/verify-source.ts';
import type { Language, Localised } from '../../src/domain/language.ts';

const LACKS: Readonly<Record<UnverifiedDocument['lacks'], Localised>> = {
  text: { zh: '所给文本里没有这份文件的标题', en: 'its title does not stand in the text given, or not in this order' },
  hash: { zh: '没有登记其文本的 SHA-256', en: 'no SHA-256 of its text is recorded' },
};

/** Prints what could not be verified and why, so that it is not taken for verified; nothing where there is no such document. */
export function printUnverified(unverified: readonly UnverifiedDocument[], language: Language): void {
  if (unverified.length === 0) return;
  const figures = unverified.reduce((sum, { observations }) => sum + observations, 0);
  const head: Localised = {
    zh: `未能核对：${unverified.length} 份文件，共 ${figures} 个观测值。`,
    en: `Unverified: ${unverified.length} documents with ${figures} observations.`,
  };
  console.error(head[language]);
  for (const { document, lacks, observations } of unverified) {
    const line: Localised = {
      zh: `  ${document}（${observations} 个观测值）：${LACKS[lacks].zh}`,
      en: `  ${document} (${observations} observations): ${LACKS[lacks].en}`,
    };
    console.error(line[language]);
  }
}
