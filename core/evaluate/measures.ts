/** What each commitment is worth, from the buyer's own unit values first and the pack's open ones second. */
import type { CommitmentValue } from '../assessment';
import type { CommitmentFact, TenderFacts } from '../facts/tender';
import { statedGoals } from '../goals/stated';
import type { Measure, Outcome, Pack } from '../packs/pack';
import type { Where } from '../source';
import { Linker } from './link';
import { decimal, moneyProduct, moneyProductText, pounds } from './numbers';
import { Once } from './once';
import { BidderNames } from './readings';
import { BuyersValues, buyersPrice, noRows, openPrice, type Price } from './unit-price';
import { words } from './words';

const noGoals: readonly number[] = [];

/** Each cell once: a commitment may be its quantity's cell, while a unit value always has a column of its own. */
function cellsOf(row: Where, quantity: Where, price: Price): readonly Where[] {
  if (price.value === null) return [...new Set([row, quantity, ...price.from])];
  const cells = row === quantity ? [row] : [row, quantity];
  return price.cell === null ? cells : [...cells, price.cell];
}

/** £, or `null` without a quantity or a unit value. */
const worthOf = ({ quantity }: CommitmentFact, price: Price): number | null =>
  quantity.kind === 'value' && price.value !== null ? moneyProduct(quantity.value, price.value) : null;

/** The sentence that makes the worth, or says why there is none. */
function wordsOf({ quantity }: CommitmentFact, price: Price): string {
  if (quantity.kind === 'missing') return `No quantity in ${quantity.where}.`;
  if (quantity.kind === 'anomaly') return quantity.message;
  if (price.value === null) return price.reason;
  const times = price.unit ? ` ${price.unit.trim()} x ` : ' x ';
  const origin = `${price.origin}${price.cell ?? ''}`;
  const product = moneyProductText(quantity.value, price.value);
  return `${decimal(quantity.value)}${times}${pounds(price.value)} (${origin}) = ${product}`;
}

/** The pack's outcome that a text names, by title or id: "Fair work", "Outcome 1", "Outcome 1: Fair work". */
function outcomeMeant(outcomes: readonly Outcome[]): Once<string, Outcome['id'] | null> {
  const known = outcomes.map(({ id, title }) => ({ id, title: words(title), name: words(id) }));
  return new Once((text) => {
    const padded = words(text);
    const [only, another] = known.filter(({ title, name }) => padded.includes(title) || padded.startsWith(name));
    return only && !another ? only.id : null;
  });
}

/** What a commitment counts, and what one of it is worth. */
interface Found {
  readonly measure: Measure | null;
  readonly price: Price;
}

/** All that is worked out once for a tender, and asked for each of its commitments. */
class Valuer {
  readonly outcomes: Once<string, Outcome['id'] | null>;
  readonly names: BidderNames;
  readonly goals: Once<string, readonly number[]>;
  private readonly linker: Linker;
  private readonly buyersValues: BuyersValues;

  constructor(facts: TenderFacts, pack: Pack) {
    this.outcomes = outcomeMeant(pack.outcomes);
    this.names = new BidderNames(facts);
    this.goals = new Once((text) => statedGoals(text));
    this.linker = new Linker(pack);
    this.buyersValues = new BuyersValues(facts.unitValues);
  }

  find(fact: CommitmentFact): Found {
    const own = this.linker.link(fact.text, fact.reference, fact.unit);
    // A row with a unit value of its own and words the pack knows needs no looking up.
    const rows = own.measure && fact.unitValue?.kind === 'value' ? noRows : this.buyersValues.rowsFor(fact);
    // The buyer's own title of a reference may hold the words that the bidder's text lacks.
    const { measure } = own.measure || !rows[0] ? own : this.linker.link(rows[0].text, null, fact.unit);
    return { measure, price: buyersPrice(fact, rows) ?? openPrice(fact, measure, own.reason) };
  }
}

/**
 * One commitment's worth. Its sentence and cells are made when somebody asks, from the very price that made the number:
 * of ten thousand a person reads a few.
 */
class Valued implements CommitmentValue {
  readonly where: Where;
  readonly bid: string;
  readonly lot: string | null;
  readonly measure: string | null;
  readonly outcome: string | undefined;
  readonly overlapGroup: string | undefined;
  readonly value: number | null;
  readonly goals: readonly number[];
  readonly #fact: CommitmentFact;
  readonly #valuer: Valuer;

  constructor(fact: CommitmentFact, valuer: Valuer) {
    const { measure, price } = valuer.find(fact);
    const { outcome, theme, goal } = fact;
    const stated = goal === null ? noGoals : valuer.goals.of(goal);
    this.where = fact.where;
    this.bid = valuer.names.of(fact.bidder);
    this.lot = fact.lot;
    this.measure = measure?.id ?? null;
    this.outcome =
      (outcome === null ? null : valuer.outcomes.of(outcome)) ??
      (theme === null ? null : valuer.outcomes.of(theme)) ??
      undefined;
    this.overlapGroup = measure?.overlapGroup;
    this.value = worthOf(fact, price);
    this.goals = stated.length > 0 ? stated : (measure?.goals ?? noGoals);
    this.#fact = fact;
    this.#valuer = valuer;
  }

  get rationale(): string {
    return wordsOf(this.#fact, this.#valuer.find(this.#fact).price);
  }

  get from(): readonly Where[] {
    return cellsOf(this.where, this.#fact.quantity.where, this.#valuer.find(this.#fact).price);
  }

  toJSON(): CommitmentValue {
    const { where, bid, lot, measure, outcome, overlapGroup, value, rationale, from, goals } = this;
    return { where, bid, lot, measure, outcome, overlapGroup, value, rationale, from, goals };
  }
}

/** One a commitment, in the order of the facts. `bid` is the bidder's name as the buyer first spells it. */
export function valueCommitments({ commitments, ...rest }: TenderFacts, pack: Pack): readonly CommitmentValue[] {
  const valuer = new Valuer({ commitments, ...rest }, pack);
  return commitments.map((fact) => new Valued(fact, valuer));
}
