// How much remembering saves: what the pane asks of a workbook at one render, of a picture that was just read and of
// one it asked before, in turns within one run. Usage: node test/bench/herkennen.mjs [rijen] [rondes]
import { createRequire } from 'node:module';
import Module from 'node:module';
import { readFileSync } from 'node:fs';
import swc from '@swc/core';

const require = createRequire(import.meta.url);
const yaml = require('../gereedschap/yaml-transform.cjs');

const laad = (bestand, code) => (module) => module._compile(code, bestand);
Module._extensions['.ts'] = (module, bestand) => {
  const { code } = swc.transformFileSync(bestand, {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
    module: { type: 'commonjs' },
    swcrc: false,
  });
  laad(bestand, code)(module);
};
Module._extensions['.yaml'] = (module, bestand) =>
  laad(bestand, yaml.process(readFileSync(bestand, 'utf8')).code)(module);

const { zoekUitvoerder } = require('../../src/beleid/zorgkantoren.ts');
const { herken } = require('../../src/werkmap/herkennen/herken.ts');
const { herkenLijsten } = require('../../src/werkmap/herkennen/lijst/herken.ts');
const { leesLijst } = require('../../src/werkmap/herkennen/lijst/lees.ts');

const [aantal = 10_000, rondes = 9] = process.argv.slice(2).map(Number);

/** An invented list: four regio's, four leveringsvormen, a month in one of twelve columns. */
function verzonnenBlad() {
  const regios = ['Zeeland', 'West-Brabant', 'Haaglanden', 'Zuid-Limburg'];
  const vormen = ['ZZP', 'VPT', 'MPT', 'DTV'];
  const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const kop = ['Regio', 'AGB-code', 'Aanbieder', 'Leveringsvorm', 'Afspraak 2024', 'Prognose', ...maanden];
  const waarden = [kop];
  for (let i = 0; i < aantal; i++) {
    const wie = Math.floor(i / vormen.length);
    waarden.push([
      regios[wie % 4],
      String(10_000_000 + wie),
      `Verzonnen ${wie}`,
      vormen[i % 4],
      500_000 + i,
      490_000 + i,
      ...maanden.map((_maand, m) => 40_000 + i + m / 100),
    ]);
  }
  const gebied = { rij: 0, kolom: 0, rijen: waarden.length, kolommen: kop.length };
  return {
    id: 'b',
    naam: 'Productie',
    zichtbaar: true,
    beveiligd: false,
    bereik: { gebied, waarden, formules: waarden, tekst: [], notaties: [] },
  };
}

const uitvoerder = zoekUitvoerder('CZ');
const vraag = { uitvoerder, jaar: 2024, regios: uitvoerder.regios.map(({ naam }) => naam) };
const blad = verzonnenBlad();
const nieuwBeeld = () => ({
  bladen: [{ ...blad }],
  tabellen: [],
  namen: [],
  actiefBlad: blad.naam,
  instellingen: {},
});

function vraagAlles(beeld) {
  const begin = performance.now();
  herken(beeld, vraag, new Set(), { losseRijen: true });
  let rijen = 0;
  for (const lijst of herkenLijsten(beeld, vraag)) rijen += leesLijst(beeld, lijst, vraag).rijen.length;
  if (rijen !== aantal) throw new Error(`${rijen} rijen gelezen in plaats van ${aantal}`);
  return performance.now() - begin;
}

const midden = (tijden) => [...tijden].sort((a, b) => a - b)[Math.floor(tijden.length / 2)];
vraagAlles(nieuwBeeld());
const [eerst, weer] = [[], []];
for (let ronde = 0; ronde < rondes; ronde++) {
  const beeld = nieuwBeeld();
  eerst.push(vraagAlles(beeld));
  weer.push(vraagAlles(beeld));
}
const [een, twee] = [midden(eerst), midden(weer)];
process.stdout.write(
  `${aantal} rijen: net gelezen ${een.toFixed(0)} ms, al gevraagd ${twee.toFixed(1)} ms; ${(een / twee).toFixed(0)} keer zo snel\n`,
);
