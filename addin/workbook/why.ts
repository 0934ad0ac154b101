/** Answers "why" from the assessment alone: nothing is scored again, so the answer cannot differ from the number. */
import type { Assessment, BidScore, CriterionScore } from '../../core/assessment';
import { parseWhere } from '../../core/facts/where';
import type { Pack } from '../../core/packs/pack';
import type { Where } from '../../core/source';
import type { LogEntry } from './admit-state';
import { methodRule } from './method-rule';
import { apart } from './name-first';
import { ownSheets } from './output/outputs';
import { ownSheetPrefix } from './output/own-names';
import type { Session, Why } from './session';

type Subject = Parameters<Session['why']>[0];

/** The name that we gave a sheet, if it is one of ours; any other keeps its own. */
type OwnSheetNamed = (sheet: string) => string;

export function explain(
  assessment: Assessment,
  log: readonly LogEntry[],
  subject: Subject,
  packs: readonly Pack[],
  ownSheet: OwnSheetNamed = (sheet) => sheet,
): Why | null {
  if ('where' in subject) return explainPlace(assessment, log, subject.where, packs, ownSheet);
  const bid = assessment.bids.find(
    ({ id, name, lot }) => (id === subject.bid || name === subject.bid) && lot === subject.lot,
  );
  if (!bid) return null;
  const criterion = subject.criterion === null ? undefined : find(bid.criteria, subject.criterion);
  return criterion ? whyCriterion(assessment, bid, criterion) : whyBid(assessment, bid);
}

function explainPlace(
  assessment: Assessment,
  log: readonly LogEntry[],
  where: Where,
  packs: readonly Pack[],
  ownSheet: OwnSheetNamed,
): Why | null {
  const place = parseWhere(where);
  if (!place) return null;
  const name = ownSheet(place.sheet);
  if (name.startsWith(ownSheetPrefix)) {
    const own = ownSheets(assessment, log).find(({ sheet }) => name.startsWith(sheet.name));
    const row = own?.subjects.get(place.area.top);
    if (!row) return null;
    const criterion = row.criterionColumns.find(({ column }) => column === place.area.left)?.criterion ?? row.criterion;
    return explain(assessment, log, { bid: row.bid, lot: row.lot, criterion }, packs);
  }
  return whyCell(assessment, where, place.area.top, place.sheet);
}

/** A cell of the buyer's: every number that was made from it, or else the commitment or bid of its row. */
function whyCell(assessment: Assessment, where: Where, row: number, sheet: string): Why | null {
  const parts = assessment.bids.flatMap((bid) =>
    leaves(bid.criteria)
      .filter(({ from }) => from.some((place) => covers(place, where)))
      .map((criterion) => ({
        title: `${apart(bid.name)}: ${apart(criterion.name)}`,
        value: pointsText(criterion.points),
        sentence: criterion.rationale,
        from: criterion.from,
      })),
  );
  const sameRow = (place: Where) => {
    const parsed = parseWhere(place);
    return parsed?.sheet === sheet && parsed.area.top === row;
  };
  const commitment = assessment.commitments.find((item) => sameRow(item.where));
  if (commitment)
    return {
      title: `A commitment of ${apart(commitment.bid)}`,
      value:
        commitment.value === null ? null : `£${commitment.value.toLocaleString('en-GB', { maximumFractionDigits: 2 })}`,
      sentence: commitment.rationale,
      from: commitment.from,
      rule:
        commitment.measure === null
          ? null
          : { title: commitment.measure, source: `${assessment.pack.id} ${assessment.pack.version}` },
      wouldChange: [],
      parts: [
        ...assessment.findings
          .filter(({ bid, on, from }) => bid === commitment.bid && on === 'commitment' && from.some(sameRow))
          .map((finding) => ({
            title: finding.title,
            value: finding.verdict,
            sentence: finding.rationale,
            from: finding.from,
          })),
        ...parts,
      ],
    };
  if (parts.length > 0)
    return {
      title: `What ${where} goes into`,
      value: null,
      sentence: `${parts.length === 1 ? 'One number is' : `${parts.length} numbers are`} made from this cell.`,
      from: [where],
      rule: null,
      wouldChange: [],
      parts: parts.slice(0, 50),
    };
  const bid = assessment.bids.find((item) => item.where.some(sameRow));
  return bid ? whyBid(assessment, bid) : null;
}

