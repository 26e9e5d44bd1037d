import { useState } from 'preact/hooks';
import type { Member, MemberList } from '../../../shared/staff-contract/staff.ts';
import { useApp } from '../app-context.ts';
import { ChoiceField, TextField } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { FormDialog } from '../parts/form-dialog.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Empty, Failed, Loading, ProblemNote } from '../parts/states.tsx';
import { useAnswer } from '../use-answer.ts';
import { useDraft, useKept } from '../use-draft.ts';
import { useSend } from '../use-send.ts';
import { fill, words } from '../words.ts';

const { staff: said } = words;

function AddForm({ onAdded }: { onAdded: () => void }) {
  const { tell } = useApp();
  const sending = useSend();
  const draft = useDraft('staff');
  const [email, setEmail] = useKept(draft, 'email', '');
  const [role, setRole] = useKept<Member['role']>(draft, 'role', 'staff');
  const [invited, setInvited] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const done = await sending.send<Member>('POST', '/staff', { email, role });
    if (done === null) return;
    tell(fill(said.added, { who: email }));
    setInvited(email);
    setEmail('');
    draft.forget();
    onAdded();
  };
  return (
    <Form class="form panel" sending={sending} onSubmit={() => void add()}>
      <h2>{said.add}</h2>
      <TextField
        label={said.email}
        type="email"
        value={email}
        onValue={setEmail}
        required
        autoComplete="off"
        error={sending.errorOf('email')}
      />
      <ChoiceField
        legend={said.role}
        value={role}
        onValue={setRole}
        choices={[
          ['staff', words.app.role.staff],
          ['admin', words.app.role.admin],
        ]}
      />
      <ProblemNote problem={sending.problem} />
      <div class="form-actions">
        <button type="submit" class="button primary" disabled={sending.busy}>
          {said.add}
        </button>
      </div>
      {invited !== null && <WhereToSignIn who={invited} />}
    </Form>
  );
}

/** The mail may leave it out: where the pool has no sender of its own, Cognito may send words of its own. */
function WhereToSignIn({ who }: { who: string }) {
  const { tell } = useApp();
  const address = new URL('.', document.baseURI).href;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(address);
    tell(said.copied);
  };
  return (
    <p>
      {fill(said.invited, { who })} <a href={address}>{address}</a>{' '}
      <button type="button" class="button small" onClick={() => void copy()}>
        {said.copy}
      </button>
    </p>
  );
}

function RemoveDialog({
  member,
  onClose,
  onRemoved,
}: {
  member: Member;
  onClose: () => void;
  onRemoved: () => void;
}) {
  const { tell } = useApp();
  const sending = useSend();
  const remove = async (): Promise<void> => {
    const path = `/staff/${encodeURIComponent(member.userId)}`;
    if ((await sending.send<unknown>('DELETE', path)) === null) return;
    tell(fill(said.removed, { who: member.email }));
    onRemoved();
  };
  return (
    <FormDialog
      title={fill(said.removeTitle, { who: member.email })}
      lead={said.removeWhat}
      action={said.remove}
      danger
      sending={sending}
      onClose={onClose}
      onSubmit={() => void remove()}
    />
  );
}

/** Who may sign in for this clinic. */
export function StaffPage() {
  const { session } = useApp();
  const { data, problem, loading, reload } = useAnswer<MemberList>('/staff');
  const [removing, setRemoving] = useState<Member | null>(null);
  return (
    <>
      <PageHead title={words.pages.staff} lead={said.lead} />
      {loading && <Loading />}
      {problem !== null && data === null && <Failed problem={problem} again={reload} />}
      {data?.staff.length === 0 && (
        <Empty title={said.none} icon="staff">
          <p>{said.noneWhat}</p>
        </Empty>
      )}
      {data !== null && data.staff.length > 0 && (
        <table class="list list-staff">
          <caption class="hidden">{said.table}</caption>
          <thead>
            <tr>
              <th scope="col">{said.email}</th>
              <th scope="col">{said.role}</th>
              <th scope="col">
                <span class="hidden">{said.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.staff.map((member) => (
              <tr key={member.userId}>
                <th scope="row">{member.email}</th>
                <td data-label={said.role}>{words.app.role[member.role]}</td>
                <td>
                  {member.userId === session.userId ? (
                    <span class="tag">{said.you}</span>
                  ) : (
                    <button
                      type="button"
                      class="button small"
                      aria-label={fill(said.removeFor, { who: member.email })}
                      onClick={() => setRemoving(member)}
                    >
                      {said.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {data !== null && <AddForm onAdded={reload} />}
      {removing !== null && (
        <RemoveDialog
          member={removing}
          onClose={() => setRemoving(null)}
          onRemoved={() => {
            setRemoving(null);
            reload();
          }}
        />
      )}
    </>
  );
}
