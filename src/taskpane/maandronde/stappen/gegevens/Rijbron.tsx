import { Button, Dropdown, Field, Option, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronUpRegular,
  DismissRegular,
  QuestionCircleRegular,
} from '@fluentui/react-icons';
import { useEffect, useId, useRef } from 'react';
import { RIJNAMEN, eenheidnaam } from '../../../../werkmap';
import type { Bron, Eenheidsfactor } from '../../../../werkmap';
import { aantal } from '../../../getallen';
import { zekerheidswoord } from '../../koppelen';
import type { Bronkeuze } from '../../bronkeuze';
import type { Rijkoppeling } from '../../rijkoppeling';
import { Eenheidskeuze } from './Eenheidskeuze';

const useStyles = makeStyles({
  regel: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icoon: {
    display: 'flex',
    alignItems: 'center',
    height: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase400,
  },
  pijl: { display: 'flex', alignSelf: 'center', color: tokens.colorNeutralForeground3 },
  goed: { color: tokens.colorStatusSuccessForeground1 },
  matig: { color: tokens.colorStatusWarningForeground1 },
  mis: { color: tokens.colorStatusDangerForeground1 },
  tekst: { minWidth: 0, display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  herkomst: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 24px`,
  },
  keuze: { minWidth: 0, width: '100%' },
  tabel: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cel: { padding: `${tokens.spacingVerticalXXS} 0`, textAlign: 'left', overflowWrap: 'anywhere' },
  kop: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  getal: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  knoppen: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** More regio's than this are counted. */
const MEESTE_REGIOS = 6;

export interface Rijbronprops {
  koppeling: Rijkoppeling;
  /** The block that is named above the rows. */
  blok: Bron | undefined;
  /** How many regio's there are. */
  regios: number;
  open: boolean;
  /** Take the focus: the user comes back from pointing. */
  focus: boolean;
  bijOpen(open: boolean): void;
  bijKeuze(keuze: Bronkeuze): void;
  /** No source: left blank. */
  bijGeen(): void;
  /** Unit of cells that were pointed at. */
  bijEenheid(eenheid: Eenheidsfactor): void;
  bijToon(keuze: Bronkeuze): void;
  bijWijsAan(): void;
}

const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** 'zeker · rij 5 · 6 van 6', with the worksheet when that isn't the one named above the rows. */
export function herkomstregel({
  koppeling,
  blok,
  regios,
}: Pick<Rijbronprops, 'koppeling' | 'blok' | 'regios'>): string {
  const { keuze, geen, optioneel } = koppeling;
  if (geen) return 'geen bron: gerekend met 0';
  if (!keuze) return optioneel ? 'geen: gerekend met 0' : 'niet gevonden · kies zelf';
  const telling = optioneel && keuze.gevuld === 0 ? 'leeg: 0' : `${keuze.gevuld} van ${regios}`;
  const inBlok = keuze.rijbron.soort === 'blok' && keuze.rijbron.bronId === blok?.id;
  return `${zekerheidswoord(koppeling)} · ${inBlok ? keuze.kort : keuze.naam} · ${telling}`;
}

type Stand = 'goed' | 'matig' | 'mis';

function standVan(koppeling: Rijkoppeling, regios: number): Stand {
  const { keuze, optioneel } = koppeling;
  if (!keuze) return optioneel ? 'goed' : 'mis';
  const volledig = keuze.gevuld >= regios || (optioneel && keuze.gevuld === 0);
  return volledig && zekerheidswoord(koppeling) === 'zeker' ? 'goed' : 'matig';
}

const ICONEN = { goed: CheckmarkRegular, matig: QuestionCircleRegular, mis: DismissRegular } as const;
const STANDNAMEN: Readonly<Record<Stand, string>> = {
  goed: 'In orde:',
  matig: 'Kijk na:',
  mis: 'Ontbreekt:',
};

/** The first cells of the source, so that the user sees whether it is the right one. */
function Voorbeeld({ keuze }: { keuze: Bronkeuze }) {
  const stijl = useStyles();
  const meer = keuze.voorbeeld.length - MEESTE_REGIOS;
  return (
    <table className={stijl.tabel} aria-label="Wat daar staat">
      <thead>
        <tr>
          <th scope="col" className={`${stijl.cel} ${stijl.kop}`}>
            Regio
          </th>
          <th scope="col" className={`${stijl.cel} ${stijl.kop} ${stijl.getal}`}>
            {eenheidnaam(keuze.eenheid)}
            {keuze.eenheidAangenomen && ' (aangenomen)'}
          </th>
        </tr>
      </thead>
      <tbody>
        {keuze.voorbeeld.slice(0, MEESTE_REGIOS).map(({ naam, tekst }) => (
          <tr key={naam}>
            <td className={stijl.cel}>{naam}</td>
            <td className={`${stijl.cel} ${stijl.getal}`}>{tekst === '' ? '(leeg)' : tekst}</td>
          </tr>
        ))}
        {meer > 0 && (
          <tr>
            <td className={stijl.cel} colSpan={2}>
              En nog {aantal(meer, 'regio', 'regio’s')}.
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Value and text of the option that leaves a row without a source. */
const GEEN = 'geen';
const GEEN_BRON = 'Geen bron (leeg laten)';

function Keuzelijst({
  koppeling,
  bijKeuze,
  bijGeen,
}: Pick<Rijbronprops, 'koppeling' | 'bijKeuze' | 'bijGeen'>) {
  const stijl = useStyles();
  const { keuze, keuzes, geen, optioneel } = koppeling;
  return (
    <Field label="Komt uit">
      <Dropdown
        className={stijl.keuze}
        value={keuze?.naam ?? (geen ? GEEN_BRON : '')}
        placeholder="Kies een bron"
        selectedOptions={keuze ? [keuze.sleutel] : geen ? [GEEN] : []}
        onOptionSelect={(_, { optionValue }) => {
          const gekozen = keuzes.find(({ sleutel }) => sleutel === optionValue);
          if (gekozen) bijKeuze(gekozen);
          else if (optionValue === GEEN) bijGeen();
        }}
      >
        <>
          {keuzes.map(({ sleutel, naam }) => (
            <Option key={sleutel} value={sleutel}>
              {naam}
            </Option>
          ))}
        </>
        {optioneel && <Option value={GEEN}>{GEEN_BRON}</Option>}
      </Dropdown>
    </Field>
  );
}

/** One input row: where it comes from and how sure that is; opened, what stands there and what else it could be. */
export function Rijbron(props: Rijbronprops) {
  const { koppeling, regios, open, focus, bijOpen, bijToon, bijWijsAan } = props;
  const { keuze } = koppeling;
  const stijl = useStyles();
  const id = useId();
  const knop = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) knop.current?.focus();
  }, [focus]);
  const naam = RIJNAMEN[koppeling.rij];
  const stand = standVan(koppeling, regios);
  const [Icoon, Pijl] = [ICONEN[stand], open ? ChevronUpRegular : ChevronDownRegular];
  return (
    <li>
      <button
        type="button"
        ref={knop}
        className={stijl.regel}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => bijOpen(!open)}
      >
        <span className={`${stijl.icoon} ${stijl[stand]}`}>
          <Icoon aria-label={STANDNAMEN[stand]} />
        </span>
        <span className={stijl.tekst}>
          <span>{metHoofdletter(naam)}</span>
          <span className={stijl.herkomst}>{herkomstregel(props)}</span>
        </span>
        <span className={stijl.pijl}>
          <Pijl aria-hidden />
        </span>
      </button>
      {open && (
        <div id={id} className={stijl.open} role="group" aria-label={metHoofdletter(naam)}>
          {koppeling.keuzes.length > 0 || koppeling.optioneel ? (
            <Keuzelijst {...props} />
          ) : (
            <Text>
              Niets in deze werkmap lijkt op {naam}. Wijs de cellen aan in het blad
              {koppeling.rij === 'prognoseZin' && ', of lees declaratiebestanden in bij stap Declaraties'}.
            </Text>
          )}
          {keuze?.rijbron.soort === 'bereik' && (
            <Eenheidskeuze
              eenheid={{ factor: keuze.eenheid, herkomst: keuze.eenheidAangenomen ? 'aanname' : 'gelezen' }}
              bijEenheid={props.bijEenheid}
            />
          )}
          {keuze && <Voorbeeld keuze={keuze} />}
          <div className={stijl.knoppen}>
            <Button size="small" onClick={bijWijsAan}>
              Wijs aan in het blad
            </Button>
            {keuze && (
              <Button
                size="small"
                appearance="subtle"
                onClick={() => bijToon(keuze)}
                aria-label={`Toon ${naam} in het werkblad`}
              >
                Toon
              </Button>
            )}
          </div>
        </div>
      )}
    </li>
  );
}
