export { explainCause, nameCause } from './cause.ts'
export { explainFinding } from './finding.ts'
export { fixCauses, fixesOf } from './fix.ts'
export { explainMissing } from './missing.ts'
export {
  count,
  counted,
  explainPlace,
  lasting,
  nameInstance,
  placeOf,
  readAddress,
  short,
  weighing,
} from './names.ts'
export { explainTaskState } from './swarm.ts'
export {
  alarmTitle,
  explainAnswers,
  explainCheck,
  explainFailed,
  explainLink,
  explainMeaning,
  explainOrigin,
  explainRun,
  explainUnsafe,
  explainVerdict,
  explainWait,
  stateWords,
  verdictMarks,
} from './verdict.ts'

/** The door to every sentence. Facts go in, phrases come out; nothing here knows where they are shown. */
