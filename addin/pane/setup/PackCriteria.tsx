import type { CriterionAsked, PackSummary } from '../../workbook/session';
import { Disclosure } from '../Disclosure';
import { count, showShare } from '../numbers';
import { PackText } from '../PackText';
import { SourceNote } from '../SourceNote';
import { inWords } from '../words';
import { methodWords } from './method-words';

/** What a pack asks of bidders: each criterion with its question, how it counts and how answers are marked. */
export function PackCriteria({ pack: { id, criteria } }: { readonly pack: PackSummary }) {
  if (criteria.length === 0) return null;
  return (
    <Disclosure summary={`Asks ${count(criteria.length, 'question')} of bidders`}>
      {() => (
        <ul className="pack-criteria">
          {criteria.map((criterion) => (
            <Asked key={criterion.id} pack={id} criterion={criterion} />
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function Asked({ pack, criterion }: { readonly pack: string; readonly criterion: CriterionAsked }) {
  const { title, question, weight, outcome, scale, method, goals, source, standing } = criterion;
  return (
    <li>
      <p>
        <strong>
          <PackText of={pack} text={title} />
        </strong>{' '}
        {weight !== undefined && <span className="chip">{showShare(weight)} of the whole</span>}
      </p>
      <p>
        <PackText of={pack} text={question} />
      </p>
      {outcome !== undefined && (
        <p className="quiet">
          Outcome: <PackText of={pack} text={outcome} />
        </p>
      )}
      {method && <p className="quiet">{`Scored by: ${inMethodWords(method)}`}</p>}
      {goals.length > 0 && (
        <p className="quiet">{`${goals.length === 1 ? 'Goal' : 'Goals'} ${inWords(goals.map(String))}`}</p>
      )}
      {scale && (
        <Disclosure
          summary={
            <>
              Marked on the scale <PackText of={pack} text={scale.title} />
            </>
          }
        >
          {() => <Steps scale={scale} />}
        </Disclosure>
      )}
      <SourceNote source={source} standing={standing} />
    </li>
  );
}

function Steps({ scale: { title, steps } }: { readonly scale: NonNullable<CriterionAsked['scale']> }) {
  return (
    <table className="scale-steps">
      <caption className="only-heard">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Mark</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ mark, label, meaning }) => (
          <tr key={mark}>
            <th scope="row">
              {mark} {label}
            </th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inMethodWords({ id, parameters = {} }: NonNullable<CriterionAsked['method']>): string {
  const given = Object.entries(parameters).map(([name, value]) => `${name} ${value}`);
  return `${methodWords({ id, parameters })}${given.length > 0 ? ` (${given.join(', ')})` : ''}`;
}
