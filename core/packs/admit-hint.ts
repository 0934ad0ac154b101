/** Whether a hint can ever be shown, says only what its table knows, fits beside a name, and does what its examples say. */
import { fieldOf } from '../evaluate/fields';
import { chipLength, fillPlaceholders, placeholdersIn, sayHint } from '../evaluate/hint';
import type { Problem } from '../result';
import { conditionProblems, givenProblems, unknownField } from './admit-condition';
import type { Hint } from './pack';
import { packProblem } from './pack-problem';
import { whyExampleFails } from './why-example-fails';

type Path = readonly (string | number)[];

const withoutPlaceholders = (text: string): string => fillPlaceholders(text, () => '');

function textProblems(hint: Hint, part: 'chip' | 'sentence', path: Path): readonly Problem[] {
  const text = hint[part];
  const at = [...path, part];
  const unknown = placeholdersIn(text)
    .filter((name) => !fieldOf(hint.on, name))
    .map((name) => unknownField(at, name, `The ${part} of ${hint.id} stands open for "{${name}}"`, hint.on));
  return /[{}]/.test(withoutPlaceholders(text))
    ? [
        ...unknown,
        packProblem(
          'brace-without-field',
          at,
          `The ${part} of ${hint.id} has a brace that encloses no field's name.`,
          'Write the name of a field between braces, such as {distance}, or take the brace out.',
        ),
      ]
    : unknown;
}

const tooLong = (hint: Hint, chip: string, path: Path): readonly Problem[] =>
  [...chip].length > chipLength
    ? [
        packProblem(
          'chip-too-long',
          path,
          `The chip of ${hint.id} reads "${chip}", which is more than ${chipLength} characters.`,
          'Shorten the chip: the sentence has room for the rest.',
        ),
      ]
    : [];

const reads = (chip: string | null): string => (chip === null ? 'is not shown' : `reads "${chip}"`);

function exampleProblems(hint: Hint, path: Path): readonly Problem[] {
  return hint.examples.flatMap(({ given, chip }, index) => {
    const at = [...path, 'examples', index];
    const found = [...givenProblems(hint, given, at), ...tooLong(hint, chip ?? '', at)];
    if (found.length > 0) return found;
    const said = sayHint(hint, given)?.chip ?? null;
    return said === chip
      ? []
      : [
          packProblem(
            'example-fails',
            at,
            `Example ${index + 1} of ${hint.id} says that its chip ${reads(chip)}, and it ${reads(said)}.`,
            whyExampleFails(hint.on, [hint.when], given) ?? 'Correct the hint or its example.',
          ),
        ];
  });
}

/** A hint that no example shows may never be seen, and one that every example shows may never be hidden. */
const oneSided = (hint: Hint, path: Path): readonly Problem[] =>
  [true, false].flatMap((shown) =>
    hint.examples.some(({ chip }) => (chip !== null) === shown)
      ? []
      : [
          packProblem(
            'example-missing',
            [...path, 'examples'],
            `No example of ${hint.id} says where it is ${shown ? 'shown' : 'not shown'}.`,
            'Add one.',
          ),
        ],
  );

/** A hint that cannot be said fails its examples as well: that is the same mistake, and told once. */
export function hintProblems(hint: Hint, path: Path): readonly Problem[] {
  const own = [
    ...conditionProblems(hint, hint.when, [...path, 'when']),
    ...textProblems(hint, 'chip', path),
    ...textProblems(hint, 'sentence', path),
    ...tooLong(hint, withoutPlaceholders(hint.chip), [...path, 'chip']),
  ];
  return [...own, ...(own.length > 0 ? [] : exampleProblems(hint, path)), ...oneSided(hint, path)];
}
