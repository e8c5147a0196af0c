export { type Pointer, readPointer, valueAt } from '../../wire/pointer.ts'
