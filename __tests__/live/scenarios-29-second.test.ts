import { playShare } from './rig/scenarios.ts'

playShare('docker-29', 1, 2)
