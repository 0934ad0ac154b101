import type { TenderFacts } from '../../core/facts/tender';
import type { Setup } from '../../core/setup/setup';
import type { Where } from '../../core/source';

/** A mark that evaluators see differently and that no consensus mark settles in the workbook. */
export interface Disagreement {
  readonly bidder: string;
  readonly lot: string | null;
  readonly criterion: string;
  readonly marks: readonly { readonly evaluator: string; readonly mark: number; readonly where: Where }[];
}

/** Every mark given differently by two evaluators, in the order of the sheets. Nothing is ever averaged. */
export function disagreements(facts: TenderFacts): readonly Disagreement[] {
  const names = new Map(facts.bidders.map(({ id, name }) => [id, name]));
  const groups = new Map<string, { given: Disagreement; marks: Disagreement['marks'][number][]; agreed: boolean }>();
  for (const fact of facts.marks) {
    if (fact.mark.kind !== 'value') continue;
    const key = [fact.bidder, fact.lot, fact.criterion].join('\n');
    const bidder = names.get(fact.bidder) ?? fact.bidder;
    const group = groups.get(key) ?? {
      given: { bidder, lot: fact.lot, criterion: fact.criterion, marks: [] },
      marks: [],
      agreed: false,
    };
    groups.set(key, group);
    if (fact.evaluator === null) group.agreed = true;
    else group.marks.push({ evaluator: fact.evaluator, mark: fact.mark.value, where: fact.mark.where });
  }
  return [...groups.values()]
    .filter(({ agreed, marks }) => !agreed && new Set(marks.map(({ mark }) => mark)).size > 1)
    .map(({ given, marks }) => ({ ...given, marks }));
}

type Agreed = NonNullable<Setup['consensus']>[number];

const isFor = (agreed: Agreed, { bidder, lot, criterion }: Disagreement) =>
  agreed.bidder === bidder && agreed.criterion === criterion && (agreed.lot ?? null) === lot;

/** What the panel agreed for it, if it has. */
export const agreedMark = (setup: Setup, disagreement: Disagreement): Agreed | undefined =>
  setup.consensus?.find((agreed) => isFor(agreed, disagreement));

/** The set-up with the panel's mark and reason; `null` takes the mark back. */
export function agree(setup: Setup, of: Disagreement, mark: number | null, reason: string): Setup {
  const others = (setup.consensus ?? []).filter((agreed) => !isFor(agreed, of));
  if (mark === null) return { ...setup, consensus: others };
  const agreed: Agreed = {
    bidder: of.bidder,
    criterion: of.criterion,
    mark,
    ...(of.lot === null ? {} : { lot: of.lot }),
    ...(reason === '' ? {} : { reason }),
  };
  return { ...setup, consensus: [...others, agreed] };
}
