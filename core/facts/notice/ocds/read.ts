/** Data that a portal publishes of its notices becomes the same facts that its pages do. */
import type { Problem } from '../../../result';
import type { Where } from '../../../source';
import type { NoticeFacts, Stated } from '../../notice';
import { contradictions } from '../contradictions';
import { known } from '../known';
import { uniqueBy } from '../organisations';
import type { NoticeReading } from '../page-facts';
import { remark } from '../remark';
import { at, isCut, items, type Part, text, truth } from './json';
import { criteriaOf, lotsOf, suitabilityOf } from './lots';
import { idOf, noticesOf, regimeIn, stageOfRelease, typeOf } from './notice-type';
import { says } from './parties';
import { procurementsIn } from './releases';
import { buyersOf, stands, suppliersOf } from './roles';
import { conditionsOf, dayOf, deliveryOf, moneyOf, reservedOf } from './tender';

export interface OcdsReading {
  /** One for each procurement in the package, with all its releases read as one. */
  readonly notices: readonly NoticeFacts[];
  readonly problems: readonly Problem[];
}

/** Whose data it is, by the prefix under which each portal publishes. */
const portals: Readonly<Record<string, readonly [string, string]>> = {
  'ocds-h6vhtk': ['find-a-tender', 'Find a Tender'],
  'ocds-b5fd17': ['contracts-finder', 'Contracts Finder'],
};

/** What stands for the whole where there is just one award or contract. */
const sole = (parts: readonly Part[]): Part => (parts.length === 1 ? (parts[0] ?? []) : []);

const sharedDay = (parts: readonly Part[], key: string): Stated<string> | undefined => {
  const days = parts.flatMap((part) => dayOf(at(part, key)) ?? []);
  return new Set(days.map(({ value }) => value)).size === 1 ? days[0] : undefined;
};

function readRelease(release: Part, ocid: string | undefined): NoticeReading {
  const tender = at(release, 'tender');
  const awards = items(at(release, 'awards')).filter(stands);
  const contracts = items(at(release, 'contracts'));
  const contract = sole(contracts);
  const award = sole(awards);
  const periods = [at(contract, 'period'), at(award, 'contractPeriod'), at(tender, 'contractPeriod')];
  const documents = noticesOf(release);
  const noticeType = typeOf(documents);
  const buyers = buyersOf(release);
  const suppliers = suppliersOf(release);
  const [portal, portalName] = portals[ocid?.slice(0, 11) ?? ''] ?? ['', ''];
  const facts: NoticeFacts = {
    portal,
    portalName,
    kind: 'notice',
    address: documents.flatMap((document) => text(at(document, 'url'))?.value ?? [])[0] ?? '',
    id: idOf(release),
    stage: stageOfRelease(release, noticeType),
    ...known({
      ocid: says(text(at(release, 'ocid'))),
      title: says(text(at(tender, 'title')) ?? text(at(award, 'title'))),
      noticeType,
      published: dayOf(at(release, 'date')),
      awarded: sharedDay(awards, 'date'),
      signed: sharedDay(contracts, 'dateSigned'),
      starts: periods.flatMap((period) => dayOf(at(period, 'startDate')) ?? [])[0],
      ends: periods.flatMap((period) => dayOf(at(period, 'endDate')) ?? [])[0],
      regime: regimeIn(release, noticeType),
      aboveThreshold: [contract, award, tender].flatMap((part) => says(truth(at(part, 'aboveThreshold'))) ?? [])[0],
      procedure: says(text(at(tender, 'procurementMethodDetails')) ?? text(at(tender, 'procurementMethod'))),
      value: [contract, award, tender].flatMap((part) => moneyOf(at(part, 'value')) ?? [])[0],
      description: says(text(at(tender, 'description'))),
      reserved: reservedOf(tender),
    }),
    ...suitabilityOf(release),
    delivery: uniqueBy(deliveryOf(release), ({ value }) => value),
    buyers: buyers.value,
    suppliers: suppliers.value,
    lots: lotsOf(release),
    criteria: criteriaOf(release),
    conditions: conditionsOf(release),
  };
  return {
    facts,
    problems: [...buyers.problems, ...suppliers.problems, ...contradictions(suppliers.value), ...cut(release)],
  };
}

const cut = (release: Part): readonly Problem[] =>
  ['parties', 'awards', 'contracts'].flatMap((list) => {
    const [first] = at(release, list);
    return first && isCut(at(release, list))
      ? [
          remark(
            'ocds-too-many',
            first.where,
            `The data lists more ${list} than are read.`,
            'Read the rest on the notice.',
          ),
        ]
      : [];
  });

/** Never throws, whatever it is given. `where` is `ocds:` and the pointer into the package: `ocds:/releases/0/parties/2`. */
export function readOcds(json: unknown, origin: Where = 'ocds:'): OcdsReading {
  const readings = procurementsIn(json, origin).map(({ whole, ocid }) => readRelease(whole, ocid));
  return {
    notices: readings.map(({ facts }) => facts),
    problems:
      readings.length > 0
        ? readings.flatMap(({ problems }) => problems)
        : [remark('ocds-no-release', origin, 'The portal’s data holds no notice.', 'Read the notice on its page.')],
  };
}
