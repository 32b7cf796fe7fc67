// What the step Prognose says in words.
import type { Methode, Prognosebeeld, Prognosekeuze } from '../../../werkmap';

/** The methods as the user chooses them: name and one sentence. */
export const METHODETEKST: Readonly<Record<Methode, { naam: string; zin: string }>> = {
  maand: { naam: 'Lineair per maand', zin: 'Het gemiddelde van de gedeclareerde maanden, maal twaalf.' },
  dag: {
    naam: 'Lineair per dag',
    zin: 'Hetzelfde naar kalenderdagen, voor zorg die per dag wordt betaald.',
  },
  driehoek: {
    naam: 'Met na-ijl uit deze werkmap',
    zin: 'Vult elke maand aan met wat er later meestal nog bij komt.',
  },
  eigen: { naam: 'Met een eigen uitlooppatroon', zin: 'U vult zelf in hoe volledig elke maand is.' },
};

/** Bounds (fractions) of the words for a probability; keuze. */
const KANSWOORDEN: readonly (readonly [tot: number, woord: string])[] = [
  [0.05, 'heel klein'],
  [0.33, 'klein'],
  [0.67, 'ongeveer een half'],
  [0.95, 'groot'],
  [Infinity, 'heel groot'],
];

/** 'kans op tekort groot (82%)' */
export function kanszin(kans: number): string {
  const woord = KANSWOORDEN.find(([tot]) => kans < tot)?.[1] ?? '';
  const procent = Math.round(kans * 100);
  const getal = procent < 1 ? 'minder dan 1%' : procent > 99 ? 'meer dan 99%' : `${procent}%`;
  return `kans op tekort ${woord} (${getal})`;
}

/** A fraction as a percentage with at most one decimal: 60% or 97,5%. */
export function procent(fractie: number): string {
  return `${String(Math.round(fractie * 1000) / 10).replace('.', ',')}%`;
}

/** The outcome of the step in one line. */
export function prognoseuitkomst({ methode }: Prognosekeuze, beeld: Prognosebeeld | undefined): string {
  if (beeld?.nietNodig !== undefined) return 'niet nodig';
  const graad = beeld?.wijze.patroon?.voltooiing[0];
  const naam = METHODETEKST[beeld?.wijze.weigering === undefined ? methode : 'maand'].naam;
  return graad === undefined ? naam : `${naam}: jongste maand ${procent(graad)} volledig`;
}
