// The tests that judge mutants of src/domein: those of the rules and of the policy, in plain Node.
const { projects } = require('./jest.config.cjs');

const regels = projects.find(({ displayName }) => displayName === 'regels');

module.exports = {
  ...regels,
  setupFiles: ['<rootDir>/test/gereedschap/mutatie.cjs'],
  testMatch: ['<rootDir>/test/{domein,beleid}/**/*.test.ts'],
};
