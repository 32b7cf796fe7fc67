// Typing errors in names.
import { vereenvoudig } from '../../domein/tekst';

/** Number of letters to insert, delete, replace or swap with the next one to get from one word to another. */
function afstand(een: string, ander: string): number {
  const tabel: number[][] = Array.from({ length: een.length + 1 }, (_, i) =>
    Array.from({ length: ander.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const op = (i: number, j: number) => tabel[i]?.[j] ?? Infinity;
  for (let i = 1; i <= een.length; i++) {
    for (let j = 1; j <= ander.length; j++) {
      const gelijk = een[i - 1] === ander[j - 1];
      let beste = Math.min(op(i - 1, j) + 1, op(i, j - 1) + 1, op(i - 1, j - 1) + (gelijk ? 0 : 1));
      const verwisseld = i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1];
      if (verwisseld) beste = Math.min(beste, op(i - 2, j - 2) + 1);
      (tabel[i] as number[])[j] = beste;
    }
  }
  return op(een.length, ander.length);
}

/** The name a mistyped text was probably meant to be: at most two letters off, and a fifth of the name. */
export function lijktOp(tekst: string, namen: readonly string[]): string | undefined {
  const getypt = vereenvoudig(tekst);
  let beste: string | undefined;
  let kleinste = Infinity;
  for (const naam of namen) {
    const doel = vereenvoudig(naam);
    const verschil = afstand(getypt, doel);
    if (verschil <= Math.min(2, Math.floor(doel.length / 5)) && verschil < kleinste) {
      beste = naam;
      kleinste = verschil;
    }
  }
  return beste;
}
