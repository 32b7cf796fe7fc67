// Everything the maandronde writes in the workbook.
import {
  EERSTE_INVOERCEL,
  INVOERRIJEN,
  bladplanVan,
  correctieplan,
  correctiesplan,
  eigenCellen,
  invoerbronId,
  invoerplan,
  omzetplan,
  weergaveplan,
} from '../../werkmap';
import type { Correctie, Weergave, Werkmapbeeld, Werkmapdienst } from '../../werkmap';
import type { Schrijven } from '../gedeeld/useSchrijven';
import type { Keuzes, Maandrondebeeld } from './afleiden';

export interface Schrijfacties {
  schrijfTabel(): Promise<void>;
  kiesWeergave(weergave: Weergave): Promise<void>;
  startInvoer(): Promise<void>;
  neemOver(correctie: Correctie): Promise<void>;
  /** Several corrections in one go, to be undone in one go. */
  neemAllesOver(correcties: readonly Correctie[]): Promise<void>;
  /** Makes a table of the text that was pasted. */
  zetOm(): Promise<void>;
}

interface Omgeving {
  dienst: Werkmapdienst;
  beeld: Werkmapbeeld | undefined;
  ronde: Maandrondebeeld | undefined;
  keuzes: Keuzes;
  kies(keuzes: Keuzes): void;
  schrijven: Schrijven;
}

async function schrijfTabel({ ronde, keuzes, kies, schrijven }: Omgeving): Promise<void> {
  if (!ronde?.tabel) return;
  const { plan, eigen, vooraf } = ronde.tabel;
  if (!plan || vooraf.weigeringen.length || (eigen.length && !keuzes.toestemming)) return;
  if (await schrijven.schrijf(plan, (blad) => `De tabel staat op blad ${blad}.`))
    kies({ stap: 'overschot', toestemming: false, weergave: undefined });
}

async function kiesWeergave(omgeving: Omgeving, weergave: Weergave): Promise<void> {
  const { beeld, ronde, kies, schrijven } = omgeving;
  kies({ weergave });
  if (!beeld || !ronde?.uitkomst || !ronde.tabel) return;
  const plan = weergaveplan(beeld, { ...ronde.tabel.tabelvraag, weergave });
  if (!plan || eigenCellen(beeld, plan).length) {
    const tekst =
      'De tabel op het blad is anders dan deze keuze. Schrijf hem opnieuw in de stap Contracteerruimte.';
    schrijven.meld({ soort: 'waarschuwing', tekst });
    return;
  }
  const eenheid = weergave === 'k€' ? '× € 1.000' : 'in euro’s';
  if (await schrijven.schrijf(plan, (blad) => `Blad ${blad} toont de bedragen nu ${eenheid}.`))
    kies({ weergave: undefined });
}

async function startInvoer({ dienst, beeld, ronde, kies, schrijven }: Omgeving): Promise<void> {
  if (!beeld || !ronde) return;
  const { uitvoerder, jaar, regios } = ronde.uitgangspunten;
  const plan = invoerplan(beeld, { uitvoerder, jaar, regios });
  if (await schrijven.schrijf(plan, (blad) => `Vul blad ${blad} in; wat u invult wordt meteen herkend.`)) {
    const { naam } = bladplanVan(plan).blad;
    void dienst.toon(naam, { blad: naam, ...EERSTE_INVOERCEL });
    const bronId = invoerbronId(plan, regios.length);
    const rijen = Object.fromEntries(INVOERRIJEN.map((rij) => [rij, { soort: 'blok' as const, bronId }]));
    kies({ stap: 'gegevens', koppeling: { versie: 1, rijen }, eenheid: null });
  }
}

async function neemOver({ beeld, schrijven }: Omgeving, correctie: Correctie): Promise<void> {
  const plan = beeld && correctieplan(beeld, correctie);
  if (plan) await schrijven.schrijf(plan, () => `${plan.titel} op blad ${correctie.cel.blad} overgenomen.`);
}

async function neemAllesOver(
  { beeld, schrijven }: Omgeving,
  correcties: readonly Correctie[],
): Promise<void> {
  const plan = beeld && correctiesplan(beeld, correcties);
  if (plan) await schrijven.schrijf(plan, () => `${plan.titel} overgenomen.`);
}

async function zetOm({ beeld, ronde, schrijven }: Omgeving): Promise<void> {
  const plan = beeld && ronde && omzetting(beeld, ronde);
  if (plan) await schrijven.schrijf(plan, (blad) => `De tabel staat op blad ${blad} en is nu de bron.`);
}

/** The plan that makes a table of the pasted text; undefined when there is none. */
function omzetting(beeld: Werkmapbeeld, { koppel, uitgangspunten }: Maandrondebeeld) {
  return koppel.geplakt && omzetplan(beeld, koppel.geplakt, uitgangspunten);
}

export function schrijfacties(omgeving: Omgeving): Schrijfacties {
  return {
    schrijfTabel: () => schrijfTabel(omgeving),
    kiesWeergave: (weergave) => kiesWeergave(omgeving, weergave),
    startInvoer: () => startInvoer(omgeving),
    neemOver: (correctie) => neemOver(omgeving, correctie),
    neemAllesOver: (correcties) => neemAllesOver(omgeving, correcties),
    zetOm: () => zetOm(omgeving),
  };
}
