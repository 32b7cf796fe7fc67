// What stands in the cells of the sheet Herschikking.
import { euroVanCent } from '../../domein/geld';
import { opsomming } from '../../domein/tekst';
import { celnaam, celverwijzing, gebiednaam } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { celOp } from '../beeld/werkmapbeeld';
import type { Werkmapbeeld } from '../beeld/werkmapbeeld';
import { kolomMet } from '../herkennen/lijst/lijst';
import type { Lijst } from '../herkennen/lijst/lijst';
import type { Celinhoud, Formule } from '../plan/wijzigingsplan';
import { OVERPRODUCTIE, TOTAAL } from './bereken';
import { kopRijVan, overloopformule, overloopkolom, ruimtekolom, tabelkolom, vast } from './indeling';
import { rijformules } from './rijformules';
import type { Bladvraag } from './bladvraag';
import type { Regioruimte, Regiouitkomst } from './types';
import { RUIMTEKOLOMMEN } from './uitleg';
import type { Herschikindeling, Ruimtekolom, Tabelkolom } from './uitleg';
import { bedragformule, tekstInFormule } from './verwijzing';
import { EIGEN_REGIME, REGIMETABEL } from './vraag';
import type { Herschikvraag } from './vraag';

const RUIMTEKOPPEN: Readonly<Record<Ruimtekolom, string>> = {
  regio: 'Regio',
  beschikbaar: 'Beschikbaar',
  ruimteZin: 'Ruimte ZIN',
  saldo: 'Saldo overhevelingen en reserveringen',
  overheveling: 'Overheveling',
  aanpassing: 'Aanpassing',
  verdeeld: 'Verdeeld',
  rest: 'Rest',
  overschrijding: 'Boven de ruimte',
  controle: 'Controle',
};

const TABELKOPPEN: Readonly<Record<Tabelkolom, string>> = {
  regio: 'Regio',
  agb: 'AGB',
  aanbieder: 'Aanbieder',
  leveringsvorm: 'Leveringsvorm',
  afspraak: 'Afspraak',
  prognoseOns: 'Onze prognose',
  prognoseAanbieder: 'Prognose aanbieder',
  akkoord: 'Akkoord',
  prognose: 'Prognose die telt',
  garantie: 'Garantie',
  groei: 'Gehonoreerde groei',
  realisatieVorigJaar: 'Realisatie vorig jaar',
  afspraakVorigJaar: 'Afspraak vorig jaar',
};

const cel = (rij: number, kolom: number): string => celnaam({ rij, kolom });

/** One call over the whole table; "volledig" brings its own header row. */
export function herschikformule({ vraag, indeling, regime }: Bladvraag): string {
  const kolom = (naam: Tabelkolom): string => {
    const gebied = tabelkolom(indeling, naam);
    return gebied === undefined ? '' : vast(gebied);
  };
  const tweeKolommen = { ...ruimtekolom(indeling, 'regio'), kolommen: 2 };
  const { overproductie, meerzorg } = indeling;
  const argumenten = [
    kolom('afspraak'),
    kolom('prognose'),
    vast(tweeKolommen),
    vraag.regime === EIGEN_REGIME ? `${REGIMETABEL}[#All]` : tekstInFormule(regime.naam),
    kolom('leveringsvorm'),
    kolom('garantie'),
    kolom('groei'),
    kolom('regio'),
    '"volledig"',
    kolom('realisatieVorigJaar'),
    kolom('afspraakVorigJaar'),
    overproductie === undefined ? '' : vast({ ...overproductie, rijen: 1, kolommen: 1 }),
    kolom('aanbieder'),
    meerzorg === undefined ? '' : vast(meerzorg),
  ];
  while (argumenten.at(-1) === '') argumenten.pop();
  return `=WLZ.HERSCHIK(${argumenten.join(',')})`;
}

/** The sum of what everyone gets, as WLZ.HERSCHIK fills it in. */
function uitOverloop(indeling: Herschikindeling, som: (gebied: string) => string): Formule {
  const gebied = vast(overloopkolom(indeling, 'nieuw'));
  return { formule: overloopformule(indeling, 'nieuw', `ROUND(${som(gebied)},2)`) };
}

function aanpassingInhoud(vraag: Herschikvraag, regio: Regiouitkomst, ruimtecel: string): Celinhoud {
  const aanpassing = vraag.watAls.aanpassing[regio.regio];
  if (aanpassing?.soort !== 'procent') return euroVanCent(regio.aanpassing);
  return { formule: `=ROUND(${ruimtecel}*${aanpassing.procent}/100,2)` };
}

