// Reads the workbook in one pass of at most two round trips, however many worksheets there are.
import { leesGebied } from './adres';
import type { Bereikbeeld, Bladbeeld, Werkmapbeeld } from './werkmapbeeld';

/** Settings of this add-in in the workbook all begin like this. */
export const INSTELLINGVOORVOEGSEL = 'WLZ.';

/**
 * What is read of every worksheet. A contracteerruimtetabel stands near the top, and every change in the workbook
 * makes us read again; Excel on the web allows five million cells per read.
 */
const LEESGRENS = 'A1:BZ500';

function vraagBereik(blad: Excel.Worksheet): Excel.Range {
  const bereik = blad.getRange(LEESGRENS).getUsedRangeOrNullObject(true);
  bereik.load('address,values,formulas,text,numberFormat');
  return bereik;
}

function bereikbeeld(bereik: Excel.Range): Bereikbeeld | null {
  if (bereik.isNullObject) return null;
  return {
    gebied: leesGebied(bereik.address),
    waarden: bereik.values as Bereikbeeld['waarden'],
    formules: bereik.formulas as Bereikbeeld['formules'],
    tekst: bereik.text,
    notaties: bereik.numberFormat as string[][],
  };
}

function bladbeeld(blad: Excel.Worksheet, bereik: Excel.Range): Bladbeeld {
  return {
    id: blad.id,
    naam: blad.name,
    zichtbaar: blad.visibility === 'Visible',
    beveiligd: blad.protection.protected,
    bereik: bereikbeeld(bereik),
  };
}

function onzeInstellingen(instellingen: Excel.SettingCollection): Record<string, unknown> {
  const onze: Record<string, unknown> = {};
  for (const instelling of instellingen.items) {
    if (instelling.key.startsWith(INSTELLINGVOORVOEGSEL)) onze[instelling.key] = instelling.value;
  }
  return onze;
}

/**
 * The whole workbook as plain data, in two round trips: what there is, then what is in it.
 * @throws OfficeExtension.Error when Excel refuses (see foutzin)
 */
export async function leesWerkmap(context: Excel.RequestContext): Promise<Werkmapbeeld> {
  const { worksheets, tables, names, settings } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name');
  names.load('items/name,items/formula');
  settings.load('items/key,items/value');
  const actief = worksheets.getActiveWorksheet();
  actief.load('name');
  await context.sync();

  const bereiken = worksheets.items.map(vraagBereik);
  const tabelbereiken = tables.items.map((tabel) => tabel.getRange().load('address'));
  await context.sync();

  return {
    bladen: worksheets.items.map((blad, i) => bladbeeld(blad, bereiken[i] as Excel.Range)),
    tabellen: tables.items.map((tabel, i) => ({ naam: tabel.name, adres: tabelbereiken[i]?.address ?? '' })),
    namen: names.items.map((naam) => ({ naam: naam.name, formule: String(naam.formula) })),
    actiefBlad: actief.name,
    instellingen: onzeInstellingen(settings),
  };
}
