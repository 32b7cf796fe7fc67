// The table for the website: one self-contained page without scripts, readable by who hears it, and small enough to
// paste into another page.
import type { Huisstijl } from './huisstijl';
import { richtingVoor } from './blad/indeling';
import { contrast, leesbaarOp } from './kleur';
import { LEESBAAR } from './leesbaar';
import type { Diacel, Diamodel, Diarij } from './model';
import { schoon } from './plaatje/svg';

/** A colour of the house style as text on white; too light becomes the ordinary text colour. */
function tekstkleur(kleur: string, anders: string): string {
  return contrast(kleur, '#FFFFFF') >= LEESBAAR ? kleur : anders;
}

function stijlblad({ kleuren, lettertypen }: Huisstijl): string {
  const letter = (naam: string) => `"${naam.replace(/["\\<>]/g, '')}", Arial, sans-serif`;
  const tekst = tekstkleur(kleuren.tekst, '#1F1F1F');
  const zacht = tekstkleur(kleuren.zacht, tekst);
  return [
    `.wlz{font-family:${letter(lettertypen.tekst)};color:${tekst};background:#fff;max-width:80rem;margin:0 auto;padding:1rem;line-height:1.4}`,
    `.wlz caption,.wlz h2{font-family:${letter(lettertypen.koppen)};color:${tekstkleur(kleuren.hoofd, tekst)};font-weight:700;text-align:left}`,
    '.wlz caption{font-size:1.25rem;padding:0 0 .75rem}.wlz caption span{display:block;font-size:.875rem;font-weight:400}',
    `.wlz-kop{font-family:${letter(lettertypen.koppen)};color:${tekstkleur(kleuren.hoofd, tekst)};font-size:1.5rem;max-width:80rem;margin:1rem auto 0;padding:0 1rem}`,
    '.wlz h2{font-size:1rem;margin:1.5rem 0 .25rem}.wlz p,.wlz ul{margin:.25rem 0 .5rem;max-width:48rem}',
    '.wlz .tabel{overflow-x:auto}.wlz .tabel:focus-visible{outline:3px solid currentColor}',
    '.wlz table{border-collapse:collapse;font-variant-numeric:tabular-nums}',
    '.wlz th,.wlz td{padding:.375rem .5rem;border-bottom:1px solid #d9d9d9;text-align:right;vertical-align:middle}',
    '.wlz td{white-space:nowrap}.wlz th[scope=row],.wlz thead th:first-child{text-align:left}',
    `.wlz thead th{background:${kleuren.hoofd};color:${leesbaarOp(kleuren.hoofd)};vertical-align:bottom}`,
    '.wlz tbody th{font-weight:400;min-width:11rem}.wlz .vet,.wlz tbody .vet th{font-weight:700}',
    `.wlz .uitkomst{background:${kleuren.vlak};color:${leesbaarOp(kleuren.vlak)}}`,
    `.wlz .tekort{color:${contrast(kleuren.tekort, kleuren.vlak) >= LEESBAAR ? kleuren.tekort : leesbaarOp(kleuren.vlak)}}`,
    `.wlz footer,.wlz .noten{font-size:.875rem;color:${zacht}}`,
    // Browsers print no backgrounds: white letters would be white on white.
    `@media print{.wlz{padding:0;max-width:none}.wlz .tabel{overflow:visible}.wlz thead th{background:none;color:${tekst};border-bottom:2px solid ${tekst}}.wlz tr,.wlz h2,.wlz p{break-inside:avoid}.wlz h2{break-after:avoid}}`,
    '@page{size:A4 landscape}',
  ].join('\n');
}

/** An amount as the slide writes it; the number itself, in the unit of the table, for machines. */
function cel({ tekst, waarde }: Diacel, klassen: readonly string[]): string {
  const alle = waarde !== null && waarde < 0 ? [...klassen, 'tekort'] : klassen;
  const klasse = alle.length ? ` class="${alle.join(' ')}"` : '';
  const inhoud = waarde === null ? schoon(tekst) : `<data value="${waarde}">${schoon(tekst)}</data>`;
  return `<td${klasse}>${inhoud}</td>`;
}

