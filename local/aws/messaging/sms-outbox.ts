import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import segments from 'sms-segments-calculator';
import type { SentAlert, SentText, SmsOutbox } from '../local-aws.ts';
import { type CallError, callError } from '../wire/service-front.ts';

/** The outbox as the SNS front writes to it. */
export interface WritableOutbox extends SmsOutbox {
  /** Records a text and returns its id, or throws the failure injected for its number. */
  readonly send: (text: Omit<SentText, 'id' | 'segments'>) => string;
  /** Whether a delivery to this endpoint of a subscription fails, as it was injected. */
  readonly refuses: (endpoint: string) => boolean;
  readonly recordAlert: (alert: SentAlert) => void;
}

/** SNS's wire codes of its modelled errors, and their HTTP statuses. The SDK turns them back into names. */
const wireCodes: Readonly<Record<string, { code: string; status: number }>> = {
  InvalidParameterException: { code: 'InvalidParameter', status: 400 },
  InvalidParameterValueException: { code: 'ParameterValueInvalid', status: 400 },
  AuthorizationErrorException: { code: 'AuthorizationError', status: 403 },
  OptedOutException: { code: 'OptedOut', status: 400 },
  ThrottledException: { code: 'Throttled', status: 429 },
  InternalErrorException: { code: 'InternalError', status: 500 },
  GatewayTimeout: { code: 'GatewayTimeout', status: 504 },
  ServiceUnavailable: { code: 'ServiceUnavailable', status: 503 },
};

/** A failure that was injected, and how often it is still to happen. */
interface Failure {
  readonly to: string;
  readonly errorCode: string;
  left: number;
}

/** The texts and alerts that went out, kept in the state database. */
export function createSmsOutbox(database: DatabaseSync): WritableOutbox {
  database.exec(`
    CREATE TABLE IF NOT EXISTS texts (seq INTEGER PRIMARY KEY, recipient TEXT NOT NULL, text TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS texts_by_recipient ON texts(recipient, seq);
    CREATE TABLE IF NOT EXISTS alerts (seq INTEGER PRIMARY KEY, alert TEXT NOT NULL);
  `);
  const insertText = database.prepare('INSERT INTO texts (recipient, text) VALUES (?, ?)');
  const allTexts = database.prepare('SELECT text AS json FROM texts ORDER BY seq');
  const textsTo = database.prepare('SELECT text AS json FROM texts WHERE recipient = ? ORDER BY seq');
  const insertAlert = database.prepare('INSERT INTO alerts (alert) VALUES (?)');
  const allAlerts = database.prepare('SELECT alert AS json FROM alerts ORDER BY seq');
  const failures: Failure[] = [];

  const take = (found: Failure): void => {
    found.left -= 1;
    if (found.left <= 0) failures.splice(failures.indexOf(found), 1);
  };
  const takeFailure = (to: string): CallError | null => {
    const found = failures.find((failure) => failure.to === to || failure.to === '*');
    if (found === undefined) return null;
    take(found);
    const { code, status } = wireCodes[found.errorCode] ?? { code: found.errorCode, status: 400 };
    return callError(code, `${found.errorCode}: a failure injected by the local stack.`, status);
  };

  return {
    list: (to) => (to === undefined ? allTexts.all() : textsTo.all(to)).map(parsed<SentText>),
    alerts: () => allAlerts.all().map(parsed<SentAlert>),
    failNext(to, errorCode, times) {
      if (times > 0) failures.push({ to, errorCode, left: times });
    },
    send(text) {
      const failure = takeFailure(text.to);
      if (failure !== null) throw failure;
      const id = randomUUID();
      const sent: SentText = { id, ...text, segments: segmentsOf(text.body) };
      insertText.run(text.to, JSON.stringify(sent));
      return id;
    },
    refuses(endpoint) {
      const found = failures.find(({ to }) => to === endpoint);
      if (found !== undefined) take(found);
      return found !== undefined;
    },
    recordAlert(alert) {
      insertAlert.run(JSON.stringify(alert));
    },
  };
}

function parsed<T>(row: Record<string, unknown>): T {
  return JSON.parse(String(row.json)) as T;
}

function segmentsOf(body: string): number {
  return new segments.SegmentedMessage(body).segmentsCount;
}
