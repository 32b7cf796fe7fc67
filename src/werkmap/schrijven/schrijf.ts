// Applies a Wijzigingsplan: captures, writes in one batch, and puts everything back when any part fails.
import { gebiednaam, ligtIn } from '../beeld/adres';
import { ADMINISTRATIESLEUTEL, leesAdministratie, metGelaten, metNotitie } from '../plan/administratie';
import type { Administratie, Notitie } from '../plan/administratie';
import type { Grafiekwijziging, Wijzigingsplan } from '../plan/wijzigingsplan';
import { Werkmapfout, foutzin } from './fouten';
import { herstel } from './herstel';
import type { Vooraf } from './herstel';
import type { Ongedaan } from './ongedaan';
import { voerUit } from './uitvoeren';
import { legVast, omvang } from './vastleggen';
import { maakWerkblad, tijdelijkeNaam } from './werkblad';

export type Schrijfuitkomst =
  { gelukt: true; blad: string; ongedaan: Ongedaan } | { gelukt: false; zin: string; hersteld: boolean };

/** Filled in along the way, so that a failure at any point knows how far things came. */
interface Verloop {
  /** Set as soon as something may have been written. */
  vooraf?: Vooraf;
}

const isGrafiek = (w: { soort: string }): w is Grafiekwijziging => w.soort === 'grafiek';

interface Klaargezet {
  blad: Excel.Worksheet;
  grafieken: ReadonlySet<string>;
  vooraf: Vooraf;
}

/** Loads what is needed to know what there was; both ways of preparing start with it. */
function vraagVooraf(context: Excel.RequestContext): () => Vooraf {
  const bladen = context.workbook.worksheets.load('items/id,items/name');
  const instelling = context.workbook.settings.getItemOrNullObject(ADMINISTRATIESLEUTEL).load('value');
  return () => {
    const waarde: unknown = instelling.isNullObject ? null : instelling.value;
    const notities = leesAdministratie(waarde).bladen;
    return {
      bladIds: new Set(bladen.items.map(({ id }) => id)),
      vorigeGrafieken: notities.flatMap(({ grafieken }) => grafieken),
      instelling: { sleutel: ADMINISTRATIESLEUTEL, waarde },
    };
  };
}

async function zetNieuwKlaar(
  context: Excel.RequestContext,
  plan: Wijzigingsplan,
  verloop: Verloop,
): Promise<Klaargezet> {
  const tijdelijk = tijdelijkeNaam();
  const vooraf = vraagVooraf(context);
  // Until the worksheet is there, it is all that can have been made.
  verloop.vooraf = { bladIds: new Set(), nieuwBlad: { tijdelijk }, vorigeGrafieken: [], instelling: null };
  const blad = await maakWerkblad(context, tijdelijk);
  blad.name = plan.blad.naam;
  return {
    blad,
    grafieken: new Set(),
    vooraf: { ...vooraf(), nieuwBlad: { tijdelijk, naam: plan.blad.naam } },
  };
}

async function zetBestaandKlaar(
  context: Excel.RequestContext,
  plan: Wijzigingsplan,
  id: string,
): Promise<Klaargezet> {
  const vooraf = vraagVooraf(context);
  const blad = context.workbook.worksheets.getItemOrNullObject(id);
  blad.load('id,name,protection/protected');
  const stand = legVast(blad, plan);
  await context.sync();
  if (blad.isNullObject) throw new Werkmapfout(`Het blad ${plan.blad.naam} is er niet meer.`);
  if (blad.protection.protected) {
    const raad = 'Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.';
    throw new Werkmapfout(`Het blad ${blad.name} is beveiligd. ${raad}`);
  }
  const bestaand = { id, stand: stand() };
  return { blad, grafieken: new Set(bestaand.stand.grafieken), vooraf: { ...vooraf(), bestaand } };
}

