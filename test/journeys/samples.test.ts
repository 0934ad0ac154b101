/** Saved workbook -> assessment, for every sample: the outcomes were worked out by hand (see expected.ts). */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openFileWorkbook } from '../../addin/file/file-workbook';
import { createSession } from '../../addin/workbook/create-session';
import type { Assessment } from '../../core/assessment';
import { expected } from '../fixtures/samples/expected';

async function score(id: string): Promise<Assessment> {
  const bytes = await readFile(`addin/workbench/samples/${id}.xlsx`);
  const port = await openFileWorkbook(`${id}.xlsx`, new Uint8Array(bytes));
  if (!port.ok) throw new Error(JSON.stringify(port.problems));
  const session = createSession(port.value);
  const opened = await session.open();
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const assessment = await session.score(opened.value.proposal.setup);
  if (!assessment.ok) throw new Error(JSON.stringify(assessment.problems));
  return assessment.value;
}

describe.each(Object.entries(expected))('the %s sample', (id, outcome) => {
  test('ranks every bid as worked out by hand', async () => {
    const { bids } = await score(id);
    const found = bids.map(({ name, status, rank, total }) => ({
      name,
      status,
      rank,
      total: total?.toFixed(2) ?? null,
    }));
    for (const bid of outcome.bids) {
      const { total, ...rest } = bid;
      expect(found).toContainEqual(expect.objectContaining(total === undefined ? rest : { ...rest, total }));
    }
    expect(bids).toHaveLength(outcome.bids.length);
  });

  test('reads every commitment', async () => {
    expect((await score(id)).commitments).toHaveLength(outcome.commitments);
  });

  test('says which bid decides the winner by being there', async () => {
    const { lots } = await score(id);
    const changes = lots.flatMap(({ winner, sensitivity }) =>
      sensitivity.leaveOneOut.filter(({ winnerChanges, without }) => winnerChanges && without !== winner),
    );
    expect(Object.fromEntries(changes.map(({ without, winner }) => [without, winner]))).toEqual(outcome.winnerWithout);
  });

  test('every number leads back to cells', async () => {
    const { bids } = await score(id);
    const bare = bids.flatMap(({ name, criteria }) =>
      criteria
        .filter(({ points, from }) => points !== null && from.length === 0)
        .map((criterion) => `${name}: ${criterion.name}`),
    );
    expect(bare).toEqual([]);
  });
});
