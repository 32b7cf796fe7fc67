// The house style of the last time, kept on this computer: offered in a workbook that has none, never taken by itself.
import { huisstijlschema } from '../../dia/huisstijl';
import type { Huisstijl } from '../../dia/huisstijl';
import type { Werkmapdienst } from '../../werkmap';

/** Name of the preference. */
export const STIJLVOORKEUR = 'huisstijl';

type Voorkeuren = Pick<Werkmapdienst, 'leesVoorkeur' | 'bewaarVoorkeur'>;

/** The style kept on this computer; undefined when there is none, or what is there is damaged. */
export function leesStijlvoorkeur(dienst: Voorkeuren): Huisstijl | undefined {
  const lezing = huisstijlschema.safeParse(dienst.leesVoorkeur(STIJLVOORKEUR));
  return lezing.success ? lezing.data : undefined;
}

/** Keeps the style for other workbooks; without its logo when the browser has no room for that. */
export function bewaarStijlvoorkeur(dienst: Voorkeuren, stijl: Huisstijl): void {
  dienst.bewaarVoorkeur(STIJLVOORKEUR, stijl);
  const { logo, ...kaal } = stijl;
  // A storage that is full doesn't say so: it keeps what it had.
  if (logo && leesStijlvoorkeur(dienst)?.logo?.inhoud !== logo.inhoud)
    dienst.bewaarVoorkeur(STIJLVOORKEUR, kaal);
}
