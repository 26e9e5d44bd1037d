/** What people come for, in the order in which it is offered and reported: the list from which every other follows. */
export const conditions = [
  'back-pain',
  'headache-tmj',
  'fibromyalgia',
  'arthritis',
  'autoimmune',
  'other',
] as const;

export type Condition = (typeof conditions)[number];
