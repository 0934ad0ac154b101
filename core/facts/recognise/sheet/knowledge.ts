/** What the rest of the workbook says, gathered in a first pass, so that one table's names help to read another. */
import { valueAt } from '../../../source';
import { nameKey, pseudoBidder } from '../../names';
import type { Statement } from '../../recognition';
import { tidy } from '../headings/headings';
import { type Owners, ownersOf } from '../layout/ownership';
import { agreedGrades } from './grades';
import type { SheetDraft } from './sheet-draft';
import type { Texts } from './texts';

export interface Knowledge {
  /** Name keys of bidders found in columns of bidders, in transposed headings and in labels such as "Supplier:". */
  readonly bidders: ReadonlySet<string>;
  /** Name keys of criteria found in tables of criteria. */
  readonly criteria: ReadonlySet<string>;
  /** The marks that words such as "Good" stand for, by name key, where a key of the workbook says so. */
  readonly grades: ReadonlyMap<string, number>;
  /** Whose a sheet is, by the sheet's id. */
  readonly owners: Owners;
  readonly texts: Texts;
}

/** Bidders and criteria first, because whose a sheet is depends on the bidders known by then. */
export function learn(sheets: readonly SheetDraft[], texts: Texts): Knowledge {
  const bidders = new Set<string>();
  const criteria = new Set<string>();
  const add = (text: string) => {
    if (text.length <= 70 && !pseudoBidder(text)) bidders.add(nameKey(text));
  };
  for (const sheet of sheets) {
    for (const statement of sheet.statements) if (statement.fact === 'bidder') add(statement.text);
    for (const name of weighedIn(sheet.statements)) criteria.add(nameKey(name));
    for (const piece of sheet.pieces) {
      if (piece.kind === 'transposed')
        for (const column of piece.transposed.across)
          add(tidy(String(valueAt(sheet.grid, piece.transposed.header, column) ?? '')));
      if (piece.kind !== 'table') continue;
      for (const { named, profile } of piece.draft.columns) {
        const best = named[0];
        if (!best || best.score < 0.85 || profile.figures > 0.3 || profile.length > 60) continue;
        if (best.fact === 'bidder') for (const text of new Set(profile.texts)) add(text);
        const weighed = piece.draft.columns.some(
          (other) => other.named[0]?.fact === 'weight' || other.named[0]?.fact === 'maximum',
        );
        if (weighed && (best.fact === 'criterion' || best.fact === 'sub-criterion'))
          for (const text of new Set(profile.texts)) criteria.add(nameKey(text));
      }
    }
  }
  const grades = agreedGrades(sheets.flatMap((sheet) => sheet.grades));
  return { bidders, criteria, grades, owners: ownersOf(sheets, bidders), texts };
}

/** "Experience 20 marks, References 30 marks" and labels with their shares name criteria, where two or more do. */
function weighedIn(statements: readonly Statement[]): readonly string[] {
  const labelled = statements.flatMap(({ label, text }) =>
    label !== '' && /^\d{1,3}(?:\.\d+)?\s*%$/.test(text) ? [label] : [],
  );
  const inText = statements.flatMap(({ text }) => {
    const found =
      text.length > 300 ? [] : [...text.matchAll(named)].flatMap(([, name]) => (name === undefined ? [] : [name]));
    return found.length > 1 ? found : [];
  });
  return [...(labelled.length > 1 ? labelled : []), ...inText];
}

const named =
  /(?:^|[,;/]|\band\b)\s*(\p{Lu}[\p{L}&' -]{1,40}?)\s*[:(=–-]?\s*\d{1,3}(?:\.\d+)?\s*(?:%|marks?\b|points?\b)/gu;

/** The evaluator named on a bidder's sheet, as in "Evaluator: A. Rahman". */
export const evaluatorAt = ({ owners }: Knowledge, sheetId: string): string | undefined =>
  owners.get(sheetId)?.find(({ owner }) => owner.kind === 'evaluator')?.owner.name;

/** Whose a table is that begins in this row of the sheet. */
export const ownerAt = ({ owners }: Knowledge, sheetId: string, row: number) =>
  owners.get(sheetId)?.findLast(({ from }) => from <= row)?.owner;

/** The same, where it is a bidder's: what a form states is stated of nobody else. */
export function bidderAt(knowledge: Knowledge, sheetId: string, row: number) {
  const owner = ownerAt(knowledge, sheetId, row);
  return owner?.kind === 'bidder' ? owner : undefined;
}
