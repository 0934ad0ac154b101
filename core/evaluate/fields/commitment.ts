import { type Field, field } from './field';

/** What is known of one commitment. */
export const commitment: readonly Field[] = [
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
