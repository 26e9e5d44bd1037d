/** Exports asked for in this tab, so that a reload does not lose sight of them; they hold nothing about a patient. */
export interface KeptExport {
  readonly exportId: string;
  readonly kind: 'check-ins.csv' | 'outcomes.csv' | 'fhir.ndjson';
  readonly from: string;
  readonly to: string;
  readonly deidentified: boolean;
}

function keyOf(clinicId: string): string {
  return `ebb-exports-${clinicId}`;
}

/** The exports of a clinic, newest first. */
export function keptExports(clinicId: string): readonly KeptExport[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyOf(clinicId)) ?? '[]');
    return Array.isArray(kept) ? (kept as KeptExport[]) : [];
  } catch {
    return [];
  }
}

/** Keeps them for this tab. */
export function keepExports(clinicId: string, all: readonly KeptExport[]): void {
  sessionStorage.setItem(keyOf(clinicId), JSON.stringify(all));
}
