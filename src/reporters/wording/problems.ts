import type { Place } from '../../parsed.ts'
import type { Problem } from '../../problem.ts'
import { type Phrase, say } from '../phrase.ts'
import { wordBuild, wordWorktree } from './problem/build.ts'
import { wordCommit } from './problem/commit.ts'
import { wordConfig, wordTemplate } from './problem/config.ts'
import { wordKeeper } from './problem/daemon.ts'
import { wordEndpoint } from './problem/endpoint.ts'
import { wordFeatureFault } from './problem/feature.ts'
import { wordFlag } from './problem/flag.ts'
import { wordGeneral, wordRunner } from './problem/general.ts'
import { wordImage } from './problem/image.ts'
import { wordFiles, wordManifest } from './problem/manifest.ts'
import { wordPlan } from './problem/plan.ts'
import type { Says } from './problem/says.ts'
import { wordScalar } from './problem/scalar.ts'
import { wordAddress, wordSsh, wordTarget } from './problem/target.ts'
import { wordTerm } from './problem/term.ts'
import { wordRoute, wordUrl } from './problem/url.ts'
import { wordPlace } from './whereabouts.ts'

/** A mistake in words: where it stands, what was expected and seen, and what to do now. */
export function wordProblem(problem: Problem): { where: Phrase; what: Phrase; mend: Phrase } {
  return { where: wordWhere(problem.place), ...wordFault(problem) }
}

/** With the column, which editors and terminals jump to. */
const wordWhere = (place: Place): Phrase =>
  place.kind === 'file' ? say`${`${place.path}:${place.line}:${place.column}`}` : wordPlace(place)

