import { euroTekst, NUL, som, type Cent } from '../domein/geld';
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

/**
 * Reads `meerzorg`, the part of the ruimte that is geoormerkt for Meerzorg, in the shape of `ruimte`: one amount when
 * ruimte is one amount (or counts for the whole kantoor), else two columns regio/bedrag. Blank is nothing.
 */
export function leesMeerzorg(meerzorg: Argument | null, ruimte: Ruimte, regime: Regime): Map<string, Cent> {
  if (meerzorg === null || ruimte === GEEN_RUIMTE_NODIG) return new Map();
  const [eerste, ...meer] = ruimte.bedragen.keys();
  if (hoogte(meerzorg) === 1 && breedte(meerzorg) === 1) {
    const bedrag = positiefBedrag(cel(meerzorg, 0, 0), { argument: meerzorg.naam });
    if (bedrag === null || eerste === undefined) return new Map();
    if (meer.length > 0 && regime.bereik === 'regio') {
      weiger({ argument: meerzorg.naam }, 'geef twee kolommen met regio en bedrag, net als bij ruimte.');
    }
    return binnen(meerzorg, new Map([[eerste, bedrag]]), ruimte, regime);
  }
  if (breedte(meerzorg) !== 2) {
    const wat = `geef één bedrag, of twee kolommen met regio en bedrag; dit bereik is ${maat(meerzorg)}`;
    weiger({ argument: meerzorg.naam }, `${wat} (rijen × kolommen).`);
  }
  if (eerste === ZONDER_REGIO) {
    weiger({ argument: meerzorg.naam }, 'geef één bedrag, want ruimte is ook één bedrag.');
  }
  const zoek = regiozoeker(ruimte.bedragen);
  const gelezen = [...leesTabel(meerzorg)].map(
    ([regio, bedrag]) => [zoek(regio, { argument: meerzorg.naam }), bedrag] as const,
  );
  return binnen(meerzorg, new Map(gelezen), ruimte, regime);
}

/** Refuses more Meerzorg than there is ruimte: per regio, or over the whole kantoor. */
function binnen(
  { naam }: Argument,
  meerzorg: Map<string, Cent>,
  { bedragen }: Ruimte,
  { bereik }: Regime,
): Map<string, Cent> {
  if (bereik === 'kantoor') {
    const totaal = som(meerzorg.values());
    if (totaal > som(bedragen.values()))
      weiger({ argument: naam }, teVeel(totaal, som(bedragen.values()), ''));
    return meerzorg;
  }
  for (const [regio, bedrag] of meerzorg) {
    const ruimte = bedragen.get(regio) ?? NUL;
    if (bedrag > ruimte) weiger({ argument: naam }, teVeel(bedrag, ruimte, regio));
  }
  return meerzorg;
}

function teVeel(meerzorg: Cent, ruimte: Cent, regio: string): string {
  const waar = regio === '' ? '' : ` voor ${regio}`;
  return `${euroTekst(meerzorg)}${waar} is meer dan de ruimte van ${euroTekst(ruimte)}.`;
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
