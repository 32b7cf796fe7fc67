// Finds the lists of aanbieders in a workbook.
import type { Gebied } from '../../beeld/adres';
import { celnaam, gebiednaam } from '../../beeld/adres';
import type { Bladbeeld, Naambeeld, Tabelbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Vraag } from '../bron';
import type { Eenheid, Eenheidsfactor } from '../eenheid';
import { regiozoeker } from '../kop';
import type { Regiozoeker } from '../kop';
import { jaarInTekst } from '../label';
import { onthouden, vraagtekst } from '../onthouden';
import { binnenGebied, rechtop, tekstIn } from '../raster';
import type { Raster } from '../raster';
import { deelKolommenIn } from './kolommen';
import { Koplezer, kopwaarde, zoekKoprijen } from './koprij';
import type { Kopcel, Koprij } from './koprij';
import { lijsteenheden } from './eenheid';
import { isBedragveld } from './lijst';
import type { Lijst, Veld } from './lijst';
import { naamVanLijst } from './naamgebied';
import { isOnzeTabel, isUitvoer } from './onzetabellen';
import { deelRijenIn, lijstcel } from './rijen';
import { lijstscore } from './score';
import { heeftVormenNaastElkaar } from './vormkoppen';

export interface Lijstopties {
  /** Only look here: what the user pointed at. */
  binnen?: { blad: string; gebied: Gebied };
  /** Ids of worksheets that are no source, such as the ones we wrote ourselves. */
  overslaan?: ReadonlySet<string>;
  /** Unit the user chose, per id of a list. */
  eenheden?: Readonly<Record<string, Eenheidsfactor>>;
}

/** What is needed to read one list. */
interface Werk {
  blad: Bladbeeld;
  raster: Raster;
  vraag: Vraag;
  zoek: Regiozoeker;
  namen: readonly Naambeeld[];
  opties: Lijstopties;
}

/** One row of headings cut into lists side by side: each begins at its own aanbieder, AGB or regio after a gap. */
function stukken(cellen: readonly Kopcel[]): Kopcel[][] {
  const delen: Kopcel[][] = [];
  for (const cel of cellen) {
    const laatste = delen.at(-1)?.at(-1);
    if (!laatste || cel.kolom > laatste.kolom + 1) delen.push([cel]);
    else delen.at(-1)?.push(cel);
  }
  const lijsten: Kopcel[][] = [];
  for (const deel of delen) {
    const vorige = lijsten.at(-1);
    if (vorige && kopwaarde(deel) === 0) vorige.push(...deel);
    else if (vorige && kopwaarde(vorige) === 0) vorige.push(...deel);
    else lijsten.push(deel);
  }
  return lijsten;
}

function bladregio(blad: Bladbeeld, zoek: Regiozoeker): string | undefined {
  const naam = blad.naam.trim();
  return zoek(naam) ?? zoek(naam.replace(/\b(20)?\d\d\b|productie|prognose|lijst|blad|[()_]/gi, ' ').trim());
}

/** A regio in a line by itself above the headings. */
function regioErboven(werk: Werk, kopRij: number): string | undefined {
  for (let rij = kopRij - 1; rij >= Math.max(0, kopRij - 4); rij--) {
    for (let kolom = 0; kolom < Math.min(werk.raster.kolommen, 6); kolom++) {
      const regio = werk.zoek(tekstIn(werk.raster, rij, kolom).replace(/^regio\s*:?\s*/i, ''));
      if (regio) return regio;
    }
  }
  return undefined;
}

function lijstjaar(raster: Raster, kop: Koprij): number | undefined {
  const genoemd = new Map<number, number>();
  for (const { jaar, veld } of kop.cellen) {
    if (jaar && veld && !veld.endsWith('VorigJaar')) genoemd.set(jaar, (genoemd.get(jaar) ?? 0) + 1);
  }
  const [meeste] = [...genoemd].sort((a, b) => b[1] - a[1]);
  if (meeste) return meeste[0];
  for (let rij = kop.rij - 1; rij >= Math.max(0, kop.rij - 6); rij--) {
    for (let kolom = 0; kolom < Math.min(raster.kolommen, 12); kolom++) {
      const jaar = jaarInTekst(tekstIn(raster, rij, kolom));
      if (jaar) return jaar;
    }
  }
  return undefined;
}

