/**
 * Digits with their separators, read the English way (1,200.50), the European way (1.200,50; 1 200,50; 1'200.50) and
 * the Indian way (3,50,00,000). Which way holds is settled by the whole column, in `locale.ts`.
 */
export type DigitsShape =
  /** No separator that could mislead: both ways give the same number. */
  | 'plain'
  /** Only the English way gives a number, and it is unmistakable: 1,200.50; 12.34; 1,200,000. */
  | 'english'
  /** 1,200: English thousands, unless the column is European. */
  | 'english-thousands'
  /** Only the European way gives a number, and it is unmistakable: 1.200,50; 1.310.000. */
  | 'european'
  /** 12,34: European, or a slip of the keyboard. */
  | 'decimal-comma'
  /** 1.200: one and a fifth, or twelve hundred. */
  | 'dot-thousands'
  /** No way gives a number: 9,093,272,70. */
  | 'broken';

export interface Digits {
  readonly shape: DigitsShape;
  readonly english: number | null;
  readonly european: number | null;
  readonly lakh: boolean;
  /** More digits than a number keeps: an account or registration number. */
  readonly tooLong: boolean;
}

type Grouping = 'none' | 'thousands' | 'lakh' | 'space';

function groupingOf(whole: string, thousands: ',' | '.'): Grouping | null {
  if (/^(?:0|[1-9]\d*)?$/.test(whole)) return 'none';
  const separator = /[^\d]/.exec(whole)?.[0];
  if (separator === undefined || !(separator === thousands || separator === ' ' || separator === "'")) return null;
  const groups = whole.split(separator);
  const [first = '', ...rest] = groups;
  if (/^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group)))
    return separator === thousands ? 'thousands' : 'space';
  const lakh =
    separator === ',' &&
    groups.length > 2 &&
    /^[1-9]\d?$/.test(first) &&
    /^\d{3}$/.test(groups.at(-1) ?? '') &&
    groups.slice(1, -1).every((group) => /^\d{2}$/.test(group));
  return lakh ? 'lakh' : null;
}

interface OneWay {
  readonly value: number;
  readonly grouping: Grouping;
}

function readOneWay(body: string, thousands: ',' | '.', point: '.' | ','): OneWay | null {
  const at = body.indexOf(point);
  if (at !== body.lastIndexOf(point)) return null;
  const whole = at < 0 ? body : body.slice(0, at);
  const decimals = at < 0 ? '' : body.slice(at + 1);
  if (at >= 0 && !/^\d+$/.test(decimals)) return null;
  const grouping = groupingOf(whole, thousands);
  if (grouping === null || (whole === '' && at < 0)) return null;
  return { value: Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`), grouping };
}

/**
 * @param body digits and separators only, as `[.,]?\d(?:[\d.,' ]*\d)?`
 * @param nilCents the comma or full stop of a trailing ",-" or ".-", which stands for no pence
 */
export function readDigits(body: string, nilCents: string): Digits {
  const english = nilCents === ',' ? null : readOneWay(body, ',', '.');
  const european = nilCents === '.' ? null : readOneWay(body, '.', ',');
  const digits = {
    english: english?.value ?? null,
    european: european?.value ?? null,
    lakh: english?.grouping === 'lakh',
    tooLong: body.replace(/\D/g, '').replace(/^0+/, '').length > 15,
  };
  if (!english && !european) return { ...digits, shape: 'broken' };
  if (!english) {
    // 12500,50 groups nothing: its comma can only be the decimal one.
    const certain = nilCents !== '' || european?.grouping !== 'none' || /^\d{4,},\d{1,2}$/.test(body);
    return { ...digits, shape: certain ? 'european' : 'decimal-comma' };
  }
  if (!european) return { ...digits, shape: 'english' };
  if (english.value === european.value) return { ...digits, shape: 'plain' };
  return { ...digits, shape: english.grouping === 'none' ? 'dot-thousands' : 'english-thousands' };
}
