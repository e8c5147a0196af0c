// @actions/core imports these two names for getIDToken, which Runtime Drift never calls. The real package loads a
// whole HTTP stack at start-up; this one says so when somebody does call it.

export class HttpClient {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}

export class BearerCredentialHandler {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}
