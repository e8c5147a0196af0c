/** What was observed, or why it could not be observed. */
export type Evidence<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'missing'; readonly why: MissingEvidence }

/** Positive, complete evidence. */
export const seen = <T>(value: T): Evidence<T> => ({ kind: 'seen', value })

/** No evidence, and why. */
export const noEvidence = (
  phase: MissingEvidence['phase'],
  reason: EvidenceError,
  facts: Omit<MissingEvidence, 'phase' | 'reason'> = {},
): { readonly kind: 'missing'; readonly why: MissingEvidence } => ({
  kind: 'missing',
  why: { phase, reason, ...facts },
})

/** Why evidence is missing: the phase and the reason. The sentences are in reporters/messages. */
export interface MissingEvidence {
  readonly phase: 'prepare' | 'resolve' | 'connect' | 'handshake' | 'authenticate' | 'run' | 'read' | 'parse'
  readonly reason: EvidenceError
  /** The text of the other side; hostile, bounded. */
  readonly received?: string
  /** The host, path, header or field that failed. */
  readonly about?: string
  /** What went wrong at `about`, if that is an intermediate step such as a jump host or a proxy. */
  readonly cause?: EvidenceError
  /** The same host answered earlier in this run: perhaps a firewall limits connections. */
  readonly answeredBefore?: true
  /** What the plan expects instead of `received`. */
  readonly expected?: string
  /** The expected or received amount, in the unit of the reason: milliseconds, bytes, or a status code. */
  readonly limit?: number
  readonly amount?: number
  /** The certificate that was not accepted. */
  readonly certificate?: RejectedCertificate
  /** The proxy that the request went through, as `HOST:PORT`. */
  readonly through?: string
  /** The address of the jump host in between: `ssh://user@host:port`. */
  readonly jump?: string
  /** The variable that names a proxy that was not used, or that excludes this host from the proxy. */
  readonly unused?: 'HTTP_PROXY' | 'NO_PROXY'
  /** What failed below, if this evidence comes from another service. */
  readonly below?: MissingEvidence
}

/** Whom a certificate names, and who issued it; hostile, bounded. */
export interface RejectedCertificate {
  readonly subject: string
  readonly issuer: string
}

