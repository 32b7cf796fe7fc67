// The plan that writes the contracteerruimtetabel (domein §2) with live formulas on a worksheet of our own.
import { maandnaam } from '../../domein/datum';
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../domein/contracteerruimte';
import type { Invoerrij, Rij } from '../../domein/contracteerruimte';
import { NUL } from '../../domein/geld';
import { celnaam, gebiednaam, leesGebied } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { magLeegZijn } from '../herkennen/problemen';
import type { Bekendebedragen } from '../standen/standen';
import { bepaalDoel, onsBlad } from './administratie';
import { invoerformule, rekenformule, totaalformule, zonderBron } from './contracteerruimte/cellen';
import { CONTROLENOTATIE, controleregel, gecontroleerd } from './contracteerruimte/controle';
import { invoerbronnen } from './contracteerruimte/invoerbronnen';
import type { Invoerbronnen } from './contracteerruimte/invoerbronnen';
import { noten } from './contracteerruimte/noten';
import { maakTabeluitleg } from './contracteerruimte/tabeluitleg';
import { plekIn } from './contracteerruimte/uitleg';
import type { Tabelplaats } from './contracteerruimte/uitleg';
import { bekendeBedragen, bronbedrag } from './contracteerruimte/uitkomsten';
import type { Tabelinhoud } from './contracteerruimte/uitkomsten';
import type { Tabelvraag } from './contracteerruimte/vraag';
import { overschotgrafiek } from './grafiekplan';
import * as stijl from './stijl';
import { bladplanVan } from './wijzigingsplan';
import type { Celinhoud, Wijziging, Wijzigingsplan } from './wijzigingsplan';

export const BLADNAAM = 'Contracteerruimte';

/** Rows (from 0) of the worksheet: title, subtitle, blank, header, eight rows, controls, blank, notes. */
const KOPRIJ = 3;
const EERSTE_RIJ = KOPRIJ + 1;
const EERSTE_CONTROLE = EERSTE_RIJ + CONTRACTEERRUIMTERIJEN.length;
const AANTAL_NOTEN = 3;

/** A table to write: what was asked, where its input comes from, and where its parts stand. */
interface Tabelbouw {
  vraag: Tabelvraag;
  bronnen: Invoerbronnen;
  plaats: Tabelplaats;
  /** Number of control lines under the table. */
  controles: number;
  eersteNoot: number;
}

/** Row (from 0) of a row of the table on the worksheet. */
function tabelrij(id: Rij): number {
  return EERSTE_RIJ + CONTRACTEERRUIMTERIJEN.findIndex((rij) => rij.id === id);
}

/** The amounts of one row of the table, regio's only. */
function regiocellen(id: Rij, aantalRegios: number): Gebied {
  return { rij: tabelrij(id), kolom: 1, rijen: 1, kolommen: aantalRegios };
}

/** Where the table stands on our worksheet. */
function onzePlaats(regios: readonly string[]): Tabelplaats {
  return {
    richting: 'regios naast elkaar',
    rijen: Object.fromEntries(CONTRACTEERRUIMTERIJEN.map(({ id }) => [id, tabelrij(id)])),
    kolommen: Object.fromEntries([...regios, TOTAAL].map((naam, i) => [naam, i + 1])),
    eenheid: 1,
  };
}

/** Which row and which column (regio or Totaal) of the table a cell of the worksheet is, if it is an amount of it. */
export function plekInTabel(
  cel: { rij: number; kolom: number },
  regios: readonly string[],
): { rij: Rij; kolom: string } | undefined {
  return plekIn(onzePlaats(regios), cel);
}

function tabelbouw(beeld: Werkmapbeeld, vraag: Tabelvraag): Tabelbouw {
  const bronnen = invoerbronnen(beeld, vraag);
  const controles = gecontroleerd(bronnen).length;
  const eersteNoot = EERSTE_CONTROLE + controles + 1;
  return { vraag, bronnen, plaats: onzePlaats(vraag.regios), controles, eersteNoot };
}

function tabelinhoud({ vraag, bronnen, plaats }: Tabelbouw): Celinhoud[][] {
  const invoer = (id: Invoerrij, regio: string) =>
    invoerformule(id, regio, bronnen.van[id], plaats.eenheid) ?? zonderBron(id);
  return CONTRACTEERRUIMTERIJEN.map(({ id, som, label }) => {
    const bedragen = vraag.regios.map((regio) =>
      som ? rekenformule(plaats, id, regio) : invoer(id as Invoerrij, regio),
    );
    return [label(vraag.jaar), ...bedragen, totaalformule(plaats, id, vraag.regios)];
  });
}

