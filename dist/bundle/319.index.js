export const id = 319;
export const ids = [319];
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
const attainable = (service, commit) => service.files?.commit === commit && service.files.dirty === undefined ? 'hashed' : claimable(service);
const digestOf = ({ image }) => image === undefined ? undefined : (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .readReference */ .Wf)(image).digest;


/***/ }),

/***/ 4142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RC: () => (/* binding */ conductAsked),
  IV: () => (/* binding */ countConduct),
  IN: () => (/* binding */ judgeConduct)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/chain/inside.js
var inside = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/chain/configuration.js


function judgeConfiguration(instance, service, named) {
    if (instance.state !== 'running')
        return [];
    return [
        ...(service.env ?? []).flatMap((claim) => judgeVariable(sightOf(instance, service, claim), claim, named)),
        ...(service.current === true ? judgeCurrent(instance, service, named) : []),
        ...(service.current === true ? judgeMounts(instance, service, named) : []),
    ];
}
function sightOf({ variables = [] }, service, { name }) {
    const [only, ...more] = variables.filter((one) => one.service === service.name && one.name === name);
    return only === undefined || more.length > 0 ? (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: name }) : only.sight;
}
function judgeVariable(sight, { name: variable, place }, instance) {
    const facts = { place, instance, variable };
    if (sight.kind === 'unseen')
        return [{ ...facts, code: 'runtime/env-unseen', why: sight.why }];
    const { created, started } = sight.value;
    switch (started ?? created) {
        case 'same':
            return [];
        case 'other':
            return [{ ...facts, code: 'runtime/env-differs', from: created === 'other' ? 'container' : 'process' }];
        case 'missing':
            return [{ ...facts, code: 'runtime/env-missing', from: created === 'missing' ? 'container' : 'process' }];
    }
}
function judgeMounts({ mountedFiles = [], startedAt }, { place, reloads }, instance) {
    return mountedFiles
        .filter(({ is, writtenAt }) => is === 'another' || (reloads !== true && (0,inside/* isAfter */.dS)(writtenAt, startedAt)))
        .map((file) => ({ code: 'runtime/mount-behind', place, instance, ...file, startedAt }));
}
function judgeCurrent(instance, { place }, named) {
    const facts = { place, instance: named };
    const { configuration, createdAt } = instance;
    if (configuration === undefined) {
        return [
            { ...facts, code: 'runtime/config-unseen', why: (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: 'compose' }).why },
        ];
    }
    const { hash, newest, whole } = configuration;
    const changed = newest !== undefined && (0,inside/* isAfter */.dS)(newest.changedAt, createdAt) ? newest.path : undefined;
    if (hash.kind === 'seen') {
        return hash.value === 'same' ? [] : [{ ...facts, code: 'runtime/config-behind', changed }];
    }
    if (changed !== undefined)
        return [{ ...facts, code: 'runtime/config-newer', changed, why: hash.why }];
    if (newest === undefined)
        return [{ ...facts, code: 'runtime/config-unseen', why: hash.why }];
    if (whole === true)
        return [];
    const { why } = (0,evidence/* unseen */.nv)('read', 'compose-files-unreadable', { about: 'a file that the compose files name' });
    return [{ ...facts, code: 'runtime/config-unseen', why }];
}

// EXTERNAL MODULE: ./lib/chain/link.js
var chain_link = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/chain/process.js

function judgeProcess(instance, service, named) {
    if (instance.state !== 'running')
        return [];
    return [...judgeExecutable(instance, service, named), ...judgeAge(instance, service, named)];
}
function judgeExecutable({ executable }, { place }, named) {
    return executable === undefined ? [] : [{ code: 'runtime/executable-lost', place, instance: named, ...executable }];
}
function judgeAge(instance, service, named) {
    const { files, place, reloads } = service;
    const reading = (0,inside/* readFiles */.Ul)(instance, service);
    if (files === undefined || reloads === true || reading.kind !== 'whole')
        return [];
    const { artifact } = files;
    const sight = reading.inside.files;
    const newest = sight.kind === 'seen' ? sight.value.newest : undefined;
    const { startedAt } = instance;
    if (newest === undefined || !(0,inside/* isAfter */.dS)(newest.at, startedAt))
        return [];
    const { path, at: putAt } = newest;
    return [{ code: 'runtime/older-than-files', place, instance: named, artifact, path, putAt, startedAt }];
}

// EXTERNAL MODULE: ./lib/chain/socket.js
var socket = __webpack_require__(4448);
;// CONCATENATED MODULE: ./lib/chain/conduct.js




const mended = [
    'runtime/older-than-files',
    'runtime/config-behind',
    'runtime/config-newer',
    'runtime/mount-behind',
];
function judgeConduct(instance, service, named, code) {
    const findings = [
        ...judgeProcess(instance, service, named),
        ...(0,socket/* judgeSockets */.Q)(instance, service, named),
        ...judgeConfiguration(instance, service, named),
    ];
    return code.some(chain_link/* isContradicted */.ZA) ? findings.filter((finding) => !mended.includes(finding.code)) : findings;
}
function countConduct({ listens = [], env = [], current }, instances) {
    const ofHost = listens.filter(({ host }) => host !== undefined).length;
    return (listens.length + env.length + (current === true ? 1 : 0)) * instances + ofHost;
}
const conductAsked = ({ name, listens = [], env = [], current }) => [
    ...(listens.length === 0 ? [] : [`sockets of ${name}`]),
    ...(env.length === 0 ? [] : [`variables of ${name}`]),
    ...(current === true ? [`compose files of ${name}`] : []),
];


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

