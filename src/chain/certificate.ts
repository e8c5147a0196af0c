import type { CertificateWarning } from './finding/terms.ts'
import type { Share } from './link.ts'
import type { Plan } from './plan.ts'
import { originOf } from './redirect.ts'
import type { Sights } from './sights.ts'

/** Certificates that end sooner than the routes of their origin want: one warning an origin. */
export function judgeCertificates({ routes }: Plan, sights: Sights): Share {
  const warnings = new Map<string, CertificateWarning>()
  routes.forEach(({ url, place, certificateDays: wanted }, at) => {
    const sight = sights.route(at)
    const certificate = sight.kind === 'seen' ? sight.value.certificate : undefined
    const origin = originOf(url)
    if (wanted === undefined || certificate === undefined || certificate.days >= wanted || warnings.has(origin)) return
    warnings.set(origin, { code: 'route/certificate-ending', place, origin, certificate, wanted })
  })
  return { claims: 0, proofs: [], findings: [...warnings.values()] }
}
