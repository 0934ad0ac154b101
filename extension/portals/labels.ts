/**
 * Words of the portals, English and Welsh, that say how a page is built: which heading opens a supplier, a lot, the criteria,
 * and which labels are said of an organisation. What a value means is the core's to know.
 */

export type Opens = 'suppliers' | 'buyers' | 'criteria' | 'lot' | 'award';

/** Compared without case, numbers of sections and closing colons. */
const headings: Readonly<Record<Exclude<Opens, 'lot'>, readonly string[]>> = {
  suppliers: [
    'supplier',
    'suppliers',
    'awarded supplier',
    'awarded suppliers',
    'contractor',
    'contractors',
    'name and address of the contractor',
    'name and address of the contractor/concessionaire',
    'name and address of the concessionaire',
    'name and address of the economic operator',
    'name and address of successful supplier, contractor or service provider',
    'successful bidder',
    'successful bidders',
    'successful supplier',
    'successful suppliers',
    'winner',
    'winners',
    'cyflenwr',
    'cyflenwyr',
    'contractwr',
    'enw a chyfeiriad y contractwr',
  ],
  buyers: [
    'contracting authority',
    'contracting authorities',
    'contracting entity',
    'buyer',
    'buyers',
    'about the buyer',
    'published by',
    'cyhoeddwyd gan',
    'name and addresses',
    'authority name and address',
    'name and address of the authority',
    'authority details',
    'awdurdod contractio',
    'awdurdodau contractio',
    'prynwr',
    'enw a chyfeiriadau',
    'enw a chyfeiriad yr awdurdod',
  ],
  criteria: ['award criteria', 'award criterion', 'meini prawf dyfarnu', 'meini prawf dyfarnu contract'],
  award: [
    'award',
    'awards',
    'award of contract',
    'award information',
    'award details',
    'awarded contract',
    'award of contract/concession',
    'dyfarnu contract',
    'gwybodaeth am y dyfarniad',
  ],
};

const opens = new Map<string, Opens>(
  Object.entries(headings).flatMap(([meaning, words]) => words.map((word) => [word, meaning as Opens] as const)),
);

/** "Section V.", "five.2.3)", "II.1.1)": how forms count their headings. */
const count =
  /^(?:(?:section|adran)\s+)?(?:[ivx]+|one|two|three|four|five|six|seven|un|dau|tri|pedwar|pump|chwech|saith|\d+)(?:\.\d+)*[.):]+\s+/i;

export const isCounted = (heading: string): boolean => count.test(heading);
/** A heading without its number: "Name and address of the contractor". */
export const plainLabel = (heading: string): string => heading.replace(count, '').replace(/\s*:$/, '').trim();

const key = (label: string): string => plainLabel(label).toLowerCase().replace(/[’‘]/g, "'");

/** "Lot 2", "Lot B: Grounds"; the word is the same in Welsh. "Lot value" is none. */
const lotHeading = /^lot\s+(?:no\.?\s*|number\s+)?(?:\d{1,4}[a-z]?|[a-z])\b/i;
/** "Contract 1", "Contract 1. Grounds"; "Contract value" is none. */
const contractHeading = /^contract\s+\d{1,4}\b/i;

