/** What of a function's configuration stands in its environment. */
export interface FunctionConfiguration {
  readonly functionName: string;
  readonly taskRoot: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** @default 1024 */
  readonly memoryMegabytes?: number;
}

/**
 * The environment of a function's process, as Lambda sets it, and nothing of ours but the secret,
 * which the runtime's client takes away before the function is loaded.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export function lambdaEnvironment(
  configuration: FunctionConfiguration,
  { api, secret }: { readonly api: string; readonly secret: string },
): NodeJS.ProcessEnv {
  const { functionName, taskRoot, handler, region, credentials, environment } = configuration;
  return {
    ...environment,
    SITREP_RUNTIME_SECRET: secret,
    _HANDLER: handler,
    AWS_LAMBDA_RUNTIME_API: api,
    AWS_LAMBDA_FUNCTION_NAME: functionName,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(configuration.memoryMegabytes ?? 1024),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    LAMBDA_TASK_ROOT: taskRoot,
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    PATH: '/usr/local/bin:/usr/bin:/bin',
    // Lambda runs the newest Node; here it may be an older one, which is no news to a user.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}
