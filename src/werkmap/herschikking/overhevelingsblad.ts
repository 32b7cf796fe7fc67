// The sheet Overhevelingen: ruimte and forecast per regio, the live proposal, and a register to fill in.
import { REGISTERKOLOMMEN } from '../../beleid/registertabel';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { celnaam, gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Bron } from '../herkennen/bron';
import * as stijl from '../plan/stijl';
import type { Celinhoud, Formule, Wijziging } from '../plan/wijzigingsplan';
import { NOTATIE_BEDRAG } from './herschikopmaak';
import type { Overhevelingenuitleg } from './uitleg';
import { bedragformule } from './verwijzing';

export const REGISTERTABEL = 'WLZ_Overhevelingen';

/** As WLZ.SALDO reads them; without a Soort every row is an overheveling. */
export const REGISTERKOPPEN = REGISTERKOLOMMEN.filter((kolom) => kolom !== 'Soort');

const REGIOKOLOMMEN = [
  'Regio',
  'Ruimte ZIN incl. saldo',
  'Ruimte PGB',
  'Prognose ZIN',
  'Prognose PGB',
  'Reservering ZIN',
] as const;

/** Rows (from 0): title, subtitle, four inputs, then the header of the regio's. */
const INVOER = { datum: 2, jaar: 3, brutering: 4, elders: 5 } as const;
const KOPRIJ = 7;
/** What WLZ.OVERHEVELING fills is eight columns wide; the register stands beside it, so that neither is in the way. */
const REGISTERKOLOM = 9;

export interface Overhevelingsvraag {
  bron: Bron;
  regios: readonly string[];
  jaar: number;
  uitvoerder: string;
  /** False when the workbook already has a table with the name of the register. */
  metRegister: boolean;
  /** The sheet is there already: what the user filled in stays. */
  erover: boolean;
}

/** Where everything stands. */
export function overhevelingsindeling({
  regios,
  metRegister,
}: Pick<Overhevelingsvraag, 'regios' | 'metRegister'>): Pick<
  Overhevelingenuitleg,
  'regios' | 'voorstel' | 'register'
> {
  const gebied = { rij: KOPRIJ + 1, kolom: 0, rijen: regios.length, kolommen: REGIOKOLOMMEN.length };
  const register = { rij: KOPRIJ, kolom: REGISTERKOLOM, rijen: 2, kolommen: REGISTERKOPPEN.length };
  return {
    regios: gebied,
    voorstel: { rij: gebied.rij + gebied.rijen + 1, kolom: 0 },
    ...(metRegister ? { register } : {}),
  };
}

/** The amount of one row of the table for a regio, in euros; a blank saldo is nothing. */
function bedragVan({ bron }: Overhevelingsvraag, rij: Invoerrij, regio: string): Formule {
  const cel = bron.rijen[rij]?.cellen[regio]?.cel;
  if (cel === undefined) return { formule: rij === 'saldo' ? '=0' : '=NA()' };
  return bedragformule({ cel, factor: bron.eenheid.factor }, rij === 'saldo' ? 'nul' : 'fout');
}

function regiorij(vraag: Overhevelingsvraag, regio: string): Celinhoud[] {
  const van = (rij: Invoerrij): string => bedragVan(vraag, rij, regio).formule.slice(1);
  return [
    regio,
    { formule: `=ROUND(${van('ruimteZin')}+${van('saldo')},2)` },
    { formule: `=${van('ruimtePgb')}` },
    { formule: `=${van('prognoseZin')}` },
    { formule: `=${van('prognosePgb')}` },
    vraag.erover ? null : '',
  ];
}

function voorstelformule(regios: Gebied): Formule {
  const kolom = (nummer: number): string => gebiednaam({ ...regios, kolom: nummer, kolommen: 1 });
  const invoer = (rij: number): string => celnaam({ rij, kolom: 1 });
  const regiokolommen = [0, 1, 2, 3, 4].map(kolom);
  const keuzes = [invoer(INVOER.datum), invoer(INVOER.jaar), invoer(INVOER.brutering)];
  return {
    formule: `=WLZ.OVERHEVELING(${[...regiokolommen, ...keuzes, '"voorstel"', kolom(5), invoer(INVOER.elders)].join(',')})`,
  };
}

function kop({ jaar, uitvoerder, bron, erover }: Overhevelingsvraag): Celinhoud[][] {
  const invullen = erover ? null : '';
  return [
    [`Overhevelingen ${jaar}, ${uitvoerder}`, ''],
    [`Ruimte en prognose van blad ${bron.blad}, in euro’s. Zonder datum mag alles.`, ''],
    ['Datum van de overheveling', invullen],
    ['Jaar van de contracteerruimte', jaar],
    ['Brutering tussen ZIN en PGB', invullen],
    ['Toegezegd van elders', invullen],
  ];
}

