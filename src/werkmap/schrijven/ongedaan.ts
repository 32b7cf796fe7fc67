// Undo: puts the workbook back as it was before a plan, unless the user has worked on it since.
import { gebiednaam, leesGebied, ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import type { Administratie } from '../plan/administratie';
import type { Bladplan } from '../plan/wijzigingsplan';
import { foutzin } from './fouten';
import { herstel } from './herstel';
import { grafiekenOp, grafiekenVan } from './notitie';
import { laadInstelling, verwijderNieuweGrafieken, zetInstellingTerug } from './terugdraaien';
import type { Instelling } from './terugdraaien';
import { laadNu, legVast, zetTerug } from './vastleggen';
import type { Bladnu, Bladstand } from './vastleggen';
import type { Bladvooraf, Vooraf } from './vooraf';

/** What one worksheet needs to be undone. Plain data. */
export interface Bladongedaan {
  id: string;
  naam: string;
  plan: Bladplan;
  /** What Excel gave back right after writing; null: not written. */
  geschreven: readonly { gebied: Gebied; formules: readonly (readonly (Celwaarde | null)[])[] }[];
  /** What stood there before; absent when the plan made the worksheet: undoing deletes it. */
  eerder?: Bladstand;
}

/** All that is needed to undo one plan. Plain data. */
export interface Ongedaan {
  titel: string;
  bladen: readonly Bladongedaan[];
  /** What we had written before the plan. */
  administratie: Administratie;
  /** The setting that says what we wrote, as it was; null when the plan left it. */
  instelling: Instelling | null;
}

export type Ongedaanuitkomst = { gelukt: true } | { gelukt: false; zin: string };

interface Geladen {
  token: Bladongedaan;
  blad: Excel.Worksheet;
  grafieken: Excel.ChartCollection;
  nu?: () => Bladnu;
}

/** Queues the loads for putting one worksheet back. */
function laad(context: Excel.RequestContext, token: Bladongedaan): Geladen {
  const blad = context.workbook.worksheets.getItemOrNullObject(token.id);
  blad.load('name,protection/protected');
  return {
    token,
    blad,
    grafieken: blad.charts.load('items/name'),
    ...(token.eerder && { nu: laadNu(blad, token.eerder) }),
  };
}

const isFormule = (inhoud: unknown) => typeof inhoud === 'string' && inhoud.startsWith('=');

/** What has to be seen to know whether the user worked on it since. */
interface Gezien {
  delen: Excel.Range[];
  gebruikt: Excel.Range;
  /** For a worksheet we made: what the formulas of ours that stand alone spill over. */
  spillen: Excel.Range[];
}

function bekijk({ blad, token }: Geladen): Gezien {
  const delen = token.geschreven.map(({ gebied }) => blad.getRange(gebiednaam(gebied)).load('formulas'));
  const ankers = token.geschreven.filter(
    ({ gebied: { rijen, kolommen }, formules }) =>
      rijen === 1 && kolommen === 1 && isFormule(formules[0]?.[0]),
  );
  const kanSpillen = !token.eerder && Office.context.requirements.isSetSupported('ExcelApi', '1.12');
  return {
    delen,
    gebruikt: blad.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex'),
    spillen: (kanSpillen ? ankers : []).map(({ gebied }) =>
      blad.getCell(gebied.rij, gebied.kolom).getSpillingToRangeOrNullObject().load('address'),
    ),
  };
}

/** Whether what we wrote still stands there, and on a worksheet we made nothing else does. */
function onveranderd(token: Bladongedaan, gezien: Gezien): boolean {
  const gelijk = token.geschreven.every(({ formules }, i) =>
    formules.every((rij, r) =>
      rij.every((formule, k) => formule === null || gezien.delen[i]?.formulas[r]?.[k] === formule),
    ),
  );
  return gelijk && (token.eerder !== undefined || nietsErbij(token, gezien));
}

/** Whether every filled cell of a worksheet we made is ours, or filled by a formula of ours. */
function nietsErbij(token: Bladongedaan, { gebruikt, spillen }: Gezien): boolean {
  if (gebruikt.isNullObject) return true;
  const onze = [
    ...token.geschreven.map(({ gebied }) => gebied),
    ...spillen.flatMap((spil) => (spil.isNullObject ? [] : [leesGebied(spil.address)])),
  ];
  return gebruikt.formulas.every((rij: unknown[], r) =>
    rij.every((formule, k) => {
      const cel = { rij: gebruikt.rowIndex + r, kolom: gebruikt.columnIndex + k };
      return formule === '' || onze.some((gebied) => ligtIn(cel, gebied));
    }),
  );
}

function bezwaar({ blad, token }: Geladen, gezien: Gezien): string | undefined {
  if (blad.isNullObject) return `Het blad ${token.naam} is er niet meer.`;
  if (blad.protection.protected)
    return `Het blad ${blad.name} is beveiligd. Hef de beveiliging op en probeer het opnieuw.`;
  if (!onveranderd(token, gezien))
    return `U hebt blad ${blad.name} daarna zelf gewijzigd. Ongedaan maken zou dat wissen en is daarom niet gedaan.`;
  return undefined;
}

/** Queues the undo. What can't be taken back comes last: deleting charts and worksheets. */
function draaiTerug(context: Excel.RequestContext, token: Ongedaan, bladen: readonly Geladen[]): void {
  for (const { blad, token: van, nu } of bladen) {
    if (van.eerder && nu) zetTerug(blad, van.eerder, nu(), grafiekenOp(token.administratie, van));
  }
  if (token.instelling) zetInstellingTerug(context, token.instelling);
  for (const { blad, grafieken, token: van } of bladen) {
    const onze = new Set(grafiekenVan(van.plan).map(({ naam }) => naam));
    if (van.eerder) verwijderNieuweGrafieken(grafieken, van.eerder, onze);
    else if (!blad.isNullObject) blad.delete();
  }
}

/** Filled in along the way, so that a failure at any point knows how far things came. */
interface Verloop {
  /** How things were before undoing; set as soon as something may have been changed. */
  vooraf?: Vooraf;
}

async function probeer(
  context: Excel.RequestContext,
  token: Ongedaan,
  verloop: Verloop,
): Promise<Ongedaanuitkomst> {
  const bladen = token.bladen.map((blad) => laad(context, blad));
  const gezien = bladen.map(bekijk);
  const standen = bladen.map(({ blad, token: van }) => (van.eerder ? legVast(blad, van.plan) : undefined));
  const instelling = token.instelling && laadInstelling(context, token.instelling.sleutel);
  await context.sync();
  for (const [i, blad] of bladen.entries()) {
    const zin = bezwaar(blad, gezien[i] as Gezien);
    if (zin !== undefined) return { gelukt: false, zin };
  }
  const bestaand = bladen.flatMap(({ blad, token: { id } }, i): Bladvooraf[] => {
    const stand = standen[i]?.(new Set());
    return stand ? [{ soort: 'bestaand', id, naam: blad.name, stand }] : [];
  });
  verloop.vooraf = {
    bladIds: new Set(token.bladen.map(({ id }) => id)),
    bladen: bestaand,
    administratie: token.administratie,
    instelling: instelling && instelling(),
  };
  draaiTerug(context, token, bladen);
  await context.sync();
  return { gelukt: true };
}

/** Finishes an undo that failed halfway: what was done already is done again, or is gone. */
async function maakAf(token: Ongedaan): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const bladen = token.bladen.map((blad) => laad(context, blad));
      await context.sync();
      draaiTerug(context, token, bladen);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * Undoes one plan. Refuses with a sentence when the written cells, or a made worksheet, were changed since. An undo
 * that fails halfway is finished after all, or else taken back.
 */
export async function maakOngedaan(token: Ongedaan): Promise<Ongedaanuitkomst> {
  const verloop: Verloop = {};
  try {
    return await Excel.run((context) => probeer(context, token, verloop));
  } catch (fout) {
    const zin = `Ongedaan maken lukte niet. ${foutzin(fout)}`;
    if (!verloop.vooraf) return { gelukt: false, zin };
    if (await maakAf(token)) return { gelukt: true };
    if (await herstel(verloop.vooraf)) return { gelukt: false, zin };
    const namen = token.bladen.map(({ naam }) => naam).join(', ');
    return { gelukt: false, zin: `${zin} Controleer blad ${namen}.` };
  }
}
