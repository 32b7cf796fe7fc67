// Two scenarios side by side.
import { verschil } from '../../domein/geld';
import type {
  Herschikuitkomst,
  Regiouitkomst,
  Regiovergelijking,
  Rijuitkomst,
  Rijvergelijking,
  Scenariovergelijking,
} from './types';

/** A row is the same row in both scenarios when it comes from the same cell. */
function sleutel({ cel }: Rijuitkomst): string {
  return `${cel.blad}!${cel.rij}`;
}

function vergelijkRij(a: Rijuitkomst | null, b: Rijuitkomst | null): Rijvergelijking[] {
  const een = a ?? b;
  if (een === null) return [];
  const { regio, aanbieder, agb, leveringsvorm, cel } = een;
  return [
    {
      regio,
      aanbieder,
      ...(agb === undefined ? {} : { agb }),
      ...(leveringsvorm === undefined ? {} : { leveringsvorm }),
      cel,
      a,
      b,
      verschil: a === null || b === null ? null : verschil(b.nieuw, a.nieuw),
    },
  ];
}

function vergelijkRegio(regio: string, a: Regiouitkomst | null, b: Regiouitkomst | null): Regiovergelijking {
  if (a === null || b === null) return { regio, a, b, verschil: null };
  return {
    regio,
    a,
    b,
    verschil: {
      beschikbaar: verschil(b.beschikbaar, a.beschikbaar),
      verdeeld: verschil(b.verdeeld, a.verdeeld),
      rest: verschil(b.rest, a.rest),
      nietVergoed: verschil(b.nietVergoed, a.nietVergoed),
    },
  };
}

/** Every row and every regio of either scenario, in the order of a and then what only b has; differences are b − a. */
export function vergelijkScenarios(a: Herschikuitkomst, b: Herschikuitkomst): Scenariovergelijking {
  const inA = new Map(a.rijen.map((rij) => [sleutel(rij), rij]));
  const inB = new Map(b.rijen.map((rij) => [sleutel(rij), rij]));
  const sleutels = new Set([...inA.keys(), ...inB.keys()]);
  const regioA = new Map(a.regios.map((regio) => [regio.regio, regio]));
  const regioB = new Map(b.regios.map((regio) => [regio.regio, regio]));
  const regios = new Set([...regioA.keys(), ...regioB.keys()]);
  return {
    rijen: [...sleutels].flatMap((s) => vergelijkRij(inA.get(s) ?? null, inB.get(s) ?? null)),
    regios: [...regios].map((r) => vergelijkRegio(r, regioA.get(r) ?? null, regioB.get(r) ?? null)),
    totaal: vergelijkRegio(a.totaal.regio, a.totaal, b.totaal),
  };
}
