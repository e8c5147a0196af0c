/** The code of a system error (`EACCES`): what a disk or a permission says. Anything else is a bug, and thrown again. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code
  throw error
}
