import { manifest } from './bundle/index.js'

await manifest()
