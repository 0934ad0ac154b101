/** Suppliers and buyers: below headings of their names, as flat lines, as terms, or as "Label: value". */
import { postcodeIn } from '../../core/facts/notice/address';
import { labelMeans } from '../../core/facts/notice/labels';
import type { Draft, DraftBlock, Named, Owner } from './draft';
import { say } from './draft';
import {
  isCounted,
  isNameLabel,
  isOfOthers,
  isOrganisationLabel,
  isPlural,
  isProse,
  isSaidOnce,
  opensWhat,
  plainLabel,
} from './labels';
import { couldBeName, isCompany, isNameInText, isOfAddress, isVenture } from './names';
import { openRows } from './organisation-rows';
import type { Line, Section } from './outline';

/** A colon after a few words and before a blank makes a label; "https://" and "11:45am" do not. */
const beforeColon = /^(\p{L}[^:\n]{0,120}?)\s?:\s+(\S[^\n]*)$/u;

/** The label of a line: its term, or the words before a colon; below flowing text a colon makes none. */
export function labelled({ label, text }: Pick<Line, 'label' | 'text'>, heading: string): readonly [string, string] {
  if (label !== '' || isProse(heading)) return [label, text];
  const [, before, after] = beforeColon.exec(text) ?? [];
  // "Northway Consortium (lead: Alder Ltd)" has no label, and neither has a sentence before its colon.
  const isLabel = before !== undefined && !/[.;!?]\s|\([^)]*$/.test(before) && !isVenture(before);
  return isLabel && after !== undefined ? [before, after] : ['', text];
}

/** An item that holds a list: of a company what is said of it, of a lot those who won it; who it is of must be plain. */
function linesOfItem(line: Line, { own, items }: NonNullable<Line['nested']>): readonly Line[] {
  if (isCompany(own)) return [{ ...line, text: own }, ...items.map((item) => ({ ...item, isItem: false }))];
  const areNames = opensWhat(own) === 'lot' || items.every(({ text }) => isCompany(text));
  return areNames ? items : [];
}

/** Every printed line of a section by itself: an address may be one paragraph with breaks. */
const printedLines = (section: Section): readonly Line[] =>
  section.lines.flatMap((line) => (line.nested === undefined ? linesOf(line) : linesOfItem(line, line.nested)));

/** A list that somebody typed. */
const bullet = /^[-–•*·▪]\s+/;

const linesOf = (line: Line): readonly Line[] =>
  line.label === '' && line.text.split('\n').every((text) => bullet.test(text))
    ? line.text.split('\n').map((text) => ({ ...line, text: text.replace(bullet, ''), isItem: true }))
    : linesOfText(line);

const linesOfText = (line: Line): readonly Line[] =>
  line.label === '' && line.text.includes('\n')
    ? // What an item goes on with is said of what it begins with, and is no item by itself.
      line.text.split('\n').map((text, at) => ({ ...line, text, isItem: line.isItem && at === 0 }))
    : [line];

const lotOrContract = /^(lot|contract)\s+\d{1,4}\b/i;
/** Whether it says things that are said of organisations only. */
export const isOfOrganisation = (section: Section): boolean =>
  printedLines(section).some((line) => isOrganisationLabel(labelled(line, '')[0])) ||
  section.sections.some(({ heading, lines }) => isOrganisationLabel(heading) && lines.length > 0);

/** A heading that names an organisation: nothing else is said by it, and its lines are of one. */
export const isNamed = (section: Section): boolean =>
  !isCounted(section.heading) &&
  opensWhat(section.heading) === undefined &&
  !isOrganisationLabel(section.heading) &&
  !isNameLabel(section.heading) &&
  couldBeName(section.heading) &&
  isOfOrganisation(section);

