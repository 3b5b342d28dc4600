import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'out/',
    'test/.examples/',
    '**/coverage/',
    'fixtures/',
    'packages/schema/json-schema/',
  ]),
  eslint.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  regexp.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'regexp/no-obscure-range': 'off', // blocks of Unicode, and ASCII punctuation as CommonMark lists it
      'regexp/use-ignore-case': 'off', // with the u flag, i folds more than the two letters written out
      'no-undef': 'off', // TypeScript's job, for the JavaScript tools too (checkJs)
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'global', 'require', '__dirname', '__filename'].map((name) => ({
          name,
          message: 'Library code runs in browsers and workers too: no Node global.',
        })),
        { name: 'Date', message: 'Dates are strings here; no clock and no time zone of the host.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'No Node built-in in library code.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: ':matches(NewExpression, CallExpression)[callee.name="RegExp"]',
          message: 'Patterns are literals, so that each of them can be checked for linear time.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'No locale of the host in library code.',
        },
      ],
    },
  },
);
