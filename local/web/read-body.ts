import type { IncomingMessage } from 'node:http';

/** The body of a request as text; rejects with a RangeError beyond `most` bytes. */
export async function readText(request: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > most) throw new RangeError(`The body is longer than ${most} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
