import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cent } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import type { Weergave } from '../../werkmap';
import type { Herschikuitkomst, Regiouitkomst } from '../../werkmap/herschikking/types';
import { vergelijkScenarios } from '../../werkmap/herschikking/vergelijk';
import { aantal, bedrag } from '../getallen';
import { bedragcel } from '../onderdelen/stijlen';
import { metTeken } from './procent';

const BREED = '@media (min-width: 380px)';

const useStyles = makeStyles({
  tabel: { display: 'flex', flexDirection: 'column', fontSize: tokens.fontSizeBase200 },
  rij: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  // In euros the amounts are too long to stand beside the name.
  naastElkaar: { [BREED]: { gridTemplateColumns: '1.2fr repeat(3, minmax(0, 1fr))' } },
  eersteLijn: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  naam: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
  naamNaast: { [BREED]: { gridColumn: 'auto' } },
  groep: {
    fontWeight: tokens.fontWeightSemibold,
    gridColumn: '1 / -1',
    paddingTop: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  kop: { color: tokens.colorNeutralForeground2, textAlign: 'right', overflowWrap: 'anywhere' },
  hoek: { display: 'none' },
  hoekNaast: { [BREED]: { display: 'block' } },
  getal: bedragcel,
  anders: { fontWeight: tokens.fontWeightSemibold },
});

const MATEN = [
  ['beschikbaar', 'Ruimte'],
  ['verdeeld', 'Verdeeld'],
  ['rest', 'Rest'],
  ['nietVergoed', 'Niet vergoed'],
] as const;
type Maat = (typeof MATEN)[number][0];

/** An outcome under a name: 'A', 'B' or 'Nu'. */
export interface Scenario {
  naam: string;
  uitkomst: Herschikuitkomst;
}

interface Groep {
  regio: string;
  a: Regiouitkomst | null;
  b: Regiouitkomst | null;
}

interface Regelprops {
  kop: string;
  a: Cent | undefined;
  b: Cent | undefined;
  weergave: Weergave;
}

function Regel({ kop, a, b, weergave }: Regelprops) {
  const stijl = useStyles();
  const smal = weergave === 'k€';
  const toon = (cent: Cent | undefined) => (cent === undefined ? 'niet erin' : bedrag(cent, weergave));
  const verschil = a === undefined || b === undefined ? undefined : cent(b - a);
  return (
    <div role="row" className={mergeClasses(stijl.rij, smal && stijl.naastElkaar)}>
      <span role="rowheader" className={mergeClasses(stijl.naam, smal && stijl.naamNaast)}>
        {kop}
      </span>
      <span role="cell" className={stijl.getal}>
        {toon(a)}
      </span>
      <span role="cell" className={stijl.getal}>
        {toon(b)}
      </span>
      <span role="cell" className={mergeClasses(stijl.getal, verschil !== 0 && stijl.anders)}>
        {verschil === undefined ? '' : metTeken(verschil, weergave)}
      </span>
    </div>
  );
}

function Regio({ groep, weergave }: { groep: Groep; weergave: Weergave }) {
  const stijl = useStyles();
  const van = (uitkomst: Regiouitkomst | null, maat: Maat) => uitkomst?.[maat];
  return (
    <div role="rowgroup" aria-label={groep.regio}>
      <div role="row" className={mergeClasses(stijl.rij, stijl.eersteLijn)}>
        <span role="rowheader" className={stijl.groep}>
          {groep.regio}
        </span>
      </div>
      {MATEN.map(([maat, kop]) => (
        <Regel key={maat} kop={kop} a={van(groep.a, maat)} b={van(groep.b, maat)} weergave={weergave} />
      ))}
    </div>
  );
}

/** Whether a regio comes out the same in both. */
function isGelijk({ a, b }: Groep): boolean {
  return a !== null && b !== null && MATEN.every(([maat]) => a[maat] === b[maat]);
}

/** Two scenarios side by side: per measure both amounts and the difference; the total first, then the regio's that differ. */
export function Vergelijking({ a, b, weergave }: { a: Scenario; b: Scenario; weergave: Weergave }) {
  const stijl = useStyles();
  const { regios, totaal } = vergelijkScenarios(a.uitkomst, b.uitkomst);
  const anders = regios.length > 1 ? regios.filter((groep) => !isGelijk(groep)) : [];
  const gelijk = regios.length > 1 ? regios.length - anders.length : 0;
  const smal = weergave === 'k€';
  const naam = `${a.naam} naast ${b.naam}, in ${weergave}`;
  return (
    <>
      <div role="table" aria-label={naam} className={stijl.tabel}>
        <div role="rowgroup">
          <div role="row" className={mergeClasses(stijl.rij, smal && stijl.naastElkaar)}>
            <span role="columnheader" className={mergeClasses(stijl.hoek, smal && stijl.hoekNaast)}>
              {weergave}
            </span>
            {[a.naam, b.naam, `${b.naam} − ${a.naam}`].map((kop) => (
              <span role="columnheader" key={kop} className={stijl.kop}>
                {kop}
              </span>
            ))}
          </div>
        </div>
        {[totaal, ...anders].map((groep) => (
          <Regio key={groep.regio} groep={groep} weergave={weergave} />
        ))}
      </div>
      {gelijk > 0 && <Text size={200}>{aantal(gelijk, 'regio blijft', 'regio’s blijven')} gelijk.</Text>}
    </>
  );
}