/** The regio of the rows when no column gives it. */
function zonderKolom(
  werk: Werk,
  kopRij: number,
  indeling: ReturnType<typeof deelRijenIn>,
): Pick<Lijst, 'regio' | 'regiogroepen'> {
  if (indeling.regiogroepen.length) return { regiogroepen: indeling.regiogroepen };
  const regio = regioErboven(werk, kopRij) ?? bladregio(werk.blad, werk.zoek);
  return regio === undefined ? {} : { regio };
}

/** The list with the unit of every column. */
function metEenheden(werk: Werk, lijst: Omit<Lijst, 'score' | 'eenheid'>): Omit<Lijst, 'score'> {
  // What we wrote ourselves is in euros.
  const gekozen = isOnzeTabel(lijst.tabel) ? 1 : werk.opties.eenheden?.[lijst.id];
  const eenheden = lijsteenheden(werk.raster, lijst, gekozen);
  const met = <T extends { kolom: number }>(kolommen: readonly T[]): (T & { eenheid?: Eenheid })[] =>
    kolommen.map((kolom) => {
      const eenheid = eenheden.kolommen.get(kolom.kolom);
      return eenheid ? { ...kolom, eenheid } : kolom;
    });
  return {
    ...lijst,
    eenheid: eenheden.lijst,
    kolommen: met(lijst.kolommen),
    dubbel: met(lijst.dubbel),
    onbekend: met(lijst.onbekend),
  };
}

/** Whether columns make a list: amounts, and whose they are; an Excel table needs less. */
function zegtGenoeg(velden: readonly Veld[], isTabel: boolean): boolean {
  const heeftNaam = velden.includes('aanbieder') || velden.includes('agb');
  return velden.some(isBedragveld) && (heeftNaam || (isTabel && velden.length > 1));
}

/** The list under some headings, if it is one that can be read. */
function leesStuk(werk: Werk, kop: Koprij, einde: number, tabel?: Tabelbeeld): Lijst | undefined {
  if (heeftVormenNaastElkaar(kop.cellen)) return undefined;
  const cel = lijstcel(werk.raster, werk.blad);
  const kolommen = deelKolommenIn(kop.cellen, cel, kop.rij, einde, werk.zoek);
  const velden = kolommen.kolommen.map(({ veld }) => veld);
  if (!zegtGenoeg(velden, tabel !== undefined)) return undefined;
  const plaatsen = kop.cellen.map(({ kolom }) => kolom);
  const vak = {
    kopRij: kop.rij,
    einde,
    eersteKolom: Math.min(...plaatsen),
    laatsteKolom: Math.max(...plaatsen),
  };
  const persoon = new Set(kolommen.persoonskolommen.map(({ kolom }) => kolom));
  const rijen = deelRijenIn(cel, vak, kolommen.kolommen, werk.zoek, persoon);
  const [eersteRij, laatsteRij] = [rijen.data[0], rijen.data.at(-1)];
  if (eersteRij === undefined || laatsteRij === undefined) return undefined;
  const begin = celnaam({ rij: kop.rij, kolom: vak.eersteKolom });
  const jaar = lijstjaar(werk.raster, kop);
  const basis = {
    id: tabel ? `tabel ${tabel.naam}` : `${werk.blad.naam}!${begin}`,
    blad: werk.blad.naam,
    ...(tabel && { tabel: tabel.naam }),
    kopRij: kop.rij,
    eersteRij,
    laatsteRij,
    ...kolommen,
    tussenrijen: rijen.tussenrijen,
    ...(rijen.totaalRij !== undefined && { totaalRij: rijen.totaalRij }),
    ...(velden.includes('regio') ? {} : zonderKolom(werk, kop.rij, rijen)),
    ...(jaar !== undefined && { jaar }),
  };
  const naam = tabel ? undefined : naamVanLijst(werk.namen, basis);
  const zonderScore = { ...metEenheden(werk, basis), ...(naam !== undefined && { naam }) };
  return { ...zonderScore, score: lijstscore(zonderScore, werk.raster, werk.vraag, werk.zoek) };
}

function tabellenOp(beeld: Werkmapbeeld, blad: Bladbeeld): (Tabelbeeld & { gebied: Gebied })[] {
  return beeld.tabellen.flatMap((tabel) => {
    const { gebied } = tabel;
    return tabel.blad === blad.naam && gebied && tabel.kopRij !== false ? [{ ...tabel, gebied }] : [];
  });
}

