// A webpack loader for @univerjs/sheets-formula-ui: its formula editor has the comma between arguments built in.
// In Dutch that is the semicolon: in the tips with a function's arguments, between references picked with the mouse,
// and as the character behind which a click on a cell picks a reference.

const changes = [
  ['i === value.length - 1 ? "" : ","', 'i === value.length - 1 ? "" : "; "', 2],
  ['map((item) => item.example).join(",")', 'map((item) => item.example.replaceAll(",", ";")).join(";")', 2],
  ['theLastList.length && isPreNodeRef ? "," : ""', 'theLastList.length && isPreNodeRef ? ";" : ""', 1],
  ['${theLastList.join(",")}', '${theLastList.join(";")}', 1],
  ['char && matchRefDrawToken(char)', 'char && (char === ";" || matchRefDrawToken(char))', 1],
  ['isFormulaLexerToken(nextChar) &&', '(nextChar === ";" || isFormulaLexerToken(nextChar)) &&', 1],
];

/** @returns the module's source with Dutch separators; throws when another version of Univer reads differently */
module.exports = function dutchSeparators(source) {
  let result = source;
  for (const [from, to, times] of changes) {
    const parts = result.split(from);
    if (parts.length !== times + 1)
      throw new Error(`sheets-formula-ui has changed: ${parts.length - 1} × ${from}`);
    result = parts.join(to);
  }
  return result;
};
