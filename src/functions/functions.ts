import { extrapoleer } from './extrapoleer';
import { alsExcelfout } from './fouten';
import { herschik } from './herschik';
import { richtpercentage } from './richtpercentage';
import { richttarief } from './richttarief';

/** Associates an id with its function, and turns whatever that throws into an error that Excel shows. */
function associeer<Argumenten extends unknown[]>(
  id: string,
  functie: (...a: Argumenten) => unknown[][],
): void {
  CustomFunctions.associate(id, (...a: Argumenten): unknown[][] => {
    try {
      return functie(...a);
    } catch (fout) {
      throw alsExcelfout(fout);
    }
  });
}

// On import and at once: Excel asks for the functions before the pane has drawn anything.
// The ids stand in people's workbooks: never rename one, and only ever append optional parameters.
associeer('RICHTTARIEF', richttarief);
associeer('RICHTPERCENTAGE', richtpercentage);
associeer('EXTRAPOLEER', extrapoleer);
associeer('HERSCHIK', herschik);
