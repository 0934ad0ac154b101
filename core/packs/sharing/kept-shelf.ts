/** The shelf as a host keeps it: plain JSON, trusted no more than any other that comes from outside. */
import * as v from 'valibot';
import type { Problem } from '../../result';
import { admit } from '../admit';
import { packProblem } from '../pack-problem';
import { day } from '../schema/parts';
import { line } from '../schema/texts';
import type { PublisherLink } from './link';
import { hex } from './parts';
import type { Subscription, TakenPack } from './subscribe';

export interface Subscribed {
  readonly link: PublisherLink;
  readonly subscription: Subscription;
  /** Day it was last read, ISO. */
  readonly read: string | null;
}

export interface Kept {
  readonly format: 'goodmark-shelf/1';
  readonly publishers: readonly Subscribed[];
  readonly files: readonly TakenPack[];
}

const takenSchema = v.object({ pack: v.unknown(), sha256: hex(64), since: day, sealedBy: v.nullable(hex(64)) });
const keptSchema = v.object({
  format: v.literal('goodmark-shelf/1'),
  publishers: v.array(
    v.object({
      link: v.object({ address: line, publisher: line, keys: v.array(hex(64)), sealRequired: v.boolean() }),
      subscription: v.object({ serial: v.number(), etag: v.nullable(v.string()), packs: v.array(takenSchema) }),
      read: v.nullable(day),
    }),
  ),
  files: v.array(takenSchema),
});

const empty: Kept = { format: 'goodmark-shelf/1', publishers: [], files: [] };

const lostProblem = (what: string): Problem => ({
  ...packProblem('shelf-lost', [], `${what} could not be read any more and was put aside.`, 'Add it again.'),
  severity: 'notice',
});

/** Packs are admitted anew whenever they are loaded: what a browser keeps can be changed by others. */
export function readKept(json: unknown): { readonly kept: Kept; readonly lost: readonly Problem[] } {
  if (json === undefined || json === null) return { kept: empty, lost: [] };
  const read = v.safeParse(keptSchema, json);
  if (!read.success) return { kept: empty, lost: [lostProblem('The list of your packs')] };
  const lost: Problem[] = [];
  const sound = (packs: readonly v.InferOutput<typeof takenSchema>[]): readonly TakenPack[] =>
    packs.flatMap((one) => {
      const admitted = admit(one.pack);
      if (!admitted.ok) lost.push(lostProblem('A pack'));
      return admitted.ok ? [{ ...one, pack: admitted.value }] : [];
    });
  const publishers = read.output.publishers.map((one) => ({
    ...one,
    subscription: { ...one.subscription, packs: sound(one.subscription.packs) },
  }));
  return { kept: { ...read.output, publishers, files: sound(read.output.files) }, lost };
}
