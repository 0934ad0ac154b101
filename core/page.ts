/**
 * What the extension hands over of a portal's page: plain, structured-cloneable passages with the labels the page prints.
 * Nothing here knows a document or a browser; the counterpart of `source.ts` for sheets.
 */
import type { Where } from './source';

export type PageKind = 'notice' | 'results' | 'company' | 'service';

/**
 * A value and the label printed beside it. `label` is empty where the page prints none, but for a title, a notice's type and
 * its day of publication: where their place alone says what they are, it is the English word for it.
 */
export interface Passage {
  readonly label: string;
  /** As printed, with runs of blanks made one; a line break of an address stays "\n". */
  readonly text: string;
  readonly where: Where;
}

/** What a page says of one organisation, lot, award or criterion. */
export interface Block {
  readonly role: 'buyer' | 'supplier' | 'lot' | 'award' | 'criterion';
  /** Its name as printed: "Northway Trees CIC", "Lot 2: Grounds". */
  readonly name: Passage;
  /** Names or numbers of the lots it belongs to, as printed; empty where the page does not say. */
  readonly lots: readonly string[];
  readonly passages: readonly Passage[];
}

/** One notice, company or service as one page prints it. A page of results holds several. */
export interface Page {
  /** Id of the portal, such as `find-a-tender`, and its name as people say it. */
  readonly portal: string;
  readonly portalName: string;
  readonly kind: PageKind;
  /** Address of the notice, company or service itself, without query and fragment. */
  readonly address: string;
  readonly language: 'en' | 'cy';
  /** Of the notice as a whole: title, type, identifiers, dates, values, suitability. */
  readonly passages: readonly Passage[];
  readonly blocks: readonly Block[];
}
