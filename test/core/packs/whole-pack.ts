/** A small pack that has something of everything the format knows. Invented for tests. */
import type { Pack, Source } from '../../../core/packs/pack';

const source: Source = {
  publisher: 'Northway Council',
  document: 'Social value policy',
  clause: '4.2',
  date: '2026-01',
};
const sourced = { source, standing: 'unverified', goals: [8] } as const;

export const wholePack: Pack = {
  format: 'goodmark-pack/1',
  id: 'northway-whole',
  version: '1.2.0',
  title: 'Northway social value',
  summary: 'What Northway asks of those who work for it. Used by its three buying teams.',
  publisher: 'Northway Council',
  licence: 'OGL-UK-3.0',
  attribution: 'Northway Council',
  jurisdiction: 'England',
  validFrom: '2026-04-01',
  outcomes: [{ id: 'work', title: 'Good work', ...sourced }],
  measures: [{ id: 'jobs', title: 'Jobs', outcome: 'work', unit: 'FTE', words: ['jobs'], ...sourced }],
  rules: [
    {
      id: 'dated',
      title: 'Every commitment says by when',
      on: 'commitment',
      expect: { field: 'date', present: true },
      rationale: 'A promise without a date cannot be followed up.',
      hint: 'Ask by when.',
      ...sourced,
      examples: [
        { given: { date: '2027-03-31' }, verdict: 'met' },
        { given: {}, verdict: 'unmet' },
      ],
    },
  ],
  needs: [{ id: 'young', title: 'Young people out of work', people: '16 to 24', place: 'Northway East', ...sourced }],
  criteria: [
    {
      id: 'jobs-for-young',
      title: 'Jobs for young people',
      question: 'Which jobs will this contract give to people of 16 to 24, how many, and by when?',
      outcome: 'work',
      weight: 0.1,
      scale: 'five-steps',
      ...sourced,
    },
    {
      id: 'jobs-counted',
      title: 'Number of jobs',
      question: 'How many full-time jobs will this contract give?',
      weight: 0.05,
      method: { id: 'sv.targetAttainment', parameters: { full: 10, unit: 'FTE' } },
      ...sourced,
    },
  ],
  scales: [
    {
      id: 'five-steps',
      title: 'Five steps',
      steps: [
        { mark: 0, label: 'Fail', meaning: 'Nothing that was asked.' },
        { mark: 2, label: 'Good', meaning: 'All that was asked, with dates.' },
        { mark: 4, label: 'Excellent', meaning: 'More than was asked, and it is shown how.' },
      ],
      source,
      standing: 'unverified',
    },
  ],
  glossary: [{ term: 'young people', meaning: 'People of 16 to 24.', source }],
  texts: [{ language: 'cy', of: 'dated', member: 'title', text: 'Mae pob ymrwymiad yn dweud erbyn pryd' }],
  changes: [{ version: '1.2.0', date: '2026-04-01', what: 'Jobs are counted.' }],
  missing: [{ what: 'The annex on carbon.', source }],
};
