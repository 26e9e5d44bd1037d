/** A text in staff's own words. */
import { isQuiet, openingFrom } from '../../../shared/domain/patient/due/preferred-time.ts';
import { placeholders } from '../../../shared/domain/texts/clinic-wording.ts';
import { foldText } from '../../../shared/domain/texts/fold-name.ts';
import { segmentsOf } from '../../../shared/domain/texts/segments.ts';
import { fillStaffText, namesFor } from '../../../shared/domain/texts/staff-text.ts';
import { longestOwnText } from '../../../shared/domain/texts/word-text.ts';
import { problemError } from '../../../shared/edge/problems.ts';
import { staffTextBody } from '../../../shared/staff-contract/care.ts';
import { textTaken } from '../../../shared/staff-contract/patients.ts';
import { patientOf, runCommand } from '../committing.ts';
import { defineRoute, type StaffRequest } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

/** What phones put in place of quotes and dashes, besides what names are folded by. */
function folded(body: string): string {
  const plain = body.replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"').replace(/\u2014/g, '-');
  return plain.split('\n').map(foldText).join('\n');
}

/** Filled in for this patient, so that nobody reads `{firstName}`. */
async function filled(request: StaffRequest, body: string): Promise<string> {
  if (!body.includes('{')) return body;
  const [{ firstName }, settings] = await Promise.all([patientOf(request), settingsOf(request)]);
  const text = fillStaffText(body, namesFor(firstName, settings));
  if ('body' in text) return text.body;
  const message = `${text.unknown.join(', ')} stands for nothing; use {${placeholders.join('}, {')}}`;
  throw problemError('invalid-input', { errors: [{ field: 'body', message }] });
}

/** The text as it is sent: as it was written, or without accents and curly quotes where it fits only so. */
function fitting(body: string): { body: string; segments: number } {
  for (const way of [body, folded(body)]) {
    const { segments } = segmentsOf(way);
    if (segments <= longestOwnText) return { body: way, segments };
  }
  const message = `takes ${segmentsOf(body).segments} segments; at most ${longestOwnText} are sent`;
  throw problemError('invalid-input', { errors: [{ field: 'body', message }] });
}

export const textRoutes = [
  defineRoute({
    method: 'POST',
    path: '/clinics/{clinicId}/patients/{patientId}/texts',
    role: 'staff',
    summary:
      'Sends the patient a text in your own words, of at most 3 segments, now or at the opening of their day; {firstName}, {clinic}, {phone} and {link} are filled in.',
    action: 'text-written',
    body: staffTextBody,
    status: 200,
    answer: textTaken,
    async handle(request, { body }) {
      const text = fitting(await filled(request, body.body));
      const { at } = body;
      const { timeZone, ...row } = await runCommand(request, {
        type: 'write-text',
        body: text.body,
        at,
        by: request.caller.userId,
      });
      const waits = at === 'opening' && isQuiet(request.now, timeZone);
      return { ...row, timeZone, ...text, leavesAt: waits ? openingFrom(request.now, timeZone) : null };
    },
  }),
];
