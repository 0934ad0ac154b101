import { expect, test } from 'vitest';
import { Sentences } from '../../../core/evaluate/sentences';

test('sentences come whole and in order, and those taken are not given again', () => {
  const sentences = new Sentences();
  for (const part of ['12', ' hours', ' x ', '£17.96']) sentences.say(part);
  sentences.end();
  sentences.say('No quantity in Offers!D5.');
  sentences.end();
  sentences.end();
  expect(sentences.take()).toEqual(['12 hours x £17.96', 'No quantity in Offers!D5.', '']);
  sentences.say('Fewer parts than before');
  sentences.end();
  expect(sentences.take()).toEqual(['Fewer parts than before']);
  expect(sentences.take()).toEqual([]);
});
