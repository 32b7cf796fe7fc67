import { createRoot } from 'react-dom/client';
import { registreerOpdrachten } from '../commands/commands';
import { excelDienst } from '../werkmap';
import { App } from './App';

void Office.onReady().then(({ host }) => {
  const plaats = document.getElementById('root');
  if (!plaats) return;
  if (host !== Office.HostType.Excel) {
    plaats.textContent = 'Dit is het taakvenster van de WLZ-invoegtoepassing. Het werkt alleen in Excel.';
    return;
  }
  registreerOpdrachten();
  createRoot(plaats).render(<App dienst={excelDienst()} />);
});
