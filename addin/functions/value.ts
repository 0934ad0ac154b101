import { valueCommitments } from '../../core/evaluate/measures';
import { list } from '../../core/facts/names/labels';
import { type CommitmentFact, noFacts, type Reading } from '../../core/facts/tender';
import type { Pack } from '../../core/packs/pack';
import { scoringPacks as packs } from '../../core/packs/register';
import { usualPack } from '../../core/packs/usual';
import { type CellError, type CellResult, type CustomFunction, isCellError, misfit, noNumber } from './custom-function';
import { besides, errorIn, isBlank, isNumberAsText, lineOf, numberIn, shapedAs, typedAnew } from './line';
import { blankNote } from './method-table';

/** Measures of the bundled packs that have an open unit value. */
const openValues = packs.flatMap((pack) =>
  pack.measures.flatMap(({ id, title, unitValue }) =>
    unitValue
      ? [
          [
            pack.id,
            id,
            title,
            `£${unitValue.value} per ${unitValue.unit}`,
            `${unitValue.source.publisher}, ${unitValue.source.document}, ${unitValue.licence}`,
          ],
        ]
      : [],
  ),
);

export default {
  id: 'VALUE',
  description: 'What commitments are worth in £: quantity times unit value, rounded to the penny.',
  parameters: [
    {
      name: 'quantities',
      description: 'One column with the quantity of each commitment.',
      type: 'any',
      dimensionality: 'matrix',
    },
    {
      name: 'measures',
      description: 'Beside each quantity the £ of one unit, or a measure by name or in words.',
      type: 'any',
      dimensionality: 'matrix',
    },
    {
      name: 'units',
      description: 'What each quantity counts, such as "hours". Needed where a measure is named.',
      type: 'any',
      dimensionality: 'matrix',
      optional: true,
    },
    {
      name: 'pack',
      description: 'The pack whose open unit values are used.',
      type: 'string',
      dimensionality: 'scalar',
      optional: true,
    },
  ],
  returns: 'One value in £ for each quantity.',
  notes: [
    'A number beside a quantity is your own unit value. A text is looked up in the pack, as the pane does.',
    'Values of licensed banks, such as the National TOMs, are not in any pack: give them as numbers.',
    `Without a pack it is ${usualPack}.`,
    blankNote,
  ],
  tables: [{ title: 'Open unit values', headings: ['pack', 'measure', 'title', 'value', 'source'], rows: openValues }],
  example: {
    sheet: [
      ['Commitment', 'Quantity', 'Unit', 'Unit value'],
      ['Volunteering', 200, 'hours', ''],
      ['Apprentices', 3, 'people', 1_500.5],
    ],
    formula: 'VALUE(B2:B3, IF(D2:D3="", A2:A3, D2:D3), C2:C3)',
    arguments: [[[200], [3]], [['Volunteering'], [1_500.5]], [['hours'], ['people']], null],
    result: [[3_592], [4_501.5]],
  },
  run([quantities, measures, units, packName]) {
    const line = lineOf(quantities, 'quantities');
    if (isCellError(line)) return line;
    const named = besides(line, measures, 'measures');
    if (isCellError(named)) return named;
    const counted = besides(line, units, 'units');
    if (isCellError(counted)) return counted;
    const pack = packNamed(packName);
    if (isCellError(pack)) return pack;
    const facts = line.cells.map((cell, n) => (isBlank(cell) ? null : commitmentOf(cell, named[n], counted[n], n + 1)));
    const commitments = facts.filter((fact): fact is CommitmentFact => fact !== null && !isCellError(fact));
    const worths = valueCommitments({ ...noFacts, commitments }, pack);
    let next = 0;
    const results = facts.map((fact, n): CellResult => {
      if (fact === null) return '';
      if (isCellError(fact)) return fact;
      const worth = worths[next++];
      return worth?.value ?? noNumber(`Cell ${n + 1}: ${worth?.rationale ?? 'no value can be had.'}`);
    });
    return shapedAs(line, results);
  },
} satisfies CustomFunction;

function packNamed(name: unknown): Pack | CellError {
  const id = isBlank(name) ? usualPack : String(name).trim().toLowerCase();
  return (
    packs.find((pack) => pack.id === id) ??
    misfit(`There is no pack "${String(name)}"; it is one of ${list(packs.map((pack) => pack.id))}.`)
  );
}

function commitmentOf(cell: unknown, measure: unknown, unit: unknown, at: number): CommitmentFact | CellError {
  const quantity = numberIn(cell, at);
  if (isCellError(quantity)) return quantity;
  const wrong = errorIn(measure) ?? errorIn(unit);
  if (wrong !== null) return noNumber(`Cell ${at}: its ${errorIn(measure) ? 'measure' : 'unit'} is ${wrong}.`);
  if (isNumberAsText(measure)) return typedAnew(`Cell ${at}: its unit value`, measure);
  if (isBlank(measure)) return noNumber(`Cell ${at}: it has neither a unit value nor a measure.`);
  const own = typeof measure === 'number' ? numberIn(measure, at) : null;
  if (isCellError(own)) return own;
  if (own === 0) return noNumber(`Cell ${at}: its unit value is 0, or blank in an Excel that says 0 for it.`);
  const text = own === null ? String(measure) : '';
  const where = `cell ${at}`;
  const reading = (value: number): Reading<number> => ({ kind: 'value', value, where, raw: String(value), flags: [] });
  return {
    bidder: '',
    lot: null,
    text,
    // A measure may be named by its id as well as in words.
    reference: own === null ? text : null,
    outcome: null,
    theme: null,
    quantity: reading(quantity),
    unit: isBlank(unit) || unit === 0 ? null : String(unit),
    unitValue: own === null ? null : reading(own),
    target: null,
    date: null,
    place: null,
    need: null,
    evidence: null,
    goal: null,
    where,
  };
}
