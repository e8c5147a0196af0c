/** Options of Node that change neither the code of this action nor the trusted certificates. */
const harmless =
  /^--(?:max-(?:old|semi|new)-space-size|stack-trace-limit|max-http-header-size|dns-result-order|unhandled-rejections|disable-warning|experimental-vm-modules|(?:no-)?warnings|no-deprecation|enable-source-maps|trace-[a-z-]+|openssl-legacy-provider|network-family-autoselection[a-z-]*)(?:=|$)/

/** Whether Node reads certificate authorities from files that variables name. */
const readsAuthorities = /(?:^|\s)--use-(?:openssl|system)-ca(?:\s|$)/

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The variables of the job that change the code of this process or the trusted certificates. An earlier step may have set
 * them, so they are shown next to the verdict. Options that only size a heap or hide a warning are not included.
 */
export function unsafeVariables(environment: Environment): readonly string[] {
  const given = (name: string): string => environment[name]?.trim() ?? ''
  const options = given('NODE_OPTIONS')
  const own = given('NODE_USE_SYSTEM_CA') === '1' || readsAuthorities.test(options)
  const found: Readonly<Record<string, boolean>> = {
    NODE_OPTIONS: !areHarmless(options),
    NODE_TLS_REJECT_UNAUTHORIZED: given('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
    NODE_EXTRA_CA_CERTS: given('NODE_EXTRA_CA_CERTS') !== '',
    SSL_CERT_FILE: own && given('SSL_CERT_FILE') !== '',
    SSL_CERT_DIR: own && given('SSL_CERT_DIR') !== '',
    OPENSSL_CONF: !['', '/dev/null'].includes(given('OPENSSL_CONF')),
    LD_PRELOAD: given('LD_PRELOAD') !== '',
    LD_AUDIT: given('LD_AUDIT') !== '',
    ACTIONS_ALLOW_UNSECURE_COMMANDS: /^true$/i.test(given('ACTIONS_ALLOW_UNSECURE_COMMANDS')),
  }
  return Object.entries(found).flatMap(([name, isSet]) => (isSet ? [name] : []))
}

/** Each word is a harmless option, or the value of the one before it. */
function areHarmless(options: string): boolean {
  const words = options.split(/\s+/).filter((word) => word !== '')
  return words.every((word, at) => (word.startsWith('-') ? harmless.test(word) : harmless.test(words[at - 1] ?? '')))
}
