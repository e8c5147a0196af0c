/** The code of a system error, such as `EACCES`. Any other error is a bug and is thrown again. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code
  throw error
}
