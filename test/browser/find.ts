import { find, programIds, programs } from './programs.mjs';

export type Program = (typeof programIds)[number];

/** The path of a program that the tests drive; without it they fail, for a skipped test looks green. */
export function need(program: Program): string {
  const path = find(program);
  if (path === undefined) throw new Error(`${missing([program])} Run "npm run setup".`);
  return path;
}

/** One sentence on what is not there: "No Firefox found (FIREFOX can name it)." */
export const missing = (absent: readonly Program[]): string =>
  `No ${absent.map((id) => `${programs[id].title} found (${programs[id].variable} can name it)`).join(', no ')}.`;

export const absentPrograms = (): readonly Program[] => programIds.filter((id) => find(id) === undefined);
