import type { LocalStack } from './cloudformation/local-stack.ts';
import type { SynthesisedStack } from './cloudformation/read-stack.ts';

/** What the deployment of the stack prints, with the values it has here. */
export function outputsOf(
  source: Pick<SynthesisedStack, 'template'>,
  stack: LocalStack,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source.template.Outputs ?? {}).map(([name, { Value }]) => [
      name,
      String(stack.resolve(Value, `Outputs.${name}`)),
    ]),
  );
}
