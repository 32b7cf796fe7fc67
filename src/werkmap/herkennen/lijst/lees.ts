// Reads the rows of a list.
import { leveringsvorm as zoekLeveringsvorm } from '../../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../../domein/leveringsvorm';
import type { Cent } from '../../../domein/geld';
import { bladMetNaam } from '../../beeld/werkmapbeeld';
import type { Bladbeeld, Celbeeld, Werkmapbeeld } from '../../beeld/werkmapbeeld';
import type { Broncel, Vraag } from '../bron';
import { leesBroncel } from '../cel';
import type { Eenheidsfactor } from '../eenheid';
import { regiozoeker } from '../kop';
import type { Regiozoeker } from '../kop';
import { opErnst } from '../probleem';
import { onthouden, vraagtekst } from '../onthouden';
import type { Probleem } from '../probleem';
import { rechtop } from '../raster';
import type { Gelezenrij } from './gelezenrij';
import { BEDRAGVELDEN, datarijen, eenheidVan, MAANDVELDEN } from './lijst';
import type { Aanbiederrij, Bedragveld, Lijst, Tekstveld, Veld } from './lijst';
import { maandInCel } from './maandkop';
import { perAanbieder } from './maandrijen';
import { lijstproblemen } from './problemen';
import { lijstcel } from './rijen';

const NEE = /^(nee|n|0|onwaar|false|niet.*|geen.*|-)$/i;

/** Anything that isn't a no counts as agreed: ja, x, akkoord, a date. */
function isJa(cel: Celbeeld | undefined): boolean {
  if (!cel) return false;
  if (typeof cel.waarde === 'boolean') return cel.waarde;
  const tekst = String(cel.waarde).trim();
  return tekst !== '' && !NEE.test(tekst);
}

/** An AGB-code as text: a number has lost its leading zeros. */
export function agbTekst(waarde: Celbeeld['waarde']): string {
  const tekst = String(waarde).trim().replace(/[\s.]/g, '');
  return typeof waarde === 'number' && /^\d{7}$/.test(tekst) ? `0${tekst}` : tekst;
}

class Rijlezer {
  private readonly kolommen = new Map<Veld, number>();
  private readonly cel: (rij: number, kolom: number) => Celbeeld;
  private readonly factoren: Readonly<Record<Bedragveld, Eenheidsfactor>>;
  private readonly vormen = new Map<string, Leveringsvorm | undefined>();
  private vorige: Gelezenrij | undefined;

  constructor(
    blad: Bladbeeld,
    private readonly lijst: Lijst,
    private readonly zoek: Regiozoeker,
    private readonly enigeRegio: string | undefined,
    private readonly vraagjaar: number,
  ) {
    this.cel = lijstcel(rechtop(blad), blad);
    const factoren = BEDRAGVELDEN.map((veld) => [veld, eenheidVan(lijst, veld).factor]);
    this.factoren = Object.fromEntries(factoren) as Record<Bedragveld, Eenheidsfactor>;
    for (const { veld, kolom } of lijst.kolommen) this.kolommen.set(veld, kolom);
  }

  private op(rij: number, veld: Veld): Celbeeld | undefined {
    const kolom = this.kolommen.get(veld);
    return kolom === undefined ? undefined : this.cel(rij, kolom);
  }

  private tekst(rij: number, veld: Tekstveld): string {
    const cel = this.op(rij, veld);
    if (!cel) return '';
    return veld === 'agb' ? agbTekst(cel.waarde) : String(cel.waarde).trim();
  }

  /** A row without aanbieder belongs to the one above: the name is often given once for several leveringsvormen. */
  private teksten(rij: number): Record<Tekstveld, string> {
    const tekst = {
      regio: this.tekst(rij, 'regio'),
      agb: this.tekst(rij, 'agb'),
      aanbieder: this.tekst(rij, 'aanbieder'),
      leveringsvorm: this.tekst(rij, 'leveringsvorm'),
      akkoord: this.tekst(rij, 'akkoord'),
    };
    if (tekst.aanbieder !== '' || tekst.agb !== '' || !this.vorige) return tekst;
    const { agb, aanbieder, regio } = this.vorige.tekst;
    return { ...tekst, agb, aanbieder, regio: tekst.regio || regio };
  }

  private regio(rij: number, tekst: string): string | undefined {
    if (this.kolommen.has('regio')) return this.zoek(tekst);
    const groep = this.lijst.regiogroepen?.find(
      ({ eersteRij, laatsteRij }) => rij >= eersteRij && rij <= laatsteRij,
    );
    return groep?.regio ?? this.lijst.regio ?? this.enigeRegio;
  }

  private vorm(tekst: string): Leveringsvorm | undefined {
    if (!this.vormen.has(tekst)) this.vormen.set(tekst, zoekLeveringsvorm(tekst));
    return this.vormen.get(tekst);
  }

  /** The text of a column that is no veld. */
  private los(rij: number, kolom: number | undefined): string {
    return kolom === undefined ? '' : String(this.cel(rij, kolom).waarde).trim();
  }

  /** A month that names no year is of the year beside it, else of the asked one. */
  private periode(rij: number): Pick<Gelezenrij, 'periode' | 'maand' | 'jaar'> {
    const { periodekolom, jaarkolom } = this.lijst;
    const vast = { periode: this.los(rij, periodekolom), jaar: this.vraagjaar };
    const gelezen = periodekolom === undefined ? undefined : maandInCel(this.cel(rij, periodekolom).waarde);
    if (!gelezen) return vast;
    const ernaast = Number(this.los(rij, jaarkolom));
    const jaar = gelezen.jaar ?? (ernaast >= 2000 && ernaast < 2100 ? ernaast : this.vraagjaar);
    return { periode: `${jaar}-${String(gelezen.maand).padStart(2, '0')}`, maand: gelezen.maand, jaar };
  }

