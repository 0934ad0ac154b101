/** The goals a cell states in words or numbers: "SDG 8", "Goal 13", "8, 13", "SDG 8.5", "Climate Action". */
import { words } from '../evaluate/words';
import { goals } from './list';

const isGoal = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 17;
const titles = goals.map(({ number, title }) => [words(title), number] as const);

/** Numbers that follow "SDG", "Goal" or the Welsh "nod": a target such as 8.5 belongs to its goal. */
const named =
  /(?:sdgs?|goals?|nod|nodau)[\s:#.-]*(\d{1,2}(?:\.\w{1,2})?(?:\s*(?:,|;|&|\/|\+|and\b|a\b)\s*\d{1,2}(?:\.\w{1,2})?(?![\d\w]))*)/giu;
const bareList = /^\s*\d{1,2}(?:\.\w{1,2})?(?:\s*(?:,|;|&|\/|\+|\s|and|a)\s*\d{1,2}(?:\.\w{1,2})?)*\s*$/iu;

const ascending = (a: number, b: number): number => a - b;

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/(\d{1,2})(?:\.\w{1,2})?/g)].map(([, number]) => Number(number)).filter(isGoal);

/** In ascending order, each once. A number that is no goal is not read as one, and a cell that says nothing gives none. */
export function statedGoals(text: string | null): readonly number[] {
  if (text === null || text.trim() === '') return [];
  const plain = text.normalize('NFKC');
  const found = bareList.test(plain)
    ? numbersIn(plain)
    : [...plain.matchAll(named)].flatMap(([, list]) => numbersIn(list ?? ''));
  const padded = words(plain);
  for (const [title, number] of titles) if (padded.includes(title)) found.push(number);
  return [...new Set(found)].sort(ascending);
}
