/** Words that take a bid out of the contest, in English and Welsh; the one list that every reader of them shares. */
const english =
  'withdr[ae]wn|withdrew|disqualified|excluded|rejected|ineligible|non[- ]?compliant|non[- ]?responsive|did not submit|' +
  'not opened|received (?:late|after)|late (?:submission|tender|bid|return)|late\\s*[-–:,]';
const welsh =
  "tynnwyd (?:yn|['’]?n) (?:ô|o)l|wedi (?:ei|['’]?i) dynnu (?:yn|['’]?n) (?:ô|o)l|anghymwys|heb gydymffurfio|gwrthodwyd|diarddelwyd";

export const fateWords = `(?:${english}|${welsh})`;
