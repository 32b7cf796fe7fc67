// The foot of each step: where back goes, and the one button that says what will happen.
import { aantal } from '../getallen';
import type { Voetknoppen } from '../onderdelen/Voet';
import { aantalAanbieders, ruimteregels } from './afleiden';
import { vorige } from './positie';
import { ruimteprobleem } from './stappen/Ruimtestap';
import { staatErAl } from './stappen/Schrijfstap';
import type { Herschikbeeld, Herschiklogica } from './herschikbeeld';

/** 'Schrijf 3 bladen voor 214 aanbieders' */
function schrijfvoet({ voorstel, berekening, toestemming }: Herschikbeeld, logica: Herschiklogica) {
  const plan = voorstel?.uitkomst.gelukt ? voorstel.uitkomst.plan : undefined;
  if (!voorstel || !plan) return { tekst: 'Schrijf de bladen', uit: true, bij: () => undefined };
  const [eerste] = plan.bladen;
  if (staatErAl(voorstel) && eerste) {
    const blad = eerste.blad.naam;
    return { tekst: `Toon blad ${blad}`, bij: () => logica.toon({ blad, rij: 0, kolom: 0 }) };
  }
  const wie = aantalAanbieders(berekening.uitkomst?.rijen ?? []);
  const wat = aantal(plan.bladen.length, 'blad', 'bladen');
  return {
    tekst: `Schrijf ${wat} voor ${aantal(wie, 'aanbieder', 'aanbieders')}`,
    uit: voorstel.eigen.length > 0 && !toestemming,
    bij: () => void logica.schrijf(),
  };
}

function hoofdknop(toestand: Herschikbeeld, logica: Herschiklogica): Omit<Voetknoppen, 'bijTerug'> {
  const { positie, gegevens, vraag, berekening } = toestand;
  switch (positie.stap) {
    case 'regime':
      return { tekst: 'Bekijk de ruimte', uit: !gegevens.regime, bij: () => logica.naarStap('ruimte') };
    case 'ruimte': {
      const mis = ruimteregels(gegevens, vraag).some((regel) => ruimteprobleem(regel) !== undefined);
      return { tekst: 'Bekijk de aanbieders', uit: mis, bij: () => logica.naarStap('aanbieders') };
    }
    case 'aanbieders':
      return { tekst: 'Verdeel de ruimte', uit: !berekening.uitkomst, bij: () => logica.naarStap('watals') };
    case 'watals':
      return {
        tekst: 'Kies de bladen',
        uit: !berekening.uitkomst,
        bij: () => logica.naarStap('schrijf'),
      };
    case 'schrijf':
      return schrijfvoet(toestand, logica);
  }
}

/** The buttons under the step the user is at. */
export function voetVan(toestand: Herschikbeeld, logica: Herschiklogica): Voetknoppen {
  const terug = vorige(toestand.positie.stap);
  return { ...hoofdknop(toestand, logica), ...(terug && { bijTerug: () => logica.naarStap(terug) }) };
}
