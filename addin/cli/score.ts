/** `npm run score`: the workbench's pipeline in a terminal. */
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assessment } from '../../core/assessment';
import type { Pack } from '../../core/packs/pack';
import { scoringPacks as bundled } from '../../core/packs/register';
import { validityRemark } from '../../core/packs/validity';
import { fail, ok, type Problem, type Result } from '../../core/result';
import { admitSetup } from '../../core/setup/admit-setup';
import type { Setup } from '../../core/setup/setup';
import { openFileWorkbook } from '../file/file-workbook';
import { createSession } from '../workbook/create-session';
import type { Opened } from '../workbook/session';
import { type Arguments, readArguments, usage } from './arguments';
import { readBytes, readJson, sameFile, writeWhole } from './files';
import { asProgram, type Outcome } from './outcome';
import { loadWhole, toScoreWith } from './pack/load';
import { findingsText, problemsText, rankingText } from './print';

/** Runs one call; writes the files that were asked for, and gives back what to print and how to end. */
export async function run(argv: readonly string[]): Promise<Outcome> {
  const asked = readArguments(argv);
  if (!asked.ok) return stopped(asked.problems, false);
  if (!asked.value) return { exit: 0, stdout: usage, stderr: '' };
  const options = asked.value;
  const scored = await score(options);
  if (!scored.ok) return stopped(scored.problems, options.json);
  const { assessment, assumed, wrote } = scored.value;
  const unranked =
    assessment.bids.some(({ status }) => status === 'incomplete') ||
    assessment.problems.some(({ severity }) => severity === 'unranked');
  const problems = [...assessment.problems.filter((one) => !assumed.some((other) => isSame(one, other))), ...assumed];
  return {
    exit: unranked ? 1 : 0,
    stdout: options.json
      ? JSON.stringify({ ...assessment, problems }, null, 2)
      : [rankingText(assessment), options.pack === undefined ? '' : findingsText(assessment), problemsText(problems)]
          .filter(Boolean)
          .join('\n\n'),
    stderr: wrote.join('\n'),
  };
}

function stopped(problems: readonly Problem[], json: boolean): Outcome {
  return {
    exit: 2,
    stdout: json ? JSON.stringify({ format: 'goodmark-problems/1', problems }, null, 2) : '',
    stderr: json ? '' : `Not scored; nothing was written.\n${problemsText(problems)}`,
  };
}

interface Scored {
  readonly assessment: Assessment;
  readonly assumed: readonly Problem[];
  readonly wrote: readonly string[];
}

async function score(options: Arguments): Promise<Result<Scored>> {
  const { workbook, out } = options;
  if (out !== undefined && sameFile(workbook, out))
    return fail(stop('same-file', 'The scored copy would overwrite the workbook.', 'Give --out another name.', [out]));
  const extension = copyExtension(workbook);
  if (out !== undefined && extname(out).toLowerCase() !== extension)
    return fail(
      stop(
        'wrong-extension',
        `Excel would not open the scored copy as ${out}.`,
        `Give it a name ending in ${extension}.`,
        [out],
      ),
    );
  const packs = await packsFor(options);
  if (!packs.ok) return packs;
  const bytes = await readBytes(workbook);
  if (!bytes.ok) return bytes;
  const port = await openFileWorkbook(basename(workbook), bytes.value);
  if (!port.ok) return port;
  const session = createSession(port.value, { packs: packs.value });
  const opened = await session.open();
  if (!opened.ok) return opened;
  const chosen = await setupFor(options, opened.value, packs.value);
  if (!chosen.ok) return chosen;
  const wrote: string[] = [];
  if (options.writeSetup !== undefined) {
    const written = await writeWhole(options.writeSetup, `${JSON.stringify(chosen.value.setup, null, 2)}\n`);
    if (!written.ok) return written;
    wrote.push(`Set-up written to ${options.writeSetup}.`);
  }
  const open = [...opened.value.problems, ...chosen.value.undecided].filter(({ severity }) => severity === 'stop');
  if (open.length > 0) return fail(...open);
  const assessment = await session.score(chosen.value.setup);
  if (!assessment.ok) return assessment;
  if (out !== undefined) {
    const preview = await session.preview();
    if (!preview.ok) return preview;
    const applied = await session.apply(preview.value.plan);
    if (!applied.ok) return applied;
    const written = await writeWhole(out, port.value.bytes());
    if (!written.ok) return written;
    wrote.push(
      `Scored copy written to ${out}.`,
      ...preview.value.plan.skipped.map(({ where, reason }) => `Not written at ${where}: ${reason}`),
    );
  }
  const assumed = [...chosen.value.undecided, ...outOfForce(options, packs.value)];
  return ok({ assessment: assessment.value, assumed, wrote });
}

/** The set-up tells of it before there is any scoring, and the scoring once more. */
const isSame = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.path.join(' ') === other.path.join(' ');

/** A copy keeps its kind (macros and all); a .csv can hold no second sheet and becomes a workbook. */
function copyExtension(workbook: string): string {
  const own = extname(workbook).toLowerCase();
  return ['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(own) ? own : '.xlsx';
}

/** The set-up given, or the one the workbook states; and what that leaves open. */
async function setupFor(
  options: Arguments,
  opened: Opened,
  packs: readonly Pack[],
): Promise<Result<{ setup: Setup; undecided: readonly Problem[] }>> {
  const pack = options.pack === undefined ? undefined : packs[0]?.id;
  if (options.setup === undefined) {
    const { setup, undecided } = opened.proposal;
    return ok({ setup: pack === undefined ? setup : { ...setup, pack }, undecided });
  }
  const document = await readJson(options.setup);
  if (!document.ok) return document;
  const setup = admitSetup(document.value);
  return setup.ok ? ok({ setup: pack === undefined ? setup.value : { ...setup.value, pack }, undecided: [] }) : setup;
}

/** The pack asked for first, then the bundled ones. */
async function packsFor({ pack: asked, bases }: Arguments): Promise<Result<readonly Pack[]>> {
  if (asked === undefined) return ok(bundled);
  const whole = await loadWhole(asked, bases);
  const pack = whole.ok ? toScoreWith(whole.value) : whole;
  if (!pack.ok) return pack;
  return ok([pack.value, ...bundled.filter(({ id }) => id !== pack.value.id)]);
}

/** What to know of the pack asked for where it does not hold today. */
function outOfForce({ pack: asked }: Arguments, [pack]: readonly Pack[]): readonly Problem[] {
  const says = asked === undefined || !pack ? undefined : validityRemark(pack, new Date().toISOString().slice(0, 10));
  return asked === undefined || says === undefined
    ? []
    : [
        {
          ...stop(
            'pack-out-of-force',
            `The pack ${asked} does not hold today. ${says}`,
            'Use it where the tender goes by it.',
            ['--pack'],
          ),
          severity: 'notice',
        },
      ];
}

const stop = (code: string, message: string, hint: string, path: readonly string[]): Problem => ({
  code,
  severity: 'stop',
  path,
  message,
  hint,
});

if (process.argv[1] === fileURLToPath(import.meta.url)) await asProgram(run);
