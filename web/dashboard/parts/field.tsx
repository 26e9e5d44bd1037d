/** One labelled field with its hint and what is wrong with it, tied together for every reader. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words.ts';
import { useFault } from './form.tsx';

interface FrameProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | null | undefined;
  readonly optional?: boolean | undefined;
}

interface Ids {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
}

function Frame({
  label,
  hint,
  error,
  optional,
  children,
}: FrameProps & { children: (ids: Ids) => ComponentChildren }) {
  const id = useId();
  const fault = useFault(id);
  const wrong = fault ?? error;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={wrong ? 'field field-bad' : 'field'}>
      <label for={id}>
        {label}
        {optional && <span class="soft"> ({words.app.optional})</span>}
      </label>
      {children({
        id,
        describedBy: described === '' ? undefined : described,
        invalid: wrong ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} class="field-error">
          {wrong}
        </p>
      )}
    </div>
  );
}

interface InputProps {
  readonly type?: 'text' | 'tel' | 'email' | 'date' | 'time' | 'number' | 'search';
  readonly min?: number | string;
  readonly max?: number | string;
  readonly step?: number;
  readonly maxLength?: number;
  readonly autoComplete?: 'off';
  readonly inputMode?: 'numeric';
  readonly list?: string;
  /** Of what is typed, where it is not the page's. */
  readonly lang?: string;
  readonly disabled?: boolean | undefined;
}

export function TextField({
  value,
  onValue,
  required,
  label,
  hint,
  error,
  optional,
  ...input
}: FrameProps & InputProps & { value: string; onValue: (value: string) => void; required?: boolean }) {
  return (
    <Frame
      label={label}
      hint={hint}
      error={error}
      optional={optional ?? (required !== true && input.disabled !== true)}
    >
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          {...input}
          value={value}
          required={required}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}

export function AreaField({
  value,
  onValue,
  required,
  rows = 3,
  disabled,
  optional,
  lang,
  ...frame
}: FrameProps & {
  /** Of what is typed, where it is not the page's. */
  lang?: string;
  value: string;
  onValue: (value: string) => void;
  required?: boolean;
  rows?: number;
  disabled?: boolean;
}) {
  return (
    <Frame {...frame} optional={optional ?? required !== true}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          lang={lang}
          rows={rows}
          value={value}
          required={required}
          disabled={disabled}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}

export function SelectField<Value extends string>({
  value,
  onValue,
  choices,
  required,
  disabled,
  ...frame
}: FrameProps & {
  value: Value;
  onValue: (value: Value) => void;
  choices: readonly (readonly [Value, string])[];
  /** A choice whose value is empty is then none. */
  required?: boolean;
  disabled?: boolean;
}) {
  return (
    <Frame {...frame}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          value={value}
          required={required}
          disabled={disabled}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          onChange={(event) => onValue(event.currentTarget.value as Value)}
        >
          {choices.map(([choice, name]) => (
            <option key={choice} value={choice}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

export function CheckField({
  label,
  hint,
  checked,
  onChecked,
  disabled,
}: {
  label: string;
  hint?: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div class="check-field">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} class="hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

/** A few exclusive choices, all in sight. */
export function ChoiceField<Value extends string>({
  legend,
  value,
  onValue,
  choices,
  error,
}: {
  legend: string;
  value: Value | null;
  onValue: (value: Value) => void;
  choices: readonly (readonly [Value, ComponentChildren])[];
  error?: string | null;
}) {
  const name = useId();
  const wrong = useFault(name) ?? error;
  return (
    <fieldset class="field choices">
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map(([choice, label]) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={name}
              value={choice}
              required
              checked={choice === value}
              onChange={() => onValue(choice)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {wrong && <p class="field-error">{wrong}</p>}
    </fieldset>
  );
}
