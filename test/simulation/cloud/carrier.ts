/** SNS and the carriers behind it: they take a text, refuse it, or leave open whether they did. */
import type { OutgoingText, SendResult, TextSender } from '../../../shared/outside/ports.ts';
import type { Faults } from '../engine/faults.ts';
import { currentTask } from '../engine/tasks.ts';
import type { Random } from '../random.ts';

/** What the carrier did with a text, whatever it said. */
export type Handed = (text: OutgoingText, left: boolean, said: SendResult) => void;

interface Done {
  left: boolean;
  said: SendResult;
}

/** A sender; `handed` hears of every attempt. */
export function createCarrier(faults: Faults, handed: Handed): TextSender {
  let taken = 0;

  function doneWith(random: Random): Done {
    if (faults.happens('sms-throttled', random))
      return { left: false, said: { result: 'retry', code: 'Throttled' } };
    if (faults.happens('sms-accepted-unheard', random))
      return { left: true, said: { result: 'unknown', code: 'TimeoutError' } };
    if (faults.happens('sms-unheard', random))
      return { left: false, said: { result: 'unknown', code: 'TimeoutError' } };
    if (faults.happens('sms-refused', random))
      return { left: false, said: { result: 'refused', code: 'InvalidParameter', optedOut: false } };
    if (faults.happens('sms-opted-out', random))
      return { left: false, said: { result: 'refused', code: 'OptedOut', optedOut: true } };
    taken += 1;
    return { left: true, said: { result: 'accepted', providerId: `sms-${taken}` } };
  }

  return {
    async send(text) {
      const task = currentTask();
      if (task === undefined) throw new TypeError('only functions send texts');
      const { left, said } = doneWith(task.random);
      handed(text, left, said);
      return said;
    },
  };
}
