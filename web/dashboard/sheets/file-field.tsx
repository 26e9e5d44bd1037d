import { useId, useState } from 'preact/hooks';

/** Where a file is chosen. The same file chosen again, mended meanwhile, is read again. */
export function FileField({
  label,
  hint,
  error,
  onFile,
}: {
  label: string;
  hint: string;
  error: string;
  onFile: (file: File) => void;
}) {
  const id = useId();
  const [name, setName] = useState('');
  return (
    <div class={error === '' ? 'field' : 'field field-bad'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="file-input"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv"
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file === undefined) return;
          setName(file.name);
          onFile(file);
          // A browser tells nothing of a file that is chosen while it stands here already.
          event.currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {name === '' ? hint : name}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
