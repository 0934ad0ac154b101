/** Why an example says another thing than its rule or hint, where that shows: the likeliest reason, as what to do. */
import { leavesOf } from '../evaluate/condition';
import { fieldOf, type Subject } from '../evaluate/fields';
import { fold, words } from '../evaluate/words';
import type { Condition, Example } from './pack';

type Given = Example['given'];

export const whyExampleFails = (on: Subject, conditions: readonly Condition[], given: Given): string | undefined =>
  dayInOtherForm(on, given) ?? partOfWord(conditions, given);

/** Such a day is none to a rule. */
function dayInOtherForm(on: Subject, given: Given): string | undefined {
  const [name, day] =
    Object.entries(given).find(
      ([field, value]) =>
        fieldOf(on, field)?.type === 'date' && value !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value)),
    ) ?? [];
  return name === undefined ? undefined : `Write its ${name}, ${day}, as a day such as 2026-03-31.`;
}

/** "UKM" stands in "UKM82", and is no word of it. */
function partOfWord(conditions: readonly Condition[], given: Given): string | undefined {
  const values = new Map(Object.entries(given));
  for (const leaf of conditions.flatMap(leavesOf)) {
    const texts = 'startsWith' in leaf ? [leaf.startsWith] : 'contains' in leaf ? leaf.contains : [];
    const value = values.get(leaf.field);
    if (typeof value !== 'string') continue;
    const part = texts.find((text) => fold(value).includes(fold(text)) && !words(value).includes(words(text)));
    if (part !== undefined)
      return `Only whole words are looked for, and "${part}" is a part of one in "${value}": write the whole words.`;
  }
  return undefined;
}
