import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Cent } from '../../domein/geld';
import type { Celpositie, Weergave } from '../../werkmap';
import type { Herschikuitkomst, Rijuitkomst } from '../../werkmap/herschikking/types';
import { vergelijkScenarios } from '../../werkmap/herschikking/vergelijk';
import { bedrag } from '../getallen';
import { getal, kaleLijst, naam, rijknop, tekort } from '../onderdelen/stijlen';
import { metTeken } from './procent';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  titel: { margin: 0 },
  lijst: kaleLijst,
  knop: rijknop,
  naam,
  getal,
  tekort,
  zin: {
    gridColumn: '1 / -1',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** An aanbieder that notices, and by how much: against the situation without what-if, or what isn't paid. */
export interface Geraakte {
  rij: Rijuitkomst;
  bedrag: Cent;
}

/**
 * Who is affected most. With a basis (the same without what-if): by how much the new afspraak differs from it. Without:
 * by what isn't paid.
 */
export function meestGeraakt(uitkomst: Herschikuitkomst, basis: Herschikuitkomst | undefined): Geraakte[] {
  const geraakt = basis
    ? vergelijkScenarios(basis, uitkomst).rijen.flatMap(({ b, verschil }) =>
        b === null || verschil === null || verschil === 0 ? [] : [{ rij: b, bedrag: verschil }],
      )
    : uitkomst.rijen.flatMap((rij) => (rij.nietVergoed > 0 ? [{ rij, bedrag: rij.nietVergoed }] : []));
  return geraakt.sort((a, b) => Math.abs(b.bedrag) - Math.abs(a.bedrag));
}

const EERSTE = 5;

interface Props {
  uitkomst: Herschikuitkomst;
  /** The outcome without what-if; absent when there is no what-if. */
  basis: Herschikuitkomst | undefined;
  weergave: Weergave;
  bijToon(cel: Celpositie): void;
}

/** The aanbieders most affected, each with the sentence why; a click selects the row in the sheet. */
export function Geraakt({ uitkomst, basis, weergave, bijToon }: Props) {
  const stijl = useStyles();
  const [hoeveel, zetHoeveel] = useState(EERSTE);
  const geraakt = meestGeraakt(uitkomst, basis);
  const titel = basis ? 'Meest geraakt door deze wijziging' : 'Meest niet vergoed';
  if (geraakt.length === 0 && !basis) return null;
  return (
    <section className={stijl.geheel} aria-label={titel}>
      <Text as="h3" weight="semibold" className={stijl.titel}>
        {titel} ({weergave})
      </Text>
      {geraakt.length === 0 && <Text size={200}>Geen enkele aanbieder merkt hier iets van.</Text>}
      <ul className={stijl.lijst}>
        {geraakt.slice(0, hoeveel).map(({ rij, bedrag: hoe }) => (
          <li key={`${rij.cel.blad}!${rij.cel.rij}`}>
            <button type="button" className={stijl.knop} onClick={() => bijToon(rij.cel)}>
              <span className={stijl.naam}>
                {rij.aanbieder}
                {rij.leveringsvorm !== undefined && ` · ${rij.leveringsvorm}`}
              </span>
              <span className={mergeClasses(stijl.getal, (hoe < 0 || !basis) && stijl.tekort)}>
                {basis ? metTeken(hoe, weergave) : bedrag(hoe, weergave)}
              </span>
              <span className={stijl.zin}>{rij.uitleg.replaceAll('€ ', '€\u00a0')}</span>
            </button>
          </li>
        ))}
      </ul>
      {geraakt.length > hoeveel && (
        <Link as="button" type="button" onClick={() => zetHoeveel(hoeveel + 10)}>
          Nog {Math.min(10, geraakt.length - hoeveel)} van {geraakt.length - hoeveel} tonen
        </Link>
      )}
    </section>
  );
}
