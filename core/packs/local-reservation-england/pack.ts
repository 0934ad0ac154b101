import type { Pack } from '../pack';
import areaStated from './rules/area-stated';
import noBoycott from './rules/no-boycott';
import noSingleNation from './rules/no-single-nation';
import operationsNotAddress from './rules/operations-not-address';
import ownershipNotAsked from './rules/ownership-not-asked';
import placeGivesNoMarks from './rules/place-gives-no-marks';
import reservedBelowThreshold from './rules/reserved-below-threshold';
import reservedToSmallOrSocial from './rules/reserved-to-small-or-social';
import reservedWorksBelowThreshold from './rules/reserved-works-below-threshold';
import supplierSaysWhere from './rules/supplier-says-where';

export default {
  format: 'goodmark-pack/1',
  id: 'local-reservation-england',
  version: '0.1.0',
  title: 'England: local reservation below the threshold',
  summary:
    'Whether a contract below the threshold that is reserved to suppliers of the United Kingdom or of a local area is reserved rightly, as far as the workbook can say: the order of 2026 for local authorities in England, in force since 4 February 2026, and PPN 005 for central government. Reserving is voluntary. Only guidance was read, not the order; this is no legal advice, and whoever reserves should read the order.',
  publisher: 'Goodmark',
  licence: 'OGL-UK-3.0',
  attribution:
    'Contains public sector information licensed under the Open Government Licence v3.0. Guidance: MHCLG, 3 December 2025; Cabinet Office, PPN 005. Pack: Goodmark.',
  jurisdiction: 'England',
  validFrom: '2026-02-04',
  outcomes: [],
  measures: [],
  rules: [
    reservedBelowThreshold,
    reservedWorksBelowThreshold,
    areaStated,
    operationsNotAddress,
    ownershipNotAsked,
    noSingleNation,
    placeGivesNoMarks,
    noBoycott,
    supplierSaysWhere,
    reservedToSmallOrSocial,
  ],
  missing: [
    {
      what: 'The text of the order itself: not read. What is said of it here is taken from government guidance, debates and law firms.',
      source: {
        publisher: 'UK Parliament',
        document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
        clause: 'articles 2 and 3',
        url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts',
      },
    },
    {
      what: 'Whether the buyer is within the order: best value authorities and parish councils in England. Central government has PPN 005 instead, which allows one county or London borough only.',
      source: {
        publisher: 'MHCLG',
        document: 'Guidance on reserving competitions for below-threshold contracts',
        clause: 'paragraphs 1 to 4',
        date: '2025-12-03',
        url: 'https://www.gov.uk/government/publications/reserving-competitions-for-below-threshold-contracts/guidance-on-reserving-competitions-for-below-threshold-contracts',
      },
    },
    {
      what: 'Whether the decision to reserve was taken before tenders were invited, as the order demands: the workbook has no date of it.',
      source: {
        publisher: 'UK Parliament',
        document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
        clause: 'decision before inviting tenders, as described by Ward Hadaway',
        date: '2025-12-12',
        url: 'https://www.wardhadaway.com/?p=85292',
      },
    },
    {
      what: 'Whether the area named is lawful: own area, bordering counties and London boroughs, or the areas of joint authorities. The tables know no maps.',
      source: {
        publisher: 'UK Parliament',
        document: 'Local Government (Exclusion of Non-commercial Considerations) (England) Order 2026',
        clause: 'local area, as described by Brabners',
        date: '2026-02-04',
        url: 'https://www.brabners.com/insights/procurement/key-considerations-for-local-authorities-navigating-the-2026-below-threshold-procurement-reforms',
      },
    },
    {
      what: 'Notices: the tender notice below the threshold must carry the reservation.',
      source: {
        publisher: 'UK Parliament',
        document: 'Procurement Regulations 2024 (SI 2024/692)',
        clause: 'regulation 24',
        url: 'https://legislation.gov.uk/uksi/2024/692/note',
      },
    },
    {
      what: 'Devolved Welsh authorities: they have guidance of their own.',
      source: {
        publisher: 'Welsh Government',
        document: 'WPPN 012: guidance on reserving below-threshold procurements',
        url: 'https://www.gov.wales/wppn-012-guidance-on-reserving-below-threshold-procurements-for-devolved-welsh-authorities',
      },
    },
  ],
} satisfies Pack;
