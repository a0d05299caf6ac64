/** Style sheets that only some pages need, by the name that pages ask for them: sources below the root. */
export const PAGE_STYLES = {
  planner: 'src/activities/compare/style.css',
  targets: 'src/activities/targets/style.css',
  filters: 'src/site/filters/style.css',
  area: 'src/activities/area/style.css',
  matrix: 'src/activities/compare/matrix.css',
  data: 'src/activities/data/style.css',
  reading: 'src/activities/audit/style.css',
  import: 'src/activities/import/style.css',
  share: 'src/chart/share/style.css',
  embed: 'src/activities/embed/style.css',
  'embed-builder': 'src/activities/embed/builder/style.css',
  lost: 'src/activities/lost/style.css',
  slides: 'src/activities/present/deck/style.css',
  present: 'src/activities/present/page.css',
  composer: 'src/activities/present/composer/style.css',
} as const;

export type PageStyle = keyof typeof PAGE_STYLES;
