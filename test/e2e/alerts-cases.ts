/** Alert contacts on the local stack: whom an alert reaches, from which number, and who is lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestStack } from '../support/local-stack.ts';
import { type Clinic, openClinic, type Patient, type SeenText } from './clinic.ts';

const number = '+12065550196';
const contact = '+12065550160';
const mail = 'front@alerted.example';

let stack: TestStack;
let clinic: Clinic;
let ana: Patient;

/** Who of the clinic was alerted so far. */
async function alerted(): Promise<string[]> {
  const { json } = await stack.call('GET', '/_local/alerts');
  return (json as { recipients: { endpoint: string }[] }[])
    .flatMap(({ recipients }) => recipients.map(({ endpoint }) => endpoint))
    .filter((endpoint) => endpoint === contact || endpoint === mail);
}

async function live(): Promise<{ confirmedContacts: string[]; problem?: string }> {
  return ((await clinic.staff('GET', '')).json as { live: { confirmedContacts: string[]; problem?: string } })
    .live;
}

async function setContacts(...alertContacts: string[]): Promise<void> {
  const { status } = await clinic.admin('PUT', '', {
    name: 'Harbor Massage Clinic',
    phone: '+12065550100',
    timeZone: 'America/Los_Angeles',
    country: 'US',
    originationNumber: number,
    alertContacts,
  });
  expect(status).toBe(200);
}

/** What is asked of alerts, on a stack that others use as well. */
export function alertCases(given: () => TestStack): void {
  beforeAll(async () => {
    stack = given();
    clinic = await openClinic(stack, 'alerted', number, { alertContacts: [contact, mail] });
    ana = await clinic.enrol('+12065550161');
  });
  afterAll(() => ana.leave());

  it('reaches the first contact by text from the clinic’s number, and a mailbox with the next', async () => {
    const [words] = await ana.say('I want to kill myself');
    expect(words?.body).toContain('We are alerting');
    expect(await alerted()).toEqual([contact]);
    const { json } = await stack.call('GET', `/_local/texts?to=${encodeURIComponent(contact)}`);
    expect((json as SeenText[]).map(({ from }) => from)).toEqual([number]);
    // A wake-up comes within the minute after it is due.
    await stack.advance('PT16M');
    expect((await alerted()).toSorted()).toEqual([contact, contact, mail].toSorted());
  });

  it('shows what the contact answers at the desk, as a contact’s', async () => {
    await stack.say(contact, number, 'I called her, she is with her sister');
    const { json } = await clinic.staff('GET', '/inbox');
    const { items } = json as { items: { phone?: string; contact?: boolean; why: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ phone: contact, contact: true, why: 'contact' }));
  });

  it('loses the contact by a STOP, and the clinic is not live once nobody is left', async () => {
    expect(await live()).toMatchObject({ confirmedContacts: [contact, mail] });
    await stack.say(contact, number, 'STOP');
    expect(await live()).toMatchObject({ confirmedContacts: [mail] });
    await setContacts(contact);
    expect(await live()).toMatchObject({
      confirmedContacts: [],
      problem: expect.stringContaining('can be reached any more'),
    });
    await stack.say('+12065550162', number, 'I want to kill myself');
    const { json } = await stack.call('GET', `/_local/texts?to=${encodeURIComponent('+12065550162')}`);
    expect((json as SeenText[])[0]?.body).toContain('Please call');
    await stack.say(contact, number, 'START');
    expect(await live()).toMatchObject({ confirmedContacts: [contact] });
  });

  it('asks a contact by mail again, and nobody who is none', async () => {
    const ask = () => clinic.staff('POST', '/alert-contacts/ask-again', { contact: mail });
    const refused = await ask();
    expect([refused.status, (refused.json as { reason: string }).reason]).toEqual([404, 'no-such-contact']);
    await setContacts(mail);
    expect((await ask()).status).toBe(200);
    expect(await live()).toMatchObject({ confirmedContacts: [mail] });
  });
}
