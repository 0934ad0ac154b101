/** What the workbook part says: its sheets in the order of the tabs, its names, its calendar and its protection. */
import type { Grid } from '../../../core/source';
import { corrupt, Damage } from '../../workbook/damage';
import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';

export interface SheetEntry {
  /** The `id` of its grid. Made of the file's own sheet number, which renaming and moving leave alone. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  /** Only `worksheet` has cells. */
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'missing';
  /** Name of its part; `''` when missing. */
  readonly part: string;
  readonly relationship: string;
}

export interface DefinedName {
  readonly name: string;
  /** What it stands for, without a leading `=`: `Lists!$A$2:$A$9`. */
  readonly refersTo: string;
  /** Zero-based position of the sheet it is private to, or `null` for the whole workbook. */
  readonly sheet: number | null;
}

export interface WorkbookInfo {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Dates are counted from 1904 (old Excel for Mac), 1,462 days later than elsewhere. */
  readonly from1904: boolean;
  /** Sheets cannot be added, renamed or moved without a password or a click in Excel. */
  readonly structureProtected: boolean;
  /** Excel is told not to recalculate by itself. */
  readonly manualCalculation: boolean;
}

const kinds: Readonly<Record<string, SheetEntry['kind']>> = {
  worksheet: 'worksheet',
  chartsheet: 'chartsheet',
  dialogsheet: 'dialogsheet',
  xlMacrosheet: 'macrosheet',
  xlIntlMacrosheet: 'macrosheet',
};

/** Reads `xl/workbook.xml`. Throws `Damage`. */
export function readWorkbook(pkg: OfficePackage): WorkbookInfo {
  const text = pkg.part(pkg.workbook);
  if (text === undefined) throw new Damage(corrupt('its workbook part is missing'));
  const targets = new Map(pkg.relationships(pkg.workbook).map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let from1904 = false;
  let structureProtected = false;
  let manualCalculation = false;
  const scanner = new XmlScanner(text, pkg.workbook);
  while (scanner.next()) {
    if (!scanner.opens()) continue;
    if (scanner.name === 'sheet') sheets.push(sheetEntry(pkg, scanner, targets, sheets));
    else if (scanner.name === 'workbookPr') from1904 = scanner.flagOf('date1904') ?? false;
    else if (scanner.name === 'workbookProtection') structureProtected = scanner.flagOf('lockStructure') ?? false;
    else if (scanner.name === 'calcPr') manualCalculation = scanner.attribute('calcMode') === 'manual';
    else if (scanner.name === 'definedName') {
      const name = scanner.attribute('name') ?? '';
      const sheet = scanner.numberOf('localSheetId') ?? null;
      names.push({ name, sheet, refersTo: scanner.content().trim() });
    }
  }
  if (sheets.length === 0) throw new Damage(corrupt('it lists no sheets', pkg.workbook));
  return { sheets, names, from1904, structureProtected, manualCalculation };
}

function sheetEntry(
  pkg: OfficePackage,
  scanner: XmlScanner,
  targets: ReadonlyMap<string, { readonly kind: string; readonly target: string }>,
  before: readonly SheetEntry[],
): SheetEntry {
  const relationship = [...scanner.attributes()].find(({ name }) => /:id$/.test(name))?.value ?? '';
  const target = targets.get(relationship);
  const part = target && pkg.nameOf(target.target);
  const state = scanner.attribute('state');
  const id = `sheet-${scanner.attribute('sheetId') ?? before.length + 1}`;
  return {
    id: before.some((other) => other.id === id) ? `${id}-${before.length + 1}` : id,
    name: scanner.attribute('name') ?? '',
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
    kind: part === undefined ? 'missing' : (kinds[target?.kind ?? ''] ?? 'missing'),
    part: part ?? '',
    relationship,
  };
}
