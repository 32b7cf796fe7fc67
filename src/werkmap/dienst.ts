// All that the task pane can ask of Excel. The pane gets this as one object, so that its tests can hand it another.
import { gebiednaam } from './beeld/adres';
import type { Celpositie, Gebied } from './beeld/adres';
import { leesWerkmap } from './beeld/lees';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import { herstelFormules } from './formules';
import type { Herstelling } from './formules';
import { voegFormuleIn } from './invoegen';
import type { Invoeguitkomst } from './invoegen';
import type { Wijzigingsplan } from './plan/wijzigingsplan';
import { foutzin } from './schrijven/fouten';
import { maakOngedaan } from './schrijven/ongedaan';
import type { Ongedaan, Ongedaanuitkomst } from './schrijven/ongedaan';
import { schrijf } from './schrijven/schrijf';
import type { Schrijfopties, Schrijfuitkomst } from './schrijven/schrijf';
import { leesSelectie, volgSelectie } from './selectie';
import type { Selectie } from './selectie';
import { zetWaardenVast } from './vastzetten';
import type { Vastzetbereik, Vastzetuitkomst } from './vastzetten';
import { volgWerkmap } from './volgen';
import { bewaarVoorkeur, leesVoorkeur } from './voorkeuren';

export type Leesuitkomst = { gelukt: true; beeld: Werkmapbeeld } | { gelukt: false; zin: string };

export type Herstelformulesuitkomst = ({ gelukt: true } & Herstelling) | { gelukt: false; zin: string };

export interface Werkmapdienst {
  lees(): Promise<Leesuitkomst>;
  schrijf(plan: Wijzigingsplan, opties?: Schrijfopties): Promise<Schrijfuitkomst>;
  maakOngedaan(ongedaan: Ongedaan): Promise<Ongedaanuitkomst>;
  /** What was written last and not undone, also when the pane was closed meanwhile. */
  laatste(): Ongedaan | undefined;
  /** Puts a formula (English, with commas) in the active cell; a cell that holds something is left and told of. */
  voegFormuleIn(formule: string, opties?: { overschrijven?: boolean }): Promise<Invoeguitkomst>;
  /** Replaces WLZ formulas by their values. */
  zetWaardenVast(waar: Vastzetbereik): Promise<Vastzetuitkomst>;
  /** Brings a cell or range to the front; a worksheet that is gone is ignored. */
  toon(blad: string, gebied: Gebied | Celpositie): Promise<void>;
  /** Keeps a setting in the workbook; a failure (read-only workbook) is ignored. */
  bewaar(sleutel: string, waarde: unknown): Promise<void>;
  /** What was chosen earlier on this computer, whatever workbook was open; unchecked, undefined when there is nothing. */
  leesVoorkeur(naam: string): unknown;
  /** Keeps a choice on this computer; a failure is ignored. No amounts and no names of persons or aanbieders. */
  bewaarVoorkeur(naam: string, waarde: unknown): void;
  /** Enters every WLZ formula again. */
  herstelFormules(): Promise<Herstelformulesuitkomst>;
  /** Tells when cells or worksheets change; call the result to stop. */
  volg(bijWijziging: () => void): Promise<() => void>;
  /** What is selected; undefined when that is no single rectangle. */
  selectie(): Promise<Selectie | undefined>;
  /** Tells what is selected whenever that changes; call the result to stop. */
  volgSelectie(bijSelectie: (selectie: Selectie) => void): Promise<() => void>;
}

async function lees(): Promise<Leesuitkomst> {
  try {
    return { gelukt: true, beeld: await Excel.run(leesWerkmap) };
  } catch (fout) {
    return { gelukt: false, zin: `De werkmap is niet gelezen. ${foutzin(fout)}` };
  }
}

async function toon(naam: string, gebied: Gebied | Celpositie): Promise<void> {
  const adres = 'rijen' in gebied ? gebiednaam(gebied) : gebiednaam({ ...gebied, rijen: 1, kolommen: 1 });
  await Excel.run(async (context) => {
    const blad = context.workbook.worksheets.getItemOrNullObject(naam);
    blad.load('visibility');
    await context.sync();
    if (blad.isNullObject) return;
    if (blad.visibility !== 'Visible') blad.visibility = 'Visible';
    blad.activate();
    blad.getRange(adres).select();
    await context.sync();
  });
}

async function bewaar(sleutel: string, waarde: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(sleutel, waarde);
    await context.sync();
  });
}

async function formulesOpnieuw(): Promise<Herstelformulesuitkomst> {
  try {
    return { gelukt: true, ...(await Excel.run(herstelFormules)) };
  } catch (fout) {
    return { gelukt: false, zin: `De formules zijn niet hersteld. ${foutzin(fout)}` };
  }
}

/** Runs one after another: reading halfway a write would show a half-written sheet. */
function opVolgorde(): <T>(werk: () => Promise<T>) => Promise<T> {
  let vorige: Promise<unknown> = Promise.resolve();
  return (werk) => {
    const volgende = vorige.then(werk);
    vorige = volgende.catch(() => undefined);
    return volgende;
  };
}

/**
 * What was written and can be undone, last one last. Kept here because it has to outlive the pane: with a shared
 * runtime this module stays loaded when the pane is closed.
 */
const geschreven: Ongedaan[] = [];

/** Remembers how to undo what succeeded. */
async function onthoud<T extends { gelukt: true; ongedaan: Ongedaan } | { gelukt: false }>(
  werk: Promise<T>,
): Promise<T> {
  const uitkomst = await werk;
  if (uitkomst.gelukt) geschreven.push(uitkomst.ongedaan);
  return uitkomst;
}

async function draaiTerug(ongedaan: Ongedaan): Promise<Ongedaanuitkomst> {
  const uitkomst = await maakOngedaan(ongedaan);
  const plek = geschreven.indexOf(ongedaan);
  if (uitkomst.gelukt && plek >= 0) geschreven.splice(plek, 1);
  return uitkomst;
}

/** The service on the workbook that is open. */
export function excelDienst(): Werkmapdienst {
  const beurt = opVolgorde();
  return {
    lees: () => beurt(lees),
    schrijf: (plan, opties) =>
      beurt(() => onthoud(schrijf(plan, { moment: new Date().toISOString(), ...opties }))),
    maakOngedaan: (ongedaan) => beurt(() => draaiTerug(ongedaan)),
    laatste: () => geschreven.at(-1),
    voegFormuleIn: (formule, opties) => beurt(() => onthoud(voegFormuleIn(formule, opties))),
    zetWaardenVast: (waar) => beurt(() => onthoud(zetWaardenVast(waar))),
    toon: (blad, gebied) => beurt(() => toon(blad, gebied)).catch(() => undefined),
    bewaar: (sleutel, waarde) => beurt(() => bewaar(sleutel, waarde)).catch(() => undefined),
    leesVoorkeur,
    bewaarVoorkeur,
    herstelFormules: () => beurt(formulesOpnieuw),
    volg: (bijWijziging) => beurt(() => volgWerkmap(bijWijziging)),
    selectie: () => beurt(leesSelectie),
    volgSelectie: (bijSelectie) => volgSelectie(() => beurt(leesSelectie), bijSelectie),
  };
}
