/** A sheet part in pieces of text that end with a row, so that a large sheet is never one huge text. */
import type { OfficePackage } from '../package';
import { decodePart, decoderFor, decodeStrictly, encodingOf } from '../part-text';

const pieceSize = 1_048_576;

/** The end of the last `</row>` or `</x:row>` in `bytes[0, length)`; 0 when none. A cut there never splits a character. */
function afterLastRow(bytes: Uint8Array, length: number): number {
  for (let at = length - 1; at >= 5; at--) {
    // "row>" backwards, then a possible prefix, then "</".
    if (bytes[at] !== 62 || bytes[at - 1] !== 119 || bytes[at - 2] !== 111 || bytes[at - 3] !== 114) continue;
    let before = at - 4;
    if (bytes[before] === 58)
      do before--;
      while ((bytes[before] ?? 0) > 47 && bytes[before] !== 60);
    if (bytes[before] === 47 && bytes[before - 1] === 60) return at + 1;
  }
  return 0;
}

/** Throws `Damage`. The pieces joined are the part's whole text. */
export function* rowTexts(pkg: OfficePackage, part: string): Generator<string, void, void> {
  let buffer = new Uint8Array(Math.min(pieceSize, pkg.size(part) + 1) * 2);
  let filled = 0;
  let decoder: TextDecoder | undefined;
  for (const piece of pkg.pieces(part) ?? []) {
    if (filled + piece.length > buffer.length) {
      const larger = new Uint8Array(Math.max(buffer.length * 2, filled + piece.length));
      larger.set(buffer.subarray(0, filled));
      buffer = larger;
    }
    buffer.set(piece, filled);
    filled += piece.length;
    if (!decoder) {
      // UTF-16 cannot be cut by looking for bytes; no program that writes workbooks uses it, so it may be slow.
      if (encodingOf(buffer).startsWith('utf-16')) return yield decodePart(pkg.bytes(part) ?? buffer, part);
      decoder = decoderFor(buffer, part);
    }
    if (filled < pieceSize) continue;
    const cut = afterLastRow(buffer, filled);
    if (cut === 0) continue;
    yield decodeStrictly(decoder, buffer.subarray(0, cut), part);
    buffer.copyWithin(0, cut, filled);
    filled -= cut;
  }
  yield decodeStrictly(decoder ?? new TextDecoder(), buffer.subarray(0, filled), part);
}
