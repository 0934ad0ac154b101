/** The commitments of a tender with what each is worth, seen bid by bid. */
import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, TenderFacts } from '../facts/tender';
import type { Where } from '../source';
import type { Value } from './condition';
import { distinctOfAll, textOf } from './readings';
import type { RuleTable } from './rule-table';

type Column = readonly Value[];

// These go over thousands of commitments, and stand alone: within another function they would be compiled with it anew.
export function filledIn(column: Column, places: readonly number[]): number {
  let filled = 0;
  for (let i = 0; i < places.length; i++) if (column[places[i] ?? 0] !== undefined) filled += 1;
  return filled;
}

export function distinctIn(column: Column, places: readonly number[]): number {
  const found = new Set<Value>();
  for (let i = 0; i < places.length; i++) found.add(column[places[i] ?? 0]);
  return found.size - (found.has(undefined) ? 1 : 0);
}

/** Of amounts in £: whole pence are whole numbers, so that adding them up is exact. */
export function totalOf(column: Column, places: readonly number[]): number | undefined {
  let pence: number | undefined;
  for (let i = 0; i < places.length; i++) {
    const value = column[places[i] ?? 0];
    if (typeof value === 'number') pence = (pence ?? 0) + Math.round(value * 100);
  }
  return pence === undefined ? undefined : pence / 100;
}

const noGoals: readonly number[] = [];

export class Offers {
  private readonly facts: readonly CommitmentFact[];
  private readonly values: readonly CommitmentValue[];
  private readonly table: RuleTable;

  constructor({ commitments }: TenderFacts, values: readonly CommitmentValue[], table: RuleTable) {
    this.facts = commitments;
    this.values = values;
    this.table = table;
  }

  column(name: string): Column {
    return this.table.columns[name] ?? [];
  }

  outcomes(places: readonly number[]): number {
    const found = new Set<string>();
    for (let i = 0; i < places.length; i++) {
      const outcome = this.values[places[i] ?? 0]?.outcome;
      if (outcome !== undefined) found.add(outcome);
    }
    return found.size;
  }

  goals(places: readonly number[]): number {
    const lists = new Set<readonly number[]>();
    // Rows that serve the same goals share the list of them.
    for (let i = 0; i < places.length; i++) lists.add(this.values[places[i] ?? 0]?.goals ?? noGoals);
    return distinctOfAll([...lists]);
  }

  /** Cells of the groups in which a bid has more than one measure: the same people or pounds may count twice. */
  overlapping(places: readonly number[]): readonly (readonly Where[])[] {
    const groups = new Map<string, { readonly measures: Set<string | null>; readonly cells: Where[] }>();
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const value = this.values[place];
      if (value?.overlapGroup === undefined) continue;
      const group = groups.get(value.overlapGroup) ?? { measures: new Set(), cells: [] };
      if (group.cells.length === 0) groups.set(value.overlapGroup, group);
      group.measures.add(value.measure);
      group.cells.push(this.facts[place]?.where ?? value.where);
    }
    return [...groups.values()].flatMap(({ measures, cells }) => (measures.size > 1 ? [cells] : []));
  }

  /** The cells of the first commitments in which a field is filled, or of those in which it is not. */
  cells(places: readonly number[], field: string, filled: boolean, most: number): readonly Where[] {
    const column = this.column(field);
    const cells: Where[] = [];
    for (let i = 0; i < places.length && cells.length < most; i++) {
      const place = places[i] ?? 0;
      const fact = this.facts[place];
      if (fact && (column[place] !== undefined) === filled) cells.push(fact.where);
    }
    return cells;
  }

  wording(places: readonly number[]): string | undefined {
    const texts = new Set<string>();
    for (let i = 0; i < places.length; i++) {
      const fact = this.facts[places[i] ?? 0];
      if (fact) texts.add(fact.text).add(fact.evidence ?? '');
    }
    return textOf([...texts].join('. '));
  }
}
