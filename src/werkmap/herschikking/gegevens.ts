// What a herschikking needs from the workbook: rows, ruimte and regime, each with what is wrong about it.
import { regime as zoekRegime } from '../../beleid/regimes';
import { leesRegimetabel } from '../../beleid/regimetabel';
import { Tabelfout } from '../../beleid/tabel';
import { NUL, cent } from '../../domein/geld';
import type { Regime } from '../../domein/herschikking';
import { leesGebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Celwaarde, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Bron, Broncel, Vraag } from '../herkennen/bron';
import { herken } from '../herkennen/herken';
import { leesLijst } from '../herkennen/lijst/lees';
import { VELDNAMEN, kolomMet } from '../herkennen/lijst/lijst';
import type { Lijst } from '../herkennen/lijst/lijst';
import { opErnst } from '../herkennen/probleem';
import type { Probleem } from '../herkennen/probleem';
import { bronnenboek, stelKoppelingVoor } from '../koppeling/voorstel';
import { onsBlad } from '../plan/administratie';
import { bijStap } from './problemen';
import type { Herschikgegevens, Herschikkader, Regioruimte } from './types';
import { EIGEN_REGIME, REGIMETABEL } from './vraag';
import type { Herschikvraag } from './vraag';

/** Something that was read, with what is wrong about it. */
interface Lezing<T> {
  waarde: T;
  problemen: Probleem[];
}

function fout(zin: string): Probleem {
  return { ernst: 'fout', zin };
}

/** The cells of the table WLZ_Regime with its header row; undefined when the workbook has none. */
function regimecellen(beeld: Werkmapbeeld): { blad: string; rij: number; cellen: Celwaarde[][] } | undefined {
  const tabel = beeld.tabellen.find(({ naam }) => naam.toLowerCase() === REGIMETABEL.toLowerCase());
  if (tabel === undefined) return undefined;
  const naam = tabel.blad ?? tabel.adres.slice(0, tabel.adres.lastIndexOf('!')).replace(/^'|'$/g, '');
  const blad = beeld.bladen.find((b) => b.naam === naam.replaceAll("''", "'"));
  if (blad === undefined) return undefined;
  const gebied = tabel.gebied ?? leesGebied(tabel.adres);
  const cellen = Array.from({ length: gebied.rijen }, (_rij, r) =>
    Array.from(
      { length: gebied.kolommen },
      (_kolom, k) => celVan(blad, gebied.rij + r, gebied.kolom + k).waarde,
    ),
  );
  return { blad: blad.naam, rij: gebied.rij, cellen };
}

/** The regime someone composed in the workbook. */
export function leesEigenRegime(beeld: Werkmapbeeld): Lezing<Regime | undefined> {
  const tabel = regimecellen(beeld);
  if (tabel === undefined) {
    const zin = `De werkmap heeft geen tabel ${REGIMETABEL}. Stel uw regime samen, of kies een ander regime.`;
    return { waarde: undefined, problemen: [fout(zin)] };
  }
  try {
    return { waarde: leesRegimetabel(tabel.cellen), problemen: [] };
  } catch (reden) {
    if (!(reden instanceof Tabelfout)) throw reden;
    const cel = { blad: tabel.blad, rij: tabel.rij + (reden.rij ?? 1) - 1, kolom: 0 };
    return { waarde: undefined, problemen: [{ ...fout(`Tabel ${REGIMETABEL}, ${reden.message}`), cel }] };
  }
}

function leesRegime(beeld: Werkmapbeeld, { regime }: Herschikvraag): Lezing<Regime | undefined> {
  if (regime === EIGEN_REGIME) return leesEigenRegime(beeld);
  const waarde = zoekRegime(regime);
  return { waarde, problemen: waarde ? [] : [fout(`Regime ${regime} bestaat niet. Kies een ander regime.`)] };
}

