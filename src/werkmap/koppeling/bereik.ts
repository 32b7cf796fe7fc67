// Cells the user pointed at as the source of one row of the contracteerruimtetabel: one per regio.
import { vereenvoudig } from '../../domein/tekst';
import type { Invoerrij } from '../../domein/contracteerruimte';
import { celnaam, gebiednaam, leesGebied } from '../beeld/adres';
import type { Celpositie, Gebied } from '../beeld/adres';
import { bladMetNaam, celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import { leesBedrag } from '../herkennen/bedrag';
import { RIJNAMEN } from '../herkennen/bron';
import type { Bron, Broncel, Vraag } from '../herkennen/bron';
import { leesBroncel } from '../herkennen/cel';
import { eenheidInTekst, weergaveschaal } from '../herkennen/eenheid';
import type { Eenheid } from '../herkennen/eenheid';
import { regiozoeker } from '../herkennen/kop';
import type { Regiozoeker } from '../herkennen/kop';
import type { Bereikbron } from '../koppeling';

/** How far above (or left of) the cells their headings may be. */
const VERSTE_KOP = 60;
/** Rows above the cells that may name the unit. */
const ERBOVEN = 12;

/** Cells of one row or one column, with what stands around them. */
interface Reeks {
  blad: Bladbeeld;
  naastElkaar: boolean;
  cellen: readonly Celpositie[];
}

function reeksVan(blad: Bladbeeld, gebied: Gebied): Reeks {
  const naastElkaar = gebied.rijen === 1;
  const cellen: Celpositie[] = [];
  for (let rij = gebied.rij; rij < gebied.rij + gebied.rijen; rij++) {
    for (let kolom = gebied.kolom; kolom < gebied.kolom + gebied.kolommen; kolom++)
      cellen.push({ blad: blad.naam, rij, kolom });
  }
  return { blad, naastElkaar, cellen };
}

function tekstOp(blad: Bladbeeld, rij: number, kolom: number): string {
  const { waarde } = celVan(blad, rij, kolom);
  return typeof waarde === 'string' ? waarde.trim() : '';
}

const isWoord = (tekst: string) => tekst !== '' && leesBedrag(tekst).soort === 'tekst';

/** The cells that belong to a selection without the label that may have been selected with them. */
function zonderLabel(reeks: Reeks, aantal: number): Reeks {
  const { blad, cellen } = reeks;
  const [eerste, ...rest] = cellen;
  const label = eerste && cellen.length > aantal && isWoord(tekstOp(blad, eerste.rij, eerste.kolom));
  return label ? { ...reeks, cellen: rest } : reeks;
}

/** The line of headings nearest to the cells that names regio's for at least half of them. */
function kopregios({ blad, naastElkaar, cellen }: Reeks, zoek: Regiozoeker): string[] | undefined {
  const [eerste] = cellen;
  if (!eerste) return undefined;
  const lijn = naastElkaar ? eerste.rij : eerste.kolom;
  for (let terug = 1; terug <= Math.min(lijn, VERSTE_KOP); terug++) {
    const regios = cellen.map(({ rij, kolom }) => {
      const tekst = naastElkaar ? tekstOp(blad, rij - terug, kolom) : tekstOp(blad, rij, kolom - terug);
      return zoek(tekst) ?? '';
    });
    const namen = regios.filter((regio) => regio !== '');
    if (namen.length * 2 >= cellen.length && new Set(namen).size === namen.length) return regios;
  }
  return undefined;
}

/** The words in front of the cells, else above them, that tell what they are. */
function labelVan({ blad, naastElkaar, cellen }: Reeks, zoek: Regiozoeker): Bereikbron['label'] {
  const [eerste] = cellen;
  if (!eerste) return undefined;
  const { rij, kolom } = eerste;
  const lijn = naastElkaar ? kolom : rij;
  for (let terug = 1; terug <= lijn; terug++) {
    const plek = naastElkaar ? { rij, kolom: kolom - terug } : { rij: rij - terug, kolom };
    const tekst = tekstOp(blad, plek.rij, plek.kolom);
    if (isWoord(tekst) && zoek(tekst) === undefined) return { cel: celnaam(plek), tekst };
  }
  return undefined;
}

/** What the selected cells are, or why they can't be the source of a row. */
export type Bereikvondst = { gelukt: true; rijbron: Bereikbron } | { gelukt: false; zin: string };

/**
 * Makes selected cells the source of a row: in one row or one column, one cell per regio. The regio's are those of the
 * headings; without headings the chosen ones in their order.
 */
export function bereikUit(
  beeld: Werkmapbeeld,
  selectie: { blad: string; gebied: Gebied },
  vraag: Vraag,
): Bereikvondst {
  const aantal = vraag.regios.length;
  const zin = `Selecteer ${aantal === 1 ? 'één cel' : `${aantal} cellen naast of onder elkaar, één per regio`}.`;
  const blad = bladMetNaam(beeld, selectie.blad);
  const { gebied } = selectie;
  if (!blad || (gebied.rijen > 1 && gebied.kolommen > 1) || gebied.rijen * gebied.kolommen > 4 * aantal + 4)
    return { gelukt: false, zin };
  const zoek = regiozoeker(vraag.uitvoerder);
  const reeks = zonderLabel(reeksVan(blad, gebied), aantal);
  const gevonden = kopregios(reeks, zoek);
  const over = reeks.cellen.length - aantal;
  // One cell more than there are regio's is their total.
  if (!gevonden && over !== 0 && over !== 1) return { gelukt: false, zin };
  const regios = gevonden ?? [...vraag.regios, ...(over === 1 ? [''] : [])];
  // Fewer than half of them is a cell that was clicked by accident.
  if (vraag.regios.filter((regio) => regios.includes(regio)).length * 2 < aantal)
    return { gelukt: false, zin };
  const cellen = { blad: blad.naam, gebied: gebiednaam(omhulsel(reeks.cellen)), regios };
  const label = labelVan(reeks, zoek);
  return { gelukt: true, rijbron: { soort: 'bereik', ...cellen, ...(label && { label }) } };
}

function omhulsel(cellen: readonly Celpositie[]): Gebied {
  const [eerste, laatste] = [cellen[0], cellen.at(-1)];
  const { rij, kolom } = eerste ?? { rij: 0, kolom: 0 };
  return {
    rij,
    kolom,
    rijen: (laatste?.rij ?? rij) - rij + 1,
    kolommen: (laatste?.kolom ?? kolom) - kolom + 1,
  };
}

/** The same cells where they are now: moved along with their label; undefined when the label is gone. */
function verplaatst(blad: Bladbeeld, rijbron: Bereikbron): Bereikbron | undefined {
  const { label } = rijbron;
  if (!label) return rijbron;
  const was = leesGebied(label.cel);
  const gezocht = vereenvoudig(label.tekst);
  if (vereenvoudig(tekstOp(blad, was.rij, was.kolom)) === gezocht) return rijbron;
  const plekken = (blad.bereik?.waarden ?? []).flatMap((rij, r) =>
    rij.flatMap((waarde, k) =>
      typeof waarde === 'string' && vereenvoudig(waarde) === gezocht ? [{ r, k }] : [],
    ),
  );
  const [plek] = plekken;
  const begin = blad.bereik?.gebied;
  if (!plek || !begin || plekken.length > 1) return undefined;
  const nu = { rij: begin.rij + plek.r, kolom: begin.kolom + plek.k };
  const gebied = leesGebied(rijbron.gebied);
  const schuif = { rij: gebied.rij + nu.rij - was.rij, kolom: gebied.kolom + nu.kolom - was.kolom };
  if (schuif.rij < 0 || schuif.kolom < 0) return undefined;
  return {
    ...rijbron,
    gebied: gebiednaam({ ...gebied, ...schuif }),
    label: { ...label, cel: celnaam(nu) },
  };
}

/** The unit that stands in or above the cells. */
function eenheidVan({ blad, cellen }: Reeks, gekozen: Bereikbron['eenheid']): Eenheid {
  if (gekozen) return { factor: gekozen, herkomst: 'gekozen' };
  const [eerste] = cellen;
  if (!eerste) return { factor: 1, herkomst: 'aanname' };
  const rechts = cellen.at(-1)?.kolom ?? eerste.kolom;
  const schaal = weergaveschaal(celVan(blad, eerste.rij, eerste.kolom).notatie);
  for (let rij = eerste.rij; rij >= Math.max(0, eerste.rij - ERBOVEN); rij--) {
    for (let kolom = 0; kolom <= rechts + 1; kolom++) {
      const factor = eenheidInTekst(tekstOp(blad, rij, kolom));
      if (factor === undefined) continue;
      const cel = { blad: blad.naam, rij, kolom };
      return { factor: schaal === factor ? 1 : factor, herkomst: 'gelezen', cel };
    }
  }
  return { factor: 1, herkomst: 'aanname' };
}

/** Cells that were pointed at, as a block with one row; or a sentence when they are gone. */
export function leesBereik(
  beeld: Werkmapbeeld,
  bewaard: Bereikbron,
  rij: Invoerrij,
): { rijbron: Bereikbron; bron: Bron } | string {
  const waar = `De aangewezen cellen voor ${RIJNAMEN[rij]} (${bewaard.blad}, ${bewaard.gebied})`;
  const blad = bladMetNaam(beeld, bewaard.blad);
  const rijbron = blad && verplaatst(blad, bewaard);
  if (!blad || !rijbron) return `${waar} zijn er niet meer. Wijs ze opnieuw aan.`;
  const gebied = leesGebied(rijbron.gebied);
  const reeks = reeksVan(blad, gebied);
  const eenheid = eenheidVan(reeks, rijbron.eenheid);
  const cellen: Record<string, Broncel> = {};
  const koppen: Record<string, Celpositie> = {};
  reeks.cellen.forEach((cel, i) => {
    const regio = rijbron.regios[i];
    if (!regio) return;
    cellen[regio] = leesBroncel(celVan(blad, cel.rij, cel.kolom), cel, eenheid.factor);
    koppen[regio] = cel;
  });
  const { label } = rijbron;
  const labelcel = label ? { blad: blad.naam, ...plekVan(label.cel) } : { blad: blad.naam, ...gebied };
  const bronrij = { rij, zekerheid: 1, label: label?.tekst ?? RIJNAMEN[rij], labelcel, cellen };
  const bron: Bron = {
    id: `bereik ${blad.naam}!${rijbron.gebied}`,
    blad: blad.naam,
    gebied,
    richting: reeks.naastElkaar ? 'regios naast elkaar' : 'regios onder elkaar',
    eenheid,
    koppen,
    rijen: { [rij]: bronrij },
    dubbel: [],
    dubbeleRegios: [],
    onbekend: [],
    score: 0,
  };
  return { rijbron, bron };
}

function plekVan(adres: string): { rij: number; kolom: number } {
  const { rij, kolom } = leesGebied(adres);
  return { rij, kolom };
}
