import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EbbStack } from '../../infra/ebb-stack.ts';
import { featureFlags } from '../../infra/feature-flags.ts';
import { readSettings } from '../../infra/settings.ts';
import { functionNames } from '../../shared/names.ts';

export type Json = Record<string, unknown>;

/** A resource of the template, as plain JSON. */
export interface Resource {
  Type: string;
  Properties: Json;
  DeletionPolicy?: string;
}

/**
 * Builds the stack over stand-ins for the functions, without bundling, and hands it to `use`.
 * The folders are deleted afterwards, because every synthesis would leave its own in the temporary folder.
 */
export function withStack<T>(ebb: Json, use: (app: App, stack: EbbStack) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'ebb-infra-'));
  try {
    for (const name of functionNames) {
      mkdirSync(join(root, 'functions', name), { recursive: true });
      writeFileSync(join(root, 'functions', name, 'index.ts'), 'export const handler = () => undefined;\n');
    }
    writeFileSync(join(root, 'package-lock.json'), '{}');
    const app = new App({
      outdir: join(root, 'cdk.out'),
      context: { ...featureFlags, 'aws:cdk:bundling-stacks': [], ebb },
    });
    const stack = new EbbStack(app, 'Ebb', {
      settings: readSettings(app.node),
      functionsRoot: join(root, 'functions'),
      env: { region: 'us-east-1' },
    });
    return use(app, stack);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** All resources of the stack by logical id. */
export function resourcesOf(ebb: Json = {}): Record<string, Resource> {
  return withStack(ebb, (_app, stack) => Template.fromStack(stack).toJSON().Resources);
}

/** Those of one type. */
export function ofType(resources: Record<string, Resource>, type: string): [string, Resource][] {
  return Object.entries(resources).filter(([, resource]) => resource.Type === type);
}

/** The one resource of a type whose logical id begins so; throws where there is none or more. */
export function only(resources: Record<string, Resource>, type: string, start = ''): [string, Resource] {
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
