// How test/gereedschap/mutatie.mjs lets Stryker mutate one room of src/domein.
const kamer = process.env.MUTATIE_KAMER ?? 'los';

export default {
  packageManager: 'npm',
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    projectType: 'custom',
    configFile: 'test/mutatie.jest.config.cjs',
    enableFindRelatedTests: true,
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 4_000,
  tempDirName: '.cache/mutatie/werkmap',
  ignorePatterns: [
    'dist',
    'dist-werkbank',
    '.cache',
    'assets',
    'manifest.xml',
    'test/e2e',
    'test/werkbank',
    'src/werkbank',
    'src/taskpane',
    'src/werkmap',
    'src/commands',
    'test/werkmap',
    'test/taskpane',
    'test/commands',
    'test/excel',
    'test/controle',
  ],
  reporters: ['progress', 'html', 'json'],
  htmlReporter: { fileName: `.cache/mutatie/${kamer}.html` },
  jsonReporter: { fileName: `.cache/mutatie/${kamer}.json` },
};
