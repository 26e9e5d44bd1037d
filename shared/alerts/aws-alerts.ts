import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { type ContactStates, isNumber } from '../domain/clinic/contact-states.ts';
import type { ClinicSettings } from '../domain/clinic/settings.ts';
import { wordAlert, wordUnreachable } from '../domain/texts/word-alert.ts';
import { changeContacts } from '../history/change-contacts.ts';
import type { Contacts } from '../history/ports.ts';
import { alertAttributes } from '../names.ts';
import type { Alerts, Clock, TextSender } from '../outside/ports.ts';
import type { ContactTopics } from './contact-topics.ts';

export interface AlertsOptions {
  /** Tells contacts by mail. */
  topics: Pick<ContactTopics, 'tell'>;
  /** Tells contacts by text, from the clinic's own number. */
  texts: TextSender;
  /** The topic of version 0.1, for contacts by mail that have confirmed for no other yet. */
  sharedTopicArn: string;
  /** The topic of whoever runs Ebb. */
  operatorTopicArn: string;
  /** Where the dashboard is; an alert says to look there. */
  dashboardUrl: string;
  /** The clinic as it is this moment, so that a changed contact holds at once. */
  clinic: (clinicId: string) => Promise<ClinicSettings | null>;
  contacts: Contacts;
  /** Told when a contact could not be texted, and why. */
  onRefused: (code: string) => void;
  clock: Clock;
}

/** Alerts over SNS: each contact is told alone, the first that can be reached at once and all of them the next time. */
export function createAwsAlerts(client: SNSClient, options: AlertsOptions): Pick<Alerts, 'raise'> {
  const { topics, texts, sharedTopicArn, operatorTopicArn, dashboardUrl, contacts, clock } = options;

  async function publish(
    TopicArn: string,
    { subject, body }: { subject: string; body: string },
    attributes: Record<string, string>,
  ): Promise<boolean> {
    const MessageAttributes = Object.fromEntries(
      Object.entries(attributes).map(([name, StringValue]) => [name, { DataType: 'String', StringValue }]),
    );
    try {
      await client.send(new PublishCommand({ TopicArn, Subject: subject, Message: body, MessageAttributes }));
      return true;
    } catch {
      // The alert stays open and is tried again.
      return false;
    }
  }

  async function text(settings: ClinicSettings, to: string, body: string, level: string): Promise<boolean> {
    const { clinicId, originationNumber: from } = settings;
    const sent = await texts.send({ to, from, body, alert: { clinicId, level } });
    if (sent.result === 'refused' && sent.optedOut) {
      const lost = { status: 'lost', since: clock.now() } as const;
      await changeContacts(contacts, clinicId, (states) => ({ ...states, [to]: lost })).catch(
        () => undefined,
      );
    }
    if (sent.result === 'accepted') return true;
    options.onRefused(sent.code);
    return false;
  }

  /** How the contacts are told who can be; a number unless it is lost, a mailbox once it has confirmed anywhere. */
  function ways(settings: ClinicSettings, states: ContactStates, level: 'first' | 'again') {
    const { clinicId, name } = settings;
    const message = wordAlert(level, { clinicName: name, dashboardUrl });
    // The filters of the shared topic choose for themselves, so it is told once.
    let shared: Promise<boolean> | undefined;
    const attributes = { [alertAttributes.clinic]: clinicId, [alertAttributes.level]: level };
    return settings.alertContacts.flatMap((contact) => {
      const state = states[contact];
      if (state?.status === 'lost') return [];
      if (isNumber(contact)) return [() => text(settings, contact, message.body, level)];
      if (state?.status === 'confirmed') return [() => topics.tell(clinicId, contact, message)];
      if (state !== undefined && state.shared !== true) return [];
      return [() => (shared ??= publish(sharedTopicArn, message, attributes))];
    });
  }

  async function tellOperator(message: { subject: string; body: string }, clinicId: string) {
    const told = await publish(operatorTopicArn, message, { [alertAttributes.clinic]: clinicId });
    return told ? ('operator' as const) : ('nobody' as const);
  }

  return {
    async raise(clinicId, level) {
      // An alert without the clinic's name is still an alert.
      const settings = await options.clinic(clinicId).catch(() => null);
      const named = { clinicName: settings?.name ?? 'a clinic', dashboardUrl };
      if (level === 'operator') return tellOperator(wordAlert(level, named), clinicId);
      if (settings === null) return tellOperator(wordUnreachable(named), clinicId);
      const { states } = await contacts.load(clinicId).catch(() => ({ states: {} }));
      const all = ways(settings, states, level);
      if (all.length === 0) return tellOperator(wordUnreachable(named), clinicId);
      if (level === 'again') {
        const told = await Promise.all(all.map((tell) => tell()));
        return told.includes(true) ? 'clinic' : 'nobody';
      }
      for (const tell of all) if (await tell()) return 'clinic';
      return 'nobody';
    },
  };
}
