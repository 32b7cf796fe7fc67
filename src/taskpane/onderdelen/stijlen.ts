// Styles that more than one part of the pane has; spread or name them in makeStyles.
import { tokens } from '@fluentui/react-components';
import type { GriffelStyle } from '@fluentui/react-components';

/** A list without bullets. */
export const kaleLijst = {
  listStyleType: 'none',
  margin: 0,
  padding: 0,
  display: 'flex',
  flexDirection: 'column',
} satisfies GriffelStyle;

/** A row that is a button: a name left, an amount right, under them what spans both. */
export const rijknop = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  columnGap: tokens.spacingHorizontalS,
  width: '100%',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} satisfies GriffelStyle;

/** A name of any length, in what room there is. */
export const naam = { minWidth: 0, overflowWrap: 'anywhere' } satisfies GriffelStyle;

/** A number: figures of one width, never broken. */
export const getal = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } satisfies GriffelStyle;

/** A deficit in words or figures; never by colour alone. */
export const tekort = {
  color: 'var(--wlz-tekort)',
  fontWeight: tokens.fontWeightSemibold,
} satisfies GriffelStyle;

/** A small table over the whole width. */
export const tabel = {
  borderCollapse: 'collapse',
  width: '100%',
  fontSize: tokens.fontSizeBase200,
} satisfies GriffelStyle;

/** A cell of it, with a text; a heading beside or above looks no heavier. */
export const cel = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  textAlign: 'left',
  fontWeight: tokens.fontWeightRegular,
  overflowWrap: 'anywhere',
} satisfies GriffelStyle;

/** A cell above a column. */
export const kolomkop = {
  color: tokens.colorNeutralForeground2,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} satisfies GriffelStyle;

/** A number in a column. */
export const bedragcel = { ...getal, textAlign: 'right' } satisfies GriffelStyle;
