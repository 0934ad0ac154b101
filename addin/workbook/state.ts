/** What Goodmark keeps inside the workbook: enough to resume, to revert and to verify. The log only ever grows. */
import * as v from 'valibot';
import { setupSchema } from '../../core/setup/setup';

const area = v.object({ top: v.number(), left: v.number(), bottom: v.number(), right: v.number() });

const receiptSchema = v.object({
  id: v.string(),
  planId: v.string(),
  writes: v.array(v.object({ where: v.string(), sheet: v.string(), area, newSheet: v.boolean(), sha256: v.string() })),
});

const logEntrySchema = v.object({
  when: v.string(),
  what: v.string(),
  pack: v.string(),
  packSha256: v.string(),
  workbookSha256: v.string(),
});

export type LogEntry = v.InferOutput<typeof logEntrySchema>;

const stateSchema = v.object({
  format: v.literal('goodmark-state/1'),
  setup: v.nullable(setupSchema),
  receipt: v.nullable(receiptSchema),
  /** Places on a ranked list when it was last written, to say who moves. */
  ranks: v.record(v.string(), v.nullable(v.number())),
  log: v.array(logEntrySchema),
});

export type SavedState = v.InferOutput<typeof stateSchema>;

export const noState: SavedState = { format: 'goodmark-state/1', setup: null, receipt: null, ranks: {}, log: [] };

/** `undefined` where the workbook holds something that is not ours, or of a later version. */
export function admitState(state: unknown): SavedState | undefined {
  const parsed = v.safeParse(stateSchema, state);
  return parsed.success ? parsed.output : undefined;
}
