import type { Help } from './help';

/** Problems of the commands in a terminal: what they are called with, their files, and a publisher's own folder. */
export const terminal: Readonly<Record<string, Help>> = {
  usage: {
    means: 'The command was called in another way than it is meant to be, so it did nothing.',
    mend: 'Run "npm run pack" to see every command with what it takes.',
  },
  'unknown-code': {
    means: 'No problem has that code.',
    mend: 'Copy the code from the end of a message, where it stands in square brackets.',
  },
  'unknown-pack': {
    means: 'A pack was named that is neither bundled nor a JSON file.',
    mend: "Give the id of a bundled pack, or the path of a pack's file, with .json at its end.",
  },
  'not-json': {
    means:
      'The file is not sound JSON, so nothing of it could be read. Often it was cut off, a comma is missing or one too many, or a letter was lost in another encoding.',
    mend: 'Go to the line and column that are named, and save the file as UTF-8.',
    example: { wrong: '{ "id": "northway", }', right: '{ "id": "northway" }' },
  },
  'file-not-found': { means: 'There is no file of that name.', mend: 'Check the name and the folder.' },
  'file-unreadable': {
    means: 'The file is there and could not be read, for instance because it is a folder or belongs to somebody else.',
    mend: 'Check that it is a file that you may open.',
  },
  'file-not-written': {
    means: 'The file could not be written. What stood there before is as it was.',
    mend: 'Choose a folder that is there and that you may write to.',
  },
  'file-exists': {
    means: 'A file of that name is there already. Keys and packs are never replaced by new ones.',
    mend: 'Give another name.',
  },
  'too-large': {
    means: 'The file is larger than 512 MB, which no pack and no tender is.',
    mend: 'Check that it is the file you mean; save the sheets of a tender as a workbook of their own.',
  },
  'pack-id': {
    means: 'The id for a new pack has another form than ids have.',
    mend: 'Use lower-case letters, digits, hyphens and dots, such as northway-good.',
  },
  'report-kind': {
    means: 'A comparison is written as Markdown, JSON, CSV or a workbook, which the end of its name tells.',
    mend: 'End the name with .md, .json, .csv or .xlsx.',
  },
  'unknown-engine': {
    means: 'The SQL can be written for a few engines, and that is none of them.',
    mend: 'Choose one that the message names; standard fits most.',
  },
  'wrong-extension': {
    means: 'Programs go by the end of a name, and what is written would be taken for something else under that one.',
    mend: 'Give a name with the ending that the message says: .xlsx for a workbook, .json for a pack.',
  },
  'out-is-input': {
    means: 'The file to be written is one of those that are read, which would be lost.',
    mend: 'Give --out another name.',
  },
  'not-a-workbook': {
    means: 'The file is no workbook of Excel, so no sheets can be read in it.',
    mend: 'Open it in the program it is from, and save it as .xlsx.',
  },
  'out-not-given': {
    means: 'Formulas over a tender fill a workbook, and none was named.',
    mend: 'Give --out with a name that ends in .xlsx.',
  },
  'nothing-to-score-with': {
    means: 'The pack has neither rules nor measures, so it has nothing to say of a workbook. Hints are for pages.',
    mend: 'Choose another pack, or add a rule or a measure to this one.',
  },
  'key-not-given': {
    means: 'What is published is signed, and no key to sign with was named.',
    mend: 'Give --key with the file of your signing key; "npm run pack -- key" makes one.',
  },
  'key-unreadable': {
    means: 'The file holds no signing key of the kind that packs are sealed with (Ed25519, PKCS #8).',
    mend: 'Use a key that "npm run pack -- key" made.',
  },
  'key-not-listed': {
    means: "The list in the folder is signed with another key, so yours cannot show that it is this publisher's.",
    mend: 'Give the key that the list is signed with. To go over to a new one, give that as --key and the other as --old-key.',
  },
  'key-unknown': {
    means: 'The publisher lists no such public key, so there is nothing to revoke or to end.',
    mend: 'Copy the public key from the list that the message gives, or from index.json.',
  },
  'key-revoked': {
    means: 'The key was revoked before. A revoked key never comes back, and what it signs is trusted by nobody.',
    mend: 'Sign with the key that took its place; packs that are published again are sealed anew.',
  },
  'key-revokes-itself': {
    means: 'A key cannot be revoked by itself: nobody would trust the list that it signs from then on.',
    mend: 'Make another key with "npm run pack -- key", give it as --key, and hand out the new link that is printed.',
  },
  'key-end-not-given': {
    means: 'The last day of a key has to be a day of the calendar.',
    mend: 'Write it as 2027-03-31, after --on.',
  },
  'key-end-passed': {
    means:
      'A key cannot end on a day that has passed: subscribers were right to take up what it sealed until today. A key that somebody else may hold is revoked instead.',
    mend: 'Give today or a later day; or use "npm run pack -- revoke".',
  },
  'key-ended': {
    means: 'The last day of the key has passed, so that nobody takes up what it signs.',
    mend: 'Make another with "npm run pack -- key"; give that as --key and the ended one as --old-key, which still vouches for what follows it.',
  },
  'key-vouched-by-another': {
    means:
      'The key is trusted because an older key of the publisher vouches for it, and the days on which it holds are among what was vouched for. Only the older key can vouch for other days.',
    mend: 'Give the file of the older key as --old-key.',
  },
  'reason-not-given': {
    means: 'A key is revoked and a pack withdrawn with a name and a reason, since subscribers are told both.',
    mend: 'Give --publisher and --why.',
  },
  'pack-not-listed': {
    means: 'That version of the pack was never published in this folder, so it cannot be withdrawn.',
    mend: 'Give the id and the version of one that the message names.',
  },
  'pack-version-lower': {
    means:
      'A higher version of the pack is out already. Subscribers take the highest and never go back by themselves, so this one would reach nobody.',
    mend: 'Give the pack a version above the one that is out. Where the higher one was a mistake, withdraw it first.',
  },
};
