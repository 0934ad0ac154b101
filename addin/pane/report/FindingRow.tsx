import type { Finding } from '../../../core/assessment';
import { CellLinks } from '../CellLinks';
import { usePane } from '../context';
import { PackText } from '../PackText';
import { SourceNote } from '../SourceNote';
import { verdictWords } from '../words';

const tones = { met: 'positive', unmet: 'attention', unclear: 'attention', 'not-applicable': 'plain' } as const;

/** One finding: whose, the verdict, why, what to do, and where the rule comes from. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const pack = usePane().assessment?.pack.id;
  const { bid, verdict, count, rationale, hint, source, standing, from } = finding;
  return (
    <li>
      <p>
        <span className="chip" data-tone={tones[verdict]}>
          {verdictWords[verdict]}
          {count > 1 && ` × ${count}`}
        </span>{' '}
        {bid !== null && <strong>{bid}: </strong>}
        <PackText of={pack} text={rationale} />{' '}
        {verdict !== 'met' && verdict !== 'not-applicable' && <PackText of={pack} text={hint} />}
      </p>
      <CellLinks from={from} most={4} />
      <SourceNote source={source} standing={standing} />
    </li>
  );
}
