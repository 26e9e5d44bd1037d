import { useId } from 'preact/hooks';

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
  return (
    <div class={error === '' ? 'field' : 'field field-bad'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="file-input"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt,text/csv"
        aria-describedby={`${id}-hint ${id}-error`}
        // A browser tells nothing of a file that is chosen while it stands here already.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {hint}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
