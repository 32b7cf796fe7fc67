// Slide 2: the contracteerruimtetabel as a native table, over more slides when there are many regio's.
import { TOTAAL } from '../../domein/contracteerruimte';
import type { Huisstijl } from '../huisstijl';
import type { Diacel, Diamodel, Diarij } from '../model';
import { CELMARGE, deelTabelIn } from '../tabelindeling';
import type { Tabelpagina } from '../tabelindeling';
import { aantalRegels, regelhoogte } from '../tekstmaat';
import type { Celopmaak, Presentatie, Tabelcel } from './bibliotheek';
import { BINNENBREEDTE, hex, INHOUD, INHOUDHOOGTE, LETTERS, LINKS, PUNT } from './maten';
import { inhoudsdia } from './meesters';

export const TABELNAAM = 'Tabel contracteerruimte';
const RASTER = 'D0D0D0';

type Lijn = NonNullable<Celopmaak['border']>;
const geen = { type: 'none' as const };

function lijnen(boven: string | undefined, onder: string | undefined): Lijn {
  const lijn = (kleur: string | undefined, pt: number) =>
    kleur === undefined ? geen : { type: 'solid' as const, pt, color: kleur };
  return [lijn(boven, 1.25), geen, lijn(onder, onder === RASTER ? 0.5 : 1.25), geen];
}

/** How the cells of the table look. */
export class Tabelopmaak {
  private readonly basis: Celopmaak;

  constructor(
    private readonly stijl: Huisstijl,
    punten: number,
    private readonly koppunten: number,
  ) {
    this.basis = {
      fontFace: stijl.lettertypen.tekst,
      fontSize: punten,
      color: hex(stijl.kleuren.tekst),
      valign: 'middle',
      margin: [0.03, CELMARGE, 0.03, CELMARGE],
    };
  }

  kop(tekst: string, align: 'left' | 'right'): Tabelcel {
    const { kleuren } = this.stijl;
    const opmaak: Celopmaak = {
      ...this.basis,
      align,
      bold: true,
      fontSize: this.koppunten,
      color: 'FFFFFF',
      fill: { color: hex(kleuren.hoofd) },
      valign: 'bottom',
      border: lijnen(undefined, undefined),
    };
    return { text: tekst, options: opmaak };
  }

  /** A label or an amount. `nadruk`: a sum; `uitkomst`: the last line; `gewoon`: not in red, for a negative amount that is no deficit. */
  cel(
    tekst: string,
    opties: { bedrag?: Diacel; nadruk: boolean; uitkomst: boolean; gewoon?: boolean },
  ): Tabelcel {
    const { kleuren } = this.stijl;
    const hoofd = hex(kleuren.hoofd);
    const { bedrag, nadruk, uitkomst } = opties;
    const tekort = !opties.gewoon && bedrag?.waarde != null && bedrag.waarde < 0;
    const opmaak: Celopmaak = {
      ...this.basis,
      align: bedrag ? 'right' : 'left',
      bold: nadruk || uitkomst,
      ...(tekort && { color: hex(kleuren.tekort) }),
      ...(uitkomst && { fill: { color: hex(kleuren.vlak) } }),
      border: uitkomst ? lijnen(hoofd, hoofd) : lijnen(undefined, RASTER),
    };
    return { text: tekst, options: opmaak };
  }
}

/** What stands between brackets at the end stays on one line. */
function zonderAfbreking(tekst: string): string {
  return tekst.replace(/\([^)]*\)$/, (haken) => haken.replaceAll(' ', '\u00a0'));
}

