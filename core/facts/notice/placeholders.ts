/** What stands in a supplier's place and is no supplier, and several suppliers in one line. */
import { saysNothing } from '../cells';
import { nameKey } from '../names';

/** A company may be called Various Artists Ltd: with a legal form behind it, a name is a name. */
const legalForm = / (?:ltd|plc|llp|lp|cic|cio|cyf|cbc|ccc|inc|gmbh|sarl|bv|trust|charity|council)$/;

const people =
  '(?:suppliers?|providers?|bidders?|(?:sub ?)?contractors?|tenderers?|company|companies|organisations?|firms?|consultants|[cg]yflenwyr?)';
const paper =
  '(?:attach(?:ed|ments?)|annexe?|appendix|appendices|schedule|list(?:s|ing)?|spreadsheet|document(?:s|ation)?|description|additional information|notices?|award|below|above|link|web ?(?:site|page))';

/** Whole names, by `nameKey`. */
const patterns: readonly RegExp[] = [
  new RegExp(`^(?:please )?(?:see|refer to|as per)(?: (?:the|full|our))?(?: \\w+)? ${paper}(?: .*)?$`),
  /^(?:as|per) (?:attached|above|below)$/,
  new RegExp(`^(?:full )?(?:${people} )?lists? (?:is |are )?(?:attached|below|provided)(?: .*)?$`),
  new RegExp(`^attached(?: ${paper}(?: .*)?)?$`),
  new RegExp(`^(?:list|schedule|table) of (?:awarded |successful |appointed )?${people}(?: attached)?$`),
  /^(?:various|multiple|several|numerous|amrywiol|all)$/,
  new RegExp(`^(?:various|multiple|several|many|numerous|all|other)(?: \\w+)? ${people}$`),
  new RegExp(`^(?:various|multiple|several|numerous|amrywiol) ${people}(?: .*)?$`),
  new RegExp(`^(?:\\d+|framework|awarded|successful|winning|appointed|the|dps)(?: \\w+)? ${people}$`),
  new RegExp(
    `^(?:associated|connected|linked|(?:ultimate )?parent|holding|excluded|unsuccessful) (?:persons|individuals|entities|${people})$`,
  ),
  new RegExp(`^(?:name of )?(?:the )?${people}(?: names?| details)?$`),
  /^(?:contracts?|contract value|award|awarded|award not made|value|lot|name|total value|awarded contract)$/,
  /^(?:not|no) (?:yet )?(?:awarded|award|applicable|available|disclosed|published|specified|known|stated|suppliers?|bids?|tenders?)(?: .*)?$/,
  /^(?:(?:contract|lots?) )?(?:cancelled|abandoned|withdrawn|unsuccessful|terminated|discontinued)$/,
  /^commercial(?:ly)? (?:sensitive|confidential|in confidence)(?: .*)?$|^confidential(?: information)?$|^anonymi[sz]ed$/,
  /^gweler (?:yr |y )?(?:atodiad|atodiadau|rhestr|ddogfen|dogfennau|hysbysiad|wefan|uchod|isod)(?: .*)?$|^heb ei (?:dyfarnu|ddyfarnu)$/,
  // Who is not named, and what was meant for another column.
  /^(?:(?:private |named )?individuals?|sole traders?|natural persons?|personal data)(?: \w{1,2})?$/,
  /^none(?: \w+)?$/,
  /^(?:yes|no|ydy|nac ydy|sme|vcse)$/,
  /^(?:(?:grand |sub ?)?totals?|next|previous|back|(?:(?:view|show|see) )?(?:all|more|less)(?: \w+)?)$/,
  / (?:and|plus) \d+ (?:others?|more)(?: \w+)?$/,
  /^(?:test|example|dummy)(?: supplier)?$|^x{2,}$/,
];
/** Words with which a name is held back, wherever they stand. */
const heldBack = /\b(?:redacted|withheld|golygwyd)\b/;

/** More words than this, of which the longer are for the most part in small letters, are a sentence and no name. */
const mostWords = 7;

function isSentence(text: string): boolean {
  const words = text.split(/\s+/);
  const longer = words.filter((word) => word.length > 3);
  const small = longer.filter((word) => /^\p{Ll}/u.test(word));
  return words.length > mostWords && small.length > longer.length / 2;
}

/** True for what stands in a supplier's place but names nobody. Names that merely hold such a word are names. */
export function isPlaceholder(name: string): boolean {
  if (saysNothing(name) || !/\p{L}/u.test(name)) return true;
  const text = name.length > 300 ? name.slice(0, 300) : name;
  if (/^(?:£|GBP)\s*[\d.,]+\s*(?:k|m|million)?$/i.test(text.trim())) return true;
  const key = nameKey(text);
  if (legalForm.test(key)) return false;
  return heldBack.test(key) || isSentence(text) || patterns.some((pattern) => pattern.test(key));
}
