// What the what-if does to the ruimte of every regio.
import { overhevelingsregels } from '../../beleid/overheveling';
import { type Datum, datum } from '../../domein/datum';
import { Exact } from '../../domein/decimaal';
import { type Cent, NUL, cent, centAfgerond, som } from '../../domein/geld';
import { type Overheveling, beoordeel, saldi } from '../../domein/overheveling';
import type { Probleem } from '../herkennen/probleem';
import type { Beschikbaar, Regioruimte } from './types';
import type { Ruimteaanpassing, WatAls } from './vraag';

/** More or less ruimte, in cents; a percentage is of the ruimte ZIN, half up to the cent. */
export function aanpassingsbedrag(aanpassing: Ruimteaanpassing | undefined, ruimteZin: Cent): Cent {
  if (aanpassing === undefined) return NUL;
  if (aanpassing.soort === 'bedrag') return cent(aanpassing.bedrag);
  return centAfgerond(new Exact(ruimteZin).times(aanpassing.procent).div(100));
}

/** The transfers of a what-if as rows of the register; without a date on a day when nothing is closed. */
function boekingen({ overhevelingen }: WatAls, jaar: number): Overheveling[] {
  const eersteDag = datum(jaar, 1, 1);
  return overhevelingen.map(({ van, naar, bedrag, datum: dag }) => ({
    soort: 'overheveling',
    van,
    naar,
    bedrag: cent(bedrag),
    datum: dag === undefined ? eersteDag : (dag as Datum),
  }));
}

/** The ruimte after the what-if of every regio of which the ruimte is known, with what is wrong with the what-if. */
export function beschikbareRuimtes(
  ruimtes: readonly Regioruimte[],
  watAls: WatAls,
  jaar: number,
): { ruimtes: Beschikbaar[]; problemen: Probleem[] } {
  const regios = ruimtes.map(({ regio }) => regio);
  const regels = overhevelingsregels(jaar);
  const rijen = boekingen(watAls, jaar);
  const problemen: Probleem[] = beoordeel(rijen, regios, regels).flatMap((oordeel, i) =>
    oordeel.telt ? [] : [{ ernst: 'waarschuwing', zin: `Overheveling ${i + 1}: ${oordeel.uitleg}` }],
  );
  const bij = new Map(saldi(rijen, regios, regels).map((s) => [s.regio, s.overhevelingen.ZIN]));
  const bekend = ruimtes.flatMap(({ regio, ruimteZin, saldo }): Beschikbaar[] => {
    if (ruimteZin === null) return [];
    const overheveling = bij.get(regio) ?? NUL;
    const aanpassing = aanpassingsbedrag(watAls.aanpassing[regio], ruimteZin);
    const beschikbaar = som([ruimteZin, saldo, overheveling, aanpassing]);
    const meerzorg = cent(watAls.meerzorg[regio] ?? 0);
    return [{ regio, ruimteZin, saldo, overheveling, aanpassing, beschikbaar, meerzorg }];
  });
  return { ruimtes: bekend, problemen };
}
