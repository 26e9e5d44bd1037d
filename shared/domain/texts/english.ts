import { isFurtherApart, type MoveReason } from '../plan/move-reason.ts';
import type { Phase } from '../plan/phases.ts';
import type { Catalog, DueDay, Names } from './catalog.ts';

const cadence: Record<Phase, string> = {
  weekly: 'every week',
  biweekly: 'every 2 weeks',
  monthly: 'every month',
  flare: 'every week for a while',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function hi(name: string | null): string {
  return name === null ? 'Hi' : `Hi ${name}`;
}

function thanks(name: string | null): string {
  return name === null ? 'Thank you' : `Thank you, ${name}`;
}

/** Where it begins a sentence. */
function moved(to: Phase, why: MoveReason | null): string {
  const now = `our sessions are now ${cadence[to]}`;
  switch (why?.because) {
    case 'less-pain':
      return `Pain down from ${why.from} to ${why.to}: y${now}.`;
    case 'more-pain':
      return `Pain up from ${why.from} to ${why.to}: y${now}.`;
    case 'little-relief':
      return `Pain ${why.from} at first, ${why.to} now: y${now}.`;
    case 'flare':
      return `Your pain has flared: y${now}.`;
    case 'flare-over':
      return to === 'weekly'
        ? `Your flare has eased: your sessions stay ${cadence.weekly}.`
        : `Your flare has eased: y${now}.`;
    case 'staff':
      return `Y${now} (before: ${cadence[why.before]}).`;
    default:
      return `Y${now}.`;
  }
}

function objects(furtherApart: boolean): string {
  return `${furtherApart ? 'Too soon?' : 'Questions?'} Reply CALL`;
}

function dated({ month, day }: DueDay): string {
  return `${months[month - 1]} ${day}`;
}

/** A link stands last, since a full stop after it would become part of it on some phones. */
function toBook(names: Names): string {
  return names.link === null ? `To book, call ${names.phone}` : `To book: ${names.link}`;
}

/** After the item LOINC 75893-8 and the PEG scale (Krebs 2009, J Gen Intern Med 24:733). */
const question =
  'What number from 0 to 10 best describes your pain on average in the past week? 0 is no pain, 10 the worst.';

export const english: Catalog = {
  question,
  invitation: ({ name, clinic }) =>
    `${hi(name)}, ${clinic} here. Reply YES to get texts about your pain, frequency varies; ` +
    'STOP to end, HELP for help, msg & data rates may apply',
  checkIn: ({ name, clinic }) => `${hi(name)}, ${clinic} here. ${question}`,
  reminder: ({ clinic }) => `${clinic} again, in case you missed us. ${question}`,
  sessionNudge: (names, due) => {
    const when = due === null ? '' : ` (${months[due.month - 1]} ${due.day})`;
    return (
      `${hi(names.name)}, your next session at ${names.clinic} is due${when}. ` +
      `Already booked? Reply BOOKED. ${toBook(names)}`
    );
  },
  sessionQuestion: ({ name, clinic }, day, expected, since) => {
    if (!expected)
      return (
        `${hi(name)}. How do you feel after your session at ${clinic} on ${dated(day)}? ` +
        'Reply BETTER, SAME or WORSE, or NO SESSION if it did not take place.'
      );
    const lately = since === null ? 'with us lately' : `since ${dated(since)}`;
    return (
      `${hi(name)}, ${clinic} here. Have you had a session ${lately}? ` +
      'Reply BETTER, SAME or WORSE for how you feel after it, or NOT YET.'
    );
  },
  sessionAsked: (day, expected, since) => {
    if (!expected) return `After your session on ${dated(day)}: BETTER, SAME or WORSE? Or NO SESSION.`;
    const lately = since === null ? 'lately' : `since ${dated(since)}`;
    return `Had a session ${lately}? Reply BETTER, SAME or WORSE after it, or NOT YET.`;
  },
  talkFirst: ({ name, clinic, phone }) =>
    `${hi(name)}, ${clinic} here. Please talk to us before your next session, even if it is booked: ` +
    `we will call you, or call ${phone}.`,
  pleaseCall: ({ name, clinic, phone }) =>
    `${hi(name)}, ${clinic} here. We have not reached you yet. Please call us in opening hours: ${phone}.`,
  farewell: ({ name, clinic }) =>
    `${hi(name)}, ${clinic} here. We will not ask about your pain any more for now. ` +
    'Text a number 0-10 any day to start again. STOP ends all texts.',
  planNews: ({ name, clinic, phone }, to, why) =>
    `${hi(name)}, ${clinic} here. ${moved(to, why)} ${objects(isFurtherApart(why, to))} or call ${phone}`,
  tips: {
    'tennis-ball':
      'press a tennis ball between you and a wall or the floor, 20-30 seconds a spot. Stop if it hurts.',
    'hand-massage':
      'after warm water, rub small thumb circles over the palm, gently pull each finger. Stop if it hurts.',
    'neck-release':
      'let your ear sink gently toward one shoulder for 30 seconds, then the other side. Stop if it hurts.',
    breathing: 'breathe in for a count of 4, hold for 2, breathe out for 6, for 5 minutes.',
    'heat-cold':
      'gentle heat feels good on a tight spot, a cold pack in a cloth on a swollen one. Stop if it hurts.',
    sleep: 'in bed, try a pillow under or between your knees, and keep one bedtime.',
    'massage-cane': 'press a massage cane or ball lightly on a tight spot, 20-30 seconds. Stop if it hurts.',
    'gel-pack': 'a cool gel pack in a cloth, 10-15 minutes at a time, can calm a sore or swollen spot.',
    cream: 'a cream for sore spots helps some people. Ask your pharmacist which one suits you.',
    pillows: 'a pillow that keeps your neck level, or one to hug on your side, can ease the night.',
    'weighted-blanket':
      'some people rest better under a weighted blanket. Choose one you can lift off easily.',
    'gentle-yoga': 'try 10 minutes of gentle yoga or barre, slow and small. Stop if it hurts.',
    'short-walk': 'a 10 minute walk at your own pace counts, in two halves too. Stop if it hurts.',
    'mindful-minutes': 'sit for 5 minutes and notice your breath. When thoughts come, let them pass.',
    'posture-breaks': 'when you sit for long, stand up and move for a minute every half hour.',
    'warm-shower': 'let warm water run over stiff spots for 5-10 minutes, then move gently.',
  },
  tipAlone: ({ name, clinic }, tip) => `${hi(name)}, a tip from ${clinic}: ${tip}`,

  welcome: ({ name }) =>
    `${thanks(name)}, you are signed up. We ask about your pain every 2 days at first, then weekly or less. ` +
    'Text a score 0-10 any day. STOP to end, HELP for help',
  welcomeAgain: ({ name, clinic }) =>
    `${thanks(name)}. The texts from ${clinic} about your pain now come to this number. ` +
    'Text a score 0-10 any day. STOP to end, HELP for help',
  scoreNoted: (name, score, previous, hard) => {
    const who = name === null ? '' : `, ${name}`;
    const opening = hard ? `Sorry you are hurting${who}` : thanks(name);
    return `${opening}. We recorded ${score}${previous === null ? '' : ` (last time: ${previous})`}.`;
  },
  moved,
  objects: (furtherApart) => `${objects(furtherApart)}.`,
  lowest: 'Your lowest so far.',
  recheck: 'We will ask again in 2 days.',
  staffWillCall: 'We will call you about your plan.',
  callFirst: 'We will call you on this number in opening hours.',
  sessionDue: ({ phone, link }, due) => {
    const when = due === null ? '' : ` ${months[due.month - 1]} ${due.day}`;
    return `Your session is due${when}: ${link ?? `call ${phone}`}`;
  },
  restIsRead: 'A person will read the rest.',
  tipRiding: (tip) => `Tip: ${tip}`,
  sympathy: (name) => `Sorry to hear that${name === null ? '' : `, ${name}`}.`,
  flareNoted: 'We noted your flare.',
  shortQuestion: 'What is your average pain of the past week, 0-10?',
  medicationNoted: ({ name, clinic }) =>
    `${thanks(name)}. We noted your medicine change for ${clinic}. ` +
    'For advice on medicines, please ask your doctor or pharmacist.',
  sessionAttended: ({ name }) => `${thanks(name)}. We noted that you had your session. Take it easy today.`,
  sessionMissed: (names) => `${thanks(names.name)}. We noted that you missed your session. ${toBook(names)}`,
  sessionBooked: ({ name, clinic }) =>
    `${thanks(name)}. We noted that your next session at ${clinic} is booked.`,
  sessionOther: ({ name, clinic }) =>
    `${thanks(name)}. We noted what you told us about your session; ${clinic} will read it.`,
  feelsBetter: ({ name }) => `${thanks(name)}. Good to hear that you feel better after your session.`,
  feelsSame: ({ name }) => `${thanks(name)}. We noted that you feel the same after your session.`,
  feelsWorse: ({ name, clinic, phone }, emergency) =>
    `Thank you for telling us${name === null ? '' : `, ${name}`}. ${clinic} will see this before your next session. ` +
    `If it worries you, call ${phone}. Emergency: ${emergency}.`,
  noSession: (names) => `${thanks(names.name)}. We noted that there was no session. ${toBook(names)}`,
  notYet: ({ name }) =>
    `${thanks(name)}. We noted that there was no session yet, and will ask once more in a week.`,
  unreadable:
    'Sorry, we could not read that. Please reply with one number from 0 to 10 for your average pain in the past week.',
  yesOnly: ({ name, clinic }) =>
    `${thanks(name)}. To get the texts about your pain from ${clinic}, please reply with only YES. ` +
    'STOP to end, HELP for help',
  fewer: ({ name }, from) => {
    const asks = {
      now: 'We will ask about half as often and send no tips.',
      later: 'For now we ask as often as before, later about half as often, without tips.',
      rests: 'When we ask again, it will be about half as often, without tips.',
    };
    return (
      `OK${name === null ? '' : `, ${name}`}. ${asks[from]} ` +
      'Reply MORE TEXTS to undo that. Text a number 0-10 any day. STOP ends all texts.'
    );
  },
  asBefore: ({ name }, rests) =>
    `OK${name === null ? '' : `, ${name}`}. ${rests ? 'When we ask again, it will be' : 'We will ask'} ` +
    'as often as before. Reply FEWER for fewer texts, STOP to end.',
  askedLater: ({ name }, on) => {
    const who = name === null ? '' : `, ${name}`;
    return on === null
      ? `OK${who}. No question is open right now. You can text a number 0-10 any day.`
      : `OK${who}. We will ask you again on ${months[on.month - 1]} ${on.day}.`;
  },
  askedOnceSeen: ({ name, clinic }) =>
    `OK${name === null ? '' : `, ${name}`}. We will ask you again once a person at ${clinic} has taken a look. ` +
    'You can text a number 0-10 any day.',
  notAskedAgain: ({ name }) =>
    `OK${name === null ? '' : `, ${name}`}. We will not ask this again. You can text a number 0-10 any day.`,
  pausedUntil: ({ name, clinic }, on, rests) => {
    const opening = `OK${name === null ? '' : `, ${name}`}.`;
    const until = `until ${months[on.month - 1]} ${on.day}`;
    return rests
      ? `${opening} We ask nothing ${until}, nor before a person at ${clinic} has taken a look. ` +
          'Text a number 0-10 any day. STOP ends all texts.'
      : `${opening} No texts from ${clinic} ${until}. To go on sooner, reply START or text a number 0-10.`;
  },
  callNoted: ({ name, clinic, phone }, emergency) =>
    `${thanks(name)}. ${clinic} will call you on this number in opening hours, or call ${phone}. Emergency: ${emergency}.`,
  willRead: ({ clinic, phone }, emergency) =>
    `A person at ${clinic} will read this on our next open day. Emergency: call ${emergency}. To talk to us: ${phone}.`,
  willReadAndAsks: ({ clinic }, emergency) =>
    `A person at ${clinic} will read this. Emergency: call ${emergency}. ` +
    'Until then: what is your average pain of the past week, 0-10?',
  willReadAway: ({ clinic }, emergency) =>
    `A person at ${clinic} will read this. No texts while you are away? Reply PAUSE for 2 weeks, or PAUSE 3 WEEKS. ` +
    `Emergency: call ${emergency}.`,
  sameAsked: (score) =>
    `Is your average pain of the past week still ${score}? Please reply ${score}, or the number that fits better.`,
  stopConfirmation: ({ clinic, phone }) =>
    `${clinic}: you will get no more texts from us. To get them again, reply START. To talk to us, call ${phone}`,
  startConfirmation: ({ name, clinic }, rests) =>
    `Welcome back${name === null ? '' : `, ${name}`}. Texts from ${clinic} ` +
    `${rests ? 'may come again; for now we ask nothing' : 'are on again'}. Reply STOP to end, HELP for help.`,
  help: ({ clinic, phone }) =>
    `${clinic} ${phone}: pain texts, frequency varies. Not medical advice. Reply FEWER, LATER, PAUSE, CALL. ` +
    'Msg & data rates may apply. STOP ends',
  emergency: ({ clinic, phone }, { emergency, crisis }, alerted) => {
    const numbers =
      crisis === null
        ? `Emergency or thinking of suicide: call ${emergency}.`
        : `Emergency: call ${emergency}. Thinking of suicide or in crisis: ` +
          `${crisis.textable ? 'call or text' : 'call'} ${crisis.number}.`;
    const clinicWords = alerted ? `We are alerting ${clinic}.` : `Please call ${phone}.`;
    return `This line is not monitored around the clock. ${numbers} ${clinicWords}`;
  },
};
