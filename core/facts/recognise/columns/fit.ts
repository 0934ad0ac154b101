/** How well the cells of a column suit a fact, and the words for it. */

import type { FactType } from '../../fact-words';
import { partedByLot, saysLot } from '../../names/lot-words';
import { type FactId, vocabulary } from '../../vocabulary';
import { type Profile, shareOfKind } from './profile';

export interface Fit {
  /** 0: the cells speak against it; 1: every cell is of the kind; 0.5 when there is nothing to go by. */
  readonly score: number;
  readonly reason: string;
}

const what: Readonly<Record<FactType, string>> = {
  name: 'names',
  text: 'text',
  id: 'references',
  money: 'money or plain numbers',
  number: 'numbers',
  share: 'numbers or percentages',
  date: 'dates',
  'yes-no': 'yes or no',
  postcode: 'postcodes',
  rank: 'whole numbers',
};

const ranked = /^(?:joint |=)?\d{1,3}\s*(?:st|nd|rd|th|=)?(?: .*)?$/i;

function shareFor(type: FactType, profile: Profile): number {
  const words = shareOfKind(profile, 'text');
  switch (type) {
    case 'name':
    case 'text':
      return Math.max(
        words + 0.6 * shareOfKind(profile, 'postcode', 'yes-no', 'date') - 0,
        type === 'name' && profile.whole ? 0.3 : 0,
      );
    case 'id':
      return profile.length > 40
        ? 0.2
        : Math.min(1, words + shareOfKind(profile, 'number', 'postcode') + 0.5 * shareOfKind(profile, 'date'));
    case 'money':
      return shareOfKind(profile, 'money', 'number');
    case 'number':
      return (
        profile.figures +
        0.3 * Math.min(1, profile.texts.filter((text) => /^\d/.test(text)).length / Math.max(1, profile.filled))
      );
    case 'share':
      return profile.figures * (profile.minimum >= 0 && profile.maximum <= 1000 ? 1 : 0.4);
    case 'date':
      return Math.min(
        1,
        shareOfKind(profile, 'date') + 0.6 * shareOfKind(profile, 'text') + 0.3 * shareOfKind(profile, 'number'),
      );
    case 'yes-no':
      return Math.min(
        1,
        shareOfKind(profile, 'yes-no') +
          (profile.distinct < 0.8 || profile.filled < 4 ? 0.7 : 0.4) *
            shareOfKind(profile, 'text') *
            (profile.length <= 20 ? 1 : 0),
      );
    case 'postcode':
      return Math.min(1, shareOfKind(profile, 'postcode') + (profile.length <= 12 ? 0.5 : 0.1) * words);
    case 'rank': {
      const ordinal = profile.texts.filter((text) => ranked.test(text)).length / Math.max(1, profile.filled);
      return Math.min(1, ordinal + (profile.whole && profile.maximum <= 100 ? profile.figures : 0.2 * profile.figures));
    }
  }
}

export function fitOf(fact: FactId, profile: Profile): Fit {
  if (profile.filled === 0) return { score: 0.5, reason: 'its cells are empty so far' };
  const { type } = vocabulary[fact];
  // Lots are numbers as often as names: 1, 2, "1,3".
  const share =
    fact === 'lot'
      ? Math.max(profile.figures, shareFor(type, profile))
      : fact === 'goal' && profile.whole && profile.maximum <= 17
        ? 1
        : shareFor(type, profile);
  const count = Math.min(profile.filled, Math.round(share * profile.filled));
  return {
    score: Math.min(1, share),
    reason: `${count} of ${profile.filled} cells are ${fact === 'goal' ? 'goals' : what[type]}`,
  };
}

/** Every figure of the column fits a scale that marks are given on, up to `scale`. */
export const onScale = (profile: Profile, scale: number): boolean =>
  profile.figures >= 0.6 && profile.minimum >= 0 && profile.maximum <= scale && shareOfKind(profile, 'money') === 0;

/** Money by its format or sign. */
export const showsMoney = (profile: Profile): boolean => shareOfKind(profile, 'money') >= 0.4;

/** The same, or plain numbers too large to be marks. */
export const isMoney = (profile: Profile): boolean =>
  showsMoney(profile) || (profile.figures >= 0.6 && profile.maximum > 1000);

/** Money by its cells, or small figures under a heading that names a currency. */
export const holdsMoney = (heading: string, profile: Profile): boolean =>
  isMoney(profile) || (isFigures(profile) && /[£€]|\bGBP\b/.test(heading));

export const isFigures = (profile: Profile): boolean => profile.filled > 0 && profile.figures >= 0.6;

/** Every text is a lot by its own words: "Lot 1 Hillside", "Lot 2 Valley". */
export const holdsLots = ({ texts, filled }: Profile): boolean =>
  texts.length >= 2 && texts.length === filled && texts.every(saysLot) && !partedByLot(texts);
