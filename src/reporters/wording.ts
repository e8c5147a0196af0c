/** The door to every sentence. Facts go in, phrases come out; nothing here knows where they are shown. */
export { nameCause, wordCause } from './wording/cause.ts'
export { wordFinding } from './wording/finding.ts'
export { count, counted, lasting, short, weighing } from './wording/measure.ts'
export { mendCauses } from './wording/mend.ts'
export { wordAnswers, wordLook, wordWait } from './wording/progress.ts'
export { wordTaskState } from './wording/stopped.ts'
export { wordUnseen } from './wording/unseen.ts'
export {
  stateWords,
  verdictMarks,
  wordFailed,
  wordLink,
  wordMeaning,
  wordOrigin,
  wordRun,
  wordUnsafe,
  wordVerdict,
} from './wording/verdict.ts'
export { nameInstance, placeOf, readAddress, wordPlace } from './wording/whereabouts.ts'
