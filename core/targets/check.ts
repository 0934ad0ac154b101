/** What a pack asks, table by table: rules with their `when`, and hints, which are met where they are shown. */
import type { Subject } from '../evaluate/fields';
import type { Pack, Rule } from '../packs/pack';

export interface Check extends Pick<Rule, 'id' | 'title' | 'when' | 'expect'> {
  readonly kind: 'rule' | 'hint';
  readonly on: Subject;
  /** Where it stands in the pack's JSON, for problems. */
  readonly path: readonly (string | number)[];
}

export interface Checks {
  readonly on: Subject;
  readonly checks: readonly Check[];
}

function* checksOf(pack: Pack): Generator<Check> {
  for (const [index, rule] of pack.rules.entries()) yield { kind: 'rule', path: ['rules', index], ...rule };
  for (const [index, { id, title, on, when }] of (pack.hints ?? []).entries())
    yield { kind: 'hint', path: ['hints', index], id, title, on, expect: when };
}

const subjects: readonly Subject[] = ['tender', 'bid', 'commitment', 'supplier', 'notice'];

/** Only of the tables that the pack asks about, each with its checks in the order of the pack. */
export function checksByTable(pack: Pack): readonly Checks[] {
  const all = [...checksOf(pack)];
  return subjects.flatMap((on) => {
    const checks = all.filter((check) => check.on === on);
    return checks.length > 0 ? [{ on, checks }] : [];
  });
}

/** The conditions of a check: where it applies, and what it expects. */
export const conditionsOf = ({ when, expect }: Check) => (when ? [when, expect] : [expect]);
