import { absentPrograms, missing } from './find';

/** Runs once before the tests that drive real programs: a missing one fails them all, with one sentence. */
export default function setup(): void {
  const absent = absentPrograms();
  if (absent.length > 0) throw new Error(`${missing(absent)} Run "npm run setup" first.`);
}
