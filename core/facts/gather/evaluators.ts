import type { Field, Frame } from './frame';

/** A mark that the panel settled together is nobody's own. */
const together =
  /(?<![a-zà-ɏ])(?:consensus|cons(?=\W*$)|moderated|moderation|mod(?=\W*$)|agreed|panel|final|overall|consensws|cytunedig|cytûn|terfynol|wedi['’]i gymedroli)(?![a-zà-ɏ])/i;

const ownName = (name: string | null | undefined): string | null => (!name || together.test(name) ? null : name.trim());

/** "Average" over the marks of evaluators is nobody's mark, and no agreed one either. */
export const isMean = (name: string | null): boolean =>
  name !== null &&
  /^(?:(?:the )?(?:average|mean|avg\.?|median|cyfartaledd))(?: (?:scores?|marks?|sheet))?$/i.test(name);

/** The evaluator of a mark an entry; `null` for the panel's mark and where nobody is named. */
export function evaluatorsOf(frame: Frame, field: Field): readonly (string | null)[] {
  const { table, entries, fields } = frame;
  const heading = field.heading
    .replace(field.about.criterion?.name ?? '', ' ')
    .replace(field.about.bidder?.name ?? '', ' ');
  if (together.test(heading)) return entries.map(() => null);
  if (field.about.evaluator !== undefined) {
    const evaluator = ownName(field.about.evaluator);
    return entries.map(() => evaluator);
  }
  const column = fields.find(({ fact }) => fact === 'evaluator');
  if (column) return frame.texts(column).map(ownName);
  const owner = table.layout === 'sheet-per-evaluator' ? ownName(table.owner?.name) : null;
  return entries.map(() => owner);
}
