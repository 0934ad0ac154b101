/** What packs say of one notice and of each supplier it names. Pure: places, what was seen and the day are given. */
import type { Row } from './evaluate/condition';
import { fieldsOfHint, sayHint } from './evaluate/hint';
import { noticeRow } from './evaluate/notice-row';
import { supplierRow } from './evaluate/supplier-row';
import { type ToldRow, valuesOf } from './evaluate/told';
import type { Locate } from './evaluate/whereabouts';
import { sameTogether } from './facts/names/same-organisation';
import type { NoticeFacts, SupplierFacts } from './facts/notice';
import type { NoticeMarks, ShownHint, SupplierMarks } from './marks';
import type { Hint, Pack, Tone } from './packs/pack';
import type { Problem } from './result';
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
  /** What was not understood in reading the page. */
  readonly problems?: readonly Problem[] | undefined;
}

/** What is good for the place first, then what wants a look, then the rest: only the first few stand beside a name. */
const order: readonly Tone[] = ['benefit', 'attention', 'fact'];

/** Sorting keeps packs and hints of one tone in their own order. */
const inOrder = (hints: readonly ShownHint[]): readonly ShownHint[] =>
  [...hints].sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));

/** A row, with where its hints point when what they say stands nowhere on the page. */
interface Telling {
  readonly told: ToldRow;
  readonly values: Row;
  readonly otherwise: readonly Where[];
}

const telling = (told: ToldRow, otherwise: readonly Where[]): Telling => ({ told, values: valuesOf(told), otherwise });

/** By the first of the rows that shows it. */
function shown(pack: Pack, hint: Hint, rows: readonly Telling[]): readonly ShownHint[] {
  for (const { told, values, otherwise } of rows) {
    const said = sayHint(hint, values);
    if (!said) continue;
    const { id, tone, rationale, source, standing, goals } = hint;
    const from = [...new Set(fieldsOfHint(hint).flatMap((name) => told[name]?.from ?? []))];
    return [
      {
        pack: pack.id,
        hint: id,
        ...said,
        tone,
        rationale,
        source,
        standing,
        goals,
        from: from.length > 0 ? from : otherwise,
      },
    ];
  }
  return [];
}

const hintsFor = (packs: readonly Pack[], on: Hint['on'], rows: readonly Telling[]): readonly ShownHint[] =>
  inOrder(
    packs.flatMap((pack) => (pack.hints ?? []).flatMap((hint) => (hint.on === on ? shown(pack, hint, rows) : []))),
  );

function supplierMarks(marking: Marking, blocks: readonly [SupplierFacts, ...SupplierFacts[]]): SupplierMarks {
  const { facts, packs, seen, locate } = marking;
  const rows = blocks.map((supplier) =>
    telling(supplierRow({ facts, supplier, blocks, seen, locate }), [supplier.where]),
  );
  const [{ name, key }] = blocks;
  const where = [...new Set(blocks.flatMap((block) => [block.where, ...(block.also ?? [])]))];
  return { name, key, where, hints: hintsFor(packs, 'supplier', rows) };
}

export function markNotice(marking: Marking): NoticeMarks {
  const { facts, packs, asOf, problems = [] } = marking;
  const { portal, portalName, id, address, title, published } = facts;
  return {
    portal,
    portalName,
    id,
    address,
    title: title?.value ?? null,
    published: published?.value ?? null,
    suppliers: sameTogether(facts.suppliers).map((blocks) => supplierMarks(marking, blocks)),
    hints: hintsFor(packs, 'notice', [telling(noticeRow(facts, asOf), [])]),
    problems,
  };
}
