// Makes the explanation of a table that is kept in the administratie.
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { celnaam, gebiednaam } from '../../beeld/adres';
import type { Bron } from '../../herkennen/bron';
import type { Cellenbron } from './cellen';
import type { Invoerbronnen } from './invoerbronnen';
import type { Sombron } from './sombron';
import type { Invoeruitleg, Lijstuitleg, Tabelplaats, Tabeluitleg } from './uitleg';
import type { Tabelvraag } from './vraag';

function uitBlok(bron: Bron, rij: Invoerrij, regios: readonly string[]): Invoeruitleg | undefined {
  const bronrij = bron.rijen[rij];
  if (!bronrij) return undefined;
  if (bron.register !== undefined) return { soort: 'register', blad: bron.blad, tabel: bron.register };
  const cellen: Record<string, string> = {};
  for (const regio of regios) {
    const cel = bronrij.cellen[regio];
    if (cel) cellen[regio] = celnaam(cel.cel);
  }
  return { soort: 'blok', blad: bron.blad, label: bronrij.label, cellen, eenheid: bron.eenheid.factor };
}

function lijstdeel(som: Sombron, regios: readonly string[]): Lijstuitleg {
  return {
    blad: som.lijst.blad,
    ...(som.lijst.tabel !== undefined && { tabel: som.lijst.tabel }),
    veld: som.veld,
    kop: som.kop,
    bedragen: gebiednaam(som.bedragen),
    ...(som.regios && { regios: gebiednaam(som.regios) }),
    spellingen: Object.fromEntries(regios.map((regio) => [regio, [...(som.spellingen[regio] ?? [])]])),
    eenheid: som.eenheid,
  };
}

function uitLijst(sommen: readonly Sombron[], regios: readonly string[]): Invoeruitleg | undefined {
  const [eerste, ...rest] = sommen;
  if (!eerste) return undefined;
  const lijst = {
    ...lijstdeel(eerste, regios),
    ...(rest.length && { ook: rest.map((som) => lijstdeel(som, regios)) }),
  };
  if (!eerste.prognose) return { soort: 'lijst', ...lijst };
  const { blad: prognoseblad, ...doorgerekend } = eerste.prognose;
  return { soort: 'prognose', ...lijst, prognoseblad, ...doorgerekend };
}

function invoeruitleg(bron: Cellenbron, rij: Invoerrij, regios: readonly string[]): Invoeruitleg | undefined {
  return bron.soort === 'blok' ? uitBlok(bron.bron, rij, regios) : uitLijst(bron.sommen, regios);
}

/**
 * What 'Waarom?' can tell about a table.
 * @param eigen input rows whose amounts are the user's own, in the table itself
 */
export function maakTabeluitleg(
  vraag: Tabelvraag,
  plaats: Tabelplaats,
  bronnen: Invoerbronnen,
  eigen: ReadonlySet<Invoerrij> = new Set(),
): Tabeluitleg {
  const invoer: Tabeluitleg['invoer'] = {};
  for (const rij of Object.keys(bronnen.van) as Invoerrij[]) {
    const bron = bronnen.van[rij];
    const uitleg = bron && invoeruitleg(bron, rij, vraag.regios);
    if (uitleg) invoer[rij] = uitleg;
  }
  for (const rij of eigen) invoer[rij] = { soort: 'eigen' };
  const { uitvoerder, jaar, peilmaand } = vraag;
  return { versie: 1, soort: 'contracteerruimtetabel', uitvoerder, jaar, peilmaand, ...plaats, invoer };
}
