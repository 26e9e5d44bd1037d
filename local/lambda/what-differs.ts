import { functionNames } from '../../shared/names.ts';
import type { Template, TemplateResource } from '../cloudformation/template.ts';

/** The name behind a logical id, which begins with it without the dashes; the id itself where there is none. */
export function nameOf(logicalId: string): string {
  const known = functionNames.find((name) => logicalId.startsWith(`${name.replaceAll('-', '')}Function`));
  return known ?? logicalId;
}

function codeOf(resource: TemplateResource | undefined): string | undefined {
  return resource?.Type === 'AWS::Lambda::Function' ? JSON.stringify(resource.Properties?.Code) : undefined;
}

function withoutCode(template: Template): string {
  return JSON.stringify(template, (key, value: unknown) =>
    key === 'Code' || key === 'Metadata' ? undefined : value,
  );
}

/** Names the functions whose code differs between two templates, and the resources where anything else does. */
export function whatDiffers(before: Template, after: Template): readonly string[] {
  const changed = Object.keys(after.Resources).filter((logicalId) => {
    const code = codeOf(after.Resources[logicalId]);
    return code !== undefined && code !== codeOf(before.Resources[logicalId]);
  });
  const names = changed.map(nameOf);
  return withoutCode(before) === withoutCode(after) ? names : [...names, 'the resources'];
}
