import js from '@eslint/js'
import globals from 'globals'
import typescript from 'typescript-eslint'

// The limits of CONTRIBUTING: small files, small functions, no `any`.
export default typescript.config(
  { ignores: ['dist/', 'out/', 'examples/', 'test/fixtures/'] },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40 }],
      complexity: ['error', 12],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
)
