// Starts the werkbank.
import './page.css';
import { createRoot } from 'react-dom/client';
import { voorbeelden } from '../voorbeelden';
import { exampleFor } from './address';
import { Page } from './Page';
import { expose } from './window';
import { Workbench } from './workbench';

const grid = document.createElement('div');
grid.id = 'rekenblad';
grid.style.cssText = 'position: absolute; inset: 0;';

const workbench = new Workbench(grid);
expose(workbench);

/** The spreadsheet needs its place on the page, and the pane its frame, before a workbook can be opened. */
function begin(frame: HTMLIFrameElement): void {
  if (workbench.frame) return;
  workbench.frame = frame;
  const names = voorbeelden.map((example) => example.naam);
  void workbench.begin(exampleFor(location.search, names) ?? '');
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page workbench={workbench} grid={grid} onFrame={begin} />);
