import { CellLinks } from '../CellLinks';
import { usePane } from '../context';
import { EditedSince } from '../EditedSince';
import { PanelFrame } from '../PanelFrame';
import { WhyParts } from './WhyParts';

/** The working of one number: the sentence, the cells, the rule, and what would change it. Follows the selected cell. */
export default function WhyPanel() {
  const { why } = usePane();
  const answer = why?.answer;
  if (!answer)
    return (
      <PanelFrame title="Why">
        <p>There is nothing to say about this place. Select a cell that was read or written by Goodmark.</p>
      </PanelFrame>
    );
  const { title, value, sentence, from, rule, wouldChange, parts } = answer;
  return (
    <PanelFrame title={title}>
      <EditedSince />
      <div aria-live="polite">
        {value !== null && <p className="why-value">{value}</p>}
        <p className="working">{sentence}</p>
        <p>
          <CellLinks from={from} />
        </p>
        {rule && (
          <p>
            <strong>{rule.title}</strong>
            <br />
            <span className="quiet">{rule.source}</span>
          </p>
        )}
      </div>
      <WhyParts parts={parts} />
      {wouldChange.length > 0 && (
        <section>
          <h3>What would change it</h3>
          <ul className="bulleted">
            {wouldChange.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">Select another cell in the sheet to see its working here.</p>
    </PanelFrame>
  );
}
