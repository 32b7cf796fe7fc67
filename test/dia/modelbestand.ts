// Templates (.potx) as other people make them, by hand: an invented theme, and logos in the places where they occur.
import { strToU8, zipSync } from 'fflate';

/** A picture on a master or layout. */
export interface Modelplaatje {
  naam?: string;
  omschrijving?: string;
  /** the file in ppt/media */
  bestand: string;
  /** on the slide, in inches */
  maat: [breedte: number, hoogte: number];
  /** what is cut off left and right, in percent together */
  afgesneden?: number;
  /** as the fill of a shape instead of as a picture */
  alsVulling?: boolean;
}

export interface Model {
  /** role → RRGGBB, or a whole element such as `<a:sysClr …/>`; without it there is no theme at all */
  kleuren?: Readonly<Record<string, string>>;
  lettertypen?: readonly [koppen: string, tekst: string];
  opMeester?: readonly Modelplaatje[];
  /** per layout */
  opModellen?: readonly (readonly Modelplaatje[])[];
  media?: Readonly<Record<string, Uint8Array>>;
  meer?: Readonly<Record<string, string>>;
}

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const P = 'http://schemas.openxmlformats.org/presentationml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMEN = `xmlns:a="${A}" xmlns:p="${P}" xmlns:r="${R}"`;
const EMU = 914_400;

function rels(doelen: Readonly<Record<string, string>>): string {
  const regels = Object.entries(doelen).map(
    ([id, doel]) => `<Relationship Id="${id}" Type="${R}/x" Target="${doel}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${regels.join('')}</Relationships>`;
}

/** With the extension elements that PowerPoint writes in every picture, which are called `ext` too. */
function vorm(
  { naam = 'Afbeelding 1', omschrijving = '', maat, afgesneden = 0, alsVulling }: Modelplaatje,
  id: string,
): string {
  const nv = `<p:cNvPr id="7" name="${naam}" descr="${omschrijving}"><a:extLst><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}"/></a:extLst></p:cNvPr>`;
  const rand = afgesneden === 0 ? '' : `<a:srcRect l="${afgesneden * 500}" r="${afgesneden * 500}"/>`;
  const blip = `<a:blip r:embed="${id}"><a:extLst><a:ext uri="{28A0092B-C50C-407E-A947-70E740481C1C}"/></a:extLst></a:blip>${rand}<a:stretch><a:fillRect/></a:stretch>`;
  const plek = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${maat[0] * EMU}" cy="${maat[1] * EMU}"/></a:xfrm>`;
  return alsVulling
    ? `<p:sp><p:nvSpPr>${nv}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${plek}<a:blipFill>${blip}</a:blipFill></p:spPr></p:sp>`
    : `<p:pic><p:nvPicPr>${nv}<p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill>${blip}</p:blipFill><p:spPr>${plek}</p:spPr></p:pic>`;
}

function dia(soort: 'sldMaster' | 'sldLayout', plaatjes: readonly Modelplaatje[]): string {
  const vormen = plaatjes.map((plaatje, i) => vorm(plaatje, `rPic${i}`)).join('');
  return `<p:${soort} ${NAMEN}><p:cSld><p:spTree>${vormen}</p:spTree></p:cSld></p:${soort}>`;
}

const mediarels = (plaatjes: readonly Modelplaatje[]) =>
  Object.fromEntries(plaatjes.map(({ bestand }, i) => [`rPic${i}`, `../media/${bestand}`]));

function thema({ kleuren = {}, lettertypen = ['Georgia', 'Verdana'] }: Model): string {
  const schema = Object.entries(kleuren).map(([rol, waarde]) => {
    const inhoud = waarde.startsWith('<') ? waarde : `<a:srgbClr val="${waarde}"/>`;
    return `<a:${rol}>${inhoud}</a:${rol}>`;
  });
  const letter = (naam: string) => `<a:latin typeface="${naam}"/><a:ea typeface=""/>`;
  return `<a:theme xmlns:a="${A}"><a:themeElements><a:clrScheme name="Verzonnen">${schema.join('')}</a:clrScheme><a:fontScheme name="Verzonnen"><a:majorFont>${letter(lettertypen[0])}</a:majorFont><a:minorFont>${letter(lettertypen[1])}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`;
}

/** The template: slide master 2 is the first one, as after replacing a house style in PowerPoint. */
export function maakModel(model: Model): Uint8Array {
  const { opMeester = [], opModellen = [], media = {}, kleuren, meer = {} } = model;
  const delen: Record<string, string> = {
    'ppt/presentation.xml': `<p:presentation ${NAMEN}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rM2"/><p:sldMasterId id="2147483648" r:id="rM1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels({
      rM1: 'slideMasters/slideMaster1.xml',
      rM2: 'slideMasters/slideMaster2.xml',
    }),
    'ppt/slideMasters/slideMaster1.xml': dia('sldMaster', []),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': rels({ rT: '../theme/theme1.xml' }),
    'ppt/slideMasters/slideMaster2.xml': dia('sldMaster', opMeester),
    'ppt/slideMasters/_rels/slideMaster2.xml.rels': rels({
      ...mediarels(opMeester),
      ...(kleuren && { rT: '../theme/theme2.xml' }),
    }),
    ...(kleuren && {
      'ppt/theme/theme1.xml': thema({ kleuren: { accent1: 'FF0000' }, lettertypen: ['Impact', 'Impact'] }),
      'ppt/theme/theme2.xml': thema(model),
    }),
    ...meer,
  };
  opModellen.forEach((plaatjes, i) => {
    delen[`ppt/slideLayouts/slideLayout${i + 1}.xml`] = dia('sldLayout', plaatjes);
    delen[`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`] = rels(mediarels(plaatjes));
  });
  return zipSync({
    ...Object.fromEntries(Object.entries(delen).map(([pad, xml]) => [pad, strToU8(xml)])),
    ...Object.fromEntries(Object.entries(media).map(([naam, inhoud]) => [`ppt/media/${naam}`, inhoud])),
  });
}
