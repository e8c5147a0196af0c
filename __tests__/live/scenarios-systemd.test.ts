import { playUnits } from './rig/scenarios.ts'

playUnits()
