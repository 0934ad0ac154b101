/** Lots, awards and criteria as blocks of a page, and criteria as lines of a passage. */
import type { Block, Passage } from '../../page';
import type { LotFacts, NoticeCriterion, NoticeFacts, Stated } from '../notice';
import { criterion, kindOf, readOrder, readShare } from './criteria';
import { known } from './known';
import { uniqueBy } from './organisations';
import { readDay, readPeriod, readSuitability, readValue } from './page-values';
import { type Passages, sortPassages } from './passages';

export interface Sorted {
  readonly block: Block;
  readonly passages: Passages;
}

export const sortBlocks = (blocks: readonly Block[], role: Block['role']): readonly Sorted[] =>
  blocks.filter((block) => block.role === role).map((block) => ({ block, passages: sortPassages(block.passages) }));

/** Forms print a lot's number and its title apart: "2" and "Bridges" are "Lot 2: Bridges", as other notices print it. */
function lotName({ name, lots: [number] }: Block): string {
  const isApart =
    number !== undefined &&
    /^\d{1,4}[a-z]?$/i.test(number) &&
    !new RegExp(`^(?:lot\\s*)?(?:no\\.?\\s*)?${number}\\b`, 'i').test(name.text);
  return isApart ? `Lot ${number}: ${name.text}` : name.text;
}

export const readLot = ({ block, passages }: Sorted): LotFacts => ({
  name: lotName(block),
  where: block.name.where,
  ...known({ value: readValue(passages) }),
  ...readSuitability(passages),
});

const only = (passages: readonly Passage[], read: (text: string) => number | undefined): Stated<number> | undefined => {
  for (const { text, where } of passages) {
    const value = read(text);
    if (value !== undefined) return { value, raw: text, where };
  }
  return undefined;
};

/** Sentences that only say where the criteria are. */
const elsewhere = /procurement documents|invitation to|stated (?:below|in)|only award criterion|gweler/i;

function blockCriteria({ block, passages }: Sorted): readonly NoticeCriterion[] {
  const beside = known({
    weight: only(passages.of('weight'), readShare),
    order: only(passages.of('importance'), readOrder),
    kind: passages.of('criterion-type').map(({ text }) => kindOf(text))[0],
  });
  const lots = block.lots.length > 0 ? block.lots : [null];
  return elsewhere.test(block.name.text) ? [] : lots.map((lot) => criterion(block.name, lot, beside));
}

const lineCriteria = (passages: Passages, lot: string | null): readonly NoticeCriterion[] =>
  passages
    .of('criterion')
    .flatMap(({ text, where }) => text.split(/\n|;\s/).map((line) => ({ text: line.trim(), where })))
    .filter(({ text }) => text !== '' && text.length <= 300 && !elsewhere.test(text))
    .map((line) => criterion(line, lot, {}));

/** Criteria that stand as blocks of their own; else the lines under "Award criteria", lot by lot. */
export function readCriteria(blocks: readonly Block[], notice: Passages): readonly NoticeCriterion[] {
  const own = sortBlocks(blocks, 'criterion').flatMap(blockCriteria);
  if (own.length > 0) return own;
  const lots = sortBlocks(blocks, 'lot').flatMap(({ block, passages }) => lineCriteria(passages, lotName(block)));
  return uniqueBy(
    [...lineCriteria(notice, null), ...lots],
    ({ lot, name, weight }) => `${lot}\n${name}\n${weight?.value}`,
  );
}

/** A day that every award states alike; where awards differ, the notice has no such day. */
const shared = (awards: readonly Sorted[], read: (passages: Passages) => Stated<string> | undefined) => {
  const days = awards.flatMap(({ passages }) => read(passages) ?? []);
  return new Set(days.map(({ value }) => value)).size === 1 ? days[0] : undefined;
};

/** What the awards say together; the value of one among several is not the notice's. */
export function readAwards(
  awards: readonly Sorted[],
): Pick<NoticeFacts, 'value' | 'awarded' | 'signed' | 'starts' | 'ends'> {
  const [first] = awards;
  return known({
    value: first && awards.length === 1 ? readValue(first.passages) : undefined,
    awarded: shared(awards, (passages) => readDay(passages, 'awarded')),
    signed: shared(awards, (passages) => readDay(passages, 'signed')),
    starts: shared(awards, (passages) => readPeriod(passages).starts),
    ends: shared(awards, (passages) => readPeriod(passages).ends),
  });
}
