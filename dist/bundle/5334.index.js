export const id = 5334;
export const ids = [5334];
export const modules = {

/***/ 6624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* unused harmony export maxBytes */
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5495);



const maxBytes = 1024 * 1024;
async function readConfigFile(path, place, workspace, optional) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .s)(path, workspace, maxBytes);
    if (file.kind === 'text')
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)({ path: file.path, text: file.text });
    if (file.kind === 'missing' && optional)
        return misnamed(path, place, workspace);
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, path, faultOf(file));
}
async function misnamed(path, place, workspace) {
    const base = path.replace(/^.*\//, '');
    const alike = [path, base].flatMap((one) => [one, one.replace(/\.yml$/, '.yaml')]);
    for (const other of new Set(alike.filter((one) => one !== path)))
        if ((await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readWorkspaceFile */ .s)(other, workspace, maxBytes)).kind !== 'missing')
            return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, other, { code: 'config-misnamed', usual: path });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(undefined);
}
function faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'config-missing' };
        case 'not-a-file':
            return { code: 'config-not-a-file' };
        case 'not-utf8':
            return { code: 'config-not-utf8' };
        case 'outside':
            return { code: 'config-outside', by: file.by };
        case 'too-large':
            return { code: 'too-large', limit: maxBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'config-unreadable', reason: file.reason };
    }
}


/***/ }),

/***/ 9283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ placeServices),
/* harmony export */   y: () => (/* binding */ unclaimedHosts)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2362);
/* harmony import */ var _host_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(235);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1733);




