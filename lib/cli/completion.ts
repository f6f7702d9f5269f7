import { COMMANDS, FORMATS, OPTIONS, SHELLS, TABLES, type Shell } from './options.ts';

/** Words that follow an option or a command. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  format: FORMATS,
  only: TABLES,
  completion: SHELLS,
  help: ['columns'],
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

const options = Object.entries(OPTIONS) as readonly (readonly [
  string,
  { readonly type: string; readonly short?: string },
])[];

function bashScript(): string {
  const words = (list: readonly string[]) =>
    `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
  const choices = Object.entries(CHOICES).map(([name, list]) => {
    const short = options.find(([option]) => option === name)?.[1].short;
    const before =
      name in OPTIONS ? [`--${name}`, ...(short === undefined ? [] : [`-${short}`])] : [];
    const command = COMMANDS.some((each) => each === name) ? [name] : [];
    return `    ${[...before, ...command].join('|')}) ${words(list)}; return ;;`;
  });
  return `_sitrep() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${choices.join('\n')}
  esac
  case "$word" in
    -*) ${words(options.map(([name]) => `--${name}`))}; return ;;
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
    ...options.map(([name, { type, short }]) => {
      const parts = [`complete -c sitrep -l ${name}`];
      if (short !== undefined) parts.push(`-s ${short}`);
      if (type === 'string') parts.push('-r');
      if (CHOICES[name] !== undefined) parts.push(`-f -a '${CHOICES[name].join(' ')}'`);
      return parts.join(' ');
    }),
  ];
  return `${lines.join('\n')}\n`;
}
