// All that the task pane can ask of Excel. The pane gets this as one object, so that its tests can hand it another.
import { gebiednaam } from './beeld/adres';
import type { Celpositie, Gebied } from './beeld/adres';
import { leesWerkmap } from './beeld/lees';
import type { Werkmapbeeld } from './beeld/werkmapbeeld';
import { herstelFormules } from './formules';
import type { Herstelling } from './formules';
import type { Wijzigingsplan } from './plan/wijzigingsplan';
import { foutzin } from './schrijven/fouten';
import { maakOngedaan } from './schrijven/ongedaan';
import type { Ongedaan, Ongedaanuitkomst } from './schrijven/ongedaan';
import { schrijf } from './schrijven/schrijf';
import type { Schrijfuitkomst } from './schrijven/schrijf';
import { volgWerkmap } from './volgen';

export type Leesuitkomst = { gelukt: true; beeld: Werkmapbeeld } | { gelukt: false; zin: string };

export type Herstelformulesuitkomst = ({ gelukt: true } & Herstelling) | { gelukt: false; zin: string };

export interface Werkmapdienst {
  lees(): Promise<Leesuitkomst>;
  schrijf(plan: Wijzigingsplan): Promise<Schrijfuitkomst>;
  maakOngedaan(ongedaan: Ongedaan): Promise<Ongedaanuitkomst>;
  /** Brings a cell or range to the front; a worksheet that is gone is ignored. */
  toon(blad: string, gebied: Gebied | Celpositie): Promise<void>;
  /** Keeps a setting in the workbook; a failure (read-only workbook) is ignored. */
  bewaar(sleutel: string, waarde: unknown): Promise<void>;
  /** Enters every WLZ formula again. */
  herstelFormules(): Promise<Herstelformulesuitkomst>;
  /** Tells when cells or worksheets change; call the result to stop. */
  volg(bijWijziging: () => void): Promise<() => void>;
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

/** The service on the workbook that is open. */
export function excelDienst(): Werkmapdienst {
  const beurt = opVolgorde();
  return {
    lees: () => beurt(lees),
    schrijf: (plan) => beurt(() => schrijf(plan)),
    maakOngedaan: (ongedaan) => beurt(() => maakOngedaan(ongedaan)),
    toon: (blad, gebied) => beurt(() => toon(blad, gebied)).catch(() => undefined),
    bewaar: (sleutel, waarde) => beurt(() => bewaar(sleutel, waarde)).catch(() => undefined),
    herstelFormules: () => beurt(formulesOpnieuw),
    volg: (bijWijziging) => beurt(() => volgWerkmap(bijWijziging)),
  };
}