function placeServices(services, { grounds, known, require, files }, problems) {
    const hosts = grounds.filter((ground) => ground.hasInstances !== false);
    const usual = (hosts.length > 0 ? hosts : grounds).map((ground) => ground.name);
    const claims = services.map((service) => {
        const container = service.container ?? { by: 'service', name: service.name };
        const claim = {
            name: service.name,
            on: service.on === undefined ? usual : namesOn(service.name, service.on, known, problems),
            container,
            instances: service.instances,
            image: service.image?.text,
            files: files.get(service.name)?.claim,
            ...claimedRequirements(service),
            ...service.source,
            ...(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseOf */ .l7)({ container }, service.release),
            ...(service.logs === undefined ? {} : { logs: service.logs }),
            require: service.require ?? require,
            place: service.place,
        };
        problems.push(...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRequired */ .lk)(claim, service), ...(0,_host_process_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeKind */ .E_)(claim, service));
        return claim;
    });
    const tied = new Set(services.flatMap(({ name, on }) => (on === undefined ? [] : [name])));
    problems.push(...judgeEndpoints(claims, tied, grounds));
    return claims;
}
function judgeEndpoints(claims, tied, grounds) {
    const endpoints = new Set(grounds.flatMap(({ name, hasInstances }) => (hasInstances === false ? [name] : [])));
    const onEndpoints = claims.filter(({ on }) => on.length > 0 && on.every((name) => endpoints.has(name)));
    const [first, ...others] = onEndpoints.filter(({ name }) => !tied.has(name));
    const unseen = first === undefined
        ? []
        : [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(first.place, undefined, {
                code: 'services-not-visible',
                services: [first, ...others].map(({ name }) => name),
                targets: first.on,
            }),
        ];
    const shared = [...endpoints].flatMap((target) => {
        const services = claims.filter(({ name, on }) => tied.has(name) && on.includes(target));
        const second = services[1];
        if (second === undefined)
            return [];
        const names = services.map(({ name }) => name);
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(second.place, undefined, { code: 'endpoint-of-several', target, services: names })];
    });
    const asked = onEndpoints.filter(({ name }) => tied.has(name)).flatMap((claim) => ofHosts(claim));
    return [...unseen, ...shared, ...asked];
}
function ofHosts({ name: service, on, place, container, instances, image, files, listens, env, current, }) {
    const asked = {
        container: container.by === 'service' ? undefined : container,
        ...{ instances, image, artifact: files, listens, env, current },
    };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined
        ? []
        : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, undefined, { code: 'not-on-endpoint', key, service, target: on[0] ?? '' })]);
}
function claimedRequirements({ requirements, }) {
    if (requirements === undefined)
        return {};
    const { listens, env, current, reloads } = requirements;
    return {
        ...(listens.length === 0 ? {} : { listens }),
        ...(env.length === 0 ? {} : { env: env.map(({ name, place }) => ({ name, place })) }),
        ...(current ? { current } : {}),
        ...(reloads ? { reloads } : {}),
    };
}
function namesOn(service, on, known, problems) {
    for (const { text, place } of on) {
        if (known.includes(text))
            continue;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, known);
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, text, { code: 'target-unknown', service, name: text, nearest: meant, known }));
    }
    return [...new Set(on.map((one) => one.text))];
}
function unclaimedHosts(grounds, services) {
    const claimed = new Set(services.flatMap((service) => service.on));
    return grounds.flatMap(({ name, hasInstances, place }) => hasInstances !== true || claimed.has(name) ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(place, undefined, { code: 'target-unclaimed', name })]);
}


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ emptyDeclaration),
/* harmony export */   Wg: () => (/* binding */ bareService),
/* harmony export */   c0: () => (/* binding */ unreadableDeclaration)
/* harmony export */ });
const emptyDeclaration = {
    targets: [],
    services: [],
    sites: [],
    routes: [],
    images: [],
    features: [],
    baseUrl: undefined,
    targetNames: [],
    serviceNames: [],
};
const unreadableDeclaration = { ...emptyDeclaration, baseUrl: 'unreadable', serviceNames: undefined };
const bareService = (name, place) => ({
    name,
    on: undefined,
    container: undefined,
    instances: undefined,
    image: undefined,
    files: undefined,
    require: undefined,
    place,
});


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ declaredInputs)
/* harmony export */ });
/* unused harmony export declaredOutputs */
const declaredInputs = {
    commit: {
        description: 'The full id of the commit that must be running. Defaults to the commit of the triggering event.',
        default: undefined,
    },
    config: {
        description: 'Path of the config file, relative to the workspace. The default file is optional; any other path must exist.',
        default: '.github/runtime-drift.yml',
    },
    target: {
        description: 'Where the deployment runs, one `[name=]address` per line: `ssh://user@host`, `docker://` for this machine, or `https://…` for an endpoint that returns its commit.',
        default: undefined,
    },
    services: {
        description: 'Names of the services that must run the commit (Compose services or containers), separated by spaces, commas or line breaks.',
        default: undefined,
    },
    'base-url': {
        description: 'Absolute URL that is put before the paths in `routes`, such as `https://backoffice.example.com`.',
        default: undefined,
    },
    routes: {
        description: 'Requests and their expected status, one `METHOD PATH-or-URL -> STATUS` per line. STATUS is a code, a class or several: `200`, `2xx`, `200|204`.',
        default: undefined,
    },
    images: {
        description: 'Expected images, one `service=repository@sha256:…` per line. `docker/build-push-action` outputs the digest.',
        default: undefined,
    },
    'ssh-key': {
        description: 'Private key for `ssh://` targets (a secret). Its user must be able to run `docker ps` and `docker inspect`. Defaults to the SSH agent of the job.',
        default: undefined,
    },
    'ssh-key-passphrase': {
        description: 'Passphrase of `ssh-key` (a secret), if it has one.',
        default: undefined,
    },
    'ssh-known-hosts': {
        description: 'Expected host keys, as lines of a `known_hosts` file. Required for `ssh://` targets, because no host key is trusted on first use.',
        default: undefined,
    },
    'ssh-jump': {
        description: 'Jump host for SSH connections, as `ssh://user@host[:port]`.',
        default: undefined,
    },
    wait: {
        description: 'How long to keep retrying before the result is final. `0s` checks once. Defaults to 60s, and to 15s while nothing on the hosts changes, starts, stops or updates.',
        default: undefined,
    },
    interval: {
        description: 'Pause between two checks. Defaults to 2s, and grows while nothing changes (3s, 5s, 8s, 13s).',
        default: undefined,
    },
    stable: {
        description: 'Number of consecutive checks that must pass, 1 to 20. With `wait: 0s`, the default is 1.',
        default: '2',
    },
    timeout: {
        description: 'Timeout for each check of a target and for each request.',
        default: '20s',
    },
    concurrency: {
        description: 'Maximum number of concurrent requests to one origin, 1 to 1000.',
        default: '50',
    },
    require: {
        description: 'Minimum proof grade: `claimed` (a label or an endpoint names the commit), `identified` (the image has the expected digest) or `hashed` (the files equal the build manifest).',
        default: 'claimed',
    },
    'fail-on': {
        description: 'When the job fails: `error` (the verdict is not `proven`) or `warning` (also when there is a warning).',
        default: 'error',
    },
    'github-token': {
        description: 'Token to check with the GitHub API that the commit exists. Used only if neither the event nor the checkout shows it.',
        default: undefined,
    },
    'allow-unsafe-http': {
        description: 'Allow plain `http://` beyond loopback. Anyone on the network path can forge the responses.',
        default: 'false',
    },
};
const declaredOutputs = {
    verified: "`true` if every claim is proven and `fail-on` finds nothing, otherwise `false`. Compare with `== 'true'`.",
    verdict: '`proven`, `drifted` (evidence contradicts a claim) or `unproven` (evidence is missing).',
    'broken-link': 'The first broken link: `source`, `build`, `runtime`, `route` or `auth`. Empty if the verdict is `proven`.',
    commit: 'The commit that was verified.',
    report: 'Path of the JSON report.',
};


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ requestFiles),
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   lk: () => (/* binding */ judgeRequired),
/* harmony export */   lp: () => (/* binding */ readSites),
/* harmony export */   pV: () => (/* binding */ readGlob)
/* harmony export */ });
/* harmony import */ var _judge_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9047);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5495);




