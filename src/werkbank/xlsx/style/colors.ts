// Colours: Univer knows CSS colours; a file knows ARGB, theme colours with a tint, and the old palette of 56.

export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

/** The theme's colours, "RRGGBB", in the order a file numbers them: light 1, dark 1, light 2, dark 2, accents, links. */
export type Theme = readonly string[];

/** Office's own theme (2013–2022), for files without one. */
export const officeTheme: Theme =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The default palette, ECMA-376 part 1, 18.8.27; the first eight are repeated from index 8 on. */
const palette = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

function channels(hex: string): [number, number, number] {
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
}

function toHex(values: readonly number[]): string {
  return values
    .map((value) =>
      Math.round(Math.min(255, Math.max(0, value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** Lighter (tint > 0) or darker (tint < 0): the luminance of HSL moves, hue and saturation stay (18.8.19). */
export function applyTint(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r, g, b] = channels(hex).map((value) => value / 255) as [number, number, number];
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (value: number) => (1 - Math.abs(2 * value - 1)) / 2;
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  return toHex([r, g, b].map((value) => ((value - light) * scale + wanted) * 255));
}

/** A colour of a file as "#RRGGBB"; undefined for "automatic". */
export function colorFromFile(color: FileColor | undefined, theme: Theme): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  const base = color.theme === undefined ? palette[color.indexed ?? -1] : theme[color.theme];
  return base === undefined ? undefined : `#${applyTint(base, color.tint ?? 0)}`;
}

/** "#abc", "#aabbcc" or "rgb(1, 2, 3)" → "FFAABBCC"; undefined when it is not a colour. */
export function argb(css: string | null | undefined | void): string | undefined {
  const text = css?.trim() ?? '';
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1];
  if (hex) return `FF${(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).toUpperCase()}`;
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  return rgb ? `FF${toHex(rgb.slice(1, 4).map(Number))}` : undefined;
}
