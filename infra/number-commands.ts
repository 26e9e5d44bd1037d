/** Commands for a number that the account has already: the stack changes nothing of it, so an operator does. */

/** One of AWS's commands about a number, for the region in which the number is, wherever the CLI would look. */
function numberCommand(name: string, option: string, arn: string, rest: string): string {
  const [, , , region] = arn.split(':');
  return `aws pinpoint-sms-voice-v2 ${name} --region ${region} ${option} ${arn} ${rest}`;
}

/** Changes a number. */
export function updateNumber(arn: string, options: string): string {
  return numberCommand('update-phone-number', '--phone-number-id', arn, options);
}

/** Has Ebb hear STOP, which AWS would answer by itself. */
export const selfManaged = '--self-managed-opt-outs-enabled';

/** Leads what patients text to a topic. */
export const ledTo = (topicArn: string): string => `--two-way-enabled --two-way-channel-arn ${topicArn}`;

/** Lets SNS send from a number, for this account; one of before September 2024 has no need of it. */
export function letSnsSend(arn: string, account: string): string {
  const policy = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sms-voice:SendTextMessage',
        Resource: arn,
        Condition: { StringEquals: { 'aws:SourceAccount': account } },
      },
    ],
  });
  return numberCommand('put-resource-policy', '--resource-arn', arn, `--policy '${policy}'`);
}
