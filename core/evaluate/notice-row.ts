/** A notice as a whole as hints see it. */

import type { NoticeFacts, NoticeValue, Stated } from '../facts/notice';
import { oneTakesAll } from './lots-won';
import { criteriaToldOf } from './notice-criteria';
import { pageName } from './page-name';
import { spokenPounds } from './spoken';
import { derived, stated, type Told, type ToldRow } from './told';

/** Of the contract, or else of its lots: yes where one is suitable, no only where every one is said not to be. */
function suitability(facts: NoticeFacts, of: 'smeSuitable' | 'vcseSuitable'): Told {
  const own = facts[of];
  if (own) return stated(own);
  const lots = facts.lots.map((lot) => lot[of]);
  const suitable = lots.filter((fact) => fact?.value === true);
  if (suitable.length > 0) return all(suitable, true);
  return lots.length > 0 && lots.every((fact) => fact?.value === false) ? all(lots, false) : derived(undefined);
}

const all = (facts: readonly (Stated<unknown> | undefined)[], value: boolean): Told =>
  derived(
    value,
    facts.flatMap((fact) => (fact ? [fact.where] : [])),
  );

/** The texts of several facts as one. */
const joined = (facts: readonly Stated<string>[], between: string): Told =>
  derived(
    facts.map(({ value }) => value).join(between) || undefined,
    facts.map(({ where }) => where),
  );

const bands: readonly (readonly [number, string])[] = [
  [30_000, 'up to £30,000'],
  [1_000_000, 'up to £1 million'],
  [5_000_000, 'up to £5 million'],
];

const vatWords = { inc: 'including', ex: 'excluding' } as const;

function valueTold(value: NoticeValue | undefined): ToldRow {
  const amount = value?.amount.value;
  const from = value ? [value.amount.where] : [];
  const vat = value?.vat ? vatWords[value.vat] : undefined;
  return {
    value: derived(amount, from),
    valueWithVat: derived(vat === 'including' ? amount : undefined, from),
    valueText: derived(amount === undefined ? undefined : `${spokenPounds(amount)}${vat ? ` ${vat} VAT` : ''}`, from),
    valueBand: derived(
      amount === undefined ? undefined : (bands.find(([most]) => amount <= most)?.[1] ?? 'over £5 million'),
      from,
    ),
    vat: derived(vat, from),
  };
}

/** The third letter of a region code: C to K are the English regions. */
const nations: Readonly<Record<string, string>> = { L: 'Wales', M: 'Scotland', N: 'Northern Ireland' };

function nationOf(region: Stated<string> | undefined): Told {
  const letter = /^UK([C-N])/.exec(region?.value ?? '')?.[1];
  return region && letter ? derived(nations[letter] ?? 'England', [region.where]) : derived(undefined);
}

export function noticeRow(facts: NoticeFacts, asOf: string): ToldRow {
  const [buyer] = facts.buyers;
  const supplierCells = facts.suppliers.map(({ where }) => where);
  return {
    noticeType: stated(facts.noticeType),
    stage: derived(facts.stage, facts.noticeType ? [facts.noticeType.where] : []),
    regime: stated(facts.regime),
    ...valueTold(facts.value),
    aboveThreshold: stated(facts.aboveThreshold),
    published: stated(facts.published),
    lots: derived(
      facts.lots.length || undefined,
      facts.lots.map(({ where }) => where),
    ),
    smeSuitable: suitability(facts, 'smeSuitable'),
    vcseSuitable: suitability(facts, 'vcseSuitable'),
    reserved: stated(facts.reserved),
    buyer: buyer ? derived(buyer.name, [buyer.where]) : derived(undefined),
    nation: nationOf(buyer?.region),
    delivery: joined(facts.delivery, ', '),
    ...criteriaToldOf(facts.criteria),
    conditionsText: joined(facts.conditions, '. '),
    description: stated(facts.description),
    suppliers: derived(facts.suppliers.length || undefined, supplierCells),
    oneSupplierTakesAll: derived(oneTakesAll(facts), supplierCells),
    statedOn: derived(pageName(facts)),
    asOf: derived(asOf),
  };
}