function opmaak({ regios, voorstel, register }: ReturnType<typeof overhevelingsindeling>): Wijziging[] {
  const enkel = (rij: number, kolom: number): Gebied => ({ rij, kolom, rijen: 1, kolommen: 1 });
  const regiokop: Gebied = { ...regios, rij: regios.rij - 1, rijen: 1 };
  const voorstelkop: Gebied = { rij: voorstel.rij, kolom: 0, rijen: 1, kolommen: 8 };
  // As many rows as a proposal reasonably has: every regio once and again.
  const bedragen: Gebied = { rij: voorstel.rij + 1, kolom: 5, rijen: regios.rijen * 4 + 8, kolommen: 2 };
  return [
    { soort: 'opmaak', gebied: enkel(0, 0), opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: enkel(1, 0), opmaak: stijl.TOELICHTING },
    {
      soort: 'opmaak',
      gebied: { rij: INVOER.datum, kolom: 1, rijen: 4, kolommen: 1 },
      opmaak: stijl.INVOERCEL,
    },
    { soort: 'notatie', gebied: enkel(INVOER.datum, 1), notatie: 'dd-mm-yyyy' },
    { soort: 'notatie', gebied: enkel(INVOER.jaar, 1), notatie: '0' },
    { soort: 'notatie', gebied: enkel(INVOER.brutering, 1), notatie: '0.0%' },
    { soort: 'notatie', gebied: enkel(INVOER.elders, 1), notatie: NOTATIE_BEDRAG },
    { soort: 'opmaak', gebied: regiokop, opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: { ...regiokop, kolommen: 1 }, opmaak: stijl.KOPLABEL },
    { soort: 'notatie', gebied: { ...regios, kolom: 1, kolommen: 5 }, notatie: NOTATIE_BEDRAG },
    { soort: 'opmaak', gebied: { ...regios, kolom: 5, kolommen: 1 }, opmaak: stijl.INVOERCEL },
    { soort: 'opmaak', gebied: voorstelkop, opmaak: { ...stijl.KOP, ...stijl.KOPLABEL } },
    { soort: 'notatie', gebied: bedragen, notatie: NOTATIE_BEDRAG },
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: 160 },
    { soort: 'kolombreedte', kolom: 1, kolommen: 6, punten: 110 },
    { soort: 'kolombreedte', kolom: 7, kolommen: 1, punten: 380 },
    ...registeropmaak(register),
  ];
}

function registeropmaak(register: Gebied | undefined): Wijziging[] {
  if (register === undefined) return [];
  const kolom = (naam: (typeof REGISTERKOPPEN)[number]): Gebied => ({
    rij: register.rij + 1,
    kolom: register.kolom + REGISTERKOPPEN.indexOf(naam),
    rijen: 1,
    kolommen: 1,
  });
  return [
    { soort: 'notatie', gebied: kolom('Bedrag'), notatie: NOTATIE_BEDRAG },
    { soort: 'notatie', gebied: kolom('Datum'), notatie: 'dd-mm-yyyy' },
    { soort: 'notatie', gebied: kolom('Brutering'), notatie: '0.0%' },
    { soort: 'kolombreedte', kolom: register.kolom, kolommen: register.kolommen, punten: 96 },
    { soort: 'tabel', naam: REGISTERTABEL, gebied: register, stijl: 'TableStyleMedium2' },
  ];
}

/** Everything on the sheet except what WLZ.OVERHEVELING fills. */
export function overhevelingswijzigingen(vraag: Overhevelingsvraag): Wijziging[] {
  const indeling = overhevelingsindeling(vraag);
  const { regios, voorstel, register } = indeling;
  const boven = kop(vraag);
  const cellen: Wijziging[] = [
    { soort: 'cellen', gebied: { rij: 0, kolom: 0, rijen: boven.length, kolommen: 2 }, inhoud: boven },
    {
      soort: 'cellen',
      gebied: { ...regios, rij: regios.rij - 1, rijen: regios.rijen + 1 },
      inhoud: [[...REGIOKOLOMMEN], ...vraag.regios.map((regio) => regiorij(vraag, regio))],
    },
    { soort: 'cellen', gebied: { ...voorstel, rijen: 1, kolommen: 1 }, inhoud: [[voorstelformule(regios)]] },
    ...(register
      ? [
          {
            soort: 'cellen' as const,
            gebied: register,
            inhoud: [[...REGISTERKOPPEN], REGISTERKOPPEN.map((): Celinhoud => '')],
          },
        ]
      : []),
  ];
  return vraag.erover ? cellen : [...cellen, ...opmaak(indeling)];
}
