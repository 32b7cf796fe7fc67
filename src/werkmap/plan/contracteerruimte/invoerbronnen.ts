// From what the user chose per input row to what formulas need.
import { zoekUitvoerder } from '../../../beleid/zorgkantoren';
import type { Uitvoerder } from '../../../beleid/zorgkantoren';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { INVOERRIJEN, RIJNAMEN } from '../../herkennen/bron';
import { heeftAlleenMaanden, kolomMet, VELDNAMEN } from '../../herkennen/lijst/lijst';
import type { Lijst } from '../../herkennen/lijst/lijst';
import type { Bladplan } from '../wijzigingsplan';
import type { Cellenbron } from './cellen';
import { prognosebouw, waaromNiet } from './prognoseblad';
import type { Prognosebouw } from './prognoseblad';
import { sombron } from './sombron';
import type { Sombron } from './sombron';
import { invoerVan, lijstinvoerVan } from './vraag';
import type { Lijstinvoer, Tabelvraag } from './vraag';

export interface Invoerbronnen {
  van: Readonly<Partial<Record<Invoerrij, Cellenbron>>>;
  /** Worksheets of ours that the sources need. */
  bladen: readonly Bladplan[];
  /** Dutch sentences about sources that can't be used. */
  opmerkingen: readonly string[];
}

/** Whether the amounts are made of the months of the list. */
function uitMaanden({ lijst, veld }: Lijstinvoer): boolean {
  return veld === 'prognose' && heeftAlleenMaanden(lijst);
}

/** The lists, each once, whose prognose is made of their months. */
function maandlijsten(vraag: Tabelvraag): Lijst[] {
  const invoer = lijstinvoerVan(vraag).filter(uitMaanden);
  return [...new Map(invoer.map(({ lijst }) => [lijst.id, lijst])).values()];
}

interface Werk {
  beeld: Werkmapbeeld;
  vraag: Tabelvraag;
  uitvoerder: Uitvoerder;
  prognose: Prognosebouw | undefined;
  opmerkingen: string[];
}

function somVan({ beeld, uitvoerder, prognose, opmerkingen }: Werk, invoer: Lijstinvoer): Sombron[] {
  const { rij, lijst, veld } = invoer;
  if (uitMaanden(invoer)) {
    const som = prognose?.bronVan(lijst);
    return som ? [som] : [];
  }
  const som = sombron(beeld, lijst, veld, uitvoerder);
  if (som) return [som];
  const wat = kolomMet(lijst, veld)
    ? 'zegt niet bij welke regio een rij hoort'
    : `heeft geen kolom ${VELDNAMEN[veld]}`;
  opmerkingen.push(`De lijst op blad ${lijst.blad} ${wat}. Kies een andere bron voor ${RIJNAMEN[rij]}.`);
  return [];
}

function bronVan(werk: Werk, rij: Invoerrij): Cellenbron | undefined {
  const invoer = invoerVan(werk.vraag, rij);
  if (invoer?.soort !== 'lijst') return invoer;
  const delen = lijstinvoerVan(werk.vraag).filter((deel) => deel.rij === rij);
  const sommen = delen.flatMap((deel) => somVan(werk, deel));
  // Half of the lists would give half of the amount.
  return sommen.length === delen.length ? { soort: 'lijst', sommen } : undefined;
}

/**
 * The source of every input row, with the worksheet Prognose when a list only has months.
 * @throws Error when the policy doesn't know the uitvoerder
 */
export function invoerbronnen(beeld: Werkmapbeeld, vraag: Tabelvraag): Invoerbronnen {
  const uitvoerder = zoekUitvoerder(vraag.uitvoerder);
  if (!uitvoerder) throw new Error(`Het beleid kent geen uitvoerder ${vraag.uitvoerder}.`);
  const opmerkingen: string[] = [];
  const lijsten = maandlijsten(vraag).filter((lijst) => {
    const bezwaar = waaromNiet(beeld, lijst, uitvoerder, vraag.peilmaand);
    if (bezwaar) opmerkingen.push(bezwaar);
    return !bezwaar;
  });
  const prognose = lijsten.length ? prognosebouw(beeld, lijsten, vraag, uitvoerder) : undefined;
  const werk: Werk = { beeld, vraag, uitvoerder, prognose, opmerkingen };
  const van: Partial<Record<Invoerrij, Cellenbron>> = {};
  for (const rij of INVOERRIJEN) {
    const bron = bronVan(werk, rij);
    if (bron) van[rij] = bron;
  }
  return { van, bladen: prognose ? [prognose.bladplan] : [], opmerkingen };
}
