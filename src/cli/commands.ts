import type { Command } from './command.ts'

/** Every command by its name. Each is a separate file, which is loaded when the command is run or listed. */
export const commands: ReadonlyMap<string, () => Promise<{ readonly command: Command }>> = new Map([
  ['verify', () => import('./verify.ts')],
  ['doctor', () => import('./doctor.ts')],
  ['explain', () => import('./explain.ts')],
  ['init', () => import('./init.ts')],
  ['manifest', () => import('./manifest.ts')],
  ['collector', () => import('./collector.ts')],
  ['serve', () => import('./serve.ts')],
  ['demo', () => import('./demo.ts')],
])
