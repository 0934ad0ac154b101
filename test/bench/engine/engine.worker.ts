import type { Table } from '../../../core/evaluate/engine/columns';
import { type Asked, Evaluation } from '../../../core/evaluate/engine/evaluation';
import type { Program } from '../../../core/evaluate/engine/program';
import type { Tallies } from '../../../core/evaluate/engine/tallies';
import { biddersOf } from './ours';

export interface Posted {
  readonly program: Program;
  readonly table: Table;
  readonly asked: Asked;
}

export interface Answered {
  readonly bidders: readonly unknown[];
  readonly tallies: Tallies;
}

self.onmessage = ({ data: { program, table, asked } }: MessageEvent<Posted>) => {
  const made = Evaluation.of(program, table, asked);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const { tallies } = made.value;
  const transfer = [tallies.rows.buffer, ...tallies.cells.map(({ buffer }) => buffer)];
  self.postMessage({ bidders: biddersOf(made.value), tallies } satisfies Answered, { transfer });
};
