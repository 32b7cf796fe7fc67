// The add-in's own page, in a frame beside the spreadsheet. Closing it only hides it: its functions keep working.
import { Button, MessageBar, MessageBarBody, mergeClasses } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Ref } from 'react';
import { useStyles } from './styles';

interface Props {
  title: string;
  problem: string;
  open: boolean;
  dark: boolean;
  width: number;
  /** the handle is being dragged */
  dragging: boolean;
  frame: Ref<HTMLIFrameElement>;
  onClose(): void;
}

export function TaskPane({ title, problem, open, dark, width, dragging, frame, onClose }: Props) {
  const styles = useStyles();
  return (
    <aside
      className={mergeClasses(styles.pane, dark && styles.dark, !open && styles.hidden)}
      style={{ width }}
      aria-label="Taakvenster"
    >
      <div className={styles.paneTitle}>
        {title}
        <Button
          appearance="subtle"
          icon={<DismissRegular primaryFill={dark ? '#ffffff' : undefined} />}
          aria-label="Taakvenster sluiten"
          title="Taakvenster sluiten"
          onClick={onClose}
        />
      </div>
      {problem !== '' && (
        <div className={styles.problem}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      <iframe
        ref={frame}
        id="taakvenster"
        title={title}
        className={mergeClasses(
          styles.frame,
          dragging && styles.untouchable,
          problem !== '' && styles.hidden,
        )}
      />
    </aside>
  );
}
