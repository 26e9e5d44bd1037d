/**
 * Who the emulator sees, whoever called the endpoint: DynamoDB Local keeps tables apart by access key and region, and
 * takes none of other signs than letters and digits. Nobody looks at the signature.
 */
export const emulatorCaller =
  'AWS4-HMAC-SHA256 Credential=ebb/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=none';
