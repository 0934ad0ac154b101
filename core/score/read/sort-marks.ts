import { labelKey, list, nearest } from '../../facts/names/labels';
import type { MarkFact } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Criterion } from '../criteria';
import { notice, stop } from '../ground';
import type { Leaf } from '../leaf';
import type { Lot } from '../lots';
import { matcher } from '../match';

/** Marks sorted to the criteria they belong to, with what belongs to none or to several. */
export interface SortedMarks {
  readonly of: (criterion: Criterion) => readonly MarkFact[];
  /** Names that belong to no criterion. */
  readonly unmatched: ReadonlyMap<string, readonly MarkFact[]>;
  readonly ambiguous: ReadonlyMap<
    string,
    { readonly marks: readonly MarkFact[]; readonly criteria: readonly Criterion[] }
  >;
  /** All names under which the workbook gives marks. */
  readonly names: readonly string[];
}

export function sortMarks(leaves: readonly Criterion[], lot: Lot): SortedMarks {
  const match = matcher(leaves, lot.stated);
  const byName = new Map<string, MarkFact[]>();
  for (const mark of lot.marks) {
    const marks = byName.get(mark.criterion);
    if (marks) marks.push(mark);
    else byName.set(mark.criterion, [mark]);
  }
  const sorted = new Map<string, MarkFact[]>();
  const unmatched = new Map<string, readonly MarkFact[]>();
  const ambiguous = new Map<string, { readonly marks: readonly MarkFact[]; readonly criteria: readonly Criterion[] }>();
  for (const [name, marks] of byName) {
    const criteria = match(name);
    const [first, second] = criteria;
    // Blank cells beside a heading of sections are no marks.
    if (!first && marks.every(({ mark }) => mark.kind === 'missing')) continue;
    if (!first) unmatched.set(name, marks);
    else if (second) ambiguous.set(name, { marks, criteria });
    else sorted.set(first.id, [...(sorted.get(first.id) ?? []), ...marks]);
  }
  return { of: ({ id }) => sorted.get(id) ?? [], unmatched, ambiguous, names: [...byName.keys()] };
}

/** Marks that no criterion uses, each name once, with the nearest criteria. */
export function unmatchedMarks(
  { of, unmatched, ambiguous }: SortedMarks,
  leaves: readonly Criterion[],
  read: readonly Leaf[],
): readonly Problem[] {
  /** What stands beside a criterion whose parts are all marked is the buyer's own sum. */
  const isSum = (name: string): boolean => {
    const parts = leaves.filter(({ path }) => path.slice(0, -1).some((above) => labelKey(above) === labelKey(name)));
    return parts.length > 0 && parts.every((part) => of(part).length > 0);
  };
  const wanting = read.filter(({ method }) => method.needs === 'mark').map(({ criterion }) => criterion.name);
  return [
    ...[...ambiguous].map(([name, { marks, criteria }]) =>
      stop(
        'criterion-ambiguous',
        [...marks.slice(0, 1).map(({ mark }) => mark.where), name],
        `Marks for "${name}" (${marks[0]?.mark.where ?? ''}) could belong to ${list(criteria.map(({ id }) => id))}.`,
        'Say in "readFrom" of each criterion which marks are its own.',
      ),
    ),
    ...[...unmatched].flatMap(([name, marks]) => {
      if (isSum(name)) return [];
      const near = nearest(
        name,
        leaves.map((leaf) => leaf.id),
      );
      return notice(
        'marks-not-used',
        [...marks.slice(0, 1).map(({ mark }) => mark.where), name],
        `Marks for "${name}" (from ${marks[0]?.mark.where ?? ''}) belong to no criterion of the set-up.`,
        near.length > 0
          ? `If they are for ${list(near, 3)}, name "${name}" in its "readFrom".`
          : `Leave them out, or add a criterion for them${wanting.length > 0 ? '' : ' with the method marks.scale'}.`,
      );
    }),
  ];
}

/** Who marked a criterion. Where only one did, for any bid, that one's mark is the mark. */
export interface Panel {
  readonly isSingle: boolean;
  /** Those with a mark for some bid: their names by key. */
  readonly members: ReadonlyMap<string, string>;
}

export function panelOf(marks: readonly MarkFact[]): Panel {
  const members = marks.flatMap(({ evaluator, mark }): (readonly [string, string])[] =>
    evaluator !== null && mark.kind === 'value' ? [[labelKey(evaluator), evaluator]] : [],
  );
  const names = marks.map(({ evaluator }) => (evaluator === null ? null : labelKey(evaluator)));
  return { isSingle: new Set(names).size === 1, members: new Map(members) };
}
