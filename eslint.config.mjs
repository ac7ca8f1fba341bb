import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE = ['node:*', 'fs', 'path', 'os', 'child_process', 'crypto', 'http'];
const DOCUSAURUS = ['@docusaurus/*', '@theme/*', '@theme-original/*', '@generated/*'];

/** Who may import what (design, section 2). `target` may not import `from`. */
const ZONES = [
  [
    './src/domain',
    [
      './src/site',
      './src/config',
      './src/plugins',
      './src/remark',
      './src/components',
      './src/theme',
      './src/publish',
      './scripts',
      './tests',
    ],
  ],
  [
    './src/site',
    [
      './src/config',
      './src/plugins',
      './src/remark',
      './src/components',
      './src/theme',
      './src/publish',
      './scripts',
      './tests',
    ],
  ],
  [
    './src/remark',
    [
      './src/site',
      './src/config',
      './src/plugins',
      './src/components',
      './src/theme',
      './src/publish',
      './scripts',
      './tests',
    ],
  ],
  ['./src/config', ['./src/plugins', './src/components', './src/theme', './src/publish', './scripts', './tests']],
  ['./src/plugins', ['./src/components', './src/theme', './src/publish', './scripts', './tests']],
  [
    './src/components',
    [
      './src/site',
      './src/config',
      './src/plugins',
      './src/remark',
      './src/theme',
      './src/publish',
      './scripts',
      './tests',
    ],
  ],
  [
    './src/theme',
    ['./src/site', './src/config', './src/plugins', './src/remark', './src/publish', './scripts', './tests'],
  ],
  [
    './src/pageScript',
    [
      './src/site',
      './src/config',
      './src/plugins',
      './src/remark',
      './src/components',
      './src/theme',
      './src/publish',
      './scripts',
      './tests',
    ],
  ],
  ['./src/publish', ['./src/plugins', './src/remark', './src/components', './src/theme', './scripts', './tests']],
  ['./scripts', ['./src/plugins', './src/remark', './src/components', './src/theme', './tests']],
].map(([target, from]) => ({target, from, message: 'See the import zones in README.md.'}));

export default tseslint.config(
  {ignores: ['build', '.docusaurus', '.cache', 'node_modules', 'coverage']},
  ...tseslint.configs.recommended,
  {
    plugins: {'import-x': importX, 'react-hooks': reactHooks},
    settings: {'import-x/resolver': {typescript: true}},
    rules: {
      ...reactHooks.configs.recommended.rules,
      'import-x/no-restricted-paths': ['error', {zones: ZONES}],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // A test may go the whole way, from files of a miniature site (tests/fixtures) through the reader to the domain.
    files: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {'import-x/no-restricted-paths': 'off'},
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...NODE, ...DOCUSAURUS, 'react', 'react-dom'],
              message: 'Domain code is pure: no Node, no React, no Docusaurus.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Domain code has no clock: take the day as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Domain code has no clock: take the day as a parameter.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Domain code has no randomness.',
        },
      ],
    },
  },
);
