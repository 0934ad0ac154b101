import { saysAbroad } from './labels-abroad';

/**
 * What a label on a portal page names. It stands apart from the vocabulary of headings (`core/facts/vocabulary.ts`), since
 * the content script carries it and nothing more; a test holds that every page label of that vocabulary is known here.
 * Facts that both know bear one id.
 *
 * English labels are those that saved pages and portal documentation print. The Welsh ones are translations after the
 * words of Welsh procurement guidance: no page in Welsh has been seen, so none of them is verified.
 */
const words = {
  // What starts a block.
  supplier: {
    en: 'supplier, suppliers, awarded supplier, awarded suppliers, supplier name, supplier details, contractor, contractors, name of supplier, name of the supplier, name of contractor, name and address of the contractor, name of the contractor, name and address of the contractor concessionaire, name and address of the winner, successful bidder, successful bidders, successful supplier, successful suppliers, awarded to, winner, winners, official name, name and address of the economic operator, name and address of the concessionaire, name and address of successful supplier contractor or service provider',
    cy: 'cyflenwr, cyflenwyr, enw r cyflenwr, contractwr, enw a chyfeiriad y contractwr, cynigydd llwyddiannus, cynigwyr llwyddiannus',
  },
  buyer: {
    en: 'contracting authority, contracting authorities, contracting entity, buyer, buyers, buyer name, name of buyer, about the buyer, buyer details, name and addresses, published by, authority name and address, name and address of the authority, authority details',
    cy: 'awdurdod contractio, awdurdodau contractio, prynwr, prynwyr, am y prynwr, enw a chyfeiriadau, enw a chyfeiriad yr awdurdod, cyhoeddwyd gan',
  },
  lot: {
    en: 'lot, lots, lot no, lot number, lot details, lot information',
    cy: 'lot, lotiau, rhif y lot',
  },
  award: {
    en: 'award, awards, award of contract, award of concession, award of contract concession, award information, award details, contract, contracts',
    cy: 'dyfarniad, dyfarnu contract, gwybodaeth am y dyfarniad, contract, contractau',
  },
  criterion: {
    en: 'award criteria, award criterion, criteria, criterion, name of criterion, criterion name, price criterion, cost criterion, quality criterion',
    cy: 'meini prawf dyfarnu, maen prawf dyfarnu, meini prawf, maen prawf, enw r maen prawf',
  },
  // Of the notice.
  'notice-id': {
    en: 'notice identifier, notice id, notice reference',
    cy: 'dynodwr yr hysbysiad, cyfeirnod yr hysbysiad',
  },
  ocid: {
    en: 'procurement identifier ocid, procurement identifier, ocid, open contracting id, open contracting identifier',
    cy: 'dynodwr caffael ocid, dynodwr caffael',
  },
  title: {
    en: 'title, notice title, contract title, title attributed to the contract',
    cy: 'teitl, teitl yr hysbysiad',
  },
  'notice-type': {
    en: 'notice type, type of notice, document type, form type',
    cy: 'math o hysbysiad, math o ddogfen',
  },
  published: {
    en: 'published, published date, publication date, date published, date of publication, published on',
    cy: 'cyhoeddwyd, dyddiad cyhoeddi',
  },
  awarded: {
    en: 'award decision date, awarded date, award date, date awarded, date of award, date of contract award, date of award of the contract',
    cy: 'dyddiad dyfarnu, dyddiad y penderfyniad dyfarnu',
  },
  signed: {
    en: 'date signed, signed, contract signed, signature date, contract signature date, date of conclusion of the contract, date of contract conclusion',
    cy: 'dyddiad llofnodi, llofnodwyd',
  },
  starts: { en: 'contract start date, start date, start', cy: 'dyddiad dechrau r contract, dyddiad dechrau' },
  ends: { en: 'contract end date, end date, end', cy: 'dyddiad gorffen y contract, dyddiad gorffen, dyddiad diwedd' },
  'contract-dates': {
    en: 'contract dates, contract dates estimated, contract period, duration of the contract',
    cy: 'dyddiadau contract, dyddiadau r contract, dyddiadau contract amcangyfrif',
  },
  'legal-basis': { en: 'legal basis, procurement law, legislation, regime', cy: 'sail gyfreithiol, deddfwriaeth' },
  threshold: {
    en: 'threshold, relevant threshold, above threshold, above the relevant threshold, above relevant threshold, below threshold, below the relevant threshold, below relevant threshold',
    cy: 'trothwy, uwchben y trothwy, uwchlaw r trothwy, o dan y trothwy, islaw r trothwy',
  },
  procedure: {
    en: 'procedure type, type of procedure, procedure, procurement procedure, procurement method',
    cy: 'math o weithdrefn, gweithdrefn',
  },
  value: {
    en: 'total value, total value estimated, contract value, contract value estimated, value of contract, total value of contract, total value of the contract, total contract value, total value of the procurement, total value of the contract lot, total value of the contract lot concession, total value of the concession, estimated value, estimated total value, awarded value, award value, lot value, lot value estimated, value, value excluding vat, value including vat, maximum value',
    cy: 'cyfanswm gwerth, cyfanswm y gwerth, gwerth, gwerth y contract, gwerth contract, cyfanswm gwerth amcangyfrif, gwerth amcangyfrif',
  },
  description: {
    en: 'description, short description, description of the procurement, contract description, procurement description',
    cy: 'disgrifiad, disgrifiad byr',
  },
  suitability: { en: 'particular suitability, suitability, suitable for', cy: 'addasrwydd penodol, addasrwydd' },
  'sme-suitable': {
    en: 'contract is suitable for smes, suitable for smes, suitable for sme, contract suitable for smes, is this contract suitable for smes',
    cy: 'addas i fbachau, contract yn addas i fbachau, addas ar gyfer busnesau bach a chanolig',
  },
  'vcse-suitable': {
    en: 'contract is suitable for vcses, suitable for vcses, suitable for vcse, contract suitable for vcses, is this contract suitable for vcses',
    cy: 'addas i fentrau gwirfoddol cymunedol neu gymdeithasol',
  },
  reserved: {
    en: 'reserved participation, participation is reserved, participation reserved to, reserved, reserved for, reserved to, reserved contract, reserved contracts, reserved procurement, information about reserved contracts, conditions of participation reserved',
    cy: 'cyfranogiad neilltuedig, contractau neilltuedig, wedi i gadw ar gyfer',
  },
  delivery: {
    en: 'contract location, contract locations, location of contract, locations, location, place of performance, main site or place of performance, nuts codes, delivery region, delivery regions, delivery location, delivery locations, region codes',
    cy: 'lleoliad y contract, lleoliad contract, lleoliadau contract, lleoliadau r contract, man cyflawni, rhanbarthau cyflenwi',
  },
  conditions: {
    en: 'payment terms, key performance indicators, key performance indicator, kpi, kpis, contract performance conditions, conditions related to the contract, conditions of contract, other conditions, contract conditions, payment conditions',
    cy: 'telerau talu, dangosyddion perfformiad allweddol, dangosydd perfformiad allweddol, amodau r contract',
  },
  // Of an organisation. "Supported employment provider" and "Public service mutual" follow the names of the law.
  sme: {
    en: 'supplier is sme, supplier is an sme, is sme, sme, sme status, small or medium sized enterprise, small or medium sized enterprise sme, small and medium sized enterprise sme, the contractor is an sme, the contractor will be an sme, the contractor concessionaire is an sme, the contractor concessionaire will be an sme, the concessionaire is an sme, the concessionaire will be an sme, the economic operator is an sme, the winner is an sme, size of the economic operator',
    cy: 'busnes bach neu ganolig, busnes bach neu ganolig bbach, busnes bach a chanolig, mae r cyflenwr yn fbach, bbach',
  },
  vcse: {
    en: 'supplier is vcse, supplier is a vcse, is vcse, vcse, vcse status, voluntary community or social enterprise, voluntary community or social enterprise vcse, voluntary community and social enterprise, voluntary community and social enterprise vcse',
    cy: 'menter wirfoddol gymunedol neu gymdeithasol, menter wirfoddol gymunedol neu gymdeithasol vcse, mae r cyflenwr yn vcse',
  },
  'supported-employment': {
    en: 'supported employment provider, supplier is a supported employment provider, supported employment, sheltered workshop',
    cy: 'darparwr cyflogaeth a gefnogir, darparwr cyflogaeth â chymorth',
  },
  mutual: {
    en: 'public service mutual, supplier is a public service mutual, public service mission organisation',
    cy: 'cwmni cydfuddiannol gwasanaeth cyhoeddus, cydfuddiannol gwasanaeth cyhoeddus',
  },
  address: {
    en: 'address, postal address, registered office address, registered office, registered address, street address, street',
    cy: 'cyfeiriad, cyfeiriad post, cyfeiriad y swyddfa gofrestredig',
  },
  town: { en: 'town, town city, city, locality', cy: 'tref' },
  postcode: { en: 'postcode, post code, postal code, postcode zip', cy: 'cod post' },
  country: { en: 'country', cy: 'gwlad' },
  region: { en: 'region, region code, nuts code, nuts, itl code', cy: 'rhanbarth, cod rhanbarth' },
  'company-number': {
    en: 'companies house, companies house number, company number, company registration number, company reg no',
    cy: 'ty r cwmnïau, tŷ r cwmnïau, rhif cwmni, rhif y cwmni',
  },
  'charity-number': {
    en: 'charity commission, charity commission number, charity number, registered charity number, charity number england and wales, charity commission england and wales, charity commission for england and wales',
    cy: 'comisiwn elusennau, rhif elusen',
  },
  'charity-number-scotland': {
    en: 'scottish charity number, scottish charity regulator, office of the scottish charity regulator, oscr, office of the scottish charity regulator oscr, scottish charity regulator oscr',
    cy: 'rheoleiddiwr elusennau yr alban',
  },
  'charity-number-northern-ireland': {
    en: 'charity commission for northern ireland, charity commission northern ireland, the charity commission for northern ireland',
    cy: 'comisiwn elusennau gogledd iwerddon',
  },
  'mutuals-number': {
    en: 'mutuals public register, mutuals public register number',
    cy: 'cofrestr gyhoeddus cwmnïau cydfuddiannol',
  },
  ppon: {
    en: 'public procurement organisation number, ppon, public procurement organisation number ppon',
    cy: 'rhif sefydliad caffael cyhoeddus',
  },
  'organisation-number': {
    en: 'national registration number, registration number, organisation identifier, organisation number, identifier, reference',
    cy: 'rhif cofrestru cenedlaethol, rhif cofrestru, cyfeirnod',
  },
  'supplier-type': {
    en: 'organisation type, type of organisation, legal form, legal status, company type, type of company, company subtype',
    cy: 'math o sefydliad, ffurf gyfreithiol, math o gwmni',
  },
  // Of a criterion.
  weight: {
    en: 'weighting, weight, weighting percentage, weighting type percentage exact, quality criterion weighting, cost criterion weighting, price weighting, percentage weighting, percentage',
    cy: 'pwysoliad, pwysau, pwysiad',
  },
  importance: { en: 'order of importance, importance, relative importance', cy: 'trefn pwysigrwydd' },
  'criterion-type': {
    en: 'type, criterion type, type of criterion, award criterion type',
    cy: 'math, math o faen prawf',
  },
} as const;

