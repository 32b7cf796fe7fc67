import { associatedIds } from './excel';
import '../../src/functions/functions';
import { helpPage, metadata } from '../../src/functions/metadata.cjs';

/** The signatures of issue 2: required parameters, then the optional ones in brackets. */
const CONTRACT = [
  'RICHTTARIEF(zorg; percentage; [nhc]; [nic]; [nhcPercentage]; [nicPercentage]; [opslag]; [afronding]; ' +
    '[toegekend]; [volume])',
  'RICHTPERCENTAGE(zorgkantoor; jaar; [leveringsvorm]; [nieuweAanbieder]; [sector]; [beleid])',
  'EXTRAPOLEER(realisatie; [totEnMet]; [methode]; [jaar]; [voltooiing])',
  'NAIJL(driehoek; [uitvoer]; [staart])',
  'PROGNOSE(ons; aanbieder; [akkoord]; [uitvoer])',
  'VOLUMEGROEI(prognose; groei; totEnMet; [uitvoer]; [overschot]; [prognosePgb]; [groeiPgb])',
  'HERSCHIK(afspraak; prognose; ruimte; regime; [leveringsvorm]; [garantie]; [groei]; [regio]; [uitvoer]; ' +
    '[realisatieVorigJaar]; [afspraakVorigJaar]; [overproductie]; [aanbieder]; [meerzorg])',
  'OVERHEVELING(regio; ruimteZin; ruimtePgb; prognoseZin; prognosePgb; [datum]; [jaar]; [brutering]; [uitvoer]; ' +
    '[reservering]; [elders]; [verdeling])',
  'SALDO(register; regio; jaar; [uitvoer])',
  'KALENDER(zorgkantoor; jaar; [vanaf])',
  'AFGEROND(tabel; [eenheid]; [methode]; [opbouw]; [uitvoer])',
  'AFRONDINGSCONTROLE(tabel; [eenheid]; [opbouw])',
  'TARIEFPERCENTAGE(zorgkantoor; jaar; [leveringsvorm]; [nieuweAanbieder]; [sector]; [vorigJaar]; [afgesproken]; ' +
    '[sanctie]; [uitvoer]; [beleid]; [grond]; [afgesprokenVoor])',
  'UITLEG(onderdeel; zorgkantoor; jaar; [leveringsvorm]; [nieuweAanbieder]; [sector]; [beleid])',
  'INITIEEL(zorgkantoor; jaar; volume; leveringsvorm; [kasjaar]; [nietToegestaan]; [bestuurlijk]; [overheid]; ' +
    '[tarief]; [sector]; [uitvoer]; [beleid])',
  'STIMULERING(zorgkantoor; jaar; tarief; volume; leveringsvorm; [sector]; [beleid])',
  'VOORSCHOT(zorgkantoor; jaar; maand; initieel; [herschikt]; [definitief]; [prognose]; [betaald]; [startmaand]; ' +
    '[realisatie]; [laagsteMaand]; [novemberafspraak]; [bijstellen]; [uitvoer]; [beleid])',
];

const beschrijving = metadata();
const pagina = helpPage(beschrijving);

test('the signatures are those of the contract, in its order', () => {
  const signatures = beschrijving.functions.map(
    (f) => `${f.name}(${f.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join('; ')})`,
  );
  expect(signatures).toEqual(CONTRACT);
});

test('metadata, associated functions and help page know the same ids', () => {
  const ids = beschrijving.functions.map(({ id }) => id);
  expect(associatedIds()).toEqual(ids);
  expect([...pagina.matchAll(/<section id="(\w+)">/g)].map(([, id]) => id)).toEqual(ids);
});

test('every parameter takes any value in a range, and errors in cells reach our code', () => {
  expect(beschrijving.allowErrorForDataTypeAny).toBe(true);
  for (const f of beschrijving.functions) {
    expect(f.result).toEqual({ dimensionality: 'matrix' });
    for (const p of f.parameters) expect(p).toMatchObject({ type: 'any', dimensionality: 'matrix' });
  }
});

test('every function and parameter has a short Dutch description on one line', () => {
  const nederlands = /\b(de|het|een|of|per|in|met|als|van|bij|waarvoor|dat)\b/;
  for (const tekst of beschrijving.functions.flatMap((f) => [f, ...f.parameters]).map((x) => x.description)) {
    expect(tekst).toMatch(/^[A-Z"].*[.]$/);
    expect(tekst.length).toBeLessThanOrEqual(128);
    expect(tekst).not.toMatch(/\b(the|of the|default|column|amount)\b/);
    expect(tekst.replace(/"[^"]*"/g, '')).toMatch(nederlands);
  }
});

test('the help URL of a function is its anchor on the help page', () => {
  for (const f of beschrijving.functions) {
    expect(f.helpUrl).toBe(`https://localhost:3000/help.html#${f.id}`);
  }
});

test('the help page shows every signature and parameter, and needs nothing from elsewhere', () => {
  for (const signature of CONTRACT) expect(pagina).toContain(`<code>=WLZ.${signature}</code>`);
  for (const { description } of beschrijving.functions.flatMap((f) => f.parameters)) {
    expect(pagina).toContain(description.replaceAll('"', '&quot;'));
  }
  expect(pagina).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect(pagina).not.toMatch(/<script|<link|src=|@import|https?:/);
});

test('a function without a help text stops the build', () => {
  const vreemd = { ...beschrijving, functions: beschrijving.functions.map((f) => ({ ...f, id: 'ANDERS' })) };
  expect(() => helpPage(vreemd)).toThrow('No help text for the function ANDERS.');
});
