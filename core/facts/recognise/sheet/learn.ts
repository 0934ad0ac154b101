/** What every table of a workbook adds to what is known of it. */
import { valueAt } from '../../../source';
import { tidy } from '../../headings/heading';
import { nameKey, pseudoBidder } from '../../names';
import type { Statement } from '../../recognition';
import { arePointsOfAll } from '../columns/neighbours/points-to-be-had';
import { ownersOf } from '../layout/ownership';
import type { Draft, DraftColumn } from './draft';
import { agreedGrades } from './grades';
import type { Knowledge } from './knowledge';
import { addReferences } from './listed-references';
import type { SheetDraft } from './sheet-draft';
import type { Texts } from './texts';

/** Bidders and criteria first, because whose a sheet is depends on the bidders known by then. */
export function learn(
  sheets: readonly SheetDraft[],
  guidance: readonly Pick<SheetDraft, 'grades'>[],
  texts: Texts,
): Knowledge {
  // The same names stand on sheet after sheet, so what each says is looked at once they are all together.
  const names = new Set<string>();
  const criteria = new Set<string>();
  const references = new Map<string, string>();
  for (const sheet of sheets) {
    for (const statement of sheet.statements) if (statement.fact === 'bidder') names.add(statement.text);
    for (const name of weighedIn(sheet.statements)) criteria.add(nameKey(name));
    for (const piece of sheet.pieces) {
      if (piece.kind === 'transposed')
        for (const column of piece.transposed.across)
          names.add(tidy(String(valueAt(sheet.grid, piece.transposed.names, column) ?? '')));
      if (piece.kind !== 'table') continue;
      const weighed = piece.draft.columns.some((column) => isOfWhole(piece.draft, column));
      if (weighed) addReferences(piece.draft, references);
      for (const { named, profile } of piece.draft.columns) {
        const best = named[0];
        if (!best || best.score < 0.85 || profile.figures > 0.3 || profile.length > 60) continue;
        if (best.fact === 'bidder') for (const text of profile.texts) names.add(text);
        if (weighed && (best.fact === 'criterion' || best.fact === 'sub-criterion'))
          for (const text of new Set(profile.texts)) criteria.add(nameKey(text));
      }
    }
  }
  for (const name of namesAcross(sheets)) names.add(name);
  const bidders = new Set<string>();
  for (const name of names) if (name.length <= 70 && !pseudoBidder(name)) bidders.add(nameKey(name));
  const grades = agreedGrades([...sheets, ...guidance].flatMap((sheet) => sheet.grades));
  return { bidders, criteria, references, grades, owners: ownersOf(sheets, bidders), texts };
}

/** Weights, highest marks, or points that make a whole. */
const isOfWhole = (draft: Draft, column: DraftColumn): boolean => {
  const fact = column.named[0]?.fact;
  return fact === 'weight' || fact === 'maximum' || (fact === 'points' && arePointsOfAll(draft, column));
};

/**
 * Names over a matrix of weighed criteria that also stand down a column of another table, one below the other and none
 * else: who else would be listed beside prices.
 */
function namesAcross(sheets: readonly SheetDraft[]): readonly string[] {
  const drafts = sheets.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.draft] : [])),
  );
  return drafts.filter(isMatrix).flatMap((matrix) => {
    const over = new Map(
      matrix.columns.flatMap(({ named, profile, parts }) =>
        named.length === 0 && profile.figures >= 0.5
          ? parts.slice(0, 1).map(({ text }) => [nameKey(text), text] as const)
          : [],
      ),
    );
    const isListed = drafts.some(
      (other) =>
        other !== matrix &&
        other.columns.some(
          ({ named, profile: { texts, filled } }) =>
            named[0]?.fact !== 'evaluator' &&
            texts.length > 1 &&
            texts.length === filled &&
            texts.length <= over.size &&
            texts.every((text) => over.has(nameKey(text))),
        ),
    );
    // "Tamar Civils offer" heads a column elsewhere.
    const isHeading = drafts.some(
      (other) =>
        other !== matrix &&
        over.size > 1 &&
        [...over.keys()].every((key) =>
          other.columns.some(({ parts }) => parts.some(({ text }) => nameKey(text).startsWith(`${key} `))),
        ),
    );
    return over.size > 1 && (isListed || isHeading) ? [...over.values()] : [];
  });
}

const isMatrix = ({ columns }: Draft): boolean =>
  (['criterion', 'weight'] as const).every((fact) =>
    columns.some(({ named }) => named[0]?.whole === true && named[0].fact === fact),
  );

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
  /(?:^|[,;/]|\band\b)\s*(\p{L}[\p{L}&' -]{1,40}?)\s*[:(=–-]?\s*\d{1,3}(?:\.\d+)?\s*(?:%|marks?\b|points?\b)/gu;