/** Whether the plan leaves the cell at this row and column (from 0) of the worksheet as it is. */
function laatStaan(plan: Wijzigingsplan, rij: number, kolom: number): boolean {
  return !plan.wijzigingen.some(
    (w) =>
      w.soort === 'cellen' &&
      ligtIn({ rij, kolom }, w.gebied) &&
      w.inhoud[rij - w.gebied.rij]?.[kolom - w.gebied.kolom] !== null,
  );
}

function notitieVan(
  plan: Wijzigingsplan,
  blad: Excel.Worksheet,
  { gebied, geschreven }: Ongedaan,
  vorige: Administratie,
): Notitie | undefined {
  const soort = plan.administratie?.soort;
  if (!soort) return undefined;
  const notitie: Notitie = {
    soort,
    bladId: blad.id,
    bladNaam: blad.name,
    adres: gebiednaam(gebied),
    formules: geschreven,
    grafieken: plan.wijzigingen.filter(isGrafiek),
  };
  const eerder = vorige.bladen.find((n) => n.soort === soort);
  return metGelaten(notitie, eerder, (r, k) => laatStaan(plan, gebied.rij + r, gebied.kolom + k));
}

async function pasToe(
  context: Excel.RequestContext,
  plan: Wijzigingsplan,
  verloop: Verloop,
): Promise<Ongedaan> {
  const { blad, grafieken, vooraf } =
    plan.blad.soort === 'nieuw'
      ? await zetNieuwKlaar(context, plan, verloop)
      : await zetBestaandKlaar(context, plan, plan.blad.id);
  verloop.vooraf = vooraf;
  voerUit(blad, plan.wijzigingen, grafieken);
  if (plan.activeer) blad.activate();
  blad.load('id,name');
  const gebied = omvang(plan.wijzigingen.filter(({ soort }) => soort === 'cellen'));
  const cellen = blad.getRange(gebiednaam(gebied)).load('formulas');
  await context.sync();

  const token: Ongedaan = {
    titel: plan.titel,
    bladId: blad.id,
    bladNaam: blad.name,
    gemaakt: plan.blad.soort === 'nieuw',
    gebied,
    geschreven: cellen.formulas as Ongedaan['geschreven'],
    ...(vooraf.bestaand && { eerder: vooraf.bestaand.stand }),
    vorigeGrafieken: vooraf.vorigeGrafieken,
    grafieken: plan.wijzigingen.filter(isGrafiek).map(({ naam }) => naam),
    instelling: plan.administratie ? vooraf.instelling : null,
  };
  const vorige = leesAdministratie(vooraf.instelling?.waarde);
  const notitie = notitieVan(plan, blad, token, vorige);
  if (notitie) {
    const administratie = metNotitie(vorige, notitie);
    context.workbook.settings.add(ADMINISTRATIESLEUTEL, administratie);
    await context.sync();
  }
  return token;
}

/**
 * Applies a plan in at most four round trips. Nothing is asked here: the caller has the user's yes for what the
 * preview shows. When any part fails the workbook is put back as it was, and the sentence says what happened.
 */
export async function schrijf(plan: Wijzigingsplan): Promise<Schrijfuitkomst> {
  const verloop: Verloop = {};
  try {
    const ongedaan = await Excel.run((context) => pasToe(context, plan, verloop));
    return { gelukt: true, blad: ongedaan.bladNaam, ongedaan };
  } catch (fout) {
    const reden = foutzin(fout);
    if (!verloop.vooraf) return { gelukt: false, hersteld: true, zin: `Er is niets geschreven. ${reden}` };
    const hersteld = await herstel(verloop.vooraf);
    const slot = hersteld
      ? 'Alles is teruggezet zoals het was.'
      : `Terugzetten lukte ook niet: controleer blad ${plan.blad.naam}.`;
    return { gelukt: false, hersteld, zin: `Schrijven lukte niet. ${reden} ${slot}` };
  }
}
