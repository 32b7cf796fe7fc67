import { maandtekst } from '../totalen';
import { staatEr, tekst } from './bytes';
import type { Berichtformaat } from './formaat';
import { maandVan, type Dagtal } from './maandverdeling';
import { VOORLOOP } from './posities';
import type { Regel } from './regel';

/** What the header says of the whole file. */
export interface Voorloop {
  /** of the zorgkantoorregio, four digits */
  readonly uzovi: string;
  /** AGB-code of the declarant: institution, else practice, else person */
  readonly agb: number;
  /** month whose round it counts in for the first time, `2024-01`: see rondeVan */
  readonly boekmaand: string;
  /** declaratieperiode; late items may lie before it */
  readonly periode: readonly [begin: Dagtal, eind: Dagtal];
  /** who, which invoice, of when */
  readonly kenmerk: string;
  /** a test message (soort bericht T) */
  readonly test: boolean;
}

/** Reads the header, and refuses what is another message or another version. */
export function leesVoorloop(regel: Regel, { code, naam }: Berichtformaat): Voorloop {
  const { bytes, begin } = regel;
  if (!staatEr(bytes, begin, VOORLOOP.bericht, code)) {
    regel.weiger(`dit is geen ${naam}: verwacht is berichtcode ${code}.`, VOORLOOP.bericht);
  }
  if (!staatEr(bytes, begin, VOORLOOP.versie, '01') || !staatEr(bytes, begin, VOORLOOP.subversie, '04')) {
    regel.weiger(`verwacht is ${naam} versie 01, subversie 04.`, VOORLOOP.versie);
  }
  const soort = tekst(bytes, begin, VOORLOOP.soort);
  if (soort !== 'P' && soort !== 'T') regel.weiger('soort bericht: verwacht is P of T.', VOORLOOP.soort);
  if (!staatEr(bytes, begin, VOORLOOP.valuta, 'EUR')) {
    regel.weiger('valutacode: verwacht is EUR.', VOORLOOP.valuta);
  }
  const uzovi = regel.getal(VOORLOOP.uzovi);
  const agb = declarant(regel);
  const dagtekening = regel.dag(VOORLOOP.dagtekening);
  const periode = [regel.dag(VOORLOOP.beginPeriode), regel.dag(VOORLOOP.eindPeriode)] as const;
  return {
    uzovi: String(uzovi).padStart(4, '0'),
    agb,
    boekmaand: maandtekst(rondeVan(periode[1], dagtekening)),
    periode,
    kenmerk: [uzovi, agb, tekst(bytes, begin, VOORLOOP.factuurnummer), dagtekening].join('/'),
    test: soort === 'T',
  };
}

/**
 * The month "tot en met" which is counted when an invoice comes in. Care of January is invoiced in February and belongs
 * to January; what comes later than the month after its period is na-ijl of the month before it was dated (keuze).
 */
function rondeVan(eindPeriode: Dagtal, dagtekening: Dagtal): number {
  const gedagtekend = maandVan(dagtekening);
  return Math.min(gedagtekend, Math.max(maandVan(eindPeriode), gedagtekend - 1));
}

function declarant(regel: Regel): number {
  const codes = [VOORLOOP.instelling, VOORLOOP.praktijk, VOORLOOP.zorgverlener].map((veld) =>
    regel.getal(veld),
  );
  const agb = codes.find((code) => code > 0);
  return agb ?? regel.weiger('er is geen AGB-code van een declarant.', VOORLOOP.instelling);
}
