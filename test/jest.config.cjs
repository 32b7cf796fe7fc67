// Three projects: the rules (plain Node), everything that touches Excel (real office.js on the werkbank's
// headless host, in jsdom) and the browser.
const path = require('node:path');

// Univer's CommonJS build requires packages that exist as ES modules only; those pass through the transform.
const esmOnly = [
  'lodash-es',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'nanoid',
  'ot-json1',
  'kdbush',
  'quickselect',
  'rbush',
  'cjk-regex',
  'unicode-regex',
  'regexp-util',
  'unicount',
  // imports node:fs at run time, which jest only allows in modules that it transformed
  'pptxgenjs',
].join('|');

const common = {
  rootDir: path.join(__dirname, '..'),
  transform: {
    '\\.(mjs|[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
    '\\.yaml$': '<rootDir>/test/gereedschap/yaml-transform.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'yaml', 'node'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/gereedschap/leeg.cjs' },
};

const touchesExcel = ['werkbank', 'werkmap', 'taskpane', 'commands', 'excel'];

module.exports = {
  // jest reads this here only, not per project; the browser needs it on a busy machine
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'regels',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        '<rootDir>/test/(' + [...touchesExcel, 'e2e', 'controle', 'bench'].join('|') + ')/',
      ],
    },
    {
      ...common,
      displayName: 'excel',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: {
        customExportConditions: ['node', 'require', 'default'],
        url: 'https://localhost:3000/taskpane.html',
      },
      testMatch: [`<rootDir>/test/(${touchesExcel.join('|')})/**/*.test.ts?(x)`],
    },
    {
      ...common,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/e2e/bouwen.ts',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
