/** Signs without a shape, which admission lets pass since some texts need them: what has one is not what it looks like. */
import type { Problem } from '../../result';
import type { Pack } from '../pack';
import { packProblem } from '../pack-problem';

/** Joiners and marks of direction are left alone: Persian and Hebrew are written with them. */
const unseen =
  /[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2064\u3164\ufeff\uffa0]|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]/u;

/** One place is named for each part of the pack. */
export function unseenAdvice(pack: Pack): readonly Problem[] {
  return Object.entries(pack).flatMap(([member, value]: [string, unknown]) =>
    Array.isArray(value) ? value.flatMap((part, index) => inside(part, [member, index])) : inside(value, [member]),
  );
}

function inside(value: unknown, path: readonly (string | number)[]): readonly Problem[] {
  const found = firstIn(value, path);
  if (found === undefined) return [];
  const code = found.sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    packProblem(
      'unseen-character',
      found.path,
      `${found.path.join('.')} holds a character that nobody can see (U+${code})${found.before === '' ? '' : ` after “${found.before}”`}.`,
      'Take it out; it often comes along where a text is copied from a page.',
    ),
  ];
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly sign: string;
  readonly before: string;
}

function firstIn(value: unknown, path: readonly (string | number)[]): Found | undefined {
  if (typeof value === 'string') {
    const match = unseen.exec(value);
    return match
      ? { path, sign: match[0], before: value.slice(Math.max(0, match.index - 20), match.index) }
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = firstIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
