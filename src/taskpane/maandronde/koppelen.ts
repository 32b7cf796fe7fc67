// Where the amounts of every input row come from, as the pane shows and offers it.
import type { Invoerrij, Regiobedragen } from '../../domein/contracteerruimte';
import { NUL } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import {
  INVOERRIJEN,
  KOPPELINGSLEUTEL,
  eigenBladen,
  leesGeplakteTekst,
  stelKoppelingVoor,
} from '../../werkmap';
import type {
  Bron,
  Geplakt,
  Koppeling,
  Koppelingsvoorstel,
  Koppelvraag,
  Lijst,
  Probleem,
  Rijvoorstel,
  Werkmapbeeld,
} from '../../werkmap';
import { keuzeVan, sleutelVan } from './bronkeuze';
import { koppelproblemen } from './koppelproblemen';
import type { Rijkoppeling } from './rijkoppeling';

/** All that step 2 shows, and what the table will be made of. */
export interface Koppelbeeld {
  voorstel: Koppelingsvoorstel;
  rijen: readonly Rijkoppeling[];
  /** The one block that all rows from a block come from; undefined when there are none or several. */
  blok?: Bron;
  /** The blocks that all rows could be taken from at once. */
  blokken: readonly Bron[];
  /** A table that was pasted as text, when rows are missing that it has. */
  geplakt?: Extract<Geplakt, { soort: 'gelezen' }>;
  /** The list that the rows and the herschikking use, with its columns as confirmed. */
  lijst?: Lijst;
  problemen: readonly Probleem[];
  /** The regio's of which all five amounts are known. */
  bedragen: readonly Regiobedragen[];
  /** At least one of the amounts was found: there is something to make a table of. */
  gevonden: boolean;
}

export type Zekerheidswoord = 'zeker' | 'waarschijnlijk' | 'kies zelf';

/** From here a source was recognised by the field's own words. */
const ZEKER = 0.75;
/** From here it is more likely right than wrong. */
const WAARSCHIJNLIJK = 0.4;

/** The confidence of a row in words; what the user confirmed is certain. */
export function zekerheidswoord({ keuze, bevestigd, optioneel }: Rijkoppeling): Zekerheidswoord {
  if (!keuze) return 'kies zelf';
  const leegSaldo = optioneel && keuze.gevuld === 0;
  if (bevestigd || leegSaldo || keuze.zekerheid >= ZEKER) return 'zeker';
  return keuze.zekerheid >= WAARSCHIJNLIJK ? 'waarschijnlijk' : 'kies zelf';
}

/** Only the saldo may be blank: then nothing was transferred or reserved. */
const magLeeg = (rij: Invoerrij) => rij === 'saldo';

function rijkoppeling(
  { rij, gekozen, kandidaten }: Rijvoorstel,
  voorstel: Koppelingsvoorstel,
  bewaard: boolean,
  regios: readonly string[],
): Rijkoppeling {
  const kandidaat = gekozen === undefined ? undefined : kandidaten[gekozen];
  const keuzes = kandidaten.flatMap((k) => keuzeVan(k, rij, voorstel, regios));
  const keuze = kandidaat && keuzes.find(({ sleutel }) => sleutel === sleutelVan(kandidaat.bron));
  const rijbron = voorstel.koppeling.rijen[rij];
  const geen = rijbron?.soort === 'geen';
  // Nobody but the user points at cells, or says that there is nothing.
  const bevestigd = geen || rijbron?.soort === 'bereik' || (bewaard && rijbron !== undefined);
  return { rij, ...(keuze && { keuze }), keuzes, bevestigd, geen, optioneel: magLeeg(rij) };
}

/** A blank saldo is 0; text there is not. */
function bedragVan(
  { rij, keuze }: Rijkoppeling,
  regio: string,
  voorstel: Koppelingsvoorstel,
): Cent | undefined {
  if (!keuze) return magLeeg(rij) ? NUL : undefined;
  const deel = keuze.bedragen.find((ander) => ander.regio === regio);
  if (deel && deel.bedrag !== null) return deel.bedrag;
  const gevonden = voorstel.gevonden.rijen[rij];
  if (!magLeeg(rij) || !gevonden) return undefined;
  if (gevonden.soort === 'lijst') return deel?.onbruikbaar ? undefined : NUL;
  const cel = gevonden.bron.rijen[rij]?.cellen[regio];
  return !cel || cel.stand === 'leeg' ? NUL : undefined;
}

