/** Whoever was put off for so many days is looked at anew. */
export const mostSnoozedDays = 31;
