/** The gate every pack from outside passes, whoever signed it: shape, size, meaning, licences and its own examples. */
import { jsonIn } from '../json-mistake';
import { fail, ok, type Problem, type Result } from '../result';
import { hintProblems } from './admit-hint';
import { idProblems } from './admit-ids';
import { forbidsSharing, measureProblems } from './admit-measure';
import { ruleProblems } from './admit-rule';
import { wordProblems } from './admit-words';
import type { Pack } from './pack';
import { packProblem } from './pack-problem';
import { readShape } from './read-shape';
import { limits } from './schema/limits';

/** Stops at the depth that no pack has, so that a text of a million brackets cannot overflow the stack. */
function sizeOf(value: unknown, depth = 0): number {
  if (depth > 12 + 2 * limits.depth) return Number.POSITIVE_INFINITY;
  if (typeof value !== 'object' || value === null) return 1;
  let size = 1;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    size += sizeOf(part, depth + 1);
    if (size > limits.bytes / 4) return size;
  }
  return size;
}

const tooDeepOrLarge = (json: unknown): boolean => sizeOf(json) > limits.bytes / 4;

/** A newer format is no mistake of whoever opens the pack, and is said as what it is. */
function formatProblem(json: unknown): Problem | undefined {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  const number = typeof format === 'string' ? /^goodmark-pack\/(\d{1,6})$/.exec(format)?.[1] : undefined;
  return number === undefined || number === '1'
    ? undefined
    : packProblem(
        'pack-format',
        ['format'],
        `The pack is written in format ${number}; this Goodmark reads format 1.`,
        'Use a newer Goodmark, or ask the publisher for the pack in format 1.',
      );
}

/** JSON from outside to a pack, or every reason why not. A pack that fails its own examples is not loaded. */
export function admit(json: unknown): Result<Pack> {
  if (tooDeepOrLarge(json))
    return fail(
      packProblem(
        'pack-too-large',
        [],
        'The pack is too large or too deeply nested to be read.',
        'Split it into several packs.',
      ),
    );
  const format = formatProblem(json);
  if (format) return fail(format);
  const read = readShape(json);
  if (!read.ok) return read;
  const pack = read.value;
  const hints = pack.hints ?? [];
  const problems = [
    ...idProblems(pack),
    ...wordProblems(pack),
    ...(forbidsSharing(pack.licence)
      ? [
          packProblem(
            'licence-forbids-sharing',
            ['licence'],
            `The licence ${pack.licence} does not let the pack be shared and changed.`,
            'Publish it under an open licence.',
          ),
        ]
      : []),
    ...(pack.validTo !== undefined && pack.validTo < pack.validFrom
      ? [
          packProblem(
            'validity-ends-early',
            ['validTo'],
            'The pack ends before it begins.',
            'Correct validFrom or validTo.',
          ),
        ]
      : []),
    ...pack.rules.flatMap((rule, index) => ruleProblems(rule, ['rules', index])),
    ...hints.flatMap((hint, index) => hintProblems(hint, ['hints', index])),
    ...pack.measures.flatMap((measure, index) => measureProblems(measure, ['measures', index])),
  ];
  return problems.length > 0 ? fail(...problems) : ok(pack);
}

/** A pack's text, as a file or a link gives it. */
export function admitText(text: string): Result<Pack> {
  if (text.length > limits.bytes)
    return fail(
      packProblem(
        'pack-too-large',
        [],
        `The pack is longer than ${limits.bytes} characters.`,
        'Split it into several packs.',
      ),
    );
  const read = jsonIn(text.replace(/^\ufeff/, ''));
  return read.mistake
    ? fail(packProblem('pack-no-json', [], `The pack is no sound JSON. ${read.mistake.message}`, read.mistake.hint))
    : admit(read.value);
}
