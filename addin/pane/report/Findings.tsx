import type { Finding } from '../../../core/assessment';
import { usePane } from '../context';
import { Disclosure } from '../Disclosure';
import { PackLanguage, PackText } from '../PackText';
import { verdictWords } from '../words';
import { FindingRow } from './FindingRow';

const order = ['unmet', 'unclear', 'met', 'not-applicable'] as const;

function byRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups];
}

/** What a rule found over all bids, worst first: "1 unmet, 3 unclear", or that nothing is open. */
function verdictOf(group: readonly Finding[]): { readonly words: string; readonly tone: string } {
  const said = (['unmet', 'unclear'] as const).flatMap((verdict) => {
    const n = group.filter((finding) => finding.verdict === verdict).length;
    return n === 0 ? [] : [`${n} ${verdict}`];
  });
  if (said.length > 0) return { words: said.join(', '), tone: 'attention' };
  return group.some(({ verdict }) => verdict === 'met')
    ? { words: verdictWords.met, tone: 'positive' }
    : { words: verdictWords['not-applicable'], tone: 'plain' };
}

/** Findings by rule: worst verdict first, each rule told once with the bids it speaks of. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { assessment, packs } = usePane();
  const pack = packs.find(({ id }) => id === assessment?.pack.id);
  const worst = (group: readonly Finding[]) => Math.min(...group.map(({ verdict }) => order.indexOf(verdict)));
  const sorted = [...byRule(findings)].sort(([, a], [, b]) => worst(a) - worst(b));
  return (
    <section aria-label="Findings">
      <h3>Findings</h3>
      {pack && <PackLanguage pack={pack} />}
      {sorted.length === 0 && <p>The pack has no finding on this tender.</p>}
      {sorted.map(([rule, group]) => {
        const verdict = verdictOf(group);
        return (
          <Disclosure
            key={rule}
            summary={
              <>
                <PackText of={pack?.id} text={group[0]?.title ?? ''} />{' '}
                <span className="chip" data-tone={verdict.tone}>
                  {verdict.words}
                </span>
              </>
            }
          >
            {() => (
              <ul className="plain-list">
                {[...group]
                  .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
                  .slice(0, 60)
                  .map((finding) => (
                    <FindingRow key={`${finding.bid} ${finding.verdict} ${finding.rationale}`} finding={finding} />
                  ))}
              </ul>
            )}
          </Disclosure>
        );
      })}
    </section>
  );
}
