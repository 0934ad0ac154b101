/** A page of a portal becomes the facts of its notice: labels are matched, what stands beside them is parsed. */
import type { Block, Page, Passage } from '../../page';
import type { Problem } from '../../result';
import type { NoticeFacts, Stated } from '../notice';
import { contradictions } from './contradictions';
import { regimeOf, stageOf } from './kinds';
import { known } from './known';
import { gatherOrganisations, joinOrganisations, joinSuppliers, uniqueBy } from './organisations';
import { readAwards, readCriteria, readLot, sortBlocks } from './page-blocks';
import { readOrganisation } from './page-organisation';
import { readSupplier } from './page-supplier';
import {
  readCondition,
  readDay,
  readDelivery,
  readPeriod,
  readReserved,
  readSuitability,
  readThreshold,
  readValue,
} from './page-values';
import { type Passages, sortPassages, statedText } from './passages';
import { quoted, remark } from './remark';

export interface NoticeReading {
  readonly facts: NoticeFacts;
  readonly problems: readonly Problem[];
}

const numbered = /\d{6}-\d{4}(?![\d-])|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** By the address, which is exact; else by the identifier the page prints; else by the end of the address. */
function idOf(page: Page, passages: Passages): string {
  const byAddress = numbered.exec(page.address)?.[0];
  const printed = passages.of('notice-id')[0]?.text;
  const [, year, number] = /^(\d{4})\/S 000-(\d{6})$/.exec(printed?.trim() ?? '') ?? [];
  const byIdentifier = year === undefined ? printed?.trim() : `${number}-${year}`;
  return byAddress ?? byIdentifier ?? page.address.split('/').findLast((part) => part !== '') ?? page.address;
}

/** A page about one organisation names it in its title where it has no block of its own. */
function supplierBlocks(page: Page, passages: Passages): readonly Block[] {
  const blocks = page.blocks.filter(({ role }) => role === 'supplier');
  if (blocks.length > 0 || page.kind === 'notice' || page.kind === 'results') return blocks;
  const name = passages.of('supplier')[0] ?? passages.of('title')[0];
  return name ? [{ role: 'supplier', name, lots: [], passages: page.passages }] : [];
}

const first = (passages: readonly Passage[]): Stated<string> | undefined => {
  const passage = passages.find(({ text }) => text.trim() !== '');
  return passage && statedText(passage);
};

/** An amount that is there and that nothing could be made of, where none other stands for the notice. */
const unclearValues = (passages: Passages, { value }: NoticeFacts): readonly Problem[] =>
  value !== undefined
    ? []
    : passages
        .of('value')
        .filter(({ text }) => /\d/.test(text))
        .map(({ label, text, where }) =>
          remark(
            'unclear-value',
            where,
            `${quoted(text)} under ${quoted(label)} is not one amount in pounds.`,
            'Read the value on the notice.',
          ),
        );

export function noticeFacts(page: Page): NoticeReading {
  const passages = sortPassages(page.passages);
  const lots = sortBlocks(page.blocks, 'lot');
  const awards = sortBlocks(page.blocks, 'award');
  const buyers = page.blocks
    .filter(({ role }) => role === 'buyer')
    .map((block) => readOrganisation(block, sortPassages(block.passages)));
  const read = supplierBlocks(page, passages).map((block) => readSupplier(block, page.kind));
  const suppliers = gatherOrganisations(
    read.flatMap(({ value }) => value),
    (one, other) => joinSuppliers(one, other, 'one-page'),
  );
  const noticeType = first(passages.of('notice-type'));
  const law = first(passages.of('legal-basis'));
  const regime = [law, noticeType].flatMap((said) => {
    const value = said && regimeOf(`${said.value} ${page.portalName}`);
    return said && value ? [{ ...said, value }] : [];
  })[0];
  const parts = [passages, ...[...lots, ...awards].map((part) => part.passages)];
  const stated = known({
    ocid: first(passages.of('ocid')),
    title: first(passages.of('title')),
    noticeType,
    published: readDay(passages, 'published'),
    awarded: readDay(passages, 'awarded'),
    signed: readDay(passages, 'signed'),
    regime,
    aboveThreshold: readThreshold(passages),
    procedure: first(passages.of('procedure')),
    value: readValue(passages),
    description: first(passages.of('description')),
    reserved: parts.flatMap((part) => readReserved(part) ?? [])[0],
  });
  const facts: NoticeFacts = {
    portal: page.portal,
    portalName: page.portalName,
    kind: page.kind,
    address: page.address,
    id: idOf(page, passages),
    stage: noticeType ? stageOf(noticeType.value) : 'other',
    ...stated,
    ...readPeriod(passages),
    // What was awarded stands before what was planned.
    ...readAwards(awards),
    ...readSuitability(passages),
    delivery: uniqueBy(parts.flatMap(readDelivery), ({ value }) => value),
    buyers: gatherOrganisations(
      buyers.map(({ value }) => value),
      joinOrganisations,
    ),
    suppliers,
    lots: lots.map(readLot),
    criteria: readCriteria(page.blocks, passages),
    conditions: parts.flatMap((part) => part.of('conditions')).map(readCondition),
  };
  return {
    facts,
    problems: [
      ...buyers.flatMap(({ problems }) => problems),
      ...read.flatMap(({ problems }) => problems),
      ...contradictions(suppliers),
      ...unclearValues(passages, facts),
    ],
  };
}
