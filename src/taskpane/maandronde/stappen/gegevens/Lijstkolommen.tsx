import { Dropdown, Field, Link, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { VELDEN, VELDNAMEN, eenheidnaam, kolomMet, lijstadres } from '../../../../werkmap';
import type { Eenheidsfactor, Lijst, Lijstvoorbeeld, Veld } from '../../../../werkmap';
import { aantal } from '../../../getallen';
import { Eenheidskeuze } from './Eenheidskeuze';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  velden: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  keuze: { minWidth: 0, width: '100%' },
  schuif: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tabel: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cel: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'left',
    whiteSpace: 'nowrap',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    fontWeight: tokens.fontWeightRegular,
  },
  kop: { color: tokens.colorNeutralForeground2, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The months are recognised as a series; they are not chosen one by one. */
const KEUZEVELDEN = VELDEN.filter((veld) => !veld.startsWith('maand'));

/** Value of the option that leaves a veld without a column. */
const GEEN = '';

interface Props {
  lijst: Lijst;
  voorbeeld?: Lijstvoorbeeld | undefined;
  /** undefined: no column. */
  bijVeld(veld: Veld, kop: string | undefined): void;
  bijEenheid(eenheid: Eenheidsfactor): void;
  bijToon(): void;
}

const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** The headings of a list from left to right; columns with personal data are not among them. */
export function koppenVan({ kolommen, dubbel, onbekend }: Lijst): string[] {
  const alle = [...kolommen, ...dubbel, ...onbekend].sort((a, b) => a.kolom - b.kolom);
  return [...new Set(alle.map(({ kop }) => kop))];
}

/** '‘Prognose’ in euro’s': the columns with another unit than the list has. */
export function andereEenheden({ kolommen, eenheid }: Lijst): string[] {
  return kolommen.flatMap(({ kop, eenheid: eigen }) =>
    eigen && eigen.factor !== eenheid.factor ? [`‘${kop}’ ${eenheidnaam(eigen.factor)}`] : [],
  );
}

function Voorbeeldrijen({ voorbeeld }: { voorbeeld: Lijstvoorbeeld }) {
  const stijl = useStyles();
  return (
    <div className={stijl.schuif} role="region" aria-label="Eerste rijen van de lijst" tabIndex={0}>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            {voorbeeld.kolommen.map(({ kolom, kop }) => (
              <th key={kolom} scope="col" className={`${stijl.cel} ${stijl.kop}`}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {voorbeeld.rijen.map(({ rij, tekst }) => (
            <tr key={rij}>
              {voorbeeld.kolommen.map(({ kolom }, k) => (
                <td key={kolom} className={stijl.cel} title={tekst[k]}>
                  {tekst[k]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Veldkeuze({ veld, lijst, bijVeld }: { veld: Veld } & Pick<Props, 'lijst' | 'bijVeld'>) {
  const stijl = useStyles();
  const kop = kolomMet(lijst, veld)?.kop;
  return (
    <Field label={metHoofdletter(VELDNAMEN[veld])}>
      <Dropdown
        className={stijl.keuze}
        value={kop ?? 'Geen kolom'}
        selectedOptions={[kop ?? GEEN]}
        onOptionSelect={(_, { optionValue }) => bijVeld(veld, optionValue || undefined)}
      >
        <Option value={GEEN}>Geen kolom</Option>
        <>
          {koppenVan(lijst).map((tekst) => (
            <Option key={tekst} value={tekst}>
              {tekst}
            </Option>
          ))}
        </>
      </Dropdown>
    </Field>
  );
}

/** A list of aanbieders: its first rows, its unit, and which column is what. */
export function Lijstkolommen({ lijst, voorbeeld, bijVeld, bijEenheid, bijToon }: Props) {
  const stijl = useStyles();
  const [open, zetOpen] = useState(false);
  return (
    <section className={stijl.geheel} aria-label="Lijst met aanbieders">
      <Text>
        Lijst met aanbieders: {lijstadres(lijst)}
        {voorbeeld && `, ${aantal(voorbeeld.aantal, 'rij', 'rijen')}`} (
        {[eenheidnaam(lijst.eenheid.factor), ...andereEenheden(lijst)].join('; ')}).{' '}
        <Link inline as="button" onClick={bijToon} aria-label="Toon de lijst in het werkblad">
          Toon
        </Link>
      </Text>
      {voorbeeld && <Voorbeeldrijen voorbeeld={voorbeeld} />}
      <div>
        <Link inline as="button" aria-expanded={open} onClick={() => zetOpen(!open)}>
          {open ? 'Verberg de kolommen' : 'Kies zelf de kolommen'}
        </Link>
      </div>
      {open && (
        <div className={stijl.velden}>
          <Eenheidskeuze eenheid={lijst.eenheid} bijEenheid={bijEenheid} />
          {KEUZEVELDEN.map((veld) => (
            <Veldkeuze key={veld} veld={veld} lijst={lijst} bijVeld={bijVeld} />
          ))}
        </div>
      )}
    </section>
  );
}
