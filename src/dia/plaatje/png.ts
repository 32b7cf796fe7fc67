// An SVG as PNG: drawn by the browser, so only where there is one.

/** Twice the size of the drawing: sharp on a screen that shows two dots per point, and in print. */
const SCHAAL = 2;

function laad(bron: string): Promise<HTMLImageElement> {
  return new Promise((klaar, mislukt) => {
    const beeld = new Image();
    beeld.onload = () => klaar(beeld);
    beeld.onerror = () => mislukt(new Error('De tekening kan niet als plaatje worden gemaakt.'));
    beeld.src = bron;
  });
}

/**
 * Draws an SVG on a canvas.
 * @param breedte of the drawing, in its own points
 * @throws Error with a Dutch sentence when this browser can't
 */
export async function alsPng(svg: string, breedte: number, hoogte: number): Promise<Blob> {
  const beeld = await laad(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const doek = document.createElement('canvas');
  doek.width = breedte * SCHAAL;
  doek.height = hoogte * SCHAAL;
  const pen = doek.getContext('2d');
  if (!pen) throw new Error('Deze browser kan geen plaatje maken. Kies SVG.');
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  return new Promise((klaar, mislukt) => {
    doek.toBlob(
      (blob) => (blob ? klaar(blob) : mislukt(new Error('Deze browser kan geen PNG maken. Kies SVG.'))),
      'image/png',
    );
  });
}
