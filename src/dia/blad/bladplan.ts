// The plan for the worksheet Dia: the slide as a page to print, live.
import { gebiednaam, leesGebied } from '../../werkmap/beeld/adres';
import type { Gebied } from '../../werkmap/beeld/adres';
import type { Werkmapbeeld } from '../../werkmap';
import { bepaalDoel, onsBlad } from '../../werkmap/plan/administratie';
import type { Celinhoud, Celwijzigingen, Wijziging, Wijzigingsplan } from '../../werkmap/plan/wijzigingsplan';
import { EENHEDEN } from '../bedrag';
import type { Huisstijl } from '../huisstijl';
import type { Diamodel } from '../model';
import type { Diabron } from './bron';
import {
  exacteformule,
  losseformule,
  GRAFIEKNOTATIE,
  sluitendeformule,
  staafformule,
  staafnaam,
} from './formules';
import { hoekVan, celIn, indeling, KOPRIJ, ONDERRIJ, plekVan, TITELRIJ } from './indeling';
import type { Indeling } from './indeling';
import { opmaak } from './opmaak';

export const DIABLAD = 'Dia';
export const DIAGRAFIEK = 'Verwacht overschot (dia)';

interface Bouw {
  model: Diamodel;
  bron: Diabron;
  vorm: Indeling;
}

/** The formula of one shown amount. */
function bedragcel({ model, bron, vorm }: Bouw, rij: number, kolom: number): Celinhoud {
  const id = model.tabel.rijen[rij]?.id;
  const bedrag = id && bron.bedragen[id][kolom];
  if (!bedrag) return '';
  if (model.afronding === 'los afgerond') return losseformule(bedrag, bron.eenheid, model.eenheid);
  return sluitendeformule(celIn(vorm.exact, rij, kolom), celIn(vorm.gesloten, rij, kolom), model.eenheid);
}

/** Row and column headings where they stand on the worksheet. */
function koppen({ model, vorm }: Bouw): { boven: readonly string[]; links: readonly string[] } {
  const { rijen, kolommen } = model.tabel;
  return vorm.richting === 'regios naast elkaar'
    ? { boven: kolommen, links: rijen.map(({ label }) => label) }
    : { boven: rijen.map(({ kort }) => kort), links: kolommen };
}

function leegVel({ breedte, hoogte }: Indeling): Celinhoud[][] {
  return Array.from({ length: hoogte }, () => Array<Celinhoud>(breedte).fill(''));
}

/** All that is printed, as one matrix: cells in between are ours too, and blank. */
function vel(bouw: Bouw): Celwijzigingen {
  const { model, vorm } = bouw;
  const inhoud = leegVel(vorm);
  const zet = (rij: number, kolom: number, cel: Celinhoud) => {
    const regel = inhoud[rij];
    if (regel) regel[kolom] = cel;
  };
  zet(TITELRIJ, 0, model.titels.tabel);
  zet(ONDERRIJ, 0, `${model.uitvoerder} zorgkantoor · ${model.eenheidskop}`);
  const { boven, links } = koppen(bouw);
  zet(KOPRIJ, 0, hoekVan(model, vorm.richting === 'regios naast elkaar'));
  boven.forEach((kop, k) => zet(KOPRIJ, k + 1, kop));
  links.forEach((kop, r) => zet(KOPRIJ + 1 + r, 0, kop));
  model.tabel.rijen.forEach(({ cellen }, r) => {
    cellen.forEach((_cel, k) => {
      const plek = plekVan(vorm, r, k);
      zet(plek.rij, plek.kolom, bedragcel(bouw, r, k));
    });
  });
  vorm.voetnoten.regels.forEach((tekst, i) => zet(vorm.voetnoten.rij + i, 0, tekst));
  vorm.toelichting.regels.forEach(({ tekst }, i) =>
    zet(vorm.toelichting.rij + i, vorm.toelichting.kolom, tekst),
  );
  const gebied: Gebied = { rij: 0, kolom: 0, rijen: vorm.hoogte, kolommen: vorm.breedte };
  return { soort: 'cellen', gebied, inhoud };
}

