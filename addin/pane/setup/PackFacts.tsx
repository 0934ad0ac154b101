import type { PackSummary } from '../../workbook/session';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';

/** What one pack adds, what in it is unverified, and what its sources hold that it does not yet. */
export function PackFacts({ pack }: { readonly pack: PackSummary }) {
  const { summary, publisher, rules, measures, unverified, missing } = pack;
  return (
    <div className="pack-facts">
      <p>{summary}</p>
      <p className="quiet">
        Published by {publisher}. Adds {count(rules, 'rule')} and {count(measures, 'measure')}.{' '}
        {unverified === 0 ? 'All were checked in their sources.' : `${unverified} not checked in their sources yet.`}
      </p>
      {missing.length > 0 && (
        <Disclosure summary={`${count(missing.length, 'thing')} still missing`}>
          {() => (
            <ul className="bulleted">
              {missing.map((what) => (
                <li key={what}>{what}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </div>
  );
}
