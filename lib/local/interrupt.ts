/** `tsx` and the terminal may both pass on one Ctrl-C; the second within this time is the same. */
const ONE_KEYSTROKE_MS = 1000;

/**
 * On SIGINT or SIGTERM stops in order and then exits with `exitCode`; a second Ctrl-C does not
 * wait and exits with 130.
 */
export function stopOnSignal(stop: () => Promise<void>, exitCode: number): void {
  let firstAt: number | null = null;
  const interrupted = () => {
    if (firstAt === null) {
      firstAt = Date.now();
      stop().then(
        () => process.exit(exitCode),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    } else if (Date.now() - firstAt > ONE_KEYSTROKE_MS) process.exit(130);
  };
  process.on('SIGINT', interrupted);
  process.on('SIGTERM', interrupted);
}

/**
 * When whoever reads our output has gone, as `head` does when it has seen enough, stops in order and
 * exits with 0: nobody is left to tell anything.
 */
export function stopWhenUnread(stop: () => Promise<void>): void {
  let isStopping = false;
  const unread = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (isStopping) return;
    isStopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.stdout.on('error', unread);
  process.stderr.on('error', unread);
}

const LOOK_EVERY_MS = 300;

/**
 * Takes the end of the parent for SIGTERM. Whoever ends npm ends a shell, and the shell tells nobody:
 * without this the run would go on unseen, and keep its ports.
 */
export function stopWithoutParent(): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.emit('SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}
