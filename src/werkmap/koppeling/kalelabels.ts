// Tables whose headings say half of it: 'ZIN' and 'PGB' in a table called tblBudget, 'Prognose' on a worksheet PGB.
import type { Rij } from '../../domein/contracteerruimte';
import { ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { eindeVanBlok, leesBlok } from '../herkennen/blok';
import type { Bron, Bronrij, Vraag } from '../herkennen/bron';
import { regiozoeker, zoekKoppen } from '../herkennen/kop';
import type { Regiozoeker } from '../herkennen/kop';
import { genormaliseerd, herkenLabel } from '../herkennen/label';
import { gekanteld, rechtop, tekstIn } from '../herkennen/raster';
import type { Raster } from '../herkennen/raster';

/** Less sure than a label that says it all. */
const ZEKERHEID = 0.7;
const LANGSTE_LABEL = 40;
/** With more of them it is a column of a list, not headings. */
const MEESTE_LABELS = 40;
/** Rows above a label that may hold the title of its table. */
const TITELREGELS = 4;

type Soort = 'ZIN' | 'PGB';
type Kant = 'Budget' | 'Prognose';

/** What a text tells of a row: whose money (ZIN or PGB), and which side of it. */
interface Helft {
  soort?: Soort;
  kant?: Kant;
}

const RUIMTE = /budget|contracteerruimte|\bcr\b|\bruimte\b|kader/;
const PROGNOSE = /prognose|geprognosticeerd|verwacht|raming|beschikking|realisatie/;

function helftVan(tekst: string): Helft {
  const plat = genormaliseerd(tekst.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const [zin, pgb] = [/\bzin\b/.test(plat), /\bpgb\b/.test(plat)];
  const [ruimte, prognose] = [RUIMTE.test(plat), PROGNOSE.test(plat)];
  return {
    ...(zin !== pgb && { soort: zin ? ('ZIN' as const) : ('PGB' as const) }),
    ...(ruimte !== prognose && { kant: ruimte ? ('Budget' as const) : ('Prognose' as const) }),
  };
}

/** Labels that are only half of one, without any other word. */
const KAAL =
  /^(bedrag(en)? )?(zin|pgb)( bedrag)?$|^((jaar)?prognose|raming|verwachting|(beschikbare? )?(budget|(contracteer)?ruimte)|bedrag(en)?)$/;

/** What the surroundings add, the nearest first: the Excel table, the lines above, the worksheet. */
function* omgeving(beeld: Werkmapbeeld, blad: Bladbeeld, rij: number, kolom: number): Generator<string> {
  for (const tabel of beeld.tabellen) {
    if (tabel.blad === blad.naam && tabel.gebied && ligtIn({ rij, kolom }, tabel.gebied)) yield tabel.naam;
  }
  const raster = rechtop(blad);
  for (let boven = rij - 1; boven >= Math.max(0, rij - TITELREGELS); boven--) {
    for (let k = 0; k < Math.min(raster.kolommen, 12); k++) {
      const tekst = tekstIn(raster, boven, k);
      if (tekst !== '' && !KAAL.test(genormaliseerd(tekst))) yield tekst;
    }
  }
  yield blad.naam;
}

/** The whole label that a half one means where it stands; undefined when the surroundings don't complete it. */
function volledigLabel(
  beeld: Werkmapbeeld,
  blad: Bladbeeld,
  plek: { rij: number; kolom: number; tekst: string },
): string | undefined {
  const plat = genormaliseerd(plek.tekst);
  if (plat === 'saldo') return 'Saldo overhevelingen';
  if (!KAAL.test(plat)) return undefined;
  let helft = helftVan(plek.tekst);
  const eigenKant = helft.kant !== undefined;
  for (const tekst of omgeving(beeld, blad, plek.rij, plek.kolom)) {
    if (helft.soort && helft.kant) break;
    helft = { ...helftVan(tekst), ...helft };
  }
  // 'Prognose' and 'Budget' by themselves are meant for ZIN: only PGB is news.
  if (eigenKant && helft.soort !== 'PGB') return undefined;
  return helft.soort && helft.kant ? `${helft.kant} ${helft.soort}` : undefined;
}

/** The half labels of a worksheet with what they mean, by 'row column'. */
function labelsOp(beeld: Werkmapbeeld, blad: Bladbeeld): Map<string, string> {
  const gevonden = new Map<string, string>();
  const raster = rechtop(blad);
  const kan = new Map<string, boolean>();
  for (let rij = 0; rij < raster.rijen; rij++) {
    for (let kolom = 0; kolom < raster.kolommen; kolom++) {
      const tekst = tekstIn(raster, rij, kolom);
      if (tekst === '' || tekst.length > LANGSTE_LABEL) continue;
      if (!kan.has(tekst)) kan.set(tekst, KAAL.test(genormaliseerd(tekst)) || /^saldo\b/i.test(tekst));
      const label = kan.get(tekst) ? volledigLabel(beeld, blad, { rij, kolom, tekst }) : undefined;
      if (label !== undefined) gevonden.set(`${rij} ${kolom}`, label);
      if (gevonden.size > MEESTE_LABELS) return new Map();
    }
  }
  return gevonden;
}

/** The grid with whole labels in the place of half ones. */
function metLabels(raster: Raster, labels: ReadonlyMap<string, string>): Raster {
  return {
    ...raster,
    cel(rij, kolom) {
      const cel = raster.cel(rij, kolom);
      const plek = raster.positie(rij, kolom);
      const label = labels.get(`${plek.rij} ${plek.kolom}`);
      return label === undefined ? cel : { ...cel, waarde: label };
    },
  };
}

/** A row as it stands there: with the user's own words for it. */
function metEigenLabel(rij: Bronrij, labels: ReadonlyMap<string, string>, raster: Raster): Bronrij {
  const { labelcel } = rij;
  if (!labels.has(`${labelcel.rij} ${labelcel.kolom}`)) return rij;
  return { ...rij, zekerheid: ZEKERHEID, label: tekstIn(raster, labelcel.rij, labelcel.kolom) };
}

function blokkenOp(
  blad: Bladbeeld,
  labels: ReadonlyMap<string, string>,
  vraag: Vraag,
  zoek: Regiozoeker,
): Bron[] {
  const recht = rechtop(blad);
  const bronnen: Bron[] = [];
  for (const [raster, richting] of [
    [metLabels(recht, labels), 'regios naast elkaar'],
    [metLabels(gekanteld(recht), labels), 'regios onder elkaar'],
  ] as const) {
    const koppen = zoekKoppen(raster, zoek);
    for (const kop of koppen) {
      const bron = leesBlok(raster, kop, eindeVanBlok(raster, kop, koppen), vraag, richting, 1);
      if (!bron) continue;
      const rijen: Partial<Record<Rij, Bronrij>> = {};
      for (const rij of Object.values(bron.rijen)) rijen[rij.rij] = metEigenLabel(rij, labels, recht);
      if (Object.values(rijen).some(({ zekerheid, rij }) => zekerheid !== bron.rijen[rij]?.zekerheid))
        bronnen.push({ ...bron, rijen });
    }
  }
  return bronnen;
}

function omvat(groot: Gebied, klein: Gebied): boolean {
  const hoek = { rij: klein.rij + klein.rijen - 1, kolom: klein.kolom + klein.kolommen - 1 };
  return ligtIn(klein, groot) && ligtIn(hoek, groot);
}

function metTabel(beeld: Werkmapbeeld, bron: Bron): Bron {
  const tabel = beeld.tabellen.find(
    ({ blad, gebied }) => blad === bron.blad && gebied && omvat(gebied, bron.gebied),
  );
  return tabel ? { ...bron, tabel: tabel.naam } : bron;
}

/**
 * The blocks with those of which the labels say only half added; a block that is part of one of those gives way.
 * @param overslaan ids of worksheets that are no source
 */
export function metKaleLabels(
  beeld: Werkmapbeeld,
  bronnen: readonly Bron[],
  vraag: Vraag,
  overslaan: ReadonlySet<string>,
): Bron[] {
  const zoek = regiozoeker(vraag.uitvoerder);
  const nieuwe: Bron[] = [];
  for (const blad of beeld.bladen) {
    if (overslaan.has(blad.id) || !blad.bereik) continue;
    const labels = labelsOp(beeld, blad);
    if (labels.size)
      nieuwe.push(...blokkenOp(blad, labels, vraag, zoek).map((bron) => metTabel(beeld, bron)));
  }
  const blijft = bronnen.filter(
    (bron) => !nieuwe.some((nieuw) => nieuw.blad === bron.blad && omvat(nieuw.gebied, bron.gebied)),
  );
  return [...blijft, ...nieuwe].sort((a, b) => b.score - a.score);
}

/** Whether the words of a heading alone say which row it is; for columns of lists. */
export function rijVanKop(kop: string): { rij: Rij; zekerheid: number } | undefined {
  return genormaliseerd(kop) === 'saldo' ? { rij: 'saldo', zekerheid: ZEKERHEID } : herkenLabel(kop);
}
