import { expect, it } from 'vitest';
import { partOrder } from '../../../../local/aws/cloudformation/part-order.ts';

const queue = 'AWS::SQS::Queue';

it('puts each part after those that it speaks of, in whatever way it does', () => {
  // Written apart, for it is no template of TypeScript's.
  const sub = ['of-$', '{D.Arn}-in-$', '{AWS::Region}-$', '{!Literal}'].join('');
  const order = partOrder({
    Resources: {
      A: { Type: queue, DependsOn: 'B' },
      B: { Type: queue, Properties: { RedrivePolicy: { target: { 'Fn::GetAtt': ['C', 'Arn'] } } } },
      C: {
        Type: queue,
        Properties: { QueueName: { 'Fn::Sub': sub } },
      },
      D: { Type: queue, Properties: { Tags: [{ Value: { Ref: 'E' } }] }, DependsOn: ['E', 'F'] },
      E: { Type: queue },
      F: { Type: queue, Properties: { Name: { Ref: 'AWS::StackName' }, Self: { Ref: 'F' } } },
    },
  });
  expect(order.toReversed()).toEqual(['A', 'B', 'C', 'D', 'F', 'E']);
});

it('refuses parts that speak of one another', () => {
  const speaks = (of: string) => ({ Type: queue, Properties: { Name: { Ref: of } } });
  expect(() => partOrder({ Resources: { A: speaks('B'), B: speaks('A') } })).toThrow('Circular dependency');
});
