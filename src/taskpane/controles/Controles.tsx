import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { zoekUitvoerder } from '../../beleid/zorgkantoren';
import { correctieplan } from '../../werkmap';
import type { Celpositie, Correctie, Probleem, Uitgangspunten, Werkmapbeeld } from '../../werkmap';
import { celfouten } from '../../werkmap/waarom/celfouten';
import type { Plaats as Celplaats } from '../../werkmap/waarom/uitleg';
import { useBeschrijvingen } from '../functies/useBeschrijvingen';
import { aantal } from '../getallen';
import type { Plaatsprops } from '../gedeeld/plaats';
import { vandaagIs } from '../gedeeld/vandaag';
import { useInstelling } from '../gedeeld/useInstelling';
import { useSelectie } from '../gedeeld/useSelectie';
import { Signaallijst } from '../herschikken/Signaallijst';
import { koppelbeeld } from '../maandronde/koppelen';
import { Plaats } from '../onderdelen/Plaats';
import { Probleemlijst } from '../onderdelen/Probleemlijst';
import { Afrondingscontrole } from './Afrondingscontrole';
import { EigenBeleid } from './EigenBeleid';
import { leesEigenBeleid } from './eigenbeleid';
import type { EigenBeleid as Beleidsstand } from './eigenbeleid';
import { Gewijzigd } from './Gewijzigd';
import { handwijzigingen } from './gewijzigd';
import { Kalender } from './Kalender';
import { kalendertelling, leesKalender } from './kalender';
import { useWaarom } from './useWaarom';
import { Waarom } from './Waarom';

