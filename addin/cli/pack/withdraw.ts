import { done, stopped } from '../outcome';
import { type Command, problem } from './command';
import {
  folderText,
  readFolder,
  readReason,
  readSigning,
  signingOptions,
  today,
  writeFolder,
} from './publisher-folder';

export const withdraw: Command = {
  takes: 'withdraw <folder> <pack id> <version> --why text --publisher name --key key.pem [--address https://…]',
  does: 'says that a published version is not to be taken up any more; whoever has it in force is told why',
  least: 3,
  most: 3,
  options: { why: { type: 'string' }, ...signingOptions },
  async run(call) {
    const [folder = '', id = '', version = ''] = call.given;
    const reason = readReason(call);
    if (!reason.ok) return stopped(reason.problems);
    const { publisher, why } = reason.value;
    const signing = await readSigning(call);
    if (!signing.ok) return stopped(signing.problems);
    const before = await readFolder(folder, publisher, signing.value);
    if (!before.ok) return stopped(before.problems);
    const { packs } = before.value;
    const entry = packs.find((one) => one.id === id && one.version === version);
    if (!entry)
      return stopped([
        problem(
          'pack-not-listed',
          [],
          `${publisher} has not published ${id} ${version}.`,
          `It has published ${packs.map((one) => `${one.id} ${one.version}`).join(', ') || 'nothing'}.`,
        ),
      ]);
    const withdrawn = { ...entry, withdrawn: { on: today(), why } };
    const index = { ...before.value, packs: packs.map((one) => (one === entry ? withdrawn : one)) };
    const written = await writeFolder(folder, index, [], signing.value.key);
    return written.ok
      ? done(
          `${id} ${version} is withdrawn.\n${folderText(folder, written.value, signing.value.key, call.option('address'))}`,
        )
      : stopped(written.problems);
  },
};
