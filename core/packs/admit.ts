/** The gate every pack from outside passes, whoever signed it: shape, size, meaning, licences and its own examples. */
import * as v from 'valibot';
import { fail, ok, type Problem, type Result } from '../result';
import { hintProblems } from './admit-hint';
import { forbidsSharing, measureProblems } from './admit-measure';
import { ruleProblems } from './admit-rule';
import type { Pack } from './pack';
import { packProblem } from './pack-problem';
import { limits, packSchema } from './schema';

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

function shapeProblems(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  return issues.slice(0, 20).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const place = path.length > 0 ? path.join('.') : 'the pack';
    return packProblem('pack-shape', path, `${place}: ${issue.message.replace(/\.?$/, '.')}`, `Correct ${place}.`);
  });
}

/** Whatever has an id that one before it has, or one of `others`. */
function duplicateProblems(
  kind: 'rules' | 'hints' | 'measures' | 'outcomes',
  ids: readonly string[],
  others: readonly string[] = [],
): readonly Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index || others.includes(id)
      ? [
          packProblem(
            'duplicate-id',
            [kind, index, 'id'],
            others.includes(id) ? `A rule is called ${id} already.` : `Two ${kind} are called ${id}.`,
            'Give one of them another id.',
          ),
        ]
      : [],
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
  const read = v.safeParse(packSchema, json);
  if (!read.success) return fail(...shapeProblems(read.issues));
  const pack: Pack = read.output;
  const hints = pack.hints ?? [];
  const problems = [
    ...duplicateProblems(
      'rules',
      pack.rules.map(({ id }) => id),
    ),
    ...duplicateProblems(
      'hints',
      hints.map(({ id }) => id),
      pack.rules.map(({ id }) => id),
    ),
    ...duplicateProblems(
      'measures',
      pack.measures.map(({ id }) => id),
    ),
    ...duplicateProblems(
      'outcomes',
      pack.outcomes.map(({ id }) => id),
    ),
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
    ...pack.measures.flatMap((measure, index) => measureProblems(measure, pack, ['measures', index])),
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
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(packProblem('pack-no-json', [], 'The pack is no JSON.', 'Check that the whole file was copied.'));
  }
  return admit(json);
}