function naastElkaar({ tabel }: Diamodel, pagina: Tabelpagina, opmaak: Tabelopmaak): Tabelcel[][] {
  const kop = [
    opmaak.kop(zonderAfbreking(tabel.hoek), 'left'),
    ...pagina.kolommen.map((k) => opmaak.kop(tabel.kolommen[k] ?? '', 'right')),
  ];
  const rij = (diarij: Diarij): Tabelcel[] => {
    const uitkomst = diarij.soort === 'uitkomst';
    const som = diarij.soort !== 'invoer';
    const bedragen = pagina.kolommen.flatMap((k) => {
      const bedrag = diarij.cellen[k];
      const nadruk = som || tabel.kolommen[k] === TOTAAL;
      return bedrag ? [opmaak.cel(bedrag.tekst, { bedrag, nadruk, uitkomst, gewoon: !uitkomst })] : [];
    });
    return [opmaak.cel(diarij.label, { nadruk: som, uitkomst }), ...bedragen];
  };
  return [kop, ...tabel.rijen.map(rij)];
}

function onderElkaar(
  { tabel, eenheidskop }: Diamodel,
  pagina: Tabelpagina,
  opmaak: Tabelopmaak,
): Tabelcel[][] {
  const kop = [
    opmaak.kop(`Regio (${eenheidskop})`, 'left'),
    ...tabel.rijen.map(({ kort }) => opmaak.kop(kort, 'right')),
  ];
  const rij = (k: number): Tabelcel[] => {
    const uitkomst = tabel.kolommen[k] === TOTAAL;
    const bedragen = tabel.rijen.flatMap(({ soort, cellen }) => {
      const bedrag = cellen[k];
      if (!bedrag) return [];
      const gewoon = soort !== 'uitkomst';
      return [opmaak.cel(bedrag.tekst, { bedrag, nadruk: soort !== 'invoer', uitkomst, gewoon })];
    });
    return [opmaak.cel(tabel.kolommen[k] ?? '', { nadruk: false, uitkomst }), ...bedragen];
  };
  return [kop, ...pagina.kolommen.map(rij)];
}

/** The table slides: one, or more with `(1 van 2)` behind the title. */
export function tabeldias(presentatie: Presentatie, model: Diamodel, stijl: Huisstijl): void {
  const { tabel } = model;
  const letter = { lettertype: stijl.lettertypen.tekst, punten: LETTERS.voetnoot };
  const noothoogte = (noten: readonly string[]): number =>
    noten.reduce((hoogte, noot) => hoogte + regelhoogte(aantalRegels(noot, BINNENBREEDTE, letter), letter.punten), 0) + 0.12; // prettier-ignore
  const metUitleg = [...tabel.voetnoten, tabel.kortuitleg];
  const ruimte = {
    breedte: BINNENBREEDTE,
    hoogte: INHOUDHOOGTE - noothoogte(tabel.voetnoten),
    hoogteOnderElkaar: INHOUDHOOGTE - noothoogte(metUitleg),
  };
  const paginas = deelTabelIn(tabel, ruimte, stijl.lettertypen.tekst);
  paginas.forEach((pagina, p) => {
    const nummer = paginas.length > 1 ? ` (${p + 1} van ${paginas.length})` : '';
    const titel = `${model.titels.tabel}${nummer}`;
    const dia = inhoudsdia(presentatie, stijl, { titel, notities: model.notities.tabel });
    const opmaak = new Tabelopmaak(stijl, pagina.punten, pagina.koppunten);
    const rijen = (pagina.richting === 'naast elkaar' ? naastElkaar : onderElkaar)(model, pagina, opmaak);
    dia.addTable(rijen, {
      x: LINKS,
      y: INHOUD.y,
      w: pagina.breedten.reduce((som, breedte) => som + breedte, 0),
      colW: [...pagina.breedten],
      rowH: [...pagina.hoogten],
      objectName: TABELNAAM,
    });
    const noten = pagina.richting === 'onder elkaar' ? metUitleg : tabel.voetnoten;
    const hoogte = noothoogte(noten);
    dia.addText(noten.join('\n'), {
      x: LINKS,
      y: INHOUD.onder - hoogte + PUNT,
      w: BINNENBREEDTE,
      h: hoogte,
      margin: 0,
      valign: 'bottom',
      fontFace: stijl.lettertypen.tekst,
      fontSize: LETTERS.voetnoot,
      color: hex(stijl.kleuren.zacht),
      objectName: 'Voetnoten',
    });
  });
}
