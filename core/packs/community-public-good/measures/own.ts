import type { Source } from '../../pack';

/** All of these measures are our own. */
export const own: Source = {
  publisher: 'Goodmark',
  document: 'Community public good: our own measures, inspired by The Good Procurement Guide',
  date: '2026-11-22',
};
