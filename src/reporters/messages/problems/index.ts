import type { Place } from '../../../parsed.ts'
import type { Problem } from '../../../problem.ts'
import { type Phrase, say } from '../../phrase.ts'
import { explainPlace } from '../names.ts'
import { explainAttestationFault } from './attestation.ts'
import { explainCommit, explainFlag } from './cli.ts'
import { explainConfig, explainGeneral, explainPlan, explainRunner, explainScalar, explainTemplate } from './config.ts'
import { explainDeployment } from './deployment.ts'
import { explainBuild, explainFiles, explainImage, explainManifest, explainWorktree } from './files.ts'
import { explainFeatureFault, explainRoute, explainTerm, explainUrl } from './routes.ts'
import type { Says } from './says.ts'
import { explainAddress, explainEndpoint, explainManager, explainSsh, explainTarget } from './targets.ts'

/** A problem in words: where it is, what was expected and received, and how to fix it. */
export function explainProblem(problem: Problem): { where: Phrase; what: Phrase; fix: Phrase } {
  return { where: explainWhere(problem.place), ...explainFault(problem) }
}

/** With the column, which editors and terminals jump to. */
const explainWhere = (place: Place): Phrase =>
  place.kind === 'file' ? say`${`${place.path}:${place.line}:${place.column}`}` : explainPlace(place)

/** One line per code: the compiler stops here, and in the file of the family, when a fault is added. */
function explainFault({ fault, value }: Problem): Says {
  switch (fault.code) {
    case 'unknown-key':
    case 'missing':
    case 'value-unknown':
    case 'too-large':
    case 'too-many':
    case 'control-character':
    case 'name-malformed':
    case 'declared-twice':
      return explainGeneral(fault, value)
    case 'host-path-malformed':
    case 'revision-file-malformed':
    case 'container-only':
    case 'process-only':
      return explainManager(fault, value)
    case 'unknown-input':
    case 'runner-variable-missing':
    case 'event-unreadable':
    case 'runner-file-unwritable':
      return explainRunner(fault, value)
    case 'flag-value-missing':
    case 'flag-twice':
    case 'argument-unexpected':
    case 'listen-malformed':
    case 'listen-failed':
    case 'serve-unsigned':
    case 'flag-secret-shown':
    case 'flag-file-unreadable':
      return explainFlag(fault, value)
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
      return explainCommit(fault, value)
    case 'environment-other':
    case 'environment-not-named':
    case 'environment-malformed':
    case 'deployment-state':
    case 'deployed-without':
    case 'deployed-none':
    case 'deployed-by-this-run':
    case 'deployed-unknown':
    case 'base-unknown':
      return explainDeployment(fault, value)
    case 'image-line-malformed':
    case 'image-digest-missing':
    case 'image-digest-malformed':
    case 'mirror-malformed':
    case 'tag-malformed':
    case 'registry-host-malformed':
    case 'service-unknown':
    case 'artifacts-unreadable':
    case 'artifact-malformed':
    case 'artifact-ambiguous':
      return explainImage(fault, value)
    case 'attestation-malformed':
    case 'attestation-repository-missing':
    case 'attestation-signer-twice':
    case 'attestation-bundle-missing':
    case 'attestation-file-unreadable':
      return explainAttestationFault(fault, value)
    case 'manifest-missing':
    case 'manifest-not-a-file':
    case 'manifest-not-utf8':
    case 'manifest-unreadable':
    case 'manifest-outside':
    case 'manifest-too-large':
    case 'manifest-unrecognised':
    case 'manifest-of-other-format':
    case 'manifest-not-json':
    case 'manifest-empty':
    case 'manifest-newer':
    case 'manifest-malformed':
    case 'manifest-commit':
    case 'manifest-hash':
    case 'manifest-path':
    case 'manifest-path-twice':
      return explainManifest(fault, value)
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
      return explainBuild(fault, value)
    case 'build-head-other':
    case 'build-git-missing':
    case 'build-git-failed':
      return explainWorktree(fault)
    case 'artifact-path-malformed':
    case 'proof-without-manifest':
    case 'proof-of-endpoint':
    case 'proof-without-commit':
    case 'site-files-none':
    case 'site-without-commit':
    case 'site-too-large':
    case 'site-without-instances':
    case 'site-glob-malformed':
    case 'exclude-all':
    case 'include-nothing':
    case 'site-addition-malformed':
    case 'files-glob-malformed':
    case 'manifest-without-hashes':
      return explainFiles(fault, value)
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
    case 'proof-unsupported':
    case 'wait-too-short':
      return explainScalar(fault, value)
    case 'target-malformed':
    case 'line-of-list':
    case 'target-scheme-unknown':
    case 'address-twice':
      return explainTarget(fault, value)
    case 'address-malformed':
    case 'address-extra':
    case 'setting-not-text':
    case 'ssh-user-missing':
    case 'ssh-password-in-address':
    case 'ssh-user-invalid':
    case 'ssh-host-invalid':
    case 'ssh-port-invalid':
      return explainAddress(fault, value)
    case 'ssh-known-hosts-missing':
    case 'ssh-known-hosts-malformed':
    case 'ssh-key-missing':
    case 'ssh-key-empty':
    case 'ssh-key-public':
    case 'ssh-key-putty':
    case 'ssh-key-cut':
    case 'ssh-key-unrecognised':
    case 'ssh-key-passphrase-missing':
      return explainSsh(fault)
    case 'url-malformed':
    case 'url-credentials':
    case 'url-fragment':
    case 'url-query':
    case 'url-scheme':
    case 'url-plain-http':
      return explainUrl(fault, value)
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
      return explainEndpoint(fault, value)
    case 'route-malformed':
    case 'route-path-malformed':
    case 'base-url-missing':
    case 'status-malformed':
    case 'method-malformed':
    case 'method-unsupported':
    case 'status-out-of-range':
      return explainRoute(fault, value)
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
      return explainTerm(fault, value)
    case 'config-missing':
    case 'config-misnamed':
    case 'config-not-a-file':
    case 'config-not-utf8':
    case 'config-empty':
    case 'config-unreadable':
    case 'config-exists':
    case 'config-unwritable':
    case 'placeholder-left':
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
    case 'key-of-service':
    case 'entries-count':
    case 'list-empty':
    case 'key-unsupported':
    case 'expression-in-file':
      return explainConfig(fault, value)
    case 'template-misplaced':
    case 'template-malformed':
    case 'template-unset':
    case 'template-empty':
    case 'template-without-braces':
      return explainTemplate(fault)
    case 'feature-empty':
    case 'glob-malformed':
    case 'paths-only-excluded':
    case 'feature-path-malformed':
    case 'feature-without-manifest':
    case 'feature-unknown':
    case 'guard-hides-route':
    case 'guard-anonymous-headers':
    case 'guard-headers-missing':
    case 'guard-allows':
    case 'guard-denies':
    case 'guard-callers-same':
    case 'guard-tests-same':
      return explainFeatureFault(fault, value)
    case 'nothing-to-verify':
    case 'routes-only':
    case 'services-without-target':
    case 'target-unknown':
    case 'target-unclaimed':
    case 'services-not-visible':
    case 'endpoint-of-several':
    case 'not-on-endpoint':
      return explainPlan(fault)
  }
}
