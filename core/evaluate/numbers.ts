/** Numbers as sentences show them. */
import { type Exact, exact, fixed } from '../score/exact';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** "1,234.50" becomes "£1,234.50"; a minus stands before the pound sign. */
export function pounds(amount: Exact): string {
  const [whole = '0', pence = '00'] = fixed(amount.abs(), 2).split('.');
  return `${amount.s < 0n ? '-' : ''}£${grouped(whole)}.${pence}`;
}

/** A quantity with thousands grouped and only the decimals it has: 1234.5 is "1,234.5". */
export function decimal(value: number): string {
  const plain = Number(value.toPrecision(15)).toString();
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return plain;
  const [whole = '0', part] = plain.split('.');
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

/** 0.125 is "12.5 %". */
export const percentage = (share: number): string => `${Number(fixed(exact(share).mul(100), 2))} %`;
