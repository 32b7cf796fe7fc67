/**
 * Folds a name for comparison: case, accents, spaces, hyphens, apostrophes and other punctuation don't count, and
 * `&` or `+` is read as `en` (`Zorg & Zekerheid` = `zorg en zekerheid`).
 */
export function vereenvoudig(tekst: string): string {
  return tekst
    .normalize('NFD')
    .toLowerCase()
    .replace(/[&+]/g, ' en ')
    .replace(/[^a-z0-9]/g, '');
}

/** Names as a Dutch enumeration: `CZ, VGZ en ZZ`. */
export function opsomming(namen: readonly string[], voegwoord = 'en'): string {
  const laatste = namen.at(-1) ?? '';
  if (namen.length < 2) return laatste;
  return `${namen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
