// The herschikking as a person walks it: in the invented example, in a workbook for ZZ, and after the maandronde.
import { openPaneel, type Paneel } from './paneel';

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel('?werkmap=voorbeeld+herschikking');
});
afterAll(() => paneel.close());
afterEach(() => {
  expect([paneel.outside, paneel.complaints.splice(0)]).toEqual([[], []]);
});

const slider = () => paneel.pane.getByRole('slider', { name: 'Ruimte van alle regio’s' });
const getallen = async (adres: string) =>
  (await paneel.values(adres)).map((rij) => rij.map((waarde) => (waarde === '' ? null : Number(waarde))));
const kolom = async (adres: string) => (await getallen(adres)).map(([bedrag]) => bedrag);
const som = (bedragen: readonly (number | null | undefined)[]) =>
  Math.round(bedragen.reduce<number>((totaal, bedrag) => totaal + (bedrag ?? NaN) * 100, 0)) / 100;

describe('the invented example (regime CZ)', () => {
  let rijen: number;

  test('ruimte and list are recognised; who declared nothing counts as 0 after a yes', async () => {
    rijen = (await paneel.values('Productie!A5:A600')).filter(([regio]) => regio !== '').length;
    await paneel.plaats('Herschikken');
    await paneel.klik('Bekijk de ruimte');
    await paneel.zie('Uit blad Ruimte, B4. Wat daar verandert, verandert hier mee.');
    await paneel.klik('Bekijk de aanbieders');
    await paneel.pane.getByRole('combobox', { name: 'Lijst met aanbieders' }).click();
    await paneel.pane.getByRole('option', { name: /^Blad Productie/ }).click();
    await paneel.zie(/de prognose ontbreekt/);
    await paneel.pane.getByRole('switch', { name: 'Tel een lege afspraak of prognose als 0' }).click();
    await paneel.klik('Verdeel de ruimte');
    // By hand from the sheet Ruimte: 171.527.000 + 114.662.000 + 157.085.000
    await paneel.zie(/^Van €\s443,3\smln ruimte is €\s[\d,]+\smln verdeeld/);
  });

  test('what is written equals the formula that was typed in the example', async () => {
    await paneel.klik('Kies de bladen');
    await paneel.klik(/^Schrijf 2 bladen voor 1[78]\d aanbieders$/);
    await paneel.zie('De herschikking staat op de bladen Herschikking 2 en Brieven.', 90_000);
    await paneel.settle();
    const [koppen = []] = (await paneel.values("'Herschikking 2'!A10:Z10")) as string[][];
    const letter = String.fromCharCode('A'.charCodeAt(0) + koppen.indexOf('Afspraak nieuw'));
    const geschreven = await kolom(`'Herschikking 2'!${letter}11:${letter}${10 + rijen}`);
    const [oudekoppen = []] = (await paneel.values('Herschikking!A4:Z4')) as string[][];
    const oud = String.fromCharCode('A'.charCodeAt(0) + oudekoppen.indexOf('Afspraak nieuw'));
    expect(geschreven).toEqual(await kolom(`Herschikking!${oud}5:${oud}${4 + rijen}`));
  });

  test('one click takes both sheets away', async () => {
    await paneel.klik('Ongedaan maken');
    await paneel.zie(/is ongedaan gemaakt/);
    expect(await paneel.bladnamen()).not.toEqual(expect.arrayContaining(['Brieven']));
  });
});

