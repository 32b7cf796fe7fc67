// Applies a Wijzigingsplan in two round trips: capture and look, then write. When any part fails, everything is put
// back as it was.
import { gebiednaam } from '../beeld/adres';
import { ADMINISTRATIESLEUTEL, leesAdministratie, opslagVan } from '../plan/administratie';
import type { Bladplan, Wijzigingsplan } from '../plan/wijzigingsplan';
import { keurGoed, vraagBewaking, vraagTabelnamen, vraagVerwachting } from './bewaken';
import type { Gespild } from './bewaken';
import { Werkmapfout, foutzin } from './fouten';
import { herstel } from './herstel';
import { administratieNa, gevuldeGebieden } from './notitie';
import type { Bladongedaan, Ongedaan } from './ongedaan';
import { laadInstelling } from './terugdraaien';
import { voerUit } from './uitvoeren';
import { legVast } from './vastleggen';
import { tijdelijkeNaam } from './vooraf';
import type { Vooraf } from './vooraf';

export type Schrijfuitkomst =
  | { gelukt: true; /** The worksheet to look at. */ blad: string; bladen: string[]; ongedaan: Ongedaan }
  | { gelukt: false; zin: string; hersteld: boolean };

export interface Schrijfopties {
  /** Before anything is written it stops the writing; afterwards everything is put back. */
  signaal?: AbortSignal;
  /** Now, as an ISO date with time: kept with what was written. */
  moment?: string;
}

/** The user does not want it any more. */
class Geannuleerd extends Werkmapfout {}

/** Filled in along the way, so that a failure at any point knows how far things came. */
interface Verloop {
  /** Set as soon as something may have been written. */
  vooraf?: Vooraf;
}

/** Captures everything the plan touches and looks whether it may be written: one round trip. */
async function legAllesVast(context: Excel.RequestContext, plan: Wijzigingsplan): Promise<Vooraf> {
  const bladen = context.workbook.worksheets.load('items/id');
  const instelling = laadInstelling(context, ADMINISTRATIESLEUTEL);
  const keuringen = [
    vraagTabelnamen(context, plan),
    ...(plan.verwacht ?? []).map((verwacht) => vraagVerwachting(context, verwacht)),
  ];
  const bestaande = plan.bladen.map((bladplan) => {
    if (bladplan.blad.soort === 'nieuw') return undefined;
    const blad = context.workbook.worksheets.getItemOrNullObject(bladplan.blad.id);
    return { bewaking: vraagBewaking(blad, bladplan), stand: legVast(blad, bladplan) };
  });
  await context.sync();
  const gespild: (Gespild | undefined)[] = [];
  for (const bestaand of bestaande) gespild.push(bestaand && (await keurGoed(context, bestaand.bewaking)));
  for (const keur of keuringen) keur();
  return {
    bladIds: new Set(bladen.items.map(({ id }) => id)),
    bladen: plan.bladen.map(({ blad: doel }, i) => {
      const bestaand = bestaande[i];
      if (!bestaand) return { soort: 'nieuw', naam: doel.naam, tijdelijk: tijdelijkeNaam() };
      const { id, name: naam } = bestaand.bewaking.blad;
      return { soort: 'bestaand', id, naam, stand: bestaand.stand(gespild[i] ?? new Set()) };
    }),
    administratie: leesAdministratie(instelling().waarde),
    instelling: instelling(),
  };
}

/** A new worksheet begins under a name nobody uses: when its real name is taken, Excel refuses that. */
function pakBlad(context: Excel.RequestContext, stand: Vooraf['bladen'][number]): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (stand.soort === 'bestaand') return worksheets.getItem(stand.id);
  const blad = worksheets.add(stand.tijdelijk);
  blad.load('id');
  stand.gemaakt = blad;
  blad.name = stand.naam;
  return blad;
}

