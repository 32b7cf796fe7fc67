// For who can't see or use a mouse: axe over every place and step in light and dark, at 320 and 400 pixels, and the
// whole maandronde and herschikking with the keyboard only.
import { overtredingenVan } from './axe';
import { openPaneel, type Paneel } from './paneel';

jest.setTimeout(300_000); // axe four times a step, at five seconds each on a busy machine

let paneel: Paneel;
beforeAll(async () => {
  paneel = await openPaneel();
  await paneel.page.emulateMedia({ reducedMotion: 'reduce' }); // halfway a fade no colour has its contrast
});
afterAll(() => paneel.close());

const overtredingen = () => overtredingenVan(paneel);

describe('axe', () => {
  test('the maandronde, step by step', async () => {
    expect(await overtredingen()).toEqual([]);
    for (const knop of ['Zoek de gegevens', 'Bekijk de tabel', 'Vul 8 rijen in 7 kolommen']) {
      await paneel.klik(knop);
      await paneel.page.waitForTimeout(500);
      expect(await overtredingen()).toEqual([]);
    }
    await paneel.zie('Welke regio’s komen tekort?');
  });

  test('the herschikking, step by step', async () => {
    await paneel.openBestand('08');
    await paneel.plaats('Herschikken');
    expect(await overtredingen()).toEqual([]);
    for (const knop of ['Bekijk de ruimte', 'Bekijk de aanbieders', 'Verdeel de ruimte']) {
      await paneel.klik(knop);
      await paneel.page.waitForTimeout(500);
      expect(await overtredingen()).toEqual([]);
    }
    await paneel.klik('Bewaar als A');
    await paneel.pane.getByRole('slider').first().press('ArrowRight');
    await paneel.klik('Overhevelen tussen regio’s');
    expect(await overtredingen()).toEqual([]);
    await paneel.klik('Kies de bladen');
    expect(await overtredingen()).toEqual([]);
    await paneel.klik(/^Schrijf 2 bladen/);
    await paneel.zie(/^De herschikking staat op de bladen/);
    expect(await overtredingen()).toEqual([]);
  });

  test('the controls, with an explanation and everything unfolded', async () => {
    await paneel.plaats('Controles');
    await paneel.selecteer('Herschikking', 'T10');
    for (const blok of [
      /^Problemen in/,
      /^Cellen met/,
      /^Signaallijst/,
      /^Afronding/,
      /^Eigen/,
      /^Zelf/,
      /^Kalender/,
    ])
      await paneel.klik(blok);
    expect(await overtredingen()).toEqual([]);
  });

  test('the gallery, with a function unfolded', async () => {
    await paneel.plaats('Functies');
    await paneel.klik(/^WLZ\.RICHTTARIEF/);
    expect(await overtredingen()).toEqual([]);
  });
});

/** At the top of the pane, where someone comes in from the ribbon. */
const begin = () => paneel.pane.getByRole('button').first().focus();

async function druk(naam: string | RegExp): Promise<void> {
  await paneel.tabNaar('button', naam);
  await paneel.page.keyboard.press('Enter');
}

describe('keyboard only', () => {
  test('the whole maandronde', async () => {
    await paneel.thema('Licht');
    await paneel.page.reload();
    await paneel.page.waitForFunction(() => window.werkbank !== undefined);
    await paneel.settle();
    await paneel.pane.getByRole('heading').first().waitFor();
    await begin();
    await druk('Zoek de gegevens');
    await paneel.zie('Waar staan de ruimte en de prognose?');
    await druk('Bekijk de tabel');
    await druk('Vul 8 rijen in 7 kolommen');
    await paneel.zie('Welke regio’s komen tekort?');
    await druk('Ongedaan maken');
    await paneel.zie(/is ongedaan gemaakt/);
  });

  test('the whole herschikking, from the tab to undo', async () => {
    await paneel.openBestand('08');
    await begin();
    await paneel.tabNaar('tab', 'Maandronde');
    await paneel.page.keyboard.press('ArrowRight');
    await paneel.page.keyboard.press('Enter');
    await paneel.zie('Volgens welke regels herschikt u?');
    await druk('Bekijk de ruimte');
    await druk('Bekijk de aanbieders');
    await druk('Verdeel de ruimte');
    await paneel.tabNaar('slider', 'Ruimte van alle regio’s');
    await paneel.page.keyboard.press('ArrowLeft');
    await paneel.page.keyboard.press('ArrowLeft');
    await paneel.zie(/^€\s144\.000 wordt niet vergoed/);
    await druk('Kies de bladen');
    await druk(/^Schrijf 2 bladen/);
    await paneel.zie(/^De herschikking staat op de bladen/);
    await paneel.tabNaar('button', 'Ongedaan maken', 'Shift+Tab'); // the message is above the foot
    await paneel.page.keyboard.press('Enter');
    await paneel.zie(/is ongedaan gemaakt/);
    expect(await paneel.bladnamen()).toEqual(['Herschikking 2023', 'Ruimte']);
  });
});