function whyBid(assessment: Assessment, bid: BidScore): Why {
  return {
    title: titleOf(bid),
    value: pointsText(bid.total),
    sentence: bid.statusReason ?? bid.rationale,
    from: bid.where,
    rule: {
      title: 'Sum of the points for each criterion',
      source: `Rounded once to ${assessment.setup.decimals} decimal places (${assessment.setup.rounding})`,
    },
    wouldChange: wouldChange(assessment, bid, null),
    parts: bid.criteria.map((criterion) => ({
      title: criterion.name,
      value: pointsText(criterion.points),
      sentence: criterion.rationale,
      from: criterion.from,
    })),
  };
}

const titleOf = ({ name, rank, tied }: BidScore): string =>
  rank === null ? `${apart(name)} is not ranked` : `${apart(name)}, ${tied ? 'joint ' : ''}rank ${rank}`;

function whyCriterion(assessment: Assessment, bid: BidScore, criterion: CriterionScore): Why {
  return {
    title: `${apart(bid.name)}: ${apart(criterion.name)}`,
    value: pointsText(criterion.points),
    sentence: criterion.reason ? `${criterion.rationale} Reason given: ${criterion.reason}` : criterion.rationale,
    from: criterion.from,
    rule: methodRule(assessment, criterion.id),
    wouldChange: wouldChange(assessment, bid, criterion.id),
    parts: (criterion.criteria ?? []).map((part) => ({
      title: part.name,
      value: pointsText(part.points),
      sentence: part.rationale,
      from: part.from,
    })),
  };
}

function wouldChange(assessment: Assessment, bid: BidScore, criterion: string | null): string[] {
  const lot = assessment.lots.find((item) => item.lot === bid.lot);
  if (!lot) return [];
  const { leaveOneOut, addOne, breakEven } = lot.sensitivity;
  const weights = breakEven.filter(
    (item) =>
      item.breakEvenWeight !== null &&
      (criterion === null || criterion === item.criterion || criterion.startsWith(`${item.criterion}/`)),
  );
  return [
    ...(criterion === null && bid.marginToNext !== null
      ? [`${bid.marginToNext.toFixed(assessment.setup.decimals)} points ahead of the next bid.`]
      : []),
    ...weights.map(({ sentence }) => sentence),
    ...(criterion === null
      ? [...leaveOneOut, ...addOne].filter(({ winnerChanges }) => winnerChanges).map(({ sentence }) => sentence)
      : []),
  ];
}

const leaves = (criteria: readonly CriterionScore[]): CriterionScore[] =>
  criteria.flatMap((criterion) => (criterion.criteria?.length ? leaves(criterion.criteria) : [criterion]));

function find(criteria: readonly CriterionScore[], id: string): CriterionScore | undefined {
  for (const criterion of criteria) {
    const found = criterion.id === id ? criterion : find(criterion.criteria ?? [], id);
    if (found) return found;
  }
  return undefined;
}

function covers(place: Where, cell: Where): boolean {
  if (place === cell) return true;
  const outer = parseWhere(place);
  const inner = parseWhere(cell);
  return (
    outer !== undefined &&
    inner?.sheet === outer.sheet &&
    inner.area.top >= outer.area.top &&
    inner.area.bottom <= outer.area.bottom &&
    inner.area.left >= outer.area.left &&
    inner.area.right <= outer.area.right
  );
}

const pointsText = (value: number | null): string | null => (value === null ? null : `${value.toFixed(2)} points`);
