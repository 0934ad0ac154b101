/** Signs, codes and words of currencies at the start of a text; the code is what columns are compared by. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^US\$|^\$/, 'USD'],
  [/^(?:A|AU)\$/, 'AUD'],
  [/^(?:C|CA)\$/, 'CAD'],
  [/^NZ\$/, 'NZD'],
  [/^HK\$/, 'HKD'],
  [/^[£₤]/, 'GBP'],
  [/^€/, 'EUR'],
  [/^¥/, 'JPY'],
  [/^₹/, 'INR'],
  [/^(?:pounds?(?: sterling)?|sterling|stg)(?![a-z])/i, 'GBP'],
  [/^euros?(?![a-z])/i, 'EUR'],
  [/^(?:us )?dollars?(?![a-z])/i, 'USD'],
  [/^Rs\.?(?![a-z])/i, 'INR'],
  [/^zł/i, 'PLN'],
  [/^kr\.?(?![a-z])/i, 'kr'],
];

const code =
  /^(GBP|EUR|USD|AUD|CAD|NZD|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|INR|PKR|JPY|CNY|AED|SAR|ZAR|HKD|SGD|BRL|MXN|TRY|KES|NGN|GHS|PHP)(?![a-z])/i;

/** The currency that `text` begins with and what follows it; `undefined` when it begins with none. */
export function takeCurrency(text: string): { readonly currency: string; readonly rest: string } | undefined {
  const named = code.exec(text);
  if (named) return { currency: named[0].toUpperCase(), rest: text.slice(named[0].length).trimStart() };
  for (const [pattern, currency] of signs) {
    const match = pattern.exec(text);
    if (match) return { currency, rest: text.slice(match[0].length).trimStart() };
  }
  return undefined;
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
