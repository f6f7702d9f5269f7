import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const outsideEngine = {
  group: [
    '**/store/**',
    '**/output/**',
    '**/infra/**',
    '**/pipeline/**',
    '**/local/**',
    '**/training/**',
  ],
  message: 'the engine depends on nothing outside lib/engine',
};

/** Inside the engine imports go one way: linear, text ← names ← dates, figures, actors ← links. */
const room = (name, forbidden) => ({
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
        ],
      },
    ],
  },
});

export default tseslint.config(
  {
    ignores: [
      'cdk.out',
      'out',
      'dist',
      'inbox',
      'node_modules',
      'lib/engine/names/model.generated.js',
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
  room('linear', ['text', 'grammar', 'names', 'dates', 'figures', 'actors', 'links']),
  room('text', ['names', 'dates', 'figures', 'actors', 'links']),
  room('names', ['dates', 'figures', 'actors', 'links']),
  room('dates', ['figures', 'actors', 'links']),
  room('figures', ['actors', 'links']),
  room('actors', ['figures', 'links']),
  {
    files: ['lib/output/**', 'lib/store/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/pipeline/**', '**/infra/**', '**/local/**', '**/training/**'],
              message: 'imports go one way: bin, lambdas, local → pipeline → output, store, engine',
            },
          ],
        },
      ],
    },
  },
);
