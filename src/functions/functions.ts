import { afgerond } from './afgerond';
import { afrondingscontrole } from './afrondingscontrole';
import { extrapoleer } from './extrapoleer';
import { alsExcelfout } from './fouten';
import { herschik } from './herschik';
import { initieel } from './initieel';
import { kalender } from './kalender';
import { naijl } from './naijl';
import { overheveling } from './overheveling';
import { prognose } from './prognose';
import { richtpercentage } from './richtpercentage';
import { richttarief } from './richttarief';
import { saldo } from './saldo';
import { stimulering } from './stimulering';
import { tariefpercentage } from './tariefpercentage';
import { uitleg } from './uitleg';
import { volumegroei } from './volumegroei';
import { voorschot } from './voorschot';

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
associeer('NAIJL', naijl);
associeer('PROGNOSE', prognose);
associeer('VOLUMEGROEI', volumegroei);
associeer('HERSCHIK', herschik);
associeer('OVERHEVELING', overheveling);
associeer('SALDO', saldo);
associeer('KALENDER', kalender);
associeer('AFGEROND', afgerond);
associeer('AFRONDINGSCONTROLE', afrondingscontrole);
associeer('TARIEFPERCENTAGE', tariefpercentage);
associeer('UITLEG', uitleg);
associeer('INITIEEL', initieel);
associeer('STIMULERING', stimulering);
associeer('VOORSCHOT', voorschot);
