/** Text without accents and case, for looking up and comparing what people write: "ana" is "Ána". */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
