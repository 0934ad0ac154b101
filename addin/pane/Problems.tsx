import type { Problem } from '../../core/result';
import { CellLink } from './CellLink';
import { Disclosure } from './Disclosure';
import { count } from './numbers';

const label = { stop: 'Stops scoring', unranked: 'Keeps a bid unranked', notice: 'To know' } as const;

/** Problems as a list, worst first: what is the matter, what to do, and a link to the place. */
export function Problems({ problems, most = 5 }: { readonly problems: readonly Problem[]; readonly most?: number }) {
  if (problems.length === 0) return null;
  const order = Object.keys(label);
  const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const item = ({ code, severity, message, hint, path }: Problem, index: number) => (
    <li key={`${code} ${index}`} data-severity={severity}>
      <span className="chip" data-tone={severity === 'notice' ? 'plain' : 'attention'}>
        {label[severity]}
      </span>{' '}
      {message} {hint} {path[0]?.includes('!') && !message.includes(path[0]) && <CellLink where={path[0]} />}
      {path[0]?.includes('!') && message.includes(path[0]) && <CellLink where={path[0]}>Show</CellLink>}
    </li>
  );
  return (
    <div className="problems">
      <ul>{sorted.slice(0, most).map(item)}</ul>
      {sorted.length > most && (
        <Disclosure summary={count(sorted.length - most, 'more', 'more')}>
          {() => (
            <>
              <ul>{sorted.slice(most, 200).map((problem, index) => item(problem, index + most))}</ul>
            </>
          )}
        </Disclosure>
      )}
    </div>
  );
}
