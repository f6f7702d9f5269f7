import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** The command was called in a way it does not know; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The arguments by these options.
 * @throws {UsageError} for options that are not there, that lack their value, or that say two things
 */
export function parseStrictly<const Options extends OptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  refuseWrongOptions(args, options);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [first = ''] = error.message.split('\n');
    throw new UsageError(first.charAt(0).toLowerCase() + first.slice(1), { cause: error });
  }
}

function refuseWrongOptions(args: readonly string[], options: OptionsConfig): void {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const said = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!(token.name in options)) {
      const closest = nearest(token.name, Object.keys(options));
      const advice = closest === null ? 'see sitrep --help' : `did you mean --${closest}?`;
      throw new UsageError(`there is no option ${token.rawName}: ${advice}`);
    }
    if (options[token.name]?.type === 'string') refuseNoValue(token, options);
    const before = said.get(token.name);
    if (before !== undefined && token.value !== undefined && before !== token.value) {
      throw new UsageError(
        `--${token.name} was given twice, "${before}" and "${token.value}": one is taken`,
      );
    }
    if (token.value !== undefined) said.set(token.name, token.value);
  }
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  /** True for `--out=DIR`. */
  readonly inlineValue?: boolean | undefined;
}

/** `--out` alone, and `--out --quiet`, where the next option would be taken for the folder. */
function refuseNoValue({ rawName, value, inlineValue }: OptionToken, options: OptionsConfig): void {
  const isNext = inlineValue !== true && value !== undefined && /^-./.test(value);
  if (value !== undefined && !isNext) return;
  const isOption = (value ?? '').replace(/^-+/, '') in options;
  const advice =
    isNext && !isOption ? `if ${value} is it, write ${rawName}=${value}` : 'see sitrep --help';
  throw new UsageError(`${rawName} wants a value: ${advice}`);
}

/** @throws {UsageError} that names the choices, and the one that was perhaps meant */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: string,
  option: string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const closest = nearest(given, choices);
  const advice = closest === null ? '' : `; did you mean ${closest}?`;
  throw new UsageError(`${option} is one of ${choices.join(', ')}, not "${given}"${advice}`);
}