function controleregels({ vraag, bronnen }: Tabelbouw): Celinhoud[][] {
  return gecontroleerd(bronnen).map((controle, i) => {
    const regios = gebiednaam(regiocellen(controle.rij, vraag.regios.length));
    return controleregel(controle, vraag, regios, celnaam({ rij: EERSTE_CONTROLE + i, kolom: 1 }));
  });
}

/** The area of the worksheet that belongs to us. */
function onsGebied({ vraag, eersteNoot }: Tabelbouw): Gebied {
  return { rij: 0, kolom: 0, rijen: eersteNoot + AANTAL_NOTEN, kolommen: vraag.regios.length + 2 };
}

/** Title, table, controls and notes as one matrix, so that cells in between are known to be ours (and blank). */
function inhoud(bouw: Tabelbouw): Celinhoud[][] {
  const { vraag } = bouw;
  const breedte = vraag.regios.length + 2;
  const regel = (...cellen: Celinhoud[]): Celinhoud[] => [
    ...cellen,
    ...Array<string>(breedte - cellen.length).fill(''),
  ];
  const titel =
    `Regionale contracteerruimte ${vraag.jaar} ` +
    `(o.b.v. declaraties tot en met ${maandnaam(vraag.peilmaand)} ${vraag.jaar})`;
  return [
    regel(titel),
    regel(vraag.uitvoerder),
    regel(),
    regel(stijl.eenheidskop(vraag.weergave), ...vraag.regios, TOTAAL),
    ...tabelinhoud(bouw),
    ...controleregels(bouw).map((cellen) => regel(...cellen)),
    regel(),
    ...noten(vraag, bouw.bronnen).map((noot) => regel(noot)),
  ];
}

function controleopmaak({ controles }: Tabelbouw): Wijziging[] {
  if (controles === 0) return [];
  const gebied: Gebied = { rij: EERSTE_CONTROLE, kolom: 0, rijen: controles, kolommen: 1 };
  const verschil: Gebied = { ...gebied, kolom: 1 };
  return [
    { soort: 'opmaak', gebied, opmaak: { ...stijl.TOELICHTING, ...stijl.RIJLABEL } },
    { soort: 'notatie', gebied: verschil, notatie: CONTROLENOTATIE },
    { soort: 'opmaak', gebied: verschil, opmaak: { uitlijning: 'Right' } },
    { soort: 'opmaak', gebied: { ...gebied, kolom: 2 }, opmaak: stijl.TOELICHTING },
  ];
}

function opmaak(bouw: Tabelbouw): Wijziging[] {
  const breedte = bouw.vraag.regios.length + 2;
  const rij = (nummer: number, aantal = 1): Gebied => ({
    rij: nummer,
    kolom: 0,
    rijen: aantal,
    kolommen: breedte,
  });
  const hoogte = CONTRACTEERRUIMTERIJEN.length;
  const kolom = (nummer: number): Gebied => ({ rij: EERSTE_RIJ, kolom: nummer, rijen: hoogte, kolommen: 1 });
  const somrijen = CONTRACTEERRUIMTERIJEN.filter(({ id, som }) => som && id !== 'overschot');
  const noot: Gebied = { ...rij(bouw.eersteNoot, AANTAL_NOTEN), kolommen: 1 };
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
    { soort: 'opmaak', gebied: noot, opmaak: stijl.TOELICHTING },
    ...controleopmaak(bouw),
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: stijl.BREEDTE_LABEL },
    { soort: 'kolombreedte', kolom: 1, kolommen: breedte - 1, punten: stijl.BREEDTE_BEDRAG },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 1 },
  ];
}