const maxBytes = 10 * 1024 * 1024;
async function readFiles(services, context, problems) {
    const found = new Map();
    for (const { name, files } of services) {
        if (files === undefined || files === 'unreadable')
            continue;
        const read = await readManifestOf(files.manifest, context);
        if (!read.ok)
            problems.push(...read.problems);
        else if (files.artifact !== undefined) {
            const compared = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(leaveOut(files, read.value), problems);
            if (compared !== undefined)
                found.set(name, filesOf(files.artifact.text, files, compared));
        }
    }
    return found;
}
async function readSites(sites, context, problems) {
    const found = new Map();
    for (const { name, manifest } of sites) {
        const read = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .keep */ .aC)(await readManifestOf(manifest, context), problems);
        if (read !== undefined)
            found.set(name, read);
    }
    return found;
}
async function readManifestOf({ text: path, place }, context) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .controlCharacter */ .TL)(path);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, path, { code: 'control-character', character });
    const file = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkspaceFile */ .s)(path, context.workspace, maxBytes);
    if (file.kind !== 'text')
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, path, faultOf(file));
    const read = await context.readManifest(file.text, file.path);
    if (!read.ok)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...read.problems.map((fault) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(place, path, fault)));
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(read.value);
}
const maxNamed = 3;
function leaveOut({ exclude = [] }, manifest) {
    const [first] = exclude;
    if (first === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ manifest, leftOut: undefined });
    const patterns = exclude.map(({ text }) => globOf(text));
    const isLeftOut = ({ path }) => patterns.some((one) => one.test(path));
    const links = manifest.lists === 'names' ? [] : manifest.links;
    const paths = [...manifest.files, ...links].filter(isLeftOut).map(({ path }) => path);
    const kept = manifest.lists === 'names'
        ? { ...manifest, files: manifest.files.filter((file) => !isLeftOut(file)) }
        : {
            ...manifest,
            files: manifest.files.filter((file) => !isLeftOut(file)),
            links: links.filter((link) => !isLeftOut(link)),
        };
    if (kept.files.length === 0)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(first.place, first.text, { code: 'exclude-all', of: manifest.files.length });
    const leftOut = paths.length === 0 ? undefined : { total: paths.length, paths: paths.slice(0, maxNamed) };
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ manifest: kept, leftOut });
}
function globOf(glob) {
    const names = glob.replace(/(?:\*\*\/)+/g, '**/').split(/(\*\*\/|\*\*|\*|\?)/);
    const wild = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };
    const source = names.map((name) => wild[name] ?? name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('');
    return new RegExp(`^${source}$`, 's');
}
function filesOf(artifact, { manifest: declared, complete, exclude }, { manifest, leftOut }) {
    const { commit, dirty, files, digest } = manifest;
    const links = manifest.lists === 'names' ? 0 : manifest.links.length;
    const named = manifest.lists === 'names' ? { named: manifest.format } : {};
    const globs = complete === undefined ? {} : { complete: complete.map(({ text }) => text) };
    const lists = {
        artifact,
        manifest: declared.text,
        commit,
        ...(dirty === undefined ? {} : { dirty }),
        count: files.length,
        links,
        ...named,
        ...globs,
        ...(exclude === undefined ? {} : { exclude: exclude.map(({ text }) => text) }),
        ...(leftOut === undefined ? {} : { leftOut }),
    };
    return { claim: { ...lists, digest, place: declared.place }, manifest };
}
function faultOf(file) {
    switch (file.kind) {
        case 'missing':
            return { code: 'manifest-missing' };
        case 'not-a-file':
            return { code: 'manifest-not-a-file' };
        case 'not-utf8':
            return { code: 'manifest-not-utf8' };
        case 'outside':
            return { code: 'manifest-outside', by: file.by };
        case 'too-large':
            return { code: 'manifest-too-large', limit: maxBytes, amount: file.amount };
        case 'unreadable':
            return { code: 'manifest-unreadable', reason: file.reason };
    }
}
function readArtifact(text, place) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, text, { code: 'artifact-path-malformed', reason });
    if (!text.startsWith('/'))
        return malformed('relative');
    const [, ...names] = text.replace(/\/$/, '').split('/');
    if (names.length === 0)
        return malformed('root');
    if (names.includes('..'))
        return malformed('parent');
    if (names.includes('') || names.includes('.') || Buffer.byteLength(text) > 1024)
        return malformed('malformed');
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(`/${names.join('/')}`);
}
const longestGlob = 256;
function readGlob(text, place) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const malformed = (reason) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .mistake */ .RT)(place, text, { code: 'files-glob-malformed', reason });
    const glob = text.replace(/^(?:\.\/)+/, '');
    if (glob.trim() === '')
        return malformed('empty');
    if (glob.startsWith('/'))
        return malformed('absolute');
    if (glob.split('/').includes('..'))
        return malformed('parent');
    if (glob.startsWith('!'))
        return malformed('excluding');
    if (/[[\]{}\\]/.test(glob))
        return malformed('sign');
    return glob.length > longestGlob ? malformed('too-long') : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(glob);
}
function judgeRequired({ name, require, files, place }, declared) {
    if (!(0,_judge_link_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtLeast */ .du)(require, 'hashed'))
        return [];
    if (declared.files === undefined)
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(place, undefined, { code: 'proof-without-manifest', service: name })];
    if (files === undefined || files.commit !== undefined)
        return [];
    if (files.named !== undefined && files.named !== 'feature')
        return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(files.place, files.manifest, { code: 'manifest-without-hashes', format: files.named })];
    const fault = { code: 'proof-without-commit', service: name, manifest: files.manifest };
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(files.place, undefined, fault)];
}
function requestFiles({ artifact, complete, exclude }, manifest) {
    const all = {
        ...(complete === undefined ? {} : { complete }),
        ...(exclude === undefined ? {} : { exclude }),
    };
    if (manifest.lists === 'names')
        return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all };
    const { files, links } = manifest;
    return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all };
}


