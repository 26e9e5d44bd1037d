/** The hours in which Ebb may start a conversation, on the patient's own clock. */
export const hours = { opening: '09:00', closing: '20:00' } as const;

/** True outside them; `time` is HH:MM. */
export function isOutsideHours(time: string): boolean {
  return time < hours.opening || time >= hours.closing;
}
