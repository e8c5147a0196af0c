/** What a thrown value says of itself; anything can be thrown. */
export const saidBy = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/** Lines of a stack that help. */
const mostFrames = 12

/** Where it was thrown, as far as that is known. */
export const framesOf = (thrown: unknown): readonly string[] =>
  thrown instanceof Error && thrown.stack !== undefined ? thrown.stack.split('\n').slice(1, mostFrames + 1) : []
