import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { BidScore } from '../../../core/assessment';
import { useActions } from '../context';
import { showPoints } from '../numbers';
import { CriterionBar } from './CriterionBar';
import { CriterionTable } from './CriterionTable';

/** One ranked bid: rank, name, total, and its bar split by criterion; opened, the points of each. */
export function RankRow({ bid }: { readonly bid: BidScore }) {
  const { why } = useActions();
  const [open, setOpen] = useState(false);
  const { rank, name, total, tied, lot, id } = bid;
  return (
    <li className="rank-row">
      <button type="button" className="rank-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="rank">
          <span className="only-heard">Rank </span>
          {rank}
          {tied && '='}
        </span>
        <span className="name">
          <bdi>{name}</bdi>
        </span>
        <span className="number">
          {total === null ? '' : showPoints(total)}
          <span className="only-heard"> points</span>
        </span>
        <span className="chevron" aria-hidden="true">
          ›
        </span>
      </button>
      <CriterionBar criteria={bid.criteria} labelled={open} />
      {open && (
        <>
          <CriterionTable bid={bid} />
          <Button size="small" onClick={() => void why({ bid: id, lot, criterion: null })}>
            Why {total === null ? 'this' : showPoints(total)}
          </Button>
        </>
      )}
    </li>
  );
}
