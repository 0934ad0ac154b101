/** A key of grades and the marks they stand for: "Score | Descriptor" with 4 Excellent, 3 Good … below. */
import { type Area, type Grid, valueAt } from '../../../source';
import { tidy } from '../../headings/heading';
import { namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import type { Statement } from '../../recognition';
import { areaWhere } from '../../where';
import type { OccupiedRow } from './occupied';

export interface Scale {
  readonly statement: Statement;
  /** By the name key of the grade. */
  readonly grades: ReadonlyMap<string, number>;
}

/** Whole steps from 0 or 1 under a heading that means marks, beside what each means: said as a sentence. */
export function scaleIn(grid: Grid, rows: readonly OccupiedRow[], area: Area): Scale | undefined {
  const head = rows.find(({ columns }) => columns.length > 1);
  if (!head) return undefined;
  const [first = 0, second = 0] = head.columns;
  const isKey = head !== rows[0] && saysKey.test(String(valueAt(grid, area.top, rows[0]?.columns[0] ?? 0) ?? ''));
  const named = [first, second].filter((column) => isKey || headsMarks(grid, head.row, column));
  // Nearly every table: nothing of its rows needs to be listed.
  if (named.length === 0) return undefined;
  const below = rows.filter(({ row, columns }) => (row > head.row || isKey) && columns.length > 1);
  const marks = named.find((column) => isSteps(below.map(({ row }) => valueAt(grid, row, column))));
  if (marks === undefined) return undefined;
  const words = marks === first ? second : first;
  const texts = below.map(({ row }) => valueAt(grid, row, words));
  if (!texts.every((text) => typeof text === 'string')) return undefined;
  const steps = below.map(({ row }) => stepOf(valueAt(grid, row, marks)));
  const where = areaWhere(grid.name, area);
  const ends = [Math.min(...steps), Math.max(...steps)].map((step) => {
    const meant = tidy(String(texts[steps.indexOf(step)]));
    return isGrade(meant) ? `${step} (${meant})` : String(step);
  });
  const text = `Scores ${ends.join(' to ')}`;
  return {
    statement: { label: 'Scoring scale', labelWhere: where, text, where, fact: 'method' },
    grades: new Map(
      texts.flatMap((grade, index) => (isGrade(grade) ? [[nameKey(grade), steps[index] ?? 0] as const] : [])),
    ),
  };
}

/** A title over grades and their marks, which then need no headings. */
const saysKey = /^\W*(?:scoring |marking |grading |score )?(?:key|scale|grades)\W*$/i;

const gradeFirst = /^\W*(\p{L}[^\d=:]{0,38}?)\s*[=:–-]\s*(\d{1,3})\s*(?:[Mm]arks?|MARKS?|[Pp]oints?|POINTS?|%)?\W*$/u;
const stepFirst = /^\W*(\d{1,3})\s*(?:[Mm]arks?|MARKS?|[Pp]oints?|POINTS?|%)?\s*[=:–-]\s*(\p{L}[^\d=:]{0,38}?)\W*$/u;

/** "A = 10, B = 8, C = 5, D = 2, E = 0": the same in one sentence, every part of which is a grade and its mark. */
export function scaleSaid({ label, text, where }: Statement): Scale | undefined {
  const whole = label === '' || saysKey.test(label) ? text : `${label}: ${text}`;
  if (!/\d/.test(whole)) return undefined;
  const parts = whole
    .replace(/^[^=:]{0,40}:\s*(?=[^,;|]+=)/, '')
    .split(/\s*[,;|\n]\s*|\s+\/\s+/)
    .filter((part) => part.trim() !== '');
  const steps = parts.map((part): readonly [string, number] | undefined => {
    const [, grade, mark] = gradeFirst.exec(part) ?? [];
    if (grade !== undefined && isGrade(grade)) return [grade, Number(mark)];
    const [, step, meant] = stepFirst.exec(part) ?? [];
    return meant !== undefined && isGrade(meant) ? [meant, Number(step)] : undefined;
  });
  const grades = new Map(steps.flatMap((step) => (step ? [[nameKey(step[0]), step[1]] as const] : [])));
  const marks = [...grades.values()];
  const isKey = parts.length >= 3 && steps.every(Boolean) && new Set(marks).size === parts.length;
  if (!isKey || Math.min(...marks) > 1) return undefined;
  const scale = `Scores ${Math.min(...marks)} to ${Math.max(...marks)}`;
  return { statement: { label: 'Scoring scale', labelWhere: where, text: scale, where, fact: 'method' }, grades };
}

function headsMarks(grid: Grid, row: number, column: number): boolean {
  const fact = namesOf(String(valueAt(grid, row, column) ?? ''))[0]?.fact;
  return fact === 'mark' || fact === 'points';
}

function isSteps(values: readonly unknown[]): boolean {
  const figures = values.map(stepOf);
  const least = Math.min(...figures);
  // "100%, 75%, 50%, 25%" need not go down to nothing.
  const inPercent = values.every((value) => typeof value === 'string' && percent.test(value));
  return (
    figures.length >= 3 &&
    figures.every(Number.isInteger) &&
    new Set(figures).size === figures.length &&
    (least === 0 || least === 1 || (inPercent && Math.max(...figures) === 100))
  );
}

const percent = /^\s*(\d{1,3})\s*%\s*$/;

/** 75 for 75 and "75%". */
const stepOf = (value: unknown): number =>
  value === null ? Number.NaN : Number(typeof value === 'string' ? (percent.exec(value)?.[1] ?? value) : value);

const isGrade = (text: string): boolean =>
  /^(?:\p{L}[^\d]{2,38}|[A-F][+-]?)$/u.test(tidy(text)) && !/^(?:yes|no|pass|fail)$/i.test(tidy(text));

/** The marks that grades stand for throughout the workbook; a grade that two keys value differently stands for none. */
export function agreedGrades(keys: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const agreed = new Map<string, number | undefined>();
  for (const key of keys)
    for (const [grade, mark] of key)
      agreed.set(grade, agreed.has(grade) && agreed.get(grade) !== mark ? undefined : mark);
  return new Map([...agreed].flatMap(([grade, mark]) => (mark === undefined ? [] : [[grade, mark] as const])));
}
