import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import a11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The one-way street: every folder of `src/` and the folders that it may import besides itself.
 * Anything that is not named for a folder is forbidden to it, so a new folder has to find its place here first.
 */
const LAYERS = {
  domain: [],
  addresses: ['domain'],
  i18n: ['domain'],
  catalogue: ['domain'],
  intake: ['domain', 'catalogue'],
  model: ['domain', 'i18n', 'catalogue'],
  charts: ['domain', 'i18n', 'catalogue', 'model'],
  export: ['domain', 'addresses', 'i18n', 'catalogue', 'intake', 'model', 'charts'],
  site: ['domain', 'addresses', 'i18n', 'catalogue', 'intake', 'model', 'charts', 'export'],
  chart: ['domain', 'addresses', 'i18n', 'catalogue', 'intake', 'model', 'charts', 'export', 'site'],
};

/** The rooms of `src/activities/`: each imports all layers above, and of the activities only itself. */
const ACTIVITIES = readdirSync(join(import.meta.dirname, 'src/activities'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Folders without a page to draw on: no React, so that they work in Node, in a worker and in a browser alike. */
const WITHOUT_REACT = ['domain', 'addresses', 'i18n', 'catalogue', 'intake', 'model', 'charts', 'export'];

/** The only folders that touch PapaParse: two read with it, one writes with it. */
const READS_CSV = ['catalogue', 'intake'];
const WRITES_CSV = ['export'];

const layerZones = [
  ...Object.entries(LAYERS).map(([layer, allowed]) => ({
    target: `./src/${layer}`,
    from: './src',
    except: [layer, ...allowed].map((folder) => `./${folder}`),
    message: `src/${layer} may import ${allowed.length === 0 ? 'only itself' : `only: ${allowed.join(', ')}`}.`,
  })),
  ...ACTIVITIES.map((activity) => ({
    target: `./src/activities/${activity}`,
    from: './src',
    except: [`./activities/${activity}`, ...Object.keys(LAYERS).map((folder) => `./${folder}`)],
    message: 'An activity imports the layers below it, and no other activity.',
  })),
  {
    target: './src/activities/*/**/*page.tsx',
    from: './src/activities/*/**/live.tsx',
    message: 'A page never imports its live part: what is prerendered must not carry what runs in the browser.',
  },
  {
    target: './src/entry-*',
    from: './src/build',
    message: 'What runs in the browser must not import the build.',
  },
  { target: './src', from: './tests', message: 'The product must not import its tests.' },
  { target: './src', from: './scripts', message: 'The product must not import the scripts that build it.' },
];

const PAPAPARSE = {
  name: 'papaparse',
  message: 'CSV is read in src/catalogue and src/intake only and written in src/export only.',
};
const REACT = { regex: '^(react|react-dom|echarts-for-react)(/|$)', message: 'This folder works without a page.' };
const NODE = { regex: '^node:', message: 'This folder runs in the browser; Node belongs in src/build and scripts.' };

const restrictedImports = (paths, patterns) => ({
  'no-restricted-imports': ['error', { paths, patterns }],
});

const HTML_STRING = 'No HTML strings into the document: build elements, or set textContent.';

export default defineConfig(
  globalIgnores([
    'dist/',
    '.dist.building-*/',
    '.cache/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    'tests/bench/node_modules/',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })] },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-extraneous-dependencies': ['error', { packageDir: import.meta.dirname }],
      'import-x/no-restricted-paths': ['error', { zones: layerZones, basePath: import.meta.dirname }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: HTML_STRING },
        { selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: HTML_STRING },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message: HTML_STRING,
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
          message: HTML_STRING,
        },
        {
          selector: 'CallExpression[callee.object.name="document"][callee.property.name="write"]',
          message: HTML_STRING,
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      ...restrictedImports([PAPAPARSE], [NODE]),
    },
  },
  {
    files: WITHOUT_REACT.map((folder) => `src/${folder}/**/*.ts`),
    rules: restrictedImports([PAPAPARSE], [NODE, REACT]),
  },
  {
    files: READS_CSV.map((folder) => `src/${folder}/**/*.ts`),
    rules: restrictedImports([], [NODE, REACT]),
  },
  {
    files: WRITES_CSV.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      ...restrictedImports([], [NODE, REACT]),
      'no-restricted-properties': ['error', { object: 'Papa', property: 'parse', message: PAPAPARSE.message }],
    },
  },
  {
    files: ['src/build/**/*.{ts,tsx}'],
    rules: { ...restrictedImports([PAPAPARSE], []), 'no-console': 'off' },
  },
  {
    files: ['src/**/*.tsx', 'tests/**/*.tsx'],
    extends: [a11y.configs.strict, reactHooks.configs.flat['recommended-latest']],
    rules: {
      // What scrolls has to be reachable by keyboard, and then needs a name: a region has both.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [], allowExpressionValues: false }],
    },
  },
  {
    files: ['src/{activities,chart,site}/**/*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Playwright reads from the pattern which fixtures a fixture needs: none is `{}`.
    files: ['tests/e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // What the benchmark runs in a page as it stands.
    files: ['tests/bench/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'document',
          'requestAnimationFrame',
          'PerformanceObserver',
          'observed',
          'CHART_MODELS',
          'performance',
          'setInterval',
          'clearInterval',
          'File',
          'DataTransfer',
          'Event',
          'MutationObserver',
          'Papa',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['*.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
);
