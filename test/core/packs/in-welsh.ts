/** A pack with Welsh texts. The Welsh is made up for tests. */
import type { Pack, Translation } from '../../../core/packs/pack';

export const inWelsh = (pack: Pack): Pack => {
  const cy = (of: string, member: Translation['member'], text: string): Translation => ({
    language: 'cy',
    of,
    member,
    text,
  });
  const rules = pack.rules.flatMap(({ id }) => [
    cy(id, 'title', `Teitl Cymraeg ${id}`),
    cy(id, 'rationale', `Rheswm Cymraeg ${id}.`),
    cy(id, 'hint', `Awgrym Cymraeg ${id}.`),
  ]);
  return { ...pack, texts: [cy('pack', 'title', 'Lles Northway'), cy('pack', 'summary', 'Crynodeb.'), ...rules] };
};
