import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE = ['node:*', 'fs', 'path', 'os', 'child_process', 'crypto', 'http'];
const DOCUSAURUS = ['@docusaurus/*', '@theme/*', '@theme-original/*', '@generated/*'];

/** Parts of the site; a part may import itself. */
const PARTS = [
  ...['domain', 'site', 'config', 'plugins', 'remark', 'components', 'theme', 'publish'].map((part) => `./src/${part}`),
  './scripts',
  './tests',
];

/** Who may import what else (design, section 2). */
const MAY_IMPORT = {
  './src/domain': [],
  './src/site': ['./src/domain'],
  './src/remark': ['./src/domain'],
  './src/config': ['./src/domain', './src/site', './src/remark'],
  './src/plugins': ['./src/domain', './src/site', './src/config', './src/remark'],
  './src/components': ['./src/domain'],
  './src/theme': ['./src/domain', './src/components'],
  './src/pageScript': ['./src/domain'],
  './src/publish': ['./src/domain', './src/site', './src/config'],
  './scripts': ['./src/domain', './src/site', './src/config', './src/publish'],
};

const ZONES = Object.entries(MAY_IMPORT).map(([target, allowed]) => ({
  target,
  from: PARTS.filter((part) => part !== target && !allowed.includes(part)),
  message: 'See the import zones in README.md.',
}));

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
