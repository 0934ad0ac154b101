/** The form of an entry of the vocabulary. */
export type FactType = 'name' | 'text' | 'id' | 'money' | 'number' | 'share' | 'date' | 'yes-no' | 'postcode' | 'rank';

/** One fact and the words people use for it. Case, order, plurals, accents and punctuation do not count. */
export interface FactWords {
  readonly type: FactType;
  /** What its numbers count, where that is fixed. */
  readonly unit?: '£' | '%' | '£ per unit';
  readonly label: { readonly en: string; readonly cy: string };
  /** Whole headings that mean this fact. */
  readonly synonyms: {
    readonly en: readonly string[];
    readonly cy: readonly string[];
    /** French, German and other headings that buyers' exports were seen to carry. */
    readonly other?: readonly string[];
  };
  /** Labels that procurement portals print beside the value. */
  readonly pageLabels?: readonly string[];
  /** A heading that is no known synonym may still mean this fact when it holds one of these words or phrases. */
  readonly heads: readonly string[];
  /** Words that make a heading with a head word more certain. */
  readonly supports: readonly string[];
  /** Words with which a heading never means this fact, unless the whole heading is a synonym. */
  readonly vetoes: readonly string[];
}
