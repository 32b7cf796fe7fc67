// The plan that makes a real table of a contracteerruimtetabel pasted as text, so that formulas can refer to it.
import Decimal from 'decimal.js';
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../../../domein/contracteerruimte';
import type { Cent } from '../../../domein/geld';
import { gebiednaam } from '../../beeld/adres';
import type { Gebied } from '../../beeld/adres';
import type { Werkmapbeeld } from '../../beeld/werkmapbeeld';
import { eenheidnaam } from '../../herkennen/eenheid';
import type { Geplakt, Geplakterij } from '../../herkennen/geplakt';
import { nieuwDoel } from '../administratie';
import * as stijl from '../stijl';
import type { Celinhoud, Wijziging, Wijzigingsplan } from '../wijzigingsplan';

const OMZETBLADNAAM = 'Overgenomen tabel';

const KOPRIJ = 3;

type Gelezen = Extract<Geplakt, { soort: 'gelezen' }>;

/** In the unit of the text, exact; what wasn't there stays blank. */
function getal(bedrag: Cent | null, factor: number): number | '' {
  return bedrag === null ? '' : new Decimal(bedrag).div(100).div(factor).toNumber();
}

function opmaak(breedte: number, hoogte: number, bedragen: Gebied, notatie: string): Wijziging[] {
  const kop: Gebied = { rij: KOPRIJ, kolom: 0, rijen: 1, kolommen: breedte };
  const tabel: Gebied = { rij: KOPRIJ + 1, kolom: 0, rijen: hoogte, kolommen: breedte };
  return [
    { soort: 'notatie', gebied: bedragen, notatie },
    { soort: 'opmaak', gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TITEL },
    { soort: 'opmaak', gebied: { rij: 1, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TOELICHTING },
    { soort: 'opmaak', gebied: kop, opmaak: stijl.KOP },
    { soort: 'opmaak', gebied: { ...kop, kolommen: 1 }, opmaak: stijl.KOPLABEL },
    { soort: 'opmaak', gebied: tabel, opmaak: stijl.TABELRIJ },
    { soort: 'opmaak', gebied: { ...tabel, kolommen: 1 }, opmaak: stijl.RIJLABEL },
    { soort: 'kolombreedte', kolom: 0, kolommen: 1, punten: stijl.BREEDTE_LABEL },
    { soort: 'kolombreedte', kolom: 1, kolommen: breedte - 1, punten: stijl.BREEDTE_BEDRAG + 12 },
    { soort: 'vastzetten', rijen: KOPRIJ + 1, kolommen: 1 },
  ];
}

/** The rows of the text, in the order of the field. */
function opVolgorde(rijen: readonly Geplakterij[]): Geplakterij[] {
  const volgorde = CONTRACTEERRUIMTERIJEN.map(({ id }) => id);
  return [...rijen].sort((a, b) => volgorde.indexOf(a.rij) - volgorde.indexOf(b.rij));
}

/**
 * The plan for a new worksheet with the amounts of a pasted text as numbers, in the unit of the text, all its rows
 * (also computed ones, to compare with) and the place it was read from. Recognised afterwards like any other source.
 * @param vraag the year, for a text that names none
 */
export function omzetplan(
  beeld: Werkmapbeeld,
  geplakt: Gelezen,
  vraag: { uitvoerder: string; jaar: number },
): Wijzigingsplan {
  const jaar = geplakt.jaar ?? vraag.jaar;
  const { factor } = geplakt.eenheid;
  const rijen = opVolgorde(geplakt.rijen);
  const metTotaal = rijen.some(({ totaal }) => totaal !== null);
  const breedte = 1 + geplakt.regios.length + (metTotaal ? 1 : 0);
  const regel = (...cellen: Celinhoud[]): Celinhoud[] => [
    ...cellen,
    ...Array<string>(breedte - cellen.length).fill(''),
  ];
  const tabelrijen = rijen.map(({ rij, bedragen, totaal }) => {
    const label = CONTRACTEERRUIMTERIJEN.find(({ id }) => id === rij)?.label(jaar) ?? rij;
    const alle = metTotaal ? [...bedragen, totaal] : bedragen;
    return regel(label, ...alle.map((bedrag) => getal(bedrag, factor)));
  });
  const inhoud = [
    regel(`Contracteerruimte ${jaar} ${vraag.uitvoerder}, overgenomen uit tekst`),
    regel(
      `Overgenomen van blad ${geplakt.blad}, ${gebiednaam(geplakt.gebied)}. Wat u daar wijzigt, komt hier niet vanzelf.`,
    ),
    regel(),
    regel(
      `Bedragen ${factor === 1 ? 'in ' : ''}${eenheidnaam(factor)}`,
      ...geplakt.regios,
      ...(metTotaal ? [TOTAAL] : []),
    ),
    ...tabelrijen,
  ];
  const bedragen: Gebied = {
    rij: KOPRIJ + 1,
    kolom: 1,
    rijen: tabelrijen.length,
    kolommen: breedte - 1,
  };
  const heleGetallen = tabelrijen.flat().every((cel) => typeof cel !== 'number' || Number.isInteger(cel));
  return {
    titel: OMZETBLADNAAM,
    bladen: [
      {
        blad: nieuwDoel(beeld, OMZETBLADNAAM),
        wijzigingen: [
          {
            soort: 'cellen',
            gebied: { rij: 0, kolom: 0, rijen: inhoud.length, kolommen: breedte },
            inhoud,
          },
          ...opmaak(breedte, tabelrijen.length, bedragen, heleGetallen ? '#,##0' : '#,##0.00'),
        ],
      },
    ],
    activeer: 0,
  };
}
