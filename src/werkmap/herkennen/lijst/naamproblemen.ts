// Regio's, leveringsvormen, AGB-codes and rows that are unknown or come twice.
import { uitvoerderVan, zoekRegio } from '../../../beleid/zorgkantoren';
import { LEVERINGSVORMEN } from '../../../domein/leveringsvorm';
import { opsomming } from '../../../domein/tekst';
import { celnaam } from '../../beeld/adres';
import type { Celpositie } from '../../beeld/adres';
import type { Vraag } from '../bron';
import type { Probleem } from '../probleem';
import { lijktOp } from '../spelling';
import type { Gelezenrij } from './gelezenrij';
import { kolomMet } from './lijst';
import type { Lijst, Tekstveld } from './lijst';
import { alsCitaat, zonderBsn } from './persoon';
import { rijsleutel } from './rijsleutel';

const MEESTE_AGB = 20;
const MEESTE_DUBBEL = 50;

/** Rows with the same text, first one first. */
interface Groep {
  tekst: string;
  rijen: number[];
}

function groepen(rijen: readonly Gelezenrij[], veld: Tekstveld, past: (rij: Gelezenrij) => boolean): Groep[] {
  const opTekst = new Map<string, number[]>();
  for (const gelezen of rijen) {
    if (!past(gelezen)) continue;
    const tekst = gelezen.tekst[veld];
    const gevonden = opTekst.get(tekst);
    if (gevonden) gevonden.push(gelezen.rij.rij);
    else opTekst.set(tekst, [gelezen.rij.rij]);
  }
  return [...opTekst].map(([tekst, nummers]) => ({ tekst, rijen: nummers }));
}

function plaats(lijst: Lijst, veld: Tekstveld, rij: number | undefined): Celpositie {
  return { blad: lijst.blad, rij: rij ?? lijst.kopRij, kolom: kolomMet(lijst, veld)?.kolom ?? 0 };
}

/** 'cel A5', 'cel A5 en nog 3 rijen'. */
function waar(cel: Celpositie, groep: Groep): string {
  const meer = groep.rijen.length - 1;
  if (meer === 0) return `cel ${celnaam(cel)}`;
  return `cel ${celnaam(cel)} en nog ${meer} ${meer === 1 ? 'rij' : 'rijen'}`;
}

function onbekendeRegio(lijst: Lijst, vraag: Vraag, groep: Groep): Probleem {
  const cel = plaats(lijst, 'regio', groep.rijen[0]);
  if (groep.tekst === '') return { ernst: 'fout', zin: `Geen regio ingevuld (${waar(cel, groep)}).`, cel };
  const elders = zoekRegio(groep.tekst);
  const basis = `${alsCitaat(groep.tekst)} is geen regio van ${vraag.uitvoerder.naam} (${waar(cel, groep)}).`;
  if (elders) {
    const zin = `${basis} Zij hoort bij ${uitvoerderVan(elders)?.naam ?? 'een ander zorgkantoor'} en telt niet mee.`;
    return { ernst: 'waarschuwing', zin, cel };
  }
  const bedoeld = lijktOp(
    groep.tekst,
    vraag.uitvoerder.regios.map(({ naam }) => naam),
  );
  if (!bedoeld) return { ernst: 'fout', zin: basis, cel };
  const correctie = { cel, waarde: bedoeld, knop: 'Neem over' };
  return { ernst: 'fout', zin: `${basis} Bedoelde u ${bedoeld}?`, cel, correctie };
}

function regioproblemen(lijst: Lijst, rijen: readonly Gelezenrij[], vraag: Vraag): Probleem[] {
  if (!kolomMet(lijst, 'regio')) {
    const zonder = rijen.find(({ rij }) => rij.regio === undefined);
    if (!zonder) return [];
    const cel = { blad: lijst.blad, rij: zonder.rij.rij, kolom: lijst.kolommen[0]?.kolom ?? 0 };
    const zin = lijst.regiogroepen
      ? `Rij ${zonder.rij.rij + 1} staat niet onder de naam van een regio.`
      : `De lijst op blad ${lijst.blad} noemt geen regio. Voeg een kolom Regio toe of kies er een.`;
    return [{ ernst: 'fout', zin, cel }];
  }
  const onbekend = groepen(rijen, 'regio', ({ rij }) => rij.regio === undefined);
  const nietGekozen = new Set<string>();
  for (const { rij } of rijen) {
    if (rij.regio !== undefined && !vraag.regios.includes(rij.regio)) nietGekozen.add(rij.regio);
  }
  const problemen = onbekend.map((groep) => onbekendeRegio(lijst, vraag, groep));
  if (nietGekozen.size) {
    const zin = `U koos ${opsomming([...nietGekozen])} niet: die rijen tellen niet mee.`;
    problemen.push({ ernst: 'info', zin });
  }
  return problemen;
}

