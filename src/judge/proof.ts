import { type Proof, proofs } from '../model/plan.ts'

/** Whether `proof` is at least as strong as `required`. */
export const isAtLeast = (proof: Proof, required: Proof): boolean => proofs.indexOf(proof) >= proofs.indexOf(required)