/***/ 1079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readHosts)
/* harmony export */ });
/* unused harmony export isOfHost */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function readHosts(plan, sightOf) {
    const shownBy = new Map();
    return new Map(plan.targets.map((target) => {
        const { name } = target;
        const sight = ofOwnEngine(target, sightOf(target));
        if (sight.kind === 'unseen' || sight.value.kind !== 'host')
            return [name, sight];
        const ids = idsOf(plan.services, name, sight.value);
        const twin = ids.flatMap((id) => shownBy.get(id) ?? []).find((other) => other !== name);
        if (twin !== undefined)
            return [name, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'engine-twice', { about: twin })];
        for (const id of ids)
            shownBy.set(id, name);
        return [name, sight];
    }));
}
function ofOwnEngine({ remoteEngine }, sight) {
    if (sight.kind === 'unseen' || sight.value.kind !== 'host' || remoteEngine === true)
        return sight;
    const { answering } = sight.value;
    if (answering === undefined || isOfHost(answering))
        return sight;
    const { source, endpoint, machine, host } = answering;
    const about = [source, endpoint].filter((one) => one !== undefined).join(' = ');
    const said = machine === undefined ? '' : `${machine.name}${host === undefined ? '' : `, not ${host.name}`}`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('run', 'engine-elsewhere', { ...(about === '' ? {} : { about }), ...(said === '' ? {} : { said }) });
}
function isOfHost({ shown, endpoint = '', machine, host, engines = 1 }) {
    if (endpoint.startsWith('ssh:'))
        return false;
    const isSocket = endpoint === '' || endpoint.startsWith('unix:');
    switch (shown) {
        case 'process':
            return isSocket || engines === 1;
        case 'container':
            return true;
        case 'other':
        case 'hidden':
        case 'none':
            break;
    }
    const isVirtual = host !== undefined && (host.system !== 'Linux' || machine?.system === 'Docker Desktop');
    if (isSocket && isVirtual)
        return true;
    if (shown === 'other')
        return false;
    if (machine === undefined || host === undefined)
        return shown === 'none' && isSocket;
    return machine.name === host.name && machine.kernel === host.kernel;
}
function idsOf(services, target, view) {
    const { instances, daemons = [], boot } = view;
    const claimed = new Set(services.filter(({ on }) => on.includes(target)).map(({ name }) => name));
    const containers = instances.flatMap(({ id, services: own }) => id === '' ? [] : own.filter((name) => claimed.has(name)).map((name) => `${name}\n${id}`));
    const processes = daemons.flatMap(({ service, sight }) => {
        if (boot === undefined || !claimed.has(service) || sight.kind === 'unseen')
            return [];
        const { main } = sight.value;
        return main?.pid === undefined ? [] : [`${service}\n${boot} ${main.pid} ${main.startedAt}`];
    });
    return [...containers, ...processes];
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
    'engine-elsewhere': 'passing',
    'engine-twice': 'final',
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
    'answer-cached': 'passing',
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
    'edge-answered': 'passing',
    'answer-surplus': 'passing',
    redirected: 'final',
    'status-unexpected': 'passing',
    'not-json': 'passing',
    'encoding-unexpected': 'final',
    'commit-missing': 'passing',
    'commit-ambiguous': 'passing',
    'commit-not-text': 'passing',
    'key-repeated': 'passing',
    'service-not-collected': 'passing',
    'selection-differs': 'passing',
    'collector-outdated': 'final',
    'collector-newer': 'final',
    'files-not-collected': 'passing',
    'files-of-another-build': 'passing',
    'signature-missing': 'passing',
    'signature-wrong': 'passing',
    'nonce-mismatch': 'passing',
    'clock-skewed': 'passing',
    'clock-set-back': 'passing',
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'checkout-without-commit': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-insecure': 'final',
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

/***/ 4435:
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
    'auth/edge-answered': { kind: 'missing', lasts: 'passing' },
    'auth/unseen': { kind: 'missing', lasts: 'reason' },
};

;// CONCATENATED MODULE: ./lib/chain/finding/bystander.js
const bystanderCodes = {
    'runtime/also-running': { kind: 'warning', lasts: 'passing' },
    'route/other-container': { kind: 'missing', lasts: 'passing' },
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
    'runtime/process-other-release': { kind: 'contradicted', lasts: 'passing' },
    'runtime/process-supervisor': { kind: 'missing', lasts: 'passing' },
    'runtime/process-place-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/process-order-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/daemon-unseen': { kind: 'missing', lasts: 'reason' },
};

;// CONCATENATED MODULE: ./lib/chain/finding/doubt.js
const doubtCodes = {
    'route/throttled': { kind: 'missing', lasts: 'passing' },
    'route/cached': { kind: 'missing', lasts: 'passing' },
    'route/edge-answered': { kind: 'missing', lasts: 'passing' },
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
    'route/certificate-ending': { kind: 'warning', lasts: 'passing' },
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
    'build/manifest-dirty': { kind: 'missing', lasts: 'final' },
    'build/manifest-other-commit': { kind: 'contradicted', lasts: 'final' },
    'runtime/unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/no-instance': { kind: 'contradicted', lasts: 'passing' },
    'runtime/ambiguous': { kind: 'missing', lasts: 'final' },
    'runtime/not-recreated': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/no-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/short-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/variant-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/labels-disagree': { kind: 'contradicted', lasts: 'passing' },
    'runtime/image-gone': { kind: 'missing', lasts: 'passing' },
    'runtime/not-running': { kind: 'contradicted', lasts: 'passing' },
    'runtime/unhealthy': { kind: 'contradicted', lasts: 'passing' },
    'runtime/health-starting': { kind: 'missing', lasts: 'passing' },
    'runtime/restarted-recently': { kind: 'missing', lasts: 'passing' },
    'runtime/crash-loop': { kind: 'contradicted', lasts: 'passing' },
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
    'runtime/files-added-later': { kind: 'missing', lasts: 'passing' },
    'runtime/files-not-counted': { kind: 'warning', lasts: 'passing' },
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
    ...bystanderCodes,
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
    'runtime/not-reachable': { kind: 'contradicted', lasts: 'passing' },
    'runtime/socket-unseen': { kind: 'missing', lasts: 'reason' },
};


