/** What a text of kind session tells about the session. */
export function sessionNews(text: string): 'attended' | 'missed' | 'booked' | 'other' {
  const words = text.trim().toLowerCase();
  if (words === 'done') return 'attended';
  if (words === 'missed it') return 'missed';
  return words === 'booked' ? 'booked' : 'other';
}
