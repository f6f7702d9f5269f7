import { setFlagsFromString } from 'node:v8';

/** Less of what a function calls is copied into it when it is compiled; 920 bytes of bytecode else. */
const COPY_LESS = '--max-inlined-bytecode-size-cumulative=200';
/** A function is compiled when it has run three to four times as often as else. */
const COMPILE_LATER = [
  '--invocation-count-for-maglev=1200',
  '--invocation-count-for-turbofan=9000',
];
/** By V8's version: Node 20, 22 and 24. Another is left as it is: it complains of what it does not know. */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  11: [COPY_LESS, '--interrupt-budget=300000'],
  12: [COPY_LESS, ...COMPILE_LATER],
  13: [COPY_LESS, ...COMPILE_LATER],
};

/**
 * What V8 is told by the command and the function, each of them a process of its own; the library
 * leaves its host as it is. The engine is thousands of small functions that all run now and then: of
 * the first megabyte, V8 spent two fifths on compiling them, and what was compiled so early was often
 * compiled again.
 */
export const V8_FLAGS = FLAGS[process.versions.v8.split('.')[0]!] ?? [];

for (const flag of V8_FLAGS) setFlagsFromString(flag);
