import type { Dimension } from '../catalogue/chart-spec.ts';
import type { Reader } from './read-in.ts';
import type { CompleteCatalogue } from '../catalogue/catalogue.ts';
import type { Observation } from '../domain/observation.ts';
import type { ComparisonFrame } from './comparison/comparison-frame.ts';
import { targetProgress, type TargetProgress } from './target-progress.ts';

/** Targets and standards about one thing. */
export interface TopicOfTargets {
  readonly id: string;
  readonly title: string;
  readonly targets: readonly TargetProgress[];
  readonly standards: readonly Standard[];
}

/** A rule in force: how something is done, not how much is reached by when. */
export interface Standard {
  readonly id: string;
  readonly name: string;
  /** Null for the region that the catalogue is about. */
  readonly region: string | null;
  readonly text: string;
  readonly derived: boolean;
}

/**
 * All targets and standards by topic, in the order of the topics and, within one, of its indicators. What no topic
 * lists stands, after the others, under the document that it was printed in.
 */
export function targetTopics(reader: Reader<CompleteCatalogue>, frame: ComparisonFrame): readonly TopicOfTargets[] {
  const { catalogue, language } = reader;
  const targets = targetProgress(reader, frame);
  const standards = [...catalogue.observations.values()].filter(({ status }) => status === 'standard');
  const listed = Array.from(catalogue.targetTopics.values(), ({ id, name }) => ({ id, title: name[language] }));
  const documents = Array.from(catalogue.documents.values(), ({ id, shortTitle }) => ({
    id,
    title: shortTitle[language],
  })).filter(({ id }) => !catalogue.targetTopics.has(id));
  return [...listed, ...documents]
    .map(({ id, title }) => ({
      id,
      title,
      targets: inOrder(targets, id, ({ observation }) => observation, catalogue),
      standards: inOrder(standards, id, (observation) => observation, catalogue).map((observation) =>
        standardOf(observation, reader, frame),
      ),
    }))
    .filter((topic) => topic.targets.length + topic.standards.length > 0);
}

function inOrder<T>(
  things: readonly T[],
  topic: string,
  observationOf: (thing: T) => Observation,
  catalogue: CompleteCatalogue,
): readonly T[] {
  const order = catalogue.targetTopics.get(topic)?.indicators ?? [];
  const place = (thing: T): number => order.indexOf(observationOf(thing).indicator);
  return things
    .filter((thing) => topicOf(observationOf(thing), catalogue) === topic)
    .toSorted((a, b) => place(a) - place(b));
}

function topicOf(observation: Observation, catalogue: CompleteCatalogue): string {
  const listing = [...catalogue.targetTopics.values()].find(({ indicators }) =>
    indicators.includes(observation.indicator),
  );
  return listing?.id ?? documentOf(observation, catalogue);
}

/** The document that a figure was printed in; of a derived one, that of its last operand. */
function documentOf({ provenance }: Observation, catalogue: CompleteCatalogue): string {
  if (provenance.kind === 'printed') return provenance.document;
  const operand = catalogue.observations.get(provenance.operands.at(-1) ?? '');
  return operand === undefined ? '' : documentOf(operand, catalogue);
}

function standardOf(observation: Observation, reader: Reader<CompleteCatalogue>, frame: ComparisonFrame): Standard {
  const name = (dimension: Dimension): string => reader.keyOf(dimension, observation);
  return {
    id: observation.id,
    name: [name('indicator'), name('category')].filter((part) => part !== '').join(' · '),
    region: observation.region === frame.home ? null : name('region'),
    text: reader.figureOf(observation),
    derived: observation.provenance.kind === 'derived',
  };
}
