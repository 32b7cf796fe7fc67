// Reads the workbook in one pass of two round trips, however many worksheets there are.
import { foutcode } from '../schrijven/fouten';
import { bladVanAdres, leesGebied } from './adres';
import type { Gebied } from './adres';
import { bladbeeld, KRAP, restVan, RUIM, vraagBlad, vraagStuk } from './leesblad';
import type { Bladvraag, Kunnen, Leesgrens } from './leesblad';
import type { Naambeeld, Tabelbeeld, Werkmapbeeld } from './werkmapbeeld';

/** Settings of this add-in in the workbook all begin like this. */
export const INSTELLINGVOORVOEGSEL = 'WLZ.';

/** Reading less doesn't help against these. */
const BLIJVEND = new Set(['InvalidOperationInCellEditMode', 'AccessDenied', 'ItemNotFound']);

function kan(versie: string): boolean {
  return Office.context.requirements?.isSetSupported('ExcelApi', versie) ?? false;
}

function onzeInstellingen(instellingen: Excel.SettingCollection): Record<string, unknown> {
  const onze: Record<string, unknown> = {};
  for (const instelling of instellingen.items) {
    if (instelling.key.startsWith(INSTELLINGVOORVOEGSEL)) onze[instelling.key] = instelling.value;
  }
  return onze;
}

/** Worksheet and cells of an address; nothing when it isn't one rectangle of cells. */
function plaatsVan(adres: string): { blad: string; gebied: Gebied } | undefined {
  const blad = bladVanAdres(adres);
  try {
    return blad === undefined ? undefined : { blad, gebied: leesGebied(adres) };
  } catch {
    return undefined;
  }
}

function vraagTabel(tabel: Excel.Table, kunnen: Kunnen, grens: Leesgrens) {
  const filter = kunnen.verborgen && grens.bijzonderheden ? tabel.autoFilter : undefined;
  filter?.load('isDataFiltered');
  return { bereik: tabel.getRange().load('address'), filter };
}

function tabelbeeld(tabel: Excel.Table, vraag: ReturnType<typeof vraagTabel>): Tabelbeeld {
  const { address } = vraag.bereik;
  return {
    naam: tabel.name,
    adres: address,
    ...plaatsVan(address),
    kopRij: tabel.showHeaders,
    totaalRij: tabel.showTotals,
    ...(vraag.filter && { gefilterd: vraag.filter.isDataFiltered }),
  };
}

function naambeeld(naam: Excel.NamedItem): Naambeeld {
  const formule = String(naam.formula);
  return { naam: naam.name, formule, ...plaatsVan(formule.replace(/^=/, '')) };
}

/** Some rows of a long worksheet that were not asked for yet. */
interface Stuk {
  blad: Excel.Worksheet;
  vraag: Bladvraag;
  rijen: [van: number, tot: number];
}

/** Whether Excel answered; reading less doesn't help against every refusal. */
async function beantwoord(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (fout) {
    if (BLIJVEND.has(foutcode(fout) ?? '')) throw fout;
    return false;
  }
}

/**
 * What a first answer left out, a piece per round trip. A piece that Excel refuses ends it: what was not read then is
 * told by bereik and gebruikt.
 */
async function leesStukken(context: Excel.RequestContext, [eerste, ...rest]: readonly Stuk[]): Promise<void> {
  if (!eerste) return;
  const stuk = vraagStuk(eerste.blad, eerste.rijen);
  if (!(await beantwoord(context))) return;
  eerste.vraag.onder.push(stuk);
  await leesStukken(context, rest);
}

/** The second round trip: everything that is in the worksheets, tables and names. */
async function leesInhoud(
  context: Excel.RequestContext,
  worksheets: Excel.WorksheetCollection,
  tables: Excel.TableCollection,
  grens: Leesgrens,
): Promise<Pick<Werkmapbeeld, 'bladen' | 'tabellen'> & { bladnamen: Naambeeld[] }> {
  const kunnen: Kunnen = { verborgen: kan('1.9'), samengevoegd: kan('1.13') };
  const bladen = worksheets.items.map((blad) => ({ blad, vraag: vraagBlad(blad, grens, kunnen) }));
  const tabellen = tables.items.map((tabel) => ({ tabel, vraag: vraagTabel(tabel, kunnen, grens) }));
  await context.sync();
  if (grens.rijen < RUIM.rijen) {
    const rest = bladen.flatMap(({ blad, vraag }) =>
      restVan(vraag, grens).map((rijen): Stuk => ({ blad, vraag, rijen })),
    );
    await leesStukken(context, rest);
  }
  return {
    bladen: bladen.map(({ blad, vraag }) => bladbeeld(blad, vraag)),
    tabellen: tabellen.map(({ tabel, vraag }) => tabelbeeld(tabel, vraag)),
    bladnamen: bladen.flatMap(({ vraag }) => vraag.namen.items.map(naambeeld)),
  };
}

/**
 * The whole workbook as plain data, in two round trips: what there is, then what is in it. When Excel refuses the
 * second one (too much for one answer), it is asked again in pieces.
 * @throws OfficeExtension.Error when Excel refuses (see foutzin)
 */
export async function leesWerkmap(context: Excel.RequestContext): Promise<Werkmapbeeld> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showHeaders,items/showTotals');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  const actief = worksheets.getActiveWorksheet();
  actief.load('name');
  await context.sync();

  const { bladen, tabellen, bladnamen } = await leesInhoud(context, worksheets, tables, RUIM).catch(
    (fout: unknown) => {
      if (BLIJVEND.has(foutcode(fout) ?? '')) throw fout;
      return leesInhoud(context, worksheets, tables, KRAP);
    },
  );
  return {
    bladen,
    tabellen,
    namen: [...names.items.map(naambeeld), ...bladnamen],
    actiefBlad: actief.name,
    instellingen: onzeInstellingen(settings),
  };
}
