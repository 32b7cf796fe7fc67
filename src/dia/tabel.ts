// The table of the slide: domein §2's rows, in order, as texts.
import { CONTRACTEERRUIMTERIJEN, TOTAAL } from '../domein/contracteerruimte';
import type { Contracteerruimterij, Rij } from '../domein/contracteerruimte';
import { opsomming } from '../domein/tekst';
import type { Afgerondetabel } from './afronden';
import { diacel, EENHEDEN, NIET_BEKEND } from './bedrag';
import type { Diarij, Diatabel } from './model';
import type { Diaeenheid, Stand } from './vraag';

const KORT: Readonly<Record<Rij, string>> = {
  ruimteZin: 'Ruimte ZIN',
  ruimtePgb: 'Ruimte PGB',
  saldo: 'Saldo',
  ruimteTotaal: 'Ruimte incl. saldo',
  prognoseZin: 'Prognose ZIN',
  prognosePgb: 'Waarde PGB',
  realisatie: 'Verwachte realisatie',
  overschot: 'Verwacht overschot',
};

const KORTUITLEG =
  'Ruimte = contracteerruimte; saldo = saldo overhevelingen en reserveringen; waarde PGB = geprognosticeerde waarde PGB beschikkingen; realisatie en overschot excl. volumegroei.';

function soortVan({ id, som }: Contracteerruimterij): Diarij['soort'] {
  if (id === 'overschot') return 'uitkomst';
  return som ? 'som' : 'invoer';
}

/** The footnote that belongs to the way of rounding. */
function voetnootAfronding(
  { afronding, verschillen, bijstellingen }: Afgerondetabel,
  eenheid: Diaeenheid,
): string {
  const stap = EENHEDEN[eenheid].stapnaam;
  if (afronding === 'sluitend afgerond') {
    const aantal = bijstellingen.length;
    const gevolg =
      aantal === 0
        ? ''
        : ` ${aantal === 1 ? 'Eén bedrag is' : `${aantal} bedragen zijn`} daarvoor naar de andere kant afgerond.`;
    return `Sluitend afgerond op ${stap}: elk bedrag ligt binnen ${stap} van het exacte bedrag en alle sommen kloppen.${gevolg}`;
  }
  const aantal = verschillen.length;
  const gevolg =
    aantal === 0
      ? 'In deze tabel kloppen alle sommen ook na afronding.'
      : `Daardoor ${aantal === 1 ? 'wijkt één som' : `wijken ${aantal} sommen`} van afgeronde bedragen iets af.`;
  return `Los afgerond: elk bedrag is apart afgerond op ${stap}. ${gevolg}`;
}

function voetnootOnbekend({ regios, cellen }: Stand): string[] {
  const onbekend = regios.filter((_regio, kolom) =>
    CONTRACTEERRUIMTERIJEN.some(({ id }) => cellen[id][kolom] === null),
  );
  const totaal = CONTRACTEERRUIMTERIJEN.some(({ id }) => cellen[id][regios.length] === null);
  if (onbekend.length === 0 && !totaal) return [];
  const wie = onbekend.length === 0 ? [TOTAAL] : onbekend;
  const namen = wie.length > 4 ? [...wie.slice(0, 3), `${wie.length - 3} andere regio’s`] : wie;
  return [`${NIET_BEKEND} = niet bekend: voor ${opsomming(namen)} ontbreken gegevens.`];
}

/** The table as the slide shows it. */
export function maakTabel(stand: Stand, rond: Afgerondetabel, eenheid: Diaeenheid): Diatabel {
  return {
    hoek: `Toedeling van de regionale contracteerruimte ${stand.jaar} (${EENHEDEN[eenheid].kop})`,
    kolommen: [...stand.regios, TOTAAL],
    rijen: CONTRACTEERRUIMTERIJEN.map((rij, i) => ({
      id: rij.id,
      label: rij.label(stand.jaar),
      kort: KORT[rij.id],
      soort: soortVan(rij),
      cellen: stand.cellen[rij.id].map((exact, k) => diacel(exact, rond.cellen[i]?.[k] ?? null, eenheid)),
    })),
    voetnoten: [voetnootAfronding(rond, eenheid), ...voetnootOnbekend(stand)],
    kortuitleg: KORTUITLEG,
  };
}
