import type { Decimal } from 'decimal.js';
import type { Leveringsvorm } from '../domein/leveringsvorm';
import {
  type Grond,
  type Tariefgeval,
  type Tariefpercentage,
  tariefpercentage,
  veldopmerking,
} from '../domein/tariefpercentage';
import type { Beleidstabel } from './beleidstabel';
import { richtpercentage, type Richtpercentagevraag } from './richtpercentage';
import { kantoornaam } from './vraag';
import { beleidswaarde, type Waardevraag } from './waarden';

/** What is agreed with one aanbieder, beside the question for the policy. Percentages as fractions. */
export interface Tariefafspraakvraag extends Richtpercentagevraag {
  readonly vorigJaar?: Decimal.Value | undefined;
  readonly afgesproken?: Decimal.Value | undefined;
  /** why; absent = maatwerk, or the exception for a new aanbieder */
  readonly grond?: Grond | undefined;
  /** the year it was agreed for; absent = the year that is asked about */
  readonly afgesprokenVoor?: number | undefined;
  /** percentage points, as a fraction */
  readonly sanctie?: Decimal.Value | undefined;
}

/** The percentages that apply with their trace, or a Dutch sentence that says why they aren't known. */
export type Tariefafspraak =
  | (Tariefpercentage & {
      readonly gevonden: true;
      /** sentences to heed; may be empty */ readonly opmerking: string;
    })
  | { readonly gevonden: false; readonly bekend: string };

/**
 * The tariff percentages that apply to an aanbieder: the policy of the zorgkantoor, and what was agreed or imposed.
 *
 * The richttariefpercentage itself is asked for the ZZP of an existing aanbieder. Without it (an unknown year) nothing
 * is found, because the rules for new aanbieders and for last year's percentage lean on it.
 */
export function tariefafspraak(vraag: Tariefafspraakvraag, tabel?: Beleidstabel): Tariefafspraak {
  const eigen = richtpercentage(vraag, tabel);
  if (!eigen.gevonden) return eigen;
  const ZZP: Leveringsvorm = 'ZZP';
  const richt = richtpercentage({ ...vraag, leveringsvorm: ZZP, nieuweAanbieder: false }, tabel);
  if (!richt.gevonden) return richt;
  const nhc = beleidswaarde({ ...vraag, onderdeel: 'NHC-percentage' }, tabel);
  if (!nhc.gevonden) return nhc;
  const nic = beleidswaarde({ ...vraag, onderdeel: 'NIC-percentage' }, tabel);
  if (!nic.gevonden) return nic;
  const nieuweAanbieder = vraag.nieuweAanbieder ?? false;
  const voorwaarden = voorwaardenVan(vraag, tabel);
  const uitkomst = tariefpercentage({
    jaar: vraag.jaar,
    beleid: eigen,
    richt,
    nhc: { percentage: nhc.waarde, bron: nhc.bron },
    nic: { percentage: nic.waarde, bron: nic.bron },
    nieuweAanbieder,
    vorigJaar: vraag.vorigJaar,
    individueel:
      vraag.afgesproken === undefined
        ? undefined
        : {
            percentage: vraag.afgesproken,
            grond: vraag.grond ?? (nieuweAanbieder ? 'uitzondering nieuwe aanbieder' : 'maatwerk'),
            jaar: vraag.afgesprokenVoor ?? vraag.jaar,
          },
    sanctie: vraag.sanctie,
    voorwaarden,
  });
  const opmerkingen = [
    eigen.toelichting,
    vergeefsVorigJaar(vraag, voorwaarden),
    veldtoets(vraag, richt.percentage, tabel) ?? '',
  ];
  return { gevonden: true, ...uitkomst, opmerking: opmerkingen.filter((zin) => zin !== '').join(' ') };
}

type Voorwaarden = Tariefgeval['voorwaarden'];

/** The rules of the zorgkantoor that are in force, from its policy or from the workbook's table. */
function voorwaardenVan(vraag: Tariefafspraakvraag, tabel: Beleidstabel | undefined): Voorwaarden {
  const regel = (onderdeel: Waardevraag['onderdeel']): { bron: string } | undefined => {
    const { zorgkantoor, jaar, leveringsvorm, sector } = vraag;
    const uit = beleidswaarde({ zorgkantoor, jaar, leveringsvorm, sector, onderdeel }, tabel);
    return uit.gevonden && uit.waarde.equals(1) ? { bron: uit.bron } : undefined;
  };
  return {
    lagerLooptDoor: regel('lager percentage loopt door'),
    nieuwHooguitRicht: regel('nieuwe aanbieder hooguit richttarief'),
    individueelEenJaar: regel('eigen afspraak hooguit een jaar'),
    sanctieInclusiefNhcNic: regel('sanctie ook op NHC en NIC'),
  };
}

/** Last year's percentage was given for nothing: said, because nothing in the outcome shows it. */
function vergeefsVorigJaar(vraag: Tariefafspraakvraag, { lagerLooptDoor }: Voorwaarden): string {
  if (vraag.vorigJaar === undefined || vraag.nieuweAanbieder === true || lagerLooptDoor !== undefined)
    return '';
  const wie = kantoornaam(vraag.zorgkantoor) ?? vraag.zorgkantoor;
  return `Het percentage van vorig jaar telt niet: voor ${wie} is geen regel bekend dat een lager percentage doorloopt.`;
}

/** The remark on an agreed percentage, where the field's range is known for that year. */
function veldtoets(
  vraag: Tariefafspraakvraag,
  richt: number,
  tabel: Beleidstabel | undefined,
): string | undefined {
  if (vraag.afgesproken === undefined) return undefined;
  const hoger = band(vraag, 'hoger', tabel);
  const lager = band(vraag, 'lager', tabel);
  if (hoger === undefined || lager === undefined) return undefined;
  return veldopmerking(vraag.afgesproken, richt, { hoger, lager });
}

function band(
  vraag: Tariefafspraakvraag,
  kant: 'hoger' | 'lager',
  tabel: Beleidstabel | undefined,
): Parameters<typeof veldopmerking>[2]['hoger'] | undefined {
  const zoek = (wat: 'minimum' | 'gemiddeld' | 'maximum'): ReturnType<typeof beleidswaarde> => {
    const onderdeel: Waardevraag['onderdeel'] = `veld ${kant} ${wat}`;
    return beleidswaarde({ ...vraag, onderdeel }, tabel);
  };
  const [minimum, gemiddeld, maximum] = [zoek('minimum'), zoek('gemiddeld'), zoek('maximum')];
  if (!minimum.gevonden || !gemiddeld.gevonden || !maximum.gevonden) return undefined;
  return {
    minimum: minimum.waarde,
    gemiddeld: gemiddeld.waarde,
    maximum: maximum.waarde,
    bron: gemiddeld.bron,
  };
}
