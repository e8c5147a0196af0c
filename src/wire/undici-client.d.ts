// undici has no `exports` map and its index loads fetch, WebSocket, caches and mocks: 105 ms where its HTTP/1.1 client
// alone takes 40. The file has no types, so it gets those of the index.
declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici'

  export default Client
}
