import { type Field, field } from './field';

/** What is known of one bid. */
export const bid: readonly Field[] = [
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
