import { playShare } from './rig/scenarios.ts'

playShare('docker-29', 0, 2)
