import { playShare } from './rig/scenarios.ts'

playShare('docker-20', 0, 2)
