// The tests that judge the mutants of a room of src/domein (test/gereedschap/mutatie.mjs): the room's own.
const { projects } = require('./jest.config.cjs');

const regels = projects.find(({ displayName }) => displayName === 'regels');

module.exports = {
  ...regels,
  setupFiles: ['<rootDir>/test/gereedschap/mutatie.cjs'],
  testMatch: [`<rootDir>/test/${process.env.MUTATIE_TESTS ?? 'domein/**/*'}.test.ts`],
};
