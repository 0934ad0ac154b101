import { corrupt, Damage } from '../../workbook/damage';
import { type Look, looks, type StyleName } from '../../workbook/looks';
import { encodeXml } from '../../workbook/xml';
import { StyleSheet } from './style-sheet';

/** Does text in this style go on to a second line where the column is too narrow? */
export const isWrapped = (style: StyleName | undefined): boolean =>
  style !== undefined && looks[style].wrapped === true;

/** Numbers of the cell formats in the workbook's style sheet. */
export interface StyleIds {
  /** 0, the workbook's normal cell, for an unstyled cell that needs no quote prefix. */
  of(style: StyleName | undefined, quoted: boolean): number;
}

const keyOf = (style: StyleName | undefined, quoted: boolean): string => `${style ?? ''}${quoted ? "'" : ''}`;

/**
 * Appends what `cells` need to a style sheet and numbers it. Nothing there is moved or changed, and what an earlier run
 * appended is found again, so that styles do not pile up. Throws `Damage` where the style sheet lacks its basic lists.
 */
export function appendStyles(
  xml: string,
  part: string,
  cells: Iterable<{ readonly style: StyleName | undefined; readonly quoted: boolean }>,
): { readonly xml: string; readonly ids: StyleIds } {
  const sheet = new StyleSheet(xml, part);
  const ids = new Map<string, number>([['', 0]]);
  for (const { style, quoted } of cells) {
    const key = keyOf(style, quoted);
    if (!ids.has(key)) ids.set(key, addFormat(sheet, style === undefined ? {} : looks[style], quoted));
  }
  return {
    xml: sheet.text(),
    ids: {
      of: (style, quoted) => {
        const id = ids.get(keyOf(style, quoted));
        if (id === undefined) throw new Error('A style was used that was not asked for.');
        return id;
      },
    },
  };
}

function addFormat(sheet: StyleSheet, look: Look, quoted: boolean): number {
  const p = sheet.prefix;
  const font =
    look.bold || look.size !== undefined ? sheet.add('fonts', fontLike(sheet, look)) : sheet.normal('fontId');
  const fill =
    look.fill === undefined
      ? sheet.normal('fillId')
      : sheet.add(
          'fills',
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${look.fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
        );
  const format = look.format === undefined ? 0 : sheet.numberFormat(look.format);
  const start =
    `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${sheet.normal('borderId')}" xfId="0"` +
    `${quoted ? ' quotePrefix="1"' : ''}${format === 0 ? '' : ' applyNumberFormat="1"'}` +
    `${look.bold ? ' applyFont="1"' : ''}${look.fill === undefined ? '' : ' applyFill="1"'}`;
  const alignment = alignmentOf(look);
  return sheet.add(
    'cellXfs',
    alignment === '' ? `${start}/>` : `${start} applyAlignment="1"><${p}alignment${alignment}/></${p}xf>`,
  );
}

const alignmentOf = ({ centred, top, wrapped }: Look): string =>
  `${centred ? ' horizontal="center"' : ''}${top ? ' vertical="top"' : ''}${wrapped ? ' wrapText="1"' : ''}`;

/** The buyer's normal font, bold or larger: our cells must not look like a foreign body. */
function fontLike(sheet: StyleSheet, look: Look): string {
  const p = sheet.prefix;
  let font = sheet.item('fonts', sheet.normal('fontId'));
  if (font === undefined) throw new Damage(corrupt('its style sheet has no fonts', sheet.part));
  font = font.replace(/<([\w:]*font)([^>]*?)\/>$/, '<$1$2></$1>');
  if (look.bold && !/<(?:\w+:)?b[\s/>]/.test(font)) font = font.replace(/>/, `><${p}b/>`);
  if (look.size !== undefined) font = font.replace(/(<(?:\w+:)?sz\s+val=")[^"]*/, `$1${look.size}`);
  return font;
}

/** A style sheet for a workbook that has none, as Excel writes it for an empty book. */
export const emptyStyleSheet = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${encodeXml(main)}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
