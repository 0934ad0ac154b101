/** An assessment summary as plain text, to be copied into a letter or a portal's message and finished there. */
import type { AssessmentSummary, SummaryCriterion } from './summary';

/**
 * @param tender what the tender is called: the set-up's title, else the workbook's name
 * @returns lines parted by `\n`, without trailing spaces; what the workbook does not say stands in square brackets
 */
export function summaryText(summary: AssessmentSummary, tender: string): string {
  const { name, lot, outcomeSentence, total, available, criteria, successful } = summary;
  return [
    'Assessment summary (draft)',
    '',
    `Tender: ${tender}`,
    ...(lot === null ? [] : [`Lot: ${lot}`]),
    `Supplier: ${name}`,
    'Postal address, email address and unique identifier: [add]',
    'Award criteria and assessment methodology in full: [say where they can be read]',
    '',
    outcomeSentence,
    '',
    'How the tender was assessed',
    ...criteria.flatMap((criterion) => ['', ...criterionLines(criterion, 0)]),
    '',
    `Total: ${total ?? 'none'} of ${available} points`,
    ...(successful ? ['', ...successfulLines(successful, criteria, available)] : []),
  ].join('\n');
}

const indent = (depth: number): string => '  '.repeat(depth);

/** A reason of several lines stays one paragraph. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function criterionLines(criterion: SummaryCriterion, depth: number): readonly string[] {
  const { name, weight, awarded, available, howScored, working, reason, criteria } = criterion;
  const inner = indent(depth + 1);
  return [
    `${indent(depth)}${name} (${weight} of the whole): ${awarded ?? 'none'} of ${available} points`,
    `${inner}How it is scored: ${howScored}`,
    ...(working === null ? [] : [`${inner}Working: ${working}`]),
    ...(reason === null
      ? criteria.length === 0 && working !== null && awarded !== null
        ? [`${inner}Reason: [add]`]
        : []
      : [`${inner}Reason: ${oneLine(reason)}`]),
    ...criteria.flatMap((child) => criterionLines(child, depth + 1)),
  ];
}

/** The winner's points for each criterion, with no sentence that sets the two side by side. */
function successfulLines(
  { name, total }: NonNullable<AssessmentSummary['successful']>,
  criteria: readonly SummaryCriterion[],
  available: string,
): readonly string[] {
  const lines = (each: readonly SummaryCriterion[], depth: number): readonly string[] =>
    each.flatMap(({ name: criterion, successful, available: most, criteria: children }) => [
      `${indent(depth)}${criterion}: ${successful ?? 'none'} of ${most} points`,
      ...lines(children, depth + 1),
    ]);
  return [
    'The successful tender',
    `Supplier: ${name}`,
    ...lines(criteria, 0),
    `Total: ${total ?? 'none'} of ${available} points`,
    'Reasons for these points: [add, without what may be withheld]',
  ];
}
