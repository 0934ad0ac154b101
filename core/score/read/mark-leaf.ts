import { list, nearest } from '../../facts/names/labels';
import type { Bidder, MarkFact } from '../../facts/tender';
import { type Criterion, pathOf } from '../criteria';
import { stop } from '../ground';
import { groundsBy, type Leaf, shareLeaf } from '../leaf';
import type { Bases, MethodOf } from '../method';
import type { Agreed } from './consensus';
import type { Context } from './context';
import { readMark } from './marks';
import { checkScale, readMaximum } from './maximum';
import { prepare } from './prepare';
import { panelOf } from './sort-marks';

/** Reads a criterion that evaluators mark. */
export function markLeaf(
  criterion: Criterion,
  method: MethodOf<'mark'>,
  parameters: Readonly<Record<string, unknown>>,
  marks: readonly MarkFact[],
  agreedOf: (bidder: Bidder, criterion: Criterion) => Agreed | undefined,
  { bidders, problems }: Context,
  names: readonly string[],
): Leaf | null {
  const prepared = prepare(method, parameters, criterion, problems);
  if (!prepared) return null;
  const agreedAny = bidders.some((bidder) => agreedOf(bidder, criterion));
  if (marks.length === 0 && !agreedAny) {
    const near = nearest(criterion.name, names);
    const chosen = criterion.setup.method !== undefined;
    problems.push(
      stop(
        chosen ? 'criterion-without-marks' : 'method-missing',
        pathOf(criterion),
        chosen
          ? `No marks for ${criterion.id} were found in the workbook.`
          : `No scoring method is chosen for ${criterion.id}, and the workbook has no marks for it.`,
        near.length > 0
          ? `If they are called ${list(near.map((name) => `"${name}"`))}, say so in "readFrom".`
          : chosen
            ? 'Enter the marks, or choose a method that needs none.'
            : `Choose how ${criterion.name} is scored.`,
      ),
    );
    return null;
  }
  const { scale } = prepared;
  const { maximum, problem } = scale ? readMaximum(criterion, marks, scale) : { maximum: null, problem: null };
  if (problem) problems.push(problem);
  const panel = panelOf(marks);
  const grounds = groundsBy<Bases['mark']>(bidders, (bidder) => {
    const own = marks.filter((mark) => mark.bidder === bidder.id);
    const reading = readMark(bidder, criterion, own, agreedOf(bidder, criterion), scale, maximum, panel);
    problems.push(...reading.notices);
    return reading.ground;
  });
  const read = bidders.flatMap((bidder) => {
    const ground = grounds.get(bidder.id);
    return ground?.kind === 'basis' ? [{ bidder, basis: ground.basis }] : [];
  });
  if (scale) problems.push(...checkScale(criterion, read, scale));
  return shareLeaf(
    { criterion, method, prepared, grounds },
    (imagine, all) => imagine.mark(all),
    new Map(read.map(({ bidder, basis }) => [bidder.id, basis])),
  );
}