function vormproblemen(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  if (!kolomMet(lijst, 'leveringsvorm')) return [];
  return groepen(rijen, 'leveringsvorm', ({ rij }) => rij.leveringsvorm === undefined).map((groep) => {
    const cel = plaats(lijst, 'leveringsvorm', groep.rijen[0]);
    const zin =
      groep.tekst === ''
        ? `Geen leveringsvorm ingevuld (${waar(cel, groep)}).`
        : `${alsCitaat(groep.tekst)} is geen leveringsvorm (${waar(cel, groep)}). ` +
          `Kies uit ${opsomming(LEVERINGSVORMEN, 'of')}.`;
    return { ernst: 'waarschuwing', zin, cel };
  });
}

function agbproblemen(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  if (!kolomMet(lijst, 'agb')) return [];
  const fout = groepen(rijen, 'agb', ({ tekst }) => tekst.agb !== '' && !/^\d{8}$/.test(tekst.agb));
  const problemen = fout.slice(0, MEESTE_AGB).map((groep): Probleem => {
    const cel = plaats(lijst, 'agb', groep.rijen[0]);
    const zin = `De AGB-code ${alsCitaat(groep.tekst)} heeft geen 8 cijfers (${waar(cel, groep)}).`;
    return { ernst: 'waarschuwing', zin, cel };
  });
  if (fout.length > MEESTE_AGB) {
    const zin = `Nog ${fout.length - MEESTE_AGB} AGB-codes hebben geen 8 cijfers.`;
    problemen.push({ ernst: 'waarschuwing', zin, cel: plaats(lijst, 'agb', fout[MEESTE_AGB]?.rijen[0]) });
  }
  return problemen;
}

/** Unknown regio's, leveringsvormen and AGB-codes; the same text is one problem. */
export function naamproblemen(lijst: Lijst, rijen: readonly Gelezenrij[], vraag: Vraag): Probleem[] {
  return [
    ...regioproblemen(lijst, rijen, vraag),
    ...vormproblemen(lijst, rijen),
    ...agbproblemen(lijst, rijen),
  ];
}

/** Rows with the same aanbieder, leveringsvorm and regio (and month): their amounts would count twice. */
export function dubbeleRijen(lijst: Lijst, rijen: readonly Gelezenrij[]): Probleem[] {
  const eerste = new Map<string, number>();
  const problemen: Probleem[] = [];
  let meer = 0;
  const kolom = (kolomMet(lijst, 'aanbieder') ?? kolomMet(lijst, 'agb'))?.kolom ?? 0;
  for (const gelezen of rijen) {
    const sleutel = rijsleutel(gelezen);
    if (sleutel === undefined) continue;
    const wat = [sleutel, gelezen.periode, gelezen.prestatie, gelezen.boeking].join('|');
    const { rij } = gelezen.rij;
    const eerder = eerste.get(wat);
    if (eerder === undefined) {
      eerste.set(wat, rij);
      continue;
    }
    if (problemen.length === MEESTE_DUBBEL) {
      meer += 1;
      continue;
    }
    const { aanbieder, agb } = gelezen.tekst;
    const vorm = gelezen.rij.leveringsvorm ? ` ${gelezen.rij.leveringsvorm}` : '';
    const permaand = lijst.periodekolom !== undefined;
    const maand = permaand ? ' voor dezelfde maand' : '';
    const telt = permaand ? ' Ze tellen allebei mee.' : '';
    const zin = `${zonderBsn(aanbieder || `AGB ${agb}`)}${vorm} staat er twee keer${maand}: rij ${eerder + 1} en rij ${rij + 1}.${telt}`;
    problemen.push({ ernst: 'waarschuwing', zin, cel: { blad: lijst.blad, rij, kolom } });
  }
  if (meer) problemen.push({ ernst: 'waarschuwing', zin: `Nog ${meer} rijen staan er twee keer.` });
  return problemen;
}
