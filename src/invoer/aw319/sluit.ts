import { cent, euroTekst } from '../../domein/geld';
import type { Berichtformaat } from './formaat';
import { SLUIT, type Veld } from './posities';
import type { Regel } from './regel';

/** How many records of each kind were read, and what they add up to. */
export interface Recordtelling {
  verzekerden: number;
  debiteuren: number;
  prestaties: number;
  commentaren: number;
  /** of the prestaties together, in cents */
  bedrag: number;
}

/** Checks the trailer: every count and the control total must be what was read. */
export function controleerSluit(regel: Regel, formaat: Berichtformaat, telling: Recordtelling): void {
  const { verzekerden, debiteuren, prestaties, commentaren, bedrag } = telling;
  const tellingen: [Veld, number][] = [
    [SLUIT.verzekerden, verzekerden],
    [SLUIT.debiteuren, debiteuren],
    [SLUIT.prestaties, prestaties],
    [SLUIT.commentaren, commentaren],
    [SLUIT.details, verzekerden + debiteuren + prestaties + commentaren],
  ];
  for (const [veld, geteld] of tellingen) {
    const genoemd = regel.getal(veld);
    if (genoemd === geteld) continue;
    const verschil = `gelezen zijn er ${geteld} (verschil ${genoemd - geteld})`;
    regel.weiger(`${veld.naam} is volgens het sluitrecord ${genoemd}; ${verschil}.`, veld);
  }
  const { sluitbedrag, sluitdebet } = formaat;
  const genoemd = regel.getal(sluitbedrag);
  const totaal = genoemd === 0 ? 0 : regel.teken(sluitdebet) * genoemd;
  if (totaal === bedrag) return;
  const [volgens, geteld, verschil] = [totaal, bedrag, totaal - bedrag].map((centen) =>
    euroTekst(cent(centen)),
  );
  regel.weiger(
    `${sluitbedrag.naam} is volgens het sluitrecord ${volgens}; de regels tellen op tot ${geteld}, verschil ${verschil}.`,
    sluitbedrag,
  );
}
