// The plan that starts an input table for the five input rows of the contracteerruimtetabel.
import { CONTRACTEERRUIMTERIJEN } from '../../domein/contracteerruimte';
import { gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { nieuwDoel } from './administratie';
import * as stijl from './stijl';
import { bladplanVan } from './wijzigingsplan';
import type { Celinhoud, Wijziging, Wijzigingsplan } from './wijzigingsplan';

export const INVOERBLADNAAM = 'Invoer contracteerruimte';

const KOPRIJ = 3;

export interface Invoervraag {
  uitvoerder: string;
  jaar: number;
  regios: readonly string[];
}

function opmaak(breedte: number, invoer: Gebied): Wijziging[] {
  const kop: Gebied = { rij: KOPRIJ, kolom: 0, rijen: 1, kolommen: breedte };
  return [
    { soort: 'notatie', gebied: invoer, notatie: '#,##0.00' },
    { soort: 'opmaak', gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: { rij: 1, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TOELICHTING },
    { soort: 'opmaak', gebied: kop, opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: { ...kop, kolommen: 1 }, opmaak: stijl.KOPLABEL },
    { soort: 'opmaak', gebied: { ...invoer, kolom: 0, kolommen: breedte }, opmaak: stijl.TABELRIJ },
    { soort: 'opmaak', gebied: { ...invoer, kolom: 0, kolommen: 1 }, opmaak: stijl.RIJLABEL },
    { soort: 'opmaak', gebied: invoer, opmaak: stijl.INVOERCEL },
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: stijl.BREEDTE_LABEL },
    { soort: 'kolombreedte', kolom: 1, kolommen: breedte - 1, punten: stijl.BREEDTE_BEDRAG + 12 },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 1 },
  ];
}

/**
 * The plan for a new worksheet 'Invoer contracteerruimte' with blank cells for every input row and regio, in
 * euros. Recognised afterwards like any other source.
 */
export function invoerplan(beeld: Werkmapbeeld, vraag: Invoervraag): Wijzigingsplan {
  const rijen = CONTRACTEERRUIMTERIJEN.filter(({ som }) => !som);
  const breedte = vraag.regios.length + 1;
  const regel = (...cellen: Celinhoud[]): Celinhoud[] => [
    ...cellen,
    ...Array(breedte - cellen.length).fill(''),
  ];
  const gebied: Gebied = { rij: 0, kolom: 0, rijen: KOPRIJ + 1 + rijen.length, kolommen: breedte };
  const invoer: Gebied = { rij: KOPRIJ + 1, kolom: 1, rijen: rijen.length, kolommen: vraag.regios.length };
  const inhoud = [
    regel(`Invoer contracteerruimte ${vraag.jaar} ${vraag.uitvoerder}`),
    regel(`Vul ${gebiednaam(invoer)} in. Een leeg saldo telt als 0; andere cellen mogen niet leeg blijven.`),
    regel(),
    regel('Bedragen in euro’s', ...vraag.regios),
    ...rijen.map((rij) => regel(rij.label(vraag.jaar))),
  ];
  return {
    titel: INVOERBLADNAAM,
    bladen: [
      {
        blad: nieuwDoel(beeld, INVOERBLADNAAM),
        wijzigingen: [{ soort: 'cellen', gebied, inhoud }, ...opmaak(breedte, invoer)],
      },
    ],
    activeer: 0,
  };
}

/** The first cell to fill in. */
export const EERSTE_INVOERCEL = { rij: KOPRIJ + 1, kolom: 1 };

/** The id that the input table of a plan will have as a source (see Bron), so that it can be chosen at once. */
export function invoerbronId(plan: Wijzigingsplan, aantalRegios: number): string {
  const rijen = 1 + CONTRACTEERRUIMTERIJEN.filter(({ som }) => !som).length;
  return `${bladplanVan(plan).blad.naam}!${gebiednaam({ rij: KOPRIJ, kolom: 0, rijen, kolommen: aantalRegios + 1 })}`;
}
