// What moved, in words.
import { TOTAAL } from '../../../domein/contracteerruimte';
import type { Invoerrij } from '../../../domein/contracteerruimte';
import { cent } from '../../../domein/geld';
import type { Cent } from '../../../domein/geld';
import { opsomming } from '../../../domein/tekst';
import { peiltekst } from '../../../dia/wijzigingen';
import { INVOERRIJEN, RIJNAMEN } from '../../../werkmap';
import type { Standmaand } from '../../../werkmap';
import { maandnummer } from '../../../werkmap/standen/maandcel';
import { tekenInOverschot } from '../../../werkmap/standen/standen';
import type { Declaratieverschil, Overschotverschil } from '../../../werkmap/standen/vergelijk';
import { kortBedrag } from '../../getallen';
import type { Beweging, Gevonden } from './vergelijken';
import type { Stap } from './stappen';

/** 'Sinds vorige maand (t/m december 2023)', or 'Sinds t/m oktober 2023' when months lie between. */
export function vergelijktitel({ vorige, deze }: Pick<Gevonden, 'vorige' | 'deze'>): string {
  const sinds = peiltekst(vorige);
  return maandnummer(deze.stand) - maandnummer(vorige.stand) === 1
    ? `Sinds vorige maand (${sinds})`
    : `Sinds de stand ${sinds}`;
}

export const regionaam = (naam: string): string => (naam === TOTAAL ? 'Alle regio’s samen' : naam);

/** '€ 1,2 mln minder over', 'van € 0,4 mln over naar € 0,8 mln tekort' */
function overgang(begin: Cent, eind: Cent): string {
  const stand = (bedrag: Cent) => `${kortBedrag(bedrag)} ${bedrag < 0 ? 'tekort' : 'over'}`;
  if (begin < 0 !== eind < 0) return `van ${stand(begin)} naar ${stand(eind)}`;
  const meer = Math.abs(eind) > Math.abs(begin) ? 'meer' : 'minder';
  return `${kortBedrag(cent(eind - begin))} ${meer} ${eind < 0 ? 'tekort' : 'over'}`;
}

/** 'een hogere prognose ZIN', 'een lager saldo …' */
function oorzaak(post: Invoerrij, verschil: Cent): string {
  const hoger = tekenInOverschot(post) * verschil > 0;
  const uitgang = post === 'saldo' ? '' : 'e'; // het saldo, de prognose
  return `een ${hoger ? 'hoger' : 'lager'}${uitgang} ${RIJNAMEN[post]}`;
}

/** 'Zuid-Limburg: € 1,2 mln minder over, vooral door een hogere prognose ZIN.' */
export function overschotzin({ naam, overschot }: Pick<Beweging, 'naam' | 'overschot'>): string {
  const { begin, eind, posten } = overschot;
  const wie = regionaam(naam);
  const bewogen = INVOERRIJEN.filter((post) => posten[post] !== 0);
  if (eind === begin) {
    const heft = bewogen.length > 0 ? ': wat veranderde, heft elkaar op' : '';
    return `${wie}: het ${eind < 0 ? 'tekort' : 'overschot'} bleef gelijk${heft}.`;
  }
  const mee = bewogen.filter((post) => posten[post] < 0 === eind < begin);
  const [eerste] = mee.sort((a, b) => Math.abs(posten[b]) - Math.abs(posten[a]));
  const waardoor = eerste
    ? `${bewogen.length > 1 ? 'vooral ' : ''}door ${oorzaak(eerste, posten[eerste])}`
    : '';
  return `${wie}: ${overgang(begin, eind)}, ${waardoor}.`;
}

/** '€ 25,0 mln meer gedeclareerd' */
export function declaratietekst({ begin, eind }: Declaratieverschil): string {
  if (begin === eind) return 'evenveel gedeclareerd';
  return `${kortBedrag(cent(eind - begin))} ${eind > begin ? 'meer' : 'minder'} gedeclareerd`;
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** From the earlier overschot to that of now, a step per row of the table. */
export function overschotstappen(
  { begin, posten, eind }: Overschotverschil,
  { vorige, deze }: Pick<Gevonden, 'vorige' | 'deze'>,
): Stap[] {
  return [
    { naam: `Overschot ${peiltekst(vorige)}`, bedrag: begin, soort: 'stand' },
    ...INVOERRIJEN.map((post): Stap => {
      return { naam: hoofdletter(RIJNAMEN[post]), bedrag: posten[post], soort: 'verschil' };
    }),
    { naam: `Overschot ${peiltekst(deze)}`, bedrag: eind, soort: 'stand' },
  ];
}

/** From what was declared at the earlier stand to what is now. */
export function declaratiestappen(
  { begin, nieuweMaanden, naijl, correcties, eind }: Declaratieverschil,
  { vorige, deze }: Pick<Gevonden, 'vorige' | 'deze'>,
): Stap[] {
  return [
    { naam: `Gedeclareerd ${peiltekst(vorige)}`, bedrag: begin, soort: 'stand' },
    { naam: 'Nieuwe maanden', bedrag: nieuweMaanden, soort: 'verschil' },
    { naam: 'Na-ijl over eerdere maanden', bedrag: naijl, soort: 'verschil' },
    { naam: 'Correcties', bedrag: correcties, soort: 'verschil' },
    { naam: `Gedeclareerd ${peiltekst(deze)}`, bedrag: eind, soort: 'stand' },
  ];
}

/** What the reader has to know to compare fairly. */
export function kanttekeningen(gevonden: Gevonden): string[] {
  const { vorige, deze, onbekend, wijktAf, zonderRegio, bewegingen } = gevonden;
  const zinnen: string[] = [];
  if (vorige.jaar !== deze.jaar) {
    zinnen.push(
      `${vorige.jaar} en ${deze.jaar} zijn verschillende budgetjaren: ook de ruimte is een andere.`,
    );
  }
  if (onbekend.length > 0) {
    const wie = opsomming(onbekend);
    const samen = onbekend.length + bewegingen.length > 1 ? ' Daarom ontbreekt het totaal.' : '';
    zinnen.push(`${wie}: niet te vergelijken, want een van beide maanden is niet compleet.${samen}`);
  }
  if (wijktAf.length > 0) {
    zinnen.push(`${opsomming(wijktAf)}: in de tabel staat een ander overschot dan haar rijen geven.`);
  }
  if (zonderRegio !== 0 && bewegingen.some(({ declaraties }) => declaraties)) {
    zinnen.push(
      `${kortBedrag(zonderRegio)} aan declaraties heeft geen regio en telt bij de declaraties niet mee.`,
    );
  }
  return zinnen;
}

/** The months to choose from, as one reads them. */
export function maandopties(maanden: readonly Standmaand[]): { waarde: string; tekst: string }[] {
  return maanden.map((maand) => ({ waarde: maand.stand, tekst: peiltekst(maand) }));
}
