import { OperatorError } from './pipeline.ts';

/** How one kind of failure shows itself, and what is said of it. */
interface Kind {
  readonly names?: readonly string[];
  readonly message?: RegExp;
  readonly says: (error: Error) => string;
  readonly hint: string;
}

const SIGN_IN =
  'run aws sso login or aws configure, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';

/** In this order; names as AWS and its SDK give them. */
const KINDS: readonly Kind[] = [
  {
    message: /^Region is missing/,
    says: () => 'no AWS region is set',
    hint: 'add --region, as in --region eu-central-1, or set AWS_REGION',
  },
  {
    names: ['CredentialsProviderError', 'TokenProviderError'],
    says: ({ message }) => `there are no AWS credentials (${message})`,
    hint: SIGN_IN,
  },
  {
    names: ['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'],
    says: () => 'your AWS credentials have expired',
    hint: SIGN_IN,
  },
  {
    names: [
      'InvalidClientTokenId',
      'UnrecognizedClientException',
      'InvalidAccessKeyId',
      'SignatureDoesNotMatch',
      'AuthFailure',
      'InvalidSignatureException',
    ],
    says: () => 'AWS does not take your credentials',
    hint: SIGN_IN,
  },
  {
    names: ['ValidationError'],
    message: /does not exist/,
    says: ({ message }) =>
      message.replace(/^Stack with id (\S+) does not exist$/, 'there is no stack $1'),
    hint: 'check --stack (npx cdk list shows its name), --region, and the account you are signed in to',
  },
  {
    names: ['AccessDenied', 'AccessDeniedException', 'Forbidden', '403'],
    says: ({ message }) => `you may not do that: ${message}`,
    hint: 'ask for the rights that docs/operations.md lists for this command',
  },
  {
    names: ['NoSuchBucket', 'QueueDoesNotExist', 'AWS.SimpleQueueService.NonExistentQueue'],
    says: ({ message }) => `part of the pipeline is gone: ${message}`,
    hint: 'deploy the stack again: npx cdk deploy',
  },
  {
    message: /ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH/,
    says: ({ message }) => `the pipeline is out of reach (${message})`,
    hint: 'if it is the local run, start it again with npm start; else check the network and --region',
  },
  {
    names: ['TimeoutError', 'SlowDown', 'ThrottlingException', 'ServiceUnavailable'],
    says: ({ message }) => `AWS did not answer in time (${message})`,
    hint: 'run the same command again: what is done stays done',
  },
];

/** Said in words with what to do about it, or null for a fault that nobody has foreseen. */
export function explained(error: unknown): OperatorError | null {
  if (error instanceof OperatorError) return error;
  if (!(error instanceof Error)) return null;
  const text = `${error.message} ${codesIn(error)}`;
  for (const { names, message, says, hint } of KINDS) {
    if (names !== undefined && !names.includes(error.name)) continue;
    if (message !== undefined && !message.test(text)) continue;
    return new OperatorError(says(error), hint, { cause: error });
  }
  return null;
}

/** Node puts the code of several tries into the errors inside. */
function codesIn(error: Error): string {
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return [error, error.cause, ...inner]
    .map((each) => (each instanceof Error && 'code' in each ? String(each.code) : ''))
    .join(' ');
}
