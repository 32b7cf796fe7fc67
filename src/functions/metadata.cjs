// functions.json: what Excel knows of our functions, generated from the JSDoc of their source files.
const fs = require('node:fs');
const path = require('node:path');
const { parseTree } = require('custom-functions-metadata');

/**
 * @typedef {{ name: string, description: string, type: string, dimensionality?: string, optional?: boolean }} Parameter
 * @typedef {{ id: string, name: string, description: string, helpUrl: string, parameters: Parameter[],
 *   result: { type?: string, dimensionality?: string } }} CustomFunction
 * @typedef {{ allowErrorForDataTypeAny: boolean, functions: CustomFunction[] }} Metadata
 */

/** One file per function, in the order in which Excel and the help page list them. */
const SOURCES = [
  'richttarief.ts',
  'richtpercentage.ts',
  'extrapoleer.ts',
  'naijl.ts',
  'prognose.ts',
  'volumegroei.ts',
  'herschik.ts',
  'overheveling.ts',
  'saldo.ts',
  'kalender.ts',
  'afgerond.ts',
  'afrondingscontrole.ts',
  'tariefpercentage.ts',
  'uitleg.ts',
  'initieel.ts',
  'stimulering.ts',
  'voorschot.ts',
];

/** Excel cuts off longer descriptions (the limit of the unified manifest's schema). */
const LONGEST_DESCRIPTION = 128;

/** JSDoc wraps its lines; a description in Excel is one line. */
const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The metadata of all custom functions, as functions.json has to hold it.
 * `allowErrorForDataTypeAny` hands cells with an error to our code, which names the row; without it Excel would
 * return the bare error. Custom data types stay off: then Excel gives their basic value.
 *
 * @returns {Metadata}
 * @throws Error with everything custom-functions-metadata objects to, and for a description that is missing or long.
 */
function metadata() {
  const parsed = SOURCES.map((file) =>
    parseTree(fs.readFileSync(path.join(__dirname, file), 'utf8'), path.join(__dirname, file)),
  );
  const functions = parsed.flatMap((result) => result.functions).map(withOneLineTexts);
  const errors = [
    ...parsed.flatMap((result) => result.extras.flatMap((extra) => extra.errors)),
    ...functions.flatMap(descriptionErrors),
  ];
  if (errors.length > 0) throw new Error(`Custom functions metadata:\n${errors.join('\n')}`);
  return { allowErrorForDataTypeAny: true, functions };
}

function withOneLineTexts(f) {
  const parameters = f.parameters.map((p) => ({ ...p, description: oneLine(p.description) }));
  return { ...f, description: oneLine(f.description), parameters };
}

function descriptionErrors(f) {
  return [f, ...f.parameters]
    .filter(({ description }) => description === '' || description.length > LONGEST_DESCRIPTION)
    .map(({ name, description }) => `${f.id}: description of ${name} has ${description.length} characters`);
}

/** The help page lives in a file of its own; builds and tests find both here. */
const { helpPage } = require('./help.cjs');

module.exports = { metadata, helpPage };