function ruimteInhoud(regio: Regiouitkomst, bron: Regioruimte | undefined): Celinhoud {
  return bron?.ruimteZinPlek ? bedragformule(bron.ruimteZinPlek, 'fout') : euroVanCent(regio.ruimteZin);
}

function saldoInhoud(regio: Regiouitkomst, bron: Regioruimte | undefined): Celinhoud {
  return bron?.saldoPlek ? bedragformule(bron.saldoPlek, 'nul') : euroVanCent(regio.saldo);
}

/** The row of one regio. */
function regiorij(
  { vraag, gegevens, regime, indeling }: Bladvraag,
  regio: Regiouitkomst,
  rij: number,
): Celinhoud[] {
  const bron = gegevens.ruimtes.find((ruimte) => ruimte.regio === regio.regio);
  const op = (kolom: Ruimtekolom): string => cel(rij, RUIMTEKOLOMMEN.indexOf(kolom));
  const regiokolom = tabelkolom(indeling, 'regio') ?? indeling.tabel;
  const past = regime.bereik === 'kantoor' ? 'Gebruikt ruimte van andere regio’s' : 'Boven de ruimte';
  const inhoud: Record<Ruimtekolom, Celinhoud> = {
    regio: regio.regio,
    beschikbaar: { formule: `=ROUND(SUM(${op('ruimteZin')}:${op('aanpassing')}),2)` },
    ruimteZin: ruimteInhoud(regio, bron),
    saldo: saldoInhoud(regio, bron),
    overheveling: euroVanCent(regio.overheveling),
    aanpassing: aanpassingInhoud(vraag, regio, op('ruimteZin')),
    verdeeld: uitOverloop(indeling, (nieuw) => `SUMIFS(${nieuw},${vast(regiokolom)},${op('regio')})`),
    rest: { formule: `=MAX(0,ROUND(${op('beschikbaar')}-${op('verdeeld')},2))` },
    overschrijding: { formule: `=MAX(0,ROUND(${op('verdeeld')}-${op('beschikbaar')},2))` },
    controle: { formule: `=IF(${op('overschrijding')}=0,"Past","${past}")` },
  };
  return RUIMTEKOLOMMEN.map((kolom) => inhoud[kolom]);
}

/** The totals; what is distributed is added up over all rows, so that a row of no regio shows. */
function totaalrij({ regime, indeling }: Bladvraag): Celinhoud[] {
  const op = (kolom: Ruimtekolom): string => cel(indeling.totaalRij, RUIMTEKOLOMMEN.indexOf(kolom));
  const som = (kolom: Ruimtekolom): string => `SUM(${gebiednaam(ruimtekolom(indeling, kolom))})`;
  const apart = regime.bereik === 'regio';
  const rest = apart ? `ROUND(${som('rest')},2)` : `MAX(0,ROUND(${op('beschikbaar')}-${op('verdeeld')},2))`;
  const boven = apart
    ? `ROUND(${som('overschrijding')},2)`
    : `MAX(0,ROUND(${op('verdeeld')}-${op('beschikbaar')},2))`;
  const zonderRegio = `ROUND(${op('verdeeld')}-${som('verdeeld')},2)<>0`;
  const oordeel = `IF(${op('overschrijding')}=0,"Past","Boven de ruimte")`;
  return RUIMTEKOLOMMEN.map((kolom): Celinhoud => {
    if (kolom === 'regio') return TOTAAL;
    if (kolom === 'verdeeld') return uitOverloop(indeling, (nieuw) => `SUM(${nieuw})`);
    if (kolom === 'rest') return { formule: `=${rest}` };
    if (kolom === 'overschrijding') return { formule: `=${boven}` };
    if (kolom === 'controle') {
      return { formule: `=IF(${zonderRegio},"Een rij hoort bij geen regio",${oordeel})` };
    }
    return { formule: `=ROUND(${som(kolom)},2)` };
  });
}

/**
 * The column with the agreements of a list, as a formula refers to it, and how many cells of it are filled now. A plain
 * block is looked at to one row below its last, so that a row that is added there is seen; a table grows by itself.
 */
function afspraakkolom(beeld: Werkmapbeeld, lijst: Lijst): { bereik: string; gevuld: number } {
  const veld = kolomMet(lijst, 'afspraak') ?? lijst.kolommen[0];
  const kolom = veld?.kolom ?? 0;
  const laatste = lijst.tabel === undefined ? lijst.laatsteRij + 1 : lijst.laatsteRij;
  let gevuld = 0;
  for (let rij = lijst.eersteRij; rij <= laatste; rij++) {
    if (celOp(beeld, { blad: lijst.blad, rij, kolom }).formule !== '') gevuld += 1;
  }
  const eerste = celverwijzing({ blad: lijst.blad, rij: lijst.eersteRij, kolom });
  const bereik = lijst.tabel
    ? `${lijst.tabel}[${(veld?.kop ?? '').replace(/(['[\]#@])/g, "'$1")}]`
    : `${eerste}:${celnaam({ rij: laatste, kolom })}`;
  return { bereik, gevuld };
}

