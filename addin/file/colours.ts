/** Colours of a file as `#RRGGBB`: themes, tints and the old palette resolved. */

import { XmlScanner } from '../workbook/xml';
import type { OfficePackage } from './package';
import type { FileColour } from './read/styles';

/** The palette of Excel 97, entries 8 to 63 (ECMA-376 18.8.27); 0 to 7 repeat 8 to 15. */
const palette = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
  C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF
  800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
  99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
`
  .trim()
  .split(/\s+/);

const officeTheme = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Theme colours by the number that cells use: light 1, dark 1, light 2, dark 2, accents, links. Throws `Damage`. */
export function readTheme(pkg: OfficePackage): readonly string[] {
  const part = pkg.relationships(pkg.workbook).find(({ kind }) => kind === 'theme')?.target;
  const text = part === undefined ? undefined : pkg.part(part);
  if (text === undefined) return officeTheme;
  const colours: string[] = [];
  const scanner = new XmlScanner(text, part);
  while (scanner.next() && !scanner.closes('clrScheme')) {
    if (scanner.opens('srgbClr')) colours.push((scanner.attribute('val') ?? '').toUpperCase());
    else if (scanner.opens('sysClr')) colours.push((scanner.attribute('lastClr') ?? '').toUpperCase());
  }
  // The file lists dark before light, but cells count light first.
  const [dark1, light1, dark2, light2, ...rest] = colours;
  return rest.length < 8 ? officeTheme : [light1 ?? '', dark1 ?? '', light2 ?? '', dark2 ?? '', ...rest];
}

/** `#RRGGBB`, or `null` for "automatic" and for what cannot be resolved. */
export function resolveColour(colour: FileColour | null, theme: readonly string[]): string | null {
  if (!colour) return null;
  const { indexed, tint = 0 } = colour;
  const old = indexed === undefined ? undefined : palette[indexed >= 8 ? indexed - 8 : indexed];
  const rgb = colour.rgb ?? (colour.theme === undefined ? old : theme[colour.theme]);
  if (rgb === undefined || !/^[0-9A-F]{6}$/.test(rgb)) return null;
  return `#${tint === 0 ? rgb : tinted(rgb, tint)}`;
}

/** Lightens (tint above 0) or darkens in HLS space, as ECMA-376 18.8.19 says; with hue and saturation kept. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const high = Math.max(...channels);
  const low = Math.min(...channels);
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Saturation fixes how far channels may lie from the lightness: half the room towards black or white.
  const room = (of: number): number => Math.min(of, 1 - of);
  const stretch = room(light) === 0 ? 0 : room(wanted) / room(light);
  return channels
    .map((channel) => Math.round(Math.min(1, Math.max(0, wanted + (channel - light) * stretch)) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