export type PageFact = keyof typeof words;

/** Typed as the literal it is, since `Object.entries` forgets its keys. */
const facts = Object.keys(words) as readonly PageFact[];
const byLabel: ReadonlyMap<string, PageFact> = new Map(
  facts.flatMap((fact) =>
    [words[fact].en, words[fact].cy]
      .join(', ')
      .split(', ')
      .map((label) => [label, fact] as const),
  ),
);

/** "V.2.3)", "five.2.3)", "Section V.", "2.": numbering of a form, which must end in a mark so that no word is taken for it. */
const numbering = String.raw`(?:(?:section|adran) +)?(?:[ivx]+|one|two|three|four|five|six|seven|\d{1,2})(?:\.\d+)*[).:] *`;
const leadingNumber = new RegExp(`^${numbering}`);
/** "Section V. AwardSection five. Award": a heading that holds its text twice, once for readers of screens. */
const doubled = new RegExp(`^(.{2,}?) *(?:${numbering})?\\1$`);
/** "Lot 2: Grounds", "Contract 1. Grounds", "Supplier 3": a counted block, with or without a name of its own. */
const counted =
  /^(lot|contract|award|supplier|criterion|cyflenwr|dyfarniad)(?: no\.?| number)? ?\d{1,3}[a-z]?(?: *[.:)–—-].*)?$/;
