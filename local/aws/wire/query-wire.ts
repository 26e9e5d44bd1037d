import { randomUUID } from 'node:crypto';
import { escapeXml } from './escape-xml.ts';
import {
  type Answer,
  type CallError,
  callError,
  type IncomingCall,
  type ServiceFront,
} from './service-front.ts';

/** The fields of a call in AWS's query protocol: `Action`, and lists as `Tags.member.1.Key`. */
export class QueryFields {
  readonly #fields: URLSearchParams;

  constructor(call: IncomingCall) {
    this.#fields = new URLSearchParams(call.body.toString('utf8'));
  }

  get action(): string {
    return this.text('Action');
  }

  /** The text of a field, empty where it is not given. */
  text(name: string): string {
    return this.#fields.get(name) ?? '';
  }

  /** The texts of a list. */
  texts(name: string): string[] {
    const found: string[] = [];
    for (let at = 1; this.#fields.has(`${name}.member.${at}`); at += 1)
      found.push(this.text(`${name}.member.${at}`));
    return found;
  }

  /** Pairs in a list of objects, such as tags and parameters. */
  pairs(name: string, key: string, value: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (let at = 1; this.#fields.has(`${name}.member.${at}.${key}`); at += 1) {
      found[this.text(`${name}.member.${at}.${key}`)] = this.text(`${name}.member.${at}.${value}`);
    }
    return found;
  }
}

/** What an operation answers: lists become `member` elements, and what is undefined is left out. */
export type XmlValue =
  | string
  | number
  | boolean
  | undefined
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue };

function inner(value: XmlValue): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => `<member>${inner(item)}</member>`).join('');
  if (typeof value !== 'object') return escapeXml(String(value));
  return Object.entries(value)
    .map(([name, item]) => (item === undefined ? '' : `<${name}>${inner(item)}</${name}>`))
    .join('');
}

function xml(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

function failure(namespace: string, { code, message, status }: CallError): Answer {
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error>`;
  return xml(
    status,
    `<ErrorResponse xmlns="${namespace}">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

/** A service that speaks the query protocol. */
export interface QueryService {
  readonly namespace: string;
  readonly asks: (fields: QueryFields) => ReturnType<ServiceFront['asks']>;
  readonly operations: Readonly<
    Record<string, (fields: QueryFields, call: IncomingCall) => XmlValue | Promise<XmlValue>>
  >;
}

/** Reads and answers the calls of such a service. */
export function queryFront({ namespace, asks, operations }: QueryService): ServiceFront {
  return {
    asks: (call) => asks(new QueryFields(call)),
    refuse: (message) => failure(namespace, callError('AccessDenied', message, 403)),
    fail: (error) => failure(namespace, error),
    answer: async (call) => {
      const fields = new QueryFields(call);
      const operation = operations[fields.action];
      if (operation === undefined) {
        throw callError('InvalidAction', `The local stack does not emulate ${fields.action}.`);
      }
      const result = `<${fields.action}Result>${inner(await operation(fields, call))}</${fields.action}Result>`;
      const about = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
      return xml(
        200,
        `<${fields.action}Response xmlns="${namespace}">${result}${about}</${fields.action}Response>`,
      );
    },
  };
}