/** The table on the sheet Contracteerruimte that we wrote. */
function onzeTabel(beeld: Werkmapbeeld, vraag: Vraag): Bron | undefined {
  const ons = onsBlad(beeld, 'contracteerruimte');
  if (ons === undefined) return undefined;
  return herken({ ...beeld, bladen: [ons.blad] }, vraag).find(({ rijen }) => rijen.ruimteZin);
}

function zoekBron(
  beeld: Werkmapbeeld,
  keuze: Herschikvraag['ruimte'],
  vraag: Vraag,
): Lezing<Bron | undefined> {
  if (keuze.soort === 'getypt') return { waarde: undefined, problemen: [] };
  if (keuze.soort === 'contracteerruimte') {
    const waarde = onzeTabel(beeld, vraag);
    const raad = 'Maak haar in de maandronde, kies een andere bron, of vul de ruimte zelf in.';
    return { waarde, problemen: waarde ? [] : [fout(`Er is nog geen contracteerruimtetabel. ${raad}`)] };
  }
  const waarde = bronnenboek(beeld, vraag).bronnen.find(({ id }) => id === keuze.bronId);
  const zin = 'De gekozen bron van de ruimte is er niet meer. Kies een andere.';
  return { waarde, problemen: waarde ? [] : [fout(zin)] };
}

/** Why the ruimte in a cell can't be used. */
function ruimteklacht(regio: string, cel: Broncel | undefined): Probleem {
  if (cel === undefined)
    return fout(`De ruimte van ${regio} staat niet in de gekozen bron. Kies een andere bron.`);
  if (cel.stand === 'leeg') return { ...fout(`De ruimte van ${regio} is leeg. Vul haar in.`), cel: cel.cel };
  const wat = `Bij de ruimte van ${regio} staat “${cel.tekst}”. Maak er een getal van.`;
  return { ...fout(wat), cel: cel.cel };
}

/** A saldo may be blank, but not be text. */
function saldoklacht(regio: string, saldo: Broncel | undefined): Probleem[] {
  if (saldo === undefined || saldo.stand === 'getal' || saldo.stand === 'leeg') return [];
  const zin = `Bij het saldo van ${regio} staat “${saldo.tekst}”. Maak er een getal van.`;
  return [{ ...fout(zin), cel: saldo.cel }];
}

/** Ruimte and saldo of one regio; text that only reads as an amount can't feed a live formula. */
function uitBron(bron: Bron, regio: string): Lezing<Regioruimte> {
  const { factor } = bron.eenheid;
  const zin = bron.rijen.ruimteZin?.cellen[regio];
  const saldo = bron.rijen.saldo?.cellen[regio];
  const problemen: Probleem[] = [];
  if (zin?.stand !== 'getal') problemen.push(ruimteklacht(regio, zin));
  problemen.push(...saldoklacht(regio, saldo));
  return {
    waarde: {
      regio,
      ruimteZin: problemen.length === 0 ? (zin?.bedrag ?? null) : null,
      ...(zin && { ruimteZinPlek: { cel: zin.cel, factor } }),
      saldo: saldo?.bedrag ?? NUL,
      ...(saldo && { saldoPlek: { cel: saldo.cel, factor } }),
    },
    problemen,
  };
}

function leesRuimtes(
  bron: Bron | undefined,
  keuze: Herschikvraag['ruimte'],
  { regios }: Herschikkader,
): Lezing<Regioruimte[]> {
  if (keuze.soort === 'getypt') {
    const waarde = regios.map((regio): Regioruimte => {
      const bedrag = keuze.bedragen[regio];
      return { regio, ruimteZin: bedrag === undefined ? null : cent(bedrag), saldo: NUL };
    });
    return { waarde, problemen: [] };
  }
  if (bron === undefined) {
    return { waarde: regios.map((regio) => ({ regio, ruimteZin: null, saldo: NUL })), problemen: [] };
  }
  const lezingen = regios.map((regio) => uitBron(bron, regio));
  return {
    waarde: lezingen.map(({ waarde }) => waarde),
    problemen: lezingen.flatMap(({ problemen }) => problemen),
  };
}

