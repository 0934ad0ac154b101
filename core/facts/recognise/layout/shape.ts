/** Who and what the columns of a table are about: bidders across, evaluators across, groups of criteria or lots. */

import { namesOf } from '../../headings/naming';
import { pseudoBidder } from '../../names';
import { onlyLot, opensWithLot } from '../../names/lot-words';
import { findBidderColumn, findKeyColumn } from '../columns/key-columns';
import type { HeadingPart } from '../headings/headers';
import type { Draft, DraftColumn } from '../sheet/draft';
import type { Knowledge } from '../sheet/knowledge';
import { bidderParts } from './bidders-across';
import { consensusName, evaluatorParts } from './evaluators-across';

export interface ColumnSubject {
  readonly bidder?: HeadingPart;
  /** The buyer's estimate or an average in a bidder's place. */
  readonly pseudo?: string;
  readonly evaluator?: HeadingPart;
  readonly consensus?: boolean;
  readonly lot?: HeadingPart;
  /** Parts of the heading that are left to name the fact. */
  readonly rest: readonly HeadingPart[];
}

export interface Shape {
  readonly bidderColumn: DraftColumn | null;
  /** The column that says what a row is about, other than the bidder. */
  readonly keyColumn: DraftColumn | null;
  readonly subjects: ReadonlyMap<number, ColumnSubject>;
  readonly biddersAcross: boolean;
  readonly evaluatorsAcross: boolean;
}

/** "Tenderers" over their names says nothing of the figures below. */
const headsBidders = (text: string): boolean => {
  const best = namesOf(text)[0];
  return best?.whole === true && best.fact === 'bidder';
};

export function shapeOf(draft: Draft, knowledge: Knowledge): Shape {
  const bidderColumn = findBidderColumn(draft, knowledge);
  const keyColumn = findKeyColumn(draft, bidderColumn, knowledge);
  const subjects = new Map<number, ColumnSubject>();
  const across = bidderColumn ? undefined : bidderParts(draft, keyColumn, knowledge);
  const evaluators = evaluatorParts(draft, across);
  for (const column of draft.columns) {
    const bidder = across?.get(column.index);
    const evaluator = evaluators.get(column.index);
    const lot = column.parts.find(
      (part) => part !== bidder && (column.parts.length > 1 ? opensWithLot(part.text) : onlyLot.test(part.text)),
    );
    const reason = bidder ? pseudoBidder(bidder.text) : undefined;
    const consensus = evaluator !== undefined && consensusName.test(evaluator.text);
    subjects.set(column.index, {
      rest: column.parts.filter(
        (part) =>
          part !== bidder && part !== lot && (part !== evaluator || consensus) && !(bidder && headsBidders(part.text)),
      ),
      ...(bidder ? { bidder } : {}),
      ...(reason === undefined ? {} : { pseudo: reason }),
      ...(evaluator ? (consensus ? { consensus } : { evaluator }) : {}),
      ...(lot ? { lot } : {}),
    });
  }
  return {
    bidderColumn,
    keyColumn,
    subjects,
    biddersAcross: across !== undefined,
    evaluatorsAcross: evaluators.size > 0,
  };
}
