// The scenario at hand and those kept under a letter, in what the workbook remembers.
import type { Herschikstand, Herschikvraag } from '../../werkmap/herschikking/vraag';
import { SCENARIONAMEN } from './Scenarios';
import type { Scenarionaam } from './Scenarios';

const WERKNAAM = 'Nu';

/** Only the scenario at hand. */
export function standMet(vraag: Herschikvraag): Herschikstand {
  return { versie: 1, scenarios: [{ naam: WERKNAAM, vraag }], actief: 0 };
}

/**
 * The vraag that is being worked in.
 * @throws RangeError for a stand without scenarios, which the schema refuses
 */
export function huidigeVraag({ scenarios, actief }: Herschikstand): Herschikvraag {
  const scenario = scenarios[actief] ?? scenarios[0];
  if (!scenario) throw new RangeError('Deze herschikking heeft geen scenario.');
  return scenario.vraag;
}

/** What was kept under this letter. */
export function bewaardeVraag({ scenarios }: Herschikstand, naam: Scenarionaam): Herschikvraag | undefined {
  return scenarios.find((scenario) => scenario.naam === naam)?.vraag;
}

/** The letters under which something was kept. */
export function bewaardeNamen(stand: Herschikstand): Scenarionaam[] {
  return SCENARIONAMEN.filter((naam) => bewaardeVraag(stand, naam) !== undefined);
}

/** Goes on with another vraag; what was kept stays. */
export function metVraag(stand: Herschikstand, vraag: Herschikvraag): Herschikstand {
  const bewaard = stand.scenarios.filter(({ naam }) => naam === 'A' || naam === 'B');
  return { versie: 1, scenarios: [{ naam: WERKNAAM, vraag }, ...bewaard], actief: 0 };
}

/** Keeps the vraag at hand under a letter, instead of what was there. */
export function metBewaard(stand: Herschikstand, naam: Scenarionaam): Herschikstand {
  const vraag = huidigeVraag(stand);
  const basis = metVraag(stand, vraag);
  const andere = basis.scenarios.filter((scenario) => scenario.naam !== naam);
  const scenarios = [...andere, { naam, vraag }];
  return { ...basis, scenarios };
}
