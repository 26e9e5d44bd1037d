/**
 * The mails that alarms make: several alarms that come of one cause share one, so that there are fewer than ten, and all of
 * them at once are not more than SNS mails to an address in a second. Which of them went off is in the mail. While one is on
 * no other of its mail is told, so what nobody may miss shares none with what may stay on for days.
 */
export const alarmMails = {
  danger: 'Somebody in danger is not answered',
  alerts: 'A clinic does not hear of somebody in danger',
  inbound: 'Nothing was done about texts from patients',
  unread: 'Texts from patients are not read',
  sending: 'Texts and answers do not leave as they should',
  wakeUps: 'What was decided is not carried out',
  functions: 'Functions fail or are held back',
  pages: 'Staff do not see or do what they should',
  upkeep: 'Reconcile does not do its work',
} as const satisfies Record<string, string>;

export type AlarmMail = keyof typeof alarmMails;

/**
 * Every kind of alarm: the mail it is told by, the heading in `docs/runbook.md` that says how to look and how to mend, and in one sentence
 * what it means for patients. The stack writes both into the alarm; a test looks for the heading.
 */
export const alarmTable = {
  inboundDeadLetters: {
    mail: 'inbound',
    heading: 'Texts from patients were put aside',
    meaning: 'Patients wrote and nothing was done about it; a STOP or a crisis may be among the texts.',
  },
  wakeDeadLetters: {
    mail: 'wakeUps',
    heading: 'Wake-ups were put aside',
    meaning: 'Patients are not asked or reminded in time; the next run of reconcile usually makes up for it.',
  },
  emergenciesDeadLetters: {
    mail: 'danger',
    heading: 'Emergency words or alerts were put aside',
    meaning: 'Somebody in danger got no emergency words, or their clinic no alert.',
  },
  answersDeadLetters: {
    mail: 'sending',
    heading: 'Answers were put aside',
    meaning: 'Patients who wrote got no answer, the confirmation of a STOP included.',
  },
  nudgesDeadLetters: {
    mail: 'sending',
    heading: 'Nudges were put aside',
    meaning: 'Check-ins or reminders did not leave.',
  },
  exportsDeadLetters: {
    mail: 'pages',
    heading: 'Exports were put aside',
    meaning: 'A clinic waits for a file that will not come; patients are not touched.',
  },
  upkeepDeadLetters: {
    mail: 'upkeep',
    heading: 'Jobs of reconcile were put aside',
    meaning: 'A page of patients was not looked at in one run; the next run looks at it again.',
  },
  carryOutFailures: {
    mail: 'wakeUps',
    heading: 'Commits were not carried out',
    meaning: 'Something was decided for a patient, and its text or schedule was not seen to.',
  },
  projectFailures: {
    mail: 'pages',
    heading: 'Commits are missing from the pages',
    meaning: 'Staff see an older state of a patient than the true one; texts go out as they should.',
  },
  failuresLost: {
    mail: 'wakeUps',
    heading: 'A failed record could not be kept',
    meaning: 'A stream record was given up without a copy; only reconcile or a rebuild makes up for it.',
  },
  carryOutLate: {
    mail: 'wakeUps',
    heading: 'Commits are carried out late',
    meaning: 'Answers and schedules lag behind what was decided, emergency words included.',
  },
  projectLate: {
    mail: 'pages',
    heading: 'The pages are behind',
    meaning: 'Staff see what was true some minutes ago, and may act on it.',
  },
  inboundLate: {
    mail: 'unread',
    heading: 'Texts wait to be read',
    meaning: 'Patients have written and nobody has read it for minutes; a STOP or a crisis may be among it.',
  },
  emergenciesLate: {
    mail: 'danger',
    heading: 'Emergency words or alerts wait to leave',
    meaning: 'Somebody in danger waits for emergency words, or their clinic for the alert.',
  },
  answersLate: {
    mail: 'sending',
    heading: 'Answers wait to leave',
    meaning: 'Patients wait for an answer that should come at once, the confirmation of a STOP included.',
  },
  upkeepLate: {
    mail: 'upkeep',
    heading: 'Reconcile does not get round',
    meaning: 'A run lasts longer than a quarter of an hour, so lost texts and wake-ups are made up for late.',
  },
  functionErrors: {
    mail: 'functions',
    heading: 'A function fails',
    meaning: 'One step of the way from text to answer fails again and again; what it handled is tried again.',
  },
  functionsThrottled: {
    mail: 'functions',
    heading: 'Functions are held back',
    meaning: 'The account runs as many functions at once as it may, so texts and wake-ups wait their turn.',
  },
  apiErrors: {
    mail: 'pages',
    heading: 'The staff API fails',
    meaning: 'Staff get errors and may be unable to see or stop what a patient is sent.',
  },
  textsFailed: {
    mail: 'sending',
    heading: 'Texts are refused',
    meaning: 'The provider refuses texts, so patients are not asked and not answered.',
  },
  textsUnknown: {
    mail: 'sending',
    heading: 'It is unknown whether a text left',
    meaning: 'A text may or may not have reached a patient, and it is not sent again by itself.',
  },
  dailyCeiling: {
    mail: 'sending',
    heading: 'A clinic nears its ceiling of texts',
    meaning:
      'The alarm rings from 80 %; at 90 % the clinic asks and reminds nobody any more today, at all of it few are answered.',
  },
  spendLimit: {
    mail: 'sending',
    heading: 'The limit for text messages is near',
    meaning: 'At the limit AWS drops every text without an error, emergency words included.',
  },
  checkInsMissing: {
    mail: 'sending',
    heading: 'No check-in leaves',
    meaning: 'Some patients were to be asked, hours ago, and in a whole day nobody has been.',
  },
  alertsUnacknowledged: {
    mail: 'alerts',
    heading: 'Nobody answers an alert',
    meaning:
      'A patient in crisis or with urgent signs wrote an hour ago and no one at the clinic has reacted.',
  },
  alertsUndelivered: {
    mail: 'alerts',
    heading: 'An alert did not arrive',
    meaning: 'A clinic was to be told that a patient needs somebody, and a contact was not reached.',
  },
  contactsLost: {
    mail: 'alerts',
    heading: 'An alert contact is lost',
    meaning: 'A contact of a clinic is told of no patient in danger any more, and perhaps nobody else is.',
  },
  wakeUpsOverdue: {
    mail: 'wakeUps',
    heading: 'Wake-ups are overdue',
    meaning: 'Patients were not woken when they should have been; reconcile has just asked again.',
  },
  schedulesMended: {
    mail: 'wakeUps',
    heading: 'Schedules had to be mended',
    meaning: 'The night found schedules that did not match their patients; they are right again.',
  },
  reconcileSilent: {
    mail: 'upkeep',
    heading: 'Reconcile does not run',
    meaning: 'Nothing makes up for lost texts and wake-ups until it runs again.',
  },
} as const satisfies Record<string, { mail: AlarmMail; heading: string; meaning: string }>;

export type AlarmKind = keyof typeof alarmTable;

/** The part after `#` in a link to a heading, as GitHub makes it. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
}

/** What an alarm says: what it means for patients, and where to read on. */
export function alarmText(kind: AlarmKind): string {
  const { heading, meaning } = alarmTable[kind];
  return `${meaning} docs/runbook.md#${anchorOf(heading)}`;
}

/** What a mail says: what it is about, which alarms it may be, and where they are shown. */
export function mailText(mail: AlarmMail): string {
  const headings = Object.values(alarmTable).filter((row) => row.mail === mail);
  return `${alarmMails[mail]}: ${headings.map(({ heading }) => heading).join('; ')}. The dashboard shows which. docs/runbook.md#${anchorOf('When an alarm goes off')}`;
}
