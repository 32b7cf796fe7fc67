// A worksheet with table WLZ_Regime to compose a regime of one's own in, filled with the layers of one of the sources.
import { REGIMEKOLOMMEN } from '../../beleid/regimetabel';
import { GRENZEN, PLAFONDS, VERDELINGEN, VOORWAARDEN } from '../../domein/herschikking';
import type { Laag, Regime } from '../../domein/herschikking';
import { LEVERINGSVORMEN } from '../../domein/leveringsvorm';
import type { Leveringsvorm } from '../../domein/leveringsvorm';
import { opsomming } from '../../domein/tekst';
import type { Werkmapbeeld, Wijzigingsplan } from '../../werkmap';
import { REGIMETABEL } from '../../werkmap/herschikking/vraag';
import { nieuwDoel } from '../../werkmap/plan/administratie';
import * as stijl from '../../werkmap/plan/stijl';
import type { Celinhoud } from '../../werkmap/plan/wijzigingsplan';

export const REGIMEBLAD = 'Regime';

type Kolom = (typeof REGIMEKOLOMMEN)[number];
type Regel = Partial<Record<Kolom, string | number>>;

/** A guarantee that is another one for some leveringsvormen needs a row of its own, before the others. */
function garantieregels(laag: Laag, basis: Regel, { garantie }: Regime): Regel[] {
  if (laag.grens !== 'garantie' || !garantie) return [basis];
  const anders = Object.entries(garantie.perLeveringsvorm ?? {}) as [Leveringsvorm, number][];
  return [
    ...anders.map(([vorm, deel]) => ({
      ...basis,
      Laag: `${laag.naam} ${vorm}`,
      Leveringsvormen: vorm,
      Garantie: deel,
    })),
    { ...basis, Garantie: garantie.standaard },
  ];
}

function regelsVan(laag: Laag, regime: Regime): Regel[] {
  const basis: Regel = {
    Laag: laag.naam,
    Grens: laag.grens,
    Verdeling: laag.verdeling,
    ...(laag.leveringsvormen && { Leveringsvormen: laag.leveringsvormen.join(', ') }),
    ...(laag.alleenBij && { 'Alleen bij': laag.alleenBij }),
    ...(laag.weging && { Weging: laag.weging.hoogste }),
    Bron: laag.bron,
  };
  return garantieregels(laag, basis, regime);
}

/** The rows of table WLZ_Regime that say the same as this regime, header included. */
export function regimetabel(regime: Regime): (string | number)[][] {
  const regels = regime.lagen.flatMap((laag) => regelsVan(laag, regime));
  const [eerste, ...rest] = regels;
  const geheel = {
    Bereik: regime.bereik,
    Plafond: regime.plafond?.per ?? 'rij',
    Toelichting: `Begonnen met de lagen van ${regime.titel}. Pas aan wat u anders wilt.`,
  };
  const alle = eerste ? [{ ...eerste, ...geheel }, ...rest] : [];
  return [
    [...REGIMEKOLOMMEN],
    ...alle.map((regel: Regel) => REGIMEKOLOMMEN.map((kolom) => regel[kolom] ?? '')),
  ];
}

/** What the columns may hold, a line each. */
const UITLEG: readonly string[] = [
  'Elke rij is een laag. De lagen worden van boven naar beneden betaald uit wat er nog is.',
  `Grens: ${opsomming(GRENZEN, 'of')}. Tot daar betaalt de laag de prognose.`,
  `Verdeling: ${opsomming(VERDELINGEN, 'of')}. Volledig betaalt ook boven de ruimte.`,
  `Leveringsvormen: leeg = alle, of een of meer van ${opsomming(LEVERINGSVORMEN)}. Alleen bij: leeg, ${opsomming(VOORWAARDEN, 'of')}.`,
  `Garantie: het deel van de afspraak, bij grens garantie. Weging: het hoogste gewicht, bij naar rato. Bereik (regio of kantoor) en Plafond (${opsomming(PLAFONDS, 'of')}): vul één keer in.`,
];

const BREEDTES: readonly number[] = [150, 110, 90, 110, 110, 70, 70, 70, 120, 220, 220];
const KOPRIJ = UITLEG.length + 2;
const procentkolommen = [REGIMEKOLOMMEN.indexOf('Garantie'), REGIMEKOLOMMEN.indexOf('Weging')];

/** Where the table begins. */
export const EERSTE_REGIMECEL = { rij: KOPRIJ + 1, kolom: 0 };

/** The plan for a new worksheet with the table, ready to change. */
export function regimevoorbeeldplan(beeld: Werkmapbeeld, regime: Regime): Wijzigingsplan {
  const cellen = regimetabel(regime);
  const kolommen = REGIMEKOLOMMEN.length;
  const tabel = { rij: KOPRIJ, kolom: 0, rijen: cellen.length, kolommen };
  const tekst = ['Eigen regime', ...UITLEG].map((regel): Celinhoud[] => [regel]);
  return {
    titel: 'Voorbeeld van een eigen regime',
    bladen: [
      {
        blad: nieuwDoel(beeld, REGIMEBLAD),
        wijzigingen: [
          { soort: 'cellen', gebied: { rij: 0, kolom: 0, rijen: tekst.length, kolommen: 1 }, inhoud: tekst },
          { soort: 'cellen', gebied: tabel, inhoud: cellen },
          { soort: 'tabel', naam: REGIMETABEL, gebied: tabel, stijl: 'TableStyleMedium2' },
          { soort: 'opmaak', gebied: { rij: 0, kolom: 0, rijen: 1, kolommen: 1 }, opmaak: stijl.TITEL },
          {
            soort: 'opmaak',
            gebied: { rij: 1, kolom: 0, rijen: UITLEG.length, kolommen: 1 },
            opmaak: stijl.TOELICHTING,
          },
          ...procentkolommen.map((kolom) => ({
            soort: 'notatie' as const,
            gebied: { rij: KOPRIJ + 1, kolom, rijen: cellen.length - 1, kolommen: 1 },
            notatie: '0%',
          })),
          ...BREEDTES.map((punten, kolom) => ({
            soort: 'kolombreedte' as const,
            kolom,
            kolommen: 1,
            punten,
          })),
        ],
      },
    ],
    activeer: 0,
  };
}
