// The whole page: green bar, ribbon, spreadsheet, handle, pane, status bar.
import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { voorbeelden } from '../voorbeelden';
import { FileMenu } from './FileMenu';
import { PANE } from './paneWidth';
import { ReplaceDialog } from './ReplaceDialog';
import { Ribbon } from './Ribbon';
import { Splitter } from './Splitter';
import { StatusBar } from './StatusBar';
import { excelTheme, useStyles } from './styles';
import { TaskPane } from './TaskPane';
import { TitleBar } from './TitleBar';
import { useFileDrop } from './useFileDrop';
import type { Notice, Workbench } from './workbench';

const examples = voorbeelden.map((example) => example.naam);

/** Does what would replace the workbook, but asks first when there is something to lose. */
function useReplacing(workbench: Workbench) {
  const [waiting, setWaiting] = useState<(() => void) | undefined>();
  const replace = useCallback(
    (action: () => void) => {
      if (workbench.state.unsaved) setWaiting(() => action);
      else action();
    },
    [workbench],
  );
  const proceed = () => {
    setWaiting(undefined);
    waiting?.();
  };
  const dialog = (
    <ReplaceDialog
      name={waiting ? workbench.state.name : undefined}
      onSave={() => void workbench.download().then(proceed)}
      onReplace={proceed}
      onCancel={() => setWaiting(undefined)}
    />
  );
  return { replace, dialog };
}

function NoticeBar({ notice, onDismiss }: { notice: Notice; onDismiss(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.notice} role="alert">
      <MessageBar intent={notice.kind} layout="multiline">
        <MessageBarBody>{notice.text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label="Melding sluiten"
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

interface Props {
  workbench: Workbench;
  /** the element Univer draws in, made before React so that it is never thrown away */
  grid: HTMLElement;
  onFrame(frame: HTMLIFrameElement): void;
}

/** Puts an existing element into React's tree. */
function useHosted(element: HTMLElement) {
  return useCallback((parent: HTMLDivElement | null) => parent?.append(element), [element]);
}

function Work({ workbench, grid, onFrame }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(workbench.subscribe, workbench.snapshot);
  const [width, setWidth] = useState<number>(PANE.start);
  const [dragging, setDragging] = useState(false);
  const frame = useCallback(
    (element: HTMLIFrameElement | null) => {
      if (element) onFrame(element);
    },
    [onFrame],
  );
  const hosted = useHosted(grid);
  return (
    <main className={styles.work}>
      <div ref={hosted} className={styles.grid} aria-busy={state.busy} />
      {state.paneOpen && <Splitter width={width} onWidth={setWidth} onDragging={setDragging} />}
      <TaskPane
        title={state.addIn?.name ?? 'Invoegtoepassing'}
        problem={state.addInProblem}
        open={state.paneOpen}
        dark={state.theme === 'donker'}
        width={width}
        dragging={dragging}
        frame={frame}
        onClose={() => workbench.showPane(false)}
      />
    </main>
  );
}

export function Page({ workbench, grid, onFrame }: Props) {
  const styles = useStyles();
  const state = useSyncExternalStore(workbench.subscribe, workbench.snapshot);
  const { replace, dialog } = useReplacing(workbench);
  const openFile = useCallback(
    (file: File) => replace(() => void workbench.openFile(file)),
    [replace, workbench],
  );
  const hovering = useFileDrop(openFile);
  const changes = () => workbench.session?.changes;
  return (
    // No class on the provider: Fluent gives that to its pop-ups too.
    <FluentProvider theme={excelTheme} style={{ height: '100%' }}>
      <div className={styles.page}>
        <TitleBar
          name={state.name}
          unsaved={state.unsaved}
          canUndo={state.canUndo}
          canRedo={state.canRedo}
          theme={state.theme}
          onUndo={() => changes()?.undo()}
          onRedo={() => changes()?.redo()}
          onTheme={(theme) => workbench.setTheme(theme)}
          fileMenu={
            <FileMenu
              examples={examples}
              onNew={(name) => replace(() => void workbench.startExample(name))}
              onOpen={openFile}
              onSave={() => void workbench.download()}
            />
          }
        />
        <Ribbon
          tabs={state.addIn?.tabs ?? []}
          paneOpen={state.paneOpen}
          onAction={(action) => workbench.act(action)}
        />
        {state.notice && <NoticeBar notice={state.notice} onDismiss={() => workbench.dismiss()} />}
        <Work workbench={workbench} grid={grid} onFrame={onFrame} />
        <StatusBar status={state.status} />
        {hovering && <div className={styles.drop}>Laat los om de werkmap te openen</div>}
        {dialog}
      </div>
    </FluentProvider>
  );
}
