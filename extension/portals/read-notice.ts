/** From headings and lines to what a notice says, for every portal whose notices are made of them. */
import { criteriaOf, openCriteria } from './criteria';
import { type Draft, type DraftBlock, type Named, type Owner, say, startDraft } from './draft';
import { outermostWithout, printed } from './elements';
import {
  isCounted,
  isDescriptionLabel,
  isLotLabel,
  isOrganisationLabel,
  isProse,
  isStatement,
  isSupplierLabel,
  isTitleLabel,
  noticeType,
  type Opens,
  opensWhat,
  plainLabel,
  publishedOn,
} from './labels';
import { isNameInText, namesIn } from './names';
import { openRows } from './organisation-rows';
import { isNamed, labelled, openNamed, openOrganisations } from './organisations';
import { type Line, lastElementOf, type Section } from './outline';

export interface NoticeReading {
  readonly draft: Draft;
  /** What was found: a notice in which nothing is known is not understood. */
  readonly opened: ReadonlySet<Opens>;
  readonly type: string | undefined;
  /** After which element to say what concerns the notice itself. */
  readonly panel: Element | undefined;
}

interface Outside {
  /** Where the portal prints them outside the content that is read. */
  readonly title?: Element | null;
  readonly buyer?: Element | null;
}

/** All that stands under the label, in the section itself and two headings down. */
function valuesUnder(section: Section, isLabel: (label: string) => boolean, depth = 2): readonly Line[] {
  const lines = section.lines.filter((line) => isLabel(labelled(line, '')[0]));
  const below = section.sections.flatMap((child) =>
    isLabel(child.heading) ? child.lines : depth > 0 ? valuesUnder(child, isLabel, depth - 1) : [],
  );
  return [...lines.map((line) => ({ ...line, text: labelled(line, '')[1] })), ...below];
}

/** Forms print each lot as a "Description" that has a number. */
const isLotOfForm = (section: Section): boolean =>
  isCounted(section.heading) && isDescriptionLabel(section.heading) && valuesUnder(section, isLotLabel).length > 0;

