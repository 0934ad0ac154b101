import type { Assessment } from '../../../core/assessment';
import type { OutputCell } from '../port';
import { cellList, heading, rank, text, title, wrapped } from './cells';
import { findingsName, findingsTitle } from './own-names';
import type { OwnSheet } from './subject';

const said = { met: 'Met', unmet: 'Not met', unclear: 'Unclear', 'not-applicable': 'Does not apply' } as const;

/** What the pack's rules found, and how often each of the 17 goals is served: the empty ones too. */
export function findingsSheet(assessment: Assessment): OwnSheet {
  const rows: OutputCell[][] = [
    [title(findingsTitle)],
    [
      text(
        `${assessment.pack.id} ${assessment.pack.version}, SHA-256 ${assessment.pack.sha256}. Findings inform; they change no score.`,
      ),
    ],
    ['Bidder', 'Rule', 'Verdict', 'Count', 'Rationale', 'What to do', 'Source', 'Standing', 'Cells'].map(heading),
  ];
  for (const finding of assessment.findings) {
    if (finding.verdict === 'not-applicable') continue;
    const { publisher, document, clause } = finding.source;
    rows.push([
      text(finding.bid ?? 'The tender'),
      wrapped(finding.title),
      text(said[finding.verdict]),
      rank(finding.count),
      wrapped(finding.rationale),
      wrapped(finding.verdict === 'met' ? null : finding.hint),
      wrapped([publisher, document, clause].filter(Boolean).join(', ')),
      text(finding.standing),
      wrapped(cellList(finding.from)),
    ]);
  }
  rows.push(
    [],
    [title('Sustainable Development Goals served by commitments')],
    ['Goal', 'Title', 'Commitments'].map(heading),
  );
  for (const { goal, title: name, count } of assessment.goals) rows.push([rank(goal), text(name), rank(count)]);
  if (assessment.needs.length > 0) {
    rows.push(
      [],
      [title('Needs and the commitments that answer them')],
      ['Need', 'Place', 'Verdict', 'Rationale'].map(heading),
    );
    for (const need of assessment.needs)
      rows.push([wrapped(need.need), text(need.place), text(said[need.verdict]), wrapped(need.rationale)]);
  }
  return {
    subjects: new Map(),
    sheet: { kind: 'sheet', name: findingsName, rows, widths: [30, 44, 14, 12, 60, 44, 40, 14, 36], frozenRows: 3 },
  };
}
