/** How much a request may hold; pages read these too, so they stand apart from the schemas. */

/** Rows of one request of an import. */
export const mostImportRows = 500;

/** Bytes of it. */
export const mostImportBytes = 256 * 1024;

/** Rows of one file of patients, which the page sends in several requests. */
export const mostFileRows = 2_000;

/** Appointments of one request. */
export const mostBookingRows = 500;

/** Bytes of it. */
export const mostBookingBytes = 256 * 1024;

/** Who waits is counted this far and no further. */
export const mostCounted = 100;
