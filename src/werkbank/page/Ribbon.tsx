// The add-in's own buttons, as its manifest describes them.
import { Button, mergeClasses, Tooltip } from '@fluentui/react-components';
import type { ButtonAction, RibbonButton, RibbonGroup, RibbonTab } from './manifest';
import { useStyles } from './styles';

interface Props {
  tabs: readonly RibbonTab[];
  paneOpen: boolean;
  onAction(action: ButtonAction): void;
}

/** The icon of at least 32 pixels, else the largest there is. */
function iconOf(button: RibbonButton): string | undefined {
  const sizes = [...button.icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= 32) ?? sizes.at(-1);
  return size === undefined ? undefined : button.icons.get(size);
}

function Control({ button, paneOpen, onAction }: { button: RibbonButton } & Omit<Props, 'tabs'>) {
  const styles = useStyles();
  const isPane = button.action.kind === 'pane';
  const tip = (
    <>
      <strong>{button.title || button.label}</strong>
      <br />
      {button.description}
    </>
  );
  return (
    <Tooltip content={tip} relationship="description">
      <Button
        appearance="subtle"
        className={mergeClasses(styles.ribbonButton, isPane && paneOpen && styles.pressed)}
        aria-pressed={isPane ? paneOpen : undefined}
        onClick={() => onAction(button.action)}
      >
        <img className={styles.ribbonIcon} src={iconOf(button)} alt="" />
        {button.label}
      </Button>
    </Tooltip>
  );
}

function Group({ group, ...rest }: { group: RibbonGroup } & Omit<Props, 'tabs'>) {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={group.label}>
      <div className={styles.groupButtons}>
        {group.buttons.map((button) => (
          <Control key={button.id} button={button} {...rest} />
        ))}
      </div>
      <span className={styles.groupLabel}>{group.label}</span>
    </div>
  );
}

export function Ribbon({ tabs, ...rest }: Props) {
  const styles = useStyles();
  return (
    <nav className={styles.ribbon} aria-label="Lint">
      {tabs.map((tab) => (
        <section key={tab.id} aria-label={`Tabblad ${tab.label}`}>
          <span className={styles.tab}>{tab.label}</span>
          <div className={styles.groups}>
            {tab.groups.map((group) => (
              <Group key={group.id} group={group} {...rest} />
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
}
