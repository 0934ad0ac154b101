/** What is let through to the background: a page's process may send anything, and claim anything. */
import { describe, expect, test } from 'vitest';
import type { Page } from '../../core/page';
import type { Sender } from '../../extension/browser';
import { accepts } from '../../extension/message-shapes';
import { notice } from './flows/notices';

const page: Page = {
  portal: 'find-a-tender',
  portalName: 'Find a Tender',
  kind: 'notice',
  address: notice,
  language: 'en',
  passages: [],
  blocks: [
    {
      role: 'supplier',
      name: { label: '', text: 'Northway Trees CIC', where: 'p1' },
      lots: [],
      passages: [{ label: 'Region', text: 'UKJ14', where: 'p2' }],
    },
  ],
};

const portal: Sender = { from: 'page', tab: 7, address: `${notice}?origin=SearchResults` };
const popup: Sender = { from: 'extension', tab: null, address: null };
const read = { pages: [page], address: notice };

test('a page that reports itself is heard', () => {
  expect(accepts('page.read', read, portal)).toBe(true);
  expect(accepts('page.unread', { portalName: 'Find a Tender', sentence: null }, portal)).toBe(true);
  expect(accepts('page.shortlist', { notice, supplier: 'northway trees' }, portal)).toBe(true);
});

test('the popup may ask about tabs, and no page may', () => {
  expect(accepts('tab.fetch', { tab: 7 }, popup)).toBe(true);
  expect(accepts('tab.fetch', { tab: 7 }, portal)).toBe(false);
  expect(accepts('tab.state', { tab: 7 }, portal)).toBe(false);
  expect(accepts('tab.state', { tab: 7.5 }, popup)).toBe(false);
});

describe('a page is refused', () => {
  test.each([
    ['that speaks for another site', { ...read, address: 'https://www.contractsfinder.service.gov.uk/Notice/1' }],
    ['that gives no address', { ...read, address: 'nowhere' }],
    ['that leaves out what is needed', { address: notice }],
    ['whose passages are of the wrong kind', { ...read, pages: [{ ...page, passages: [{ label: 1 }] }] }],
    ['whose role is invented', { ...read, pages: [{ ...page, blocks: [{ ...page.blocks[0], role: 'winner' }] }] }],
    ['that holds more than a portal can', { ...read, pages: Array.from({ length: 501 }, () => page) }],
    ['that is larger than a portal can be', { ...read, pages: [{ ...page, portalName: 'x'.repeat(4_000_001) }] }],
  ])('%s', (_what, request) => {
    expect(accepts('page.read', request, portal)).toBe(false);
  });

  test('that goes round in circles', () => {
    const circle: Record<string, unknown> = { ...read };
    circle['self'] = circle;
    expect(accepts('page.read', circle, portal)).toBe(false);
  });

  test('that is in no tab', () => {
    expect(accepts('page.read', read, { ...portal, tab: null })).toBe(false);
  });
});
