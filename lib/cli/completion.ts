import { OPERATOR_COMMANDS, type OperatorCommand } from '../ops/commands.ts';
import { EXPORT_KINDS, OPERATOR_OPTIONS } from '../ops/options.ts';
import { COMMANDS, FORMATS, HELP_PAGES, OPTIONS, SHELLS, TABLES, type Shell } from './options.ts';

/** Words that follow an option or a command. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: FORMATS,
  only: TABLES,
  completion: SHELLS,
  help: HELP_PAGES,
  kind: EXPORT_KINDS,
};

/** A script that teaches a shell the command's words; where it goes, its first line says. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return `# eval "$(sitrep completion bash)", for instance in ~/.bashrc\n${bashScript()}`;
    case 'zsh':
      return `# eval "$(sitrep completion zsh)", for instance in ~/.zshrc, below compinit\nautoload -U +X bashcompinit && bashcompinit\n${bashScript()}`;
    case 'fish':
      return `# sitrep completion fish > ~/.config/fish/completions/sitrep.fish\n${fishScript()}`;
  }
}

interface Option {
  readonly type: string;
  readonly short?: string;
}

/** Of `extract` and of every command that has none of its own. */
const options = Object.entries(OPTIONS) as readonly (readonly [string, Option])[];

const operatorOptions = (command: OperatorCommand) =>
  Object.entries(OPERATOR_OPTIONS[command]) as readonly (readonly [string, Option])[];

/** Every option that any command has. */
const everyOption = new Map<string, Option>([
  ...OPERATOR_COMMANDS.flatMap((command) => operatorOptions(command)),
  ...options,
]);

function bashScript(): string {
  const words = (list: readonly string[]) =>
    `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
  const choices = Object.entries(CHOICES).map(([name, list]) => {
    const option = everyOption.get(name);
    const short = option?.short === undefined ? [] : [`-${option.short}`];
    const before = option === undefined ? [] : [`--${name}`, ...short];
    const command = COMMANDS.some((each) => each === name) ? [name] : [];
    return `    ${[...before, ...command].join('|')}) ${words(list)}; return ;;`;
  });
  const named = (list: readonly (readonly [string, Option])[]) =>
    words(list.map(([name]) => `--${name}`));
  const ofOperator = OPERATOR_COMMANDS.map(
    (command) => `        ${command}) ${named(operatorOptions(command))} ;;`,
  );
  return `_sitrep() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${choices.join('\n')}
  esac
  case "$word" in
    -*)
      case "\${COMP_WORDS[1]}" in
${ofOperator.join('\n')}
        *) ${named(options)} ;;
      esac
      return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${words(COMMANDS)}
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _sitrep sitrep
`;
}

function fishScript(): string {
  const at = (name: string) => `__fish_seen_subcommand_from ${name}`;
  const lines = [
    `complete -c sitrep -n __fish_use_subcommand -f -a '${COMMANDS.join(' ')}'`,
    ...COMMANDS.flatMap((name) =>
      CHOICES[name] === undefined
        ? []
        : [`complete -c sitrep -n '${at(name)}' -f -a '${CHOICES[name].join(' ')}'`],
    ),
    ...options.map((option) => fishOption('', option)),
    ...OPERATOR_COMMANDS.flatMap((command) =>
      operatorOptions(command)
        .filter(([name]) => !(name in OPTIONS))
        .map((option) => fishOption(` -n '${at(command)}'`, option)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function fishOption(where: string, [name, { type, short }]: readonly [string, Option]): string {
  const parts = [`complete -c sitrep${where} -l ${name}`];
  if (short !== undefined) parts.push(`-s ${short}`);
  if (type === 'string') parts.push('-r');
  if (CHOICES[name] !== undefined) parts.push(`-f -a '${CHOICES[name].join(' ')}'`);
  return parts.join(' ');
}
