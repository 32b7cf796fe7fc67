// Not a test of rules: makes the decks that npm run controle lets LibreOffice draw.
import fs from 'node:fs';
import path from 'node:path';
import { maakDiamodel } from '../../src/dia/maakmodel';
import { maakPresentatie } from '../../src/dia/pptx/maakpresentatie';
import { GEVALLEN } from '../dia/gevallen';

const map = process.env['CONTROLE_MAP'] ?? '';

test.each(Object.entries(GEVALLEN))('the deck %s', async (naam, vraag) => {
  fs.writeFileSync(path.join(map, `${naam}.pptx`), await maakPresentatie(maakDiamodel(vraag)));
});
