/** Numbers as people read them. */

/** `82%` of a share from 0 to 1. */
export function wholePercent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}

/** `+1 206 555 0101` from E.164, in groups that can be read out; what is no such number stays as it is. */
export function readablePhone(phone: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(phone);
  if (american !== null) return `(${american[1]}) ${american[2]}-${american[3]}`;
  return phone.replace(/^(\+\d{2})(\d{3})(\d{3})(\d+)$/, '$1 $2 $3 $4');
}
