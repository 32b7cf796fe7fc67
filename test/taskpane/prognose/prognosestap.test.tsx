// The step Prognose with a stand-in for the workbook.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useWerkmap } from '../../../src/taskpane/gedeeld/useWerkmap';
import { Prognosestap } from '../../../src/taskpane/maandronde/prognose/Prognosestap';
import { usePrognose } from '../../../src/taskpane/maandronde/prognose/usePrognose';
import { kanszin, procent, prognoseuitkomst } from '../../../src/taskpane/maandronde/prognose/woorden';
import { berekenPrognose, LINEAIR, PROGNOSESLEUTEL } from '../../../src/werkmap';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';
import {
  declaraties,
  driehoekblad,
  grillig,
  verzonnenRuimte,
  vraagOver,
  zonderLijst,
} from '../../werkmap/prognose/verzonnen';
import { nepdienst } from '../nepdienst';
import type { Nepdienst } from '../nepdienst';
import { toon } from '../toon';

const metDriehoek = maakBeeld(
  maakBlad('Ruimte', verzonnenRuimte),
  maakBlad('Declaraties', declaraties),
  maakBlad('Uitloop', driehoekblad(grillig, 2023, 8)),
);
const zonderDriehoek = { ...metDriehoek, bladen: metDriehoek.bladen.slice(0, 2) };
const alleenRuimte = { ...metDriehoek, bladen: metDriehoek.bladen.slice(0, 1) };

/** The step as the maandronde shows it: read at first, and again after a choice. */
function Proef({ dienst, alleenBlok = false }: { dienst: Nepdienst; alleenBlok?: boolean }) {
  const werkmap = useWerkmap(dienst);
  const { beeld } = werkmap;
  const vraag = beeld && (alleenBlok ? zonderLijst(vraagOver(metDriehoek)) : vraagOver(beeld));
  const prognose = usePrognose(dienst, werkmap, vraag);
  return (
    <Prognosestap prognose={prognose} weergave="€" bijToon={(blad, plek) => void dienst.toon(blad, plek)} />
  );
}

const kies = (naam: RegExp) => userEvent.click(screen.getByRole('radio', { name: naam }));

test('linear at first: the four methods with a sentence each, and the footnote', async () => {
  toon(<Proef dienst={nepdienst(metDriehoek)} />);
  expect(await screen.findByText('Lineair doorgerekend, zonder correctie voor na-ijl.')).toBeVisible();
  expect(screen.getAllByRole('radio')).toHaveLength(4);
  expect(screen.getByRole('radio', { name: /^Lineair per maand Het gemiddelde/ })).toBeChecked();
  expect(screen.queryByRole('region', { name: 'Uitlooppatroon' })).not.toBeInTheDocument();
});

test('na-ijl from the workbook: pattern, effect per regio with band and probability, footnote, kept', async () => {
  const dienst = nepdienst(metDriehoek);
  const { container } = toon(<Proef dienst={dienst} />);
  await screen.findByText(/^Lineair doorgerekend/);
  await kies(/^Met na-ijl uit deze werkmap/);
  expect(
    await screen.findByText('Prognose met na-ijlcorrectie; maart is naar schatting 61% volledig.'),
  ).toBeVisible();
  const patroon = within(screen.getByRole('region', { name: 'Uitlooppatroon' }));
  expect(patroon.getAllByRole('cell').map((cel) => cel.textContent)).toEqual([
    '0',
    '1',
    '2',
    '60,8%',
    '91,3%',
    '100%',
  ]);
  // 100% is 72 high and stands on 80: 0,6082 × 72 = 43,79 high.
  const kolommen = [...container.querySelectorAll('rect[data-graad]')];
  expect(Number(kolommen[0]?.getAttribute('height'))).toBeCloseTo(43.79, 1);
  expect(kolommen).toHaveLength(3);
  const lijst = screen.getByRole('list', { name: /^Verwacht overschot per regio/ });
  const [eerste, tweede] = within(lijst).getAllByRole('listitem');
  // 12.000 − 12.257,50; linear 12.000 − 10.288; the band 12.000 − 12.474,90 to 12.000 − 12.041,60 (Python).
  expect(eerste).toHaveTextContent('Zuid-Limburg');
  expect(eerste).toHaveTextContent('\u2212258 tekort');
  expect(eerste).toHaveTextContent(
    'lineair 1.712 · 80%: \u2212475 tot \u221242 · kans op tekort groot (94%)',
  );
  expect(tweede).toHaveTextContent('kans op tekort ongeveer een half (40%)');
  expect(container.querySelectorAll('[data-soort="band"]')).toHaveLength(2);
  await waitFor(() => expect(dienst.bewaard[PROGNOSESLEUTEL]).toEqual({ versie: 1, methode: 'driehoek' }));
  await userEvent.click(screen.getByRole('button', { name: 'Toon de driehoek in het werkblad' }));
  expect(dienst.getoond).toEqual([{ blad: 'Uitloop', plek: { rij: 2, kolom: 1, rijen: 8, kolommen: 3 } }]);
});

