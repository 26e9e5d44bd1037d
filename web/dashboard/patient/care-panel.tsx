import { useState } from 'preact/hooks';
import { measuredPart } from '../../../shared/domain/staff-words/english-measures.ts';
import type { PatientAnswer } from '../../../shared/staff-contract/patients.ts';
import type { CareRecordAnswer } from '../../../shared/staff-contract/records.ts';
import { shortDate } from '../moments.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/states.tsx';
import { fill, words } from '../words.ts';
import { MeasureDialog, NoteDialog, TreatmentDialog } from './care-dialogs.tsx';
import type { ActionProps } from './use-action.ts';
import type { CareRecords } from './use-care-records.ts';

const { care } = words;

type Beside = Extract<CareRecordAnswer, { kind: 'note' | 'treatment' | 'measure' }>;

const dialogs = { note: NoteDialog, treatment: TreatmentDialog, measure: MeasureDialog } as const;
type Adding = keyof typeof dialogs;

const adding: readonly (readonly [Adding, string])[] = [
  ['note', care.addNote],
  ['treatment', care.addTreatment],
  ['measure', care.addMeasure],
];

const icons: Record<Beside['kind'], IconName> = { note: 'audit', treatment: 'plus', measure: 'rise' };

/** How many stand there before the others are asked for. */
const shownAtFirst = 6;

function isBeside(record: CareRecordAnswer): record is Beside {
  return record.kind === 'note' || record.kind === 'treatment' || record.kind === 'measure';
}

function titleOf(record: Beside): string {
  switch (record.kind) {
    case 'note':
      return care.note;
    case 'treatment':
      return care.treatments[record.treatment];
    case 'measure': {
      const part = measuredPart(record);
      return fill(care.measured, {
        part: part.charAt(0).toUpperCase() + part.slice(1),
        degrees: record.degrees,
      });
    }
  }
}

function Item({ record, today }: { record: Beside; today: string }) {
  const text = record.kind === 'note' ? record.body : record.kind === 'treatment' ? record.note : '';
  const isOwn = record.kind === 'treatment' && record.source === 'patient';
  return (
    <li>
      <Icon name={icons[record.kind]} size={16} />
      <div>
        <p>
          <strong>{titleOf(record)}</strong>{' '}
          <span class="soft">
            {shortDate(record.date, today)}
            {isOwn && ` · ${care.ownWords}`}
          </span>
        </p>
        {text !== '' && <p class="care-words">{isOwn ? `\u201c${text}\u201d` : text}</p>}
      </div>
    </li>
  );
}

/** Notes, treatments and measures, the newest first, each added in place. */
export function CarePanel({
  patient,
  care: { records, problem },
  today,
  onChanged,
}: {
  patient: PatientAnswer;
  care: CareRecords;
  today: string;
  onChanged: () => void;
}) {
  const [open, setOpen] = useState<Adding | null>(null);
  const [all, setAll] = useState(false);
  const listed = records.filter(isBeside).toReversed();
  const Dialog = open === null ? null : dialogs[open];
  const props: ActionProps = {
    patient,
    today,
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null);
      onChanged();
    },
  };
  return (
    <section class="panel" aria-labelledby="care-title">
      <h2 id="care-title">{care.title}</h2>
      <div class="care-add">
        {adding.map(([kind, label]) => (
          <button key={kind} type="button" class="button small" onClick={() => setOpen(kind)}>
            <Icon name="plus" size={16} /> {label}
          </button>
        ))}
      </div>
      <ProblemNote problem={problem} />
      {listed.length === 0 && <p class="soft">{care.none}</p>}
      <ul class="care-list">
        {(all ? listed : listed.slice(0, shownAtFirst)).map((record) => (
          <Item key={record.id} record={record} today={today} />
        ))}
      </ul>
      {!all && listed.length > shownAtFirst && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {fill(care.showAll, { count: listed.length })}
        </button>
      )}
      {Dialog !== null && <Dialog {...props} />}
    </section>
  );
}
