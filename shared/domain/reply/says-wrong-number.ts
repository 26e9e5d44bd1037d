/** Whether the text says that it reached somebody else than the patient. */
export function saysWrongNumber(text: string): boolean {
  return text.toLowerCase().includes('wrong number');
}
