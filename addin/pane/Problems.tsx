import type { Problem } from '../../core/result';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { count } from './numbers';
import { groupProblems } from './problem-groups';

const label = { stop: 'Stops scoring', unranked: 'Keeps a bid unranked', notice: 'To know' } as const;

/** More of one kind than anyone goes through one by one. */
const mostAlike = 200;

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { severity, message, hint, path } = problem;
  const place = path[0]?.includes('!') ? path[0] : undefined;
  return (
    <>
      <span className="chip" data-tone={severity === 'notice' ? 'plain' : 'attention'}>
        {label[severity]}
      </span>{' '}
      {message} {hint}{' '}
      {place !== undefined &&
        (message.includes(place) ? <CellLink where={place}>Show</CellLink> : <CellLink where={place} />)}
    </>
  );
}

/** Problems as a list, worst first, each kind told once: what is the matter, what to do, and a link to the place. */
export function Problems({ problems, most = 5 }: { readonly problems: readonly Problem[]; readonly most?: number }) {
  const groups = groupProblems(problems);
  if (groups.length === 0) return null;
  const item = ([first, ...alike]: readonly Problem[]) =>
    first && (
      <li key={`${first.severity} ${first.code}`} data-severity={first.severity}>
        <ProblemLine problem={first} />
        {alike.length > 0 && (
          <Disclosure summary={`${count(alike.length, 'more', 'more')} like this`}>
            {() => (
              <ul>
                {alike.slice(0, mostAlike).map((problem, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: problems are never reordered, and two may read alike.
                  <li key={index}>
                    <ProblemLine problem={problem} />
                  </li>
                ))}
              </ul>
            )}
          </Disclosure>
        )}
      </li>
    );
  return (
    <div className="problems">
      <ul>{groups.slice(0, most).map(item)}</ul>
      {groups.length > most && (
        <Disclosure summary={count(groups.length - most, 'more', 'more')}>
          {() => <ul>{groups.slice(most).map(item)}</ul>}
        </Disclosure>
      )}
    </div>
  );
}
