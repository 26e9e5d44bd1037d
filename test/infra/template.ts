/** The template that is deployed, as tables in tests read it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export type Json = Record<string, unknown>;

/** A resource of the template, as plain JSON. */
export interface Resource {
  Type: string;
  Properties: Json;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

export type Resources = Record<string, Resource>;

/** All resources of the stack as it comes, without settings, by logical id. */
export function deployedResources(): Resources {
  const template = readFileSync(join(inject('cdkOut'), 'Ebb.template.json'), 'utf8');
  return (JSON.parse(template) as { Resources: Resources }).Resources;
}

/** Those of one type. */
export function ofType(resources: Resources, type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type whose logical id begins so; throws where there is none or more. */
export function only(resources: Resources, type: string, start = ''): [string, Resource] {
  const found = ofType(resources, type).filter(([id]) => id.startsWith(start));
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${found.length} resources of type ${type} begin with "${start}".`);
  }
  return first;
}

/** A logical id without the hash that CDK adds, or any other value in words: for tables in tests. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, argument] = ['', undefined]] = Object.entries(value);
  if (name === 'Ref') return inWords(argument).replace(/[0-9A-F]{8}$/, '');
  if (name === 'Fn::GetAtt' && Array.isArray(argument)) {
    const [id, attribute] = argument.map(String);
    const bare = (id ?? '').replace(/[0-9A-F]{8}$/, '');
    return attribute === 'Arn' || attribute === 'TopicArn' ? bare : `${bare}.${attribute}`;
  }
  if (name === 'Fn::Join' && Array.isArray(argument)) {
    const [separator, parts] = argument;
    return (Array.isArray(parts) ? parts : []).map(inWords).join(String(separator));
  }
  return JSON.stringify(value);
}
