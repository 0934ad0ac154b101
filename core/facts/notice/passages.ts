/** Passages of a page by what their labels name, whether the label stands apart or in the text before a colon. */
import type { Passage } from '../../page';
import { readYesNo } from '../cells';
import type { Stated } from '../notice';
import { labelMeans, type PageFact } from './labels';

export interface Passages {
  /** Every passage of this fact, in the order of the page. */
  readonly of: (fact: PageFact) => readonly Passage[];
  /** Passages without a label: lines of an address, as a rule. */
  readonly unlabelled: readonly Passage[];
}

const inline = /^([^:\n]{2,90}):\s*(\S[\s\S]*)$/;
const typeAlone = /^(?:(?:UK|F)\d{1,2}:|(?:awarded contract|(?:open|closed|future) opportunity|early engagement)\b)/i;
const publishedOn = /^(?:published(?: on)?|cyhoeddwyd(?: ar)?) (?=\d)/i;

interface Meaning {
  readonly fact: PageFact;
  readonly passage: Passage;
}

/** "Total value of the contract: £1" in one text, under whatever heading. */
function inlineMeaning(passage: Passage): Meaning | undefined {
  const [, label, text] = inline.exec(passage.text) ?? [];
  const fact = label === undefined ? undefined : labelMeans(label);
  return fact && label !== undefined && text !== undefined ? { fact, passage: { ...passage, label, text } } : undefined;
}

/** A statement may be its own label: "Above the relevant threshold", "Published 24 March 2023, 11:45am". */
function ownMeaning(passage: Passage): Meaning | undefined {
  const { text } = passage;
  if (typeAlone.test(text)) return { fact: 'notice-type', passage };
  const label = publishedOn.exec(text)?.[0];
  if (label) return { fact: 'published', passage: { ...passage, label, text: text.slice(label.length) } };
  return labelMeans(text) === 'threshold' ? { fact: 'threshold', passage: { ...passage, label: text } } : undefined;
}

function meaningOf(passage: Passage): Meaning | undefined {
  const fact = labelMeans(passage.label);
  if (fact) return { fact, passage };
  // A cell of a table bears the table's heading and its own: "Key performance indicators: Name".
  if (labelMeans(passage.label.split(': ')[0] ?? '') === 'conditions') return { fact: 'conditions', passage };
  return inlineMeaning(passage) ?? (passage.label.trim() === '' ? ownMeaning(passage) : undefined);
}

export function sortPassages(passages: readonly Passage[]): Passages {
  const sorted = new Map<PageFact, Passage[]>();
  const unlabelled: Passage[] = [];
  for (const passage of passages) {
    const meaning = meaningOf(passage);
    if (meaning) sorted.set(meaning.fact, [...(sorted.get(meaning.fact) ?? []), meaning.passage]);
    else if (passage.label.trim() === '' && !inline.test(passage.text)) unlabelled.push(passage);
  }
  return { of: (fact) => sorted.get(fact) ?? [], unlabelled };
}

/**
 * Yes or no as a passage says it; `null` where it says something else, `undefined` where it says nothing.
 * @param also words that answer this question only, such as "micro" for an SME
 */
export function readAnswer(
  { text, where }: Passage,
  also?: Readonly<Record<string, boolean>>,
): Stated<boolean> | null | undefined {
  const reading = readYesNo({ value: text, where }, also);
  if (reading.kind === 'missing') return undefined;
  return reading.kind === 'value' ? { value: reading.value, raw: text, where } : null;
}

export const statedText = ({ text, where }: Passage): Stated<string> => ({ value: text.trim(), raw: text, where });