/** The regio's of which all five amounts are known; the others are left out: never a silent 0. */
function volledig(
  rijen: readonly Rijkoppeling[],
  regios: readonly string[],
  voorstel: Koppelingsvoorstel,
): Regiobedragen[] {
  return regios.flatMap((regio) => {
    const bedragen: Partial<Record<Invoerrij, Cent>> = {};
    for (const rij of rijen) {
      const bedrag = bedragVan(rij, regio, voorstel);
      if (bedrag !== undefined) bedragen[rij.rij] = bedrag;
    }
    const { ruimteZin, ruimtePgb, saldo, prognoseZin, prognosePgb } = bedragen;
    if (ruimteZin === undefined || ruimtePgb === undefined || saldo === undefined) return [];
    if (prognoseZin === undefined || prognosePgb === undefined) return [];
    return [{ regio, bedragen: { ruimteZin, ruimtePgb, saldo, prognoseZin, prognosePgb } }];
  });
}

/** The blocks in use. */
function blokkenInGebruik({ gevonden, koppeling, bronnen }: Koppelingsvoorstel): Bron[] {
  const ids = INVOERRIJEN.flatMap((rij) => {
    const bron = koppeling.rijen[rij];
    return bron?.soort === 'blok' && gevonden.rijen[rij] ? [bron.bronId] : [];
  });
  return bronnen.filter(({ id, register }) => register === undefined && ids.includes(id));
}

/** The blocks with several rows that are a source; those we filled ourselves are not. */
function keuzeblokken(rijen: readonly Rijkoppeling[], voorstel: Koppelingsvoorstel): Bron[] {
  const gebruikt = blokkenInGebruik(voorstel);
  return voorstel.bronnen.filter((bron) => {
    const heeft = rijen.filter(({ keuzes }) =>
      keuzes.some(({ rijbron }) => rijbron.soort === 'blok' && rijbron.bronId === bron.id),
    );
    return heeft.length > 1 || (gebruikt.length === 1 && gebruikt[0] === bron);
  });
}

/** A pasted table is offered while it could help: as long as a row has no source. */
function geplaktMet(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  rijen: readonly Rijkoppeling[],
): Geplakt | undefined {
  const mist = rijen.some(({ keuze, optioneel }) => !keuze && !optioneel);
  return mist ? leesGeplakteTekst(beeld, vraag, eigenBladen(beeld)) : undefined;
}

/**
 * @param gekozen what the user chose in this session; else what the workbook remembers counts, and else what was
 * recognised
 */
export function koppelbeeld(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  gekozen: Koppeling | undefined,
): Koppelbeeld {
  const metKeuze = gekozen
    ? { ...beeld, instellingen: { ...beeld.instellingen, [KOPPELINGSLEUTEL]: gekozen } }
    : beeld;
  const voorstel = stelKoppelingVoor(metKeuze, vraag);
  const rijen = voorstel.rijen.map((rij) => rijkoppeling(rij, voorstel, voorstel.bewaard, vraag.regios));
  const [blok, ...andere] = blokkenInGebruik(voorstel);
  const [lijst] = voorstel.gevonden.aanbieders;
  const geplakt = geplaktMet(beeld, vraag, rijen);
  return {
    voorstel,
    rijen,
    ...(blok && andere.length === 0 && { blok }),
    blokken: keuzeblokken(rijen, voorstel),
    ...(geplakt?.soort === 'gelezen' && { geplakt }),
    ...(lijst && { lijst }),
    problemen: koppelproblemen(beeld, vraag, voorstel, rijen, geplakt),
    bedragen: volledig(rijen, vraag.regios, voorstel),
    gevonden: rijen.some(({ keuze, optioneel }) => keuze && !optioneel),
  };
}

/** The koppeling in which every row that a block has as a source comes from that block. */
export function metBlok(koppeling: Koppeling, blok: Bron, rijen: readonly Rijkoppeling[]): Koppeling {
  const nieuw = { ...koppeling.rijen };
  for (const { rij, keuzes } of rijen) {
    const keuze = keuzes.find(({ rijbron }) => rijbron.soort === 'blok' && rijbron.bronId === blok.id);
    if (keuze) nieuw[rij] = keuze.rijbron;
  }
  return { ...koppeling, rijen: nieuw };
}
