import { Code } from 'aws-cdk-lib/aws-lambda';
import { fileURLToPath } from 'node:url';

/** The function's code as it was built with the package: the folder beside this file. */
export function readerCode(): Code {
  return Code.fromAsset(fileURLToPath(new URL('./asset', import.meta.url)));
}