test('without a triangle it says what is missing and that the table stays linear', async () => {
  toon(<Proef dienst={nepdienst(zonderDriehoek)} />);
  await screen.findByText(/^Lineair doorgerekend/);
  await kies(/^Met na-ijl uit deze werkmap/);
  expect(await screen.findByText(/staat geen driehoek.*Tot dan rekent de tabel lineair/)).toBeVisible();
});

test('an own pattern begins with that of the workbook and can be typed, by keyboard', async () => {
  const dienst = nepdienst(metDriehoek);
  toon(<Proef dienst={dienst} />);
  await screen.findByText(/^Lineair doorgerekend/);
  await kies(/^Met een eigen uitlooppatroon/);
  const jongste = await screen.findByRole('textbox', { name: 'Jongste maand' });
  expect(jongste).toHaveValue('60,8');
  await userEvent.clear(jongste);
  await userEvent.type(jongste, '50{Enter}');
  expect(await screen.findByText(/maart is naar schatting 50% volledig/)).toBeVisible();
  expect(screen.getByText(/Een eigen uitlooppatroon zegt niet hoe zeker het is/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Haal de oudste weg' }));
  await userEvent.click(screen.getByRole('button', { name: 'Haal de oudste weg' }));
  await userEvent.click(screen.getByRole('button', { name: 'Voeg een maand toe' }));
  await waitFor(() =>
    expect(dienst.bewaard[PROGNOSESLEUTEL]).toMatchObject({ methode: 'eigen', patroon: [50, 100] }),
  );
});

test('an own pattern without anything in the workbook is empty; a slip is refused in its field', async () => {
  const dienst = nepdienst(zonderDriehoek);
  toon(<Proef dienst={dienst} />);
  await screen.findByText(/^Lineair doorgerekend/);
  await kies(/^Met een eigen uitlooppatroon/);
  expect(await screen.findByText(/Vul in hoe volledig de jongste maand is/)).toBeVisible();
  const veld = screen.getByRole('textbox', { name: 'Jongste maand' });
  expect(veld).toHaveValue('');
  await userEvent.type(veld, 'zes{Enter}');
  expect(screen.getByText('Typ een percentage boven 0 en tot 150.')).toBeVisible();
  expect(dienst.bewaard[PROGNOSESLEUTEL]).toMatchObject({ patroon: [] });
});

test('without the ruimte there are no bars to explain', async () => {
  const uitleg = /^Smalle balk: lineair per maand\./;
  const { unmount } = toon(<Proef dienst={nepdienst(metDriehoek)} />);
  expect(await screen.findByText(uitleg)).toBeVisible();
  unmount();
  const leeg = verzonnenRuimte.map((rij) => rij.map((cel) => (typeof cel === 'number' ? '' : cel)));
  const zonderRuimte = { ...metDriehoek, bladen: [maakBlad('Ruimte', leeg), metDriehoek.bladen[1]!] };
  toon(<Proef dienst={nepdienst(zonderRuimte)} />);
  expect(await screen.findAllByText(/^De ruimte is niet bekend\./)).toHaveLength(2);
  expect(screen.queryByText(uitleg)).not.toBeInTheDocument();
});

test('a prognose that is a year amount already has nothing to choose', async () => {
  toon(<Proef dienst={nepdienst(alleenRuimte)} alleenBlok />);
  expect(await screen.findByText(/staat al een bedrag voor het hele jaar/)).toBeVisible();
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
});

test.each([
  [0.002, 'kans op tekort heel klein (minder dan 1%)'],
  [0.2, 'kans op tekort klein (20%)'],
  [0.5, 'kans op tekort ongeveer een half (50%)'],
  [0.8, 'kans op tekort groot (80%)'],
  [0.999, 'kans op tekort heel groot (meer dan 99%)'],
])('kans %p', (kans, zin) => {
  expect(kanszin(kans)).toBe(zin);
});

test('the outcome in one line', () => {
  const bereken = (methode: 'maand' | 'driehoek', boek = metDriehoek) => {
    const keuze = { ...LINEAIR, methode };
    return prognoseuitkomst(keuze, berekenPrognose(boek, vraagOver(boek), keuze));
  };
  expect(bereken('maand')).toBe('Lineair per maand');
  expect(bereken('driehoek')).toBe('Met na-ijl uit deze werkmap: jongste maand 60,8% volledig');
  expect(bereken('driehoek', zonderDriehoek)).toBe('Lineair per maand');
  expect(procent(0.975)).toBe('97,5%');
});
