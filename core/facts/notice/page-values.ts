/** What a page says of the notice as a whole: values, dates, suitability, conditions. */
import type { Passage } from '../../page';
import type { LotFacts, NoticeFacts, NoticeValue, Stated } from '../notice';
import { daysIn } from './dates';
import { known } from './known';
import type { PageFact } from './labels';
import { readMoney } from './money';
import { type Passages, readAnswer, statedText } from './passages';
import { regionsIn } from './regions';

/** The value without VAT where the page says both, else the first it says. */
export function readValue(passages: Passages): NoticeValue | undefined {
  const values = passages.of('value').flatMap(({ label, text, where }) => readMoney(label, text, where) ?? []);
  return values.find(({ vat }) => vat === 'ex') ?? values[0];
}

export function readDay(passages: Passages, fact: PageFact): Stated<string> | undefined {
  for (const { text, where } of passages.of(fact)) {
    const [value] = daysIn(text);
    if (value !== undefined) return { value, raw: text, where };
  }
  return undefined;
}

/** Start and end, each by its own label, or both in one: "1 April 2026 to 31 March 2027". */
export function readPeriod(passages: Passages): Pick<NoticeFacts, 'starts' | 'ends'> {
  const [both] = passages.of('contract-dates').flatMap((passage) => ({ passage, days: daysIn(passage.text) }));
  const inBoth = (index: number): Stated<string> | undefined => {
    const value = both?.days[index];
    return both && value !== undefined ? { value, raw: both.passage.text, where: both.passage.where } : undefined;
  };
  const starts = readDay(passages, 'starts') ?? inBoth(0);
  const ends = readDay(passages, 'ends') ?? inBoth(1);
  return known({ starts, ends });
}

const smes = /\bsmes?\b|small (?:and|or) medium|\bb?bachau?\b|bach a chanolig/i;
const vcses = /\bvcses?\b|voluntary|gwirfoddol/i;

/**
 * For whom the contract is suitable: a yes or no of its own, or a list that names the suppliers it suits. It is said of
 * the tender, never of a supplier; who is not on the list is not said to be unsuitable.
 */
export function readSuitability(passages: Passages): Pick<LotFacts, 'smeSuitable' | 'vcseSuitable'> {
  const listed = (who: RegExp): Stated<boolean> | undefined => {
    const passage = passages.of('suitability').find(({ text }) => who.test(text));
    return passage && { value: true, raw: passage.text, where: passage.where };
  };
  const answered = (fact: PageFact): Stated<boolean> | undefined =>
    passages.of(fact).flatMap((passage) => readAnswer(passage) ?? [])[0];
  return known({
    smeSuitable: answered('sme-suitable') ?? listed(smes),
    vcseSuitable: answered('vcse-suitable') ?? listed(vcses),
  });
}

const above = /\babove\b|uwchben|uwchlaw/i;
const below = /\bbelow\b|o dan|islaw/i;

/** "Above the relevant threshold" by itself, an answer under it, or the words of the procedure: "Open procedure (above threshold)". */
export function readThreshold(passages: Passages): Stated<boolean> | undefined {
  const direction = (words: string): boolean | undefined =>
    above.test(words) === below.test(words) ? undefined : above.test(words);
  for (const passage of passages.of('threshold')) {
    const answer = readAnswer(passage);
    const asked = direction(passage.label) ?? true;
    if (answer) return { ...answer, value: answer.value === asked };
    const value = direction(passage.text);
    if (value !== undefined) return { value, raw: passage.text, where: passage.where };
  }
  const procedure = passages.of('procedure').find(({ text }) => /threshold|trothwy/i.test(text));
  const value = procedure && direction(procedure.text);
  return procedure && value !== undefined ? { value, raw: procedure.text, where: procedure.where } : undefined;
}

/** Whom the contest is reserved to, in the notice's words; under a mere "Yes" the label is all there is. */
export function readReserved(passages: Passages): Stated<string> | undefined {
  for (const passage of passages.of('reserved')) {
    const answer = readAnswer(passage);
    if (answer?.value) return { value: passage.label, raw: passage.text, where: passage.where };
    if (answer === null) return statedText(passage);
  }
  return undefined;
}

export const readDelivery = (passages: Passages): readonly Stated<string>[] =>
  [...passages.of('delivery'), ...passages.of('region')].flatMap(({ text, where }) =>
    regionsIn(text).map(({ code, raw }) => ({ value: code, raw, where })),
  );

/** With its label, since "Within 30 days" says little by itself. */
export const readCondition = ({ label, text, where }: Passage): Stated<string> => ({
  value: label === '' ? text : `${label.replace(/\s*:\s*$/, '')}: ${text}`,
  raw: text,
  where,
});
