const compiled = new Map<string, RegExp>();

/** Whether `text` matches an IAM pattern: `*` is any run of characters, `?` is one. Case counts. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true;
  if (!/[*?]/.test(pattern)) return false;
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    const body = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[^]*')
      .replaceAll('?', '[^]');
    expression = new RegExp(`^${body}$`);
    compiled.set(pattern, expression);
  }
  return expression.test(text);
}

/** Whether `arn` matches an ARN pattern part by part, so that a `*` in one of the first five cannot reach on. */
export function matchesArn(pattern: string, arn: string): boolean {
  const wanted = splitArn(pattern);
  const given = splitArn(arn);
  return (
    wanted.length === 6 &&
    given.length === 6 &&
    wanted.every((part, index) => matchesPattern(part, given[index] ?? ''))
  );
}

function splitArn(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length < 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}
