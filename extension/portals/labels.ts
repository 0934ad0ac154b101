/**
 * Words that say how a portal's page is built: which heading opens a supplier, a lot, the criteria, and which labels are
 * said of an organisation. What a label means is the core's to know; here is only what it does to a page.
 */
import { labelMeans, labelParts, type PageFact } from '../../core/facts/notice/labels';

export type Opens = 'suppliers' | 'buyers' | 'criteria' | 'lot' | 'award';

const opened: Readonly<Partial<Record<PageFact, Opens>>> = {
  supplier: 'suppliers',
  buyer: 'buyers',
  criterion: 'criteria',
  award: 'award',
};

/** "Section V.", "five.2.3)", "II.1.1)": how forms count their headings. */
const count =
  /^(?:(?:section|adran)\s+)?(?:[ivx]+|one|two|three|four|five|six|seven|un|dau|tri|pedwar|pump|chwech|saith|\d+)(?:\.\d+)*[.):]+\s+/i;

export const isCounted = (heading: string): boolean => count.test(heading);
/** A heading without its number: "Name and address of the contractor". */
export const plainLabel = (heading: string): string => heading.replace(count, '').replace(/\s*:$/, '').trim();

/** "Suppliers (2)": how many there are is no part of what they are. */
const withoutNumber = (heading: string): string => plainLabel(heading).replace(/\s*\(\d{1,4}\)$/, '');

const key = (label: string): string => plainLabel(label).toLowerCase().replace(/[’‘]/g, "'");

/** "Lot 2", "Lot B: Grounds"; the word is the same in Welsh. "Lots" and "Lot value" are none. */
const lotHeading = /^lot\s+(?:no\.?\s*|number\s+)?(?:\d{1,4}[a-z]?|[a-z])\b/i;

/** Stands right beside a name, of whomever the section is. */
const nameOnly =
  /^(?:name|(?:official|organisation|supplier|buyer) name|name of (?:supplier|buyer)|enw(?: swyddogol|'r cyflenwr)?)$/;

/** Whether the label is called so, in one of the languages that it is printed in. */
const isCalled = (label: string, names: RegExp): boolean => labelParts(key(label)).some((part) => names.test(part));

export function opensWhat(heading: string): Opens | undefined {
  const plain = withoutNumber(heading);
  if (lotHeading.test(plain)) return 'lot';
  const fact = labelMeans(plain);
  return fact === undefined || isCalled(plain, nameOnly) ? undefined : opened[fact];
}

/** Of whomever the section is. */
const officialName = /^(?:official name|enw swyddogol)$/;
/** Says by itself that the value is a supplier, whatever stands around it. */
export const isSupplierLabel = (label: string): boolean =>
  labelMeans(label) === 'supplier' && !isCalled(label, officialName);
/** The name of an organisation stands beside it. */
export const isNameLabel = (label: string): boolean => isCalled(label, nameOnly) || isSupplierLabel(label);

/** Headings of more than one: below them each line that says nothing else is a name. */
export const isPlural = (heading: string): boolean => /(?:s\)?|wyr)$/i.test(withoutNumber(heading));

const isOneOf = (facts: readonly PageFact[]): ((label: string) => boolean) => {
  const all = new Set<PageFact | undefined>(facts);
  return (label) => all.has(labelMeans(label));
};

const isFactOfOrganisations = isOneOf([
  ...(['sme', 'vcse', 'supported-employment', 'mutual', 'company-number', 'ppon', 'organisation-number'] as const),
  ...(['charity-number', 'charity-number-scotland', 'charity-number-northern-ireland', 'supplier-type'] as const),
  ...(['address', 'town', 'postcode', 'country', 'region'] as const),
]);
/** Of no weight to any hint, and printed of every organisation. */
const contact =
  /^(?:contact(?: name| person| point| details)?|e-?mail|e-?bost|(?:tele)?phone|ffôn|fax|website|gwefan|url|internet address.*|main address|buyer's address|mutuals public register.*|itl (?:codes?|region)|nuts codes|size of the (?:economic operator|organisation))$/;
/** Said of an organisation, never the name of one. */
export const isOrganisationLabel = (label: string): boolean => isFactOfOrganisations(label) || isCalled(label, contact);

/** Whoever is named below such a heading is another than the organisation that it belongs to. */
const others =
  /\b(?:associated|connected|linked|relied|sub-?contract\w*|isgontract\w*|parent|ultimate|beneficial|owners?|directors?|guarantors?|consortium|partners?|members?|intermediar\w+|trustees?)\b/i;
export const isOfOthers = (heading: string): boolean => !isOrganisationLabel(heading) && others.test(heading);

/** Said once of each organisation: said twice, two organisations stand where one was seen. */
export const isSaidOnce = isOneOf(['sme', 'vcse', 'company-number', 'ppon']);

export const isLotLabel = (label: string): boolean => labelMeans(label) === 'lot' && !lotHeading.test(label);
export const isTitleLabel = isOneOf(['title']);
export const isDescriptionLabel = isOneOf(['description']);

/** Flowing text, in which a colon makes no label. */
const prose =
  /description|disgrifiad|additional information|gwybodaeth ychwanegol|special instructions|cyfarwyddiadau/i;
export const isProse = (heading: string): boolean => prose.test(heading);

/** Says what it says without a label: "Above the relevant threshold". */
export const isStatement = (text: string): boolean =>
  // Asked of every line, so what cannot be one is told by a word.
  /threshold|trothwy/i.test(text) && labelMeans(text) === 'threshold';

/** Said of a criterion, never the name of one. */
export const isCriterionPart = isOneOf(['weight', 'importance', 'criterion-type', 'description']);

/** "UK4: Tender notice - Procurement Act 2023", "F03: Contract award notice"; Contracts Finder has sentences that begin so. */
export const noticeType =
  /^(?:(?:UK|F)\d{1,2}: ?\S.*|(?:awarded contract|(?:open|closed|future) opportunity|early engagement)(?= - |$))/i;
/** Without a colon on the page: "Published 24 March 2023, 11:45am". */
export const publishedOn = /^(?:Published|Cyhoeddwyd)(?: on| ar)? (?=\d)/;
