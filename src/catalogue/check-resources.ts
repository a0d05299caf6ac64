import type { DataFiles } from './data-files.ts';
import { type Descriptor, DESCRIPTOR_FILE, fieldNames, type Resource } from './descriptor.ts';
import { type JsonFile, readJsonFile } from './json-file.ts';
import type { Place, Report } from './problem.ts';
import { REFERENCE_TABLES } from './references.ts';
import { CHECK_COLUMNS, CHECKS_FILE } from './tables/checks.ts';
import { DERIVATION_COLUMNS, DERIVATIONS_FILE } from './tables/derivations.ts';
import { GROUP_MEMBER_COLUMNS, GROUP_MEMBERS_FILE } from './tables/group-members.ts';
import { DATE_COLUMNS, DATES_FILE } from './tables/dates.ts';
import { NAMED_REGION_COLUMNS, NAMED_REGIONS_FILE } from './tables/named-regions.ts';
import { OBSERVATION_COLUMNS } from './tables/observation-columns.ts';
import { PEER_SET_COLUMNS, PEER_SETS_FILE } from './tables/peer-sets.ts';
import { REGION_MENTION_COLUMNS, REGION_MENTIONS_FILE } from './tables/region-mentions.ts';
import { RELATION_COLUMNS, RELATIONS_FILE } from './tables/relations.ts';
import { SOURCE_POSITION_COLUMNS, SOURCE_POSITIONS_FILE } from './tables/source-positions.ts';
import { TARGET_BASELINE_COLUMNS, TARGET_BASELINES_FILE } from './tables/target-baselines.ts';
import { TARGET_TOPIC_COLUMNS, TARGET_TOPICS_FILE } from './tables/target-topics.ts';

const DATASET_PATH = /^observations\/([^/]+)\.csv$/;
const RESOURCE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Addresses below `data/` of the site that no dataset can have: examples for programs, and files of the first contract. */
const TAKEN: ReadonlySet<string> = new Set(['api', 'v1']);

/** Files that are found by looking into their folder and need no entry in the descriptor, and the notes of a reader. */
const WITHOUT_ENTRY = /^(charts|briefings)\/[^/]+\.json$|(^|\/)README\.md$/;

/** The tables besides observations with their columns; what follows from the observations may be left out. */
const TABLES: ReadonlyMap<string, readonly string[]> = new Map([
  ...REFERENCE_TABLES,
  [DERIVATIONS_FILE, DERIVATION_COLUMNS],
  [CHECKS_FILE, CHECK_COLUMNS],
  [PEER_SETS_FILE, PEER_SET_COLUMNS],
  [RELATIONS_FILE, RELATION_COLUMNS],
  [TARGET_BASELINES_FILE, TARGET_BASELINE_COLUMNS],
  [TARGET_TOPICS_FILE, TARGET_TOPIC_COLUMNS],
  [REGION_MENTIONS_FILE, REGION_MENTION_COLUMNS],
  [GROUP_MEMBERS_FILE, GROUP_MEMBER_COLUMNS],
  [NAMED_REGIONS_FILE, NAMED_REGION_COLUMNS],
  [SOURCE_POSITIONS_FILE, SOURCE_POSITION_COLUMNS],
  [DATES_FILE, DATE_COLUMNS],
]);

/** Whether a resource is a table of observations. */
export function isDataset({ path }: Resource): boolean {
  return DATASET_PATH.test(path);
}

/** Descriptor and files must agree: every table described, every description true, no file left over. */
export function checkResources(files: DataFiles, { resources, json }: Descriptor, report: Report): void {
  const schemas = readSchemaFiles(files, resources, report);
  resources.forEach((resource, index) => {
    const placeOf = (key: string): Place => json.placeOf(['resources', index, key]);
    checkName(resource, placeOf, report);
    checkColumns(resource, schemas, placeOf, report);
    checkFile(files, resource, report);
    const first = resources.findIndex(({ name }) => name === resource.name);
    const { line } = json.placeOf(['resources', first, 'name']);
    if (first !== index && line !== null) report('duplicate-key', placeOf('name'), { first: line });
  });
  for (const path of REFERENCE_TABLES.keys()) {
    if (!resources.some((resource) => resource.path === path)) {
      report('resource-missing', json.placeOf(['resources']), { path });
    }
  }
  const expected = new Set([DESCRIPTOR_FILE, ...resources.map(({ path }) => path), ...schemas.keys()]);
  for (const file of files.keys()) {
    if (!expected.has(file) && !WITHOUT_ENTRY.test(file)) {
      report('stray-file', { file, line: null, column: null, value: null });
    }
  }
}

function checkName({ name, path }: Resource, placeOf: (key: string) => Place, report: Report): void {
  const expected = DATASET_PATH.exec(path)?.[1];
  if (!RESOURCE_NAME.test(name)) report('id-form', placeOf('name'), { example: 'fiscal-shares' });
  else if (expected !== undefined && TAKEN.has(name)) report('name-taken', placeOf('name'));
  else if (expected !== undefined && name !== expected) report('resource-name', placeOf('name'), { expected });
}

/** Tables that may be left out leave no entry behind; those that may not are missed by whatever reads them. */
function checkFile(files: DataFiles, resource: Resource, report: Report): void {
  const { path } = resource;
  if (files.has(path) || isDataset(resource) || REFERENCE_TABLES.has(path)) return;
  report('missing-file', { file: path, line: null, column: null, value: null });
}

function checkColumns(
  resource: Resource,
  schemas: ReadonlyMap<string, JsonFile | null>,
  placeOf: (key: string) => Place,
  report: Report,
): void {
  const columns = isDataset(resource) ? OBSERVATION_COLUMNS : TABLES.get(resource.path);
  const json = typeof resource.schema === 'string' ? schemas.get(resource.schema) : undefined;
  if (!columns || json === null) return;
  const fields = json ? fieldNames(json.value) : resource.schema;
  if (typeof fields !== 'string' && fields.join() !== columns.join()) {
    report('schema-fields', placeOf('schema'), { expected: columns.join(', ') });
  }
}

/** The schema files that resources share, by path; null for one that could not be read. */
function readSchemaFiles(files: DataFiles, resources: readonly Resource[], report: Report) {
  const paths = new Set(resources.flatMap(({ schema }) => (typeof schema === 'string' ? schema : [])));
  return new Map(Array.from(paths, (path) => [path, readJsonFile(files, path, report)] as const));
}
