// The table of the slide as pictures: one, or more when there are too many regio's for readable type.
import type { Huisstijl } from '../huisstijl';
import { leesbaarOp } from '../kleur';
import type { Diacel, Diamodel, Diarij } from '../model';
import { CELMARGE, deelTabelIn } from '../tabelindeling';
import type { Ruimte, Tabelpagina } from '../tabelindeling';
import { inRaam } from './raam';
import type { Plaat } from './raam';
import { lijn, PER_INCH, tekstvak, vlak } from './svg';
import type { Letters, Vak } from './svg';

const MARGE = CELMARGE * PER_INCH;

/** One line of the table as it is drawn. */
interface Lijn {
  kop: string;
  cellen: readonly { cel: Diacel; vet: boolean; uitkomst: boolean }[];
  vet: boolean;
  nadruk: boolean;
  streep: boolean;
}

interface Tekening {
  hoek: string;
  koppen: readonly string[];
  lijnen: readonly Lijn[];
}

const isNadruk = ({ soort }: Diarij) => soort !== 'invoer';

function naastElkaar({ tabel }: Diamodel, kolommen: readonly number[]): Tekening {
  return {
    hoek: tabel.hoek,
    koppen: kolommen.map((k) => tabel.kolommen[k] ?? ''),
    lijnen: tabel.rijen.map((rij) => ({
      kop: rij.label,
      vet: isNadruk(rij),
      nadruk: rij.soort === 'uitkomst',
      streep: isNadruk(rij),
      cellen: kolommen.flatMap((k) => {
        const cel = rij.cellen[k];
        const vet = isNadruk(rij) || k === tabel.kolommen.length - 1;
        return cel ? [{ cel, vet, uitkomst: rij.soort === 'uitkomst' }] : [];
      }),
    })),
  };
}

function onderElkaar({ tabel, eenheidskop }: Diamodel, kolommen: readonly number[]): Tekening {
  const laatste = tabel.kolommen.length - 1;
  return {
    hoek: `Regio (${eenheidskop})`,
    koppen: tabel.rijen.map(({ kort }) => kort),
    lijnen: kolommen.map((k) => ({
      kop: tabel.kolommen[k] ?? '',
      vet: k === laatste,
      nadruk: k === laatste,
      streep: k === laatste,
      cellen: tabel.rijen.flatMap((rij) => {
        const cel = rij.cellen[k];
        return cel ? [{ cel, vet: isNadruk(rij) || k === laatste, uitkomst: rij.soort === 'uitkomst' }] : [];
      }),
    })),
  };
}

interface Maten {
  x: number;
  y: number;
  breedten: readonly number[];
  hoogten: readonly number[];
}

const som = (getallen: readonly number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0);

function vakVan({ x, y, breedten, hoogten }: Maten, rij: number, kolom: number): Vak {
  return {
    x: x + som(breedten.slice(0, kolom)),
    y: y + som(hoogten.slice(0, rij)),
    breedte: breedten[kolom] ?? 0,
    hoogte: hoogten[rij] ?? 0,
  };
}

function tekenKop(tekening: Tekening, maten: Maten, pagina: Tabelpagina, stijl: Huisstijl): string {
  const letters: Letters = {
    lettertype: stijl.lettertypen.tekst,
    punten: pagina.koppunten,
    kleur: leesbaarOp(stijl.kleuren.hoofd),
    vet: true,
  };
  const rij = { ...vakVan(maten, 0, 0), breedte: som(maten.breedten) };
  const koppen = tekening.koppen.map((kop, k) =>
    tekstvak(kop, vakVan(maten, 0, k + 1), letters, { rechts: true, marge: MARGE }),
  );
  return (
    vlak(rij, stijl.kleuren.hoofd) +
    tekstvak(tekening.hoek, vakVan(maten, 0, 0), letters, { marge: MARGE }) +
    koppen.join('')
  );
}

