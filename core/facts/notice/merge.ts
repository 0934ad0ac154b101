/** A notice as its page prints it and as the portal publishes its data: the page's own words stand, the data adds. */
import type { Problem } from '../../result';
import { nameKey } from '../names';
import type { Conflict, LotFacts, NoticeCriterion, NoticeFacts, NoticeValue, Stated } from '../notice';
import { declared } from './contradictions';
import { known } from './known';
import { gatherOrganisations, joinOrganisations, joinSuppliers, uniqueBy } from './organisations';
import type { NoticeReading } from './page-facts';
import { quoted, remark } from './remark';

/** Facts of which there is one, and what a problem calls them. */
const comparable = {
  published: 'the day it was published',
  awarded: 'the day of the award',
  signed: 'the day it was signed',
  starts: 'the start of the contract',
  ends: 'the end of the contract',
  aboveThreshold: 'whether it is above the threshold',
  regime: 'the law it is run under',
  smeSuitable: 'whether it suits small and medium-sized enterprises',
  vcseSuitable: 'whether it suits voluntary, community and social enterprises',
} as const;

interface Difference {
  readonly conflict: Conflict;
  readonly about: string;
}

/** Amounts compare only where the same is said of VAT. */
const amounts = (page?: NoticeValue, data?: NoticeValue): readonly [Stated<number>, Stated<number>] | undefined =>
  page && data && page.vat === data.vat ? [page.amount, data.amount] : undefined;

function differences(page: NoticeFacts, data: NoticeFacts): readonly Difference[] {
  // Typed as the literal it is, since `Object.entries` forgets its keys.
  const facts = Object.entries(comparable) as readonly [keyof typeof comparable, string][];
  const pairs = facts.map(([fact, about]) => ({ fact, about, stated: [page[fact], data[fact]] }));
  const value = { fact: 'value', about: 'the value', stated: amounts(page.value, data.value) ?? [] };
  return [...pairs, value].flatMap(({ fact, about, stated: [one, other] }) =>
    one && other && one.value !== other.value ? [{ conflict: { fact, stated: [one, other] }, about }] : [],
  );
}

const differ = (about: string, page: Stated<unknown> | undefined, data: Stated<unknown> | undefined): Problem =>
  remark(
    'page-and-data-differ',
    page?.where ?? '',
    `The page says ${quoted(page?.raw ?? '')} and the data says ${quoted(data?.raw ?? '')} of ${about}.`,
    'Ask the buyer which holds.',
  );

/** The number of a lot, and its title: "Lot 2: Grounds" is lot 2, and Grounds. */
function lotKeys(name: string): readonly string[] {
  const [, number, title] = /^(?:lot\s*)?(?:no\.?\s*)?(\d{1,3}[a-z]?)?\s*[-–—:.)]*\s*(.*)$/is.exec(name) ?? [];
  return [number && `lot ${number.toLowerCase()}`, title && nameKey(title)].flatMap((key) => key || []);
}

const sameLot = (one: LotFacts, other: LotFacts): boolean => {
  const [a, b] = [lotKeys(one.name), lotKeys(other.name)];
  return a[0] !== undefined && b[0] !== undefined && (a[0] === b[0] || a.at(-1) === b.at(-1));
};

function mergeLots(page: readonly LotFacts[], data: readonly LotFacts[]): readonly LotFacts[] {
  const left = new Set(data);
  const merged = page.map((lot) => {
    const match = data.find((other) => left.has(other) && sameLot(lot, other));
    if (match) left.delete(match);
    return { ...match, ...lot };
  });
  return [...merged, ...left];
}

/** The page's criteria where it has any, with weights and kinds that only the data states. */
function mergeCriteria(page: readonly NoticeCriterion[], data: readonly NoticeCriterion[]): readonly NoticeCriterion[] {
  if (page.length === 0) return data;
  return page.map((criterion) => {
    const matches = data.filter(({ name }) => nameKey(name) === nameKey(criterion.name));
    const [match] = matches;
    const isStated = criterion.weight !== undefined || criterion.order !== undefined;
    if (!match || matches.length > 1) return criterion;
    return {
      ...(isStated ? {} : known({ weight: match.weight, order: match.order })),
      ...criterion,
      kind: criterion.kind ?? match.kind,
    };
  });
}

/** Conflicts of suppliers that neither the page nor the data had by itself. */
function supplierDifferences(
  page: NoticeFacts,
  data: NoticeFacts,
  merged: NoticeFacts['suppliers'],
): readonly Problem[] {
  const own = new Set(
    [...page.suppliers, ...data.suppliers].flatMap(({ conflicts = [] }) => conflicts.flatMap(({ stated }) => stated)),
  );
  return merged.flatMap(({ name, conflicts = [] }) =>
    conflicts
      .filter(({ stated }) => !stated.some((one) => own.has(one)))
      .map(({ fact, stated: [one, other] }) => differ(`whether ${quoted(name)} is ${declared(fact)}`, one, other)),
  );
}

export function mergeNotice(page: NoticeFacts, data: NoticeFacts): NoticeReading {
  const isSame = page.id === data.id || (page.ocid !== undefined && page.ocid.value === data.ocid?.value);
  if (!isSame)
    return {
      facts: page,
      problems: [
        remark(
          'other-notice',
          page.address,
          `The data is of another notice, ${quoted(data.id)}.`,
          'Load the page again.',
        ),
      ],
    };
  const suppliers = gatherOrganisations([...page.suppliers, ...data.suppliers], (one, other) =>
    joinSuppliers(one, other, 'two-sources'),
  );
  const found = differences(page, data);
  const conflicts = [...(page.conflicts ?? []), ...found.map(({ conflict }) => conflict)];
  return {
    facts: {
      ...data,
      ...page,
      stage: page.stage === 'other' ? data.stage : page.stage,
      delivery: uniqueBy([...page.delivery, ...data.delivery], ({ value }) => value),
      buyers: gatherOrganisations([...page.buyers, ...data.buyers], joinOrganisations),
      suppliers,
      lots: mergeLots(page.lots, data.lots),
      criteria: mergeCriteria(page.criteria, data.criteria),
      conditions: uniqueBy([...page.conditions, ...data.conditions], ({ raw }) => nameKey(raw)),
      ...(conflicts.length > 0 && { conflicts }),
    },
    problems: [
      ...found.map(({ about, conflict: { stated } }) => differ(about, stated[0], stated[1])),
      ...supplierDifferences(page, data, suppliers),
    ],
  };
}
