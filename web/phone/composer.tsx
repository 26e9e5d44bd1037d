import { useState } from 'preact/hooks';
import { segmentsOf } from '../../shared/domain/texts/segments.ts';

interface ComposerProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onSend: (body: string) => Promise<void>;
}

const suggestions = ['4', 'YES', 'Flare, 8', 'Done', 'HELP', 'STOP'];

function lengthInWords(text: string): string {
  const { segments, characters } = segmentsOf(text);
  return `${characters} characters, ${segments} ${segments === 1 ? 'segment' : 'segments'}`;
}

/** Where the patient writes. */
export function Composer({ name, busy, onSend }: ComposerProps) {
  const [text, setText] = useState('');
  const empty = text.trim() === '';

  async function send(): Promise<void> {
    if (empty || busy) return;
    setText('');
    await onSend(text);
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p class="suggestions">
        {suggestions.map((one) => (
          <button key={one} type="button" onClick={() => setText(one)}>
            {one}
          </button>
        ))}
      </p>
      <div class="writing">
        <textarea
          aria-label={`Write as ${name}`}
          placeholder={`Write as ${name}`}
          rows={1}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void send();
          }}
        />
        <button type="submit" disabled={busy || empty}>
          Send
        </button>
      </div>
      <p class="length" aria-live="polite">
        {empty ? 'Anything a patient may write, in English or Spanish' : lengthInWords(text)}
      </p>
    </form>
  );
}
