import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const code = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'templates/**/*.ts', 'test/**/*.{ts,tsx}'];

const never = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals: an enum is a second kind of value.' },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Imported text must never become markup.' },
];
const exportDefault = {
  selector: 'ExportDefaultDeclaration',
  message: 'One name for a thing everywhere: export it by name.',
};
const rawIpc = {
  selector: 'MemberExpression[object.name="ipcMain"]',
  message: 'A channel goes through main/ipc/answer.ts, which checks its sender and its input.',
};
const pure = [
  {
    selector:
      'NewExpression[callee.name="Date"], MemberExpression[object.name="Date"], CallExpression[callee.name="Date"]',
    message: '"Today" is a fact of the snapshot; shared/ has no clock.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Same input, same bytes: no chance in shared/.',
  },
  { selector: ':function[async=true]', message: 'shared/ is synchronous; whoever calls it may be asynchronous.' },
];
const roads = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'undici'];
// Another program, process or thread has a network of its own, which no guard of this one shuts.
const others = ['child_process', 'worker_threads', 'cluster', 'inspector'];
const noNetwork = [...roads, ...others].flatMap((m) => [m, `node:${m}`]);
const noElectronNetwork = {
  name: 'electron',
  importNames: ['net', 'autoUpdater', 'inAppPurchase', 'crashReporter', 'utilityProcess'],
  message: 'Quash never talks to a network.',
};

export default tseslint.config(
  { ignores: ['out/', 'node_modules/', 'test/golden/**/*.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  ...tseslint.configs.recommended.map((c) => ({ ...c, files: ['**/*.{ts,tsx,mts}'] })),
  {
    files: code,
    // What needs types to judge (promises that nobody waits for) is oxlint's: .oxlintrc.json, `npm run check:promises`.
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-globals': [
        'error',
        ...['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource'].map((name) => ({
          name,
          message: 'Quash never talks to a network.',
        })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...noNetwork.map((name) => ({ name, message: 'Quash never talks to a network.' })),
            noElectronNetwork,
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...never, exportDefault, rawIpc],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: [
      'shared/render/**',
      'shared/ooxml/**',
      'shared/extract/**',
      'shared/reveal/**',
      'shared/age/**',
      'shared/imports/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...never, exportDefault, rawIpc, ...pure] },
  },
  {
    files: ['main/ipc/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...never, exportDefault] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Desktop dialogs and search boxes put the cursor where the user is about to type.
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    // The command line reads files itself, but writes them like everybody else: through exportFile.
    files: ['main/**/*.ts'],
    ignores: ['main/files/**', 'main/vault/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...noNetwork.map((name) => ({ name, message: 'Quash never talks to a network.' })),
            noElectronNetwork,
            ...['fs', 'node:fs', 'fs/promises', 'node:fs/promises'].map((name) => ({
              name,
              importNames: [
                'writeFile',
                'writeFileSync',
                'appendFile',
                'appendFileSync',
                'createWriteStream',
                'default',
              ],
              message: 'Every file leaves through exportFile (main/files/export-file.ts).',
            })),
          ],
        },
      ],
    },
  },
  {
    // The guards, their proof, and the command line's roads to LibreOffice and to the reader of files are the only places
    // that may name it.
    files: [
      'main/network-guard.ts',
      'main/node-guard.ts',
      'main/node-doors.ts',
      'main/cli/start-program.ts',
      'main/cli/import-file.ts',
      'main/imports/shut.ts',
      'test/**/*.{ts,tsx}',
    ],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  { files: ['**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.d.ts', '*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
