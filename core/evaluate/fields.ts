/**
 * Every field a rule can ask about. Admission checks rules against this list, findings speak in its labels, and
 * a pack's page is generated with it. A field is blank where the workbook does not say: blank is never zero or no.
 */
/** `known`: yes, or blank while something it depends on is not stated. */
export type FieldType = 'text' | 'long-text' | 'number' | 'share' | 'money' | 'date' | 'yes-no' | 'known';

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** Reads on after "has no" and before "is": "date", "share of commitments with a date". */
  readonly label: string;
  readonly meaning: string;
}

export type Subject = 'tender' | 'bid' | 'commitment';

const field = (name: string, type: FieldType, label: string, meaning: string): Field => ({
  name,
  type,
  label,
  meaning,
});

const commitment: readonly Field[] = [
  field('text', 'long-text', 'wording', "The commitment in the bidder's words."),
  field('reference', 'text', 'reference', "The buyer's own reference for it, such as SV3."),
  field('lot', 'text', 'lot', 'The lot it is made for.'),
  field('outcome', 'text', 'outcome', 'The outcome stated beside it.'),
  field('outcomeKnown', 'yes-no', 'outcome', "Whether the stated outcome is one of the pack's. Blank: none stated."),
  field('theme', 'text', 'theme', 'The theme stated beside it.'),
  field('quantity', 'number', 'quantity', 'How much is promised. Blank: none, or no single number.'),
  field('unit', 'text', 'unit', 'What is counted: hours, weeks, tCO2e.'),
  field('target', 'number', 'target', "The buyer's published target for it."),
  field('targetShare', 'share', 'share of the target', 'Quantity over target: 1 attains it.'),
  field('unitValue', 'money', 'unit value', "£ per unit on the buyer's own sheet."),
  field('value', 'money', 'value', 'Worth in £, where it has both a quantity and a unit value.'),
  field('date', 'date', 'date', 'By when, as an ISO date. Blank: none, or no clear date.'),
  field('place', 'text', 'place', 'Where the benefit lands.'),
  field('need', 'text', 'need', 'The need it answers, as stated beside it.'),
  field('evidence', 'long-text', 'evidence', 'How it will be shown: evidence, monitoring, method.'),
  field('goal', 'text', 'goal', 'Sustainable Development Goals stated beside it, as written.'),
  field('measure', 'text', 'measure', "Id of the pack's measure that its wording or reference means."),
  field('goals', 'number', 'number of goals', 'How many goals it serves, as stated or by its measure. Blank: unknown.'),
];

const bid: readonly Field[] = [
  field('sme', 'yes-no', 'SME status', 'Declared a small or medium-sized enterprise.'),
  field('vcse', 'yes-no', 'VCSE status', 'Declared a voluntary, community or social enterprise.'),
  field('supplierType', 'text', 'supplier type', 'As declared: company, charity, CIC, mutual, supported employer.'),
  field('status', 'text', 'status', 'As written beside the bidder: withdrawn, non-compliant.'),
  field('region', 'text', 'region', 'As declared by the bidder.'),
  field('postcode', 'text', 'postcode', 'As declared by the bidder. A hint about place, not a ground for marks.'),
  field('excluded', 'yes-no', 'exclusion', 'Whether the set-up takes the bid out of the ranking.'),
  field('price', 'money', 'price', "Sum of the bid's total prices. Blank: missing, unclear, or several lots."),
  field('commitments', 'number', 'number of commitments', 'Blank where the workbook lists no commitments at all.'),
  field('measures', 'number', 'number of measures', 'Different measures of the pack among its commitments.'),
  field(
    'measuresKnown',
    'known',
    'measure of each commitment',
    'Blank while a commitment means no measure of the pack.',
  ),
  field('outcomes', 'number', 'number of outcomes', "Different outcomes of the pack among its commitments' own."),
  field('goals', 'number', 'number of goals', 'Different goals its commitments are known to serve.'),
  field('goalsKnown', 'known', 'goal of each commitment', 'Blank while the goals of a commitment are not known.'),
  field('quantifiedShare', 'share', 'share of commitments with a quantity', '0 to 1. Blank where none has one.'),
  field('datedShare', 'share', 'share of commitments with a date', '0 to 1. Blank where none has one.'),
  field('placedShare', 'share', 'share of commitments with a place', '0 to 1. Blank where none has one.'),
  field('evidencedShare', 'share', 'share of commitments with evidence', '0 to 1. Blank where none has one.'),
  field('needShare', 'share', 'share of commitments that name a need', '0 to 1. Blank where none names one.'),
  field(
    'overlaps',
    'number',
    'number of overlapping groups',
    'Groups of measures that may count the same thing twice.',
  ),
  field(
    'value',
    'money',
    'known value of its commitments',
    'Sum of the values that are known; values not known count as nothing here.',
  ),
  field(
    'valueShareOfPrice',
    'share',
    'known value of its commitments over its price',
    'May pass 1, which deserves a question.',
  ),
  field('commitmentTexts', 'long-text', 'wording of its commitments', 'All commitments and their evidence, joined.'),
  field(
    'conditionsText',
    'long-text',
    'wording of the contract conditions',
    "The tender's own, as in the tender table.",
  ),
];

