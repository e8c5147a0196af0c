import { type AuthFinding, accessFindings } from './finding-access.ts'
import { type AttestationFinding, attestationFindings } from './finding-attestation.ts'
import { type BuildFinding, buildFindings } from './finding-build.ts'
import { type BystanderFinding, bystanderFindings } from './finding-bystander.ts'
import { type FeatureFinding, featureFindings } from './finding-feature.ts'
import { type FilesFinding, filesFindings } from './finding-files.ts'
import { type HostProcessFinding, hostProcessFindings } from './finding-host-process.ts'
import { type InstanceFinding, instanceFindings } from './finding-instance.ts'
import { type InstanceWarning, instanceWarnings } from './finding-instance-warning.ts'
import { type RegistryFinding, registryFindings } from './finding-registry.ts'
import { type RequirementsFinding, requirementsFindings } from './finding-requirements.ts'
import {
  type AnswerFinding,
  answerFindings,
  type CertificateWarning,
  certificateFindings,
  type DoubtFinding,
  doubtFindings,
  type TermFinding,
  termFindings,
} from './finding-route.ts'
import { type PublicFilesFinding, publicFilesFindings } from './finding-site.ts'
import { type SwarmFinding, swarmFindings, type TaskFinding, taskFindings } from './finding-swarm.ts'
import type { LinkName } from './plan.ts'
import type { FindingRecord, WithExample } from './record.ts'

/**
 * A claim that evidence contradicts, or that has no evidence: a stable code and typed facts.
 * The first word of the code is the link it belongs to.
 */
export type Finding =
  | BuildFinding
  | AttestationFinding
  | RegistryFinding
  | FeatureFinding
  | InstanceFinding
  | InstanceWarning
  | FilesFinding
  | RequirementsFinding
  | HostProcessFinding
  | SwarmFinding
  | TaskFinding
  | BystanderFinding
  | AnswerFinding
  | DoubtFinding
  | TermFinding
  | CertificateWarning
  | PublicFilesFinding
  | AuthFinding

export type FindingCode = Finding['code']

/** The record of each finding by its code, in the order of the reference. */
export const findingRecords: Readonly<Record<FindingCode, WithExample<FindingRecord>>> = {
  ...buildFindings,
  ...attestationFindings,
  ...registryFindings,
  ...featureFindings,
  ...instanceFindings,
  ...instanceWarnings,
  ...filesFindings,
  ...requirementsFindings,
  ...hostProcessFindings,
  ...swarmFindings,
  ...taskFindings,
  ...bystanderFindings,
  ...answerFindings,
  ...doubtFindings,
  ...termFindings,
  ...certificateFindings,
  ...publicFilesFindings,
  ...accessFindings,
}

/** The link a finding belongs to: the first word of its code. */
export const linkOf = (code: FindingCode): LinkName => code.slice(0, code.indexOf('/')) as LinkName

/** The example of each finding, in the order of the reference. */
export const exampleFindings = (): readonly Finding[] =>
  Object.entries(findingRecords).map(([code, { example }]) => ({ code, ...example }) as Finding)
