import type { Regime } from '../domein/herschikking';
import { vereenvoudig } from '../domein/tekst';
import cz from './regime-cz.yaml';
import vgz from './regime-vgz.yaml';
import zz from './regime-zz.yaml';
import { lees, regimeschema } from './schema';
import { zoekUitvoerder } from './zorgkantoren';

/** The built-in herschikkingsregimes. */
export const regimes: readonly Regime[] = [
  lees<Regime>(regimeschema, cz, 'regime-cz.yaml'),
  lees<Regime>(regimeschema, vgz, 'regime-vgz.yaml'),
  lees<Regime>(regimeschema, zz, 'regime-zz.yaml'),
];

/** What a user can type: CZ, VGZ, ZZ. */
export const regimenamen: readonly string[] = regimes.map(({ naam }) => naam);

/** The regime a text names; the zorgkantoor's own names (`Zorg & Zekerheid`) will do as well. */
export function regime(naam: string): Regime | undefined {
  const gezocht = vereenvoudig(naam);
  const uitvoerder = zoekUitvoerder(naam);
  return regimes.find(
    (r) => vereenvoudig(r.naam) === gezocht || (uitvoerder && zoekUitvoerder(r.naam) === uitvoerder),
  );
}
