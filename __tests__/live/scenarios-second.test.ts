import { playShare } from './rig/scenarios.ts'

playShare(1, 2)