/***/ }),

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ isOfImage),
/* harmony export */   Eo: () => (/* binding */ shadows),
/* harmony export */   R1: () => (/* binding */ differing),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   Zm: () => (/* binding */ proofInside),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   gp: () => (/* binding */ basisOf),
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
function proofInside(instance, service, commit) {
    const reading = readFiles(instance, service);
    if (reading.kind !== 'whole' || !wasStartedWith(reading.inside, instance, service))
        return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .claimable */ .Hy)(service);
    return (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .attainable */ .Ce)(service, commit);
}
function wasStartedWith({ files }, { startedAt }, { reloads }) {
    if (files.kind === 'unseen')
        return false;
    const { method, held, hashed } = files.value;
    if (method === 'host' || hashed === 0)
        return true;
    if (held === undefined)
        return false;
    if (held.total === 0 || reloads === true)
        return true;
    return held.newest !== undefined && startedAt !== undefined && !isAfter(held.newest.at, startedAt);
}
const isOfImage = ({ files }) => files.kind === 'seen' && files.value.held?.total === 0;
const isAfter = (at, other) => secondOf(at) > secondOf(other);
const secondOf = (at) => Math.floor(Date.parse(at) / 1000);
function basisOf(proof, claim) {
    switch (proof) {
        case 'claimed':
            return claim;
        case 'identified':
        case 'attested':
            return 'digests';
        case 'hashed':
            return 'files';
    }
}
function judgeFiles(instance, service, named, commit) {
    const { files, place } = service;
    const reading = readFiles(instance, service);
    if (files === undefined)
        return [];
    const facts = { place, instance: named, artifact: files.artifact };
    const isNeeded = service.require === 'hashed' && (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .attainable */ .Ce)(service, commit) === 'hashed';
    switch (reading.kind) {
        case 'unclaimed':
            return [];
        case 'whole':
            return judgeHeld(reading.inside, instance, service, facts, isNeeded);
        case 'unseen': {
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
function judgeHeld(inside, instance, service, facts, isNeeded) {
    const { artifact } = inside;
    const held = inside.files.kind === 'seen' ? inside.files.value.held : undefined;
    const isRead = wasStartedWith(inside, instance, service);
    if (held === undefined) {
        const { why } = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { about: artifact });
        return isNeeded && !isRead ? [{ ...facts, code: 'runtime/files-unseen', why }] : [];
    }
    if (held.total === 0 || service.reloads === true)
        return [];
    const { total, paths, newest } = held;
    const put = { ...facts, paths, total, newest, startedAt: instance.startedAt };
    const isLate = held.image === 'other' && newest !== undefined;
    if (!isRead && (isNeeded || isLate))
        return [{ ...put, code: 'runtime/files-added-later' }];
    return [{ ...put, code: 'runtime/files-not-counted' }];
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

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P_: () => (/* binding */ judgeInstance),
  JE: () => (/* binding */ judgeOneOff),
  Vb: () => (/* binding */ nameOf),
  $z: () => (/* binding */ runningImage)
});

// EXTERNAL MODULE: ./lib/chain/artifact.js
var artifact = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/chain/conduct.js + 2 modules
var conduct = __webpack_require__(4142);
// EXTERNAL MODULE: ./lib/chain/reference.js
var chain_reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/chain/elsewhere.js

const isElsewhere = ({ task, imageId }) => task !== undefined && imageId === '';
function judgeElsewhere({ reference, state, image, task }, service, facts) {
    if (state !== 'running' || image !== undefined)
        return [];
    const expected = service.image === undefined ? undefined : (0,chain_reference/* readReference */.Wf)(service.image).digest;
    if (expected !== undefined && (0,chain_reference/* readReference */.Wf)(reference).digest === expected)
        return [];
    return [{ ...facts, code: 'runtime/task-elsewhere', reference, node: task?.node ?? '' }];
}

// EXTERNAL MODULE: ./lib/chain/inside.js
var chain_inside = __webpack_require__(545);
// EXTERNAL MODULE: ./lib/chain/link.js
var chain_link = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/chain/revision.js
var chain_revision = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/chain/instance.js







function judgeInstance(instance, service, target, commit) {
    const code = judgeCode(instance, service, target, commit);
    const named = nameOf(instance, service, target);
    const inside = (0,chain_inside/* judgeFiles */.lv)(instance, service, named, commit);
    return [
        ...judgeState(instance, service, target),
        ...code,
        ...(code.some(chain_link/* isContradicted */.ZA) ? inside.filter((finding) => finding.code === 'runtime/shadowed') : inside),
        ...(0,conduct/* judgeConduct */.IN)(instance, service, named, code),
        ...judgeLabels(instance, service, target),
        ...judgeImage(instance, service, target),
    ];
}
const judgeOneOff = (instance, service, target, commit) => judgeCode(instance, service, target, commit);
const nameOf = ({ name, compose, keeper }, service, target) => ({
    target,
    service: service.name,
    container: name,
    compose,
    ...(keeper === undefined ? {} : { keeper }),
});
const runningImage = ({ image, imageId, resolved }) => image ?? (resolved?.id === imageId ? resolved : undefined);
function judgeState(instance, service, target) {
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    const { state, exitCode, restarts, health, task } = instance;
    const told = task === undefined ? {} : { task };
    if (state !== 'running')
        return [{ ...facts, code: 'runtime/not-running', state, exitCode, restarts, ...told }];
    switch (health) {
        case 'unhealthy':
            return [{ ...facts, code: 'runtime/unhealthy' }];
        case 'starting':
            return [{ ...facts, code: 'runtime/health-starting' }];
        case 'healthy':
        case undefined:
            return [];
    }
}
function judgeCode(instance, service, target, commit) {
    const at = { place: service.place, instance: nameOf(instance, service, target) };
    const facts = { ...at, commit };
    if (isElsewhere(instance))
        return judgeElsewhere(instance, service, at);
    const { reference, imageId, resolved } = instance;
    const image = runningImage(instance);
    if (resolved !== undefined && resolved.id !== imageId && resolved.id !== image?.id) {
        const [runningRevision, taggedRevision] = [image?.labels.revision, resolved.labels.revision];
        const ids = { running: imageId, tagged: resolved.id };
        return [{ ...facts, code: 'runtime/not-recreated', reference, ...ids, runningRevision, taggedRevision }];
    }
    if (image === undefined)
        return [{ ...at, code: 'runtime/image-gone', image: imageId }];
    if ((0,artifact/* proofOf */.oX)(image, service, commit) !== undefined)
        return [];
    const { revision } = image.labels;
    const reading = (0,chain_revision/* readRevision */.M)(revision, commit);
    if (reading !== 'other' && (0,chain_inside/* proofInside */.Zm)(instance, service, commit) === 'hashed')
        return [];
    switch (reading) {
        case 'none':
            return [{ ...facts, code: 'runtime/no-revision', image: image.id, revision: undefined }];
        case 'short':
            return [{ ...facts, code: 'runtime/short-revision', image: image.id, revision }];
        case 'commit':
        case 'other':
            return [{ ...facts, code: 'runtime/other-commit', image: image.id, revision: revision ?? '' }];
    }
}
function judgeLabels(instance, service, target) {
    const own = instance.ownLabels;
    const image = runningImage(instance)?.labels;
    if (image?.revision === undefined || own.revision === image.revision)
        return [];
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    if (own.revision === undefined)
        return instance.task?.here === false ? [] : [{ ...facts, code: 'runtime/variant-unknown', image }];
    return [{ ...facts, code: 'runtime/labels-disagree', own, image }];
}
function judgeImage(instance, service, target) {
    if (service.image === undefined)
        return [];
    const facts = { place: service.place, instance: nameOf(instance, service, target), expected: service.image };
    const expected = (0,chain_reference/* readReference */.Wf)(service.image);
    const { reference } = instance;
    const image = runningImage(instance);
    const repoDigests = image?.repoDigests ?? [];
    const other = { ...facts, code: 'runtime/other-image', reference, repoDigests };
    if (!(0,chain_reference/* isFromRepository */.T7)(reference, image, expected))
        return [other];
    if (expected.digest === undefined || image === undefined || (0,chain_reference/* hasDigest */.tH)(image, expected.digest))
        return [];
    const comparable = repoDigests.some((text) => (0,chain_reference/* readReference */.Wf)(text).repository === expected.repository);
    return [comparable ? other : { ...facts, code: 'runtime/digest-unknown', image: image.id }];
}


/***/ }),

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   G: () => (/* binding */ holding),
/* harmony export */   Ku: () => (/* binding */ silent),
/* harmony export */   ZA: () => (/* binding */ isContradicted),
/* harmony export */   ZT: () => (/* binding */ noted),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   mw: () => (/* binding */ broken)
/* harmony export */ });
/* unused harmony export isWarning */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4435);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8346);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(192);




