import type { Grid } from '../../../core/source';
import { parseArea } from '../../workbook/placing/address';
import { XmlScanner } from '../../workbook/xml';
import type { OfficePackage } from '../package';

/** The Excel tables of one sheet, in the order of its relationships. Throws `Damage`. */
export function readTables(pkg: OfficePackage, sheetPart: string): Grid['tables'] {
  const tables: Grid['tables'][number][] = [];
  for (const { kind, target } of pkg.relationships(sheetPart)) {
    const text = kind === 'table' ? pkg.part(target) : undefined;
    if (text === undefined) continue;
    const scanner = new XmlScanner(text, target);
    while (scanner.next()) {
      if (!scanner.opens('table')) continue;
      const area = parseArea(scanner.attribute('ref') ?? '');
      const name = scanner.attribute('displayName') ?? scanner.attribute('name') ?? '';
      if (area) tables.push({ name, area, headerRow: scanner.numberOf('headerRowCount') !== 0 });
      break;
    }
  }
  return tables;
}
