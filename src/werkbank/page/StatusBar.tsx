// The line under the spreadsheet: what Excel is doing, what is wrong in the cell, sum and average of the selection.
import { useStyles } from './styles';

export interface Status {
  /** "Gereed", "Invoeren" or "Bezig met berekenen…" */
  readonly mode: string;
  /** the sentence of the selected cell's error, '' when it has none */
  readonly error: string;
  /** "Som: 12,50" and the like */
  readonly numbers: readonly string[];
}

export function StatusBar({ status }: { status: Status }) {
  const styles = useStyles();
  return (
    <footer className={styles.statusBar} aria-label="Statusbalk">
      <span id="status-modus">{status.mode}</span>
      <span id="status-fout" role="status" className={styles.statusError} title={status.error}>
        {status.error}
      </span>
      <span id="status-getallen" className={styles.statusNumbers}>
        {status.numbers.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </span>
    </footer>
  );
}
