import { isObject, listOf, type Template } from '../../cloudformation/template.ts';

/** The logical ids that a piece of a template speaks of. */
function spokenOf(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) spokenOf(item, found);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'Ref') found.add(String(item));
    else if (key === 'Fn::GetAtt') found.add(String(listOf(item)[0]).split('.')[0] ?? '');
    else if (key === 'Fn::Sub') {
      for (const [, name = ''] of String(listOf(item)[0]).matchAll(/\$\{([^}!.]+)/g)) found.add(name);
    }
    spokenOf(item, found);
  }
}

/** The parts of a template, each after those that it speaks of or depends on. */
export function partOrder(template: Template): readonly string[] {
  const ordered = new Set<string>();
  const visit = (logicalId: string, above: ReadonlySet<string>): void => {
    const resource = template.Resources[logicalId];
    if (resource === undefined || ordered.has(logicalId)) return;
    if (above.has(logicalId)) throw new Error(`Circular dependency between resources: ${logicalId}`);
    const before = new Set(listOf(resource.DependsOn).map(String));
    spokenOf(resource.Properties, before);
    for (const one of before) if (one !== logicalId) visit(one, new Set([...above, logicalId]));
    ordered.add(logicalId);
  };
  for (const logicalId of Object.keys(template.Resources)) visit(logicalId, new Set());
  return [...ordered];
}
