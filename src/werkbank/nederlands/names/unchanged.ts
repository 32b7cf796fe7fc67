/**
 * Functions whose name we show as Univer has it: its own additions (after Google Sheets or WPS), which no Excel
 * knows, and some helpers of LAMBDA whose Dutch name we could not verify.
 */
export const unchangedNames: readonly string[] = [
  'BYCOL',
  'BYROW',
  'MAKEARRAY',
  'MAP',
  'REDUCE',
  'SCAN',
  'ISOMITTED',
  'REGEXEXTRACT',
  'REGEXMATCH',
  'REGEXREPLACE',
  'NUMBERSTRING',
  'ARRAY_CONSTRAIN',
  'FLATTEN',
  'AVERAGE.WEIGHTED',
  'MARGINOFERROR',
  'EPOCHTODATE',
  'TO_DATE',
  'ISBETWEEN',
  'ISDATE',
  'ISEMAIL',
  'ISURL',
  'IMCOTH',
  'IMLOG',
  'IMTANH',
  'ROUNDBANK',
  'CALL',
  'REGISTER.ID',
];
