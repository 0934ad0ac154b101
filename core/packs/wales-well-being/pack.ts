import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import commitmentQuantity from './rules/commitment-quantity';
import fairWork from './rules/fair-work';
import goalsTogether from './rules/goals-together';
import needFromAssessment from './rules/need-from-assessment';
import peopleInvolved from './rules/people-involved';
import wellBeingGoalNamed from './rules/well-being-goal-named';
import welshLanguage from './rules/welsh-language';
import workforceClauses from './rules/workforce-clauses';
import worksCompliance from './rules/works-compliance';
import worksEmployment from './rules/works-employment';
import worksEnvironment from './rules/works-environment';
import worksPayments from './rules/works-payments';
import worksSubcontracting from './rules/works-subcontracting';
import worksTraining from './rules/works-training';

export default {
  format: 'goodmark-pack/1',
  id: 'wales-well-being',
  version: '0.1.0',
  title: 'Wales: well-being goals',
  summary:
    "The seven well-being goals and the socially responsible procurement duty that came into force on 25 March 2026: commitments under a goal, the six subjects of the social public works clauses for works from £2 million, fair work, the Welsh language and involvement. Law was read on legislation.gov.uk where a rule says so; the goals are quoted second-hand, and the measures are Goodmark's own.",
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Law: Well-being of Future Generations (Wales) Act 2015; Social Partnership and Public Procurement (Wales) Act 2023. Measures and pack: Goodmark.',
  jurisdiction: 'Wales',
  validFrom: '2026-03-25',
  outcomes,
  measures,
  rules: [
    wellBeingGoalNamed,
    goalsTogether,
    worksPayments,
    worksEmployment,
    worksCompliance,
    worksTraining,
    worksSubcontracting,
    worksEnvironment,
    fairWork,
    welshLanguage,
    peopleInvolved,
    needFromAssessment,
    workforceClauses,
    commitmentQuantity,
  ],
  missing: [
    {
      what: "Each authority's own socially responsible procurement objectives, which it must publish and take all reasonable steps to meet in prescribed contracts.",
      source: {
        publisher: 'Senedd Cymru',
        document: 'Social Partnership and Public Procurement (Wales) Act 2023',
        clause: 'section 24(3) and (5)(a)',
        url: 'https://www.legislation.gov.uk/asc/2023/1/section/24/data.html',
      },
    },
    {
      what: 'Whether the provisions are proportionate to the estimated value, as section 24(6) demands: a judgement for a person.',
      source: {
        publisher: 'Senedd Cymru',
        document: 'Social Partnership and Public Procurement (Wales) Act 2023',
        clause: 'section 24(6)',
        url: 'https://www.legislation.gov.uk/asc/2023/1/section/24/data.html',
      },
    },
    {
      what: 'Which contracts are prescribed beside major construction and outsourcing: regulations were consulted on and not found as made. The proposal was all contracts above the thresholds of the Procurement Act 2023.',
      source: {
        publisher: 'Geldards',
        document:
          'Consultation on secondary legislation for the Social Partnership and Public Procurement (Wales) Act 2023',
        url: 'https://www.geldards.com/insights/consultation-launched-on-secondary-legislation-for-the-social-partnership-and-public-procurement-wales-act-2023',
      },
    },
    {
      what: 'The model wording of the social public works clauses and workforce clauses, and the code: not transcribed.',
      source: {
        publisher: 'Welsh Government',
        document: 'Consultation on draft social public works clauses',
        url: 'https://www.gov.wales/node/72259',
      },
    },
    {
      what: 'Notices to the Welsh Ministers, procurement strategy, contracts register and annual report: not in a tender workbook.',
      source: {
        publisher: 'Senedd Cymru',
        document: 'Social Partnership and Public Procurement (Wales) Act 2023',
        clause: 'sections 29, 38, 39 and 40',
        url: 'https://www.legislation.gov.uk/asc/2023/1/contents/enacted',
      },
    },
    {
      what: 'Reserved contracts and reservations below the threshold by devolved Welsh authorities.',
      source: {
        publisher: 'Welsh Government',
        document: 'WPPN 012: guidance on reserving below-threshold procurements for devolved Welsh authorities',
        url: 'https://www.gov.wales/wppn-012-guidance-on-reserving-below-threshold-procurements-for-devolved-welsh-authorities',
      },
    },
    {
      what: 'The titles of the goals in Welsh: outcomes are found by their English titles so far.',
      source: {
        publisher: 'National Assembly for Wales',
        document: 'Well-being of Future Generations (Wales) Act 2015',
        clause: 'section 4',
        date: '2015',
        url: 'https://www.legislation.gov.uk/anaw/2015/2/section/4/welsh',
      },
    },
  ],
} satisfies Pack;
