import type { ReactNode } from 'react';
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
      return gegevensuitkomst(ronde.bron, ronde.problemen);
    case 'contracteerruimte':
      return tabeluitkomst(ronde.uitkomst?.blad ?? '', ronde.uitgangspunten.regios.length);
    case 'overschot':
      return ronde.uitkomst ? overschotuitkomst(ronde.uitkomst) : '';
  }
}

/** The content of the step the user is at. */
export function inhoudVan(ronde: Maandrondebeeld, logica: Maandronde): ReactNode {
  const { bron, tabel, uitkomst, uitgangspunten, weergave } = ronde;
  if (ronde.stap === 'gegevens') {
    return (
      <Gegevensstap
        bron={bron}
        bronnen={ronde.bronnen}
        regios={uitgangspunten.regios}
        problemen={ronde.problemen}
        bijBron={logica.kiesBron}
        bijEenheid={logica.kiesEenheid}
        bijToon={logica.toon}
        bijNeemOver={(correctie) => void logica.neemOver(correctie)}
        bijInvoer={() => void logica.startInvoer()}
      />
    );
  }
  if (ronde.stap === 'contracteerruimte' && bron && tabel) {
    return (
      <Contracteerruimtestap
        bron={bron}
        regios={uitgangspunten.regios}
        weergave={tabel.tabelvraag.weergave}
        tabel={tabel}
        toestemming={logica.toestemming}
        bijToestemming={logica.geefToestemming}
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
