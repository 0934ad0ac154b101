/** A bundled pack never changes under its version: other packs stand on its hash, and records name both. */
import { expect, test } from 'vitest';
import { packHash } from '../../../core/packs/canonical';
import { packs } from '../../../core/packs/register';
import { platform } from './sharing/publisher';

/** Lines are added, and none is ever changed: a pack that reads otherwise has a higher version and a note under `changes`. */
const texts: Readonly<Record<string, string>> = {
  'community-public-good 0.1.0': '20c8ecf8e696edb010472d46b3228a4f1fef68c93891548df4c9801f10aad4df',
  'local-benefit 0.1.0': 'f54210fa03f54324782f9a373ae7625282522c4bf828d566caea5b30ee37689f',
  'local-benefit 0.2.0': '806d8db1ba56ebf15bf7e39d1b52911a9d904b79541b64a9d21093c513ac19b6',
  'local-reservation-england 0.1.0': 'f6fc0f3262eaa05952b2815f3b92e2feec0c2661350cb5b52ecb3bb025474695',
  'northern-ireland-points 0.1.0': '1b92b360c8e2a3000ed216e651ef660c61be5ace47d93c1ad4853595fbfe3cb4',
  'open-unit-values 0.1.0': 'e799e0921b95d4c36de9857796eb9e5970b80aa3a8e275cc6cefc3de3dae43e4',
  'ppn-002 0.1.0': 'f3af2ba4498311500ef0beafecd0deca0f4b1f01049d9da563b4a29eff6422f4',
  'ppn-06-20 0.1.0': '47a9438853c04e812b6428eda2111dbd6ea62037d189ca477fa9be82b2a080de',
  'procurement-act-checks 0.1.0': '884fdec319cdae4f4f8fa29c89a82c106c8a3035ff2b481ad6e3dde97698857b',
  'scotland-community-benefits 0.1.0': '3023d96e00a6b2535c4c52c6b8f7dc3317d3c26a8a40032b6cbba731bd4dc6aa',
  'wales-well-being 0.1.0': '85dd4e9bd461a88449de6343c1c1089dd084d9a66af2eaa8ca76e2d566c7c16c',
};

test.each(packs)('$id $version is the text that this version has always been', async (pack) => {
  expect(texts[`${pack.id} ${pack.version}`]).toBe(await packHash(pack, platform.sha256));
});