function vraagTerug(blad: Excel.Worksheet, plan: Bladplan): () => Bladongedaan['geschreven'] {
  const delen = gevuldeGebieden(plan).map(({ gebied, inhoud }) => ({
    gebied,
    inhoud,
    cellen: blad.getRange(gebiednaam(gebied)).load('formulas'),
  }));
  return () =>
    delen.map(({ gebied, inhoud, cellen }) => ({
      gebied,
      formules: inhoud.map((rij, r) =>
        rij.map((cel, k) => (cel === null ? null : (cellen.formulas[r]?.[k] as string))),
      ),
    }));
}

/** Writes everything and reads it back: one round trip. */
async function schrijfAlles(
  context: Excel.RequestContext,
  plan: Wijzigingsplan,
  vooraf: Vooraf,
  moment: string | undefined,
): Promise<Ongedaan> {
  // All new worksheets first: formulas may name one that comes later.
  const bladen = vooraf.bladen.map((stand) => pakBlad(context, stand));
  const terug = plan.bladen.map((bladplan, i) => {
    const [blad, stand] = [bladen[i], vooraf.bladen[i]] as [Excel.Worksheet, Vooraf['bladen'][number]];
    voerUit(blad, bladplan.wijzigingen, new Set(stand.soort === 'bestaand' ? stand.stand.grafieken : []));
    return { stand, bladplan, blad: blad.load('id,name'), geschreven: vraagTerug(blad, bladplan) };
  });
  const administratie = administratieNa(plan, vooraf.administratie, moment);
  if (administratie) context.workbook.settings.add(ADMINISTRATIESLEUTEL, opslagVan(administratie));
  if (plan.activeer !== undefined) bladen[plan.activeer]?.activate();
  await context.sync();
  return {
    titel: plan.titel,
    bladen: terug.map(({ stand, bladplan, blad, geschreven }) => ({
      id: blad.id,
      naam: blad.name,
      plan: bladplan,
      geschreven: geschreven(),
      ...(stand.soort === 'bestaand' && { eerder: stand.stand }),
    })),
    administratie: vooraf.administratie,
    instelling: administratie ? vooraf.instelling : null,
  };
}

async function pasToe(
  context: Excel.RequestContext,
  plan: Wijzigingsplan,
  verloop: Verloop,
  { signaal, moment }: Schrijfopties,
): Promise<Ongedaan> {
  const stopAls = () => {
    if (signaal?.aborted) throw new Geannuleerd('U hebt het schrijven geannuleerd.');
  };
  stopAls();
  const vooraf = await legAllesVast(context, plan);
  stopAls();
  verloop.vooraf = vooraf;
  const ongedaan = await schrijfAlles(context, plan, vooraf, moment);
  stopAls();
  return ongedaan;
}

/**
 * Applies a plan in two round trips, however many worksheets. Nothing is asked here: the caller has the user's yes
 * for what the preview shows. When any part fails, or the user cancels, the workbook is put back as it was, and the
 * sentence says what happened.
 */
export async function schrijf(plan: Wijzigingsplan, opties: Schrijfopties = {}): Promise<Schrijfuitkomst> {
  const verloop: Verloop = {};
  try {
    const ongedaan = await Excel.run((context) => pasToe(context, plan, verloop, opties));
    const bladen = ongedaan.bladen.map(({ naam }) => naam);
    return { gelukt: true, blad: bladen[plan.activeer ?? 0] ?? '', bladen, ongedaan };
  } catch (fout) {
    const reden = foutzin(fout);
    if (!verloop.vooraf) return { gelukt: false, hersteld: true, zin: `Er is niets geschreven. ${reden}` };
    const hersteld = await herstel(verloop.vooraf);
    const namen = plan.bladen.map(({ blad }) => blad.naam).join(', ');
    const slot = hersteld
      ? 'Alles is teruggezet zoals het was.'
      : `Terugzetten lukte ook niet: controleer blad ${namen}.`;
    const begin = fout instanceof Geannuleerd ? '' : 'Schrijven lukte niet. ';
    return { gelukt: false, hersteld, zin: `${begin}${reden} ${slot}` };
  }
}
