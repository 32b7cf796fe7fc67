// Compares what LibreOffice found with what was expected; a Dutch sentence for every difference.

const isGetal = (waarde) => typeof waarde === 'number';
const toonWaarde = (waarde) => (waarde === null || waarde === undefined ? 'leeg' : JSON.stringify(waarde));

function vergelijkWaarde(plek, verwacht, cel) {
  if (!('waarde' in verwacht)) return [];
  const gevonden = cel.fout ? cel.fout : cel.waarde;
  const marge =
    verwacht.marge ?? (isGetal(verwacht.waarde) ? 1e-9 * Math.max(1, Math.abs(verwacht.waarde)) : 0);
  const gelijk =
    isGetal(verwacht.waarde) && isGetal(gevonden)
      ? Math.abs(gevonden - verwacht.waarde) <= marge
      : gevonden === verwacht.waarde;
  return gelijk
    ? []
    : [
        `${plek}: verwacht ${toonWaarde(verwacht.waarde)}${marge > 1e-3 ? ` (± ${marge})` : ''}, LibreOffice heeft ${toonWaarde(gevonden)}.`,
      ];
}

/** The other things that can be asked of a cell: how it is called in the expectation, in the outcome, and in words. */
const eigenschappen = [
  ['tekst', 'de getoonde tekst'],
  ['notatie', 'de getalnotatie'],
  ['formule', 'de formule'],
];

function vergelijkCel(plek, verwacht, cel) {
  const verschillen = vergelijkWaarde(plek, verwacht, cel);
  for (const [naam, woorden] of eigenschappen) {
    if (!(naam in verwacht) || verwacht[naam] === cel[naam]) continue;
    if (naam === 'formule' && verwacht.formule === true && cel.formule) continue;
    verschillen.push(
      `${plek}: ${woorden} is ${toonWaarde(cel[naam])}, verwacht ${toonWaarde(verwacht[naam])}.`,
    );
  }
  return verschillen;
}

function vergelijkLijst(naam, woorden, verwacht = {}, gevonden = {}) {
  return Object.entries(verwacht).flatMap(([sleutel, waarde]) =>
    gevonden[sleutel] === waarde
      ? []
      : [
          `${naam}: ${woorden} ${sleutel} is ${toonWaarde(gevonden[sleutel])}, verwacht ${toonWaarde(waarde)}.`,
        ],
  );
}

function tel(verwachting) {
  const cellen = Object.values(verwachting.bladen ?? {}).reduce(
    (som, blad) => som + Object.keys(blad).length,
    0,
  );
  const rest = [verwachting.tabellen, verwachting.namen].reduce(
    (som, lijst) => som + Object.keys(lijst ?? {}).length,
    0,
  );
  return cellen + rest + (verwachting.volgorde ? 1 : 0);
}

/** How many expectations were checked, and a sentence for each that is not met. */
export function vergelijk(naam, verwachting, uitkomst) {
  const verschillen = [];
  for (const [blad, cellen] of Object.entries(verwachting.bladen ?? {})) {
    for (const [adres, verwacht] of Object.entries(cellen)) {
      const cel = uitkomst.bladen[blad]?.[adres] ?? {};
      verschillen.push(...vergelijkCel(`${naam}, ${blad}!${adres}`, verwacht, cel));
    }
  }
  verschillen.push(...vergelijkLijst(naam, 'tabel', verwachting.tabellen, uitkomst.tabellen));
  verschillen.push(...vergelijkLijst(naam, 'naam', verwachting.namen, uitkomst.namen));
  if (verwachting.volgorde && verwachting.volgorde.join('|') !== uitkomst.volgorde.join('|')) {
    verschillen.push(
      `${naam}: de bladen zijn ${uitkomst.volgorde.join(', ')}, verwacht ${verwachting.volgorde.join(', ')}.`,
    );
  }
  const controles = tel(verwachting);
  if (controles === 0) verschillen.push(`${naam}: er is niets om te controleren.`);
  return { gelijk: Math.max(0, controles - verschillen.length), verschillen };
}
