// The plan for the sheet Herschikking: on a new worksheet, or over the one we wrote earlier.
import { celnaam, gebiednaam, ligtIn } from '../beeld/adres';
import type { Gebied } from '../beeld/adres';
import { celVan } from '../beeld/werkmapbeeld';
import type { Bladbeeld } from '../beeld/werkmapbeeld';
import { bepaalDoel, onsBlad } from '../plan/administratie';
import type { Wijziging } from '../plan/wijzigingsplan';
import { celblokken } from './herschikblad';
import type { Bladuitkomst, Bladvraag } from './bladvraag';
import { herschikopmaak } from './herschikopmaak';
import { leesHerschikuitleg } from './uitleg';
import type { Herschikindeling, Herschikkingsuitleg } from './uitleg';

export const HERSCHIKBLAD = 'Herschikking';

function uitlegVan({ gegevens, regime, uitkomst, indeling }: Bladvraag): Herschikkingsuitleg {
  const { naam, titel, bereik, bron, keuze, lagen } = regime;
  return {
    versie: 1,
    soort: 'herschikking',
    jaar: gegevens.kader.jaar,
    uitvoerder: gegevens.kader.uitvoerder.naam,
    regime: {
      naam,
      titel,
      bereik,
      bron,
      ...(keuze === undefined ? {} : { keuze }),
      lagen: lagen.map((laag) => ({
        naam: laag.naam,
        grens: laag.grens,
        verdeling: laag.verdeling,
        bron: laag.bron,
        ...(laag.keuze === undefined ? {} : { keuze: laag.keuze }),
      })),
    },
    rijen: uitkomst.rijen.map(({ bron: { lijst, rij } }) => ({ blad: lijst.blad, rij: rij.rij })),
    indeling,
  };
}

/** The smallest area that holds everything of an earlier layout, what WLZ.HERSCHIK filled included. */
function geheel({ ruimte, meerzorg, tabel, overloop }: Herschikindeling): Gebied {
  const rechts = [ruimte, tabel, overloop, ...(meerzorg ? [meerzorg] : [])].map((g) => g.kolom + g.kolommen);
  return { rij: 0, kolom: 0, rijen: tabel.rij + tabel.rijen, kolommen: Math.max(...rechts) };
}

/** A filled cell where WLZ.HERSCHIK will spill that is neither ours nor wiped. */
function inDeWeg(blad: Bladbeeld, overloop: Gebied, oud: Gebied | undefined): string | undefined {
  for (let rij = overloop.rij; rij < overloop.rij + overloop.rijen; rij++) {
    for (let kolom = overloop.kolom; kolom < overloop.kolom + overloop.kolommen; kolom++) {
      const eigen = oud !== undefined && ligtIn({ rij, kolom }, oud);
      if (!eigen && celVan(blad, rij, kolom).formule !== '') return celnaam({ rij, kolom });
    }
  }
  return undefined;
}

/** The plan for this sheet; over the same layout only cells are written, so that its formats stay. */
export function herschikbladplan(vraag: Bladvraag): Bladuitkomst {
  const { beeld, indeling } = vraag;
  const doel = bepaalDoel(beeld, 'herschikking', HERSCHIKBLAD);
  const ons = onsBlad(beeld, 'herschikking');
  const uitleg = leesHerschikuitleg(ons?.notitie.uitleg);
  const oud = uitleg?.soort === 'herschikking' ? uitleg.indeling : undefined;
  const zelfdeVorm = oud !== undefined && JSON.stringify(oud) === JSON.stringify(indeling);
  const wis = oud !== undefined && !zelfdeVorm ? geheel(oud) : undefined;
  const bezet = ons && inDeWeg(ons.blad, indeling.overloop, oud && (wis ?? oud.overloop));
  if (ons && bezet !== undefined) {
    const waar = gebiednaam(indeling.overloop);
    const zin =
      `Op blad ${ons.blad.naam} staat in ${bezet} iets van u, en de uitkomst vult ${waar}. ` +
      'Maak die cellen leeg, of geef het blad een andere naam.';
    return { zin };
  }
  const wijzigingen: Wijziging[] = [
    ...(wis ? [{ soort: 'wissen' as const, gebied: wis }] : []),
    ...celblokken(vraag).map((blok): Wijziging => ({ soort: 'cellen', ...blok })),
    ...(zelfdeVorm ? [] : herschikopmaak(vraag)),
  ];
  return {
    bladplan: { blad: doel, wijzigingen, administratie: { soort: 'herschikking', uitleg: uitlegVan(vraag) } },
  };
}
