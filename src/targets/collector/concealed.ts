/** A secret that is shorter would blank innocent text. */
const shortest = 6

/** Names that tell of a secret, and what may stand between one and its value in logs, headers, JSON and environments. */
const named =
  /((?:pass(?:word|wd|phrase)?|pwd|secret|token|api[-_]?key|access[-_]?key|private[-_]?key|authorization|cookie|credentials?|session(?:[-_]?id)?)["']?\s{0,3}[:=]\s{0,3}["']?)(?:(?:bearer|basic|digest|token)\s{1,3})?([^\s"',;&]{1,400})/gi

/** What looks like a secret wherever it stands: keys of clouds and git hosts, JSON web tokens, passwords in addresses. */
const shaped: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bearer|basic)\s{1,3}[\w~+/.=-]{8,400}/gi, '***'],
  [/\beyJ[\w-]{8,400}\.[\w-]{4,800}(?:\.[\w-]{0,400})?/g, '***'],
  [/\b(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-|sk-|AKIA|ASIA)[\w-]{12,200}/g, '***'],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s/@]{1,200}(@)/gi, '$1***$2'],
]

/** Lines of a log without secrets: those that the run knows, those that a name tells of, and those with a telling shape. */
export function conceal(lines: readonly string[], secrets: readonly string[]): readonly string[] {
  const known = [...new Set(secrets)].filter((secret) => secret.length >= shortest).sort((a, b) => b.length - a.length)
  let inKey = false
  return lines.map((line) => {
    const begins = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/.test(line)
    const ends = /-----END [A-Z ]{0,40}PRIVATE KEY-----/.test(line)
    const isOfKey = inKey || begins
    inKey = isOfKey && !ends
    if (isOfKey) return '***'
    const plain = known.reduce((text, secret) => text.replaceAll(secret, '***'), line)
    return shaped.reduce((text, [shape, by]) => text.replace(shape, by), plain.replace(named, '$1***'))
  })
}
