/** The texts of a workbook: they repeat down columns and over sheets, and what one says by itself is the same each time. */

import { isNumeric, type Kind, kindOf, roughNumber } from '../../cells/kinds';
import { wordedMark } from '../../cells/worded-mark';
import { tidy } from '../../headings/heading';
import { type Named, namesOf } from '../../headings/naming';
import { nameKey } from '../../names';
import { looksLikeCompany } from '../../names/company';
import { SeenHeadings } from '../headings/seen-headings';

/** Years and small whole numbers over columns ("2026", "1.1") are headings as much as words are. */
export const looksLikeOrdinal = (text: string): boolean =>
  /^(?:19|20)\d\d(?:[/-]\d\d)?$|^\d{1,2}(?:\.\d{1,2})?$/.test(text);

/** What one text is evidence of, each worked out when it is first asked for. */
export class Look {
  private readonly written: string;
  private kindFound: Kind | undefined;
  private trimmedText: string | undefined;
  private tidiedText: string | undefined;
  private lowerText: string | undefined;
  private ordinal: boolean | undefined;
  private company: boolean | undefined;
  private best: Named | null | undefined;
  private worded: number | null | undefined;
  private nameAsKey: string | undefined;
  private countedIn: object | undefined;

  constructor(written: string) {
    this.written = written;
  }

  get kind(): Kind {
    this.kindFound ??= kindOf(this.written, undefined);
    return this.kindFound;
  }

  get trimmed(): string {
    this.trimmedText ??= this.written.trim();
    return this.trimmedText;
  }

  get tidied(): string {
    this.tidiedText ??= tidy(this.written);
    return this.tidiedText;
  }

  get lower(): string {
    this.lowerText ??= this.tidied.toLowerCase();
    return this.lowerText;
  }

  get isOrdinal(): boolean {
    this.ordinal ??= looksLikeOrdinal(this.tidied);
    return this.ordinal;
  }

  get isCompany(): boolean {
    this.company ??= this.kind === 'text' && looksLikeCompany(this.trimmed);
    return this.company;
  }

  /** A rough figure, where the text is one. */
  get figure(): number | undefined {
    return isNumeric(this.kind) ? roughNumber(this.written) : undefined;
  }

  /** What the text names, were it a heading. */
  get named(): Named | null {
    if (this.best === undefined) this.best = namesOf(this.tidied)[0] ?? null;
    return this.best;
  }

  /** The mark that stands in it beside words. */
  get mark(): number | null {
    if (this.worded === undefined) this.worded = wordedMark(this.written) ?? null;
    return this.worded;
  }

  /** The key under which it would be a name. */
  get key(): string {
    this.nameAsKey ??= nameKey(this.written);
    return this.nameAsKey;
  }

  /**
   * True unless the same row or column counted it last: so each counts its different texts without a list of those it
   * has seen. A row or column is counted to its end before the next.
   */
  countsIn(counted: object): boolean {
    const isNew = this.countedIn !== counted;
    this.countedIn = counted;
    return isNew;
  }
}

/** The texts of one reading, each looked at once: only cells that are sampled ask, so that there are never very many. */
export class Texts {
  readonly headings = new SeenHeadings();
  private readonly known = new Map<string, Look>();

  of(text: string): Look {
    const before = this.known.get(text);
    if (before) return before;
    const look = new Look(text);
    this.known.set(text, look);
    return look;
  }
}
