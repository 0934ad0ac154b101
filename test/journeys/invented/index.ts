import { agreedAndLeftOut } from './agreed-and-left-out';
import { awkwardColumns } from './awkward-columns';
import { awkwardLayouts } from './awkward-layouts';
import { awkwardValues } from './awkward-values';
import { basketsAndVersions } from './baskets-and-versions';
import { blocksAndSections } from './blocks-and-sections';
import { boxesAndBlocks } from './boxes-and-blocks';
import { codesAndEnvelopes } from './codes-and-envelopes';
import { codesAndShortNames } from './codes-and-short-names';
import { coefficients } from './coefficients';
import { commitments } from './commitments';
import { eightBuyers } from './eight-buyers';
import { eightMoreBuyers } from './eight-more-buyers';
import { eighteenBuyers } from './eighteen-buyers';
import { formsAndPoints } from './forms-and-points';
import { fourteenBuyers } from './fourteen-buyers';
import { fullerWorkbooks } from './fuller-workbooks';
import { gatesLotsAndHeadings } from './gates-lots-and-headings';
import { gradesAndTiers } from './grades-and-tiers';
import { languagesAndElements } from './languages-and-elements';
import { lastRound } from './last-round';
import { laterBuyers } from './later-buyers';
import { lookalikes } from './lookalikes';
import { lotsAndGates } from './lots-and-gates';
import { lotsAndVat } from './lots-and-vat';
import { lotsLeftBlank } from './lots-left-blank';
import { matrices } from './matrices';
import { moneyBesideMoney } from './money-beside-money';
import { moreFullerWorkbooks } from './more-fuller-workbooks';
import { moreLayouts } from './more-layouts';
import { namesAndRows } from './names-and-rows';
import { numberedSections } from './numbered-sections';
import { numbers } from './numbers';
import { oddHeadings } from './odd-headings';
import { offersAndReferences } from './offers-and-references';
import { onePage } from './one-page';
import { oneSheet } from './one-sheet';
import { optionsAndGates } from './options-and-gates';
import { outcomesAndLots } from './outcomes-and-lots';
import { pointsGatesAndRemarks } from './points-gates-and-remarks';
import { priceFormulas } from './price-formulas';
import { priceTraps } from './price-traps';
import { quantitiesAndCommission } from './quantities-and-commission';
import { rangesAndHundreds } from './ranges-and-hundreds';
import { referencesAndSubtotals } from './references-and-subtotals';
import { referencesInNames } from './references-in-names';
import { remarksAndMargins } from './remarks-and-margins';
import { routesAndDomains } from './routes-and-domains';
import { scales } from './scales';
import { sectionsAndSummaries } from './sections-and-summaries';
import { sevenCountries } from './seven-countries';
import { severalSheets } from './several-sheets';
import { sheetPer } from './sheet-per';
import { sixteenBuyers } from './sixteen-buyers';
import { smallPrices } from './small-prices';
import { stagesAndShares } from './stages-and-shares';
import { summaries } from './summaries';
import { tabsAndLists } from './tabs-and-lists';
import type { InventedTender } from './tender';
import { thirtyBuyers } from './thirty-buyers';
import { thresholdsAndScales } from './thresholds-and-scales';
import { ticksAndExports } from './ticks-and-exports';
import { twelveBuyers } from './twelve-buyers';
import { twentyEightBuyers } from './twenty-eight-buyers';
import { twentyMoreBuyers } from './twenty-more-buyers';
import { twoVersions } from './two-versions';
import { weightedScoresOnly } from './weighted-scores-only';
import { wordsAndGates } from './words-and-gates';
/** Every invented tender; all synthetic. */
export const inventedTenders: readonly InventedTender[] = [
  ...oneSheet,
  ...severalSheets,
  ...matrices,
  ...oddHeadings,
  ...sheetPer,
  ...onePage,
  ...scales,
  ...priceFormulas,
  ...lotsAndVat,
  ...numbers,
  ...namesAndRows,
  ...commitments,
  ...awkwardColumns,
  ...awkwardValues,
  ...awkwardLayouts,
  ...summaries,
  ...moreLayouts,
  ...lastRound,
  ...wordsAndGates,
  ...gradesAndTiers,
  ...formsAndPoints,
  ...codesAndShortNames,
  ...priceTraps,
  ...lotsAndGates,
  ...outcomesAndLots,
  ...lookalikes,
  ...numberedSections,
  ...weightedScoresOnly,
  ...lotsLeftBlank,
  ...smallPrices,
  ...eightBuyers,
  ...eightMoreBuyers,
  ...thirtyBuyers,
  ...sixteenBuyers,
  ...eighteenBuyers,
  ...twentyEightBuyers,
  ...fourteenBuyers,
  ...twelveBuyers,
  ...twoVersions,
  ...twentyMoreBuyers,
  ...laterBuyers,
  ...fullerWorkbooks,
  ...moreFullerWorkbooks,
  ...sectionsAndSummaries,
  ...codesAndEnvelopes,
  ...languagesAndElements,
  ...thresholdsAndScales,
  ...basketsAndVersions,
  ...routesAndDomains,
  ...optionsAndGates,
  ...blocksAndSections,
  ...ticksAndExports,
  ...boxesAndBlocks,
  ...referencesAndSubtotals,
  ...referencesInNames,
  ...remarksAndMargins,
  ...offersAndReferences,
  ...sevenCountries,
  ...pointsGatesAndRemarks,
  ...stagesAndShares,
  ...tabsAndLists,
  ...coefficients,
  ...quantitiesAndCommission,
  ...rangesAndHundreds,
  ...agreedAndLeftOut,
  ...moneyBesideMoney,
  ...gatesLotsAndHeadings,
];