/** A reason that another check can't change is final, so the run ends without a retry. */
export const evidenceErrors = {
  // reaching a host
  'name-not-resolved': 'retryable',
  'connection-refused': 'retryable',
  'connection-timeout': 'retryable',
  'network-unreachable': 'retryable',
  'connection-reset': 'retryable',
  // a proxy on the way
  'proxy-unsupported': 'final',
  'proxy-authentication': 'final',
  'proxy-refused': 'retryable',
  'proxy-failed': 'retryable',
  // ssh
  'ssh-missing': 'final',
  'banner-timeout': 'retryable',
  'not-an-ssh-server': 'final',
  'no-common-algorithm': 'final',
  'host-key-unknown': 'final',
  'host-key-changed': 'final',
  'host-key-revoked': 'final',
  'key-unreadable': 'final',
  'key-passphrase-missing': 'final',
  'key-passphrase-wrong': 'final',
  'authentication-refused': 'final',
  'authentication-incomplete': 'final',
  'authentication-timeout': 'retryable',
  'jump-host-failed': 'retryable',
  'forwarding-refused': 'final',
  'ssh-failed': 'retryable',
  // running the collector
  'session-timeout': 'retryable',
  'session-dropped': 'retryable',
  'shell-missing': 'final',
  'remote-exit': 'retryable',
  'remote-signal': 'retryable',
  'engine-missing': 'final',
  'engine-permission': 'final',
  /** Another engine has a socket that the login does not use; `about` is its path. */
  'engine-rootless': 'retryable',
  'engine-down': 'retryable',
  'engine-failed': 'retryable',
  'engine-elsewhere': 'retryable',
  'engine-twice': 'final',
  'not-a-manager': 'final',
  'systemd-missing': 'final',
  'systemd-failed': 'retryable',
  'pid-hidden': 'final',
  'container-state-unknown': 'retryable',
  'main-pid-missing': 'retryable',
  // reading inside a container
  'files-unreadable': 'retryable',
  'files-of-other-release': 'retryable',
  'hash-tool-missing': 'final',
  // processes, sockets and configuration
  'process-unreadable': 'final',
  'compose-missing': 'final',
  'compose-failed': 'retryable',
  'compose-variable': 'final',
  'compose-files-unreadable': 'final',
  // reading the answer
  'answer-missing': 'final',
  'answer-cut': 'retryable',
  'answer-too-large': 'final',
  'answer-malformed': 'final',
  'answer-stale': 'retryable',
  'answer-cached': 'retryable',
  // HTTP
  'tls-untrusted': 'retryable',
  'tls-wrong-name': 'retryable',
  'tls-expired': 'retryable',
  'tls-failed': 'retryable',
  'headers-timeout': 'retryable',
  'body-timeout': 'retryable',
  'not-http': 'final',
  'headers-too-large': 'final',
  'http-failed': 'retryable',
  // requests to each instance
  'instances-unknown': 'retryable',
  'instance-missing': 'retryable',
  'instance-ambiguous': 'final',
  'instance-without-address': 'retryable',
  'instance-out-of-reach': 'final',
  'edge-answered': 'retryable',
  'answer-surplus': 'retryable',
  'requests-too-many': 'final',
  redirected: 'final',
  'status-unexpected': 'retryable',
  'not-json': 'retryable',
  'encoding-unexpected': 'final',
  'commit-missing': 'retryable',
  'commit-ambiguous': 'retryable',
  'addresses-differ': 'retryable',
  'addresses-too-many': 'final',
  'commit-not-text': 'retryable',
  'key-repeated': 'retryable',
  'service-not-collected': 'retryable',
  'selection-differs': 'retryable',
  'collector-outdated': 'final',
  'collector-newer': 'final',
  'files-not-collected': 'retryable',
  'files-of-another-build': 'retryable',
  // signed answers
  'signature-missing': 'retryable',
  'signature-wrong': 'retryable',
  'nonce-mismatch': 'retryable',
  'clock-skewed': 'retryable',
  'clock-set-back': 'retryable',
  // where it came from
  'checkout-missing': 'final',
  'checkout-shallow': 'final',
  'checkout-without-commit': 'final',
  'git-missing': 'final',
  'git-failed': 'final',
  'api-refused': 'final',
  'api-token-rejected': 'final',
  /** `amount` is the number of seconds until requests are accepted again, if GitHub states it. */
  'api-limited': 'retryable',
  'api-insecure': 'final',
  'api-unreachable': 'retryable',
  /** GitHub lists a directory of the commit only in part; `about` is its path. */
  'api-tree-cut': 'final',
  /** A glob of `paths` matches no file of the commit; `about` is the glob. */
  'paths-match-nothing': 'final',
  /** More commits are named than are compared; `limit` is their number. */
  'paths-too-many': 'final',
  // the provenance of an image
  'attestations-refused': 'final',
  /** A service has more digests than are looked up; `limit` is their number. */
  'attestations-too-many': 'final',
  'attestation-unreachable': 'retryable',
  'attestation-url-refused': 'final',
  // registries; `about` is the registry or the repository
  'registry-address': 'final',
  'registry-login-missing': 'final',
  'registry-login-refused': 'final',
  'registry-login-unreadable': 'final',
  'registry-helper-failed': 'final',
  'registry-token-server': 'final',
  'registry-unreachable': 'retryable',
  'registry-slow': 'retryable',
  'registry-throttled': 'retryable',
  'registry-answer': 'retryable',
  'registry-digest-differs': 'retryable',
  'registry-too-large': 'final',
  'registry-not-an-image': 'final',
  // the run itself
  cancelled: 'final',
  deadline: 'final',
} as const satisfies Record<string, 'retryable' | 'final'>

export type EvidenceError = keyof typeof evidenceErrors
