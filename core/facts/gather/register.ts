import type { Problem } from '../../result';
import type { Where } from '../../source';
import { displayName, likelyPairs, nameKey, pseudoBidder } from '../names';
import { nameAndFate } from '../names/fate';
import { withoutFootnoteMark } from '../names/footnote-mark';
import type { Bidder, PseudoBidder, Reading, TenderFacts } from '../tender';
import { type FactId, vocabulary } from '../vocabulary';

/** What a person said about names: which are no bidders, and which spellings are one. */
export interface Decisions {
  readonly notBidders?: readonly string[];
  readonly sameBidder?: readonly (readonly string[])[];
}

type AnyReading = Reading<string | number | boolean>;

interface Entry {
  readonly id: string;
  readonly name: string;
  /** A person said how it is spelt. */
  readonly isDecided: boolean;
  /** How often each spelling stands, once a table. */
  readonly spellings: Map<string, number>;
  readonly where: Where[];
  readonly facts: Record<string, AnyReading>;
  statuses?: { lot: string | null; status: Reading<string> }[];
}

/** Everyone named as a bidder, each once, and those who are none. */
export interface Register {
  /** The bidder's id; `null` for a pseudo-bidder, which counts nowhere. `where` is remembered once a spelling and table. */
  readonly idOf: (name: string, where: () => Where, table: string) => string | null;
  readonly addFact: (id: string, fact: FactId, reading: AnyReading) => void;
  /** What became of a bid in one lot (`null`: in all). */
  readonly addStatus: (id: string, lot: string | null, status: Reading<string>) => void;
  readonly bidders: () => readonly Bidder[];
  readonly pseudoBidders: () => readonly PseudoBidder[];
  readonly sameBidder: () => TenderFacts['sameBidder'];
}

const keyOf = (name: string): string => nameKey(withoutFootnoteMark(name));

const valueIn = (reading: AnyReading): unknown => (reading.kind === 'value' ? reading.value : undefined);

export function openRegister(decisions: Decisions, problems: Problem[]): Register {
  const entries = new Map<string, Entry>();
  const pseudo = new Map<string, PseudoBidder>();
  const excluded = new Set((decisions.notBidders ?? []).map(keyOf));
  const shown = new Map<string, string>();
  for (const spellings of decisions.sameBidder ?? [])
    for (const spelling of spellings) shown.set(keyOf(spelling), spellings[0] ?? spelling);
  const metByTable = new Map<string, Map<string, string | null>>();

  function admit(written: string, where: Where): string | null {
    const spelling = nameAndFate(written).name;
    const bare = withoutFootnoteMark(spelling);
    const key = keyOf(bare);
    const reason = excluded.has(key) ? 'you said that it is no bidder' : pseudoBidder(bare);
    if (reason !== undefined) {
      if (!pseudo.has(key)) pseudo.set(key, { name: displayName(bare), where, reason });
      return null;
    }
    const decided = shown.get(key);
    const id = decided === undefined ? key : keyOf(decided);
    const name = displayName(spelling);
    const entry = entries.get(id);
    if (entry) {
      entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
      entry.where.push(where);
    } else {
      const first = decided === undefined ? displayName(bare) : displayName(decided);
      const isDecided = decided !== undefined;
      entries.set(id, { id, name: first, isDecided, spellings: new Map([[name, 1]]), where: [where], facts: {} });
    }
    return id;
  }

  return {
    idOf: (name, where, table) => {
      const met = metByTable.get(table) ?? new Map<string, string | null>();
      const known = met.get(name);
      if (known !== undefined) return known;
      const id = admit(name, where());
      metByTable.set(table, met.set(name, id));
      return id;
    },
    addFact: (id, fact, reading) => {
      const entry = entries.get(id);
      const before = entry?.facts[fact];
      if (!entry || (before && before.kind !== 'missing' && reading.kind === 'missing')) return;
      if (!before || before.kind === 'missing') entry.facts[fact] = reading;
      else if (valueIn(before) !== valueIn(reading) && before.kind === 'value' && reading.kind === 'value') {
        problems.push(factDiffers(entry.name, fact, before, reading));
        entry.facts[fact] = contradiction(before, reading);
      }
    },
    addStatus: (id, lot, status) => {
      const entry = entries.get(id);
      if (!entry || status.kind !== 'value') return;
      entry.statuses = [...(entry.statuses ?? []), { lot, status }];
    },
    bidders: () =>
      [...entries.values()].map(({ isDecided, ...entry }) => ({
        ...entry,
        name: isDecided ? entry.name : withoutFootnoteMark(mostFrequent(entry.spellings)),
        spellings: [...entry.spellings.keys()],
      })),
    pseudoBidders: () => [...pseudo.values()],
    sameBidder: () => likelyPairs([...entries.values()].map(({ name }) => name)),
  };
}

/** The spelling that most tables use, the first among equals. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  for (const [spelling, times] of spellings) if (times > (spellings.get(best) ?? 0)) best = spelling;
  return best;
}

const factDiffers = (name: string, fact: FactId, first: AnyReading, second: AnyReading): Problem => ({
  code: 'fact-differs',
  severity: 'notice',
  path: [second.where],
  message: `${name} has two entries for ${vocabulary[fact].label.en.toLowerCase()}: “${first.raw}” in ${first.where} and “${second.raw}” in ${second.where}.`,
  hint: 'Correct the one that is wrong; until then neither counts.',
});

const contradiction = (first: AnyReading, second: AnyReading): AnyReading => ({
  kind: 'anomaly',
  where: first.where,
  raw: first.raw,
  code: 'fact-differs',
  message: `${first.where} says “${first.raw}” and ${second.where} says “${second.raw}”.`,
  hint: 'Correct the one that is wrong.',
});
