import { randomInt, randomUUID } from 'node:crypto';
import { PublishCommand } from '@aws-sdk/client-sns';
import { clinicIdForm } from '../../shared/edge/caller.ts';
import type { Invited } from '../aws/cognito/user-pool.ts';
import type { LocalAws, SentAlert, SentText } from '../aws/local-aws.ts';
import type { MovableClock } from '../clock.ts';
import type { AwsClients } from '../cloudformation/aws-clients.ts';
import type { SignIn } from '../oidc/sign-in.ts';
import type { StaffRole, User, Users } from '../oidc/users.ts';
import { badRequest } from './bad-request.ts';
import type { TimeMover } from './time-mover.ts';
import type { Troubles } from './troubles.ts';

/** A text as a patient's phone would send it. */
interface InboundText {
  /** E.164; the patient's number. */
  readonly from: string;
  /** The clinic's number. */
  readonly to: string;
  readonly body: string;
  /** A random one where absent; the same twice stands for one text delivered twice. */
  readonly messageId?: string;
}

/** What can be done to a running local stack besides using it: the other end of the phone line, and time. */
export interface Control {
  /** The moved time, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Moves the clock to this epoch ms, firing what falls due on the way, in order. */
  readonly moveTo: TimeMover['moveTo'];
  readonly settle: () => Promise<void>;
  /** Texts that left, oldest first. */
  readonly texts: (to?: string) => readonly SentText[];
  readonly alerts: () => readonly SentAlert[];
  /** The mails that invited somebody to sign in, oldest first, since the start. */
  readonly invitations: () => readonly Invited[];
  /** Publishes the payload of AWS End User Messaging on the inbound topic; answers its message id. */
  readonly inbound: (text: InboundText) => Promise<string>;
  /** The next `times` texts to this number ('*' any) fail with this error of SNS. */
  readonly failTexts: (to: string, code: string, times: number) => void;
  /** A real signed access token for any clinic. */
  readonly token: (clinicId: string, role: StaffRole) => Promise<string>;
  /** Lets somebody sign in; makes up a password where none is given. */
  readonly addUser: (
    user: Omit<User, 'id'>,
    password?: string,
  ) => { readonly user: User; readonly password: string };
  /** The outputs of the stack, as a deployment prints them. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the control works on. */
export interface ControlParts {
  readonly clock: MovableClock;
  readonly aws: LocalAws;
  readonly clients: AwsClients;
  readonly time: TimeMover;
  readonly troubles: Troubles;
  readonly signIn: SignIn;
  readonly users: Users;
  readonly outputs: Readonly<Record<string, string>>;
  readonly accountId: string;
  readonly invitations: readonly Invited[];
}

/** Letters and digits that are not taken for one another. */
const passwordSigns = 'abcdefghjkmnpqrstuvwxyz23456789';

function newPassword(): string {
  return Array.from({ length: 16 }, () => passwordSigns[randomInt(passwordSigns.length)]).join('');
}

function requireClinic(clinicId: string): void {
  if (!clinicIdForm.test(clinicId)) throw badRequest('clinic must be letters, digits, - and _, at most 63.');
}

/** Makes the control of a running stack. */
export function createControl(parts: ControlParts): Control {
  const { clock, aws, clients, time, troubles, signIn, users, outputs } = parts;
  return {
    now: () => new Date(clock.now()).toISOString(),
    moveTo: time.moveTo,
    settle: time.settle,
    texts: (to) => aws.texts.list(to),
    alerts: () => aws.texts.alerts(),
    invitations: () => parts.invitations,
    inbound: async ({ from, to, body, messageId = randomUUID() }) => {
      const message = {
        originationNumber: from,
        destinationNumber: to,
        messageKeyword: `KEYWORD_${parts.accountId}`,
        messageBody: body,
        inboundMessageId: messageId,
      };
      await clients.sns.send(
        new PublishCommand({ TopicArn: outputs.InboundTopicArn, Message: JSON.stringify(message) }),
      );
      return messageId;
    },
    failTexts: (to, code, times) => {
      troubles.inject();
      aws.texts.failNext(to, code, times);
    },
    token: async (clinicId, role) => {
      requireClinic(clinicId);
      const known = users.list().find((user) => user.clinicId === clinicId && user.role === role);
      const id = `local-${clinicId}-${role}`;
      return await signIn.tokenFor(known ?? { id, name: id, clinicId, role });
    },
    addUser: (user, password = newPassword()) => {
      requireClinic(user.clinicId);
      return { user: users.put(user, password), password };
    },
    outputs,
  };
}
