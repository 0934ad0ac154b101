/**
 * What the law lets a buyer do with the place where a bidder is, on the days and in the nation of a pack. No statute was
 * read for this: section 17(5)(e) of the Local Government Act 1988 and the order of 2026 are given as guidance and law
 * firms describe them, and what it says tells so.
 */
import { words } from '../../evaluate/words';
import type { Pack } from '../pack';

/** First day of the Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026. */
export const orderBegins = '2026-02-04';
const lastDayBefore = '2026-02-03';

type Share = 'all' | 'part' | 'none';

export interface LocalityLaw {
  /** On how many of the pack's days, and in how much of its jurisdiction, a contract may be reserved by area. */
  readonly days: Share;
  readonly place: Share | 'unknown';
  /** In sentences. */
  readonly says: string;
}

export function localityLaw(pack: Pick<Pack, 'jurisdiction' | 'validFrom' | 'validTo'>): LocalityLaw {
  const days = daysOf(pack);
  const place = placeOf(pack.jurisdiction);
  const says = [
    'Councils must disregard where contractors do business (section 17(5)(e) of the Local Government Act 1988), and above the thresholds suppliers of treaty states must not be treated worse.',
    ...(place === 'none' ? [] : [onThoseDays(pack, days)]),
    inThatPlace(pack.jurisdiction, place),
    'Neither text was read for this, and no advice of a lawyer stands behind it.',
  ];
  return { days, place, says: says.filter((sentence) => sentence !== '').join(' ') };
}

function daysOf({ validFrom, validTo }: Pick<Pack, 'validFrom' | 'validTo'>): Share {
  if (validFrom >= orderBegins) return 'all';
  return validTo !== undefined && validTo < orderBegins ? 'none' : 'part';
}

const nations = ['wales', 'welsh', 'scotland', 'scottish', 'northern ireland'];
const unions = ['united kingdom', 'uk', 'great britain'];

function placeOf(jurisdiction: string): LocalityLaw['place'] {
  const named = words(jurisdiction);
  const names = (one: string): boolean => named.includes(words(one));
  if (unions.some(names)) return 'part';
  const [isEngland, isElsewhere] = [['england', 'english'].some(names), nations.some(names)];
  if (isEngland) return isElsewhere ? 'part' : 'all';
  return isElsewhere ? 'none' : 'unknown';
}

const order =
  'an order lets best value authorities and parish councils in England reserve a contract below the thresholds by area, which is a condition of taking part and not a mark';

function onThoseDays({ validFrom, validTo }: Pick<Pack, 'validFrom' | 'validTo'>, days: Share): string {
  if (days === 'all') return `Since ${orderBegins}, and so on every day of this pack, ${order}.`;
  return days === 'none'
    ? `Only since ${orderBegins} can local authorities in England reserve a contract by area, and this pack ends on ${validTo ?? ''}.`
    : `From ${orderBegins} ${order}; on the days of this pack before, from ${validFrom} to ${lastDayBefore}, no order did.`;
}

function inThatPlace(jurisdiction: string, place: LocalityLaw['place']): string {
  if (place === 'none') return `The order of 2026 holds in England, and this pack is for ${jurisdiction}.`;
  if (place === 'part')
    return 'The order holds in no other nation. Central government has PPN 005, whose days are not known here.';
  return place === 'unknown' ? `Whether "${jurisdiction}" is in England is not known here.` : '';
}
