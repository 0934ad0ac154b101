import type { Help } from './help';

const stays = 'The last good pack stays in force.';
const askPublisher =
  'Ask the publisher, by a way you trust, what happened. Do not change your own settings to make it fit.';

/** Problems of seals, publishers and subscriptions. */
export const sharing: Readonly<Record<string, Help>> = {
  'seal-unreadable': {
    means: `The file that should hold the seal of a pack is no seal. ${stays}`,
    mend: 'Fetch it again; if it stays so, tell the publisher.',
  },
  'seal-missing': {
    means: `A pack came without a seal, and one is required here. Whether a seal is required is your own setting or your administrator's, never the pack's. ${stays}`,
    mend: askPublisher,
  },
  'seal-of-another-pack': {
    means: `The seal was made for another pack, another version or another text. Somebody may have swapped the files. ${stays}`,
    mend: askPublisher,
  },
  'seal-of-another-publisher': { means: `The seal names somebody else as its publisher. ${stays}`, mend: askPublisher },
  'seal-key-unknown': {
    means: `The seal was made with a key that this publisher is not known by. ${stays}`,
    mend: 'Ask the publisher whether it has a new key. A new key is trusted when the old one vouches for it.',
  },
  'seal-key-revoked': {
    means: `The seal was made with a key that its publisher has revoked, for instance because it was stolen. Nothing that key ever sealed is taken up any more, since a thief can set any date. ${stays}`,
    mend: 'Wait for the publisher to seal the pack anew.',
  },
  'seal-key-expired': {
    means: `The key of the seal has ended. ${stays}`,
    mend: 'Ask the publisher to seal the pack with its present key.',
  },
  'seal-key-not-yet': {
    means: `The seal is dated before its key began, or after today. ${stays}`,
    mend: 'Check the date of this computer; if it is right, tell the publisher.',
  },
  'seal-broken': {
    means: `The signature does not fit what it signs: the seal or the key was changed. ${stays}`,
    mend: askPublisher,
  },
  'publisher-link': {
    means: 'The link does not say where a publisher is, who it is, or holds a key that is none.',
    mend: 'Ask the publisher for its link; "npm run pack -- publish --address" prints it.',
  },
  'publisher-unreachable': {
    means: `The publisher's folder could not be fetched. ${stays}`,
    mend: 'Try again later; check the network and the address.',
  },
  'publisher-unreadable': {
    means: `At the address is something else than a publisher's list, such as a page to sign in. ${stays}`,
    mend: 'Open the address in a browser and see what is there.',
  },
  'publisher-another': { means: `The list is another publisher's than the link says. ${stays}`, mend: askPublisher },
  'publisher-replayed': {
    means: `The list is older than one that was read before. Somebody may be holding back a newer pack. ${stays}`,
    mend: askPublisher,
  },
  'publisher-stale': {
    means: `The list has passed the day until which it holds. ${stays}`,
    mend: 'Ask the publisher for a new list.',
  },
  'publisher-not-signed': {
    means: `The list is not signed with a key that this publisher is known by, or its key has ended or was revoked. ${stays}`,
    mend: 'Ask the publisher which keys it signs with. A new key is trusted when the old one vouches for it.',
  },
  'publisher-key-revoked': {
    means: `The list of packs says that the key this publisher was known by is revoked, for instance because it leaked. A revoked key vouches for no other, so nothing that the list holds can be trusted by it. ${stays}`,
    mend: 'Ask the publisher, by a way you trust, for its new link, and subscribe by that.',
  },
  'pack-unreachable': { means: `A pack that the list names could not be fetched. ${stays}`, mend: 'Try again later.' },
  'pack-swapped': {
    means: `The file of a pack is not the one that the list names: its hash, id or version is another. ${stays}`,
    mend: askPublisher,
  },
  'pack-downgraded': {
    means: `The publisher lists an older version than the one in force. Going back is never done by itself. ${stays}`,
    mend: 'Ask the publisher why. An older version can be opened as a file.',
  },
  'pack-version-reused': {
    means: `Another text was published under a version that was out already. Two texts under one version cannot be told apart in a record. ${stays}`,
    mend: 'Give the changed pack a higher version.',
  },
  'pack-withdrawn': {
    means:
      'The publisher has withdrawn the version in force and says why. It stays in force until you choose another: a tender that runs is not changed under your hands.',
    mend: 'Read the reason, and choose another pack where it matters to your tender.',
  },
  'pack-of-revoked-key': {
    means:
      'The pack in force was sealed with a key that its publisher has revoked since, and the publisher lists no such pack. Whoever had the key may have made it.',
    mend: 'Choose another pack. To take up what the publisher lists, end the subscription and subscribe by its link anew.',
  },
  'pack-id-taken': {
    means:
      "A pack has an id that already belongs to a pack of somebody else. Nobody's pack may stand in for another's.",
    mend: 'Give the pack an id of its own.',
  },
  'shelf-lost': {
    means:
      'Something that was kept in this browser can no longer be read and was put aside. The other packs are as they were.',
    mend: 'Subscribe again, or open the file again.',
  },
  'host-policy-unread': {
    means:
      'Whoever hosts Goodmark can name publishers for everybody in policy.json beside it. That file is missing, is of another form, or has a wrong link. Publishers that were taken from it before stay, with their keys.',
    mend: 'Write the file as {"publishers": ["https://packs.example.org/#publisher=Example&key=…"]}, with each link as its publisher hands it out.',
  },
};
