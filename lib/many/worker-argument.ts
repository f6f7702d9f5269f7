/** The command is a worker when it is started with this by itself. */
export const WORKER_ARGUMENT = '--worker';
