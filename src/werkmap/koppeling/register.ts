// The register of overhevelingen and reserveringen as the source of the saldo, by WLZ.SALDO over its table.
import { overhevelingsregels } from '../../beleid/overheveling';
import { leesRegister } from '../../beleid/registertabel';
import type { Registerrij } from '../../beleid/registertabel';
import { Tabelfout } from '../../beleid/tabel';
import { beoordeel, saldi } from '../../domein/overheveling';
import { euroVanCent } from '../../domein/geld';
import type { Gebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Tabelbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Bron, Broncel, Vraag } from '../herkennen/bron';
import type { Probleem } from '../herkennen/probleem';

/** Our own table, or a further one ('WLZ_Overhevelingen_2'). */
const REGISTER = /^WLZ_Overhevelingen/i;
/** A blank saldo of a table is less likely than a register that was filled in; a filled one more. */
const ZEKERHEID = 0.95;
/** Of one register. */
const MEESTE_PROBLEMEN = 20;

interface Register {
  naam: string;
  blad: string;
  gebied: Gebied;
}

function registersIn({ tabellen }: Werkmapbeeld): Register[] {
  return tabellen.flatMap(({ naam, blad, gebied }: Tabelbeeld) =>
    REGISTER.test(naam) && blad !== undefined && gebied ? [{ naam, blad, gebied }] : [],
  );
}

/** Where in the sheet something is wrong with the table, and what; it counts its rows from 1 with the header. */
function foutzin({ rij, kolom, zin }: Tabelfout, { gebied }: Register): string {
  const waar = [
    ...(rij === undefined ? [] : [`rij ${gebied.rij + rij}`]),
    ...(kolom === undefined ? [] : [`kolom ${kolom}`]),
  ].join(', ');
  return waar === '' ? zin : `In ${waar}: ${zin}`;
}

/** The bookings; a sentence when the table can't be read. */
function boekingenIn(beeld: Werkmapbeeld, register: Register): readonly Registerrij[] | string {
  const { blad: naam, gebied } = register;
  const blad = bladMetNaam(beeld, naam);
  if (!blad) return [];
  const cellen = Array.from({ length: gebied.rijen }, (_rij, r) =>
    Array.from({ length: gebied.kolommen }, (_kolom, k) => {
      const { waarde } = celVan(blad, gebied.rij + r, gebied.kolom + k);
      return waarde === '' ? null : waarde;
    }),
  );
  try {
    return leesRegister(cellen);
  } catch (fout) {
    if (fout instanceof Tabelfout) return foutzin(fout, register);
    throw fout;
  }
}

/** All regio's of the uitvoerder are its own, also those the table leaves out. */
const eigenRegios = ({ uitvoerder }: Vraag) => uitvoerder.regios.map(({ naam }) => naam);

/** A register as a block with one row; none while nothing is booked, or when it can't be read. */
function registerbron(beeld: Werkmapbeeld, register: Register, vraag: Vraag): Bron[] {
  const boekingen = boekingenIn(beeld, register);
  if (typeof boekingen === 'string' || boekingen.length === 0) return [];
  const { naam, blad, gebied } = register;
  const plek = { blad, rij: gebied.rij, kolom: gebied.kolom };
  const regios = eigenRegios(vraag);
  const regels = overhevelingsregels(vraag.jaar);
  const perRegio = saldi(
    boekingen.map(({ boeking }) => boeking),
    regios,
    regels,
  );
  const cellen = perRegio.map(({ regio, saldo }): [string, Broncel] => {
    return [regio, { cel: plek, stand: 'getal', bedrag: saldo, tekst: String(euroVanCent(saldo)) }];
  });
  return [
    {
      id: `register ${naam}`,
      register: naam,
      blad,
      gebied,
      richting: 'regios onder elkaar',
      eenheid: { factor: 1, herkomst: 'gelezen', cel: plek },
      jaar: vraag.jaar,
      koppen: Object.fromEntries(regios.map((regio) => [regio, plek])),
      rijen: {
        saldo: {
          rij: 'saldo',
          label: `Register ${naam}`,
          labelcel: plek,
          zekerheid: ZEKERHEID,
          cellen: Object.fromEntries(cellen),
        },
      },
      dubbel: [],
      dubbeleRegios: [],
      onbekend: [],
      score: 0,
    },
  ];
}

/** The registers of the workbook in which something is booked. */
export function registerbronnen(beeld: Werkmapbeeld, vraag: Vraag): Bron[] {
  return registersIn(beeld).flatMap((register) => registerbron(beeld, register, vraag));
}

/** Registers that can't be read, and rows that don't count. */
export function registerproblemen(beeld: Werkmapbeeld, vraag: Vraag): Probleem[] {
  return registersIn(beeld).flatMap((register): Probleem[] => {
    const { naam, blad, gebied } = register;
    const boekingen = boekingenIn(beeld, register);
    const waar = `Register ${naam} op blad ${blad}`;
    if (typeof boekingen === 'string') {
      const cel = { blad, rij: gebied.rij, kolom: gebied.kolom };
      return [{ ernst: 'waarschuwing', zin: `${waar} telt niet mee. ${boekingen}`, cel }];
    }
    const oordelen = beoordeel(
      boekingen.map(({ boeking }) => boeking),
      eigenRegios(vraag),
      overhevelingsregels(vraag.jaar),
    );
    return boekingen
      .flatMap(({ nummer }, i): Probleem[] => {
        const oordeel = oordelen[i];
        if (!oordeel || oordeel.telt) return [];
        const rij = gebied.rij + nummer - 1;
        const zin = `Rij ${rij + 1} van het register op blad ${blad} telt niet mee. ${oordeel.uitleg}`;
        return [{ ernst: 'waarschuwing', zin, cel: { blad, rij, kolom: gebied.kolom } }];
      })
      .slice(0, MEESTE_PROBLEMEN);
  });
}
