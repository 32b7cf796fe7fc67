// What the pane knows of the custom functions: functions.json, the same file from which Excel knows them.
import { z } from 'zod';
import type { Functiebeschrijving } from '../../werkmap/waarom/functie';

const schema = z.object({
  functions: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      parameters: z.array(
        z.object({ name: z.string(), description: z.string(), optional: z.boolean().optional() }),
      ),
    }),
  ),
});

/** The descriptions in functions.json. @throws when it holds something else */
export function leesBeschrijvingen(inhoud: unknown): Functiebeschrijving[] {
  return schema.parse(inhoud).functions.map(({ name, description, parameters }) => ({
    naam: name,
    omschrijving: description,
    parameters: parameters.map((p) => ({
      naam: p.name,
      omschrijving: p.description,
      optioneel: p.optional === true,
    })),
  }));
}

let geladen: Promise<Functiebeschrijving[]> | undefined;

async function haal(): Promise<Functiebeschrijving[]> {
  const antwoord = await fetch(new URL('functions.json', window.location.href));
  if (!antwoord.ok) throw new Error(`functions.json: ${antwoord.status}`);
  return leesBeschrijvingen(await antwoord.json());
}

/** From the file beside the pane, once; after a failure it can be asked again. */
export function haalBeschrijvingen(): Promise<Functiebeschrijving[]> {
  geladen ??= haal().catch((fout: unknown) => {
    geladen = undefined;
    throw fout;
  });
  return geladen;
}
