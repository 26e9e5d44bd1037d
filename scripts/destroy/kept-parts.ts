import {
  type CloudFormationClient,
  GetTemplateCommand,
  paginateListStackResources,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import * as z from 'zod';

/** A part of a deployment that outlives it. */
export interface KeptPart {
  /** What it is called in AWS; a number by itself, which its id does not tell. */
  readonly called: string;
  readonly why: string;
}

/** What is kept and why, by the beginning of its logical id; a test holds the template to this list. */
const reasons: Readonly<Record<string, string>> = {
  TablesHistory:
    'the history of every patient: records that the law wants kept, and copies of the last 35 days',
  SignInUsers: 'who may sign in: without it a restored history would have no staff',
  BucketsExports: "clinics' exports; each goes by itself after 7 days, the empty bucket costs nothing",
  BucketsFailures: 'records that could not be handled; each goes by itself after 30 days',
  BucketsAccessLogs: 'who fetched exports and failed records; each line goes by itself after 90 days',
  PagesBucket: 'the published pages, which hold nothing of anybody: delete it when you like',
  TopicsKey:
    'the key of what passed the topics: schedule its deletion in KMS when nothing waits any more (1 USD a month)',
  NumberPolicy: 'lets SNS send from the number',
  Number:
    'the number, which patients know: what they text to it, STOP included, is heard by nobody; release it in End User Messaging when you are sure',
};

/** Why a part is kept, undefined for one that nobody gave a reason for. */
export function reasonFor(logicalId: string): string | undefined {
  return Object.entries(reasons).find(([start]) => logicalId.startsWith(start))?.[1];
}

const template = z.object({
  Resources: z.record(z.string(), z.object({ DeletionPolicy: z.string().optional() })),
});

/** The parts that stay when the stack is deleted, as its own template says. */
export async function keptParts(
  cloudformation: CloudFormationClient,
  { StackName, Outputs = [] }: Pick<Stack, 'StackName' | 'Outputs'>,
): Promise<KeptPart[]> {
  const number = Outputs.find(({ OutputKey }) => OutputKey === 'PhoneNumber')?.OutputValue;
  const { TemplateBody = '{}' } = await cloudformation.send(new GetTemplateCommand({ StackName }));
  const { Resources } = template.parse(JSON.parse(TemplateBody));
  const kept: KeptPart[] = [];
  for await (const page of paginateListStackResources({ client: cloudformation }, { StackName })) {
    for (const part of page.StackResourceSummaries ?? []) {
      const { LogicalResourceId: id = '', PhysicalResourceId = '', ResourceStatus } = part;
      const stays =
        Resources[id]?.DeletionPolicy?.startsWith('Retain') && ResourceStatus !== 'DELETE_COMPLETE';
      const isNumber = part.ResourceType === 'AWS::SMSVOICE::PhoneNumber';
      const called =
        isNumber && number !== undefined ? `${number} (${PhysicalResourceId})` : PhysicalResourceId;
      if (stays) kept.push({ called, why: reasonFor(id) ?? 'kept by the template' });
    }
  }
  return kept;
}
