// The formats the workbooks use, by name, and the styles part that holds them.

/** name → [number format, font, fill, border, alignment]; fonts, fills and borders by their number below. */
const lijst = {
  gewoon: ['General', 0, 0, 0],
  titel: ['General', 1, 0, 0],
  kop: ['General', 2, 2, 1, '<alignment horizontal="center" vertical="center" wrapText="1"/>'],
  label: ['General', 0, 0, 1, '<alignment vertical="center" wrapText="1"/>'],
  vet: ['General', 2, 0, 1],
  keuro: ['#,##0', 0, 0, 1],
  keuroVet: ['#,##0;[Red]-#,##0', 2, 0, 1],
  euro: ['"€" #,##0;[Red]-"€" #,##0', 0, 0, 1],
  euroVet: ['"€" #,##0;[Red]-"€" #,##0', 2, 3, 1],
  centen: ['_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ ', 0, 0, 0],
  dia: ['#,##0"€";[Red]#,##0"-€";"-€"', 0, 0, 1, '<alignment horizontal="right"/>'],
  tekst: ['@', 0, 0, 0],
  grijs: ['General', 3, 0, 0],
};

const letter = (extra) => `<font>${extra}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const lijn = (kant) => `<${kant} style="thin"><color rgb="FFBFBFBF"/></${kant}>`;
const vlak = (kleur) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${kleur}"/><bgColor indexed="64"/></patternFill></fill>`;

const veilig = (tekst) => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function formaatnummer(naam) {
  const nummer = Object.keys(lijst).indexOf(naam);
  if (nummer < 0) throw new Error(`Geen opmaak met de naam ${naam}.`);
  return nummer;
}

/** xl/styles.xml without its first line. */
export function formaten() {
  const patronen = [...new Set(Object.values(lijst).map(([patroon]) => patroon))].filter(
    (patroon) => patroon !== 'General' && patroon !== '@',
  );
  const nummer = (patroon) =>
    patroon === 'General' ? 0 : patroon === '@' ? 49 : 164 + patronen.indexOf(patroon);
  const xfs = Object.values(lijst).map(
    ([patroon, font, fill, rand, uitlijning = '']) =>
      `<xf numFmtId="${nummer(patroon)}" fontId="${font}" fillId="${fill}" borderId="${rand}" xfId="0" applyNumberFormat="1" ` +
      `applyFont="1" applyFill="1" applyBorder="1"${uitlijning ? ' applyAlignment="1"' : ''}>${uitlijning}</xf>`,
  );
  const getallen = patronen.map(
    (patroon, i) => `<numFmt numFmtId="${164 + i}" formatCode="${veilig(patroon)}"/>`,
  );
  const randen = ['left', 'right', 'top', 'bottom'].map(lijn).join('');
  return (
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${getallen.length}">${getallen.join('')}</numFmts>` +
    `<fonts count="4">${letter('')}<font><b/><sz val="16"/><color rgb="FF1F3864"/><name val="Calibri"/><family val="2"/></font>` +
    `${letter('<b/>')}${letter('<i/>')}</fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `${vlak('FFDDEBF7')}${vlak('FFF2F2F2')}</fills>` +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${randen}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
