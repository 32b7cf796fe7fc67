import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { QuestionCircleRegular, SettingsRegular } from '@fluentui/react-icons';
import type { Uitgangspunten, Weergave } from '../../werkmap';
import { maandnaam } from '../../domein/datum';
import { openHulp } from '../hulp';

const useStyles = makeStyles({
  kop: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tekst: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  titel: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  regel: {
    minWidth: 0,
    padding: 0,
    border: 'none',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    justifyContent: 'flex-start',
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
  },
});

interface Props {
  uitgangspunten?: Uitgangspunten | undefined;
  weergave: Weergave;
  /** Formulas are being entered again. */
  bezig: boolean;
  bijWijzigen(): void;
  bijWeergave(weergave: Weergave): void;
  bijHerstellen(): void;
  /** What can be undone; absent when nothing can. */
  ongedaan?: string | undefined;
  bijOngedaan(): void;
}

/** 'CZ · 2024 · t/m januari' */
export function uitgangspuntenregel({ uitvoerder, jaar, peilmaand }: Uitgangspunten): string {
  return `${uitvoerder} · ${jaar} · t/m ${maandnaam(peilmaand)}`;
}

function Instellingen(props: Props) {
  const { weergave, bezig, ongedaan, bijWijzigen, bijWeergave, bijHerstellen, bijOngedaan } = props;
  return (
    <Menu
      checkedValues={{ weergave: [weergave] }}
      onCheckedValueChange={(_, { checkedItems }) => bijWeergave(checkedItems[0] === '€' ? '€' : 'k€')}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Instellingen" relationship="label">
          <Button appearance="subtle" icon={<SettingsRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={bijWijzigen}>Uitgangspunten wijzigen</MenuItem>
          <MenuDivider />
          <MenuItemRadio name="weergave" value="k€">
            Bedragen × € 1.000
          </MenuItemRadio>
          <MenuItemRadio name="weergave" value="€">
            Bedragen in euro’s
          </MenuItemRadio>
          <MenuDivider />
          <MenuItem disabled={bezig || ongedaan === undefined} onClick={bijOngedaan}>
            {ongedaan === undefined ? 'Niets om ongedaan te maken' : `Maak ongedaan: ${ongedaan}`}
          </MenuItem>
          <MenuItem disabled={bezig} onClick={bijHerstellen}>
            WLZ-formules herstellen
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Title, the uitgangspunten as one line (click to change them), settings and help. */
export function Kop(props: Props) {
  const stijl = useStyles();
  return (
    <header className={stijl.kop}>
      <div className={stijl.tekst}>
        <Text as="h1" weight="semibold" className={stijl.titel}>
          WLZ
        </Text>
        {props.uitgangspunten && (
          <Button
            appearance="transparent"
            size="small"
            className={stijl.regel}
            title="Uitgangspunten wijzigen"
            onClick={props.bijWijzigen}
          >
            {uitgangspuntenregel(props.uitgangspunten)}
          </Button>
        )}
      </div>
      <Instellingen {...props} />
      <Tooltip content="Hulp" relationship="label">
        <Button appearance="subtle" icon={<QuestionCircleRegular />} onClick={openHulp} />
      </Tooltip>
    </header>
  );
}
