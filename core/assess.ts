/** The second half of the pipeline: facts and a pack to one plain assessment. */
import type { Assessment } from './assessment';
import { evaluate } from './evaluate/evaluate';
import { valueCommitments } from './evaluate/measures';
import { ruleTables } from './evaluate/rule-tables';
import { coverage } from './goals/goals';
import { needCoverage } from './needs/needs';
import type { Pack } from './packs/pack';
import type { TenderReading } from './read-tender';
import type { Problem } from './result';
import { score } from './score/score';
import { setupProblems } from './setup/fit-setup';
import type { Setup } from './setup/setup';

export interface AssessmentInput {
  readonly reading: TenderReading;
  readonly setup: Setup;
  readonly pack: Pack;
  readonly packSha256: string;
  readonly workbook: { readonly name: string; readonly sha256: string };
}

const order = { stop: 0, unranked: 1, notice: 2 } as const;

/** Pure: the same input gives the same assessment, to the last digit. */
export function assess({ reading, setup, pack, packSha256, workbook }: AssessmentInput): Assessment {
  const { facts, recognition } = reading;
  const commitments = valueCommitments(facts, pack);
  const scored = score(facts, setup, commitments);
  return {
    format: 'goodmark-assessment/1',
    pack: { id: pack.id, version: pack.version, sha256: packSha256 },
    workbook,
    setup,
    mapping: recognition.tables.map((table) => {
      const rows = reading.rows.get(table.id);
      return {
        table: table.id,
        sheet: table.sheet,
        layout: table.layout,
        purposes: table.purposes,
        reason: table.reason,
        rowsUsed: rows?.used ?? 0,
        rowsSkipped: rows?.skipped ?? 0,
        columns: table.columns.map(({ where, heading, fact, reason, margin, doubtful }) => ({
          where,
          heading,
          fact,
          reason,
          margin,
          doubtful,
        })),
      };
    }),
    lots: scored.lots,
    bids: scored.bids,
    findings: evaluate(pack, ruleTables(facts, setup, commitments)),
    commitments,
    goals: coverage(facts, commitments),
    needs: needCoverage(facts),
    problems: sorted([...setupProblems(setup, facts, recognition), ...reading.problems, ...scored.problems]),
  };
}

/** Worst first, each said once: two steps may notice the same cell. */
function sorted(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.path.join(' ')} ${problem.message}`;
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()].sort((a, b) => order[a.severity] - order[b.severity]);
}
