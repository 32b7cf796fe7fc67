import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { regime, regimes } from '../../../src/beleid/regimes';
import { garantiezin, laagzin, regimezin } from '../../../src/taskpane/herschikken/regimetekst';
import { Regimestap } from '../../../src/taskpane/herschikken/stappen/Regimestap';
import type { EigenRegime } from '../../../src/taskpane/herschikken/stappen/Regimestap';
import { toon } from '../toon';

const cel = { blad: 'Regime', rij: 2, kolom: 1 };

function stap(gekozen = 'CZ', eigen?: EigenRegime, opties: Record<string, boolean> = {}) {
  const bij = { bijRegime: jest.fn(), bijOptie: jest.fn(), bijVoorbeeld: jest.fn(), bijToon: jest.fn() };
  toon(<Regimestap regimes={regimes} eigen={eigen} gekozen={gekozen} opties={opties} {...bij} />);
  return bij;
}

test('three regimes of the sources with a sentence each, and one of your own', async () => {
  const { bijRegime } = stap();
  expect(screen.getAllByRole('radio').map((keuze) => (keuze as HTMLInputElement).value)).toEqual([
    'CZ',
    'VGZ',
    'ZZ',
    'eigen',
  ]);
  expect(screen.getByRole('radio', { name: 'CZ, maandelijkse herschikking' })).toBeChecked();
  expect(screen.getByText(/VPT gaat voor\.$/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: 'VGZ, clicksystematiek' }));
  expect(bijRegime).toHaveBeenCalledWith('VGZ');
});

test('the layers unfold in the order in which they are funded, each with its source', async () => {
  stap();
  const knop = screen.getByRole('button', { name: 'Lagen en bronnen van CZ, maandelijkse herschikking' });
  expect(knop).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(knop);
  expect(knop).toHaveAttribute('aria-expanded', 'true');
  const lagen = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(lagen.map((laag) => laag.textContent?.split(' betaalt')[0])).toEqual([
    'Afspraak',
    'Overproductie VPT',
    'Overproductie overig',
  ]);
  expect(lagen[1]).toHaveTextContent('betaalt de hele prognose, naar rato als er te weinig is, alleen VPT.');
  expect(lagen[1]).toHaveTextContent('Bron: CZ Zorginkoopdocument 2023 GGZ, 6.5');
  expect(lagen[1]).toHaveTextContent('Keuze: het document noemt geen verdeling binnen VPT');
});

test('every layer of every regime is one sentence', () => {
  const zinnen = regimes.flatMap((keuze) => keuze.lagen.map((laag) => laagzin(laag, keuze)));
  expect(new Set(zinnen.map((zin) => zin.at(-1)))).toEqual(new Set(['.']));
  const vgz = regime('VGZ');
  expect(vgz && laagzin(vgz.lagen[2]!, vgz)).toBe(
    'betaalt de hele prognose, naar rato als er te weinig is, alleen als de prognose boven de ruimte uitkomt, alleen bij financiering van overproductie.',
  );
  const zz = regime('ZZ');
  expect(zz?.garantie && garantiezin(zz.garantie)).toBe(
    'Zonder comfortbrief is 90% van de afspraak gegarandeerd, crisis 100%.',
  );
});

test('only VGZ asks whether overproduction is financed, yes unless you say no', async () => {
  const { bijOptie } = stap('VGZ');
  const schakel = screen.getByRole('switch', { name: 'Financiering van overproductie' });
  expect(schakel).toBeChecked();
  await userEvent.click(schakel);
  expect(bijOptie).toHaveBeenCalledWith('overproductieFinancieren', false);
});

test('CZ leaves nothing open', () => {
  stap('CZ');
  expect(screen.queryByRole('switch')).not.toBeInTheDocument();
});

test('without a table WLZ_Regime an example can be laid out', async () => {
  const { bijVoorbeeld } = stap('eigen');
  expect(screen.getByText(/In deze werkmap staat er nog geen\./)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Zet een voorbeeld klaar' }));
  expect(bijVoorbeeld).toHaveBeenCalled();
});

test('a regime of your own that is not right says where, with a button to the cell', async () => {
  const zin = 'Rij 3, kolom Grens: "plafond" is niet mogelijk. Kies uit "garantie" of "afspraak".';
  const { bijToon } = stap('eigen', { blad: 'Regime', cel, problemen: [{ ernst: 'fout', zin, cel }] });
  expect(screen.getByText('De tabel WLZ_Regime klopt nog niet.')).toBeInTheDocument();
  expect(screen.getByText(zin)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Toon cel B3 op blad Regime' }));
  expect(bijToon).toHaveBeenCalledWith(cel);
});

test('a regime of your own is told by its number of layers and its bereik', async () => {
  const cz = regime('CZ');
  if (!cz) throw new Error('CZ ontbreekt');
  const eigen = { ...cz, naam: 'eigen', titel: 'Eigen regime', lagen: cz.lagen.slice(0, 2) };
  expect(regimezin(eigen)).toBe('2 lagen, verdeeld per regio.');
  expect(regimezin({ ...eigen, lagen: eigen.lagen.slice(0, 1), bereik: 'kantoor' })).toBe(
    '1 laag, verdeeld over het hele zorgkantoor.',
  );
  const { bijToon } = stap('eigen', { blad: 'Regime', cel, regime: eigen, problemen: [] });
  await userEvent.click(screen.getByRole('button', { name: 'Toon de tabel' }));
  expect(bijToon).toHaveBeenCalledWith(cel);
});
