import { fill, words } from '../words.ts';
import type { FileRead } from './read-file.ts';

const { sheets: said } = words;

/** What to say of a file that cannot be read. */
export function whyUnreadable(read: Extract<FileRead, { lines: null }>): string {
  return read.why === 'quote' ? fill(said.quote, { row: read.row }) : said.unreadable[read.why];
}
