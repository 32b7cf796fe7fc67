// Explains where a cell on a worksheet of ours comes from: which table, which row, by which choice.
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../domein/contracteerruimte';
import type { Rij } from '../../domein/contracteerruimte';
import { maandnaam } from '../../domein/datum';
import { leesGebied, ligtIn } from '../beeld/adres';
import type { Celpositie } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { eenheidnaam } from '../herkennen/eenheid';
import { geschrevenIn, onzeBladen } from '../plan/administratie';
import type { Notitie, OnsBlad } from '../plan/administratie';
import { gelijkeInhoud } from '../plan/canoniek';
import { RIJREGELS, leesTabeluitleg, plekIn } from '../plan/contracteerruimte/uitleg';
import type { Invoeruitleg, Tabeluitleg } from '../plan/contracteerruimte/uitleg';
import { herschikcel } from './herschikcel';
import type { Uitlegbeleid, Uitleginvoer } from './uitleg';

/** The worksheet of ours that holds a cell, if that cell is ours. */
export function onsBladMet(beeld: Werkmapbeeld, positie: Celpositie): OnsBlad | undefined {
  return onzeBladen(beeld).find(
    ({ blad, notitie }) => blad.naam === positie.blad && ligtIn(positie, leesGebied(notitie.adres)),
  );
}

export interface Bladuitleg {
  /** Absent: the names of row and column say it. */
  titel?: string;
  zinnen: string[];
  beleid: Uitlegbeleid[];
  herkomst: string[];
  /** Beside what the formula itself refers to. */
  invoer: Uitleginvoer[];
}

const SOORTEN: Readonly<Record<Notitie['soort'], string>> = {
  contracteerruimte: 'WLZ schreef dit blad in de maandronde.',
  prognose: 'WLZ schreef dit blad in de maandronde, bij de tabel.',
  herschikking: 'WLZ schreef dit blad bij het herschikken.',
  overhevelingen: 'WLZ schreef dit blad bij het herschikken.',
  brieven: 'WLZ schreef dit blad bij het herschikken, voor de brieven.',
  dia: 'WLZ maakte dit blad bij Dia; de bedragen verwijzen naar de contracteerruimtetabel.',
  'eigen tabel': 'WLZ vulde deze tabel in de maandronde, op de plaats waar u haar had staan.',
};

/** Names of the rules in src/beleid/regels.yaml, for a reader. */
const REGELNAMEN: Readonly<Record<string, string>> = {
  'ruimte-tabel': 'De acht rijen van de contracteerruimtetabel',
  'ruimte-saldo': 'Saldo van overhevelingen en reserveringen',
  'prognose-lineair': 'Lineaire extrapolatie van de declaraties',
};

const OPMAAK = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** 'Geschreven op 22 november 2026 om 10:29.' on the clock of who reads it. */
function momentzin({ moment }: Notitie): string[] {
  return moment === undefined ? [] : [`Geschreven op ${OPMAAK.format(new Date(moment))}.`];
}

function invoerzin(invoer: Invoeruitleg | undefined): string {
  switch (invoer?.soort) {
    case undefined:
      return 'Voor deze rij is geen bron gekozen.';
    case 'eigen':
      return 'Dit bedrag is van uzelf; WLZ liet het staan.';
    case 'blok':
      return `Bron: ‘${invoer.label}’ op blad ${invoer.blad}, ${eenheidnaam(invoer.eenheid)}.`;
    case 'register':
      return `Bron: het register ${invoer.tabel} op blad ${invoer.blad}, per regio opgeteld door WLZ.SALDO.`;
    case 'lijst':
      return `Bron: de kolom ‘${invoer.kop}’ van de lijst op blad ${invoer.blad}, opgeteld per regio.`;
    case 'prognose':
      return `Bron: de maanden van de lijst op blad ${invoer.blad}, doorgerekend op blad ${invoer.prognoseblad} en opgeteld per regio.`;
  }
}

function rijbeleid(rij: Rij): Uitlegbeleid {
  const { regel, bron } = RIJREGELS[rij];
  return { naam: REGELNAMEN[regel] ?? regel, bron };
}

function tabelcel(uitleg: Tabeluitleg, cel: Celpositie): Partial<Bladuitleg> {
  const plek = plekIn(uitleg, cel);
  if (!plek) return {};
  const rij = CONTRACTEERRUIMTERIJEN.find(({ id }) => id === plek.rij);
  const invoer = rij?.som === undefined && plek.kolom !== TOTAAL;
  const nummer = CONTRACTEERRUIMTERIJEN.findIndex(({ id }) => id === plek.rij) + 1;
  const kolom = plek.kolom === TOTAAL ? 'het totaal van de regio’s' : `regio ${plek.kolom}`;
  return {
    titel: `${rij?.label(uitleg.jaar) ?? plek.rij} · ${plek.kolom}`,
    zinnen: [`Rij ${nummer} van de contracteerruimtetabel, ${kolom}.`],
    beleid: [rijbeleid(plek.rij)],
    herkomst: invoer ? [invoerzin(uitleg.invoer[plek.rij as keyof Tabeluitleg['invoer']])] : [],
  };
}

function inWoorden(inhoud: Celwaarde): string {
  if (inhoud === '') return 'niets';
  return typeof inhoud === 'string' && inhoud.startsWith('=') ? 'een formule' : `‘${inhoud}’`;
}

/** Told when the user changed the cell since we wrote it. */
function wijzigingzin(beeld: Werkmapbeeld, notitie: Notitie, cel: Celpositie): string[] {
  const geschreven = geschrevenIn(notitie, cel);
  const nu = celOp(beeld, cel).formule;
  if (geschreven === undefined || gelijkeInhoud(nu, geschreven)) return [];
  return [
    `U hebt deze cel zelf gewijzigd: WLZ schreef hier ${inWoorden(geschreven)}, er staat nu ${inWoorden(nu)}.`,
  ];
}

function deelVan(uitleg: unknown, cel: Celpositie): Partial<Bladuitleg> {
  const tabel = leesTabeluitleg(uitleg);
  if (!tabel) return herschikcel(uitleg, cel);
  const gekozen = `Gekozen: ${tabel.uitvoerder}, ${tabel.jaar}, declaraties tot en met ${maandnaam(tabel.peilmaand)}.`;
  const deel = tabelcel(tabel, cel);
  return { ...deel, herkomst: [gekozen, ...(deel.herkomst ?? [])] };
}

/** Table, source and choices behind a cell of a worksheet of ours. */
export function bladuitleg(beeld: Werkmapbeeld, { notitie }: OnsBlad, cel: Celpositie): Bladuitleg {
  const deel = deelVan(notitie.uitleg, cel);
  return {
    ...(deel.titel !== undefined && { titel: deel.titel }),
    zinnen: [...(deel.zinnen ?? []), ...wijzigingzin(beeld, notitie, cel)],
    beleid: deel.beleid ?? [],
    herkomst: [SOORTEN[notitie.soort], ...momentzin(notitie), ...(deel.herkomst ?? [])],
    invoer: deel.invoer ?? [],
  };
}
