import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../local/cloudformation/intrinsics.ts';
import type { Template } from '../../../local/cloudformation/template.ts';

const template: Template = {
  Parameters: {
    Stage: { Type: 'String', Default: 'dev' },
    Zones: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Needed: { Type: 'String' },
  },
  Mappings: { Sizes: { dev: { memory: '128' } } },
  Conditions: {
    IsDev: { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] },
    IsProduction: { 'Fn::Not': [{ Condition: 'IsDev' }] },
    Either: { 'Fn::Or': [{ Condition: 'IsProduction' }, { 'Fn::Equals': ['x', 'x'] }] },
    Both: { 'Fn::And': [{ Condition: 'IsProduction' }, { Condition: 'IsDev' }] },
  },
  Resources: { Queue: { Type: 'AWS::SQS::Queue' }, Odd: { Type: 'AWS::Odd::Thing' } },
};

const { resolve, holds } = createResolver({
  template,
  pseudo: { 'AWS::Region': 'us-east-1', 'AWS::AccountId': '000000000000' },
  parameters: {},
  refOf: (id) => (id === 'Queue' ? 'http://queue' : undefined),
  attributeOf: (id, name) => (id === 'Queue' && name === 'Arn' ? 'arn:aws:sqs:us-east-1:0:q' : undefined),
});

describe('createResolver', () => {
  it.each([
    [{ Ref: 'Stage' }, 'dev'],
    [{ Ref: 'Zones' }, ['a', 'b']],
    [{ Ref: 'AWS::Region' }, 'us-east-1'],
    [{ Ref: 'Queue' }, 'http://queue'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:us-east-1:0:q'],
    [{ 'Fn::GetAtt': 'Queue.Arn' }, 'arn:aws:sqs:us-east-1:0:q'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Stage' }, 1]] }, 'a-dev-1'],
    [{ 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    [{ 'Fn::Select': ['5', { 'Fn::Split': [':', { 'Fn::GetAtt': ['Queue', 'Arn'] }] }] }, 'q'],
    [
      { 'Fn::Sub': `\${Stage}.\${Queue.Arn}.\${AWS::Region}.\${!Kept}` },
      `dev.arn:aws:sqs:us-east-1:0:q.us-east-1.\${Kept}`,
    ],
    [{ 'Fn::Sub': [`\${Mine}-\${Stage}`, { Mine: { Ref: 'AWS::AccountId' } }] }, '000000000000-dev'],
    [{ 'Fn::If': ['IsDev', { a: 1 }, { b: 2 }] }, { a: 1 }],
    [{ 'Fn::FindInMap': ['Sizes', { Ref: 'Stage' }, 'memory'] }, '128'],
    [{ 'Fn::Base64': 'hi' }, 'aGk='],
    [
      { kept: 1, gone: { Ref: 'AWS::NoValue' }, list: [1, { Ref: 'AWS::NoValue' }] },
      { kept: 1, list: [1] },
    ],
    [{ gone: { 'Fn::If': ['IsProduction', 1, { Ref: 'AWS::NoValue' }] } }, {}],
    [{ Condition: { StringEquals: { a: 'b' } } }, { Condition: { StringEquals: { a: 'b' } } }],
  ])('resolves %j', (value, expected) => {
    expect(resolve(value, 'here')).toEqual(expected);
  });

  it('evaluates conditions through each other', () => {
    expect([undefined, 'IsDev', 'IsProduction', 'Either', 'Both'].map(holds)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it.each([
    [
      { Env: { Name: { 'Fn::GetAtt': ['Odd', 'Arn'] } } },
      'Top.Env.Name: Fn::GetAtt Odd.Arn (AWS::Odd::Thing) cannot be resolved locally.',
    ],
    [{ Ref: 'Nowhere' }, 'Top: Ref Nowhere (not in the template) cannot be resolved locally.'],
    [{ a: [{ Ref: 'Needed' }] }, 'Top.a[0]: parameter Needed has no value and no default.'],
    [{ 'Fn::ImportValue': 'x' }, 'Top: Fn::ImportValue cannot be resolved locally.'],
    ['{{resolve:ssm:/a}}', 'Top: the dynamic reference {{resolve:ssm:/a}} cannot be resolved locally.'],
  ])('names what cannot be resolved in %j', (value, message) => {
    expect(() => resolve(value, 'Top')).toThrow(message);
  });
});
