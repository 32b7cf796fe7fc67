import { som, type Cent } from '../domein/geld';
import type { Regime } from '../domein/herschikking';
import { opsomming, vereenvoudig } from '../domein/tekst';
import { breedte, cel, hoogte, isLeeg, maat, plek, type Argument } from './cellen';
import type { ZoekRegio } from './herschikrijen';
import { kort } from './keuze';
import { weiger } from './plek';
import { positiefBedrag, tekst } from './waarden';

/** The ruimte per name, and how a row finds its name. */
export interface Ruimte {
  bedragen: ReadonlyMap<string, Cent>;
  zoekRegio: ZoekRegio;
}

/** The key under which one amount without a regio is kept. */
const ZONDER_REGIO = '';

/** For a table without rows: there is nothing to divide, so a ruimte that isn't filled in yet is no error. */
export const GEEN_RUIMTE_NODIG: Ruimte = { bedragen: new Map(), zoekRegio: () => ZONDER_REGIO };

/**
 * Reads `ruimte`: one amount for all rows, or a range of two columns regio/bedrag.
 * Regio's are compared without regard for case, spaces and hyphens. Throws for a blank, negative or double ruimte,
 * for a range without the argument regio, and (through `zoekRegio`) for a row whose regio has no ruimte.
 */
export function leesRuimte(ruimte: Argument, regio: Argument | null, regime: Regime): Ruimte {
  if (hoogte(ruimte) === 1 && breedte(ruimte) === 1) return eenBedrag(ruimte, regime);
  if (breedte(ruimte) !== 2) {
    const wat = `geef één bedrag, of twee kolommen met regio en bedrag; dit bereik is ${maat(ruimte)}`;
    weiger({ argument: ruimte.naam }, `${wat} (rijen × kolommen).`);
  }
  const bedragen = leesTabel(ruimte);
  if (regio !== null) return { bedragen, zoekRegio: regiozoeker(bedragen) };
  if (regime.bereik === 'kantoor') return voorAlleRijen(som(bedragen.values()));
  return weiger(
    { argument: 'regio' },
    'geef per rij de regio, want ruimte is een bereik met regio en bedrag.',
  );
}

function eenBedrag(ruimte: Argument, regime: Regime): Ruimte {
  const bedrag = positiefBedrag(cel(ruimte, 0, 0), { argument: ruimte.naam });
  if (bedrag === null)
    weiger({ argument: ruimte.naam }, 'deze cel is leeg. Vul de beschikbare ruimte in euro’s in.');
  return regime.bereik === 'kantoor' ? voorAlleRijen(bedrag) : voorEenRegio(bedrag);
}

function voorAlleRijen(bedrag: Cent): Ruimte {
  return { bedragen: new Map([[ZONDER_REGIO, bedrag]]), zoekRegio: () => ZONDER_REGIO };
}

/** One amount with a regime per regio: then the rows may not name a second regio, or both would share the money. */
function voorEenRegio(bedrag: Cent): Ruimte {
  let eerste: string | null = null;
  return {
    bedragen: new Map([[ZONDER_REGIO, bedrag]]),
    zoekRegio: (regio, hier) => {
      if (regio === null) return ZONDER_REGIO;
      eerste ??= regio;
      if (sleutel(regio) !== sleutel(eerste)) {
        const wat = `"${kort(regio)}" is een andere regio dan "${kort(eerste)}"`;
        weiger(hier, `${wat}. Geef ruimte als bereik met twee kolommen: regio en bedrag.`);
      }
      return ZONDER_REGIO;
    },
  };
}

function leesTabel(ruimte: Argument): Map<string, Cent> {
  const bedragen = new Map<string, Cent>();
  const gezien = new Map<string, number>();
  for (let rij = 0; rij < hoogte(ruimte); rij += 1) {
    if (isLeeg(cel(ruimte, rij, 0)) && isLeeg(cel(ruimte, rij, 1))) continue;
    const hier = { argument: ruimte.naam, rij: rij + 1 };
    const regio =
      tekst(cel(ruimte, rij, 0), plek(ruimte, rij, 0)) ?? weiger(hier, 'de naam van de regio ontbreekt.');
    const eerder = gezien.get(sleutel(regio));
    if (eerder !== undefined)
      weiger(hier, `regio "${kort(regio)}" staat ook op rij ${eerder}. Laat er één staan.`);
    gezien.set(sleutel(regio), rij + 1);
    const bedrag = positiefBedrag(cel(ruimte, rij, 1), plek(ruimte, rij, 1));
    bedragen.set(
      regio,
      bedrag ?? weiger(hier, `regio "${kort(regio)}" heeft geen bedrag. Typ 0 als er geen ruimte is.`),
    );
  }
  if (bedragen.size === 0)
    weiger({ argument: ruimte.naam }, 'dit bereik is leeg. Vul per regio de ruimte in.');
  return bedragen;
}

const MEESTE_NAMEN = 7;

function regiozoeker(bedragen: ReadonlyMap<string, Cent>): ZoekRegio {
  const namen = new Map([...bedragen.keys()].map((naam) => [sleutel(naam), naam]));
  const bekend = [...bedragen.keys()].slice(0, MEESTE_NAMEN);
  const lijst = opsomming(namen.size > MEESTE_NAMEN ? [...bekend, 'andere'] : bekend);
  return (regio, hier) => {
    if (regio === null) return weiger(hier, 'deze cel is leeg. Vul de regio van deze rij in.');
    const naam = namen.get(sleutel(regio));
    return naam ?? weiger(hier, `voor "${kort(regio)}" is geen ruimte opgegeven; wel voor ${lijst}.`);
  };
}

function sleutel(regio: string): string {
  return vereenvoudig(regio) || regio;
}
