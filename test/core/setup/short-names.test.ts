import { expect, test } from 'vitest';
import { isShortFor } from '../../../core/setup/short-names';

test.each([
  ['SV', 'Social value', true],
  ['Tech.', 'Technical', true],
  ['Env mgmt', 'Environmental management', false],
  ['Qual', 'Quality', true],
  ['Quality', 'Quality', false],
  ['S', 'Safety', false],
  ['Price', 'Pricing', false],
])('%j for %j: %s', (short, long, is) => expect(isShortFor(short, long)).toBe(is));
