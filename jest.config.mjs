export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2024', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
      },
    ],
  },
  injectGlobals: true,
  restoreMocks: true,
  maxWorkers: 2,
  // Ends a test that hangs. No test is there to be fast: a busy machine may need ten times what a quiet one does.
  testTimeout: 180_000,
}
