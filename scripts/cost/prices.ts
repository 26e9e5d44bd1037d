/** List prices of us-east-1 in dollars, without any free tier. Look again before you count on them. */
export const prices = {
  asOf: 'November 2025',
  /** DynamoDB on demand: a consistent read of up to 4 KB, a write of up to 1 KB. */
  read: 0.125e-6,
  write: 0.625e-6,
  /** A gigabyte kept for a month, with the copies of 35 days. */
  storedGigabyte: 0.25 + 0.2,
  invocation: 0.2e-6,
  /** A function on ARM, a gigabyte of memory for a second. */
  gigabyteSecond: 0.0000133334,
  queueRequest: 0.4e-6,
  notification: 0.5e-6,
  schedule: 1e-6,
  apiRequest: 1e-6,
  loggedGigabyte: 0.5,
  alarm: 0.1,
  compositeAlarm: 0.5,
  dashboard: 3,
  customMetric: 0.3,
  key: 1,
  /** A part of a text to the United States, with what carriers take: about. */
  textPart: 0.01,
  /** Whoever signs in within the month, on Cognito's plan that refuses common passwords. */
  person: 0.02,
} as const;
