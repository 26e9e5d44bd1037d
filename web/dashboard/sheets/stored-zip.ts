/**
 * A ZIP archive with everything in it unpacked, by the platform's own means and within a bound. The reader of sheets
 * would unpack large ones in workers made of text, which the content policy of the pages rightly refuses.
 */

/** Far more than 2,000 rows take; a small file that unpacks to more is none that a clinic has. */
const mostBytes = 64 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;

/** Sizes and offsets of an entry, by where they stand in it; a local header has the sizes 2 bytes earlier. */
const at = { method: 10, packed: 20, size: 24, nameLength: 28, extraLength: 30, noteLength: 32, offset: 42 };

function endOf(view: DataView): number {
  for (let place = view.byteLength - endLength; place >= 0; place -= 1) {
    if (view.getUint32(place, true) === endMark) return place;
  }
  throw new RangeError('not an archive');
}

async function inflated(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) throw new RangeError('unpacks to too much');
    parts.push(value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.byteLength;
  }
  return whole;
}

/** The same archive, nothing in it packed; rejects for what is none. */
export async function storedZip(archive: ArrayBuffer): Promise<ArrayBuffer> {
  const view = new DataView(archive);
  const end = endOf(view);
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let length = 0;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(entry, true) !== entryMark) throw new RangeError('not an archive');
    const nameLength = view.getUint16(entry + at.nameLength, true);
    const rest = view.getUint16(entry + at.extraLength, true) + view.getUint16(entry + at.noteLength, true);
    const local = view.getUint32(entry + at.offset, true);
    const start = local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Uint8Array(archive, start, view.getUint32(entry + at.packed, true));
    const contents = view.getUint16(entry + at.method, true) === 0 ? packed : await inflated(packed);

    const kept = new Uint8Array(archive.slice(entry, entry + entryLength + nameLength));
    const fields = new DataView(kept.buffer);
    fields.setUint16(at.method, 0, true);
    fields.setUint32(at.packed, contents.byteLength, true);
    fields.setUint32(at.size, contents.byteLength, true);
    fields.setUint32(at.extraLength, 0, true);
    fields.setUint32(at.offset, length, true);
    entries.push(kept);
    const header = new Uint8Array(localLength + nameLength);
    header.set([0x50, 0x4b, 0x03, 0x04]);
    // From the version on a local header says what the entry says, two bytes earlier; it has no note.
    header.set(kept.subarray(6, 32), 4);
    header.set(kept.subarray(entryLength), localLength);
    parts.push(header, contents);
    length += header.byteLength + contents.byteLength;
    if (length > mostBytes) throw new RangeError('unpacks to too much');
    entry += entryLength + nameLength + rest;
  }
  const closing = new Uint8Array(archive.slice(end, end + endLength));
  const closingFields = new DataView(closing.buffer);
  const directory = entries.reduce((sum, { byteLength }) => sum + byteLength, 0);
  closingFields.setUint32(12, directory, true);
  closingFields.setUint32(16, length, true);
  closingFields.setUint16(20, 0, true);
  return joined([...parts, ...entries, closing], length + directory + endLength).buffer;
}
