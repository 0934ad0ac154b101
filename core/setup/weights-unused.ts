/** Weights that the workbook states for something nothing was found of: marks in a column not understood, most often. */
import { labelKey } from '../facts/names/labels';
import type { Recognition } from '../facts/recognition';
import { parseWhere } from '../facts/where';
import type { Problem } from '../result';
import type { CriterionNode } from './criteria-tree';
import { percent } from './percent';
import type { Priced } from './priced';
import type { StatedText } from './propose';

interface Unused {
  readonly name: string;
  readonly weight: number;
  readonly where: string;
}

const tolerance = 0.0005;

/** Asked only where the weights that are used leave room for them, and where a list of weights would then be whole. */
export function weightsUnused(
  roots: readonly CriterionNode[],
  recognition: Recognition,
  texts: readonly StatedText[],
  priced: Priced,
): readonly Problem[] {
  const sum = roots.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const all = roots.flatMap(withBelow);
  const names = new Set(all.flatMap(({ name, readFrom = [] }) => [name, ...readFrom]).map(labelKey));
  const isKnown = (name: string) =>
    names.has(labelKey(name)) || (priced.isNamed(name) && all.some((node) => priced.isNamed(node.name)));
  const room = 1 + tolerance - sum;
  if (roots.length === 0 || room < 2 * tolerance) return [];
  const columns = unusedColumns(recognition).filter(({ name, weight }) => !isKnown(name) && weight <= room);
  const listed = listedWeights(all, texts).filter(({ name }) => !isKnown(name));
  const makesWhole = Math.abs(listed.reduce((total, { weight }) => total + weight, 0) + sum - 1) <= tolerance;
  const found = columns.length > 0 ? columns : makesWhole ? listed : [];
  return found.map(({ name, weight, where }) => ({
    code: 'weight-unused',
    severity: 'stop',
    path: [where, name],
    message: `${where} gives ${name} a weight of ${percent(weight)}, and nothing to score it by was found.`,
    hint: 'Say which column holds its marks or prices, or add it to the criteria of the set-up.',
  }));
}

const withBelow = (node: CriterionNode): readonly CriterionNode[] => [node, ...node.children.flatMap(withBelow)];

/** Columns beside bids whose heading weighs them and that were taken for nothing. */
const unusedColumns = ({ tables }: Recognition): readonly Unused[] =>
  tables.flatMap(({ purposes, columns }) =>
    purposes.includes('bids')
      ? columns.flatMap(({ fact, heading, where, about, samples, margin }) => {
          const weight = /^(\d{1,3}(?:\.\d+)?)\s*%$/.exec(about.weight ?? '')?.[1] ?? pointsIn(heading);
          // Only what a person said has the full margin: "not used" is an answer.
          return fact === null && margin < 1 && weight !== undefined && samples.length > 0
            ? [{ name: heading, weight: Number(weight) / 100, where }]
            : [];
        })
      : [],
  );

/** "Guaranteed annual income (70 points)": what is to be had for it. */
const pointsIn = (heading: string): string | undefined =>
  /[([]\s*(?:max(?:imum)?\.?\s*)?(\d{1,3})\s*(?:points?|marks?)\s*[)\]]\s*$/i.exec(heading)?.[1];

/** What stands among the weights of criteria: in the same sentence, or as a label with a share on the same sheet. */
function listedWeights(all: readonly CriterionNode[], texts: readonly StatedText[]): readonly Unused[] {
  const from = new Set(all.flatMap(({ weightFrom }) => weightFrom));
  const sheets = new Set([...from].map((where) => parseWhere(where)?.sheet));
  return texts.flatMap(({ label, text, where }) => {
    const alone = /^\s*(\d{1,3}(?:\.\d+)?)\s*%\s*$/.exec(text)?.[1];
    if (alone !== undefined && label !== '' && sheets.has(parseWhere(where)?.sheet))
      return [{ name: label.replace(/\([^()]*\)/g, ' ').trim(), weight: Number(alone) / 100, where }];
    if (!from.has(where) || label !== '') return [];
    return [...text.matchAll(/(\p{L}[\p{L}&' -]{1,40}?)\s*[:(=–-]?\s*(\d{1,3}(?:\.\d+)?)\s*%/gu)].map(
      ([, name = '', share]) => ({
        name: name.replace(/^(?:and|the)\s+/i, '').trim(),
        weight: Number(share) / 100,
        where,
      }),
    );
  });
}
