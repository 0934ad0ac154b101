import { fateWords, mentionsFate } from '../names/fate';
import { plainSpaces } from './characters';

/** Words with which a cell says that it says nothing, in English and Welsh. None of them is a zero. */
const missingWords = new Set([
  ...['n/a', 'na', 'n.a.', 'n.a', 'n/k', 'not applicable', 'not known', 'unknown', 'not available', 'not stated'],
  ...['tbc', 'tba', 'tbd', 'to be confirmed', 'to be agreed', 'to be advised', 'to be announced', 'to be determined'],
  ...['nil', 'none', 'nothing', 'blank', 'null', 'empty', 'pending', 'awaited', 'awaiting'],
  ...['no bid', 'no-bid', 'nobid', 'not bid', 'no quote', 'no quotation', 'not quoted', 'no offer', 'no tender'],
  ...['not bidding', 'not tendering', 'not tendered', 'not quoting', 'not applied', 'did not tender', 'did not quote'],
  ...['no price', 'not priced', 'no response', 'no answer', 'no submission', 'not submitted', 'not answered'],
  ...['not provided', 'not supplied', 'not given', 'not offered', 'did not bid', 'did not submit', 'declined'],
  ...['poa', 'p.o.a.', 'p.o.a', 'price on application', 'price on request', 'on application', 'on request'],
  ...['yes/no', 'yes / no', 'y/n', 'select', 'please select', 'choose an item.', 'choose an item'],
  ...['dim', 'dim byd', 'dim un', 'dim cais', 'dim cynnig', 'dim pris', 'dim ateb', 'dim ymateb', 'gwag'],
  ...['amherthnasol', 'amh', 'amh.', 'ddim yn berthnasol', 'nid yw’n berthnasol', "nid yw'n berthnasol"],
  ...["i'w gadarnhau", 'i’w gadarnhau', "i'w gytuno", 'i’w gytuno', 'heb ei gadarnhau', 'heb ei ddarparu'],
  ...['heb ei gyflwyno', 'heb ei brisio', 'anhysbys', 'ddim ar gael', 'pris ar gais', 'ie/na', 'ydy/nac ydy'],
]);

const longest = Math.max(...[...missingWords].map((word) => word.length)) + 6;
/** In brackets, or with a footnote mark or full stop behind. */
const dressed = /^[([<]|[)\]>*^†‡.]$/;
const digit = /\d/;
const onlyMarks = /^[-–—−‐‑_./\\?.…·•*]+$/;

/** True for a blank, a dash, a stroke and the words above, with or without brackets or a footnote mark. */
export function saysNothing(raw: string): boolean {
  // None of the words above has a digit.
  if (digit.test(raw)) return false;
  // Longer texts say something unless they are all blanks, however many invisible marks surround a short word.
  if (raw.length > longest + 40) return plainSpaces(raw.slice(0, 200)) === '' && plainSpaces(raw) === '';
  const text = plainSpaces(raw).toLowerCase();
  if (text === '' || onlyMarks.test(text)) return true;
  if (text.length > longest) return false;
  if (missingWords.has(text)) return true;
  return dressed.test(text) && missingWords.has(text.replace(/^[([<]\s*|\s*[)\]>]?\s*[*^†‡.]*$/g, ''));
}

/** "See attachment", "gweler yr atodiad": where a number is wanted, the number is elsewhere. */
const inNoContest = new RegExp(String.raw`^[^\p{L}]*(?:bid |tender )?${fateWords}(?![\p{L}])`, 'iu');

/** "WITHDRAWN" where a number is wanted: there is none, and why is said elsewhere. */
export function outOfContest(raw: string): boolean {
  const text = plainSpaces(raw);
  return mentionsFate(text) && inNoContest.test(text);
}

export const pointsElsewhere = (raw: string): boolean =>
  /^\(?(?:please )?(?:see|refer to|as per|per|gweler)\s+\D/i.test(plainSpaces(raw)) && !/[£€$]\s?\d/.test(raw);
