// The green bar: file menu, undo and redo, the workbook's name, the theme of the pane.
import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import type { ReactNode } from 'react';
import { useStyles } from './styles';
import type { PaneTheme } from './workbench';

interface Props {
  name: string;
  unsaved: boolean;
  canUndo: boolean;
  canRedo: boolean;
  theme: PaneTheme;
  fileMenu: ReactNode;
  onUndo(): void;
  onRedo(): void;
  onTheme(theme: PaneTheme): void;
}

function ThemeMenu({ theme, onTheme }: Pick<Props, 'theme' | 'onTheme'>) {
  const styles = useStyles();
  return (
    <Menu
      checkedValues={{ thema: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onTheme(checkedItems[0] === 'donker' ? 'donker' : 'licht')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" className={styles.titleButton} icon={<DarkThemeRegular />}>
          {theme === 'donker' ? 'Donker' : 'Licht'}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label="Office-thema van het taakvenster">
          <MenuItemRadio name="thema" value="licht">
            Licht
          </MenuItemRadio>
          <MenuItemRadio name="thema" value="donker">
            Donker
          </MenuItemRadio>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function TitleBar(props: Props) {
  const styles = useStyles();
  return (
    <header className={styles.titleBar}>
      {props.fileMenu}
      <Button
        appearance="subtle"
        className={styles.titleButton}
        icon={<ArrowUndoRegular />}
        aria-label="Ongedaan maken"
        title="Ongedaan maken (Ctrl+Z)"
        disabled={!props.canUndo}
        onClick={props.onUndo}
      />
      <Button
        appearance="subtle"
        className={styles.titleButton}
        icon={<ArrowRedoRegular />}
        aria-label="Opnieuw"
        title="Opnieuw (Ctrl+Y)"
        disabled={!props.canRedo}
        onClick={props.onRedo}
      />
      <span className={styles.titleName}>
        <strong id="werkmapnaam">{props.name}</strong> – Werkbank
        {props.unsaved && <span className={styles.unsaved}>niet opgeslagen</span>}
      </span>
      <ThemeMenu theme={props.theme} onTheme={props.onTheme} />
    </header>
  );
}
