// The house style kept on this computer, in a storage that has no room for everything.
import { STANDAARDSTIJL } from '../../../src/dia/huisstijl';
import type { Huisstijl } from '../../../src/dia/huisstijl';
import { bewaarStijlvoorkeur, leesStijlvoorkeur } from '../../../src/taskpane/dia/stijlvoorkeur';

/** A storage of this many characters; as in a browser, what doesn't fit is not kept and nobody says so. */
function opslag(ruimte: number) {
  let inhoud: string | undefined;
  return {
    leesVoorkeur: (): unknown => (inhoud === undefined ? undefined : JSON.parse(inhoud)),
    bewaarVoorkeur(_naam: string, waarde: unknown) {
      const tekst = JSON.stringify(waarde);
      if (tekst.length <= ruimte) inhoud = tekst;
    },
  };
}

const kaal: Huisstijl = { ...STANDAARDSTIJL, naam: 'Verzonnen' };
const metLogo = (tekens: number): Huisstijl => ({
  ...kaal,
  logo: { soort: 'png', inhoud: 'A'.repeat(tekens), verhouding: 2, omschrijving: 'Verzonnen logo' },
});

test('comes back as it was kept, logo and all', () => {
  const dienst = opslag(5000);
  expect(leesStijlvoorkeur(dienst)).toBeUndefined();
  bewaarStijlvoorkeur(dienst, metLogo(3000));
  expect(leesStijlvoorkeur(dienst)).toEqual(metLogo(3000));
});

test('a logo that doesn’t fit is left out; the colours are kept', () => {
  const dienst = opslag(5000);
  bewaarStijlvoorkeur(dienst, metLogo(3000));
  const groot = { ...metLogo(6000), kleuren: { ...kaal.kleuren, hoofd: '#7A003C' } };
  bewaarStijlvoorkeur(dienst, groot);
  expect(leesStijlvoorkeur(dienst)).toEqual({ ...kaal, kleuren: groot.kleuren });
});

test.each([null, 'tekst', { ...kaal, versie: 2 }, { ...kaal, kleuren: { ...kaal.kleuren, hoofd: 'rood' } }])(
  'what is no house style of ours is none: %j',
  (inhoud) => {
    const dienst = opslag(5000);
    dienst.bewaarVoorkeur('huisstijl', inhoud);
    expect(leesStijlvoorkeur(dienst)).toBeUndefined();
  },
);
