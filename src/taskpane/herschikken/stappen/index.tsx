import type { ReactNode } from 'react';
import { regimes } from '../../../beleid/regimes';
import { OVERPRODUCTIE, kentOverproductie } from '../../../werkmap/herschikking/bereken';
import { aantal, kortBedrag } from '../../getallen';
import type { Plaatsprops } from '../../gedeeld/plaats';
import type { Stapbeschrijving } from '../../onderdelen/Stappen';
import { vanStap } from '../../../werkmap/herschikking/problemen';
import type { Stapprobleem } from '../../../werkmap/herschikking/types';
import { aanbiederregels, aantalAanbieders, ruimtebronVan, ruimteregels } from '../afleiden';
import { STAPPEN } from '../positie';
import { Signaallijst } from '../Signaallijst';
import type { Stapnaam } from '../positie';
import type { Herschikbeeld, Herschiklogica } from '../herschikbeeld';
import { Aanbiederstap } from './Aanbiederstap';
import { Regimestap } from './Regimestap';
import { Ruimtestap, totaleRuimte } from './Ruimtestap';
import { Schrijfstap } from './Schrijfstap';
import { Watalsstap } from './Watalsstap';
import type { Stapproblemen } from './Watalsstap';

const TEKSTEN: Readonly<Record<Stapnaam, { naam: string; titel: string }>> = {
  regime: { naam: 'Regime', titel: 'Volgens welke regels herschikt u?' },
  ruimte: { naam: 'Ruimte', titel: 'Hoeveel ruimte is er?' },
  aanbieders: { naam: 'Aanbieders', titel: 'Welke aanbieders?' },
  watals: { naam: 'Wat als', titel: 'Wat als?' },
  schrijf: { naam: 'Schrijven', titel: 'Schrijf de herschikking' },
};

/** '214 aanbieders, 352 rijen, 3 punten van aandacht' */
function aanbiedersuitkomst({ gegevens, berekening }: Herschikbeeld): string {
  const { rijen } = gegevens;
  if (rijen.length === 0) return 'geen lijst';
  const wie = aantalAanbieders(rijen.map(({ rij }) => rij));
  const fouten = vanStap(berekening.problemen, 'aanbieders').filter(({ ernst }) => ernst === 'fout').length;
  const telling = `${aantal(wie, 'aanbieder', 'aanbieders')}, ${aantal(rijen.length, 'rij', 'rijen')}`;
  return fouten ? `${telling}, ${aantal(fouten, 'probleem', 'problemen')}` : telling;
}

/** '€ 70.000 niet vergoed, € 350.000 over' */
function watalsuitkomst({ berekening: { uitkomst } }: Herschikbeeld): string {
  if (!uitkomst) return 'nog niet te berekenen';
  const { nietVergoed, rest, overschrijding } = uitkomst.totaal;
  const slot =
    overschrijding > 0 ? `${kortBedrag(overschrijding)} boven de ruimte` : `${kortBedrag(rest)} over`;
  return nietVergoed > 0 ? `${kortBedrag(nietVergoed)} niet vergoed, ${slot}` : `alles vergoed, ${slot}`;
}

/** The outcome of a step that is done, as one line. */
export function uitkomstVan(stap: Stapnaam, toestand: Herschikbeeld): string {
  const { gegevens, vraag } = toestand;
  switch (stap) {
    case 'regime':
      return gegevens.regime?.titel ?? 'Eigen regime klopt nog niet';
    case 'ruimte': {
      const regels = ruimteregels(gegevens, vraag);
      const totaal = totaleRuimte(regels);
      return `${aantal(regels.length, 'regio', 'regio’s')}, ${totaal === undefined ? 'niet compleet' : kortBedrag(totaal)}`;
    }
    case 'aanbieders':
      return aanbiedersuitkomst(toestand);
    case 'watals':
      return watalsuitkomst(toestand);
    case 'schrijf':
      return '';
  }
}

/** All steps as the wizard names them. */
export function beschrijvingen(toestand: Herschikbeeld): Stapbeschrijving<Stapnaam>[] {
  return STAPPEN.map((id) => ({ id, ...TEKSTEN[id], uitkomst: uitkomstVan(id, toestand) }));
}

interface Stapinhoud {
  toestand: Herschikbeeld;
  logica: Herschiklogica;
  props: Plaatsprops;
}

