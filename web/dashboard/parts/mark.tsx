/** The sign of Ebb: waves that grow smaller. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" />
      <path d="M5 11c3.700-4.600 7.300-4.600 11 0s7.300 4.600 11 0" />
      <path d="M5 17.500c3.700-3 7.300-3 11 0s7.300 3 11 0" opacity=".8" />
      <path d="M5 23.500c3.700-1.500 7.300-1.500 11 0s7.300 1.500 11 0" opacity=".6" />
    </svg>
  );
}
