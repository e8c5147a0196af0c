/**
 * Resolves when everything that needs no wait has started. Slow imports come after that: an import
 * compiles before it yields, and programs and connections that were started before continue in the meantime.
 */
export const yieldToEventLoop = (): Promise<void> => new Promise((next) => setImmediate(next))
