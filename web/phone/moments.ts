/** Times in words, in somebody's own zone. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, name: 'day' | 'time' | 'moment' | 'long'): Intl.DateTimeFormat {
  const shapes: Record<typeof name, Intl.DateTimeFormatOptions> = {
    day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    time: { hour: 'numeric', minute: '2-digit' },
    moment: { weekday: 'short', day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
    long: {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    },
  };
  const key = `${zone} ${name}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...shapes[name], timeZone: zone });
  formats.set(key, made);
  return made;
}

const dayOf = (at: string, zone: string) => format(zone, 'day').format(new Date(at));
export const timeOf = (at: string, zone: string) => format(zone, 'time').format(new Date(at));
export const momentOf = (at: string, zone: string) => format(zone, 'moment').format(new Date(at));
export const longMomentOf = (at: string, zone: string) => format(zone, 'long').format(new Date(at));

/** A calendar date in words. */
export function dayWords(date: string): string {
  return new Date(`${date}T12:00:00Z`).toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

const minuteMs = 60_000;

/** How far off, in the largest unit that says enough: "in 3 days". */
export function distanceTo(at: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(at) - Date.parse(now)) / minuteMs));
  const hours = Math.round(minutes / 60);
  if (minutes < 1) return 'now';
  if (minutes < 90) return `in ${minutes} min`;
  return hours < 36 ? `in ${hours} hours` : `in ${Math.round(hours / 24)} days`;
}

/** Rows by day, in the order they come. */
export function byDay<T extends { readonly at: string }>(rows: readonly T[], zone: string): [string, T[]][] {
  const days: [string, T[]][] = [];
  for (const row of rows) {
    const day = dayOf(row.at, zone);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(row);
    else days.push([day, [row]]);
  }
  return days;
}
