export const id = 242;
export const ids = [242,748];
export const modules = {

/***/ 6871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ attainable),
/* harmony export */   Hy: () => (/* binding */ claimable),
/* harmony export */   oX: () => (/* binding */ proofOf)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4484);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1128);


function proofOf(image, service, commit) {
    const digest = digestOf(service);
    const identified = digest !== undefined && (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDigest */ .tH)(image, digest);
    switch ((0,_revision_js__WEBPACK_IMPORTED_MODULE_1__/* .readRevision */ .M)(image.labels.revision, commit)) {
        case 'commit':
            return identified ? 'identified' : 'claimed';
        case 'none':
        case 'short':
            return identified ? 'identified' : undefined;
        case 'other':
            return undefined;
    }
}
const claimable = (service) => (digestOf(service) === undefined ? 'claimed' : 'identified');
const attainable = (service, commit) => service.files?.commit === commit ? 'hashed' : claimable(service);
const digestOf = ({ image }) => image === undefined ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(image).digest;


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   el: () => (/* binding */ judgeAuth),
/* harmony export */   kS: () => (/* binding */ isAdmission),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6802);


function judgeAuth({ guards = [] }, sights) {
    return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .sumUp */ .Bw)('auth', guards.flatMap((guard, at) => guard.callers.map((caller, index) => judgeCaller(guard, caller, sights.caller(at, index)))));
}
function judgeCaller({ method, url }, caller, sight) {
    const { place, name, headers, expect } = caller;
    const facts = { place, method, url, caller: name, headers, expected: expect.text };
    if (sight.kind === 'unseen')
        return (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)({ ...facts, code: 'auth/unseen', why: sight.why });
    const { status, location } = sight.value;
    return (0,_route_js__WEBPACK_IMPORTED_MODULE_1__/* .isExpected */ .D)(status, expect) ? (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .silent */ .Ku)(1) : (0,_link_js__WEBPACK_IMPORTED_MODULE_0__/* .broken */ .mw)({ ...facts, code: codeOf(caller, status), status, location });
}
function codeOf({ name, admitted }, status) {
    if (admitted)
        return isRefusal(status) ? 'auth/invited-refused' : 'auth/status';
    if (!isAdmission(status))
        return 'auth/status';
    return name === 'stranger' ? 'auth/stranger-admitted' : 'auth/wrong-admitted';
}
const isAdmission = (status) => status >= 200 && status < 300;
const isRefusal = (status) => status === 401 || status === 403 || status === 407 || (status >= 300 && status < 400);


/***/ }),

/***/ 1047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isOlder),
/* harmony export */   x: () => (/* binding */ readCache)
/* harmony export */ });
const isOlder = ({ age }, { seconds, within }) => age !== undefined && age > seconds + within;
const verdicts = ['cache-status', 'cf-cache-status', 'x-vercel-cache', 'x-cache'];
const hits = /(?:^|[\s,;_])(?:hit|stale|updating|prerender)(?:$|[\s,;_])/i;
function readCache({ fields }) {
    if (fields === undefined)
        return undefined;
    const age = readAge(fields.age);
    for (const by of verdicts) {
        const said = fields[by];
        if (said !== undefined)
            return { hit: hits.test(said), by, said, age };
    }
    return age === undefined ? undefined : { hit: age > 0, by: 'age', said: String(age), age };
}
const readAge = (said) => said !== undefined && /^\d{1,10}$/.test(said) ? Number(said) : undefined;


/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ readRetryAfter),
/* harmony export */   VO: () => (/* binding */ wayOf),
/* harmony export */   h4: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(419);
/* harmony import */ var _redirect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1865);



function diagnose(claim, answer, near, uptime) {
    return ofCache(answer, uptime) ?? ofTwin(claim, near) ?? ofStatus(claim, answer, near);
}
function ofCache(answer, uptime) {
    const cache = (0,_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .readCache */ .x)(answer);
    if (cache === undefined || !cache.hit)
        return undefined;
    const ran = uptime !== undefined && (0,_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .isOlder */ .t)(cache, uptime) ? { ran: uptime.seconds } : {};
    return { code: 'edge-stale', cache, ...ran };
}
function ofTwin({ via }, { twins }) {
    const right = twins.filter(isRight);
    if (via === undefined) {
        const behind = right[0]?.claim.via;
        return behind === undefined ? undefined : { code: 'edge-alone', via: behind };
    }
    return right.some(({ claim }) => claim.via === undefined) ? { code: 'edge-hides', via } : undefined;
}
function ofStatus(claim, answer, near) {
    const { status } = answer;
    if (status === 502 || status === 503 || status === 504)
        return { code: 'upstream-down', after: readRetryAfter(answer) };
    if (status >= 500)
        return { code: 'code-fails' };
    if (status === 401 || status === 403)
        return turnedAway(claim, answer);
    if (status === 405)
        return { code: 'method-missing', allow: readAllow(answer) };
    if (status === 404 || status === 410)
        return unrouted(answer, near);
    if (status >= 300 && status < 400 && answer.location !== undefined)
        return elsewhere(claim, answer.location);
    return undefined;
}
function elsewhere({ url }, location) {
    if ((0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToLogin */ .yP)(url, location))
        return { code: 'login-wall', location };
    const to = (0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .readMove */ .sN)(url, location);
    return to === undefined ? undefined : { code: 'moved', to, location };
}
const turnedAway = ({ headers = [] }, { fields }) => ({
    code: 'turned-away',
    credential: headers.some((name) => credentialFields.includes(name)),
    challenge: fields?.['www-authenticate'],
});
const credentialFields = [
    'authorization',
    'cookie',
    'x-api-key',
    'x-auth-token',
    'proxy-authorization',
];
function unrouted(answer, { all }) {
    const answers = all.flatMap(({ sight }) => (sight.kind === 'seen' ? [sight.value] : []));
    const isUnknown = ({ status }) => status === 404 || status === 410;
    if (answers.length > 1 && answers.length === all.length && answers.every(isUnknown))
        return { code: 'nothing-routed' };
    const right = all.map(rightAnswer).filter((one) => one !== undefined);
    const by = otherServer(answer, right);
    return { code: 'not-routed', beside: right.length, ...(by === undefined ? {} : { by }) };
}
function otherServer({ fields }, right) {
    const server = fields?.server;
    const servers = new Set(right.map((one) => one.fields?.server));
    const [others] = servers;
    return server !== undefined && others !== undefined && servers.size === 1 && others !== server
        ? { server, others }
        : undefined;
}
const rightAnswer = ({ claim, sight }) => sight.kind === 'seen' && (0,_expectation_js__WEBPACK_IMPORTED_MODULE_2__/* .isExpected */ .D)(sight.value.status, claim.expect) ? sight.value : undefined;
const isRight = (neighbour) => rightAnswer(neighbour) !== undefined;
function readRetryAfter({ fields }) {
    const said = fields?.['retry-after'];
    return said !== undefined && /^\d{1,9}$/.test(said) ? Math.min(Number(said), 86_400) : undefined;
}
const readAllow = ({ fields }) => (fields?.allow ?? '')
    .split(',')
    .map((method) => method.trim())
    .filter((method) => /^[A-Z][A-Z_-]{0,31}$/.test(method))
    .slice(0, 12);
const wayOf = ({ url, via }) => JSON.stringify([(0,_redirect_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(url), via]);


/***/ }),

/***/ 2748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function copiesOf({ service: name }, plan, sights) {
    const service = plan.services.find((one) => one.name === name);
    if (service === undefined)
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: name });
    const copies = [];
    for (const target of service.on) {
        const presence = sights.presence(service, target);
        if (presence.kind === 'unseen')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instances-unseen', { about: target });
        if (presence.kind === 'ambiguous')
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-ambiguous', { about: `${name} on ${target}` });
        const instances = presence.kind === 'present' ? presence.instances : [];
        const running = instances.filter(({ state }) => state === 'running');
        if (running.length === 0)
            return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'instance-missing', { about: `${name} on ${target}` });
        for (const { name: container, address } of running)
            copies.push({ name: service.on.length > 1 ? `${container} on ${target}` : container, target, address });
    }
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)(copies);
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ unseenReasons),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   we: () => (/* binding */ containerStates)
/* harmony export */ });
const seen = (value) => ({ kind: 'seen', value });
const unseen = (phase, reason, facts = {}) => ({ kind: 'unseen', why: { phase, reason, ...facts } });
const unseenReasons = {
    'name-not-resolved': 'passing',
    'connection-refused': 'passing',
    'connection-timeout': 'passing',
    'network-unreachable': 'passing',
    'connection-reset': 'passing',
    'ssh-missing': 'final',
    'banner-timeout': 'passing',
    'not-an-ssh-server': 'final',
    'no-common-algorithm': 'final',
    'host-key-unknown': 'final',
    'host-key-changed': 'final',
    'host-key-revoked': 'final',
    'key-unreadable': 'final',
    'key-passphrase-missing': 'final',
    'key-passphrase-wrong': 'final',
    'authentication-refused': 'final',
    'authentication-timeout': 'passing',
    'jump-host-failed': 'passing',
    'forwarding-refused': 'final',
    'ssh-failed': 'passing',
    'session-timeout': 'passing',
    'session-dropped': 'passing',
    'shell-missing': 'final',
    'remote-exit': 'passing',
    'remote-signal': 'passing',
    'engine-missing': 'final',
    'engine-permission': 'final',
    'engine-down': 'passing',
    'engine-failed': 'passing',
    'not-a-manager': 'final',
    'systemd-missing': 'final',
    'systemd-failed': 'passing',
    'pid-hidden': 'final',
    'main-pid-missing': 'passing',
    'files-unreadable': 'passing',
    'hash-tool-missing': 'final',
    'process-unreadable': 'final',
    'compose-missing': 'final',
    'compose-failed': 'passing',
    'compose-variable': 'final',
    'compose-files-unreadable': 'final',
    'answer-missing': 'final',
    'answer-cut': 'passing',
    'answer-too-large': 'final',
    'answer-malformed': 'final',
    'answer-stale': 'passing',
    'tls-untrusted': 'final',
    'tls-wrong-name': 'final',
    'tls-expired': 'final',
    'tls-failed': 'passing',
    'headers-timeout': 'passing',
    'body-timeout': 'passing',
    'not-http': 'final',
    'headers-too-large': 'final',
    'http-failed': 'passing',
    'instances-unseen': 'passing',
    'instance-missing': 'passing',
    'instance-ambiguous': 'final',
    'instance-without-address': 'passing',
    'instance-out-of-reach': 'final',
    redirected: 'final',
    'status-unexpected': 'passing',
    'not-json': 'passing',
    'encoding-unexpected': 'final',
    'commit-missing': 'passing',
    'commit-ambiguous': 'passing',
    'service-not-collected': 'passing',
    'files-not-collected': 'passing',
    'files-of-another-build': 'passing',
    'signature-missing': 'passing',
    'signature-wrong': 'passing',
    'nonce-mismatch': 'passing',
    'clock-skewed': 'passing',
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'checkout-without-commit': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-unreachable': 'passing',
    cancelled: 'final',
    deadline: 'final',
};
const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isExpected)
/* harmony export */ });
const isExpected = (status, { codes, classes }) => codes.includes(status) || classes.includes(Math.floor(status / 100));


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findingCodes),
  I: () => (/* binding */ linkOf)
});

;// CONCATENATED MODULE: ./lib/chain/finding/auth.js
const authCodes = {
    'auth/stranger-admitted': { kind: 'contradicted', lasts: 'final' },
    'auth/wrong-admitted': { kind: 'contradicted', lasts: 'final' },
    'auth/invited-refused': { kind: 'contradicted', lasts: 'passing' },
    'auth/status': { kind: 'contradicted', lasts: 'passing' },
    'auth/unseen': { kind: 'missing', lasts: 'reason' },
};

// EXTERNAL MODULE: ./lib/chain/finding/configuration.js
var configuration = __webpack_require__(2097);
;// CONCATENATED MODULE: ./lib/chain/finding/daemon.js
const daemonCodes = {
    'runtime/daemon-stopped': { kind: 'contradicted', lasts: 'passing' },
    'runtime/daemon-old-release': { kind: 'contradicted', lasts: 'passing' },
    'runtime/daemon-other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/daemon-no-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/daemon-short-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/daemon-older': { kind: 'contradicted', lasts: 'passing' },
    'runtime/daemon-replaced': { kind: 'contradicted', lasts: 'passing' },
    'runtime/daemon-unseen': { kind: 'missing', lasts: 'reason' },
};

;// CONCATENATED MODULE: ./lib/chain/finding/doubt.js
const doubtCodes = {
    'route/throttled': { kind: 'missing', lasts: 'passing' },
    'route/cached': { kind: 'missing', lasts: 'passing' },
    'route/catch-all': { kind: 'missing', lasts: 'passing' },
    'route/all-turned-away': { kind: 'missing', lasts: 'passing' },
};

;// CONCATENATED MODULE: ./lib/chain/finding/feature.js
const featureCodes = {
    'source/feature-missing': { kind: 'contradicted', lasts: 'final' },
    'source/feature-unseen': { kind: 'missing', lasts: 'reason' },
    'build/feature-missing': { kind: 'contradicted', lasts: 'final' },
};

// EXTERNAL MODULE: ./lib/chain/finding/process.js
var process = __webpack_require__(7210);
;// CONCATENATED MODULE: ./lib/chain/finding/served.js
const servedCodes = {
    'route/served-stale': { kind: 'contradicted', lasts: 'passing' },
    'route/served-missing': { kind: 'contradicted', lasts: 'passing' },
    'route/served-unseen': { kind: 'missing', lasts: 'reason' },
};

// EXTERNAL MODULE: ./lib/chain/finding/socket.js
var socket = __webpack_require__(3630);
;// CONCATENATED MODULE: ./lib/chain/finding/swarm.js
const swarmCodes = {
    'runtime/updating': { kind: 'missing', lasts: 'passing' },
    'runtime/update-stuck': { kind: 'contradicted', lasts: 'final' },
    'runtime/update-rolled-back': { kind: 'contradicted', lasts: 'final' },
    'runtime/task-elsewhere': { kind: 'missing', lasts: 'passing' },
    'runtime/draining': { kind: 'missing', lasts: 'passing' },
};

;// CONCATENATED MODULE: ./lib/chain/finding/terms.js
const termCodes = {
    'route/assertion': { kind: 'contradicted', lasts: 'passing' },
    'route/assertion-unseen': { kind: 'missing', lasts: 'passing' },
    'route/other-build': { kind: 'contradicted', lasts: 'passing' },
    'route/mixed-builds': { kind: 'contradicted', lasts: 'passing' },
    'route/build-unnamed': { kind: 'missing', lasts: 'passing' },
    'route/other-http': { kind: 'contradicted', lasts: 'passing' },
    'route/redirect-endless': { kind: 'contradicted', lasts: 'passing' },
};

;// CONCATENATED MODULE: ./lib/chain/finding.js










const findingCodes = {
    ...featureCodes,
    'source/commit-unknown': { kind: 'contradicted', lasts: 'final' },
    'source/unseen': { kind: 'missing', lasts: 'reason' },
    'build/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'build/no-revision': { kind: 'missing', lasts: 'passing' },
    'build/short-revision': { kind: 'missing', lasts: 'passing' },
    'build/image-gone': { kind: 'missing', lasts: 'passing' },
    'build/manifest-other-commit': { kind: 'contradicted', lasts: 'final' },
    'runtime/unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/no-instance': { kind: 'contradicted', lasts: 'passing' },
    'runtime/ambiguous': { kind: 'missing', lasts: 'final' },
    'runtime/not-recreated': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/no-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/short-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/labels-disagree': { kind: 'contradicted', lasts: 'passing' },
    'runtime/image-gone': { kind: 'missing', lasts: 'passing' },
    'runtime/not-running': { kind: 'contradicted', lasts: 'passing' },
    'runtime/unhealthy': { kind: 'contradicted', lasts: 'passing' },
    'runtime/health-starting': { kind: 'missing', lasts: 'passing' },
    'runtime/instance-count': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-image': { kind: 'contradicted', lasts: 'passing' },
    'runtime/digest-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/file-changed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/file-missing': { kind: 'contradicted', lasts: 'passing' },
    'runtime/link-changed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/file-extra': { kind: 'contradicted', lasts: 'passing' },
    'runtime/shadowed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/edited': { kind: 'contradicted', lasts: 'passing' },
    'runtime/files-unseen': { kind: 'missing', lasts: 'reason' },
    ...process/* processCodes */.c,
    ...socket/* socketCodes */.q,
    ...configuration/* configurationCodes */.Z,
    'runtime/weak-proof': { kind: 'missing', lasts: 'final' },
    'runtime/statement-other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/statement-short': { kind: 'missing', lasts: 'passing' },
    'route/status': { kind: 'contradicted', lasts: 'passing' },
    'route/refused': { kind: 'contradicted', lasts: 'passing' },
    'route/unseen': { kind: 'missing', lasts: 'reason' },
    ...swarmCodes,
    ...daemonCodes,
    ...doubtCodes,
    ...termCodes,
    ...servedCodes,
    ...authCodes,
};
const linkOf = (code) => code.slice(0, code.indexOf('/'));


/***/ }),

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ configurationCodes)
/* harmony export */ });
const configurationCodes = {
    'runtime/env-differs': { kind: 'contradicted', lasts: 'passing' },
    'runtime/env-missing': { kind: 'contradicted', lasts: 'passing' },
    'runtime/env-unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/config-behind': { kind: 'contradicted', lasts: 'passing' },
    'runtime/config-newer': { kind: 'missing', lasts: 'passing' },
    'runtime/mount-behind': { kind: 'contradicted', lasts: 'passing' },
    'runtime/config-unseen': { kind: 'missing', lasts: 'reason' },
};


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ processCodes)
/* harmony export */ });
const processCodes = {
    'runtime/executable-lost': { kind: 'contradicted', lasts: 'passing' },
    'runtime/older-than-files': { kind: 'contradicted', lasts: 'passing' },
};


/***/ }),

/***/ 3630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ socketCodes)
/* harmony export */ });
const socketCodes = {
    'runtime/not-listening': { kind: 'contradicted', lasts: 'passing' },
    'runtime/port-of-another': { kind: 'contradicted', lasts: 'passing' },
    'runtime/port-of-stranger': { kind: 'contradicted', lasts: 'passing' },
    'runtime/socket-unseen': { kind: 'missing', lasts: 'reason' },
};


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ shadows),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   Zm: () => (/* binding */ proofInside),
/* harmony export */   lv: () => (/* binding */ judgeFiles)
/* harmony export */ });
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6871);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);


function readFiles({ inside }, { name, files }) {
    if (files === undefined)
        return { kind: 'unclaimed' };
    const { artifact, count, links, named, complete = [] } = files;
    const found = inside?.find((one) => one.service === name && one.artifact === artifact);
    if (found === undefined)
        return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { about: artifact });
    if (found.files.kind === 'unseen')
        return found.files;
    const { value: sight } = found.files;
    const beside = found.beside?.kind === 'seen' ? found.beside.value : undefined;
    const differs = sight.changed.total > 0 || sight.missing.total > 0 || (beside !== undefined && isOff(beside));
    if (differs)
        return { kind: 'differs', inside: found, sight, beside };
    const names = links + (named === undefined ? 0 : count);
    if (beside === undefined && (names > 0 || complete.length > 0))
        return found.beside?.kind === 'unseen' ? found.beside : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { about: artifact });
    return sight.hashed === (named === undefined ? count : 0) && (beside?.right ?? 0) === names
        ? { kind: 'whole', inside: found }
        : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed', { about: artifact });
}
const isOff = ({ changed, missing, extra }) => changed.total + missing.total + extra.total > 0;
const proofInside = (instance, service, commit) => readFiles(instance, service).kind === 'whole' ? (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .attainable */ .Ce)(service, commit) : (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimable */ .Hy)(service);
function judgeFiles(instance, service, named, commit) {
    const { files, place } = service;
    const reading = readFiles(instance, service);
    if (files === undefined)
        return [];
    const facts = { place, instance: named, artifact: files.artifact };
    switch (reading.kind) {
        case 'unclaimed':
        case 'whole':
            return [];
        case 'unseen': {
            const isNeeded = service.require === 'hashed' && (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .attainable */ .Ce)(service, commit) === 'hashed';
            if (!isNeeded || (instance.state !== 'running' && instance.inside === undefined))
                return [];
            return [{ ...facts, code: 'runtime/files-unseen', why: reading.why }];
        }
        case 'differs': {
            const { changed, missing, edited = [] } = reading.sight;
            const of = files.count;
            const links = linksOff(reading, files);
            const extra = reading.beside?.extra ?? nothing;
            return [
                ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of }]),
                ...(missing.total === 0 ? [] : [{ ...facts, code: 'runtime/file-missing', ...missing, of }]),
                ...(links.total === 0 ? [] : [{ ...facts, code: 'runtime/link-changed', ...links, of: files.links }]),
                ...(extra.total === 0 ? [] : [{ ...facts, code: 'runtime/file-extra', ...extra }]),
                ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths })),
                ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited }]),
            ];
        }
    }
}
function shadows(reading) {
    const { inside } = reading;
    const paths = differing(reading);
    const holder = (path) => inside.mounts
        .filter(({ destination }) => isAt(`${inside.artifact}/${path}`, destination))
        .toSorted((a, b) => b.destination.length - a.destination.length)[0];
    const held = Map.groupBy(paths, holder);
    return inside.mounts.flatMap((mount) => {
        const below = held.get(mount);
        return below === undefined ? [] : [{ mount, paths: below }];
    });
}
const differing = ({ sight, beside }) => [
    ...new Set([sight, ...(beside === undefined ? [] : [beside])].flatMap(pathsOf)),
];
const pathsOf = ({ changed, missing, extra = nothing, }) => [changed, missing, extra].flatMap(({ paths }) => paths);
const nothing = { total: 0, paths: [] };
function linksOff({ beside }, { named }) {
    if (beside === undefined || named !== undefined)
        return nothing;
    const { changed, missing } = beside;
    return { total: changed.total + missing.total, paths: [...changed.paths, ...missing.paths] };
}
const isAt = (path, folder) => folder === '/' || path === folder || path.startsWith(`${folder}/`);


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   ZA: () => (/* binding */ isContradicted),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6388);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8346);



const holding = (proof) => ({ claims: 1, proofs: [proof], findings: [] });
const broken = (...findings) => ({ claims: 1, proofs: [], findings });
const silent = (claims) => ({ claims, proofs: [], findings: [] });
function sumUp(link, shares) {
    const claims = shares.reduce((sum, share) => sum + share.claims, 0);
    const findings = shares.flatMap((share) => share.findings);
    const state = stateOf(claims, findings);
    return { link, state, claims, proof: state === 'holds' ? weakestOf(shares) : undefined, findings };
}
function stateOf(claims, findings) {
    if (findings.some(isContradicted))
        return 'broken';
    if (findings.length > 0)
        return 'unseen';
    return claims === 0 ? 'unclaimed' : 'holds';
}
const weakestOf = (shares) => _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .proofs */ .g_.find((proof) => shares.some((share) => share.proofs.includes(proof)));
const isContradicted = ({ code }) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCodes */ .Y[code].kind === 'contradicted';
const isAtLeast = (proof, required) => _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .proofs */ .g_.indexOf(proof) >= _plan_js__WEBPACK_IMPORTED_MODULE_2__/* .proofs */ .g_.indexOf(required);
function isFinal(finding) {
    const { lasts } = _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCodes */ .Y[finding.code];
    return lasts === 'reason' ? 'why' in finding && _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseenReasons */ .Y_[finding.why.reason] === 'final' : lasts === 'final';
}


/***/ }),

/***/ 1128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readRevision)
/* harmony export */ });
const shortestAbbreviation = 4;
function readRevision(revision, commit) {
    if (revision === undefined || revision === '')
        return 'none';
    if (revision === commit)
        return 'commit';
    return revision.length >= shortestAbbreviation && commit.startsWith(revision) ? 'short' : 'other';
}


/***/ }),

/***/ 6802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* reexport */ expectation/* isExpected */.D),
  U: () => (/* binding */ judgeRoutes)
});

// EXTERNAL MODULE: ./lib/chain/cache.js
var chain_cache = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/chain/diagnosis.js
var chain_diagnosis = __webpack_require__(1996);
// EXTERNAL MODULE: ./lib/chain/each.js
var each = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/chain/expectation.js
var expectation = __webpack_require__(419);
// EXTERNAL MODULE: ./lib/chain/link.js
var chain_link = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/chain/neighbours.js

function readNeighbours(plan, sights) {
    let known;
    return (index) => {
        const route = plan.routes[index];
        if (route === undefined)
            return { all: [], twins: [] };
        known ??= gatherAll(plan, sights);
        const twins = known.byRequest.get(requestOf(route)) ?? [];
        return {
            all: known.byWay.get((0,chain_diagnosis/* wayOf */.VO)(route)) ?? [],
            twins: twins.filter(({ claim }) => claim.via !== route.via),
        };
    };
}
function gatherAll(plan, sights) {
    const [byWay, byRequest] = [new Map(), new Map()];
    plan.routes.forEach((claim, index) => {
        const neighbour = { claim, sight: sights.route(index) };
        add(byWay, (0,chain_diagnosis/* wayOf */.VO)(claim), neighbour);
        add(byRequest, requestOf(claim), neighbour);
    });
    return { byWay, byRequest };
}
function add(groups, key, one) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [one]);
    else
        group.push(one);
}
const requestOf = ({ method, url }) => `${method} ${url}`;
function longestRun(plan, sights) {
    const runs = plan.targets.flatMap((target) => {
        const sight = sights.target(target);
        if (sight.kind === 'unseen' || sight.value.kind !== 'host')
            return [];
        const { clock, instances } = sight.value;
        return instances
            .filter(({ state }) => state === 'running')
            .map(({ startedAt }) => clock - Date.parse(startedAt) / 1000)
            .filter((run) => !Number.isNaN(run))
            .map((run) => Math.max(0, run));
    });
    const within = plan.pace.timeout / 1000;
    return runs.length === 0 ? undefined : { seconds: Math.floor(runs.reduce((a, b) => Math.max(a, b))), within };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/chain/samples.js


function judgeSamples(route, sight, context, judge) {
    if (sight.kind === 'unseen')
        return judge(sight);
    const { tally } = sight.value;
    if (tally === undefined || !isWhole(tally, route, context.copies())) {
        const { why } = (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: 'samples' });
        return (0,chain_link/* broken */.mw)({ code: 'route/unseen', place: route.place, route, why });
    }
    const mixed = readMixture(route, tally, context);
    const shares = tally.groups.map(({ count, addresses, sight }) => ({
        share: judge(sight),
        part: { count, of: tally.samples, ...(tally.by === undefined ? {} : { at: addresses }) },
    }));
    const findings = shares.flatMap(({ share, part }) => share.findings
        .filter(({ code }) => mixed === undefined || code !== 'route/other-build')
        .map((finding) => ofPart(finding, part)));
    const all = [...(mixed === undefined ? [] : [mixed]), ...findings];
    return all.length > 0 ? (0,chain_link/* broken */.mw)(...all) : (shares[0]?.share ?? judge(sight));
}
function isWhole({ groups, by }, { samples, each }, copies) {
    const taken = groups.reduce((sum, { count }) => sum + count, 0);
    if (each === undefined || copies === undefined)
        return taken === samples;
    if (by !== 'instance' || copies.kind === 'unseen')
        return false;
    const answered = new Set(groups.flatMap(({ addresses }) => addresses));
    return taken === copies.value.length * (samples ?? 1) && copies.value.every(({ name }) => answered.has(name));
}
const ofPart = (finding, part) => part.count === part.of ? finding : Object.assign({}, finding, { part });
function readMixture(route, { samples, groups }, { commit, explained }) {
    const { place, build: mark } = route;
    const byBuild = new Map();
    for (const group of groups) {
        const build = group.sight.kind === 'seen' ? group.sight.value.build : undefined;
        if (build?.kind !== 'named')
            continue;
        const known = byBuild.get(build.build);
        byBuild.set(build.build, {
            ...group,
            count: group.count + (known?.count ?? 0),
            addresses: [...new Set([...(known?.addresses ?? []), ...group.addresses])],
        });
    }
    if (mark === undefined || byBuild.size < 2)
        return undefined;
    const builds = [...byBuild]
        .map(([build, { count, addresses }]) => ({ build, count, addresses }))
        .sort((a, b) => b.count - a.count);
    return { code: 'route/mixed-builds', place, route, mark, builds, samples, commit, explained };
}

// EXTERNAL MODULE: ./lib/chain/inside.js
var inside = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/chain/served.js




function judgeServed(plan, sights) {
    return (plan.served ?? []).map((claim, index) => judgeFiles(claim, sights.served(index), plan, sights));
}
function judgeFiles(claim, sight, plan, sights) {
    const { service, at, place, asked: of } = claim;
    const facts = { place, service, at, of };
    if (sight.kind === 'unseen')
        return (0,chain_link/* broken */.mw)({ ...facts, code: 'route/served-unseen', total: of, why: sight.why });
    const { right, changed, missing, unseen: lost, foreign } = sight.value;
    const behind = behindOf(claim, plan, sights);
    const findings = [];
    const [stale, gone] = [changed.files[0], missing.files[0]];
    if (stale !== undefined)
        findings.push({
            ...facts,
            code: 'route/served-stale',
            ...listed(changed),
            cache: (0,chain_cache/* readCache */.x)(stale),
            foreign,
            behind,
        });
    if (gone !== undefined) {
        const { status, page = false } = gone;
        findings.push({ ...facts, code: 'route/served-missing', ...listed(missing), status, page, behind });
    }
    const unheard = of - right - changed.total - missing.total;
    if (unheard !== 0) {
        const why = lost.why ?? (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: at }).why;
        findings.push({ ...facts, code: 'route/served-unseen', total: Math.max(unheard, lost.total), why });
    }
    if (findings.length > 0)
        return (0,chain_link/* broken */.mw)(...findings);
    return claim.site === undefined ? (0,chain_link/* silent */.Ku)(1) : (0,chain_link/* holding */.G)('hashed');
}
const listed = ({ total, files }) => ({ total, paths: files.map(({ path }) => path) });
function behindOf({ service }, plan, sights) {
    const claim = plan.services.find(({ name }) => name === service);
    if (claim === undefined)
        return 'unknown';
    const instances = claim.on.map((target) => {
        const presence = sights.presence(claim, target);
        return presence.kind === 'present' ? presence.instances : [];
    });
    const isRight = instances.every((some) => some.length > 0 && some.every((one) => (0,inside/* proofInside */.Zm)(one, claim, plan.commit) === 'hashed'));
    return isRight ? 'right' : 'unknown';
}

// EXTERNAL MODULE: ./lib/chain/revision.js
var revision = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/chain/terms.js



function judgeTerms(route, answer, context) {
    const findings = [
        ...judgeProtocol(route, answer),
        ...judgeAssertions(route, answer, context),
        ...judgeBuild(route, answer, context),
    ];
    if (findings.length > 0)
        return (0,chain_link/* broken */.mw)(...findings);
    return route.build === undefined ? (0,chain_link/* silent */.Ku)(1) : (0,chain_link/* holding */.G)('claimed');
}
function judgeTrail(route, { stopped, hops, location }) {
    if (stopped === undefined || stopped === 'other-origin')
        return undefined;
    return { code: 'route/redirect-endless', place: route.place, route, stopped, hops: hops?.length ?? 0, location };
}
function judgeProtocol(route, { http }) {
    if (route.http === undefined || http === route.http)
        return [];
    if (http === undefined)
        return [notLookedAt(route, 'http')];
    return [{ code: 'route/other-http', place: route.place, route, spoken: http }];
}
function judgeAssertions(route, { asserts = [] }, { explained }) {
    const claims = route.asserts ?? [];
    if (claims.length !== asserts.length)
        return [notLookedAt(route, 'expect')];
    return claims.flatMap((assertion, at) => judgeAssertion(route, assertion, asserts[at], explained));
}
function judgeAssertion(route, assertion, sight, explained) {
    if (sight?.holds === true)
        return [];
    const { place } = route;
    const saw = sight?.saw;
    if (saw === undefined)
        return [notLookedAt(route, 'expect')];
    if (saw.kind === 'unreadable' && saw.why !== 'not-json')
        return [{ code: 'route/assertion-unseen', place, route, assertion, reason: saw.why }];
    return [{ code: 'route/assertion', place, route, assertion, saw, explained }];
}
function judgeBuild(route, { build }, { commit, explained }) {
    const { place, build: mark } = route;
    if (mark === undefined)
        return [];
    if (build === undefined)
        return [notLookedAt(route, 'build')];
    const unnamed = { code: 'route/build-unnamed', place, route, mark, commit, said: undefined };
    if (build.kind === 'unreadable')
        return [{ ...unnamed, reason: build.why }];
    const said = build.kind === 'named' ? build.build : '';
    switch ((0,revision/* readRevision */.M)(said, commit)) {
        case 'commit':
            return [];
        case 'none':
            return [{ ...unnamed, reason: 'absent' }];
        case 'short':
            return [{ ...unnamed, reason: 'short', said }];
        case 'other':
            return [{ code: 'route/other-build', place, route, mark, said, commit, explained }];
    }
}
const notLookedAt = (route, about) => ({
    code: 'route/unseen',
    place: route.place,
    route,
    why: (0,evidence/* unseen */.nv)('read', 'answer-missing', { about }).why,
});

;// CONCATENATED MODULE: ./lib/chain/route.js











function judgeRoutes(plan, sights, explained) {
    const around = readNeighbours(plan, sights);
    const uptime = longestRun(plan, sights);
    return (0,chain_link/* sumUp */.Bw)('route', [
        ...plan.routes.map((route, index) => judgeRoute(route, sights.route(index), {
            copies: () => (route.each === undefined ? undefined : (0,each/* copiesOf */.l)(route.each, plan, sights)),
            explained,
            uptime,
            control: sights.control(index),
            mode: plan.controls?.mode,
            near: () => around(index),
            commit: plan.commit,
        })),
        ...judgeServed(plan, sights),
    ]);
}
const judgeRoute = (route, sight, around) => route.samples === undefined && route.each === undefined
    ? judgeAnswer(route, sight, around)
    : judgeSamples(route, sight, around, (one) => judgeAnswer(route, one, around));
function judgeAnswer(route, sight, around) {
    const { place } = route;
    const { explained, uptime } = around;
    if (sight.kind === 'unseen') {
        const { why } = sight;
        if (why.reason === 'connection-refused')
            return (0,chain_link/* broken */.mw)({ code: 'route/refused', place, route, why, explained });
        return (0,chain_link/* broken */.mw)({ code: 'route/unseen', place, route, why });
    }
    const answer = sight.value;
    const { status, location } = answer;
    if ((0,expectation/* isExpected */.D)(status, route.expect)) {
        const terms = judgeTerms(route, answer, around);
        const worth = judgeWorth(route, answer, around);
        return worth.findings.length === 0 ? terms : (0,chain_link/* broken */.mw)(...worth.findings, ...terms.findings);
    }
    const trail = judgeTrail(route, answer);
    if (trail !== undefined)
        return (0,chain_link/* broken */.mw)(trail);
    if (status === 429)
        return (0,chain_link/* broken */.mw)({ code: 'route/throttled', place, route, status, after: (0,chain_diagnosis/* readRetryAfter */.D$)(answer) });
    const diagnosis = (0,chain_diagnosis/* diagnose */.h4)(route, answer, around.near(), uptime);
    const finding = { code: 'route/status', place, route, status, location, explained };
    return (0,chain_link/* broken */.mw)(diagnosis === undefined ? finding : { ...finding, diagnosis });
}
function judgeWorth(route, answer, { uptime, control, mode }) {
    const { place } = route;
    const { status } = answer;
    const cache = (0,chain_cache/* readCache */.x)(answer);
    if (route.build === undefined && cache !== undefined && uptime !== undefined && (0,chain_cache/* isOlder */.t)(cache, uptime))
        return (0,chain_link/* broken */.mw)({ code: 'route/cached', place, route, status, cache, ran: uptime.seconds });
    if (control === undefined)
        return (0,chain_link/* silent */.Ku)(1);
    const { directory } = control.claim;
    switch ((0,chain_control/* readLikeness */.D)(route, answer, control.claim, control.sight)) {
        case 'apart':
            return (0,chain_link/* silent */.Ku)(1);
        case 'page':
            return (0,chain_link/* broken */.mw)({ code: 'route/catch-all', place, route, status, control: directory });
        case 'refusal':
            if (mode !== 'strict')
                return (0,chain_link/* silent */.Ku)(1);
            return (0,chain_link/* broken */.mw)({ code: 'route/all-turned-away', place, route, status, control: directory });
    }
}


/***/ }),

/***/ 5419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSights)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const controls = readControls(plan, world);
    const builds = once((world.served ?? []).map(({ served, sight }) => [served, sight]));
    const callers = once((world.callers ?? []).map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const features = once((world.features ?? []).map(({ feature, source }) => [feature, source]));
    const history = new Map(world.history?.map(({ commit, relation }) => [commit, relation]));
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(sightOf(target, views))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: (target) => sightOf(target, views),
        route: (index) => answers.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        control: (route) => controls.get(route),
        served: (index) => builds.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        caller: (guard, caller) => callers.get(`${guard} ${caller}`) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing'),
        feature: (index) => features.get(index) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('run', 'checkout-missing'),
        relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
        wasProven: world.wasProven === true,
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }),
    };
}
function readControls({ controls }, world) {
    if (controls === undefined || world.controls === undefined)
        return new Map();
    const sights = once(world.controls.map(({ control, sight }) => [control, sight]));
    return new Map(controls.probes.flatMap((claim, index) => {
        const sight = sights.get(index);
        return sight === undefined ? [] : claim.routes.map((route) => [route, { claim, sight }]);
    }));
}
function once(sights) {
    const found = new Map();
    for (const [key, sight] of sights)
        found.set(key, found.has(key) ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed') : sight);
    return found;
}
function sightOf(target, views) {
    const sight = views.get(target.name) ?? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing');
    if (sight.kind === 'unseen')
        return sight;
    const yields = sight.value.kind === 'host' ? 'instances' : 'statement';
    return yields === target.yields ? sight : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'answer-malformed', { about: sight.value.kind });
}
function placeOf(sight) {
    if (sight.kind === 'unseen')
        return { kind: 'unseen' };
    if (sight.value.kind === 'statement')
        return { kind: 'stated' };
    const byService = new Map();
    for (const instance of sight.value.instances) {
        for (const service of new Set(instance.services)) {
            const known = byService.get(service);
            if (known === undefined)
                byService.set(service, [instance]);
            else
                known.push(instance);
        }
    }
    return { kind: 'host', view: sight.value, byService };
}
function readPresence(service, place) {
    if (place.kind !== 'host')
        return place;
    const { container, name } = service;
    const matched = place.byService.get(name) ?? [];
    if (container.by === 'systemd' || container.by === 'pidfile')
        return readDaemon(name, place.view);
    if (container.by === 'swarm')
        return readSwarm(container.service, matched, place.view);
    const instances = matched.filter((instance) => !isOneOff(instance, service));
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs };
}
function readDaemon(service, { daemons = [] }) {
    const [sight, ...more] = daemons.filter((one) => one.service === service);
    return sight === undefined || more.length > 0 ? { kind: 'untold' } : { kind: 'daemon', sight };
}
function readSwarm(name, instances, { swarm, others }) {
    if (swarm === undefined)
        return { kind: 'untold' };
    const known = swarm.find((one) => one.name === name);
    if (known === undefined || instances.length === 0)
        return { kind: 'absent', others };
    return { kind: 'present', instances, oneOffs: [], swarm: known };
}
function isOneOff(instance, { container }) {
    if (instance.compose?.oneoff !== true)
        return false;
    switch (container.by) {
        case 'service':
            return container.name !== instance.name;
        case 'compose':
            return true;
        case 'name':
        case 'label':
        case 'image':
        case 'swarm':
        case 'systemd':
        case 'pidfile':
            return false;
    }
}
const namesOneOwner = ({ container }) => container.by === 'service' || container.by === 'compose';
const ownerOf = ({ compose, name }) => compose === undefined ? name : `${compose.project}/${compose.service}`;


/***/ }),

/***/ 1548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ traceFeatures)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6388);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(545);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8346);
/* harmony import */ var _sights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5419);





function traceFeatures(plan, world, verdict) {
    if (plan.features === undefined)
        return [];
    const sights = (0,_sights_js__WEBPACK_IMPORTED_MODULE_3__/* .readSights */ .j)(plan, world);
    const findings = verdict.chain.flatMap((result) => result.findings);
    return plan.features.map((feature) => {
        const about = findings.filter(isAbout(feature, plan));
        const links = _plan_js__WEBPACK_IMPORTED_MODULE_4__/* .linkNames */ .JP.map((link) => traceLink(link, feature, about));
        const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen');
        return {
            feature: feature.name,
            place: feature.place,
            broken: links[first]?.link,
            links: links.map((link, at) => ({ ...link, moot: first !== -1 && at > first })),
            files: feature.artifacts.map((artifact) => traceFile(artifact, plan, sights)),
        };
    });
}
function traceLink(link, feature, about) {
    const findings = about.filter(({ code }) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .linkOf */ .I)(code) === link);
    const state = findings.some(_link_js__WEBPACK_IMPORTED_MODULE_2__/* .isContradicted */ .ZA)
        ? 'broken'
        : findings.length > 0
            ? 'unseen'
            : isClaimed(link, feature)
                ? 'holds'
                : 'unclaimed';
    return { link, state, findings };
}
function isClaimed(link, { source, artifacts, routes, guards }) {
    switch (link) {
        case 'source':
            return source.length > 0;
        case 'build':
        case 'runtime':
            return artifacts.length > 0;
        case 'route':
            return routes.length > 0;
        case 'auth':
            return guards.length > 0;
    }
}
function isAbout({ name, artifacts, routes, guards }, plan) {
    const services = new Set(artifacts.map(({ service }) => service));
    const claims = plan.services.filter((service) => services.has(service.name));
    const own = new Set(claims.flatMap(({ on }) => on));
    const taken = new Set(plan.services.flatMap(({ on }) => on));
    const asked = new Set(routes.map((at) => JSON.stringify(plan.routes[at])));
    const doors = guards.map((at) => plan.guards?.[at]);
    return (finding) => {
        if ('feature' in finding)
            return finding.feature === name;
        if ('instance' in finding)
            return services.has(finding.instance.service);
        if ('service' in finding)
            return services.has(finding.service);
        if ('route' in finding)
            return asked.has(JSON.stringify(finding.route));
        if ('caller' in finding)
            return doors.some((door) => door?.method === finding.method && door.url === finding.url);
        if ('target' in finding)
            return own.has(finding.target) || !taken.has(finding.target);
        return true;
    };
}
function traceFile({ service, path, files = [path] }, plan, sights) {
    const claim = plan.services.find(({ name }) => name === service);
    const instances = (claim?.on ?? []).flatMap((target) => {
        const presence = claim === undefined ? undefined : sights.presence(claim, target);
        return presence?.kind === 'present' ? presence.instances : [];
    });
    const states = instances.map((instance) => (claim === undefined ? 'unseen' : worst(instance, claim, files)));
    const count = (state) => states.filter((one) => one === state).length;
    return {
        service,
        path,
        of: instances.length,
        whole: count('whole'),
        changed: count('changed'),
        missing: count('missing'),
        unseen: count('unseen'),
    };
}
const fileStates = ['missing', 'changed', 'unseen', 'whole'];
function worst(instance, claim, files) {
    const states = files.map((path) => stateOf(instance, claim, path));
    return fileStates.find((state) => states.includes(state)) ?? 'unseen';
}
function stateOf(instance, claim, path) {
    const reading = (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .Ul)(instance, claim);
    switch (reading.kind) {
        case 'unclaimed':
        case 'unseen':
            return 'unseen';
        case 'whole':
            return 'whole';
        case 'differs': {
            const { changed, missing } = reading.sight;
            if (changed.paths.includes(path))
                return 'changed';
            if (missing.paths.includes(path))
                return 'missing';
            const isWhole = [changed, missing].every(({ paths, total }) => paths.length === total);
            return isWhole ? 'whole' : 'unseen';
        }
    }
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ checkoutCommit),
/* harmony export */   dv: () => (/* binding */ withKnownHosts),
/* harmony export */   vf: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6783);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);






const fileBytes = 1024 * 1024;
const shell = {
    environment: process.env,
    async readFile(path) {
        const file = path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), path.slice(2)) : path;
        try {
            if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > fileBytes)
                return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)('too-large');
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .parsed */ .Y)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'));
        }
        catch (error) {
            return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J)(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not-found' : 'not-readable');
        }
    },
};
async function withKnownHosts(inputs) {
    const name = _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.find((one) => one === 'ssh-known-hosts');
    if (name === undefined || inputs.has(name))
        return inputs;
    const own = await shell.readFile('~/.ssh/known_hosts');
    return own.ok ? new Map([...inputs, [name, own.value]]) : inputs;
}
const checkoutCommit = (workspace) => new Promise((resolve) => {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) => resolve(error === null ? stdout.trim() : undefined));
});


/***/ }),

/***/ 242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify),
  verifyHere: () => (/* binding */ verifyHere),
  wantsColor: () => (/* binding */ wantsColor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/inputs/files-ask.js
var files_ask = __webpack_require__(1814);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/origin/checkout.js
const gitCommand = (workspace, ...args) => [
    '-C',
    workspace,
    '-c',
    'safe.directory=*',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.hooksPath=/dev/null',
    ...args,
];
const gitEnvironment = (path) => ({
    PATH: path,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
});
async function askCheckout(git, workspace, commit) {
    const object = await git(gitCommand(workspace, 'cat-file', '-t', commit));
    if (object.code === undefined)
        return { kind: 'git-missing' };
    if (object.code === 0)
        return { kind: object.stdout.trim() === 'commit' ? 'found' : 'absent' };
    if (/not a git repository|cannot change to/.test(object.stderr))
        return { kind: 'no-checkout' };
    if (!/could not get object info/.test(object.stderr))
        return failed(object);
    const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'));
    if (shallow.stdout.trim() === 'true')
        return { kind: 'shallow' };
    return shallow.stdout.trim() === 'false' ? { kind: 'absent' } : failed(shallow);
}
const failed = ({ stderr, code }) => ({
    kind: 'failed',
    said: (stderr.trim() === '' ? `exit ${code}` : stderr.trim()).slice(0, 240),
});

;// CONCATENATED MODULE: ./lib/origin/git.js

const usual = 4096;
const openGit = (path, timeout, signal, kept = usual) => async (args) => {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const options = {
        silent: true,
        ignoreReturnCode: true,
        env: { ...gitEnvironment(path) },
    };
    const run = getExecOutput('git', [...args], options).then(({ exitCode, stdout, stderr }) => ({
        code: exitCode,
        stdout: stdout.slice(0, kept),
        stderr: stderr.slice(0, kept),
    }), () => ({ code: undefined, stdout: '', stderr: '' }));
    return bounded(run, timeout, signal);
};
async function bounded(run, timeout, signal) {
    const { promise, resolve } = Promise.withResolvers();
    const giveUp = () => resolve({ code: -1, stdout: '', stderr: 'no answer in time' });
    const timer = setTimeout(giveUp, timeout);
    signal.addEventListener('abort', giveUp, { once: true });
    try {
        return await Promise.race([run, promise]);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
    }
}

;// CONCATENATED MODULE: ./lib/origin/github.js

async function askGitHub(settings, commit, signal) {
    const { client, owner, repo, ending } = await github_open(settings, signal);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref: commit,
            per_page: 1,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        return (0,evidence/* seen */.cI)({ where: 'github', exists: data.sha === commit });
    }
    catch (error) {
        if (signal.aborted)
            return (0,evidence/* unseen */.nv)('run', 'cancelled');
        return readRefusal(error, settings.apiUrl);
    }
}
async function github_open({ token, repository, apiUrl, timeout }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const client = getOctokit(token, { baseUrl: apiUrl, log: silence });
    return { client, owner, repo, ending: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) };
}
const relations = { ahead: 'descendant', behind: 'ancestor', diverged: 'apart' };
async function relateOnGitHub(settings, commit, other, signal) {
    const { client, owner, repo, ending } = await github_open(settings, signal);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner,
            repo,
            basehead: `${commit}...${other}`,
            per_page: 1,
            page: 2,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        return data.status === 'identical' ? undefined : relations[data.status];
    }
    catch {
        return undefined;
    }
}
function readRefusal(error, apiUrl) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    const answered = error instanceof Error && 'response' in error && error.response !== undefined;
    const about = new URL(apiUrl).host;
    if (typeof status !== 'number' || !answered)
        return (0,evidence/* unseen */.nv)('connect', 'api-unreachable', { about });
    if (status === 422)
        return (0,evidence/* seen */.cI)({ where: 'github', exists: false });
    if (status >= 500)
        return (0,evidence/* unseen */.nv)('read', 'api-unreachable', { about, amount: status });
    return (0,evidence/* unseen */.nv)('authenticate', 'api-refused', { about, amount: status });
}
const quiet = () => { };
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

;// CONCATENATED MODULE: ./lib/origin/relate.js

async function relateInCheckout(git, workspace, commit, other) {
    const isAncestor = async (a, b) => (await git(gitCommand(workspace, 'merge-base', '--is-ancestor', a, b))).code;
    const down = await isAncestor(commit, other);
    if (down === 0)
        return 'descendant';
    if (down !== 1)
        return undefined;
    const up = await isAncestor(other, commit);
    if (up === 0)
        return 'ancestor';
    if (up !== 1)
        return undefined;
    const shallow = await git(gitCommand(workspace, 'rev-parse', '--is-shallow-repository'));
    return shallow.stdout.trim() === 'false' ? 'apart' : undefined;
}

;// CONCATENATED MODULE: ./lib/origin/index.js





function openOrigin(settings) {
    const github = githubOf(settings);
    return {
        async look(commit, signal) {
            if (settings.commitKnownBy === 'event')
                return (0,evidence/* seen */.cI)({ where: 'event', exists: true });
            const local = await lookLocally(settings, commit, signal);
            if (signal.aborted)
                return (0,evidence/* unseen */.nv)('run', 'cancelled');
            if (local?.kind === 'seen' && local.value.exists)
                return local;
            if (github !== undefined)
                return askGitHub(github, commit, signal);
            if (local !== undefined)
                return local;
            return settings.repository === undefined ? undefined : (0,evidence/* unseen */.nv)('run', 'checkout-missing');
        },
        async relate(commit, others, signal) {
            const relations = await Promise.all(others.map((other) => relate(settings, github, commit, other, signal)));
            return others.flatMap((other, at) => {
                const relation = relations[at];
                return relation === undefined ? [] : [{ commit: other, relation }];
            });
        },
    };
}
async function relate({ workspace, path, timeout }, github, commit, other, signal) {
    const local = workspace === undefined
        ? undefined
        : await relateInCheckout(openGit(path, timeout, signal), workspace, commit, other);
    return local ?? (github === undefined || signal.aborted ? undefined : relateOnGitHub(github, commit, other, signal));
}
async function lookLocally({ workspace, path, timeout }, commit, signal) {
    if (workspace === undefined)
        return undefined;
    const answer = await askCheckout(openGit(path, timeout, signal), workspace, commit);
    switch (answer.kind) {
        case 'found':
            return (0,evidence/* seen */.cI)({ where: 'checkout', exists: true });
        case 'absent':
            return (0,evidence/* seen */.cI)({ where: 'checkout', exists: false });
        case 'shallow':
            return (0,evidence/* unseen */.nv)('run', 'checkout-shallow', { about: workspace });
        case 'git-missing':
            return (0,evidence/* unseen */.nv)('prepare', 'git-missing');
        case 'failed':
            return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: workspace, said: answer.said });
        case 'no-checkout':
            return undefined;
    }
}
function githubOf({ githubToken, repository, apiUrl, timeout }) {
    if (githubToken === undefined || repository === undefined || apiUrl === undefined)
        return undefined;
    return { token: githubToken, repository, apiUrl, timeout };
}

;// CONCATENATED MODULE: ./lib/origin/tree.js



const readCharacters = 1024 * 1024;
const mostPaths = 3;
const longestPath = 256;
function openTree({ workspace, path, timeout }) {
    return {
        async find(commit, globs, signal) {
            const git = openGit(path, timeout, signal, readCharacters);
            const known = await isThere(git, workspace, commit);
            if (known.kind === 'unseen')
                return known;
            const rows = [];
            for (const glob of globs) {
                if (signal.aborted)
                    return (0,evidence/* unseen */.nv)('run', 'cancelled');
                const row = await matchesOf(git, workspace, commit, glob);
                if (row.kind === 'unseen')
                    return signal.aborted ? (0,evidence/* unseen */.nv)('run', 'cancelled') : row;
                rows.push(row.value);
            }
            return (0,evidence/* seen */.cI)(rows);
        },
    };
}
async function isThere(git, workspace, commit) {
    const answer = await askCheckout(git, workspace, commit);
    switch (answer.kind) {
        case 'found':
            return (0,evidence/* seen */.cI)(true);
        case 'absent':
            return (0,evidence/* unseen */.nv)('run', 'checkout-without-commit', { about: workspace });
        case 'shallow':
            return (0,evidence/* unseen */.nv)('run', 'checkout-shallow', { about: workspace });
        case 'git-missing':
            return (0,evidence/* unseen */.nv)('prepare', 'git-missing');
        case 'no-checkout':
            return (0,evidence/* unseen */.nv)('run', 'checkout-missing');
        case 'failed':
            return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: workspace, said: answer.said });
    }
}
const emptyTrees = [
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];
const treeCommand = (workspace, commit, glob) => gitCommand(workspace, ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'], ...[emptyTrees[commit.length === 40 ? 0 : 1], commit, '--', ...readings(glob).map((one) => `:(top,glob)${one}`)]);
const readings = (glob) => {
    const named = glob.replace(/(?<!\\)[[\]]/g, '\\$&');
    return named === glob ? [glob] : [glob, named];
};
async function matchesOf(git, workspace, commit, glob) {
    const { code, stdout, stderr } = await git(treeCommand(workspace, commit, glob));
    if (code !== 0)
        return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: glob, said: stderr.trim().slice(0, 240) });
    const names = stdout.split('\0').slice(0, -1);
    return (0,evidence/* seen */.cI)({ total: names.length, paths: names.slice(0, mostPaths).map((name) => name.slice(0, longestPath)) });
}

;// CONCATENATED MODULE: ./lib/eyes.js



function openEyes(request, repository) {
    const { timeout, concurrency } = request.plan.pace;
    return {
        targets: request.targets,
        files: askedFiles(request),
        sent: request.sent,
        secrets: request.secrets,
        variables: request.variables,
        credentials: request.credentials,
        tree: openTree({ workspace: repository.workspace, path: repository.path, timeout }),
        openProber: async () => (await Promise.all(/* import() */[__webpack_require__.e(424), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 9799))).openProber({ timeout, concurrency, tunnel: throughTargets(request) }),
        ...(request.served.length === 0
            ? {}
            : {
                fetchBuilds: async (signal) => (await Promise.all(/* import() */[__webpack_require__.e(424), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 5209))).fetchBuilds(request.served, { timeout, concurrency }, signal),
            }),
        origin: openOrigin({
            workspace: repository.workspace,
            commitKnownBy: request.commitKnownBy,
            githubToken: request.githubToken,
            repository: repository.name,
            apiUrl: repository.apiUrl,
            path: repository.path,
            timeout,
        }),
    };
}
const throughTargets = ({ targets }) => async (name, port, signal, host) => {
    const open = targets.find((target) => target.name === name)?.tunnel;
    if (open === undefined)
        throw new Error(`nothing leads through the target ${name}`);
    return open(port, signal, host);
};
function askedFiles({ plan, manifests }) {
    return new Map(plan.services.flatMap(({ name, files }) => {
        const manifest = manifests.get(name);
        if (files === undefined || manifest === undefined)
            return [];
        const ask = (0,files_ask/* askFiles */.J)(files, manifest);
        return [[name, { ...ask, entries: featuredFirst(plan, name, ask.entries) }]];
    }));
}
function featuredFirst({ features = [] }, service, files) {
    const own = new Set(features.flatMap(({ artifacts }) => artifacts.flatMap((one) => (one.service === service ? (one.files ?? [one.path]) : []))));
    if (own.size === 0)
        return files;
    return [...files.filter(({ path }) => own.has(path)), ...files.filter(({ path }) => !own.has(path))];
}
const machineTime = {
    now: () => Number(process.hrtime.bigint()) / 1e6,
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
    }),
};
function stopSignal(eyes) {
    const stop = new AbortController();
    const end = () => {
        stop.abort();
        for (const target of eyes.targets)
            target.close();
    };
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.once(name, end);
    return stop.signal;
}

// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 16 modules
var inputs = __webpack_require__(6783);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var mistakes = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
;// CONCATENATED MODULE: ./lib/inputs/narrow.js



function narrowRequest(request, name) {
    const all = request.plan.features ?? [];
    const feature = all.find((one) => one.name === name);
    if (feature === undefined) {
        const known = all.map((one) => one.name);
        const fault = { code: 'feature-unknown', name, nearest: (0,nearest/* nearest */.p)(name, known), known };
        return (0,mistakes/* mistake */.RT)({ kind: 'input', name: 'feature' }, name, fault);
    }
    const { plan } = request;
    const names = new Set(feature.artifacts.map(({ service }) => service));
    const routes = kept(plan.routes, (_, at) => feature.routes.includes(at));
    const asked = new Set(routes.values.flatMap(({ each }) => each?.service ?? []));
    const services = plan.services.filter(({ name }) => names.size === 0 || names.has(name) || asked.has(name));
    const guards = kept(plan.guards ?? [], (_, at) => feature.guards.includes(at));
    const wanted = new Set([...services.flatMap(({ on }) => on), ...routes.values.flatMap(({ via }) => via ?? [])]);
    const targets = kept(plan.targets, (target) => names.size === 0 || wanted.has(target.name));
    const served = kept(plan.served ?? [], ({ service, site }) => (site !== undefined && names.size === 0) || services.some(({ name }) => name === service));
    return (0,parsed/* parsed */.Y)({
        ...request,
        plan: {
            ...plan,
            targets: targets.values,
            services,
            routes: routes.values,
            guards: guards.values.map((guard) => ({ ...guard, route: routes.at(guard.route) ?? 0 })),
            features: [{ ...feature, ...reindexed(feature, routes, guards) }],
            ...(plan.served === undefined ? {} : { served: served.values }),
            ...controlsOf(plan, routes),
        },
        targets: request.targets.filter((_, at) => targets.at(at) !== undefined),
        served: request.served.filter((_, at) => served.at(at) !== undefined),
        sent: new Map([...request.sent].flatMap(([at, sent]) => move(routes.at(at), sent))),
        credentials: request.credentials.flatMap((one) => {
            const guard = guards.at(one.guard);
            return guard === undefined ? [] : [{ ...one, guard }];
        }),
    });
}
function kept(all, wanted) {
    const indexes = all.flatMap((value, at) => (wanted(value, at) ? [at] : []));
    const moved = new Map(indexes.map((before, now) => [before, now]));
    return { values: all.filter((_, at) => moved.has(at)), at: (before) => moved.get(before) };
}
const move = (to, value) => to === undefined ? [] : [[to, value]];
const reindexed = ({ routes, guards }, keptRoutes, keptGuards) => ({
    routes: routes.flatMap((at) => keptRoutes.at(at) ?? []),
    guards: guards.flatMap((at) => keptGuards.at(at) ?? []),
});
function controlsOf({ controls }, routes) {
    if (controls === undefined)
        return {};
    const probes = controls.probes
        .map((probe) => ({ ...probe, routes: probe.routes.flatMap((at) => routes.at(at) ?? []) }))
        .filter((probe) => probe.routes.length > 0);
    return { controls: { ...controls, probes } };
}

// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/chain/trace.js
var trace = __webpack_require__(1548);
;// CONCATENATED MODULE: ./lib/reporters/report.js




function renderReport(outcome, version) {
    const { plan, world, verdict, looks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        world,
        verdict,
        ...(plan.features === undefined ? {} : { features: (0,trace/* traceFeatures */.B)(plan, world, verdict) }),
        run: { looks, stable, took, ended },
    };
}
async function writeReport(outcome, version, tempDir) {
    const file = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDir, 'runtime-drift-')), 'report.json');
    (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, room) {
        core/* setOutput */.uH('report', await writeReport(outcome, room.version, room.tempDir));
    },
};

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 72 modules
var terminal = __webpack_require__(2373);
// EXTERNAL MODULE: ./lib/targets/registry.js + 13 modules
var registry = __webpack_require__(2075);
;// CONCATENATED MODULE: ./lib/chain/patience.js
function patienceOf({ chain }) {
    const wishes = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])));
    return wishes.reduce((most, seconds) => Math.max(most, seconds), 0) * 1000;
}

;// CONCATENATED MODULE: ./lib/turn.js
const turn = () => new Promise((next) => setImmediate(next));

// EXTERNAL MODULE: ./lib/chain/plan/commit.js
var plan_commit = __webpack_require__(2996);
;// CONCATENATED MODULE: ./lib/chain/history.js

function otherCommits({ targets }, commit, most) {
    const said = targets.flatMap(({ sight }) => {
        if (sight.kind === 'unseen')
            return [];
        return sight.value.kind === 'statement' ? [sight.value.commit] : sight.value.instances.flatMap(revisionsOf);
    });
    const commits = said.flatMap((text) => (text === undefined ? [] : ((0,plan_commit/* commitSha */.m)(text) ?? [])));
    return [...new Set(commits)].filter((one) => one !== commit).slice(0, most);
}
const revisionsOf = ({ image, resolved }) => [
    image?.labels.revision,
    resolved?.labels.revision,
];

;// CONCATENATED MODULE: ./lib/verify/history.js

const mostCommits = 3;
async function withHistory(plan, judged, { origin }, time, signal) {
    const { world, verdict } = judged;
    const others = verdict.kind === 'drifted' ? otherCommits(world, plan.commit, mostCommits) : [];
    if (origin.relate === undefined || others.length === 0 || signal.aborted)
        return judged;
    const over = new AbortController();
    const ending = AbortSignal.any([signal, over.signal]);
    try {
        const late = time.sleep(plan.pace.timeout, ending).then(() => []);
        const history = await Promise.race([origin.relate(plan.commit, others, ending), late]);
        if (history.length === 0)
            return judged;
        const known = { ...world, history };
        const { judgeChain } = await __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 45));
        return { world: known, verdict: judgeChain(plan, known) };
    }
    finally {
        over.abort();
    }
}

;// CONCATENATED MODULE: ./lib/verify/callers.js
const ofBody = ['accept', 'content-type'];
async function askCallers(plan, sent, credentials, prober, signal) {
    const calls = callsOf(plan, sent, credentials);
    const groups = [...Map.groupBy(calls, ({ guard, caller }) => nameOf(plan, guard, caller)).values()];
    const sights = [];
    if (calls.length <= plan.pace.concurrency)
        sights.push(...(await Promise.all(groups.map((group) => askGroup(group, prober, signal)))));
    else
        for (const group of groups)
            sights.push(await askGroup(group, prober, signal));
    return sights.flat().toSorted((a, b) => a.guard - b.guard || a.caller - b.caller);
}
async function askGroup(calls, prober, signal) {
    const asks = calls.map(({ ask }) => ask);
    const answers = new Map((await prober.ask(asks, signal)).map(({ route, sight }) => [route, sight]));
    return calls.flatMap(({ guard, caller }, at) => {
        const sight = answers.get(at);
        return sight === undefined ? [] : [{ guard, caller, sight }];
    });
}
const nameOf = ({ guards = [] }, guard, caller) => guards[guard]?.callers[caller]?.name;
function callsOf({ guards = [], routes }, sent, credentials) {
    return guards.flatMap((guard, at) => guard.callers.map((claim, caller) => {
        const own = credentials.find((one) => one.guard === at && one.caller === caller)?.headers ?? [];
        const { headers = [], body, authorities } = sent.get(guard.route) ?? {};
        const names = new Set(own.map(([name]) => name));
        const described = headers.filter(([name]) => ofBody.includes(name) && !names.has(name));
        const ask = {
            claim: claimOf(guard, routes[guard.route], claim.expect, claim.place),
            headers: [...described, ...own],
            body,
            ...(authorities === undefined ? {} : { authorities }),
        };
        return { guard: at, caller, ask };
    }));
}
function claimOf({ method, url }, route, expect, place) {
    const { via, http, timeout } = route ?? {};
    return {
        method,
        url,
        expect,
        place,
        ...(via === undefined ? {} : { via }),
        ...(http === undefined ? {} : { http }),
        ...(timeout === undefined ? {} : { timeout }),
    };
}
const everyCaller = ({ guards = [] }, sight) => guards.flatMap(({ callers }, guard) => callers.map((_, caller) => ({ guard, caller, sight })));

;// CONCATENATED MODULE: ./lib/verify/features.js

function openFeatures(plan, tree) {
    const known = new Map();
    return async (signal) => {
        const sights = [];
        for (const [feature, { source }] of (plan.features ?? []).entries()) {
            if (source.length === 0)
                continue;
            const globs = source.map(({ glob }) => glob);
            const found = known.get(feature) ?? (await tree?.find(plan.commit, globs, signal)) ?? (0,evidence/* unseen */.nv)('run', 'checkout-missing');
            if (found.kind === 'seen')
                known.set(feature, found);
            sights.push({ feature, source: found });
        }
        return sights;
    };
}
const everyFeature = ({ features = [] }, source) => features.map((_, feature) => ({ feature, source }));

// EXTERNAL MODULE: ./lib/chain/each.js
var chain_each = __webpack_require__(2748);
// EXTERNAL MODULE: ./lib/chain/sights.js
var chain_sights = __webpack_require__(5419);
;// CONCATENATED MODULE: ./lib/verify/instances.js



const servicesAsked = ({ routes }) => new Set(routes.flatMap(({ each }) => each?.service ?? []));
const findInstances = (plan, targets, looks) => async (each) => {
    const on = plan.services.find(({ name }) => name === each.service)?.on ?? [];
    const awaited = looks.filter((_, at) => on.includes(targets[at]?.name ?? ''));
    const sights = (0,chain_sights/* readSights */.j)(plan, { source: undefined, targets: await Promise.all(awaited), answers: [] });
    const copies = (0,chain_each/* copiesOf */.l)(each, plan, sights);
    if (copies.kind === 'unseen')
        return copies;
    return (0,evidence/* seen */.cI)(copies.value.map(({ name, target, address }) => {
        const host = targets.find((one) => one.name === target);
        return { name, at: wayTo(name, address, each.port, host) };
    }));
};
function wayTo(name, address, port, target) {
    if (address === undefined || address.by === 'none')
        return (0,evidence/* unseen */.nv)('read', 'instance-without-address', { about: name });
    const host = address.by === 'network' ? address.ip : undefined;
    if (target?.tunnel !== undefined)
        return (0,evidence/* seen */.cI)({ through: target.name, far: { port, ...(host === undefined ? {} : { host }) } });
    if (target?.isHere !== true)
        return (0,evidence/* unseen */.nv)('read', 'instance-out-of-reach', { about: name });
    return (0,evidence/* seen */.cI)({ to: { host: host ?? '127.0.0.1', port } });
}

;// CONCATENATED MODULE: ./lib/probes/port.js
const nothingSent = { headers: [], body: undefined };

;// CONCATENATED MODULE: ./lib/verify/routes.js


async function askRoutes(plan, sent, prober, signal, find = nobody) {
    const probes = plan.controls?.probes ?? [];
    const routes = plan.routes.map((claim, route) => ({ claim, ...(sent.get(route) ?? nothingSent) }));
    const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))];
    const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find);
    const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }));
    const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }));
    const doubtful = new Set(probes.flatMap((probe, at) => (isPage(controls[at]?.sight) ? probe.routes : [])));
    const again = answers.filter(({ route, sight }) => doubtful.has(route) && isPage(sight)).map(({ route }) => route);
    if (again.length === 0)
        return { answers, controls };
    const asks = again.flatMap((route) => {
        const ask = known[route];
        return ask === undefined ? [] : [{ ...ask, sum: true }];
    });
    const summed = await prober.ask(asks, signal);
    const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]));
    return { answers: answers.map(({ route, sight }) => ({ route, sight: bySum.get(route) ?? sight })), controls };
}
async function askWhereKnown(asks, prober, signal, find) {
    const all = asks.map((ask, route) => ({ ask, route }));
    const [soon, waiting] = [all.filter(({ ask }) => !ask.claim.each), all.filter(({ ask }) => ask.claim.each)];
    if (waiting.length === 0)
        return { sights: await prober.ask(asks, signal), asks };
    const sights = asks.map((_, route) => ({ route, sight: (0,evidence/* unseen */.nv)('read', 'answer-missing') }));
    const located = [...asks];
    const ask = async (some) => {
        if (some.length === 0)
            return;
        const taken = await prober.ask(some.map((one) => one.ask), signal);
        for (const [at, { route }] of some.entries())
            sights[route] = { route, sight: sightAt(taken, at) };
    };
    const locate = async () => {
        const found = await Promise.all(waiting.map(async (one) => ({ ...one, found: await foundFor(one.ask, find) })));
        return found.flatMap(({ ask: { ...whole }, route, found: instances }) => {
            if (instances.kind === 'unseen') {
                sights[route] = { route, sight: instances };
                return [];
            }
            const ask = { ...whole, instances: instances.value };
            located[route] = ask;
            return [{ ask, route }];
        });
    };
    await Promise.all([ask(soon), locate().then(ask)]);
    return { sights, asks: located };
}
const foundFor = async ({ claim: { each } }, find) => each === undefined ? (0,evidence/* seen */.cI)([]) : find(each);
const nobody = async ({ service }) => (0,evidence/* unseen */.nv)('read', 'instance-missing', { about: service });
const sightAt = (sights, at) => sights[at]?.sight ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
const isPage = (sight) => sight?.kind === 'seen' && sight.value.status >= 200 && sight.value.status < 300;
const everyRoute = (plan, sight) => ({
    answers: plan.routes.map((_, route) => ({ route, sight })),
    controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
});
function askOf({ directory, via, each, routes }, sent) {
    const url = `${directory}runtime-drift-${crypto.randomUUID()}`;
    const way = { ...(via === undefined ? {} : { via }), ...(each === undefined ? {} : { each }) };
    const claim = { method: 'GET', url, expect: anything, place, ...way };
    const authorities = routes.map((route) => sent.get(route)?.authorities).find((one) => one !== undefined);
    return { claim, ...nothingSent, sum: true, ...(authorities === undefined ? {} : { authorities }) };
}
const anything = { codes: [], classes: [1, 2, 3, 4, 5], text: 'any' };
const place = { kind: 'input', name: 'routes' };

;// CONCATENATED MODULE: ./lib/verify/turns.js
function openTurns(most, patience, time) {
    const waiting = [];
    let free = most;
    function takePlace() {
        if (free === 0)
            return false;
        free -= 1;
        return true;
    }
    async function awaitPlace(signal) {
        const called = new AbortController();
        const call = () => called.abort();
        waiting.push(call);
        await time.sleep(patience * Math.ceil(waiting.length / most), AbortSignal.any([called.signal, signal]));
        if (called.signal.aborted)
            return true;
        waiting.splice(waiting.indexOf(call), 1);
        return false;
    }
    function leavePlace() {
        const call = waiting.shift();
        if (call === undefined)
            free += 1;
        else
            call();
    }
    return async (work, signal) => {
        const placed = takePlace() || (await awaitPlace(signal));
        try {
            return await work();
        }
        finally {
            if (placed)
                leavePlace();
        }
    };
}

;// CONCATENATED MODULE: ./lib/verify/look.js






const grace = 1_000;
const mostTargets = 64;
const patience = 5_000;
function openLooker(plan, eyes, time, tell) {
    const located = servicesAsked(plan);
    let prober;
    let known;
    async function lookAtSource(signal) {
        if (known !== undefined)
            return known.source;
        const source = await eyes.origin.look(plan.commit, signal);
        if (source?.kind !== 'unseen')
            known = { source };
        return source;
    }
    async function lookAtTarget(target, signal) {
        const begun = time.now();
        const asks = plan.services
            .filter(({ on }) => on.includes(target.name))
            .map((service) => askFor(service, eyes, located.has(service.name)));
        const sight = await target.look(asks, signal);
        tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun });
        return { target: target.name, sight };
    }
    async function lookAtRoutes(hosts, signal) {
        if (plan.routes.length === 0)
            return { answers: [], controls: [] };
        prober ??= eyes.openProber();
        const find = findInstances(plan, eyes.targets, hosts);
        return askRoutes(plan, eyes.sent ?? new Map(), await prober, signal, find);
    }
    async function lookAtBuilds(routes, signal) {
        await routes;
        const sights = (await eyes.fetchBuilds?.(signal)) ?? [];
        return sights.map((sight, served) => ({ served, sight }));
    }
    const inTurn = openTurns(mostTargets, patience, time);
    const lookAtFeatures = openFeatures(plan, eyes.tree);
    async function askGuards(signal) {
        if (plan.guards === undefined || plan.guards.length === 0)
            return [];
        prober ??= eyes.openProber();
        return askCallers(plan, eyes.sent ?? new Map(), eyes.credentials ?? [], await prober, signal);
    }
    return {
        async look(until, signal) {
            const over = new AbortController();
            const late = new AbortController();
            const ending = AbortSignal.any([signal, late.signal]);
            const cut = () => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined);
            const lost = () => (0,evidence/* unseen */.nv)('run', cut() ?? 'deadline');
            const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal));
            const inTime = (work, otherwise) => Promise.race([work, gone.then(otherwise)]);
            void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort());
            try {
                const hosts = eyes.targets.map((target) => {
                    const looked = inTurn(() => lookAtTarget(target, ending), ending);
                    return inTime(looked, () => ({ target: target.name, sight: lost() }));
                });
                const asked = lookAtRoutes(hosts, ending);
                const [source, targets, { answers, controls }, served, callers, features] = await Promise.all([
                    inTime(lookAtSource(ending), lost),
                    Promise.all(hosts),
                    inTime(asked, () => everyRoute(plan, lost())),
                    inTime(lookAtBuilds(asked, ending), () => (plan.served ?? []).map((_, at) => ({ served: at, sight: lost() }))),
                    inTime(askGuards(ending), () => everyCaller(plan, lost())),
                    inTime(lookAtFeatures(ending), () => everyFeature(plan, lost())),
                ]);
                const world = {
                    ...{ source, targets, answers },
                    ...(plan.controls === undefined ? {} : { controls }),
                    ...(plan.served === undefined ? {} : { served }),
                    ...(plan.guards === undefined ? {} : { callers }),
                    ...(plan.features === undefined ? {} : { features }),
                };
                return { world: cut() === 'deadline' ? blameDeadline(world) : world, cut: cut() };
            }
            catch (bug) {
                late.abort();
                throw bug;
            }
            finally {
                over.abort();
            }
        },
        async close() {
            const closed = await Promise.allSettled([...eyes.targets.map(async (target) => target.close()), closeProber()]);
            for (const result of closed)
                if (result.status === 'rejected')
                    throw result.reason;
        },
    };
    async function closeProber() {
        if (prober === undefined)
            return;
        const over = new AbortController();
        const closed = prober.then((opened) => opened.close()).finally(() => over.abort());
        await Promise.race([closed, time.sleep(grace, over.signal).then(() => (over.signal.aborted ? closed : undefined))]);
    }
}
function askFor({ name, container, listens, current, release, logs }, eyes, located) {
    const [files, env] = [eyes.files.get(name), eyes.variables?.get(name)];
    return {
        name,
        container,
        ...(files === undefined ? {} : { files }),
        ...(listens === undefined ? {} : { listens }),
        ...(release === undefined ? {} : { release }),
        ...(env === undefined ? {} : { env }),
        ...(current === undefined ? {} : { current }),
        ...(located ? { address: true } : {}),
        ...(logs === undefined ? {} : { logs: { lines: logs, conceal: eyes.secrets ?? [] } }),
    };
}
const whenAborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
function blameDeadline({ source, targets, answers, controls, served, callers, features, ...rest }) {
    const why = (reason) => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason);
    const sight = (evidence) => evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) };
    return {
        ...rest,
        source: source === undefined ? undefined : sight(source),
        targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
        answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
        ...(controls && { controls: controls.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(served && { served: served.map((one) => ({ ...one, sight: sight(one.sight) })) }),
        ...(callers && { callers: callers.map((caller) => ({ ...caller, sight: sight(caller.sight) })) }),
        ...(features && { features: features.map((one) => ({ ...one, source: sight(one.source) })) }),
    };
}

;// CONCATENATED MODULE: ./lib/verify.js




async function verify(plan, eyes, time, tell, signal) {
    const looker = openLooker(plan, eyes, time, tell);
    const outcome = await lookUntilSettled(plan, eyes, looker, time, tell, signal).catch(async (bug) => {
        await looker.close().catch(() => { });
        throw bug;
    });
    await looker.close();
    return outcome;
}
async function lookUntilSettled(plan, eyes, looker, time, tell, signal) {
    const { wait, interval, stable: wanted, timeout } = plan.pace;
    const begun = time.now();
    const deadline = begun + wait;
    let last;
    let looks = 0;
    let stable = 0;
    let wasProven = false;
    const end = async (judged, ended) => {
        const { world, verdict } = await withHistory(plan, judged, eyes, time, signal);
        const said = ended === 'stable' ? verdict : withhold(verdict, stable, wanted);
        return { plan, world, verdict: said, looks, stable, took: time.now() - begun, ended };
    };
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        const looking = looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        const [glimpse, { canConverge, judgeChain }] = await Promise.all([
            looking,
            turn().then(() => __webpack_require__.e(/* import() */ 45).then(__webpack_require__.bind(__webpack_require__, 45))),
        ]);
        const { cut } = glimpse;
        const world = wasProven ? { ...glimpse.world, wasProven } : glimpse.world;
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        wasProven ||= verdict.kind === 'proven';
        stable = verdict.kind === 'proven' && cut === undefined ? stable + 1 : 0;
        tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun });
        if (cut !== undefined)
            return end(judged, cut);
        if (stable >= wanted)
            return end(judged, 'stable');
        if (!canConverge(verdict))
            return end(judged, 'cannot-converge');
        const left = deadline - time.now();
        const next = Math.max(interval, patienceOf(verdict));
        if (left <= next)
            return end(judged, 'deadline');
        tell({ kind: 'waiting', verdict, next, left, stable, wanted });
        await time.sleep(next, signal);
        if (signal.aborted)
            return end(judged, 'cancelled');
    }
}
const withhold = (verdict, stable, wanted) => verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted }] }
    : verdict;

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(6568);
;// CONCATENATED MODULE: ./lib/cli/verify.js












const exitCodes = { proven: 0, drifted: 1, unproven: 2 };
const wrongInput = 64;
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
const noMask = () => { };
async function runVerify(words) {
    const flags = await (0,inputs_flags/* readFlags */.u)(words, shell/* shell */.vf);
    if (!flags.ok)
        return refuse(flags.problems, undefined);
    const { color } = flags.value;
    const request = await (0,inputs/* readRequest */["in"])(await askedOfTerminal(flags.value), registry/* kinds */.E, noMask, manifest/* readManifest */.W);
    if (!request.ok)
        return refuse(request.problems, color);
    const wanted = flags.value.feature === undefined ? request : narrowRequest(request.value, flags.value.feature);
    if (!wanted.ok)
        return refuse(wanted.problems, color);
    const outcome = await verifyHere(wanted.value, process.cwd(), wantsColor(color));
    for (const target of request.value.targets)
        target.close();
    if (flags.value.json !== undefined)
        await (0,promises_.writeFile)(flags.value.json, `${JSON.stringify(renderReport(outcome, version/* version */.r), null, 2)}\n`, { mode: 0o600 });
    return exitCodes[outcome.verdict.kind];
}
async function askedOfTerminal({ inputs }) {
    const workspace = process.cwd();
    return {
        front: 'terminal',
        inputs: await (0,shell/* withKnownHosts */.dv)(inputs),
        environment: process.env,
        workspace,
        event: undefined,
        checkoutCommit: inputs.has('commit') ? undefined : await (0,shell/* checkoutCommit */._6)(workspace),
    };
}
async function verifyHere(request, workspace, color) {
    const eyes = openEyes(request, {
        workspace,
        name: process.env.GITHUB_REPOSITORY,
        apiUrl: process.env.GITHUB_API_URL,
        path: process.env.PATH ?? '',
    });
    const progress = (0,terminal/* terminalProgress */.e3)(request.plan, color, (line) => process.stderr.write(`${line}\n`));
    const outcome = await verify(request.plan, eyes, machineTime, progress, stopSignal(eyes));
    process.stdout.write((0,terminal/* renderTerminal */.bF)(outcome, color));
    return outcome;
}
function refuse(problems, color) {
    process.stderr.write((0,terminal/* renderProblems */.x8)(problems, wantsColor(color)));
    return wrongInput;
}


/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askFiles)
/* harmony export */ });
function askFiles({ artifact, complete }, manifest) {
    const all = complete === undefined ? {} : { complete };
    if (manifest.lists === 'names')
        return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all };
    const { files, links } = manifest;
    return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all };
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);
/* harmony import */ var _mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);




const inputNames = Object.keys(_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredInputs */ .W);
const lists = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts']);
const secrets = new Map([
    ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
    ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
    ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
]);
const known = [...inputNames, 'feature', 'json', 'color', 'no-color'];
async function readFlags(words, shell) {
    const problems = [];
    const inputs = new Map();
    let json;
    let feature;
    let color;
    const wrong = (name, value, fault) => {
        problems.push((0,_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name }, value, fault));
    };
    const keep = (name, value) => {
        const before = inputs.get(name);
        if (before !== undefined && !lists.has(name))
            wrong(name, undefined, { code: 'flag-twice' });
        inputs.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    const queue = [...words];
    for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
        const [, name, inline] = /^--([A-Za-z0-9-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (name === undefined)
            wrong(word.slice(0, 64), undefined, { code: 'word-unexpected' });
        else if (name === 'color' || name === 'no-color')
            color = name === 'color';
        else if (!known.includes(name)) {
            wrong(name, undefined, { code: 'unknown-input', key: name, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
            if (inline === undefined && queue[0]?.startsWith('--') === false)
                queue.shift();
        }
        else {
            const value = inline ?? queue.shift();
            if (value === undefined)
                wrong(name, undefined, { code: 'flag-value-missing' });
            else if (name === 'json')
                json = value;
            else if (name === 'feature')
                feature = value;
            else {
                const input = inputNames.find((one) => one === name);
                const text = input === undefined ? undefined : await readValue(input, value, shell, wrong);
                if (input !== undefined && text !== undefined)
                    keep(input, text);
            }
        }
    }
    for (const [name, variable] of secrets) {
        const input = inputNames.find((one) => one === name);
        const value = shell.environment[variable];
        if (input !== undefined && value !== undefined && value !== '' && !inputs.has(input))
            inputs.set(input, value);
    }
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ inputs, json, feature, color });
}
async function readValue(name, value, shell, wrong) {
    if (!value.startsWith('@')) {
        const variable = secrets.get(name);
        if (variable === undefined)
            return value;
        wrong(name, undefined, { code: 'flag-secret-shown', variable });
        return undefined;
    }
    const path = value.slice(1);
    const read = await shell.readFile(path);
    if (read.ok)
        return read.value;
    const reason = read.problems[0] ?? 'not-readable';
    wrong(name, value, { code: 'flag-file-unreadable', path, reason });
    return undefined;
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
const readManifest = async (text, hint) => (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 9492))).readManifest(text, hint);


/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
const fillIn = 'FILL-IN';


/***/ }),

/***/ 2373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  e3: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/wording/measure.js
var measure = __webpack_require__(5469);
;// CONCATENATED MODULE: ./lib/reporters/wording/amount.js


const verb = (many, one, several) => (0,phrase/* plain */.pj)(many.length === 1 ? one : several);
function few(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,phrase/* list */.p_)(shown) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(shown, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,phrase/* say */.cv) `${nameContainers(group.instances)} of ${nameGroup(group)}`;
}
const nameGroup = (group) => (0,phrase/* say */.cv) `${few(group.services)} on ${group.target}`;

// EXTERNAL MODULE: ./lib/chain/auth.js
var auth = __webpack_require__(7791);
;// CONCATENATED MODULE: ./lib/reporters/wording/whereabouts.js


function readAddress(text) {
    const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text);
    if (match === null)
        return { scheme: '', user: undefined, host: text, port: undefined };
    return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] };
}
function machineOf(plan, target) {
    const planned = plan.targets.find((one) => one.name === target);
    if (planned === undefined)
        return target;
    const { user, host, port } = readAddress(planned.address);
    if (planned.kind === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,phrase/* say */.cv) `${at.name}` : (0,phrase/* say */.cv) `${at.name} (${at.address})`;
const nameInstance = (instance) => instance.container === instance.service
    ? (0,phrase/* say */.cv) `${instance.service} on ${instance.target}`
    : (0,phrase/* say */.cv) `${instance.service} on ${instance.target} (${(0,phrase/* plain */.pj)(kindOf(instance))} ${instance.container})`;
function kindOf({ keeper }) {
    switch (keeper?.by) {
        case 'swarm':
            return 'task';
        case 'systemd':
            return 'unit';
        case 'pidfile':
            return 'pid file';
        case 'podman':
        case undefined:
            return 'container';
    }
}
function logLine({ container, keeper }) {
    switch (keeper?.by) {
        case 'swarm':
            return (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'ps', '--no-trunc'], keeper.service);
        case 'systemd':
            return (0,reporters_escape/* shellLine */.Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container);
        case 'podman':
            return (0,reporters_escape/* shellLine */.Tg)(['podman', 'logs', '--tail', '50'], container);
        case 'pidfile':
        case undefined:
            return (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], container);
    }
}
function wordPlace(place) {
    switch (place.kind) {
        case 'input':
            return place.line === undefined ? (0,phrase/* say */.cv) `input ${place.name}` : (0,phrase/* say */.cv) `input ${place.name}, line ${place.line}`;
        case 'file':
            return (0,phrase/* say */.cv) `${`${place.path}:${place.line}`}`;
        case 'environment':
            return (0,phrase/* say */.cv) `variable ${place.name}`;
        case 'event':
            return (0,phrase/* say */.cv) `event ${place.name}`;
    }
}
function wordSelector(selector) {
    switch (selector.by) {
        case 'service':
            return (0,phrase/* say */.cv) `a compose service or a container with the name ${selector.name}`;
        case 'compose':
            return selector.project === undefined
                ? (0,phrase/* say */.cv) `the compose service ${selector.service}`
                : (0,phrase/* say */.cv) `the compose service ${selector.service} of the project ${selector.project}`;
        case 'name':
            return (0,phrase/* say */.cv) `a container with the name ${selector.name}`;
        case 'label':
            return (0,phrase/* say */.cv) `a container with the label ${`${selector.key}=${selector.value}`}`;
        case 'image':
            return (0,phrase/* say */.cv) `a container of the image ${selector.reference}`;
        case 'swarm':
            return (0,phrase/* say */.cv) `the swarm service ${selector.service}`;
        case 'systemd':
            return (0,phrase/* say */.cv) `the unit ${selector.unit}`;
        case 'pidfile':
            return (0,phrase/* say */.cv) `the process of ${selector.path}`;
    }
}
const theLink = (link) => plain(`the ${link} link`);

;// CONCATENATED MODULE: ./lib/reporters/wording/remedy.js



const edit = (words) => ({ kind: 'edit', words });
function commands(on, lines, otherwise, then) {
    const whole = lines.filter((line) => line !== undefined);
    if (whole.length !== lines.length)
        return edit(otherwise);
    return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) };
}
function composeLine(compose, words, services, copies = []) {
    const { workingDir, configFiles } = compose;
    const files = configFiles.map((file) => file.startsWith('/') || workingDir === undefined ? file : `${workingDir.replace(/\/$/, '')}/${file}`);
    const head = (0,reporters_escape/* shellLine */.Tg)(['docker', 'compose', '-p'], compose.project);
    const folder = workingDir === undefined ? '' : (0,reporters_escape/* shellLine */.Tg)(['', '--project-directory'], workingDir);
    const named = files.map((file) => (0,reporters_escape/* shellLine */.Tg)(['', '-f'], file));
    const scaled = copies.map(({ service, count }) => (0,reporters_escape/* shellLine */.Tg)([' --scale'], `${service}=${count}`));
    const tail = (0,reporters_escape/* shellLine */.Tg)([''], ...services);
    const parts = [head, folder, ...named, ['', ...words].join(' '), ...scaled, services.length === 0 ? '' : tail];
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
function composeUp(plan, target, compose, services) {
    return commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`);
}
function composeBuild(plan, target, compose, services) {
    return commands(machineOf(plan, target), [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `build and recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`, (0,phrase/* say */.cv) `If the image comes from a registry, pull it instead of building it.`);
}
function recreate(plan, instance, image = (0,phrase/* say */.cv) `the new image`) {
    if (instance.compose !== undefined) {
        return composeUp(plan, instance.target, instance.compose, [instance.compose.service]);
    }
    const stop = (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container);
    return edit(stop === undefined
        ? (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target} and start it again from ${image}`
        : (0,phrase/* say */.cv) `on ${instance.target}: ${stop}, then the ${'docker run'} that started it, with ${image}`);
}
function distinct(remedies) {
    const said = new Set();
    return remedies.filter((remedy) => {
        const key = JSON.stringify(remedy);
        if (said.has(key))
            return false;
        said.add(key);
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-host.js




const quote = (why) => why.said === undefined || why.said === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it said ${why.said.replace(/[\s.]+$/, '')}`;
const about = (why, at) => why.about === undefined || why.about === '' ? readAddress(at.address).host || at.name : why.about;
const within = (why) => why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` within ${(0,measure/* lasting */.nS)(why.limit)}`);
function reachable(at) {
    const { scheme, host, port } = readAddress(at.address);
    const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443');
    return edit((0,phrase/* say */.cv) `see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`);
}
const unseenHosts = {
    'name-not-resolved': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: the name ${about(why, at)} does not resolve${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the host name, or let this runner use the DNS server that knows it`),
    }),
    'connection-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: the connection was refused, nothing listens there${quote(why)}`,
        now: reachable(at),
    }),
    'connection-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: no connection${within(why)}`,
        now: reachable(at),
    }),
    'network-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: this runner has no route to it${quote(why)}`,
        now: reachable(at),
    }),
    'connection-reset': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} closed the connection before it answered${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `read the log of the server (or of the proxy before it) at that time; a host that bans after failed logins does this too`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-answer.js





const unseenAnswers = {
    'tls-untrusted': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} shows a certificate that nobody known to this runner has signed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `send the whole chain from the server; for an authority of your own set ${'NODE_EXTRA_CA_CERTS'} for the step`),
    }),
    'tls-wrong-name': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} shows a certificate of another name than ${about(why, at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `ask it by a name that its certificate has, or issue one for this name`),
    }),
    'tls-expired': (why, at) => ({
        what: (0,phrase/* say */.cv) `the certificate of ${placeOf(at)} has expired${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `renew it`),
    }),
    'tls-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `no TLS connection to ${placeOf(at)} could be made${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that TLS is what that port speaks, in version 1.2 or newer`),
    }),
    'headers-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} took the request, but sent no complete head of an answer${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'body-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} began to answer, but did not finish${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the server waits for, or give one request more time (${'timeout:'})`),
    }),
    'not-http': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} does not answer in HTTP${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the port or the scheme of the address`),
    }),
    'headers-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with more headers than are read${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(why.limit))})`}`,
        now: edit((0,phrase/* say */.cv) `see what fills the headers: cookies and traces are the usual reason`),
    }),
    'http-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} gave no answer that can be read${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `ask it with ${'curl -v'} from a runner of the same kind`),
    }),
    redirected: (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with status ${why.amount ?? '3xx'} and points to ${why.about ?? why.said ?? 'elsewhere'}; redirects are not followed`,
        now: edit((0,phrase/* say */.cv) `declare the address that answers itself`),
    }),
    'status-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with status ${why.amount ?? 'unknown'}, ${why.limit ?? 200} was expected${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the endpoint exists and that the headers in the config let this runner in`),
    }),
    'not-json': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} did not answer with JSON${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the address of the endpoint, or name the header that says which commit runs`),
    }),
    'encoding-unexpected': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} sent an encoding that was not asked for, ${why.about ?? why.said ?? 'unknown'}`,
        now: edit((0,phrase/* say */.cv) `let the server (or the proxy before it) respect ${'Accept-Encoding: identity'}`),
    }),
    'commit-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered, but does not say which commit it runs: ${why.about ?? 'the declared field'} is missing`,
        now: edit((0,phrase/* say */.cv) `let the endpoint say it, or declare the header or JSON field where it does`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-collector.js






function login(at) {
    const { scheme, user, host, port } = readAddress(at.address);
    if (scheme === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
function joinGroup(at) {
    const { user } = readAddress(at.address);
    const line = user === undefined ? undefined : (0,reporters_escape/* shellLine */.Tg)(['sudo', 'usermod', '-aG', 'docker'], user);
    return commands(login(at), [line], (0,phrase/* say */.cv) `put the user into the group ${'docker'} on that machine, or let it ask a rootless engine`, (0,phrase/* say */.cv) `It takes effect with the next login. The group gives that user root on the host; a rootless engine does not.`);
}
const unseenCollector = {
    'session-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was logged into, but the collector did not finish${within(why)}`,
        now: edit((0,phrase/* say */.cv) `give one look more time (${'timeout:'}), or see what slows down ${'docker inspect'} there`),
    }),
    'session-dropped': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} dropped the connection in the middle of the answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `look again; when it stays, read the log of its sshd`),
    }),
    'shell-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} runs no POSIX shell for this user${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the user a login shell, or let a forced command run ${'sh -s'}`),
    }),
    'remote-exit': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${placeOf(at)} ended with exit code ${why.amount ?? 'unknown'} instead of an answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `log in as that user, run ${'docker ps'}, and mend what it complains about`),
    }),
    'remote-signal': (why, at) => ({
        what: (0,phrase/* say */.cv) `the collector on ${placeOf(at)} was killed before it finished${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see what kills processes of that user there: memory (${'dmesg'}), a limit on processor time, or a shutdown`),
    }),
    'engine-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} has neither ${'docker'} nor ${'podman'} on the path of this user${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `install the CLI of the engine there, or put it on the path of a shell that is not interactive`),
    }),
    'engine-permission': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} does not let this user ask the Docker Engine${quote(why)}`,
        now: joinGroup(at),
    }),
    'engine-down': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${placeOf(at)} does not answer${quote(why)}`,
        now: commands(login(at), ['sudo systemctl restart docker'], (0,phrase/* say */.cv) `start the Docker Engine`),
    }),
    'engine-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the Docker Engine on ${placeOf(at)} failed when it was asked${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'docker ps'} and ${'docker inspect'} there and mend what they complain about`),
    }),
    'not-a-manager': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} is no manager of a swarm, and only a manager knows the tasks of all nodes${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `name a manager of the swarm as the target (${'docker node ls'} shows which they are)`),
    }),
    'systemd-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} has no ${why.about ?? 'systemctl'}, so nobody there knows of units`,
        now: edit((0,phrase/* say */.cv) `name the process by its pid file instead: ${'container: { pidfile: /run/NAME.pid }'}`),
    }),
    'systemd-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `systemd did not answer for ${placeOf(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'systemctl status'} there as the user who looks, and mend what it complains about`),
    }),
    'pid-hidden': (why, at) => ({
        what: (0,phrase/* say */.cv) `the user who looks may not see ${why.about ?? 'the process'} of ${placeOf(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `look as the user of that process or as root, or mount ${'/proc'} without ${'hidepid'}`),
    }),
    'main-pid-missing': (_, at) => ({
        what: (0,phrase/* say */.cv) `systemd calls ${placeOf(at)} active, and it has no main process that could be looked at`,
        now: edit((0,phrase/* say */.cv) `name the unit that starts the program itself (${'Type=exec'} or ${'Type=notify'}), or its pid file`),
    }),
    'files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the files in ${why.about ?? 'the artifact'} of ${placeOf(at)} could not all be read${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `let the user who looks read them: as root of the host, or with ${'sh'}, ${'xargs'} and ${'sha256sum'} in the image`),
    }),
    'hash-tool-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `nothing there can hash the files in ${why.about ?? 'the artifact'} of ${placeOf(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `install ${'openssl'} or ${'sha256sum'} on that host`),
    }),
    'answer-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered, but not with the collector's answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see what the login shell, a forced command or the endpoint writes instead`),
    }),
    'answer-cut': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${placeOf(at)} is not complete, so none of it counts${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `look again; when it stays, see what ends the session or the response early`),
    }),
    'answer-too-large': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with more than ${(0,phrase/* plain */.pj)(why.limit === undefined ? 'is read' : (0,measure/* weighing */.f9)(why.limit))}`,
        now: edit((0,phrase/* say */.cv) `see what writes that much: a login banner, a debug trace, another document than the one that was asked for`),
    }),
    'answer-malformed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${placeOf(at)} cannot be read${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` at ${why.about}`}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the same version of Runtime Drift made the answer and reads it`),
    }),
    'service-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${placeOf(at)} says nothing about the service ${why.about ?? 'that was asked for'}`,
        now: edit((0,phrase/* say */.cv) `publish the evidence with that service among those the collector is asked for`),
    }),
    'answer-stale': (why, at) => ({
        what: (0,phrase/* say */.cv) `the answer of ${placeOf(at)} is old: it was made ${(0,phrase/* plain */.pj)(why.amount === undefined ? 'long' : (0,measure/* lasting */.nS)(why.amount))} ago${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.limit))} are accepted`}`,
        now: edit((0,phrase/* say */.cv) `let the host publish its evidence again, and see that no cache keeps the old one`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-conduct.js




const unseenConduct = {
    'process-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${why.about ?? 'the processes'} of ${placeOf(at)} could not be seen${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `let the user who looks see them: as root of the host, or with ${'sh'} and ${'ls'} in the image; behind a remote engine nobody can`),
    }),
    'compose-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `there is no ${why.about ?? 'docker compose'} that could compute what ${placeOf(at)} would be made of now`,
        now: edit((0,phrase/* say */.cv) `install the Compose that made the container, or take ${'current:'} away`),
    }),
    'compose-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `compose could not compute what ${placeOf(at)} would be made of now${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'docker compose config'} in its project directory and mend what it complains about`),
    }),
    'compose-variable': (why, at) => ({
        what: (0,phrase/* say */.cv) `the compose files of ${placeOf(at)} need ${why.about ?? 'variables'}, which stands in no file there, so that only whoever deploys knows it`,
        now: edit((0,phrase/* say */.cv) `write it into ${'.env'} beside the compose file when deploying, or take ${'current:'} away`),
    }),
    'compose-files-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${why.about ?? 'the compose files'} of ${placeOf(at)} may not be read, or lies elsewhere`,
        now: edit((0,phrase/* say */.cv) `let the user who looks read the files of the compose project, or take ${'current:'} away`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-instance.js




const unseenInstances = {
    'instances-unseen': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was asked at no instance: ${about(why, at)} could not be looked at, so nobody knows them all`,
        now: edit((0,phrase/* say */.cv) `mend what is told of that target first`),
    }),
    'instance-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was asked at no instance: none runs of ${about(why, at)}`,
        now: edit((0,phrase/* say */.cv) `see why none of them runs there`),
    }),
    'instance-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was asked at no instance: ${about(why, at)} may be containers of several owners`,
        now: edit((0,phrase/* say */.cv) `say which of them is meant (${'container:'})`),
    }),
    'instance-without-address': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not asked at ${about(why, at)}: it has no address of its own`,
        now: edit((0,phrase/* say */.cv) `give it a network of its own, or ask the address that leads to it: ${'via: HOST:PORT'}`),
    }),
    'instance-out-of-reach': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not asked at ${about(why, at)}: its engine is on another machine, and nothing leads to its containers from here`,
        now: edit((0,phrase/* say */.cv) `declare that machine as an ${'ssh://'} target`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-login.js





function scanKey(at, host) {
    const { port } = readAddress(at.address);
    const line = port === undefined ? (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan'], host) : (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan', '-p', port], host);
    return commands(undefined, [line], (0,phrase/* say */.cv) `read the host's key with ${'ssh-keyscan'}, compare its fingerprint on the host, and put the line into ${'ssh-known-hosts'}`, (0,phrase/* say */.cv) `Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}), then put the line into ${'ssh-known-hosts'}.`);
}
const userOf = (at) => readAddress(at.address).user ?? 'the user';
const unseenLogins = {
    'ssh-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: this runner has no ${'ssh'} client`,
        now: edit((0,phrase/* say */.cv) `install OpenSSH's client on the runner (Debian: ${'apt-get install openssh-client'})`),
    }),
    'banner-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} accepted the connection, but did not greet as an ssh server${within(why)}`,
        now: edit((0,phrase/* say */.cv) `see whether the host is overloaded (${'MaxStartups'} of its sshd), or whether another service has that port`),
    }),
    'not-an-ssh-server': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} is not an ssh server${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `correct the port in the address`),
    }),
    'no-common-algorithm': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} and this runner's ssh client have no algorithm in common${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `update the older of the two`),
    }),
    'host-key-unknown': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} showed a key that ${'ssh-known-hosts'} does not list${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-changed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} showed another key than the one in ${'ssh-known-hosts'}: the host was set up anew, or somebody answers in its place${quote(why)}`,
        now: scanKey(at, about(why, at)),
    }),
    'host-key-revoked': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} showed a key that ${'ssh-known-hosts'} revokes${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the host a new key and list that one`),
    }),
    'key-unreadable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not asked: ssh cannot read the key in ${'ssh-key'}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END'} with every line of it`),
    }),
    'key-passphrase-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not asked: the key in ${'ssh-key'} has a passphrase and none was given`,
        now: edit((0,phrase/* say */.cv) `put it into the input ${'ssh-key-passphrase'}`),
    }),
    'key-passphrase-wrong': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not asked: the passphrase does not open the key in ${'ssh-key'}`,
        now: edit((0,phrase/* say */.cv) `correct the secret behind ${'ssh-key-passphrase'}`),
    }),
    'authentication-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} refused the key of ${userOf(at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `put the public half of the key into ${`~${readAddress(at.address).user ?? ''}/.ssh/authorized_keys`} on the host, and see that only its owner can write it`),
    }),
    'authentication-timeout': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} did not decide about the login${within(why)}`,
        now: edit((0,phrase/* say */.cv) `read the log of its sshd: slow DNS or PAM modules are the usual reason`),
    }),
    'jump-host-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached through the jump host ${about(why, at)}${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `see that the jump host is up, lets this key in, and may open connections to the target`),
    }),
    'forwarding-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be asked at ${about(why, at)}: its sshd forwards no connections${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `set ${'AllowTcpForwarding local'} there for this login, or ask the address itself: ${'via: HOST:PORT'}`),
    }),
    'ssh-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be read: ssh failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'ssh -v'} from a runner of the same kind with the same key`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-origin.js




const unseenOrigins = {
    'checkout-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: there is no checkout of the repository in the workspace`,
        now: edit((0,phrase/* say */.cv) `run ${'actions/checkout'} before this step`),
    }),
    'checkout-shallow': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
        now: edit((0,phrase/* say */.cv) `let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
    }),
    'checkout-without-commit': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: the checkout does not have the commit`,
        now: edit((0,phrase/* say */.cv) `let ${'actions/checkout'} check out that commit (${'ref:'}), or fetch the history (${'fetch-depth: 0'})`),
    }),
    'git-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: this runner has no ${'git'}`,
        now: edit((0,phrase/* say */.cv) `install git on the runner`),
    }),
    'git-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: git failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run the same ${'git'} command in the workspace and mend what it complains about`),
    }),
    'api-refused': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: GitHub's API refused the question${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `give the job's token ${'contents: read'}`),
    }),
    'api-unreachable': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: GitHub's API did not answer${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run the job again; see the status page of GitHub`),
    }),
    cancelled: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not seen to the end: the run was cancelled`,
        now: edit((0,phrase/* say */.cv) `run the job again`),
    }),
    deadline: (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} was not seen to the end: the time of the whole run (${'wait:'}) was over`,
        now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'})`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-signature.js





const unseenSignatures = {
    'commit-ambiguous': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} names several commits at ${why.about ?? 'the declared place'}${quote(why)}`,
        now: edit(why.about?.startsWith('meta ')
            ? (0,phrase/* say */.cv) `leave one tag of that name in the head of the page`
            : (0,phrase/* say */.cv) `name the one that counts with ${'metric:'} and ${'label:'} of the target`),
    }),
    'files-not-collected': (why, at) => ({
        what: (0,phrase/* say */.cv) `what ${placeOf(at)} publishes holds no hashes of ${why.about ?? 'the declared files'}`,
        now: edit((0,phrase/* say */.cv) `make its script or server anew with ${'runtime-drift collector --config …'}, which lists the files`),
    }),
    'files-of-another-build': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} hashed the files of ${why.about ?? 'the service'} by the manifest of another build`,
        now: edit((0,phrase/* say */.cv) `bring the manifest of this build there with every deployment, and make the script anew`),
    }),
    'signature-missing': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} did not sign its answer: ${why.about ?? 'the signature'} is missing`,
        now: edit((0,phrase/* say */.cv) `let it sign as docs/endpoint.md says, or remove ${'sign:'} from the target`),
    }),
    'signature-wrong': (why, at) => ({
        what: (0,phrase/* say */.cv) `the signature of ${placeOf(at)} does not fit its answer${why.about === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${why.about})`}`,
        now: edit((0,phrase/* say */.cv) `see that both sides hold the same secret, and that no proxy changes the answer on its way`),
    }),
    'nonce-mismatch': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} gave the answer to another request: it was kept, or is replayed`,
        now: edit((0,phrase/* say */.cv) `keep it out of every cache: ${'Cache-Control: no-store'}`),
    }),
    'clock-skewed': (why, at) => ({
        what: (0,phrase/* say */.cv) `the clock of ${placeOf(at)} differs from ours by ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(Math.abs(why.amount ?? 0)))}; ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(why.limit ?? 0))} are allowed`,
        now: edit((0,phrase/* say */.cv) `set the clock there right (${'timedatectl set-ntp true'})`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen.js










const sentences = {
    ...unseenHosts,
    ...unseenLogins,
    ...unseenCollector,
    ...unseenConduct,
    ...unseenAnswers,
    ...unseenInstances,
    ...unseenOrigins,
    ...unseenSignatures,
};
const wordUnseen = (why, at) => {
    const { cause, about: hop, ...rest } = why;
    if (cause === undefined || hop === undefined)
        return sentences[why.reason](why, at);
    const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop });
    return { what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: its jump host ${there.what}`, now: there.now };
};

;// CONCATENATED MODULE: ./lib/reporters/wording/auth.js







const nameRequest = ({ method, url }) => (0,phrase/* say */.cv) `${`${method} ${url}`}`;
const nameCaller = (caller) => caller === 'stranger'
    ? (0,phrase/* plain */.pj)('a stranger (no credential)')
    : caller === 'wrong'
        ? (0,phrase/* plain */.pj)('a wrong credential')
        : caller === 'invited'
            ? (0,phrase/* plain */.pj)('the invited')
            : (0,phrase/* say */.cv) `the caller ${caller}`;
function nameCallers(callers) {
    const shown = callers.slice(0, 5).map(nameCaller);
    const rest = callers.length - shown.length;
    return rest === 0 ? (0,phrase/* list */.p_)(shown) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(shown, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function wordAuth(finding) {
    const who = nameCaller(finding.caller);
    const request = nameRequest(finding);
    if (finding.code === 'auth/unseen') {
        const { what, now } = wordUnseen(finding.why, { name: `${finding.method} ${finding.url}`, address: finding.url });
        return { what: (0,phrase/* say */.cv) `${what}, so nobody can tell how ${who} is answered`, now };
    }
    const to = finding.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${finding.location}`;
    const answered = (0,phrase/* say */.cv) `${request} answered ${who} with ${finding.status}${to}, not ${finding.expected}`;
    switch (finding.code) {
        case 'auth/stranger-admitted':
        case 'auth/wrong-admitted':
            return { what: (0,phrase/* say */.cv) `${answered}: let in`, now: auth_close };
        case 'auth/invited-refused':
            return { what: (0,phrase/* say */.cv) `${answered}: turned away`, now: edit(checkCredential(finding.headers)) };
        case 'auth/status':
            return { what: answered, now: edit(mendStatus(finding.status)) };
    }
}
function mendStatus(status) {
    if (status === 404 || status === 410)
        return (0,phrase/* say */.cv) `see whether the route is there at all: the route link says so; else correct the expected status`;
    if (status === 429)
        return (0,phrase/* say */.cv) `ask less often, or let the limit not count this runner`;
    if (status >= 500)
        return (0,phrase/* say */.cv) `read the server's log at the time of the request: it failed before it answered who may enter`;
    return (0,phrase/* say */.cv) `correct the expected status in the plan, or the answer of the server`;
}
function wordFate(status) {
    if ((0,auth/* isAdmission */.kS)(status))
        return (0,phrase/* plain */.pj)('let in');
    if ((0,auth/* isRefusal */.vu)(status))
        return (0,phrase/* plain */.pj)(status >= 300 && status < 400 ? 'sent elsewhere' : 'turned away');
    if (status === 404 || status === 410)
        return (0,phrase/* plain */.pj)('nothing is routed there');
    return (0,phrase/* plain */.pj)(status >= 500 ? 'the server failed' : 'neither let in nor turned away');
}
function wordAuthCause(cause) {
    const request = nameRequest(cause);
    switch (cause.code) {
        case 'open-to-strangers': {
            const also = cause.others.length === 0
                ? (0,phrase/* say */.cv) ``
                : (0,phrase/* say */.cv) `, and so ${verb(cause.others, 'does', 'do')} ${nameCallers(cause.others)}`;
            return (0,phrase/* say */.cv) `${request} is open: a stranger without any credential gets ${cause.status}${also}. Nobody is asked who they are`;
        }
        case 'credential-unchecked':
            return (0,phrase/* say */.cv) `${request} asks for a credential and does not look at it: ${nameCallers(cause.callers)} ${verb(cause.callers, 'gets', 'get')} ${cause.status}`;
        case 'locked-out':
            return (0,phrase/* say */.cv) `${request} turns ${nameCallers(cause.callers)} away with ${cause.status}${cause.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${cause.location}`}${likeness(cause)}`;
    }
}
function likeness({ as, headers }) {
    switch (as) {
        case 'wrong':
            return (0,phrase/* say */.cv) `, as it does with a wrong credential: what ${few(headers)} ${verb(headers, 'says', 'say')} is not known there`;
        case 'forbidden':
            return (0,phrase/* say */.cv) `, where a stranger gets 401: the credential is known, and may not do this`;
        case 'unknown':
            return (0,phrase/* say */.cv) ``;
    }
}
function mendAuth(cause) {
    switch (cause.code) {
        case 'open-to-strangers':
        case 'credential-unchecked':
            return [auth_close, tryAsStranger(cause)];
        case 'locked-out':
            return [
                edit(cause.as === 'forbidden'
                    ? (0,phrase/* say */.cv) `give the account behind ${few(cause.headers)} the permission (role, scope) that this route asks for, or invite another one`
                    : checkCredential(cause.headers)),
            ];
    }
}
const checkCredential = (headers) => (0,phrase/* say */.cv) `see whether the secret behind ${few(headers)} is the one that this deployment accepts: expired, of another environment, or rotated on one side only`;
const auth_close = edit((0,phrase/* say */.cv) `take the route off the public, or put the check of the credential before it (in the application, or in the proxy), and deploy that`);
function tryAsStranger({ method, url, code, expected }) {
    const format = String.raw `'%{http_code}\n'`;
    const line = (0,reporters_escape/* shellLine */.Tg)(['curl', '-sS', '-o', '/dev/null', '-w', format, '-X'], method, url);
    const then = code === 'open-to-strangers'
        ? (0,phrase/* say */.cv) `It prints ${expected} when the door is closed.`
        : (0,phrase/* say */.cv) `It prints ${expected}, and must do so with a wrong credential too (${'-H'}).`;
    return commands(undefined, [line], (0,phrase/* say */.cv) `ask ${nameRequest({ method, url })} without a credential`, then);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/compose.js





function recreateGroup(group, plan) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    return [commands(machineOf(plan, target), composeLines(group, [['up', '-d']]), words)];
}
function composeGroup(group, plan, steps, image) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance, image));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `build ${few(services)} of the compose project ${compose.project} on ${target} again, and recreate it`;
    return [commands(machineOf(plan, target), composeLines(group, steps), words)];
}
function composeLines(group, steps) {
    const { compose, copies } = group;
    if (compose === undefined)
        return [undefined];
    return steps.map((step) => composeLine(compose, step, composeServices(group), step[0] === 'up' ? copies : []));
}
function composeServices(group) {
    const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined);
    return own.length === 0 ? group.services : [...new Set(own)];
}
function remove(instances, plan, then) {
    return [...Map.groupBy(instances, ({ target }) => target)].map(([target, there]) => {
        const names = there.map(({ container }) => container);
        const words = (0,phrase/* say */.cv) `remove the ${there.length === 1 ? (0,phrase/* say */.cv) `container` : (0,phrase/* say */.cv) `containers`} ${few(names, 8)} on ${target}`;
        return commands(machineOf(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...names)], words, then);
    });
}

// EXTERNAL MODULE: ./lib/chain/finding/configuration.js
var configuration = __webpack_require__(2097);
// EXTERNAL MODULE: ./lib/chain/finding/process.js
var process = __webpack_require__(7210);
// EXTERNAL MODULE: ./lib/chain/finding/socket.js
var socket = __webpack_require__(3630);
;// CONCATENATED MODULE: ./lib/reporters/wording/socket.js





function wordSocket(finding, plan) {
    const { instance, port, on } = finding;
    const who = nameInstance(instance);
    const at = on === 'host' ? (0,phrase/* say */.cv) `port ${port} of ${instance.target}` : (0,phrase/* say */.cv) `port ${port}`;
    switch (finding.code) {
        case 'runtime/not-listening': {
            const log = (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container);
            return on === 'host'
                ? {
                    what: (0,phrase/* say */.cv) `${at} must lead to ${who}, and nobody listens there`,
                    now: edit((0,phrase/* say */.cv) `publish the port where the container is declared (${'ports:'}, ${'-p'}), then recreate it`),
                }
                : {
                    what: (0,phrase/* say */.cv) `${who} must listen on ${at}, and none of its processes does`,
                    now: commands(machineOf(plan, instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`),
                };
        }
        case 'runtime/port-of-another':
        case 'runtime/port-of-stranger': {
            const { holder, code } = finding;
            const whom = code === 'runtime/port-of-another' ? (0,phrase/* say */.cv) `the container ${holder}` : (0,phrase/* say */.cv) `the program ${holder} of the host`;
            return { what: (0,phrase/* say */.cv) `${at} must belong to ${who}; ${whom} has it`, now: edit(freePort(whom, at, who)) };
        }
        case 'runtime/socket-unseen':
            return wordUnseen(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const freePort = (whom, at, who) => (0,phrase/* say */.cv) `stop ${whom} or give it another port, so that ${at} is free, then recreate ${who}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/conduct.js









const isConductFinding = (finding) => [process/* processCodes */.c, socket/* socketCodes */.q, configuration/* configurationCodes */.Z].some((codes) => Object.hasOwn(codes, finding.code));
const conductMeanings = {
    'runtime/executable-lost': 'The executable of the main process was deleted or replaced while it runs.',
    'runtime/older-than-files': 'The process was started before its files were put there, so that nothing shows that it runs them. `reloads: true` says that it takes them up by itself.',
    'runtime/not-listening': 'Nothing listens on a port that the service must listen on.',
    'runtime/port-of-another': 'Another container has the port that the service must have.',
    'runtime/port-of-stranger': 'A program of the host, outside of any container, has the port that the service must have.',
    'runtime/socket-unseen': 'Who listens on a declared port could not be seen.',
    'runtime/env-differs': 'A declared variable has another value in the container, or in its process.',
    'runtime/env-missing': 'A declared variable is not set.',
    'runtime/env-unseen': 'What a declared variable holds could not be compared.',
    'runtime/config-behind': 'Compose would make another container of the files on the host than the one that runs.',
    'runtime/config-newer': 'A file of the compose project was changed after the container was created, and what that means could not be computed.',
    'runtime/mount-behind': 'A file of the host that is mounted was changed or replaced after the process had started, which runs with the one from before.',
    'runtime/config-unseen': 'Whether compose would make the same container again could not be seen.',
};
function wordConduct(finding, plan) {
    const { instance } = finding;
    const who = nameInstance(instance);
    switch (finding.code) {
        case 'runtime/executable-lost':
            return { what: (0,phrase/* say */.cv) `${who} runs ${finding.path}, which ${wordNow(finding.now)}`, now: restart(finding, plan) };
        case 'runtime/older-than-files':
            return {
                what: (0,phrase/* say */.cv) `${who} was started ${time(finding.startedAt)}, before ${`${finding.artifact}/${finding.path}`} was put there ${time(finding.putAt)}`,
                now: restart(finding, plan),
            };
        case 'runtime/not-listening':
        case 'runtime/port-of-another':
        case 'runtime/port-of-stranger':
        case 'runtime/socket-unseen':
            return wordSocket(finding, plan);
        case 'runtime/env-differs':
            return {
                what: (0,phrase/* say */.cv) `${finding.variable} ${inWhat(finding.from)} ${who} has another value than declared`,
                now: mendVariable(finding, plan),
            };
        case 'runtime/env-missing':
            return {
                what: (0,phrase/* say */.cv) `${finding.variable} is not set ${inWhat(finding.from)} ${who}`,
                now: mendVariable(finding, plan),
            };
        case 'runtime/config-behind':
            return {
                what: (0,phrase/* say */.cv) `compose would make another container than ${who} of its files by now${changed(finding.changed)}`,
                now: recreate(plan, instance),
            };
        case 'runtime/mount-behind':
            return {
                what: (0,phrase/* say */.cv) `${who} was started ${time(finding.startedAt)}, before ${finding.source} (${finding.destination} inside) was ${(0,phrase/* plain */.pj)(finding.is === 'same' ? 'changed' : 'replaced')}`,
                now: restart(finding, plan),
            };
        case 'runtime/config-newer': {
            const { what } = wordUnseen(finding.why, { name: instance.container, address: '' });
            return {
                what: (0,phrase/* say */.cv) `${finding.changed} was changed after ${who} had been created, and whether that changes the container could not be computed: ${what}`,
                now: edit((0,phrase/* say */.cv) `deploy ${instance.service} again, with everything that its deployment sets`),
            };
        }
        case 'runtime/env-unseen':
        case 'runtime/config-unseen':
            return wordUnseen(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const wordNow = (now) => (0,phrase/* plain */.pj)(now === 'gone' ? 'was deleted since it was started' : 'is another file since it was started');
const changed = (file) => file === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `: ${file} was changed since`;
function time(at) {
    const second = Date.parse(at);
    if (Number.isNaN(second))
        return (0,phrase/* say */.cv) `at ${at}`;
    return (0,phrase/* say */.cv) `at ${`${new Date(second).toISOString().slice(0, 19).replace('T', ' ')} UTC`}`;
}
const inWhat = (from) => (0,phrase/* plain */.pj)(from === 'container' ? 'in the container of' : 'in the process of');
function restart({ instance }, plan) {
    const line = (0,reporters_escape/* shellLine */.Tg)(['docker', 'restart'], instance.container);
    return commands(machineOf(plan, instance.target), [line], (0,phrase/* say */.cv) `restart ${instance.container} on ${instance.target}`);
}
function mendVariable({ instance, variable, from }, plan) {
    return from === 'process'
        ? edit((0,phrase/* say */.cv) `see what sets ${variable} when ${nameInstance(instance)} starts: its entrypoint has the last word`)
        : recreate(plan, instance);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/conduct-cause.js









const conductCauseNames = {
    'executable-lost': 'Executable lost',
    'older-than-files': 'Older than its files',
    'mount-behind': 'Mounted file behind',
    'port-taken': 'Port taken',
    'config-behind': 'Configuration behind',
    'env-differs': 'Environment differs',
};
const isConductCause = (cause) => Object.hasOwn(conductCauseNames, cause.code);
function wordConductCause(cause, plan) {
    switch (cause.code) {
        case 'executable-lost':
            return (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} ${cause.path}, which ${wordNow(cause.now)}: what runs is not what is there`;
        case 'older-than-files':
            return (0,phrase/* say */.cv) `the files of commit ${(0,measure/* short */.h0)(plan.commit)} are in ${nameContained(cause)}, but the process was started before: ${time(cause.startedAt)}, and ${`${cause.artifact}/${cause.path}`} was put there ${time(cause.putAt)}`;
        case 'mount-behind':
            return cause.is === 'another'
                ? (0,phrase/* say */.cv) `${nameContained(cause)} still ${verb(cause.instances, 'sees', 'see')} the file that was ${cause.source} before: it was replaced, and a mount (${cause.destination} inside) keeps the old one`
                : (0,phrase/* say */.cv) `${cause.source} (${cause.destination} inside) was changed after ${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} started`;
        case 'port-taken': {
            const at = cause.on === 'host' ? (0,phrase/* say */.cv) `port ${cause.port} of ${cause.target}` : (0,phrase/* say */.cv) `port ${cause.port}`;
            return (0,phrase/* say */.cv) `${wordHolder(cause)} answers at ${at}, where ${nameContained(cause)} must`;
        }
        case 'config-behind':
            return (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another configuration than compose has for ${verb(cause.instances, 'it', 'them')} now${changed(cause.changed)}${wordVariables(cause.variables)}`;
        case 'env-differs':
            return cause.from === 'container'
                ? (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'was', 'were')} created with another environment than declared: ${few(cause.variables)}`
                : (0,phrase/* say */.cv) `something sets ${few(cause.variables)} otherwise than declared when ${nameContained(cause)} ${verb(cause.instances, 'starts', 'start')}`;
    }
}
const wordVariables = (variables) => variables.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; that is why ${few(variables)} ${verb(variables, 'is', 'are')} not as declared`;
const wordHolder = ({ holder }) => holder.by === 'container' ? (0,phrase/* say */.cv) `the container ${holder.name}` : (0,phrase/* say */.cv) `the program ${holder.name} of the host`;
function mendConductCause(cause, plan) {
    switch (cause.code) {
        case 'older-than-files':
        case 'mount-behind':
            return restartGroup(cause, plan);
        case 'executable-lost':
            return cause.now === 'gone'
                ? composeGroup(cause, plan, [['up', '-d', '--force-recreate']], (0,phrase/* say */.cv) `the same image`)
                : restartGroup(cause, plan);
        case 'port-taken': {
            const at = cause.on === 'host' ? (0,phrase/* say */.cv) `port ${cause.port} of ${cause.target}` : (0,phrase/* say */.cv) `port ${cause.port}`;
            return [edit(freePort(wordHolder(cause), at, nameGroup(cause)))];
        }
        case 'config-behind':
            return recreateGroup(cause, plan);
        case 'env-differs':
            return [edit(setVariables(cause))];
    }
}
function setVariables({ variables, from, ...group }) {
    if (from === 'process')
        return (0,phrase/* say */.cv) `see what sets ${few(variables)} when ${nameGroup(group)} starts: its entrypoint has the last word`;
    const where = group.compose === undefined
        ? (0,phrase/* say */.cv) `${'-e'} or ${'--env-file'} of ${'docker run'}`
        : (0,phrase/* say */.cv) `${'environment:'} and ${'env_file:'} of the compose file, and ${'.env'}`;
    return (0,phrase/* say */.cv) `give ${few(variables)} the declared ${verb(variables, 'value', 'values')} where ${nameGroup(group)} is declared (${where}), then recreate it: a restart keeps the old environment`;
}
function restartGroup(group, plan) {
    const names = group.instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `restart ${few(names)} on ${group.target}`;
    const lines = group.compose === undefined ? [(0,reporters_escape/* shellLine */.Tg)(['docker', 'restart'], ...names)] : composeLines(group, [['restart']]);
    return [commands(machineOf(plan, group.target), lines, words)];
}

;// CONCATENATED MODULE: ./lib/reporters/wording/daemon.js






const daemonCauseNames = {
    'not-restarted': 'Not restarted',
    'not-released': 'Not released',
    'daemon-stopped': 'Not running',
};
const nameKeeper = (keeper) => keeper.by === 'systemd' ? (0,phrase/* say */.cv) `the unit ${keeper.unit}` : (0,phrase/* say */.cv) `the process of ${keeper.path}`;
function wordDaemon(finding, plan) {
    const { instance } = finding;
    const who = nameInstance(instance);
    const again = daemon_restart(instance, plan);
    switch (finding.code) {
        case 'runtime/daemon-stopped':
            return { what: (0,phrase/* say */.cv) `${who} is not running: ${wordStopped(finding)}`, now: readJournal(instance, plan) };
        case 'runtime/daemon-old-release':
            return {
                what: (0,phrase/* say */.cv) `${who} still works in ${finding.running}${ofCommit(finding.revision, plan)}; its release directory is ${finding.current} by now`,
                now: again,
            };
        case 'runtime/daemon-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${who} runs the release in ${finding.release}, which says commit ${(0,measure/* short */.h0)(finding.revision, plan.commit)}, not ${(0,measure/* short */.h0)(plan.commit, finding.revision)}`,
                now: release(finding.release, instance, plan),
            };
        case 'runtime/daemon-no-revision':
        case 'runtime/daemon-short-revision':
            return { what: (0,phrase/* say */.cv) `${who} ${wordRevision(finding)}`, now: revisionFile };
        case 'runtime/daemon-older':
            return {
                what: (0,phrase/* say */.cv) `${who} has been running since ${finding.startedAt}; ${finding.path} was put there later, at ${finding.changedAt}`,
                now: again,
            };
        case 'runtime/daemon-replaced':
            return { what: (0,phrase/* say */.cv) `${who} still runs a file that was replaced since: ${finding.path}`, now: again };
        case 'runtime/daemon-unseen':
            return wordUnseen(finding.why, { name: `${instance.container} on ${instance.target}`, address: '' });
    }
}
const revisionFile = edit((0,phrase/* say */.cv) `let the deployment write the full commit id into the file ${'REVISION'} of the release directory (Capistrano does), and name that directory with ${'release:'} when the process works elsewhere`);
function wordRevision({ release, revision, }) {
    if (release === undefined)
        return (0,phrase/* say */.cv) `works in no release directory that says its commit, and none is named`;
    if (revision === undefined || revision === '')
        return (0,phrase/* say */.cv) `runs the release in ${release}, which does not say its commit`;
    return (0,phrase/* say */.cv) `runs the release in ${release}, which says ${revision}, and that is not a full commit id`;
}
const ofCommit = (revision, plan) => revision === undefined || revision === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (commit ${(0,measure/* short */.h0)(revision, plan.commit)})`;
function wordStopped({ state, result, exitCode, restarts }) {
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${(0,measure/* count */.U9)(restarts, 'restart')}`;
    const code = exitCode === undefined || exitCode === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` with code ${exitCode}`;
    const why = result === undefined || result === '' || result === 'success' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${result})`;
    switch (state) {
        case 'starting':
            return (0,phrase/* say */.cv) `systemd is starting it${code}${often}`;
        case 'stopped':
            return (0,phrase/* say */.cv) `it is stopped${often}`;
        case 'failed':
            return (0,phrase/* say */.cv) `it failed${code}${why}${often}`;
        case 'not-found':
            return (0,phrase/* plain */.pj)('systemd knows no unit of that name');
        case 'no-pid-file':
            return (0,phrase/* plain */.pj)('the pid file is not there');
        case 'no-pid':
            return (0,phrase/* plain */.pj)('the pid file does not hold the number of a process');
        case 'gone':
            return (0,phrase/* plain */.pj)('the pid file is stale: no process has that number');
        case 'stranger':
            return (0,phrase/* plain */.pj)('the pid file is stale: the process of that number began after the file was written');
    }
}
function wordDaemonCause(cause, plan) {
    const who = (0,phrase/* say */.cv) `${nameKeeper(cause.keeper)} of ${cause.service} on ${cause.target}`;
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'not-restarted':
            switch (cause.by) {
                case 'release':
                    return (0,phrase/* say */.cv) `${cause.current} is the release of commit ${commit}, but ${who} still works in ${cause.running ?? 'another'}${ofCommit(cause.revision, plan)}: it was not restarted since`;
                case 'files':
                    return (0,phrase/* say */.cv) `${who} began before ${cause.current} was put there, so it has not read it: it was not restarted since`;
                case 'executable':
                    return (0,phrase/* say */.cv) `${who} still runs what ${cause.current} was before it was replaced: it was not restarted since`;
            }
            return (0,phrase/* say */.cv) ``;
        case 'not-released':
            return (0,phrase/* say */.cv) `${who} is started from ${cause.release}, and what lies there is commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}: commit ${commit} was not released there`;
        case 'daemon-stopped':
            return (0,phrase/* say */.cv) `${who} does not run: ${wordStopped(cause)}`;
    }
}
function mendDaemon(cause, plan) {
    const instance = instanceOf(cause);
    switch (cause.code) {
        case 'not-restarted':
            return daemon_restart(instance, plan);
        case 'not-released':
            return release(cause.release, instance, plan);
        case 'daemon-stopped':
            return readJournal(instance, plan);
    }
}
const instanceOf = ({ service, target, keeper }) => ({
    service,
    target,
    container: keeper.by === 'systemd' ? keeper.unit : keeper.path,
    compose: undefined,
    keeper,
});
function daemon_restart({ container, target, service, keeper }, plan) {
    const words = (0,phrase/* say */.cv) `restart ${service} on ${target}`;
    if (keeper?.by !== 'systemd')
        return edit((0,phrase/* say */.cv) `${words}: whatever writes ${container} knows how`);
    return commands(machineOf(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['sudo', 'systemctl', 'restart'], container)], words);
}
function release(folder, { service, target, keeper, container }, plan) {
    const then = keeper?.by === 'systemd' ? (0,phrase/* say */.cv) `${`systemctl restart ${container}`}` : (0,phrase/* say */.cv) `restart it`;
    return edit((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(plan.commit)} to ${folder} on ${target} (or turn the link to its release), then ${then} for ${service}`);
}
function readJournal({ container, target, service, keeper }, plan) {
    const words = (0,phrase/* say */.cv) `see on ${target} why ${service} does not run, and start it`;
    if (keeper?.by !== 'systemd')
        return edit((0,phrase/* say */.cv) `${words}: whatever writes ${container} knows how`);
    const lines = [
        (0,reporters_escape/* shellLine */.Tg)(['sudo', 'journalctl', '-n', '50', '--no-pager', '-u'], container),
        (0,reporters_escape/* shellLine */.Tg)(['sudo', 'systemctl', 'restart'], container),
    ];
    return commands(machineOf(plan, target), lines, words);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/feature.js






function wordFeature(finding) {
    switch (finding.code) {
        case 'source/feature-missing':
            return {
                what: (0,phrase/* say */.cv) `no file of commit ${(0,measure/* short */.h0)(finding.commit)} matches ${few(finding.globs)}, which the feature ${finding.feature} is written in`,
                now: bringToCommit(finding.globs),
            };
        case 'source/feature-unseen':
            return wordUnseen(finding.why, { name: `the source of ${finding.feature}`, address: '' });
        case 'build/feature-missing':
            return {
                what: (0,phrase/* say */.cv) `the build of ${finding.service} has no ${finding.path}, which the feature ${finding.feature} needs: ${finding.manifest} does not list it`,
                now: bringToBuild([finding.path], finding),
            };
    }
}
function wordFeatureCause(cause) {
    const commit = (0,measure/* short */.h0)(cause.commit);
    switch (cause.code) {
        case 'not-in-commit':
            return (0,phrase/* say */.cv) `the code of ${few(cause.features)} is not in commit ${commit}: no file there matches ${few(cause.globs)}, so it was never merged into it, or it moved`;
        case 'not-in-build':
            return (0,phrase/* say */.cv) `the code of ${few(cause.features)} is in the repository, but the build of ${cause.service} left it out: ${cause.manifest} does not list ${few(cause.paths)}${insteadOf(cause.near)}`;
    }
}
function meaningOfFeatures(causes) {
    const lacking = causes.filter((cause) => cause.code === 'not-in-commit' || cause.code === 'not-in-build');
    const [first] = lacking;
    if (first === undefined || lacking.length < causes.length)
        return undefined;
    const features = few([...new Set(lacking.flatMap((cause) => cause.features))]);
    return first.code === 'not-in-commit'
        ? (0,phrase/* say */.cv) `Commit ${(0,measure/* short */.h0)(first.commit)} does not have the code of ${features}.`
        : (0,phrase/* say */.cv) `What was built from commit ${(0,measure/* short */.h0)(first.commit)} does not have the code of ${features}.`;
}
function mendFeature(cause) {
    return cause.code === 'not-in-commit' ? bringToCommit(cause.globs) : bringToBuild(cause.paths, cause);
}
const bringToCommit = (globs) => commands(undefined, globs
    .slice(0, 3)
    .map((glob) => (0,reporters_escape/* shellLine */.Tg)(['git', 'log', '--all', '--oneline', '-n', '5', '--'], `:(top,glob)${glob}`)), (0,phrase/* say */.cv) `see which commits have files that match ${few(globs)}`, (0,phrase/* say */.cv) `Merge the commits that it shows and deploy the result; if the files have moved, correct ${'source'} of the feature. If it shows none, they were never committed.`);
const bringToBuild = (paths, { service, near, commit }) => edit((0,phrase/* say */.cv) `let the build of ${service} include ${few(paths)} (the entry points of the bundler, ${'include'} of ${'tsconfig.json'}, ${'.dockerignore'}), build commit ${(0,measure/* short */.h0)(commit)} again and deploy it; if it only has another name there${insteadOf(near)}, correct ${'artifact'} of the feature`);
const insteadOf = (near) => near.length === 0 ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (it lists ${few(near, 3)})`;

;// CONCATENATED MODULE: ./lib/reporters/wording/inside.js






function wordInside(finding, plan) {
    const who = nameInstance(finding.instance);
    const { service } = finding.instance;
    const again = edit((0,phrase/* say */.cv) `build the image of ${service} from the sources that the manifest was made of, and recreate ${service} from it`);
    switch (finding.code) {
        case 'runtime/file-changed':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} in ${finding.artifact} of ${who} ${are(finding)} not those of the manifest: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-missing':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} of the manifest ${are(finding)} not in ${finding.artifact} of ${who}: ${list(finding)}`,
                now: again,
            };
        case 'runtime/link-changed':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(finding.total))} of ${(0,measure/* count */.U9)(finding.of, 'symbolic link')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'points elsewhere than in the manifest, or is' : 'point elsewhere than in the manifest, or are')} not there: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-extra':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.total, 'file')} in ${finding.artifact} of ${who} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'is' : 'are')} not in the manifest, which must be complete there: ${list(finding)}`,
                now: edit((0,phrase/* say */.cv) `build the image of ${service} from an empty directory, so that nothing of an earlier build stays in it, and recreate ${service} from it; or leave those files out of ${'complete:'}`),
            };
        case 'runtime/shadowed':
            return {
                what: (0,phrase/* say */.cv) `${wordMount(finding.mount)} holds other files in ${who} than the manifest lists: ${few(finding.paths, 3)}`,
                now: edit((0,phrase/* say */.cv) `take that mount away, or put the files of the build where it comes from`),
            };
        case 'runtime/edited':
            return {
                what: (0,phrase/* say */.cv) `files in ${finding.artifact} of ${who} were changed in the running container: ${few(finding.paths, 3)}`,
                now: recreate(plan, finding.instance, (0,phrase/* say */.cv) `the same image`),
            };
        case 'runtime/files-unseen':
            return wordUnseen(finding.why, {
                name: `${finding.instance.container} on ${finding.instance.target}`,
                address: '',
            });
    }
}
const are = ({ total }) => (0,phrase/* plain */.pj)(total === 1 ? 'is' : 'are');
const files = ({ total, of }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(total))} of ${(0,measure/* count */.U9)(of, 'file')}`;
function list({ paths, total }) {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,phrase/* say */.cv) `${few(shown)} and ${(0,measure/* count */.U9)(total - shown.length, 'more', 'more')}` : few(shown);
}
function wordMount(mount) {
    const over = (0,phrase/* say */.cv) ` over ${mount.destination}`;
    if (mount.source === '')
        return (0,phrase/* say */.cv) `the ${mount.type}${over}`;
    if (mount.type === 'bind')
        return (0,phrase/* say */.cv) `the bind mount of ${mount.source}${over}`;
    if (isAnonymous(mount))
        return (0,phrase/* say */.cv) `an anonymous volume${over}`;
    return (0,phrase/* say */.cv) `the ${mount.type} ${mount.name ?? mount.source}${over}`;
}
const isAnonymous = ({ type, name }) => type === 'volume' && /^[0-9a-f]{64}$/.test(name ?? '');

;// CONCATENATED MODULE: ./lib/reporters/wording/diagnosis.js


function wordDiagnosis(diagnosis) {
    switch (diagnosis.code) {
        case 'edge-stale':
            return (0,phrase/* say */.cv) `a cache answered (${wordCache(diagnosis.cache)})`;
        case 'edge-alone':
            return (0,phrase/* say */.cv) `${diagnosis.via} behind it answers as declared`;
        case 'edge-hides':
            return (0,phrase/* plain */.pj)('the public address hides it: that answers as declared');
        case 'throttled':
            return (0,phrase/* say */.cv) `too many requests${wordWait(diagnosis.after)}`;
        case 'upstream-down':
            return (0,phrase/* say */.cv) `nobody behind the proxy answered${wordWait(diagnosis.after)}`;
        case 'code-fails':
            return (0,phrase/* plain */.pj)('the code is there and fails');
        case 'login-wall':
            return (0,phrase/* plain */.pj)('it asks who is there');
        case 'moved':
            return (0,phrase/* plain */.pj)(`it points ${moves[diagnosis.to]}; redirects are not followed`);
        case 'nothing-routed':
            return (0,phrase/* plain */.pj)('nothing that was asked there is known');
        case 'not-routed':
            return diagnosis.by === undefined
                ? (0,phrase/* plain */.pj)('nothing is routed there')
                : (0,phrase/* say */.cv) `nothing is routed there, says ${diagnosis.by.server}; the other routes are answered by ${diagnosis.by.others}`;
        case 'method-missing':
            return diagnosis.allow.length === 0
                ? (0,phrase/* plain */.pj)('the path exists, but not for this method')
                : (0,phrase/* say */.cv) `the path exists, but only for ${(0,phrase/* list */.p_)(diagnosis.allow)}`;
        case 'turned-away':
            return diagnosis.credential
                ? (0,phrase/* plain */.pj)('the route exists and refuses the credential')
                : (0,phrase/* plain */.pj)('the route exists and asks who is there');
    }
}
const moves = {
    tls: 'to the same address over another scheme',
    slash: 'to the same path with another slash at its end',
    host: 'to another host',
    path: 'to another path',
};
function wordCache({ by, said, age }) {
    const old = age === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(ageing(age))} old`;
    if (by === 'age')
        return old;
    return age === undefined ? (0,phrase/* say */.cv) `${`${by}: ${said}`}` : (0,phrase/* say */.cv) `${`${by}: ${said}`}, ${old}`;
}
const hour = 3600;
const day = 24 * hour;
function ageing(seconds) {
    if (seconds === 0)
        return 'less than a second';
    if (seconds < 2 * hour)
        return (0,measure/* lasting */.nS)(seconds * 1000);
    return seconds < 2 * day ? (0,measure/* counted */.hS)(Math.floor(seconds / hour), 'hour') : (0,measure/* counted */.hS)(Math.floor(seconds / day), 'day');
}
const wordWait = (seconds) => seconds === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it asks to wait ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(seconds * 1000))}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/each.js


const answersInside = (0,phrase/* plain */.pj)('what answers inside names another build');
const rebuilt = (service) => edit((0,phrase/* say */.cv) `build the image of ${service} without the build cache, deploy it, and have its files compared (${'manifest:'})`);

;// CONCATENATED MODULE: ./lib/reporters/wording/terms.js





const termCodes = [
    'route/assertion',
    'route/assertion-unseen',
    'route/other-build',
    'route/mixed-builds',
    'route/build-unnamed',
    'route/other-http',
    'route/redirect-endless',
];
const isTermFinding = (finding) => termCodes.includes(finding.code);
function wordTerms(finding) {
    const name = (0,phrase/* say */.cv) `${`${finding.route.method} ${finding.route.url}`}`;
    const afterRuntime = edit((0,phrase/* say */.cv) `mend the runtime link first, then look again`);
    const inside = finding.route.each && rebuilt(finding.route.each.service);
    switch (finding.code) {
        case 'route/assertion': {
            const { assertion, saw } = finding;
            const what = (0,phrase/* say */.cv) `${name} answered with ${terms_wordPlace(assertion)} ${wordMiss(saw, assertion.test)}`;
            return finding.explained
                ? { what: (0,phrase/* say */.cv) `${what}: the old code that still runs explains it`, now: afterRuntime }
                : { what, now: edit((0,phrase/* say */.cv) `correct the answer, or what is expected of it`) };
        }
        case 'route/assertion-unseen':
            return {
                what: (0,phrase/* say */.cv) `${terms_wordPlace(finding.assertion)} of the answer to ${name} cannot be judged: ${wordUnreadable(finding.reason)}`,
                now: edit(mendUnreadable(finding.reason)),
            };
        case 'route/other-build': {
            const what = (0,phrase/* say */.cv) `${name} was answered by the build ${(0,measure/* short */.h0)(finding.said, finding.commit)} (${wordMark(finding.mark)}), not by ${(0,measure/* short */.h0)(finding.commit, finding.said)}`;
            return finding.explained
                ? { what: (0,phrase/* say */.cv) `${what}: the old code that still runs explains it`, now: afterRuntime }
                : { what, now: inside ?? edit((0,phrase/* say */.cv) `see which server or cache answers there, and deploy the commit to it`) };
        }
        case 'route/mixed-builds': {
            const names = finding.builds.map(({ build }) => build);
            const amounts = finding.builds
                .slice(0, 4)
                .map(({ build, count, addresses }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${count} of ${finding.samples}`)} came from ${(0,measure/* short */.h0)(build, ...names, finding.commit)}${addresses.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (at ${few(addresses, 3)})`}`);
            const what = (0,phrase/* say */.cv) `the answers to ${name} are of ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(names.length, 'build'))}: ${(0,phrase/* list */.p_)(amounts)}, and ${(0,measure/* short */.h0)(finding.commit, ...names)} was expected`;
            return finding.explained
                ? { what: (0,phrase/* say */.cv) `${what}: the runtime link is broken too`, now: afterRuntime }
                : {
                    what,
                    now: inside ?? edit((0,phrase/* say */.cv) `find the servers behind this address that were not deployed to, and deploy to them`),
                };
        }
        case 'route/build-unnamed':
            return wordUnnamed(finding, name);
        case 'route/other-http':
            return {
                what: (0,phrase/* say */.cv) `${name} was answered over HTTP/${(0,phrase/* plain */.pj)(finding.spoken)}, not over HTTP/${(0,phrase/* plain */.pj)(finding.route.http ?? '1.1')}`,
                now: edit((0,phrase/* say */.cv) `let the server offer ${'h2'} (ALPN) at this address, or remove ${'http: 2'}`),
            };
        case 'route/redirect-endless': {
            const to = finding.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, at last to ${finding.location}`;
            return {
                what: finding.stopped === 'loop' && finding.hops === 0
                    ? (0,phrase/* say */.cv) `${name} is redirected to itself`
                    : (0,phrase/* say */.cv) `${name} is redirected ${(0,phrase/* plain */.pj)(endless[finding.stopped])} after ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(finding.hops, 'redirect'))}${to}`,
                now: edit((0,phrase/* say */.cv) `correct the redirect, or declare the address that it should end at`),
            };
        }
    }
}
const endless = {
    loop: 'in a circle',
    'too-many': 'again and again, and was no longer followed',
    'not-a-url': 'to something that is no address',
};
function wordUnnamed(finding, name) {
    const mark = wordMark(finding.mark);
    switch (finding.reason) {
        case 'absent':
            return {
                what: (0,phrase/* say */.cv) `the answer to ${name} does not say which build it comes from: there is no ${mark}`,
                now: edit((0,phrase/* say */.cv) `let the application write the full commit id there`),
            };
        case 'short':
            return {
                what: (0,phrase/* say */.cv) `the answer to ${name} says ${finding.said ?? ''} (${mark}), which is not a full commit id`,
                now: edit((0,phrase/* say */.cv) `let the application write the full commit id there`),
            };
        case 'not-json':
        case 'not-text':
        case 'encoded':
        case 'too-large':
        case 'too-deep':
            return {
                what: (0,phrase/* say */.cv) `the build that answered ${name} (${mark}) cannot be read: ${wordUnreadable(finding.reason)}`,
                now: edit(mendUnreadable(finding.reason)),
            };
    }
}
function wordMark(mark) {
    switch (mark.by) {
        case 'header':
            return (0,phrase/* say */.cv) `header ${mark.name}`;
        case 'json':
            return (0,phrase/* say */.cv) `JSON ${mark.at}`;
        case 'meta':
            return (0,phrase/* say */.cv) `meta tag ${mark.name}`;
    }
}
function terms_wordPlace(assertion) {
    switch (assertion.on) {
        case 'header':
            return (0,phrase/* say */.cv) `the header ${assertion.name}`;
        case 'body':
            return (0,phrase/* plain */.pj)('the body');
        case 'json':
            return assertion.at === '' ? (0,phrase/* plain */.pj)('the JSON document') : (0,phrase/* say */.cv) `the JSON value ${assertion.at}`;
    }
}
function wordMiss(saw, test) {
    switch (saw.kind) {
        case 'text':
        case 'structure': {
            const isAlike = saw.kind === 'text' && test.is === 'equal' && saw.text === String(test.to);
            if (isAlike)
                return (0,phrase/* say */.cv) `${wordSaw(saw)}, the ${(0,phrase/* plain */.pj)(saw.type ?? 'text')}, not the ${(0,phrase/* plain */.pj)(terms_kindOf(test.to))}`;
            return (0,phrase/* say */.cv) `${wordSaw(saw)}, ${wordOtherwise(test)}`;
        }
        case 'absent':
            return (0,phrase/* say */.cv) `missing, where ${wordExpected(test)} was expected`;
        case 'unreadable':
            return (0,phrase/* say */.cv) `unreadable (${wordUnreadable(saw.why)}), where ${wordExpected(test)} was expected`;
    }
}
function wordSaw(saw) {
    switch (saw.kind) {
        case 'text':
        case 'structure':
            return saw.text === '' ? (0,phrase/* plain */.pj)('empty') : (0,phrase/* say */.cv) `${saw.text}`;
        case 'absent':
            return (0,phrase/* plain */.pj)('missing');
        case 'unreadable':
            return wordUnreadable(saw.why);
    }
}
function wordOtherwise(test) {
    switch (test.is) {
        case 'equal':
            return test.to === '' ? (0,phrase/* plain */.pj)('where an empty text was expected') : (0,phrase/* say */.cv) `not ${String(test.to)}`;
        case 'containing':
            return (0,phrase/* say */.cv) `which does not contain ${test.text}`;
        case 'matching':
            return (0,phrase/* say */.cv) `in which ${test.pattern} is not found`;
        case 'present':
            return (0,phrase/* plain */.pj)('where something was expected');
        case 'absent':
            return (0,phrase/* plain */.pj)('where nothing was expected');
    }
}
function wordExpected(test) {
    switch (test.is) {
        case 'equal':
            return test.to === '' ? (0,phrase/* plain */.pj)('an empty text') : (0,phrase/* say */.cv) `${String(test.to)}`;
        case 'containing':
            return (0,phrase/* say */.cv) `a text with ${test.text}`;
        case 'matching':
            return (0,phrase/* say */.cv) `a match of ${test.pattern}`;
        case 'present':
            return (0,phrase/* plain */.pj)('something');
        case 'absent':
            return (0,phrase/* plain */.pj)('nothing');
    }
}
const terms_kindOf = (value) => value === null ? 'null' : typeof value === 'string' ? 'text' : typeof value;
function wordUnreadable(reason) {
    switch (reason) {
        case 'not-json':
            return (0,phrase/* plain */.pj)('it is not JSON');
        case 'not-text':
            return (0,phrase/* plain */.pj)('it is not UTF-8 text');
        case 'encoded':
            return (0,phrase/* plain */.pj)('it is compressed, although that was not asked for');
        case 'too-large':
            return (0,phrase/* plain */.pj)('it is larger than 1 MiB');
        case 'too-deep':
            return (0,phrase/* plain */.pj)('it is nested too deeply');
    }
}
function mendUnreadable(reason) {
    switch (reason) {
        case 'encoded':
            return (0,phrase/* say */.cv) `let the server heed ${'Accept-Encoding: identity'}`;
        case 'too-large':
        case 'too-deep':
            return (0,phrase/* say */.cv) `test a smaller answer, or a header of it`;
        case 'not-json':
        case 'not-text':
            return (0,phrase/* say */.cv) `test a header of it, or ask for another representation (${'headers: { Accept: … }'})`;
    }
}
function noteOfTerm(finding) {
    switch (finding.code) {
        case 'route/assertion':
            return (0,phrase/* say */.cv) `${terms_wordPlace(finding.assertion)}: ${wordSaw(finding.saw)}`;
        case 'route/assertion-unseen':
            return (0,phrase/* say */.cv) `${terms_wordPlace(finding.assertion)}: ${wordUnreadable(finding.reason)}`;
        case 'route/other-build':
            return (0,phrase/* say */.cv) `build ${(0,measure/* short */.h0)(finding.said, finding.commit)}`;
        case 'route/mixed-builds':
            return (0,phrase/* plain */.pj)((0,measure/* counted */.hS)(finding.builds.length, 'build'));
        case 'route/build-unnamed':
            return (0,phrase/* say */.cv) `no build in ${wordMark(finding.mark)}`;
        case 'route/other-http':
            return (0,phrase/* say */.cv) `HTTP/${(0,phrase/* plain */.pj)(finding.spoken)}`;
        case 'route/redirect-endless':
            return (0,phrase/* plain */.pj)(`redirected ${endless[finding.stopped]}`);
    }
}
const ofPart = (sentence, part) => part === undefined ? sentence : { ...sentence, what: (0,phrase/* say */.cv) `${sentence.what} (${wordPart(part)})` };
const wordPart = ({ count, of, at }) => at === undefined || at.length === 0
    ? (0,phrase/* plain */.pj)(`${count} of ${(0,measure/* counted */.hS)(of, 'sample')}`)
    : (0,phrase/* say */.cv) `at ${few(at, 3)}: ${(0,phrase/* plain */.pj)(`${count} of ${(0,measure/* counted */.hS)(of, 'answer')}`)}`;
const missedShare = (samples) => 1 - 0.05 ** (1 / samples);
function noteOfAnswer(claim, { tally, certificate }) {
    const ends = certificate !== undefined && endsSoon(claim, certificate) ? [wordEnd(certificate)] : [];
    if (tally === undefined)
        return ends[0] ?? (0,phrase/* plain */.pj)('');
    const { samples, addresses, unrouted = [] } = tally;
    if (tally.by === 'instance') {
        const each = samples === addresses ? (0,phrase/* plain */.pj)('') : (0,phrase/* plain */.pj)(`, ${(0,measure/* counted */.hS)(samples, 'answer')} in all`);
        const alike = (0,phrase/* say */.cv) `each of ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(addresses, 'instance'))} asked for itself${each}`;
        return ends.reduce((said, more) => (0,phrase/* say */.cv) `${said}; ${more}`, alike);
    }
    const percent = Math.ceil(missedShare(samples) * 1000) / 10;
    const sure = (0,phrase/* plain */.pj)(`95 % sure that fewer than ${percent} % differ`);
    const alike = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(samples, 'answer'))} alike from ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(addresses, 'address', 'addresses'))}, ${sure}`;
    const left = unrouted.length === 0 ? [] : [(0,phrase/* say */.cv) `no way to ${few(unrouted, 3)} from here`];
    return [...left, ...ends].reduce((said, more) => (0,phrase/* say */.cv) `${said}; ${more}`, alike);
}
const endsSoon = ({ certificateDays }, { days }) => certificateDays !== undefined && days < certificateDays;
const wordEnd = ({ days, until }) => (0,phrase/* plain */.pj)(`its certificate ends ${days < 1 ? 'today' : `in ${(0,measure/* counted */.hS)(days, 'day')}`} (${until.slice(0, 10)})`);

;// CONCATENATED MODULE: ./lib/reporters/wording/route.js





function statusProves(status) {
    if (status === 404 || status === 410)
        return (0,phrase/* plain */.pj)('nothing is routed there');
    if (status === 401 || status === 403)
        return (0,phrase/* plain */.pj)('the route exists and asks who is there');
    if (status === 405)
        return (0,phrase/* plain */.pj)('the path exists, but not for this method');
    if (status === 502 || status === 503 || status === 504)
        return (0,phrase/* plain */.pj)('a proxy answered and found nobody behind it');
    if (status >= 500)
        return (0,phrase/* plain */.pj)('the code is there and fails');
    if (status >= 300 && status < 400)
        return (0,phrase/* plain */.pj)('it points elsewhere; redirects are not followed');
    return (0,phrase/* plain */.pj)('');
}
function noteOf(finding) {
    switch (finding.code) {
        case 'route/status':
            return finding.diagnosis === undefined ? statusProves(finding.status) : wordDiagnosis(finding.diagnosis);
        case 'route/throttled':
            return wordDiagnosis({ code: 'throttled', after: finding.after });
        case 'route/cached':
            return (0,phrase/* say */.cv) `older than anything that runs (${wordCache(finding.cache)})`;
        case 'route/catch-all':
        case 'route/all-turned-away':
            return (0,phrase/* plain */.pj)('a path that cannot exist is answered alike');
        case 'route/refused':
        case 'route/unseen':
            return (0,phrase/* plain */.pj)('');
    }
}
function noteOfRight(route, answer, alike) {
    const note = noteOfAnswer(route, answer);
    if (!alike)
        return note;
    const said = (0,phrase/* plain */.pj)('a path that cannot exist is answered alike: strangers are turned away, and the route is not shown');
    return note.parts[0] === '' ? said : (0,phrase/* say */.cv) `${note}; ${said}`;
}
const nameRoute = (finding) => say `${`${finding.route.method} ${finding.route.url}`}`;
function wordRoute(finding, _plan) {
    const expected = finding.route.expect.text;
    const name = `${finding.route.method} ${finding.route.url}`;
    switch (finding.code) {
        case 'route/status': {
            const proves = noteOf(finding);
            const to = finding.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${finding.location}`;
            const seen = (0,phrase/* say */.cv) `${name} answered ${finding.status}${to}, not ${expected}`;
            if (finding.explained) {
                return { what: (0,phrase/* say */.cv) `${seen}: the old code that still runs explains it`, now: afterRuntime };
            }
            return {
                what: proves.parts[0] === '' ? seen : (0,phrase/* say */.cv) `${seen}: ${proves}`,
                now: edit(route_mendStatus(finding.status, finding.route.url)),
            };
        }
        case 'route/refused': {
            const { what, now } = wordUnseen(finding.why, { name, address: finding.route.url });
            return finding.explained
                ? { what: (0,phrase/* say */.cv) `${what}: the broken runtime explains it`, now: afterRuntime }
                : { what, now };
        }
        case 'route/unseen':
            return wordUnseen(finding.why, { name, address: finding.route.url });
        case 'route/throttled':
            return {
                what: (0,phrase/* say */.cv) `${name} answered ${finding.status}, not ${expected}: ${noteOf(finding)}`,
                now: edit((0,phrase/* say */.cv) `ask less often, or let the limit not count this runner`),
            };
        case 'route/cached':
            return {
                what: (0,phrase/* say */.cv) `${name} answered ${finding.status} out of a cache (${wordCache(finding.cache)}), and nothing that was seen runs for longer than ${(0,phrase/* plain */.pj)(ageing(finding.ran))}`,
                now: edit((0,phrase/* say */.cv) `purge it at the edge after each deployment, then look again`),
            };
        case 'route/catch-all':
            return {
                what: (0,phrase/* say */.cv) `${name} answered ${finding.status} with the same bytes as a path below ${finding.control} that cannot exist`,
                now: edit((0,phrase/* say */.cv) `let unknown paths be answered with 404, or say what must be in the answer`),
            };
        case 'route/all-turned-away':
            return {
                what: (0,phrase/* say */.cv) `${name} answered ${finding.status}, and so did a path below ${finding.control} that cannot exist`,
                now: edit((0,phrase/* say */.cv) `declare a caller who is let in there`),
            };
    }
}
const afterRuntime = edit((0,phrase/* say */.cv) `mend the runtime link first, then look again`);
function route_mendStatus(status, url) {
    if (status === 404 || status === 410)
        return (0,phrase/* say */.cv) `see which routes the server and the proxy before it know, and compare ${url}`;
    if (status === 401 || status === 403)
        return (0,phrase/* say */.cv) `correct the expected status in the plan if strangers are to be turned away there`;
    if (status === 502 || status === 503 || status === 504)
        return (0,phrase/* say */.cv) `see whether the proxy's upstream is up and is the one it asks`;
    if (status >= 500)
        return (0,phrase/* say */.cv) `read the server's log at the time of the request`;
    if (status >= 300 && status < 400)
        return (0,phrase/* say */.cv) `declare the address it points to, or accept the redirect's status`;
    return (0,phrase/* say */.cv) `correct the expected status in the plan, or the route`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/served.js






const servedCauseNames = {
    'stale-between': 'Stale between',
    'stale-public': 'Stale in public',
    'not-public': 'Not public',
};
const isServedCause = (cause) => Object.hasOwn(servedCauseNames, cause.code);
const first = ({ paths, total }) => {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,phrase/* say */.cv) `${few(shown)}, …` : few(shown);
};
const amount = ({ total, of, service }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${total} of the ${(0,measure/* counted */.hS)(of, 'file')}`)} of ${service} that were fetched`;
function wordServed(finding) {
    switch (finding.code) {
        case 'route/served-stale':
            return {
                what: (0,phrase/* say */.cv) `${amount(finding)} from ${finding.at} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'has' : 'have')} other bytes than those that were built: ${first(finding)}${askedFor(finding.foreign)}`,
                now: finding.cache?.hit ? purge(finding) : finding.behind === 'right' ? uncover(finding) : publish(finding),
            };
        case 'route/served-missing':
            return {
                what: (0,phrase/* say */.cv) `${amount(finding)} from ${finding.at} ${(0,phrase/* plain */.pj)(finding.total === 1 ? 'is' : 'are')} not there: ${first(finding)} (${answered(finding)})`,
                now: publish(finding),
            };
        case 'route/served-unseen': {
            const { what, now } = wordUnseen(finding.why, { name: finding.at, address: '' });
            return { what: (0,phrase/* say */.cv) `${amount(finding)} could not be compared: ${what}`, now };
        }
    }
}
function wordServedCause(cause) {
    switch (cause.code) {
        case 'stale-between':
            return (0,phrase/* say */.cv) `${seen(cause)}${cause.behind === 'right' ? (0,phrase/* say */.cv) `, while every instance of ${cause.service} holds the right ones` : (0,phrase/* say */.cv) ``}: ${cause.cache?.hit ? (0,phrase/* say */.cv) `a cache answered (${wordCache(cause.cache)})` : (0,phrase/* say */.cv) `a cache or another server stands between`}${askedFor(cause.foreign)}`;
        case 'stale-public':
            return (0,phrase/* say */.cv) `${seen(cause)}: another build is what is public${askedFor(cause.foreign)}`;
        case 'not-public':
            return (0,phrase/* say */.cv) `${amount(cause)} from ${cause.at} ${(0,phrase/* plain */.pj)(cause.total === 1 ? 'is' : 'are')} not public (${answered(cause)})${cause.behind === 'right' ? (0,phrase/* say */.cv) `, while every instance holds ${(0,phrase/* plain */.pj)(cause.total === 1 ? 'it' : 'them')}` : (0,phrase/* say */.cv) ``}: ${first(cause)}`;
    }
}
const seen = (cause) => (0,phrase/* say */.cv) `${amount(cause)} from ${cause.at} ${(0,phrase/* plain */.pj)(cause.total === 1 ? 'has' : 'have')} other bytes than those that were built (${first(cause)})`;
const askedFor = (foreign) => foreign.length === 0
    ? (0,phrase/* say */.cv) ``
    : (0,phrase/* say */.cv) `; the page that is served asks for ${few(foreign, 3)}, which ${verb(foreign, 'is', 'are')} of another build`;
const answered = ({ status, page }) => page ? (0,phrase/* say */.cv) `the page of the site came in its place, with ${status}` : (0,phrase/* say */.cv) `answered with ${status}`;
function mendServedCause(cause) {
    switch (cause.code) {
        case 'stale-between':
            return cause.cache?.hit ? purge(cause) : uncover(cause);
        case 'stale-public':
        case 'not-public':
            return publish(cause);
    }
}
const purge = ({ at }) => edit((0,phrase/* say */.cv) `purge ${at} at the edge after each deployment, and let pages be asked for again each time (${'Cache-Control: no-cache'}), files with a hash in their name never`);
const uncover = ({ at, service }) => edit((0,phrase/* say */.cv) `see what answers at ${at} in place of the instances of ${service}: purge it if it is a cache, deploy to it if it is another server`);
const publish = ({ at, service }) => edit((0,phrase/* say */.cv) `publish the build of ${service} to where ${at} is served from, or correct ${'serves:'} in the plan: it must be the address of the build directory, and ${'files:'} may name the part that is public`);
function wordPublic({ service, at, asked, of, site }, right) {
    const part = asked === of ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; ${(0,phrase/* plain */.pj)(`${asked} of the ${(0,measure/* counted */.hS)(of, 'public file')}`)} are fetched in a look`;
    const rest = site === undefined || site.listed === of ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; its manifest lists ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(site.listed, 'file'))}`;
    if (right === undefined)
        return (0,phrase/* say */.cv) `nothing of ${service} could be fetched from ${at}${part}${rest}`;
    const files = (0,measure/* counted */.hS)(asked, 'file');
    const all = right !== asked ? `${right} of ${files}` : asked === 1 ? 'the one file' : `all ${files}`;
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(all)} of ${service} that ${(0,phrase/* plain */.pj)(asked === 1 ? 'was' : 'were')} fetched from ${at} ${(0,phrase/* plain */.pj)(right === 1 ? 'has' : 'have')} the bytes that were built${part}${rest}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/stopped.js


const wordTaskState = ({ state, node, here }) => here ? (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(state)}` : (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(state)} on ${node}`;
function wordTask({ state, node, error }) {
    const where = node === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` on ${node}`;
    return error === undefined ? (0,phrase/* say */.cv) `${state}${where}` : (0,phrase/* say */.cv) `${state}${where}: ${error}`;
}
function wordStop({ state, exitCode, restarts, task }) {
    if (task !== undefined)
        return wordTask(task);
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${(0,measure/* count */.U9)(restarts, 'restart')}`;
    if (state === 'created')
        return (0,phrase/* plain */.pj)('created, but never started');
    const ended = state === 'exited' || state === 'dead' || state === 'restarting';
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(ended ? `${state} with code ${exitCode}` : state)}${often}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/swarm.js






const swarmCauseNames = {
    'update-rolled-back': 'Update rolled back',
    'update-stuck': 'Update paused',
    'task-rejected': 'Task rejected',
};
const said = (message) => message === undefined || message === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (it says: ${message})`;
const nameSwarm = ({ service, swarm, target }) => service === swarm ? (0,phrase/* say */.cv) `${service} on ${target}` : (0,phrase/* say */.cv) `the swarm service ${swarm} of ${service} on ${target}`;
function wordSwarm(finding, plan) {
    const name = nameSwarm(finding);
    switch (finding.code) {
        case 'runtime/updating': {
            const what = (0,phrase/* plain */.pj)(finding.state === 'updating' ? 'update' : 'rollback');
            return {
                what: (0,phrase/* say */.cv) `the ${what} of ${name} has not ended${said(finding.message)}`,
                now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'}): a service needs its delay and its monitor for each batch of tasks`),
            };
        }
        case 'runtime/update-stuck':
            return { what: wordStuck(finding), now: resume(finding, plan) };
        case 'runtime/update-rolled-back':
            return {
                what: wordRolledBack({ ...finding, wanted: finding.previous, revision: undefined }),
                now: retry(finding, plan),
            };
        case 'runtime/draining':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.tasks.length, 'old task')} of ${name} ${verb(finding.tasks, 'is', 'are')} to end and still ${verb(finding.tasks, 'runs', 'run')}: ${few(finding.tasks)}`,
                now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'}), or see whether the node still answers (${'docker node ls'})`),
            };
    }
}
function wordElsewhere(instance, reference, node, plan) {
    const now = edit((0,phrase/* say */.cv) `look at ${node} too (a target with ${'container: { label: com.docker.swarm.service.name=…' + ' }'}), or say which digest must run: ${'image: REPOSITORY@sha256:…'}`);
    return {
        what: (0,phrase/* say */.cv) `${nameInstance(instance)} runs on the node ${node} from ${(0,measure/* short */.h0)(reference)}, and nothing on ${instance.target} tells which build of commit ${(0,measure/* short */.h0)(plan.commit)} or another that is`,
        now,
    };
}
function wordSwarmCause(cause) {
    switch (cause.code) {
        case 'update-rolled-back':
            return wordRolledBack(cause);
        case 'update-stuck':
            return wordStuck(cause);
        case 'task-rejected': {
            const nodes = [...new Set(cause.tasks.map(({ node }) => node).filter((node) => node !== ''))];
            const where = nodes.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` on ${few(nodes, 3)}`;
            return (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(cause.tasks.length, 'task')} of ${nameSwarm(cause)} ${verb(cause.tasks, 'does', 'do')} not run: ${few(cause.tasks.map(({ task }) => task), 3)} from ${(0,measure/* short */.h0)(cause.reference)}${where} (${few(cause.errors, 2)})`;
        }
    }
}
function wordRolledBack(facts) {
    const { reference, wanted, revision, message } = facts;
    const old = revision === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${(0,measure/* short */.h0)(revision)}`;
    const to = wanted === undefined || wanted === reference ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${(0,measure/* short */.h0)(wanted)}`;
    return (0,phrase/* say */.cv) `the update of ${nameSwarm(facts)}${to} was rolled back, so it runs ${(0,measure/* short */.h0)(reference)}${old} again${said(message)}`;
}
function wordStuck(facts) {
    const what = (0,phrase/* plain */.pj)(facts.state === 'rollback_paused' ? 'rollback' : 'update');
    return (0,phrase/* say */.cv) `the ${what} of ${nameSwarm(facts)} to ${(0,measure/* short */.h0)(facts.reference)} stopped half-way and is paused${said(facts.message)}`;
}
const tasksLine = ({ swarm }) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'ps', '--no-trunc'], swarm);
function retry(finding, plan) {
    const { swarm, target, previous } = finding;
    const again = previous === undefined ? [] : [(0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--image'], previous, swarm)];
    const words = (0,phrase/* say */.cv) `see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and update the service again`;
    return commands(machineOf(plan, target), [tasksLine(finding), ...again], words, (0,phrase/* say */.cv) `Mend what its tasks failed of before it is updated again.`);
}
function resume(facts, plan) {
    const { swarm, target, reference } = facts;
    const words = (0,phrase/* say */.cv) `see on ${target} why the tasks of ${swarm} failed (${'docker service ps --no-trunc'}), mend that, and let the update go on`;
    const go = (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--image'], reference, swarm);
    return commands(machineOf(plan, target), [tasksLine(facts), go], words, (0,phrase/* say */.cv) `The second command goes on with the update; mend what the tasks failed of first.`);
}
function mendSwarm(cause, plan) {
    switch (cause.code) {
        case 'update-rolled-back':
            return retry({ ...cause, previous: cause.wanted }, plan);
        case 'update-stuck':
            return resume(cause, plan);
        case 'task-rejected': {
            const words = (0,phrase/* say */.cv) `see on ${cause.target} why the tasks of ${cause.swarm} failed: ${'docker service ps --no-trunc'}`;
            if (!cause.missing)
                return commands(machineOf(plan, cause.target), [tasksLine(cause)], words);
            const update = (0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--with-registry-auth', '--image'], cause.reference, cause.swarm);
            const push = (0,phrase/* say */.cv) `Push ${(0,measure/* short */.h0)(cause.reference)} to a registry that every node reaches first; a node has no image that was only built on another.`;
            return commands(machineOf(plan, cause.target), [tasksLine(cause), update], words, push);
        }
    }
}
function forceUpdate({ target }, swarm, plan) {
    const words = (0,phrase/* say */.cv) `let the swarm start the tasks of ${swarm} on ${target} anew`;
    return commands(machineOf(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'service', 'update', '--force'], swarm)], words);
}
const updateTo = ({ target }, swarm, plan) => edit((0,phrase/* say */.cv) `let the swarm service ${swarm} on ${target} run the image of commit ${(0,measure/* short */.h0)(plan.commit)}: ${`docker service update --image REPOSITORY@sha256:… ${swarm}`}`);

;// CONCATENATED MODULE: ./lib/reporters/wording/finding.js

















const revisionLabel = 'org.opencontainers.image.revision';
const label = edit((0,phrase/* say */.cv) `build the image with ${`--label ${revisionLabel}=<full commit id>`} (${'docker/metadata-action'} writes it), then deploy it`);
const targetAddress = (plan, target) => plan.targets.find((one) => one.name === target)?.address ?? target;
const finding_said = (revision) => revision === undefined || revision === ''
    ? (0,phrase/* say */.cv) `does not say which commit it was built from (it has no label ${revisionLabel})`
    : (0,phrase/* say */.cv) `says ${revision}, which is not a full commit id, where it must say which commit it was built from`;
function wordFinding(finding, plan) {
    if (isConductFinding(finding))
        return wordConduct(finding, plan);
    if (isTermFinding(finding))
        return ofPart(wordTerms(finding), finding.part);
    switch (finding.code) {
        case 'source/commit-unknown':
        case 'source/unseen':
            return wordSource(finding);
        case 'source/feature-missing':
        case 'source/feature-unseen':
        case 'build/feature-missing':
            return wordFeature(finding);
        case 'build/other-commit':
        case 'build/no-revision':
        case 'build/short-revision':
        case 'build/image-gone':
            return wordBuild(finding, plan);
        case 'build/manifest-other-commit':
            return wordManifest(finding);
        case 'runtime/unseen':
            return wordUnseen(finding.why, { name: finding.target, address: finding.address });
        case 'runtime/no-instance':
        case 'runtime/ambiguous':
        case 'runtime/instance-count':
        case 'runtime/weak-proof':
        case 'runtime/statement-other-commit':
        case 'runtime/statement-short':
            return wordService(finding, plan);
        case 'runtime/not-recreated':
        case 'runtime/other-commit':
        case 'runtime/no-revision':
        case 'runtime/short-revision':
        case 'runtime/labels-disagree':
        case 'runtime/image-gone':
        case 'runtime/other-image':
        case 'runtime/digest-unknown':
            return wordInstance(finding, plan);
        case 'runtime/file-changed':
        case 'runtime/file-missing':
        case 'runtime/link-changed':
        case 'runtime/file-extra':
        case 'runtime/shadowed':
        case 'runtime/edited':
        case 'runtime/files-unseen':
            return wordInside(finding, plan);
        case 'runtime/not-running':
        case 'runtime/unhealthy':
        case 'runtime/health-starting':
            return wordState(finding, plan);
        case 'route/status':
        case 'route/refused':
        case 'route/unseen':
        case 'route/throttled':
        case 'route/cached':
        case 'route/catch-all':
        case 'route/all-turned-away':
            return ofPart(wordRoute(finding, plan), finding.part);
        case 'runtime/updating':
        case 'runtime/update-stuck':
        case 'runtime/update-rolled-back':
        case 'runtime/draining':
            return wordSwarm(finding, plan);
        case 'runtime/task-elsewhere':
            return wordElsewhere(finding.instance, finding.reference, finding.node, plan);
        case 'runtime/daemon-stopped':
        case 'runtime/daemon-old-release':
        case 'runtime/daemon-other-commit':
        case 'runtime/daemon-no-revision':
        case 'runtime/daemon-short-revision':
        case 'runtime/daemon-older':
        case 'runtime/daemon-replaced':
        case 'runtime/daemon-unseen':
            return wordDaemon(finding, plan);
        case 'route/served-stale':
        case 'route/served-missing':
        case 'route/served-unseen':
            return wordServed(finding);
        case 'auth/stranger-admitted':
        case 'auth/wrong-admitted':
        case 'auth/invited-refused':
        case 'auth/status':
        case 'auth/unseen':
            return wordAuth(finding);
    }
}
function wordSource(finding) {
    switch (finding.code) {
        case 'source/commit-unknown': {
            const where = (0,phrase/* plain */.pj)(finding.where === 'github' ? 'the repository on GitHub' : 'the checkout');
            return {
                what: (0,phrase/* say */.cv) `commit ${finding.commit} does not exist in ${where}`,
                now: edit(finding.where === 'github'
                    ? (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}`
                    : (0,phrase/* say */.cv) `name a commit of this repository in the input ${'commit'}, and let ${'actions/checkout'} fetch it (${'fetch-depth: 0'})`),
            };
        }
        case 'source/unseen':
            return wordUnseen(finding.why, { name: 'source', address: '' });
    }
}
function wordManifest({ service, manifest, said, commit }) {
    return {
        what: (0,phrase/* say */.cv) `the build manifest of ${service}, ${manifest}, was made for commit ${(0,measure/* short */.h0)(said, commit)}, not for ${(0,measure/* short */.h0)(commit, said)}`,
        now: edit((0,phrase/* say */.cv) `bring the manifest that the build of commit ${(0,measure/* short */.h0)(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`),
    };
}
function wordBuild(finding, plan) {
    const { service, target, reference } = finding;
    switch (finding.code) {
        case 'build/other-commit': {
            const what = (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference}, was built from commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not from ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`;
            if (finding.compose !== undefined) {
                return { what, now: composeBuild(plan, target, finding.compose, [finding.compose.service]) };
            }
            const pull = (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference);
            const now = commands(machineOf(plan, target), [pull], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`);
            return { what, now };
        }
        case 'build/no-revision':
        case 'build/short-revision':
            return {
                what: (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference} (${(0,measure/* short */.h0)(finding.image)}), ${finding_said(finding.revision)}`,
                now: label,
            };
        case 'build/image-gone':
            return {
                what: (0,phrase/* say */.cv) `nothing on ${target} has the name ${reference} any more, so nobody can tell what ${service} would be started from`,
                now: commands(machineOf(plan, target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], reference)], (0,phrase/* say */.cv) `build or pull ${reference} on ${target}`, (0,phrase/* say */.cv) `If the image is built on the host, build it there.`),
            };
    }
}
function wordService(finding, plan) {
    switch (finding.code) {
        case 'runtime/no-instance': {
            const there = finding.others.length === 0
                ? (0,phrase/* say */.cv) `there is no container at all`
                : (0,phrase/* say */.cv) `there ${verb(finding.others, 'is', 'are')} ${few(finding.others, 8)}`;
            return {
                what: (0,phrase/* say */.cv) `${finding.service} does not run on ${finding.target}: ${wordSelector(finding.selector)} was expected; ${there}`,
                now: edit((0,phrase/* say */.cv) `start ${finding.service} on ${finding.target}, or correct its name in the plan`),
            };
        }
        case 'runtime/ambiguous':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} can be more than one service on ${finding.target}: ${few(finding.candidates, 8)}`,
                now: edit((0,phrase/* say */.cv) `say which one in the config file: ${'container: { compose: PROJECT/SERVICE }'}`),
            };
        case 'runtime/instance-count':
            return {
                what: (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${(0,phrase/* plain */.pj)(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
                now: edit((0,phrase/* say */.cv) `scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
            };
        case 'runtime/weak-proof':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
                now: edit((0,phrase/* say */.cv) `${strongerProof(finding.required)}, or accept the weaker one with ${`require: ${finding.proof}`}`),
            };
        case 'runtime/statement-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs commit ${(0,measure/* short */.h0)(finding.said, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.said)}`,
                now: edit((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`),
            };
        case 'runtime/statement-short':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
                now: edit(finding.at.startsWith('json /git/commit/id')
                    ? (0,phrase/* say */.cv) `set ${'management.info.git.mode: full'} in the application, so that the actuator answers with the full commit id`
                    : (0,phrase/* say */.cv) `let ${targetAddress(plan, finding.target)} answer with the full commit id`),
            };
    }
}
function strongerProof(required) {
    switch (required) {
        case 'claimed':
            return (0,phrase/* say */.cv) `give the stronger proof`;
        case 'identified':
            return (0,phrase/* say */.cv) `name the digest that its image must have (${'images:'}, or ${'image:'} in the config file)`;
        case 'hashed':
        case 'attested':
            return (0,phrase/* say */.cv) `name the manifest of its build (${'manifest:'} and ${'artifact:'} in the config file)`;
    }
}
function wordInstance(finding, plan) {
    const who = nameInstance(finding.instance);
    const again = recreate(plan, finding.instance);
    switch (finding.code) {
        case 'runtime/not-recreated':
            return { what: wordNotRecreated(finding, who), now: again };
        case 'runtime/other-commit':
            return {
                what: (0,phrase/* say */.cv) `${who} runs commit ${(0,measure/* short */.h0)(finding.revision, finding.commit)}, not ${(0,measure/* short */.h0)(finding.commit, finding.revision)}`,
                now: edit((0,phrase/* say */.cv) `build or pull the image of commit ${(0,measure/* short */.h0)(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`),
            };
        case 'runtime/no-revision':
        case 'runtime/short-revision':
            return { what: (0,phrase/* say */.cv) `the image that ${who} runs, ${(0,measure/* short */.h0)(finding.image)}, ${finding_said(finding.revision)}`, now: label };
        case 'runtime/labels-disagree':
            return {
                what: (0,phrase/* say */.cv) `${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
                now: edit((0,phrase/* say */.cv) `remove that label from what creates the container, then recreate it`),
            };
        case 'runtime/image-gone':
            return {
                what: (0,phrase/* say */.cv) `${who} runs image ${(0,measure/* short */.h0)(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
                now: again,
            };
        case 'runtime/other-image':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
                now: wantedImage(finding, plan),
            };
        case 'runtime/digest-unknown':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; its image ${(0,measure/* short */.h0)(finding.image)} carries no digest of that repository to compare with`,
                now: edit((0,phrase/* say */.cv) `push the image to the repository, or pull it from there, so that the engine knows its digest`),
            };
    }
}
function wantedImage({ instance, expected }, plan) {
    if (instance.compose === undefined)
        return recreate(plan, instance, (0,phrase/* say */.cv) `${expected}`);
    return edit((0,phrase/* say */.cv) `let the compose file of ${instance.compose.project} on ${instance.target} name ${expected} for ${instance.compose.service}, pull it and recreate the service; or correct ${'image:'} in the plan, when that names another build`);
}
function wordNotRecreated(finding, who) {
    const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding;
    if (old !== undefined && fresh !== undefined && old !== fresh) {
        return (0,phrase/* say */.cv) `${who} still runs commit ${(0,measure/* short */.h0)(old, fresh)}; ${reference} there is commit ${(0,measure/* short */.h0)(fresh, old)} by now`;
    }
    const of = old === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${(0,measure/* short */.h0)(old)}`;
    return (0,phrase/* say */.cv) `${who} still runs image ${(0,measure/* short */.h0)(running, tagged)}${of}; ${reference} there is ${(0,measure/* short */.h0)(tagged, running)} by now`;
}
const digests = (repoDigests) => repoDigests.length === 0 ? (0,phrase/* say */.cv) `, which has no digest of a registry` : (0,phrase/* say */.cv) `, which is ${few(repoDigests)}`;
function wordState(finding, plan) {
    const who = nameInstance(finding.instance);
    const log = logLine(finding.instance);
    const health = (0,reporters_escape/* shellLine */.Tg)(['docker', 'inspect', '--format', "'{{json .State.Health}}'"], finding.instance.container);
    const now = commands(machineOf(plan, finding.instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`);
    switch (finding.code) {
        case 'runtime/not-running':
            return { what: (0,phrase/* say */.cv) `${who} is not running: it is ${wordStop(finding)}`, now };
        case 'runtime/unhealthy':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check says that it is unhealthy`,
                now: commands(machineOf(plan, finding.instance.target), [health, log], (0,phrase/* say */.cv) `read what its health check and ${who} say`),
            };
        case 'runtime/health-starting':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check has not passed yet`,
                now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'}), or read its log`),
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/history.js




function wordPast(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'running-newer':
            return (0,phrase/* say */.cv) `${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} at commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}, which is newer than ${commit}: it descends from it, so this run is about an old commit`;
        case 'rolled-back': {
            const now = cause.revision === undefined ? (0,phrase/* say */.cv) `another build` : (0,phrase/* say */.cv) `commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}`;
            return (0,phrase/* say */.cv) `${nameContained(cause)} ran commit ${commit} at an earlier look of this run and ${verb(cause.instances, 'is', 'are')} at ${now} now: somebody or something rolled it back`;
        }
        case 'digest-of-other-commit':
            return (0,phrase/* say */.cv) `the digest that ${few(cause.services)} must have, ${cause.image}, is the one of a build of commit ${(0,measure/* short */.h0)(cause.revision, plan.commit)}, not of ${commit}: ${nameGroup(cause)} ${verb(cause.services, 'runs', 'run')} what was declared, and not what is to be proven`;
    }
}
function mendPast(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'running-newer':
            return leaveNewer(cause.revision, cause.services.join(' '), cause.target, plan);
        case 'rolled-back':
            return edit((0,phrase/* say */.cv) `see what else deploys to ${cause.target} (another run of the workflow, an updater, a failed health check that a tool answered by going back), end it, then deploy commit ${commit} again`);
        case 'digest-of-other-commit':
            return edit((0,phrase/* say */.cv) `declare the digest that the build of commit ${commit} gave out (${'steps.build.outputs.digest'} of ${'docker/build-push-action'} in the same run), then deploy that image to ${cause.target}; if that build did make this image, it carries a wrong ${'org.opencontainers.image.revision'} label`);
    }
}
const leaveNewer = (revision, what, target, plan) => edit((0,phrase/* say */.cv) `leave it as it is and verify what runs, with ${`commit: ${revision}`}; deploy commit ${(0,measure/* short */.h0)(plan.commit)} again only if ${what === target ? (0,phrase/* say */.cv) `${target}` : (0,phrase/* say */.cv) `${what} on ${target}`} is to go back to it`);

;// CONCATENATED MODULE: ./lib/reporters/wording/remnant.js






function wordRemnant(cause, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'orphaned':
            return (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'is an orphan', 'are orphans')}: the compose files of ${cause.compose?.project ?? 'the project'} no longer name ${few(composeServices(cause))}, so that no ${'up'} reaches ${verb(cause.instances, 'it', 'them')}`;
        case 'old-project':
            return (0,phrase/* say */.cv) `the compose project ${cause.compose?.project ?? ''} still runs ${nameGroup(cause)} (${nameContainers(cause.instances)}) and not commit ${commit}, which ${projects(cause)} does`;
        case 'left-behind':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${cause.instances.length} of ${cause.of} instances`)} of ${nameGroup(cause)} ${verb(cause.instances, 'does', 'do')} not run commit ${commit} while the others do: ${nameContainers(cause.instances)}`;
        case 'wrong-scale':
            return (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(cause.expected, 'instance')} of ${nameGroup(cause)} must run, and ${(0,phrase/* plain */.pj)(cause.running === 1 ? '1 does' : `${cause.running} do`)}: ${nameContainers(cause.instances)}`;
    }
}
const projects = ({ current }) => current.length === 1 ? (0,phrase/* say */.cv) `the project ${few(current)}` : (0,phrase/* say */.cv) `one of the projects ${few(current)}`;
function mendRemnant(cause, plan) {
    switch (cause.code) {
        case 'orphaned':
            return cause.right ? remove(cause.instances, plan) : remove(cause.instances, plan, replacement(cause, plan));
        case 'old-project':
            return [endProject(cause, plan)];
        case 'left-behind':
            return cause.compose === undefined
                ? remove(cause.instances, plan, (0,phrase/* say */.cv) `If it is to run beside the others, start it again from the new image.`)
                : recreateGroup(cause, plan);
        case 'wrong-scale':
            return [scale(cause, plan)];
    }
}
const replacement = ({ services, target }, { commit }) => (0,phrase/* say */.cv) `Then let the plan name what runs in place of ${few(services)} on ${target}, or put the service back into the compose file and start it from commit ${(0,measure/* short */.h0)(commit)}.`;
function endProject(cause, plan) {
    const { compose, target, current } = cause;
    const words = (0,phrase/* say */.cv) `end the compose project ${compose?.project ?? ''} on ${target}`;
    const lines = compose === undefined ? [undefined] : [composeLine(compose, ['down'], [])];
    const named = (0,phrase/* list */.p_)(current.map((project) => `container: { compose: ${project}/${composeServices(cause)[0] ?? ''} }`), 'or');
    const then = (0,phrase/* say */.cv) `That ends all services of the project, and keeps its volumes. If it is to stay, let the plan name the other one: ${named}.`;
    return commands(machineOf(plan, target), lines, words, then);
}
function scale(cause, plan) {
    const { target, services, expected, running, instances, compose } = cause;
    const otherwise = (0,phrase/* say */.cv) `correct ${'instances:'} in the plan`;
    if (compose !== undefined) {
        const words = (0,phrase/* say */.cv) `scale ${few(services)} on ${target} to ${expected}, or ${otherwise}`;
        return commands(machineOf(plan, target), composeLines(cause, [['up', '-d']]), words, (0,phrase/* say */.cv) `Or ${otherwise}.`);
    }
    return running > expected
        ? edit((0,phrase/* say */.cv) `remove what is one too many of ${nameContainers(instances)} on ${target} (${'docker rm -f NAME'}), or ${otherwise}`)
        : edit((0,phrase/* say */.cv) `start ${(0,measure/* count */.U9)(expected - running, 'more', 'more')} of ${few(services)} on ${target}, or ${otherwise}`);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/logs.js





function readLogs(instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const there = instances.filter((instance) => instance.target === first.target).slice(0, 3);
    const lines = there.map((instance) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container));
    const words = (0,phrase/* say */.cv) `read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`;
    return [commands(machineOf(plan, first.target), lines, words)];
}

;// CONCATENATED MODULE: ./lib/reporters/wording/route-cause.js










const routeCauseNames = {
    'mixed-copies': 'Mixed builds',
    'other-copy': 'Another build answers',
    'edge-stale': 'Stale edge',
    'edge-old': 'Older than what runs',
    'edge-alone': 'Lost at the edge',
    'edge-hides': 'Hidden by the edge',
    'origin-silent': 'No answer',
    throttled: 'Throttled',
    'upstream-down': 'Nobody behind the proxy',
    'code-fails': 'The code fails',
    'login-wall': 'Sent to a login',
    moved: 'Moved',
    'nothing-routed': 'Nothing routed',
    'not-routed': 'Not routed',
    'method-missing': 'Method missing',
    'turned-away': 'Turned away',
    'catch-all': 'Catch-all page',
    'all-turned-away': 'Turned away everywhere',
};
const isRouteCause = (cause) => Object.hasOwn(routeCauseNames, cause.code);
const asked = ({ requests, origin, via }) => via === undefined ? (0,phrase/* say */.cv) `${few(requests, 3)} at ${origin}` : (0,phrase/* say */.cv) `${few(requests, 3)} at ${origin} (asked at ${via})`;
const route_cause_answered = (group) => (0,phrase/* say */.cv) `${asked(group)} answered ${group.status ?? 'nothing'}`;
function wordRouteCause(cause, plan) {
    switch (cause.code) {
        case 'other-copy':
            return (0,phrase/* say */.cv) `${asked(cause)} ${verb(cause.requests, 'is', 'are')} answered by commit ${(0,measure/* short */.h0)(cause.said, plan.commit)}, although every instance that was seen runs ${(0,measure/* short */.h0)(plan.commit, cause.said)}: ${cause.each !== undefined ? answersInside : cause.cache?.hit ? (0,phrase/* say */.cv) `a cache answered (${wordCache(cause.cache)})` : (0,phrase/* say */.cv) `another copy answers there, or a cache`}`;
        case 'mixed-copies':
            return (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(cause.copies.slice(0, 4).map((copy) => wordCopy(copy, cause.samples, plan)))}, although every instance that was seen runs ${(0,measure/* short */.h0)(plan.commit)}: ${cause.each === undefined ? (0,phrase/* say */.cv) `behind ${asked(cause)} stand servers that were not deployed to` : answersInside}`;
        case 'edge-stale':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)} out of a cache (${wordCache(cause.cache)})${since(cause.ran)}: that is no answer of what runs now`;
        case 'edge-old':
            return (0,phrase/* say */.cv) `${asked(cause)} ${verb(cause.requests, 'was', 'were')} answered out of a cache (${wordCache(cause.cache)})${since(cause.ran)}: that says nothing of what runs now`;
        case 'edge-alone':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}, while ${cause.via} behind it answers as declared: the fault lies before it, at the proxy or the edge`;
        case 'edge-hides':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}, while the public address answers as declared: a cache or another server answers there in its place`;
        case 'origin-silent':
            return wordSilence(cause);
        case 'throttled':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}: a limit of requests answered in place of the code${asksToWait(cause.after)}`;
        case 'upstream-down':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}: ${(0,phrase/* plain */.pj)(behind(cause.status))}${asksToWait(cause.after)}`;
        case 'code-fails':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}: the code is there and fails`;
        case 'login-wall':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)} and ${verb(cause.requests, 'leads', 'lead')} to a login, ${cause.location}: the route asks who is there before it answers`;
        case 'moved':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)} and ${verb(cause.requests, 'points', 'point')} ${(0,phrase/* plain */.pj)(moves[cause.to])}, ${cause.location}; redirects are not followed`;
        case 'nothing-routed':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(cause.of === 2 ? 'both' : `all ${cause.of}`)} routes at ${cause.origin} answered ${cause.status ?? 'nothing'}: the address leads to another site or to another base path than the one where the code answers`;
        case 'not-routed':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}${beside(cause)}. The runtime link holds, so the code is there and nothing leads to it`;
        case 'method-missing':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}: the path exists, but not for this method${allowed(cause.allow)}`;
        case 'turned-away':
            return cause.credential
                ? (0,phrase/* say */.cv) `${route_cause_answered(cause)}: the route exists and refuses the credential that was sent`
                : (0,phrase/* say */.cv) `${route_cause_answered(cause)}: the route exists and turns strangers away, and no credential was sent`;
        case 'catch-all':
            return (0,phrase/* say */.cv) `${asked(cause)} answered ${cause.status ?? 'nothing'} with the same bytes as a path below ${cause.control} that cannot exist: every path is answered so, and nothing shows that this route is there`;
        case 'all-turned-away':
            return (0,phrase/* say */.cv) `${route_cause_answered(cause)}, and so did a path below ${cause.control} that cannot exist: every path is answered so, and nothing shows that this route is there`;
    }
}
function behind(status) {
    if (status === 504)
        return 'a proxy answered, and waited in vain for what is behind it';
    if (status === 503)
        return 'nobody behind the proxy is ready, or the code itself says that it is not';
    return 'a proxy answered, and found nobody behind it who speaks HTTP. The runtime link holds, so it asks at another address or port than the instances have, or too early';
}
const wordCopy = ({ build, count, addresses }, samples, { commit }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${count} of ${(0,measure/* counted */.hS)(samples, 'answer')}`)} came from ${(0,measure/* short */.h0)(build, commit)}${addresses.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (at ${few(addresses, 3)})`}`;
const since = (ran) => ran === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, which is longer than any instance runs (${(0,phrase/* plain */.pj)(ageing(ran))})`;
const asksToWait = (seconds) => seconds === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it asks to wait ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(seconds * 1000))}`;
const allowed = (allow) => (allow.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, only for ${(0,phrase/* list */.p_)(allow)}`);
function beside({ beside, by }) {
    const others = beside === 0
        ? (0,phrase/* say */.cv) ``
        : (0,phrase/* say */.cv) `, while ${(0,phrase/* plain */.pj)(beside === 1 ? 'another route' : `${beside} other routes`)} there ${(0,phrase/* plain */.pj)(beside === 1 ? 'answers' : 'answer')} as declared`;
    return by === undefined ? others : (0,phrase/* say */.cv) `${others}; ${by.server} said so, and the others are answered by ${by.others}`;
}
function wordSilence(cause) {
    const { what } = wordUnseen(cause.why, { name: cause.via ?? cause.origin, address: '' });
    return (0,phrase/* say */.cv) `${what}: ${(0,phrase/* plain */.pj)(cause.requests.length === cause.of ? (cause.of === 1 ? 'its route' : `all of its ${cause.of} routes`) : `${cause.requests.length} of its ${cause.of} routes`)} ${verb(cause.requests, 'is', 'are')} unanswered`;
}
function mendRouteCause(cause, plan) {
    const url = urlOf(cause);
    switch (cause.code) {
        case 'other-copy':
            if (cause.each !== undefined)
                return [rebuilt(cause.each)];
            return [
                cause.cache?.hit
                    ? edit((0,phrase/* say */.cv) `purge ${url} at the edge after each deployment, then look again`)
                    : edit((0,phrase/* say */.cv) `see which server answers at ${cause.via ?? cause.origin}, declare it as a target, and deploy to it`),
            ];
        case 'mixed-copies':
            if (cause.each !== undefined)
                return [rebuilt(cause.each)];
            return [
                edit((0,phrase/* say */.cv) `list the servers behind ${cause.via ?? cause.origin} in its balancer, declare each of them as a target, and deploy to those of before`),
            ];
        case 'edge-stale':
        case 'edge-old':
            return [
                edit((0,phrase/* say */.cv) `purge ${url} at the edge after each deployment (or let it not be stored: ${'Cache-Control: no-store'}), then look again`),
            ];
        case 'edge-alone':
            return [
                edit((0,phrase/* say */.cv) `compare the rules of the proxy or edge before ${cause.via} with ${url}, and reload it: it may still have those of before`),
            ];
        case 'edge-hides':
            return [edit((0,phrase/* say */.cv) `mend what answers at ${cause.via ?? cause.origin}, then purge ${url} at the edge`)];
        case 'origin-silent':
            return silence(cause, plan);
        case 'throttled':
            return [
                edit((0,phrase/* say */.cv) `ask less at the same time (${'concurrency:'}) or less often (${'interval:'}), or let the limit not count this runner`),
            ];
        case 'upstream-down':
            return [
                edit((0,phrase/* say */.cv) `compare the upstream of the proxy with the address and port where the instances listen, and reload it`),
            ];
        case 'code-fails':
            return logsOf(cause, plan);
        case 'login-wall':
            return [
                edit((0,phrase/* say */.cv) `send a credential with the route (${'headers:'}), or declare what strangers are to be answered: ${`-> ${cause.status ?? 302}`}`),
            ];
        case 'moved':
            return [edit((0,phrase/* say */.cv) `declare the address that it points to, or accept the redirect: ${`-> ${cause.status ?? 302}`}`)];
        case 'nothing-routed':
            return [
                edit((0,phrase/* say */.cv) `correct the base of the URLs in the plan, or the name and path under which the proxy knows the service at ${cause.origin}`),
            ];
        case 'not-routed':
            return [
                edit((0,phrase/* say */.cv) `see which routes the server and the proxy before it know, add ${url} there, and reload it: a proxy keeps the rules of before until then`),
            ];
        case 'method-missing':
            return [
                edit((0,phrase/* say */.cv) `${cause.allow.length === 0 ? (0,phrase/* say */.cv) `declare the method that the path is to be asked with` : (0,phrase/* say */.cv) `declare ${(0,phrase/* list */.p_)(cause.allow, 'or')}`}, or add the handler of this method`),
            ];
        case 'turned-away':
            return [
                edit(cause.credential
                    ? (0,phrase/* say */.cv) `see whether the credential is the one of this deployment, and still valid`
                    : (0,phrase/* say */.cv) `declare ${`-> ${cause.status ?? 401}`} if strangers are to be turned away there, or send a credential with the route (${'headers:'})`),
            ];
        case 'catch-all':
            return [
                edit((0,phrase/* say */.cv) `let unknown paths be answered with 404; if the page itself is meant, say what is in it (${'body: { contains: … }'})`),
            ];
        case 'all-turned-away':
            return [
                edit((0,phrase/* say */.cv) `declare a ${'guard'} with a caller who is let in: only that shows the route; or leave out ${'control: strict'}`),
            ];
    }
}
const urlOf = ({ origin, requests }) => `${origin}${requests[0]?.replace(/^\S+ /, '') ?? ''}`;
function silence(cause, plan) {
    const { now } = wordUnseen(cause.why, { name: cause.origin, address: '' });
    if (cause.reason !== 'connection-refused')
        return [now];
    const { host, port, scheme } = readAddress(cause.origin);
    const publish = `publish=${port ?? (scheme === 'https' ? '443' : '80')}`;
    const list = (0,reporters_escape/* shellLine */.Tg)(['docker', 'ps', '--filter'], publish);
    const hosts = plan.targets.filter(({ yields }) => yields === 'instances');
    const [only] = hosts;
    if (only === undefined || hosts.length > 1)
        return [now];
    return [commands(machineOf(plan, only.name), [list], (0,phrase/* say */.cv) `see what publishes that port at ${host}`), now];
}
const logsOf = ({ suspects = [] }, plan) => suspects.length === 0 ? [edit((0,phrase/* say */.cv) `read the server's log at the time of the request`)] : readLogs(suspects, plan);

;// CONCATENATED MODULE: ./lib/reporters/wording/cause.js

















const names = {
    ...routeCauseNames,
    ...servedCauseNames,
    ...conductCauseNames,
    'built-not-recreated': 'Built, not recreated',
    'left-behind': 'Left behind',
    orphaned: 'Orphaned',
    'old-project': 'Old project',
    'running-newer': 'Running newer',
    'rolled-back': 'Rolled back',
    'digest-of-other-commit': 'Digest of another commit',
    'wrong-scale': 'Wrong scale',
    'tag-moved': 'Tag moved',
    'never-built': 'Never built',
    'label-overridden': 'Label overridden',
    'one-off-left': 'One-off left',
    'crash-loop': 'Crash loop',
    stopped: 'Stopped',
    'never-created': 'Never created',
    'target-unseen': 'Not seen',
    'statement-stale': 'Stale statement',
    'not-stable': 'Not stable',
    'nothing-claimed': 'Nothing claimed',
    shadowed: 'Shadowed',
    'edited-in-place': 'Edited in place',
    'stale-cache': 'Stale cache',
    'label-behind': 'Label behind',
    'not-in-commit': 'Not in the commit',
    'not-in-build': 'Not in the build',
    'open-to-strangers': 'Open to strangers',
    'credential-unchecked': 'Credential unchecked',
    'locked-out': 'Locked out',
    ...swarmCauseNames,
    ...daemonCauseNames,
    'as-found': 'Found',
};
const nameCause = (cause) => names[cause.code];
function wordCause(cause, plan) {
    if (isRouteCause(cause))
        return wordRouteCause(cause, plan);
    if (isServedCause(cause))
        return wordServedCause(cause);
    if (isConductCause(cause))
        return wordConductCause(cause, plan);
    const commit = (0,measure/* short */.h0)(plan.commit);
    switch (cause.code) {
        case 'built-not-recreated':
            return (0,phrase/* say */.cv) `the image of ${nameGroup(cause)} was built for commit ${commit}, but ${nameContainers(cause.instances)} still ${verb(cause.instances, 'runs', 'run')} the image from before`;
        case 'left-behind':
        case 'orphaned':
        case 'old-project':
        case 'wrong-scale':
            return wordRemnant(cause, plan);
        case 'running-newer':
        case 'rolled-back':
        case 'digest-of-other-commit':
            return wordPast(cause, plan);
        case 'tag-moved':
            return (0,phrase/* say */.cv) `${nameContained(cause)} ${verb(cause.instances, 'runs', 'run')} commit ${commit}, but the reference means another build by now, so the next recreate would replace it`;
        case 'never-built':
            return (0,phrase/* say */.cv) `no image of commit ${commit} has the name that ${nameGroup(cause)} ${verb(cause.services, 'is', 'are')} started from${otherBuilds(cause.builds)}`;
        case 'label-overridden':
            return (0,phrase/* say */.cv) `the container's own label says which commit ${nameContainers(cause.instances)} ${verb(cause.instances, 'runs', 'run')}, but the image says otherwise`;
        case 'one-off-left':
            return (0,phrase/* say */.cv) `${nameContainers(cause.instances)} ${verb(cause.instances, 'was', 'were')} started with ${'docker compose run'} and still ${verb(cause.instances, 'runs', 'run')} another build; recreating the service does not touch ${verb(cause.instances, 'it', 'them')}`;
        case 'crash-loop':
            return (0,phrase/* say */.cv) `the engine starts ${nameGroup(cause)} again and again: ${stops(cause.stops)}`;
        case 'stopped':
            return (0,phrase/* say */.cv) `${nameGroup(cause)} ${verb(cause.services, 'does', 'do')} not run: ${stops(cause.stops)}`;
        case 'never-created':
            return (0,phrase/* say */.cv) `${cause.service} has no container on ${cause.target}, not even a stopped one; ${wordSelector(cause.selector)} was expected`;
        case 'target-unseen':
            return wordTargetsUnseen(cause);
        case 'statement-stale':
            return wordStatement(cause, plan);
        case 'shadowed':
            return (0,phrase/* say */.cv) `${wordMount(cause.mount)} holds other files than commit ${commit} has in ${nameContained(cause)}, whatever the image has: ${few(cause.paths, 3)}`;
        case 'edited-in-place':
            return (0,phrase/* say */.cv) `files of ${nameContained(cause)} were changed in the running container, not in the image: ${few(cause.paths, 3)} in ${cause.artifact}`;
        case 'stale-cache':
            return (0,phrase/* say */.cv) `the label of the image of ${nameGroup(cause)} says commit ${commit}, its files are others: it was built from a stale cache, or from other sources than the manifest: ${few(cause.paths, 3)} in ${cause.artifact}`;
        case 'label-behind':
            return (0,phrase/* say */.cv) `the files in ${nameContained(cause)} are those of commit ${commit}, but the label of the image says ${(0,measure/* short */.h0)(cause.revision, plan.commit)}`;
        case 'not-in-commit':
        case 'not-in-build':
            return wordFeatureCause(cause);
        case 'open-to-strangers':
        case 'credential-unchecked':
        case 'locked-out':
            return wordAuthCause(cause);
        case 'update-rolled-back':
        case 'update-stuck':
        case 'task-rejected':
            return wordSwarmCause(cause);
        case 'not-restarted':
        case 'not-released':
        case 'daemon-stopped':
            return wordDaemonCause(cause, plan);
        case 'as-found':
            return wordFinding(cause.finding, plan).what;
        case 'not-stable':
            return (0,phrase/* say */.cv) `everything held, but only in ${(0,phrase/* plain */.pj)(`${cause.stable} of the ${cause.wanted}`)} looks in a row that were asked for`;
        case 'nothing-claimed':
            return (0,phrase/* say */.cv) `nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers`;
    }
}
function otherBuilds(builds) {
    if (builds.length === 0)
        return (0,phrase/* say */.cv) ``;
    const few = builds.slice(0, 3).map(otherBuild);
    const rest = builds.length - few.length;
    return rest === 0 ? (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few)}` : (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function otherBuild({ reference, revision, untagged }) {
    const name = untagged === true
        ? (0,phrase/* say */.cv) `nothing there is called ${(0,measure/* short */.h0)(reference)} any more, and what runs`
        : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(reference)}`;
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
        ? (0,phrase/* say */.cv) `${name} is of commit ${(0,measure/* short */.h0)(revision)}`
        : (0,phrase/* say */.cv) `${name} says ${revision}, which is no full commit id`;
}
function stops(all) {
    const few = all.slice(0, 3).map((stop) => (0,phrase/* say */.cv) `${stop.instance.container} (${wordStop(stop)})`);
    const rest = all.length - few.length;
    return rest === 0 ? (0,phrase/* list */.p_)(few) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(few, ',')} and ${(0,measure/* count */.U9)(rest, 'more', 'more')}`;
}
function wordTargetsUnseen(cause) {
    const first = cause.targets[0];
    if (first === undefined)
        return (0,phrase/* say */.cv) `a target could not be looked at`;
    const { what } = wordUnseen(first.why, { name: first.target, address: first.address });
    const others = cause.targets.slice(1);
    if (others.length === 0)
        return (0,phrase/* say */.cv) `${what}`;
    const named = (0,phrase/* list */.p_)(others.slice(0, 5).map((one) => one.target), ',');
    const rest = others.length > 5 ? (0,phrase/* say */.cv) ` and ${(0,measure/* count */.U9)(others.length - 5, 'more', 'more')}` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${what}. The same holds for ${named}${rest}: ${(0,phrase/* plain */.pj)(`${cause.targets.length} of ${cause.of} targets`)}`;
}
function wordStatement(cause, plan) {
    const newer = cause.newer === true ? (0,phrase/* say */.cv) `, which it descends from: this run is about an old commit` : (0,phrase/* say */.cv) ``;
    const what = (0,phrase/* say */.cv) `${cause.address} says (${cause.at}) that it runs commit ${(0,measure/* short */.h0)(cause.said, plan.commit)}, not ${(0,measure/* short */.h0)(plan.commit, cause.said)}${newer}`;
    switch (cause.hosts) {
        case 'right':
            return (0,phrase/* say */.cv) `${what}, although every instance on the hosts runs it: a cache or another copy answered`;
        case 'wrong':
            return (0,phrase/* say */.cv) `${what}, and the hosts agree with it`;
        case 'unclaimed':
            return (0,phrase/* say */.cv) `${what}`;
    }
}

// EXTERNAL MODULE: ./lib/chain/group.js
var group = __webpack_require__(9790);
;// CONCATENATED MODULE: ./lib/reporters/wording/bring.js







const buildGroup = (group, plan) => group.compose === undefined ? [buildAlone(group, plan)] : [buildByCompose(group, group.compose, plan)];
function buildByCompose(group, compose, plan) {
    const { target, builds, copies } = group;
    const services = composeServices(group);
    const fetched = services.filter((_, at) => builds[at]?.registered === true);
    const made = services.filter((_, at) => builds[at]?.registered !== true);
    const lines = [
        ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
        ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
        composeLine(compose, ['up', '-d'], services, copies),
    ];
    const words = (0,phrase/* say */.cv) `build (or pull) and recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    const then = (0,phrase/* say */.cv) `The sources there must be at commit ${(0,measure/* short */.h0)(plan.commit)} before they are built.`;
    const machine = machineOf(plan, target);
    return made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then);
}
function buildAlone({ target, builds, services, instances }, plan) {
    const commit = (0,measure/* short */.h0)(plan.commit);
    const again = recreation(instances.map(({ container }) => container), services);
    const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference));
    if (names.length === 0)
        return edit((0,phrase/* say */.cv) `bring the image of commit ${commit} to ${target}, then create ${few(services)} from it`);
    const isPulled = builds.every(({ registered }) => registered);
    const label = `--label org.opencontainers.image.revision=${plan.commit}`;
    const build = names.length === 1 ? (0,phrase/* say */.cv) ` (${`docker build ${label} -t ${names[0] ?? ''} .`})` : (0,phrase/* say */.cv) ` (with ${label})`;
    const words = isPulled
        ? (0,phrase/* say */.cv) `bring the image of commit ${commit} to ${target} by the name ${few(names)}, then ${again}`
        : (0,phrase/* say */.cv) `build ${few(names)} on ${target} from a checkout of commit ${commit}${build}, or bring the image there by that name, then ${again}`;
    if (!isPulled)
        return edit(words);
    const fetch = names.map((name) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], name));
    return commands(machineOf(plan, target), fetch, words, (0,phrase/* say */.cv) `Then ${again}.`);
}
function recreation(containers, services) {
    const stop = containers.length > 5 ? undefined : (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], ...containers);
    return stop === undefined
        ? (0,phrase/* say */.cv) `recreate ${few(services)}`
        : (0,phrase/* say */.cv) `recreate ${few(services)}: ${stop}, and the ${'docker run'} that made it`;
}
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);

;// CONCATENATED MODULE: ./lib/reporters/wording/engine.js

function keeperOf(cause) {
    const named = engine_instanceOf(cause);
    return named?.keeper;
}
function engine_instanceOf(cause) {
    if ('instances' in cause)
        return cause.instances[0];
    return cause.code === 'as-found' && 'instance' in cause.finding ? cause.finding.instance : undefined;
}
const asPodman = (line) => line.replace(/^docker (?=[a-z])/, 'podman ');
function forKeeper(cause, remedy) {
    if (keeperOf(cause)?.by !== 'podman')
        return remedy;
    if (remedy.kind === 'command')
        return { ...remedy, lines: remedy.lines.map(asPodman) };
    const parts = remedy.words.parts.map((part) => typeof part === 'string' ? part : { foreign: asPodman(part.foreign) });
    return { ...remedy, words: { parts } };
}
function mendTasks(cause, plan) {
    const instance = engine_instanceOf(cause);
    if (instance?.keeper?.by !== 'swarm')
        return undefined;
    if (cause.code === 'as-found' && cause.finding.code === 'runtime/other-commit')
        return updateTo(instance, instance.keeper.service, plan);
    if (cause.code !== 'built-not-recreated' && cause.code !== 'left-behind')
        return undefined;
    return forceUpdate(instance, instance.keeper.service, plan);
}

;// CONCATENATED MODULE: ./lib/reporters/wording/mend.js























const mendCauses = (causes, plan) => distinct(causes.flatMap((cause) => mendCause(cause, plan, causes).map((remedy) => forKeeper(cause, remedy))));
function mendCause(cause, plan, all) {
    if (isRouteCause(cause))
        return mendRouteCause(cause, plan);
    if (isServedCause(cause))
        return [mendServedCause(cause)];
    const anew = mendTasks(cause, plan);
    if (anew !== undefined)
        return [anew];
    if (isConductCause(cause))
        return mendConductCause(cause, plan);
    switch (cause.code) {
        case 'built-not-recreated':
            return recreateGroup(cause, plan);
        case 'left-behind':
        case 'orphaned':
        case 'old-project':
        case 'wrong-scale':
            return mendRemnant(cause, plan);
        case 'running-newer':
        case 'rolled-back':
        case 'digest-of-other-commit':
            return [mendPast(cause, plan)];
        case 'tag-moved':
            return [tagAgain(cause, plan)];
        case 'never-built':
            return buildGroup(cause, plan);
        case 'label-overridden':
            return [
                edit((0,phrase/* say */.cv) `remove the label ${'org.opencontainers.image.revision'} from what creates the container (${'labels:'} in the compose file, ${'--label'} of ${'docker run'}): only the image may say which commit it was built from; then recreate it`),
            ];
        case 'one-off-left':
            return remove(cause.instances, plan);
        case 'crash-loop':
            return readLogs(cause.stops.map((stop) => stop.instance), plan);
        case 'stopped':
            return startAgain(cause, plan, all);
        case 'never-created':
            return [create(cause, plan)];
        case 'target-unseen':
            return cause.targets.map((one) => wordUnseen(one.why, { name: one.target, address: one.address }).now);
        case 'statement-stale':
            return [mendStatement(cause, plan)];
        case 'shadowed':
            return [mend_uncover(cause, plan)];
        case 'edited-in-place':
            return composeGroup(cause, plan, [['up', '-d', '--force-recreate']], (0,phrase/* say */.cv) `the same image`);
        case 'stale-cache':
            return composeGroup(cause, plan, [
                ['build', '--no-cache'],
                ['up', '-d'],
            ]);
        case 'label-behind':
            return [
                edit((0,phrase/* say */.cv) `give the image the label ${`org.opencontainers.image.revision=${plan.commit}`} when it is built, and deploy that image`),
            ];
        case 'not-in-commit':
        case 'not-in-build':
            return [mendFeature(cause)];
        case 'open-to-strangers':
        case 'credential-unchecked':
        case 'locked-out':
            return mendAuth(cause);
        case 'update-rolled-back':
        case 'update-stuck':
        case 'task-rejected':
            return [mendSwarm(cause, plan)];
        case 'not-restarted':
        case 'not-released':
        case 'daemon-stopped':
            return [mendDaemon(cause, plan)];
        case 'as-found':
            return [wordFinding(cause.finding, plan).now];
        case 'not-stable':
            return [
                edit((0,phrase/* say */.cv) `give the run more time than ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(plan.pace.wait))} (${'wait:'}), or see what comes and goes`),
            ];
        case 'nothing-claimed':
            return [edit((0,phrase/* say */.cv) `name ${'services:'} on a target that must run the commit, or a target that says what it runs`)];
    }
}
const leaving = ['built-not-recreated', 'left-behind', 'orphaned', 'old-project'];
function startAgain(cause, plan, all) {
    const left = all.flatMap((other) => 'instances' in other && leaving.includes(other.code) ? other.instances.map(group/* instanceKey */.pA) : []);
    const stops = cause.stops.filter(({ instance }) => !left.includes((0,group/* instanceKey */.pA)(instance)));
    const paused = stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance);
    const stopped = stops.filter(({ state }) => state !== 'paused');
    const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance);
    const instances = stopped.map(({ instance }) => instance);
    const started = cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan);
    return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)];
}
function tagAgain({ target, services, tags }, plan) {
    const pin = (0,phrase/* say */.cv) `pin its digest where ${few(services)} on ${target} is declared`;
    const words = (0,phrase/* say */.cv) `tag the image of commit ${(0,measure/* short */.h0)(plan.commit)} again, or ${pin}`;
    if (tags.length === 0)
        return edit(words);
    const lines = tags.map(({ reference, image }) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'tag'], image, reference));
    return commands(machineOf(plan, target), lines, words, (0,phrase/* say */.cv) `Or ${pin}.`);
}
function callEach(call, instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const names = instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(call)} ${few(names)} on ${first.target}`;
    return [commands(machineOf(plan, first.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', call], ...names)], words)];
}
function mend_uncover(cause, plan) {
    const { mount, compose, target } = cause;
    const services = composeServices(cause);
    const words = (0,phrase/* say */.cv) `take ${wordMount(mount)} away from what creates ${few(services)} on ${target} (${'volumes:'} in the compose file, ${'-v'} of ${'docker run'}) and recreate it, or put the files of commit ${(0,measure/* short */.h0)(plan.commit)} where the mount comes from`;
    if (compose === undefined || !isAnonymous(mount))
        return edit(words);
    const lines = composeLines(cause, [['up', '-d', '--force-recreate', '--renew-anon-volumes']]);
    return commands(machineOf(plan, target), lines, words);
}
function create(cause, plan) {
    const { service, target, compose, selector } = cause;
    const there = cause.others.length === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (there ${verb(cause.others, 'is', 'are')} ${few(cause.others, 8)})`;
    const words = (0,phrase/* say */.cv) `start ${service} on ${target}, or correct its name in the plan${there}`;
    const name = selector.by === 'compose' ? selector.service : selector.by === 'service' ? selector.name : undefined;
    if (compose === undefined || name === undefined)
        return edit(words);
    const otherwise = (0,phrase/* say */.cv) `If it has another name there, correct it in the plan${there}.`;
    return commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], [name])], words, otherwise);
}
function mendStatement(cause, plan) {
    switch (cause.hosts) {
        case 'right':
            return edit((0,phrase/* say */.cv) `purge the cache before ${cause.address}, and see which copies it asks`);
        case 'wrong':
            return edit((0,phrase/* say */.cv) `mend the instances first`);
        case 'unclaimed':
            if (cause.newer === true)
                return leaveNewer(cause.said, cause.target, cause.target, plan);
            return edit((0,phrase/* say */.cv) `deploy commit ${(0,measure/* short */.h0)(plan.commit)} to what answers at ${cause.address}`);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/progress.js



function wordLook(verdict, plan) {
    if (verdict.kind === 'proven')
        return (0,phrase/* plain */.pj)('proven');
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    const word = (0,phrase/* plain */.pj)(verdict.kind === 'drifted' ? `broken${at}` : `unproven${at}`);
    const findings = verdict.chain.find((link) => link.link === verdict.broken)?.findings ?? [];
    const first = findings[0];
    if (first === undefined)
        return word;
    const more = findings.length === 1 ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(`, and ${findings.length - 1} more`);
    return (0,phrase/* say */.cv) `${word} (${wordFinding(first, plan).what}${more})`;
}
const wordAnswers = (answered, targets) => (0,phrase/* plain */.pj)(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `);
function progress_wordWait(wait) {
    const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`;
    return (0,phrase/* plain */.pj)(`${row}; looking again in ${(0,measure/* lasting */.nS)(wait.next)}, ${(0,measure/* lasting */.nS)(wait.left)} left`);
}

// EXTERNAL MODULE: ./lib/chain/finding.js + 7 modules
var chain_finding = __webpack_require__(6388);
;// CONCATENATED MODULE: ./lib/reporters/wording/verdict.js





const verdictMarks = { proven: '✓', drifted: '✗', unproven: '?' };
const stateWords = {
    holds: { mark: '✓', word: 'holds' },
    broken: { mark: '✗', word: 'broken' },
    unseen: { mark: '?', word: 'unseen' },
    unclaimed: { mark: '○', word: 'not claimed' },
};
function wordVerdict(verdict) {
    const at = verdict.broken === undefined ? '' : ` at ${verdict.broken}`;
    switch (verdict.kind) {
        case 'proven':
            return (0,phrase/* plain */.pj)('Proven');
        case 'drifted':
            return (0,phrase/* plain */.pj)(`Drifted: broken${at}`);
        case 'unproven':
            return (0,phrase/* plain */.pj)(at === '' ? 'Unproven' : `Unproven: evidence is missing${at}`);
    }
}
function wordMeaning(outcome) {
    const { plan, verdict } = outcome;
    const commit = (0,measure/* short */.h0)(plan.commit);
    const runs = verdict.chain.some(({ link, state }) => link === 'runtime' && state === 'holds');
    if (verdict.kind === 'unproven' && verdict.broken === 'route' && runs)
        return (0,phrase/* say */.cv) `Commit ${commit} is running, but nothing shows that it answers as declared.`;
    if (verdict.kind === 'unproven')
        return (0,phrase/* say */.cv) `Nothing shows that commit ${commit} is what is running.`;
    if (verdict.kind === 'proven') {
        const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link);
        return (0,phrase/* say */.cv) `Commit ${commit} is what is running: ${(0,phrase/* plain */.pj)(`${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`)}.`;
    }
    switch (verdict.broken) {
        case 'source':
            return meaningOfFeatures(verdict.causes) ?? (0,phrase/* say */.cv) `Commit ${commit} is not a commit of this repository.`;
        case 'build':
            return meaningOfFeatures(verdict.causes) ?? (0,phrase/* say */.cv) `Commit ${commit} was never built into what would be started.`;
        case 'runtime':
        case undefined:
            return verdict.causes.some(isOfTheCode)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is running.`
                : (0,phrase/* say */.cv) `Commit ${commit} is not running as declared.`;
        case 'route':
            if (runs)
                return (0,phrase/* say */.cv) `Commit ${commit} is running, but it does not answer as declared.`;
            return verdict.causes.some(isServedCause)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is public.`
                : (0,phrase/* say */.cv) `Commit ${commit} does not answer as declared.`;
        case 'auth':
            return verdict.causes.some(({ code }) => code === 'open-to-strangers')
                ? (0,phrase/* say */.cv) `Commit ${commit} is running, and strangers are let in.`
                : (0,phrase/* say */.cv) `Commit ${commit} is running and answers, but not to the right people.`;
    }
}
const notOfTheCode = [
    'tag-moved',
    'crash-loop',
    'stopped',
    'daemon-stopped',
    'task-rejected',
    'runtime/unhealthy',
    'runtime/not-running',
    'port-taken',
    'config-behind',
    'mount-behind',
    'env-differs',
    'runtime/not-listening',
    'runtime/instance-count',
    'runtime/labels-disagree',
    'runtime/other-image',
];
function isOfTheCode(cause) {
    if (cause.code !== 'as-found')
        return !notOfTheCode.includes(cause.code);
    const { code } = cause.finding;
    return chain_finding/* findingCodes */.Y[code].kind === 'contradicted' && !notOfTheCode.includes(code);
}
const joinWords = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
function wordOrigin(from) {
    switch (from.kind) {
        case 'input':
            return (0,phrase/* say */.cv) `named by the input ${'commit'}`;
        case 'event':
            return (0,phrase/* say */.cv) `named by the event ${from.event} (${from.field})`;
        case 'checkout':
            return (0,phrase/* say */.cv) `the one that is checked out`;
    }
}
function wordRun(outcome) {
    const looks = (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(outcome.looks, 'look')} in ${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(outcome.took))}`;
    const { wait, stable } = outcome.plan.pace;
    switch (outcome.ended) {
        case 'stable':
            return (0,phrase/* say */.cv) `${looks}, proven ${(0,phrase/* plain */.pj)(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`;
        case 'deadline':
            if (wait === 0)
                return (0,phrase/* say */.cv) `${looks}; not asked to wait`;
            return outcome.stable > 0
                ? (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))}) with ${(0,phrase/* plain */.pj)(String(outcome.stable))} of ${(0,measure/* count */.U9)(stable, 'proven look')} in a row`
                : (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)((0,measure/* lasting */.nS)(wait))})`;
        case 'cannot-converge':
            return (0,phrase/* say */.cv) `${looks}; looking again could not have changed it`;
        case 'cancelled':
            return (0,phrase/* say */.cv) `${looks}; cancelled before the end`;
    }
}
function wordHeld(link, { features = [], guards = [] }) {
    switch (link) {
        case 'source':
            return features.some(({ source }) => source.length > 0)
                ? 'the commit is known, and what its features are written in is there'
                : 'the commit is known';
        case 'build':
            return 'what would be started was built from it';
        case 'runtime':
            return 'every instance runs it';
        case 'route':
            return 'every route answers as declared';
        case 'auth':
            return guards.some(({ callers }) => callers.some(({ admitted }) => admitted))
                ? 'strangers are turned away, the invited are let in'
                : 'strangers are turned away';
    }
}
function wordLink(result, verdict, plan) {
    if (result.state === 'unclaimed')
        return (0,phrase/* plain */.pj)('not asked, so not proven');
    if (!result.moot)
        return (0,phrase/* plain */.pj)(result.state === 'holds' ? wordHeld(result.link, plan) : '');
    const before = verdict.chain.find((link) => link.link === verdict.broken);
    return (0,phrase/* plain */.pj)(`proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unseen' ? 'unseen' : 'broken'}`);
}
const wordUnsafe = (name) => (0,phrase/* say */.cv) `the proof is weakened by ${name}`;

;// CONCATENATED MODULE: ./lib/reporters/wording.js










;// CONCATENATED MODULE: ./lib/reporters/progress.js



function progressTeller(plan, tell) {
    let look = 0;
    let targets = 0;
    let answered = 0;
    let before = '';
    const files = (plan.served ?? []).reduce((sum, { asked }) => sum + asked, 0);
    const asked = ({ targets, routes }) => [
        ...(targets + routes === 0 && files > 0 ? [] : [(0,measure/* count */.U9)(targets, 'target'), (0,measure/* count */.U9)(routes, 'route')]),
        ...(files === 0 ? [] : [(0,measure/* count */.U9)(files, 'public file')]),
    ];
    return (progress) => {
        switch (progress.kind) {
            case 'looking':
                look = progress.look;
                targets = progress.targets;
                answered = 0;
                if (look === 1)
                    tell((0,phrase/* say */.cv) `look 1: ${(0,phrase/* list */.p_)(asked(progress))}`);
                return;
            case 'answered':
                if (progress.seen)
                    answered += 1;
                return;
            case 'judged':
                look = progress.look;
                return;
            case 'waiting': {
                const seen = (0,phrase/* say */.cv) `${wordAnswers(answered, targets)}${wordLook(progress.verdict, plan)}`;
                const same = (0,reporters_escape/* inText */.tg)(seen) === before;
                before = (0,reporters_escape/* inText */.tg)(seen);
                tell((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`look ${look}`)}: ${same ? (0,phrase/* plain */.pj)('no change') : seen}${progress_wordWait(progress)}`);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/reporters/remedy.js


function remedyText(remedy, mark = '') {
    return remedyLines(remedy, mark).join('\n');
}
function remedyLines(remedy, mark = '') {
    if (remedy.kind === 'edit')
        return [(0,reporters_escape/* commandless */.P0)(`Now: ${(0,reporters_escape/* inText */.tg)(remedy.words)}.`)];
    const head = remedy.on === undefined ? 'Now, run:' : `Now, on ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${remedy.on}`)}, run:`;
    const then = remedy.then === undefined ? [] : [(0,reporters_escape/* inText */.tg)(remedy.then)];
    return [head, ...remedy.lines.map((line) => `  ${mark}${line}`), ...then].map(reporters_escape/* commandless */.P0);
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/chain/route.js + 4 modules
var route = __webpack_require__(6802);
;// CONCATENATED MODULE: ./lib/reporters/story/callers.js




const lineOfCaller = (row) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} as ${row.caller} -> ${row.answer}, expected ${row.expected} (${row.fate})`;
function callerRows({ plan, world }) {
    const sights = new Map(world.callers?.map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const rows = (plan.guards ?? []).flatMap((guard, at) => guard.callers.map((caller, index) => rowOf(guard, caller, sights.get(`${at} ${index}`) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'))));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
function rowOf({ method, url }, { name, expect }, sight) {
    const row = { method, url, caller: name, expected: expect.text };
    if (sight.kind === 'unseen')
        return { ...row, answer: (0,phrase/* plain */.pj)(sight.why.reason.replaceAll('-', ' ')), fate: (0,phrase/* plain */.pj)('not known'), wrong: true };
    const { status, location } = sight.value;
    return {
        ...row,
        answer: location === undefined ? (0,phrase/* say */.cv) `${status}` : (0,phrase/* say */.cv) `${status} to ${location}`,
        fate: wordFate(status),
        wrong: !(0,route/* isExpected */.D)(status, expect),
    };
}

// EXTERNAL MODULE: ./lib/chain/trace.js
var trace = __webpack_require__(1548);
;// CONCATENATED MODULE: ./lib/reporters/wording/trace.js


function wordTrace({ links, broken }) {
    const suspect = links.find(({ link }) => link === broken);
    if (suspect !== undefined)
        return (0,phrase/* plain */.pj)(suspect.state === 'broken' ? `broken at ${suspect.link}` : `not seen at ${suspect.link}`);
    const held = links.filter(({ state }) => state === 'holds');
    if (held.length === 0)
        return (0,phrase/* plain */.pj)('nothing of it is proven');
    const open = links.filter(({ state }) => state === 'unclaimed').map(({ link }) => link);
    return (0,phrase/* plain */.pj)(open.length === 0 ? 'proven from source to auth' : `holds; not claimed: ${open.join(', ')}`);
}
function wordFile({ service, path, of, changed, missing, unseen }) {
    const parts = [
        ...(missing === 0 ? [] : [`is missing from ${missing} of ${(0,measure/* counted */.hS)(of, 'instance')}`]),
        ...(changed === 0 ? [] : [`is another file in ${changed} of ${(0,measure/* counted */.hS)(of, 'instance')}`]),
        ...(unseen === 0 ? [] : [`could not be read in ${unseen} of ${(0,measure/* counted */.hS)(of, 'instance')}`]),
    ];
    return (0,phrase/* say */.cv) `${path} ${(0,phrase/* plain */.pj)(parts.join(', '))} of ${service}`;
}
const mootLegend = (0,phrase/* plain */.pj)('In parentheses: proves nothing, because a link before it does not hold.');
const alarmOf = (method, url, status) => (0,phrase/* say */.cv) `strangers are let in: ${`${method} ${url}`} answers ${status} to somebody without any credential`;

;// CONCATENATED MODULE: ./lib/reporters/story/features.js




const mostTold = 1;
function featureRows(outcome) {
    const { plan, world, verdict } = outcome;
    const rows = (0,trace/* traceFeatures */.B)(plan, world, verdict).map((trace) => features_rowOf(trace, outcome));
    return [...rows.filter((row) => row.broken !== undefined), ...rows.filter((row) => row.broken === undefined)];
}
function features_rowOf(trace, { plan }) {
    const suspect = trace.links.find(({ link }) => link === trace.broken);
    const findings = suspect?.findings ?? [];
    const files = suspect?.link === 'runtime' ? trace.files.filter(isTelling) : [];
    const told = [
        ...files.map(wordFile),
        ...findings.slice(0, mostTold).map((finding) => wordFinding(finding, plan).what),
    ];
    return {
        name: trace.feature,
        place: trace.place,
        broken: trace.broken,
        links: trace.links.map(({ link, state, moot }) => ({ link, state, moot })),
        stands: wordTrace(trace),
        told,
        rest: Math.max(0, findings.length - mostTold),
    };
}
const isTelling = ({ of, whole }) => of > 0 && whole < of;
const markLink = (mark, moot) => (moot ? `(${mark})` : mark);
const lineOf = (row, marks) => (0,phrase/* say */.cv) `${row.name}: ${(0,phrase/* plain */.pj)(row.links.map(({ link, state, moot }) => `${markLink(marks(state), moot)} ${link}`).join('  '))}`;

// EXTERNAL MODULE: ./lib/chain/artifact.js
var artifact = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/chain/inside.js
var chain_inside = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/reporters/wording/files.js




const filesMarks = { whole: '✓', weaker: '⚠', wrong: '✗' };
const ways = {
    proc: 'from the host (/proc/PID/root)',
    exec: "by the tools of the image itself (docker exec), so by the container's own word",
    cp: 'from a stream of them (docker cp)',
    host: 'on the host',
};
const bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' };
function wordFiles(facts) {
    const { service, target, names, files, reading, proven, commit } = facts;
    const where = (0,phrase/* say */.cv) `${service} on ${target} (${few(names)})`;
    const only = (0,phrase/* say */.cv) `so that the proof is ${proven} and not hashed`;
    switch (reading.kind) {
        case 'unclaimed':
            return (0,phrase/* say */.cv) `${where}: no files were claimed`;
        case 'unseen': {
            const { what } = wordUnseen(reading.why, { name: names[0] ?? service, address: '' });
            return (0,phrase/* say */.cv) `${where}: ${what}, ${only}`;
        }
        case 'differs':
            return (0,phrase/* say */.cv) `${where}: ${files.manifest} lists other files than are there, ${(0,phrase/* plain */.pj)(wayOf(files, reading.inside))}`;
        case 'whole': {
            const what = (0,phrase/* say */.cv) `${where}: ${listed(files)} ${verb({ length: files.count + files.links }, 'is', 'are')}`;
            if (files.named !== undefined)
                return (0,phrase/* say */.cv) `${what} there; a manifest of ${(0,phrase/* plain */.pj)(bundlers[files.named])} has no hashes, ${only}`;
            const as = (0,phrase/* say */.cv) `${what} as ${files.manifest} lists ${verb({ length: files.count + files.links }, 'it', 'them')}, ${(0,phrase/* plain */.pj)(wayOf(files, reading.inside))}`;
            if (files.commit === commit)
                return as;
            return files.commit === undefined
                ? (0,phrase/* say */.cv) `${as}; the manifest names no commit, ${only}`
                : (0,phrase/* say */.cv) `${as}; the manifest is of commit ${(0,measure/* short */.h0)(files.commit, commit)}, ${only}`;
        }
    }
}
function wayOf({ named }, { files }) {
    const verb = named === undefined ? 'hashed' : 'looked for';
    return files.kind === 'seen' ? `${verb} ${ways[files.value.method]}` : '';
}
function listed({ count: all, links, complete = [] }) {
    const what = links === 0 ? (0,measure/* count */.U9)(all, 'file') : (0,phrase/* say */.cv) `${(0,measure/* count */.U9)(all, 'file')} and ${(0,measure/* count */.U9)(links, 'link')}`;
    return complete.length === 0 ? what : (0,phrase/* say */.cv) `${what}, and nothing else that matches ${few(complete, 3)},`;
}

;// CONCATENATED MODULE: ./lib/reporters/story/files.js




function filesRows({ plan, world }) {
    const views = new Map(world.targets.flatMap(({ target, sight }) => sight.kind === 'seen' && sight.value.kind === 'host' ? [[target, sight.value]] : []));
    const rows = plan.services.flatMap((service) => service.files === undefined ? [] : service.on.flatMap((target) => rowsOf(service, target, views.get(target), plan)));
    const order = ['wrong', 'weaker', 'whole'];
    return rows.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
function rowsOf(service, target, view, plan) {
    const { files } = service;
    if (view === undefined || files === undefined)
        return [];
    const seen = runningOf(view, service.name).map(({ name, inside }) => ({
        name,
        reading: (0,chain_inside/* readFiles */.Ul)({ inside }, service),
    }));
    const [possible, proven] = [(0,artifact/* attainable */.Ce)(service, plan.commit), (0,artifact/* claimable */.Hy)(service)];
    return (0,group/* gather */.kg)(seen, ({ reading }) => JSON.stringify(files_kindOf(reading))).map((group) => {
        const [{ reading }] = group;
        const names = group.map(({ name }) => name);
        const facts = { service: service.name, target, names, files, reading, proven, commit: plan.commit };
        return { service: service.name, target, state: stateOf(reading, possible === 'hashed'), says: wordFiles(facts) };
    });
}
const runningOf = ({ instances, daemons = [] }, service) => [
    ...instances.flatMap((one) => one.services.includes(service) && one.state === 'running' ? [{ name: one.name, inside: one.inside ?? none }] : []),
    ...daemons.flatMap((one) => one.service === service && one.sight.kind === 'seen' && one.sight.value.state === 'running'
        ? [{ name: service, inside: one.inside ?? none }]
        : []),
];
const none = [];
function files_kindOf(reading) {
    switch (reading.kind) {
        case 'unclaimed':
            return [reading.kind];
        case 'unseen':
            return [reading.kind, reading.why.reason, reading.why.said];
        case 'whole':
        case 'differs':
            return [reading.kind, methodOf(reading.inside), reading.inside.beside?.kind];
    }
}
const methodOf = ({ files }) => (files.kind === 'seen' ? files.value.method : undefined);
function stateOf(reading, isAttainable) {
    switch (reading.kind) {
        case 'unclaimed':
        case 'unseen':
            return 'weaker';
        case 'whole':
            return isAttainable ? 'whole' : 'weaker';
        case 'differs':
            return 'wrong';
    }
}

;// CONCATENATED MODULE: ./lib/reporters/story/logs.js


const most = 6;
function logRows({ plan, world, verdict }) {
    if (verdict.kind === 'proven')
        return [];
    return world.targets
        .flatMap(({ target, sight }) => {
        if (sight.kind === 'unseen' || sight.value.kind !== 'host')
            return [];
        return sight.value.instances.flatMap((instance) => logs_rowsOf(instance, target, plan));
    })
        .slice(0, most);
}
function logs_rowsOf({ name: container, log }, target, plan) {
    if (log === undefined)
        return [];
    const name = (0,phrase/* say */.cv) `${container} on ${target}`;
    if (log.kind === 'seen')
        return [{ name, lines: log.value, why: undefined }];
    const address = plan.targets.find((one) => one.name === target)?.address ?? '';
    return [{ name, lines: [], why: wordUnseen(log.why, { name: target, address }).what }];
}

// EXTERNAL MODULE: ./lib/chain/control.js
var chain_control = __webpack_require__(6332);
;// CONCATENATED MODULE: ./lib/reporters/story/routes.js





function routeRows(outcome) {
    const findings = new Map();
    for (const finding of outcome.verdict.chain.flatMap((link) => link.findings)) {
        if (!('route' in finding))
            continue;
        const key = keyOf(finding.route);
        findings.set(key, findings.get(key) ?? finding);
    }
    const sights = new Map(outcome.world.answers.map((sight) => [sight.route, sight]));
    const isAlike = readAlike(outcome);
    const rows = outcome.plan.routes.map((route, at) => {
        const sight = sights.get(at);
        return routes_rowOf(route, sight, findings.get(keyOf(route)), isAlike(route, at, sight));
    });
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const keyOf = (route) => JSON.stringify(route);
function routes_rowOf(route, sight, finding, alike) {
    const explained = finding !== undefined && 'explained' in finding && finding.explained;
    const row = {
        method: route.method,
        url: route.url,
        origin: originOf(route.url),
        expected: route.expect.text,
        wrong: finding !== undefined,
        explained,
    };
    if (sight === undefined)
        return { ...row, answer: (0,phrase/* plain */.pj)('not asked'), took: '', note: (0,phrase/* plain */.pj)('') };
    if (sight.sight.kind === 'unseen') {
        const { reason } = sight.sight.why;
        const answer = (0,phrase/* plain */.pj)(reason.replaceAll('-', ' '));
        return { ...row, answer, took: '', note: (0,phrase/* plain */.pj)(explained ? 'explained by the broken runtime' : '') };
    }
    const { status, location, took } = sight.sight.value;
    const answer = location === undefined ? (0,phrase/* say */.cv) `${status}` : (0,phrase/* say */.cv) `${status} to ${location}`;
    const says = explained
        ? (0,phrase/* plain */.pj)('explained by the broken runtime')
        : finding === undefined
            ? noteOfRight(route, sight.sight.value, alike)
            : isTermFinding(finding)
                ? noteOfTerm(finding)
                : noteOf(finding);
    return { ...row, answer, took: (0,measure/* lasting */.nS)(took), note: says };
}
function readAlike({ plan, world, }) {
    const sights = new Map(world.controls?.map(({ control, sight }) => [control, sight]));
    const probes = new Map(plan.controls?.probes.flatMap((probe, control) => probe.routes.map((route) => [route, { probe, sight: sights.get(control) }])));
    return (claim, at, answered) => {
        const control = probes.get(at);
        if (control === undefined || answered?.sight.kind !== 'seen')
            return false;
        return (0,chain_control/* readLikeness */.D)(claim, answered.sight.value, control.probe, control.sight) === 'refusal';
    };
}
function endingCertificates({ plan, world }) {
    const lines = new Map();
    for (const { route, sight } of world.answers) {
        const claim = plan.routes[route];
        const certificate = sight.kind === 'seen' ? sight.value.certificate : undefined;
        if (claim === undefined || certificate === undefined || !endsSoon(claim, certificate))
            continue;
        lines.set(originOf(claim.url), (0,phrase/* say */.cv) `${originOf(claim.url)}: ${wordEnd(certificate)}`);
    }
    return [...lines.values()];
}
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;

;// CONCATENATED MODULE: ./lib/reporters/story/served.js

function servedRows({ plan, world }) {
    const sights = new Map(world.served?.map(({ served, sight }) => [served, sight]));
    return (plan.served ?? []).map((claim, at) => {
        const sight = sights.get(at);
        const right = sight?.kind === 'seen' ? sight.value.right : undefined;
        return { says: wordPublic(claim, right), wrong: right !== claim.asked };
    });
}

;// CONCATENATED MODULE: ./lib/reporters/story/daemons.js


function daemonRow({ service, keeper, sight }, isBlamed, commit) {
    const container = keeper.by === 'systemd' ? keeper.unit : keeper.path;
    const facts = { service, container, wrong: isBlamed(container) };
    if (sight.kind === 'unseen')
        return { ...facts, state: (0,phrase/* plain */.pj)('unseen'), image: (0,phrase/* plain */.pj)('not seen'), revision: (0,phrase/* plain */.pj)('not said') };
    const { state, main, release } = sight.value;
    const revision = main === undefined ? undefined : (main.release ?? release)?.revision;
    return {
        ...facts,
        state: (0,phrase/* plain */.pj)(state.replaceAll('-', ' ')),
        image: main?.executable === undefined ? (0,phrase/* plain */.pj)('–') : (0,phrase/* say */.cv) `${main.executable.path}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(revision, commit)}`,
    };
}

;// CONCATENATED MODULE: ./lib/reporters/story/targets.js



const nouns = {
    container: { one: 'container', many: 'containers' },
    task: { one: 'task', many: 'tasks' },
    process: { one: 'process', many: 'processes' },
    instance: { one: 'instance', many: 'instances' },
};
function targetRows(outcome) {
    const blamed = blamedInstances(outcome);
    const sights = new Map(outcome.world.targets.map((sight) => [sight.target, sight]));
    const rows = outcome.plan.targets.map((target) => targets_rowsOf(target, sights.get(target.name), outcome, blamed));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const targets_keyOf = (target, container) => JSON.stringify([target, container]);
function blamedInstances(outcome) {
    const findings = outcome.verdict.chain.flatMap((link) => link.findings);
    return new Set(findings.flatMap((finding) => 'instance' in finding ? [targets_keyOf(finding.instance.target, finding.instance.container)] : []));
}
function targets_rowsOf(target, sight, outcome, blamed) {
    const { name, address } = target;
    const noun = nouns.container;
    if (sight === undefined)
        return {
            name,
            address,
            wrong: true,
            says: (0,phrase/* say */.cv) `${placeOf({ name, address })} was not looked at`,
            instances: [],
            noun,
        };
    if (sight.sight.kind === 'unseen') {
        const says = wordUnseen(sight.sight.why, { name, address }).what;
        return { name, address, wrong: true, says, instances: [], noun };
    }
    const view = sight.sight.value;
    const { commit } = outcome.plan;
    switch (view.kind) {
        case 'statement': {
            const says = (0,phrase/* say */.cv) `${placeOf({ name, address })} says (${view.at}) that it runs commit ${(0,measure/* short */.h0)(view.commit, commit)}`;
            return { name, address, wrong: view.commit !== commit, says, instances: [], noun };
        }
        case 'host': {
            const isBlamed = (container) => blamed.has(targets_keyOf(name, container));
            const rows = [
                ...view.instances.map((instance) => targets_rowOf(instance, isBlamed(instance.name), commit)),
                ...(view.daemons ?? []).map((sight) => daemonRow(sight, isBlamed, commit)),
            ];
            const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
            const says = instances.length === 0 ? (0,phrase/* say */.cv) `${placeOf({ name, address })} has no container of a declared service` : undefined;
            const wrong = says !== undefined || rows.some((row) => row.wrong);
            return { name, address, wrong, says, instances, noun: nounOf(view) };
        }
    }
}
function nounOf({ instances, daemons = [] }) {
    const [kind, ...others] = new Set([
        ...instances.map(({ task }) => (task === undefined ? nouns.container.one : nouns.task.one)),
        ...daemons.map(() => nouns.process.one),
    ]);
    return nouns[others.length > 0 ? 'instance' : (kind ?? 'container')];
}
function targets_rowOf(instance, wrong, commit) {
    const health = instance.health === undefined ? '' : `, ${instance.health}`;
    const revision = instance.image?.labels.revision;
    return {
        service: instance.services.join(', '),
        container: instance.name,
        state: instance.task === undefined ? (0,phrase/* plain */.pj)(`${instance.state}${health}`) : wordTaskState(instance.task),
        image: (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(instance.imageId === '' ? instance.reference : instance.imageId, instance.resolved?.id)}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${(0,measure/* short */.h0)(revision, commit)}`,
        wrong,
    };
}

;// CONCATENATED MODULE: ./lib/reporters/story.js











const stories = new WeakMap();
function tellStory(outcome) {
    const story = stories.get(outcome) ?? wordOutcome(outcome);
    stories.set(outcome, story);
    return story;
}
function wordOutcome(outcome) {
    const { plan, verdict } = outcome;
    return {
        verdict: verdict.kind,
        broken: verdict.broken,
        headline: wordVerdict(verdict),
        meaning: wordMeaning(outcome),
        alarms: alarmsOf(verdict),
        unsafe: [...plan.unsafe.map(wordUnsafe), ...endingCertificates(outcome)],
        causes: verdict.causes.map((cause) => ({ name: nameCause(cause), what: wordCause(cause, plan) })),
        remedies: mendCauses(verdict.causes, plan),
        links: verdict.chain.map((result) => tellLink(result, outcome)),
        targets: targetRows(outcome),
        files: filesRows(outcome),
        routes: routeRows(outcome),
        served: servedRows(outcome),
        logs: logRows(outcome),
        callers: callerRows(outcome),
        features: featureRows(outcome),
        run: wordRun(outcome),
        commit: (0,phrase/* say */.cv) `commit ${plan.commit}, ${wordOrigin(plan.commitFrom)}`,
    };
}
function tellLink(result, outcome) {
    const { link, state, claims, moot, proof } = result;
    const told = result.findings.map((finding) => ({
        code: finding.code,
        subject: subjectOf(finding),
        kind: chain_finding/* findingCodes */.Y[finding.code].kind,
        place: finding.place,
        ...wordFinding(finding, outcome.plan),
    }));
    return { link, state, proof, claims, moot, told, note: wordLink(result, outcome.verdict, outcome.plan) };
}
const mostAlarms = 5;
function alarmsOf({ chain, broken }) {
    if (broken === 'auth')
        return [];
    const open = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'auth/stranger-admitted' ? [finding] : [])));
    return open.slice(0, mostAlarms).map(({ method, url, status }) => alarmOf(method, url, status));
}
function subjectOf(finding) {
    if ('instance' in finding)
        return finding.instance.service;
    if ('feature' in finding)
        return finding.feature;
    if ('service' in finding)
        return finding.service;
    if ('target' in finding)
        return finding.target;
    if ('route' in finding)
        return `${finding.route.method} ${finding.route.url}`;
    if ('caller' in finding)
        return `${finding.method} ${finding.url}`;
    return 'commit';
}

;// CONCATENATED MODULE: ./lib/reporters/terminal/layout.js
const width = 100;
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent + longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
}
function columns(rows, indent) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length));
        });
    }
    const fill = (row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd());
}

;// CONCATENATED MODULE: ./lib/reporters/terminal/features.js





function renderFeature(row, paint) {
    const right = row.broken === undefined;
    const line = (0,reporters_escape/* inText */.tg)(lineOf(row, (state) => stateWords[state].mark));
    const told = row.told.flatMap((what) => wrapped((0,reporters_escape/* inText */.tg)(what), 6));
    return [
        `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
        ...wrapped((0,reporters_escape/* inText */.tg)(row.stands), 6).map((text) => paint('dim', text)),
        ...told,
    ];
}
function renderCallers(callers, most, paint) {
    if (callers.length === 0)
        return [];
    const wrong = callers.filter((row) => row.wrong).length;
    const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong === 0 ? 'answered as declared' : `${wrong} of them answered otherwise than declared`;
    const lines = callers
        .slice(0, most)
        .flatMap((row) => wrapped((0,reporters_escape/* inText */.tg)(lineOfCaller(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)));
    const rest = callers.length - most;
    const more = rest > 0 ? [`    … and ${(0,measure/* counted */.hS)(rest, 'more caller')}`] : [];
    return [`  ${mark} ${(0,measure/* counted */.hS)(callers.length, 'caller')}, ${words}`, ...lines, ...more];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/reporters/terminal/paint.js

const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/says.js

const says_quote = (value, otherwise) => value === undefined ? (0,phrase/* plain */.pj)(otherwise) : value === '' ? (0,phrase/* plain */.pj)('an empty text') : (0,phrase/* say */.cv) `${value}`;
function suggest(nearest, known) {
    if (nearest !== undefined)
        return (0,phrase/* say */.cv) `Did you mean ${nearest}?`;
    return known.length === 0 ? (0,phrase/* plain */.pj)('Remove it.') : (0,phrase/* say */.cv) `Known here: ${(0,phrase/* list */.p_)(known)}.`;
}
const expression = (inner) => `\${{ ${inner} }}`;
const variable = (name) => `\${${name}}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/manifest.js



const again = (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} (or ${'sha256sum'}) write it again, in the job that builds.`;
function manifest_wordManifest(fault, value) {
    const seen = says_quote(value, 'the manifest');
    switch (fault.code) {
        case 'manifest-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no build manifest ${seen} in the workspace`,
                mend: (0,phrase/* say */.cv) `Correct the path, and see that the job that built it uploads it and this one downloads it (${'actions/download-artifact'}) before this step.`,
            };
        case 'manifest-not-a-file':
            return { what: (0,phrase/* say */.cv) `the build manifest ${seen} is not a file`, mend: (0,phrase/* plain */.pj)('Name the file itself.') };
        case 'manifest-not-utf8':
            return { what: (0,phrase/* say */.cv) `the build manifest ${seen} is not UTF-8 text`, mend: again };
        case 'manifest-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${seen} cannot be read: ${fault.reason}`,
                mend: (0,phrase/* plain */.pj)('Correct the path or its permissions.'),
            };
        case 'manifest-outside':
            return {
                what: (0,phrase/* say */.cv) `a build manifest must lie in the workspace, ${seen} ${(0,phrase/* plain */.pj)(outside[fault.by])}`,
                mend: (0,phrase/* say */.cv) `Give a path relative to the workspace: ${'build-manifest.json'}.`,
            };
        case 'manifest-too-large':
            return {
                what: (0,phrase/* say */.cv) `at most ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.limit))} of a build manifest are read, ${seen} has ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.amount))}`,
                mend: (0,phrase/* plain */.pj)('List what is deployed, and not what it was made from.'),
            };
        case 'manifest-unrecognised':
            return {
                what: (0,phrase/* say */.cv) `${seen} is no build manifest that is known here`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write one; sums of ${'sha256sum'} are read too.`,
            };
        case 'manifest-not-json':
            return { what: (0,phrase/* say */.cv) `${seen} begins like JSON and is none`, mend: again };
        case 'manifest-empty':
            return {
                what: (0,phrase/* say */.cv) `the build manifest ${seen} lists no file, so it could only ever be right`,
                mend: (0,phrase/* plain */.pj)('See that the build wrote its files before the manifest was made.'),
            };
        case 'manifest-newer':
            return {
                what: (0,phrase/* say */.cv) `${seen} was written by a newer version (its schema is ${fault.schema})`,
                mend: (0,phrase/* plain */.pj)('Use the same version in both jobs.'),
            };
        case 'manifest-malformed':
            return { what: (0,phrase/* say */.cv) `${seen} makes no sense at ${fault.at}`, mend: again };
        case 'manifest-commit':
            return {
                what: (0,phrase/* say */.cv) `${seen} names the commit ${fault.said}, which is not a full commit id`,
                mend: (0,phrase/* say */.cv) `Give it the full id, as ${'git rev-parse HEAD'} prints it.`,
            };
        case 'manifest-hash':
            return {
                what: (0,phrase/* say */.cv) `the hash of ${fault.path} in ${seen} has ${fault.digits} digits; a SHA-256 has 64, in lower-case hex`,
                mend: (0,phrase/* say */.cv) `Make it with ${'sha256sum'}: shorter hashes prove nothing any more.`,
            };
        case 'manifest-path':
            return { what: (0,phrase/* say */.cv) `${seen} lists ${says_quote(fault.path, '')}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`, mend: again };
        case 'manifest-path-twice':
            return { what: (0,phrase/* say */.cv) `${seen} lists ${fault.path} twice`, mend: again };
    }
}
const outside = {
    absolute: 'is absolute',
    parent: 'leads out of it',
    link: 'is a link that leads out of it',
};
const paths = {
    empty: 'which names no file',
    absolute: 'which is absolute: paths are relative to the build directory',
    parent: 'which leads out of the build directory',
    url: 'which is on another host, where nothing of it can be seen',
    directory: 'which is a directory',
    'below-a-file': 'which lies below something that it lists as a file',
    'control-character': 'which has a control character in it',
    'not-unicode': 'which is not Unicode',
    reserved: 'which is a name that no file has',
    'too-long': 'which is longer than a path can be',
};
function manifest_wordFiles(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'artifact-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'artifact'} is where the build lies inside the container; ${seen} ${(0,phrase/* plain */.pj)(artifacts[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write an absolute path, such as ${'/app/dist'}.`,
            };
        case 'proof-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `the files of ${fault.service} must be ${'hashed'}, but nothing says which files those are`,
                mend: (0,phrase/* say */.cv) `Add ${'artifact'} and ${'manifest'} to the service, or ask for less with ${'require'}.`,
            };
        case 'proof-without-commit':
            return {
                what: (0,phrase/* say */.cv) `the files of ${fault.service} must be ${'hashed'}, but ${fault.manifest} does not say which commit they were built from`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write it, which names the commit, or ask for less with ${'require'}.`,
            };
        case 'served-none':
            return {
                what: (0,phrase/* say */.cv) `none of the ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.of, 'file'))} of the manifest is public by what ${'files:'} says`,
                mend: (0,phrase/* say */.cv) `Name some as globs relative to the build directory: ${'files: [index.html, assets/**]'}.`,
            };
        case 'site-without-commit':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} runs on no host, so that only its manifest can say which commit it is of, and ${fault.manifest} names none`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write it, which names the commit.`,
            };
        case 'site-too-large':
            return {
                what: (0,phrase/* say */.cv) `all files of what runs on no host are fetched, at most ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.limit, 'file'))}, and these are ${(0,phrase/* plain */.pj)(String(fault.amount))}`,
                mend: (0,phrase/* say */.cv) `Name the part that matters: ${'serves: { at: https://…, files: [index.html, assets/**] }'}.`,
            };
        case 'site-without-instances':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} has ${'manifest'} and ${'serves'} alone, so that it runs on no host: it has no image and no instances`,
                mend: (0,phrase/* say */.cv) `Give it ${'artifact'}, where its build lies inside its containers, or do not name it here.`,
            };
        case 'served-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is no glob of files in the build directory`,
                mend: (0,phrase/* say */.cv) `Write it relative to that directory: ${'assets/**'}, or ${'!assets/**'} to leave files out.`,
            };
        case 'files-glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} ${(0,phrase/* plain */.pj)(globFaults[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write globs relative to the artifact, with ${'*'}, ${'**'} and ${'?'}: ${'**/*.js'}.`,
            };
        case 'manifest-without-hashes':
            return {
                what: (0,phrase/* say */.cv) `${seen}, written by ${(0,phrase/* plain */.pj)(manifest_bundlers[fault.format])}, names files without hashes, which are needed here`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write one in the job that builds.`,
            };
    }
}
const globFaults = {
    empty: 'names no files',
    absolute: 'begins with a slash, as if it were not below the artifact',
    parent: 'leads out of the artifact',
    excluding: 'leaves files out, where only what must be listed can be said',
    sign: 'has a sign in it that globs elsewhere know and this one does not',
    'too-long': 'is longer than any glob of files needs to be',
};
const artifacts = {
    relative: 'is relative',
    root: 'is all of the container',
    parent: 'has steps up or none in it',
    malformed: 'is no path',
};
const manifest_bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' };

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/build.js




const narrower = (0,phrase/* plain */.pj)('Name the directory that is deployed, and not what it was made from.');
function build_wordBuild(fault, value) {
    const seen = says_quote(value, 'the build directory');
    switch (fault.code) {
        case 'build-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no build directory ${seen}`,
                mend: (0,phrase/* plain */.pj)('Run this after the build, and correct the path.'),
            };
        case 'build-not-a-directory':
            return { what: (0,phrase/* say */.cv) `${seen} is not a directory`, mend: (0,phrase/* plain */.pj)('Name the directory that the build writes to.') };
        case 'build-empty':
            return {
                what: (0,phrase/* say */.cv) `the build directory ${seen} has no file in it, so its manifest could only ever be right`,
                mend: (0,phrase/* plain */.pj)('Run this after the build, and see that it writes to this directory.'),
            };
        case 'build-unreadable':
            return {
                what: (0,phrase/* say */.cv) `${fault.path === '' ? seen : (0,phrase/* say */.cv) `${fault.path} in ${seen}`} cannot be read: ${fault.reason}`,
                mend: (0,phrase/* plain */.pj)('Give the user of this step the permission to read it.'),
            };
        case 'build-entry':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${seen} is a ${(0,phrase/* plain */.pj)(fault.kind)}, which has no content to be proven`,
                mend: (0,phrase/* plain */.pj)('Remove it: builds make files.'),
            };
        case 'build-name':
            return {
                what: (0,phrase/* say */.cv) `${seen} holds ${fault.path}, ${(0,phrase/* plain */.pj)(paths[fault.reason])}`,
                mend: (0,phrase/* plain */.pj)('Give the file another name.'),
            };
        case 'build-changed':
            return {
                what: (0,phrase/* say */.cv) `${fault.path} in ${seen} changed while it was read`,
                mend: (0,phrase/* plain */.pj)('Wait for the build to end before this step.'),
            };
        case 'build-too-many':
            return { what: (0,phrase/* say */.cv) `${seen} holds more than ${(0,phrase/* plain */.pj)((0,measure/* counted */.hS)(fault.limit, 'file'))}`, mend: narrower };
        case 'build-too-large':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${seen} would have ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.amount))}, at most ${(0,phrase/* plain */.pj)((0,measure/* weighing */.f9)(fault.limit))} are read`,
                mend: narrower,
            };
        case 'build-out':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${seen} cannot be written to ${fault.path}: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Name another file in ${'out'}, or correct its permissions.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/commit.js


const whole = (0,phrase/* say */.cv) `Give the full id: ${expression('github.sha')} in a workflow, or what ${'git rev-parse HEAD'} prints.`;
const explicit = (0,phrase/* say */.cv) `Name it: ${`commit: ${expression('…')}`}, with the full id of the commit that was deployed.`;
function wordCommit(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'commit-short':
            return { what: (0,phrase/* say */.cv) `a full commit id has 40 (or 64) characters, ${seen} has ${fault.length}`, mend: whole };
        case 'commit-numeric':
            return {
                what: (0,phrase/* say */.cv) `${seen} is a number, not a full commit id`,
                mend: (0,phrase/* say */.cv) `${whole} In YAML, quote an id that is all digits, or it is read as a number.`,
            };
        case 'commit-not-hex':
            return { what: (0,phrase/* say */.cv) `a commit id is 40 characters of 0-9 and a-f, not ${seen}`, mend: whole };
        case 'commit-zero':
            return {
                what: (0,phrase/* plain */.pj)('forty zeros are how git says that there is no commit: the branch or tag was deleted or is new'),
                mend: whole,
            };
        case 'commit-whitespace':
            return { what: (0,phrase/* say */.cv) `${seen} has white space in or around the commit id`, mend: (0,phrase/* plain */.pj)('Give the id alone.') };
        case 'commit-upper-case':
            return { what: (0,phrase/* say */.cv) `commit ids are compared in lower case, this is ${seen}`, mend: (0,phrase/* say */.cv) `Write ${fault.lower}.` };
        case 'commit-length':
            return { what: (0,phrase/* say */.cv) `a full commit id has 40 or 64 characters, ${seen} has ${fault.length}`, mend: whole };
        case 'commit-in-file':
            return {
                what: (0,phrase/* plain */.pj)('the config file cannot name the commit: a file that is part of a commit cannot know its id'),
                mend: (0,phrase/* say */.cv) `Remove it, and use the input ${'commit'} if the default is not the right one.`,
            };
        case 'commit-not-named':
            return {
                what: (0,phrase/* plain */.pj)('no commit was named, and there is no checkout to take it from'),
                mend: (0,phrase/* say */.cv) `Add ${'--commit'} with the full id that ${'git rev-parse HEAD'} prints.`,
            };
        case 'commit-deleted-ref':
            return {
                what: (0,phrase/* say */.cv) `this ${fault.event} deleted ${says_quote(fault.ref, 'a branch or tag')}: there is no commit to prove`,
                mend: (0,phrase/* say */.cv) `Skip the job for deletions: ${`if: ${expression('!github.event.deleted')}`}.`,
            };
        case 'commit-unsafe-event':
            return {
                what: (0,phrase/* say */.cv) `on ${fault.event} it is not clear which commit is meant: the event is about somebody else's, the checkout is the base branch's`,
                mend: explicit,
            };
        case 'commit-not-in-event':
            return { what: (0,phrase/* say */.cv) `the event ${fault.event} is not about a commit`, mend: explicit };
        case 'commit-field-missing':
            return {
                what: (0,phrase/* say */.cv) `the event ${fault.event} should name its commit in ${fault.field}; there is none`,
                mend: explicit,
            };
    }
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __webpack_require__(7748);
;// CONCATENATED MODULE: ./lib/reporters/wording/problem/config.js



function wordConfig(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'config-missing':
            return {
                what: (0,phrase/* say */.cv) `there is no file ${seen} in the workspace`,
                mend: (0,phrase/* say */.cv) `Correct the path, and see that ${'actions/checkout'} runs before this step.`,
            };
        case 'config-not-a-file':
            return { what: (0,phrase/* say */.cv) `${seen} is not a file`, mend: (0,phrase/* plain */.pj)('Name the YAML file itself.') };
        case 'config-not-utf8':
            return { what: (0,phrase/* say */.cv) `${seen} is not UTF-8 text`, mend: (0,phrase/* plain */.pj)('Save it as UTF-8.') };
        case 'config-empty':
            return {
                what: (0,phrase/* plain */.pj)('the config file says nothing'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and ${'routes'}, or remove it.`,
            };
        case 'config-unreadable':
            return { what: (0,phrase/* say */.cv) `${seen} cannot be read: ${fault.reason}`, mend: (0,phrase/* plain */.pj)('Correct the path or its permissions.') };
        case 'config-exists':
            return {
                what: (0,phrase/* say */.cv) `there is ${seen} already, and it is not overwritten`,
                mend: (0,phrase/* say */.cv) `Look at a new draft with ${'runtime-drift init --stdout'}, or remove the file first.`,
            };
        case 'config-unwritable':
            return {
                what: (0,phrase/* say */.cv) `${seen} cannot be written: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Correct the permissions, or print it with ${'runtime-drift init --stdout'}.`,
            };
        case 'value-left':
            return {
                what: (0,phrase/* say */.cv) `${seen} has not been filled in`,
                mend: (0,phrase/* say */.cv) `Write the value that only you know in place of ${problem/* fillIn */.p}.`,
            };
        case 'config-outside':
            return {
                what: (0,phrase/* say */.cv) `the config file must lie in the workspace, ${seen} ${(0,phrase/* plain */.pj)(config_outside[fault.by])}`,
                mend: (0,phrase/* say */.cv) `Give a path relative to the workspace: ${'.github/runtime-drift.yml'}.`,
            };
        case 'yaml-syntax':
            return {
                what: (0,phrase/* say */.cv) `this is not YAML: ${fault.said}`,
                mend: (0,phrase/* plain */.pj)('Look at the indentation and quotes of this line and the one above.'),
            };
        case 'yaml-duplicate-key':
            return { what: (0,phrase/* say */.cv) `the key ${fault.key} stands here twice`, mend: (0,phrase/* plain */.pj)('Keep one of the two.') };
        case 'yaml-reserved-key':
            return { what: (0,phrase/* say */.cv) `${fault.key} cannot be a key`, mend: (0,phrase/* plain */.pj)('Use another name.') };
        case 'yaml-key-not-text':
            return { what: (0,phrase/* plain */.pj)('a key has to be a text'), mend: (0,phrase/* plain */.pj)('Write a plain word before the colon.') };
        case 'yaml-tag':
            return { what: (0,phrase/* say */.cv) `the tag ${fault.tag} means nothing here`, mend: (0,phrase/* plain */.pj)('Write the value without a tag.') };
        case 'yaml-alias':
            return { what: (0,phrase/* say */.cv) `${`*${fault.name}`} refers to nothing above it`, mend: (0,phrase/* say */.cv) `Define ${`&${fault.name}`} first.` };
        case 'yaml-too-big':
            return {
                what: (0,phrase/* plain */.pj)('from here on the file has more entries, or deeper ones, than any plan needs'),
                mend: (0,phrase/* plain */.pj)('Write entries out instead of aliases of aliases, or spread them over several steps.'),
            };
        case 'yaml-documents':
            return { what: (0,phrase/* plain */.pj)('a second YAML document begins here'), mend: (0,phrase/* say */.cv) `Keep one document: remove ${'---'}.` };
        case 'yaml-type':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(kinds(fault.expected))} was expected, not ${(0,phrase/* plain */.pj)(kindWords[fault.seen])}`,
                mend: fault.quoted === undefined ? (0,phrase/* say */.cv) `Write ${(0,phrase/* plain */.pj)(kinds(fault.expected))}.` : (0,phrase/* say */.cv) `Quote it: ${fault.quoted}.`,
            };
        case 'entries-count':
            return {
                what: (0,phrase/* plain */.pj)(`${fault.most === 1 ? 'exactly' : 'at least'} one of several keys was expected here`),
                mend: (0,phrase/* say */.cv) `Write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}.`,
            };
        case 'list-empty':
            return { what: (0,phrase/* plain */.pj)('this list is empty'), mend: (0,phrase/* plain */.pj)('Add to it, or remove its key.') };
        case 'key-not-yet':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} comes with a later version`,
                mend: (0,phrase/* plain */.pj)('Remove it for now: nothing would be proven by it.'),
            };
        case 'expression-in-file':
            return {
                what: (0,phrase/* say */.cv) `${expression('…')} is evaluated in workflows alone, not in this file`,
                mend: (0,phrase/* say */.cv) `In a header value write ${variable('NAME')} and set ${'NAME'} in the ${'env:'} of the step; elsewhere use an input.`,
            };
    }
}
const config_outside = {
    absolute: 'is absolute',
    parent: 'leads out of it',
    link: 'is a link that leads out of it',
};
const kindWords = {
    text: 'a text',
    number: 'a number',
    boolean: 'true or false',
    nothing: 'nothing',
    list: 'a list',
    mapping: 'a mapping (`key: value`)',
};
const kinds = (expected) => expected.map((kind) => kindWords[kind]).join(' or ');
function wordTemplate(fault) {
    switch (fault.code) {
        case 'template-misplaced':
            return {
                what: (0,phrase/* say */.cv) `${variable('NAME')} is filled in for header values of targets only: a secret must not become part of the plan`,
                mend: (0,phrase/* plain */.pj)('Write the value itself.'),
            };
        case 'template-malformed':
            return {
                what: (0,phrase/* say */.cv) `${variable('…')} has to hold the name of a variable`,
                mend: (0,phrase/* say */.cv) `Write ${variable('NAME')}: letters, digits and underscores.`,
            };
        case 'template-unset':
        case 'template-empty':
            return {
                what: (0,phrase/* say */.cv) `the variable ${fault.name} is ${(0,phrase/* plain */.pj)(fault.code === 'template-unset' ? 'not set' : 'empty')}`,
                mend: (0,phrase/* say */.cv) `Set it in the step: ${`env: { ${fault.name}: "${expression(`secrets.${fault.name}`)}" }`}; a secret is empty in workflows of forks and of Dependabot.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/daemon.js


function wordKeeper(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'host-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} is a path of the host; ${seen} is none that can be looked at`,
                mend: (0,phrase/* say */.cv) `Write an absolute path without steps in it, such as ${fault.key === 'pidfile' ? '/run/api.pid' : '/srv/api/current'}.`,
            };
        case 'revision-file-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'revision'} is a file in the release directory; ${seen} is no path below it`,
                mend: (0,phrase/* say */.cv) `Write its path relative to the release directory, such as ${'REVISION'}.`,
            };
        case 'of-a-container-alone':
            return {
                what: (0,phrase/* say */.cv) `${fault.service} is a process of the host, and only a container has ${fault.key}`,
                mend: (0,phrase/* say */.cv) `Remove ${fault.key} from the service, so that nobody takes it for proven.`,
            };
        case 'of-a-process-alone':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} is where a process of the host says its commit; this service is a container`,
                mend: (0,phrase/* say */.cv) `Remove ${fault.key}, or name the process: ${'container: { systemd: NAME.service }'}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/endpoint.js


function wordEndpoint(fault, value) {
    switch (fault.code) {
        case 'pointer-malformed':
            return {
                what: (0,phrase/* say */.cv) `a JSON pointer was expected, not ${says_quote(value, 'none')}`,
                mend: (0,phrase/* say */.cv) `It begins with a slash: ${'/build/commit'} is the field ${'commit'} of ${'build'}.`,
            };
        case 'header-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} cannot be the name of a header`,
                mend: (0,phrase/* say */.cv) `Write letters, digits and dashes: ${'X-Revision'}.`,
            };
        case 'header-value-malformed':
            return {
                what: (0,phrase/* say */.cv) `the value of the header ${fault.name} cannot be sent`,
                mend: (0,phrase/* plain */.pj)('It has to be one line of printable text: does the secret end with a line break?'),
            };
        case 'header-reserved':
            return { what: (0,phrase/* say */.cv) `the header ${fault.name} is set by this action`, mend: (0,phrase/* plain */.pj)('Remove it.') };
        case 'header-name-twice':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} and ${fault.other} are the same header: case does not matter`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two.'),
            };
        case 'settings-exclude':
            return { what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(fault.keys)} exclude each other`, mend: (0,phrase/* plain */.pj)('Keep one of them.') };
        case 'preset-unknown': {
            const meant = fault.nearest === undefined ? (0,phrase/* say */.cv) `Write one of ${(0,phrase/* list */.p_)(fault.known, 'or')}` : (0,phrase/* say */.cv) `Write ${fault.nearest}`;
            return {
                what: (0,phrase/* say */.cv) `${says_quote(value, 'this')} is no endpoint that is known by name`,
                mend: (0,phrase/* say */.cv) `${meant}, or say where the commit stands with ${'commit:'}, ${'header:'}, ${'meta:'} or ${'metric:'}.`,
            };
        }
        case 'meta-name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${says_quote(value, 'this')} cannot be the name of a meta tag`,
                mend: (0,phrase/* say */.cv) `Write what stands in its ${'name="…"'}: ${'meta: revision'}.`,
            };
        case 'metric-malformed':
            return {
                what: (0,phrase/* say */.cv) `${says_quote(value, 'this')} cannot be the name of a metric or of its label`,
                mend: (0,phrase/* say */.cv) `Write letters, digits and underscores: ${'metric: app_build_info'}, ${'label: revision'}.`,
            };
        case 'endpoint-method':
            return {
                what: fault.method === undefined
                    ? (0,phrase/* say */.cv) `an endpoint is not asked with ${says_quote(value, 'this')}`
                    : (0,phrase/* say */.cv) `an endpoint is not asked with ${fault.method} here`,
                mend: (0,phrase/* say */.cv) `Use ${'GET'}; ${'POST'} for a ${'body:'}; ${'HEAD'} for a ${'header:'} that names the commit.`,
            };
        case 'sign-secret-in-file':
            return {
                what: (0,phrase/* say */.cv) `the secret of ${'sign'} stands in the file itself, where everybody can read it`,
                mend: (0,phrase/* say */.cv) `Make a new one, and write ${`secret: "${variable('DRIFT_SECRET')}"`}.`,
            };
        case 'sign-secret-short':
            return {
                what: (0,phrase/* say */.cv) `the secret of ${'sign'} has fewer than ${fault.least} characters, so it can be guessed`,
                mend: (0,phrase/* say */.cv) `Make one with ${'openssl rand -hex 32'}.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/feature.js


function wordFeatureFault(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'feature-empty':
            return {
                what: (0,phrase/* plain */.pj)('nothing is claimed of this feature, so it could only ever be right'),
                mend: (0,phrase/* say */.cv) `Add ${'source'}, ${'artifact'} or ${'route'}.`,
            };
        case 'glob-malformed':
            return {
                what: (0,phrase/* say */.cv) `files of the repository were expected, ${seen} ${(0,phrase/* plain */.pj)(globs[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write a path or a glob from the root of the repository: ${'apps/api/src/workflow/**'}.`,
            };
        case 'feature-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `a file of the build was expected, ${seen} ${(0,phrase/* plain */.pj)(feature_paths[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `Write it as the manifest lists it, relative to the ${'artifact'} of the service: ${'workflow/index.js'}.`,
            };
        case 'feature-without-manifest':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.service} names no build manifest, so nobody can tell which files its build has`,
                mend: (0,phrase/* say */.cv) `Give it ${'artifact'} and ${'manifest'}, or remove ${'artifact'} from the feature.`,
            };
        case 'feature-unknown':
            return { what: (0,phrase/* say */.cv) `there is no feature ${fault.name}`, mend: suggest(fault.nearest, fault.known) };
        case 'guard-hides-route':
            return {
                what: (0,phrase/* say */.cv) `a stranger must be answered ${fault.status} there, and so is everybody when the route is missing`,
                mend: (0,phrase/* say */.cv) `Write the route in its long form, with the headers of somebody who is let in and ${'expect: { status: 200 }'}.`,
            };
        case 'guard-stranger-headers':
            return {
                what: (0,phrase/* plain */.pj)('a stranger sends no credential'),
                mend: (0,phrase/* say */.cv) `Write its status alone (${'stranger: 401'}); a caller with headers needs another name.`,
            };
        case 'guard-headers-missing':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} sends no credential, which a stranger does`,
                mend: (0,phrase/* say */.cv) `Add its ${'headers'} and ${'status'}, or correct its name.`,
            };
        case 'guard-admits':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} is to be turned away, and ${seen} would let it in`,
                mend: (0,phrase/* say */.cv) `Write how it is refused: ${'401'}, ${'403'} or ${'302'}. For somebody who is let in, use another name.`,
            };
        case 'guard-refuses':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} is to be let in, and ${seen} would turn it away`,
                mend: (0,phrase/* say */.cv) `Write how it is answered when it is let in: ${'200'}.`,
            };
        case 'guard-callers-same':
            return {
                what: (0,phrase/* say */.cv) `${fault.caller} and ${fault.other} send the same, and one of them is to be let in, the other not`,
                mend: (0,phrase/* plain */.pj)('See which secrets the two are made of.'),
            };
    }
}
const globs = {
    empty: 'is empty',
    absolute: 'is absolute',
    parent: 'leads out of it',
    excluding: 'excludes files',
    'too-long': 'is longer than any path',
};
const feature_paths = {
    empty: 'is empty',
    absolute: 'is absolute',
    parent: 'leads out of it',
    directory: 'is a directory',
    'too-long': 'is longer than any path',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/flag.js


function wordFlag(fault, value) {
    switch (fault.code) {
        case 'flag-value-missing':
            return {
                what: (0,phrase/* say */.cv) `it was given without a value`,
                mend: (0,phrase/* say */.cv) `Write the value behind it, or ${'@FILE'} to read it from a file.`,
            };
        case 'flag-twice':
            return { what: (0,phrase/* say */.cv) `it was given twice, and takes one value`, mend: (0,phrase/* say */.cv) `Keep one of them.` };
        case 'word-unexpected':
            return { what: (0,phrase/* say */.cv) `it is no flag`, mend: (0,phrase/* say */.cv) `Flags begin with ${'--'}; quote a value that has spaces in it.` };
        case 'listen-malformed':
            return {
                what: (0,phrase/* say */.cv) `an address and a port were expected, not ${says_quote(value, 'none')}`,
                mend: (0,phrase/* say */.cv) `Write ${'--listen 127.0.0.1:9117'}.`,
            };
        case 'listen-failed':
            return {
                what: (0,phrase/* say */.cv) `nothing can listen on ${says_quote(value, 'that address')}: ${fault.reason}`,
                mend: (0,phrase/* say */.cv) `Take another port with ${'--listen'}, or end what has it (${'ss -ltnp'}).`,
            };
        case 'serve-unsigned':
            return {
                what: (0,phrase/* say */.cv) `everybody who can reach ${says_quote(value, 'that address')} would learn what runs here`,
                mend: (0,phrase/* say */.cv) `Set ${fault.variable} (${'openssl rand -hex 32'}), or listen on ${'127.0.0.1'} behind a web server that asks who it is.`,
            };
        case 'flag-secret-shown':
            return {
                what: (0,phrase/* say */.cv) `a secret was given on the command line, where every process of this machine can read it`,
                mend: (0,phrase/* say */.cv) `Put it into the variable ${fault.variable}, or into a file and write ${'@FILE'}; and consider it known.`,
            };
        case 'flag-file-unreadable':
            return fault.reason === 'not-found'
                ? { what: (0,phrase/* say */.cv) `the file ${fault.path} does not exist`, mend: (0,phrase/* say */.cv) `Check the path behind the ${'@'}.` }
                : fault.reason === 'too-large'
                    ? { what: (0,phrase/* say */.cv) `the file ${fault.path} is larger than 1 MiB`, mend: (0,phrase/* say */.cv) `Check the path behind the ${'@'}.` }
                    : { what: (0,phrase/* say */.cv) `the file ${fault.path} cannot be read`, mend: (0,phrase/* say */.cv) `Check that it is a file that you may read.` };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/general.js




function wordGeneral(fault, value) {
    switch (fault.code) {
        case 'unknown-key':
            return { what: (0,phrase/* say */.cv) `${fault.key} is not a key that is known here`, mend: suggest(fault.nearest, fault.known) };
        case 'missing':
            return { what: (0,phrase/* say */.cv) `${fault.what} is missing here`, mend: (0,phrase/* say */.cv) `Add ${fault.what}.` };
        case 'word-unknown':
            return {
                what: (0,phrase/* say */.cv) `${says_quote(value, 'this')} is no word that ${fault.what} knows`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'too-large':
            return {
                what: (0,phrase/* plain */.pj)(`at most ${(0,measure/* weighing */.f9)(fault.limit)} are read, this is ${(0,measure/* weighing */.f9)(fault.amount)}`),
                mend: (0,phrase/* plain */.pj)('Make it smaller. A plan is a few kilobytes: is this the right file or text?'),
            };
        case 'too-many':
            return {
                what: (0,phrase/* plain */.pj)(`at most ${fault.limit} ${fault.what} are verified in one step, these are ${fault.amount}`),
                mend: (0,phrase/* plain */.pj)('Spread them over several steps, each with a config of its own.'),
            };
        case 'control-character':
            return {
                what: (0,phrase/* say */.cv) `printable text was expected, ${says_quote(value, 'this')} contains the control character ${fault.character}`,
                mend: (0,phrase/* plain */.pj)('Type the line anew: it was probably pasted with something that cannot be seen.'),
            };
        case 'name-malformed':
            return {
                what: (0,phrase/* say */.cv) `${says_quote(value, 'this')} is not ${(0,phrase/* plain */.pj)(general_forms[fault.what][0])}`,
                mend: (0,phrase/* plain */.pj)(general_forms[fault.what][1]),
            };
        case 'said-twice':
            return {
                what: (0,phrase/* say */.cv) `the ${(0,phrase/* plain */.pj)(fault.what)} ${fault.name} is said twice, and not the same: ${wordPlace(fault.other)} says otherwise`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two, or make them equal.'),
            };
    }
}
const general_name = 'Letters, digits, dots, dashes and underscores, at most 128; the first is a letter or a digit.';
const general_forms = {
    service: ['a name of a service', general_name],
    target: ['a name of a target', general_name],
    feature: ['a name of a feature', general_name],
    caller: ['a name of a caller', general_name],
    container: ['a name of a container', general_name],
    compose: ['a compose service', 'Write `service`, or `project/service`.'],
    swarm: [
        'a name of a swarm service',
        'Letters, digits, dashes and underscores: `stack_service`, as `docker service ls` has it.',
    ],
    unit: [
        'a unit with a main process',
        'Write the name of a service unit, such as `api.service`, as `systemctl list-units` has it.',
    ],
    label: ['a label', 'Write `key=value` in printable ASCII, at most 256 characters each.'],
    variable: [
        'a name of a variable',
        'Letters, digits, dots, dashes and underscores; the first is a letter or an underscore.',
    ],
    image: ['an image reference', 'Write `registry/repository`, with `:tag` or `@sha256:…` when it matters.'],
};
function wordRunner(fault, value) {
    switch (fault.code) {
        case 'unknown-input':
            return { what: (0,phrase/* say */.cv) `there is no input ${fault.key}`, mend: suggest(fault.nearest, fault.known) };
        case 'runner-variable-missing':
            return {
                what: (0,phrase/* say */.cv) `the runner sets ${fault.name} for every step; here it is missing or empty`,
                mend: (0,phrase/* say */.cv) `Run this as a step of a workflow (${'uses:'}), and pass the variable on if a container or script is in between. Outside of a workflow, use the terminal command.`,
            };
        case 'event-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the event's payload was expected in ${says_quote(value, 'the file')}, ${(0,phrase/* plain */.pj)(payloads[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `The runner writes it before each job: see what changes ${'GITHUB_EVENT_PATH'} or that file before this step.`,
            };
    }
}
const payloads = {
    'not-found': 'which does not exist',
    'not-readable': 'which cannot be read',
    'not-json': 'which is not JSON',
    'not-an-object': 'which is not a JSON object',
    'too-large': 'which is larger than any payload that GitHub sends',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/image.js


const image_form = 'api=ghcr.io/acme/api@sha256:…';
function wordImage(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'image-line-malformed':
            return { what: (0,phrase/* say */.cv) `${'service=repository@sha256:…'} was expected, not ${seen}`, mend: (0,phrase/* say */.cv) `Write ${image_form}.` };
        case 'image-digest-missing':
            return {
                what: (0,phrase/* say */.cv) `the image of ${fault.service} has no digest: ${seen}`,
                mend: (0,phrase/* say */.cv) `Put the digest behind the ${'@'}, as in ${`${fault.service}=ghcr.io/acme/${fault.service}@${expression('steps.build.outputs.digest')}`}. When it comes from a step, see that this step ran and was given an ${'id'}.`,
            };
        case 'image-digest-malformed':
            return {
                what: (0,phrase/* say */.cv) `${fault.digest} is not a digest that engines and registries compare`,
                mend: (0,phrase/* say */.cv) `Write ${'sha256:'} and all 64 digits of lower-case hex.`,
            };
        case 'service-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no service ${fault.name} to have an image`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'artifacts-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the list of what this job built, ${seen}, ${(0,phrase/* plain */.pj)(lists[fault.reason])}`,
                mend: (0,phrase/* say */.cv) `See what writes to ${'GITHUB_ARTIFACTS_LIST'} before this step, or name the digests in ${'images'} and unset the variable.`,
            };
        case 'artifact-malformed':
            return {
                what: (0,phrase/* say */.cv) `the list of what this job built, ${seen}, has no good value at ${fault.at}`,
                mend: (0,phrase/* say */.cv) `Each subject has a ${'name'}, a ${'digest'} (${'sha256:…'}) and a ${'kind'} (${'oci'} or ${'file'}); see what wrote it.`,
            };
        case 'artifact-ambiguous':
            return {
                what: (0,phrase/* say */.cv) `this job built ${fault.amount} images that ${fault.service} could have, all of them ${seen}`,
                mend: (0,phrase/* say */.cv) `Say which one in ${'images'}: ${`${fault.service}=…@sha256:…`}.`,
            };
    }
}
const lists = {
    'not-readable': 'cannot be read',
    'not-json': 'is not JSON',
    'too-large': 'is longer than any job could fill it',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/plan.js


function wordPlan(fault) {
    switch (fault.code) {
        case 'nothing-to-verify':
            return {
                what: (0,phrase/* plain */.pj)('there is nothing to verify: no service, no route and no endpoint was named'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and a ${'target'}; or check that the config file is in the checkout.`,
            };
        case 'routes-alone':
            return {
                what: (0,phrase/* plain */.pj)('only routes are asked, and a route shows that something answers, not which commit it is'),
                mend: (0,phrase/* say */.cv) `Add ${'services'} and a ${'target: ssh://user@host'}, or an ${'https://'} target that says which commit it runs. A site without a host is a service with ${'manifest'} and ${'serves'}.`,
            };
        case 'services-without-target':
            return {
                what: (0,phrase/* plain */.pj)('services were named, and no place where they run'),
                mend: (0,phrase/* say */.cv) `Add ${'target: ssh://user@host'} (or ${'docker://'}, or an ${'https://'} endpoint).`,
            };
        case 'target-unknown':
            return {
                what: (0,phrase/* say */.cv) `the service ${fault.service} is on ${fault.name}, which is not a target`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'target-unclaimed':
            return {
                what: (0,phrase/* say */.cv) `nothing is claimed of the target ${fault.name}: it would be looked at and never be wrong`,
                mend: (0,phrase/* say */.cv) `Name it in ${'on'} of a service, or remove it.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/scalar.js


const duration = (0,phrase/* say */.cv) `Write for example ${'500ms'}, ${'30s'}, ${'2m'} or ${'1m30s'}.`;
function wordScalar(fault, value) {
    const seen = says_quote(value, 'nothing');
    switch (fault.code) {
        case 'duration-unit-missing':
            return { what: (0,phrase/* say */.cv) `${seen} has no unit`, mend: (0,phrase/* say */.cv) `Write ${fault.suggestion} if seconds are meant.` };
        case 'duration-malformed':
            return { what: (0,phrase/* say */.cv) `a duration was expected, not ${seen}`, mend: duration };
        case 'duration-negative':
            return { what: (0,phrase/* say */.cv) `a duration cannot be negative, this is ${seen}`, mend: duration };
        case 'duration-fraction': {
            const mend = fault.suggestion === undefined ? duration : (0,phrase/* say */.cv) `Write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `durations are whole numbers, not ${seen}`, mend };
        }
        case 'duration-too-long':
            return { what: (0,phrase/* say */.cv) `at most ${brief(fault.most)} are allowed, not ${seen}`, mend: duration };
        case 'duration-too-short':
            return { what: (0,phrase/* say */.cv) `at least ${brief(fault.least)} are needed, not ${seen}`, mend: duration };
        case 'number-malformed':
        case 'number-out-of-range': {
            const range = `${fault.least} to ${fault.most}`;
            return {
                what: (0,phrase/* say */.cv) `a whole number from ${(0,phrase/* plain */.pj)(range)} was expected, not ${seen}`,
                mend: (0,phrase/* plain */.pj)('Write such a number in digits.'),
            };
        }
        case 'boolean-malformed':
            return {
                what: (0,phrase/* say */.cv) `${'true'} or ${'false'} was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write ${'true'} or ${'false'}.`,
            };
        case 'proof-unknown':
            return { what: (0,phrase/* say */.cv) `${seen} is not a kind of proof`, mend: suggest(fault.nearest, fault.known) };
        case 'proof-not-yet':
            return {
                what: (0,phrase/* say */.cv) `the proof ${seen} comes with a later version`,
                mend: (0,phrase/* say */.cv) `Use ${(0,phrase/* list */.p_)(fault.available, 'or')} for now.`,
            };
        case 'wait-too-short':
            return {
                what: (0,phrase/* say */.cv) `${'stable'} asks for ${fault.stable} looks in a row, ${brief(fault.interval)} apart (${'interval'}): that takes ${brief(fault.needed)}, but ${'wait'} is ${brief(fault.wait)}`,
                mend: (0,phrase/* say */.cv) `Set ${'wait'} to ${brief(fault.needed)} or more, or ${'stable'} to ${'1'} for a single look.`,
            };
    }
}
function brief(milliseconds) {
    if (milliseconds % 1000 !== 0)
        return `${milliseconds}ms`;
    const seconds = milliseconds / 1000;
    if (seconds % 3600 === 0 && seconds > 0)
        return `${seconds / 3600}h`;
    return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/target.js



function wordTarget(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'target-malformed':
            return {
                what: (0,phrase/* say */.cv) `an address was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write one ${'[name=]address'} a line; an address begins with ${(0,phrase/* list */.p_)(fault.known, 'or')}.`,
            };
        case 'target-scheme-unknown':
            return { what: (0,phrase/* say */.cv) `${`${fault.scheme}://`} is not a kind of target`, mend: suggest(fault.nearest, fault.known) };
        case 'address-twice':
            return {
                what: (0,phrase/* say */.cv) `${seen} is the target ${fault.first} already (${wordPlace(fault.other)})`,
                mend: (0,phrase/* plain */.pj)('Keep one of the two: looking twice at one place proves nothing more.'),
            };
    }
}
const sshForm = (0,phrase/* say */.cv) `Write ${'ssh://user@host'} or ${'ssh://user@host:port'}.`;
function wordAddress(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'address-malformed':
            return { what: (0,phrase/* say */.cv) `${fault.form} was expected, not ${seen}`, mend: (0,phrase/* say */.cv) `Write ${fault.form}.` };
        case 'address-extra':
            return {
                what: (0,phrase/* say */.cv) `an address of this kind has no ${(0,phrase/* plain */.pj)(fault.part)}, here is ${fault.text}`,
                mend: (0,phrase/* plain */.pj)('Remove it.'),
            };
        case 'setting-not-text':
            return {
                what: (0,phrase/* say */.cv) `${fault.key} takes a text`,
                mend: (0,phrase/* say */.cv) `Write ${fault.key} as one line of text, in quotes if needed.`,
            };
        case 'ssh-user-missing':
            return { what: (0,phrase/* say */.cv) `${seen} does not say who logs in`, mend: sshForm };
        case 'ssh-password-in-address':
            return {
                what: (0,phrase/* plain */.pj)('the address contains a password, which would be shown in every log'),
                mend: (0,phrase/* say */.cv) `Remove it and change that password; log in with a key (${'ssh-key'}).`,
            };
        case 'ssh-user-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} cannot be the name of a user`, mend: sshForm };
        case 'ssh-host-invalid':
            return {
                what: (0,phrase/* say */.cv) `${fault.text} cannot be a host`,
                mend: (0,phrase/* say */.cv) `Write a host name, an IPv4 address, or an IPv6 address in brackets: ${'ssh://deploy@[2001:db8::1]'}.`,
            };
        case 'ssh-port-invalid':
            return { what: (0,phrase/* say */.cv) `${fault.text} cannot be a port`, mend: (0,phrase/* plain */.pj)('A port is a number from 1 to 65535.') };
    }
}
const pasteKey = (0,phrase/* say */.cv) `Put the whole private key into the secret, from ${'-----BEGIN'} to ${'-----END … PRIVATE KEY-----'}.`;
function wordSsh(fault) {
    switch (fault.code) {
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `${'ssh-known-hosts'} is needed: a host key that nobody expected is never trusted`,
                mend: (0,phrase/* say */.cv) `Run ${'ssh-keyscan -t ed25519 HOST'} from a network you trust, compare the fingerprint on the host, and store the line in a repository variable.`,
            };
        case 'ssh-known-hosts-malformed':
            return {
                what: (0,phrase/* say */.cv) `line ${fault.line} of ${'ssh-known-hosts'} is not a line of a ${'known_hosts'} file`,
                mend: (0,phrase/* say */.cv) `A line is ${'HOST TYPE KEY'}, as ${'ssh-keyscan -t ed25519 HOST'} prints it.`,
            };
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* plain */.pj)('there is no private key: the input is not given and no ssh agent runs in this job'),
                mend: (0,phrase/* say */.cv) `Add ${`ssh-key: ${expression('secrets.DEPLOY_KEY')}`}; a secret is empty in workflows of forks and of Dependabot.`,
            };
        case 'ssh-key-empty':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} holds white space alone`, mend: pasteKey };
        case 'ssh-key-public':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} holds a public key; the private one is needed`, mend: pasteKey };
        case 'ssh-key-putty':
            return {
                what: (0,phrase/* say */.cv) `${'ssh-key'} holds a key in PuTTY's format`,
                mend: (0,phrase/* say */.cv) `Convert it: ${'puttygen key.ppk -O private-openssh-new -o key'}.`,
            };
        case 'ssh-key-cut':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} is only a part of a private key`, mend: pasteKey };
        case 'ssh-key-unrecognised':
            return { what: (0,phrase/* say */.cv) `${'ssh-key'} is not a private key in a format that OpenSSH knows`, mend: pasteKey };
        case 'ssh-key-passphrase-missing':
            return {
                what: (0,phrase/* plain */.pj)('the private key is encrypted, and no passphrase was given'),
                mend: (0,phrase/* say */.cv) `Add ${'ssh-key-passphrase'}, or make a deploy key without one.`,
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/term.js


function wordTerm(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'json-place-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} names no place in JSON`,
                mend: (0,phrase/* say */.cv) `Write a JSON pointer (${'/items/0/name'}) or a JSON path (${'$.items[0].name'}).`,
            };
        case 'json-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is not a JSON path: ${fault.said}`,
                mend: (0,phrase/* say */.cv) `Write it as RFC 9535 has it: ${"$.items[?@.id == 'a'].name"}.`,
            };
        case 'json-path-costly':
            return {
                what: (0,phrase/* say */.cv) `${seen} searches at every depth more than ${fault.limit} times, which a large answer would never end`,
                mend: (0,phrase/* say */.cv) `Name the keys on the way instead of ${'..'}.`,
            };
        case 'pattern-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is not a regular expression that can be searched in linear time: ${fault.said}`,
                mend: (0,phrase/* plain */.pj)('Write it in RE2 syntax: as usual, but without look-around and back references.'),
            };
        case 'pattern-costly':
            return {
                what: (0,phrase/* say */.cv) `the regular expression ${seen} is too large to be searched in time`,
                mend: (0,phrase/* plain */.pj)('Use smaller repetitions, or several shorter expressions.'),
            };
        case 'http-version-unknown':
            return { what: (0,phrase/* say */.cv) `${seen} is not a version of HTTP that can be asked`, mend: (0,phrase/* say */.cv) `Write ${'1.1'} or ${'2'}.` };
        case 'follow-unknown':
            return {
                what: (0,phrase/* say */.cv) `redirects can be followed inside of their origin only, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write ${'follow: same-origin'}, or remove it.`,
            };
        case 'via-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is neither an address nor the name of a target`,
                mend: (0,phrase/* say */.cv) `Write ${'HOST:PORT'}, ${'[::1]:8443'}, or the name of an ${'ssh://'} target.`,
            };
        case 'via-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no target ${fault.name} to ask through`,
                mend: (0,phrase/* say */.cv) `${suggest(fault.nearest, fault.known)} An address is written with its port: ${'HOST:PORT'}.`,
            };
        case 'via-kind':
            return {
                what: (0,phrase/* say */.cv) `${fault.name} is reached by ${`${fault.kind}://`}, which carries no requests`,
                mend: (0,phrase/* say */.cv) `Name an ${'ssh://'} target, or write ${'HOST:PORT'}.`,
            };
        case 'via-service-unknown':
            return {
                what: (0,phrase/* say */.cv) `there is no service ${fault.name} whose instances could be asked`,
                mend: suggest(fault.nearest, fault.known),
            };
        case 'via-service-kind':
            return {
                what: fault.target === undefined
                    ? (0,phrase/* say */.cv) `${fault.name} is a process of its host (${fault.kind}), which has no address of its own`
                    : (0,phrase/* say */.cv) `${fault.name} runs on ${fault.target}, which is reached by ${`${fault.kind}://`}: its instances cannot be asked one by one`,
                mend: (0,phrase/* say */.cv) `Name a service of containers on ${'ssh://'} or ${'docker://'} targets, or write ${'HOST:PORT'}.`,
            };
        case 'via-guard':
            return {
                what: (0,phrase/* plain */.pj)('callers cannot be asked for at each instance of a service'),
                mend: (0,phrase/* say */.cv) `Guard the route as everybody reaches it, in an entry of its own without ${'via'}.`,
            };
        case 'body-not-json':
            return {
                what: (0,phrase/* plain */.pj)('the body holds a number that JSON cannot write'),
                mend: (0,phrase/* say */.cv) `Quote it, or leave it out: JSON knows neither ${'.inf'} nor ${'.nan'}.`,
            };
        case 'term-needs-https':
            return {
                what: (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)([fault.term])} needs ${'https://'}, and the request goes to ${seen}`,
                mend: (0,phrase/* say */.cv) `Ask over ${'https://'}, or remove ${fault.term}.`,
            };
        case 'head-without-body':
            return { what: (0,phrase/* say */.cv) `an answer to ${'HEAD'} has no body to test`, mend: (0,phrase/* say */.cv) `Ask with ${'GET'}.` };
        case 'authorities-unreadable':
            return {
                what: (0,phrase/* say */.cv) `the file of authorities ${seen} ${(0,phrase/* plain */.pj)(unreadable[fault.reason])}`,
                mend: (0,phrase/* plain */.pj)('Name a PEM file of this repository, relative to the workspace.'),
            };
        case 'authorities-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} does not hold certificates alone`,
                mend: (0,phrase/* say */.cv) `Each of them begins with ${'-----BEGIN CERTIFICATE-----'}; a private key has no place there.`,
            };
    }
}
const unreadable = {
    missing: 'does not exist',
    'not-a-file': 'is not a file',
    'not-utf8': 'is not text',
    outside: 'lies outside of the workspace',
    'too-large': 'is too large',
    unreadable: 'cannot be read',
};

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/url.js


function wordUrl(fault, value) {
    const seen = says_quote(value, 'this');
    switch (fault.code) {
        case 'url-malformed':
            return {
                what: (0,phrase/* say */.cv) `an absolute URL was expected, not ${seen}`,
                mend: (0,phrase/* say */.cv) `Write for example ${'https://host/path'}.`,
            };
        case 'url-credentials':
            return {
                what: (0,phrase/* plain */.pj)('the URL contains a user or password, which would be shown in every log'),
                mend: (0,phrase/* say */.cv) `Remove it. A target or a route in the config file can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
            };
        case 'url-fragment':
            return { what: (0,phrase/* say */.cv) `${seen} has a fragment (${'#…'}), which is never sent`, mend: (0,phrase/* plain */.pj)('Remove it.') };
        case 'url-query':
            return {
                what: (0,phrase/* say */.cv) `${seen} has a query, and paths are put behind it`,
                mend: (0,phrase/* say */.cv) `Remove everything from ${'?'} on.`,
            };
        case 'url-scheme':
            return { what: (0,phrase/* say */.cv) `${fault.scheme} is not asked over HTTP`, mend: (0,phrase/* say */.cv) `Write ${'https://…'}.` };
        case 'url-plain-http':
            return {
                what: (0,phrase/* say */.cv) `${seen} is plain HTTP: whoever is in between can forge the answers`,
                mend: (0,phrase/* say */.cv) `Use ${'https://'}, or set ${'allow-unsafe-http: true'}; the verdict then says so.`,
            };
    }
}
function url_wordRoute(fault, value) {
    const seen = says_quote(value, 'this');
    const form = (0,phrase/* say */.cv) `Write ${'GET /healthz -> 200'}: a method, a path or URL, an arrow, the status.`;
    const statuses = (0,phrase/* say */.cv) `Write a code (${'200'}), a class (${'2xx'}) or several (${'200|204'}).`;
    switch (fault.code) {
        case 'route-malformed':
            return { what: (0,phrase/* say */.cv) `a route was expected, not ${seen}`, mend: form };
        case 'route-path-malformed':
            return {
                what: (0,phrase/* say */.cv) `${seen} is neither a path nor a URL`,
                mend: (0,phrase/* say */.cv) `A path begins with ${'/'}, a URL with ${'https://'}.`,
            };
        case 'base-url-missing':
            return {
                what: (0,phrase/* say */.cv) `${seen} is a path, and there is no ${'base-url'} that it begins with`,
                mend: (0,phrase/* say */.cv) `Set ${'base-url: https://…'}, or write the whole URL.`,
            };
        case 'status-malformed':
            return { what: (0,phrase/* say */.cv) `a status was expected, not ${seen}`, mend: statuses };
        case 'status-out-of-range':
            return {
                what: (0,phrase/* say */.cv) `a status is a number from ${fault.least} to ${fault.most}, not ${seen}`,
                mend: statuses,
            };
        case 'method-malformed': {
            const mend = fault.suggestion === undefined ? form : (0,phrase/* say */.cv) `Write ${fault.suggestion}.`;
            return { what: (0,phrase/* say */.cv) `a method in upper case was expected, not ${seen}`, mend };
        }
        case 'method-unsupported':
            return { what: (0,phrase/* say */.cv) `${fault.method} cannot be asked`, mend: (0,phrase/* say */.cv) `Use ${'GET'}, ${'HEAD'} or another method.` };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problems.js

















function wordProblem(problem) {
    return { where: wordWhere(problem.place), ...wordFault(problem) };
}
const wordWhere = (place) => place.kind === 'file' ? (0,phrase/* say */.cv) `${`${place.path}:${place.line}:${place.column}`}` : wordPlace(place);
function wordFault({ fault, value }) {
    switch (fault.code) {
        case 'unknown-key':
        case 'missing':
        case 'word-unknown':
        case 'too-large':
        case 'too-many':
        case 'control-character':
        case 'name-malformed':
        case 'said-twice':
            return wordGeneral(fault, value);
        case 'host-path-malformed':
        case 'revision-file-malformed':
        case 'of-a-container-alone':
        case 'of-a-process-alone':
            return wordKeeper(fault, value);
        case 'unknown-input':
        case 'runner-variable-missing':
        case 'event-unreadable':
            return wordRunner(fault, value);
        case 'flag-value-missing':
        case 'flag-twice':
        case 'word-unexpected':
        case 'listen-malformed':
        case 'listen-failed':
        case 'serve-unsigned':
        case 'flag-secret-shown':
        case 'flag-file-unreadable':
            return wordFlag(fault, value);
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
        case 'commit-whitespace':
        case 'commit-upper-case':
        case 'commit-length':
        case 'commit-in-file':
        case 'commit-not-named':
        case 'commit-deleted-ref':
        case 'commit-unsafe-event':
        case 'commit-not-in-event':
        case 'commit-field-missing':
            return wordCommit(fault, value);
        case 'image-line-malformed':
        case 'image-digest-missing':
        case 'image-digest-malformed':
        case 'service-unknown':
        case 'artifacts-unreadable':
        case 'artifact-malformed':
        case 'artifact-ambiguous':
            return wordImage(fault, value);
        case 'manifest-missing':
        case 'manifest-not-a-file':
        case 'manifest-not-utf8':
        case 'manifest-unreadable':
        case 'manifest-outside':
        case 'manifest-too-large':
        case 'manifest-unrecognised':
        case 'manifest-not-json':
        case 'manifest-empty':
        case 'manifest-newer':
        case 'manifest-malformed':
        case 'manifest-commit':
        case 'manifest-hash':
        case 'manifest-path':
        case 'manifest-path-twice':
            return manifest_wordManifest(fault, value);
        case 'build-missing':
        case 'build-not-a-directory':
        case 'build-empty':
        case 'build-unreadable':
        case 'build-entry':
        case 'build-name':
        case 'build-changed':
        case 'build-too-many':
        case 'build-too-large':
        case 'build-out':
            return build_wordBuild(fault, value);
        case 'artifact-path-malformed':
        case 'proof-without-manifest':
        case 'proof-without-commit':
        case 'served-none':
        case 'site-without-commit':
        case 'site-too-large':
        case 'site-without-instances':
        case 'served-glob-malformed':
        case 'files-glob-malformed':
        case 'manifest-without-hashes':
            return manifest_wordFiles(fault, value);
        case 'duration-unit-missing':
        case 'duration-malformed':
        case 'duration-negative':
        case 'duration-fraction':
        case 'duration-too-long':
        case 'duration-too-short':
        case 'number-malformed':
        case 'number-out-of-range':
        case 'boolean-malformed':
        case 'proof-unknown':
        case 'proof-not-yet':
        case 'wait-too-short':
            return wordScalar(fault, value);
        case 'target-malformed':
        case 'target-scheme-unknown':
        case 'address-twice':
            return wordTarget(fault, value);
        case 'address-malformed':
        case 'address-extra':
        case 'setting-not-text':
        case 'ssh-user-missing':
        case 'ssh-password-in-address':
        case 'ssh-user-invalid':
        case 'ssh-host-invalid':
        case 'ssh-port-invalid':
            return wordAddress(fault, value);
        case 'ssh-known-hosts-missing':
        case 'ssh-known-hosts-malformed':
        case 'ssh-key-missing':
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-putty':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
        case 'ssh-key-passphrase-missing':
            return wordSsh(fault);
        case 'url-malformed':
        case 'url-credentials':
        case 'url-fragment':
        case 'url-query':
        case 'url-scheme':
        case 'url-plain-http':
            return wordUrl(fault, value);
        case 'pointer-malformed':
        case 'header-name-malformed':
        case 'header-value-malformed':
        case 'header-reserved':
        case 'header-name-twice':
        case 'settings-exclude':
        case 'preset-unknown':
        case 'meta-name-malformed':
        case 'metric-malformed':
        case 'endpoint-method':
        case 'sign-secret-in-file':
        case 'sign-secret-short':
            return wordEndpoint(fault, value);
        case 'route-malformed':
        case 'route-path-malformed':
        case 'base-url-missing':
        case 'status-malformed':
        case 'method-malformed':
        case 'method-unsupported':
        case 'status-out-of-range':
            return url_wordRoute(fault, value);
        case 'json-place-malformed':
        case 'json-path-malformed':
        case 'json-path-costly':
        case 'pattern-malformed':
        case 'pattern-costly':
        case 'http-version-unknown':
        case 'follow-unknown':
        case 'via-malformed':
        case 'via-unknown':
        case 'via-kind':
        case 'via-service-unknown':
        case 'via-service-kind':
        case 'via-guard':
        case 'body-not-json':
        case 'term-needs-https':
        case 'head-without-body':
        case 'authorities-unreadable':
        case 'authorities-malformed':
            return wordTerm(fault, value);
        case 'config-missing':
        case 'config-not-a-file':
        case 'config-not-utf8':
        case 'config-empty':
        case 'config-unreadable':
        case 'config-exists':
        case 'config-unwritable':
        case 'value-left':
        case 'config-outside':
        case 'yaml-syntax':
        case 'yaml-duplicate-key':
        case 'yaml-reserved-key':
        case 'yaml-key-not-text':
        case 'yaml-tag':
        case 'yaml-alias':
        case 'yaml-too-big':
        case 'yaml-documents':
        case 'yaml-type':
        case 'entries-count':
        case 'list-empty':
        case 'key-not-yet':
        case 'expression-in-file':
            return wordConfig(fault, value);
        case 'template-misplaced':
        case 'template-malformed':
        case 'template-unset':
        case 'template-empty':
            return wordTemplate(fault);
        case 'feature-empty':
        case 'glob-malformed':
        case 'feature-path-malformed':
        case 'feature-without-manifest':
        case 'feature-unknown':
        case 'guard-hides-route':
        case 'guard-stranger-headers':
        case 'guard-headers-missing':
        case 'guard-admits':
        case 'guard-refuses':
        case 'guard-callers-same':
            return wordFeatureFault(fault, value);
        case 'nothing-to-verify':
        case 'routes-alone':
        case 'services-without-target':
        case 'target-unknown':
        case 'target-unclaimed':
            return wordPlan(fault);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/terminal.js











const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unseen: 'yellow',
    unclaimed: 'dim',
};
const mostRows = 40;
function renderTerminal(outcome, color) {
    const story = tellStory(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(story, paint),
        renderWhy(story, paint),
        story.links.flatMap((link) => renderLink(link, paint)),
        story.features.slice(0, mostRows).flatMap((row) => renderFeature(row, paint)),
        story.targets.slice(0, mostRows).flatMap((target) => renderTarget(target, paint)),
        story.files.slice(0, mostRows).flatMap((row) => renderFiles(row, paint)),
        renderRoutes(story.routes, paint),
        renderCallers(story.callers, mostRows, paint),
        story.served.flatMap((row) => renderServed(row, paint)),
        story.logs.flatMap((log) => renderLog(log, paint)),
        [...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${story.run}; ${story.commit}`), 2)].map((line) => paint('dim', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderHead(story, paint) {
    const tone = tones[story.verdict];
    const unsafe = story.unsafe.flatMap((words) => wrapped(`! Careful: ${(0,reporters_escape/* inText */.tg)(words)}`, 2));
    const title = `${verdictMarks[story.verdict]} ${(0,reporters_escape/* inText */.tg)(story.headline)}`;
    const bold = paint('bold', paint(tone, title));
    const alarms = story.alarms.flatMap((words) => wrapped(`! Open to strangers: ${(0,reporters_escape/* inText */.tg)(words)}`, 2));
    return [
        bold,
        ...wrapped((0,reporters_escape/* inText */.tg)(story.meaning), 2),
        ...alarms.map((line) => paint('bold', paint('red', line))),
        ...unsafe.map((line) => paint('yellow', line)),
    ];
}
function renderWhy(story, paint) {
    const causes = story.causes.slice(0, 10).flatMap((cause) => wrapped(`${cause.name}: ${(0,reporters_escape/* inText */.tg)(cause.what)}.`, 2));
    const remedies = story.remedies.slice(0, 10).flatMap((remedy) => {
        const lines = remedyLines(remedy, '$ ');
        return lines.flatMap((line) => (line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2)));
    });
    return remedies.length === 0 ? causes : [...causes, '', ...remedies];
}
function renderLink(link, paint) {
    const { mark, word } = stateWords[link.state];
    const claims = link.claims === 0 ? '' : (0,measure/* counted */.hS)(link.claims, 'claim');
    const state = paint(link.moot ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = link.note.parts[0] === '' ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap(({ what }) => wrapped((0,reporters_escape/* inText */.tg)(what), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${(0,measure/* counted */.hS)(link.told.length - 5, 'more finding')}`] : [];
    return [row, ...told, ...rest];
}
function renderTarget(target, paint) {
    const name = placeOf(target);
    const mark = target.wrong ? paint('red', '✗') : paint('green', '✓');
    if (target.says !== undefined) {
        const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(target.says), 4);
        return [`  ${mark} ${first.trimStart()}`, ...rest];
    }
    const rows = target.instances
        .slice(0, mostRows)
        .map((row) => [
        row.wrong ? '✗' : '✓',
        ...[(0,phrase/* say */.cv) `${row.service}`, (0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inText */.tg),
    ]);
    const rest = target.instances.length - rows.length;
    const more = rest === 0 ? [] : [`    … and ${(0,measure/* counted */.hS)(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [
        `  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)((0,measure/* count */.U9)(target.instances.length, target.noun.one, target.noun.many))}`,
        ...lines,
        ...more,
    ];
}
function renderFiles({ state, says }, paint) {
    const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' };
    const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(says), 4);
    return [`  ${paint(tone[state], filesMarks[state])} ${first.trimStart()}`, ...rest];
}
function renderRoutes(routes, paint) {
    if (routes.length === 0)
        return [];
    const wrong = routes.filter((row) => row.wrong);
    const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong.length === 0 ? 'as declared' : `${wrong.length} of them answered otherwise than declared`;
    const lines = routes.slice(0, mostRows).flatMap((row) => {
        const note = row.note.parts[0] === '' ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (${row.note})`;
        const text = (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`);
        return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line));
    });
    const rest = routes.length - mostRows;
    const more = rest > 0 ? [`    … and ${(0,measure/* counted */.hS)(rest, 'more route')}`] : [];
    return [`  ${mark} ${(0,measure/* counted */.hS)(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
const renderServed = ({ says, wrong }, paint) => wrapped(`${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line));
const mostLog = 12;
function renderLog({ name, lines, why }, paint) {
    if (why !== undefined)
        return wrapped(`? ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${name}: ${why}`)}`, 2);
    const last = lines.slice(-mostLog).map((line) => paint('dim', `    | ${(0,reporters_escape/* visible */.RK)(line, 92)}`));
    return [`  ${(0,reporters_escape/* inText */.tg)(name)} said last:`, ...last];
}
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${(0,measure/* counted */.hS)(problems.length, 'problem')}; nothing was touched`;
    const lines = problems.flatMap((problem) => {
        const { where, what, mend } = wordProblem(problem);
        return ['', ...wrapped(`${(0,reporters_escape/* inText */.tg)(where)}: ${(0,reporters_escape/* inText */.tg)(what)}`, 2), ...wrapped(`→ ${(0,reporters_escape/* inText */.tg)(mend)}`, 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const teller = progressTeller(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return teller;
}


/***/ }),

/***/ 5469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   f9: () => (/* binding */ weighing),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nS: () => (/* binding */ lasting)
/* harmony export */ });
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(781);

const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
const count = (amount, one, many) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(counted(amount, one, many));
function lasting(milliseconds) {
    const whole = Math.round(milliseconds);
    if (whole < 1000)
        return `${whole} ms`;
    const tenths = Math.round(whole / 100) / 10;
    if (tenths < 10)
        return `${tenths} s`;
    const seconds = Math.round(whole / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const rest = seconds % 60;
    return `${(seconds - rest) / 60} min${rest === 0 ? '' : ` ${rest} s`}`;
}
function weighing(bytes) {
    if (bytes < 1024)
        return counted(bytes, 'byte');
    const kibi = bytes / 1024;
    return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`;
}
const shown = 12;
function short(id, ...others) {
    const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id);
    if (match === null)
        return id;
    const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`;
    return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief;
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ runBounded),
/* harmony export */   g: () => (/* binding */ usualBounds)
/* harmony export */ });
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
const grace = 500;
async function runBounded(command, bounds, signal) {
    const started = process.hrtime.bigint();
    const took = () => Math.round(Number(process.hrtime.bigint() - started) / 1e6);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(command.file, command.args, { env: command.env, detached: true, stdio: 'pipe' });
    const out = keepHead(bounds.stdout);
    const err = keepEnds(bounds.stderr);
    let ended;
    const end = (ending) => {
        if (ended !== undefined)
            return;
        ended = ending;
        killGroup(child, 'SIGTERM');
        setTimeout(() => killGroup(child, 'SIGKILL'), grace).unref();
    };
    child.stdout.on('data', (chunk) => out.add(chunk) || end({ by: 'too-large' }));
    child.stderr.on('data', (chunk) => err.add(chunk));
    child.stdin.on('error', () => { });
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = gone(child);
    try {
        const { input } = command;
        child.stdin.end(typeof input === 'string' ? input : await input());
        const ending = await natural;
        return { ending: ended ?? ending, stdout: out.text(), stderr: err.text(), took: took() };
    }
    catch (bug) {
        end({ by: 'cancelled' });
        throw bug;
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
    }
}
function gone(child) {
    return new Promise((resolve) => {
        let holding;
        const settle = (ending) => {
            clearTimeout(holding);
            resolve(ending);
        };
        child.on('error', (error) => {
            if (child.pid === undefined)
                settle({ by: 'spawn', code: error.code ?? error.name });
        });
        const ending = (code, signal) => code === null ? { by: 'signal', signal: signal ?? 'unknown' } : { by: 'exit', code };
        child.on('exit', (code, signal) => {
            holding = setTimeout(() => {
                killGroup(child, 'SIGKILL');
                for (const stream of [child.stdin, child.stdout, child.stderr])
                    stream?.destroy();
                settle(ending(code, signal));
            }, grace);
        });
        child.on('close', (code, signal) => settle(ending(code, signal)));
    });
}
function killGroup({ pid }, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
    }
}
function keepHead(limit) {
    const chunks = [];
    let size = 0;
    const add = (chunk) => {
        if (size < limit)
            chunks.push(chunk.subarray(0, limit - size));
        size += chunk.length;
        return size <= limit;
    };
    return { add, text: () => Buffer.concat(chunks).toString('utf8') };
}
function keepEnds(limit) {
    const half = limit / 2;
    const head = keepHead(half);
    let size = 0;
    let tail = Buffer.alloc(0);
    const add = (chunk) => {
        head.add(chunk);
        const beyond = chunk.subarray(Math.max(0, half - size));
        size += chunk.length;
        tail = Buffer.concat([tail, beyond]).subarray(-half);
        return size <= limit;
    };
    return { add, text: () => head.text() + tail.toString('utf8') };
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellWord),
/* harmony export */   r: () => (/* binding */ engineJson)
/* harmony export */ });
const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ engineEnvironment),
/* harmony export */   TM: () => (/* binding */ dockerKind)
/* harmony export */ });
/* unused harmony export readDockerTarget */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5847);
/* harmony import */ var _engine_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3387);
/* harmony import */ var _nonce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);




const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const form = 'docker:// or docker:///path/to/docker.sock';
function readDockerTarget(request, env) {
    const value = request.address.slice(0, 300);
    const problems = [];
    (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .B)(request.settings, ['engine'], problems);
    const engine = (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngine */ .R)(request.settings.engine, problems);
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(openTarget(request, socket.value, engine, env));
}
function readSocket(address) {
    const path = address.replace(/^docker:\/\//i, '');
    if (path === address || /[?#]/.test(path))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-malformed', form });
    if (path === '' || path === '/')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)('');
    if (!path.startsWith('/'))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-extra', part: 'host', text: path.slice(0, 100) });
    return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(path) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)({ code: 'address-malformed', form });
}
function openTarget({ name, place, timeout }, socket, engine, env) {
    const closed = new AbortController();
    return {
        name,
        kind: 'docker',
        address: `docker://${socket}`,
        yields: 'instances',
        place,
        ...(isLocal(socket, env) ? { isHere: true } : {}),
        async look(ask, signal) {
            const nonce = (0,_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .freshNonce */ .w)();
            const command = {
                file: 'sh',
                args: ['-s'],
                env: engineEnvironment(env, socket),
                input: async () => {
                    const { collectorScript, piped } = await __webpack_require__.e(/* import() */ 567).then(__webpack_require__.bind(__webpack_require__, 567));
                    return piped(collectorScript(ask, nonce, false, engine));
                },
            };
            const open = AbortSignal.any([signal, closed.signal]);
            const [finished, { readRun }] = await Promise.all([
                (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .B)(command, { timeout, ..._bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBounds */ .g }, open),
                Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(439), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 3714)),
            ]);
            return readRun(finished, nonce, timeout, ask);
        },
        close: () => closed.abort(),
    };
}
const isLocal = (socket, { DOCKER_HOST = '', DOCKER_CONTEXT = '', CONTAINER_HOST = '' }) => socket !== '' ||
    (['', 'default'].includes(DOCKER_CONTEXT) &&
        [DOCKER_HOST, CONTAINER_HOST].every((host) => host === '' || host.startsWith('unix://')));
function engineEnvironment(env, socket) {
    const names = [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONTEXT',
        'DOCKER_CONFIG',
        'DOCKER_CERT_PATH',
        'DOCKER_TLS_VERIFY',
        'CONTAINER_HOST',
        'CONTAINERS_CONF',
        'XDG_RUNTIME_DIR',
    ];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) };
}


/***/ }),

/***/ 3387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ refuseUnknown),
/* harmony export */   R: () => (/* binding */ readEngine)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

const known = ['docker', 'podman'];
function readEngine(setting, problems) {
    if (setting === undefined)
        return undefined;
    const { value, place } = setting;
    const engine = known.find((one) => one === value);
    if (engine !== undefined)
        return engine;
    if (typeof value !== 'string') {
        problems.push({ place, value: undefined, fault: { code: 'setting-not-text', key: 'engine' } });
        return undefined;
    }
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(value.slice(0, 100), known);
    const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(value.slice(0, 100), near) <= 2 ? near : undefined;
    problems.push({ place, value: value.slice(0, 100), fault: { code: 'word-unknown', what: 'engine', nearest, known } });
    return undefined;
}
function refuseUnknown(settings, keys, problems) {
    for (const [key, { place }] of Object.entries(settings)) {
        if (keys.includes(key))
            continue;
        const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, keys);
        const nearest = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(key, near) <= 2 ? near : undefined;
        problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known: keys } });
    }
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ freshNonce)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const kernel = '/proc/sys/kernel/random/uuid';
function freshNonce(source = kernel) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(source, 'utf8').trim();
        if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text))
            return text;
    }
    catch {
    }
    return crypto.randomUUID();
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./lib/targets/docker/index.js
var docker = __webpack_require__(5335);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/wire/url.js
var url = __webpack_require__(892);
;// CONCATENATED MODULE: ./lib/targets/https/address.js


function readAddress(text, place, allowUnsafeHttp) {
    const fault = (0,url/* urlFault */.I)(text, allowUnsafeHttp);
    if (fault === undefined)
        return (0,parsed/* parsed */.Y)(new URL(text));
    return (0,parsed/* refused */.J)({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault });
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
;// CONCATENATED MODULE: ./lib/targets/https/headers.js

const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding'],
]);
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
function readHeaders(fields, place) {
    const headers = new Map();
    const written = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(fields)) {
        const fault = faultOf(name, value, written);
        if (fault !== undefined)
            problems.push({ place, value: undefined, fault });
        else if (typeof value === 'string')
            headers.set(name.toLowerCase(), value);
        written.set(name.toLowerCase(), name);
    }
    return problems.length === 0 ? (0,parsed/* parsed */.Y)(headers) : (0,parsed/* refused */.J)(...problems);
}
function faultOf(name, value, written) {
    const other = written.get(name.toLowerCase());
    if (!isFieldName(name))
        return { code: 'header-name-malformed', name: name.slice(0, 128) };
    if (reserved.has(name.toLowerCase()))
        return { code: 'header-reserved', name };
    if (other !== undefined)
        return { code: 'header-name-twice', name, other };
    if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
        return { code: 'header-value-malformed', name };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/kind-of.js

function wrongType(value, expected, place) {
    const fault = { code: 'yaml-type', expected: [expected], seen: kindOf(value), quoted: undefined };
    return (0,parsed/* refused */.J)({ place, value: undefined, fault });
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'list';
    if (typeof value === 'object')
        return 'mapping';
    return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

;// CONCATENATED MODULE: ./lib/targets/https/presets.js
const json = (...texts) => ({
    kind: 'json',
    places: texts.map((text) => ({ text, pointer: text.slice(1).split('/') })),
});
const presets = [
    { name: 'dockerflow', path: '/__version__', says: json('/commit') },
    {
        name: 'actuator',
        path: '/actuator/info',
        says: json('/git/commit/id/full', '/git/commit/id', '/git/commit/id/abbrev'),
    },
    { name: 'prometheus', path: '/metrics', says: { kind: 'metric', metric: undefined, label: 'revision' } },
];

;// CONCATENATED MODULE: ./lib/targets/https/choice.js






const choices = ['preset', 'commit', 'header', 'meta', 'metric', 'evidence'];
function readSays(settings) {
    const given = choices.filter((key) => settings[key] !== undefined && settings[key].value !== false);
    const ofMetric = given[0] === 'preset' && settings['preset']?.value === 'prometheus';
    const chosen = given.filter((key) => !(ofMetric && key === 'metric'));
    const [first, second] = chosen;
    const setting = first === undefined ? undefined : settings[second ?? first];
    if (setting !== undefined && second !== undefined)
        return (0,parsed/* refused */.J)({ place: setting.place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } });
    const { label } = settings;
    if (label !== undefined && first !== 'metric' && !ofMetric)
        return (0,parsed/* refused */.J)({ place: label.place, value: undefined, fault: { code: 'missing', what: 'metric' } });
    if (first === undefined || setting === undefined)
        return (0,parsed/* parsed */.Y)({ says: { kind: 'json', places: [{ text: '/commit', pointer: ['commit'] }] }, path: undefined });
    const { value, place } = setting;
    switch (first) {
        case 'preset': {
            const preset = readPreset(value, place);
            if (!preset.ok || !ofMetric)
                return preset.ok ? (0,parsed/* parsed */.Y)(chosenBy(preset.value)) : preset;
            const says = readMetric(settings);
            return says.ok ? (0,parsed/* parsed */.Y)({ says: says.value, path: preset.value.path }) : says;
        }
        case 'commit':
            return withoutPath(readPointerSetting(value, place));
        case 'header':
        case 'meta':
            return withoutPath(readNamed(first, value, place));
        case 'metric':
            return withoutPath(readMetric(settings));
        case 'evidence':
            return withoutPath(value === true ? (0,parsed/* parsed */.Y)({ kind: 'evidence' }) : wrongType(value, 'boolean', place));
    }
}
const withoutPath = (says) => says.ok ? (0,parsed/* parsed */.Y)({ says: says.value, path: undefined }) : says;
const chosenBy = ({ says, path }) => ({ says, path });
function readPreset(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const found = presets.find(({ name }) => name === value);
    if (found !== undefined)
        return (0,parsed/* parsed */.Y)(found);
    const known = presets.map(({ name }) => name);
    const near = value.length > 64 ? undefined : (0,mod/* closest */.kp)(value.toLowerCase(), known);
    const nearest = near !== undefined && (0,mod/* distance */.Io)(value.toLowerCase(), near) <= 2 ? near : undefined;
    return (0,parsed/* refused */.J)({ place, value: value.slice(0, 64), fault: { code: 'preset-unknown', nearest, known } });
}
function readPointerSetting(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const pointer = value.length > 1024 ? undefined : (0,wire_pointer/* readPointer */.q)(value);
    if (pointer === undefined)
        return (0,parsed/* refused */.J)({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } });
    return (0,parsed/* parsed */.Y)({ kind: 'json', places: [{ text: value, pointer }] });
}
function readNamed(kind, value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const name = value.slice(0, 128);
    if (kind === 'header')
        return isFieldName(value)
            ? (0,parsed/* parsed */.Y)({ kind, name: value.toLowerCase() })
            : (0,parsed/* refused */.J)({ place, value: name, fault: { code: 'header-name-malformed', name } });
    return /^[\x21-\x7e]{1,128}$/.test(value)
        ? (0,parsed/* parsed */.Y)({ kind, name: value })
        : (0,parsed/* refused */.J)({ place, value: name, fault: { code: 'meta-name-malformed' } });
}
function readMetric({ metric, label }) {
    const problems = [
        ...wordFaults(metric, /^[A-Za-z_:][A-Za-z0-9_:.]{0,255}$/),
        ...wordFaults(label, /^[A-Za-z_][A-Za-z0-9_.]{0,255}$/),
    ];
    if (problems.length > 0)
        return (0,parsed/* refused */.J)(...problems);
    const [name, key] = [metric?.value, label?.value];
    return (0,parsed/* parsed */.Y)({
        kind: 'metric',
        metric: typeof name === 'string' ? name : undefined,
        label: typeof key === 'string' ? key : 'revision',
    });
}
function wordFaults(setting, grammar) {
    if (setting === undefined)
        return [];
    const { value, place } = setting;
    const read = typeof value === 'string' ? undefined : wrongType(value, 'text', place);
    if (read !== undefined)
        return read.ok ? [] : read.problems;
    return typeof value === 'string' && !grammar.test(value)
        ? [{ place, value: value.slice(0, 128), fault: { code: 'metric-malformed' } }]
        : [];
}

;// CONCATENATED MODULE: ./lib/targets/https/settings.js






const settingKeys = [
    ...['preset', 'commit', 'header', 'meta', 'metric', 'label', 'evidence'],
    ...['method', 'body', 'headers', 'sign'],
];
function readSettings(settings) {
    const problems = unknownKeys(settings);
    const chosen = keep(readSays(settings), problems);
    const { headers } = settings;
    const fields = headers === undefined ? (0,parsed/* parsed */.Y)(new Map()) : readFields(headers);
    const sent = keep(fields, problems);
    const request = keep(readRequest(settings), problems);
    const signing = keep(readSecret(settings['sign']), problems);
    if (chosen === undefined || sent === undefined || request === undefined || signing === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return problems.length > 0 ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)({ ...chosen, headers: sent, request, ...signing });
}
function readSecret(setting) {
    if (setting === undefined)
        return (0,parsed/* parsed */.Y)({ secret: undefined });
    const { value, place } = setting;
    if (typeof value !== 'object' || value === null || !('secret' in value))
        return wrongType(value, 'mapping', place);
    const { secret } = value;
    if (typeof secret !== 'string')
        return wrongType(secret, 'text', place);
    if (secret.length >= signature/* leastSecret */.Iu)
        return (0,parsed/* parsed */.Y)({ secret });
    return (0,parsed/* refused */.J)({ place, value: undefined, fault: { code: 'sign-secret-short', least: signature/* leastSecret */.Iu } });
}
function readRequest(settings) {
    const { method, body, header } = settings;
    if (body !== undefined && (typeof body.value !== 'string' || body.value.length > mostBody))
        return wrongType(body.value, 'text', body.place);
    const text = typeof body?.value === 'string' ? body.value : undefined;
    const said = method?.value ?? (body === undefined ? 'GET' : 'POST');
    if (method !== undefined && typeof said !== 'string')
        return wrongType(said, 'text', method.place);
    const place = method?.place ?? body?.place;
    const found = ['GET', 'HEAD', 'POST'].find((one) => one === said);
    const fits = found !== undefined && (found !== 'HEAD' || header !== undefined) && (found === 'POST' || text === undefined);
    if (fits || place === undefined)
        return (0,parsed/* parsed */.Y)({ method: found ?? 'GET', body: text });
    return (0,parsed/* refused */.J)({ place, value: String(said).slice(0, 64), fault: { code: 'endpoint-method', method: found } });
}
const mostBody = 64 * 1024;
function readFields({ value, place }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrongType(value, 'mapping', place);
    return readHeaders(Object.fromEntries(Object.entries(value)), place);
}
function unknownKeys(settings) {
    const known = settingKeys;
    return Object.entries(settings).flatMap(([key, { place }]) => {
        if (known.includes(key))
            return [];
        const near = key.length > 64 ? undefined : (0,mod/* closest */.kp)(key.toLowerCase(), known);
        const nearest = near !== undefined && (0,mod/* distance */.Io)(key.toLowerCase(), near) <= 2 ? near : undefined;
        return [{ place, value: key.slice(0, 64), fault: { code: 'unknown-key', key: key.slice(0, 64), nearest, known } }];
    });
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/index.js



const httpsKind = { scheme: 'https', read: (request) => readEndpoint('https', request) };
const httpKind = { scheme: 'http', read: (request) => readEndpoint('http', request) };
function readEndpoint(kind, request) {
    const url = readAddress(request.address, request.place, request.allowUnsafeHttp);
    const settings = readSettings(request.settings);
    if (url.ok && settings.ok)
        return (0,parsed/* parsed */.Y)(endpoint(kind, request, atPath(url.value, settings.value.path), settings.value));
    return (0,parsed/* refused */.J)(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems));
}
function atPath(url, path) {
    return path === undefined || url.pathname !== '/' || url.search !== '' ? url : new URL(path, url);
}
function endpoint(kind, { name, place, timeout }, url, settings) {
    let endpoint;
    let closed = false;
    return {
        name,
        kind,
        address: url.href,
        yields: settings.says.kind === 'evidence' ? 'instances' : 'statement',
        place,
        async look(ask, signal) {
            endpoint ??= (await Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(439), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 3016))).openEndpoint(url, settings, timeout);
            if (closed)
                endpoint.close();
            return endpoint.look(ask, signal);
        },
        close() {
            closed = true;
            endpoint?.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/targets/bounded.js
var bounded = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/targets/nonce.js
var targets_nonce = __webpack_require__(7197);
;// CONCATENATED MODULE: ./lib/targets/ssh/address.js

const address_form = 'ssh://user@host:port';
const usualPort = 22;
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;
function address_readAddress(address) {
    const rest = address.replace(/^ssh:\/\//i, '');
    if (rest === address || rest === '')
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: address_form });
    const faults = [];
    const cut = rest.search(/[/?#]/);
    const extra = cut === -1 ? '' : rest.slice(cut);
    if (extra !== '' && extra !== '/')
        faults.push({ code: 'address-extra', part: extra.startsWith('/') ? 'path' : 'query', text: extra.slice(0, 100) });
    const authority = cut === -1 ? rest : rest.slice(0, cut);
    const at = authority.lastIndexOf('@');
    const user = readUser(at === -1 ? undefined : authority.slice(0, at), faults);
    const { host, port } = readHost(authority.slice(at + 1), faults);
    return faults.length > 0 ? (0,parsed/* refused */.J)(...faults) : (0,parsed/* parsed */.Y)({ user, host, port });
}
function readUser(text, faults) {
    if (text === undefined || text === '')
        faults.push({ code: 'ssh-user-missing' });
    else if (text.includes(':'))
        faults.push({ code: 'ssh-password-in-address' });
    else if (!userName.test(text))
        faults.push({ code: 'ssh-user-invalid', text: text.slice(0, 100) });
    return text ?? '';
}
function readHost(text, faults) {
    const bracketed = /^\[([^\]]*)\](?::(.*))?$/s.exec(text);
    const colon = bracketed ? -1 : text.lastIndexOf(':');
    const host = bracketed ? (bracketed[1] ?? '') : colon === -1 ? text : text.slice(0, colon);
    const port = bracketed ? bracketed[2] : colon === -1 ? undefined : text.slice(colon + 1);
    if (!(bracketed ? ipv6 : hostName).test(host))
        faults.push({ code: 'ssh-host-invalid', text: host.slice(0, 300) });
    if (port === undefined)
        return { host, port: usualPort };
    const valid = /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65535;
    if (!valid)
        faults.push({ code: 'ssh-port-invalid', text: port.slice(0, 100) });
    return { host, port: Number(port) };
}
function showAddress({ user, host, port }) {
    const shown = host.includes(':') ? `[${host}]` : host;
    return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`;
}

// EXTERNAL MODULE: ./lib/targets/ssh/command.js
var ssh_command = __webpack_require__(7414);
// EXTERNAL MODULE: ./lib/targets/ssh/held-file.js
var held_file = __webpack_require__(9763);
;// CONCATENATED MODULE: ./lib/targets/ssh/login.js

const login_open = new WeakMap();
function shareLogin(secrets, env, places) {
    const shared = login_open.get(secrets) ?? { login: openLogin(secrets, env, places), holders: 0 };
    login_open.set(secrets, shared);
    shared.holders += 1;
    let held = true;
    return {
        ...shared.login,
        close() {
            if (!held)
                return;
            held = false;
            shared.holders -= 1;
            if (shared.holders > 0)
                return;
            login_open.delete(secrets);
            shared.login.close();
        },
    };
}
function openLogin({ key, passphrase, knownHosts }, env, places) {
    const held = [];
    const close = () => {
        for (const file of held)
            file.close();
    };
    const hold = (text, kind) => {
        const file = (0,held_file/* holdFile */.Y)(text, places, kind);
        held.push(file);
        return file;
    };
    try {
        const known = hold(knownHosts);
        const asked = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined;
        const asks = asked ? hold(`#!/bin/sh\nexec cat ${asked.path}\n`, 'program') : undefined;
        return {
            access: { key: key ? { path: hold(key.text).path, asks: asks !== undefined } : 'agent', knownHosts: known.path },
            env: sshEnvironment(env, key === undefined, asks?.path),
            close,
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
function sshEnvironment(env, agent, askpass) {
    const kept = { PATH: env.PATH, HOME: env.HOME, SSH_AUTH_SOCK: agent ? env.SSH_AUTH_SOCK : undefined };
    const given = Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    return {
        ...Object.fromEntries(given),
        LC_ALL: 'C',
        SHELL: '/bin/sh',
        ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
    };
}

// EXTERNAL MODULE: ./lib/targets/engine-setting.js
var engine_setting = __webpack_require__(3387);
;// CONCATENATED MODULE: ./lib/targets/ssh/key.js

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/;
const publicKey = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/;
function readPrivateKey(secret, passphrase) {
    const text = tidy(secret);
    if (text === '')
        return (0,parsed/* refused */.J)({ code: 'ssh-key-empty' });
    const key = [text, decoded(text)].find((shape) => armour.test(shape));
    if (key === undefined)
        return (0,parsed/* refused */.J)({ code: whatElse(text) });
    const whole = `${armour.exec(key)?.[0].replaceAll(/^[ \t]+|[ \t]+$/gm, '') ?? ''}\n`;
    const encrypted = isEncrypted(whole);
    if (encrypted && !passphrase)
        return (0,parsed/* refused */.J)({ code: 'ssh-key-passphrase-missing' });
    return (0,parsed/* parsed */.Y)({ text: whole, encrypted });
}
const tidy = (text) => text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\\r|\\n/g, (written) => (written === '\\n' ? '\n' : ''))
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
function decoded(text) {
    return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? tidy(Buffer.from(text, 'base64').toString('latin1')) : '';
}
function whatElse(text) {
    for (const shape of [text, decoded(text)]) {
        if (publicKey.test(shape))
            return 'ssh-key-public';
        if (shape.startsWith('PuTTY-User-Key-File-'))
            return 'ssh-key-putty';
        if (/-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY-----/.test(shape))
            return 'ssh-key-cut';
    }
    return 'ssh-key-unrecognised';
}
function isEncrypted(key) {
    if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY'))
        return true;
    if (!key.includes('BEGIN OPENSSH PRIVATE KEY'))
        return false;
    const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1');
    return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/known-hosts.js

const entry = /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/;
function readKnownHosts(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim());
    const says = lines.filter((line) => line !== '' && !line.startsWith('#'));
    if (says.length === 0)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-missing' });
    const wrong = lines.findIndex((line) => says.includes(line) && !entry.test(line));
    if (wrong !== -1)
        return (0,parsed/* refused */.J)({ code: 'ssh-known-hosts-malformed', line: wrong + 1 });
    return (0,parsed/* parsed */.Y)(`${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/targets/ssh/read.js





function readWay(request, env) {
    const problems = [];
    const take = (read, place, value) => {
        if (read.ok)
            return read.value;
        for (const fault of read.problems)
            problems.push({ place, value, fault });
        return undefined;
    };
    const address = take(address_readAddress(request.address), request.place, withoutPassword(request.address));
    (0,engine_setting/* refuseUnknown */.B)(request.settings, ['jump', 'engine'], problems);
    const jump = readJump(request, problems);
    const engine = (0,engine_setting/* readEngine */.R)(request.settings.engine, problems);
    const secrets = readSecrets(request, env, take);
    if (problems.length > 0 || address === undefined || secrets === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ address, jump, secrets, engine });
}
const withoutPassword = (address) => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300);
function readJump({ settings, access }, problems) {
    const setting = settings.jump;
    if (setting !== undefined && typeof setting.value !== 'string') {
        problems.push({ place: setting.place, value: undefined, fault: { code: 'setting-not-text', key: 'jump' } });
        return undefined;
    }
    const text = typeof setting?.value === 'string' ? setting.value : access.sshJump;
    if (text === undefined || text === '')
        return undefined;
    const read = address_readAddress(text);
    if (read.ok)
        return read.value;
    const place = setting?.place ?? { kind: 'input', name: 'ssh-jump' };
    problems.push(...read.problems.map((fault) => ({ place, value: withoutPassword(text), fault })));
    return undefined;
}
const known = new WeakMap();
function readSecrets({ access }, env, take) {
    const before = known.get(access);
    if (before !== undefined && (before.key !== undefined || env.SSH_AUTH_SOCK))
        return before;
    const input = (name) => ({ kind: 'input', name });
    const passphrase = access.sshKeyPassphrase?.replace(/[\r\n]+$/, '') || undefined;
    const knownHosts = take(readKnownHosts(access.sshKnownHosts ?? ''), input('ssh-known-hosts'));
    const agent = access.sshKey === undefined && env.SSH_AUTH_SOCK;
    if (access.sshKey === undefined && !agent)
        take((0,parsed/* refused */.J)({ code: 'ssh-key-missing' }), input('ssh-key'));
    const key = access.sshKey === undefined ? undefined : take(readPrivateKey(access.sshKey, passphrase), input('ssh-key'));
    if (knownHosts === undefined || (key === undefined && !agent))
        return undefined;
    const secrets = { key, passphrase, knownHosts };
    known.set(access, secrets);
    return secrets;
}

;// CONCATENATED MODULE: ./lib/targets/ssh/index.js









const sshKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) };
function readSshTarget(request, env) {
    const way = readWay(request, env);
    return way.ok ? (0,parsed/* parsed */.Y)(openTarget(request, way.value, env)) : way;
}
function openTarget({ name, place, timeout }, { address, jump, secrets, engine }, env) {
    const closed = new AbortController();
    let login;
    let log;
    const tunnels = new Set();
    const enter = () => {
        login ??= shareLogin(secrets, env, (0,held_file/* usualPlaces */.d)(env));
        return login;
    };
    const connectTimeout = Math.max(1, Math.ceil(timeout / 1000));
    return {
        name,
        kind: 'ssh',
        address: showAddress(address),
        yields: 'instances',
        place,
        async look(ask, signal) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,evidence/* unseen */.nv)('prepare', 'cancelled');
            try {
                enter();
                if (jump)
                    log ??= (0,held_file/* holdFile */.Y)('', (0,held_file/* usualPlaces */.d)(env), 'log');
            }
            catch (error) {
                return (0,evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
            const { access, env: seenBySsh } = enter();
            const nonce = (0,targets_nonce/* freshNonce */.w)();
            const hop = jump && log && { address: jump, log: log.path };
            const [file = 'ssh', ...args] = (0,ssh_command/* sshCommand */.o6)(address, { ...access, connectTimeout }, hop);
            const said = log?.read().length;
            const input = async () => {
                const { collectorScript, piped } = await __webpack_require__.e(/* import() */ 567).then(__webpack_require__.bind(__webpack_require__, 567));
                return piped(collectorScript(ask, nonce, false, engine));
            };
            const command = { file, args, env: seenBySsh, input };
            const [finished, { readSession }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__webpack_require__.e(567), __webpack_require__.e(439), __webpack_require__.e(27)]).then(__webpack_require__.bind(__webpack_require__, 27)),
            ]);
            const heard = jump && log && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(said) } : undefined;
            return readSession({ finished, nonce, asks: ask, host: address.host, timeout, hop: heard });
        },
        async tunnel(port, signal, to) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,evidence/* unseen */.nv)('prepare', 'cancelled');
            const { openTunnel } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 9025));
            try {
                const { access, env: seenBySsh } = enter();
                const way = {
                    address,
                    access: { ...access, connectTimeout },
                    env: seenBySsh,
                    jump,
                    places: (0,held_file/* usualPlaces */.d)(env),
                    timeout,
                };
                const tunnel = await openTunnel(way, { port, host: to }, open);
                if (tunnel.kind === 'seen')
                    tunnels.add(tunnel.value);
                return tunnel;
            }
            catch (error) {
                return (0,evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
        },
        close() {
            closed.abort();
            for (const tunnel of tunnels)
                tunnel.remove();
            login?.close();
            login = undefined;
            log?.close();
            log = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/targets/registry.js



const kinds = [sshKind, docker/* dockerKind */.TM, httpsKind, httpKind];


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ tunnelCommand),
/* harmony export */   n_: () => (/* binding */ farEnd),
/* harmony export */   o6: () => (/* binding */ sshCommand)
/* harmony export */ });
/* harmony import */ var _collector_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6558);

const remoteCommand = ['sh', '-s'];
function sshCommand(address, access, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    return ['ssh', ...options(access), ...via, ...destination(address), ...remoteCommand];
}
function tunnelCommand(address, access, { path, port, host, log }, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    const forwarding = ['ClearAllForwardings=no', 'ExitOnForwardFailure=yes', 'StreamLocalBindMask=0177'];
    const first = forwarding.flatMap((option) => ['-o', option]);
    const last = ['-E', log, '-N', '-L', `${path}:${farEnd({ port, host })}`];
    return ['ssh', '-F', '/dev/null', ...first, ...options(access).slice(2), ...via, ...last, ...destination(address)];
}
const farEnd = ({ host = 'localhost', port }) => `${host.includes(':') ? `[${host}]` : host}:${port}`;
function proxyCommand(address, access, hop) {
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    const words = ['ssh', ...options(access), '-E', hop.log, '-W', `${host}:${address.port}`, ...destination(hop.address)];
    const plain = /^[A-Za-z0-9_./:=@,+-]+$/;
    const line = words.map((word) => (plain.test(word) ? word : (0,_collector_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .K)(word))).join(' ');
    return line.replaceAll('%', '%%');
}
const destination = ({ user, host, port }) => ['-p', `${port}`, '-l', user, '--', host];
function options({ key, knownHosts, connectTimeout }) {
    const settings = {
        BatchMode: key !== 'agent' && key.asks ? 'no' : 'yes',
        NumberOfPasswordPrompts: '1',
        PreferredAuthentications: 'publickey',
        ...(key === 'agent'
            ? { IdentityFile: 'none' }
            : { IdentitiesOnly: 'yes', IdentityAgent: 'none', IdentityFile: key.path }),
        StrictHostKeyChecking: 'yes',
        UserKnownHostsFile: knownHosts,
        GlobalKnownHostsFile: '/dev/null',
        VerifyHostKeyDNS: 'no',
        UpdateHostKeys: 'no',
        ConnectTimeout: `${connectTimeout}`,
        ConnectionAttempts: '1',
        ServerAliveInterval: '5',
        ServerAliveCountMax: '2',
        ForwardAgent: 'no',
        ClearAllForwardings: 'yes',
        PermitLocalCommand: 'no',
        ControlPath: 'none',
        RequestTTY: 'no',
        EscapeChar: 'none',
        LogLevel: 'DEBUG1',
    };
    return ['-F', '/dev/null', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
}


/***/ }),

/***/ 9763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ holdFile),
/* harmony export */   d: () => (/* binding */ usualPlaces)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const usualPlaces = (env) => ({
    temporary: env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
    proc: '/proc',
});
function holdFile(text, places, kind = 'data') {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(places.temporary, 'runtime-drift-'));
    let fd;
    try {
        const named = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'file');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(named, text, { mode: kind === 'program' ? 0o700 : 0o600 });
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(named, kind === 'log' ? 'r+' : 'r');
        const nameless = `${places.proc}/${process.pid}/fd/${fd}`;
        const path = isThere(nameless) ? nameless : named;
        if (path === nameless)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true });
        return { path, read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), close: once(fd, folder) };
    }
    catch (error) {
        once(fd, folder)();
        throw error;
    }
}
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
function once(fd, folder) {
    let closed = false;
    return () => {
        if (closed)
            return;
        closed = true;
        if (fd !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    };
}


/***/ }),

/***/ 9988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = Reflect.get(value, token);
    }
    return value;
}


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iQ: () => (/* binding */ clockLimit),
  lZ: () => (/* binding */ doubtAnswer),
  mF: () => (/* binding */ doubtRequest),
  Iu: () => (/* binding */ leastSecret),
  gc: () => (/* binding */ signAnswer),
  zT: () => (/* binding */ signRequest)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/wire/signature/fields.js
function fieldOf(fields, name) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value === undefined)
        return undefined;
    return [value]
        .flat()
        .map((one) => one.trim())
        .join(', ');
}
const item = String.raw `"[!#-\[\]-~]*"(?:;[a-z]+(?:="[!#-\[\]-~]*")?)*`;
const parameter = String.raw `;[a-z][a-z0-9_-]*=(?:"[ !#-\[\]-~]*"|-?\d{1,15})`;
const list = new RegExp(String.raw `^\((?:${item}(?: ${item})*)?\)(?:${parameter})*$`);
function readCovered(text) {
    if (text.length > 4096 || !list.test(text))
        return undefined;
    const end = text.indexOf(')');
    const components = [...text.slice(1, end).matchAll(new RegExp(item, 'g'))].map(([whole]) => {
        const quote = whole.indexOf('"', 1);
        return { name: whole.slice(1, quote), parameters: whole.slice(quote + 1) };
    });
    const parameters = new Map();
    for (const [whole] of text.slice(end + 1).matchAll(new RegExp(parameter, 'g'))) {
        const at = whole.indexOf('=');
        const value = whole.slice(at + 1);
        parameters.set(whole.slice(1, at), value.startsWith('"') ? value.slice(1, -1) : Number(value));
    }
    return { components, parameters, raw: text };
}
function memberOf(dictionary, key) {
    if (dictionary === undefined || dictionary.length > 16_384)
        return undefined;
    let found;
    const member = /[ \t]*([a-z*][a-z0-9_.*-]*)=((?:"[^"]*"|[^,"])*)(,|$)/y;
    for (let match = member.exec(dictionary); match !== null; match = member.exec(dictionary)) {
        if (match[1] === key)
            found = match[2]?.trim();
        if (match[3] === '')
            return found;
    }
    return undefined;
}
function readBytes(text) {
    const base64 = /^:([A-Za-z0-9+/]*={0,2}):$/.exec(text ?? '')?.[1];
    return base64 === undefined ? undefined : Buffer.from(base64, 'base64');
}
const bytes = (value) => `:${value.toString('base64')}:`;

;// CONCATENATED MODULE: ./lib/wire/signature/base.js

const label = 'drift';
function ofRequest({ method, target, fields }) {
    const question = target.indexOf('?');
    return (name, parameters) => {
        if (parameters !== '')
            return undefined;
        if (name === '@method')
            return method;
        if (name === '@path')
            return (question === -1 ? target : target.slice(0, question)) || '/';
        if (name === '@query')
            return question === -1 ? '?' : target.slice(question);
        return name.startsWith('@') ? undefined : fieldOf(fields, name);
    };
}
function ofAnswer(status, fields, request) {
    const asked = ofRequest(request);
    return (name, parameters) => {
        if (parameters === ';req')
            return asked(name, '');
        if (parameters === `;req;key="${label}"`)
            return memberOf(fieldOf(request.fields, name), label);
        if (parameters !== '')
            return undefined;
        if (name === '@status')
            return String(status);
        return name.startsWith('@') ? undefined : fieldOf(fields, name);
    };
}
function baseOf({ components, raw }, resolve) {
    const lines = new Map();
    for (const { name, parameters } of components) {
        const identifier = `"${name}"${parameters}`;
        const value = resolve(name, parameters);
        if (value === undefined || lines.has(identifier) || /[\r\n]/.test(value))
            return undefined;
        lines.set(identifier, `${identifier}: ${value}`);
    }
    return [...lines.values(), `"@signature-params": ${raw}`].join('\n');
}
const base_crypto = () => process.getBuiltinModule('node:crypto');
const authenticate = (base, secret) => base_crypto().createHmac('sha256', secret).update(base).digest();
const isSame = (a, b) => a.length === b.length && base_crypto().timingSafeEqual(a, b);
const digestField = (body) => `sha-256=${bytes(base_crypto().createHash('sha256').update(body).digest())}`;
function isDigestOf(field, body) {
    const said = ['sha256', 'sha512'].flatMap((name) => {
        const member = memberOf(field, name.replace('sha', 'sha-'));
        return member === undefined ? [] : [{ name, digest: readBytes(member) }];
    });
    return (said.length > 0 &&
        said.every(({ name, digest }) => digest !== undefined && isSame(digest, base_crypto().createHash(name).update(body).digest())));
}

;// CONCATENATED MODULE: ./lib/wire/signature.js



const clockLimit = 60_000;
const leastSecret = 32;
const sign = (components, created, nonce, secret, resolve) => {
    const seconds = Math.floor(created / 1000);
    const raw = `(${components.join(' ')});created=${seconds};nonce="${nonce}";alg="hmac-sha256";tag="runtime-drift"`;
    const covered = readCovered(raw);
    const base = covered === undefined ? undefined : baseOf(covered, resolve);
    if (base === undefined)
        return undefined;
    return { 'signature-input': `${label}=${raw}`, signature: `${label}=${bytes(authenticate(base, secret))}` };
};
function signRequest(request, secret, now, nonce) {
    const { method, target, body } = request;
    const fields = body === undefined ? {} : { 'content-digest': digestField(body) };
    const components = ['"@method"', '"@path"', '"@query"', ...Object.keys(fields).map((name) => `"${name}"`)];
    const signed = sign(components, now, nonce, secret, ofRequest({ method, target, fields }));
    const signs = { ...fields, ...signed };
    return { method, target, nonce, fields: signs, signs };
}
function doubtAnswer({ status, fields, body }, request, secret, now, field) {
    const found = signatureOf(fields);
    if (typeof found === 'string')
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: found });
    const { covered, value } = found;
    const nonce = covered.parameters.get('nonce');
    if (nonce === undefined)
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: 'nonce' });
    if (nonce !== request.nonce)
        return (0,evidence/* unseen */.nv)('parse', 'nonce-mismatch');
    const needed = ['"@status"', `"signature";req;key="${label}"`, `"${field ?? 'content-digest'}"`];
    const lacking = lacks(covered, needed);
    if (lacking !== undefined)
        return (0,evidence/* unseen */.nv)('parse', 'signature-missing', { about: lacking });
    const base = baseOf(covered, ofAnswer(status, fields, request));
    if (base === undefined || !isSame(authenticate(base, secret), value))
        return (0,evidence/* unseen */.nv)('parse', 'signature-wrong', { about: 'HMAC-SHA-256' });
    if (field === undefined && !isDigestOf(fieldOf(fields, 'content-digest'), body))
        return (0,evidence/* unseen */.nv)('parse', 'signature-wrong', { about: 'Content-Digest' });
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit
        ? (0,evidence/* unseen */.nv)('parse', 'clock-skewed', { limit: clockLimit, ...(skew === undefined ? {} : { amount: skew }) })
        : undefined;
}
function doubtRequest(request, body, secret, now) {
    const found = signatureOf(request.fields);
    if (typeof found === 'string')
        return 'signature';
    const { covered, value } = found;
    const needed = ['"@method"', '"@path"', '"@query"', ...(body.length === 0 ? [] : ['"content-digest"'])];
    const base = baseOf(covered, ofRequest(request));
    const whole = lacks(covered, needed) === undefined && /^[\x21-\x7e]{8,128}$/.test(String(covered.parameters.get('nonce')));
    if (!whole || base === undefined || !isSame(authenticate(base, secret), value))
        return 'signature';
    if (body.length > 0 && !isDigestOf(fieldOf(request.fields, 'content-digest'), body))
        return 'signature';
    const skew = skewOf(covered, now);
    return skew === undefined || Math.abs(skew) > clockLimit ? 'clock' : undefined;
}
function signAnswer({ status, body }, request, secret, now) {
    const fields = { 'content-digest': digestField(body) };
    const nonce = readCovered(memberOf(fieldOf(request.fields, 'signature-input'), label) ?? '')?.parameters.get('nonce');
    const components = ['"@status"', '"content-digest"', `"signature";req;key="${label}"`];
    const resolve = ofAnswer(status, fields, request);
    return { ...fields, ...sign(components, now, String(nonce), secret, resolve) };
}
function signatureOf(fields) {
    const covered = readCovered(memberOf(fieldOf(fields, 'signature-input'), label) ?? '');
    const value = readBytes(memberOf(fieldOf(fields, 'signature'), label));
    if (covered === undefined)
        return 'Signature-Input';
    if ((covered.parameters.get('alg') ?? 'hmac-sha256') !== 'hmac-sha256')
        return 'alg="hmac-sha256"';
    return value === undefined ? 'Signature' : { covered, value };
}
const lacks = ({ components }, needed) => needed.find((identifier) => !components.some(({ name, parameters }) => `"${name}"${parameters}` === identifier));
function skewOf({ parameters }, now) {
    const created = parameters.get('created');
    return typeof created === 'number' ? created * 1000 - now : undefined;
}


/***/ })

};
