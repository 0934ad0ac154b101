import type { CommitmentValue } from '../../assessment';
import type { Bidder, CommitmentFact } from '../../facts/tender';
import type { Problem } from '../../result';
import type { Where } from '../../source';
import { decimalSum } from '../decimal-sum';
import { basis, type Ground, lacking, notice } from '../ground';
import type { Bases } from '../method';
import { labelKey, list } from '../names';
import { term } from '../working';

/** The worth of a commitment; several bids may share its row, so the bidder counts too. */
export type Worth = (commitment: CommitmentFact, bidder: Bidder) => CommitmentValue | undefined;

export function worthOf(values: readonly CommitmentValue[]): Worth {
  const known = new Map(values.map((value) => [`${value.where}\n${value.bid}`, value]));
  return ({ where }, bidder) => known.get(`${where}\n${bidder.id}`) ?? known.get(`${where}\n${bidder.name}`);
}

/** Commitments a criterion is about: those whose theme, outcome or reference it names; without such, all of them. */
export function commitmentsFor(
  names: readonly string[],
  commitments: readonly CommitmentFact[],
): readonly CommitmentFact[] {
  const keys = new Set(names.map(labelKey));
  const isNamed = (text: string | null) => text !== null && keys.has(labelKey(text));
  const named = commitments.filter(
    ({ theme, outcome, reference }) => isNamed(theme) || isNamed(outcome) || isNamed(reference),
  );
  return named.length > 0 ? named : commitments;
}

/** Targets by measure, from whichever bid's row states them. */
export const targetsIn = (commitments: readonly CommitmentFact[]): Bases['commitments']['targets'] =>
  commitments.flatMap(({ text, reference, target }) =>
    target?.kind === 'value' ? [{ measure: reference ?? text, target: term(target.value, [target.where]) }] : [],
  );

/**
 * What one bid offers under a criterion. A commitment without a quantity or a worth counts nothing and is listed;
 * a quantity that cannot be read leaves the bid incomplete.
 */
export function readOffer(
  bidder: Bidder,
  criterion: string,
  commitments: readonly CommitmentFact[],
  worth: Worth,
  targets: Bases['commitments']['targets'],
  price: Bases['commitments']['price'],
): { readonly ground: Ground<Bases['commitments']>; readonly notices: readonly Problem[] } {
  const own = commitments.filter((commitment) => commitment.bidder === bidder.id);
  if (own.length === 0)
    return {
      ground: lacking(
        'commitments-missing',
        [bidder.where[0], criterion],
        `No commitment of ${bidder.name} for ${criterion} was found.`,
        'Enter its commitments (a quantity of 0 where it offers none), or exclude the bid.',
      ),
      notices: [],
    };
  const anomaly = own.map(({ quantity }) => quantity).find(({ kind }) => kind === 'anomaly');
  if (anomaly?.kind === 'anomaly')
    return {
      ground: lacking(
        anomaly.code,
        [anomaly.where, criterion],
        anomaly.message.includes(anomaly.where) ? anomaly.message : `${anomaly.where}: ${anomaly.message}`,
        anomaly.hint,
      ),
      notices: [],
    };
  const values = own.flatMap((commitment) => {
    const known = worth(commitment, bidder);
    return known && known.value !== null ? [{ value: known.value, from: known.from }] : [];
  });
  const blank = own.filter(({ quantity }) => quantity.kind === 'missing').map(({ quantity }) => quantity.where);
  const offer: Bases['commitments'] = {
    value: term(decimalSum(values.map(({ value }) => value)), cellsOf(values)),
    targets,
    price,
    commitments: own.map((commitment) => ({
      names: [
        ...(commitment.reference === null ? [] : [commitment.reference]),
        commitment.text,
        ...measureOf(commitment, bidder, worth),
      ],
      theme: commitment.theme,
      unit: commitment.unit,
      quantity:
        commitment.quantity.kind === 'value'
          ? { value: commitment.quantity.value, from: [commitment.quantity.where] }
          : null,
    })),
  };
  return { ground: basis(offer), notices: blank.length > 0 ? [blankNotice(bidder, criterion, blank)] : [] };
}

const cellsOf = (values: readonly { readonly from: readonly Where[] }[]): readonly Where[] => [
  ...new Set(values.flatMap(({ from }) => from)),
];

const measureOf = (commitment: CommitmentFact, bidder: Bidder, worth: Worth): readonly string[] => {
  const measure = worth(commitment, bidder)?.measure ?? null;
  return measure === null ? [] : [measure];
};

const blankNotice = (bidder: Bidder, criterion: string, cells: readonly Where[]): Problem =>
  notice(
    'quantity-missing',
    [...cells, criterion],
    `${cells.length === 1 ? 'One commitment' : `${cells.length} commitments`} of ${bidder.name} without a quantity count nothing: ${list(cells, 8)}.`,
    'Enter the quantity, or leave the commitment out of the count.',
  );
