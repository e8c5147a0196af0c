/**
 * Ends when everything was begun that can be begun without waiting. What takes long to load comes after that: an import
 * compiles before it yields, and programs and connections that were started meanwhile go on by themselves.
 */
export const yieldToEventLoop = (): Promise<void> => new Promise((next) => setImmediate(next))
