/** A hint in words: what was found and who said it, why it matters, and where that comes from. */
import { goals } from '../../core/goals/list';
import type { ShownHint } from '../../core/marks';
import type { Source, Standing, Tone } from '../../core/packs/pack';
import { element } from './element';

/** Looks are told by a sign and an edge too, never by colour alone; this is the same for those who hear them. */
const toneWords: Readonly<Record<Tone, string>> = { fact: '', benefit: ', local benefit', attention: ', to check' };

const standings: Readonly<Record<Standing, string | null>> = {
  verified: null,
  'second-hand': 'Quoted by another; not read in the source itself.',
  unverified: 'Not checked against its source.',
};

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** The square-cornered tag that a chip shows, and the card again beside its sentence. */
export const tag = ({ chip, tone, language }: ShownHint): HTMLElement =>
  element('span', { class: `tag ${tone}`, ...spokenIn(language) }, element('span', { class: 'sign' }), chip);

/** Told to whoever reads the page aloud. */
const spokenIn = (language: string | undefined) => (language === undefined ? {} : { lang: language });

export const spoken = ({ chip, tone }: ShownHint): string => chip + toneWords[tone];

export function factItem(hint: ShownHint): HTMLElement {
  const standing = standings[hint.standing];
  return element(
    'li',
    {},
    element('p', { class: 'found', ...spokenIn(hint.language) }, tag(hint), ` ${hint.sentence}`),
    element('p', spokenIn(hint.language), hint.rationale),
    element('p', { class: 'quiet' }, 'Source: ', ...sourceWords(hint.source)),
    ...(standing === null ? [] : [element('p', { class: 'quiet standing' }, standing)]),
    ...servedGoals(hint.goals),
  );
}

function servedGoals(served: readonly number[]): readonly HTMLElement[] {
  const named = goals.filter(({ number }) => served.includes(number));
  if (named.length === 0) return [];
  const words = named.map(({ number, title }) => `${number} ${title}`).join('; ');
  return [element('p', { class: 'quiet' }, `${named.length === 1 ? 'Goal' : 'Goals'} ${words}`)];
}

function sourceWords({ publisher, document, clause, date, url }: Source): readonly (Node | string)[] {
  const title = [publisher, document, clause].filter((part) => part !== undefined).join(', ');
  const after = date === undefined ? '.' : `, ${longDate(date)}.`;
  return [isWeb(url) ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, title) : title, after];
}

/** A pack may come from anywhere, and an address may be a script. */
const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url);

function longDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : dates.format(date);
}
