import { dockerKind } from './docker/index.ts'
import { httpKind, httpsKind } from './https/index.ts'
import type { TargetKind } from './port.ts'
import { sshKind } from './ssh/index.ts'

/** Every kind of target, named by the scheme of its addresses. */
export const kinds: readonly TargetKind[] = [sshKind, dockerKind, httpsKind, httpKind]
