import { useMemo } from 'react';
import type { Assessment } from '../../../core/assessment';
import { summarise } from '../../../core/record/summary';
import { summaryText } from '../../../core/record/summary-text';
import { CopyButton } from '../CopyButton';
import { SummaryCard } from './SummaryCard';

interface Props {
  readonly assessment: Assessment;
  /** What the tender is called. */
  readonly tender: string;
}

/** Drafts of the assessment summaries, one for each bidder, to be copied and finished by a person. */
export function Summaries({ assessment, tender }: Props) {
  const summaries = useMemo(() => summarise(assessment), [assessment]);
  return (
    <section aria-label="Assessment summaries" className="summaries">
      <h3>Assessment summaries</h3>
      <p>
        Drafts of what regulation 31 of the Procurement Regulations 2024 asks for (in Wales, regulation 32 of the Welsh
        regulations). Read each one, and fill in what stands in square brackets.
      </p>
      {summaries.map((summary) => (
        <SummaryCard key={`${summary.lot} ${summary.bid}`} summary={summary} tender={tender} />
      ))}
      {summaries.length > 1 && (
        <CopyButton
          label="Copy all"
          name="Copy all summaries"
          text={() => summaries.map((summary) => summaryText(summary, tender)).join('\n\n\n')}
        />
      )}
    </section>
  );
}
