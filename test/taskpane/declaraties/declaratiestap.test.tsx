// The step Declaraties as the user sees it; files are read by the real reader (jsdom has no workers).
import { ReadableStream as Stroom } from 'node:stream/web';
import { TextDecoder as Decoder } from 'node:util';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Bestandsuitkomst } from '../../../src/invoer/bestanden';
import { leesReeks } from '../../../src/invoer/bestanden';
import type { leesBestanden } from '../../../src/invoer/leesBestanden';
import { Declaratiestap } from '../../../src/taskpane/maandronde/declaraties/Declaratiestap';
import { resttekst, voortgangtekst } from '../../../src/taskpane/maandronde/declaraties/teksten';
import type { Schrijven } from '../../../src/taskpane/gedeeld/useSchrijven';
import type { Wijzigingsplan } from '../../../src/werkmap';
import { DECLARATIETABEL, leesDeclaraties } from '../../../src/werkmap/standen/declaraties';
import { DECLARATIESSLEUTEL, registerVan } from '../../../src/werkmap/standen/register';
import { STANDENTABEL } from '../../../src/werkmap/standen/standen';
import type { Bladbeeld, Werkmapbeeld } from '../../../src/werkmap/beeld/werkmapbeeld';
import { aw319, bytes, type Regel } from '../../invoer/maakAw319';
import { maakBeeld, maakBlad } from '../../werkmap/maakBeeld';
import { TARIEVEN } from '../../werkmap/standen/verzonnen';
import { nepdienst } from '../nepdienst';
import { toon } from '../toon';

// The browser has these; jsdom doesn't.
Object.assign(globalThis, { ReadableStream: Stroom, TextDecoder: Decoder });

const regel = (anders: Partial<Regel> = {}): Regel => {
  return { begin: '20240101', eind: '20240131', code: 'Z041', aantal: 31, bedrag: 623_813, ...anders };
};

/** jsdom's File has no stream: this one has what the reader asks for. */
function bestand(naam: string, tekst: string): File {
  const inhoud = new Uint8Array(bytes(tekst));
  const file = new File([inhoud], naam);
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(sturing) {
        if (inhoud.length > 0) sturing.enqueue(inhoud);
        sturing.close();
      },
    });
  return Object.assign(file, { stream });
}

const lees: typeof leesBestanden = (bestanden, opties, wensen) => leesReeks(bestanden, opties, wensen);

function maakSchrijven(): Schrijven & { plannen: Wijzigingsplan[] } {
  const plannen: Wijzigingsplan[] = [];
  return {
    plannen,
    schrijf: async (plan) => {
      plannen.push(plan);
      return true;
    },
    maakOngedaan: async () => undefined,
    doe: (_tekst, werk) => werk(new AbortController().signal),
    meld: () => undefined,
  };
}

const leegBeeld = (): Werkmapbeeld => maakBeeld(maakBlad('Tarieven', TARIEVEN));

function open(beeld = leegBeeld(), wensen: { lees?: typeof leesBestanden } = {}) {
  const schrijven = maakSchrijven();
  const dienst = nepdienst(beeld);
  const stap = (
    <Declaratiestap
      dienst={dienst}
      beeld={beeld}
      schrijven={schrijven}
      maand="2024-02"
      lees={wensen.lees ?? lees}
    />
  );
  return { schrijven, dienst, stap, scherm: toon(stap) };
}

const kies = (...bestanden: File[]) =>
  userEvent.upload(screen.getByLabelText('Declaratiebestanden'), bestanden);
const knop = () => screen.findByRole('button', { name: /Zet .* op blad Declaraties/ });

test('kiezen, bekijken en op het blad zetten', async () => {
  const { schrijven, dienst } = open();
  await kies(
    bestand('januari.txt', aw319([regel(), regel({ code: 'H126', bedrag: 100 })])),
    bestand('kapot.txt', aw319([regel()], { factuur: 'F9' }).slice(0, 700)),
  );
  const lijst = await screen.findByRole('list', { name: 'Ingelezen bestanden' });
  expect(within(lijst).getByText('AW319, 2 regels, € 6.239,13')).toBeVisible();
  expect(within(lijst).getByText(/regel is afgebroken na 76 posities/)).toBeVisible();
  const tabel = screen.getByRole('table', { name: 'Gelezen per regio' });
  expect(within(tabel).getByRole('row', { name: 'Haaglanden 2 € 6.239,13' })).toBeVisible();
  expect(screen.getByText(/1 prestatiecode heeft geen leveringsvorm: H126/)).toBeVisible();
  await userEvent.click(await knop());
  const [plan] = schrijven.plannen;
  expect(plan?.bladen.map(({ blad }) => blad)).toEqual([
    { soort: 'nieuw', naam: 'Declaraties' },
    { soort: 'nieuw', naam: 'Standen' },
  ]);
  await waitFor(() =>
    expect(dienst.bewaard[DECLARATIESSLEUTEL]).toMatchObject({ bedrag: 623_913, rijen: 2 }),
  );
  expect(screen.queryByRole('list', { name: 'Ingelezen bestanden' })).toBeNull();
});

