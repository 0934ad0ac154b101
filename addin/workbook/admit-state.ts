/** What a workbook kept, held against its form. Loaded where something was kept: most workbooks were never scored. */
import * as v from 'valibot';
import type { MappingChoice } from '../../core/facts/recognition';
import { type Setup, setupSchema } from '../../core/setup/setup';
import { entryOf } from './log';
import type { Kept } from './port';
import { asChoice, noState, type PartName, type SavedState } from './state';

const packNameSchema = v.object({ id: v.string(), version: v.string(), sha256: v.string() });

const logEntrySchema = v.object({
  /** SHA-256 of all the rest of it. */
  id: v.string(),
  /** UTC. */
  when: v.string(),
  what: v.string(),
  /** Sheets and columns that were written, in words; empty where none were. */
  written: v.string(),
  pack: packNameSchema,
  /** Of the workbook as it was read. */
  workbookSha256: v.string(),
  engine: v.string(),
  /** Ids of the entries before it: several where people wrote at the same time, none for the first. */
  before: v.array(v.string()),
});

export type LogEntry = v.InferOutput<typeof logEntrySchema>;

/** The pack itself, so that it can be scored with again where it is not installed. Not yet admitted. */
const packSchema = v.object({ ...packNameSchema.entries, pack: v.unknown() });

export type KeptPack = v.InferOutput<typeof packSchema>;

const packPartSchema = v.nullable(packSchema);

const mappingSchema = v.array(
  v.object({
    where: v.string(),
    fact: v.string(),
    bidder: v.optional(v.string()),
    criterion: v.optional(v.string()),
  }),
);

const ranksSchema = v.record(v.string(), v.nullable(v.number()));
const setupPartSchema = v.object({
  format: v.literal('goodmark-state/2'),
  setup: v.nullable(setupSchema),
  ranks: ranksSchema,
});

export interface Admitted {
  readonly saved: SavedState;
  /** Parts that must have been there and are not, or cannot be read. */
  readonly lost: readonly PartName[];
}

export async function admitState(kept: Kept): Promise<Admitted> {
  const first = v.safeParse(firstVersion, kept.state);
  if (first.success) return { saved: await migrated(first.output), lost: [] };
  const { pack, mapping, setup, log, ...others } = kept.state;
  const packRead = v.safeParse(packPartSchema, pack);
  const mappingRead = v.safeParse(mappingSchema, mapping);
  const setupRead = v.safeParse(setupPartSchema, setup);
  const logRead = v.safeParse(v.array(logEntrySchema), log);
  const whole = {
    pack: packRead.success,
    mapping: mappingRead.success,
    setup: setupRead.success,
    log: logRead.success,
  };
  const choices = mappingRead.success ? mappingRead.output.map(asChoice) : [];
  const saved: SavedState = {
    pack: packRead.success ? packRead.output : null,
    mapping: choices,
    setup: setupRead.success ? withMapping(setupRead.output.setup, choices) : null,
    ranks: setupRead.success ? setupRead.output.ranks : {},
    log: logRead.success ? logRead.output : [],
    others,
  };
  return { saved, lost: lostParts(kept, whole) };
}

function lostParts(kept: Kept, whole: Readonly<Record<Exclude<PartName, 'receipts'>, boolean>>): readonly PartName[] {
  const names = ['pack', 'mapping', 'setup', 'log'] as const;
  const wasScored = kept.marks.length + kept.damaged.length > 0 || names.some((name) => name in kept.state);
  if (!wasScored) return [];
  const receipts = kept.damaged.includes('receipts') || (kept.marks.length > 0 && kept.receipts.length === 0);
  return [...names.filter((name) => !whole[name]), ...(receipts ? (['receipts'] as const) : [])];
}

const withMapping = (setup: Setup | null, mapping: readonly MappingChoice[]): Setup | null =>
  setup && mapping.length > 0 ? { ...setup, mapping: mapping.map((choice) => ({ ...choice })) } : setup;

/** What versions before 0.2 kept: no pack, and a log without a chain. */
const firstVersion = v.object({
  format: v.literal('goodmark-state/1'),
  setup: v.nullable(setupSchema),
  ranks: ranksSchema,
  log: v.array(
    v.object({
      when: v.string(),
      what: v.string(),
      pack: v.string(),
      packSha256: v.string(),
      workbookSha256: v.string(),
    }),
  ),
});

async function migrated({ setup, ranks, log: old }: v.InferOutput<typeof firstVersion>): Promise<SavedState> {
  const log: LogEntry[] = [];
  for (const { when, what, pack, packSha256, workbookSha256 } of old) {
    const [id = '', version = ''] = pack.split(' ');
    const before = log.slice(-1).map((entry) => entry.id);
    const engine = 'Goodmark 0.1.0';
    const content = {
      when,
      what,
      written: '',
      pack: { id, version, sha256: packSha256 },
      workbookSha256,
      engine,
      before,
    };
    log.push(await entryOf(content));
  }
  return { ...noState, mapping: setup?.mapping?.map(asChoice) ?? [], setup, ranks, log };
}
