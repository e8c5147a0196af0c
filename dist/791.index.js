export const id = 791;
export const ids = [791];
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


/***/ })

};
