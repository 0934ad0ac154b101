/** Signs and words of currencies, by the code that columns are compared by. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  USD: ['US$', '$', 'dollars', 'dollar', 'us dollars'],
  AUD: ['A$', 'AU$'],
  CAD: ['C$', 'CA$'],
  NZD: ['NZ$'],
  HKD: ['HK$'],
  GBP: ['£', '₤', 'pounds sterling', 'pounds', 'pound', 'sterling', 'stg'],
  EUR: ['€', 'euros', 'euro'],
  JPY: ['¥'],
  INR: ['₹', 'Rs.', 'Rs'],
  PLN: ['zł'],
  kr: ['kr.', 'kr'],
};

const codes =
  'GBP EUR USD AUD CAD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN INR PKR JPY CNY AED SAR ZAR HKD SGD BRL MXN TRY KES NGN GHS PHP'.split(
    ' ',
  );

const codeOf = new Map([
  ...codes.map((code) => [code.toLowerCase(), code] as const),
  ...Object.entries(spellings).flatMap(([code, texts]) => texts.map((text) => [text.toLowerCase(), code] as const)),
]);
const escaped = [...codeOf.keys()].sort((a, b) => b.length - a.length).map((text) => text.replace(/[$.]/g, '\\$&'));
/** A word must end where it ends ("pound" is not in "pounding"); a sign may touch the digits. */
const leading = new RegExp(`^(?:${escaped.join('|')})(?:(?<![a-z])|(?![a-z]))`, 'i');

export interface Money {
  readonly currency: string;
  /** What follows the currency. */
  readonly rest: string;
}

/** The currency that `text` begins with; `undefined` when it begins with none. */
export function takeCurrency(text: string): Money | undefined {
  const found = leading.exec(text)?.[0];
  const currency = found === undefined ? undefined : codeOf.get(found.toLowerCase());
  if (found === undefined || currency === undefined) return undefined;
  return { currency, rest: text.slice(found.length).trimStart() };
}

/**
 * The currency most cells of a column name, when it names more than one: cells in another currency cannot be compared.
 * `undefined` where at most one is named; empty where no currency leads, so that every named one is in doubt.
 */
export function leadingCurrency(named: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const currency of named) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && second && first[1] > second[1] ? first[0] : '';
}

/** The one currency that a heading names: "Price (EUR)", "Total in £"; `undefined` where it names none or two. */
export function currencyIn(heading: string): string | undefined {
  const signs = heading.match(/[£€¥₹]|\b(?:[A-Z]{3}|euros?|sterling)\b/gi) ?? [];
  const [only, second] = new Set(signs.flatMap((sign) => codeOf.get(sign.toLowerCase()) ?? []));
  return second === undefined ? only : undefined;
}
