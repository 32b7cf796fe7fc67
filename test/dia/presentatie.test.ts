/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
// Every deck is unzipped and read back: PowerPoint must open it without a question, and no number may differ.
import { TextDecoder, TextEncoder } from 'node:util';
import { strFromU8 } from 'fflate';
import { maakDiamodel } from '../../src/dia/maakmodel';
import type { Diamodel } from '../../src/dia/model';
import { stamnaam } from '../../src/dia/bezorgen/bestand';
import { maakPresentatie } from '../../src/dia/pptx/maakpresentatie';
import { werkNa } from '../../src/dia/pptx/nabewerken';
import { STANDAARDSTIJL } from '../../src/dia/huisstijl';
import { CZ_TEKSTEN, czVraag, gepubliceerd } from './cz';
import { GEVALLEN } from './gevallen';
import { alle, cijfers, type Delen, dias, grafieken, leesGetal, paden, pakUit, reeksen, tabellen, tekstVan, verbanden, xml } from './pakket'; // prettier-ignore

Object.assign(globalThis, { TextEncoder, TextDecoder }); // jsdom has none

interface Deck {
  model: Diamodel;
  delen: Delen;
}
const decks: Record<string, Deck> = {};

beforeAll(async () => {
  for (const [naam, vraag] of Object.entries(GEVALLEN)) {
    const model = maakDiamodel(vraag);
    decks[naam] = { model, delen: pakUit(await maakPresentatie(model)) };
  }
});

function deck(naam: string): Deck {
  const gevonden = decks[naam];
  if (!gevonden) throw new Error(`${naam} is niet gemaakt.`);
  return gevonden;
}

/** The table of the slides as rows of regio's, whichever way it was turned; without headings. */
function amountsPerRegio({ model, delen }: Deck): string[][] {
  const paginas = tabellen(delen, 'Tabel contracteerruimte');
  const naastElkaar = paginas.length === 1 && paginas[0]?.length === 9;
  if (!naastElkaar) return paginas.flatMap((pagina) => pagina.slice(1).map((rij) => rij.slice(1)));
  const rijen = (paginas[0] ?? []).slice(1);
  return model.tabel.kolommen.map((_kolom, k) => rijen.map((rij) => rij[k + 1] ?? '?'));
}

const namen = Object.keys(GEVALLEN);

