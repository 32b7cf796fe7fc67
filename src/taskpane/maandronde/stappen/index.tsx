import type { ReactNode } from 'react';
import type { Werkmapdienst } from '../../../werkmap';
import type { Plaatsprops } from '../../gedeeld/plaats';
import type { Maandrondebeeld, Stapnaam } from '../afleiden';
import type { Maandronde } from '../useMaandronde';
import { Contracteerruimtestap, tabeluitkomst } from './Contracteerruimtestap';
import { Gegevensstap, gegevensuitkomst } from './Gegevensstap';
import { Overschotstap, overschotuitkomst } from './Overschotstap';
import { Uitgangspuntenstap, uitgangspuntenuitkomst } from './Uitgangspuntenstap';

export const NAMEN: Readonly<Record<Stapnaam, string>> = {
  uitgangspunten: 'Uitgangspunten',
  gegevens: 'Gegevens',
  contracteerruimte: 'Contracteerruimte',
  overschot: 'Overschot',
};

/** A question or an instruction per step. */
export const TITELS: Readonly<Record<Stapnaam, string>> = {
  uitgangspunten: 'Voor welk zorgkantoor en welke maand?',
  gegevens: 'Waar staan de ruimte en de prognose?',
  contracteerruimte: 'Mag deze tabel in de werkmap?',
  overschot: 'Welke regio’s komen tekort?',
};

/** The outcome of a step that is done, as one line. */
export function uitkomstVan(stap: Stapnaam, ronde: Maandrondebeeld): string {
  switch (stap) {
    case 'uitgangspunten':
      return uitgangspuntenuitkomst(ronde.uitgangspunten);
    case 'gegevens':
      return gegevensuitkomst(ronde.koppel);
    case 'contracteerruimte':
      return tabeluitkomst(ronde.uitkomst?.blad ?? '', ronde.uitgangspunten.regios.length);
    case 'overschot':
      return ronde.uitkomst ? overschotuitkomst(ronde.uitkomst) : '';
  }
}

/** The content of the step the user is at. */
export function inhoudVan(
  dienst: Werkmapdienst,
  ronde: Maandrondebeeld,
  logica: Maandronde,
  naar: Plaatsprops['naar'],
): ReactNode {
  const { tabel, uitkomst, uitgangspunten, weergave } = ronde;
  const { koppel } = logica;
  if (ronde.stap === 'gegevens') {
    return (
      <Gegevensstap
        dienst={dienst}
        koppel={ronde.koppel}
        regios={uitgangspunten.regios}
        wijst={koppel.wijst}
        bijWijsAan={koppel.wijsAan}
        bijNeem={koppel.neem}
        bijKeuze={koppel.kiesBron}
        bijBlok={koppel.kiesBlok}
        bijEenheid={koppel.kiesEenheid}
        bijLijsteenheid={koppel.kiesLijsteenheid}
        bijVeld={koppel.kiesVeld}
        bijToon={logica.toon}
        bijNeemOver={(correctie) => void logica.neemOver(correctie)}
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
        bijToon={logica.toon}
      />
    );
  }
  if (ronde.stap === 'overschot' && uitkomst) {
    return (
      <Overschotstap
        uitkomst={uitkomst}
        weergave={weergave}
        bijWeergave={(keuze) => void logica.kiesWeergave(keuze)}
        bijKies={({ cel }) => logica.toon(cel.blad, cel)}
        naar={naar}
      />
    );
  }
  return (
    <Uitgangspuntenstap
      uitgangspunten={uitgangspunten}
      uitvoerder={ronde.uitvoerder}
      onbruikbaar={ronde.onbruikbareStand}
      bijKeuze={logica.kiesUitgangspunten}
    />
  );
}
