// Mutants break property tests by the hundred: few runs find them, the first counterexample is enough and a smaller one
// isn't worth the wait. A test that asks for more runs gets no more here: mutated code is some ten times as slow.
const fc = require('fast-check');

const RUNS = 20;
const { assert } = fc.default;
const few = (property, parameters) =>
  assert(property, { ...parameters, numRuns: Math.min(RUNS, parameters?.numRuns ?? RUNS) });

fc.configureGlobal({ endOnFailure: true, numRuns: RUNS });
fc.default = { ...fc.default, assert: few };