const holding = (proof, basis) => ({
    claims: 1,
    proofs: [proof],
    ...(basis === undefined ? {} : { bases: [basis] }),
    findings: [],
});
const broken = (...findings) => ({ claims: 1, proofs: [], findings });
const silent = (claims) => ({ claims, proofs: [], findings: [] });
const noted = (findings) => ({ claims: 0, proofs: [], findings });
function sumUp(link, shares) {
    const claims = shares.reduce((sum, share) => sum + share.claims, 0);
    const [warnings, findings] = split(shares.flatMap((share) => share.findings));
    const state = stateOf(claims, findings);
    const holds = state === 'holds';
    const rests = holds ? shares.flatMap((share) => share.bases ?? []) : [];
    return {
        link,
        state,
        claims,
        proof: holds ? weakestOf(shares) : undefined,
        rests: countOf(rests),
        findings,
        warnings,
    };
}
function split(findings) {
    return [findings.filter(isWarning), findings.filter((finding) => !isWarning(finding))];
}
const countOf = (rests) => _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .bases */ .Fo.flatMap((basis) => {
    const count = rests.filter((one) => one === basis).length;
    return count === 0 ? [] : [{ basis, count }];
});
function stateOf(claims, findings) {
    if (findings.some(isContradicted))
        return 'broken';
    if (findings.length > 0)
        return 'unseen';
    return claims === 0 ? 'unclaimed' : 'holds';
}
const weakestOf = (shares) => _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.find((proof) => shares.some((share) => share.proofs.includes(proof)));
const isContradicted = ({ code }) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCodes */ .Y[code].kind === 'contradicted';
const isWarning = ({ code }) => kindOf(code) === 'warning';
const kindOf = (code) => _finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingCodes */ .Y[code].kind;
const isAtLeast = (proof, required) => _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.indexOf(proof) >= _plan_js__WEBPACK_IMPORTED_MODULE_3__/* .proofs */ .g_.indexOf(required);
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

/***/ 7043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readSights)
});

;// CONCATENATED MODULE: ./lib/chain/coherence.js
function readContradiction(view) {
    const { engine, instances, swarm = [], daemons = [] } = view;
    if (engine === 'none' && instances.length > 0)
        return 'engine';
    const told = instances.flatMap(({ id, name }) => (id === '' ? [] : [`${name} ${id}`]));
    return (firstTwice(told) ??
        firstTwice(swarm.map(({ name }) => name)) ??
        differingImage(instances) ??
        [...instances, ...daemons].flatMap(({ inside = [] }) => contradictionInside(inside) ?? [])[0]);
}
function firstTwice(names) {
    const known = new Set();
    return names.find((name) => known.has(name) || !known.add(name));
}
function differingImage(instances) {
    const known = new Map();
    for (const { imageId, image, resolved } of instances)
        for (const [id, one] of [
            [imageId, image],
            [image?.id, image],
            [resolved?.id, resolved],
        ]) {
            if (id === undefined || id === '' || one === undefined)
                continue;
            const same = known.get(id);
            if (same === undefined)
                known.set(id, one);
            else if (same !== one && !isAlike(same, one))
                return id;
        }
    return undefined;
}
const isAlike = (a, b) => a.createdAt === b.createdAt &&
    a.labels.revision === b.labels.revision &&
    a.labels.source === b.labels.source &&
    a.labels.version === b.labels.version;
