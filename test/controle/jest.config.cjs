// The steps of npm run controle that need the werkbank's code: the transforms of the tests, on real office.js.
const path = require('node:path');
const { projects } = require('../jest.config.cjs');

const excel = projects.find(({ displayName }) => displayName === 'excel');

module.exports = {
  ...excel,
  displayName: 'controle',
  rootDir: path.join(__dirname, '..', '..'),
  testMatch: ['<rootDir>/test/controle/*.test.ts'],
};