const vat = /\(?\b(?:excluding|including|ex|inc|excl|incl|heb|gan gynnwys) (?:vat|taw)\b\)?/g;
/** No portal prints a longer label; a paragraph is not searched. */
const longest = 240;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('(s)', 's')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Letters and digits alone: neither apostrophe, hyphen, colon nor question mark tells two labels apart. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ').trim();

/** What stands between the two languages of one label. */
const joint = /\s*[/|]\s*/;

/** The label in each of the languages that it is printed in: "Supplier / Fournisseur". */
export const labelParts = (text: string): readonly string[] => text.split(joint);

/** All that it is called must be known, and mean one thing: "Contractor / sub-contractor" says nothing. */
function jointMeaning(label: string): PageFact | undefined {
  const parts = labelParts(label).map(bare);
  const fact = parts.length < 2 ? undefined : parts.map((part) => byLabel.get(part)).find((one) => one !== undefined);
  return fact !== undefined && parts.every((part) => byLabel.get(part) === fact || saysAbroad(part, fact))
    ? fact
    : undefined;
}

/** The fact that a label or heading names, however it is numbered, doubled, cased or closed; `undefined` for any other text. */
export function labelMeans(text: string): PageFact | undefined {
  if (text.length > longest) return undefined;
  const unnumbered = plain(text).replace(leadingNumber, '');
  const once = doubled.exec(unnumbered)?.[1] ?? unnumbered;
  const known = byLabel.get(bare(once)) ?? byLabel.get(bare(once.replace(vat, ' ')));
  return known ?? byLabel.get(counted.exec(once)?.[1] ?? '') ?? jointMeaning(once);
}
