import { useEffect } from 'preact/hooks';
import type { ClinicAnswer } from '../../../shared/staff-contract/clinic.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useApp, useClinic } from '../app-context.ts';
import { Form } from '../parts/form.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Failed, Loading, ProblemNote } from '../parts/states.tsx';
import { placeOf } from '../route.ts';
import { AlertContacts } from '../settings/alert-contacts.tsx';
import { AlertsPart, LiveNote } from '../settings/alerts-part.tsx';
import { ClinicPart, SendingPart } from '../settings/clinic-part.tsx';
import { DaysPart } from '../settings/days-part.tsx';
import {
  differing,
  type EditedSettings,
  editedOf,
  type PartProps,
  withMyChanges,
} from '../settings/edited.ts';
import { ProtocolPart } from '../settings/protocol-part.tsx';
import { ReplayNote } from '../settings/replay-note.tsx';
import { TemplatesPart } from '../settings/templates-part.tsx';
import { WordingPart } from '../settings/wording-part.tsx';
import { useDraft, useKept } from '../use-draft.ts';
import { useSend } from '../use-send.ts';
import { fill, words, wordsFor } from '../words.ts';

const { settings: said } = words;
const parts = {
  clinic: said.clinic,
  days: said.days,
  alerts: said.alerts,
  sending: said.sendingTitle,
  protocol: said.protocol,
  wording: said.wording,
  templates: said.templates,
} as const;
type Part = keyof typeof parts;

function Fields({ part, ...props }: PartProps & { part: Part }) {
  switch (part) {
    case 'clinic':
      return <ClinicPart {...props} />;
    case 'days':
      return <DaysPart {...props} />;
    case 'alerts':
      return <AlertsPart {...props} />;
    case 'sending':
      return <SendingPart {...props} />;
    case 'protocol':
      return <ProtocolPart {...props} />;
    case 'wording':
      return <WordingPart {...props} />;
    case 'templates':
      return <TemplatesPart {...props} />;
  }
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** What is sent: lists without their empty lines, wording without its empty texts. */
function bodyOf(edited: EditedSettings): object {
  const wording = Object.fromEntries(
    Object.entries(edited.wording).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
    ]),
  );
  return {
    ...edited,
    wording,
    countries: filled(edited.countries),
    closedDays: { ...edited.closedDays, dates: filled(edited.closedDays.dates) },
    alertContacts: filled(edited.alertContacts),
    testNumbers: edited.testNumbers === null ? null : filled(edited.testNumbers),
  };
}

/** Changes, the settings they were begun from, and what somebody else saved since. */
interface Editing {
  readonly base: EditedSettings;
  readonly edited: EditedSettings;
  readonly others: readonly string[];
}

/** Which part of the page a field of the settings stands in. */
const partOf: Partial<Record<string, Part>> = {
  closedDays: 'days',
  sessionLeadDays: 'days',
  alertContacts: 'alerts',
  sending: 'sending',
  dailyCeiling: 'sending',
  testNumbers: 'sending',
  protocol: 'protocol',
  wording: 'wording',
  tipsOff: 'wording',
  templates: 'templates',
};

/** What is to mend in the other parts, which are saved together with this one. */
function Elsewhere({ part, problem }: { part: Part; problem: ApiProblem | null }) {
  const there = (problem?.errors ?? [])
    .filter(({ field }) => field !== '')
    .map(({ field, message }) => ({
      message,
      part: partOf[field.split('.')[0] ?? ''] ?? ('clinic' as const),
    }))
    .filter((each) => each.part !== part);
  if (there.length === 0) return null;
  return (
    <ul class="note note-bad">
      {there.map((each) => (
        <li key={each.message}>
          <a href={placeOf('settings', { part: each.part })}>{parts[each.part]}</a>: {each.message}
        </li>
      ))}
    </ul>
  );
}

function SettingsForm({ clinic, part }: { clinic: ClinicAnswer; part: Part }) {
  const { api, isAdmin, tell } = useApp();
  const { reload } = useClinic();
  const sending = useSend();
  const draft = useDraft('settings');
  const [editing, setEditing] = useKept<Editing | null>(draft, 'editing', null);
  const shown = editing?.edited ?? editedOf(clinic);
  const changed = editing !== null;
  const others = (editing?.others ?? []).map((name) => wordsFor(said.fields, name));

  useEffect(() => {
    if (!changed) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [changed]);

  const { problem } = sending;
  useEffect(() => {
    if (problem?.reason !== 'conflict' || editing === null) return;
    const { base, edited } = editing;
    const takeTheirs = async (): Promise<void> => {
      const theirs = editedOf(await api.read<ClinicAnswer>(''));
      setEditing({
        base: theirs,
        edited: withMyChanges(base, edited, theirs),
        others: differing(base, theirs),
      });
    };
    // The refusal stands beside the button all the same, and saving again asks again.
    void takeTheirs().catch(() => {});
  }, [problem]);

  const settle = (): void => {
    setEditing(null);
    draft.forget();
  };
  const save = async (): Promise<void> => {
    const seen = (editing?.base ?? clinic).version;
    const done = await sending.send<ClinicAnswer>('PUT', '', { ...bodyOf(shown), seen });
    if (done === null) return;
    tell(said.saved);
    settle();
    reload();
  };
  return (
    <Form class="form panel settings" sending={sending} onSubmit={() => void save()}>
      <h2>{parts[part]}</h2>
      <Fields
        part={part}
        edited={shown}
        change={(changes) =>
          setEditing({
            base: editing?.base ?? editedOf(clinic),
            edited: { ...shown, ...changes },
            others: editing?.others ?? [],
          })
        }
        errorOf={sending.errorOf}
        disabled={!isAdmin}
      />
      <ProblemNote problem={problem} />
      <Elsewhere part={part} problem={problem} />
      {others.length > 0 && (
        <p class="note note-watch">{fill(said.othersChanged, { fields: others.join(', ') })}</p>
      )}
      {!isAdmin && <p class="soft">{said.readOnly}</p>}
      {isAdmin && (
        <div class={changed ? 'form-actions sticky' : 'form-actions'}>
          {changed && part === 'protocol' && <ReplayNote protocol={shown.protocol} />}
          {changed && <span class="soft">{said.unsaved}</span>}
          {changed && (
            <button type="button" class="button" onClick={settle}>
              {said.discard}
            </button>
          )}
          <button type="submit" class="button primary" disabled={sending.busy || !changed}>
            {said.save}
          </button>
        </div>
      )}
    </Form>
  );
}

/** Everything a clinic decides once. */
export function SettingsPage({ query }: { query: Readonly<Record<string, string>> }) {
  const { clinic, problem, reload } = useClinic();
  const part = (Object.keys(parts) as Part[]).find((each) => each === query.part) ?? 'clinic';
  return (
    <>
      <PageHead title={words.pages.settings} />
      {clinic === null ? (
        problem === null ? (
          <Loading lines={6} />
        ) : (
          <Failed problem={problem} again={reload} />
        )
      ) : (
        <>
          <LiveNote clinic={clinic} />
          <nav class="presets" aria-label={said.sections}>
            {(Object.keys(parts) as Part[]).map((each) => (
              <a
                key={each}
                href={placeOf('settings', { part: each })}
                aria-current={each === part ? 'true' : undefined}
              >
                {parts[each]}
              </a>
            ))}
          </nav>
          {part === 'alerts' && <AlertContacts clinic={clinic} />}
          <SettingsForm clinic={clinic} part={part} />
        </>
      )}
    </>
  );
}
