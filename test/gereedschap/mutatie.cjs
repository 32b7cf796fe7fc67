// Mutants break property tests by the hundred: the first counterexample is enough, a smaller one isn't worth the wait.
const fc = require('fast-check');

fc.configureGlobal({ endOnFailure: true, numRuns: 30 });
