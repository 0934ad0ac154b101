/** Reading, comparing and sealing a pack of 500 rules, against the libraries that a team would use instead. */
import { createHash, webcrypto } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import Ajv from 'ajv/dist/2020';
import canonicalize from 'canonicalize';
import { admitText } from '../../core/packs/admit';
import { diffPacks } from '../../core/packs/compare/diff';
import type { Pack, Rule } from '../../core/packs/pack';
import { packs } from '../../core/packs/register';
import { packSchema } from '../../core/packs/schema/pack-schema';
import { cryptography } from '../../core/packs/sharing/cryptography';
import { seal } from '../../core/packs/sharing/seal';
import { newKey } from '../core/packs/sharing/publisher';
import { compare, type Ratio } from './measure';

const rules = 500;

/** Rules of the bundled packs again and again, each under an id of its own. */
function packOf(hint: (rule: Rule) => string): Pack {
  const [base] = packs;
  const all = packs.flatMap((pack) => pack.rules);
  if (!base || all.length === 0) throw new Error('There is no bundled pack.');
  const repeated = Array.from({ length: rules }, (_, n): Rule => {
    const rule = all[n % all.length];
    if (!rule) throw new Error('There is no rule.');
    return { ...rule, id: `${rule.id}-${n}`, hint: hint(rule) };
  });
  return { ...base, id: 'bench', rules: repeated };
}

export async function packWork(): Promise<readonly Ratio[]> {
  const before = packOf(({ hint }) => hint);
  const after = packOf(({ hint, goals }) => (goals.length === 1 ? `${hint} Ask.` : hint));
  const text = JSON.stringify(before);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    // As any editor gets it: through JSON.
    JSON.parse(JSON.stringify(toJsonSchema(packSchema, { target: 'draft-2020-12', errorMode: 'ignore' }))),
  );
  const ajv = {
    name: 'JSON.parse and Ajv',
    work: (): string => (validate(JSON.parse(text)) ? `${rules} rules` : 'refused'),
  };
  const admitted = await compare(
    {
      name: 'admit',
      work: () => {
        const pack = admitText(text);
        return pack.ok ? `${pack.value.rules.length} rules` : 'refused';
      },
    },
    ajv,
  );
  const compared = await compare(
    { name: 'diff', work: () => (diffPacks(before, after).length > 0 ? `${rules} rules` : 'nothing changed') },
    ajv,
  );
  const key = newKey();
  const { sha256 } = cryptography(webcrypto.subtle);
  const sealed = await compare(
    {
      name: 'seal',
      work: async () => (await seal(before, { publisher: 'Bench', ...key }, '2026-11-26', { sha256 })).sha256,
    },
    {
      name: 'canonicalize and hash',
      work: () =>
        createHash('sha256')
          .update(canonicalize(before) ?? '')
          .digest('hex'),
    },
  );
  const kilobytes = (text.length / 1024).toFixed(0);
  return [
    ['admitting a pack of 500 rules, its examples run', 3, admitted] as const,
    ['diff of two packs of 500 rules', 3, compared] as const,
    ['sealing a pack of 500 rules', 2, sealed] as const,
  ].map(([name, atMost, { ratio, detail }]) => ({
    name,
    value: ratio,
    target: { atMost },
    unit: 'ratio',
    detail: `${kilobytes} KB; ${detail}`,
  }));
}