test('slepen werkt ook, en een bestand dat u weghaalt telt niet mee', async () => {
  open();
  const vak = screen.getByTestId('bestandsvak');
  fireEvent.dragOver(vak);
  fireEvent.drop(vak, {
    dataTransfer: { files: [bestand('a.txt', aw319([regel()])), bestand('b.txt', aw319([regel()]))] },
  });
  expect(await screen.findByText(/Dit is hetzelfde bestand als a\.txt/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Haal a.txt weg' }));
  expect(screen.queryByRole('button', { name: /op blad Declaraties/ })).toBeNull();
});

test('hetzelfde bestand later nog eens kiezen telt één keer', async () => {
  open();
  await kies(bestand('a.txt', aw319([regel()])));
  await knop();
  await kies(bestand('kopie.txt', aw319([regel()])));
  expect(await screen.findByText(/Dit is hetzelfde bestand als a\.txt/)).toBeVisible();
  expect(await knop()).toHaveTextContent('Zet 1 totaal op blad Declaraties');
});

test('met alleen het toetsenbord: een geplakte tabel', async () => {
  open();
  const toetsen = userEvent.setup();
  screen.getByRole('button', { name: 'Tabel plakken' }).focus();
  await toetsen.keyboard('{Enter}');
  const veld = await screen.findByRole('textbox', { name: 'Plak de tabel, met de koppen erbij' });
  fireEvent.change(veld, { target: { value: 'Regio\tMaand\tBedrag\nZeeland\t2024-01\t1.234,50' } });
  const origineel = File.prototype.stream;
  File.prototype.stream = function stream(this: File) {
    return bestand('x', 'Regio\tMaand\tBedrag\nZeeland\t2024-01\t1.234,50').stream();
  };
  await userEvent.click(screen.getByRole('button', { name: 'Lees de tabel' }));
  expect(await screen.findByText('Tabel, 1 regel, € 1.234,50')).toBeVisible();
  File.prototype.stream = origineel;
});

test('een kolom die ontbreekt kunt u aanwijzen, en dan opnieuw lezen', async () => {
  open();
  await kies(bestand('export.csv', 'Regio;Maand;Ons geld\nZeeland;2024-01;10,00\n'));
  expect(await screen.findByText(/in de koppen ontbreekt: bedrag/i)).toBeVisible();
  await userEvent.click(screen.getByRole('combobox', { name: 'Kolom met bedrag' }));
  await userEvent.click(screen.getByRole('option', { name: 'Ons geld' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lees de bestanden opnieuw' }));
  expect(await screen.findByText('Tabel, 1 regel, € 10')).toBeVisible();
});

test('de posities van AW320 zijn aan te passen, met een zin als het niet kan', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Hoe bestanden worden gelezen' }));
  expect(screen.getByText(/geen openbare beschrijving/)).toBeVisible();
  const veld = screen.getByRole('textbox', { name: 'Toegekend bedrag vanaf' });
  await userEvent.clear(veld);
  await userEvent.type(veld, '400');
  expect(screen.getByRole('alert')).toHaveTextContent('toegekend bedrag kan niet op positie 400 staan');
});

test('voortgang met annuleren: daarna telt er niets, en wat er al stond blijft', async () => {
  let stop: AbortSignal | undefined;
  const traag: typeof leesBestanden = (bestanden, opties, wensen) => {
    if (bestanden[0]?.name !== 'traag.txt') return lees(bestanden, opties, wensen);
    stop = wensen?.signaal;
    wensen?.bijVoortgang?.({
      naam: 'traag.txt',
      nummer: 0,
      aantal: 1,
      gelezen: 5e8,
      totaal: 1e9,
      snelheid: 5e8,
      resterend: 40,
    });
    return new Promise<Bestandsuitkomst[]>((_klaar, mis) =>
      stop?.addEventListener('abort', () => mis(new DOMException('gestopt', 'AbortError'))),
    );
  };
  open(leegBeeld(), { lees: traag });
  await kies(bestand('a.txt', aw319([regel()])));
  await knop();
  await kies(bestand('traag.txt', 'x'));
  expect(await screen.findByText('traag.txt · 500 MB/s · nog 40 seconden')).toBeVisible();
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0.5');
  expect(await knop()).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(stop?.aborted).toBe(true);
  await waitFor(async () => expect(await knop()).toBeEnabled());
  expect(screen.queryByText(/traag\.txt/)).toBeNull();
});

test('een storing van het inlezen zelf is een zin', async () => {
  open(leegBeeld(), {
    lees: () => Promise.reject(new Error('Het inlezen is onverwacht gestopt. Probeer het opnieuw.')),
  });
  await kies(bestand('a.txt', 'x'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Het inlezen is onverwacht gestopt.');
});

test('sluiten en openen verliest niets', async () => {
  const { scherm, stap } = open();
  await kies(bestand('a.txt', aw319([regel()])));
  await knop();
  scherm.unmount();
  toon(stap);
  expect(await knop()).toBeEnabled();
});

/** A workbook in which a plan of ours was written, as a picture. */
function naSchrijven(plan: Wijzigingsplan): Werkmapbeeld {
  const bladen = plan.bladen.map(({ blad, wijzigingen }): Bladbeeld => {
    const cellen = wijzigingen.find((w) => w.soort === 'cellen');
    return maakBlad(
      blad.naam,
      (cellen?.soort === 'cellen' ? cellen.inhoud : []).map((rij) =>
        rij.map((c) => (typeof c === 'object' ? '' : c)),
      ),
    );
  });
  const tabellen = [DECLARATIETABEL, STANDENTABEL].map(({ naam, blad }) => {
    const gebied = bladen.find((b) => b.naam === blad)?.bereik?.gebied;
    return { naam, blad, adres: '', kopRij: true, ...(gebied && { gebied }) };
  });
  return { ...maakBeeld(...bladen), tabellen };
}

test('een bestand van vorige maand: gemeld en niet dubbel geteld; vervangen vraagt een ja', async () => {
  const eerst = open();
  await kies(bestand('a.txt', aw319([regel()])));
  await userEvent.click(await knop());
  const [plan] = eerst.schrijven.plannen;
  if (!plan) throw new Error('niet geschreven');
  const beeld = naSchrijven(plan);
  const [uitkomst] = await leesReeks([bestand('a.txt', aw319([regel()]))]);
  const kenmerk = uitkomst?.gelukt ? uitkomst.kenmerk : '';
  const register = registerVan(leesDeclaraties(beeld).rijen, [{ kenmerk, naam: 'a.txt' }]);
  expect(register.rijen).toBe(1);
  eerst.scherm.unmount();

  const { schrijven } = open({ ...beeld, instellingen: { [DECLARATIESSLEUTEL]: register } });
  await kies(bestand('nogeens.txt', aw319([regel()])));
  expect(
    await screen.findByText(/staat al op blad Declaraties \(als a\.txt\)\. Het telt niet nog een keer mee/),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /op blad Declaraties/ })).toBeNull();
  await kies(bestand('nieuw.txt', aw319([regel({ bedrag: 5 })], { factuur: 'F2' })));
  const zet = await knop();
  expect(zet).toBeDisabled();
  await userEvent.click(screen.getByRole('radio', { name: 'Vervang alles door deze bestanden' }));
  await userEvent.click(
    screen.getByRole('checkbox', {
      name: /Vervang 1 rij op blad Declaraties en 1 rij van deze maand op blad Standen/,
    }),
  );
  await userEvent.click(await knop());
  await act(async () => undefined);
  expect(schrijven.plannen).toHaveLength(1);
  const cellen = schrijven.plannen[0]?.bladen[0]?.wijzigingen.find((w) => w.soort === 'cellen');
  // Replacing counts both files: € 6.238,13 + € 0,05.
  expect(cellen?.soort === 'cellen' && cellen.inhoud[0]?.[9]).toBe(6238.18);
});

test.each([
  [0.5, 'bijna klaar'],
  [1.6, 'nog 2 seconden'],
  [89, 'nog 89 seconden'],
  [120, 'nog 2 minuten'],
])('%d seconden: %s', (seconden, tekst) => {
  expect(resttekst(seconden)).toBe(tekst);
});

test('voortgang van een van enkele bestanden, nog zonder snelheid', () => {
  const stand = { naam: 'x.txt', nummer: 1, aantal: 3, gelezen: 1, totaal: 2, snelheid: 0 };
  expect(voortgangtekst(stand)).toBe('x.txt (2 van 3)');
});
