import { XmlScanner } from '../workbook/xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in the transitional and the strict form: `worksheet`, `sharedStrings`. */
  readonly kind: string;
  readonly type: string;
  /** Name of a part, without a leading slash; or, when external, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of `part` stand: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`, the package `_rels/.rels`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` is `xl/tables/table1.xml`; `..` never leaves the package. */
function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const piece of target.replaceAll('\\', '/').split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '' && piece !== '.') path.push(piece);
  }
  return path.join('/');
}

export function readRelationships(text: string, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(text, relationshipsPart(part));
  while (scanner.next()) {
    if (scanner.token !== 'open' || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}
