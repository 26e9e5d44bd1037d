import { updateNumber } from '../../infra/number-commands.ts';
import type { Settings } from '../../infra/settings.ts';

/** What leads to a deployment from outside, and would lead nowhere when it is gone: each with what to do about it. */
export function looseEnds({ domain, numberArn }: Pick<Partial<Settings>, 'domain' | 'numberArn'>): string[] {
  const named =
    domain &&
    `${domain.name}\n     its DNS entry leads to pages that are gone: delete it, or somebody else may answer under your name`;
  const number =
    numberArn &&
    `${numberArn}\n     what patients text to it is heard by nobody then, STOP included: let it go, lead it to another deployment, or\n     ${updateNumber(numberArn, '--no-two-way-enabled --no-self-managed-opt-outs-enabled')}, so that AWS answers STOP again`;
  return [named, number].filter((line) => line !== undefined);
}
