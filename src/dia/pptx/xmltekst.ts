// Texts in XML.

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function magInXml(teken: string): boolean {
  return teken >= ' ' || teken === '\t' || teken === '\n' || teken === '\r';
}

/** A text as it may stand in an element or an attribute. Characters that XML forbids are left out. */
export function xmlTekst(tekst: string): string {
  let uit = '';
  for (const teken of tekst) if (magInXml(teken)) uit += TEKENS[teken] ?? teken;
  return uit;
}
