export const id = 409;
export const ids = [409];
export const modules = {

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient),
/* harmony export */   t: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
// @actions/core imports these two names for getIDToken, which Runtime Drift never calls. The real package loads a
// whole HTTP stack at start-up; this one says so when somebody does call it.

class HttpClient {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}

class BearerCredentialHandler {
  constructor() {
    throw new Error('OIDC tokens are not available: the HTTP client of @actions/core was left out of this bundle')
  }
}


/***/ })

};
