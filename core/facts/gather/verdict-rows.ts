/** Questions answered by pass and fail among questions that are marked: no criteria of their own, but whoever fails is out. */
import type { CellValue } from '../../source';
import { readText } from '../cells';
import { isNumeric, kindOf } from '../cells/kinds';
import { fails, isVerdict, passes } from '../cells/verdict';
import { opensWithFate, saysBidIsOut } from '../names/fate';
import { nameKey } from '../names/name-key';
import type { CriterionNames } from './criterion-names';
import type { Frame } from './frame';
import type { Gathering, View } from './views';

/** Entries whose question has nothing but verdicts under all bids, or that say "LATE - not opened" of one and "On time" of the others. */
export function verdictRows(frame: Frame, { names }: CriterionNames): ReadonlySet<number> {
  const marks = frame.fields.filter(({ fact }) => fact === 'mark');
  const byName = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (name === null || marks.length === 0) continue;
    const key = nameKey(name);
    const known = byName.get(key);
    if (known) known.push(index);
    else byName.set(key, [index]);
  }
  const found = new Set<number>();
  for (const indexes of byName.values()) {
    const said = indexes.flatMap((index) =>
      marks.flatMap((field) => frame.cell(field, frame.entries[index] ?? 0).value ?? []),
    );
    // "Recommended? | Yes | No" without a weight is a remark on the bids.
    const isAnswered =
      said.length > 1 &&
      said.every((value) => isVerdict(value, true)) &&
      !indexes.some((index) => isWeighed(frame, index));
    // A question that is "N/A" throughout has no marks, and is asked about like any other.
    const isGate = said.some((value) => passes(value, false) || isOut(value));
    const isRemark =
      said.some((value) => saysBidIsOut(value)) && said.every((value) => !isNumeric(kindOf(value, undefined)));
    if (isRemark || isAnswered || (isGate && said.every((value) => isVerdict(value, false) || isOut(value))))
      for (const index of indexes) found.add(index);
  }
  return found;
}

const isWeighed = (frame: Frame, index: number): boolean =>
  frame.fields.some(
    (field) => (field.fact === 'weight' || field.fact === 'maximum') && frame.texts(field)[index] !== null,
  );

/** A fail, or what else becomes of a bid: "Withdrew 2 February". */
const isOut = (value: CellValue): boolean => fails(value, false) || opensWithFate(value);

/** The names without those questions. */
export function withoutVerdicts(names: CriterionNames, verdicts: ReadonlySet<number>): CriterionNames {
  if (verdicts.size === 0) return names;
  const kept = (texts: CriterionNames['names']) => texts.map((text, index) => (verdicts.has(index) ? null : text));
  return { ...names, names: kept(names.names), marked: kept(names.marked) };
}

/** Each fail is the status of its bid. */
export function gatherVerdicts(view: View, verdicts: ReadonlySet<number>, { register }: Gathering): void {
  const { frame, own, bidders, lots } = view;
  for (const index of verdicts)
    for (const field of own) {
      const bidder = bidders[index];
      const cell = frame.cell(field, frame.entries[index] ?? 0);
      if (field.fact === 'mark' && bidder && isOut(cell.value))
        register.addStatus(bidder, lots[index] ?? null, readText(cell));
    }
}
