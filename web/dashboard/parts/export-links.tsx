import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportAnswer } from '../../../shared/staff-contract/exports.ts';
import { type ApiProblem, isApiProblem } from '../api/problem.ts';
import { useApp } from '../app-context.ts';
import { fill, words } from '../words.ts';
import { Icon } from './icon.tsx';
import { ProblemNote } from './states.tsx';

const { exports: said } = words;

/** Fetches the links of an export when they are wanted, because handing them out is noted in the audit trail. */
export function ExportLinks({ exportId, what }: { exportId: string; what: string }) {
  const { api } = useApp();
  const [links, setLinks] = useState<ExportAnswer | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const file = useRef<HTMLAnchorElement>(null);
  useEffect(() => file.current?.focus(), []);
  useEffect(() => {
    // The click asked for the file itself, so it is fetched as soon as there is a link to it.
    if (links !== null) file.current?.click();
  }, [links]);

  const fetchLinks = async (): Promise<void> => {
    try {
      setLinks(await api.read<ExportAnswer>(`/exports/${exportId}`));
      setProblem(null);
    } catch (error) {
      if (isApiProblem(error)) setProblem(error);
    }
  };
  if (links?.url === undefined) {
    return (
      <div class="export-links">
        <button
          type="button"
          class="button primary"
          aria-label={fill(said.downloadFor, { what })}
          onClick={() => void fetchLinks()}
        >
          <Icon name="exports" size={16} /> {said.download}
        </button>
        <ProblemNote problem={problem} />
      </div>
    );
  }
  return (
    <div class="export-links">
      <a ref={file} class="button primary" href={links.url} download>
        <Icon name="exports" size={16} /> {said.download}
      </a>
      {links.dictionaryUrl !== undefined && (
        <a href={links.dictionaryUrl} download>
          {said.dictionary}
        </a>
      )}
      {links.reportUrl !== undefined && (
        <a href={links.reportUrl} download>
          {said.report}
        </a>
      )}
      <p class="soft">{said.linksWhat}</p>
    </div>
  );
}