  lees(rij: number): Gelezenrij {
    const tekst = this.teksten(rij);
    const cellen: Partial<Record<Bedragveld, Broncel>> = {};
    for (const veld of BEDRAGVELDEN) {
      const kolom = this.kolommen.get(veld);
      if (kolom === undefined) continue;
      const positie = { blad: this.lijst.blad, rij, kolom };
      cellen[veld] = leesBroncel(this.cel(rij, kolom), positie, this.factoren[veld]);
    }
    const bedrag = (veld: Bedragveld): Cent | null => cellen[veld]?.bedrag ?? null;
    const regio = this.regio(rij, tekst.regio);
    const vorm = this.vorm(tekst.leveringsvorm);
    const gelezen: Gelezenrij = {
      tekst,
      ...this.periode(rij),
      prestatie: this.los(rij, this.lijst.prestatiekolom),
      boeking: this.los(rij, this.lijst.boekkolom),
      cellen,
      rij: {
        rij,
        ...(regio !== undefined && { regio }),
        ...(tekst.agb !== '' && { agb: tekst.agb }),
        aanbieder: tekst.aanbieder,
        ...(vorm !== undefined && { leveringsvorm: vorm }),
        afspraak: bedrag('afspraak'),
        prognose: bedrag('prognose'),
        prognoseAanbieder: bedrag('prognoseAanbieder'),
        akkoord: isJa(this.op(rij, 'akkoord')),
        garantie: bedrag('garantie'),
        groei: bedrag('groei'),
        realisatieVorigJaar: bedrag('realisatieVorigJaar'),
        afspraakVorigJaar: bedrag('afspraakVorigJaar'),
        realisatie: bedrag('realisatie'),
        maanden: MAANDVELDEN.map((veld) => bedrag(veld)),
      },
    };
    this.vorige = gelezen;
    return gelezen;
  }
}

/** A zorgkantoor with one regio needs no column to tell which. */
function enigeRegio({ uitvoerder }: Vraag): string | undefined {
  return uitvoerder.regios.length === 1 ? uitvoerder.regios[0]?.naam : undefined;
}

/** The rows of a list with the cells they were read from. */
export function gelezenRijen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): readonly Gelezenrij[] {
  const blad = bladMetNaam(beeld, lijst.blad);
  if (!blad) return [];
  // Which year is asked only matters where rows are of a month.
  const jaar = lijst.periodekolom === undefined ? '' : vraag.jaar;
  const tekst = `rijen ${vraag.uitvoerder.naam} ${jaar} ${JSON.stringify(lijst)}`;
  return onthouden([blad], tekst, () => leesRijen(blad, lijst, vraag));
}

function leesRijen(blad: Bladbeeld, lijst: Lijst, vraag: Vraag): readonly Gelezenrij[] {
  const lezer = new Rijlezer(blad, lijst, regiozoeker(vraag.uitvoerder), enigeRegio(vraag), vraag.jaar);
  return datarijen(lijst).map((rij) => lezer.lees(rij));
}

/** What stands in one column of the amounts, row by row, with the regio of that row. */
export function kolomcellen(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  veld: Bedragveld,
  vraag: Vraag,
): { regio?: string; cel: Broncel }[] {
  return gelezenRijen(beeld, lijst, vraag).flatMap(({ rij: { regio }, cellen }) => {
    const cel = cellen[veld];
    return cel ? [{ ...(regio !== undefined && { regio }), cel }] : [];
  });
}

/** The rows of a list as plain data, as they stand there, without looking for what is odd about them. */
export function lijstrijen(beeld: Werkmapbeeld, lijst: Lijst, vraag: Vraag): Aanbiederrij[] {
  return gelezenRijen(beeld, lijst, vraag).map(({ rij }) => rij);
}

/**
 * The rows of a list as plain data, and everything that is odd about them, the worst first. Of a list with a row per
 * month the months of an aanbieder and leveringsvorm are one row.
 */
export function leesLijst(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  vraag: Vraag,
): { rijen: Aanbiederrij[]; problemen: Probleem[] } {
  const blad = bladMetNaam(beeld, lijst.blad) ?? beeld.bladen;
  const tekst = `lijst ${vraagtekst(vraag)} ${JSON.stringify(lijst)}`;
  const { rijen, problemen } = onthouden([blad, beeld.tabellen], tekst, () => beoordeel(beeld, lijst, vraag));
  return { rijen: [...rijen], problemen: [...problemen] };
}

function beoordeel(
  beeld: Werkmapbeeld,
  lijst: Lijst,
  vraag: Vraag,
): { rijen: Aanbiederrij[]; problemen: Probleem[] } {
  const gelezen = gelezenRijen(beeld, lijst, vraag);
  const problemen = lijstproblemen(beeld, lijst, gelezen, vraag);
  if (lijst.periodekolom === undefined) return { rijen: gelezen.map(({ rij }) => rij), problemen };
  const gedraaid = perAanbieder(lijst, gelezen, vraag);
  return { rijen: gedraaid.rijen, problemen: opErnst([...gedraaid.problemen, ...problemen]) };
}
