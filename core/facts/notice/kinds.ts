/** What a notice type stands for: its stage, and the law it was published under. */
import type { NoticeFacts, Stage } from '../notice';

type Regime = NonNullable<NoticeFacts['regime']>['value'];

/** Notices of the Procurement Act 2023, by the names that Find a Tender gives them. */
const ukForms: Readonly<Record<number, readonly [string, Stage]>> = {
  1: ['Pipeline notice', 'pipeline'],
  2: ['Preliminary market engagement notice', 'planning'],
  3: ['Planned procurement notice', 'planning'],
  4: ['Tender notice', 'tender'],
  5: ['Transparency notice', 'award'],
  6: ['Contract award notice', 'award'],
  7: ['Contract details notice', 'contract'],
  8: ['Contract payment notice', 'contract'],
  9: ['Contract performance notice', 'contract'],
  10: ['Contract change notice', 'change'],
  11: ['Contract termination notice', 'end'],
  12: ['Procurement termination notice', 'end'],
  13: ['Dynamic market intention notice', 'planning'],
  14: ['Dynamic market establishment notice', 'other'],
  15: ['Dynamic market modification notice', 'other'],
  16: ['Dynamic market cessation notice', 'other'],
  17: ['Payments compliance notice', 'other'],
};

/** Forms of the directives before it; what F07, F08 and F14 say, and F21 to F23, depends on their words. */
const earlierForms: Readonly<Record<number, Stage>> = {
  ...{ 1: 'planning', 2: 'tender', 3: 'award', 4: 'planning', 5: 'tender', 6: 'award', 12: 'tender', 13: 'award' },
  ...{ 15: 'award', 16: 'planning', 17: 'tender', 18: 'award', 19: 'tender', 20: 'change', 24: 'tender', 25: 'award' },
};

/** Words of other portals, such as Contracts Finder's "Awarded contract" and "Early engagement". The first that fits stands. */
const stages: readonly (readonly [RegExp, Stage])[] = [
  [/pipeline|piblinell/i, 'pipeline'],
  [/modification|contract change|newid i gontract/i, 'change'],
  [/terminat|cessation|cancelled|withdrawn|terfynu/i, 'end'],
  [
    /early engagement|future opportunit|prior information|periodic indicative|planned procurement|market engagement|pre-?procurement/i,
    'planning',
  ],
  [/award|transparency|result|dyfarn/i, 'award'],
  [/contract details|contract performance/i, 'contract'],
  [
    /opportunit|tender|contract notice|competition|call for|concession notice|cyfle|tendr|hysbysiad contract/i,
    'tender',
  ],
];

const form = /\b(UK|F)(\d{1,2})\b/;

export function stageOf(noticeType: string): Stage {
  const [, series, digits] = form.exec(noticeType) ?? [];
  const byForm =
    series === 'UK' ? ukForms[Number(digits)]?.[1] : series === 'F' ? earlierForms[Number(digits)] : undefined;
  return byForm ?? stages.find(([words]) => words.test(noticeType))?.[1] ?? 'other';
}

/** "UK7" as pages print it, "UK7: Contract details notice". */
export function nameOfType(code: string): string {
  const [, series, digits] = form.exec(code) ?? [];
  const name = series === 'UK' ? ukForms[Number(digits)]?.[0] : undefined;
  return name === undefined ? code : `${code}: ${name}`;
}

const act = /procurement act 2023|deddf caffael 2023|\b2023\/54\b|\b2023 c\. ?54\b/i;
const scottish = /\(scotland\)|public contracts scotland/i;
const earlier =
  /\bCELEX\b|\b3\d{4}L\d{4}\b|directive|regulations 20(?:06|11|15|16)|utilities contracts|concession contracts/i;

/** The law that the words name; a notice type names it by its series. */
export function regimeOf(words: string): Regime | undefined {
  if (scottish.test(words)) return 'scotland';
  if (act.test(words)) return 'procurement-act-2023';
  if (earlier.test(words)) return 'earlier-regulations';
  const series = form.exec(words)?.[1];
  return series === 'UK' ? 'procurement-act-2023' : series === 'F' ? 'earlier-regulations' : undefined;
}