export function readNotice(top: Section, { title = null, buyer = null }: Outside = {}): NoticeReading {
  const draft = startDraft();
  const opened = new Set<Opens>();
  let type: string | undefined;
  let criteria: Section | undefined;
  let header: Section | undefined;

  /** One line that has a label of its own. A name in passing is a block with nothing but the name. */
  const field = (
    owner: Owner,
    label: string,
    text: string,
    line: Line,
    supplier?: DraftBlock,
  ): DraftBlock | undefined => {
    const name: Named = { label, text, element: line.element };
    const { names, rest } = isSupplierLabel(label) ? namesIn(text) : { names: [], rest: '' };
    if (names.length > 0 && (line.label !== '' || names.every(isNameInText))) {
      const blocks = names.map((each) => draft.open('supplier', { ...name, text: each }, owner.lots));
      // What is said after several names is said of none of them.
      const [block, another] = blocks;
      if (block === undefined || another !== undefined) return undefined;
      say(block, '', rest);
      return block;
    }
    if (opensWhat(label) === 'buyers') draft.open('buyer', name);
    else if (opensWhat(label) === 'criteria') openCriteria(draft, criteriaOf({ ...line, label, text }), owner);
    else if (isStatement(text)) say(owner, '', text);
    else say(supplier !== undefined && isOrganisationLabel(label) ? supplier : owner, label, text);
    return supplier;
  };

  /** A line is a passage under its own label or its heading; flowing text is one, however many paragraphs it has. */
  const lines = (section: Section, owner: Owner): void => {
    const heading = plainLabel(section.heading);
    const isFlowing = ({ label }: Line): boolean => label === '' && isProse(section.heading);
    const flowing = section.lines.filter(isFlowing).map(({ text }) => text);
    say(owner, heading, flowing.join('\n'));
    let supplier: DraftBlock | undefined;
    for (const line of section.lines) {
      if (isFlowing(line)) continue;
      const [label, text] = labelled(line, section.heading);
      if (label !== '') supplier = field(owner, label, text, line, supplier);
      else say(owner, isStatement(text) ? '' : heading, text);
    }
    for (const row of openRows(draft, 'supplier', section.rows, owner, isSupplierLabel))
      say(owner, heading, row.map(({ label, text }) => `${label}: ${text}`).join('\n'));
  };

  const inside = (section: Section, owner: Owner): void => {
    lines(section, owner);
    // Right below its award a name is the winner's; below a heading of its own, such as "Sub-contractors", it is not.
    for (const child of section.sections)
      if (owner.role === 'award' && opensWhat(section.heading) === 'award' && isNamed(child))
        openNamed(draft, 'supplier', child, owner.lots);
      else read(child, owner);
  };

  const award = (section: Section): void => {
    const [name] = valuesUnder(section, isTitleLabel);
    const lots = valuesUnder(section, isLotLabel).map(({ text }) => text);
    const heading: Named = { label: '', text: plainLabel(section.heading), element: section.element };
    inside(section, draft.open('award', name ?? heading, lots));
  };

  const lot = (section: Section): void => {
    const [name] = valuesUnder(section, isTitleLabel);
    const [number] = valuesUnder(section, isLotLabel);
    const heading = plainLabel(section.heading);
    const own = opensWhat(heading) === 'lot';
    const named: Named = own || !name ? { label: '', text: heading, element: section.element } : name;
    inside(section, draft.open('lot', named, [own ? heading : (number?.text ?? '')]));
  };

  const organisations = (role: 'supplier' | 'buyer', section: Section, owner: Owner): void => {
    if (role === 'buyer' && buyer !== null)
      openNamed(draft, role, { ...section, heading: printed(buyer), element: buyer }, []);
    else openOrganisations(draft, role, section, owner, (child) => read(child, owner));
  };

  const read = (section: Section, owner: Owner): void => {
    const counted = namedByCount(section);
    if (counted !== undefined) {
      read(counted, owner);
      return;
    }
    const opens = opensWhat(section.heading);
    const role = roleOfCaption(section);
    if (role !== undefined && isNamed(section)) {
      opened.add(role === 'supplier' ? 'suppliers' : 'buyers');
      openNamed(draft, role, section, owner.lots);
      return;
    }
    if (opens !== undefined) opened.add(opens);
    if (opens === 'suppliers') organisations('supplier', section, owner);
    else if (opens === 'buyers') organisations('buyer', section, owner);
    else if (opens === 'criteria') {
      criteria ??= section;
      openCriteria(draft, section, owner);
    } else if (opens === 'award' && owner.role !== 'award') award(section);
    else if (opens === 'lot' || isLotOfForm(section)) lot(section);
    else inside(section, owner);
  };

  /** Above the first section: the kind of notice and its identifiers; what has no label there is no fact. */
  const head = (section: Section): void => {
    for (const line of section.lines) {
      const [label, text] = labelled(line, '');
      const published = publishedOn.exec(line.text);
      const kind = noticeType.exec(line.text)?.[0];
      if (kind !== undefined) {
        type ??= kind;
        say(draft.notice, 'Notice type', kind);
      } else if (published) say(draft.notice, 'Published', line.text.slice(published[0].length));
      else if (label !== '' && !line.text.includes('\n')) field(draft.notice, label, text, line);
    }
  };

  if (title !== null) say(draft.notice, 'Title', printed(title));
  head(top);
  for (const section of top.sections) {
    if (section.level > 1) read(section, draft.notice);
    else {
      if (header === undefined) say(draft.notice, 'Title', section.heading);
      header ??= section;
      head(section);
      for (const child of section.sections) read(child, draft.notice);
    }
  }
  return { draft, opened, type, panel: panelAfter(criteria, header ?? top) };
}

/** "Supplier 2: Alder Ltd" has its caption in its own words. */
function namedByCount(section: Section): Section | undefined {
  const [caption, heading] = labelled({ label: '', text: section.heading }, '');
  const named = { ...section, caption, heading };
  return caption !== '' && roleOfCaption(named) !== undefined && isNamed(named) ? named : undefined;
}

/** A name under a caption of its own: "Supplier", or "Supplier 2". */
function roleOfCaption({ caption = '' }: Section): 'supplier' | 'buyer' | undefined {
  const opens = opensWhat(caption.replace(/\s*\d{1,4}$/, ''));
  return opens === 'suppliers' ? 'supplier' : opens === 'buyers' ? 'buyer' : undefined;
}

/** After the criteria; else between the notice's header and what follows it. */
function panelAfter(criteria: Section | undefined, header: Section): Element | undefined {
  if (criteria !== undefined) return outermostWithout(criteria.element, lastElementOf(criteria));
  const [next] = header.sections;
  const last = header.lines.at(-1)?.element ?? header.element;
  return next === undefined ? undefined : outermostWithout(next.element, last);
}
