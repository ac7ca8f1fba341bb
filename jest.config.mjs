/** Packages published as ES modules only: jest runs CommonJS, so they are compiled like our own code. */
const ESM_PACKAGES = [
  'unified',
  'bail',
  'trough',
  'vfile.*',
  'unist-.*',
  'mdast-.*',
  'hast-.*',
  'hastscript',
  'remark-.*',
  'rehype-.*',
  'micromark.*',
  'decode-named-character-reference',
  'character-.*',
  'ccount',
  'escape-string-regexp',
  'markdown-table',
  'longest-streak',
  'zwitch',
  'devlop',
  'is-plain-obj',
  'trim-lines',
  'property-information',
  'space-separated-tokens',
  'comma-separated-tokens',
  'parse-entities',
  'is-alphanumerical',
  'is-alphabetical',
  'is-decimal',
  'is-hexadecimal',
  'stringify-entities',
  'html-void-elements',
  'web-namespaces',
  'parse5',
  'entities',
  'stemmer',
  'github-slugger',
  '@ungap/structured-clone',
  'katex',
].join('|');

const shared = {
  transform: {
    '^.+\\.(t|j)sx?$|^.+\\.mjs$': [
      '@swc/jest',
      {jsc: {target: 'es2022', transform: {react: {runtime: 'automatic'}}, parser: {syntax: 'typescript', tsx: true}}},
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${ESM_PACKAGES})/)`],
  moduleNameMapper: {
    '^@search-service$': '<rootDir>/src/components/SearchBar/localService.ts',
    '\\.css$': '<rootDir>/tests/mocks/nothing.ts',
    '^fast-check$': '<rootDir>/tests/mocks/fastCheck.ts',
    '^@docusaurus/(Link|Translate|Head|router|useBaseUrl|useBrokenLinks|useDocusaurusContext|useGlobalData|useIsBrowser)$':
      '<rootDir>/tests/mocks/docusaurus/$1.tsx',
    '^@docusaurus/theme-common$': '<rootDir>/tests/mocks/docusaurus/themeCommon.ts',
    '^@theme/Layout$': '<rootDir>/tests/mocks/docusaurus/Layout.tsx',
  },
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/.docusaurus', '<rootDir>/.cache'],
};

/** Three kinds of tests: pure code and components, a real build of all languages, a real browser. */
const config = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFiles: ['<rootDir>/tests/mocks/textEncoder.ts'],
      testMatch: [
        '<rootDir>/src/**/*.test.{ts,tsx}',
        '<rootDir>/tests/unit/**/*.test.ts',
        '<rootDir>/bench/**/*.test.ts',
      ],
    },
    {
      ...shared,
      displayName: 'build',
      testMatch: ['<rootDir>/tests/build/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/ensureBuild.ts',
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/ensureBuild.ts',
    },
  ],
  // Two cores: a browser and a build at once would only slow each other down.
  maxWorkers: 2,
  testTimeout: 180_000,
};

export default config;