/** What the chart shows: the outcome per regio, and a last line at zero so that bars always start there. */
function staven({ model, vorm }: Bouw): Celwijzigingen[] {
  const uitkomst = model.tabel.rijen.findIndex(({ id }) => id === 'overschot');
  const regels = model.grafiek.staven.map(({ regio }, k): Celinhoud[] => {
    const { rij, kolom } = plekVan(vorm, uitkomst, k);
    const cel = celIn({ rij, kolom, rijen: 1, kolommen: 1 }, 0, 0);
    return [staafnaam(cel, regio), staafformule(cel)];
  });
  const { staven: gebied } = vorm;
  const kop: Gebied = { ...gebied, rij: gebied.rij - 1, rijen: 1 };
  return [
    { soort: 'cellen', gebied: kop, inhoud: [['Voor de grafiek', 'Verwacht overschot (€)']] },
    { soort: 'cellen', gebied, inhoud: [...regels, ['', 0]] },
  ];
}

/** Sluitend afgerond: the exact amounts, and one call of WLZ.AFGEROND that spills the amounts to show. */
function rekenblok({ model, bron, vorm }: Bouw): Celwijzigingen[] {
  if (model.afronding === 'los afgerond') return [];
  const { exact, gesloten } = vorm;
  const stap = EENHEDEN[model.eenheid].stap / 100;
  const anker: Gebied = { rij: gesloten.rij, kolom: gesloten.kolom, rijen: 1, kolommen: 1 };
  const kop = (gebied: Gebied): Gebied => ({
    rij: gebied.rij - 1,
    kolom: gebied.kolom,
    rijen: 1,
    kolommen: 1,
  });
  const formule = `=WLZ.AFGEROND(${gebiednaam(exact)},${stap},"sluitend","contracteerruimte")`;
  return [
    { soort: 'cellen', gebied: kop(exact), inhoud: [['Exacte bedragen (€)']] },
    {
      soort: 'cellen',
      gebied: exact,
      inhoud: model.tabel.rijen.map(({ id, cellen }) =>
        cellen.map((_cel, k) => {
          const bedrag = bron.bedragen[id][k];
          return bedrag ? exacteformule(bedrag, bron.eenheid) : '';
        }),
      ),
    },
    { soort: 'cellen', gebied: kop(gesloten), inhoud: [['Sluitend afgerond (€)']] },
    { soort: 'cellen', gebied: anker, inhoud: [[{ formule }]] },
  ];
}

function grafiek({ model, vorm }: Bouw, { kleuren }: Huisstijl): Wijziging {
  const { staven: blok, grafiek: plaats } = vorm;
  const kolom = (nummer: number): Gebied => ({ ...blok, kolom: blok.kolom + nummer, kolommen: 1 });
  return {
    soort: 'grafiek',
    naam: DIAGRAFIEK,
    titel: model.grafiek.titel,
    type: 'BarClustered',
    waarden: kolom(1),
    categorieen: kolom(0),
    reeksnaam: `Verwacht overschot ${model.jaar}`,
    kleur: kleuren.overschot,
    notatie: GRAFIEKNOTATIE[model.eenheid],
    plaats,
  };
}

/**
 * The plan for the worksheet 'Dia': the table with live references, the notes, a native chart and the toelichting, on
 * A4 landscape: one page, or two when the letters would get too small. Over the one we made earlier, which is wiped first, else on a new worksheet.
 * @param bron where the amounts of the model stand
 */
export function diabladplan(
  beeld: Werkmapbeeld,
  bron: Diabron,
  model: Diamodel,
  huisstijl: Huisstijl,
): Wijzigingsplan {
  const bouw: Bouw = { model, bron, vorm: indeling(model, huisstijl.lettertypen.tekst) };
  const eerder = onsBlad(beeld, 'dia')?.notitie.adres;
  const blad = bepaalDoel(beeld, 'dia', DIABLAD);
  const { vorm } = bouw;
  const pagina: Gebied = { rij: 0, kolom: 0, rijen: vorm.hoogte, kolommen: vorm.breedte };
  const wijzigingen: Wijziging[] = [
    ...(eerder === undefined ? [] : [{ soort: 'wissen' as const, gebied: leesGebied(eerder) }]),
    vel(bouw),
    ...rekenblok(bouw),
    ...staven(bouw),
    ...opmaak(model, vorm, huisstijl),
    grafiek(bouw, huisstijl),
    {
      soort: 'pagina',
      gebied: pagina,
      ...(vorm.tweePaginas && { meerPaginas: true as const }),
    },
  ];
  return {
    titel: `Dia ${model.jaar}`,
    bladen: [{ blad, wijzigingen, administratie: { soort: 'dia' } }],
    activeer: 0,
  };
}
