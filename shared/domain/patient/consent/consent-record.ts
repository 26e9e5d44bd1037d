/** How staff got consent to texts. */
export interface Consent {
  how: string;
  by: string;
  at: string;
}