/** Everything that is written on our worksheet. */
function wijzigingen(bouw: Tabelbouw, vorige: string | undefined): Wijziging[] {
  const aantal = bouw.vraag.regios.length;
  const gebied = onsGebied(bouw);
  const zelfdeVorm = vorige === gebiednaam(gebied);
  const bedragen: Gebied = { ...regiocellen('ruimteZin', aantal + 1), rijen: CONTRACTEERRUIMTERIJEN.length };
  return [
    ...(vorige && !zelfdeVorm ? [{ soort: 'wissen' as const, gebied: leesGebied(vorige) }] : []),
    { soort: 'cellen', gebied, inhoud: inhoud(bouw) },
    { soort: 'notatie', gebied: bedragen, notatie: stijl.notatieVoor(bouw.vraag.weergave) },
    ...(zelfdeVorm ? [] : opmaak(bouw)),
    overschotgrafiek(
      regiocellen('overschot', aantal),
      { ...regiocellen('overschot', aantal), rij: KOPRIJ },
      {
        rij: bouw.eersteNoot + AANTAL_NOTEN + 1,
        kolom: 0,
        rijen: 18,
        kolommen: Math.min(aantal + 2, 8),
      },
      bouw.vraag,
    ),
  ];
}

/** What the formulas will give: 0 for a saldo without a source, nothing where #N/A will stand. */
function tabelbedragen({ vraag, bronnen }: Tabelbouw): Bekendebedragen[] {
  return bekendeBedragen(vraag.regios, (rij, regio) => {
    const bron = bronnen.van[rij];
    const bedrag = bron && bronbedrag(bron, rij, regio);
    return bedrag === undefined && magLeegZijn(rij) ? NUL : (bedrag ?? null);
  });
}

/**
 * The plan for the worksheet 'Contracteerruimte': eight rows of domein §2 for the chosen regio's and Totaal, inputs
 * as references to the source cells or as sums per regio of a list, everything else as formulas over them, exact
 * euros shown in k€ or €, a control line for each list, and a chart of the overschot. Written over the sheet we wrote
 * earlier (its formats stay when the shape is the same), else on a new sheet under a free name. A list that only has
 * months adds our worksheet Prognose.
 */
export function contracteerruimtevoorstel(beeld: Werkmapbeeld, vraag: Tabelvraag): Tabelinhoud {
  const bouw = tabelbouw(beeld, vraag);
  const uitleg = maakTabeluitleg(vraag, bouw.plaats, bouw.bronnen);
  const tabelblad = {
    blad: bepaalDoel(beeld, 'contracteerruimte', BLADNAAM),
    wijzigingen: wijzigingen(bouw, onsBlad(beeld, 'contracteerruimte')?.notitie.adres),
    administratie: { soort: 'contracteerruimte' as const, uitleg },
  };
  const plan = {
    titel: `${BLADNAAM} ${vraag.jaar}`,
    bladen: [tabelblad, ...bouw.bronnen.bladen],
    activeer: 0,
  };
  return { plan, bedragen: tabelbedragen(bouw) };
}

/** The plan of contracteerruimtevoorstel alone. */
export function contracteerruimteplan(beeld: Werkmapbeeld, vraag: Tabelvraag): Wijzigingsplan {
  return contracteerruimtevoorstel(beeld, vraag).plan;
}

/** Dutch sentences about chosen sources that can't be used; the table shows #N/A for those. */
export function tabelopmerkingen(beeld: Werkmapbeeld, vraag: Tabelvraag): readonly string[] {
  return invoerbronnen(beeld, vraag).opmerkingen;
}

/**
 * The plan that shows the table we wrote in the other unit: number formats, the chart, and the texts that name the
 * unit. Every other cell is left as it stands.
 * @param vraag as for contracteerruimteplan, with the unit to show
 * @returns undefined when there is no table of ours for these regio's
 */
export function weergaveplan(beeld: Werkmapbeeld, vraag: Tabelvraag): Wijzigingsplan | undefined {
  const tabel = bladplanVan(contracteerruimteplan(beeld, vraag));
  if (tabel.blad.soort === 'nieuw' || tabel.wijzigingen.some(({ soort }) => soort === 'wissen'))
    return undefined;
  const anders = inhoud(tabelbouw(beeld, { ...vraag, weergave: vraag.weergave === 'k€' ? '€' : 'k€' }));
  const alleenEenheid = tabel.wijzigingen.map((wijziging): Wijziging => {
    if (wijziging.soort !== 'cellen') return wijziging;
    const cellen = wijziging.inhoud.map((rij, r) =>
      rij.map((cel, k) => (JSON.stringify(cel) === JSON.stringify(anders[r]?.[k]) ? null : cel)),
    );
    return { ...wijziging, inhoud: cellen };
  });
  return {
    titel: `Weergave ${stijl.eenheidskop(vraag.weergave)}`,
    bladen: [{ ...tabel, wijzigingen: alleenEenheid }],
  };
}
