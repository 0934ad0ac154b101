import { Input } from '@fluentui/react-components';
import type { Setup } from '../../../core/setup/setup';
import { CellLink } from '../CellLink';
import { useActions } from '../context';
import { agree, agreedMark, type Disagreement } from '../disagreements';
import { NumberField } from './NumberField';

/** One mark in dispute: what each evaluator gave, and what the panel agreed, with its reason. */
export function ConsensusRow({ disagreement, setup }: { readonly disagreement: Disagreement; readonly setup: Setup }) {
  const { edit } = useActions();
  const { bidder, lot, criterion, marks } = disagreement;
  const agreed = agreedMark(setup, disagreement);
  const title = `${bidder}, ${criterion}${lot === null ? '' : `, ${lot}`}`;
  return (
    <li className="stacked">
      <span>
        <strong>{title}</strong>:{' '}
        {marks.map(({ evaluator, mark, where }, index) => (
          <span key={where}>
            {index > 0 && ', '}
            {evaluator} <CellLink where={where}>{String(mark)}</CellLink>
          </span>
        ))}
      </span>
      <span className="side-by-side">
        <NumberField
          label={`Agreed mark, ${title}`}
          placeholder="Mark"
          value={agreed?.mark}
          onChange={(mark) => edit((now) => agree(now, disagreement, mark ?? null, agreed?.reason ?? ''))}
        />
        <Input
          size="small"
          aria-label={`Reason, ${title}`}
          placeholder="Reason"
          disabled={!agreed}
          value={agreed?.reason ?? ''}
          onChange={(_event, { value }) => edit((now) => (agreed ? agree(now, disagreement, agreed.mark, value) : now))}
        />
      </span>
    </li>
  );
}