/** One line a code: the compiler stops here, and in the family's own file, when a fault is added. */
function wordFault({ fault, value }: Problem): Says {
  switch (fault.code) {
    case 'unknown-key':
    case 'missing':
    case 'word-unknown':
    case 'too-large':
    case 'too-many':
    case 'control-character':
    case 'name-malformed':
    case 'said-twice':
      return wordGeneral(fault, value)
    case 'host-path-malformed':
    case 'revision-file-malformed':
    case 'of-a-container-alone':
    case 'of-a-process-alone':
      return wordKeeper(fault, value)
    case 'unknown-input':
    case 'runner-variable-missing':
    case 'event-unreadable':
      return wordRunner(fault, value)
    case 'flag-value-missing':
    case 'flag-twice':
    case 'word-unexpected':
    case 'listen-malformed':
    case 'listen-failed':
    case 'serve-unsigned':
    case 'flag-secret-shown':
    case 'flag-file-unreadable':
      return wordFlag(fault, value)
    case 'commit-short':
    case 'commit-numeric':
    case 'commit-not-hex':
    case 'commit-zero':
    case 'commit-whitespace':
    case 'commit-upper-case':
    case 'commit-length':
    case 'commit-in-file':
    case 'commit-not-named':
    case 'commit-deleted-ref':
    case 'commit-unsafe-event':
    case 'commit-not-in-event':
    case 'commit-field-missing':
      return wordCommit(fault, value)
    case 'image-line-malformed':
    case 'image-digest-missing':
    case 'image-digest-malformed':
    case 'service-unknown':
    case 'artifacts-unreadable':
    case 'artifact-malformed':
    case 'artifact-ambiguous':
      return wordImage(fault, value)
    case 'manifest-missing':
    case 'manifest-not-a-file':
    case 'manifest-not-utf8':
    case 'manifest-unreadable':
    case 'manifest-outside':
    case 'manifest-too-large':
    case 'manifest-unrecognised':
    case 'manifest-not-json':
    case 'manifest-empty':
    case 'manifest-newer':
    case 'manifest-malformed':
    case 'manifest-commit':
    case 'manifest-hash':
    case 'manifest-path':
    case 'manifest-path-twice':
      return wordManifest(fault, value)
    case 'build-missing':
    case 'build-not-a-directory':
    case 'build-empty':
    case 'build-unreadable':
    case 'build-entry':
    case 'build-name':
    case 'build-changed':
    case 'build-too-many':
    case 'build-too-large':
    case 'build-out':
      return wordBuild(fault, value)
    case 'build-head-other':
    case 'build-git-missing':
    case 'build-git-failed':
      return wordWorktree(fault)
    case 'artifact-path-malformed':
    case 'proof-without-manifest':
    case 'proof-without-commit':
    case 'served-none':
    case 'site-without-commit':
    case 'site-too-large':
    case 'site-without-instances':
    case 'served-glob-malformed':
    case 'files-glob-malformed':
    case 'manifest-without-hashes':
      return wordFiles(fault, value)
    case 'duration-unit-missing':
    case 'duration-malformed':
    case 'duration-negative':
    case 'duration-fraction':
    case 'duration-too-long':
    case 'duration-too-short':
    case 'number-malformed':
    case 'number-out-of-range':
    case 'boolean-malformed':
    case 'proof-unknown':
    case 'proof-not-yet':
    case 'wait-too-short':
      return wordScalar(fault, value)
    case 'target-malformed':
    case 'target-scheme-unknown':
    case 'address-twice':
      return wordTarget(fault, value)
    case 'address-malformed':
    case 'address-extra':
    case 'setting-not-text':
    case 'ssh-user-missing':
    case 'ssh-password-in-address':
    case 'ssh-user-invalid':
    case 'ssh-host-invalid':
    case 'ssh-port-invalid':
      return wordAddress(fault, value)
    case 'ssh-known-hosts-missing':
    case 'ssh-known-hosts-malformed':
    case 'ssh-key-missing':
    case 'ssh-key-empty':
    case 'ssh-key-public':
    case 'ssh-key-putty':
    case 'ssh-key-cut':
    case 'ssh-key-unrecognised':
    case 'ssh-key-passphrase-missing':
      return wordSsh(fault)
    case 'url-malformed':
    case 'url-credentials':
    case 'url-fragment':
    case 'url-query':
    case 'url-scheme':
    case 'url-plain-http':
      return wordUrl(fault, value)
    case 'pointer-malformed':
    case 'header-name-malformed':
    case 'header-value-malformed':
    case 'header-reserved':
    case 'header-name-twice':
    case 'settings-exclude':
    case 'preset-unknown':
    case 'meta-name-malformed':
    case 'metric-malformed':
    case 'endpoint-method':
    case 'sign-secret-in-file':
    case 'sign-secret-short':
      return wordEndpoint(fault, value)
    case 'route-malformed':
    case 'route-path-malformed':
    case 'base-url-missing':
    case 'status-malformed':
    case 'method-malformed':
    case 'method-unsupported':
    case 'status-out-of-range':
      return wordRoute(fault, value)
    case 'json-place-malformed':
    case 'json-path-malformed':
    case 'json-path-costly':
    case 'pattern-malformed':
    case 'pattern-costly':
    case 'http-version-unknown':
    case 'follow-unknown':
    case 'via-malformed':
    case 'via-unknown':
    case 'via-kind':
    case 'via-service-unknown':
    case 'via-service-kind':
    case 'via-guard':
    case 'body-not-json':
    case 'term-needs-https':
    case 'head-without-body':
    case 'authorities-unreadable':
    case 'authorities-malformed':
      return wordTerm(fault, value)
    case 'config-missing':
    case 'config-not-a-file':
    case 'config-not-utf8':
    case 'config-empty':
    case 'config-unreadable':
    case 'config-exists':
    case 'config-unwritable':
    case 'value-left':
    case 'config-outside':
    case 'yaml-syntax':
    case 'yaml-duplicate-key':
    case 'yaml-reserved-key':
    case 'yaml-key-not-text':
    case 'yaml-tag':
    case 'yaml-alias':
    case 'yaml-too-big':
    case 'yaml-documents':
    case 'yaml-type':
    case 'entries-count':
    case 'list-empty':
    case 'key-not-yet':
    case 'expression-in-file':
      return wordConfig(fault, value)
    case 'template-misplaced':
    case 'template-malformed':
    case 'template-unset':
    case 'template-empty':
      return wordTemplate(fault)
    case 'feature-empty':
    case 'glob-malformed':
    case 'feature-path-malformed':
    case 'feature-without-manifest':
    case 'feature-unknown':
    case 'guard-hides-route':
    case 'guard-stranger-headers':
    case 'guard-headers-missing':
    case 'guard-admits':
    case 'guard-refuses':
    case 'guard-callers-same':
      return wordFeatureFault(fault, value)
    case 'nothing-to-verify':
    case 'routes-alone':
    case 'services-without-target':
    case 'target-unknown':
    case 'target-unclaimed':
    case 'services-not-visible':
    case 'endpoint-of-several':
    case 'not-on-endpoint':
      return wordPlan(fault)
  }
}