function contradictionInside(inside) {
    const twice = firstTwice(inside.map(({ service, artifact }) => `${service} ${artifact}`));
    return twice ?? inside.find(isMiscounted)?.artifact;
}
function isMiscounted({ files, beside }) {
    const lists = [];
    if (files.kind === 'seen')
        lists.push(files.value.changed, files.value.missing);
    if (beside?.kind === 'seen')
        lists.push(beside.value.changed, beside.value.missing, beside.value.extra);
    return lists.some(({ total, paths }) => total < paths.length);
}

// EXTERNAL MODULE: ./lib/chain/engine.js
var engine = __webpack_require__(1079);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/chain/instance.js + 1 modules
var chain_instance = __webpack_require__(2464);
// EXTERNAL MODULE: ./lib/chain/reference.js
var chain_reference = __webpack_require__(4484);
// EXTERNAL MODULE: ./lib/chain/revision.js
var chain_revision = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/chain/foreign.js



function isForeign(instance, all, commit) {
    const image = (0,chain_instance/* runningImage */.$z)(instance);
    if (image === undefined || (0,chain_revision/* readRevision */.M)(image.labels.revision, commit) === 'commit')
        return false;
    const ours = all.flatMap((one) => {
        const own = (0,chain_instance/* runningImage */.$z)(one);
        return (0,chain_revision/* readRevision */.M)(own?.labels.revision, commit) === 'commit' && own !== undefined ? [{ one, own }] : [];
    });
    const sources = ours.flatMap(({ own }) => own.labels.source ?? []);
    const { source, revision } = image.labels;
    if (source !== undefined && sources.length > 0)
        return !sources.includes(source);
    const isNear = ours.some(({ one }) => namespaceOf(one) !== undefined && namespaceOf(one) === namespaceOf(instance));
    if (revision !== undefined)
        return source !== undefined && ours.length > 0 && !isNear;
    return image.repoDigests.length > 0 && !isNear;
}
function namespaceOf({ reference }) {
    const { repository } = (0,chain_reference/* readReference */.Wf)(reference);
    const namespace = repository.slice(0, repository.lastIndexOf('/'));
    return namespace === 'docker.io/library' || namespace === '' ? undefined : namespace;
}

;// CONCATENATED MODULE: ./lib/chain/sights.js




function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const controls = readControls(plan, world);
    const builds = once((world.served ?? []).map(({ served, sight }) => [served, sight]));
    const callers = once((world.callers ?? []).map(({ guard, caller, sight }) => [`${guard} ${caller}`, sight]));
    const features = once((world.features ?? []).map(({ feature, source }) => [feature, source]));
    const history = new Map(world.history?.map(({ commit, relation }) => [commit, relation]));
    const restarts = new Map(world.restarts?.map(({ target, name, count }) => [`${target}\n${name}`, count]));
    const hosts = (0,engine/* readHosts */.k)(plan, (target) => sightOf(target, views));
    const hostOf = ({ name }) => hosts.get(name) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(hostOf(target))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: hostOf,
        route: (index) => answers.get(index) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
        control: (route) => controls.get(route),
        served: (index) => builds.get(index) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
        caller: (guard, caller) => callers.get(`${guard} ${caller}`) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
        feature: (index) => features.get(index) ?? (0,evidence/* unseen */.nv)('run', 'checkout-missing'),
        relation: (revision) => (revision === undefined ? undefined : history.get(revision)),
        restarts: (target, name) => restarts.get(`${target}\n${name}`) ?? 0,
        wasProven: world.wasProven === true,
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }, plan.commit),
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
        found.set(key, found.has(key) ? (0,evidence/* unseen */.nv)('parse', 'answer-malformed') : sight);
    return found;
}
function sightOf(target, views) {
    const sight = views.get(target.name) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
    if (sight.kind === 'unseen')
        return sight;
    const yields = sight.value.kind === 'host' ? 'instances' : 'statement';
    if (yields !== target.yields)
        return (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: sight.value.kind });
    const about = sight.value.kind === 'host' ? readContradiction(sight.value) : undefined;
    return about === undefined ? sight : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about });
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
function readPresence(service, place, commit) {
    if (place.kind !== 'host')
        return place;
    const { container, name } = service;
    const matched = place.byService.get(name) ?? [];
    if (container.by === 'systemd' || container.by === 'pidfile')
        return readDaemon(name, container, place.view);
    if (container.by === 'swarm')
        return readSwarm(container.service, matched, place.view);
    const own = matched.filter((instance) => !isOneOff(instance, service));
    const instances = container.by === 'all' ? own.filter((one) => !isForeign(one, own, commit)) : own;
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs, clock: place.view.clock };
}
function readDaemon(service, keeper, { daemons = [], clock }) {
    const [sight, ...more] = daemons.filter((one) => one.service === service);
    if (sight === undefined || more.length > 0 || !isKeeper(sight.keeper, keeper))
        return { kind: 'untold' };
    return { kind: 'daemon', sight, clock };
}
const isKeeper = (told, asked) => told.by === 'systemd'
    ? asked.by === 'systemd' && told.unit === asked.unit
    : asked.by === 'pidfile' && told.path === asked.path;
