/** What changed between two versions of a pack, by meaning: a rule added, an expectation or a unit value changed. */
import type { Pack } from '../pack';
import { decides, isList, type Part, type PartKind, partKinds, partsOf } from './parts';
import { same } from './same';
import { sayEntries, sayMember } from './say';

export interface PackChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly part: PartKind | 'pack';
  /** Of the part; of the pack where the pack itself changed. */
  readonly id: string;
  readonly title: string;
  /** The member that changed, as the format names it; `null` for what was added or removed whole. */
  readonly member: string | null;
  /** As people read them; `null` where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Whether it can change a score, a value, a verdict or a hint; the rest is wording. */
  readonly decides: boolean;
  /** "Unit value of Apprenticeship: £1,000.00 per week became £1,200.00 per week." */
  readonly sentence: string;
}

/** In the order: the pack itself, then rules, hints, measures and outcomes in the order of the newer version. */
export function diffPacks(before: Pack, after: Pack): readonly PackChange[] {
  return [...packMembers(before, after), ...partKinds.flatMap((kind) => partChanges(kind, before, after))];
}

function packMembers(before: Pack, after: Pack): readonly PackChange[] {
  return memberChanges('pack', { id: after.id, title: after.title }, before, after, isList);
}

function partChanges(kind: PartKind, before: Pack, after: Pack): readonly PackChange[] {
  const old = new Map(partsOf(before, kind).map((part) => [part.id, part]));
  const next = partsOf(after, kind);
  const kept = new Set(next.map(({ id }) => id));
  return [
    ...next.flatMap((part) => {
      const known = old.get(part.id);
      return known ? memberChanges(kind, part, known, part) : [whole('added', kind, part)];
    }),
    ...partsOf(before, kind).flatMap((part) => (kept.has(part.id) ? [] : [whole('removed', kind, part)])),
  ];
}

function whole(change: 'added' | 'removed', kind: PartKind, { id, title }: Part): PackChange {
  const name = kind.charAt(0).toUpperCase() + kind.slice(1);
  return {
    kind: change,
    part: kind,
    id,
    title,
    member: null,
    before: change === 'removed' ? title : null,
    after: change === 'added' ? title : null,
    decides: true,
    sentence: `${name} ${change}: ${title}`,
  };
}

function sayExchange({ gone, come }: { readonly gone: string; readonly come: string }): string {
  const said = [...(gone === '' ? [] : [`${gone} went out`]), ...(come === '' ? [] : [`${come} came in`])];
  return said.length === 0 ? 'the same entries in another order' : said.join('; ');
}

function memberChanges(
  kind: PartKind | 'pack',
  part: Part,
  before: object,
  after: object,
  skip: (member: string) => boolean = () => false,
): readonly PackChange[] {
  const [old, next] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...next.keys(), ...old.keys()])].flatMap((member): PackChange[] => {
    const [was, is] = [old.get(member), next.get(member)];
    if (skip(member) || same(was, is)) return [];
    const said = { before: sayMember(was, member, before), after: sayMember(is, member, after) };
    const { label } = said.after ?? said.before ?? { label: member };
    const [of, entries] = [`${label} of ${part.title}`, sayEntries(was ?? [], is ?? [])];
    return [
      {
        kind: 'changed',
        part: kind,
        id: part.id,
        title: part.title,
        member,
        before: entries?.gone ?? said.before?.value ?? null,
        after: entries?.come ?? said.after?.value ?? null,
        decides: kind !== 'pack' && decides(kind, member),
        sentence: entries
          ? `${of}: ${sayExchange(entries)}`
          : `${of}: ${said.before?.value ?? 'none'} became ${said.after?.value ?? 'none'}`,
      },
    ];
  });
}
