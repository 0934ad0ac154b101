import type { PackChange } from '../../../core/packs/compare/diff';
import { diffPacks } from '../../../core/packs/compare/diff';
import { type PackEffect, packEffect } from '../../../core/packs/compare/effect';
import { versionRemark } from '../../../core/packs/compare/versions';
import type { Pack } from '../../../core/packs/pack';
import { ok, type Result } from '../../../core/result';
import { writeWhole } from '../files';
import { done, stopped } from '../outcome';
import { type Command, refuse } from './command';
import { baseOption, loadWhole, takesBase } from './load';
import { asCsv, asJson, asMarkdown, asSheet } from './report';
import { scoredWith } from './scored-with';

export interface Comparison {
  readonly before: Pack;
  readonly after: Pack;
  /** That the second goes back, or is another text under the same version; `null` where it goes on. */
  readonly remark: string | null;
  readonly changes: readonly PackChange[];
  /** On the tender that was named; `null` where none was. */
  readonly effect: PackEffect | null;
}

/** Ends with 1 where something changed that can change a score, as programs that compare do, or the version does not go up. */
export const diff: Command = {
  takes: `diff <before> <after> [--workbook tender.xlsx] [--setup setup.json] [--out report.md|.json|.csv|.xlsx] ${takesBase}`,
  does: 'says what changed between two versions, and what that does to a tender',
  least: 2,
  most: 2,
  options: { workbook: { type: 'string' }, setup: { type: 'string' }, out: { type: 'string' }, ...baseOption },
  async run({ given: [first = '', second = ''], option, each }) {
    const bases = each('base');
    const [before, after] = [await loadWhole(first, bases), await loadWhole(second, bases)];
    if (!before.ok) return stopped(before.problems);
    if (!after.ok) return stopped(after.problems);
    const effect = await effectOn(option('workbook'), option('setup'), before.value, after.value);
    if (!effect.ok) return stopped(effect.problems);
    const remark = versionRemark(before.value, after.value);
    const comparison: Comparison = {
      before: before.value,
      after: after.value,
      remark: remark === undefined ? null : `${remark.says} ${remark.hint}`,
      changes: diffPacks(before.value, after.value),
      effect: effect.value,
    };
    const exit = comparison.remark !== null || comparison.changes.some(({ decides }) => decides) ? 1 : 0;
    const out = option('out');
    if (out === undefined) return done(asMarkdown(comparison).trimEnd(), exit);
    const report = reportFor(out, comparison);
    if (!report.ok) return stopped(report.problems);
    const written = await writeWhole(out, report.value);
    return written.ok ? done(`Report written to ${out}.`, exit) : stopped(written.problems);
  },
};

async function effectOn(
  workbook: string | undefined,
  setup: string | undefined,
  before: Pack,
  after: Pack,
): Promise<Result<PackEffect | null>> {
  if (workbook === undefined) return ok(null);
  const old = await scoredWith(workbook, setup, before);
  if (!old.ok) return old;
  const next = await scoredWith(workbook, setup, after);
  return next.ok ? ok(packEffect(old.value, next.value)) : next;
}

function reportFor(out: string, comparison: Comparison): Result<string | Uint8Array> {
  if (out.endsWith('.md')) return ok(asMarkdown(comparison));
  if (out.endsWith('.json')) return ok(asJson(comparison));
  if (out.endsWith('.csv')) return ok(asCsv(comparison));
  if (out.endsWith('.xlsx')) return ok(asSheet(comparison));
  return refuse('report-kind', `No report is written as ${out}.`, 'End its name with .md, .json, .csv or .xlsx.');
}