function tekenLijn(lijnvak: Lijn, r: number, maten: Maten, pagina: Tabelpagina, stijl: Huisstijl): string {
  const { kleuren, lettertypen } = stijl;
  const letters = (vet: boolean, kleur = kleuren.tekst): Letters => ({
    lettertype: lettertypen.tekst,
    punten: pagina.punten,
    kleur,
    vet,
  });
  const rij = { ...vakVan(maten, r, 0), breedte: som(maten.breedten) };
  const streep = (y: number, kleur: string) => lijn({ x: rij.x, y }, { x: rij.x + rij.breedte, y }, kleur);
  const cellen = lijnvak.cellen.map(({ cel, vet, uitkomst }, k) => {
    const tekort = uitkomst && cel.waarde !== null && cel.waarde < 0;
    const stijlletters = letters(vet, tekort ? kleuren.tekort : kleuren.tekst);
    return tekstvak(cel.tekst, vakVan(maten, r, k + 1), stijlletters, { rechts: true, marge: MARGE });
  });
  return (
    (lijnvak.nadruk ? vlak(rij, kleuren.vlak) : '') +
    streep(rij.y, lijnvak.streep ? kleuren.hoofd : '#D9D9D9') +
    tekstvak(lijnvak.kop, vakVan(maten, r, 0), letters(lijnvak.vet), { marge: MARGE }) +
    cellen.join('') +
    (lijnvak.nadruk ? streep(rij.y + rij.hoogte, kleuren.hoofd) : '')
  );
}

function tekenTabel(model: Diamodel, pagina: Tabelpagina, stijl: Huisstijl, ruimte: Vak): string {
  const tekening =
    pagina.richting === 'naast elkaar'
      ? naastElkaar(model, pagina.kolommen)
      : onderElkaar(model, pagina.kolommen);
  const maten: Maten = {
    x: ruimte.x,
    y: ruimte.y,
    breedten: pagina.breedten.map((breedte) => breedte * PER_INCH),
    hoogten: pagina.hoogten.map((hoogte) => hoogte * PER_INCH),
  };
  return (
    tekenKop(tekening, maten, pagina, stijl) +
    tekening.lijnen.map((lijnvak, i) => tekenLijn(lijnvak, i + 1, maten, pagina, stijl)).join('')
  );
}

/** The pictures of the table. */
export function tabelplaten(model: Diamodel, huisstijl: Huisstijl): Plaat[] {
  const paginas = indelen(model, huisstijl);
  return paginas.map((pagina, i) => {
    const noten = notenBij(model, pagina);
    const deel = paginas.length > 1 ? `${i + 1} van ${paginas.length}` : undefined;
    const raam = {
      titel: model.titels.tabel,
      noten,
      alttekst: model.altteksten.tabel,
      ...(deel !== undefined && { deel }),
    };
    return {
      id: `tabel-${i + 1}`,
      naam: paginas.length > 1 ? `tabel ${i + 1}` : 'tabel',
      alttekst: model.altteksten.tabel,
      svg: inRaam(model, huisstijl, raam, (ruimte) => tekenTabel(model, pagina, huisstijl, ruimte)),
    };
  });
}

function notenBij({ tabel }: Diamodel, { richting }: Tabelpagina): readonly string[] {
  return richting === 'naast elkaar' ? tabel.voetnoten : [tabel.kortuitleg, ...tabel.voetnoten];
}

/** The room that is left between the title and these notes, in inches. */
function vrijeRuimte(model: Diamodel, huisstijl: Huisstijl, noten: readonly string[]): Ruimte {
  let vrij: Vak = { x: 0, y: 0, breedte: 0, hoogte: 0 };
  inRaam(model, huisstijl, { titel: model.titels.tabel, noten, alttekst: '' }, (ruimte) => {
    vrij = ruimte;
    return '';
  });
  return { breedte: vrij.breedte / PER_INCH, hoogte: vrij.hoogte / PER_INCH };
}

function indelen(model: Diamodel, huisstijl: Huisstijl): Tabelpagina[] {
  const { tabel } = model;
  const ruimte = vrijeRuimte(model, huisstijl, tabel.voetnoten);
  const onder = vrijeRuimte(model, huisstijl, [tabel.kortuitleg, ...tabel.voetnoten]);
  return deelTabelIn(tabel, { ...ruimte, hoogteOnderElkaar: onder.hoogte }, huisstijl.lettertypen.tekst);
}
