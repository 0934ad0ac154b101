import { validityRemark } from '../../../core/packs/validity';
import type { PackSummary } from '../../workbook/session';
import { Disclosure } from '../Disclosure';
import { count } from '../numbers';
import { PackLanguage, PackText } from '../PackText';
import { PackCriteria } from './PackCriteria';

/** What one pack adds, what in it is unverified, and what its sources hold that it does not yet. */
export function PackFacts({ pack }: { readonly pack: PackSummary }) {
  const { id, summary, publisher, rules, measures, unverified, missing } = pack;
  const remark = validityRemark(pack, new Date().toISOString().slice(0, 10));
  return (
    <div className="pack-facts">
      <p>
        <PackText of={id} text={summary} />
      </p>
      {remark !== undefined && (
        <p>
          <strong>{remark}</strong>
        </p>
      )}
      <PackLanguage pack={pack} />
      <p className="quiet">
        Published by {publisher}. Adds {count(rules, 'rule')} and {count(measures, 'measure')}.{' '}
        {unverified === 0 ? 'All were checked in their sources.' : `${unverified} not checked in their sources yet.`}
      </p>
      <PackCriteria pack={pack} />
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
