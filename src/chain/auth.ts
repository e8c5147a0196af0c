import { type Judged, sumUp } from './link.ts'

/** Nothing can be claimed of auth yet, and not claimed is not "holds". */
export const judgeAuth = (): Judged => sumUp('auth', [])
