// Judges the rounding of a selected table, cell by cell, and gives the table that closes.
import {
  afgerond,
  beoordeel,
  herberekend,
  optellingen,
  sluitend,
  uitlegBijstelling,
  uitlegSamenhang,
  uitlegVerdacht,
  uitlegVerschil,
} from '../../domein/afronding';
import type { Opbouw, Plaats, Publicatie } from '../../domein/afronding';
import { NUL, cent } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { argument } from '../../functions/cellen';
import { Invoerfout } from '../../functions/fouten';
import { leesTabel, lijnnamen, weigerTeGroot } from '../../functions/tabel';
import type { Tabel } from '../../functions/tabel';
import { leesOpbouw, opbouwInWoorden } from '../../functions/tabelopbouw';
import { gebiednaam } from '../../werkmap';
import type { Celpositie, Probleem, Selectie, Werkmapbeeld } from '../../werkmap';
import { bladInFormule } from '../../werkmap/beeld/adres';
import { celOp } from '../../werkmap/beeld/werkmapbeeld';
import { notatieVoor } from '../../werkmap/plan/stijl';
import { weergaveschaal } from '../../werkmap/herkennen/eenheid';
import { getalwoord } from '../../werkmap/waarom/getalwoord';
import { waardenIn } from '../../werkmap/waarom/verwijzing';

/** How a table adds up, as the user may say. */
export const OPBOUWEN = ['contracteerruimte', 'totalen', 'totaalrij', 'totaalkolom'] as const;
export type Opbouwkeuze = (typeof OPBOUWEN)[number] | 'herkennen';

/** A cell that would be another amount in the table that closes. */
export interface Anders {
  cel: Celpositie;
  naam: string;
  nu: string;
  wordt: string;
  zin?: string;
}

export type Afrondingsoordeel =
  | { gelukt: false; zin: string }
  | {
      gelukt: true;
      /** 'Gelezen als …, afgerond op …' */
      gelezen: string;
      sommen: number;
      bevindingen: Probleem[];
      /** Sluitend afgerond, or the totals added up again; [] = the table closes as it stands. */
      anders: Anders[];
      /** The cells hold exact amounts that are only shown rounded. */
      exact: boolean;
      /** Number format (en-US) of the amounts. */
      notatie: string;
      /** The live formula (en-US) of the table that closes, when the cells are exact and it exists. */
      formule?: string;
      /** Why there is no table that closes. */
      bezwaar?: string;
    };

/** Judging tries suspects one by one; larger tables take longer than anybody wants to wait. */
const MEESTE_BEDRAGEN = 2_000;

/** Units that are published, in cents, largest first. */
const EENHEDEN = [100_000, 100, 10, 1].map(cent);

interface Gelezen {
  tabel: Tabel;
  opbouw: Opbouw;
  eenheid: Cent;
  exact: boolean;
  selectie: Selectie;
}

function celVan({ tabel, selectie }: Gelezen, { rij, kolom }: Plaats): Celpositie {
  const { blad, gebied } = selectie;
  return { blad, rij: gebied.rij + tabel.begin.rij + rij, kolom: gebied.kolom + tabel.begin.kolom + kolom };
}

/** Amounts that are shown in thousands but held in euros: rounded is what the reader sees. */
function schaalVan(beeld: Werkmapbeeld, { blad, gebied }: Selectie): number {
  for (let i = 0; i < gebied.rijen * gebied.kolommen; i += 1) {
    const cel = celOp(beeld, {
      blad,
      rij: gebied.rij + Math.floor(i / gebied.kolommen),
      kolom: gebied.kolom + (i % gebied.kolommen),
    });
    if (typeof cel.waarde === 'number' && cel.notatie !== 'General') return weergaveschaal(cel.notatie);
  }
  return 1;
}

function eenheidVan({ bedragen }: Tabel): Cent {
  const past = (eenheid: Cent) =>
    bedragen.every((rij) => rij.every((cel) => cel === null || cel % eenheid === 0));
  return EENHEDEN.find(past) ?? cent(1);
}

function lees(beeld: Werkmapbeeld, selectie: Selectie, keuze: Opbouwkeuze): Gelezen {
  const tabel = leesTabel(argument('tabel', waardenIn(beeld, selectie)));
  weigerTeGroot(tabel, MEESTE_BEDRAGEN);
  const schaal = schaalVan(beeld, selectie);
  const eenheid = schaal === 1 ? eenheidVan(tabel) : cent(schaal * 100);
  const exact = tabel.bedragen.some((rij) =>
    rij.some((cel) => cel !== null && afgerond(cel, eenheid) !== cel),
  );
  const gekozen = keuze === 'herkennen' ? null : argument('opbouw', keuze);
  return { tabel, opbouw: leesOpbouw(tabel, gekozen, eenheid), eenheid, exact, selectie };
}

