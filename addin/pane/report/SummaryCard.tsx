import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { AssessmentSummary } from '../../../core/record/summary';
import { summaryText } from '../../../core/record/summary-text';
import { CopyButton } from '../CopyButton';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';
import { Problems } from '../Problems';

const outcomeWords = { successful: 'Successful', unsuccessful: 'Not successful', undecided: 'Not decided' } as const;
const tones = { successful: 'positive', unsuccessful: 'plain', undecided: 'attention' } as const;

/** The draft for one bidder: what to look at first, then the text to copy or print. */
export function SummaryCard({ summary, tender }: { readonly summary: AssessmentSummary; readonly tender: string }) {
  const [printing, setPrinting] = useState(false);
  const { name, lot, outcome, problems } = summary;
  const title = lot === null ? name : `${name}, ${lot}`;
  const text = summaryText(summary, tender);
  return (
    <div className="summary" data-printing={printing}>
      <Disclosure
        summary={
          <>
            {title}{' '}
            <span className="chip" data-tone={tones[outcome]}>
              {outcomeWords[outcome]}
            </span>{' '}
            {problems.length > 0 && (
              <span className="chip" data-tone="attention">
                {count(problems.length, 'thing')} to look at
              </span>
            )}
          </>
        }
      >
        {() => (
          <>
            <Problems problems={problems} />
            <div className="buttons summary-buttons">
              <CopyButton label="Copy" name={`Copy the summary for ${title}`} text={() => text} />
              <Button
                size="small"
                aria-label={`Print the summary for ${title}`}
                onClick={() => {
                  flushSync(() => setPrinting(true));
                  print();
                  setPrinting(false);
                }}
              >
                Print
              </Button>
            </div>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached by keyboard. */}
            <section className="summary-text" tabIndex={0} aria-label={`Summary for ${title}`}>
              {text}
            </section>
          </>
        )}
      </Disclosure>
    </div>
  );
}