/***/ }),

/***/ 235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ judgeKind),
/* harmony export */   H_: () => (/* binding */ readUnit),
/* harmony export */   UL: () => (/* binding */ readPidFile),
/* harmony export */   cu: () => (/* binding */ readRevisionFile),
/* harmony export */   j_: () => (/* binding */ readSwarm),
/* harmony export */   l7: () => (/* binding */ releaseOf),
/* harmony export */   qu: () => (/* binding */ readHostPath)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);


function readSwarm(text, place) {
    if (/^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,126}[A-Za-z0-9])?$/.test(text))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'swarm', service: text });
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'swarm' });
}
function readUnit(text, place) {
    const unit = /\.[a-z]+$/.test(text) ? text : `${text}.service`;
    const good = /^[A-Za-z0-9_@\\:][A-Za-z0-9_.@\\:-]{0,254}$/.test(text) && unit.endsWith('.service');
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'systemd', unit }) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'unit' });
}
function readPidFile(text, place) {
    const read = readHostPath(text, 'pidfile', place);
    return read.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'pidfile', path: read.value }) : read;
}
function readHostPath(text, key, place) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const names = text.replace(/\/$/, '').split('/').slice(1);
    const good = text.startsWith('/') && names.length > 0 && !names.some((name) => ['', '.', '..'].includes(name));
    if (!good || Buffer.byteLength(text) > 1024)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'host-path-malformed', key });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`/${names.join('/')}`);
}
function readRevisionFile(text, place) {
    const character = (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .controlCharacter */ .TL)(text);
    if (character !== undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'control-character', character });
    const good = !text.split('/').some((name) => ['', '.', '..'].includes(name)) && Buffer.byteLength(text) <= 255;
    return good ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'revision-file-malformed' });
}
const isHostProcess = ({ container }) => container.by === 'systemd' || container.by === 'pidfile';
function judgeKind(claim, declared) {
    if (!isHostProcess(claim))
        return declared.release === undefined
            ? []
            : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(declared.release.place, undefined, { code: 'process-only', key: declared.release.key })];
    const { instances, image, listens, env, current, place } = claim;
    const asked = { instances, image, listens, env, current };
    return Object.entries(asked).flatMap(([key, value]) => value === undefined ? [] : [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(place, undefined, { code: 'container-only', key, service: claim.name })]);
}
function releaseOf(claim, declared) {
    if (!isHostProcess(claim))
        return {};
    return { release: { path: declared?.path, revision: declared?.revision ?? 'REVISION' } };
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   V8: () => (/* binding */ readLabel),
/* harmony export */   b$: () => (/* binding */ readServiceReference),
/* harmony export */   jy: () => (/* binding */ readCompose),
/* harmony export */   rI: () => (/* binding */ readServiceName)
/* harmony export */ });
/* harmony import */ var _model_image_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6916);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);



