// The plan that writes the contracteerruimtetabel (domein §2) with live formulas.
import { maandnaam } from '../../domein/datum';
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../domein/contracteerruimte';
import type { Contracteerruimterij, Invoerrij, Rij } from '../../domein/contracteerruimte';
import { celnaam, celverwijzing, gebiednaam, leesGebied } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Bron } from '../herkennen/bron';
import { eenheidnaam } from '../herkennen/eenheid';
import { magLeegZijn } from '../herkennen/problemen';
import { bepaalDoel, onsBlad } from './administratie';
import { overschotgrafiek } from './grafiekplan';
import * as stijl from './stijl';
import type { Weergave } from './stijl';
import type { Celinhoud, Formule, Wijziging, Wijzigingsplan } from './wijzigingsplan';

export const BLADNAAM = 'Contracteerruimte';

/** Rows (from 0) of the worksheet: title, subtitle, blank, header, eight rows, blank, notes. */
const KOPRIJ = 3;
const EERSTE_RIJ = KOPRIJ + 1;
const EERSTE_NOOT = EERSTE_RIJ + CONTRACTEERRUIMTERIJEN.length + 1;

export interface Tabelvraag {
  bron: Bron;
  uitvoerder: string;
  jaar: number;
  /** 1 to 12. */
  peilmaand: number;
  regios: readonly string[];
  weergave: Weergave;
}

/** Row (from 0) of a row of the table on the worksheet. */
export function tabelrij(id: Rij): number {
  return EERSTE_RIJ + CONTRACTEERRUIMTERIJEN.findIndex((rij) => rij.id === id);
}

/** The amounts of one row of the table, regio's only. */
export function regiocellen(id: Rij, aantalRegios: number): Gebied {
  return { rij: tabelrij(id), kolom: 1, rijen: 1, kolommen: aantalRegios };
}

/** Which row and which column (regio or Totaal) of the table a cell of the worksheet is, if it is an amount of it. */
export function plekInTabel(
  cel: { rij: number; kolom: number },
  regios: readonly string[],
): { rij: Rij; kolom: string } | undefined {
  const rij = CONTRACTEERRUIMTERIJEN[cel.rij - EERSTE_RIJ]?.id;
  const kolom = [...regios, TOTAAL][cel.kolom - 1];
  return rij && kolom !== undefined ? { rij, kolom } : undefined;
}

/** Refers to a source cell; blank or text there becomes #N/A, so that it never counts as 0 in silence. */
function invoerformule(rij: Invoerrij, regio: string, bron: Bron): Celinhoud {
  const cel = bron.rijen[rij]?.cellen[regio];
  if (!cel) return magLeegZijn(rij) ? 0 : { formule: '=NA()' };
  const bronadres = celverwijzing(cel.cel);
  const bedrag = bron.eenheid.factor === 1 ? bronadres : `${bronadres}*${bron.eenheid.factor}`;
  const getal = `IF(ISNUMBER(${bronadres}),ROUND(${bedrag},2),NA())`;
  return { formule: magLeegZijn(rij) ? `=IF(ISBLANK(${bronadres}),0,${getal})` : `=${getal}` };
}

function somformule(som: NonNullable<Contracteerruimterij['som']>, kolom: number): Formule {
  const termen = som.map(({ id, teken }, i) => {
    const plusmin = teken === -1 ? '-' : i > 0 ? '+' : '';
    return `${plusmin}${celnaam({ rij: tabelrij(id), kolom })}`;
  });
  return { formule: `=ROUND(${termen.join('')},2)` };
}

function tabelinhoud(vraag: Tabelvraag): Celinhoud[][] {
  return CONTRACTEERRUIMTERIJEN.map((rij) => {
    const bedragen = vraag.regios.map((regio, i) =>
      rij.som ? somformule(rij.som, i + 1) : invoerformule(rij.id as Invoerrij, regio, vraag.bron),
    );
    const optelling = gebiednaam(regiocellen(rij.id, vraag.regios.length));
    return [rij.label(vraag.jaar), ...bedragen, { formule: `=ROUND(SUM(${optelling}),2)` }];
  });
}

function noten({ bron, jaar, peilmaand, weergave }: Tabelvraag): string[] {
  const eenheid = weergave === 'k€' ? 'weergegeven × € 1.000 en per cel afgerond' : 'weergegeven per euro';
  return [
    `Peildatum: declaraties tot en met ${maandnaam(peilmaand)} ${jaar}. ` +
      'Prognose: lineaire extrapolatie van de aangeleverde declaratiegegevens.',
    `Bron van de invoer: blad ${bron.blad}, ${gebiednaam(bron.gebied)} (${eenheidnaam(bron.eenheid.factor)}). ` +
      'Een bron zonder getal geeft hier #N/B; een leeg saldo telt als 0.',
    `De cellen bevatten euro’s, ${eenheid}. Excl. volumegroei.`,
  ];
}

/** The area of the worksheet that belongs to us. */
function onsGebied(aantalRegios: number): Gebied {
  return { rij: 0, kolom: 0, rijen: EERSTE_NOOT + 3, kolommen: aantalRegios + 2 };
}

/** Title, table and notes as one matrix, so that cells in between are known to be ours (and blank). */
function inhoud(vraag: Tabelvraag): Celinhoud[][] {
  const breedte = vraag.regios.length + 2;
  const regel = (...cellen: Celinhoud[]): Celinhoud[] => [
    ...cellen,
    ...Array(breedte - cellen.length).fill(''),
  ];
  const titel =
    `Regionale contracteerruimte ${vraag.jaar} ` +
    `(o.b.v. declaraties tot en met ${maandnaam(vraag.peilmaand)} ${vraag.jaar})`;
  return [
    regel(titel),
    regel(vraag.uitvoerder),
    regel(),
    regel(stijl.eenheidskop(vraag.weergave), ...vraag.regios, TOTAAL),
    ...tabelinhoud(vraag),
    regel(),
    ...noten(vraag).map((noot) => regel(noot)),
  ];
}

