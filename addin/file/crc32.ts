/** Four tables of 256, so that four bytes go in one step. */
const tables = ((): Uint32Array => {
  const all = new Uint32Array(1024);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    all[n] = c;
  }
  for (let n = 256; n < 1024; n++) {
    const before = all[n - 256] ?? 0;
    all[n] = (before >>> 8) ^ (all[before & 255] ?? 0);
  }
  return all;
})();

const at = (index: number): number => tables[index] ?? 0;

/** CRC-32 as zip uses it (polynomial 0xEDB88320). Give the last answer as `before` to go on where it ended. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let c = ~before;
  let i = 0;
  for (const last = bytes.length - 3; i < last; i += 4) {
    c ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    c = at(768 + (c & 255)) ^ at(512 + ((c >>> 8) & 255)) ^ at(256 + ((c >>> 16) & 255)) ^ at(c >>> 24);
  }
  for (; i < bytes.length; i++) c = at((c ^ (bytes[i] ?? 0)) & 255) ^ (c >>> 8);
  return ~c >>> 0;
}
