// One asset for both functions: what they share, most of it, is uploaded and kept once.

// First, so that it holds for all that follows.
import '../lib/v8-settings.ts';

export { handler } from './extract/handler.ts';
export { stage } from './stage/handler.ts';
