/** What packs say of one notice and of each supplier it names. Pure: places, what was seen and the day are given. */
import type { Row } from './evaluate/condition';
import { fieldsOfHint, sayHint } from './evaluate/hint';
import { noticeRow } from './evaluate/notice-row';
import { supplierRow } from './evaluate/supplier-row';
import { type ToldRow, valuesOf } from './evaluate/told';
import type { Locate } from './evaluate/whereabouts';
import type { NoticeFacts, SupplierFacts } from './facts/notice';
import type { NoticeMarks, ShownHint, SupplierMarks } from './marks';
import { textsIn } from './packs/languages';
import type { Hint, Pack, Tone } from './packs/pack';
import type { Problem } from './result';
import { type SeenElsewhere, seenElsewhere } from './seen/look-up';
import type { NoticesSeen } from './seen/notices-seen';
import type { Where } from './source';

export interface Marking {
  readonly facts: NoticeFacts;
  /** In the order in which they speak. */
  readonly packs: readonly Pack[];
  readonly seen: NoticesSeen;
  /** The day of reading, as an ISO date. */
  readonly asOf: string;
  /** Seen from the officer's own place; without it nothing is near or far. */
  readonly locate?: Locate | undefined;
  /** Of the reader, as cy: hints speak it where their pack does. */
  readonly language?: string | undefined;
  /** What was not understood in reading the page. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What is good for the place first, then what wants a look, then the rest: only the first few stand beside a name. */
const order: readonly Tone[] = ['benefit', 'attention', 'fact'];

/** A hint speaks another language whole or not at all. */
function translated(pack: Pack, hint: Hint, language: string | undefined): Hint | undefined {
  if (language === undefined) return undefined;
  const { chip, sentence, rationale } = textsIn(pack, language, hint.id);
  const isWhole = chip !== undefined && sentence !== undefined && rationale !== undefined;
  return isWhole ? { ...hint, chip, sentence, rationale } : undefined;
}

function shown(pack: Pack, hint: Hint, { row, values, language, otherwise }: Asked): readonly ShownHint[] {
  const other = translated(pack, hint, language);
  // A slip in a translation must not keep a hint from being shown.
  const inOther = other && sayHint(other, values);
  const said = inOther ?? sayHint(hint, values);
  if (!said) return [];
  const { id, tone, source, standing, goals } = hint;
  const { rationale } = inOther ? other : hint;
  const places = [...new Set(fieldsOfHint(hint).flatMap((name) => row[name]?.from ?? []))];
  const from = places.length > 0 ? places : otherwise;
  const spoken = inOther && language !== undefined && { language };
  return [{ pack: pack.id, hint: id, ...said, ...spoken, tone, rationale, source, standing, goals, from }];
}

interface Asked {
  readonly row: ToldRow;
  readonly values: Row;
  readonly language: string | undefined;
  readonly otherwise: readonly Where[];
}

/** `otherwise`: where to point when what a hint says stands nowhere on the page. */
function hintsFor(
  { packs, language }: Pick<Marking, 'packs' | 'language'>,
  on: Hint['on'],
  row: ToldRow,
  otherwise: readonly Where[] = [],
): readonly ShownHint[] {
  const asked = { row, values: valuesOf(row), language, otherwise };
  const hints = packs.flatMap((pack) =>
    (pack.hints ?? []).flatMap((hint) => (hint.on === on ? shown(pack, hint, asked) : [])),
  );
  // Sorting keeps packs and hints of one tone in their own order.
  return hints.sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

function supplierMarks(marking: Marking, supplier: SupplierFacts, elsewhere: SeenElsewhere): SupplierMarks {
  const { facts, locate } = marking;
  const { name, key, where, also = [] } = supplier;
  const hints = hintsFor(marking, 'supplier', supplierRow({ facts, supplier, elsewhere, locate }), [where]);
  return { name, key, where: [where, ...also], hints };
}

export function markNotice(marking: Marking): NoticeMarks {
  const { facts, seen, asOf, problems = [] } = marking;
  const elsewhere = seenElsewhere(seen, facts);
  const { portal, portalName, id, address, title, published } = facts;
  return {
    portal,
    portalName,
    id,
    address,
    title: title?.value ?? null,
    published: published?.value ?? null,
    suppliers: facts.suppliers.map((supplier) => supplierMarks(marking, supplier, elsewhere)),
    hints: hintsFor(marking, 'notice', noticeRow(facts, asOf)),
    problems,
  };
}