function readSwarm(name, instances, { swarm, others, clock }) {
    if (swarm === undefined)
        return { kind: 'untold' };
    const known = swarm.find((one) => one.name === name);
    if (known === undefined || instances.length === 0)
        return { kind: 'absent', others };
    return { kind: 'present', instances, oneOffs: [], swarm: known, clock };
}
function isOneOff(instance, { container }) {
    if (instance.compose?.oneoff !== true)
        return false;
    switch (container.by) {
        case 'service':
            return container.name !== instance.name;
        case 'compose':
        case 'all':
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

/***/ 4448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ judgeSockets),
/* harmony export */   s: () => (/* binding */ judgeHostPorts)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

function judgeSockets(instance, service, named) {
    if (instance.state !== 'running')
        return [];
    return (service.listens ?? []).flatMap((claim) => {
        const holder = holderOf(instance, service, claim, 'container');
        return [...judgeHolder(holder, claim, named, 'container'), ...judgeReach(holder, claim, named)];
    });
}
function judgeReach(holder, claim, instance) {
    if (holder.kind === 'unseen' || holder.value.by !== 'own' || claim.loopback === true)
        return [];
    const { addresses = [], network } = holder.value;
    if (addresses.some((address) => !isLoopback(address)))
        return [];
    const { port, place } = claim;
    const facts = { place, instance, on: 'container', port };
    if (addresses.length === 0)
        return [{ ...facts, code: 'runtime/socket-unseen', why: missing(port, 'answer-missing') }];
    if (network === 'host' || network === 'shared')
        return [];
    return network === 'own'
        ? [{ ...facts, code: 'runtime/not-reachable', addresses, leads: [] }]
        : [{ ...facts, code: 'runtime/socket-unseen', why: missing(port, 'process-unreadable') }];
}
function judgeLead(host, inner, claim, instance) {
    if (host.kind === 'unseen' || host.value.by !== 'own' || inner.kind === 'unseen' || inner.value.by !== 'own')
        return [];
    const leads = host.value.way === 'process' ? [] : (host.value.addresses ?? []);
    const { addresses = [] } = inner.value;
    if (leads.length === 0 || claim.host === undefined || addresses.every(isLoopback))
        return [];
    const reached = leads.filter((lead) => addresses.some((address) => isAny(address) || address === lead));
    const facts = { place: claim.place, instance, on: 'host', port: claim.host };
    if (reached.length === 0)
        return [{ ...facts, code: 'runtime/not-reachable', addresses, leads }];
    if (host.value.way === 'proxy' || reached.length === leads.length)
        return [];
    return [{ ...facts, code: 'runtime/socket-unseen', why: missing(claim.host, 'process-unreadable') }];
}
const missing = (port, reason) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', reason, { about: `port ${port}` }).why;
const isLoopback = (address) => address.startsWith('127.') || address === '::1';
const isAny = (address) => address === '0.0.0.0' || address === '::';
function judgeHostPorts(service, instances, name) {
    const running = instances.filter(({ state }) => state === 'running');
    const [first] = running;
    if (first === undefined)
        return [];
    const named = name(first);
    return (service.listens ?? []).flatMap((claim) => {
        if (claim.host === undefined)
            return [];
        const holders = running.map((instance) => holderOf(instance, service, claim, 'host'));
        const own = holders.findIndex((holder) => holder.kind === 'seen' && holder.value.by === 'own');
        const [instance, host] = [running[own], holders[own]];
        if (instance !== undefined && host !== undefined)
            return judgeLead(host, holderOf(instance, service, claim, 'container'), claim, name(instance));
        const [telling] = holders.toSorted((a, b) => weight(b) - weight(a));
        return telling === undefined ? [] : judgeHolder(telling, claim, named, 'host');
    });
}
const weight = (holder) => holder.kind === 'unseen' ? 1 : holder.value.by === 'nobody' ? 0 : 2;
function holderOf({ sockets = [] }, { name }, claim, on) {
    const port = on === 'container' ? claim.port : claim.host;
    const found = sockets.filter((one) => one.service === name && one.port === port && one.on === on);
    const [only] = found;
    return only !== undefined && found.length === 1
        ? only.holder
        : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { about: `port ${port}` });
}
function judgeHolder(holder, claim, instance, on) {
    const facts = { place: claim.place, instance, on, port: on === 'host' ? (claim.host ?? claim.port) : claim.port };
    if (holder.kind === 'unseen')
        return [{ ...facts, code: 'runtime/socket-unseen', why: holder.why }];
    const { value } = holder;
    switch (value.by) {
        case 'own':
            return [];
        case 'nobody':
            return [{ ...facts, code: 'runtime/not-listening' }];
        case 'container':
            return [{ ...facts, code: 'runtime/port-of-another', holder: value.name }];
        case 'program':
            return [{ ...facts, code: 'runtime/port-of-stranger', holder: value.name }];
    }
}


/***/ }),

/***/ 192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ bases),
/* harmony export */   kz: () => (/* binding */ succeeds),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* unused harmony export verdictKinds */
const verdictKinds = (/* unused pure expression or super */ null && (['proven', 'drifted', 'unproven']));
const bases = ['endpoint', 'answers', 'labels', 'release', 'digests', 'public-files', 'files'];
const warningsOf = ({ chain }) => chain.flatMap(({ warnings }) => warnings);
const succeeds = ({ failOn }, verdict) => verdict.kind === 'proven' && (failOn !== 'warning' || warningsOf(verdict).length === 0);


/***/ }),

/***/ 221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zd: () => (/* binding */ machineTime),
  VT: () => (/* binding */ openEyes),
  Zm: () => (/* binding */ stopSignal)
});

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

// EXTERNAL MODULE: ./lib/wire/url.js
var url = __webpack_require__(892);
;// CONCATENATED MODULE: ./lib/origin/github.js


