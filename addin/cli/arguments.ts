import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../../core/result';

export interface Arguments {
  readonly workbook: string;
  readonly setup?: string;
  readonly pack?: string;
  /** Packs that the pack may stand on. */
  readonly bases: readonly string[];
  readonly out?: string;
  readonly writeSetup?: string;
  readonly json: boolean;
}

export const usage = `Scores a tender workbook.

  npm run score -- tender.xlsx [--setup setup.json] [--pack id|file.json [--base file.json]...] [--out scored.xlsx] [--json]
  npm run score -- tender.xlsx --write-setup setup.json

  --setup file        how to score it; without one, what the workbook states is used
  --write-setup file  saves the set-up for editing
  --pack id|file      the rule pack (bundled id, or a pack's JSON file); what its rules find is printed, too
  --base file         a pack that the rule pack stands on; one that is bundled or in the same folder is found by itself
  --out file          writes a scored copy; the workbook itself is never changed
  --json              prints the assessment as one JSON document (add --silent after "npm run" for nothing else)

Ends with 0 when scored, 1 when scored but a problem keeps a bid unranked, 2 when it could not be scored.`;

/** What was asked for; a wrong call is a problem, as everything else. `undefined`: help was asked for. */
export function readArguments(argv: readonly string[]): Result<Arguments | undefined> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        setup: { type: 'string' },
        pack: { type: 'string' },
        base: { type: 'string', multiple: true, default: [] },
        out: { type: 'string' },
        'write-setup': { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return ok(undefined);
    const [workbook, ...more] = positionals;
    if (workbook === undefined || more.length > 0) return wrong('Name one workbook.');
    return ok({
      workbook,
      json: values.json,
      bases: values.base,
      ...(values.setup !== undefined && { setup: values.setup }),
      ...(values.pack !== undefined && { pack: values.pack }),
      ...(values.out !== undefined && { out: values.out }),
      ...(values['write-setup'] !== undefined && { writeSetup: values['write-setup'] }),
    });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}

const wrong = (message: string): Result<never> =>
  fail({ code: 'usage', severity: 'stop', path: [], message, hint: 'Run "npm run score -- --help" to see how.' });
