// Sizes. Univer counts pixels (96 to the inch), a file counts column widths in characters of the default font
// (7 pixels wide in Calibri 11), row heights in points and drawings in EMU.

export const EMU_PER_POINT = 12_700;
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** What Excel draws where a file says nothing: 64 × 20 pixels. */
export const excelDefaults = { columnWidth: 64, rowHeight: 20 };

/** Pixels → the width in a file. */
export function widthToFile(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 1e4) / 1e4;
}

/** The width in a file → pixels. */
export function widthFromFile(width: number): number {
  return Math.round(width * PIXELS_PER_CHARACTER);
}

export function pointsOfPixels(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

export function emuOfPoints(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** EMU → points, rounded to a hundredth: files hold whole EMU, screens whole pixels. */
export function pointsOfEmu(emu: number): number {
  return Math.round((emu / EMU_PER_POINT) * 100) / 100;
}
