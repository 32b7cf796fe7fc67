// The regimes in words: a sentence each to choose by, and every layer as one line.
import type { Garantiebeleid, Laag, Regime } from '../../domein/herschikking';
import { percentageTekst } from '../../domein/decimaal';
import { opsomming } from '../../domein/tekst';

const ZINNEN: Readonly<Record<string, string>> = {
  CZ: 'Elke maand volgt de afspraak de gedeclareerde zorg, binnen de ruimte van de regio; VPT gaat voor.',
  VGZ: 'In juni gaat wie minder levert omlaag; wat vrijvalt is naar rato voor wie meer levert, over het hele zorgkantoor.',
  ZZ: 'In het najaar staat de comfortbrief vast, daarna komt gehonoreerde groei, en wat overblijft is voor overige groei.',
};

/** One sentence to choose by. */
export function regimezin({ naam, lagen, bereik }: Regime): string {
  const waar = bereik === 'regio' ? 'per regio' : 'over het hele zorgkantoor';
  const eigen = `${lagen.length === 1 ? '1 laag' : `${lagen.length} lagen`}, verdeeld ${waar}.`;
  return ZINNEN[naam] ?? eigen;
}

const GRENSTEKST: Readonly<Record<Laag['grens'], string>> = {
  garantie: 'betaalt de prognose tot de garantie',
  afspraak: 'betaalt de prognose tot de afspraak',
  'afspraak en groei': 'betaalt de prognose tot de afspraak met gehonoreerde groei',
  prognose: 'betaalt de hele prognose',
};

const VERDELINGTEKST: Readonly<Record<Laag['verdeling'], string>> = {
  volledig: 'altijd volledig, ook boven de ruimte',
  'naar rato': 'naar rato als er te weinig is',
  'op volgorde': 'op volgorde van de rijen',
};

/** What a layer does, as one sentence without its name. */
export function laagzin(laag: Laag, { opties = [] }: Pick<Regime, 'opties'>): string {
  const optie = opties.find(({ naam }) => naam === laag.optie);
  const delen = [
    GRENSTEKST[laag.grens],
    VERDELINGTEKST[laag.verdeling],
    ...(laag.weging ? ['gewogen met de realisatie van vorig jaar'] : []),
    ...(laag.leveringsvormen ? [`alleen ${opsomming(laag.leveringsvormen)}`] : []),
    ...(laag.alleenBij === 'overschrijding' ? ['alleen als de prognose boven de ruimte uitkomt'] : []),
    ...(laag.alleenBij === 'geen overschrijding' ? ['alleen als de prognose binnen de ruimte past'] : []),
    ...(optie ? [`alleen bij ${optie.omschrijving}`] : []),
  ];
  return `${delen.join(', ')}.`;
}

/** 'Zonder comfortbrief is 90% van de afspraak gegarandeerd, crisis 100%.' */
export function garantiezin({ standaard, perLeveringsvorm = {} }: Garantiebeleid): string {
  const anders = Object.entries(perLeveringsvorm).map(([vorm, deel]) => `, ${vorm} ${percentageTekst(deel)}`);
  return `Zonder comfortbrief is ${percentageTekst(standaard)} van de afspraak gegarandeerd${anders.join('')}.`;
}
