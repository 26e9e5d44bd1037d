import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { wordAlert } from '../domain/texts/word-alert.ts';
import { alertAttributes } from '../names.ts';
import { confirmedAmong, createAlertSubscriptions } from './alert-subscriptions.ts';
import type { Alerts } from './ports.ts';

export interface AlertsOptions {
  /** The topic that the clinics' contacts subscribe to. */
  topicArn: string;
  /** The topic of whoever runs Ebb. */
  operatorTopicArn: string;
  /** Where the dashboard is; an alert says to look there. */
  dashboardUrl: string;
  /** The clinic's name; asked for only when an alert is raised. */
  clinicName: (clinicId: string) => Promise<string>;
}

/** Alerts over two SNS topics. Which of a clinic's contacts get one is decided by their subscriptions' filters. */
export function createAwsAlerts(client: SNSClient, options: AlertsOptions): Alerts {
  const { topicArn, operatorTopicArn, dashboardUrl, clinicName } = options;
  const subscriptions = createAlertSubscriptions(client, topicArn);
  return {
    async raise(clinicId, level) {
      // An alert without the clinic's name is still an alert.
      const name = await clinicName(clinicId).catch(() => 'your clinic');
      const { subject, body } = wordAlert(level, { clinicName: name, dashboardUrl });
      try {
        await client.send(
          new PublishCommand({
            TopicArn: level === 'operator' ? operatorTopicArn : topicArn,
            Subject: subject,
            Message: body,
            MessageAttributes: {
              [alertAttributes.clinic]: { DataType: 'String', StringValue: clinicId },
              [alertAttributes.level]: { DataType: 'String', StringValue: level },
            },
          }),
        );
        return true;
      } catch {
        // The caller says "please call" in place of "we are alerting", and the alert stays open and is tried again.
        return false;
      }
    },
    setContacts: (clinicId, contacts) => subscriptions.match(clinicId, contacts),
    async confirmedContacts(_clinicId, contacts) {
      return confirmedAmong(contacts, subscriptions.list());
    },
  };
}
