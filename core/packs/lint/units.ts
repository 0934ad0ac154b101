/**
 * Units are free text, so that a slip of the pen makes another unit: values for another unit than their measure counts,
 * units that only a slip parts, and one unit in several spellings.
 */

import { knownUnits, unitOf } from '../../evaluate/units';
import { fold, words } from '../../evaluate/words';
import { list } from '../../facts/names/labels';
import type { Problem } from '../../result';
import type { Measure, Pack } from '../pack';
import { packProblem } from '../pack-problem';
import { askedIn } from './leaves';
import { oneSlipApart } from './one-slip';

export const unitAdvice = (pack: Pack): readonly Problem[] => [
  ...pack.measures.flatMap(valueAdvice),
  ...slipAdvice(pack.measures),
  ...spellingAdvice(pack),
  ...askedAdvice(pack),
];

/** "trees planted" are trees. */
function isPartOf(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)];
  return left.includes(right) || right.includes(left);
}

function valueAdvice({ id, unit, unitValue }: Measure, index: number): readonly Problem[] {
  const [counted, valued] = [unitOf(unit), unitOf(unitValue?.unit)];
  if (unitValue === undefined || counted === undefined || valued === undefined || counted === valued) return [];
  if (isPartOf(unit, unitValue.unit) && !knownUnits.has(counted) && !knownUnits.has(valued)) return [];
  return [
    packProblem(
      'unit-value-of-another-unit',
      ['measures', index, 'unitValue', 'unit'],
      `${id} counts ${unit}, and its unit value is for ${unitValue.unit}: nothing is converted, so what counts ${unit} is given no value.`,
      oneSlipApart(unit, unitValue.unit)
        ? `If ${unit} and ${unitValue.unit} are meant to be one unit, spell it one way.`
        : 'Write both in one unit, and the value for one of it.',
    ),
  ];
}

/** A unit that the measure's own title or words name is meant. */
const isNamed = ({ unit, title, words: named }: Measure): boolean =>
  words([title, ...named].join(' ')).includes(` ${unitOf(unit)}`);

/** More pairs than these give take longer than anybody waits. */
const mostCompared = 500;

/** Of two units that nobody knows, the one that no title names is asked about, or else the second. */
function slipAdvice(measures: readonly Measure[]): readonly Problem[] {
  const unitsOf = new Map<string, { readonly measure: Measure; readonly index: number; readonly isSure: boolean }>();
  for (const [index, measure] of measures.entries()) {
    const own = unitOf(measure.unit);
    if (own === undefined || unitsOf.has(own) || unitsOf.size === mostCompared) continue;
    unitsOf.set(own, { measure, index, isSure: knownUnits.has(own) || isNamed(measure) });
  }
  const all = [...unitsOf.values()];
  const spellings = [...knownUnits.values()].flat();
  return all.flatMap(({ measure: { id, unit }, index, isSure }) => {
    if (isSure) return [];
    const others = all.filter((other) => other.isSure || other.index < index).map(({ measure }) => measure.unit);
    const near = [...others, ...spellings].find((other) => unitOf(other) !== unitOf(unit) && oneSlipApart(unit, other));
    if (near === undefined) return [];
    const meant = spellings.includes(near) ? unitOf(near) : near;
    return [
      packProblem(
        'unit-near-another',
        ['measures', index, 'unit'],
        `${id} counts "${unit}", which is another unit than "${meant}".`,
        `If ${meant} is meant, write ${meant}.`,
      ),
    ];
  });
}

function spellingAdvice({ measures }: Pack): readonly Problem[] {
  const found = new Map<string, Map<string, readonly (string | number)[]>>();
  const add = (unit: string, path: readonly (string | number)[]): void => {
    const spellings = found.get(unitOf(unit) ?? '') ?? new Map<string, readonly (string | number)[]>();
    found.set(unitOf(unit) ?? '', spellings);
    if (!spellings.has(unit)) spellings.set(unit, path);
  };
  for (const [index, { unit, unitValue }] of measures.entries()) {
    if (unitOf(unit) !== undefined) add(unit, ['measures', index, 'unit']);
    if (unitOf(unitValue?.unit) !== undefined) add(unitValue?.unit ?? '', ['measures', index, 'unitValue', 'unit']);
  }
  return [...found.values()].flatMap((spellings) => {
    const [first, second] = [...spellings];
    return first === undefined || second === undefined
      ? []
      : [
          packProblem(
            'unit-spelled-in-two-ways',
            second[1],
            `${list([...spellings.keys()].map((one) => `"${one}"`))} are read as one unit.`,
            `Spell it one way, such as "${first[0]}": rules that ask for a unit, and other programs, go by its letters.`,
          ),
        ];
  });
}

/** A rule compares a unit by its letters: who asks for hours does not find what a bidder writes as hrs. */
function askedAdvice(pack: Pack): readonly Problem[] {
  return askedIn(pack).flatMap(({ id, leaf, path }) => {
    if (leaf.field !== 'unit') return [];
    const asked = ('is' in leaf ? [leaf.is] : 'isOneOf' in leaf ? leaf.isOneOf : []).filter(
      (unit) => typeof unit === 'string',
    );
    const folded = new Set(asked.map(fold));
    return asked.flatMap((unit) => {
      const left = (knownUnits.get(unitOf(unit) ?? '') ?? []).filter((spelling) => !folded.has(spelling));
      return left.length === 0 || asked.findIndex((one) => unitOf(one) === unitOf(unit)) !== asked.indexOf(unit)
        ? []
        : [
            packProblem(
              'unit-asked-by-letters',
              path,
              `${id} asks for the unit "${unit}" by its letters, and is not met by ${list(
                left.map((one) => `"${one}"`),
                4,
              )}.`,
              'Ask which measure it is (the field measure), or list every spelling that bidders use.',
            ),
          ];
    });
  });
}
