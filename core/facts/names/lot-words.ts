/** What a lot is called, in English and Welsh and in the languages seen in exports: "Lot 2", "Los 2", "Perceel B". */

export const lotWord = '(?:lot|los|lote|lotto|perceel)';

/** Its number or letter, behind the word. */
const code = String.raw`(?:(?:no|nr)\.?)?\s*\d{1,2}|\s+[A-Z]`;

/** A lot and no more: "Lot 2", "Lot no. 2", "Los B". */
export const onlyLot = new RegExp(String.raw`^${lotWord}\s*(?:(?:no|nr)\.?\s*)?(?:\d{1,2}|[A-Z])$`, 'i');

const opens = new RegExp(String.raw`^${lotWord}\s*(?:(?:no|nr)\.?\s*)?[\w.]{1,4}\b`, 'i');

/** "Los precios" and "Los 4 criterios" are prices and criteria in Spanish, and no lots; "Los 2 Reinigung" is one. */
const article = /^\s*[Ll](?:os|OS)\s+(?:\d+\s+(?!(?:für|der|des|mit|und|von|im)\b)\p{Ll}|(?![Nn][Rr]\b)\p{L}{2})/u;

/** A text that opens with a lot: "Lot 2: Grounds". */
export const opensWithLot = (text: string): boolean => opens.test(text) && !article.test(text);

/** A section row or title that opens a lot, or several: "Lot 2: Grounds", "Lots 1 and 2", "Lot North". */
export const saysLot = (text: string): boolean => {
  const behind = opensLot.exec(text)?.[1];
  return behind !== undefined && isLotCode.test(behind) && !article.test(text);
};

const opensLot = new RegExp(
  String.raw`^\s*(?:${lotWord}|lots(?=\s*(?:\d|[a-z]\b)))\b\s*(?:(?:no|nr|number)\b\.?)?\s*(\S)`,
  'i',
);

/** Lower letters go on with a sentence: "Lots of experience", "Lot by lot". */
const isLotCode = /^[\p{N}\p{Lu}]$/u;

/** "Lot 2 price" in its two parts. */
export const lotFirst = new RegExp(String.raw`^(${lotWord}(?:\s*${code}))(?![\w])[\s:–—-]*(\S.*)$`, 'i');
/** "Price (Lot 2)" in its two parts. */
export const lotLast = new RegExp(String.raw`^(\S.*?)[\s:,(–—-]+(${lotWord}(?:\s*${code}))\)?$`, 'i');

interface OfLot {
  readonly lot: string | null;
  readonly rest: string;
}

/**
 * "Quality", "Lot 1 price", "Lot 2 price": labels that say of which lot they speak, where several lots have the same and
 * more is said than that; `undefined` where the labels are names of lots, or of anything else.
 */
export function partedByLot(texts: readonly string[]): readonly OfLot[] | undefined {
  const parted: OfLot[] = [];
  const lotsOf = new Map<string, string>();
  let repeats = false;
  for (const text of texts) {
    const [, lot = null, rest = text] = lotFirst.exec(text) ?? [];
    // Nearly every column: the first labels speak of no lot.
    if (lot === null && parted.length > 3 && lotsOf.size === 0) return undefined;
    parted.push({ lot, rest });
    if (lot === null) continue;
    const key = rest.toLowerCase();
    const before = lotsOf.get(key);
    if (before === undefined) lotsOf.set(key, lot);
    else repeats ||= before !== lot;
  }
  const saysMore = lotsOf.size > 1 || (lotsOf.size > 0 && parted.some(({ lot }) => lot === null));
  return repeats && saysMore ? parted : undefined;
}
