/**
 * The set-up: everything a person decided about how this tender is scored. It is saved beside the workbook or in it,
 * edited by hand or in the pane, and has a JSON Schema (`setup.schema.json`, made from this file).
 */
import * as v from 'valibot';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const reason = v.pipe(v.string(), v.minLength(1), v.description('Why, in a sentence that can be published.'));

/** How a criterion's points come about. `kind` is the id of a scoring method in `core/score/methods`. */
const methodSchema = v.pipe(
  v.looseObject({
    id: v.pipe(
      v.string(),
      v.description('Id of the scoring method, such as "marks.scale", "price.lowestOverBid" or "sv.targetAttainment".'),
    ),
  }),
  v.description('The scoring method and its parameters.'),
);

export interface Method {
  readonly id: string;
  readonly [parameter: string]: unknown;
}

export interface SetupCriterion {
  readonly name: string;
  readonly weight: number | null;
  readonly childWeights?: 'of-parent' | 'of-total' | undefined;
  readonly method?: Method | undefined;
  readonly readFrom?: readonly string[] | undefined;
  readonly minimum?: number | undefined;
  readonly minimumShare?: number | undefined;
  readonly criteria?: readonly SetupCriterion[] | undefined;
}

const criterionSchema: v.GenericSchema<SetupCriterion> = v.strictObject({
  name: v.pipe(name, v.description('The criterion as the tender names it.')),
  weight: v.pipe(
    v.nullable(share),
    v.description('0 to 1: 0.6 is 60 %. null: not decided yet, and nothing is scored until it is.'),
  ),
  childWeights: v.optional(
    v.pipe(
      v.picklist(['of-parent', 'of-total']),
      v.description(
        'Whether the weights one level down are shares of this criterion (of-parent) or of the whole (of-total).',
      ),
    ),
  ),
  method: v.optional(methodSchema),
  readFrom: v.optional(
    v.pipe(
      v.array(name),
      v.description(
        'Names under which the workbook gives its marks, prices or commitments, when they differ from "name".',
      ),
    ),
  ),
  minimum: v.optional(v.pipe(v.number(), v.description('Lowest mark that passes. A bid below it is not ranked.'))),
  minimumShare: v.optional(
    v.pipe(
      share,
      v.description('Lowest share of its points that passes, 0 to 1, for a criterion whose sub-criteria are marked.'),
    ),
  ),
  criteria: v.optional(v.pipe(v.array(v.lazy(() => criterionSchema)), v.description('Sub-criteria.'))),
});

export const setupSchema = v.pipe(
  v.strictObject({
    format: v.literal('goodmark-setup/1'),
    title: v.optional(v.string()),
    pack: v.pipe(v.string(), v.description('Id of the rule pack, or a path to its file.')),
    decimals: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(0),
      v.maxValue(6),
      v.description('Decimal places of a total. Rounded once, at the end.'),
    ),
    rounding: v.picklist(['half-up', 'half-even', 'down']),
    criteria: v.pipe(v.array(criterionSchema), v.description('The criteria of every lot that has none of its own.')),
    lots: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            name,
            criteria: v.optional(v.array(criterionSchema)),
          }),
        ),
        v.description('Lots, each ranked on its own. Leave out for an undivided tender.'),
      ),
    ),
    exclusions: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            bidder: name,
            reason,
            lot: v.optional(v.pipe(name, v.description('The one lot it is taken out of; without it, out of all.'))),
          }),
        ),
        v.description('Bids taken out of the ranking and of every relative formula.'),
      ),
    ),
    notBidders: v.optional(
      v.pipe(v.array(name), v.description('Names in the workbook that are no bidder: an estimate, an average.')),
    ),
    sameBidder: v.optional(
      v.pipe(
        v.array(v.pipe(v.array(name), v.minLength(2))),
        v.description('Spellings that are one bidder; the first is shown.'),
      ),
    ),
    vat: v.optional(
      v.pipe(v.picklist(['ex', 'inc']), v.description('Which price counts, where the workbook gives both.')),
    ),
    consensus: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            bidder: name,
            criterion: name,
            lot: v.optional(name),
            mark: v.number(),
            reason: v.optional(v.string()),
          }),
        ),
        v.description('Marks the panel agreed. Evaluators are never averaged.'),
      ),
    ),
    mapping: v.optional(
      v.pipe(
        v.array(
          v.strictObject({
            where: v.pipe(v.string(), v.description('The heading cell, such as Bids!C3.')),
            fact: v.nullable(v.string()),
            bidder: v.optional(name),
            criterion: v.optional(name),
          }),
        ),
        v.description('What columns mean, where a person said so.'),
      ),
    ),
  }),
  v.title('Goodmark set-up'),
  v.description('How one tender workbook is scored.'),
);

export type Setup = v.InferOutput<typeof setupSchema>;
