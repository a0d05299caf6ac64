import { OWN_DATASET } from '../domain/own-data.ts';
import { citation } from './citation.ts';
import { creditOf } from './credit.ts';
import { dictionaryOf } from './dictionary.ts';
import { observationCells } from './observation-sheet.ts';
import type { Publication } from './publication.ts';
import { records, REFERENCE_TABLES, referenceSheet } from './reference-sheets.ts';

/**
 * A publication as one JSON document: what it is, its observations under the names of the canonical columns, and
 * everything that their codes stand for. Each observation also has its `id`, by which formulas name it, and the
 * `operands` of its formula. Missing is `null`. What a user brought is told apart by `own_data`, and has no licence.
 */
export function observationJson(publication: Publication): string {
  const { id, title, description, observations, vocabulary, edition } = publication;
  const dictionary = dictionaryOf(observations, vocabulary);
  const { ownership, licence, own } = creditOf(publication);
  const document = {
    id,
    title,
    description,
    version: ownership === 'all' ? null : edition.version,
    licence,
    citation: { 'gb-t-7714': citation(publication, 'gb'), plain: citation(publication, 'plain') },
    ...(own === null ? {} : { own_data: { document: OWN_DATASET, ...own, licence: null } }),
    observations: observations.map((observation) => ({
      id: observation.id,
      ...observationCells(observation, vocabulary),
      assumption_zh: observation.provenance.kind === 'derived' ? (observation.provenance.assumption?.zh ?? null) : null,
      operands: observation.provenance.kind === 'derived' ? observation.provenance.operands : [],
    })),
    ...Object.fromEntries(REFERENCE_TABLES.map((table) => [table, records(referenceSheet(table, dictionary))])),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
