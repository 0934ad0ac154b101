import { nearest } from '../../../core/facts/names/labels';
import { help, helpPage } from '../../../core/packs/help/help';
import { done, stopped } from '../outcome';
import { type Command, problem } from './command';

export const explain: Command = {
  takes: 'explain <code>',
  does: 'says what a code of a problem means and what to do',
  least: 1,
  most: 1,
  async run({ given: [code = ''] }) {
    const page = helpPage(code);
    if (page !== undefined) return done(page.trimEnd());
    const near = nearest(code, Object.keys(help));
    const hint = near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Copy it from the message.';
    return stopped([problem('unknown-code', [], `No problem has the code ${code}.`, hint)]);
  },
};
