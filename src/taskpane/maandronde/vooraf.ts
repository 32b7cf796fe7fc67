// What can be said about a plan before anything is written: why it can't, and what the user might not see.
import { opsomming } from '../../domein/tekst';
import { celnaam, gebiednaam } from '../../werkmap';
import type { Bladplan, Gebied, Werkmapbeeld, Wijzigingsplan } from '../../werkmap';
import { aantal } from '../getallen';

type Bladbeeld = Werkmapbeeld['bladen'][number];

export interface Vooraf {
  /** Why the plan can't be written now; sentences. */
  weigeringen: readonly string[];
  /** Good to know: hidden or filtered rows that are written as well. */
  info: readonly string[];
}

interface Cel {
  rij: number;
  kolom: number;
}

const ligtIn = ({ rij, kolom }: Cel, gebied: Gebied) =>
  rij >= gebied.rij &&
  rij < gebied.rij + gebied.rijen &&
  kolom >= gebied.kolom &&
  kolom < gebied.kolom + gebied.kolommen;

/** The cells of a worksheet that get other content. */
function cellenVan({ wijzigingen }: Bladplan): Cel[] {
  const cellen: Cel[] = [];
  for (const wijziging of wijzigingen) {
    if (wijziging.soort !== 'cellen') continue;
    const { rij, kolom } = wijziging.gebied;
    wijziging.inhoud.forEach((regel, r) =>
      regel.forEach((inhoud, k) => {
        if (inhoud !== null) cellen.push({ rij: rij + r, kolom: kolom + k });
      }),
    );
  }
  return cellen;
}

function weigeringenOp(blad: Bladbeeld, cellen: readonly Cel[]): string[] {
  if (blad.beveiligd)
    return [`Het blad ${blad.naam} is beveiligd. Hef de beveiliging op (tabblad Controleren).`];
  for (const cel of cellen) {
    const samen = blad.samengevoegd?.find((gebied) => ligtIn(cel, gebied));
    if (!samen || (samen.rij === cel.rij && samen.kolom === cel.kolom)) continue;
    return [
      `Cel ${celnaam(cel)} op blad ${blad.naam} hoort bij de samengevoegde cellen ${gebiednaam(samen)}. ` +
        'Splits die cellen (Start, Samenvoegen en centreren).',
    ];
  }
  return [];
}

type Reeksen = NonNullable<Bladbeeld['verborgen']>['rijen'];

/** How many different numbers lie in hidden series; undefined when this Excel doesn't tell which are hidden. */
function verborgenAantal(nummers: readonly number[], reeksen: Reeksen): number | undefined {
  if (reeksen === 'deels') return undefined;
  const verborgen = nummers.filter((nummer) =>
    reeksen.some(({ eerste, aantal: lengte }) => nummer >= eerste && nummer < eerste + lengte),
  );
  return new Set(verborgen).size;
}

function infoOp(blad: Bladbeeld, cellen: readonly Cel[]): string[] {
  if (!blad.verborgen) return [];
  const rijen = verborgenAantal(
    cellen.map(({ rij }) => rij),
    blad.verborgen.rijen,
  );
  const kolommen = verborgenAantal(
    cellen.map(({ kolom }) => kolom),
    blad.verborgen.kolommen,
  );
  if (rijen === undefined || kolommen === undefined)
    return [`Op blad ${blad.naam} zijn rijen of kolommen verborgen. Die worden ook gevuld.`];
  const wat = [
    ...(rijen ? [aantal(rijen, 'rij', 'rijen')] : []),
    ...(kolommen ? [aantal(kolommen, 'kolom', 'kolommen')] : []),
  ];
  if (wat.length === 0) return [];
  const doordat = blad.filter ? ' (er staat een filter aan)' : '';
  const een = rijen + kolommen === 1;
  return [
    `Op blad ${blad.naam} ${een ? 'is' : 'zijn'} ${opsomming(wat)} verborgen${doordat}. ` +
      `${een ? 'Die wordt' : 'Die worden'} ook gevuld.`,
  ];
}

/** Looks at the workbook as it was read; writing looks again at the workbook as it is then. */
export function voorafVan(plan: Wijzigingsplan, beeld: Werkmapbeeld): Vooraf {
  const weigeringen: string[] = [];
  const info: string[] = [];
  for (const bladplan of plan.bladen) {
    const doel = bladplan.blad;
    if (doel.soort === 'nieuw') continue;
    const blad = beeld.bladen.find(({ id }) => id === doel.id);
    if (!blad) {
      weigeringen.push(`Het blad ${doel.naam} is er niet meer.`);
      continue;
    }
    const cellen = cellenVan(bladplan);
    weigeringen.push(...weigeringenOp(blad, cellen));
    info.push(...infoOp(blad, cellen));
  }
  return { weigeringen, info };
}