describe('a workbook for Zorg en Zekerheid (08)', () => {
  let voor: ReadonlyMap<string, string>;

  test('the regime of the zorgkantoor is proposed and everything is recognised', async () => {
    await paneel.openBestand('08');
    voor = await paneel.bladen();
    await paneel.plaats('Herschikken');
    await paneel.pane
      .getByRole('radio', { name: 'Zorg en Zekerheid, herschikking', checked: true })
      .waitFor();
    await paneel.klik('Bekijk de ruimte');
    await paneel.zie('Uit blad Ruimte, B1. Wat daar verandert, verandert hier mee.');
    await paneel.klik('Bekijk de aanbieders');
    await paneel.zie('Blad Herschikking 2023, 8 rijen');
    await paneel.zie('12 kolommen herkend');
    await paneel.klik('Verdeel de ruimte');
  });

  // By hand. Prognoses: Amstelland 1.100 + 160 (own, agreed) + 130 + 480 + 85 = 1.955, ruimte 1.850: 105 short;
  // Zuid-Holland Noord 2.050 + 290 + 650 = 2.990, ruimte 3.000: 10 left.
  test('the outcome at once, and what one percent less ruimte does', async () => {
    await paneel.zie('€ 105.000 wordt niet vergoed.');
    await paneel.zie(/€\s10\.000 blijft over/);
    await slider().press('ArrowLeft');
    await slider().press('ArrowLeft');
    // 1% of 1.850 = 18,5 and of 3.000 = 30: 123,5 + 20 = 143,5 is not paid
    await paneel.zie('€ 144.000 wordt niet vergoed (zonder wijziging € 105.000).');
    await paneel.klik('Bewaar als A');
    await paneel.klik('Zet alles terug');
    await paneel.zie('€ 105.000 wordt niet vergoed.');
  });

  test('two scenarios side by side', async () => {
    const tabel = paneel.pane.getByRole('region', { name: 'Scenario’s' });
    // Totaal: niet vergoed 143,5 in A, 105 now
    await expect(tabel.innerText()).resolves.toMatch(/Niet vergoed\s+144\s+105\s+−39/);
  });

  test('live WLZ.HERSCHIK equals the calculation by hand', async () => {
    await paneel.klik('Kies de bladen');
    await paneel.klik('Schrijf 2 bladen voor 4 aanbieders');
    await paneel.zie('De herschikking staat op de bladen Herschikking en Brieven.');
    await paneel.settle();
    // Comfortbrief 900 + 160 + 90 + 450 + 72 (90% where none is given) = 1.672, so 178 for what is asked up to the
    // afspraak and growth: 150 + 30 + 30 + 8 = 218. 150 × 178/218 = 122,477,06…; the odd cent goes to the largest part.
    expect(await kolom('Herschikking!T10:T17')).toEqual([
      1_022_477.07, 160_000, 114_495.41, 474_495.41, 78_532.11, 2_050_000, 290_000, 650_000,
    ]);
    expect(await getallen('Herschikking!G5:H7')).toEqual([
      [1_850_000, 0],
      [2_990_000, 10_000],
      [4_840_000, 10_000],
    ]);
    expect(await kolom('Brieven!H2:H9')).toEqual(await kolom('Herschikking!T10:T17'));
  });

  test('a changed prognose follows, in the sheet and in the pane', async () => {
    await paneel.activate('Herschikking 2023');
    await paneel.type('H10', '2060000');
    // 2.060 + 290 + 650 = 3.000: nothing is left
    expect(await kolom('Herschikking!T15')).toEqual([2_060_000]);
    expect(await kolom('Herschikking!H6')).toEqual([0]);
    await paneel.zie(/€\s105\.000 niet vergoed, €\s0 over/);
    await paneel.type('H10', '2050000');
  });

  test('undone: the saved sheets are as they were', async () => {
    await paneel.klik('Ongedaan maken');
    await paneel.zie(/is ongedaan gemaakt/);
    expect(await paneel.bladnamen()).toEqual(['Herschikking 2023', 'Ruimte']);
    expect((await paneel.bladen()).get('Ruimte')).toEqual(voor.get('Ruimte'));
  });
});

describe('after the maandronde, with ruimte and prognose of ZIN and pgb (03)', () => {
  test('the ruimte is that of the table of the maandronde', async () => {
    await paneel.openBestand('03');
    await paneel.plaats('Maandronde');
    await paneel.klik('Zoek de gegevens');
    await paneel.klik('Bekijk de tabel');
    await paneel.klik('Vul 8 rijen in 7 kolommen');
    await paneel.zie('Welke regio’s komen tekort?');
    await paneel.plaats('Herschikken');
    await paneel.klik('Bekijk de ruimte');
    await paneel.zie(/^Uit blad Contracteerruimte/);
    await paneel.klik('Bekijk de aanbieders');
    await paneel.klik('Verdeel de ruimte');
  });

  test('three sheets; what is divided stays within the ruimte and the prognose of every regio', async () => {
    await paneel.klik('Kies de bladen');
    await paneel.klik(/^Schrijf 3 bladen/);
    await paneel.zie('De herschikking staat op de bladen Herschikking, Overhevelingen en Brieven.');
    await paneel.settle();
    const ruimte = (await getallen('Herschikking!B5:G10')).map(([beschikbaar, , , , , verdeeld]) => ({
      beschikbaar: beschikbaar ?? NaN,
      verdeeld: verdeeld ?? NaN,
    }));
    // test/gegevens/werkmappen/LEESMIJ.md: the prognose per regio
    const prognose = [3_995_000, 7_395_000, 10_457_000, 13_757_000, 17_057_000, 20_357_000];
    ruimte.forEach(({ beschikbaar, verdeeld }, i) =>
      expect(verdeeld).toBe(Math.min(beschikbaar, prognose[i] ?? NaN)),
    );
    expect(await kolom('Herschikking!G11')).toEqual([som(ruimte.map(({ verdeeld }) => verdeeld))]);
  });

  test('one click takes all three away', async () => {
    await paneel.klik('Ongedaan maken');
    await paneel.zie(/is ongedaan gemaakt/);
    expect(await paneel.bladnamen()).not.toEqual(expect.arrayContaining(['Brieven']));
  });
});