const klasseVan = ({ soort }: Diarij): string[] =>
  soort === 'uitkomst' ? ['vet', 'uitkomst'] : soort === 'som' ? ['vet'] : [];

const metKlasse = (klassen: readonly string[]) => (klassen.length ? ` class="${klassen.join(' ')}"` : '');

function naastElkaar({ tabel }: Diamodel): { kop: string; lijf: string } {
  const kop = tabel.kolommen.map((naam) => `<th scope="col">${schoon(naam)}</th>`).join('');
  const rijen = tabel.rijen.map((rij) => {
    const klassen = klasseVan(rij);
    const cellen = rij.cellen.map((bedrag, k) => cel(bedrag, k === rij.cellen.length - 1 ? ['vet'] : []));
    return `<tr${metKlasse(klassen)}><th scope="row">${schoon(rij.label)}</th>${cellen.join('')}</tr>`;
  });
  return { kop: `<th scope="col">Rij</th>${kop}`, lijf: rijen.join('\n') };
}

function onderElkaar({ tabel }: Diamodel): { kop: string; lijf: string } {
  const kop = tabel.rijen.map(({ kort }) => `<th scope="col">${schoon(kort)}</th>`).join('');
  const laatste = tabel.kolommen.length - 1;
  const rijen = tabel.kolommen.map((naam, k) => {
    const cellen = tabel.rijen.flatMap((rij) => {
      const bedrag = rij.cellen[k];
      return bedrag ? [cel(bedrag, klasseVan(rij))] : [];
    });
    return `<tr${metKlasse(k === laatste ? ['vet'] : [])}><th scope="row">${schoon(naam)}</th>${cellen.join('')}</tr>`;
  });
  return { kop: `<th scope="col">Regio</th>${kop}`, lijf: rijen.join('\n') };
}

/** How an amount is written here, for who hears it. */
const LEESWIJZER =
  'Een streepje achter een bedrag betekent dat het negatief is: 52.494-€ is een tekort. -€ is nul.';

function toelichting({ toelichting: secties }: Diamodel): string {
  return secties
    .map(
      ({ kop, zinnen }) =>
        `<h2>${schoon(kop)}</h2>\n${zinnen.map((zin) => `<p>${schoon(zin)}</p>`).join('\n')}`,
    )
    .join('\n');
}

/**
 * The table as a web page: the same texts as the slide, with a caption, headings per row and column, the notes and the
 * toelichting. More than eight regio's stand below each other. The article stands on its own: it can be pasted in the
 * page of a website, whose own colours and headings it leaves alone.
 */
export function alsHtml(model: Diamodel, huisstijl: Huisstijl): string {
  const { tabel, titels } = model;
  const naast = richtingVoor(tabel.kolommen.length - 1) === 'regios naast elkaar';
  const { kop, lijf } = naast ? naastElkaar(model) : onderElkaar(model);
  const noten = [...(naast ? [] : [tabel.kortuitleg]), ...tabel.voetnoten, LEESWIJZER]
    .map((noot) => `<li>${schoon(noot)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${schoon(titels.tabel)}</title>
<style>
${stijlblad(huisstijl)}
</style>
</head>
<body>
<main>
<h1 class="wlz-kop">${schoon(titels.opening)}</h1>
<article class="wlz" lang="nl" aria-labelledby="wlz-titel">
<div class="tabel" role="region" tabindex="0" aria-labelledby="wlz-titel">
<table aria-describedby="wlz-noten">
<caption id="wlz-titel">${schoon(titels.tabel)} <span>${schoon(tabel.hoek)}</span></caption>
<thead>
<tr>${kop}</tr>
</thead>
<tbody>
${lijf}
</tbody>
</table>
</div>
<ul class="noten" id="wlz-noten">${noten}</ul>
${toelichting(model)}
<footer><p>${schoon(model.peildatum)}. ${schoon(model.uitvoerder)} zorgkantoor.</p></footer>
</article>
</main>
</body>
</html>
`;
}
