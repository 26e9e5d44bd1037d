import { useId } from 'preact/hooks';
import { defaultProtocol } from '../../../shared/domain/plan/protocol.ts';
import { fill, words } from '../words.ts';
import { numberAt, type PartProps, withNumberAt } from './edited.ts';
import { type ProtocolPath, protocolFields } from './protocol-fields.ts';

const { protocol: said, settings } = words;

function Parameter({
  path,
  unit,
  edited,
  change,
  errorOf,
  disabled,
}: PartProps & { path: ProtocolPath; unit: string }) {
  const id = useId();
  const [name, reason] = said.fields[path];
  const usual = numberAt(defaultProtocol, path);
  const value = numberAt(edited.protocol, path);
  const error = errorOf(`protocol.${path}`);
  const isPoints = unit === said.units.points;
  return (
    <div class={error === null ? 'parameter' : 'parameter field-bad'}>
      <label for={id}>{name}</label>
      <div class="parameter-value">
        <input
          id={id}
          type="number"
          step={isPoints ? 0.1 : 1}
          min={0}
          value={value === null ? '' : value}
          disabled={disabled}
          aria-describedby={`${id}-why`}
          aria-invalid={error === null ? undefined : true}
          onInput={(event) =>
            change({ protocol: withNumberAt(edited.protocol, path, event.currentTarget.valueAsNumber) })
          }
        />
        <span class="unit">{unit}</span>
      </div>
      <p id={`${id}-why`} class="hint">
        {reason} {fill(settings.protocolDefault, { value: usual ?? '' })}
        {value !== usual && <strong class="tag">{settings.protocolChanged}</strong>}
        {value !== usual && !disabled && (
          <button
            type="button"
            class="link"
            aria-label={fill(settings.protocolBackOf, { name: name ?? path, value: usual ?? '' })}
            onClick={() => change({ protocol: withNumberAt(edited.protocol, path, usual ?? 0) })}
          >
            {settings.protocolBack}
          </button>
        )}
        {error !== null && <span class="field-error"> {error}</span>}
      </p>
    </div>
  );
}

/** Every number of the plan rules with why it is what it is. */
export function ProtocolPart(props: PartProps) {
  return (
    <>
      <p class="lead">{settings.protocolLead}</p>
      {!props.disabled && JSON.stringify(props.edited.protocol) !== JSON.stringify(defaultProtocol) && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={() => props.change({ protocol: defaultProtocol })}
          >
            {settings.protocolAllBack}
          </button>
        </p>
      )}
      {(Object.keys(protocolFields) as (keyof typeof protocolFields)[]).map((group) => (
        <fieldset key={group} class="group-field parameters">
          <legend>{said.groups[group]}</legend>
          {protocolFields[group].map(([path, unit]) => (
            <Parameter key={path} path={path} unit={said.units[unit]} {...props} />
          ))}
        </fieldset>
      ))}
    </>
  );
}