/** What a list lacks to be herschikt. */
function lijstklachten(lijst: Lijst): Probleem[] {
  if (lijst.periodekolom !== undefined) {
    const zin = `De lijst op blad ${lijst.blad} heeft een rij per maand. Herschikken vraagt één rij per aanbieder en leveringsvorm.`;
    return [fout(zin)];
  }
  const nodig = ['afspraak', 'prognose'] as const;
  return nodig
    .filter((veld) => kolomMet(lijst, veld) === undefined)
    .map((veld) =>
      fout(`De lijst op blad ${lijst.blad} heeft geen kolom voor ${VELDNAMEN[veld]}. Wijs haar aan.`),
    );
}

/** The lists of the koppeling that can be herschikt, with their rows. */
function leesLijsten(
  beeld: Werkmapbeeld,
  vraag: Vraag,
): Pick<Herschikgegevens, 'lijsten' | 'rijen'> & { problemen: Probleem[] } {
  const { gevonden } = stelKoppelingVoor(beeld, vraag);
  const lijsten = gevonden.aanbieders;
  if (lijsten.length === 0) {
    const zin = 'Er is geen lijst van aanbieders gevonden. Wijs haar aan in het werkblad.';
    return { lijsten: [], rijen: [], problemen: [fout(zin)] };
  }
  const klachten = lijsten.flatMap(lijstklachten);
  if (klachten.length > 0) return { lijsten, rijen: [], problemen: klachten };
  const gelezen = lijsten.map((lijst) => ({ lijst, ...leesLijst(beeld, lijst, vraag) }));
  return {
    lijsten,
    rijen: gelezen.flatMap(({ lijst, rijen }) => rijen.map((rij) => ({ lijst, rij }))),
    problemen: gelezen.flatMap(({ problemen }) => problemen),
  };
}

/**
 * The regio's that take part: one that the source of the ruimte doesn't name and that has no rows either is left out,
 * as when a workbook is about a few regio's only. Typed ruimte can be of every regio.
 */
function deelnemers(
  { regios }: Herschikkader,
  bron: Bron | undefined,
  rijen: Herschikgegevens['rijen'],
): readonly string[] {
  const metRijen = new Set(rijen.map(({ rij }) => rij.regio));
  const cellen = bron?.rijen.ruimteZin?.cellen;
  if (!cellen || metRijen.has(undefined)) return regios;
  return regios.filter((regio) => metRijen.has(regio) || cellen[regio] !== undefined);
}

/** All that a herschikking needs from the workbook. Read it again when the workbook changes. */
export function leesGegevens(
  beeld: Werkmapbeeld,
  vraag: Herschikvraag,
  gekozen: Herschikkader,
): Herschikgegevens {
  const { uitvoerder, jaar } = gekozen;
  const herkenvraag: Vraag = { uitvoerder, jaar, regios: gekozen.regios };
  const regime = leesRegime(beeld, vraag);
  const bron = zoekBron(beeld, vraag.ruimte, herkenvraag);
  const { lijsten, rijen, problemen } = leesLijsten(beeld, herkenvraag);
  const kader = { ...gekozen, regios: deelnemers(gekozen, bron.waarde, rijen) };
  const ruimtes = leesRuimtes(bron.waarde, vraag.ruimte, kader);
  return {
    kader,
    ...(regime.waarde && { regime: regime.waarde }),
    ...(regime.waarde && vraag.regime === EIGEN_REGIME && { regimetabel: REGIMETABEL }),
    ruimtes: ruimtes.waarde,
    ...(bron.waarde && { ruimtebron: bron.waarde }),
    lijsten,
    rijen,
    problemen: opErnst([
      ...bijStap('regime', regime.problemen),
      ...bijStap('ruimte', [...bron.problemen, ...ruimtes.problemen]),
      ...bijStap('aanbieders', problemen),
    ]),
  };
}
