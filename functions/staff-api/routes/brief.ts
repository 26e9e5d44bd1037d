/** The brief that staff read before a session. */
import { brief } from '../../../shared/staff-contract/brief.ts';
import { briefAnswer } from '../brief-answer.ts';
import { loadCareRecords } from '../care-records.ts';
import { patientOf, rowOf } from '../committing.ts';
import { defineRoute } from '../route.ts';
import { settingsOf } from '../settings-of.ts';

/** Commits whose texts are looked through: some months of an ordinary patient. */
const readBack = 200;

export const briefRoutes = [
  defineRoute({
    method: 'GET',
    path: '/clinics/{clinicId}/patients/{patientId}/brief',
    role: 'staff',
    summary:
      'What is to be known before a session: scores, the last session, treatments, flare, touch, notes.',
    action: 'chart-read',
    status: 200,
    answer: brief,
    async handle(request) {
      const state = await patientOf(request);
      const { histories } = request.services;
      const [row, { protocol }, records, commits] = await Promise.all([
        rowOf(request, state),
        settingsOf(request),
        loadCareRecords(request.services, state),
        histories.page(state.patientId, Math.max(0, state.seq - readBack), readBack),
      ]);
      return briefAnswer(row, state, { protocol, now: request.now, records, commits });
    },
  }),
];
