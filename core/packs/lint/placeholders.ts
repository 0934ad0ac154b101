/** What a pack starts with, to be replaced by its author, and was left as it was: it would be shown to people. */
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';

export const placeholders = {
  summary: 'Say in two sentences what this pack is for and who uses it.',
  organisation: 'Your organisation',
  document: 'Name the policy that asks for this',
} as const;

const known: ReadonlySet<string> = new Set(Object.values(placeholders));

export function placeholderAdvice({ summary, publisher, attribution, rules }: Pack): readonly Problem[] {
  const own = Object.entries({ summary, publisher, attribution }).map(([member, text]) => ({ path: [member], text }));
  const sources = rules.flatMap(({ source }, index) =>
    (['publisher', 'document'] as const).map((member) => ({
      path: ['rules', index, 'source', member],
      text: source[member],
    })),
  );
  return [...own, ...sources]
    .filter(({ text }) => known.has(text))
    .map(({ path, text }) =>
      packProblem('placeholder-left', path, `${path.join('.')} still says "${text}".`, 'Write your own in its place.'),
    );
}
