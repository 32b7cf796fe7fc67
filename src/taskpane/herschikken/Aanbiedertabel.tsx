import {
  Button,
  SearchBox,
  Text,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { cent } from '../../domein/geld';
import type { Cent } from '../../domein/geld';
import { vereenvoudig } from '../../domein/tekst';
import type { Aanbiederrij, Celpositie, Weergave } from '../../werkmap';
import { aantal, bedrag, getal } from '../getallen';
import { Keuzelijst, alsOpties } from '../onderdelen/Keuzelijst';
import { bedragcel, cel, kolomkop, tabel } from '../onderdelen/stijlen';
import { metTeken } from './procent';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  zoek: { flex: '1 1 130px', minWidth: 0 },
  regio: { flex: '1 1 110px', minWidth: 0 },
  tabel: { ...tabel, tableLayout: 'fixed' },
  smal: { width: '62px' },
  breed: { width: '92px' },
  cel: {
    ...cel,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
    verticalAlign: 'top',
  },
  kop: kolomkop,
  getal: bedragcel,
  knop: {
    border: 'none',
    padding: 0,
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  onder: {
    color: tokens.colorNeutralForeground3,
    paddingTop: 0,
    paddingBottom: tokens.spacingVerticalSNudge,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  voet: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  telling: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

/** A row of the list, with the cell to go to. */
export interface Aanbiederregel extends Aanbiederrij {
  /** The cell with its name. */
  cel: Celpositie;
}

const PER_BLAD = 10;
const ALLE = '';

interface Props {
  rijen: readonly Aanbiederregel[];
  regios: readonly string[];
  weergave: Weergave;
  bijToon(cel: Celpositie): void;
}

/** Rows of a regio whose aanbieder or leveringsvorm holds every word that was typed. */
export function gefilterd<T extends Pick<Aanbiederrij, 'regio' | 'aanbieder' | 'leveringsvorm'>>(
  rijen: readonly T[],
  regio: string,
  zoek: string,
): readonly T[] {
  const woorden = zoek
    .split(/\s+/)
    .map(vereenvoudig)
    .filter((woord) => woord !== '');
  if (woorden.length === 0 && regio === ALLE) return rijen;
  return rijen.filter((rij) => {
    if (regio !== ALLE && rij.regio !== regio) return false;
    const tekst = vereenvoudig(`${rij.aanbieder} ${rij.leveringsvorm ?? ''}`);
    return woorden.every((woord) => tekst.includes(woord));
  });
}

/** 'ZZP · Zeeland · garantie 27.702 · eigen prognose 36.948 telt, +1.076 t.o.v. onze prognose' */
function bijzonderheden(rij: Aanbiederregel, weergave: Weergave, metRegio: boolean): string {
  const { prognose, prognoseAanbieder, akkoord, garantie, groei } = rij;
  const delen: (string | undefined)[] = [rij.leveringsvorm, ...(metRegio ? [rij.regio] : [])].filter(
    (deel) => deel !== undefined,
  );
  if (garantie !== null) delen.push(`garantie ${bedrag(garantie, weergave)}`);
  if (groei !== null && groei !== 0) delen.push(`groei ${bedrag(groei, weergave)}`);
  if (prognoseAanbieder !== null) {
    const telt = akkoord ? 'telt' : 'telt niet (geen akkoord)';
    const scheelt = prognose === null ? undefined : cent(prognoseAanbieder - prognose);
    const verschil = scheelt === undefined ? '' : `, ${metTeken(scheelt, weergave)} t.o.v. onze prognose`;
    delen.push(`eigen prognose ${bedrag(prognoseAanbieder, weergave)} ${telt}${verschil}`);
  }
  return delen.join(' · ');
}

interface Regelprops {
  rij: Aanbiederregel;
  weergave: Weergave;
  metRegio: boolean;
  bijToon(cel: Celpositie): void;
}

/** Two lines: the name with both amounts, and below them what else there is to know. */
function Regel({ rij, weergave, metRegio, bijToon }: Regelprops) {
  const stijl = useStyles();
  const toon = (waarde: Cent | null) => (waarde === null ? 'leeg' : bedrag(waarde, weergave));
  const telt = rij.akkoord && rij.prognoseAanbieder !== null ? rij.prognoseAanbieder : rij.prognose;
  const bijzonder = bijzonderheden(rij, weergave, metRegio);
  return (
    <>
      <tr>
        <th scope="row" className={stijl.cel}>
          <button type="button" className={stijl.knop} title={rij.aanbieder} onClick={() => bijToon(rij.cel)}>
            {rij.aanbieder}
          </button>
        </th>
        <td className={mergeClasses(stijl.cel, stijl.getal)}>{toon(rij.afspraak)}</td>
        <td className={mergeClasses(stijl.cel, stijl.getal)}>{toon(telt)}</td>
      </tr>
      <tr>
        <td colSpan={3} className={mergeClasses(stijl.cel, stijl.onder)}>
          {bijzonder}
        </td>
      </tr>
    </>
  );
}

function Voet({ blad, totaal, bij }: { blad: number; totaal: number; bij(blad: number): void }) {
  const stijl = useStyles();
  const eerste = blad * PER_BLAD + 1;
  const laatste = Math.min(totaal, eerste + PER_BLAD - 1);
  return (
    <div className={stijl.voet}>
      <Text size={200} className={stijl.telling} role="status">
        {totaal === 0
          ? 'Geen rijen'
          : `${getal(eerste)} t/m ${getal(laatste)} van ${aantal(totaal, 'rij', 'rijen')}`}
      </Text>
      <Tooltip content="Vorige rijen" relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          disabledFocusable={blad === 0}
          onClick={() => bij(blad - 1)}
        />
      </Tooltip>
      <Tooltip content="Volgende rijen" relationship="label">
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRightRegular />}
          disabledFocusable={laatste >= totaal}
          onClick={() => bij(blad + 1)}
        />
      </Tooltip>
    </div>
  );
}

/** What is looked for. */
interface Gezocht {
  zoek: string;
  regio: string;
}

function Filter({
  zoek,
  regio,
  regios,
  bij,
}: Gezocht & { regios: readonly string[]; bij(gezocht: Gezocht): void }) {
  const stijl = useStyles();
  return (
    <div className={stijl.filter}>
      <SearchBox
        className={stijl.zoek}
        size="small"
        placeholder="Zoek aanbieder"
        aria-label="Zoek aanbieder of leveringsvorm"
        value={zoek}
        onChange={(_, { value }) => bij({ zoek: value, regio })}
      />
      {regios.length > 1 && (
        <div className={stijl.regio}>
          <Keuzelijst
            size="small"
            naam="Filter op regio"
            waarde={regio}
            opties={[{ waarde: ALLE, tekst: 'Alle regio’s' }, ...alsOpties(regios)]}
            bij={(gekozen) => bij({ zoek, regio: gekozen })}
          />
        </div>
      )}
    </div>
  );
}

/** The rows of the list, ten at a time, with search and a filter per regio; a click selects the row in the sheet. */
export function Aanbiedertabel({ rijen, regios, weergave, bijToon }: Props) {
  const stijl = useStyles();
  const [{ zoek, regio }, zetFilter] = useState({ zoek: '', regio: ALLE });
  const [blad, zetBlad] = useState(0);
  const gezocht = useDeferredValue(zoek);
  const getoond = useMemo(() => gefilterd(rijen, regio, gezocht), [rijen, regio, gezocht]);
  const laatsteBlad = Math.max(0, Math.ceil(getoond.length / PER_BLAD) - 1);
  const ditBlad = Math.min(blad, laatsteBlad);
  return (
    <div className={stijl.geheel}>
      <Filter
        zoek={zoek}
        regio={regio}
        regios={regios}
        bij={(nieuw) => {
          zetFilter(nieuw);
          zetBlad(0);
        }}
      />
      <table className={stijl.tabel} aria-label={`Aanbieders, bedragen in ${weergave}`}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(stijl.cel, stijl.kop)}>
              Aanbieder
            </th>
            {['Afspraak', 'Prognose'].map((kop) => (
              <th
                key={kop}
                scope="col"
                className={mergeClasses(
                  stijl.cel,
                  stijl.kop,
                  stijl.getal,
                  weergave === 'k€' ? stijl.smal : stijl.breed,
                )}
              >
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {getoond.slice(ditBlad * PER_BLAD, (ditBlad + 1) * PER_BLAD).map((rij) => (
            <Regel
              key={`${rij.cel.blad}!${rij.cel.rij}`}
              rij={rij}
              weergave={weergave}
              metRegio={regio === ALLE && regios.length > 1}
              bijToon={bijToon}
            />
          ))}
        </tbody>
      </table>
      <Voet blad={ditBlad} totaal={getoond.length} bij={zetBlad} />
    </div>
  );
}
