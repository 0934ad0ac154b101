import { corrupt, Damage } from '../../workbook/damage';
import { XmlScanner } from '../../workbook/xml';
import type { Found } from './splice';

/** The few places of a worksheet part that a patch can touch; found without walking its cells. */
export interface SheetFrame {
  readonly xml: string;
  readonly part: string;
  /** `x:` or empty, as the worksheet's own elements have it. */
  readonly prefix: string;
  /** Offsets of the value of `<dimension ref>`; `null` where the sheet says none. */
  readonly dimension: { readonly start: number; readonly end: number } | null;
  /** `null` where no column has a width of its own. */
  readonly cols: Found | null;
  readonly data: Found;
}

/** Throws `Damage` where there is no sheet data. */
export function sheetFrame(xml: string, part: string): SheetFrame {
  const scanner = new XmlScanner(xml, part);
  let dimension: SheetFrame['dimension'] = null;
  let cols: Found | null = null;
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    const prefix = scanner.prefix === '' ? '' : `${scanner.prefix}:`;
    const { name, start, end: openEnd, empty } = scanner;
    if (name === 'sheetData') {
      const closeStart = empty ? openEnd : xml.lastIndexOf(`</${prefix}sheetData`);
      if (closeStart < openEnd) break;
      const end = empty ? openEnd : xml.indexOf('>', closeStart) + 1;
      return { xml, part, prefix, dimension, cols, data: { name, prefix, start, end, openEnd, closeStart, empty } };
    }
    if (name === 'dimension')
      for (const attribute of scanner.attributes())
        if (attribute.name === 'ref') dimension = { start: attribute.start, end: attribute.end };
    if (name === 'cols') {
      scanner.skip();
      cols = { name, prefix, start, end: scanner.end, openEnd, closeStart: empty ? openEnd : scanner.start, empty };
    }
  }
  throw new Damage(corrupt(`${part} has no sheet data`, part));
}
