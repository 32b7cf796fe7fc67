// Everything odd about the sources in use, as one list.
import type { Invoerrij } from '../../domein/contracteerruimte';
import { RIJNAMEN, leesLijst, lijstbronproblemen, problemenVan } from '../../werkmap';
import type {
  Bron,
  Geplakt,
  Koppelingsvoorstel,
  Koppelvraag,
  Lijst,
  Probleem,
  Werkmapbeeld,
} from '../../werkmap';
import type { Rijkoppeling } from './rijkoppeling';

/** Each block in use with the rows that come from it; cells that were pointed at are a block of their own. */
function blokken(rijen: readonly Rijkoppeling[], { gevonden }: Koppelingsvoorstel): Map<Bron, Invoerrij[]> {
  const perBlok = new Map<Bron, Invoerrij[]>();
  for (const { rij } of rijen) {
    const bron = gevonden.rijen[rij];
    if (bron?.soort === 'blok') perBlok.set(bron.bron, [...(perBlok.get(bron.bron) ?? []), rij]);
  }
  return perBlok;
}

function zonderBron(rijen: readonly Rijkoppeling[]): Probleem[] {
  return rijen.flatMap(({ rij, keuze, geen, optioneel }): Probleem[] => {
    if (keuze || geen) return [];
    const naam = RIJNAMEN[rij];
    if (optioneel) return [{ ernst: 'info', zin: `Geen ${naam} gevonden: gerekend met 0.` }];
    const of = rij === 'prognoseZin' ? `, of lees declaratiebestanden in (stap Declaraties)` : '';
    return [{ ernst: 'fout', zin: `Geen ${naam} gevonden. Kies zelf een bron of wijs de cellen aan${of}.` }];
  });
}

/** What is odd about the lists in use; of a column that is no veld only that column itself. */
function uitLijsten(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  rijen: readonly Rijkoppeling[],
  { gevonden }: Koppelingsvoorstel,
): Probleem[] {
  const gelezen = new Map<string, Lijst>();
  const eigen: Probleem[] = [];
  for (const { rij, keuze } of rijen) {
    const [bron, rijbron] = [gevonden.rijen[rij], keuze?.rijbron];
    if (bron?.soort !== 'lijst' || rijbron?.soort !== 'lijst') continue;
    for (const lijst of bron.lijsten) {
      eigen.push(...lijstbronproblemen(beeld, lijst, rij, rijbron, vraag));
      if (rijbron.kop === undefined) gelezen.set(lijst.id, lijst);
    }
  }
  return [...eigen, ...[...gelezen.values()].flatMap((lijst) => leesLijst(beeld, lijst, vraag).problemen)];
}

function opErnst(problemen: readonly Probleem[]): Probleem[] {
  const uniek = [...new Map(problemen.map((probleem) => [probleem.zin, probleem])).values()];
  const volgorde = ['fout', 'waarschuwing', 'info'];
  return uniek.sort((a, b) => volgorde.indexOf(a.ernst) - volgorde.indexOf(b.ernst));
}

/** @param geplakt a table that was pasted as text, when it can't be read that is the reason to say so */
export function koppelproblemen(
  beeld: Werkmapbeeld,
  vraag: Koppelvraag,
  voorstel: Koppelingsvoorstel,
  rijen: readonly Rijkoppeling[],
  geplakt: Geplakt | undefined,
): Probleem[] {
  return opErnst([
    ...voorstel.problemen,
    ...(geplakt?.soort === 'onleesbaar'
      ? [{ ernst: 'waarschuwing' as const, zin: geplakt.zin, cel: geplakt.cel }]
      : []),
    ...zonderBron(rijen),
    ...[...blokken(rijen, voorstel)].flatMap(([bron, eigen]) => problemenVan(bron, vraag, eigen)),
    ...uitLijsten(beeld, vraag, rijen, voorstel),
  ]);
}
