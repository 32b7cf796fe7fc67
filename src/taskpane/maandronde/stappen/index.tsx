import type { ReactNode } from 'react';
import type { Uitkomst } from '../../../werkmap';
import type { Plaatsprops } from '../../gedeeld/plaats';
import type { Maandrondebeeld, Stapnaam } from '../afleiden';
import type { Maandronde } from '../useMaandronde';
import { declaratieuitkomst, Declaratiestap } from '../declaraties/Declaratiestap';
import { PROGNOSETITEL, Prognosestap } from '../prognose/Prognosestap';
import { prognoseuitkomst } from '../prognose/woorden';
import { Vergelijking } from '../vergelijking/Vergelijking';
import { Contracteerruimtestap, tabeluitkomst } from './Contracteerruimtestap';
import { Gegevensstap, gegevensuitkomst } from './Gegevensstap';
import { Overschotstap, overschotuitkomst } from './Overschotstap';
import { Uitgangspuntenstap, uitgangspuntenuitkomst } from './Uitgangspuntenstap';

export const NAMEN: Readonly<Record<Stapnaam, string>> = {
  uitgangspunten: 'Uitgangspunten',
  declaraties: 'Declaraties',
  gegevens: 'Gegevens',
  prognose: 'Prognose',
  contracteerruimte: 'Contracteerruimte',
  overschot: 'Overschot',
  dia: 'Dia',
};

/** A question or an instruction per step. */
export const TITELS: Readonly<Record<Stapnaam, string>> = {
  uitgangspunten: 'Voor welk zorgkantoor en welke maand?',
  declaraties: 'Welke declaraties leest u in?',
  gegevens: 'Waar staan de ruimte en de prognose?',
  prognose: PROGNOSETITEL,
  contracteerruimte: 'Mag deze tabel in de werkmap?',
  overschot: 'Welke regio’s komen tekort?',
  dia: 'Wat laat u deze maand zien?',
};

/** The outcome of a step that is done, as one line. */
export function uitkomstVan(stap: Stapnaam, ronde: Maandrondebeeld, { prognose }: Maandronde): string {
  switch (stap) {
    case 'uitgangspunten':
      return uitgangspuntenuitkomst(ronde.uitgangspunten);
    case 'declaraties':
      return declaratieuitkomst(ronde.beeld);
    case 'gegevens':
      return gegevensuitkomst(ronde.koppel);
    case 'prognose':
      return prognoseuitkomst(prognose.keuze, prognose.beeld);
    case 'contracteerruimte':
      return tabeluitkomst(ronde.uitkomst?.blad ?? '', ronde.uitgangspunten.regios.length);
    case 'overschot':
      return ronde.uitkomst ? overschotuitkomst(ronde.uitkomst) : '';
    case 'dia':
      return '';
  }
}

function declaraties(
  { beeld, uitgangspunten }: Maandrondebeeld,
  dienst: Plaatsprops['dienst'],
  schrijven: Plaatsprops['schrijven'],
): ReactNode {
  const maand = `${uitgangspunten.jaar}-${String(uitgangspunten.peilmaand).padStart(2, '0')}`;
  return <Declaratiestap dienst={dienst} beeld={beeld} schrijven={schrijven} maand={maand} />;
}

function overschot(
  { beeld, uitgangspunten, weergave, bewaarStand }: Maandrondebeeld,
  uitkomst: Uitkomst,
  logica: Maandronde,
  naar: Plaatsprops['naar'],
): ReactNode {
  return (
    <Overschotstap
      uitkomst={uitkomst}
      weergave={weergave}
      bijWeergave={(keuze) => void logica.kiesWeergave(keuze)}
      bijKies={({ cel }) => logica.toon(cel.blad, cel)}
      naar={naar}
    >
      <Vergelijking {...{ beeld, uitgangspunten, weergave }} bewaart={bewaarStand} />
    </Overschotstap>
  );
}

/** The content of the step the user is at. */
export function inhoudVan(
  ronde: Maandrondebeeld,
  logica: Maandronde,
  { dienst, schrijven, naar }: Plaatsprops,
): ReactNode {
  const { tabel, uitkomst, uitgangspunten, weergave } = ronde;
  const { koppel } = logica;
  if (ronde.stap === 'declaraties') return declaraties(ronde, dienst, schrijven);
  if (ronde.stap === 'prognose') {
    return <Prognosestap prognose={logica.prognose} weergave={weergave} bijToon={logica.toon} />;
  }
  if (ronde.stap === 'gegevens') {
    return (
      <Gegevensstap
        dienst={dienst}
        koppel={ronde.koppel}
        waarin={ronde}
        regios={uitgangspunten.regios}
        wijst={koppel.wijst}
        bijWijsAan={koppel.wijsAan}
        bijNeem={koppel.neem}
        bijKeuze={koppel.kiesBron}
        bijGeen={koppel.kiesGeen}
        bijBlok={koppel.kiesBlok}
        bijEenheid={koppel.kiesEenheid}
        bijBereikeenheid={koppel.kiesBereikeenheid}
        bijLijsteenheid={koppel.kiesLijsteenheid}
        bijVeld={koppel.kiesVeld}
        bijToon={logica.toon}
        bijNeemOver={(correctie) => void logica.neemOver(correctie)}
        bijNeemAllesOver={(correcties) => void logica.neemAllesOver(correcties)}
        bijZetOm={() => void logica.zetOm()}
        bijInvoer={() => void logica.startInvoer()}
      />
    );
  }
  if (ronde.stap === 'contracteerruimte' && tabel) {
    return (
      <Contracteerruimtestap
        bedragen={ronde.koppel.bedragen}
        regios={uitgangspunten.regios}
        weergave={tabel.tabelvraag.weergave}
        tabel={tabel}
        toestemming={logica.toestemming}
        bijToestemming={logica.geefToestemming}
        bijDoel={logica.kiesDoel}
        bijBewaarStand={logica.bewaarStand}
        bijToon={logica.toon}
      />
    );
  }
  if (ronde.stap === 'overschot' && uitkomst) return overschot(ronde, uitkomst, logica, naar);
  return (
    <Uitgangspuntenstap
      uitgangspunten={uitgangspunten}
      uitvoerder={ronde.uitvoerder}
      onbruikbaar={ronde.onbruikbareStand}
      uitVoorkeur={ronde.uitVoorkeur}
      bijKeuze={logica.kiesUitgangspunten}
    />
  );
}