/** What a reader of the table sees: every cell rounded on its own. */
function gepubliceerd({ tabel, eenheid }: Gelezen): Publicatie {
  return tabel.bedragen.map((rij) => rij.map((cel) => (cel === null ? null : afgerond(cel, eenheid))));
}

function bevindingenVan(gelezen: Gelezen, publicatie: Publicatie): Probleem[] {
  const oordeel = beoordeel(publicatie, gelezen.opbouw, gelezen.eenheid);
  const namen = lijnnamen(gelezen.tabel);
  const { fouten, samenhang, verdacht, afrondingsverschillen } = oordeel;
  const [eerste] = samenhang?.cellen ?? [];
  return [
    ...fouten.map((f): Probleem => ({
      ernst: 'fout',
      zin: uitlegVerschil(f, namen),
      cel: celVan(gelezen, f),
    })),
    ...(samenhang && eerste
      ? [{ ernst: 'fout' as const, zin: uitlegSamenhang(samenhang, namen), cel: celVan(gelezen, eerste) }]
      : []),
    ...verdacht.map((v): Probleem => {
      return {
        ernst: 'waarschuwing',
        zin: uitlegVerdacht(v, verdacht.length, namen),
        cel: celVan(gelezen, v),
      };
    }),
    ...afrondingsverschillen.map((v): Probleem => {
      return { ernst: 'info', zin: uitlegVerschil(v, namen), cel: celVan(gelezen, v) };
    }),
  ];
}

const EURO = { schaal: 1, procent: false };

function celnaamIn(gelezen: Gelezen, { rij, kolom }: Plaats): string {
  const namen = lijnnamen(gelezen.tabel);
  return `${namen.rijen[rij] ?? ''} · ${namen.kolommen[kolom] ?? ''}`;
}

function anders(gelezen: Gelezen, plaats: Plaats, nu: Cent, wordt: Cent): Anders {
  return {
    cel: celVan(gelezen, plaats),
    naam: celnaamIn(gelezen, plaats),
    nu: getalwoord(nu / 100, EURO),
    wordt: getalwoord(wordt / 100, EURO),
  };
}

/** From exact amounts: the few cells that are rounded the other way so that every sum holds. */
function sluitendeTabel(gelezen: Gelezen): { anders: Anders[]; formule?: string; bezwaar?: string } {
  const { tabel, opbouw, eenheid, selectie } = gelezen;
  const bedragen = tabel.bedragen.map((rij) => rij.map((cel) => cel ?? NUL));
  try {
    const { bijstellingen } = sluitend(bedragen, opbouw, eenheid);
    const namen = lijnnamen(tabel);
    return {
      anders: bijstellingen.map((b) => ({
        ...anders(gelezen, b, b.los, b.sluitend),
        zin: uitlegBijstelling(b, namen),
      })),
      formule: `=WLZ.AFGEROND(${bladInFormule(selectie.blad)}!${gebiednaam(selectie.gebied)},${eenheid / 100})`,
    };
  } catch (fout) {
    if (fout instanceof RangeError) return { anders: [], bezwaar: fout.message };
    throw fout;
  }
}

/** From published amounts, of which the exact ones are not known: the sums of what stands there. */
function opnieuwOpgeteld(gelezen: Gelezen, publicatie: Publicatie): { anders: Anders[] } {
  const nieuw = herberekend(publicatie, gelezen.opbouw);
  const gevonden = publicatie.flatMap((cellen, rij) =>
    cellen.flatMap((nu, kolom) => {
      const wordt = nieuw[rij]?.[kolom];
      return nu === null || wordt === undefined || wordt === nu
        ? []
        : [anders(gelezen, { rij, kolom }, nu, wordt)];
    }),
  );
  return { anders: gevonden };
}

/** The judgement on the selected cells; a Dutch sentence when they are no table with sums. */
export function beoordeelSelectie(
  beeld: Werkmapbeeld,
  selectie: Selectie,
  keuze: Opbouwkeuze,
): Afrondingsoordeel {
  try {
    const gelezen = lees(beeld, selectie, keuze);
    const publicatie = gepubliceerd(gelezen);
    const { opbouw, eenheid, exact } = gelezen;
    const eenheidtekst = getalwoord(eenheid / 100, EURO);
    return {
      gelukt: true,
      gelezen: `Gelezen als ${opbouwInWoorden(opbouw)}, afgerond op ${eenheidtekst}.`,
      sommen: optellingen(publicatie, opbouw).length,
      bevindingen: bevindingenVan(gelezen, publicatie),
      exact,
      notatie: eenheid === 100_000 ? notatieVoor('k€') : notatieVoor('€'),
      ...(exact ? sluitendeTabel(gelezen) : opnieuwOpgeteld(gelezen, publicatie)),
    };
  } catch (fout) {
    if (fout instanceof Invoerfout || fout instanceof RangeError) return { gelukt: false, zin: fout.message };
    throw fout;
  }
}
