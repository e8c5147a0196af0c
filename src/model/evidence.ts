/** What was seen, or why it could not be seen. There is no third. */
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

/** Why nothing can be said: where it stopped, and for which of the known reasons. No prose: wording.ts has that. */
export interface MissingEvidence {
  readonly phase: 'prepare' | 'resolve' | 'connect' | 'handshake' | 'authenticate' | 'run' | 'read' | 'parse'
  readonly reason: EvidenceError
  /** What the other side said, bounded; hostile. */
  readonly said?: string
  /** The host, path, header or field that it is about. */
  readonly about?: string
  /** What went wrong at `about`, when that is only a step on the way: a jump host. */
  readonly cause?: EvidenceError
  /** What the plan wants in place of what was said. */
  readonly expected?: string
  /** What was expected or seen, in the unit of the reason: milliseconds, bytes, or a status code. */
  readonly limit?: number
  readonly amount?: number
}

/** What cannot change by waiting is marked `final`: looking again would only hide it longer. */
export const evidenceErrors = {
  // reaching a host
  'name-not-resolved': 'retryable',
  'connection-refused': 'retryable',
  'connection-timeout': 'retryable',
  'network-unreachable': 'retryable',
  'connection-reset': 'retryable',
  // speaking ssh
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
  'engine-down': 'retryable',
  'engine-failed': 'retryable',
  'engine-elsewhere': 'retryable',
  'engine-twice': 'final',
  'not-a-manager': 'final',
  'systemd-missing': 'final',
  'systemd-failed': 'retryable',
  'pid-hidden': 'final',
  'main-pid-missing': 'retryable',
  // reading inside a container
  'files-unreadable': 'retryable',
  'files-of-other-release': 'retryable',
  'hash-tool-missing': 'final',
  // looking at processes, sockets and configuration
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
  // asking over HTTP
  'tls-untrusted': 'final',
  'tls-wrong-name': 'final',
  'tls-expired': 'final',
  'tls-failed': 'retryable',
  'headers-timeout': 'retryable',
  'body-timeout': 'retryable',
  'not-http': 'final',
  'headers-too-large': 'final',
  'http-failed': 'retryable',
  // asking each instance
  'instances-unknown': 'retryable',
  'instance-missing': 'retryable',
  'instance-ambiguous': 'final',
  'instance-without-address': 'retryable',
  'instance-out-of-reach': 'final',
  'edge-answered': 'retryable',
  'answer-surplus': 'retryable',
  redirected: 'final',
  'status-unexpected': 'retryable',
  'not-json': 'retryable',
  'encoding-unexpected': 'final',
  'commit-missing': 'retryable',
  'commit-ambiguous': 'retryable',
  'commit-not-text': 'retryable',
  'key-repeated': 'retryable',
  'service-not-collected': 'retryable',
  'selection-differs': 'retryable',
  'collector-outdated': 'final',
  'collector-newer': 'final',
  'files-not-collected': 'retryable',
  'files-of-another-build': 'retryable',
  // an answer that is signed
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
  'api-insecure': 'final',
  'api-unreachable': 'retryable',
  // the run itself
  cancelled: 'final',
  deadline: 'final',
} as const satisfies Record<string, 'retryable' | 'final'>

export type EvidenceError = keyof typeof evidenceErrors
