// One asset for both functions: what they share, most of it, is uploaded and kept once.

export { handler } from './extract/handler.ts';
export { stage } from './stage/handler.ts';
