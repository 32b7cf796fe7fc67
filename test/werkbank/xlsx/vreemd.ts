// Small workbooks as other programs could have made them, put together by hand for the tests. Invented contents.
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export interface Vreemd {
  /** what stands inside <worksheet>, for each sheet */
  readonly bladen: readonly string[];
  /** what stands inside <workbook> behind <sheets> */
  readonly werkmap?: string;
  /** other parts by name */
  readonly delen?: Readonly<Record<string, string>>;
  /** relationships of the first sheet: type → target */
  readonly verwijzingen?: Readonly<Record<string, string>>;
  /** relationships of the workbook: type → target */
  readonly werkmapverwijzingen?: Readonly<Record<string, string>>;
}

function relaties(lijst: readonly (readonly [string, string])[]): string {
  const regels = lijst.map(
    ([soort, doel], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${soort}" Target="${doel}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${regels.join('')}</Relationships>`;
}

export function vreemdeWerkmap(inhoud: Vreemd): Uint8Array {
  const werkmaprelaties = [
    ...inhoud.bladen.map((_, i) => ['worksheet', `/xl/bladen/Tabblad-${i + 1}.xml`] as const),
    ...Object.entries(inhoud.werkmapverwijzingen ?? {}),
  ];
  const bladen = inhoud.bladen.map(
    (_, i) => `<sheet name="Blad ${i + 1}" sheetId="${i + 7}" r:id="r${i + 1}"/>`,
  );
  const delen: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${bladen.join('')}</sheets>` +
      `${inhoud.werkmap ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relaties(werkmaprelaties),
    ...inhoud.delen,
  };
  inhoud.bladen.forEach((blad, i) => {
    delen[`xl/bladen/Tabblad-${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${blad}</worksheet>`;
  });
  if (inhoud.verwijzingen) {
    delen['xl/bladen/_rels/Tabblad-1.xml.rels'] = relaties(Object.entries(inhoud.verwijzingen));
  }
  return zipSync(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, strToU8(tekst)])));
}

export const data = (rijen: string): string => `<sheetData>${rijen}</sheetData>`;
