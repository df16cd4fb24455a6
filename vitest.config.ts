import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/neo4j-homes.ts',
    // graphql must be one module instance, or printSchema says "from another module or realm".
    server: { deps: { inline: [/graphql/, /pothos/] } },
    testTimeout: 30_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
  },
})