function opmaak(aantalRegios: number): Wijziging[] {
  const breedte = aantalRegios + 2;
  const rij = (nummer: number, aantal = 1): Gebied => ({
    rij: nummer,
    kolom: 0,
    rijen: aantal,
    kolommen: breedte,
  });
  const hoogte = CONTRACTEERRUIMTERIJEN.length;
  const kolom = (nummer: number): Gebied => ({ rij: EERSTE_RIJ, kolom: nummer, rijen: hoogte, kolommen: 1 });
  const somrijen = CONTRACTEERRUIMTERIJEN.filter(({ id, som }) => som && id !== 'overschot');
  return [
    { soort: 'opmaak', gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: { rij: 1, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TOELICHTING },
    { soort: 'opmaak', gebied: rij(KOPRIJ), opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: { ...rij(KOPRIJ), kolommen: 1 }, opmaak: stijl.KOPLABEL },
    { soort: 'opmaak', gebied: { ...kolom(0), kolommen: breedte }, opmaak: stijl.TABELRIJ },
    { soort: 'opmaak', gebied: kolom(0), opmaak: stijl.RIJLABEL },
    { soort: 'opmaak', gebied: kolom(breedte - 1), opmaak: stijl.TOTAALKOLOM },
    ...somrijen.map(({ id }): Wijziging => ({
      soort: 'opmaak',
      gebied: rij(tabelrij(id)),
      opmaak: stijl.SOMRIJ,
    })),
    { soort: 'opmaak', gebied: rij(tabelrij('overschot')), opmaak: stijl.UITKOMSTRIJ },
    { soort: 'opmaak', gebied: { ...rij(EERSTE_NOOT, 3), kolommen: 1 }, opmaak: stijl.TOELICHTING },
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: stijl.BREEDTE_LABEL },
    { soort: 'kolombreedte', kolom: 1, kolommen: breedte - 1, punten: stijl.BREEDTE_BEDRAG },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 1 },
  ];
}

/**
 * The plan for the worksheet 'Contracteerruimte': eight rows of domein §2 for the chosen regio's and Totaal, inputs
 * as references to the source cells, everything else as formulas over them, exact euros shown in k€ or €, and a
 * chart of the overschot. Written over the sheet we wrote earlier (its formats stay when the shape is the same),
 * else on a new sheet under a free name.
 */
export function contracteerruimteplan(beeld: Werkmapbeeld, vraag: Tabelvraag): Wijzigingsplan {
  const aantal = vraag.regios.length;
  const gebied = onsGebied(aantal);
  const blad = bepaalDoel(beeld, 'contracteerruimte', BLADNAAM);
  const vorige = onsBlad(beeld, 'contracteerruimte')?.notitie.adres;
  const zelfdeVorm = vorige === gebiednaam(gebied);
  const bedragen: Gebied = { ...regiocellen('ruimteZin', aantal + 1), rijen: CONTRACTEERRUIMTERIJEN.length };
  const wijzigingen: Wijziging[] = [
    ...(vorige && !zelfdeVorm ? [{ soort: 'wissen' as const, gebied: leesGebied(vorige) }] : []),
    { soort: 'cellen', gebied, inhoud: inhoud(vraag) },
    { soort: 'notatie', gebied: bedragen, notatie: stijl.notatieVoor(vraag.weergave) },
    ...(zelfdeVorm ? [] : opmaak(aantal)),
    overschotgrafiek(
      regiocellen('overschot', aantal),
      { ...regiocellen('overschot', aantal), rij: KOPRIJ },
      { rij: EERSTE_NOOT + 4, kolom: 0, rijen: 18, kolommen: Math.min(aantal + 2, 8) },
      vraag,
    ),
  ];
  return {
    titel: `${BLADNAAM} ${vraag.jaar}`,
    blad,
    wijzigingen,
    administratie: { soort: 'contracteerruimte' },
    activeer: true,
  };
}

/**
 * The plan that shows the table we wrote in the other unit: number formats, the chart, and the texts that name the
 * unit. Every other cell is left as it stands.
 * @param vraag as for contracteerruimteplan, with the unit to show
 * @returns undefined when there is no table of ours for these regio's
 */
export function weergaveplan(beeld: Werkmapbeeld, vraag: Tabelvraag): Wijzigingsplan | undefined {
  const plan = contracteerruimteplan(beeld, vraag);
  if (plan.blad.soort === 'nieuw' || plan.wijzigingen.some(({ soort }) => soort === 'wissen'))
    return undefined;
  const anders = inhoud({ ...vraag, weergave: vraag.weergave === 'k€' ? '€' : 'k€' });
  const wijzigingen = plan.wijzigingen.map((wijziging): Wijziging => {
    if (wijziging.soort !== 'cellen') return wijziging;
    const alleenEenheid = wijziging.inhoud.map((rij, r) =>
      rij.map((cel, k) => (JSON.stringify(cel) === JSON.stringify(anders[r]?.[k]) ? null : cel)),
    );
    return { ...wijziging, inhoud: alleenEenheid };
  });
  return { ...plan, titel: `Weergave ${stijl.eenheidskop(vraag.weergave)}`, wijzigingen, activeer: false };
}
