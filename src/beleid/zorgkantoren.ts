import { vereenvoudig } from '../domein/tekst';
import { lees, zorgkantorenschema } from './schema';
import inhoud from './zorgkantoren.yaml';

/** A zorgkantoorregio. */
export interface Regio {
  readonly naam: string;
  /** UZOVI code, such as `5518` */
  readonly code: string;
  readonly synoniemen?: readonly string[] | undefined;
}

/** A Wlz-uitvoerder with its zorgkantoorregio's. */
export interface Uitvoerder {
  readonly naam: 'CZ' | 'VGZ' | 'Zilveren Kruis' | 'Menzis' | 'DSW' | 'Salland' | 'Zorg en Zekerheid';
  readonly regios: readonly Regio[];
  readonly synoniemen?: readonly string[] | undefined;
}

/**
 * The 7 Wlz-uitvoerders with together 31 regio's.
 *
 * Source: ActiZ Monitor zorgcontractering Wlz 2024, tables B4 and B5; codes from COD001; CZ's names as CZ
 * publishes them.
 */
export const uitvoerders: readonly Uitvoerder[] = lees(
  zorgkantorenschema,
  inhoud,
  'zorgkantoren.yaml',
).uitvoerders;

/** `Zorgkantoor Zeeland`, `regio Zeeland` and `Zeeland` are the same. */
function gevouwen(tekst: string): string {
  return vereenvoudig(tekst).replace(/^(wlzuitvoerder|zorgkantoorregio|zorgkantoor|regio)/, '');
}

/** The names of the policy, folded once: long lists are searched for them thousands of times. */
const gevouwenNamen = new Map<string, string>();

function heet(naam: string, gezocht: string): boolean {
  let gevouwenNaam = gevouwenNamen.get(naam);
  if (gevouwenNaam === undefined) {
    gevouwenNaam = gevouwen(naam);
    gevouwenNamen.set(naam, gevouwenNaam);
  }
  return gezocht !== '' && gevouwenNaam === gezocht;
}

/** The Wlz-uitvoerder a text names, tolerant of case, spaces, hyphens and synonyms (`zz`, `Z&Z`). */
export function zoekUitvoerder(tekst: string): Uitvoerder | undefined {
  const gezocht = gevouwen(tekst);
  return uitvoerders.find(({ naam, synoniemen }) =>
    [naam, ...(synoniemen ?? [])].some((n) => heet(n, gezocht)),
  );
}

/**
 * The regio a text names, by name, synonym or UZOVI code; tolerant of case, spaces and hyphens.
 *
 * @param uitvoerder search only among its regio's
 */
export function zoekRegio(tekst: string, uitvoerder?: Uitvoerder): Regio | undefined {
  const gezocht = gevouwen(tekst);
  const regios = uitvoerder?.regios ?? uitvoerders.flatMap((u) => u.regios);
  return regios.find(({ naam, code, synoniemen }) =>
    [naam, code, ...(synoniemen ?? [])].some((n) => heet(n, gezocht)),
  );
}

/** The Wlz-uitvoerder a regio belongs to. */
export function uitvoerderVan(regio: Regio): Uitvoerder | undefined {
  return uitvoerders.find(({ regios }) => regios.includes(regio));
}
