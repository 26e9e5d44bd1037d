import { folded } from '../../../shared/domain/folded.ts';

/** A heading or a word of a file, to be compared: small letters and digits, no accents, nothing between them. */
export function bareHeading(heading: string): string {
  return bareWords(heading).replaceAll(' ', '');
}

/** Words to be compared: small letters and digits, no accents, one space between words. */
export function bareWords(words: string): string {
  return folded(words)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
