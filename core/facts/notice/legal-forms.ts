/** What an organisation is in law, each form with the ground there is for it. Ground is never counted as proof. */
import type { Where } from '../../source';
import { nameKey } from '../names';
import type { Identifier, LegalForm } from '../notice';

type Form = LegalForm['form'];

const tradingAs = 't\\/a|t\\.a\\.|t\\/as|trading as|trading name|d\\/b\\/a|dba|yn masnachu fel';
const others =
  'formerly|previously|f\\/k\\/a|c\\/o|care of|(?:for and )?on behalf of|(?:subsidiary|division|part|agents?) (?:of|for)|gynt|ar ran';
const another = new RegExp(`(?:^|\\s|\\()(?:${tradingAs}|${others})(?:\\s|:)`, 'i');

/**
 * The name without what it trades as, was once or belongs to: "Northway Ltd T/A CIC Wellbeing" is a company, and its
 * trading name no evidence.
 */
export const legalName = (name: string): string => name.split(another)[0]?.trim() || name;

/** Between the names of several who bid together, or before a remark: "Alder Ltd / Briar CIC", "Alder Ltd (of Briar CIC)". */
const between = /\s*[;/+(]\s*|\s+(?:and|&|with)\s+/i;

/** Behind it stands who they are that bid together, of whom it is none: "Alder Birch JV: Alder Ltd, Birch CIC". */
const venture = /\s(?:jv|joint venture|consortium)\s*[:(,–-]|[(\s](?:jv|joint venture|in consortium|consortium)\)?$/i;

/** Endings of names, by `nameKey`. "Trustmarque" is no trust, and "Cic Systems Ltd" no community interest company. */
const endings: readonly (readonly [RegExp, Form])[] = [
  [/ (?:cic|cbc|community interest company|cwmni buddiant cymunedol)$/, 'cic'],
  [/ (?:ltd|plc|cyf|ccc|unlimited)$/, 'company'],
  [/ (?:llp|lp|pac)$/, 'partnership'],
  [/ (?:cio|scio|charitable incorporated organisation)$/, 'charity'],
  [/ (?:community benefit society|industrial and provident society|registered society)$/, 'registered-society'],
  [/ (?:gmbh|sarl|srl|bv|llc|dac)$/, 'overseas'],
  [
    / (?:(?:borough|county|city|district|unitary) council|nhs trust|nhs foundation trust|combined authority)$/,
    'public-body',
  ],
];

/** Letters before a company number. None, SC, NI and R0 are companies; a CIC bears no letters of its own. */
const prefixes: Readonly<Record<string, Form>> = {
  ...{ '': 'company', SC: 'company', NI: 'company', R: 'company' },
  ...{
    OC: 'partnership',
    SO: 'partnership',
    NC: 'partnership',
    LP: 'partnership',
    SL: 'partnership',
    NL: 'partnership',
  },
  ...{ RS: 'registered-society', IP: 'registered-society', SP: 'registered-society', NP: 'registered-society' },
  ...{ CE: 'charity', CS: 'charity' },
  ...{ FC: 'overseas', SF: 'overseas', NF: 'overseas', BR: 'overseas', OE: 'overseas' },
};

const charitySchemes = new Set(['GB-CHC', 'GB-SC', 'GB-NIC']);

/** What a register or a notice calls an organisation's type. The first that fits stands, so the narrower come first. */
const types: readonly (readonly [RegExp, Form])[] = [
  [/community interest company|\bcic\b|cwmni budd\w* cymunedol/i, 'cic'],
  [/charit(?:y|able)|\bs?cio\b|elusen/i, 'charity'],
  [
    /registered society|industrial and provident|community benefit society|co-?operative society/i,
    'registered-society',
  ],
  [/partnership|\bllp\b|partneriaeth/i, 'partnership'],
  [/overseas|foreign company|other company type/i, 'overseas'],
  [/public authority|local authority|government|\bnhs\b|awdurdod cyhoeddus/i, 'public-body'],
  [/private (?:un)?limited|public limited|limited by|\bplc\b|\bcompany\b|\bcwmni\b/i, 'company'],
];

export const formOfType = (type: string): Form | undefined => types.find(([words]) => words.test(type))?.[1];

const formOfNumber = ({ scheme, id }: Identifier): readonly Omit<LegalForm, 'where'>[] => {
  if (charitySchemes.has(scheme)) return [{ form: 'charity', basis: 'charity-number' }];
  if (scheme !== 'GB-COH') return [];
  return [{ form: prefixes[/^[A-Z]*/.exec(id)?.[0] ?? ''] ?? 'other', basis: 'company-number' }];
};

const formWords = 'ltd|plc|llp|lp|cyf|ccc|cic|cbc|cio|scio|inc|gmbh|sarl|srl|bv|llc|dac|council';
/** "Alder Ltd, Briar CIC": where a name goes on behind a legal form, its ending may be that of another. */
const goesOn = new RegExp(` (${formWords}) (?!(?:${formWords})\\b)`, 'g');

const formsAtEnd = (name: string): readonly Form[] => {
  const key = nameKey(name);
  const within = [...key.matchAll(goesOn)].map(([, word]) => word);
  if (within.some((word) => !key.endsWith(` ${word}`))) return [];
  return endings.flatMap(([ending, form]) => (ending.test(key) ? [form] : []));
};

/** Of one name its ending; where several names stand in one, only what all of them end as. */
function formsByName(name: string): readonly Form[] {
  if (venture.test(name)) return [];
  const each = name
    .split(between)
    .map(formsAtEnd)
    .filter((forms) => forms.length > 0);
  return each.length < 2 ? formsAtEnd(name) : (each[0] ?? []).filter((form) => each.every((all) => all.includes(form)));
}

/** @param name with which the organisation is registered, as far as anybody says; a trading name in it is left out */
export function legalForms(name: string, where: Where, identifiers: readonly Identifier[]): readonly LegalForm[] {
  const byName = formsByName(legalName(name)).map((form) => ({ form, basis: 'name-ending', where }) as const);
  const byNumber = identifiers.flatMap((identifier) =>
    formOfNumber(identifier).map((form) => ({ ...form, where: identifier.where })),
  );
  return [...byNumber, ...byName];
}
