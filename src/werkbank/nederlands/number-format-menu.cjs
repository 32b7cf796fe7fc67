// A webpack loader for @univerjs/sheets-numfmt-ui: the number formats in its drop-down list are Chinese and American,
// and built in. These are the ones Dutch Excel gives for the same names.

const changes = [
  // Financieel, Valuta and the rounded amount.
  [
    'pattern: `"${currencySymbol}" #,##0.00_);[Red]("${currencySymbol}"#,##0.00)`',
    `pattern: '_ "€" * #,##0.00_ ;_ "€" * -#,##0.00_ ;_ "€" * "-"??_ ;_ @_ '`,
  ],
  [
    'pattern: `"${currencySymbol}"#,##0.00_);[Red]("${currencySymbol}"#,##0.00)`',
    `pattern: '"€" #,##0.00;[Red]"€" -#,##0.00'`,
  ],
  [
    'pattern: `"${currencySymbol}"#,##0;[Red]"${currencySymbol}"#,##0`',
    `pattern: '"€" #,##0;[Red]"€" -#,##0'`,
  ],
  ['pattern: "#,##0.00;[Red]#,##0.00"', `pattern: '#,##0.00;[Red]-#,##0.00'`],
  ['pattern: "yyyy-mm-dd;@"', `pattern: 'd-m-yyyy'`],
  ['pattern: "am/pm h\\":\\"mm\\":\\"ss"', `pattern: 'hh:mm:ss'`],
  ['pattern: "yyyy-m-d am/pm h:mm"', `pattern: 'd-m-yyyy hh:mm'`],
  ['pattern: "h:mm:ss"', `pattern: '[h]:mm:ss'`],
];

/** @returns the module's source with Dutch formats; throws when another version of Univer reads differently */
module.exports = function numberFormatMenu(source) {
  let result = source;
  for (const [from, to] of changes) {
    const parts = result.split(from);
    if (parts.length !== 2) throw new Error(`sheets-numfmt-ui has changed: ${parts.length - 1} × ${from}`);
    result = parts.join(to);
  }
  return result;
};
