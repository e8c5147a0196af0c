import { playShare } from './rig/scenarios.ts'

playShare(0, 2)
