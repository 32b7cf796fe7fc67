import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const rooms = [
  'domein',
  'beleid',
  'invoer',
  'werkmap',
  'functions',
  'taskpane',
  'commands',
  'dia',
  'werkbank',
];

/** The arrows of the house: who may import whom (README, "De plattegrond"). */
const arrows = {
  domein: [],
  beleid: ['domein'],
  invoer: ['domein'],
  werkmap: ['domein', 'beleid', 'invoer'],
  functions: ['domein', 'beleid'],
  dia: ['domein', 'beleid', 'werkmap'],
  commands: ['domein', 'beleid', 'werkmap'],
  taskpane: ['domein', 'beleid', 'invoer', 'werkmap', 'dia', 'functions', 'commands'],
  werkbank: [],
};

const domeinIsPure = [
  'window',
  'document',
  'Office',
  'Excel',
  'fetch',
  'process',
  'localStorage',
  'setTimeout',
];

export default typescript.config(
  { ignores: ['dist/**', 'dist-werkbank/**', 'node_modules/**', 'test/gegevens/**', '.cache/**'] },
  js.configs.recommended,
  typescript.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'office-addins': officeAddins, boundaries, 'react-hooks': reactHooks },
    settings: {
      'boundaries/elements': rooms.map((room) => ({ type: room, pattern: `src/${room}` })),
      'import/resolver': { typescript: true },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
      'max-depth': ['error', 3],
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            {
              from: { element: { types: { anyOf: rooms } } },
              allow: { to: { module: { origin: ['external', 'core'] } } },
            },
            ...Object.entries(arrows).map(([from, to]) => ({
              from: { element: { type: from } },
              allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    files: ['src/{werkmap,taskpane,commands,dia}/**/*.{ts,tsx}'],
    rules: Object.fromEntries(
      [
        'call-sync-after-load',
        'call-sync-before-read',
        'load-object-before-read',
        'no-context-sync-in-loop',
        'no-empty-load',
        'no-navigational-load',
        'no-office-initialize',
        'test-for-null-using-isNullObject',
      ].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/domein/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...domeinIsPure, 'Date', 'console'] },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  prettier,
);
