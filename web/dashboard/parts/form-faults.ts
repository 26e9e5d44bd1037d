/** What a browser finds wrong with the fields of a form, in words of ours. */
import { fill, words } from '../words.ts';

const { forms: said } = words;

/** One field to look at. `key` is its id, or the name that radio buttons share. */
export interface FieldFault {
  readonly key: string;
  readonly label: string;
  readonly message: string;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

/** What a fault is kept under. */
export function keyOf(control: Pick<Control, 'id' | 'name' | 'type'>): string {
  return control.type === 'radio' ? control.name : control.id;
}

function labelOf(control: Control): string {
  const named =
    control.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : control.labels?.[0];
  // What is said beside the name, such as that the field may be left empty, is no part of it.
  return named?.firstChild?.textContent?.trim() ?? '';
}

type Bounds = Readonly<Record<'min' | 'max', string>>;

/** What is wrong, by what the browser found and the bounds that the field has. */
export function faultWords(
  validity: Pick<
    ValidityState,
    'valueMissing' | 'badInput' | 'rangeUnderflow' | 'rangeOverflow' | 'stepMismatch'
  >,
  type: string,
  { min, max }: Bounds,
): string {
  if (validity.valueMissing)
    return type.startsWith('select') || type === 'radio' ? said.choose : said.missing;
  if (validity.rangeUnderflow || validity.rangeOverflow) {
    if (min !== '' && max !== '') return fill(said.between, { min, max });
    return validity.rangeUnderflow ? fill(said.atLeast, { min }) : fill(said.atMost, { max });
  }
  if (validity.stepMismatch) return said.whole;
  return type === 'number' ? said.number : said.unreadable;
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(isControl).filter((control) => !control.disabled);
}

function distinct(faults: readonly FieldFault[]): FieldFault[] {
  return [...new Map(faults.map((fault) => [fault.key, fault])).values()];
}

/** Fields that the browser would not send, in their order. */
export function faultsIn(form: HTMLFormElement): FieldFault[] {
  const wrong = controlsOf(form).filter((control) => !control.validity.valid);
  return distinct(
    wrong.map((control) => {
      const bounds = control instanceof HTMLInputElement ? control : { min: '', max: '' };
      const message = faultWords(control.validity, control.type, bounds);
      return { key: keyOf(control), label: labelOf(control), message };
    }),
  );
}

/** Fields beside which a refusal stands, in their order. */
export function refusedIn(form: HTMLFormElement): FieldFault[] {
  const refused = controlsOf(form).filter((control) => control.getAttribute('aria-invalid') === 'true');
  return distinct(
    refused.map((control) => {
      const message = document.getElementById(`${control.id}-error`)?.textContent?.trim() ?? '';
      return { key: keyOf(control), label: labelOf(control), message };
    }),
  );
}

/** Moves the focus to the field of a fault. */
export function goTo(form: HTMLFormElement | null, { key }: FieldFault): void {
  const found = form === null ? undefined : controlsOf(form).find((control) => keyOf(control) === key);
  found?.focus();
}
