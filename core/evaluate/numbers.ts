/** Numbers as sentences show them, and money made from two of them. All exact until rounded once, half away from zero. */

const thousands = /\B(?=(\d{3})+(?!\d))/g;
const grouped = (digits: string): string => (digits.length < 4 ? digits : digits.replace(thousands, ','));

/**
 * A value of at most three decimals as whole thousandths, small enough that two of them multiply exactly; `undefined`
 * for any other, which takes the longer way below.
 */
function thousandths(value: number): number | undefined {
  const whole = Math.round(value * 1000);
  return whole / 1000 === value && whole >= 0 && whole < 90_000_000 ? whole : undefined;
}

/** ".00" to ".99". */
const pennies = Array.from({ length: 100 }, (_, part) => `.${String(part).padStart(2, '0')}`);

/** Whole pence as "£1,234.50". */
function penceText(pence: number): string {
  const part = pence % 100;
  return `£${grouped(String((pence - part) / 100))}${pennies[part]}`;
}

/** A decimal as its digits, and how many of them stand behind the point. */
interface Digits {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The decimal a cell means: as Excel does, 15 significant digits of the binary number it holds. */
function digitsOf(value: number): Digits {
  const match = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(Number(value.toPrecision(15)).toString());
  if (!match) throw new Error(`${value} is no finite number.`);
  const [, whole = '0', part = '', exponent = '0'] = match;
  const decimals = part.length - Number(exponent);
  const digits = BigInt(whole + part);
  return decimals < 0 ? { digits: digits * 10n ** BigInt(-decimals), decimals: 0 } : { digits, decimals };
}

/** "-1234.50" for two places: rounded, with no more and no fewer. */
function roundedText({ digits, decimals }: Digits, places: number): string {
  const size = digits < 0n ? -digits : digits;
  const unit = 10n ** BigInt(Math.max(0, decimals - places));
  const kept = decimals > places ? (size * 2n + unit) / (unit * 2n) : size * 10n ** BigInt(places - decimals);
  const text = kept.toString().padStart(places + 1, '0');
  return `${digits < 0n && kept > 0n ? '-' : ''}${text.slice(0, -places)}.${text.slice(-places)}`;
}

function asPounds(text: string): string {
  const [whole = '0', pence = '00'] = text.replace('-', '').split('.');
  return `${text.startsWith('-') ? '-' : ''}£${grouped(whole)}.${pence}`;
}

/** 1234.5 is "£1,234.50"; a minus stands before the pound sign. */
export function pounds(amount: number): string {
  const exactly = thousandths(amount);
  return exactly !== undefined && exactly % 10 === 0
    ? penceText(exactly / 10)
    : asPounds(roundedText(digitsOf(amount), 2));
}

/** The product of two plain decimals as whole pence; `undefined` for any others, which take the longer way. */
function productInPence(quantity: number, unitValue: number): number | undefined {
  const [count, each] = [thousandths(quantity), thousandths(unitValue)];
  if (count === undefined || each === undefined) return undefined;
  const millionths = count * each;
  const rest = millionths % 10_000;
  return (millionths - rest) / 10_000 + (rest >= 5_000 ? 1 : 0);
}

function productText(quantity: number, unitValue: number): string {
  const [a, b] = [digitsOf(quantity), digitsOf(unitValue)];
  return roundedText({ digits: a.digits * b.digits, decimals: a.decimals + b.decimals }, 2);
}

/** Quantity times unit value in £, rounded to the penny. */
export function moneyProduct(quantity: number, unitValue: number): number {
  const pence = productInPence(quantity, unitValue);
  return pence === undefined ? Number(productText(quantity, unitValue)) : pence / 100;
}

/** The same as a text: "£1,234.50". */
export function moneyProductText(quantity: number, unitValue: number): string {
  const pence = productInPence(quantity, unitValue);
  return pence === undefined ? asPounds(productText(quantity, unitValue)) : penceText(pence);
}

/** A quantity with thousands grouped and only the decimals it has: 1234.5 is "1,234.5". */
export function decimal(value: number): string {
  if (value < 1000 && thousandths(value) !== undefined) return String(value);
  const plain = Number(value.toPrecision(15)).toString();
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return plain;
  const [whole = '0', part] = plain.split('.');
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** 0.125 is "12.5 %"; two decimals at most. */
export function percentage(share: number): string {
  const { digits, decimals } = digitsOf(share);
  return `${Number(roundedText({ digits: digits * 100n, decimals }, 2))} %`;
}
