import * as z from 'zod';
import { updateNumber } from '../../infra/number-commands.ts';

/** Of the settings of a deployment, of whatever version, what leads to it from outside. */
const leading = z.object({
  domain: z.object({ name: z.string() }).optional(),
  numberArn: z.string().optional(),
});

/** What leads to a deployment from outside, and would lead nowhere when it is gone: each with what to do about it. */
function looseEnds({ domain, numberArn }: z.infer<typeof leading>): string[] {
  const named =
    domain &&
    `${domain.name}\n     its DNS entry leads to pages that are gone: delete it, or somebody else may answer under your name`;
  const number =
    numberArn &&
    `${numberArn}\n     what patients text to it is heard by nobody then, STOP included: let it go, or lead it to another deployment, or\n     have AWS answer STOP again:\n     ${updateNumber(numberArn, '--no-two-way-enabled --no-self-managed-opt-outs-enabled')}`;
  return [named, number].filter((line) => line !== undefined);
}

/** Those of the settings that a deployment keeps; what cannot be read is said, and hinders nothing. */
export function looseEndsOf(settings = '{}'): string[] {
  try {
    return looseEnds(leading.parse(JSON.parse(settings)));
  } catch {
    return [
      `its settings cannot be read\n     a DNS entry or a number of yours that led to it leads nowhere then: ${settings}`,
    ];
  }
}