async function askGitHub(settings, commit, signal) {
    if (!isSafeApi(settings.apiUrl))
        return (0,evidence/* unseen */.nv)('connect', 'api-insecure');
    try {
        const { client, owner, repo, ending } = await github_open(settings, signal);
        const { data, url } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref: commit,
            per_page: 1,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        if (!isOf(settings.apiUrl, url))
            return (0,evidence/* unseen */.nv)('read', 'api-unreachable', { about: new URL(url).host });
        return (0,evidence/* seen */.cI)({ where: 'github', exists: data.sha === commit });
    }
    catch (error) {
        if (signal.aborted)
            return (0,evidence/* unseen */.nv)('run', 'cancelled');
        return readRefusal(error, settings.apiUrl);
    }
}
function isSafeApi(apiUrl) {
    if (!URL.canParse(apiUrl))
        return false;
    const { protocol, hostname, username, password } = new URL(apiUrl);
    if (username !== '' || password !== '')
        return false;
    return protocol === 'https:' || (protocol === 'http:' && (0,url/* isLoopback */.U9)(hostname));
}
const isOf = (apiUrl, url) => new URL(url).origin === new URL(apiUrl).origin;
async function github_open({ token, repository, apiUrl, timeout }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.getBuiltinModule('node:http').setGlobalProxyFromEnv?.();
    const { Octokit } = await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194));
    const client = new Octokit({ auth: token, baseUrl: apiUrl, log: silence });
    return { client, owner, repo, ending: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) };
}
const relations = { ahead: 'descendant', behind: 'ancestor', diverged: 'apart' };
async function relateOnGitHub(settings, commit, other, signal) {
    if (!isSafeApi(settings.apiUrl))
        return undefined;
    try {
        const { client, owner, repo, ending } = await github_open(settings, signal);
        const { data, url } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner,
            repo,
            basehead: `${commit}...${other}`,
            per_page: 1,
            page: 2,
            headers: { accept: 'application/json' },
            request: { signal: ending },
        });
        return data.status === 'identical' || !isOf(settings.apiUrl, url) ? undefined : relations[data.status];
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
        openProber: async () => (await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 9799))).openProber({ timeout, concurrency, tunnel: throughTargets(request) }),
        ...(request.served.length === 0
            ? {}
            : {
                fetchBuilds: async (signal) => (await Promise.all(/* import() */[__webpack_require__.e(195), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 5209))).fetchBuilds(request.served, { timeout, concurrency }, signal),
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

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
const readManifest = async (text, hint) => (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 9492))).readManifest(text, hint);


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
    (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseUnknown */ .BW)(request.settings, ['engine', 'remote-engine'], problems);
    const remoteEngine = (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .readRemoteEngine */ .BY)(request.settings['remote-engine'], problems);
    const engine = (0,_engine_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .readEngine */ .Rz)(request.settings.engine, problems);
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok
        ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems)
        : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ ...openTarget(request, socket.value, engine, env), ...(remoteEngine && { remoteEngine }) });
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
                    const { collectorScript, piped } = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 2950));
                    return piped(collectorScript(ask, nonce, false, engine));
                },
            };
            const open = AbortSignal.any([signal, closed.signal]);
            const [finished, { readRun }] = await Promise.all([
                (0,_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .runBounded */ .B)(command, { timeout, ..._bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .usualBounds */ .g }, open),
                Promise.all(/* import() */[__webpack_require__.e(950), __webpack_require__.e(831), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 3714)),
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
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   BY: () => (/* binding */ readRemoteEngine),
/* harmony export */   Rz: () => (/* binding */ readEngine)
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
function readRemoteEngine(setting, problems) {
    if (setting === undefined || setting.value === false)
        return undefined;
    if (setting.value === true)
        return true;
    const known = ['true', 'false'];
    const value = typeof setting.value === 'string' ? setting.value.slice(0, 100) : undefined;
    problems.push({
        place: setting.place,
        value,
        fault: { code: 'word-unknown', what: 'remote-engine', nearest: undefined, known },
    });
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
    const fault = (0,url/* urlFault */.I_)(text, allowUnsafeHttp);
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
            endpoint ??= (await Promise.all(/* import() */[__webpack_require__.e(950), __webpack_require__.e(831), __webpack_require__.e(195), __webpack_require__.e(16)]).then(__webpack_require__.bind(__webpack_require__, 3016))).openEndpoint(url, settings, timeout);
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
    (0,engine_setting/* refuseUnknown */.BW)(request.settings, ['jump', 'engine', 'remote-engine'], problems);
    const remoteEngine = (0,engine_setting/* readRemoteEngine */.BY)(request.settings['remote-engine'], problems);
    const jump = readJump(request, problems);
    const engine = (0,engine_setting/* readEngine */.Rz)(request.settings.engine, problems);
    const secrets = readSecrets(request, env, take);
    if (problems.length > 0 || address === undefined || secrets === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ address, jump, secrets, engine, remoteEngine });
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
function openTarget({ name, place, timeout }, { address, jump, secrets, engine, remoteEngine }, env) {
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
        ...(remoteEngine && { remoteEngine }),
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
                const { collectorScript, piped } = await __webpack_require__.e(/* import() */ 950).then(__webpack_require__.bind(__webpack_require__, 2950));
                return piped(collectorScript(ask, nonce, false, engine));
            };
            const command = { file, args, env: seenBySsh, input };
            const [finished, { readSession }] = await Promise.all([
                (0,bounded/* runBounded */.B)(command, { timeout, ...bounded/* usualBounds */.g }, open),
                Promise.all(/* import() */[__webpack_require__.e(950), __webpack_require__.e(831), __webpack_require__.e(27)]).then(__webpack_require__.bind(__webpack_require__, 27)),
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

/***/ 7356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ turn)
/* harmony export */ });
const turn = () => new Promise((next) => setImmediate(next));


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

;// CONCATENATED MODULE: ./lib/chain/patience.js
function patienceOf({ chain }) {
    const wishes = chain.flatMap(({ findings }) => findings.flatMap((finding) => (finding.code === 'route/throttled' ? (finding.after ?? 0) : [])));
    return wishes.reduce((most, seconds) => Math.max(most, seconds), 0) * 1000;
}

// EXTERNAL MODULE: ./lib/turn.js
var turn = __webpack_require__(7356);
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
        const { judgeChain } = await Promise.all(/* import() */[__webpack_require__.e(791), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 4210));
        return { world: known, verdict: judgeChain(plan, known) };
    }
    finally {
        over.abort();
    }
}

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
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
// EXTERNAL MODULE: ./lib/chain/sights.js + 2 modules
var chain_sights = __webpack_require__(7043);
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