const tender: readonly Field[] = [
  field(
    'socialValueWeight',
    'share',
    'weight of social value',
    'Share of the whole, 0 to 1. Blank: no criterion is named or scored as social value, or a weight is missing.',
  ),
  field(
    'socialValueShareOfQuality',
    'share',
    'share of social value in quality',
    'Weight of social value over all that is not price.',
  ),
  field('priceWeight', 'share', 'weight of price', 'Share of the whole, 0 to 1.'),
  field('priceMethod', 'text', 'price formula', 'Id of the formula in the set-up, such as price.pqp.'),
  field('weightSum', 'share', 'sum of the weights', 'Of the top-level criteria; 1 is the whole.'),
  field('criteria', 'number', 'number of criteria', 'At the top level.'),
  field('subCriteria', 'number', 'number of sub-criteria', 'Criteria at the lowest level.'),
  field(
    'socialValueCriteria',
    'number',
    'number of social value sub-criteria',
    'Lowest-level criteria within social value.',
  ),
  field('criteriaText', 'long-text', 'wording of the criteria', 'Names and stated methods of all criteria, joined.'),
  field(
    'conditionsText',
    'long-text',
    'wording of the contract conditions',
    'Criteria that are worded as conditions, pass or fail, or key performance indicators. Blank: none stated.',
  ),
  field('lots', 'number', 'number of lots', 'Blank where the workbook names none.'),
  field('bidders', 'number', 'number of bidders', 'Not counting estimates and averages.'),
  field('smes', 'number', 'number of SMEs', 'Bidders declared SME. Blank where no bidder says.'),
  field('vcses', 'number', 'number of VCSEs', 'Bidders declared VCSE. Blank where no bidder says.'),
  field(
    'providerKinds',
    'number',
    'number of kinds of provider',
    'Different supplier types or, where none is stated, VCSE, SME and larger. Blank where no bidder says.',
  ),
  field('providerKindsKnown', 'known', 'kind of each provider', 'Blank while a bidder does not say.'),
  field('commitments', 'number', 'number of commitments', 'In all bids. Blank where the workbook lists none.'),
  field('measures', 'number', 'number of measures', 'Different measures of the pack in all bids.'),
  field(
    'outcomes',
    'number',
    'number of outcomes',
    'Different outcomes of the pack that commitments state. Blank where none does.',
  ),
  field('outcomesKnown', 'known', 'outcome of each commitment', "Blank while a commitment states none of the pack's."),
  field('goals', 'number', 'number of goals', 'Different goals that commitments serve.'),
  field('needs', 'number', 'number of needs', 'Needs the workbook states. Blank where it states none.'),
  field('needsPlaced', 'known', 'place of each need', 'Blank while a need states no place.'),
  field('needsPeople', 'known', 'people of each need', 'Blank while a need does not say who is affected.'),
  field('needTexts', 'long-text', 'wording of the needs', 'All needs with their people and places, joined.'),
];

export const fields: Readonly<Record<Subject, readonly Field[]>> = { tender, bid, commitment };

const byName = new Map(
  Object.entries(fields).flatMap(([on, list]) => list.map((item) => [`${on}.${item.name}`, item] as const)),
);

/** `undefined` when there is no such field on that table. */
export const fieldOf = (on: Subject, name: string): Field | undefined => byName.get(`${on}.${name}`);
