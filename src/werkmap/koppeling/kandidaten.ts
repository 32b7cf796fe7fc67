// What each row of the contracteerruimtetabel could come from, and how likely that is.
import type { Cent } from '../../domein/geld';
import type { Invoerrij } from '../../domein/contracteerruimte';
import type { Celpositie, Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { INVOERRIJEN } from '../herkennen/bron';
import type { Bron, Vraag } from '../herkennen/bron';
import { kolomMet } from '../herkennen/lijst/lijst';
import type { Lijst, Veld } from '../herkennen/lijst/lijst';
import type { Bereikbron, Rijbron } from '../koppeling';
import { geschrevenIn, onzeBladen } from '../plan/administratie';
import { kenmerkVanLijst } from './kenmerk';

/** One source that a row could come from. */
export interface Rijkandidaat {
  bron: Rijbron;
  /** 0 to 1. */
  zekerheid: number;
  blad: string;
  gebied: Gebied;
  /** Label of the row, or heading of the column. */
  label: string;
  /** What it gives per regio, in cents; null = nothing there, or (onbruikbaar) something a formula can't add up. */
  bedragen: readonly { regio: string; bedrag: Cent | null; onbruikbaar?: true }[];
}

/** A list says less surely than a table of the contracteerruimte itself. */
export const ZEKERHEID_LIJST = 0.8;
const ZEKERHEID_ANDER_JAAR = 0.5;

export function rond(getal: number): number {
  return Math.round(getal * 100) / 100;
}

/** Tells whether we wrote the formula in a cell of a table of the user's own: then it is no source. */
export function schrijver(beeld: Werkmapbeeld): (cel: Celpositie) => boolean {
  const eigen = onzeBladen(beeld).filter(({ notitie }) => notitie.soort === 'eigen tabel');
  return (cel) =>
    eigen.some(({ blad, notitie }) => blad.naam === cel.blad && isFormule(geschrevenIn(notitie, cel)));
}

const isFormule = (inhoud: unknown) => typeof inhoud === 'string' && inhoud.startsWith('=');

/** A row of a block as a source; undefined when the block has no such row, or we filled it ourselves. */
export function uitBlok(
  bron: Bron,
  rij: Invoerrij,
  vraag: Vraag,
  vanOns: (cel: Celpositie) => boolean,
): Rijkandidaat | undefined {
  const bronrij = bron.rijen[rij];
  const gevuldDoorOns = (naam: Invoerrij) =>
    Object.values(bron.rijen[naam]?.cellen ?? {}).some(({ cel }) => vanOns(cel));
  if (!bronrij || gevuldDoorOns(rij)) return undefined;
  const bedragen = vraag.regios.map((regio) => ({ regio, bedrag: bronrij.cellen[regio]?.bedrag ?? null }));
  const gevuld = bedragen.filter(({ bedrag }) => bedrag !== null).length;
  const deel = rij === 'saldo' && gevuld === 0 ? 0.5 : gevuld / Math.max(1, vraag.regios.length);
  const jaar = bron.jaar === undefined || bron.jaar === vraag.jaar ? 1 : ZEKERHEID_ANDER_JAAR;
  return {
    bron: { soort: 'blok', bronId: bron.id },
    // What is left of a table that we fill may be last month's.
    zekerheid: rond(
      bronrij.zekerheid * (0.4 + 0.6 * deel) * jaar * (INVOERRIJEN.some(gevuldDoorOns) ? 0.5 : 1),
    ),
    blad: bron.blad,
    gebied: bron.gebied,
    label: bronrij.label,
    bedragen,
  };
}

/** Cells that were pointed at, as the source of their row. */
export function uitBereik(bron: Bron, rij: Invoerrij, rijbron: Bereikbron, vraag: Vraag): Rijkandidaat[] {
  const kandidaat = uitBlok(bron, rij, vraag, () => false);
  return kandidaat ? [{ ...kandidaat, bron: rijbron, zekerheid: 1 }] : [];
}

/** Lists that belong together: with the same columns, each for its own regio. */
export function reeksVan(lijst: Lijst, lijsten: readonly Lijst[]): Lijst[] {
  if (lijst.regio === undefined) return [lijst];
  const koppen = kenmerkVanLijst(lijst).koppen.join('|');
  const gezien = new Set([lijst.regio]);
  const reeks = [lijst];
  for (const ander of lijsten) {
    if (ander.regio === undefined || gezien.has(ander.regio)) continue;
    if (kenmerkVanLijst(ander).koppen.join('|') !== koppen) continue;
    gezien.add(ander.regio);
    reeks.push(ander);
  }
  return reeks;
}

export function lijstzekerheid(lijst: Lijst, vraag: Vraag): number {
  const velden: Veld[] = ['aanbieder', 'leveringsvorm', 'afspraak', 'prognose'];
  const som = velden.reduce((totaal, veld) => totaal + (kolomMet(lijst, veld)?.zekerheid ?? 0), 0);
  const regio = kolomMet(lijst, 'regio')?.zekerheid ?? (lijst.regio || lijst.regiogroepen ? 0.8 : 0.3);
  const jaar = lijst.jaar === undefined || lijst.jaar === vraag.jaar ? 1 : ZEKERHEID_ANDER_JAAR;
  return rond(((som + regio) / (velden.length + 1)) * jaar);
}