describe.each(namen)('the deck %s', (naam) => {
  test('every part is well-formed XML and every relationship has its target', () => {
    const { delen } = deck(naam);
    for (const pad of paden(delen, /\.(xml|rels)$/)) expect(() => xml(delen, pad)).not.toThrow();
    for (const rels of paden(delen, /\.rels$/)) {
      const { bron, doelen } = verbanden(delen, rels);
      if (bron !== '') expect(Object.keys(delen)).toContain(bron);
      for (const doel of doelen) expect(Object.keys(delen)).toContain(doel);
    }
  });

  test('every part has a content type and no content type is without its part', () => {
    const { delen } = deck(naam);
    const typen = xml(delen, '[Content_Types].xml');
    const perDeel = alle(typen, 'Override').map((type) => (type.getAttribute('PartName') ?? '').slice(1));
    const perUitgang = alle(typen, 'Default').map((type) => type.getAttribute('Extension') ?? '');
    for (const pad of perDeel) expect(Object.keys(delen)).toContain(pad);
    for (const pad of Object.keys(delen)) {
      if (pad === '[Content_Types].xml') continue;
      const heeftEigen = perDeel.includes(pad);
      const moetEigen = pad.endsWith('.xml');
      expect([pad, heeftEigen || (!moetEigen && perUitgang.includes(pad.split('.').at(-1) ?? ''))]).toEqual([pad, true]); // prettier-ignore
    }
    expect(new Set(perDeel).size).toBe(perDeel.length);
  });

  test('every axis id of a chart belongs to an axis, and shapes on a slide have ids of their own', () => {
    const { delen } = deck(naam);
    for (const pad of grafieken(delen)) {
      const document = xml(delen, pad);
      const assen = ['catAx', 'valAx'].flatMap((as) => alle(document, as)).map((as) => alle(as, 'axId')[0]);
      const ids = assen.map((as) => as?.getAttribute('val'));
      expect(ids).toHaveLength(2);
      const genoemd = alle(document, 'barChart').flatMap((grafiek) => alle(grafiek, 'axId'));
      expect(genoemd.map((as) => as.getAttribute('val'))).toEqual(ids);
    }
    for (const pad of dias(delen)) {
      const ids = alle(xml(delen, pad), 'cNvPr').map((vak) => vak.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('the table reads back equal to the model: every text and every number', () => {
    const { model, delen } = deck(naam);
    const gelezen = amountsPerRegio({ model, delen });
    const verwacht = model.tabel.kolommen.map((_kolom, k) => model.tabel.rijen.map((rij) => rij.cellen[k]));
    expect(gelezen).toEqual(verwacht.map((regio) => regio.map((cel) => cel?.tekst)));
    expect(gelezen.map((regio) => regio.map(leesGetal))).toEqual(
      verwacht.map((regio) => regio.map((cel) => cel?.waarde)),
    );
  });

  test('the charts and the workbooks behind them hold the outcome of every regio, each in one series', () => {
    const { model, delen } = deck(naam);
    const paren: [string, number | null][] = [];
    for (const pad of grafieken(delen)) {
      const [overschot, tekort] = reeksen(delen, pad);
      const blad = cijfers(delen, pad);
      expect([blad['B1'], blad['C1']]).toEqual(['Overschot', 'Tekort']);
      overschot?.categorieen.forEach((regio, i) => {
        const [plus, min] = [overschot.waarden[i] ?? null, tekort?.waarden[i] ?? null];
        expect(plus === null || min === null).toBe(true);
        expect([blad[`A${i + 2}`], blad[`B${i + 2}`] ?? null, blad[`C${i + 2}`] ?? null]).toEqual([regio, plus, min]); // prettier-ignore
        if (plus !== null) expect(plus).toBeGreaterThanOrEqual(0);
        if (min !== null) expect(min).toBeLessThan(0);
        paren.push([regio.replace(' (n.b.)', ''), plus ?? min]);
      });
    }
    const uitkomst = model.tabel.rijen.at(-1)?.cellen ?? [];
    const verwacht = model.tabel.kolommen
      .slice(0, -1)
      .map((regio, k) => [regio, uitkomst[k]?.waarde ?? null]);
    expect(paren).toEqual(verwacht);
  });

  test('zero lies within the axis, and a deficit is hatched', () => {
    const { delen } = deck(naam);
    const grenzen = grafieken(delen).map((pad) => {
      const [as] = alle(xml(delen, pad), 'valAx');
      return ['min', 'max'].map((naam) => Number(as && alle(as, naam)[0]?.getAttribute('val')));
    });
    for (const [min, max] of grenzen) {
      expect(min).toBeLessThanOrEqual(0);
      expect(max).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(grenzen.map(String)).size).toBe(1); // charts side by side share their scale
    for (const pad of grafieken(delen)) {
      const [overschot, tekort] = alle(xml(delen, pad), 'ser');
      expect(overschot && alle(overschot, 'pattFill')).toHaveLength(0);
      expect(tekort && alle(tekort, 'pattFill')).toHaveLength(1);
    }
  });

  test('names stand at the low end, not through the bars; a legend where there are both kinds', () => {
    const { delen, model } = deck(naam);
    const soorten = new Set(model.grafiek.staven.map(({ soort }) => soort));
    for (const pad of grafieken(delen)) {
      const document = xml(delen, pad);
      const [as] = alle(document, 'catAx');
      expect(as && alle(as, 'tickLblPos')[0]?.getAttribute('val')).toBe('low');
      expect(alle(document, 'legend')).toHaveLength(
        soorten.has('overschot') && soorten.has('tekort') ? 1 : 0,
      );
      for (const serie of alle(document, 'ser')) expect(alle(serie, 'showVal').at(-1)?.getAttribute('val')).toBe('1'); // prettier-ignore
    }
  });

  test('red is for deficits: a negative amount elsewhere in the table is black', () => {
    const { delen, model } = deck(naam);
    const rood = dias(delen).flatMap((pad) =>
      alle(xml(delen, pad), 'graphicFrame')
        .filter((vak) => alle(vak, 'cNvPr')[0]?.getAttribute('name') === 'Tabel contracteerruimte')
        .flatMap((vak) => alle(vak, 'tc'))
        .filter((cel) =>
          alle(cel, 'rPr').some((opmaak) => alle(opmaak, 'srgbClr')[0]?.getAttribute('val') === 'B10E1C'),
        )
        .map(tekstVan),
    );
    const uitkomst = model.tabel.rijen.at(-1)?.cellen ?? [];
    const tekorten = uitkomst.filter(({ waarde }) => waarde !== null && waarde < 0).map(({ tekst }) => tekst);
    expect(rood.sort()).toEqual([...tekorten].sort());
  });

  test('every slide has a title, notes, and from the second on a footer and a number', () => {
    const { model, delen } = deck(naam);
    const meester = strFromU8(delen['ppt/slideLayouts/slideLayout3.xml'] ?? new Uint8Array());
    expect(meester).toContain(model.peildatum);
    dias(delen).forEach((pad, i) => {
      const document = xml(delen, pad);
      const titels = alle(document, 'sp').filter(
        (vak) => alle(vak, 'ph')[0]?.getAttribute('type') === 'title',
      );
      expect(titels.map(tekstVan)[0]).not.toBe('');
      expect(titels).toHaveLength(1);
      const nummers = alle(document, 'fld').filter((veld) => veld.getAttribute('type') === 'slidenum');
      expect(nummers).toHaveLength(i === 0 ? 0 : 1);
      const notitie = xml(delen, `ppt/notesSlides/notesSlide${i + 1}.xml`);
      expect(alle(notitie, 't').map((t) => t.textContent).join(' ').length).toBeGreaterThan(40); // prettier-ignore
    });
  });

  test('tables and charts have an alt text; no type is smaller than 10 points; all is marked as Dutch', () => {
    const { delen } = deck(naam);
    for (const pad of dias(delen)) {
      const document = xml(delen, pad);
      for (const vak of alle(document, 'graphicFrame'))
        expect((alle(vak, 'cNvPr')[0]?.getAttribute('descr') ?? '').length).toBeGreaterThan(30);
      const maten = alle(document, 'rPr').flatMap((r) => r.getAttribute('sz') ?? []);
      for (const maat of maten) expect(Number(maat)).toBeGreaterThanOrEqual(1000);
      expect(strFromU8(delen[pad] ?? new Uint8Array())).not.toContain('en-US');
    }
  });
});

test('the slide of CZ, January 2024, has the text of the original in every cell', () => {
  const { delen } = deck('cz-januari-2024');
  const [tabel = []] = tabellen(delen, 'Tabel contracteerruimte');
  expect(tabel.slice(1).map((rij) => rij.slice(1))).toEqual(CZ_TEKSTEN);
  const { regios, labels } = gepubliceerd();
  expect(tabel[0]).toEqual(['Toedeling van de regionale contracteerruimte 2024 (in\u00a0€\u00a01.000)', ...regios, 'Totaal']); // prettier-ignore
  // CZ writes 'volume groei', domein §2 'volumegroei'.
  expect(tabel.slice(1).map((rij) => rij[0])).toEqual(labels.map((label) => label.replace('volume groei', 'volumegroei'))); // prettier-ignore
});

test('the four slides of the original, in order', () => {
  const { delen } = deck('cz-januari-2024');
  const titels = dias(delen).map((pad) => {
    const [titel] = alle(xml(delen, pad), 'sp').filter(
      (vak) => alle(vak, 'ph')[0]?.getAttribute('type') === 'title',
    );
    return titel && tekstVan(titel);
  });
  expect(titels).toEqual([
    'Monitoring contracteerruimte 2024',
    'Regionale contracteerruimte 2024 (o.b.v. declaraties tot en met januari 2024)',
    'Verwacht overschot 2024 per regio (in € 1.000)',
    'Toelichting',
  ]);
});

test('many regio’s: the table goes over slides, the chart in two', () => {
  const { delen } = deck('31-regios');
  const paginas = tabellen(delen, 'Tabel contracteerruimte');
  expect(paginas.length).toBeGreaterThan(1);
  expect(paginas.flatMap((pagina) => pagina.slice(1))).toHaveLength(32);
  expect(grafieken(delen)).toHaveLength(2);
});

test('notes name the source of every row, a paragraph each', async () => {
  const cellen = 'Contracteerruimte!B5:H5';
  const herkomst = { ruimteZin: { cellen, bron: 'blad CZ januari 2024, B4:G4 (× € 1.000)' } };
  const delen = pakUit(await maakPresentatie(maakDiamodel(czVraag({ herkomst }))));
  const regels = alle(xml(delen, 'ppt/notesSlides/notesSlide2.xml'), 'p').map((p) => p.textContent);
  expect(regels).toContain(
    '1. Beschikbare contracteerruimte zorg in natura 2024: bron: blad CZ januari 2024, B4:G4 (× € 1.000); werkblad: Contracteerruimte!B5:H5.',
  );
  expect(regels).toContain(
    '4. Regionale contracteerruimte incl. overhevelingen: berekend: rij 1 + rij 2 + rij 3.',
  );
  expect(regels.filter((regel) => /^[1-8]\. /.test(regel ?? ''))).toHaveLength(8);
});

test('the house style is the theme of the deck, and its logo is on every slide', async () => {
  const kleuren = { ...STANDAARDSTIJL.kleuren, hoofd: '#7A1FA2' };
  const logo = {
    soort: 'png' as const,
    inhoud: 'iVBORw0KGgo=',
    verhouding: 3,
    omschrijving: 'Logo verzonnen',
  };
  const stijl = { ...STANDAARDSTIJL, kleuren, logo, lettertypen: { koppen: 'Georgia', tekst: 'Verdana' } };
  const delen = pakUit(await maakPresentatie(maakDiamodel(czVraag()), stijl));
  const thema = xml(delen, 'ppt/theme/theme1.xml');
  expect(alle(thema, 'accent1')[0]?.firstElementChild?.getAttribute('val')).toBe('7A1FA2');
  expect(alle(thema, 'latin').slice(0, 2).map((letter) => letter.getAttribute('typeface'))).toEqual(['Georgia', 'Verdana']); // prettier-ignore
  for (const pad of dias(delen)) {
    const plaatjes = alle(xml(delen, pad), 'pic').map((pic) => alle(pic, 'cNvPr')[0]?.getAttribute('descr'));
    expect(plaatjes).toEqual(['Logo verzonnen']);
  }
});

test('a second deck gets its own figures, though pptxgenjs numbers charts on', async () => {
  const delen = pakUit(await maakPresentatie(maakDiamodel(czVraag())));
  const [pad = ''] = grafieken(delen);
  expect(cijfers(delen, pad)['C7']).toBe(-52494);
});

test('figures that don’t fit the charts of the file are refused', async () => {
  const bestand = await maakPresentatie(maakDiamodel(czVraag()));
  expect(() => werkNa(bestand, { stijl: STANDAARDSTIJL, grafieken: [], altteksten: {} })).toThrow(
    /1 grafieken/,
  );
});

test('the file is named after kantoor and month', () => {
  expect(`${stamnaam(maakDiamodel(czVraag()))}.pptx`).toBe('Contracteerruimte CZ 2024-01.pptx');
});
