// 'Waarom?' on sheets that were really written, and the checks, as a person asks for them.
import { openPaneel, type Paneel } from './paneel';

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel();
});
afterAll(() => paneel.close());
afterEach(() => {
  expect([paneel.outside, paneel.complaints.splice(0)]).toEqual([[], []]);
});

/** Selects a cell and waits for its explanation. */
async function waarom(blad: string, adres: string): Promise<string> {
  await paneel.selecteer(blad, adres);
  await paneel.zie(`Waarom? · ${adres} op blad ${blad}`);
  const uitleg = paneel.pane.getByRole('region', { name: /^Waarom/ });
  return (await uitleg.innerText()).replace(/\s+/g, ' ');
}

describe('on the table of CZ', () => {
  test('a calculated cell: the formula in words, its inputs and its source', async () => {
    await paneel.klik('Zoek de gegevens');
    await paneel.klik('Bekijk de tabel');
    await paneel.klik('Vul 8 rijen in 7 kolommen');
    await paneel.zie('Welke regio’s komen tekort?');
    await paneel.plaats('Controles');
    const uitleg = await waarom('Contracteerruimte', 'G12');
    // The published table: 1.436.755 − 1.489.249 = −52.494
    expect(uitleg).toContain('1.436.755 − 1.489.249 = −52.494');
    expect(uitleg).toContain('Rij 8 van de contracteerruimtetabel, regio Zuid-Limburg.');
    expect(uitleg).toContain('CZ Monitoring contracteerruimte 2024, dia 2');
    expect(uitleg).toMatch(/Geschreven op \d{1,2} [a-z]+ 20\d\d/);
  });

  test('an input leads to the cell it came from', async () => {
    await waarom('Contracteerruimte', 'B5');
    await paneel.klik(/Toon .*CZ januari 2024.*B4/);
    await paneel.zie('B4 op blad CZ januari 2024');
    const actief = await paneel.page.evaluate(() => {
      const blad = window.werkbank!.engine.wb.getActiveSheet();
      return `${blad.getSheetName()}!${blad.getActiveRange()?.getA1Notation() ?? ''}`;
    });
    expect(actief).toBe('CZ januari 2024!B4');
  });

  test('a typed function: its arguments and the policy value with its source', async () => {
    await paneel.activate('Lees mij');
    await paneel.type('A12', '=WLZ.RICHTPERCENTAGE("CZ";2024;"ZZP")');
    const uitleg = await waarom('Lees mij', 'A12');
    expect(uitleg).toContain('WLZ.RICHTPERCENTAGE');
    expect(uitleg).toMatch(/Bron: .*CZ/);
  });

  test('a cell with an error is listed, and leads there', async () => {
    await paneel.activate('Lees mij');
    await paneel.type('A13', '=WLZ.RICHTPERCENTAGE("Onbekend";2024)');
    await paneel.klik(/^Cellen met een fout/);
    await paneel.zie(/Blad Lees mij, A13 \(WLZ\.RICHTPERCENTAGE\), #N\/B: er ontbreekt een gegeven/);
    await paneel.klik(/^Cellen met een fout/);
  });

  test('somebody’s own policy: the template with the published values, all equal until changed', async () => {
    await paneel.klik(/^Eigen beleid/);
    await paneel.klik(/^Zet tabel WLZ_Beleid klaar/);
    await paneel.zie('Tabel WLZ_Beleid staat op blad Eigen beleid.');
    await paneel.zie('Geen enkele waarde wijkt af van het gepubliceerde beleid.');
    const kop = (await paneel.values("'Eigen beleid'!A4:E4"))[0];
    expect(kop).toEqual(['Zorgkantoor', 'Jaar', 'Onderdeel', 'Waarde', 'Bron']);
    await paneel.activate('Eigen beleid');
    await paneel.type('D5', '90%');
    await paneel.zie('1 waarde wijkt af van het gepubliceerde beleid.');
    await paneel.klik(/^Eigen beleid/);
  });
});

describe('on a written herschikking (08)', () => {
  test('a cell that WLZ.HERSCHIK fills: which rows, which layer, which source', async () => {
    await paneel.openBestand('08');
    await paneel.plaats('Herschikken');
    await paneel.klik('Bekijk de ruimte');
    await paneel.klik('Bekijk de aanbieders');
    await paneel.klik('Verdeel de ruimte');
    await paneel.klik('Kies de bladen');
    await paneel.klik('Schrijf 2 bladen voor 4 aanbieders');
    await paneel.zie(/^De herschikking staat op de bladen/);
    await paneel.plaats('Controles');
    const uitleg = await waarom('Herschikking', 'Q12');
    expect(uitleg).toContain('Verzonnen aanbieder 001 · VPT · Afspraak en gehonoreerde groei');
    expect(uitleg).toContain('Deze cel is gevuld door de formule met WLZ.HERSCHIK in N9.');
    // 30 × 178/218, see herschikken.test.ts
    expect(uitleg).toContain('€ 24.495,41 van € 30.000 toegekend, naar rato 81,7%');
    expect(uitleg).toContain('Herschikking 2023, tabel rij 2');
    expect(uitleg).toMatch(/Rij in de lijst op blad Herschikking 2023 rij 7/);
    // the third row, of the first regio
    expect(uitleg).toContain('ruimte Amstelland en De Meerlanden; 1.850.000');
  });

  test('ruimte, list and letter each say where they come from', async () => {
    expect(await waarom('Herschikking', 'B5')).toContain('1.850.000 + 0 + 0 + 0 = 1.850.000');
    expect(await waarom('Herschikking', 'E10')).toContain('De huidige productieafspraak.');
    expect(await waarom('Brieven', 'H2')).toContain('De bedragen en de zin komen van blad Herschikking.');
  });

  test('the signaallijst leads to the row of the aanbieder', async () => {
    await paneel.klik(/^Signaallijst/);
    // By hand: prognose − afspraak in Amstelland: 100 − 40 + 30 − 20 + 5 = 75; 1.955 − 1.850 = 105 short
    await paneel.zie(/De prognose ligt €\s75\.000 boven de afspraken; er is €\s105\.000 tekort/);
    await paneel.klik(/^Verzonnen aanbieder 001 · ZZP/);
    await paneel.zie('C5 op blad Herschikking 2023');
    await paneel.klik(/^Signaallijst/);
  });

  test('a cell changed by hand is told of', async () => {
    await paneel.activate('Herschikking');
    await paneel.type('E10', '1');
    await paneel.klik(/^Zelf gewijzigd/);
    expect(await waarom('Herschikking', 'E10')).toContain('U hebt deze cel zelf gewijzigd');
  });
});
