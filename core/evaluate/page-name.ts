import type { NoticeFacts } from '../facts/notice';
import type { PageKind } from '../page';
import { spokenDate } from './spoken';

const kinds: Readonly<Record<PageKind, string>> = {
  notice: 'notice',
  results: 'page of results',
  company: 'page',
  service: 'listing',
};

/** Who said it and when, to read on after "on": "this Find a Tender notice, 3 September 2026". */
export const pageName = ({ portalName, kind, published }: NoticeFacts): string =>
  `this ${portalName} ${kinds[kind]}${published ? `, ${spokenDate(published.value)}` : ''}`;
