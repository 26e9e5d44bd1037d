/** True when `piece` is one of the pieces of `width` characters that `pieces` is made of, end to end. */
export function hasPiece(pieces: string, piece: string, width: number): boolean {
  for (let at = 0; at < pieces.length; at += width) {
    if (pieces.startsWith(piece, at)) return true;
  }
  return false;
}
