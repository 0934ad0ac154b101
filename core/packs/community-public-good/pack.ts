import type { Pack } from '../pack';
import { measures } from './measures';
import { outcomes } from './outcomes';
import beneficiariesNamed from './rules/beneficiaries-named';
import communityTold from './rules/community-told';
import communityVoiceCommitments from './rules/community-voice-commitments';
import communityVoiceCriteria from './rules/community-voice-criteria';
import evidenceStated from './rules/evidence-stated';
import goalsSpread from './rules/goals-spread';
import goodWork from './rules/good-work';
import localAssets from './rules/local-assets';
import lotsConsidered from './rules/lots-considered';
import needAnswered from './rules/need-answered';
import needCited from './rules/need-cited';
import needHeard from './rules/need-heard';
import needPeople from './rules/need-people';
import needPlace from './rules/need-place';
import needStated from './rules/need-stated';
import noDoubleCounting from './rules/no-double-counting';
import outcomeNamed from './rules/outcome-named';
import performanceIndicators from './rules/performance-indicators';
import placeNamed from './rules/place-named';
import pluralProviders from './rules/plural-providers';
import promptPayment from './rules/prompt-payment';
import publicValueWeighed from './rules/public-value-weighed';
import quantityStated from './rules/quantity-stated';
import realLivingWage from './rules/real-living-wage';
import remediesStated from './rules/remedies-stated';
import valueWithinPrice from './rules/value-within-price';

export default {
  format: 'goodmark-pack/1',
  id: 'community-public-good',
  version: '0.1.0',
  title: 'Community public good',
  summary:
    "Inspired by The Good Procurement Guide (Sutton, 2021), and not the guide itself: the Sustainable Development Goals as charter, all 17 equal; from need to outcome to commitment; a voice for the community; local assets; many kinds of provider; contract conditions. Its checks, outcomes and measures are Goodmark's own.",
  publisher: 'Goodmark',
  licence: 'CC-BY-4.0',
  attribution:
    'Community public good, Goodmark. Inspired by The Good Procurement Guide: Procurement for Community Public Good, Katharine Sutton, Aspire Community Works, March 2021.',
  jurisdiction: 'United Kingdom',
  validFrom: '2026-11-22',
  outcomes,
  measures,
  rules: [
    needStated,
    needPlace,
    needPeople,
    needCited,
    needHeard,
    needAnswered,
    outcomeNamed,
    placeNamed,
    beneficiariesNamed,
    communityVoiceCriteria,
    communityVoiceCommitments,
    communityTold,
    publicValueWeighed,
    localAssets,
    pluralProviders,
    lotsConsidered,
    realLivingWage,
    goodWork,
    promptPayment,
    performanceIndicators,
    remediesStated,
    evidenceStated,
    quantityStated,
    goalsSpread,
    noDoubleCounting,
    valueWithinPrice,
  ],
  missing: [
    {
      what: 'Whether a commitment to one goal does harm to another: goals are only counted as served.',
      source: {
        publisher: 'Aspire Community Works',
        document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
        clause: 'The Sustainable Development Goals as framework, all 17 equal',
        date: '2021-03-01',
        url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
      },
    },
    {
      what: 'What was learnt of the local market before the tender, and what was learnt after the contract: spend by place and by kind of provider. Neither is in a tender workbook.',
      source: {
        publisher: 'Aspire Community Works',
        document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
        clause: 'Local assets; think smaller and local',
        date: '2021-03-01',
        url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
      },
    },
    {
      what: "The guide's own stages, checklists and recommendations: not yet read in full, and not claimed here.",
      source: {
        publisher: 'Aspire Community Works',
        document: 'The Good Procurement Guide: Procurement for Community Public Good (Sutton, 2021)',
        date: '2021-03-01',
        url: 'https://trustforlondon.org.uk/research/procurement-for-community-public-good-a-guide/',
      },
    },
    {
      what: 'Where bidders and benefits are, and how deprived those places are: a hint for a person, and no part of these rules.',
      source: {
        publisher: 'MHCLG',
        document: 'English indices of deprivation 2025',
        date: '2025-10-30',
        url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
      },
    },
    {
      what: 'The real Living Wage rates from 2026 to 2027: not found, so no rule depends on the amount.',
      source: {
        publisher: 'Living Wage Foundation',
        document: 'Real Living Wage rates',
        url: 'https://www.livingwage.org.uk',
      },
    },
    {
      what: 'Fiscal unit values of the GMCA Unit Cost Database v3.0 (CC BY 4.0): not yet transcribed from the workbook.',
      source: {
        publisher: 'GMCA',
        document: 'Unit Cost Database v3.0',
        date: '2026',
        url: 'https://www.greatermanchester-ca.gov.uk/what-we-do/research/research-cost-benefit-analysis/',
      },
    },
  ],
} satisfies Pack;
