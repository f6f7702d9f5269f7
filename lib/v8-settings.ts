import { setFlagsFromString } from 'node:v8';

/**
 * What V8 is told by the command and the function, each of them a process of their own; the library
 * leaves its host as it is. A function that runs often is compiled with what it calls copied into it,
 * up to 920 bytes of bytecode. The engine is thousands of small functions, so that V8 spent two fifths
 * of the first megabyte on compiling; with less copied it spends half of that, and what it has compiled
 * runs no slower. Known to V8 in Node 20, 22 and 24.
 */
export const V8_FLAGS = ['--max-inlined-bytecode-size-cumulative=200'] as const;

for (const flag of V8_FLAGS) setFlagsFromString(flag);