function uitTabel(werk: Werk, tabel: Tabelbeeld & { gebied: Gebied }): Lijst | undefined {
  const { gebied } = tabel;
  const lezer = new Koplezer(binnenGebied(werk.raster, gebied), werk.vraag.jaar);
  const cellen = lezer.koppen(gebied.rij, false);
  return leesStuk(werk, { rij: gebied.rij, cellen }, gebied.rij + gebied.rijen - 1, tabel);
}

const overlapt = (gebied: Gebied, rij: number, kolommen: readonly number[]) =>
  rij >= gebied.rij &&
  rij < gebied.rij + gebied.rijen &&
  kolommen.some((kolom) => kolom >= gebied.kolom && kolom < gebied.kolom + gebied.kolommen);

function uitCellen(werk: Werk, tabellen: readonly { gebied: Gebied }[], laatsteRij: number): Lijst[] {
  const lezer = new Koplezer(werk.raster, werk.vraag.jaar, werk.blad.samengevoegd);
  const koprijen = zoekKoprijen(lezer, werk.raster.rijen);
  const lijsten: Lijst[] = [];
  koprijen.forEach((koprij, i) => {
    for (const cellen of stukken(koprij.cellen)) {
      const kolommen = cellen.map(({ kolom }) => kolom);
      if (!kopwaarde(cellen) || tabellen.some(({ gebied }) => overlapt(gebied, koprij.rij, kolommen)))
        continue;
      const volgende = koprijen
        .slice(i + 1)
        .find((ander) => ander.cellen.some(({ kolom }) => kolommen.includes(kolom)));
      const einde = Math.min(laatsteRij, (volgende?.rij ?? werk.raster.rijen) - 1);
      const lijst = leesStuk(werk, { rij: koprij.rij, cellen }, einde);
      if (lijst) lijsten.push(lijst);
    }
  });
  return lijsten;
}

/** What of the options matters, as a text. */
function optietekst({ binnen, overslaan, eenheden }: Lijstopties): string {
  return JSON.stringify([binnen, [...(overslaan ?? [])].sort(), eenheden]);
}

/**
 * The lists of aanbieders in a workbook, the best one first: Excel tables by their own headings, and everything
 * under headings that name an aanbieder (or AGB) and an amount. Pure: looks at the picture of the workbook only.
 */
export function herkenLijsten(beeld: Werkmapbeeld, vraag: Vraag, opties: Lijstopties = {}): Lijst[] {
  const { bladen, tabellen, namen } = beeld;
  const tekst = `lijsten ${vraagtekst(vraag)} ${optietekst(opties)}`;
  return [...onthouden([bladen, tabellen, namen], tekst, () => zoekLijsten(beeld, vraag, opties))];
}

function zoekLijsten(beeld: Werkmapbeeld, vraag: Vraag, opties: Lijstopties): Lijst[] {
  const zoek = regiozoeker(vraag.uitvoerder);
  const lijsten: Lijst[] = [];
  for (const blad of beeld.bladen) {
    if (opties.overslaan?.has(blad.id) || !blad.bereik) continue;
    if (opties.binnen && opties.binnen.blad !== blad.naam) continue;
    const geheel = rechtop(blad);
    const raster = opties.binnen ? binnenGebied(geheel, opties.binnen.gebied) : geheel;
    const werk: Werk = { blad, raster, vraag, zoek, namen: beeld.namen, opties };
    const tabellen = tabellenOp(beeld, blad);
    for (const tabel of tabellen) {
      const lijst = isUitvoer(tabel.naam) ? undefined : uitTabel(werk, tabel);
      if (lijst) lijsten.push(lijst);
    }
    lijsten.push(...uitCellen(werk, tabellen, raster.rijen - 1));
  }
  return lijsten.sort((a, b) => b.score - a.score);
}

/** Address of a list with its headings, for a sentence: Productie, A4:Q120. */
export function lijstadres(lijst: Lijst): string {
  const kolommen = lijst.kolommen.map(({ kolom }) => kolom);
  const kolom = Math.min(...kolommen);
  const gebied = {
    rij: lijst.kopRij,
    kolom,
    rijen: lijst.laatsteRij - lijst.kopRij + 1,
    kolommen: Math.max(...kolommen) - kolom + 1,
  };
  return `${lijst.blad}, ${gebiednaam(gebied)}`;
}
