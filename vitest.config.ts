import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves one core alone; on machines of two cores that is half of them.
    maxWorkers: '100%',
    // Lexicons are loaded once a worker, not once a file: no test replaces modules or leaves globals changed.
    isolate: false,
    // As the program itself.
    execArgv: ['--no-regexp-tier-up'],
  },
})
