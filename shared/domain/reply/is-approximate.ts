/** Whether the score in this text was read from a range, a half or decimal, a typing slip or a proxy. */
export function isApproximate(text: string): boolean {
  return /\d[.,½]/.test(text);
}
