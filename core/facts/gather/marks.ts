import type { Problem } from '../../result';
import type { Where } from '../../source';
import { nameKey } from '../names/name-key';
import { statedMaximum } from '../names/stated-scale';
import type { MarkFact, Reading } from '../tender';
import type { CriterionNames } from './criterion-names';
import { evaluatorsOf, isMean } from './evaluators';
import type { Field } from './frame';
import { labelRowMaxima } from './heading-criteria';
import { agreedMaximum, maximumBeside, validationMaximum } from './maxima';
import { noBidFor } from './no-bid';
import type { PriceRows } from './price-rows';
import { tellAnomaly } from './reading-problems';
import type { Used } from './used';
import type { Gathering, View } from './views';
import { weightedFields } from './weighted-marks';

/** The marks of one view. A criterion that only heads others has none: its blank cells are no missing marks. */
export function gatherMarks(
  view: View,
  rows: CriterionNames,
  { problems, lots }: Gathering,
  used: Used,
  ofTable: string | undefined,
  unmarked: PriceRows,
): MarkFact[] {
  const { frame, bidders } = view;
  const facts: MarkFact[] = [];
  const homeless: Where[] = [];
  const fields = view.own.filter(({ fact }) => fact === 'mark');
  const unsaid = fields.filter(
    (field) => field.about.maximum === undefined && statedMaximum(field.heading) === undefined,
  );
  const weighted = unsaid.length > 0 ? weightedFields(view, unsaid) : new Set<Field>();
  for (const field of fields) {
    const evaluators = evaluatorsOf(frame, field);
    const reasonField = reasonFor(view, field);
    const reasons = reasonField && frame.texts(reasonField);
    const isWeighted = weighted.has(field);
    const maxima = isWeighted ? () => null : maximaOf(view, field, rows);
    const about = field.about.criterion?.name;
    const aboutLot = field.about.lot === undefined ? undefined : lots.named(field.about.lot);
    const isOut = noBidFor(view, field.about.lot);
    for (const [index, mark] of frame.numbers(field, 'mark').entries()) {
      const bidder = isOut(index) ? null : bidders[index];
      const criterion = about ?? rows.marked[index] ?? ofTable;
      if (unmarked.has(index) || isMean(evaluators[index] ?? null)) continue;
      if (bidder === null || bidder === undefined) continue;
      if (criterion === null || criterion === undefined) {
        if (mark.kind === 'value') homeless.push(mark.where);
        continue;
      }
      if (mark.kind === 'missing' && about === undefined && isHead(rows, index)) continue;
      tellAnomaly(mark, 'unranked', problems);
      used.add(index);
      facts.push({
        bidder,
        lot: aboutLot ?? view.lots[index] ?? null,
        criterion,
        evaluator: evaluators[index] ?? null,
        mark,
        maximum: maxima(mark, index),
        reason: reasons?.[index] ?? null,
        ...(isWeighted && { weighted: true }),
      });
    }
  }
  if (facts.length === 0 && homeless.length > 1) problems.push(ofNoCriterion(frame.table.id, homeless));
  return facts;
}

const ofNoCriterion = (table: Where, cells: readonly Where[]): Problem => ({
  code: 'marks-without-criterion',
  severity: 'stop',
  path: cells.slice(0, 1),
  message: `${table} has ${cells.length} marks, such as ${cells[0]}, and nothing says which criterion they are for.`,
  hint: 'Say of each column which criterion it marks, or write the criterion over the table.',
});

const isHead = ({ names, heads }: CriterionNames, index: number): boolean => heads.has(names[index] ?? '');

/** The reason beside a mark: about the same criterion, else the nearest reason or comment column to its right. */
function reasonFor(view: View, field: Field): Field | undefined {
  const marks = view.own.filter(({ fact }) => fact === 'mark');
  for (const fact of ['reason', 'comment'] as const) {
    const candidates = view.own.filter((candidate) => candidate.fact === fact);
    const criterion = field.about.criterion?.name;
    const same = candidates.find(
      ({ about }) =>
        about.criterion !== undefined &&
        nameKey(about.criterion.name) === nameKey(criterion ?? '') &&
        about.evaluator === field.about.evaluator,
    );
    const after = candidates.find(
      ({ index, about }) =>
        (about.criterion === undefined || criterion === undefined) &&
        index > field.index &&
        !marks.some((mark) => mark.index > field.index && mark.index < index),
    );
    const found = same ?? (marks.length === 1 ? candidates[0] : after);
    if (found) return found;
  }
  return undefined;
}

const isPercent = (mark: Reading<number>, format: string | undefined): boolean =>
  mark.kind === 'value' && (/%|per ?cent/i.test(mark.raw) || (format?.includes('%') ?? false));

/**
 * The maximum of each mark, nearest statement first: a percentage is of the whole; "3/5"; a maximum column; the
 * heading; a row of maxima; the sheet's own validation; a title over the table. What a column says of the criteria of a
 * matrix is said once, of the criterion.
 */
function maximaOf(
  view: View,
  field: Field,
  { marked }: CriterionNames,
): (mark: Reading<number>, index: number) => number | null {
  const { frame } = view;
  const { table, sheet } = frame;
  const column = maximumBeside(view, field);
  const stated = column && frame.numbers(column, 'mark');
  const isShared = column !== undefined && view.shared.includes(column);
  const heading = field.about.maximum ?? statedMaximum(field.heading);
  const row = labelRowMaxima(frame).get(field.index) ?? null;
  const validation = validationMaximum(sheet.grid);
  const titles = agreedMaximum(table.titles.map(({ text }) => text));
  return (mark, index) => {
    const entry = frame.entries[index] ?? 0;
    if (isPercent(mark, sheet.grid.formats.size > 0 ? frame.cell(field, entry).format : undefined)) return 1;
    const outOf = /(?:\/|out of|allan o)\s*(\d+)\s*$/i.exec(mark.raw)?.[1];
    if (outOf !== undefined && mark.kind === 'value') return Number(outOf);
    const own = stated?.[index];
    // "Ash Ltd (0-10)" beside 300 points to be had: the marks are on the scale, and the points are what they weigh.
    if (own?.kind === 'value' && isShared && heading !== undefined) return heading;
    if (own?.kind === 'value') return isShared && (marked[index] ?? null) !== null ? null : own.value;
    return heading ?? row ?? validation(frame.row(field, entry), frame.column(field, entry)) ?? titles;
  };
}