function regimestap({ toestand, logica }: Stapinhoud): ReactNode {
  const { vraag, eigen } = toestand;
  const opties: Record<string, boolean> = {};
  if (vraag.overproductie !== undefined) opties[OVERPRODUCTIE] = vraag.overproductie;
  return (
    <Regimestap
      regimes={regimes}
      eigen={eigen}
      gekozen={vraag.regime}
      opties={opties}
      bijRegime={(regime) => logica.zetVraag({ regime })}
      bijOptie={logica.zetOptie}
      bijVoorbeeld={() => void logica.zetRegimevoorbeeld()}
      bijToon={logica.toon}
    />
  );
}

function ruimtestap({ toestand, logica, props }: Stapinhoud): ReactNode {
  const { gegevens, vraag, volgbaar } = toestand;
  return (
    <Ruimtestap
      regios={ruimteregels(gegevens, vraag)}
      bron={ruimtebronVan(gegevens, vraag, volgbaar)}
      problemen={vanStap(gegevens.problemen, 'ruimte')}
      weergave={props.weergave}
      bijWijzig={logica.zetRuimte}
      bijHerstel={logica.volgWerkblad}
      bijToon={logica.toon}
    />
  );
}

function aanbiederstap({ toestand, logica, props }: Stapinhoud): ReactNode {
  const { gegevens, vraag, lijstkeuze, berekening } = toestand;
  return (
    <Aanbiederstap
      signalen={<Signaallijst {...props} />}
      mogelijk={lijstkeuze?.mogelijk ?? []}
      gekozen={gegevens.lijsten}
      rijen={aanbiederregels(gegevens)}
      regios={toestand.kader.regios}
      problemen={vanStap(berekening.problemen, 'aanbieders')}
      leegIsNul={vraag.leegIsNul}
      weergave={props.weergave}
      bijLijst={logica.kiesLijst}
      bijKolom={logica.kiesKolom}
      bijLeegIsNul={(leegIsNul) => logica.zetVraag({ leegIsNul })}
      bijToon={logica.toon}
      bijNeemOver={(correctie) => void logica.neemOver(correctie)}
    />
  );
}

/** The earlier steps that have something to solve, with how much. */
function problemenElders(problemen: readonly Stapprobleem[]): Stapproblemen[] {
  const eerder = ['regime', 'ruimte', 'aanbieders'] as const;
  return eerder.flatMap((stap) => {
    const aantalHier = vanStap(problemen, stap).filter(({ ernst }) => ernst !== 'info').length;
    return aantalHier ? [{ stap, naam: TEKSTEN[stap].naam, aantal: aantalHier }] : [];
  });
}

function watalsstap({ toestand, logica, props }: Stapinhoud): ReactNode {
  const { vraag, gegevens, berekening, basis } = toestand;
  const { regime } = gegevens;
  const standaard = regime?.opties?.find(({ naam }) => naam === OVERPRODUCTIE)?.standaard;
  const overproductie = regime && kentOverproductie(regime) ? (vraag.overproductie ?? standaard) : undefined;
  return (
    <Watalsstap
      regios={gegevens.ruimtes}
      watAls={vraag.watAls}
      overproductie={overproductie}
      uitkomst={berekening.uitkomst}
      basis={basis}
      problemen={vanStap(berekening.problemen, 'watals')}
      elders={problemenElders(berekening.problemen)}
      bewaard={toestand.bewaard}
      weergave={props.weergave}
      regio={props.aanleiding?.regio}
      bijWatAls={(watAls) => logica.zetVraag({ watAls })}
      bijOverproductie={(aan) => logica.zetOptie(OVERPRODUCTIE, aan)}
      bijBewaar={logica.bewaar}
      bijTerugNaar={logica.gaVerderMet}
      bijToon={logica.toon}
      bijStap={logica.naarStap}
    />
  );
}

function schrijfstap({ toestand, logica }: Stapinhoud): ReactNode {
  const { voorstel, positie, toestemming } = toestand;
  if (!voorstel) return null;
  return (
    <Schrijfstap
      voorstel={voorstel}
      positie={positie}
      toestemming={toestemming}
      bijPositie={logica.zetPositie}
      bijToestemming={logica.geefToestemming}
    />
  );
}

const INHOUD: Readonly<Record<Stapnaam, (inhoud: Stapinhoud) => ReactNode>> = {
  regime: regimestap,
  ruimte: ruimtestap,
  aanbieders: aanbiederstap,
  watals: watalsstap,
  schrijf: schrijfstap,
};

/** The content of the step the user is at. */
export function inhoudVan(inhoud: Stapinhoud): ReactNode {
  return INHOUD[inhoud.toestand.positie.stap](inhoud);
}
