/**
 * Parts of a formula about the rows of one regio: the sum of their amounts, how many hold text instead of an amount,
 * and how many hold an amount.
 */
export interface Regiosom {
  som: string;
  teksten: string;
  aantal: string;
}