const useStyles = makeStyles({
  kop: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minWidth: 0,
  },
  naam: { textAlign: 'left' },
  telling: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  waarom: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  paneel: { margin: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`, minWidth: 0 },
});

const ONDERDELEN = ['bronnen', 'cellen', 'signalen', 'afronding', 'beleid', 'gewijzigd', 'kalender'] as const;
type Onderdeel = (typeof ONDERDELEN)[number];

/** Key of the workbook setting that remembers what is unfolded. */
const CONTROLESSLEUTEL = 'WLZ.controles';
const controlesschema = z.object({ versie: z.literal(1), open: z.array(z.enum(ONDERDELEN)) });

/** The problems of every source that the maandronde and the herschikking use. */
function bronproblemen(
  beeld: Werkmapbeeld,
  { uitvoerder, jaar, regios }: Uitgangspunten,
): readonly Probleem[] {
  const gevonden = zoekUitvoerder(uitvoerder);
  return gevonden ? koppelbeeld(beeld, { uitvoerder: gevonden, jaar, regios }, undefined).problemen : [];
}

const anderstekst = (hoeveel: number) => (hoeveel === 0 ? 'gelijk' : `${hoeveel} anders`);

function beleidstelling({ beleid, regime }: Beleidsstand): string {
  if (beleid.stand === 'fout' || regime.stand === 'fout') return 'fout';
  if (beleid.stand === 'goed') return anderstekst(beleid.inhoud.filter(({ gelijk }) => !gelijk).length);
  return regime.stand === 'goed' ? 'eigen regime' : 'geen';
}

function Blok({
  id,
  naam,
  telling,
  children,
}: {
  id: Onderdeel;
  naam: string;
  telling: string;
  children: ReactNode;
}) {
  const stijl = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2">
        <span className={stijl.kop}>
          <span className={stijl.naam}>{naam}</span>
          <Text size={200} className={stijl.telling}>
            {telling}
          </Text>
        </span>
      </AccordionHeader>
      <AccordionPanel className={stijl.paneel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

const alsTelling = (hoeveel: number) => (hoeveel === 0 ? 'geen' : String(hoeveel));

function Lijst({
  problemen,
  leeg,
  bijToon,
  bijNeemOver,
}: {
  problemen: readonly Probleem[];
  leeg: string;
  bijToon(cel: Celpositie): void;
  bijNeemOver(correctie: Correctie): void;
}) {
  if (problemen.length === 0) return <Text>{leeg}</Text>;
  return <Probleemlijst problemen={problemen} bijToon={bijToon} bijNeemOver={bijNeemOver} />;
}

function Kalenderblok({ uitgangspunten, schrijven }: Pick<Plaatsprops, 'uitgangspunten' | 'schrijven'>) {
  const { uitvoerder, jaar } = uitgangspunten;
  const [vandaag] = useState(() => vandaagIs());
  const stand = useMemo(() => leesKalender(uitvoerder, jaar, vandaag), [uitvoerder, jaar, vandaag]);
  return (
    <Blok id="kalender" naam="Kalender" telling={kalendertelling(stand)}>
      <Kalender stand={stand} uitgangspunten={uitgangspunten} vandaag={vandaag} schrijven={schrijven} />
    </Blok>
  );
}

/** Everything that follows from the workbook as it was read. */
function useBevindingen(beeld: Werkmapbeeld, uitgangspunten: Uitgangspunten) {
  return {
    bronnen: useMemo(() => bronproblemen(beeld, uitgangspunten), [beeld, uitgangspunten]),
    fouten: useMemo(() => celfouten(beeld), [beeld]),
    gewijzigd: useMemo(() => handwijzigingen(beeld), [beeld]),
    beleid: useMemo(() => leesEigenBeleid(beeld, uitgangspunten.jaar), [beeld, uitgangspunten.jaar]),
  };
}

/**
 * What the user was sent here for: a cell is selected, so that it is the one explained; a regio alone is about its
 * signals.
 */
function useAanleiding({ dienst, aanleiding }: Plaatsprops, toonSignalen: () => void): void {
  const verwerkt = useRef<typeof aanleiding>(undefined);
  useEffect(() => {
    if (!aanleiding || verwerkt.current === aanleiding) return;
    verwerkt.current = aanleiding;
    if (aanleiding.cel) void dienst.toon(aanleiding.cel.blad, aanleiding.cel);
    else if (aanleiding.regio !== undefined) toonSignalen();
  }, [dienst, aanleiding, toonSignalen]);
}

/** Which checks are unfolded, kept in the workbook. */
function useOpen({ dienst, werkmap }: Plaatsprops) {
  const begin = { versie: 1 as const, open: [] };
  const { waarde, zet } = useInstelling(dienst, werkmap.beeld, CONTROLESSLEUTEL, controlesschema, begin);
  return { open: waarde.open, zetOpen: (open: Onderdeel[]) => zet({ versie: 1, open }) };
}

/** 'Waarom?' for the selected cell, and everything that can be checked in the workbook. */
export function Controles(props: Plaatsprops) {
  const stijl = useStyles();
  const { dienst, werkmap, schrijven, uitgangspunten } = props;
  const { beeld } = werkmap;
  const { functies } = useBeschrijvingen();
  const selectie = useSelectie(dienst);
  const stand = useWaarom(beeld, selectie, functies);
  const { open, zetOpen } = useOpen(props);
  const { bronnen, fouten, gewijzigd, beleid } = useBevindingen(beeld, uitgangspunten);
  useAanleiding(props, () => zetOpen([...new Set([...open, 'signalen' as const])]));

  const toon = (cel: Celpositie) => void dienst.toon(cel.blad, cel);
  const toonPlaats = ({ blad, gebied }: Celplaats) => void dienst.toon(blad, gebied);
  const neemOver = (correctie: Correctie) => {
    const plan = correctieplan(beeld, correctie);
    if (plan) void schrijven.schrijf(plan, () => `${plan.titel} op blad ${correctie.cel.blad} overgenomen.`);
  };

  return (
    <Plaats>
      <div className={stijl.waarom}>
        <Waarom beeld={beeld} stand={stand} bijToon={toonPlaats} />
      </div>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => zetOpen(ONDERDELEN.filter((id) => openItems.includes(id)))}
      >
        <Blok id="bronnen" naam="Problemen in de bronnen" telling={alsTelling(bronnen.length)}>
          <Lijst
            problemen={bronnen}
            leeg="In de bronnen valt niets op."
            bijToon={toon}
            bijNeemOver={neemOver}
          />
        </Blok>
        <Blok id="cellen" naam="Cellen met een fout" telling={alsTelling(fouten.length)}>
          <Lijst
            problemen={fouten}
            leeg="Geen enkele WLZ-formule en geen blad van WLZ heeft een fout."
            bijToon={toon}
            bijNeemOver={neemOver}
          />
        </Blok>
        <Blok id="signalen" naam="Signaallijst" telling="">
          {open.includes('signalen') && <Signaallijst {...props} />}
        </Blok>
        <Blok id="afronding" naam="Afrondingscontrole" telling="">
          <Afrondingscontrole beeld={beeld} selectie={selectie} schrijven={schrijven} bijToon={toon} />
        </Blok>
        <Blok id="beleid" naam="Eigen beleid" telling={beleidstelling(beleid)}>
          <EigenBeleid
            beeld={beeld}
            stand={beleid}
            uitgangspunten={uitgangspunten}
            schrijven={schrijven}
            bijToon={toon}
          />
        </Blok>
        <Blok
          id="gewijzigd"
          naam="Zelf gewijzigd"
          telling={gewijzigd.length ? aantal(gewijzigd.length, 'cel', 'cellen') : 'niets'}
        >
          <Gewijzigd wijzigingen={gewijzigd} bijToon={toon} />
        </Blok>
        <Kalenderblok uitgangspunten={uitgangspunten} schrijven={schrijven} />
      </Accordion>
    </Plaats>
  );
}
