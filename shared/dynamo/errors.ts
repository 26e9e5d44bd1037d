/** What storage throws by name, so that callers can tell a refusal to go on from a fault of the network. */

/** A stored item was written by newer code: throw, and let the queue try again once the deploy is through. */
export class NewerStateError extends Error {
  override readonly name = 'NewerStateError';

  constructor(what: string, found: number, known: number) {
    super(`${what} has version ${found} and this code knows ${known}`);
  }
}

/** A page cursor that this list did not hand out. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';

  constructor() {
    super('the cursor does not belong to this list');
  }
}

/** The clinic asked for was never set up. */
export class UnknownClinicError extends Error {
  override readonly name = 'UnknownClinicError';

  constructor(clinicId: string) {
    super(`there is no clinic ${clinicId}`);
  }
}

/** Text with half a surrogate pair got as far as storage; the edge is where such text is made well-formed. */
export class LoneSurrogateError extends Error {
  override readonly name = 'LoneSurrogateError';

  constructor() {
    super('half a surrogate pair may not be stored: make text well-formed where it comes in');
  }
}
