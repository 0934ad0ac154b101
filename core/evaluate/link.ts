/** Which of the pack's measures a commitment means: by reference or by words, and none where that is not clear. */
import type { Measure, Pack } from '../packs/pack';
import { sameUnit } from './units';
import { fold, isPlain, words } from './words';

export interface Link {
  readonly measure: Measure | null;
  /** In words, for either answer. */
  readonly reason: string;
}

interface Phrase {
  readonly measure: Measure;
  /** Padded words, as `words` gives them. */
  readonly text: string;
}

interface Match {
  readonly measure: Measure;
  readonly phrase: string;
}

/**
 * References of the National TOMs and frameworks built on it (NT1, RE12, FM3a). They are recognised so that they can
 * be named; wording and values are licensed and come from the buyer's own sheet only.
 */
export const isLicensedReference = (reference: string | null | undefined): boolean =>
  reference !== null && reference !== undefined && /^\s*(?:NT|RE|FM|ECC|RT)\s?\d+[a-z]?\s*$/i.test(reference);

/** Made once for a pack; answers once for each distinct text and unit. */
export class Linker {
  private readonly byReference: ReadonlyMap<string, Measure>;
  private readonly shortestReference: number;
  private readonly byFirstWord = new Map<string, Phrase[]>();
  private readonly vetoes: ReadonlyMap<Measure, readonly string[]>;
  private readonly byUnit = new Map<string | null, Map<string, Link>>();

  constructor({ measures }: Pack) {
    this.byReference = new Map(measures.map((measure) => [fold(measure.id), measure]));
    this.shortestReference = Math.min(...[...this.byReference.keys()].map((id) => id.length));
    this.vetoes = new Map(measures.map((measure) => [measure, (measure.notWords ?? []).map(words)]));
    for (const measure of measures)
      for (const text of measure.words.map(words)) {
        const first = text.slice(1, text.indexOf(' ', 1));
        const phrases = this.byFirstWord.get(first) ?? [];
        phrases.push({ measure, text });
        this.byFirstWord.set(first, phrases);
      }
  }

  link(text: string, reference: string | null, unit: string | null): Link {
    // Plain text is no longer when folded, so that ten thousand short references of the buyer's own need no folding.
    const isOwn = reference === null || (reference.length < this.shortestReference && isPlain(reference));
    const named = isOwn ? undefined : this.byReference.get(fold(reference));
    if (named) return { measure: named, reason: `The reference ${reference} is the measure's own.` };
    const known = this.inUnit(unit);
    const before = known.get(text);
    if (before) return before;
    const made = choose(this.matchesIn(text), unit);
    known.set(text, made);
    return made;
  }

  /** The texts counted in this unit that were linked before. */
  private inUnit(unit: string | null): Map<string, Link> {
    const before = this.byUnit.get(unit);
    if (before) return before;
    const made = new Map<string, Link>();
    this.byUnit.set(unit, made);
    return made;
  }

  private matchesIn(text: string): Match[] {
    const padded = words(text);
    const longest = new Map<Measure, string>();
    for (let start = 0; start < padded.length - 1; start = padded.indexOf(' ', start + 1)) {
      const end = padded.indexOf(' ', start + 1);
      for (const phrase of this.byFirstWord.get(padded.slice(start + 1, end)) ?? [])
        if (padded.startsWith(phrase.text, start) && phrase.text.length > (longest.get(phrase.measure)?.length ?? 0))
          longest.set(phrase.measure, phrase.text);
    }
    return [...longest]
      .filter(([measure]) => !this.vetoes.get(measure)?.some((veto) => padded.includes(veto)))
      .map(([measure, phrase]) => ({ measure, phrase }));
  }
}

/** Measures counted in the stated unit go first; then the longest words win; a tie is left to a person. */
function choose(matches: readonly Match[], unit: string | null): Link {
  if (matches.length === 0) return { measure: null, reason: 'No measure of the pack has words in this text.' };
  const inUnit = matches.filter(({ measure }) => sameUnit(unit, measure.unit));
  const candidates = inUnit.length > 0 ? inUnit : matches;
  const length = Math.max(...candidates.map(({ phrase }) => phrase.length));
  const best = candidates.filter(({ phrase }) => phrase.length === length);
  const [only] = best;
  if (only && best.length === 1)
    return { measure: only.measure, reason: `The text has the words "${only.phrase.trim()}".` };
  const titles = best.map(({ measure }) => measure.title).join(' or ');
  return { measure: null, reason: `The text may mean ${titles}: no measure is taken.` };
}
