// Explains where a cell of the sheets Herschikking, Overhevelingen and Brieven comes from.
import { ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { RUIMTEKOLOMMEN, leesHerschikuitleg } from '../herschikking/uitleg';
import type {
  Herschikkingsuitleg,
  Overhevelingenuitleg,
  Ruimtekolom,
  Tabelkolom,
} from '../herschikking/uitleg';
import type { Uitlegbeleid, Uitleginvoer } from './uitleg';

interface Cel {
  rij: number;
  kolom: number;
}

export interface Herschikceluitleg {
  zinnen?: string[];
  beleid?: Uitlegbeleid[];
  herkomst?: string[];
  invoer?: Uitleginvoer[];
}

const RUIMTE: Readonly<Record<Ruimtekolom, string>> = {
  regio: 'De regio.',
  beschikbaar: 'Wat de regio te verdelen heeft: ruimte ZIN, saldo, overheveling en aanpassing samen.',
  ruimteZin: 'De contracteerruimte zorg in natura van de regio.',
  saldo: 'Het saldo van overhevelingen en reserveringen.',
  overheveling: 'Wat in dit scenario extra binnenkomt of weggaat.',
  aanpassing: 'De aanpassing van de ruimte in dit scenario.',
  verdeeld: 'Wat WLZ.HERSCHIK in deze regio toekende.',
  rest: 'Wat er van de ruimte overblijft.',
  overschrijding: 'Hoeveel er meer is toegekend dan er ruimte is. Dat kan alleen door garanties.',
  controle: 'De controle of ruimte, verdeeld bedrag en rest kloppen.',
};

const TABEL: Readonly<Record<Tabelkolom, string>> = {
  regio: 'De regio van deze rij.',
  agb: 'De AGB-code van de aanbieder.',
  aanbieder: 'De aanbieder.',
  leveringsvorm: 'De leveringsvorm.',
  afspraak: 'De huidige productieafspraak.',
  prognoseOns: 'De prognose van het zorgkantoor.',
  prognoseAanbieder: 'De prognose die de aanbieder opgaf.',
  akkoord: 'Of u akkoord bent met de prognose van de aanbieder.',
  prognose: 'De prognose die telt: die van de aanbieder als u akkoord bent, anders die van het zorgkantoor.',
  garantie: 'Het gegarandeerde bedrag (comfortbrief).',
  groei: 'De gehonoreerde groei.',
  realisatieVorigJaar: 'De realisatie van vorig jaar.',
  afspraakVorigJaar: 'De herschikte afspraak van vorig jaar.',
};

const OVERHEVELING = [
  'De regio.',
  'De ruimte ZIN.',
  'De ruimte pgb.',
  'De prognose ZIN.',
  'De prognose pgb.',
  'De reservering.',
];

function gekozen({ uitvoerder, jaar, regime }: Herschikkingsuitleg): string {
  return `Gekozen: ${uitvoerder}, ${jaar}, regime ${regime.titel}.`;
}

/** The row of the list that a row of the table shows. */
function lijstrij({ rijen }: Herschikkingsuitleg, rij: number): Uitleginvoer[] {
  const bron = rijen[rij];
  if (bron === undefined) return [];
  const gebied: Gebied = { rij: bron.rij, kolom: 0, rijen: 1, kolommen: 1 };
  return [
    {
      naam: `Rij in de lijst op blad ${bron.blad}`,
      waarde: `rij ${bron.rij + 1}`,
      plaats: { blad: bron.blad, gebied },
    },
  ];
}

function laagbeleid(uitleg: Herschikkingsuitleg, kolom: number): Uitlegbeleid[] {
  const { regime } = uitleg;
  // WLZ.HERSCHIK gives Afspraak oud and Prognose first, then a column per layer.
  const laag = regime.lagen[kolom - 2];
  const geheel: Uitlegbeleid = {
    naam: regime.titel,
    bron: regime.bron,
    ...(regime.keuze !== undefined && { toelichting: `Keuze: ${regime.keuze}.` }),
  };
  if (!laag) return [geheel];
  const keuze = laag.keuze === undefined ? '' : ` Keuze: ${laag.keuze}.`;
  return [
    { naam: laag.naam, bron: laag.bron, toelichting: `Tot de ${laag.grens}, ${laag.verdeling}.${keuze}` },
    geheel,
  ];
}

function opHerschikking(uitleg: Herschikkingsuitleg, cel: Cel): Herschikceluitleg {
  const { ruimte, tabel, kolommen, overloop } = uitleg.indeling;
  const herkomst = [gekozen(uitleg)];
  if (ligtIn(cel, ruimte)) {
    const kolom = RUIMTEKOLOMMEN[cel.kolom - ruimte.kolom];
    return { zinnen: kolom ? [RUIMTE[kolom]] : [], herkomst };
  }
  if (ligtIn(cel, tabel)) {
    const kolom = kolommen[cel.kolom - tabel.kolom];
    return { zinnen: kolom ? [TABEL[kolom]] : [], invoer: lijstrij(uitleg, cel.rij - tabel.rij), herkomst };
  }
  if (!ligtIn(cel, overloop)) return { herkomst };
  return {
    beleid: laagbeleid(uitleg, cel.kolom - overloop.kolom),
    invoer: lijstrij(uitleg, cel.rij - overloop.rij - 1),
    herkomst,
  };
}

function opOverhevelingen(
  { uitvoerder, jaar, regios, register }: Overhevelingenuitleg,
  cel: Cel,
): Herschikceluitleg {
  const herkomst = [`Gekozen: ${uitvoerder}, ${jaar}.`];
  if (ligtIn(cel, regios)) {
    const zin = OVERHEVELING[cel.kolom - regios.kolom];
    return { zinnen: zin === undefined ? [] : [zin], herkomst };
  }
  if (register && ligtIn(cel, register)) {
    return { zinnen: ['Het register van overhevelingen. Dit vult u zelf in en aan.'], herkomst };
  }
  return { herkomst };
}

/** What the administratie knows of a cell; {} for sheets it says nothing about. */
export function herschikcel(bewaard: unknown, cel: Cel): Herschikceluitleg {
  const uitleg = leesHerschikuitleg(bewaard);
  switch (uitleg?.soort) {
    case undefined:
      return {};
    case 'herschikking':
      return opHerschikking(uitleg, cel);
    case 'overhevelingen':
      return opOverhevelingen(uitleg, cel);
    case 'brieven':
      return { herkomst: [`De bedragen en de zin komen van blad ${uitleg.bron.blad}.`] };
  }
}
