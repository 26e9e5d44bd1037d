/** The staff API, as its own document tells it; whoever opens it need not be signed in. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Mark } from '../parts/mark.tsx';
import { fill, words } from '../words.ts';
import {
  documentIn,
  matching,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  problemRows,
} from './operations.ts';
import type { SchemaRow } from './schema-rows.ts';

const said = words.reference;

/** Words with what stands between backticks as code. */
function Prose({ text }: { text: string }) {
  return (
    <>{text.split('`').map((part, place) => (place % 2 === 0 ? part : <code key={part}>{part}</code>))}</>
  );
}

function Rows({ title, rows }: { title: string; rows: readonly SchemaRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="reference-rows">
      <table>
        <caption>{title}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{said.field}</th>
            <th scope="col">{said.type}</th>
            <th scope="col">{said.about}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, type, needed, about }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name === '' ? said.whole : name}</code>
                {needed && name !== '' && <span class="reference-soft"> {said.needed}</span>}
              </th>
              <td>{type}</td>
              <td>
                <Prose text={about} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OneOperation({ operation }: { operation: Operation }) {
  const [open, setOpen] = useState(() => location.hash === `#${operation.id}`);
  const { id, method, path, summary, about, parameters, body, status, answer } = operation;
  return (
    <details id={id} class="operation" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class={`method method-${method.toLowerCase()}`}>{method}</span> <code>{path}</code>
        <span class="operation-summary">
          <Prose text={summary} />
        </span>
      </summary>
      {open && (
        <>
          <p>
            <Prose text={about} /> <a href={`#${id}`}>{said.link}</a>
          </p>
          <Rows title={said.parameters} rows={parameters} />
          {body !== null && <Rows title={said.body} rows={body} />}
          <Rows title={fill(said.answer, { status })} rows={answer} />
        </>
      )}
    </details>
  );
}

/** Every operation, to be looked for and opened. */
export function ReferencePage({ documentUrl }: { documentUrl: string }) {
  const [document, setDocument] = useState<OpenApiDocument | null>(null);
  const [failed, setFailed] = useState(false);
  const [search, setSearch] = useState('');
  useEffect(() => {
    window.document.title = `${said.title} · ${words.app.name}`;
    fetch(documentUrl)
      .then(async (response) => setDocument(await documentIn(response)))
      .catch(() => setFailed(true));
  }, [documentUrl]);
  const operations = useMemo(() => (document === null ? [] : operationsOf(document)), [document]);
  useEffect(() => {
    window.document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [operations]);
  const found = matching(operations, search);
  return (
    <main class="reference">
      <header>
        <Mark size={40} />
        <h1>{said.title}</h1>
        <a href="./">{said.dashboard}</a>
        <a href={documentUrl}>{said.document}</a>
      </header>
      <p class="lead">{said.lead}</p>
      {document?.info.description?.split('\n\n').map((paragraph) => (
        <p key={paragraph} class="reference-about">
          <Prose text={paragraph} />
        </p>
      ))}
      {failed && (
        <p class="note note-bad" role="alert">
          {said.failed}
        </p>
      )}
      <label class="reference-search">
        <span>{said.search}</span>
        <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
      </label>
      <p class="reference-soft" role="status">
        {document !== null && fill(said.count, { count: found.length, of: operations.length })}
      </p>
      {found.map((operation) => (
        <OneOperation key={operation.id} operation={operation} />
      ))}
      {document !== null && <Rows title={said.problem} rows={problemRows(document)} />}
    </main>
  );
}