const nameGrammar = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/;
function readName(text, what, place) {
    return nameGrammar.test(text) ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what });
}
function readCompose(text, place) {
    const [first = '', second, ...more] = text.split('/');
    const names = second === undefined ? [first] : [first, second];
    if (more.length > 0 || !names.every((name) => nameGrammar.test(name)))
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'compose' });
    if (second === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: undefined, service: first });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'compose', project: first, service: second });
}
function everythingOf(text) {
    if (text === 'all')
        return { by: 'all', project: undefined };
    const project = /^(.+)\/\*$/.exec(text)?.[1];
    return project === undefined ? undefined : { by: 'all', project };
}
function readServiceName(text, place) {
    const every = everythingOf(text);
    const project = every?.by === 'all' ? every.project : undefined;
    if (every === undefined && text.includes('/')) {
        const composed = readCompose(text, place);
        return composed.ok ? composed : (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'service' });
    }
    const named = readName(project ?? text, 'service', place);
    return named.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(every) : named;
}
function readServiceReference(text, place) {
    const read = readServiceName(text, place);
    return read.ok ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(text) : read;
}
function readLabel(text, place) {
    const found = /^([\x21-\x3c\x3e-\x7e]{1,256})=([\x20-\x7e]{1,256})$/.exec(text);
    const [, key, value] = found ?? [];
    if (key === undefined || value === undefined)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'label' });
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)({ by: 'label', key, value });
}
function readImage(text, place) {
    const good = /^[A-Za-z0-9](?:[A-Za-z0-9._\-:/@]{0,510}[A-Za-z0-9])?$/.test(text) && !/\/\/|:\/|@.*@/.test(text);
    if (!good)
        return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'name-malformed', what: 'image' });
    const digest = text.split('@')[1];
    if (digest === undefined || /^sha256:[0-9a-f]{64}$/.test(digest))
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)((0,_model_image_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCapitals */ .ip)(text));
    return (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, { code: 'image-digest-malformed', digest });
}