/** Says when a list has got other rows than the ones below. */
function controleformule({ beeld, gegevens, indeling }: Bladvraag): Formule {
  const gelijk = gegevens.lijsten.map((lijst) => {
    const { bereik, gevuld } = afspraakkolom(beeld, lijst);
    return `COUNTA(${bereik})=${gevuld}`;
  });
  const goed = `Alle rijen van de lijst doen mee: ${indeling.tabel.rijen}.`;
  const fout = 'De lijst heeft nu andere rijen. Herschik opnieuw in het taakvenster.';
  return { formule: `=IF(AND(${gelijk.join(',')}),${tekstInFormule(goed)},${tekstInFormule(fout)})` };
}

/** One block of cells of the sheet. */
export interface Celblok {
  gebied: Gebied;
  inhoud: Celinhoud[][];
}

/** The decision on overproduction, for a regime that asks for it. */
function optie({ vraag, regime, indeling }: Bladvraag): Celinhoud[] {
  if (indeling.overproductie === undefined) return ['', ''];
  const standaard = regime.opties?.find(({ naam }) => naam === OVERPRODUCTIE)?.standaard ?? true;
  return ['Overproductie financieren', vraag.overproductie ?? standaard];
}

function aanhef(vraag: Bladvraag): Celblok {
  const { gegevens, regime } = vraag;
  const { kader } = gegevens;
  const waar = regime.bereik === 'kantoor' ? 'over het hele zorgkantoor' : 'per regio';
  const bladen = opsomming([...new Set(gegevens.lijsten.map(({ blad }) => blad))]);
  const toelichting =
    `Regime ${regime.titel} (${regime.bron}), ruimte ${waar}. Bron: blad ${bladen}. ` +
    'Bedragen in euro’s; een bron zonder getal geeft #N/B.';
  return {
    gebied: { rij: 0, kolom: 0, rijen: 3, kolommen: 2 },
    inhoud: [[`Herschikking ${kader.jaar}, ${kader.uitvoerder.naam}`, ''], [toelichting, ''], optie(vraag)],
  };
}

function meerzorgblok({ uitkomst, indeling }: Bladvraag): Celblok[] {
  const { meerzorg } = indeling;
  if (meerzorg === undefined) return [];
  const rijen = uitkomst.regios.map((regio): Celinhoud[] => [regio.regio, euroVanCent(regio.meerzorg)]);
  return [
    {
      gebied: { ...meerzorg, rij: meerzorg.rij - 1, rijen: meerzorg.rijen + 1 },
      inhoud: [['Regio', 'Waarvan Meerzorg'], ...rijen],
    },
  ];
}

/** Every cell of the sheet except those that WLZ.HERSCHIK fills. */
export function celblokken(vraag: Bladvraag): Celblok[] {
  const { indeling, uitkomst } = vraag;
  const { ruimte, tabel, overloop } = indeling;
  return [
    aanhef(vraag),
    {
      gebied: { ...ruimte, rij: ruimte.rij - 1, rijen: ruimte.rijen + 2 },
      inhoud: [
        RUIMTEKOLOMMEN.map((kolom) => RUIMTEKOPPEN[kolom]),
        ...uitkomst.regios.map((regio, i) => regiorij(vraag, regio, ruimte.rij + i)),
        totaalrij(vraag),
      ],
    },
    ...meerzorgblok(vraag),
    {
      gebied: { rij: indeling.controleRij, kolom: 0, rijen: 1, kolommen: 1 },
      inhoud: [[controleformule(vraag)]],
    },
    {
      gebied: { ...tabel, rij: kopRijVan(indeling), rijen: tabel.rijen + 1 },
      inhoud: [
        indeling.kolommen.map((kolom) =>
          kolom === 'prognose' && !indeling.kolommen.includes('prognoseOns')
            ? 'Prognose'
            : TABELKOPPEN[kolom],
        ),
        ...rijformules(vraag),
      ],
    },
    {
      gebied: { rij: overloop.rij, kolom: overloop.kolom, rijen: 1, kolommen: 1 },
      inhoud: [[{ formule: herschikformule(vraag) }]],
    },
  ];
}
