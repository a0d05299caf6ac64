import type { Reader } from './read-in.ts';
import { group } from 'd3-array';

import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Observation } from '../domain/observation.ts';
import type { PrintedProvenance } from '../domain/provenance.ts';
import { describePlace } from '../i18n/place.ts';
import type { SourceLine } from './chart-model.ts';

/** The sentences that a chart's figures stand in, each once, and which of them each observation leads to. */
export interface SourceIndex {
  readonly lines: readonly SourceLine[];
  /** Index into `lines`; a derived observation leads to the sentence of its first operand. */
  readonly lineOf: (observation: Observation) => number | null;
}

export function indexSources(observations: readonly Observation[], reader: Reader): SourceIndex {
  const { catalogue } = reader;
  const printed = observations.flatMap((observation) => printedOrigins(observation, catalogue));
  const sentences = group(printed, sentenceKey);
  const order = [...sentences.keys()];
  return {
    lines: [...sentences.values()].map((origins) => sourceLine(origins, reader)),
    lineOf: (observation) => {
      const first = printedOrigins(observation, catalogue)[0];
      return first === undefined ? null : order.indexOf(sentenceKey(first));
    },
  };
}

/** Where the observation was printed; for a derived one, where its operands were. */
function printedOrigins({ provenance }: Observation, catalogue: Catalogue): readonly PrintedProvenance[] {
  if (provenance.kind === 'printed') return [provenance];
  return provenance.operands.flatMap((id) => {
    const operand = catalogue.observations.get(id);
    return operand === undefined ? [] : printedOrigins(operand, catalogue);
  });
}

function sentenceKey({ document, locator }: PrintedProvenance): string {
  return `${document} ${locator}`;
}

function sourceLine(origins: readonly PrintedProvenance[], { catalogue, language, nameOf }: Reader): SourceLine {
  const { document = '', locator = '' } = origins[0] ?? {};
  const figures = origins.map(({ printed }) => printed).filter((printed) => printed !== '');
  return {
    document,
    title: catalogue.documents.get(document)?.title[language] ?? document,
    shortTitle: nameOf('documents', document),
    place: describePlace(locator, language),
    locator,
    printed: [...new Set(figures)],
  };
}
