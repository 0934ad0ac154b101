import type { AnomalyCode } from './anomalies';
import { foldNumberText } from './characters';
import { type Money, takeCurrency } from './currencies';
import { looksLikeDate } from './dates';
import { type Digits, readDigits } from './digits';

/** A text taken apart: one number and everything people write around it. */
export interface AmountText {
  readonly digits: Digits;
  readonly negative: boolean;
  readonly brackets: boolean;
  readonly footnote: boolean;
  readonly eastern: boolean;
  readonly currency: string | null;
  readonly percent: boolean;
  /** 1,000 for "£3k", 1,000,000 for "£1.2m". */
  readonly scale: number;
  readonly scaleWord: string | null;
  /** "5" of "3/5" and "3 out of 5". */
  readonly outOf: number | null;
  /** "ex VAT" behind an amount: the number stands, and whoever reads prices looks at the words. */
  readonly vat: boolean;
  /** What follows the number and is none of the above: "FTE", "hours". */
  readonly unit: string;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  miliwn: 1e6,
  bn: 1e9,
  billion: 1e9,
  biliwn: 1e9,
};

const inexact =
  /^(?:approx(?:imately|\.)?|circa|c\.|ca\.|about|around|up to|at least|at most|min(?:imum)?\.?|max(?:imum)?\.?|over|under|more than|less than|from|tua|hyd at|o leiaf|~|≈|[<>≤≥])\s*[£€$]?\s*\d/i;
const range = /^[£€$]?[\d.,]+\s*[\p{L}%]*\s*(?:-|to|i|hyd at)\s*[£€$]?[\d.,]+(?!\d)/iu;
const numeral = /^[.,]?\d(?:[\d.,' ]*\d)?/;
const scientific = /^\d(?:\.\d+)?E[+-]\d{1,3}$/;
const vatWords =
  /^\(?(?:\+|plus|ex|exc|excl|excluding|exclusive of|net of|inc|incl|including|inclusive of)\.? ?(?:of )?(?:vat|taw)\)?$/i;

interface Opening {
  readonly rest: string;
  readonly negative: boolean;
  readonly brackets: boolean;
  readonly currency: string | null;
}

/** Sign, brackets and currency before the digits, in whichever order: -£5, £-5, (£5), £(5). */
function open(text: string): Opening {
  let rest = text;
  let currency: string | null = null;
  let negative = false;
  let brackets = false;
  for (let step = 0; step < 3; step += 1) {
    const bracketed = /^\((.*\d.*)\)$/.exec(rest);
    const money: Money | undefined = currency === null ? takeCurrency(rest) : undefined;
    if (bracketed && !negative && !brackets) {
      brackets = true;
      rest = (bracketed[1] ?? '').trim();
    } else if (/^[-+][^\s+-]/.test(rest) && !negative && !brackets) {
      negative = rest.startsWith('-');
      rest = rest.slice(1);
    } else if (money) {
      currency = money.currency;
      rest = money.rest;
    } else break;
  }
  return { rest, negative: negative || brackets, brackets, currency };
}

/** What stands behind the digits, piece by piece. */
function close(behind: string, opened: string | null) {
  let rest = behind;
  let currency = opened;
  let scaleWord: string | null = null;
  let percent = false;
  const scaled = /^([kKmM]|mn|bn|thousand|million|billion|mil|miliwn|biliwn)(?=$|[^\p{L}\d²³.])/u.exec(
    rest.trimStart(),
  );
  const attached = scaled?.[1] && (rest === rest.trimStart() || scaled[1].length > 2);
  if (scaled?.[1] && attached) {
    scaleWord = scaled[1].toLowerCase();
    rest = rest.trimStart().slice(scaled[0].length);
  }
  rest = rest.trimStart();
  const money: Money | undefined = currency === null ? takeCurrency(rest) : undefined;
  if (money) ({ currency, rest } = money);
  const share = /^(?:%|per ?cent(?![a-z]))/i.exec(rest);
  if (share) {
    percent = true;
    rest = rest.slice(share[0].length).trim();
  }
  const vat = vatWords.test(rest);
  const outOf = /^(?:\/|out of|allan o) ?(\d{1,4})$/i.exec(rest)?.[1];
  return {
    currency,
    percent,
    vat,
    outOf: outOf === undefined ? null : Number(outOf),
    scale: scaleWord === null ? 1 : (scales[scaleWord] ?? 1),
    scaleWord,
    unit: vat || outOf !== undefined ? '' : rest,
  };
}

/** Numbers as most cells have them: 1200, 1,200.50, £95,000. A telephone number's leading zero is not among them. */
const everyday = /^(£?)(0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,14})(\.\d+)?$/;

const alone: Omit<AmountText, 'digits' | 'currency'> = {
  negative: false,
  brackets: false,
  footnote: false,
  eastern: false,
  percent: false,
  scale: 1,
  scaleWord: null,
  outOf: null,
  vat: false,
  unit: '',
};

/** Takes a text apart, or says why it cannot be one number. The text must say something: see `saysNothing`. */
export function dissect(raw: string): AmountText | AnomalyCode {
  const { text: folded, eastern, certainSeparators } = foldNumberText(raw);
  const simple = eastern ? null : everyday.exec(folded);
  if (simple) {
    const digits = readDigits(`${simple[2]}${simple[3] ?? ''}`, '');
    return digits.tooLong ? 'reference-for-number' : { ...alone, digits, currency: simple[1] ? 'GBP' : null };
  }
  const unmarked = folded.replace(/[\s*^†‡§¶]+$/, '');
  const text = unmarked.replace(/^'/, '');
  if (looksLikeDate(text)) return 'date-for-number';
  if (inexact.test(text)) return 'inexact-number';
  const opening = open(text);
  const scientificNumber = scientific.test(opening.rest);
  const body = scientificNumber ? opening.rest : numeral.exec(opening.rest)?.[0];
  if (body === undefined) return /\d/.test(text) ? 'words-around-number' : 'not-a-number';
  const behindBody = opening.rest.slice(body.length);
  const nil = /^([.,])-{1,2}(?!\d)/.exec(behindBody);
  const behind = behindBody.slice(nil?.[0].length ?? 0);
  if (range.test(opening.rest)) return 'range-for-number';
  if (/^\s?\+(?!.*vat)/i.test(behind)) return 'inexact-number';
  const closing = close(behind, opening.currency);
  if (/^0\d/.test(body) || (/^\+\d/.test(text) && /[ ]/.test(body))) return 'reference-for-number';
  const read = scientificNumber ? plainDigits(Number(body)) : readDigits(body, nil?.[1] ?? '');
  if (read.tooLong) return 'reference-for-number';
  if (/\d/.test(closing.unit.replace(/^(?:m|ft|km)[23]$|^co2e?$/i, ''))) return 'words-around-number';
  return {
    ...closing,
    digits: certainSeparators ? certain(read) : read,
    negative: opening.negative,
    brackets: opening.brackets,
    footnote: unmarked !== folded,
    eastern,
  };
}

const plainDigits = (value: number): Digits => ({
  shape: 'plain',
  english: value,
  european: value,
  lakh: false,
  tooLong: false,
});

/** U+066B and U+066C cannot be mistaken for each other, so such a number neither needs nor gives evidence of a locale. */
const certain = (digits: Digits): Digits =>
  digits.english === null ? { ...digits, shape: 'broken' } : { ...digits, shape: 'plain', european: digits.english };
