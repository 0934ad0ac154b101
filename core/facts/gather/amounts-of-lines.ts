/** Which of several columns of amounts is the price of each line: "Unit | Total" under a bidder hold a rate and what it makes. */
import type { Problem } from '../../result';
import type { Reading } from '../tender';
import type { Field } from './frame';
import type { View } from './views';

export interface LineFields {
  readonly amount?: Field | undefined;
  readonly rate?: Field | undefined;
  readonly problems: readonly Problem[];
}

const saysUnit = /(?:^|\|)\W*(?:unit|rate|each)\b[^|]*$/i;

/** The amount is the one that the quantities make of another; without quantities, the one that is not headed as a rate. */
export function lineFields({ frame, own }: View, quantities: readonly Reading<number>[] | undefined): LineFields {
  const amounts = own.filter(({ fact }) => fact === 'line-amount');
  const rate = own.find(({ fact }) => fact === 'unit-price');
  const [first, second] = amounts;
  if (!second) return { amount: first, rate, problems: [] };
  for (const amount of quantities ? amounts : [])
    for (const other of amounts)
      if (other !== amount && makes(frame.numbers(other, 'money'), quantities ?? [], frame.numbers(amount, 'money')))
        return { amount, rate: other, problems: [] };
  const plain = amounts.filter(({ heading }) => !saysUnit.test(heading));
  const [only, another] = plain;
  if (only && !another) return { amount: only, rate: rate ?? amounts.find((field) => field !== only), problems: [] };
  const pair = plain.length > 1 ? plain : amounts;
  const differs = frame.entries.some((_, index) => {
    const [one, two] = pair.map((field) => frame.numbers(field, 'money')[index]);
    return one?.kind === 'value' && two?.kind === 'value' && one.value !== two.value;
  });
  return { amount: pair[0], rate, problems: differs ? [whichAmount(pair)] : [] };
}

/** Each rate times its quantity is the amount beside it, wherever all three stand, and not always once. */
function makes(
  rates: readonly Reading<number>[],
  quantities: readonly Reading<number>[],
  amounts: readonly Reading<number>[],
): boolean {
  let made = 0;
  for (const [index, amount] of amounts.entries()) {
    const [rate, quantity] = [rates[index], quantities[index]];
    if (amount.kind !== 'value' || rate?.kind !== 'value' || quantity?.kind !== 'value') continue;
    if (Math.abs(rate.value * quantity.value - amount.value) > 0.011) return false;
    if (quantity.value !== 1) made += 1;
  }
  return made > 0;
}

const whichAmount = ([first, second]: readonly Field[]): Problem => ({
  code: 'price-columns-unclear',
  severity: 'stop',
  path: [first?.where, second?.where].flatMap((where) => where ?? []),
  message: `“${first?.heading}” and “${second?.heading}” both hold amounts of the same lines, and differ: nothing tells which make the price.`,
  hint: 'Say that the column that does not count is not used.',
});