export function opensWhat(heading: string): Opens | undefined {
  const known = opens.get(key(heading));
  if (known !== undefined) return known;
  if (contractHeading.test(heading)) return 'award';
  return lotHeading.test(heading) ? 'lot' : undefined;
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** The name of an organisation stands beside these. */
const names = set([
  'supplier',
  'suppliers',
  'supplier name',
  'name',
  'official name',
  'name of supplier',
  'organisation name',
  'enw',
  'enw swyddogol',
  "enw'r cyflenwr",
  'cyflenwr',
  'cyflenwyr',
]);
export const isNameLabel = (label: string): boolean => names.has(key(label));

const supplierNames = set([
  'supplier',
  'suppliers',
  'awarded supplier',
  'awarded suppliers',
  'supplier name',
  'name of supplier',
  'cyflenwr',
  'cyflenwyr',
]);
/** Says by itself that the value is a supplier, whatever stands around it. */
export const isSupplierLabel = (label: string): boolean => supplierNames.has(key(label));

/** Headings of more than one: below them each line that says nothing else is a name. */
export const isPlural = (heading: string): boolean => /(?:s|wyr)$/i.test(plainLabel(heading));

const ofOrganisations = new RegExp(
  `^(?:${[
    'address|cyfeiriad|postal address|street|town|tref|city|postcode|post ?code|postal code|cod post|country|gwlad',
    'nuts|nuts codes?|region|region code|rhanbarth|itl codes?|itl region',
    "companies house.*|company number|rhif cwmni|tŷ'r cwmnïau.*|charity commission.*|charity number|rhif elusen",
    'scottish charity regulator.*|national registration number|registration number|reference|mutuals public register.*',
    'public procurement organisation number|ppon|rhif sefydliad caffael cyhoeddus',
    'contact|contact name|contact person|contact point|contact details|e-?mail|e-?bost|telephone|phone|ffôn|fax|website|gwefan|internet address.*',
    "main address|buyer's address|url|address of the buyer profile|organisation type|math o sefydliad",
    'small or medium-sized enterprise.*|small and medium-sized enterprise.*|sme|busnes bach neu ganolig.*|bbach',
    'voluntary, community or social enterprise.*|vcse|menter wirfoddol.*|supplier is (?:sme|vcse)\\??',
    'the contractor is an sme|the contractor/concessionaire is an sme|mae.r contractwr yn fusnes bach.*',
    'supported employment provider|darparwr cyflogaeth â chymorth|public service mutual|cydfuddiannol.*',
    'size of the (?:economic operator|organisation)',
  ].join('|')})$`,
);
/** Said of an organisation, never the name of one. */
export const isOrganisationLabel = (label: string): boolean => ofOrganisations.test(key(label));

/** Said once of each organisation: said twice, two organisations stand where one was seen. */
const once =
  /^(?:small (?:or|and) medium|voluntary, community|supplier is |the contractor\b.* is an sme|companies house|public procurement organisation number|busnes bach|menter wirfoddol|tŷ'r cwmnïau)/;
export const isSaidOnce = (label: string): boolean => once.test(key(label));

const lotLabels = set(['lot', 'lots', 'lot no', 'lot number', 'lot title', 'lotiau', 'rhif y lot']);
export const isLotLabel = (label: string): boolean => lotLabels.has(key(label));

/** Flowing text, in which a colon makes no label. */
const prose =
  /description|disgrifiad|additional information|gwybodaeth ychwanegol|special instructions|cyfarwyddiadau/i;
export const isProse = (heading: string): boolean => prose.test(heading);

/** Says what it says without a label: "Above the relevant threshold". */
const statement =
  /^(?:above|below) the (?:relevant )?threshold\b|^(?:uwchben|uwchlaw|o dan|islaw) y? ?(?:'?r )?trothwy/i;
export const isStatement = (text: string): boolean => statement.test(text);

const weights = set(['weighting', 'weight', 'weighting (%)', 'weight (%)', 'percentage', 'pwysoliad', 'pwysiad']);
export const isWeightLabel = (label: string): boolean => weights.has(key(label));
const criterionParts = set(['type', 'description', 'order of importance', 'math', 'disgrifiad']);
export const isCriterionPart = (label: string): boolean => isWeightLabel(label) || criterionParts.has(key(label));

/** "UK4: Tender notice - Procurement Act 2023", "F03: Contract award notice"; Contracts Finder has sentences that begin so. */
export const noticeType =
  /^(?:(?:UK|F)\d{1,2}: ?\S.*|(?:awarded contract|(?:open|closed|future) opportunity|early engagement)(?= - |$))/i;
/** Without a colon on the page: "Published 24 March 2023, 11:45am". */
export const publishedOn = /^(?:Published|Cyhoeddwyd)(?: on| ar)? (?=\d)/;

/** Where a name belongs and none is: nobody is marked there. */
const nobody = new RegExp(
  `^(?:${[
    '(?:please )?(?:see|refer to) (?:the |our )?(?:attach|web|below|above|notice|document|annex|award|list).*',
    '(?:various|multiple|several)(?: (?:suppliers|providers|contractors|companies|bidders).*)?',
    'n/?a|none|tb[ac]|not (?:applicable|awarded|disclosed|known)|no award.*|award not made|to be confirmed',
    '(?:name )?(?:withheld|redacted).*|unknown|contract value|supplier|suppliers',
    'gweler .*|amrywiol(?: gyflenwyr)?|dim|amh|ddim yn berthnasol',
  ].join('|')})[.\\s]*$`,
  'i',
);
export const isNobody = (name: string): boolean => nobody.test(name);
