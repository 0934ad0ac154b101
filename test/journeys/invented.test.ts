/** Invented workbooks that no code was written for -> the outcome an officer works out with a pocket calculator. */
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../addin/file/file-workbook';
import { createSession } from '../../addin/workbook/create-session';
import type { BidScore } from '../../core/assessment';
import type { Problem } from '../../core/result';
import { inventedTenders } from './invented';
import { type InventedTender, toFile } from './invented/tender';

interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly bids: readonly BidScore[];
  readonly problems: readonly Problem[];
}

/** What the terminal does with the proposed set-up, and the code it ends with. */
async function outcome(tender: InventedTender): Promise<Outcome> {
  const { name, bytes } = await toFile(tender);
  const stopped = (problems: readonly Problem[]): Outcome => ({ exit: 2, bids: [], problems });
  const port = await openFileWorkbook(name, bytes);
  if (!port.ok) return stopped(port.problems);
  const session = createSession(port.value);
  const opened = await session.open();
  if (!opened.ok) return stopped(opened.problems);
  const said = [...opened.value.problems, ...opened.value.proposal.undecided];
  if (said.some(({ severity }) => severity === 'stop')) return stopped(said);
  const assessment = await session.score(opened.value.proposal.setup);
  if (!assessment.ok) return stopped(assessment.problems);
  const { bids, problems } = assessment.value;
  const kept =
    bids.some(({ status }) => status === 'incomplete') || problems.some(({ severity }) => severity === 'unranked');
  return { exit: kept ? 1 : 0, bids, problems: [...problems, ...opened.value.proposal.undecided] };
}

const sentences = (problems: readonly Problem[]): string[] =>
  problems.map(({ path, message }) => `${message} [${path.join(' ')}]`);

/** Two decimals, half up; the tiny addition undoes binary dust such as 1.005 -> 1.00499. */
const twoDecimals = (value: number): string => (Math.round(value * 100 + 1e-7) / 100).toFixed(2);

describe.each(inventedTenders)('$id', (tender) => {
  test(tender.about, async () => {
    const { exit, bids, problems } = await outcome(tender);
    const told = sentences(problems);
    const found = bids.map(({ name, lot, status, rank, total }) => ({
      name,
      lot,
      status,
      rank,
      total: status === 'ranked' ? (total?.toFixed(2) ?? null) : null,
    }));
    const wanted = tender.bids.map(({ name, lot, status, rank, total }) => ({
      name,
      lot: lot ?? null,
      status,
      rank: rank ?? null,
      total: total === undefined ? null : twoDecimals(total),
    }));
    const order = (a: { name: string; lot: string | null }, b: { name: string; lot: string | null }) =>
      `${a.lot} ${a.name}`.localeCompare(`${b.lot} ${b.name}`);
    expect({ exit, bids: found.toSorted(order), told }).toEqual({
      exit: tender.exit,
      bids: wanted.toSorted(order),
      told,
    });
    for (const { says, at } of tender.problems ?? [])
      expect(told).toContainEqual(
        expect.toSatisfy(
          (sentence: string) => says.test(sentence) && (at === undefined || sentence.includes(at)),
          `${says} at ${at ?? 'any cell'}`,
        ),
      );
    for (const words of tender.never ?? []) expect(told).not.toContainEqual(expect.stringMatching(words));
  });
});
