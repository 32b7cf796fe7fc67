// Looks, in the same round trip as the capture, whether a plan may be written. Each objection is a Dutch sentence.
import { celnaam, gebiednaam, leesGebied, ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import type { Celwaarde } from '../beeld/werkmapbeeld';
import { gelijkeInhoud } from '../plan/canoniek';
import type { Bladplan, Verwachting, Wijziging, Wijzigingsplan } from '../plan/wijzigingsplan';
import { Werkmapfout } from './fouten';

type Plek = { rij: number; kolom: number };
type Inhoud = Extract<Wijziging, { soort: 'cellen' | 'wissen' }>;

const kan = (versie: string) => Office.context.requirements.isSetSupported('ExcelApi', versie);

const isInhoud = (w: Wijziging): w is Inhoud => w.soort === 'cellen' || w.soort === 'wissen';

/** The cells an entry gives other content. */
function* geraakt(wijziging: Inhoud): Generator<Plek> {
  const { rij, kolom, rijen, kolommen } = wijziging.gebied;
  for (let r = 0; r < rijen; r++) {
    for (let k = 0; k < kolommen; k++) {
      if (wijziging.soort === 'cellen' && wijziging.inhoud[r]?.[k] === null) continue;
      yield { rij: rij + r, kolom: kolom + k };
    }
  }
}

/** What Excel told about one entry and the formulas that spill into it. */
interface Spilvraag {
  wijziging: Inhoud;
  bereik: Excel.Range;
  /** For one cell: the cell whose formula fills it. */
  ouder?: Excel.Range;
  /** For an entry that replaces a spill: what the formula in its first cell fills now. */
  spil?: Excel.Range;
}

function vraagSpil(blad: Excel.Worksheet, wijziging: Inhoud): Spilvraag {
  const { gebied } = wijziging;
  const bereik = blad.getRange(gebiednaam(gebied)).load('hasSpill');
  if (wijziging.soort === 'cellen' && wijziging.vervangtSpil) {
    const spil = blad.getCell(gebied.rij, gebied.kolom).getSpillingToRangeOrNullObject().load('address');
    return { wijziging, bereik, spil };
  }
  if (gebied.rijen > 1 || gebied.kolommen > 1) return { wijziging, bereik };
  return { wijziging, bereik, ouder: bereik.getSpillParentOrNullObject().load('address') };
}

export interface Bewaking {
  blad: Excel.Worksheet;
  bladplan: Bladplan;
  spilvragen: readonly Spilvraag[];
  samengevoegd?: Excel.RangeAreas;
}

/**
 * Queues what has to be known of a worksheet before a plan may write there. What this Excel can't tell is not looked
 * at: Excel itself then refuses, or not.
 */
export function vraagBewaking(blad: Excel.Worksheet, bladplan: Bladplan): Bewaking {
  blad.load('id,name,protection/protected');
  const inhoud = bladplan.wijzigingen.filter(isInhoud);
  const spilvragen = kan('1.12') ? inhoud.map((wijziging) => vraagSpil(blad, wijziging)) : [];
  if (!inhoud.length || !kan('1.13')) return { blad, bladplan, spilvragen };
  // Excel only finds merged areas whose first cell lies in the range: look from A1.
  const rijen = Math.max(...inhoud.map(({ gebied }) => gebied.rij + gebied.rijen));
  const kolommen = Math.max(...inhoud.map(({ gebied }) => gebied.kolom + gebied.kolommen));
  const vanafBegin = blad.getRange(gebiednaam({ rij: 0, kolom: 0, rijen, kolommen }));
  const samengevoegd = vanafBegin.getMergedAreasOrNullObject().load('areas/items/address');
  return { blad, bladplan, spilvragen, samengevoegd };
}

function keurBlad(blad: Excel.Worksheet, naam: string): void {
  if (blad.isNullObject) throw new Werkmapfout(`Het blad ${naam} is er niet meer.`);
  if (blad.protection.protected) {
    const raad = 'Hef de beveiliging op (tabblad Controleren) en probeer het opnieuw.';
    throw new Werkmapfout(`Het blad ${blad.name} is beveiligd. ${raad}`);
  }
}

/** Excel loses what is written in a cell that a merged cell covers. */
function keurSamengevoegd({ blad, bladplan, samengevoegd }: Bewaking): void {
  if (!samengevoegd || samengevoegd.isNullObject) return;
  const gebieden = samengevoegd.areas.items.map(({ address }) => leesGebied(address));
  for (const wijziging of bladplan.wijzigingen) {
    if (wijziging.soort !== 'cellen') continue;
    for (const cel of geraakt(wijziging)) {
      const gebied = gebieden.find((g) => ligtIn(cel, g) && !(g.rij === cel.rij && g.kolom === cel.kolom));
      if (!gebied) continue;
      throw new Werkmapfout(
        `Cel ${celnaam(cel)} op blad ${blad.name} hoort bij de samengevoegde cellen ${gebiednaam(gebied)}. ` +
          'Splits die cellen (Start, Samenvoegen en centreren) en probeer het opnieuw.',
      );
    }
  }
}

const zelfde = (een: Plek, ander: Plek) => een.rij === ander.rij && een.kolom === ander.kolom;

function spilbezwaar(blad: Excel.Worksheet, cel: Plek, ouder: Plek): Werkmapfout {
  return new Werkmapfout(
    `Cel ${celnaam(cel)} op blad ${blad.name} wordt gevuld door de formule in ${celnaam(ouder)}. ` +
      'Verplaats die formule, of kies een andere plek.',
  );
}

/** Cells of a worksheet, by name, that another cell's formula fills and that the plan takes the place of. */
export type Gespild = ReadonlySet<string>;

function keurOuder(bewaking: Bewaking, cel: Plek, adres: string, gespild: Set<string>): void {
  const ouder = leesGebied(adres);
  if (zelfde(cel, ouder)) return;
  const wordtVervangen = bewaking.bladplan.wijzigingen.some(
    (w) => isInhoud(w) && [...geraakt(w)].some((plek) => zelfde(plek, ouder)),
  );
  if (!wordtVervangen) throw spilbezwaar(bewaking.blad, cel, ouder);
  gespild.add(celnaam(cel));
}

function keurVervangenSpil(
  blad: Excel.Worksheet,
  gebied: Gebied,
  spil: Excel.Range,
  gespild: Set<string>,
): void {
  if (spil.isNullObject || gebiednaam(leesGebied(spil.address)) !== gebiednaam(gebied))
    throw new Werkmapfout(veranderd(blad.name, gebied));
  for (const cel of geraakt({ soort: 'wissen', gebied })) {
    if (!zelfde(cel, gebied)) gespild.add(celnaam(cel));
  }
}

/** Only when a larger entry touches a spill, Excel has to be asked cell by cell: one more round trip. */
async function keurSpillen(context: Excel.RequestContext, bewaking: Bewaking): Promise<Gespild> {
  const { blad } = bewaking;
  const gespild = new Set<string>();
  const percel: { cel: Plek; ouder: Excel.Range }[] = [];
  for (const { wijziging, bereik, ouder, spil } of bewaking.spilvragen) {
    if (spil) keurVervangenSpil(blad, wijziging.gebied, spil, gespild);
    else if (ouder) {
      if (!ouder.isNullObject) keurOuder(bewaking, wijziging.gebied, ouder.address, gespild);
    } else if (bereik.hasSpill !== false) {
      for (const cel of geraakt(wijziging)) {
        const vraag = blad.getCell(cel.rij, cel.kolom).getSpillParentOrNullObject();
        percel.push({ cel, ouder: vraag.load('address') });
      }
    }
  }
  if (percel.length) await context.sync();
  for (const { cel, ouder } of percel) {
    if (!ouder.isNullObject) keurOuder(bewaking, cel, ouder.address, gespild);
  }
  return gespild;
}

/** @throws Werkmapfout when the plan may not be written; else the spilled cells it takes the place of */
export async function keurGoed(context: Excel.RequestContext, bewaking: Bewaking): Promise<Gespild> {
  keurBlad(bewaking.blad, bewaking.bladplan.blad.naam);
  keurSamengevoegd(bewaking);
  return keurSpillen(context, bewaking);
}

function veranderd(blad: string, plek: Plek): string {
  return (
    `Cel ${celnaam(plek)} op blad ${blad} is veranderd sinds het voorbeeld, door u of door een collega. ` +
    'Bekijk het voorbeeld opnieuw.'
  );
}

const isFormule = (inhoud: unknown) => typeof inhoud === 'string' && inhoud.startsWith('=');

/** A look at some cells of which is known what stood there when the plan was shown. */
interface Blik {
  verwacht: Verwachting;
  blad: Excel.Worksheet;
  bereik: Excel.Range;
}

function keurVerwachting({ verwacht, blad, bereik }: Blik): void {
  const { bladNaam, gebied, formules } = verwacht;
  if (blad.isNullObject) throw new Werkmapfout(`Het blad ${bladNaam} is er niet meer.`);
  const metSpil = kan('1.12') && bereik.hasSpill !== false;
  formules.forEach((rij, r) => {
    rij.forEach((was, k) => {
      const nu = bereik.formulas[r]?.[k] as Celwaarde;
      if (was === null || gelijkeInhoud(was, nu)) return;
      // What a formula fills from another cell changes by itself.
      if (metSpil && !isFormule(was) && !isFormule(nu)) return;
      throw new Werkmapfout(veranderd(bladNaam, { rij: gebied.rij + r, kolom: gebied.kolom + k }));
    });
  });
}

/** Queues a look at what the preview was made from; call the result after the sync: it throws when that changed. */
export function vraagVerwachting(context: Excel.RequestContext, verwacht: Verwachting): () => void {
  const blad = context.workbook.worksheets.getItemOrNullObject(verwacht.bladId);
  const bereik = blad.getRange(gebiednaam(verwacht.gebied));
  bereik.load('formulas');
  if (kan('1.12')) bereik.load('hasSpill');
  const blik: Blik = { verwacht, blad, bereik };
  return () => keurVerwachting(blik);
}

/** The names that the plan's tables would share with one that is there; Excel keeps table names and names apart. */
export function vraagTabelnamen(context: Excel.RequestContext, plan: Wijzigingsplan): () => void {
  const tabellen = plan.bladen.flatMap(({ wijzigingen }) =>
    wijzigingen.filter(({ soort }) => soort === 'tabel'),
  );
  if (!tabellen.length) return () => undefined;
  const bestaande = context.workbook.tables.load('items/name');
  const namen = context.workbook.names.load('items/name');
  return () => {
    const bezet = new Set([...bestaande.items, ...namen.items].map(({ name }) => name.toLowerCase()));
    for (const tabel of tabellen) {
      if (tabel.soort === 'tabel' && bezet.has(tabel.naam.toLowerCase()))
        throw new Werkmapfout(`Er is al een tabel of naam ${tabel.naam}. Bekijk het voorbeeld opnieuw.`);
    }
  };
}
