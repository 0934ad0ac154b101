import { readDate } from '../cells';
import { plainSpaces } from '../cells/characters';

/** A day in a sentence, with or without a time behind it; the last group only tells that the text goes on. */
const day = /\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12} \d{4}/gu;

/** Every whole day the text names, as ISO dates in order: "24 March 2023, 11:45am", "1 April 2026 to 31 March 2027". */
export const daysIn = (text: string): readonly string[] =>
  [...plainSpaces(text.slice(0, 500)).matchAll(day)].flatMap(([found]) => {
    const reading = readDate({ value: found, where: '' });
    return reading.kind === 'value' && reading.value.length === 10 ? [reading.value] : [];
  });
