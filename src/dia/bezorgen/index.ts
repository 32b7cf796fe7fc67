import { leverAf } from './pagina';

const bericht = document.getElementById('bericht');
const plek = document.getElementById('plek');
if (bericht && plek) void leverAf(window.location.hash, (zin) => (bericht.textContent = zin), plek);
