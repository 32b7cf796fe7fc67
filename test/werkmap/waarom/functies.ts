// The custom functions as the pane knows them: from the same metadata that becomes functions.json.
import { metadata } from '../../../src/functions/metadata.cjs';
import type { Functiebeschrijving } from '../../../src/werkmap/waarom/functie';

export const functies: Functiebeschrijving[] = metadata().functions.map((functie) => ({
  naam: functie.name,
  omschrijving: functie.description,
  parameters: functie.parameters.map(({ name, description, optional }) => ({
    naam: name,
    omschrijving: description,
    optioneel: optional === true,
  })),
}));
