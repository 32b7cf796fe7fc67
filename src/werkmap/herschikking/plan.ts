// The plan of a herschikking: the sheets Herschikking, Overhevelingen and Brieven, written as one step.
import { celnaam } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Veld } from '../herkennen/lijst/lijst';
import { VELDNAMEN } from '../herkennen/lijst/lijst';
import type { Wijzigingsplan } from '../plan/wijzigingsplan';
import { aanwezigeVelden, benodigdeVelden } from './benodigd';
import type { AanvullendVeld } from './benodigd';
import { bereken, kentOverproductie } from './bereken';
import { brievenplan } from './brievenplan';
import type { Bladvraag } from './bladvraag';
import { herschikbladplan } from './herschikbladplan';
import { maakIndeling, tabelkolommen } from './indeling';
import { overhevelingenplan } from './overhevelingenplan';
import type { Herschikgegevens, Herschikuitkomst } from './types';
import { lijstplek } from './verwijzing';
import type { Herschikvraag } from './vraag';

/** Which sheets to write besides Herschikking. */
export interface Bladwensen {
  overhevelingen: boolean;
  brieven: boolean;
}

/** A plan with what is good to know beforehand, or why there is none. */
export type Planuitkomst =
  { gelukt: true; plan: Wijzigingsplan; opmerkingen: readonly string[] } | { gelukt: false; zin: string };

/** An amount that is text can be read but not be calculated with by a formula: the cell of the first one. */
function tekstbedrag(
  beeld: Werkmapbeeld,
  { rijen }: Herschikuitkomst,
  velden: ReadonlySet<AanvullendVeld>,
): string | undefined {
  const alle: readonly Veld[] = ['afspraak', 'prognose', 'prognoseAanbieder', ...velden];
  for (const { bron, aanbieder } of rijen) {
    for (const veld of alle) {
      const cel = lijstplek(beeld, bron.lijst, bron.rij.rij, veld);
      const waarde = cel === undefined ? '' : celOp(beeld, cel).waarde;
      if (cel === undefined || typeof waarde !== 'string' || waarde.trim() === '') continue;
      const wat = `${celnaam(cel)} op blad ${cel.blad} (${VELDNAMEN[veld]} van ${aanbieder})`;
      return `In ${wat} staat “${waarde}” als tekst. Maak er een getal van; formules rekenen niet met tekst.`;
    }
  }
  return undefined;
}

/** What stands in the way of writing; the first problem when there are more. */
function bezwaar(vraag: Herschikvraag, gegevens: Herschikgegevens): string {
  const { problemen } = bereken(vraag, gegevens);
  const fouten = problemen.filter(({ ernst }) => ernst === 'fout');
  const [eerste] = fouten;
  if (eerste === undefined)
    return 'Er is niets om te herschikken: de lijst heeft geen rijen voor deze regio’s.';
  const meer =
    fouten.length > 1
      ? ` Er ${fouten.length === 2 ? 'is nog 1 probleem' : `zijn nog ${fouten.length - 1} problemen`}.`
      : '';
  return `${eerste.zin}${meer}`;
}

function bladvraag(
  beeld: Werkmapbeeld,
  vraag: Herschikvraag,
  gegevens: Herschikgegevens,
): Bladvraag | { zin: string } {
  const { uitkomst, volledig } = bereken(vraag, gegevens);
  const { regime, lijsten } = gegevens;
  if (uitkomst === undefined || !volledig || regime === undefined) return { zin: bezwaar(vraag, gegevens) };
  const aanwezig = aanwezigeVelden(lijsten);
  const velden = benodigdeVelden(regime, aanwezig);
  const tekst = tekstbedrag(beeld, uitkomst, velden);
  if (tekst !== undefined) return { zin: tekst };
  const indeling = maakIndeling({
    regios: uitkomst.regios.length,
    rijen: uitkomst.rijen.length,
    lagen: uitkomst.lagen.length,
    kolommen: tabelkolommen(aanwezig, velden),
    metOverproductie: kentOverproductie(regime),
    metMeerzorg: uitkomst.regios.some(({ meerzorg }) => meerzorg > 0),
  });
  return { beeld, vraag, gegevens, regime, uitkomst, indeling };
}

/**
 * The plan for the sheets of a herschikking. Herschikking holds references to the list and one live WLZ.HERSCHIK;
 * Overhevelingen the live proposal and a register; Brieven the table for mail merge. Sheets of ours are written over.
 *
 * Nothing is planned as long as a row can't take part: the formula would refuse all of them.
 */
export function herschikplan(
  beeld: Werkmapbeeld,
  vraag: Herschikvraag,
  gegevens: Herschikgegevens,
  wensen: Bladwensen = { overhevelingen: true, brieven: true },
): Planuitkomst {
  const basis = bladvraag(beeld, vraag, gegevens);
  if ('zin' in basis) return { gelukt: false, zin: basis.zin };
  const herschikking = herschikbladplan(basis);
  if ('zin' in herschikking) return { gelukt: false, zin: herschikking.zin };
  const overhevelingen = wensen.overhevelingen ? overhevelingenplan(beeld, gegevens) : undefined;
  const brieven = wensen.brieven ? brievenplan(basis, herschikking.bladplan.blad.naam) : undefined;
  const bladen = [herschikking.bladplan];
  const opmerkingen: string[] = [];
  for (const uitkomst of [overhevelingen, brieven]) {
    if (uitkomst === undefined) continue;
    if ('zin' in uitkomst) opmerkingen.push(uitkomst.zin);
    else {
      bladen.push(uitkomst.bladplan);
      if (uitkomst.opmerking !== undefined) opmerkingen.push(uitkomst.opmerking);
    }
  }
  const { kader } = gegevens;
  return {
    gelukt: true,
    plan: { titel: `Herschikking ${kader.jaar}, regime ${basis.regime.titel}`, bladen, activeer: 0 },
    opmerkingen,
  };
}
