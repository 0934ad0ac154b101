/** What one run of the self-test works with. */
import type { Problem, Result } from '../../core/result';
import type { Grid } from '../../core/source';
import type { Output, OutputCell, OutputSheet, Plan, Receipt, WorkbookPort } from '../workbook/port';

/** A sheet that is nobody's, with a small table on it; made and removed by the host. */
export interface Scratch {
  readonly name: string;
  /** Bidders and prices from A1: headings, then as many rows. */
  readonly rows: number;
  /** A person inserts a row between the bidders, or deletes it again. */
  insertRow(): Promise<Result<null>>;
  deleteRow(): Promise<Result<null>>;
  /** Also where it is gone already. */
  remove(): Promise<Result<null>>;
}

export class Broken extends Error {}

/** What a bidder may write that must stay text. */
export const texts: readonly string[] = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '007',
  '1/2',
  'TRUE',
  "'quoted",
  ' kept ',
  '#REF!',
];

export const sheetName = 'Goodmark self-test';
export const written = { kept: 'with the cells' };
export const mark = 'self-test|0|0000000000000000';

const own = (note: string): OutputSheet => ({
  kind: 'sheet',
  name: sheetName,
  rows: [
    [
      { value: note, style: 'heading' },
      { value: 'Points', style: 'heading' },
    ],
    ...texts.map((text, n): OutputCell[] => [
      { value: text, style: 'text' },
      { value: n + 0.25, style: 'points' },
    ]),
  ],
  widths: [24, 12],
  frozenRows: 1,
  table: { name: 'GoodmarkSelfTest', area: { top: 0, left: 0, bottom: texts.length, right: 1 } },
});

/** One run of all checks on one workbook: what one check wrote the next one looks at. */
export class Trial {
  readonly port: WorkbookPort;
  readonly scratch: Scratch;
  before: readonly Grid[] = [];
  plan: Plan | undefined;
  receipt: Receipt | undefined;

  constructor(port: WorkbookPort, scratch: Scratch) {
    this.port = port;
    this.scratch = scratch;
  }

  async grids(): Promise<readonly Grid[]> {
    return (await value(this.port.read())).grids;
  }

  async sheet(name: string): Promise<Grid> {
    const found = (await this.grids()).find((grid) => grid.name === name);
    return found ?? broken(`The sheet ${name} is not there.`);
  }

  async outputs(note: string): Promise<readonly Output[]> {
    const grid = await this.sheet(this.scratch.name);
    const { rows } = this.scratch;
    return [
      { kind: 'state', state: written, mark },
      own(note),
      {
        kind: 'columns',
        sheetId: grid.id,
        beside: { top: 0, left: 0, bottom: rows, right: 1 },
        headingRow: 0,
        headings: ['Goodmark total', 'Goodmark working'],
        rows: new Map(
          Array.from({ length: rows }, (_, n) => [
            n + 1,
            [
              { value: n * 10.5, style: 'points' as const },
              { value: texts[n] ?? '', style: 'text' as const },
            ],
          ]),
        ),
      },
    ];
  }
}

export function broken(sentence: string): never {
  throw new Broken(sentence);
}

export const inWords = (problems: readonly Problem[]): string =>
  problems.map(({ code, message, hint }) => `${message} ${hint} (${code})`).join(' ');

export async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (settled.ok) return settled.value;
  return broken(inWords(settled.problems));
}

export const same = (found: unknown, wanted: unknown, what: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    broken(`${what}: ${JSON.stringify(found)} in place of ${JSON.stringify(wanted)}.`);
};

/** What people see of a workbook: names of sheets and what their cells hold. */
export const seen = (grids: readonly Grid[]) =>
  grids.map(({ name, values, formulas }) => [name, values.map((row) => row ?? []), [...formulas]]);
