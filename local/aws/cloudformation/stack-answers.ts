import type { XmlValue } from '../wire/query-wire.ts';
import type { ChangeSet } from './change-set.ts';
import type { PartRecord, StackEvent, StackRecord } from './stack-record.ts';

const listed = (pairs: Readonly<Record<string, string>>, key: string, value: string): XmlValue =>
  Object.entries(pairs).map(([name, text]) => ({ [key]: name, [value]: text }));

/** What a template says of itself; nothing before a stack has one. */
function descriptionOf(template: string): string {
  return template === '' ? '' : ((JSON.parse(template) as { Description?: string }).Description ?? '');
}

/** A stack in the words of DescribeStacks. */
export function stackAnswer(record: StackRecord): XmlValue {
  return {
    StackId: record.id,
    StackName: record.name,
    CreationTime: record.createdAt,
    LastUpdatedTime: record.updatedAt,
    DeletionTime: record.deletedAt,
    Description: descriptionOf(record.template),
    StackStatus: record.status,
    StackStatusReason: record.reason,
    DisableRollback: false,
    EnableTerminationProtection: record.guarded,
    NotificationARNs: [],
    Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'],
    Parameters: listed(record.parameters, 'ParameterKey', 'ParameterValue'),
    Outputs: listed(record.outputs, 'OutputKey', 'OutputValue'),
    Tags: listed(record.tags, 'Key', 'Value'),
  };
}

/** A step in the words of DescribeStackEvents. */
export function eventAnswer({ id: stackId, name }: StackRecord, event: StackEvent): XmlValue {
  return {
    EventId: event.id,
    StackId: stackId,
    StackName: name,
    LogicalResourceId: event.logicalId,
    PhysicalResourceId: event.physicalId,
    ResourceType: event.type,
    Timestamp: event.at,
    ResourceStatus: event.status,
    ResourceStatusReason: event.reason,
  };
}

/** A part in the words of ListStackResources. */
export function partAnswer(
  { createdAt, updatedAt = createdAt }: StackRecord,
  logicalId: string,
  part: PartRecord,
): XmlValue {
  return {
    LogicalResourceId: logicalId,
    PhysicalResourceId: part.physicalId,
    ResourceType: part.type,
    ResourceStatus: part.status,
    ResourceStatusReason: part.reason,
    // When each part was changed is not kept: it was no later than the stack.
    LastUpdatedTimestamp: updatedAt,
  };
}

/** A change set in the words of DescribeChangeSet. */
export function changeSetAnswer(set: ChangeSet, { name }: StackRecord): XmlValue {
  const failed = set.failure !== undefined;
  return {
    ChangeSetName: set.name,
    ChangeSetId: set.id,
    StackName: name,
    StackId: set.stackId,
    CreationTime: set.createdAt,
    Status: failed ? 'FAILED' : 'CREATE_COMPLETE',
    StatusReason: set.failure,
    ExecutionStatus: failed ? 'UNAVAILABLE' : 'AVAILABLE',
    Parameters: listed(set.parameters, 'ParameterKey', 'ParameterValue'),
    Tags: listed(set.tags, 'Key', 'Value'),
    Changes: set.changes.map(({ action, logicalId, type }) => ({
      Type: 'Resource',
      ResourceChange: {
        Action: action,
        LogicalResourceId: logicalId,
        ResourceType: type,
        ...(action === 'Modify' && { Replacement: 'False' }),
      },
    })),
  };
}
