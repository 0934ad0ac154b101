import type { Where } from '../../source';
import type { NoticeValue } from '../notice';

const pounds =
  /(?:£|\bGBP) ?(\d[\d,]*(?:\.\d+)?) ?(k|m|bn|thousand|million|billion)?(?![\p{L}\d])|(\d[\d,]*(?:\.\d+)?) ?GBP\b/giu;
/** What is said in another currency first is no amount in pounds, whatever it is worth in them. */
const inOther = /[$€¥]\s?\d|\d\s?[$€¥]|\b(?:EUR|USD|CHF|JPY)\b/i;
const grouped = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const scale: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 };

const without = /\b(?:ex(?:cl?|cluding|clusive of)?\.?|net of|before|heb(?: gynnwys)?)[ -]?(?:vat|taw)\b/i;
const within = /\b(?:inc(?:l|luding|lusive of)?\.?|gan gynnwys|yn cynnwys)[ -]?(?:vat|taw)\b/i;

/** A value is short; a text that goes on and on is no value, and is not searched for one. */
const longest = 1000;

const vatOf = (text: string): 'ex' | 'inc' | null => (without.test(text) ? 'ex' : within.test(text) ? 'inc' : null);

/**
 * £ of a passage, with what the passage or its label says of VAT: "£32,800 excluding VAT £39,360 including VAT" is one value
 * stated twice, and the one without VAT is kept. Different amounts are one value only where each says of itself whether VAT
 * is in it: of "£2 million to £3 million excluding VAT" neither end is the value.
 */
export function readMoney(label: string, text: string, where: Where): NoticeValue | undefined {
  if (text.length > longest || inOther.test(text)) return undefined;
  const found = [...text.matchAll(pounds)].map((match, index, all) => ({
    amount: Number((match[1] ?? match[3] ?? '').replaceAll(',', '')) * (scale[match[2]?.toLowerCase() ?? ''] ?? 1),
    isNumber: grouped.test(match[1] ?? match[3] ?? ''),
    raw: match[0],
    vat: vatOf(text.slice(match.index, all[index + 1]?.index)),
  }));
  const value = found.find(({ vat }) => vat === 'ex') ?? found[0];
  if (!value?.isNumber || !Number.isFinite(value.amount)) return undefined;
  const isOne = found.every(({ amount }) => amount === value.amount);
  const said = new Set(found.flatMap(({ vat }) => vat ?? []));
  if (!isOne && said.size < found.length) return undefined;
  return {
    amount: { value: value.amount, raw: value.raw, where },
    vat: value.vat ?? (isOne ? vatOf(text) : null) ?? vatOf(label),
  };
}