/** Puts what is said into the block: unlabelled lines are its address. */
function describe(block: DraftBlock, lines: readonly Line[], sections: readonly Section[]): void {
  let address: string[] = [];
  let addressLabel = '';
  const close = (): void => {
    say(block, addressLabel, address.join('\n'));
    [address, addressLabel] = [[], ''];
  };
  for (const line of lines) {
    const [label, text] = labelled(line, '');
    const other = label === '' ? lotOrContract.exec(text)?.[1] : undefined;
    if (label === '' && other === undefined) {
      // "Registered office: 1 High Street" goes on in the lines below, up to its postcode.
      if (addressLabel !== '' && postcodeIn(address.join('\n')) !== undefined) close();
      address.push(text);
    } else {
      close();
      if (labelMeans(label) === 'address') [address, addressLabel] = [[text], label];
      else say(block, label || (other ?? ''), text);
    }
  }
  close();
  for (const section of sections) {
    if (isOfOthers(section.heading)) continue;
    const heading = plainLabel(section.heading);
    const together = section.lines.filter(({ label, isItem }) => label === '' && !isItem).map(({ text }) => text);
    say(block, heading, together.join('\n'));
    for (const line of section.lines)
      if (line.label !== '' || line.isItem) say(block, line.label || heading, line.text);
    describe(block, [], section.sections);
  }
}

/** One whose name is a heading. */
export function openNamed(draft: Draft, role: 'supplier' | 'buyer', section: Section, lots: readonly string[]): void {
  const block = draft.open(role, { label: '', text: section.heading, element: section.element }, lots);
  const lines = printedLines(section).filter((line) => {
    const [label, text] = labelled(line, '');
    return !(isNameLabel(label) && text === section.heading);
  });
  describe(block, lines, section.sections);
}

interface Flat {
  readonly name: Named;
  readonly isItem: boolean;
  readonly lines: Line[];
}

/** Those whose names stand in lines: a labelled name, an item of a list, or the first line where there is nothing else. */
function split(section: Section): readonly Flat[] {
  const found: Flat[] = [];
  const isListOfNames =
    isPlural(section.heading) &&
    !isCounted(section.heading) &&
    section.sections.length === 0 &&
    section.lines.every(
      (line) =>
        labelled(line, '')[0] === '' &&
        !line.text.includes('\n') &&
        !line.nested &&
        !(isOfAddress(line.text) && !line.isItem),
    );
  const lines = printedLines(section);
  // Where names have a label, what stands without one is something else, such as the number of a lot.
  const haveLabels = lines.some((line) => isNameLabel(labelled(line, '')[0]));
  for (const line of lines) {
    const [label, text] = labelled(line, '');
    const last = found.at(-1);
    const couldStart = (last === undefined && !haveLabels) || isListOfNames || (line.isItem && last?.isItem);
    // A sentence may stand before a list of names, or after it.
    const isName = line.isItem || isNameInText(text);
    const starts = label === '' ? couldStart && isName : isNameLabel(label);
    if (starts && couldBeName(text))
      found.push({ name: { label, text, element: line.element }, isItem: line.isItem, lines: [] });
    else last?.lines.push(line);
  }
  return found;
}

/** Where the names of others are not told from lines of an address, one organisation would be given what is said of all. */
function isOfSeveral(lines: readonly Line[]): boolean {
  const labels = lines.map((line) => labelled(line, '')[0].toLowerCase()).filter(isSaidOnce);
  return new Set(labels).size < labels.length;
}

/** Reads a section of suppliers or of buyers; what is of neither goes to `rest`. */
export function openOrganisations(
  draft: Draft,
  role: 'supplier' | 'buyer',
  section: Section,
  owner: Owner,
  rest: (section: Section) => void,
): void {
  const isFlat =
    (isCounted(section.heading) && section.lines.length > 0) ||
    section.lines.some((line) => isNameLabel(labelled(line, '')[0]));
  const named = isFlat ? [] : section.sections.filter(isNamed);
  const lines = named.length > 0 ? [] : split(section);
  const flat = lines.some((each) => isOfSeveral(each.lines)) ? [] : lines;
  const isField = ({ heading }: Section): boolean => flat.length > 0 && opensWhat(heading) === undefined;
  for (const [at, each] of flat.entries())
    describe(
      draft.open(role, each.name, owner.lots),
      each.lines,
      at === flat.length - 1 ? section.sections.filter(isField) : [],
    );
  openRows(draft, role, section.rows, owner);
  for (const each of section.sections) {
    if (named.length > 0 && isNamed(each)) openNamed(draft, role, each, owner.lots);
    else if (!isField(each)) rest(each);
  }
}
