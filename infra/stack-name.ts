/** What a deployment is called that nobody named, as all were before several could stand in one account. */
export const usualName = 'Ebb';

/**
 * Letters, digits and dashes, at most 40: CloudFormation makes every other name of it. A name with `-contact-` in it
 * could be taken for a contact's topic of another deployment, which may reach all that begins with its own.
 */
export function isStackName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(name) && !name.includes('-contact-');
}
