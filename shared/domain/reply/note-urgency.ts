/** Whether a note is one that staff see before all others. */
export function noteUrgency(text: string): 'first' | 'normal' {
  return text.toLowerCase().includes('help me') ? 'first' : 'normal';
}
