// Cells with an error in a WLZ formula or on a worksheet of ours, each with a sentence that says what to do.
import { celnaam, leesGebied, ligtIn } from '../beeld/adres';
import type { Bladbeeld, Werkmapbeeld } from '../beeld/werkmapbeeld';
import type { Probleem } from '../herkennen/probleem';
import { onzeBladen } from '../plan/administratie';
import { wlzAanroep } from './functie';
import { foutnaam } from './getalwoord';
import { ontleed } from './ontleding';

/** What an error in a cell means here and what to do; by its English name. */
const RAAD: Readonly<Record<string, string>> = {
  '#N/A':
    'er ontbreekt een gegeven of het is niet bekend. Kijk bij Waarom? welke bron leeg is of geen getal heeft.',
  '#VALUE!': 'een argument is niet te gebruiken. Klik op het waarschuwingsteken bij de cel: daar staat welk.',
  '#NAME?': 'de naam is onbekend, of de functies waren niet geladen. Kies Formules herstellen bij Functies.',
  '#SPILL!': 'de uitkomst past niet: er staat iets in de weg. Maak de cellen eronder of ernaast leeg.',
  '#REF!': 'de formule verwijst naar cellen die er niet meer zijn. Maak haar opnieuw.',
  '#DIV/0!': 'er wordt door nul gedeeld.',
  '#NUM!': 'een getal is te groot of kan niet.',
  '#CALC!': 'Excel kan deze uitkomst niet tonen.',
  '#BUSY!': 'de functie rekent nog.',
  '#NULL!': 'twee bereiken hebben geen cel gemeen.',
};

/** A sentence about a value that is an error: '#N/B: …'; undefined when it is none. */
export function foutzinVan(waarde: unknown): string | undefined {
  const naam = foutnaam(waarde);
  if (naam === undefined) return undefined;
  const raad = RAAD[String(waarde).toUpperCase()];
  return raad === undefined ? `${naam}: deze cel heeft een fout.` : `${naam}: ${raad}`;
}

/** Still calculating is nothing to repair. */
const VOORBIJGAAND = new Set(['#BUSY!', '#GETTING_DATA']);

function foutenOp(blad: Bladbeeld, isOns: (cel: { rij: number; kolom: number }) => boolean): Probleem[] {
  const { bereik } = blad;
  if (!bereik) return [];
  const problemen: Probleem[] = [];
  bereik.waarden.forEach((waarden, r) => {
    waarden.forEach((waarde, k) => {
      if (typeof waarde !== 'string' || VOORBIJGAAND.has(waarde)) return;
      const zin = foutzinVan(waarde);
      if (zin === undefined) return;
      const plek = { rij: bereik.gebied.rij + r, kolom: bereik.gebied.kolom + k };
      const formule = ontleed(bereik.formules[r]?.[k]);
      const aanroep = formule && wlzAanroep(formule);
      if (!aanroep && !isOns(plek)) return;
      const wat = aanroep ? ` (${aanroep.naam})` : '';
      const cel = { blad: blad.naam, ...plek };
      problemen.push({ ernst: 'fout', zin: `Blad ${blad.naam}, ${celnaam(plek)}${wat}, ${zin}`, cel });
    });
  });
  return problemen;
}

/** Every cell with an error in a WLZ formula, or on the part of a worksheet that we wrote. */
export function celfouten(beeld: Werkmapbeeld): Probleem[] {
  const onze = onzeBladen(beeld);
  return beeld.bladen.flatMap((blad) => {
    const gebieden = onze.filter((ons) => ons.blad === blad).map(({ notitie }) => leesGebied(notitie.adres));
    return foutenOp(blad, (cel) => gebieden.some((gebied) => ligtIn(cel, gebied)));
  });
}
