import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/** The packed tags and roles. */
export const MODEL_FILE = join(HERE, './model.generated.js');

/** What the shipped model was trained on, from where the model card takes it. */
export const GRAMMAR_SOURCES_FILE = join(HERE, 'sources.json');

/** Scores of the shipped model on `ewt-dev`, from where the model card takes them. */
export const GRAMMAR_SCORES_FILE = join(HERE, 'scores.json');
