/** What an operator does with a pipeline that runs, on AWS or on this machine. */
export const OPERATOR_COMMANDS = ['put', 'status', 'get', 'export', 'redrive', 'backfill'] as const;

export type OperatorCommand = (typeof OPERATOR_COMMANDS)[number];

export function isOperatorCommand(word: string): word is OperatorCommand {
  return OPERATOR_COMMANDS.some((command) => command === word);
}