// EXTERNAL MODULE: ./lib/chain/expectation.js
var expectation = __webpack_require__(419);
;// CONCATENATED MODULE: ./lib/probes/port.js
const nothingSent = { headers: [], body: undefined };

;// CONCATENATED MODULE: ./lib/verify/routes.js



async function askRoutes(plan, sent, prober, signal, find = nobody) {
    const probes = plan.controls?.probes ?? [];
    const held = new Set(probes.flatMap((probe) => probe.routes));
    const routes = plan.routes.map((claim, route) => ({
        claim,
        ...(sent.get(route) ?? nothingSent),
        ...(held.has(route) && isAskedOnce(claim) ? { sum: true } : {}),
    }));
    const asked = [...routes, ...probes.map((probe) => askOf(probe, sent))];
    const { sights, asks: known } = await askWhereKnown(asked, prober, signal, find);
    const answers = routes.map((_, route) => ({ route, sight: sightAt(sights, route) }));
    const controls = probes.map((_, control) => ({ control, sight: sightAt(sights, routes.length + control) }));
    const again = probes.flatMap((probe, at) => {
        const statuses = statusesOf(controls[at]?.sight);
        return probe.routes.filter((route) => {
            const claim = plan.routes[route];
            const isAlike = statusesOf(answers[route]?.sight).some((status) => statuses.includes(status));
            return isAlike && claim !== undefined && !isAskedOnce(claim);
        });
    });
    if (again.length === 0)
        return { answers, controls };
    const asks = again.flatMap((route) => {
        const ask = known[route];
        return ask === undefined ? [] : [{ ...ask, sum: true }];
    });
    const summed = await prober.ask(asks, signal);
    const isRight = (route, { sight }) => {
        const claim = plan.routes[route];
        return claim !== undefined && sight.kind === 'seen' && (0,expectation/* isExpected */.D)(sight.value.status, claim.expect);
    };
    const bySum = new Map(again.map((route, at) => [route, sightAt(summed, at)]));
    return {
        answers: answers.map((one) => {
            const sight = isRight(one.route, one) ? bySum.get(one.route) : undefined;
            return sight === undefined ? one : { route: one.route, sight };
        }),
        controls,
    };
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
const isAskedOnce = ({ method, samples, each }) => samples !== undefined || each !== undefined || !(method === 'GET' || method === 'HEAD' || method === 'OPTIONS');
function statusesOf(sight) {
    if (sight?.kind !== 'seen')
        return [];
    const { tally } = sight.value;
    const all = tally === undefined
        ? [sight.value]
        : tally.groups.flatMap((one) => (one.sight.kind === 'seen' ? [one.sight.value] : []));
    return all.filter(({ status, location }) => location === undefined && !told.has(status)).map(({ status }) => status);
}
const told = new Set([401, 403, 404, 410]);
const everyRoute = (plan, sight) => ({
    answers: plan.routes.map((_, route) => ({ route, sight })),
    controls: (plan.controls?.probes ?? []).map((_, control) => ({ control, sight })),
});
function askOf({ directory, via, each, routes, method, http, follow, headers = [], samples }, sent) {
    const url = `${directory}runtime-drift-${crypto.randomUUID()}`;
    const terms = {
        ...(via === undefined ? {} : { via }),
        ...(each === undefined ? {} : { each }),
        ...(http === undefined ? {} : { http }),
        ...(follow === undefined ? {} : { follow }),
        ...(samples === undefined ? {} : { samples }),
    };
    const claim = { method: method ?? 'GET', url, expect: anything, place, ...terms };
    const all = routes.flatMap((route) => sent.get(route) ?? []);
    const authorities = all.map((one) => one.authorities).find((one) => one !== undefined);
    const own = all[0]?.headers.filter(([name]) => headers.includes(name) && name !== 'content-type') ?? [];
    return { claim, headers: own, body: undefined, sum: true, ...(authorities === undefined ? {} : { authorities }) };
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
    let restarts = [];
    let continuity = { changes: [], repeated: [] };
    const end = async (judged, ended) => {
        const { world, verdict } = await withHistory(plan, judged, eyes, time, signal);
        const said = ended === 'stable' ? verdict : requireStability(verdict, stable, wanted, continuity);
        return { plan, world, verdict: said, looks, stable, took: time.now() - begun, ended };
    };
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        const looking = looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        const [glimpse, { addRestarts, canConverge, compareChecks, judgeChain }] = await Promise.all([
            looking,
            (0,turn/* turn */.w)().then(() => Promise.all(/* import() */[__webpack_require__.e(791), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 4210))),
        ]);
        const { cut } = glimpse;
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        if (last !== undefined)
            continuity = compareChecks(last.world, glimpse.world);
        restarts = addRestarts(restarts, continuity);
        const world = {
            ...glimpse.world,
            ...(restarts.length === 0 ? {} : { restarts }),
            ...(wasProven ? { wasProven } : {}),
        };
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        wasProven ||= verdict.kind === 'proven';
        stable = verdict.kind === 'proven' && cut === undefined ? countChecks(stable, continuity) : 0;
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
function countChecks(stable, { changes, repeated }) {
    if (stable === 0 || changes.length > 0)
        return 1;
    return repeated.length > 0 ? stable : stable + 1;
}
const requireStability = (verdict, stable, wanted, continuity) => verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted, ...continuity }] }
    : verdict;


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
