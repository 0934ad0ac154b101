/** A hint of a team's own, synthetic: who has worked in a place knows it. */
import type { Hint } from '../../../core/packs/pack';
import { publisher } from '../../core/packs/sharing/publisher';

export const known: Hint = {
  id: 'northway-knows',
  title: 'Northway knows it',
  on: 'supplier',
  when: { field: 'name', startsWith: 'Northway' },
  tone: 'benefit',
  chip: 'Known here',
  sentence: 'Northway has worked with {name}.',
  rationale: 'Who has worked here knows the place.',
  source: { publisher, document: 'Supplier list' },
  standing: 'unverified',
  goals: [8],
  examples: [
    { given: { name: 'Northway Trees CIC' }, chip: 'Known here' },
    { given: { name: 'Osier & Quill Ltd' }, chip: null },
  ],
};
