// The pane's small translation against the werkbank's complete one.
import { helpteksten } from '../../../src/functions/helpteksten.cjs';
import { inHetEngels } from '../../../src/taskpane/functies/engels';
import { formulaToEnglish } from '../../../src/werkbank/nederlands';

const formules = Object.values(helpteksten).flatMap(({ voorbeelden, fouten }) =>
  [...voorbeelden, ...fouten].map(({ formule }) => formule),
);

test.each(formules)('%s', (formule) => {
  expect(inHetEngels(formule)).toBe(formulaToEnglish(formule));
});

test('texts in a formula stay as they are, and so does a decimal comma in them', () => {
  expect(inHetEngels('=WLZ.UITLEG("a;b 1,5 WAAR";{1\\2;3\\4};1,5%;ONWAAR;T[#Alles])')).toBe(
    '=WLZ.UITLEG("a;b 1,5 WAAR",{1,2;3,4},1.5%,FALSE,T[#All])',
  );
});
