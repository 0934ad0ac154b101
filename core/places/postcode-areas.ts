/**
 * The letters that begin postcodes. Source: Royal Mail, Postcode Address File, post towns and areas. A loose pattern
 * takes Irish Eircodes ("R42 EK09") and Canadian codes ("K2K 2MB") for British ones: R and K are no areas.
 */
const uk =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY ' +
  'G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX ' +
  'PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF ' +
  'WN WR WS WV YO ZE';

type Kind = 'uk' | 'crown-dependency' | 'forces' | 'no-place';

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...uk.split(' ').map((area) => [area, 'uk'] as const),
  ...['GY', 'IM', 'JE'].map((area) => [area, 'crown-dependency'] as const),
  ['BF', 'forces'],
  // Banks and tax offices that get more post than any street.
  ['BX', 'no-place'],
]);

/** What kind of place an area is; `undefined` when no postcode begins so. */
export const areaKind = (letters: string): Kind | undefined => kinds.get(letters);

/** Only districts in the middle of London end in a letter: EC1A, SW1H, W1T. */
const withLetter = new Set(['E', 'EC', 'N', 'NW', 'SE', 'SW', 'W', 'WC']);
export const letterAfterDigit = (area: string): boolean => withLetter.has(area);
