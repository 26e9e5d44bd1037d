import { type AlertLevel, alertLevels } from './alert-levels.ts';
import { foldText } from './fold-name.ts';

/** SNS takes subjects of up to 100 ASCII characters without line breaks. */
const longestSubject = 100;

function subjectOf(text: string): string {
  return foldText(text)
    .replace(/[^ -~]/g, '')
    .slice(0, longestSubject)
    .trim();
}

/** To the operator, when no contact of a clinic can be told. */
export function wordUnreachable({ clinicName, dashboardUrl }: { clinicName: string; dashboardUrl: string }): {
  subject: string;
  body: string;
} {
  return {
    subject: subjectOf(`Ebb: nobody can be alerted at ${clinicName}`),
    body: `Somebody at ${clinicName} needs a person right away, and no alert contact of the clinic can be reached. Please reach the clinic. ${dashboardUrl}`,
  };
}

/**
 * The alert to the people who answer for a clinic: that somebody needs them and where to look. It says nothing
 * about whom or why, since it may go to a shared mailbox or over SMS.
 */
export function wordAlert(
  level: AlertLevel,
  { clinicName, dashboardUrl }: { clinicName: string; dashboardUrl: string },
): { subject: string; body: string } {
  const look = `Please look now: ${dashboardUrl}`;
  switch (level) {
    case 'first':
      return {
        subject: subjectOf(`Ebb: somebody needs you at ${clinicName}`),
        body: `Somebody at ${clinicName} needs a person right away. ${look}`,
      };
    case 'again':
      return {
        subject: subjectOf(`Ebb: still waiting for you at ${clinicName}`),
        body: `Nobody has answered yet: somebody at ${clinicName} still needs a person right away. ${look}`,
      };
    case 'operator':
      return {
        subject: subjectOf(`Ebb: nobody answers the alert at ${clinicName}`),
        body: `Nobody at ${clinicName} has answered an alert for ${alertLevels.operator.minutes} minutes. Please reach the clinic. ${look}`,
      };
    default: {
      const none: never = level;
      throw new TypeError(`no words for the alert level ${String(none)}`);
    }
  }
}
