import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const outsideEngine = {
  group: [
    '**/store/**',
    '**/output/**',
    '**/infra/**',
    '**/pipeline/**',
    '**/local/**',
    '**/many/**',
    '**/cli/**',
    '**/training/**',
    '**/lambdas/**',
  ],
  message: 'the engine depends on nothing outside lib/engine',
};

/** linear, text ← grammar/clauses ← names, dates ← the rest of grammar ← figures, actors ← links. */
const room = (name, forbidden, ...more) => ({
  files: [`lib/engine/${name}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^[^.]',
            message: 'the engine has no dependency: no package, no file, no process',
          },
          outsideEngine,
          {
            group: forbidden.map((other) => `**/${other}/**`),
            message: `${name} comes before this room`,
          },
          ...more,
        ],
      },
    ],
  },
});

/** In the order in which they read a text. */
const READERS = ['names', 'dates', 'figures', 'actors', 'links'];

const readOfGrammar = {
  regex: '/grammar/(?!clauses/|lexicon/)',
  message: 'of the grammar only clauses and words come before this room',
};

/** Outside the engine imports go one way: bin, lambdas, local → pipeline → output, store, engine. */
const border = (name, forbidden) => ({
  files: [`lib/${name}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden.map((other) => `**/${other}/**`),
            message: `lib/${name} does not know this: see CONTRIBUTING, where things are`,
          },
        ],
      },
    ],
  },
});

/** What stands over the pipeline: nothing below imports it. */
const ABOVE = ['cli', 'local', 'infra', 'training', 'lambdas', 'bin'];

export default tseslint.config(
  {
    ignores: [
      'cdk.out',
      'out',
      'dist',
      // They import the package as it is installed; its test checks their types.
      'examples',
      'inbox',
      'node_modules',
      'lib/output/report/page.generated.ts',
      'lib/**/*.generated.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-unused-capturing-group': 'off',
      'regexp/prefer-named-capture-group': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['lib/engine/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^[^.]',
              message: 'the engine has no dependency: no package, no file, no process',
            },
            outsideEngine,
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'Buffer'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'take the day from Document.published' },
        { object: 'Math', property: 'random', message: 'the engine is deterministic' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'take the day from Document.published',
        },
      ],
    },
  },
  room('linear', ['text', 'grammar', ...READERS]),
  room('text', ['grammar', ...READERS]),
  room('names', READERS.slice(1), readOfGrammar),
  room('dates', READERS.slice(2), readOfGrammar),
  room('grammar', READERS.slice(2)),
  room('grammar/clauses', READERS),
  room('figures', ['actors', 'links']),
  room('actors', ['figures', 'links']),
  border('output', ['pipeline', 'store', 'many', ...ABOVE]),
  border('store', ['engine', 'output', 'pipeline', 'many', ...ABOVE]),
  border('pipeline', ['many', ...ABOVE]),
  border('many', ABOVE),
  border('cli', ['local', 'infra', 'training', 'lambdas']),
  border('local', ['cli', 'engine', 'training']),
  border('infra', ['cli', 'engine', 'local', 'output', 'pipeline', 'store', 'training']),
  border('training', ['cli', 'infra', 'local', 'output', 'pipeline', 'store', 'lambdas']),
);
