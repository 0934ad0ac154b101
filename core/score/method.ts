/** What a scoring method is: one literal per file, whose vectors are its tests. */
import * as v from 'valibot';
import { misfit, pathOf } from '../misfit';
import type { Source, Standing } from '../packs/pack';
import type { Problem, Result } from '../result';
import { fail, ok } from '../result';
import type { Where } from '../source';
import type { Term } from './working';

/** A number offered, and its cell. Ten thousand of them stay plain numbers until a method needs them exact. */
export interface Quantity {
  readonly value: number;
  readonly from: readonly Where[];
}

/** One commitment as a method sees it. */
export interface OfferedCommitment {
  /** Keys (`labelKey`) of what it can be called: its reference first, then its text and its measure. */
  readonly keys: readonly string[];
  readonly theme: string | null;
  readonly unit: string | null;
  /** `null`: no quantity given, and nothing counts. */
  readonly quantity: Quantity | null;
}

/** All that a bid commits to under one criterion. */
export interface Offer {
  /** Sum of the worth of its commitments, in £. */
  readonly value: Term;
  readonly commitments: readonly OfferedCommitment[];
  /** Published targets by measure, the same for every bid, whoever's row states them. */
  readonly targets: readonly { readonly measure: string; readonly target: Quantity }[];
  /** The bid's price, where it has one. */
  readonly price: Term | null;
}

/** What each kind of method is given for a bid. */
export interface Bases {
  readonly price: { readonly price: Term };
  readonly discount: { readonly discount: Term };
  readonly mark: { readonly mark: Term; readonly maximum: Term | null };
  readonly commitments: Offer;
  readonly 'price+quality': { readonly price: Term; readonly quality: Term };
}

export type Need = keyof Bases;

/** No number can be had for this bid, and why. */
export interface NoGround {
  readonly why: string;
  readonly hint: string;
}

export const isNoGround = (share: Term | NoGround): share is NoGround => 'why' in share;

/** A scale of marks: its top, and which marks it knows. */
export interface Scale {
  /** `undefined`: the workbook must state it. */
  readonly maximum?: number | undefined;
  /** Marks are whole steps, or exactly these. */
  readonly wholeSteps: boolean;
  readonly steps?: readonly number[] | undefined;
}

/** A bid of an example: plain numbers, from which `basisOf` makes what the method needs. */
export interface GivenBid {
  readonly price?: number;
  readonly discount?: number;
  readonly quality?: number;
  readonly mark?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly commitments?: readonly {
    readonly name: string;
    readonly quantity?: number;
    readonly target?: number;
    readonly theme?: string;
  }[];
}

export interface Vector {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly bids: readonly GivenBid[];
  /** For every bid the share (or for a ranking method the figure) times `times`, rounded to the decimals written. */
  readonly expected: readonly string[];
  readonly times?: number;
}

interface About<N extends Need> {
  /** Also its file name. */
  readonly id: string;
  readonly title: string;
  readonly formula: { readonly words: string; readonly symbols: string };
  readonly source: Source & { readonly standing: Standing };
  readonly needs: N;
  /** A bid's points depend on the other bids. */
  readonly relative: boolean;
  /** What a buyer should know before choosing it. */
  readonly warnings: readonly string[];
  /** One bid among others, worked in a sentence. */
  readonly example: {
    readonly parameters?: Readonly<Record<string, unknown>>;
    readonly bids: readonly GivenBid[];
    /** Which of the bids is worked. */
    readonly bid: number;
    readonly rationale: string;
  };
  readonly vectors: readonly Vector[];
}

type Entries = v.ObjectEntries;
export type Parameters = v.StrictObjectSchema<Entries, undefined>;

/** A method as its file writes it. `points` gives the share of the weight, 0 to 1; for `price+quality` the figure that ranks, lowest first. */
interface Literal<N extends Need, E extends Entries> extends About<N> {
  readonly parameters: v.StrictObjectSchema<E, undefined>;
  readonly scale?: (parameters: v.InferOutput<v.StrictObjectSchema<E, undefined>>) => Scale;
  /** Whether it goes by the worth of commitments; without this it goes by their quantities. */
  readonly byWorth?: (parameters: v.InferOutput<v.StrictObjectSchema<E, undefined>>) => boolean;
  readonly points: (
    bid: Bases[N],
    all: readonly Bases[N][],
    parameters: v.InferOutput<v.StrictObjectSchema<E, undefined>>,
  ) => Term | NoGround;
}

export interface Prepared<N extends Need> {
  readonly points: (bid: Bases[N], all: readonly Bases[N][]) => Term | NoGround;
  /** Only of methods that need a mark measured against a maximum. */
  readonly scale: Scale | null;
  /** It goes by the worth of commitments in £, not by their quantities. */
  readonly byWorth: boolean;
}

export interface MethodOf<N extends Need> extends About<N> {
  readonly parameters: Parameters;
  /** Parameters checked once; problems are `parameter-missing` with the question to ask, or `parameter-invalid`. */
  readonly prepare: (parameters: Readonly<Record<string, unknown>>) => Result<Prepared<N>>;
}

export type Method = { readonly [N in Need]: MethodOf<N> }[Need];

/** A parameter that no one but the buyer can know: what it is, and the question to ask. */
export const asked = <S extends v.GenericSchema>(schema: S, description: string, question: string) =>
  v.pipe(schema, v.description(description), v.metadata({ question }));

/** The question that goes with a parameter, if it has one. */
export const questionOf = (parameters: Parameters, name: string): string | undefined => {
  const schema = parameters.entries[name];
  const question = schema && v.getMetadata(schema)['question'];
  return typeof question === 'string' ? question : undefined;
};

function problemOf(id: string, parameters: Parameters, issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const name = path[0] ?? '';
  const dotted = path.join('.');
  const absent = path.length > 0 && issue.input === undefined && name in parameters.entries;
  return {
    code: absent ? 'parameter-missing' : 'parameter-invalid',
    severity: 'stop',
    path: ['method', ...path],
    message: absent
      ? `The method ${id} needs "${dotted}".`
      : `The method ${id} cannot use what it is given: ${misfit(issue, 'the parameters', Object.keys(parameters.entries))}`,
    hint: questionOf(parameters, name) ?? `Correct "${dotted}" in the set-up.`,
  };
}

export function defineMethod<N extends Need, E extends Entries>(literal: Literal<N, E>): MethodOf<N> {
  const { points, scale, byWorth, parameters, ...about } = literal;
  return {
    ...about,
    parameters,
    prepare(raw) {
      const parsed = v.safeParse(parameters, raw);
      if (!parsed.success) return fail(...parsed.issues.map((issue) => problemOf(about.id, parameters, issue)));
      const known = parsed.output;
      return ok({
        points: (bid, all) => points(bid, all, known),
        scale: scale?.(known) ?? null,
        byWorth: byWorth?.(known) ?? false,
      });
    },
  };
}
