import type { CertificateWarning } from '../model/finding-route.ts'
import type { Plan } from '../model/plan.ts'
import { noted, type Share } from './link.ts'
import type { ObservationIndex } from './observations.ts'
import { originOf } from './route-diagnosis.ts'

/** Warns once for each origin whose certificate expires earlier than its routes allow. */
export function judgeCertificates({ routes }: Plan, observed: ObservationIndex): Share {
  const warnings = new Map<string, CertificateWarning>()
  routes.forEach(({ id, url, place, certificateDays: wanted }) => {
    const evidence = observed.route(id)
    const certificate = evidence.kind === 'seen' ? evidence.value.certificate : undefined
    const origin = originOf(url)
    if (wanted === undefined || certificate === undefined || certificate.days >= wanted || warnings.has(origin)) return
    warnings.set(origin, { code: 'route/certificate-ending', place, origin, certificate, wanted })
  })
  return noted([...warnings.values()])
}