/***/ }),

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ namedServices),
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9788);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(902);


const namesOf = (text) => text.split(/[\s,]+/).filter((name) => name !== '');
function namedServices(text, place, problems) {
    return namesOf(text).flatMap((name) => {
        const read = (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readServiceName */ .rI)(name, place);
        if (!read.ok)
            problems.push(...read.problems);
        return read.ok ? [{ ...(0,_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .bareService */ .Wg)(name, place), container: read.value }] : [];
    });
}


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   RT: () => (/* binding */ mistake),
/* harmony export */   Si: () => (/* binding */ every),
/* harmony export */   TL: () => (/* binding */ controlCharacter),
/* harmony export */   aC: () => (/* binding */ keep)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3474);

const shownCharacters = 200;
const searchedCharacters = 4000;
const problem = (place, value, fault) => ({
    place,
    value: value === undefined ? undefined : shown(value),
    fault,
});
const mistake = (place, value, fault) => (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(problem(place, value, fault));
function shown(value) {
    if (value.length > searchedCharacters && value.includes(':'))
        return undefined;
    const hidden = value.replace(/(^|[\s/=])([^\s/:@]*):(?!\/\/)\S*@(?!sha\d)/g, '$1$2:…@');
    return hidden.length > shownCharacters ? `${hidden.slice(0, shownCharacters)}…` : hidden;
}
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}
function every(values, read) {
    const problems = [];
    const good = values.flatMap((value) => {
        const one = read(value);
        if (one.ok)
            return [one.value];
        problems.push(...one.problems);
        return [];
    });
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(good);
}
function controlCharacter(text) {
    const found = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.exec(text)?.[0].codePointAt(0);
    return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}


/***/ }),

/***/ 5495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   s: () => (/* binding */ readWorkspaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


async function readWorkspaceFile(path, workspace, maxBytes) {
    const contents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
        return { kind: 'outside', by: 'absolute' };
    if (contents === '..' || contents.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
        return { kind: 'outside', by: 'parent' };
    try {
        const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, contents));
        const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, real);
        if (within === '..' || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within))
            return { kind: 'outside', by: 'link' };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!found.isFile())
            return { kind: 'not-a-file' };
        if (found.size > maxBytes)
            return { kind: 'too-large', amount: found.size };
        const text = new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real));
        return { kind: 'text', path: contents.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'), text };
    }
    catch (error) {
        const reason = errorCode(error);
        if (reason === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return { kind: 'not-utf8' };
        return reason === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason };
    }
}
const errorCode = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';


/***/ }),

/***/ 3474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (value) => ({ ok: true, value });
const refused = (...problems) => ({
    ok: false,
    problems,
});


/***/ })

};
