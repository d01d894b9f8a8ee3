import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** An exception without a reason cannot be judged later, by whoever wonders whether it is still needed. */
const reasons = {
  rules: {
    'require-reason': {
      create: (context) => ({
        Program() {
          for (const comment of context.sourceCode.getAllComments()) {
            if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
            context.report({loc: comment.loc, message: 'Say why: eslint-disable… rule -- the reason.'});
          }
        },
      }),
    },
  },
};

const markupFromText = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Text from a pod must never become markup: draw it with lit.',
  },
  {
    selector: 'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Text from a pod must never become markup: draw it with lit.',
  },
];

// The slashes are written by their code, since the selector's own pattern ends at a slash.
const iris = ['Literal[value=/^https?:\\u002F\\u002F./]', 'TemplateElement[value.raw=/^https?:\\u002F\\u002F./]'].map(
  (selector) => ({
    selector,
    message: 'An IRI belongs to vocab/, where its spelling is checked once.',
  }),
);

const timers = [
  {
    selector: 'CallExpression[callee.name=/^(setTimeout|setInterval|aTimeout)$/]',
    message: 'Wait for what should happen, not for a time: a fixed wait is too long here and too short elsewhere.',
  },
  {
    selector: 'MemberExpression[property.name=/^(waitForTimeout|setTimeout)$/]',
    message: 'Wait for what should happen, not for a time: a fixed wait is too long here and too short elsewhere.',
  },
];

const leftOut = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, always.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, always.',
  },
];

const unsafeDirectives = {
  patterns: [
    {
      group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*'],
      message: 'Text from a pod must never become markup.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'build/',
      'dist/',
      'node_modules/',
      '.cache/',
      '.data/',
      'storybook-static/',
      'test-results/',
      'coverage/',
      '**/*.generated.ts',
      // Made of what translators write.
      'components/strings/languages/*/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Node's test functions give promises that nobody has to wait for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after']},
            // A plugin of chai's declares `equal()` as a promise because of its snapshots, which no test uses.
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        {'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    plugins: {reasons},
    rules: {
      'reasons/require-reason': 'error',
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-constant-condition': ['error', {checkLoops: false}],
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {process: 'readonly', console: 'readonly', URL: 'readonly', module: 'writable', require: 'readonly'},
    },
    rules: {'no-undef': 'error', 'no-unused-vars': 'error', 'no-unreachable': 'error', 'prefer-const': 'error'},
  },
  {
    files: ['demo/site/**/*.js', 'test/recipes/*/**/*.js'],
    languageOptions: {globals: {document: 'readonly', window: 'readonly', location: 'readonly', customElements: 'readonly'}},
  },
  {
    files: ['components/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': ['error', unsafeDirectives],
    },
  },
  {files: ['pods/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...iris]}},
  {files: ['components/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...iris, ...markupFromText]}},
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...timers, ...leftOut],
      'no-restricted-imports': [
        'error',
        {paths: ['timers', 'timers/promises', 'node:timers', 'node:timers/promises'], ...unsafeDirectives},
      ],
      // Chai's assertions are properties: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
