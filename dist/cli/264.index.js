export const id = 264;
export const ids = [264,409];
export const modules = {

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y_: () => (/* binding */ unseenReasons),
/* harmony export */   cI: () => (/* binding */ seen),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   we: () => (/* binding */ containerStates)
/* harmony export */ });
/** Positive, complete evidence. */
const seen = (value) => ({ kind: 'seen', value });
/** No evidence, and why. */
const unseen = (phase, reason, facts = {}) => ({ kind: 'unseen', why: { phase, reason, ...facts } });
/** What cannot change by waiting is marked `final`: looking again would only hide it longer. */
const unseenReasons = {
    // reaching a host
    'name-not-resolved': 'passing',
    'connection-refused': 'passing',
    'connection-timeout': 'passing',
    'network-unreachable': 'passing',
    'connection-reset': 'passing',
    // speaking ssh
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
    'ssh-failed': 'passing',
    // running the collector
    'session-timeout': 'passing',
    'session-dropped': 'passing',
    'shell-missing': 'final',
    'remote-exit': 'passing',
    'remote-signal': 'passing',
    'engine-missing': 'final',
    'engine-permission': 'final',
    'engine-down': 'passing',
    'engine-failed': 'passing',
    // reading inside a container
    'files-unreadable': 'passing',
    'hash-tool-missing': 'final',
    // reading the answer
    'answer-missing': 'final',
    'answer-cut': 'passing',
    'answer-too-large': 'final',
    'answer-malformed': 'final',
    'answer-stale': 'passing',
    // asking over HTTP
    'tls-untrusted': 'final',
    'tls-wrong-name': 'final',
    'tls-expired': 'final',
    'tls-failed': 'passing',
    'headers-timeout': 'passing',
    'body-timeout': 'passing',
    'not-http': 'final',
    'headers-too-large': 'final',
    'http-failed': 'passing',
    redirected: 'final',
    'status-unexpected': 'passing',
    'not-json': 'passing',
    'encoding-unexpected': 'final',
    'commit-missing': 'passing',
    'service-not-collected': 'passing',
    // where it came from
    'checkout-missing': 'final',
    'checkout-shallow': 'final',
    'git-missing': 'final',
    'git-failed': 'final',
    'api-refused': 'final',
    'api-unreachable': 'passing',
    // the run itself
    cancelled: 'final',
    deadline: 'final',
};
const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'];


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingCodes)
/* harmony export */ });
/* unused harmony export linkOf */
/** Whether looking again can change it: `passing` may, `final` ends the wait. An unseen asks its reason. */
const findingCodes = {
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
    'runtime/shadowed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/edited': { kind: 'contradicted', lasts: 'passing' },
    'runtime/files-unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/weak-proof': { kind: 'missing', lasts: 'final' },
    'runtime/statement-other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/statement-short': { kind: 'missing', lasts: 'passing' },
    'route/status': { kind: 'contradicted', lasts: 'passing' },
    'route/refused': { kind: 'contradicted', lasts: 'passing' },
    'route/unseen': { kind: 'missing', lasts: 'reason' },
};
/** The link a finding belongs to: the first word of its code. */
const linkOf = (code) => code.slice(0, code.indexOf('/'));


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ instanceKey)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function gather(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** What one command mends: a compose project on a target (by its directory too: names repeat), or a single service. */
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, 'service', service])
    : JSON.stringify([target, 'project', compose.project, compose.workingDir, compose.configFiles]);
/** The instances of one command as a group; each service and each instance is named once. */
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
/** Each instance once. */
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


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
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4719);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3474);






const fileBytes = 1024 * 1024;
/** This machine, as the command line sees it. */
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
/** What a terminal takes for granted: the host keys that its user knows. */
async function withKnownHosts(inputs) {
    const name = _inputs_index_js__WEBPACK_IMPORTED_MODULE_4__/* .inputNames */ .vj.find((one) => one === 'ssh-known-hosts');
    if (name === undefined || inputs.has(name))
        return inputs;
    const own = await shell.readFile('~/.ssh/known_hosts');
    return own.ok ? new Map([...inputs, [name, own.value]]) : inputs;
}
/** The commit that the checkout is at, or nothing outside of one. */
const checkoutCommit = (workspace) => new Promise((resolve) => {
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', workspace, 'rev-parse', '--verify', 'HEAD'], { timeout: 10_000 }, (error, stdout) => resolve(error === null ? stdout.trim() : undefined));
});


/***/ }),

/***/ 7244:
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
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/origin/checkout.js
/**
 * The arguments that make git read an untrusted checkout without running anything that its configuration names. The
 * repository may belong to another user (a container job), which `safe.directory` allows for this one command.
 */
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
/**
 * The whole environment of git: nothing of ours, so no token; no configuration but the repository's own; no question
 * to a person; and no transport at all, for a partial clone would fetch a missing commit with the programs (`ssh`,
 * `upload-pack`) that its configuration names (GIT_NO_LAZY_FETCH is unknown before git 2.39.4).
 */
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
/**
 * Asks the checkout for a commit: `cat-file -t` prints what kind of object it is. That there is none is read from its
 * own words, for its exit code (128) also means a broken configuration, or a fetch that was not allowed. The commit
 * is an argument, not a line on stdin: a git that ends before it reads would end us too (EPIPE in @actions/exec).
 */
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

/** As much as is kept of what git says, in characters. */
const kept = 4096;
/**
 * git through @actions/exec, loaded when it is first run; `path` is where programs are looked for. A git that has not
 * answered after `timeout` milliseconds, or when `signal` aborts, is left behind and counts as failed.
 */
const openGit = (path, timeout, signal) => async (args) => {
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1260));
    const options = {
        silent: true,
        ignoreReturnCode: true,
        env: { ...gitEnvironment(path) },
    };
    const run = getExecOutput('git', [...args], options).then(({ exitCode, stdout, stderr }) => ({
        code: exitCode,
        stdout: stdout.slice(0, kept),
        stderr: stderr.slice(0, kept),
    }), 
    // exec rejects only when there is no such program, or it cannot be started.
    () => ({ code: undefined, stdout: '', stderr: '' }));
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

/**
 * Asks GitHub for a commit: `GET /repos/{owner}/{repo}/commits/{ref}`, and not `…/git/commits/{sha}`, because only the
 * former tells a commit that does not exist (422) from a repository that the token may not see (404, as for one that
 * does not exist). It also resolves names of branches, so the commit of the answer must be the one that was asked for.
 * Both endpoints know commits of every fork of the repository: an answer proves that the commit exists, not that
 * it was merged. Nothing is asked twice. `@actions/github` is loaded here and nowhere else.
 */
async function askGitHub(settings, commit, signal) {
    const { repository, apiUrl, timeout } = settings;
    const [owner, repo] = repository.split('/');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const client = getOctokit(settings.token, { baseUrl: apiUrl, log: silence });
    const late = AbortSignal.timeout(timeout);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner: owner ?? '',
            repo: repo ?? '',
            ref: commit,
            // The list of changed files is of no use here; a page of it has at least one.
            per_page: 1,
            // The type that the API's own description declares; octokit's default is an older name of it.
            headers: { accept: 'application/json' },
            request: { signal: AbortSignal.any([signal, late]) },
        });
        return (0,evidence/* seen */.cI)({ where: 'github', exists: data.sha === commit });
    }
    catch (error) {
        if (signal.aborted)
            return (0,evidence/* unseen */.nv)('run', 'cancelled');
        return readRefusal(error, apiUrl);
    }
}
/** Why GitHub did not name the commit; 422 is its way of saying that there is none. */
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
/** Octokit warns on the console, which the runner reads. */
const silence = { debug: quiet, info: quiet, warn: quiet, error: quiet };

;// CONCATENATED MODULE: ./lib/origin/index.js




/**
 * Knows commits: from the event that is about them, else from the checkout, else from GitHub. A commit that a whole
 * checkout does not have is asked for at GitHub too, for the checkout may be older. Nothing is claimed in a terminal
 * (no repository named) that has neither a checkout nor a token.
 */
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
    };
}
/** What the checkout knows; nothing when there is none. */
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

;// CONCATENATED MODULE: ./lib/eyes.js

/** Everything that looks, for a request. What asks over HTTP is loaded by the first route. */
function openEyes(request, repository) {
    const { timeout, concurrency } = request.plan.pace;
    return {
        targets: request.targets,
        files: askedFiles(request),
        openProber: async () => (await __webpack_require__.e(/* import() */ 607).then(__webpack_require__.bind(__webpack_require__, 4607))).openProber({ timeout, concurrency }),
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
/** The files to look for: where they lie, as the plan says it, and which they are, as their manifest does. */
function askedFiles({ plan, manifests }) {
    return new Map(plan.services.flatMap(({ name, files }) => {
        const entries = manifests.get(name)?.files;
        return files === undefined || entries === undefined ? [] : [[name, { artifact: files.artifact, entries }]];
    }));
}
/** The clock of the machine: monotonic, so that a corrected wall clock neither ends nor prolongs a wait. */
const machineTime = {
    now: () => performance.now(),
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
/**
 * Aborts when the process is told to end, after everything that was written was removed: a runner that cancels sends
 * SIGINT, SIGTERM 7.5 s later, and kills 2.5 s after that.
 */
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
// EXTERNAL MODULE: ./lib/inputs/index.js + 15 modules
var inputs = __webpack_require__(4719);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(3838);
;// CONCATENATED MODULE: ./lib/reporters/report.js



/** An outcome as the report of it. Neither a plan nor a world holds a secret. */
function renderReport(outcome, version) {
    const { plan, world, verdict, looks, stable, took, ended } = outcome;
    return {
        schema: 1,
        name: 'runtime-drift-report',
        tool: { name: 'runtime-drift', version },
        plan,
        world,
        verdict,
        run: { looks, stable, took, ended },
    };
}
/** Writes the report into a folder of this step alone, readable by its user alone, and gives its path. */
async function writeReport(outcome, version, tempDir) {
    const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDir, 'runtime-drift-')), 'report.json');
    await (0,promises_.writeFile)(file, `${JSON.stringify(renderReport(outcome, version), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return file;
}
const report = {
    name: 'report',
    async report(outcome, room) {
        core.setOutput('report', await writeReport(outcome, room.version, room.tempDir));
    },
};

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 38 modules
var terminal = __webpack_require__(6087);
// EXTERNAL MODULE: ./lib/targets/registry.js + 20 modules
var registry = __webpack_require__(3175);
// EXTERNAL MODULE: ./lib/chain/finding.js
var chain_finding = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __webpack_require__(8346);
;// CONCATENATED MODULE: ./lib/chain/link.js



/** A claim that holds, and how strongly. */
const holding = (proof) => ({ claims: 1, proofs: [proof], findings: [] });
/** A claim that does not hold. */
const broken = (...findings) => ({ claims: 1, proofs: [], findings });
/** Claims that another finding already speaks for, or that carry no proof of a build. */
const silent = (claims) => ({ claims, proofs: [], findings: [] });
/** Sums up a link: a contradiction outweighs missing evidence, and nothing claimed is not "holds". */
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
const weakestOf = (shares) => plan/* proofs */.g_.find((proof) => shares.some((share) => share.proofs.includes(proof)));
/** Whether evidence contradicts the claim; else it is missing. */
const isContradicted = ({ code }) => chain_finding/* findingCodes */.Y[code].kind === 'contradicted';
/** Whether `proof` carries at least as much as `required`. */
const isAtLeast = (proof, required) => plan/* proofs */.g_.indexOf(proof) >= plan/* proofs */.g_.indexOf(required);
/** Whether looking again cannot make a finding go away. An unseen asks its reason. */
function isFinal(finding) {
    const { lasts } = chain_finding/* findingCodes */.Y[finding.code];
    return lasts === 'reason' ? 'why' in finding && evidence/* unseenReasons */.Y_[finding.why.reason] === 'final' : lasts === 'final';
}

;// CONCATENATED MODULE: ./lib/chain/auth.js

/** Nothing can be claimed of auth yet, and not claimed is not "holds". */
const judgeAuth = () => sumUp('auth', []);

// EXTERNAL MODULE: ./lib/chain/reference.js
var chain_reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/chain/revision.js
/** Git never abbreviates below this; a shorter text that happens to begin the commit is no abbreviation of it. */
const shortestAbbreviation = 4;
/**
 * Compares a revision (a label, an endpoint's word) with the commit. Only the full id is the commit: a prefix may
 * belong to many commits, and any other text, upper case and `-dirty` included, is something else.
 */
function readRevision(revision, commit) {
    if (revision === undefined || revision === '')
        return 'none';
    if (revision === commit)
        return 'commit';
    return revision.length >= shortestAbbreviation && commit.startsWith(revision) ? 'short' : 'other';
}

;// CONCATENATED MODULE: ./lib/chain/artifact.js


/**
 * What an image proves of being the artifact of the commit. The declared digest needs no label beside it, but a label
 * of another commit is not outvoted by it: two pieces of evidence that disagree are drift.
 */
function proofOf(image, service, commit) {
    const digest = digestOf(service);
    const identified = digest !== undefined && (0,chain_reference/* hasDigest */.tH)(image, digest);
    switch (readRevision(image.labels.revision, commit)) {
        case 'commit':
            return identified ? 'identified' : 'claimed';
        case 'none':
        case 'short':
            return identified ? 'identified' : undefined;
        case 'other':
            return undefined;
    }
}
/** The strongest proof that images of a service can carry by what the plan says of them. */
const claimable = (service) => (digestOf(service) === undefined ? 'claimed' : 'identified');
/** The strongest proof that a service can have: by its files, when a manifest of this very commit lists them. */
const attainable = (service, commit) => service.files?.commit === commit ? 'hashed' : claimable(service);
const digestOf = ({ image }) => image === undefined ? undefined : (0,chain_reference/* readReference */.Wf)(image).digest;

;// CONCATENATED MODULE: ./lib/chain/inside.js


function readFiles({ inside }, { name, files }) {
    if (files === undefined)
        return { kind: 'unclaimed' };
    const { artifact, count } = files;
    const found = inside?.find((one) => one.service === name && one.artifact === artifact);
    if (found === undefined)
        return (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: artifact });
    if (found.files.kind === 'unseen')
        return found.files;
    const { value: sight } = found.files;
    if (sight.changed.total > 0 || sight.missing.total > 0)
        return { kind: 'differs', inside: found, sight };
    // Evidence about another number of files is about another list.
    return sight.hashed === count
        ? { kind: 'whole', inside: found }
        : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: artifact });
}
/** What an instance proves when nothing is found of it: its files when they are those of the commit, else its image. */
const proofInside = (instance, service, commit) => readFiles(instance, service).kind === 'whole' ? attainable(service, commit) : claimable(service);
/**
 * The files of an instance: what differs from the manifest, what is mounted over it, and what was edited in place. Files
 * that could not be seen weaken the proof, and are a finding only where no weaker one is accepted.
 */
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
            const isNeeded = service.require === 'hashed' && attainable(service, commit) === 'hashed';
            // An instance that does not run has nothing inside, and a finding of its own.
            if (!isNeeded || (instance.state !== 'running' && instance.inside === undefined))
                return [];
            return [{ ...facts, code: 'runtime/files-unseen', why: reading.why }];
        }
        case 'differs': {
            const { changed, missing, edited = [] } = reading.sight;
            const of = files.count;
            return [
                ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of }]),
                ...(missing.total === 0 ? [] : [{ ...facts, code: 'runtime/file-missing', ...missing, of }]),
                ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths })),
                ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited }]),
            ];
        }
    }
}
/** Each differing path belongs to the innermost mount that it lies in, or to none. */
function shadows({ inside, sight }) {
    const paths = differing(sight);
    const holder = (path) => inside.mounts
        .filter(({ destination }) => isAt(`${inside.artifact}/${path}`, destination))
        .toSorted((a, b) => b.destination.length - a.destination.length)[0];
    const held = Map.groupBy(paths, holder);
    return inside.mounts.flatMap((mount) => {
        const below = held.get(mount);
        return below === undefined ? [] : [{ mount, paths: below }];
    });
}
/** The listed paths that differ, in whichever way. */
const differing = ({ changed, missing }) => [...changed.paths, ...missing.paths];
const isAt = (path, folder) => folder === '/' || path === folder || path.startsWith(`${folder}/`);

;// CONCATENATED MODULE: ./lib/chain/instance.js





/** What is wrong with one instance; nothing when it runs the artifact of the commit and says nothing else. */
function judgeInstance(instance, service, target, commit) {
    const code = judgeCode(instance, service, target, commit);
    const inside = judgeFiles(instance, service, nameOf(instance, service, target), commit);
    return [
        ...judgeState(instance, service, target),
        ...code,
        // Another build has other files; only what is mounted over them would stay when that is mended.
        ...(code.some(isContradicted) ? inside.filter((finding) => finding.code === 'runtime/shadowed') : inside),
        ...judgeLabels(instance, service, target),
        ...judgeImage(instance, service, target),
    ];
}
/** A running `docker compose run` container counts as no instance, but the code in it is running all the same. */
const judgeOneOff = (instance, service, target, commit) => judgeCode(instance, service, target, commit);
/** An instance as findings and causes name it. */
const nameOf = ({ name, compose }, service, target) => ({
    target,
    service: service.name,
    container: name,
    compose,
});
/** The image an instance runs; what its reference resolves to may be the same one under another read. */
const runningImage = ({ image, imageId, resolved }) => image ?? (resolved?.id === imageId ? resolved : undefined);
function judgeState(instance, service, target) {
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    const { state, exitCode, restarts, health } = instance;
    if (state !== 'running')
        return [{ ...facts, code: 'runtime/not-running', state, exitCode, restarts }];
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
/**
 * The build an instance runs: one finding, the strongest. That its reference means another image by now is drift
 * whatever the labels say; a reference that means nothing any more proves nothing, so the labels are judged.
 */
function judgeCode(instance, service, target, commit) {
    const facts = { place: service.place, instance: nameOf(instance, service, target), commit };
    const { reference, imageId, resolved } = instance;
    const image = runningImage(instance);
    if (resolved !== undefined && resolved.id !== imageId && resolved.id !== image?.id) {
        const [runningRevision, taggedRevision] = [image?.labels.revision, resolved.labels.revision];
        const ids = { running: imageId, tagged: resolved.id };
        return [{ ...facts, code: 'runtime/not-recreated', reference, ...ids, runningRevision, taggedRevision }];
    }
    if (image === undefined)
        return [{ ...facts, code: 'runtime/image-gone', image: imageId }];
    if (proofOf(image, service, commit) !== undefined)
        return [];
    const { revision } = image.labels;
    const reading = readRevision(revision, commit);
    // The files of the commit say more than a label that is not there; one of another commit is not outvoted by them.
    if (reading !== 'other' && proofInside(instance, service, commit) === 'hashed')
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
/** A container's labels begin as its image's; where they differ somebody said otherwise when it was created. */
function judgeLabels(instance, service, target) {
    const own = instance.ownLabels;
    const image = runningImage(instance)?.labels;
    if (image?.revision === undefined || own.revision === undefined || own.revision === image.revision)
        return [];
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    return [{ ...facts, code: 'runtime/labels-disagree', own, image }];
}
/** The declared repository, and the declared digest: another one contradicts, none at all is missing evidence. */
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

;// CONCATENATED MODULE: ./lib/chain/build.js





/**
 * On each host that was seen there is an image of the commit for each service that is there: what a reference
 * resolves to, or what an instance runs. A host that was not seen has no build to judge; the runtime link says why.
 * A manifest was made for the commit, wherever its files are looked for.
 */
function judgeBuild(plan, sights) {
    return sumUp('build', plan.services.flatMap((service) => [
        judgeManifest(service, plan.commit),
        ...service.on.map((target) => {
            const presence = sights.presence(service, target);
            return presence.kind === 'present' ? judgeImages(service, target, presence.instances, plan.commit) : silent(0);
        }),
    ]));
}
/** A manifest is no proof of what lies on a host, but one of another commit lists the wrong files. */
function judgeManifest({ name, files }, commit) {
    if (files?.commit === undefined)
        return silent(0);
    if (files.commit === commit)
        return silent(1);
    const { place, manifest, commit: said } = files;
    return broken({ code: 'build/manifest-other-commit', place, service: name, manifest, said, commit });
}
function judgeImages(service, target, instances, commit) {
    const proof = provenBy(instances, service, commit);
    if (proof !== undefined)
        return holding(proof);
    return broken(...mostTelling(instances, service, target, commit));
}
function provenBy(instances, service, commit) {
    if (instances.some((instance) => isHashed(instance, service, commit)))
        return 'hashed';
    const images = instances.flatMap(({ resolved, image }) => [resolved, image]).filter((image) => image !== undefined);
    const found = images.map((image) => proofOf(image, service, commit));
    return found.includes('identified') ? 'identified' : found.find((proof) => proof !== undefined);
}
/** The files of the commit are inside, nothing is mounted there, and no label says another commit: the image has them. */
const isHashed = (instance, service, commit) => readRevision(runningImage(instance)?.labels.revision, commit) !== 'other' &&
    proofInside(instance, service, commit) === 'hashed' &&
    instance.inside?.every(({ mounts }) => mounts.length === 0) === true;
const telling = ['build/other-commit', 'build/short-revision', 'build/no-revision', 'build/image-gone'];
/** One finding for a service on a host: a contradiction before a label that says too little, that before none. */
function mostTelling(instances, service, target, commit) {
    const findings = instances.map((instance) => findingOf(instance, service, target, commit));
    return findings.toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code)).slice(0, 1);
}
function findingOf(instance, service, target, commit) {
    const { reference, compose } = instance;
    const image = instance.resolved ?? instance.image;
    const facts = { place: service.place, service: service.name, target, reference, image: image?.id ?? instance.imageId };
    if (image === undefined)
        return { ...facts, code: 'build/image-gone' };
    const { revision } = image.labels;
    switch (readRevision(revision, commit)) {
        case 'none':
            return { ...facts, code: 'build/no-revision', revision: undefined };
        case 'short':
            return { ...facts, code: 'build/short-revision', revision };
        case 'commit':
        case 'other':
            return { ...facts, code: 'build/other-commit', revision: revision ?? '', commit, compose };
    }
}

// EXTERNAL MODULE: ./lib/chain/group.js
var chain_group = __webpack_require__(9790);
;// CONCATENATED MODULE: ./lib/chain/cause/scene.js

const wrongBuild = [
    'runtime/not-recreated',
    'runtime/other-commit',
    'runtime/no-revision',
    'runtime/short-revision',
    'runtime/image-gone',
    'runtime/file-changed',
    'runtime/file-missing',
];
/** Sets the scene; each crew is put together once, so that many findings about a large one cost no more than one. */
function setScene(plan, sights, links, findings) {
    const services = new Map(plan.services.map((service) => [service.name, service]));
    const crews = new Map();
    const wrong = new Set(findings.flatMap((finding) => 'instance' in finding && wrongBuild.includes(finding.code) ? [(0,chain_group/* instanceKey */.pA)(finding.instance)] : []));
    const assemble = (service, target) => {
        const claim = services.get(service);
        const presence = claim === undefined ? undefined : sights.presence(claim, target);
        const instances = presence?.kind === 'present' ? presence.instances : [];
        return {
            instances,
            byName: new Map(instances.map((instance) => [instance.name, instance])),
            isAnyRight: instances.some(({ name }) => !wrong.has((0,chain_group/* instanceKey */.pA)({ target, service, container: name }))),
        };
    };
    return {
        plan,
        links,
        findings,
        service: (name) => services.get(name),
        crew(service, target) {
            const key = JSON.stringify([service, target]);
            const crew = crews.get(key) ?? assemble(service, target);
            crews.set(key, crew);
            return crew;
        },
    };
}
/** The findings with one of these codes. */
function findingsOf({ findings }, ...codes) {
    const wanted = codes;
    return findings.filter((finding) => wanted.includes(finding.code));
}

;// CONCATENATED MODULE: ./lib/chain/cause/instance.js





/** Why instances run another build, or do not run. */
function instanceCauses(scene) {
    return [...otherBuilds(scene), ...stops(scene)];
}
function otherBuilds(scene) {
    const findings = findingsOf(scene, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree');
    const reasons = new Map(findings.map((finding) => [finding, reasonOf(finding, scene)]));
    const having = (reason) => findings.filter((finding) => reasons.get(finding) === reason);
    const overridden = having('label-overridden');
    const oneOffs = having('one-off-left');
    return [
        ...together('label-overridden', overridden),
        ...(0,chain_group/* gather */.kg)(having('left-behind'), ({ instance }) => JSON.stringify([instance.target, instance.service])).map((group) => {
            const { service, target } = group[0].instance;
            const of = scene.crew(service, target).instances.length;
            return { cause: { code: 'left-behind', ...grouped(group), of }, findings: group };
        }),
        ...byCommand('built-not-recreated', having('built-not-recreated')),
        ...byCommand('tag-moved', having('tag-moved')),
        ...together('one-off-left', oneOffs),
    ];
}
const grouped = (group) => {
    const [first, ...others] = group;
    return (0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]);
};
const byCommand = (code, findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => ({
    cause: { code, ...grouped(group) },
    findings: group,
}));
const together = (code, findings) => findings.length === 0
    ? []
    : [{ cause: { code, instances: (0,chain_group/* named */.KT)(findings.map(({ instance }) => instance)) }, findings }];
/** The most specific reason that the evidence proves, or none. */
function reasonOf(finding, scene) {
    const { service, target, container } = finding.instance;
    const crew = scene.crew(service, target);
    const evidence = crew.byName.get(container);
    const claim = scene.service(service);
    // Only a one-off has findings without being one of its service's instances.
    if (evidence === undefined || claim === undefined)
        return 'one-off-left';
    const { commit } = scene.plan;
    if (finding.code !== 'runtime/not-recreated' && isOverridden(evidence, commit))
        return 'label-overridden';
    if (finding.code === 'runtime/labels-disagree')
        return undefined;
    const isTagged = evidence.resolved !== undefined && proofOf(evidence.resolved, claim, commit) !== undefined;
    const running = runningImage(evidence);
    const isRunning = running !== undefined && proofOf(running, claim, commit) !== undefined;
    if (isRunning && !isTagged)
        return 'tag-moved';
    if (crew.isAnyRight)
        return 'left-behind';
    return finding.code === 'runtime/not-recreated' && isTagged ? 'built-not-recreated' : undefined;
}
/** The container's own label says the commit while its image says another. */
const isOverridden = (instance, commit) => instance.ownLabels.revision === commit && readRevision(runningImage(instance)?.labels.revision, commit) === 'other';
function stops(scene) {
    const findings = findingsOf(scene, 'runtime/not-running');
    const isLooping = ({ state }) => state === 'restarting';
    return [
        ...stopped('crash-loop', findings.filter(isLooping)),
        ...stopped('stopped', findings.filter((finding) => !isLooping(finding))),
    ];
}
const stopped = (code, findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [first, ...others] = group;
    const stops = group.map(({ instance, state, exitCode, restarts }) => ({ instance, state, exitCode, restarts }));
    const cause = { code, ...(0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]), stops };
    return { cause, findings: group };
});

;// CONCATENATED MODULE: ./lib/chain/cause/build.js





/** Why a host has no image of the commit. */
function buildCauses(scene) {
    const findings = findingsOf(scene, 'build/other-commit');
    const overridden = findings.flatMap((finding) => namesOf(scene, finding, (instance) => isOverridden(instance, scene.plan.commit)));
    const behind = findings.filter((finding) => hashed(scene, finding).length > 0);
    return [
        ...(0,chain_group/* gather */.kg)(behind, chain_group/* commandOf */.Nl).flatMap((group) => labelBehind(scene, group)),
        // It explains why the containers look right; the build is still to be mended, so it accounts for no finding.
        ...(overridden.length === 0
            ? []
            : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] }]),
        ...(0,chain_group/* gather */.kg)(findings.filter((finding) => !behind.includes(finding)), chain_group/* commandOf */.Nl).map((group) => {
            const [{ target, compose }] = group;
            const services = group.map(({ service }) => service);
            const instances = group.flatMap((finding) => namesOf(scene, finding, () => true));
            const builds = group.map((finding) => otherBuild(scene, finding));
            return { cause: { code: 'never-built', target, compose, services, instances, builds }, findings: group };
        }),
    ];
}
/** The instances whose files are those of the commit, in the image that is said to be of another. */
const hashed = (scene, finding) => namesOf(scene, finding, (instance) => {
    const claim = scene.service(finding.service);
    if (claim === undefined || runningImage(instance)?.id !== finding.image)
        return false;
    return proofInside(instance, claim, scene.plan.commit) === 'hashed';
});
function labelBehind(scene, group) {
    const [first, ...others] = group.flatMap((finding) => hashed(scene, finding));
    if (first === undefined)
        return [];
    const cause = { code: 'label-behind', ...(0,chain_group/* groupOf */.F8)([first, ...others]), revision: group[0].revision };
    return [{ cause, findings: group }];
}
function namesOf(scene, { service, target }, which) {
    const claim = scene.service(service);
    if (claim === undefined)
        return [];
    const instances = scene.crew(service, target).instances.filter(which);
    return instances.map((instance) => nameOf(instance, claim, target));
}
function otherBuild(scene, { service, target, reference, image, revision }) {
    const images = scene.crew(service, target).instances.flatMap(({ resolved, image }) => [resolved, image]);
    const registered = images.some((known) => known?.id === image && known.repoDigests.length > 0);
    return { service, reference, revision, registered };
}

;// CONCATENATED MODULE: ./lib/chain/cause/inside.js





/** Why the files inside are others than those of the build: a mount, an edit, or an image made of old ones. */
function insideCauses(scene) {
    const differences = findingsOf(scene, 'runtime/file-changed', 'runtime/file-missing');
    const [accounted, left] = partition(differences, (finding) => isExplained(finding, scene));
    const stale = left.filter((finding) => isStale(finding, scene));
    return [...shadowed(scene, accounted), ...edited(scene, accounted), ...staleCaches(stale)];
}
const shadowed = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/shadowed'), ({ instance, mount }) => 
// Each instance has anonymous volumes of its own; the one command renews all of them.
JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), mount.type, mount.destination])).map((group) => {
    const [{ mount, paths }] = group;
    return {
        cause: { code: 'shadowed', ...inside_grouped(group), mount, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const edited = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/edited'), ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return {
        cause: { code: 'edited-in-place', ...inside_grouped(group), artifact, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const staleCaches = (stale) => (0,chain_group/* gather */.kg)(stale, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return { cause: { code: 'stale-cache', ...inside_grouped(group), artifact, paths }, findings: group };
});
const inside_grouped = ([first, ...others]) => (0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]);
const isSame = (a, b) => a.target === b.target && a.service === b.service && a.container === b.container;
const ofInstances = (differences, group) => differences.filter((finding) => group.some(({ instance }) => isSame(instance, finding.instance)));
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
/** Every path that is listed lies in a mount or in the writable layer, so that the image may be right. */
function isExplained(finding, scene) {
    const reading = readingOf(finding, scene);
    if (reading === undefined)
        return false;
    const { edited = [] } = reading.sight;
    const elsewhere = new Set([...edited, ...shadows(reading).flatMap(({ paths }) => paths)]);
    return differing(reading.sight).every((path) => elsewhere.has(path));
}
/** The image says that it is of the commit, its own files are others, and nobody has put them there since. */
function isStale(finding, scene) {
    const reading = readingOf(finding, scene);
    const instance = instanceOf(finding, scene);
    if (reading === undefined || instance === undefined || reading.sight.edited === undefined)
        return false;
    return readRevision(runningImage(instance)?.labels.revision, scene.plan.commit) === 'commit';
}
const instanceOf = ({ instance }, scene) => scene.crew(instance.service, instance.target).byName.get(instance.container);
function readingOf(finding, scene) {
    const [claim, instance] = [scene.service(finding.instance.service), instanceOf(finding, scene)];
    const reading = claim === undefined || instance === undefined ? undefined : readFiles(instance, claim);
    return reading?.kind === 'differs' ? reading : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/cause/target.js


/** Why a target has no container of a service, says another commit, or could not be looked at. */
function targetCauses(scene) {
    return [...absences(scene), ...staleStatements(scene), ...unseenTargets(scene)];
}
const absences = (scene) => findingsOf(scene, 'runtime/no-instance').map((finding) => {
    const { service, target, selector, others } = finding;
    const compose = neighbourhood(scene, target);
    return { cause: { code: 'never-created', service, target, selector, others, compose }, findings: [finding] };
});
/** The project of everything else that the plan declares on a target; none when there are several or none. */
function neighbourhood(scene, target) {
    const origins = scene.plan.services.flatMap(({ name }) => scene.crew(name, target).instances.map(({ compose }) => compose));
    const projects = (0,chain_group/* gather */.kg)(origins, (compose) => (0,chain_group/* commandOf */.Nl)({ target, service: '', compose }));
    return projects.length === 1 ? projects[0]?.[0] : undefined;
}
const staleStatements = (scene) => findingsOf(scene, 'runtime/statement-other-commit').map((finding) => {
    const { target, at, said } = finding;
    const address = addressOf(scene, target);
    const cause = { code: 'statement-stale', target, address, at, said, hosts: hostsOf(scene) };
    return { cause, findings: [finding] };
});
const addressOf = ({ plan }, target) => plan.targets.find(({ name }) => name === target)?.address ?? target;
/** What the hosts say while an endpoint says another commit: `right` only when nothing but endpoints is wrong. */
function hostsOf({ plan, links }) {
    const hosts = new Set(plan.targets.filter((target) => target.yields === 'instances').map(({ name }) => name));
    if (!plan.services.some(({ on }) => on.some((target) => hosts.has(target))))
        return 'unclaimed';
    const runtime = links.find(({ link }) => link === 'runtime');
    const isOfEndpoint = ({ code }) => code === 'runtime/statement-other-commit' || code === 'runtime/statement-short';
    return runtime?.findings.every(isOfEndpoint) ? 'right' : 'wrong';
}
const unseenTargets = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/unseen'), ({ why }) => why.reason).map((group) => ({
    cause: {
        code: 'target-unseen',
        reason: group[0].why.reason,
        targets: group.map(({ target, address, why }) => ({ target, address, why })),
        of: scene.plan.targets.length,
    },
    findings: group,
}));

;// CONCATENATED MODULE: ./lib/chain/cause.js






/**
 * Why the first broken link broke: the most telling causes first, then each finding that no cause accounts for, as it
 * was found. A cause is named only when the evidence proves it.
 */
function readCauses(plan, sights, links, suspect) {
    const scene = setScene(plan, sights, links, suspect.findings);
    const explained = [
        ...instanceCauses(scene),
        ...insideCauses(scene),
        ...buildCauses(scene),
        ...targetCauses(scene),
    ];
    const accounted = new Set(explained.flatMap(({ findings }) => findings));
    const rest = suspect.findings.filter((finding) => !accounted.has(finding));
    return [
        ...explained.map(({ cause }) => cause),
        ...[...rest.filter(isContradicted), ...rest.filter((finding) => !isContradicted(finding))].map((finding) => ({ code: 'as-found', finding })),
    ];
}

;// CONCATENATED MODULE: ./lib/chain/route.js

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
function judgeRoutes(plan, sights, explained) {
    return sumUp('route', plan.routes.map((route, index) => judgeRoute(route, sights.route(index), explained)));
}
function judgeRoute(route, sight, explained) {
    const { place } = route;
    if (sight.kind === 'unseen') {
        const { why } = sight;
        // A refusal is an answer of the host: nothing listens there.
        if (why.reason === 'connection-refused')
            return broken({ code: 'route/refused', place, route, why, explained });
        return broken({ code: 'route/unseen', place, route, why });
    }
    const { status, location } = sight.value;
    return isExpected(status, route.expect)
        ? silent(1)
        : broken({ code: 'route/status', place, route, status, location, explained });
}
const isExpected = (status, { codes, classes }) => codes.includes(status) || classes.includes(Math.floor(status / 100));

;// CONCATENATED MODULE: ./lib/chain/presence.js





/** Every instance of a service, on each of its targets, and the proof that all of them carry together. */
function judgeService(service, plan, sights) {
    const presences = service.on.map((target) => ({ target, presence: sights.presence(service, target) }));
    const shares = presences.map(({ target, presence }) => judgePresence(service, target, presence, plan, sights));
    return [
        ...shares,
        judgeProof(service, plan.commit, presences.map(({ presence }) => presence)),
    ];
}
function judgePresence(service, target, presence, plan, sights) {
    const facts = { place: service.place, service: service.name, target };
    switch (presence.kind) {
        case 'unseen':
            return judgeUnseen(service, target, sights);
        case 'stated':
            return judgeStated(service, target, plan);
        case 'absent': {
            const { others } = presence;
            return broken({ ...facts, code: 'runtime/no-instance', selector: service.container, others });
        }
        case 'ambiguous':
            return broken({ ...facts, code: 'runtime/ambiguous', candidates: presence.candidates });
        case 'present':
            return judgePresent(service, target, presence, plan.commit);
    }
}
/** The target says for all of its services why it was not seen, unless it is none of the plan's. */
function judgeUnseen(service, target, sights) {
    if (sights.isPlanned(target))
        return silent(1);
    return broken(unheard(service, target, target, 'answer-missing', target));
}
/** A statement names a commit. How many copies run, of which image and files, it does not say, so nobody may ask it that. */
function judgeStated(service, target, plan) {
    const address = plan.targets.find(({ name }) => name === target)?.address ?? target;
    const asked = [
        ...(service.instances === undefined ? [] : [`instances of ${service.name}`]),
        ...(service.image === undefined ? [] : [`image of ${service.name}`]),
        ...(service.files === undefined ? [] : [`files of ${service.name}`]),
    ];
    const findings = asked.map((about) => unheard(service, target, address, 'answer-missing', about));
    return { claims: 1 + asked.length, proofs: ['claimed'], findings };
}
const unheard = ({ place }, target, address, reason, about) => ({ code: 'runtime/unseen', place, target, address, why: (0,evidence/* unseen */.nv)('read', reason, { about }).why });
function judgePresent(service, target, present, commit) {
    const { instances, oneOffs } = present;
    const findings = [
        ...instances.flatMap((instance) => judgeInstance(instance, service, target, commit)),
        ...oneOffs.flatMap((instance) => judgeOneOff(instance, service, target, commit)),
        ...judgeCount(service, target, present),
    ];
    // These are the proofs the instances carry when nothing is found; a link that does not hold carries none.
    const claims = instances.length + oneOffs.length + (service.instances === undefined ? 0 : 1);
    return { claims, proofs: instances.map((instance) => proofInside(instance, service, commit)), findings };
}
/** A declared count is of running instances. When some of the right number do not run, those already say so. */
function judgeCount(service, target, { instances }) {
    const expected = service.instances;
    const running = instances.filter(({ state }) => state === 'running').length;
    if (expected === undefined || running === expected || instances.length === expected)
        return [];
    const { place, name } = service;
    return [{ code: 'runtime/instance-count', place, service: name, target, expected, running }];
}
/** What was asked for but could not be had at best will not be had later either. */
function judgeProof(service, commit, presences) {
    const { name, place, require: required } = service;
    if (!presences.some(({ kind }) => kind === 'present' || kind === 'stated'))
        return silent(0);
    const proof = attainable(service, commit);
    if (isAtLeast(proof, required))
        return silent(0);
    return { claims: 0, proofs: [], findings: [{ code: 'runtime/weak-proof', place, service: name, proof, required }] };
}

;// CONCATENATED MODULE: ./lib/chain/runtime.js




/** Every instance of every service on every target runs the artifact of the commit, and every endpoint says so. */
function judgeRuntime(plan, sights) {
    return sumUp('runtime', [
        ...plan.targets.map((target) => judgeTarget(target, sights, plan.commit)),
        ...plan.services.flatMap((service) => judgeService(service, plan, sights)),
    ]);
}
/** That a target was seen is a claim of its own; what it shows of its services is judged with them. */
function judgeTarget(target, sights, commit) {
    const sight = sights.target(target);
    if (sight.kind === 'seen')
        return judgeStatement(target, sight.value, commit);
    const { name, address, place } = target;
    return broken({ code: 'runtime/unseen', place, target: name, address, why: sight.why });
}
function judgeStatement({ name, address, place }, view, commit) {
    if (view.kind === 'host')
        return silent(0);
    const facts = { place, target: name, at: view.at, said: view.commit, commit };
    switch (readRevision(view.commit, commit)) {
        case 'commit':
            return holding('claimed');
        case 'none': {
            const { why } = (0,evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
            return broken({ code: 'runtime/unseen', place, target: name, address, why });
        }
        case 'short':
            return broken({ ...facts, code: 'runtime/statement-short' });
        case 'other':
            return broken({ ...facts, code: 'runtime/statement-other-commit' });
    }
}

;// CONCATENATED MODULE: ./lib/chain/sights.js

/** Reads a world by its plan, in one pass over the evidence. */
function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(sightOf(target, views))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: (target) => sightOf(target, views),
        route: (index) => answers.get(index) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }),
    };
}
/** Two sights of one thing cannot both be relied on, so neither is. */
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
    return yields === target.yields ? sight : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: sight.value.kind });
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
    const matched = place.byService.get(service.name) ?? [];
    const instances = matched.filter((instance) => !isOneOff(instance, service));
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs };
}
/** A container of `docker compose run` is a task and no instance, unless the plan asks for it by its own name. */
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
            return false;
    }
}
const namesOneOwner = ({ container }) => container.by === 'service' || container.by === 'compose';
const ownerOf = ({ compose, name }) => compose === undefined ? name : `${compose.project}/${compose.service}`;

;// CONCATENATED MODULE: ./lib/chain/source.js


/** The commit to prove exists where somebody could know it. */
function judgeSource(plan, { source }) {
    return sumUp('source', source === undefined ? [] : [judgeCommit(plan, source)]);
}
function judgeCommit({ commit, commitFrom }, source) {
    const place = source_placeOf(commitFrom);
    if (source.kind === 'unseen')
        return broken({ code: 'source/unseen', place, why: source.why });
    const { exists, where } = source.value;
    // A repository that has the commit has it by its digest; the event only says so.
    if (exists)
        return holding(where === 'event' ? 'claimed' : 'identified');
    if (where !== 'event')
        return broken({ code: 'source/commit-unknown', place, commit, where });
    return broken({ code: 'source/unseen', place, why: (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: where }).why });
}
function source_placeOf(from) {
    switch (from.kind) {
        case 'event':
            return { kind: 'event', name: from.field };
        case 'input':
        case 'checkout':
            // A checkout's commit was taken because the input did not say another.
            return { kind: 'input', name: 'commit' };
    }
}

;// CONCATENATED MODULE: ./lib/chain/index.js








/** Walks source → build → runtime → route → auth. Pure: same world, same verdict. */
function judgeChain(plan, world) {
    const sights = readSights(plan, world);
    const runtime = judgeRuntime(plan, sights);
    return settle(plan, sights, [
        judgeSource(plan, sights),
        judgeBuild(plan, sights),
        runtime,
        judgeRoutes(plan, sights, runtime.state === 'broken'),
        judgeAuth(),
    ]);
}
/** The first claimed link that does not hold decides; what comes after it is shown, and proves nothing. */
function settle(plan, sights, links) {
    const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen');
    const suspect = links[first];
    const chain = links.map((link, at) => ({ ...link, moot: suspect !== undefined && at > first }));
    if (suspect !== undefined) {
        const kind = suspect.state === 'broken' ? 'drifted' : 'unproven';
        return { kind, chain, broken: suspect.link, causes: readCauses(plan, sights, links, suspect) };
    }
    // Only what runs can be tied to a commit: a route shows that something answers, never which commit it is.
    const isTied = links.some(({ link, state }) => link === 'runtime' && state === 'holds');
    return isTied
        ? { kind: 'proven', chain, broken: undefined, causes: [] }
        : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] };
}
/** Whether looking again may end in a proof: not when anything that was found is final, in whichever link. */
const canConverge = ({ chain, causes }) => !chain.some(({ findings }) => findings.some(isFinal)) && !causes.some(({ code }) => code === 'nothing-claimed');

;// CONCATENATED MODULE: ./lib/verify/look.js

/** How long an eye may take to notice that its look was cut, before it is no longer waited for. */
const grace = 1_000;
function openLooker(plan, eyes, time, tell) {
    let prober;
    let known;
    async function lookAtSource(signal) {
        if (known !== undefined)
            return known.source;
        const source = await eyes.origin.look(plan.commit, signal);
        // Commits do not come and go while a run waits, so what was seen once is kept.
        if (source?.kind !== 'unseen')
            known = { source };
        return source;
    }
    async function lookAtTarget(target, signal) {
        const begun = time.now();
        const asks = plan.services
            .filter(({ on }) => on.includes(target.name))
            .map((service) => askFor(service, eyes.files));
        const sight = await target.look(asks, signal);
        tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun });
        return { target: target.name, sight };
    }
    async function askRoutes(signal) {
        if (plan.routes.length === 0)
            return [];
        prober ??= eyes.openProber();
        return (await prober).ask(plan.routes, signal);
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
                const [source, targets, answers] = await Promise.all([
                    inTime(lookAtSource(ending), lost),
                    Promise.all(eyes.targets.map((target) => inTime(lookAtTarget(target, ending), () => ({ target: target.name, sight: lost() })))),
                    inTime(askRoutes(ending), () => plan.routes.map((_, route) => ({ route, sight: lost() }))),
                ]);
                const world = { source, targets, answers };
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
function askFor({ name, container }, all) {
    const files = all.get(name);
    return files === undefined ? { name, container } : { name, container, files };
}
/** Ends when `signal` aborts; stays silent for ever, and holds nothing, once `over` did. */
const whenAborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
/** An eye only knows that its look was cut; when the run's own time was over, that is the reason. */
function blameDeadline({ source, targets, answers }) {
    const why = (reason) => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason);
    const sight = (evidence) => evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) };
    return {
        source: source === undefined ? undefined : sight(source),
        targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
        answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
    };
}

;// CONCATENATED MODULE: ./lib/verify.js


/** Look at everything, judge, tell; look again until it is settled. */
async function verify(plan, eyes, time, tell, signal) {
    const looker = openLooker(plan, eyes, time, tell);
    const outcome = await lookUntilSettled(plan, looker, time, tell, signal).catch(async (bug) => {
        // The bug is what has to be told; one in closing after it would only hide it.
        await looker.close().catch(() => { });
        throw bug;
    });
    await looker.close();
    return outcome;
}
async function lookUntilSettled(plan, looker, time, tell, signal) {
    const { wait, interval, stable: wanted, timeout } = plan.pace;
    const begun = time.now();
    const deadline = begun + wait;
    let last;
    let looks = 0;
    let stable = 0;
    const end = ({ world, verdict }, ended) => ({
        plan,
        world,
        verdict: ended === 'stable' ? verdict : withhold(verdict, stable, wanted),
        looks,
        stable,
        took: time.now() - begun,
        ended,
    });
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        // The first look may take its own time, for without it there is no verdict at all, and every eye may say itself
        // that its time is up; a later look ends with the run.
        const { world, cut } = await looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        // What a look saw before it was cut says less than the whole look before it.
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        stable = verdict.kind === 'proven' && cut === undefined ? stable + 1 : 0;
        tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun });
        if (cut !== undefined)
            return end(judged, cut);
        if (stable >= wanted)
            return end(judged, 'stable');
        if (!canConverge(verdict))
            return end(judged, 'cannot-converge');
        const left = deadline - time.now();
        if (left <= interval)
            return end(judged, 'deadline');
        tell({ kind: 'waiting', verdict, next: interval, left, stable, wanted });
        await time.sleep(interval, signal);
        if (signal.aborted)
            return end(judged, 'cancelled');
    }
}
/** A run that ended before it was stable proves nothing, however good the last look was. */
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
/** Colours where a person reads them: https://no-color.org. */
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
/** Nothing masks a terminal: whatever is printed never held a secret. */
const noMask = () => { };
/** `runtime-drift verify`: flags in, exit code out. */
async function runVerify(words) {
    const flags = await (0,inputs_flags/* readFlags */.u)(words, shell/* shell */.vf);
    if (!flags.ok)
        return refuse(flags.problems, undefined);
    const { color } = flags.value;
    const request = await (0,inputs/* readRequest */["in"])(await askedOfTerminal(flags.value), registry/* kinds */.E, noMask, manifest/* readManifest */.W);
    if (!request.ok)
        return refuse(request.problems, color);
    const outcome = await verifyHere(request.value, process.cwd(), wantsColor(color));
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
/** Verifies, and tells it on the terminal: progress on standard error, the outcome on standard output. */
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
/** A flag of these adds a line each time it is given. */
const lists = new Set(['target', 'services', 'routes', 'images', 'ssh-known-hosts']);
/** A command line is public on its machine, so these are never taken from it. */
const secrets = new Map([
    ['ssh-key', 'RUNTIME_DRIFT_SSH_KEY'],
    ['ssh-key-passphrase', 'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'],
    ['github-token', 'RUNTIME_DRIFT_GITHUB_TOKEN'],
]);
const known = [...inputNames, 'json', 'color', 'no-color'];
/** Reads `--input value`, `--input=value` and `--input @file`, and the variables of secrets. */
async function readFlags(words, shell) {
    const problems = [];
    const inputs = new Map();
    let json;
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
            // What stands behind it was meant as its value: one mistake, not two.
            if (inline === undefined && queue[0]?.startsWith('--') === false)
                queue.shift();
        }
        else {
            const value = inline ?? queue.shift();
            if (value === undefined)
                wrong(name, undefined, { code: 'flag-value-missing' });
            else if (name === 'json')
                json = value;
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
    return problems.length > 0 ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ inputs, json, color });
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
/** Reads the text of a build manifest. What can read it is loaded by the first one. */
const readManifest = async (text, hint) => (await __webpack_require__.e(/* import() */ 492).then(__webpack_require__.bind(__webpack_require__, 9492))).readManifest(text, hint);


/***/ }),

/***/ 6087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  e3: () => (/* binding */ terminalProgress)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/wording/measure.js

/** `1 route`, `2 routes`; the plural is the word with an `s` when not said. */
const counted = (amount, one, many = `${one}s`) => `${grouped(amount)} ${amount === 1 ? one : many}`;
/** `1,234`. By hand, because the first number that `Intl` writes in a process takes 15 ms. */
const grouped = (amount) => `${amount}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
/** The same as our own words in a phrase. */
const count = (amount, one, many) => (0,phrase/* plain */.pj)(counted(amount, one, many));
/** Milliseconds in the unit a person would say: `230 ms`, `4.2 s`, `48 s`, `2 min 5 s`. */
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
/** A number of bytes: `512 bytes`, `64 KiB`, `1.5 MiB`. */
function weighing(bytes) {
    if (bytes < 1024)
        return counted(bytes, 'byte');
    const kibi = bytes / 1024;
    return kibi < 1024 ? `${Number(kibi.toFixed(1))} KiB` : `${Number((kibi / 1024).toFixed(1))} MiB`;
}
const shown = 12;
/**
 * The short form of a commit or digest: 12 characters, with `sha256:` before a digest's. The whole of it where one of
 * `others` is another id with the same short form, and for everything that is neither.
 */
function measure_short(id, ...others) {
    const match = /^(sha256:|sha512:)?([0-9a-f]{40,128})$/.exec(id);
    if (match === null)
        return id;
    const brief = `${match[1] ?? ''}${(match[2] ?? '').slice(0, shown)}`;
    return others.some((other) => other !== undefined && other !== id && other.startsWith(brief)) ? id : brief;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/amount.js


/** The form of a word that agrees with how many there are. */
const verb = (many, one, several) => (0,phrase/* plain */.pj)(many.length === 1 ? one : several);
/** Names as a list in words; after `most` of them the rest is counted. */
function few(names, most = 5) {
    const shown = names.slice(0, most);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,phrase/* list */.p_)(shown) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(shown, ',')} and ${count(rest, 'more', 'more')}`;
}
/** The containers of instances, by name. */
const nameContainers = (instances) => few(instances.map((instance) => instance.container));
/** `pack-api-1 of api on prod-1`; a container that is called like its service is named once. */
function nameContained(group) {
    const isCalledAlike = group.instances.every(({ container, service }) => container === service);
    return isCalledAlike ? nameGroup(group) : (0,phrase/* say */.cv) `${nameContainers(group.instances)} of ${nameGroup(group)}`;
}
/** `api and dashboard on prod-1`. */
const nameGroup = (group) => (0,phrase/* say */.cv) `${few(group.services)} on ${group.target}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/whereabouts.js

/** Reads an address that the plan has accepted; anything else is its own host. */
function readAddress(text) {
    const match = /^([a-z+]+):\/\/(?:([^@/]*)@)?(?:\[([^\]]+)\]|([^:/?#]*))(?::(\d+))?/.exec(text);
    if (match === null)
        return { scheme: '', user: undefined, host: text, port: undefined };
    return { scheme: match[1] ?? '', user: match[2], host: match[3] ?? match[4] ?? '', port: match[5] };
}
/** Who to log in as to mend something on a target: `deploy@prod-1.example.com`; nothing for this machine. */
function machineOf(plan, target) {
    const planned = plan.targets.find((one) => one.name === target);
    if (planned === undefined)
        return target;
    const { user, host, port } = readAddress(planned.address);
    if (planned.kind === 'docker' || host === '')
        return undefined;
    return `${user === undefined ? '' : `${user}@`}${host}${port === undefined ? '' : `:${port}`}`;
}
/** A name with its address, unless the name says it already (`GET https://…`), so that nothing is said twice. */
const placeOf = (at) => at.address === '' || at.name.endsWith(at.address) ? (0,phrase/* say */.cv) `${at.name}` : (0,phrase/* say */.cv) `${at.name} (${at.address})`;
/** `api on prod-1 (container pack-api-1)`. */
const nameInstance = (instance) => instance.container === instance.service
    ? (0,phrase/* say */.cv) `${instance.service} on ${instance.target}`
    : (0,phrase/* say */.cv) `${instance.service} on ${instance.target} (container ${instance.container})`;
/** The line that made a claim: `.github/runtime-drift.yml:7`, or the input's name. */
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
/** How the containers of a service are recognised, in words. */
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
    }
}
/** Our own words that name a link in a sentence. */
const theLink = (link) => plain(`the ${link} link`);

;// CONCATENATED MODULE: ./lib/reporters/wording/remedy.js



/** An edit that mends it, in words. */
const edit = (words) => ({ kind: 'edit', words });
/** Commands to paste on a machine; in words when one of them holds a text that nobody should paste. */
function commands(on, lines, otherwise, then) {
    const whole = lines.filter((line) => line !== undefined);
    if (whole.length !== lines.length)
        return edit(otherwise);
    return { kind: 'command', on, lines: whole, ...(then === undefined ? {} : { then }) };
}
/**
 * The Compose command as the person who runs the project would type it: project, directory and files are the ones that
 * the containers' `com.docker.compose.*` labels name. A relative file of Compose 1.29 stands in the project's directory.
 */
function composeLine(compose, words, services) {
    const { workingDir, configFiles } = compose;
    const files = configFiles.map((file) => file.startsWith('/') || workingDir === undefined ? file : `${workingDir.replace(/\/$/, '')}/${file}`);
    const head = (0,reporters_escape/* shellLine */.Tg)(['docker', 'compose', '-p'], compose.project);
    const folder = workingDir === undefined ? '' : (0,reporters_escape/* shellLine */.Tg)(['', '--project-directory'], workingDir);
    const named = files.map((file) => (0,reporters_escape/* shellLine */.Tg)(['', '-f'], file));
    const tail = (0,reporters_escape/* shellLine */.Tg)(['', ...words], ...services);
    const parts = [head, folder, ...named, tail];
    return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
}
/** Recreates the containers of services from what their references resolve to now. */
function composeUp(plan, target, compose, services) {
    return commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`);
}
/** Builds (or, for an image of a registry, pulls) the services' images, then recreates their containers. */
function composeBuild(plan, target, compose, services) {
    return commands(machineOf(plan, target), [composeLine(compose, ['build'], services), composeLine(compose, ['up', '-d'], services)], (0,phrase/* say */.cv) `build and recreate the compose service ${services.join(' ')} of the project ${compose.project} on ${target}`, (0,phrase/* say */.cv) `If the image comes from a registry, pull it instead of building it.`);
}
/** Recreates one container: by Compose when Compose made it, in words when a person ran it. */
function recreate(plan, instance) {
    if (instance.compose !== undefined) {
        return composeUp(plan, instance.target, instance.compose, [instance.compose.service]);
    }
    const stop = (0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container);
    return edit(stop === undefined
        ? (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target} and start it again from the new image`
        : (0,phrase/* say */.cv) `on ${instance.target}: ${stop}, then the ${'docker run'} that started it, with the new image`);
}
/** One remedy of every kind, in order: what two causes have in common is said once. */
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




/** What the other side said, when it said something. */
const quote = (why) => why.said === undefined || why.said === '' ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `; it said ${why.said.replace(/[\s.]+$/, '')}`;
/** What it was about, or the address when that was not noted. */
const about = (why, at) => why.about === undefined || why.about === '' ? readAddress(at.address).host || at.name : why.about;
/** ` within 5 s`, when the limit is known. */
const within = (why) => why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* plain */.pj)(` within ${lasting(why.limit)}`);
/** Where the port of an address is asked, as a person would check it. */
function reachable(at) {
    const { scheme, host, port } = readAddress(at.address);
    const asked = port ?? (scheme === 'ssh' ? '22' : scheme === 'http' ? '80' : '443');
    return edit((0,phrase/* say */.cv) `see that the host is up, that something listens on port ${asked} of ${host} and that this runner may reach it (firewall, allow-list, VPN)`);
}
/** Reaching a host: names, routes, ports. */
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





/** Asking over HTTP. */
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
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with more headers than are read${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` (${(0,phrase/* plain */.pj)(weighing(why.limit))})`}`,
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






/** Who runs a command on the host. */
function login(at) {
    const { scheme, user, host } = readAddress(at.address);
    if (scheme === 'docker' || host === '')
        return undefined;
    return user === undefined ? host : `${user}@${host}`;
}
function joinGroup(at) {
    const { user } = readAddress(at.address);
    const line = user === undefined ? undefined : (0,reporters_escape/* shellLine */.Tg)(['sudo', 'usermod', '-aG', 'docker'], user);
    return commands(login(at), [line], (0,phrase/* say */.cv) `put the user into the group ${'docker'} on that machine, or let it ask a rootless engine`, (0,phrase/* say */.cv) `It takes effect with the next login. The group gives that user root on the host; a rootless engine does not.`);
}
/** Running the collector on a host, and reading its framed answer. */
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
        what: (0,phrase/* say */.cv) `${placeOf(at)} has no ${'docker'} command on the path of this user${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `install the Docker CLI there, or put it on the path of a shell that is not interactive`),
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
        what: (0,phrase/* say */.cv) `${placeOf(at)} answered with more than ${(0,phrase/* plain */.pj)(why.limit === undefined ? 'is read' : weighing(why.limit))}`,
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
        what: (0,phrase/* say */.cv) `the answer of ${placeOf(at)} is old: it was made ${(0,phrase/* plain */.pj)(why.amount === undefined ? 'long' : lasting(why.amount))} ago${why.limit === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) `, ${(0,phrase/* plain */.pj)(lasting(why.limit))} are accepted`}`,
        now: edit((0,phrase/* say */.cv) `let the host publish its evidence again, and see that no cache keeps the old one`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-login.js





/** Reads the key of a host. It must be compared with what the host itself says: a key read over the net proves nothing. */
function scanKey(at, host) {
    const { port } = readAddress(at.address);
    const line = port === undefined ? (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan'], host) : (0,reporters_escape/* shellLine */.Tg)(['ssh-keyscan', '-p', port], host);
    return commands(undefined, [line], (0,phrase/* say */.cv) `read the host's key with ${'ssh-keyscan'}, compare its fingerprint on the host, and put the line into ${'ssh-known-hosts'}`, (0,phrase/* say */.cv) `Compare the fingerprint (${'ssh-keygen -lf -'}) with the one that the host itself shows (${'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub'}), then put the line into ${'ssh-known-hosts'}.`);
}
const userOf = (at) => readAddress(at.address).user ?? 'the user';
/** Speaking ssh: the client, the host's key, our key, the login. */
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
    'ssh-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be read: ssh failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run ${'ssh -v'} from a runner of the same kind with the same key`),
    }),
};

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen-origin.js




/** Where the commit came from, and the run itself. */
const unseenOrigins = {
    'checkout-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: there is no checkout of the repository in the workspace`,
        now: edit((0,phrase/* say */.cv) `run ${'actions/checkout'} before this step`),
    }),
    'checkout-shallow': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: the checkout is shallow and does not have the commit, which proves nothing about the repository`,
        now: edit((0,phrase/* say */.cv) `let ${'actions/checkout'} fetch the history (${'fetch-depth: 0'})`),
    }),
    'git-missing': (_why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: this runner has no ${'git'}`,
        now: edit((0,phrase/* say */.cv) `install git on the runner`),
    }),
    'git-failed': (why, at) => ({
        what: (0,phrase/* say */.cv) `${placeOf(at)} could not be seen: git failed${quote(why)}`,
        now: edit((0,phrase/* say */.cv) `run the same ${'git cat-file -e'} in the workspace and mend what it complains about`),
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

;// CONCATENATED MODULE: ./lib/reporters/wording/unseen.js







/** A sentence of its own for every reason; the compiler names the one that is missing. */
const sentences = {
    ...unseenHosts,
    ...unseenLogins,
    ...unseenCollector,
    ...unseenAnswers,
    ...unseenOrigins,
};
/** Why nothing can be said about a place, and what now. A step on the way is told with what went wrong there. */
const wordUnseen = (why, at) => {
    const { cause, about: hop, ...rest } = why;
    if (cause === undefined || hop === undefined)
        return sentences[why.reason](why, at);
    const there = sentences[cause]({ ...rest, reason: cause }, { name: hop, address: hop });
    return { what: (0,phrase/* say */.cv) `${placeOf(at)} could not be reached: its jump host ${there.what}`, now: there.now };
};

;// CONCATENATED MODULE: ./lib/reporters/wording/inside.js






/** What is wrong with the files inside an instance. */
function wordInside(finding, plan) {
    const who = nameInstance(finding.instance);
    const { service } = finding.instance;
    const again = edit((0,phrase/* say */.cv) `build the image of ${service} from the sources that the manifest was made of, and recreate ${service} from it`);
    switch (finding.code) {
        case 'runtime/file-changed':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} in ${finding.artifact} of ${who} are not those of the manifest: ${list(finding)}`,
                now: again,
            };
        case 'runtime/file-missing':
            return {
                what: (0,phrase/* say */.cv) `${files(finding)} of the manifest are not in ${finding.artifact} of ${who}: ${list(finding)}`,
                now: again,
            };
        case 'runtime/shadowed':
            return {
                what: (0,phrase/* say */.cv) `${wordMount(finding.mount)} holds other files in ${who} than the manifest lists: ${few(finding.paths, 3)}`,
                now: edit((0,phrase/* say */.cv) `take that mount away, or put the files of the build where it comes from`),
            };
        case 'runtime/edited':
            return {
                what: (0,phrase/* say */.cv) `files in ${finding.artifact} of ${who} were changed in the running container: ${few(finding.paths, 3)}`,
                now: recreate(plan, finding.instance),
            };
        case 'runtime/files-unseen':
            return wordUnseen(finding.why, {
                name: `${finding.instance.container} on ${finding.instance.target}`,
                address: '',
            });
    }
}
const files = ({ total, of }) => (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(String(total))} of ${count(of, 'file')}`;
function list({ paths, total }) {
    const shown = paths.slice(0, 3);
    return total > shown.length ? (0,phrase/* say */.cv) `${few(shown)} and ${count(total - shown.length, 'more', 'more')}` : few(shown);
}
/** `the bind mount of /srv/app over /app/dist`. */
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
/** Docker names a volume that nobody named by 64 digits of hex. */
const isAnonymous = ({ type, name }) => type === 'volume' && /^[0-9a-f]{64}$/.test(name ?? '');

;// CONCATENATED MODULE: ./lib/reporters/wording/route.js



/** What a status proves about a route, in a few words; nothing where it proves nothing. */
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
/** A request and the status that is accepted: `GET https://… -> 200|204`. */
const nameRoute = (finding) => say `${`${finding.route.method} ${finding.route.url}`}`;
/** What a route answered, against what it must answer. */
function wordRoute(finding, _plan) {
    const expected = finding.route.expect.text;
    const name = `${finding.route.method} ${finding.route.url}`;
    switch (finding.code) {
        case 'route/status': {
            const proves = statusProves(finding.status);
            const to = finding.location === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` to ${finding.location}`;
            const seen = (0,phrase/* say */.cv) `${name} answered ${finding.status}${to}, not ${expected}`;
            if (finding.explained) {
                return { what: (0,phrase/* say */.cv) `${seen}: the old code that still runs explains it`, now: afterRuntime };
            }
            return {
                what: proves.parts[0] === '' ? seen : (0,phrase/* say */.cv) `${seen}: ${proves}`,
                now: edit(mendStatus(finding.status, finding.route.url)),
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
    }
}
const afterRuntime = edit((0,phrase/* say */.cv) `mend the runtime link first, then look again`);
function mendStatus(status, url) {
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

;// CONCATENATED MODULE: ./lib/reporters/wording/stopped.js


/** What the engine says of a container that does not run: `exited with code 137 after 3 restarts`. */
function wordStop({ state, exitCode, restarts }) {
    const often = restarts === 0 ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` after ${count(restarts, 'restart')}`;
    if (state === 'created')
        return (0,phrase/* plain */.pj)('created, but never started');
    const ended = state === 'exited' || state === 'dead' || state === 'restarting';
    return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(ended ? `${state} with code ${exitCode}` : state)}${often}`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/finding.js










const revisionLabel = 'org.opencontainers.image.revision';
const label = edit((0,phrase/* say */.cv) `build the image with ${`--label ${revisionLabel}=<full commit id>`} (${'docker/metadata-action'} writes it), then deploy it`);
const targetAddress = (plan, target) => plan.targets.find((one) => one.name === target)?.address ?? target;
/** A label that is missing, or too short to name one commit. */
const said = (revision) => revision === undefined || revision === ''
    ? (0,phrase/* say */.cv) `does not say which commit it was built from (it has no label ${revisionLabel})`
    : (0,phrase/* say */.cv) `says ${revision}, which is not a full commit id, where it must say which commit it was built from`;
/** What was expected, what was seen instead and where, and what to do now. */
function wordFinding(finding, plan) {
    switch (finding.code) {
        case 'source/commit-unknown':
        case 'source/unseen':
            return wordSource(finding);
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
            return wordRoute(finding, plan);
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
        what: (0,phrase/* say */.cv) `the build manifest of ${service}, ${manifest}, was made for commit ${measure_short(said, commit)}, not for ${measure_short(commit, said)}`,
        now: edit((0,phrase/* say */.cv) `bring the manifest that the build of commit ${measure_short(commit)} made to ${manifest} before this step: the artifact of the same run, and not one of another`),
    };
}
function wordBuild(finding, plan) {
    const { service, target, reference } = finding;
    switch (finding.code) {
        case 'build/other-commit': {
            const what = (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference}, was built from commit ${measure_short(finding.revision, finding.commit)}, not from ${measure_short(finding.commit, finding.revision)}`;
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
                what: (0,phrase/* say */.cv) `the image of ${service} on ${target}, ${reference} (${measure_short(finding.image)}), ${said(finding.revision)}`,
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
                what: (0,phrase/* say */.cv) `${count(finding.expected, 'instance')} of ${finding.service} must run on ${finding.target}; ${(0,phrase/* plain */.pj)(finding.running === 1 ? '1 does' : `${finding.running} do`)}`,
                now: edit((0,phrase/* say */.cv) `scale ${finding.service} on ${finding.target}, or correct ${'instances:'} in the plan`),
            };
        case 'runtime/weak-proof':
            return {
                what: (0,phrase/* say */.cv) `${finding.service} must be ${finding.required}; what was seen proves no more than ${finding.proof}`,
                now: edit((0,phrase/* say */.cv) `give the stronger proof, or accept the weaker one with ${`require: ${finding.proof}`}`),
            };
        case 'runtime/statement-other-commit':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs commit ${measure_short(finding.said, finding.commit)}, not ${measure_short(finding.commit, finding.said)}`,
                now: edit((0,phrase/* say */.cv) `deploy commit ${measure_short(finding.commit)} to what answers at ${targetAddress(plan, finding.target)}`),
            };
        case 'runtime/statement-short':
            return {
                what: (0,phrase/* say */.cv) `${finding.target} says (${finding.at}) that it runs ${finding.said}, which is not a full commit id; ${finding.commit} was expected`,
                now: edit((0,phrase/* say */.cv) `let ${targetAddress(plan, finding.target)} answer with the full commit id`),
            };
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
                what: (0,phrase/* say */.cv) `${who} runs commit ${measure_short(finding.revision, finding.commit)}, not ${measure_short(finding.commit, finding.revision)}`,
                // Its reference means the same old image, so recreating it would change nothing.
                now: edit((0,phrase/* say */.cv) `build or pull the image of commit ${measure_short(finding.commit)} on ${finding.instance.target}, then recreate ${finding.instance.service}`),
            };
        case 'runtime/no-revision':
        case 'runtime/short-revision':
            return { what: (0,phrase/* say */.cv) `the image that ${who} runs, ${measure_short(finding.image)}, ${said(finding.revision)}`, now: label };
        case 'runtime/labels-disagree':
            return {
                what: (0,phrase/* say */.cv) `${who} carries the label ${finding.own.revision ?? ''}, its image carries ${finding.image.revision ?? ''}: they disagree about ${revisionLabel}`,
                now: edit((0,phrase/* say */.cv) `remove that label from what creates the container, then recreate it`),
            };
        case 'runtime/image-gone':
            return {
                what: (0,phrase/* say */.cv) `${who} runs image ${measure_short(finding.image)}, which the engine no longer has, so nothing tells which commit it is`,
                now: again,
            };
        case 'runtime/other-image':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; it was created from ${finding.reference}${digests(finding.repoDigests)}`,
                now: again,
            };
        case 'runtime/digest-unknown':
            return {
                what: (0,phrase/* say */.cv) `${who} must run ${finding.expected}; its image ${measure_short(finding.image)} carries no digest of that repository to compare with`,
                now: edit((0,phrase/* say */.cv) `push the image to the repository, or pull it from there, so that the engine knows its digest`),
            };
    }
}
/** By commits where they tell the two images apart, else by image ids. */
function wordNotRecreated(finding, who) {
    const { running, tagged, runningRevision: old, taggedRevision: fresh, reference } = finding;
    if (old !== undefined && fresh !== undefined && old !== fresh) {
        return (0,phrase/* say */.cv) `${who} still runs commit ${measure_short(old, fresh)}; ${reference} there is commit ${measure_short(fresh, old)} by now`;
    }
    const of = old === undefined ? (0,phrase/* say */.cv) `` : (0,phrase/* say */.cv) ` of commit ${measure_short(old)}`;
    return (0,phrase/* say */.cv) `${who} still runs image ${measure_short(running, tagged)}${of}; ${reference} there is ${measure_short(tagged, running)} by now`;
}
const digests = (repoDigests) => repoDigests.length === 0 ? (0,phrase/* say */.cv) `, which has no digest of a registry` : (0,phrase/* say */.cv) `, which is ${few(repoDigests)}`;
function wordState(finding, plan) {
    const who = nameInstance(finding.instance);
    const log = (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], finding.instance.container);
    const now = commands(machineOf(plan, finding.instance.target), [log], (0,phrase/* say */.cv) `read the log of ${who}`);
    switch (finding.code) {
        case 'runtime/not-running':
            return { what: (0,phrase/* say */.cv) `${who} is not running: it is ${wordStop(finding)}`, now };
        case 'runtime/unhealthy':
            return { what: (0,phrase/* say */.cv) `${who} runs, but its health check says that it is unhealthy`, now };
        case 'runtime/health-starting':
            return {
                what: (0,phrase/* say */.cv) `${who} runs, but its health check has not passed yet`,
                now: edit((0,phrase/* say */.cv) `give it more time (${'wait:'}), or read its log`),
            };
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/cause.js








/** What a cause is called. */
const names = {
    'built-not-recreated': 'Built, not recreated',
    'left-behind': 'Left behind',
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
    'as-found': 'Found',
};
/** What a cause is called: `Built, not recreated`. */
const nameCause = (cause) => names[cause.code];
/** Why the first broken link broke: what was expected, what was seen, and where. Begins in the middle of a sentence. */
function wordCause(cause, plan) {
    const commit = measure_short(plan.commit);
    switch (cause.code) {
        case 'built-not-recreated':
            return (0,phrase/* say */.cv) `the image of ${nameGroup(cause)} was built for commit ${commit}, but ${nameContainers(cause.instances)} still ${verb(cause.instances, 'runs', 'run')} the image from before`;
        case 'left-behind':
            return (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`${cause.instances.length} of ${cause.of} instances`)} of ${nameGroup(cause)} ${verb(cause.instances, 'does', 'do')} not run commit ${commit} while the others do: ${nameContainers(cause.instances)}`;
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
            return (0,phrase/* say */.cv) `the files in ${nameContained(cause)} are those of commit ${commit}, but the label of the image says ${measure_short(cause.revision, plan.commit)}`;
        case 'as-found':
            return wordFinding(cause.finding, plan).what;
        case 'not-stable':
            return (0,phrase/* say */.cv) `everything held, but only in ${(0,phrase/* plain */.pj)(`${cause.stable} of the ${cause.wanted}`)} looks in a row that were asked for`;
        case 'nothing-claimed':
            return (0,phrase/* say */.cv) `nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers`;
    }
}
/** What the names mean instead, at most three of them. */
function otherBuilds(builds) {
    if (builds.length === 0)
        return (0,phrase/* say */.cv) ``;
    const few = builds.slice(0, 3).map(otherBuild);
    const rest = builds.length - few.length;
    return rest === 0 ? (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few)}` : (0,phrase/* say */.cv) `: ${(0,phrase/* list */.p_)(few, ',')} and ${count(rest, 'more', 'more')}`;
}
/** What a name means instead; a label may hold anything. */
const otherBuild = ({ reference, revision }) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)
    ? (0,phrase/* say */.cv) `${measure_short(reference)} is of commit ${measure_short(revision)}`
    : (0,phrase/* say */.cv) `${measure_short(reference)} says ${revision}, which is no full commit id`;
/** How containers stopped, at most three of them. */
function stops(all) {
    const few = all.slice(0, 3).map((stop) => (0,phrase/* say */.cv) `${stop.instance.container} (${wordStop(stop)})`);
    const rest = all.length - few.length;
    return rest === 0 ? (0,phrase/* list */.p_)(few) : (0,phrase/* say */.cv) `${(0,phrase/* list */.p_)(few, ',')} and ${count(rest, 'more', 'more')}`;
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
    const rest = others.length > 5 ? (0,phrase/* say */.cv) ` and ${count(others.length - 5, 'more', 'more')}` : (0,phrase/* say */.cv) ``;
    return (0,phrase/* say */.cv) `${what}. The same holds for ${named}${rest}: ${(0,phrase/* plain */.pj)(`${cause.targets.length} of ${cause.of} targets`)}`;
}
function wordStatement(cause, plan) {
    const what = (0,phrase/* say */.cv) `${cause.address} says (${cause.at}) that it runs commit ${measure_short(cause.said, plan.commit)}, not ${measure_short(plan.commit, cause.said)}`;
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
;// CONCATENATED MODULE: ./lib/reporters/wording/mend.js










/** What mends all causes, in their order, each thing said once. */
const mendCauses = (causes, plan) => distinct(causes.flatMap((cause) => mendCause(cause, plan, causes)));
function mendCause(cause, plan, all) {
    switch (cause.code) {
        case 'built-not-recreated':
        case 'left-behind':
            return recreateGroup(cause, plan);
        case 'tag-moved':
            return [
                edit((0,phrase/* say */.cv) `tag the image of commit ${measure_short(plan.commit)} again, or pin its digest where ${few(cause.services)} on ${cause.target} is declared`),
            ];
        case 'never-built':
            return buildGroup(cause, plan);
        case 'label-overridden':
            return [
                edit((0,phrase/* say */.cv) `remove the label ${'org.opencontainers.image.revision'} from what creates the container (${'labels:'} in the compose file, ${'--label'} of ${'docker run'}): only the image may say which commit it was built from; then recreate it`),
            ];
        case 'one-off-left':
            return removeEach(cause.instances, plan);
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
            return [uncover(cause, plan)];
        case 'edited-in-place':
            return composeGroup(cause, plan, [['up', '-d', '--force-recreate']]);
        case 'stale-cache':
            return composeGroup(cause, plan, [
                ['build', '--no-cache'],
                ['up', '-d'],
            ]);
        case 'label-behind':
            return [
                edit((0,phrase/* say */.cv) `give the image the label ${`org.opencontainers.image.revision=${plan.commit}`} when it is built, and deploy that image`),
            ];
        case 'as-found':
            return [wordFinding(cause.finding, plan).now];
        case 'not-stable':
            return [
                edit((0,phrase/* say */.cv) `give the run more time than ${(0,phrase/* plain */.pj)(lasting(plan.pace.wait))} (${'wait:'}), or see what comes and goes`),
            ];
        case 'nothing-claimed':
            return [edit((0,phrase/* say */.cv) `name ${'services:'} on a target that must run the commit, or a target that says what it runs`)];
    }
}
/** What is paused goes on; what ended is read about first, and is started again unless it is to be recreated. */
function startAgain(cause, plan, all) {
    const paused = cause.stops.filter(({ state }) => state === 'paused').map(({ instance }) => instance);
    const stopped = cause.stops.filter(({ state }) => state !== 'paused');
    const ended = stopped.filter(({ state }) => state !== 'created').map(({ instance }) => instance);
    const recreated = all.flatMap((other) => other.code === 'built-not-recreated' || other.code === 'left-behind' ? other.instances.map(group/* instanceKey */.pA) : []);
    const instances = stopped.map(({ instance }) => instance).filter((one) => !recreated.includes((0,group/* instanceKey */.pA)(one)));
    const started = cause.compose === undefined ? callEach('start', instances, plan) : recreateGroup({ ...cause, instances }, plan);
    return [...callEach('unpause', paused, plan), ...readLogs(ended, plan), ...(instances.length === 0 ? [] : started)];
}
/** One docker command for containers of one machine. */
function callEach(call, instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const names = instances.map(({ container }) => container);
    const words = (0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(call)} ${few(names)} on ${first.target}`;
    return [commands(machineOf(plan, first.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', call], ...names)], words)];
}
/** One command for the services of a Compose project; by hand for a container that a person ran. */
function recreateGroup(group, plan) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    return [commands(machineOf(plan, target), [composeLine(compose, ['up', '-d'], services)], words)];
}
/** Commands for the services of a Compose project; by hand for a container that a person ran. */
function composeGroup(group, plan, steps) {
    const { compose, target } = group;
    if (compose === undefined)
        return group.instances.map((instance) => recreate(plan, instance));
    const services = composeServices(group);
    const words = (0,phrase/* say */.cv) `build ${few(services)} of the compose project ${compose.project} on ${target} again, and recreate it`;
    const lines = steps.map((step) => composeLine(compose, step, services));
    return [commands(machineOf(plan, target), lines, words)];
}
/** An anonymous volume is renewed; what has a name or stands on the host is somebody's, so that is said in words. */
function uncover(cause, plan) {
    const { mount, compose, target } = cause;
    const services = composeServices(cause);
    const words = (0,phrase/* say */.cv) `take ${wordMount(mount)} away from what creates ${few(services)} on ${target} (${'volumes:'} in the compose file, ${'-v'} of ${'docker run'}) and recreate it, or put the files of commit ${measure_short(plan.commit)} where the mount comes from`;
    if (compose === undefined || !isAnonymous(mount))
        return edit(words);
    const line = composeLine(compose, ['up', '-d', '--force-recreate', '--renew-anon-volumes'], services);
    return commands(machineOf(plan, target), [line], words);
}
/** The services as Compose names them, which need not be what the plan calls them. */
function composeServices(group) {
    const own = group.instances.map((instance) => instance.compose?.service).filter((name) => name !== undefined);
    return own.length === 0 ? group.services : [...new Set(own)];
}
/** Builds what only that host has, pulls what a registry knows, then recreates. */
function buildGroup(group, plan) {
    const { compose, target, builds } = group;
    const machine = machineOf(plan, target);
    const pulled = builds.filter((build) => build.registered);
    if (compose === undefined) {
        const names = builds.map(({ reference }) => reference).filter((reference) => !isImageId(reference));
        if (names.length === 0)
            return [
                edit((0,phrase/* say */.cv) `bring the image of commit ${measure_short(plan.commit)} to ${target}, then create ${few(group.services)} from it`),
            ];
        const words = (0,phrase/* say */.cv) `bring the image of commit ${measure_short(plan.commit)} to ${target} by the name ${few(names)}, then recreate ${few(group.services)}`;
        const fetch = pulled.map((build) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'pull'], build.reference));
        return [
            pulled.length === builds.length && fetch.length > 0
                ? commands(machine, fetch, words, (0,phrase/* say */.cv) `Then recreate ${few(group.services)}.`)
                : edit(words),
        ];
    }
    const services = composeServices(group);
    const fetched = services.filter((_, at) => builds[at]?.registered === true);
    const made = services.filter((_, at) => builds[at]?.registered !== true);
    const lines = [
        ...(made.length === 0 ? [] : [composeLine(compose, ['build'], made)]),
        ...(fetched.length === 0 ? [] : [composeLine(compose, ['pull'], fetched)]),
        composeLine(compose, ['up', '-d'], services),
    ];
    const words = (0,phrase/* say */.cv) `build (or pull) and recreate ${few(services)} of the compose project ${compose.project} on ${target}`;
    const then = (0,phrase/* say */.cv) `The sources there must be at commit ${measure_short(plan.commit)} before they are built.`;
    return [made.length === 0 ? commands(machine, lines, words) : commands(machine, lines, words, then)];
}
/** A container may be created by the id of its image, which no other image can be brought by. */
const isImageId = (reference) => /^(?:sha256:)?[0-9a-f]{64}$/.test(reference);
const removeEach = (instances, plan) => instances.map((instance) => {
    const words = (0,phrase/* say */.cv) `remove the container ${instance.container} on ${instance.target}`;
    return commands(machineOf(plan, instance.target), [(0,reporters_escape/* shellLine */.Tg)(['docker', 'rm', '-f'], instance.container)], words);
});
/** What containers said before they stopped; the first three, on one machine in one block. */
function readLogs(instances, plan) {
    const first = instances[0];
    if (first === undefined)
        return [];
    const there = instances.filter((instance) => instance.target === first.target).slice(0, 3);
    const lines = there.map((instance) => (0,reporters_escape/* shellLine */.Tg)(['docker', 'logs', '--tail', '50'], instance.container));
    const words = (0,phrase/* say */.cv) `read the logs of ${few(there.map((instance) => instance.container))} on ${first.target}`;
    return [commands(machineOf(plan, first.target), lines, words)];
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
            return edit((0,phrase/* say */.cv) `deploy commit ${measure_short(plan.commit)} to what answers at ${cause.address}`);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/wording/progress.js



/** What a look found, in a few words: `broken at runtime (api on prod-1 still runs …)`. */
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
/** `3 of 4 targets answered, `; nothing when there is no target. */
const wordAnswers = (answered, targets) => (0,phrase/* plain */.pj)(targets === 0 ? '' : `${answered} of ${targets} ${targets === 1 ? 'target' : 'targets'} answered, `);
/** When the next look comes, and what it may still take. */
function wordWait(wait) {
    const row = wait.stable === 0 ? '' : ` (${wait.stable} of ${wait.wanted} in a row)`;
    return (0,phrase/* plain */.pj)(`${row}; looking again in ${lasting(wait.next)}, ${lasting(wait.left)} left`);
}

// EXTERNAL MODULE: ./lib/chain/finding.js
var chain_finding = __webpack_require__(5208);
;// CONCATENATED MODULE: ./lib/reporters/wording/verdict.js



/** A verdict's mark; never alone, always beside its word. */
const verdictMarks = { proven: '✓', drifted: '✗', unproven: '?' };
/** A link's mark and word. A link that was not asked about is never marked as one that holds. */
const stateWords = {
    holds: { mark: '✓', word: 'holds' },
    broken: { mark: '✗', word: 'broken' },
    unseen: { mark: '?', word: 'unseen' },
    unclaimed: { mark: '○', word: 'not claimed' },
};
/** `Drifted: broken at runtime`. */
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
/** The one sentence under the verdict: what it means for the commit. */
function wordMeaning(outcome) {
    const { plan, verdict } = outcome;
    const commit = measure_short(plan.commit);
    if (verdict.kind === 'unproven')
        return (0,phrase/* say */.cv) `Nothing shows that commit ${commit} is what is running.`;
    if (verdict.kind === 'proven') {
        const claimed = verdict.chain.filter((link) => link.state === 'holds').map((link) => link.link);
        return (0,phrase/* say */.cv) `Commit ${commit} is what is running: ${(0,phrase/* plain */.pj)(`${joinWords(claimed)} ${claimed.length === 1 ? 'holds' : 'hold'}`)}.`;
    }
    switch (verdict.broken) {
        case 'source':
            return (0,phrase/* say */.cv) `Commit ${commit} is not a commit of this repository.`;
        case 'build':
            return (0,phrase/* say */.cv) `Commit ${commit} was never built into what would be started.`;
        case 'runtime':
        case undefined:
            return verdict.causes.some(isOfTheCode)
                ? (0,phrase/* say */.cv) `Commit ${commit} is not what is running.`
                : (0,phrase/* say */.cv) `Commit ${commit} is not running as declared.`;
        case 'route':
            return (0,phrase/* say */.cv) `Commit ${commit} is running, but it does not answer as declared.`;
        case 'auth':
            return (0,phrase/* say */.cv) `Commit ${commit} is running and answers, but not to the right people.`;
    }
}
/** Causes and findings that say nothing against the code: it is there, but ill, stopped, or other than declared. */
const notOfTheCode = [
    'tag-moved',
    'crash-loop',
    'stopped',
    'runtime/unhealthy',
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
/** Who named the commit. */
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
/** How long and how often was looked, and why it ended. */
function wordRun(outcome) {
    const looks = (0,phrase/* say */.cv) `${count(outcome.looks, 'look')} in ${(0,phrase/* plain */.pj)(lasting(outcome.took))}`;
    const { wait, stable } = outcome.plan.pace;
    switch (outcome.ended) {
        case 'stable':
            return (0,phrase/* say */.cv) `${looks}, proven ${(0,phrase/* plain */.pj)(outcome.stable === 1 ? 'once' : `${outcome.stable} times in a row`)}`;
        case 'deadline':
            if (wait === 0)
                return (0,phrase/* say */.cv) `${looks}; not asked to wait`;
            return outcome.stable > 0
                ? (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)(lasting(wait))}) with ${(0,phrase/* plain */.pj)(String(outcome.stable))} of ${count(stable, 'proven look')} in a row`
                : (0,phrase/* say */.cv) `${looks}; the time was over (${(0,phrase/* plain */.pj)(lasting(wait))})`;
        case 'cannot-converge':
            return (0,phrase/* say */.cv) `${looks}; looking again could not have changed it`;
        case 'cancelled':
            return (0,phrase/* say */.cv) `${looks}; cancelled before the end`;
    }
}
/** What it means that a link holds. */
const held = {
    source: 'the commit is known',
    build: 'what would be started was built from it',
    runtime: 'every instance runs it',
    route: 'every route answers as declared',
    auth: 'strangers are turned away, the invited are let in',
};
/** What a link says about itself, when something must be said beside its state. */
function wordLink(result, verdict) {
    if (result.state === 'unclaimed')
        return (0,phrase/* plain */.pj)('not asked, so not proven');
    if (!result.moot)
        return (0,phrase/* plain */.pj)(result.state === 'holds' ? held[result.link] : '');
    const before = verdict.chain.find((link) => link.link === verdict.broken);
    return (0,phrase/* plain */.pj)(`proves nothing while ${before?.link ?? 'an earlier link'} is ${before?.state === 'unseen' ? 'unseen' : 'broken'}`);
}
/** That a switch made the proof weaker. */
const wordUnsafe = (name) => (0,phrase/* say */.cv) `the proof is weakened by ${name}`;

;// CONCATENATED MODULE: ./lib/reporters/wording.js
/** The door to every sentence. Facts go in, phrases come out; nothing here knows where they are shown. */









;// CONCATENATED MODULE: ./lib/reporters/progress.js



/**
 * Turns progress into few lines: what is looked at, then one line a look that is not the last, which says only once what
 * stays the same. The last look's line is the verdict, which reporters tell.
 */
function progressTeller(plan, tell) {
    let look = 0;
    let targets = 0;
    let answered = 0;
    let before = '';
    return (progress) => {
        switch (progress.kind) {
            case 'looking':
                look = progress.look;
                targets = progress.targets;
                answered = 0;
                if (look === 1)
                    tell((0,phrase/* say */.cv) `look 1: ${count(targets, 'target')} and ${count(progress.routes, 'route')}`);
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
                tell((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(`look ${look}`)}: ${same ? (0,phrase/* plain */.pj)('no change') : seen}${wordWait(progress)}`);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/reporters/remedy.js


/** What to do now in plain text: a sentence, or a head with one command a line. Safe for the log and for annotations. */
function remedyText(remedy, mark = '') {
    return remedyLines(remedy, mark).join('\n');
}
/** The same as lines; `mark` stands before each command, as `$ ` does in a terminal. */
function remedyLines(remedy, mark = '') {
    if (remedy.kind === 'edit')
        return [(0,reporters_escape/* commandless */.P0)(`Now: ${(0,reporters_escape/* inText */.tg)(remedy.words)}.`)];
    const head = remedy.on === undefined ? 'Now, run:' : `Now, on ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${remedy.on}`)}, run:`;
    const then = remedy.then === undefined ? [] : [(0,reporters_escape/* inText */.tg)(remedy.then)];
    return [head, ...remedy.lines.map((line) => `  ${mark}${line}`), ...then].map(reporters_escape/* commandless */.P0);
}

;// CONCATENATED MODULE: ./lib/reporters/story/routes.js



/** Routes with a wrong answer first, else in the plan's order. */
function routeRows(outcome) {
    const findings = new Map();
    for (const finding of outcome.verdict.chain.flatMap((link) => link.findings)) {
        if ('route' in finding)
            findings.set(keyOf(finding.route), finding);
    }
    const sights = new Map(outcome.world.answers.map((sight) => [sight.route, sight]));
    const rows = outcome.plan.routes.map((route, at) => rowOf(route, sights.get(at), findings.get(keyOf(route))));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
/** By what it says: in a saved report the claim of a finding is a copy of the plan's. */
const keyOf = (route) => JSON.stringify(route);
function rowOf(route, sight, finding) {
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
            ? (0,phrase/* plain */.pj)('')
            : statusProves(status);
    return { ...row, answer, took: lasting(took), note: says };
}
/** Scheme, host and port as they are written; the whole of what is no such address. */
const originOf = (url) => /^[a-z]+:\/\/[^/?#]*/.exec(url)?.[0] ?? url;

;// CONCATENATED MODULE: ./lib/reporters/story/targets.js


/** Targets in the plan's order, those with something wrong first. */
function targetRows(outcome) {
    const blamed = blamedInstances(outcome);
    const sights = new Map(outcome.world.targets.map((sight) => [sight.target, sight]));
    const rows = outcome.plan.targets.map((target) => rowsOf(target, sights.get(target.name), outcome, blamed));
    return [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
}
const targets_keyOf = (target, container) => JSON.stringify([target, container]);
/** Every container that a finding names, as `[target, container]`. */
function blamedInstances(outcome) {
    const findings = outcome.verdict.chain.flatMap((link) => link.findings);
    return new Set(findings.flatMap((finding) => 'instance' in finding ? [targets_keyOf(finding.instance.target, finding.instance.container)] : []));
}
function rowsOf(target, sight, outcome, blamed) {
    const { name, address } = target;
    if (sight === undefined)
        return { name, address, wrong: true, says: (0,phrase/* say */.cv) `${placeOf({ name, address })} was not looked at`, instances: [] };
    if (sight.sight.kind === 'unseen') {
        const says = wordUnseen(sight.sight.why, { name, address }).what;
        return { name, address, wrong: true, says, instances: [] };
    }
    const view = sight.sight.value;
    const { commit } = outcome.plan;
    switch (view.kind) {
        case 'statement': {
            const says = (0,phrase/* say */.cv) `${placeOf({ name, address })} says (${view.at}) that it runs commit ${measure_short(view.commit, commit)}`;
            return { name, address, wrong: view.commit !== commit, says, instances: [] };
        }
        case 'host': {
            const rows = view.instances.map((instance) => targets_rowOf(instance, blamed.has(targets_keyOf(name, instance.name)), commit));
            const instances = [...rows.filter((row) => row.wrong), ...rows.filter((row) => !row.wrong)];
            const says = instances.length === 0 ? (0,phrase/* say */.cv) `${placeOf({ name, address })} has no container of a declared service` : undefined;
            return { name, address, wrong: says !== undefined || rows.some((row) => row.wrong), says, instances };
        }
    }
}
function targets_rowOf(instance, wrong, commit) {
    const health = instance.health === undefined ? '' : `, ${instance.health}`;
    const revision = instance.image?.labels.revision;
    return {
        service: instance.services.join(', '),
        container: instance.name,
        state: (0,phrase/* plain */.pj)(`${instance.state}${health}`),
        image: (0,phrase/* say */.cv) `${measure_short(instance.imageId, instance.resolved?.id)}`,
        revision: revision === undefined ? (0,phrase/* plain */.pj)('not said') : (0,phrase/* say */.cv) `${measure_short(revision, commit)}`,
        wrong,
    };
}

;// CONCATENATED MODULE: ./lib/reporters/story.js





/** Puts an outcome into words. */
function tellStory(outcome) {
    const { plan, verdict } = outcome;
    return {
        verdict: verdict.kind,
        broken: verdict.broken,
        headline: wordVerdict(verdict),
        meaning: wordMeaning(outcome),
        unsafe: plan.unsafe.map(wordUnsafe),
        causes: verdict.causes.map((cause) => ({ name: nameCause(cause), what: wordCause(cause, plan) })),
        remedies: mendCauses(verdict.causes, plan),
        links: verdict.chain.map((result) => tellLink(result, outcome)),
        targets: targetRows(outcome),
        routes: routeRows(outcome),
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
    return { link, state, proof, claims, moot, told, note: wordLink(result, outcome.verdict) };
}
function subjectOf(finding) {
    if ('instance' in finding)
        return finding.instance.service;
    if ('service' in finding)
        return finding.service;
    if ('target' in finding)
        return finding.target;
    if ('route' in finding)
        return `${finding.route.method} ${finding.route.url}`;
    return 'commit';
}

;// CONCATENATED MODULE: ./lib/reporters/terminal/layout.js
/** Columns of a terminal that a person reads comfortably; a narrower one breaks lines itself. */
const width = 100;
/** A text as lines of at most 100 columns behind an indent. A word that is longer stays whole, so that it can be copied. */
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
/** Rows in columns as wide as their widest cell, at most 40; a wider cell pushes its own row only. */
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

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/says.js

/** The value as it was written, when it may be shown. */
const says_quote = (value, otherwise) => value === undefined ? (0,phrase/* plain */.pj)(otherwise) : value === '' ? (0,phrase/* plain */.pj)('an empty text') : (0,phrase/* say */.cv) `${value}`;
/** `Did you mean x?`, or all that is known there. */
function suggest(nearest, known) {
    if (nearest !== undefined)
        return (0,phrase/* say */.cv) `Did you mean ${nearest}?`;
    return known.length === 0 ? (0,phrase/* plain */.pj)('Remove it.') : (0,phrase/* say */.cv) `Known here: ${(0,phrase/* list */.p_)(known)}.`;
}
/** A GitHub expression, as a workflow writes it. */
const expression = (inner) => `\${{ ${inner} }}`;
/** A variable of the environment, as the config file writes it. */
const variable = (name) => `\${${name}}`;

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/manifest.js



const again = (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} (or ${'sha256sum'}) write it again, in the job that builds.`;
/** Faults of build manifests. */
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
                what: (0,phrase/* say */.cv) `at most ${(0,phrase/* plain */.pj)(weighing(fault.limit))} of a build manifest are read, ${seen} has ${(0,phrase/* plain */.pj)(weighing(fault.amount))}`,
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
/** What keeps a text from being the path of a file of a build, as a clause. */
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
/** Faults of what a service says of its files. */
function wordFiles(fault, value) {
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
        case 'manifest-without-hashes':
            return {
                what: (0,phrase/* say */.cv) `${seen}, written by ${(0,phrase/* plain */.pj)(bundlers[fault.format])}, names files without hashes, so that nothing could be proven by it`,
                mend: (0,phrase/* say */.cv) `Let ${'runtime-drift manifest'} write one in the job that builds.`,
            };
    }
}
const artifacts = {
    relative: 'is relative',
    root: 'is all of the container',
    parent: 'has steps up or none in it',
    malformed: 'is no path',
};
const bundlers = { vite: 'Vite', webpack: 'webpack', mix: 'Laravel Mix' };

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/build.js




const narrower = (0,phrase/* plain */.pj)('Name the directory that is deployed, and not what it was made from.');
/** Faults of a build directory that is to be written down. */
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
            return { what: (0,phrase/* say */.cv) `${seen} holds more than ${(0,phrase/* plain */.pj)(counted(fault.limit, 'file'))}`, mend: narrower };
        case 'build-too-large':
            return {
                what: (0,phrase/* say */.cv) `the manifest of ${seen} would have ${(0,phrase/* plain */.pj)(weighing(fault.amount))}, at most ${(0,phrase/* plain */.pj)(weighing(fault.limit))} are read`,
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
/** Faults of the commit that is to be proven. */
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

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/config.js


/** Faults of the config file and its YAML. */
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
                what: (0,phrase/* plain */.pj)('exactly one of several keys was expected here'),
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
/** Faults of `${NAME}`. */
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

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/flag.js

/** Mistakes on a command line. */
function wordFlag(fault) {
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




/** Faults that any part of the plan can have. */
function wordGeneral(fault, value) {
    switch (fault.code) {
        case 'unknown-key':
            return { what: (0,phrase/* say */.cv) `${fault.key} is not a key that is known here`, mend: suggest(fault.nearest, fault.known) };
        case 'missing':
            return { what: (0,phrase/* say */.cv) `${fault.what} is missing here`, mend: (0,phrase/* say */.cv) `Add ${fault.what}.` };
        case 'too-large':
            return {
                what: (0,phrase/* plain */.pj)(`at most ${weighing(fault.limit)} are read, this is ${weighing(fault.amount)}`),
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
    container: ['a name of a container', general_name],
    compose: ['a compose service', 'Write `service`, or `project/service`.'],
    label: ['a label', 'Write `key=value` in printable ASCII, at most 256 characters each.'],
    image: ['an image reference', 'Write `registry/repository`, with `:tag` or `@sha256:…` when it matters.'],
};
/** Faults of what the runner passes to the step. */
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
/** Faults of the digests that images must have. */
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


/** Faults of the plan as a whole. */
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
                mend: (0,phrase/* say */.cv) `Add ${'services'} and a ${'target: ssh://user@host'}, or an ${'https://'} target that says which commit it runs.`,
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
/** Faults of durations, numbers and switches. */
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
/** Milliseconds as an input is written. */
function brief(milliseconds) {
    if (milliseconds % 1000 !== 0)
        return `${milliseconds}ms`;
    const seconds = milliseconds / 1000;
    if (seconds % 3600 === 0 && seconds > 0)
        return `${seconds / 3600}h`;
    return seconds % 60 === 0 && seconds > 0 ? `${seconds / 60}m` : `${seconds}s`;
}

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/target.js



/** Faults of a target's line, before its kind reads the address. */
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
/** Faults of an address of a host. */
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
/** Faults of what opens a door over ssh. The texts are secrets: only their shape is told. */
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

;// CONCATENATED MODULE: ./lib/reporters/wording/problem/url.js


/** Faults of a URL. */
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
                mend: (0,phrase/* say */.cv) `Remove it. A target in the config file can send headers instead: ${`headers: { Authorization: "Bearer ${variable('TOKEN')}" }`}.`,
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
/** Faults of the settings of an endpoint. Values of headers are secrets and are not told. */
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
    }
}
/** Faults of a route. */
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













/** A mistake in words: where it stands, what was expected and seen, and what to do now. */
function wordProblem(problem) {
    return { where: wordWhere(problem.place), ...wordFault(problem) };
}
/** With the column, which editors and terminals jump to. */
const wordWhere = (place) => place.kind === 'file' ? (0,phrase/* say */.cv) `${`${place.path}:${place.line}:${place.column}`}` : wordPlace(place);
/** One line a code: the compiler stops here, and in the family's own file, when a fault is added. */
function wordFault({ fault, value }) {
    switch (fault.code) {
        case 'unknown-key':
        case 'missing':
        case 'too-large':
        case 'too-many':
        case 'control-character':
        case 'name-malformed':
        case 'said-twice':
            return wordGeneral(fault, value);
        case 'unknown-input':
        case 'runner-variable-missing':
        case 'event-unreadable':
            return wordRunner(fault, value);
        case 'flag-value-missing':
        case 'flag-twice':
        case 'word-unexpected':
        case 'flag-secret-shown':
        case 'flag-file-unreadable':
            return wordFlag(fault);
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
        case 'manifest-without-hashes':
            return wordFiles(fault, value);
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
            return wordEndpoint(fault, value);
        case 'route-malformed':
        case 'route-path-malformed':
        case 'base-url-missing':
        case 'status-malformed':
        case 'method-malformed':
        case 'method-unsupported':
        case 'status-out-of-range':
            return url_wordRoute(fault, value);
        case 'config-missing':
        case 'config-not-a-file':
        case 'config-not-utf8':
        case 'config-empty':
        case 'config-unreadable':
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
        case 'nothing-to-verify':
        case 'routes-alone':
        case 'services-without-target':
        case 'target-unknown':
        case 'target-unclaimed':
            return wordPlan(fault);
    }
}

;// CONCATENATED MODULE: ./lib/reporters/terminal.js









const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;
const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unseen: 'yellow',
    unclaimed: 'dim',
};
const mostRows = 40;
/** A finished run for a terminal, at most 100 columns wide but for commands, which must stay one line to be pasted. */
function renderTerminal(outcome, color) {
    const story = tellStory(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(story, paint),
        renderWhy(story, paint),
        story.links.flatMap((link) => renderLink(link, paint)),
        story.targets.slice(0, mostRows).flatMap((target) => renderTarget(target, paint)),
        renderRoutes(story.routes, paint),
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
    return [bold, ...wrapped((0,reporters_escape/* inText */.tg)(story.meaning), 2), ...unsafe.map((line) => paint('yellow', line))];
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
    const claims = link.claims === 0 ? '' : counted(link.claims, 'claim');
    const state = paint(link.moot ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = link.note.parts[0] === '' ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap(({ what }) => wrapped((0,reporters_escape/* inText */.tg)(what), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${counted(link.told.length - 5, 'more finding')}`] : [];
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
    const more = rest === 0 ? [] : [`    … and ${counted(rest, 'more container')}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [`  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)(count(target.instances.length, 'container'))}`, ...lines, ...more];
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
    const more = rest > 0 ? [`    … and ${counted(rest, 'more route')}`] : [];
    return [`  ${mark} ${counted(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
/** Every mistake in what was asked, in one message: where, what, and how to mend it. */
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${counted(problems.length, 'problem')}; nothing was touched`;
    const lines = problems.flatMap((problem) => {
        const { where, what, mend } = wordProblem(problem);
        return ['', ...wrapped(`${(0,reporters_escape/* inText */.tg)(where)}: ${(0,reporters_escape/* inText */.tg)(what)}`, 2), ...wrapped(`→ ${(0,reporters_escape/* inText */.tg)(mend)}`, 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
/** Tells a run's progress to a terminal, one line a look; `write` gets the line without its end. */
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const teller = progressTeller(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return teller;
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ bounded),
/* harmony export */   a: () => (/* binding */ cutFrame)
/* harmony export */ });
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7196);


/** As much of a foreign text as a message can show. */
const bounded = (text) => text.trim().slice(0, 400);
/**
 * Cuts the records out of an answer. Without `nonce` (a published document) the opening frame tells it. What a login
 * shell prints before the opening or after the closing frame is no part of the answer; an answer without its closing
 * frame, or with another number of records than that says, is no answer at all.
 */
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { said: bounded(text), amount: text.length });
    const end = `\n${_script_js__WEBPACK_IMPORTED_MODULE_1__/* .frame */ .G} end ${opening.nonce} `;
    const close = text.indexOf(end, opening.end - 1);
    if (close === -1)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-cut', { amount: text.length });
    const count = /^(\d{1,9})(?:\n|$)/.exec(text.slice(close + end.length, close + end.length + 10))?.[1];
    const records = close < opening.end ? [] : text.slice(opening.end, close).split('\n');
    if (count === undefined || Number(count) !== records.length)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-cut', { amount: records.length });
    return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .seen */ .cI)({ nonce: opening.nonce, records });
}
function opened(text, nonce) {
    const line = `${_script_js__WEBPACK_IMPORTED_MODULE_1__/* .frame */ .G} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function published(text) {
    const line = new RegExp(`^${_script_js__WEBPACK_IMPORTED_MODULE_1__/* .frame */ .G} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}


/***/ }),

/***/ 4392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* reexport */ script/* collectorScript */.R),
  qu: () => (/* binding */ readCollected),
  u0: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/targets/collector/fields.js
// Reading one value of a foreign JSON array: its type is checked, and nothing is turned into what it is not.
/** The value in a JSON text; `undefined` when it is none. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
/** A whole number that JavaScript holds exactly. */
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
/** A list of texts; Go prints an empty one as null. */
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
/** All of a record's texts, or nothing when one of them is none. */
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}

;// CONCATENATED MODULE: ./lib/targets/collector/container.js


const isId = (text) => text !== undefined && /^(?:sha256:)?[0-9a-f]{64}$/.test(text);
const isTime = (text) => text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.test(text);
const orNothing = (text) => (text === '' ? undefined : text);
/** The script has them cut already; a published document may not. */
function readLabels(texts) {
    const [revision, source, version] = texts.map((text) => orNothing(text.slice(0, 256)));
    return { revision, source, version };
}
/** A record `i`: which asks it answers, then the fields of the container format in script.ts. */
function readContainer(value) {
    if (!Array.isArray(value) || value.length !== 20)
        return undefined;
    const asks = value[0];
    if (!Array.isArray(asks) || !asks.every((ask) => readCount(ask) !== undefined))
        return undefined;
    const [exitCode, restarts] = [readCount(value[7]), readCount(value[8])];
    const texts = allTexts([...value.slice(1, 7), ...value.slice(9)], 17);
    if (texts === undefined || exitCode === undefined || restarts === undefined)
        return undefined;
    const [id, imageId, reference, name, status, condition, createdAt, startedAt] = texts;
    const state = evidence/* containerStates */.we.find((one) => one === status);
    const health = ['healthy', 'unhealthy', 'starting'].find((one) => one === condition);
    if (!isId(id) || !isId(imageId) || !isTime(createdAt) || !isTime(startedAt))
        return undefined;
    if (state === undefined || (health === undefined && condition !== '' && condition !== 'none'))
        return undefined;
    if (reference === undefined || name === undefined)
        return undefined;
    return {
        asks,
        id,
        name: name.replace(/^\//, ''),
        state,
        health,
        exitCode,
        restarts,
        createdAt,
        startedAt,
        compose: readCompose(texts.slice(8, 14)),
        reference,
        imageId,
        ownLabels: readLabels(texts.slice(14)),
    };
}
function readCompose([project, service, number, oneoff, workingDir, files]) {
    if (!project || !service)
        return undefined;
    return {
        project,
        service,
        number: orNothing(number),
        oneoff: oneoff?.toLowerCase() === 'true',
        workingDir: orNothing(workingDir),
        configFiles: files ? files.split(',') : [],
    };
}
/** A record `m`: the fields of the image format in script.ts. */
function readImage(value) {
    if (!Array.isArray(value) || value.length !== 7)
        return undefined;
    const [tags, repoDigests] = [readTexts(value[1]), readTexts(value[2])];
    const texts = allTexts([value[0], ...value.slice(3)], 5);
    const [id, createdAt] = texts ?? [];
    if (tags === undefined || repoDigests === undefined || texts === undefined || createdAt === undefined)
        return undefined;
    if (!isId(id) || (createdAt !== '' && !isTime(createdAt)))
        return undefined;
    return { id, tags, repoDigests, createdAt, labels: readLabels(texts.slice(2)) };
}

;// CONCATENATED MODULE: ./lib/targets/collector/engine.js


/** The exit code of a shell for a command that is not there (POSIX, 2.8.2). */
const notFound = 127;
/** Docker's own words (20.10 to 29) for a socket that may not be opened, and for a daemon that does not answer. */
const permission = /permission denied while trying to connect|dial unix [^:]*: connect: permission denied/i;
const down = /cannot connect to the docker daemon|failed to connect to the docker api|is the docker daemon running|error during connect|connection refused|dial unix [^:]*: connect: no such file/i;
/** Why the engine did not answer: not there, not for this user, not running, or something that it says itself. */
function engineUnseen(call, said) {
    const text = said.join('\n');
    const facts = { said: (0,collector_frame/* bounded */.M)(text), about: `docker ${call.name}`, amount: call.code };
    if (call.code === notFound)
        return (0,evidence/* unseen */.nv)('run', 'engine-missing', facts);
    if (permission.test(text))
        return (0,evidence/* unseen */.nv)('run', 'engine-permission', facts);
    if (down.test(text))
        return (0,evidence/* unseen */.nv)('run', 'engine-down', facts);
    return (0,evidence/* unseen */.nv)('run', 'engine-failed', facts);
}

// EXTERNAL MODULE: ./lib/targets/collector/reference.js
var collector_reference = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/targets/collector/images.js

/** The most names of one image that are kept for a message: a build that repeats itself collects hundreds. */
const most = 32;
/**
 * Indexes the images of a host. They are listed by id first and by reference after that, so when a tag moved in
 * between, the later record is the newer one and wins.
 */
function indexImages(images) {
    const ids = new Map();
    const tags = new Map();
    const digests = new Map();
    for (const whole of images) {
        const image = { ...whole, tags: whole.tags.slice(0, most), repoDigests: whole.repoDigests.slice(0, most) };
        ids.set(image.id, image);
        for (const tag of whole.tags)
            tags.set((0,collector_reference/* fullTag */.uu)((0,collector_reference/* readReference */.Wf)(tag)), image);
        for (const repoDigest of whole.repoDigests)
            digests.set(repositoryDigest(repoDigest), image);
    }
    const byReference = (text) => {
        if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text))
            return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`);
        const reference = (0,collector_reference/* readReference */.Wf)(text);
        if (reference.digest !== undefined)
            return digests.get(repositoryDigest(text));
        return tags.get((0,collector_reference/* fullTag */.uu)(reference)) ?? byPrefix(ids, text);
    };
    return { byId: (id) => ids.get(id), byReference };
}
function repositoryDigest(text) {
    const { repository, digest } = (0,collector_reference/* readReference */.Wf)(text);
    return `${repository}@${digest ?? ''}`;
}
/** Docker takes the beginning of an id for a name when no image has that name and only one id begins so. */
function byPrefix(ids, text) {
    if (!/^[0-9a-f]{4,63}$/.test(text))
        return undefined;
    const found = [...ids.values()].filter(({ id }) => id.startsWith(`sha256:${text}`));
    return found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/seen-inside.js



function readShell(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return undefined;
    const [id, pid, mounts] = [readText(value[0]), readCount(value[1]), value[2]];
    if (id === undefined || pid === undefined || !Array.isArray(mounts))
        return undefined;
    const read = mounts.map(readMount);
    const known = read.filter((mount) => mount !== undefined);
    const tmpfs = readTmpfs(value[3]);
    return known.length !== read.length || tmpfs === undefined ? undefined : { id, pid, mounts: [...known, ...tmpfs] };
}
function readMount(value) {
    if (!Array.isArray(value) || value.length !== 5)
        return undefined;
    const [type, name, source, destination] = value.slice(0, 4).map(readText);
    const writable = value[4];
    if (type === undefined || source === undefined || destination === undefined)
        return undefined;
    return typeof writable === 'boolean'
        ? { type, name: name === '' ? undefined : name, source, destination, writable }
        : undefined;
}
/** `HostConfig.Tmpfs`: destinations, each with its options. */
function readTmpfs(value) {
    if (value === null)
        return [];
    if (typeof value !== 'object' || Array.isArray(value))
        return undefined;
    return Object.keys(value).map((path) => ({
        type: 'tmpfs',
        name: undefined,
        source: '',
        destination: path.slice(0, 1024).replace(/(?<=.)\/+$/, ''),
        writable: true,
    }));
}
/** The mounts that cover an artifact or a part of it; longest destination last, for that one wins. */
const mountsAt = (artifact, mounts) => mounts
    .filter(({ destination }) => isBelow(artifact, destination) || isBelow(destination, artifact))
    .toSorted((a, b) => a.destination.length - b.destination.length);
const isBelow = (path, folder) => path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
/** Reads a record `h` with the list that it answers. A sum of sums that is not ours is no proof that nothing differs. */
function readHashing(value, asks) {
    if (!Array.isArray(value))
        return undefined;
    const [id, ask, method] = [readText(value[0]), readCount(value[1]), readText(value[2])];
    const list = ask === undefined ? undefined : asks[ask]?.files;
    if (id === undefined || ask === undefined || list === undefined)
        return undefined;
    const files = method === '' ? readBlind(value, list) : readFound(value, list);
    return files === undefined ? undefined : { id, ask, files };
}
function readBlind(value, { artifact }) {
    const [reason, said] = [value[3], readText(value[4])];
    if (value.length !== 5 || said === undefined)
        return undefined;
    const facts = { about: artifact, ...(said === '' ? {} : { said: said.slice(0, 400) }) };
    if (reason === 'files-unreadable' || reason === 'hash-tool-missing')
        return (0,evidence/* unseen */.nv)('read', reason, facts);
    return undefined;
}
function readFound(value, list) {
    const method = ['proc', 'exec', 'cp'].find((one) => one === value[2]);
    const [sum, hashed, changed, missing] = [readText(value[3]), ...[value[4], value[5], value[7]].map(readCount)];
    const [which, lost] = [readPaths(value[6], list), readPaths(value[8], list)];
    const edited = value[9] === null ? undefined : readPaths(value[9], list);
    if (value.length !== 10 || method === undefined || sum === undefined)
        return undefined;
    if (hashed === undefined || changed === undefined || missing === undefined)
        return undefined;
    if (which === undefined || lost === undefined || (value[9] !== null && edited === undefined))
        return undefined;
    const counted = hashed + missing === list.entries.length && changed <= hashed;
    const listed = which.length === Math.min(changed, inside/* mostPaths */.s4) && lost.length === Math.min(missing, inside/* mostPaths */.s4);
    if (!counted || !listed)
        return undefined;
    if (changed === 0 && missing === 0 && sum !== sumOfSums(list)) {
        // Eight digits of every file agree and the whole does not.
        return (0,evidence/* unseen */.nv)('parse', 'files-unreadable', { about: list.artifact });
    }
    const [differing, gone] = [
        { total: changed, paths: which },
        { total: missing, paths: lost },
    ];
    return (0,evidence/* seen */.cI)({ method, hashed, changed: differing, missing: gone, edited });
}
/** Numbers of the list, as its paths. */
function readPaths(value, { entries }) {
    if (!Array.isArray(value) || value.length > 2 * inside/* mostPaths */.s4)
        return undefined;
    const paths = value.map((at) => entries[readCount(at) ?? -1]?.path);
    const known = paths.filter((path) => path !== undefined);
    return known.length === paths.length ? known : undefined;
}
const known = new WeakMap();
/** SHA-256 of the sums of a list in their order, one a line: what a host gets that has read the very same bytes. */
function sumOfSums(list) {
    const sum = known.get(list) ?? hash(list.entries.map(({ sha256 }) => `${sha256}\n`).join(''));
    known.set(list, sum);
    return sum;
}
// Not imported at the top: every start of the action would load it, and most plans name no files.
const hash = (text) => process.getBuiltinModule('node:crypto').hash('sha256', text);
/** What is inside a container, for each ask of it that has an answer. */
function insideOf(asked, asks, shell, hashings) {
    return asked.flatMap((ask) => {
        const [name, list] = [asks[ask]?.name, asks[ask]?.files];
        const answer = hashings.filter((one) => one.ask === ask);
        const [first] = answer;
        if (name === undefined || list === undefined || shell === undefined || first === undefined)
            return [];
        const files = answer.length === 1 ? first.files : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: list.artifact });
        return [{ service: name, artifact: list.artifact, files, mounts: mountsAt(list.artifact, shell.mounts) }];
    });
}

;// CONCATENATED MODULE: ./lib/targets/collector/records.js







/** The most names of other services that a message can use, and lines of what an engine said. */
const records_most = 50;
/**
 * Records become a view, or the first of them that is none of ours, or what kept the engine from answering. `asks` is what
 * was asked: the sums of files are read against the lists in it.
 */
function readRecords(records, asks) {
    const told = { containers: [], images: [], others: [], shells: [], hashings: [] };
    const said = { ...told, clocks: [], services: [], calls: [], errors: [] };
    let malformed;
    for (const [at, record] of records.entries())
        if (!take(record, said, asks))
            malformed ??= (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { said: (0,collector_frame/* bounded */.M)(record), amount: at + 1 });
    // An engine that failed explains a record that is none, never the other way round.
    const failed = said.calls.find(({ code }) => code !== 0);
    if (failed !== undefined)
        return engineUnseen(failed, said.errors);
    if (malformed !== undefined)
        return malformed;
    const called = (name) => said.calls.some((call) => call.name === name);
    const whole = called('list') && (said.containers.length === 0 || (called('inspect') && called('image')));
    const [clock] = said.clocks;
    if (!whole || clock === undefined || records.at(-1) !== 'z')
        return (0,evidence/* unseen */.nv)('read', 'answer-cut');
    const images = indexImages(said.images);
    const shells = new Map(said.shells.map((shell) => [shell.id, shell]));
    const hashings = Map.groupBy(said.hashings, ({ id }) => id);
    const instances = [];
    for (const { asks: asked, ...container } of said.containers) {
        const services = [...asked].sort((a, b) => a - b).flatMap((ask) => said.services[ask] ?? []);
        if (services.length !== asked.length)
            return (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: container.name });
        const image = images.byId(container.imageId);
        const shell = shells.get(container.id);
        const inside = insideOf(asked, asks, shell, hashings.get(container.id) ?? []);
        const resolved = images.byReference(container.reference);
        const opened = shell === undefined ? {} : { pid: shell.pid, inside };
        instances.push({ ...container, services, image, resolved, ...opened });
    }
    // The engine lists the newest first, so that what compose started at once comes in another order each time.
    instances.sort((a, b) => (a.name < b.name ? -1 : 1));
    const { services } = said;
    // The engine lists what was created in the same second in any order.
    const others = [...said.others].sort();
    return (0,evidence/* seen */.cI)({ view: { kind: 'host', clock, engine: 'docker', instances, others }, services });
}
/** Adds one record; false when it is not what its first letter promises. */
function take(record, said, asks) {
    const rest = record.slice(2);
    switch (record.slice(0, 2)) {
        case 't ':
            return keep(said.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined);
        case 's ':
            return keep(said.services, readText(readJson(rest)));
        case 'i ':
            return keep(said.containers, readContainer(readJson(rest)));
        case 'm ':
            return keep(said.images, readImage(readJson(rest)));
        case 'v ':
            return keep(said.shells, readShell(readJson(rest)));
        case 'h ':
            return keep(said.hashings, readHashing(readJson(rest), asks));
        case 'o ':
            return said.others.length >= records_most || keep(said.others, readText(readJson(rest))?.slice(0, 256));
        case 'x ':
            return keep(said.calls, readCall(readJson(rest)));
        case 'e ':
            return said.errors.length >= records_most || keep(said.errors, rest);
    }
    return record === 'z';
}
function keep(list, value) {
    if (value !== undefined)
        list.push(value);
    return value !== undefined;
}
function readCall(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, code] = [readText(value[0]), readCount(value[1])];
    return name === undefined || code === undefined ? undefined : { name, code };
}

// EXTERNAL MODULE: ./lib/targets/collector/script.js + 1 modules
var script = __webpack_require__(7196);
;// CONCATENATED MODULE: ./lib/targets/collector/index.js




/**
 * The view in an answer that was asked for with `nonce`; unseen when it is missing, cut, malformed, or the engine failed.
 * `asks` is what the script was made for, and is needed where it names files.
 */
function readCollected(text, nonce, asks = []) {
    const framed = (0,collector_frame/* cutFrame */.a)(text, nonce);
    if (framed.kind === 'unseen')
        return framed;
    const read = readRecords(framed.value.records, asks);
    return read.kind === 'unseen' ? read : (0,evidence/* seen */.cI)(read.value.view);
}
/** Reads the collector's answer as a host publishes it: the same text, its nonce taken from its opening frame. */
function readDocument(text) {
    const framed = (0,collector_frame/* cutFrame */.a)(text);
    if (framed.kind === 'unseen')
        return framed;
    const read = readRecords(framed.value.records, []);
    if (read.kind === 'unseen')
        return read;
    return (0,evidence/* seen */.cI)({ ...read.value, clock: read.value.view.clock });
}


/***/ }),

/***/ 4536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ filesData),
/* harmony export */   s4: () => (/* binding */ mostPaths),
/* harmony export */   yT: () => (/* binding */ insideScript)
/* harmony export */ });
/** How many digits of a sum go up: enough to say which file differs. That none does is proven by the sum of all sums. */
const telling = 8;
/** How many paths of a kind come back. */
const mostPaths = 20;
/**
 * A control character that stands for a newline in paths, so that each is one line; none when paths use them all. Not
 * 001 and 177, which bash keeps for itself.
 */
function newlineMark(entries) {
    const codes = [2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23];
    return codes.map((code) => String.fromCharCode(code)).find((mark) => !entries.some(({ path }) => path.includes(mark)));
}
/** A text for the shell, as it is written; only `\\${` is the shell's own. */
const shellText = (text, ...values) => String.raw(text, ...values).replaceAll('\\$', '$');
/** The lists of files as data of the script: variables with the number of their ask; nothing when nobody asks for any. */
function filesData(asks) {
    const data = {};
    asks.forEach(({ files }, at) => {
        const mark = files && newlineMark(files.entries);
        if (files === undefined || mark === undefined || files.entries.length === 0)
            return;
        const line = (path, sha256) => `${sha256.slice(0, telling)}${path.replaceAll('\n', mark)}`;
        data[`artifact${at}`] = files.artifact;
        data[`mark${at}`] = `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
        data[`files${at}`] = files.entries.map(({ path, sha256 }) => line(path, sha256)).join('\n');
    });
    return Object.keys(data).length === 0 ? data : { ...data, peek, enter, each };
}
/**
 * Runs where the files are, on up to a thousand of them; `$0` is a word that no path knows. Says what they are (`a` all
 * of them can be read, `f` one can, `m` one is not there, `u` it may not be read, `l` it is a link), then prints the sums
 * of those that can be read. What is no regular file is never opened, for a pipe would be waited for; a folder that may not be
 * searched hides nothing behind "not there".
 */
const peek = shellText `odd=
for f do
  if [ ! -f "$f" ] || [ ! -r "$f" ] || { [ -n "$strict" ] && [ -h "$f" ]; }; then odd=1; break; fi
done
if [ -z "$odd" ]; then echo "$0 a $#"; exec $hash "$@"; fi
for f do
  shift
  if [ -n "$strict" ] && [ -h "$f" ]; then echo "$0 l"
  elif [ -f "$f" ] && [ -r "$f" ]; then echo "$0 f"; set -- "$@" "$f"
  elif [ -f "$f" ]; then echo "$0 u"
  else
    d=\${f%/*}
    while [ "$d" != . ] && [ ! -d "$d" ]; do d=\${d%/*}; done
    if [ -x "$d" ]; then echo "$0 m"; else echo "$0 u"; fi
  fi
done
[ $# = 0 ] || exec $hash "$@"`;
/** Goes to the artifact inside a container, and hashes with the container's own tools: the one `docker exec`. */
const enter = shellText `hash=
for tool in sha256sum openssl; do
  if [ -z "$hash" ] && command -v $tool >/dev/null 2>&1; then hash=$tool; fi
done
[ "$hash" != openssl ] || hash='openssl dgst -sha256 -r'
if [ -z "$hash" ] || ! command -v xargs >/dev/null 2>&1; then echo "$1 t"; exit; fi
if ! cd "$2"; then
  d=$2
  while [ -n "$d" ] && [ ! -e "$d" ]; do d=\${d%/*}; done
  if [ "$d" != "$2" ] && [ -x "\${d:-/}" ]; then echo "$1 n"; else echo "$1 u"; fi
  exit
fi
strict= ; export hash strict
exec xargs -0 -n 1000 sh -c "$3" "$1"`;
/** What GNU tar runs for each file of a stream, with the file on stdin: its sum and its name on one line. */
const each = String.raw `sum=$($hash) && printf '%s %.64s %s\n' "$word" "$sum" "$(printf '%s' "$TAR_FILENAME" | tr '\n' "$mark")"`;
/**
 * Hashes what is asked for inside of one running container: where the host may read it (`/proc/PID/root`), else with one
 * `docker exec`, else from the stream of `docker cp`, which needs nothing of the image. A way that cannot see everything
 * says nothing, and the next one is asked.
 *
 * The host's own way is taken only when no part of a path is a link, since an absolute link would lead to the host's
 * files, and when the process is of that container: behind a remote engine the number means another process. The list
 * goes up with eight digits a file; what comes back is the numbers of those that differ or are not there, and the sum of
 * all sums in their order. Two halves are hashed at the same time; the awk between them keeps the second one's answer
 * until the first has ended.
 *
 * In a stream a folder's name ends in a slash and a link's does not: what is not there may lie behind a link.
 *
 * What a container prints is bounded, and taken for nothing but sums and words.
 */
const insideScript = shellText `if command -v openssl >/dev/null 2>&1; then hash='openssl dgst -sha256 -r'
elif command -v sha256sum >/dev/null 2>&1; then hash=sha256sum
else hash=
fi
export hash
paths() {
  printf '%s\n' "$expected" | awk -v from="$1" -v to="$2" 'NR > from && NR <= to { print "./" substr($0, 9) }' | tr "\n$mark" '\0\n'
}
judge() {
  { printf '%s\n' "$expected"; echo "$nonce ="; cat; } | word=$nonce sum=$hash awk '
    BEGIN { word = ENVIRON["word"]; sum = ENVIRON["sum"]; size = length(word); bad = changed = missing = done = ready = at = n = 0; which = lost = "" }
    !started { if ($0 == word " =") started = 1; else want[n++] = substr($0, 1, 8); next }
    NR > 8 * n + 2000 { bad = "u"; exit }
    substr($0, 1, size + 1) == word " " {
      state = substr($0, size + 2)
      if (state ~ /^a [0-9]+$/) for (count = substr(state, 3) + 0; count > 0 && at <= n; count--) queue[ready++] = at++
      else if (state == "f") queue[ready++] = at++
      else if (state == "m") { if (missing++ < ${mostPaths}) lost = lost "," at; at++ }
      else if (state == "n") { for (; at < n; at++) if (missing++ < ${mostPaths}) lost = lost "," at }
      else bad = state
      next
    }
    {
      line = $0
      sub(/^\\/, "", line)
      if (match(line, /^[0-9a-f]+ [ *]/) && RLENGTH == 66) {
        if (done >= ready) { bad = "u"; next }
        k = queue[done++]
        if (substr(line, 1, 8) != want[k] && changed++ < ${mostPaths}) which = which "," k
        print substr(line, 1, 64) | sum
      } else if (said == "") { gsub(/[^ -!#-\[\]-~]/, "?", line); said = substr(line, 1, 300) }
    }
    END {
      if (done > 0) close(sum)
      if (bad == "0" && (at != n || done != ready)) bad = "u"
      print "r " bad " " done " " changed " [" substr(which, 2) "] " missing " [" substr(lost, 2) "]"
      print "s " said
    }'
}
by_proc() {
  at=/proc/$pid/root
  [ -n "$hash" ] && [ -x "$at/" ] || return 1
  case $(cat /proc/$pid/cgroup /proc/$pid/mountinfo 2>/dev/null) in *"$id"*) ;; *) return 1 ;; esac
  IFS=/
  for part in $artifact; do
    [ -n "$part" ] || continue
    if [ -d "$at" ] && [ -x "$at" ] && [ ! -e "$at/$part" ] && [ ! -h "$at/$part" ]; then echo "$nonce n"; return; fi
    at=$at/$part
    [ ! -h "$at" ] || return 1
  done
  IFS=$newline
  cd "$at" || return 1
  links=$(printf '%s\n' "$expected" | awk '
    { path = substr($0, 9)
      for (i = index(path, "/"); i; i = j ? i + j : 0) {
        dir = substr(path, 1, i - 1)
        if (!(dir in seen)) { seen[dir] = 1; print "./" dir }
        j = index(substr(path, i + 1), "/")
      } }' | tr "\n$mark" '\0\n' | xargs -0 sh -c 'for d do [ ! -h "$d" ] || { echo l; exit; }; done' sh)
  [ -z "$links" ] || return 1
  strict=1; export strict
  if [ "$size" -lt 400 ]; then paths 0 "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce"; return; fi
  half=$((size / 2))
  paths $half "$size" | xargs -0 -n 1000 sh -c "$peek" "$nonce" | awk '{ kept[n++] = $0 } END { for (i = 0; i < n; i++) print kept[i] }' | {
    paths 0 $half | xargs -0 -n 1000 sh -c "$peek" "$nonce"
    cat
  }
}
by_exec() { paths 0 "$size" | docker exec -i "$id" sh -c "$enter" sh "$nonce" "$artifact" "$peek"; }
by_cp() {
  [ -n "$hash" ] && [ "$size" -le 2000 ] || return 1
  case $(tar --version 2>/dev/null) in *GNU*) ;; *) return 1 ;; esac
  # tar needs a folder that it may enter; in this one nobody can make a file.
  cd /proc || return 1
  word=$nonce; export word mark
  streamed=$(stream)
  printf '%s\n' "$streamed"
  case $newline$streamed$newline in *"$newline$nonce m$newline"*) links ;; esac
}
links() {
  { printf '%s\n' "$expected"; echo "$nonce ="
    docker cp "$id:$artifact/." - </dev/null 2>/dev/null | tar --quoting-style=literal -tf -; } | awk '
    !started { if ($0 == ENVIRON["word"] " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    { names[$0] = 1 }
    END {
      for (i = 0; i < n; i++)
        while (match(path[i], /\/[^\/]*$/) && RSTART > 1) {
          path[i] = substr(path[i], 1, RSTART - 1)
          if (path[i] in names) { print ENVIRON["word"] " u"; exit }
        }
    }'
}
stream() {
  {
    printf '%s\n' "$expected"; echo "$nonce ="
    paths 0 "$size" | {
      { docker cp "$id:$artifact/." - 3<&- </dev/null || echo "$nonce !" >&2; } | tar -xf - --null -T /dev/fd/3 --to-command="$each"
    } 3<&0 2>&1
  } | awk '
    BEGIN { word = ENVIRON["word"]; size = length(word) }
    !started { if ($0 == word " =") started = 1; else path[n++] = "./" substr($0, 9); next }
    $0 == word " !" { failed = 1; next }
    substr($0, 1, size + 1) == word " " { sums[substr($0, size + 67)] = substr($0, size + 2, 64); next }
    / Not found in archive$/ { absent++; next }
    /[Nn]o such container:path: |[Cc]ould not find the file / { nowhere = 1 }
    { print }
    END {
      if (nowhere) { print word " n"; exit }
      for (i = 0; i < n; i++) { if (path[i] in sums) print word " f"; else { print word " m"; missing++ } }
      if (failed || missing != absent) print word " u"
      for (i = 0; i < n; i++) if (path[i] in sums) print sums[path[i]] " *"
    }'
}
edits() {
  { printf '%s\n' "$expected"; echo "$nonce ="; docker diff "$id" </dev/null 2>/dev/null && echo "$nonce z"; } | word=$nonce base=\${artifact%/} which=$1 awk '
    BEGIN { word = ENVIRON["word"]; base = ENVIRON["base"] "/"; count = split(ENVIRON["which"], asked, ",") }
    !started { if ($0 == word " =") started = 1; else path[n++] = substr($0, 9); next }
    $0 == word " z" { whole = 1; next }
    /^[ACD] / { held[substr($0, 3)] = substr($0, 1, 1) }
    END {
      for (i = 1; i <= count; i++) if (asked[i] != "") {
        name = base path[asked[i] + 0]
        found = name in held
        while (!found && match(name, /\/[^\/]*$/)) { name = substr(name, 1, RSTART - 1); found = held[name] == "D" }
        if (found) list = list "," asked[i]
      }
      print whole ? "[" substr(list, 2) "]" : "null"
    }'
}
inside() {
  id=$1 pid=$2 ask=$3 said= reason=files-unreadable sum= rest=
  eval 'expected=\${files'"$ask"'-} artifact=\${artifact'"$ask"'-} mark=\${mark'"$ask"'-}'
  [ -n "$expected" ] || return
  size=$(printf '%s\n' "$expected" | wc -l); size=$((size))
  [ -n "$hash" ] || reason=hash-tool-missing
  for way in proc exec cp; do
    [ -n "$hash" ] || break
    found=$({ "by_$way" 2>&1 || echo "$nonce u"; } | judge)
    for line in $found; do
      case $line in
      'r 0 '*) rest=\${line#r 0 } ;;
      'r t '*) reason=hash-tool-missing ;;
      'r '*) ;;
      's '*) [ "$line" = 's ' ] || said=\${line#s } ;;
      *) sum=\${line%% *} ;;
      esac
    done
    [ -z "$rest" ] || break
  done
  if [ -z "$rest" ]; then printf 'h ["%s",%s,"","%s","%s"]\n' "$id" "$ask" "$reason" "$said"; return; fi
  IFS=' '; set -- $rest; IFS=$newline
  edited=null
  [ "$2$4" = 00 ] || edited=$(edits "$(printf '%s,%s' "$3" "$5" | tr -d '[]')")
  printf 'h ["%s",%s,"%s","%s",%s,%s,%s,%s,%s,%s]\n' "$id" "$ask" "$way" "$sum" "$1" "$2" "$3" "$4" "$5" "$edited"
}
`;


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ shellWord),
/* harmony export */   r: () => (/* binding */ engineJson)
/* harmony export */ });
/** One word for a POSIX shell: whatever the text holds, the shell sees it as data. NUL cannot be passed and is dropped. */
const shellWord = (text) => `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`;
/**
 * The text as Docker's `json` template function prints it, so that a host can compare both byte by byte. Go escapes
 * U+2028 and U+2029, which JSON.stringify leaves alone; every other escape is the same in both.
 */
const engineJson = (text) => JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   uu: () => (/* binding */ fullTag)
/* harmony export */ });
/** Takes a reference apart. Never fails: what is no valid reference simply equals no image's name. */
function readReference(text) {
    const at = text.indexOf('@');
    const named = at === -1 ? text : text.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    return {
        repository: fullRepository(tagged ? named.slice(0, colon) : named),
        tag: tagged ? named.slice(colon + 1) : undefined,
        digest: at === -1 ? undefined : text.slice(at + 1),
    };
}
function fullRepository(name) {
    const slash = name.indexOf('/');
    const first = slash === -1 ? '' : name.slice(0, slash);
    const isDomain = first.includes('.') || first.includes(':') || first === 'localhost' || first !== first.toLowerCase();
    const domain = isDomain ? first : 'docker.io';
    const path = isDomain ? name.slice(slash + 1) : name;
    if (domain !== 'docker.io' && domain !== 'index.docker.io')
        return `${domain}/${path}`;
    return path.includes('/') ? `docker.io/${path}` : `docker.io/library/${path}`;
}
/** Every way in which Docker lets a person write this repository, the full one first. */
function spellingsOf(repository) {
    const hub = 'docker.io/';
    if (!repository.startsWith(hub))
        return [repository];
    const path = repository.slice(hub.length);
    const single = path.startsWith('library/') && !path.slice('library/'.length).includes('/');
    const paths = single ? [path, path.slice('library/'.length)] : [path];
    return paths.flatMap((one) => [`docker.io/${one}`, `index.docker.io/${one}`, one]);
}
/** The name a reference has in `RepoTags` when it is written in full: the tag defaults to `latest`. */
const fullTag = ({ repository, tag }) => `${repository}:${tag ?? 'latest'}`;


/***/ }),

/***/ 7196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ collectorScript),
  G: () => (/* binding */ script_frame)
});

// EXTERNAL MODULE: ./lib/targets/collector/quote.js
var quote = __webpack_require__(6558);
// EXTERNAL MODULE: ./lib/targets/collector/reference.js
var reference = __webpack_require__(7023);
;// CONCATENATED MODULE: ./lib/targets/collector/formats.js


/** The labels that name a build (OCI image-spec annotations), in the order in which records carry them. */
const buildLabels = ['revision', 'source', 'version'].map((name) => `org.opencontainers.image.${name}`);
/** A label as JSON, cut by the engine itself: one of a megabyte never reaches the wire. Runes, not bytes. */
const label = (key, limit = 256) => `{{with index .Config.Labels ${(0,quote/* engineJson */.r)(key)}}}{{json (printf "%.${limit}s" .)}}{{else}}""{{end}}`;
const compose = (name, limit) => label(`com.docker.compose.${name}`, limit);
/**
 * `docker inspect`, by the names of the CLI's own types (`.ID`; `.Id` is known to the raw JSON alone, which fails on a
 * label that is not there). Identity first, separated by tabs for awk (JSON never holds a bare one); then a JSON array.
 */
const containerFormat = [
    'i',
    '{{json .ID}}',
    '{{json .Image}}',
    '{{json (printf "%.512s" .Config.Image)}}',
    [
        '{{json (printf "%.256s" .Name)}}',
        '{{json .State.Status}}',
        '{{if .State.Health}}{{json .State.Health.Status}}{{else}}""{{end}}',
        '{{json .State.ExitCode}}',
        '{{json .RestartCount}}',
        '{{json .Created}}',
        '{{json .State.StartedAt}}',
        compose('project'),
        compose('service'),
        compose('container-number'),
        compose('oneoff'),
        compose('project.working_dir', 512),
        compose('project.config_files', 1024),
        ...buildLabels.map((key) => label(key)),
    ].join(','),
].join('\t');
/**
 * A second line of `docker inspect`, for what runs inside: identity, pid (0 when nothing runs), mounts, and the tmpfs of
 * `--tmpfs`, which are no mounts to the engine.
 */
const insideFormat = [
    'v',
    '{{json .ID}}',
    '{{json .State.Pid}}',
    `[{{range $at, $mount := .Mounts}}{{if $at}},{{end}}[${[
        '{{json (printf "%.16s" .Type)}}',
        '{{json (printf "%.256s" .Name)}}',
        '{{json (printf "%.1024s" .Source)}}',
        '{{json (printf "%.1024s" .Destination)}}',
        '{{json .RW}}',
    ].join(',')}]{{end}}]`,
    '{{json .HostConfig.Tmpfs}}',
].join('\t');
/** `docker image inspect`. An image without a config (an empty one, or an attestation) has no labels. */
const imageFormat = `m [${[
    '{{json .ID}}',
    '{{json .RepoTags}}',
    '{{json .RepoDigests}}',
    '{{json .Created}}',
    ...buildLabels.map((key) => `{{if .Config}}${label(key)}{{else}}""{{end}}`),
].join(',')}]`;
/** `docker ps`: as much as the selectors need, and nothing of it leaves the host. */
function listFormat(keys) {
    const column = (key) => `{{json (printf "%.1024s" (.Label ${(0,quote/* engineJson */.r)(key)}))}}`;
    const own = ['com.docker.compose.project', 'com.docker.compose.service'];
    return ['c', '{{json .ID}}', '{{json .Names}}', '{{json .Image}}', ...[...own, ...keys].map(column)].join('\t');
}
/** A selector as one line for awk: index, kind, and values spelled as the engine's JSON spells them. */
function askLine({ container }, index, keys) {
    const line = (...fields) => ['a', String(index), ...fields].join('\t');
    switch (container.by) {
        case 'service':
            return line('service', (0,quote/* engineJson */.r)(container.name));
        case 'compose':
            return line('compose', (0,quote/* engineJson */.r)(container.service), container.project ? (0,quote/* engineJson */.r)(container.project) : '');
        case 'name':
            return line('name', (0,quote/* engineJson */.r)(container.name));
        case 'label':
            return line('label', (0,quote/* engineJson */.r)(container.value), String(keys.indexOf(container.key) + 7));
        case 'image': {
            const { repository, tag, digest } = (0,reference/* readReference */.Wf)(container.reference);
            return line('image', ` ${(0,reference/* spellingsOf */.Hz)(repository).join(' ')} `, tag ?? '', digest ?? '');
        }
    }
}

// EXTERNAL MODULE: ./lib/targets/collector/inside.js
var inside = __webpack_require__(4536);
;// CONCATENATED MODULE: ./lib/targets/collector/script.js



/** The words that frame an answer, and with it the version of what stands between them. */
const script_frame = 'runtime-drift/1';
/**
 * The one fixed, read-only script for a POSIX shell (`sh -s`): what differs is quoted data ahead of it. It asks the
 * engine three times, or four when a tag moved on, writes nothing on the host, and frames what it prints, so that whatever a login shell says
 * before it, and an answer that was cut, cannot be taken for evidence.
 */
function collectorScript(asks, nonce) {
    const keys = [...new Set(asks.flatMap(({ container }) => (container.by === 'label' ? [container.key] : [])))];
    const files = (0,inside/* filesData */.IX)(asks);
    const hashed = asks.flatMap((_, index) => (`files${index}` in files ? [`h\t${index}`] : []));
    const data = {
        nonce,
        ...files,
        asks: [...asks.map((ask, index) => askLine(ask, index, keys)), ...hashed].join('\n'),
        names: asks.map(({ name }) => `s ${(0,quote/* engineJson */.r)(name)}`).join('\n'),
        list: listFormat(keys),
        container: hashed.length === 0 ? containerFormat : `${containerFormat}\n${insideFormat}`,
        image: imageFormat,
    };
    const lines = Object.entries(data).map(([name, text]) => `${name}=${(0,quote/* shellWord */.K)(text)}`);
    return `${lines.join('\n')}\n${bodyOf(hashed.length === 0 ? '' : inside/* insideScript */.yT)}`;
}
const tab = '\t';
/** For awk: whether an image's name is one of ask i. Spelled in any way; a tag or a digest that was asked for decides. */
const imageMatch = String.raw `function matches(i, name,    tag, digest) {
      if (match(name, /@.*/)) { digest = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (match(name, /:[^\/]*$/)) { tag = substr(name, RSTART + 1); name = substr(name, 1, RSTART - 1) }
      if (!index(one[i], " " name " ")) return 0
      if (three[i] != "") return digest == three[i]
      return two[i] == "" || two[i] == (tag digest == "" ? "latest" : tag)
    }`;
/**
 * The braces make the shell read all of it before it runs any of it, and keep the commands away from its stdin. The
 * closing frame is printed only after the record `z`, so a body that was killed half-way never looks complete.
 * `call` runs one engine command and adds what became of it: `x [name, exit code]` and, line by line, `e` what it
 * said. "No such container" and "no such image" are no failure: a container that went away since it was listed is
 * no instance any more, and whatever replaced it is the next look's; an image without a name is what we came to see.
 * The first awk keeps the containers that a selector wants (exact comparison): `f` id, which selectors, image; `p` an
 * image to ask about. Starting the docker CLI is what takes time, so containers and images are asked about at once: the
 * list shows a container's image by its name as long as that name is still the image's. The second awk passes the
 * records of containers on, and gives what was not asked about: the names of images that moved on. The last one counts
 * the records; the engine prints an empty line for an answer of nothing, which is none. No step starts a program that
 * the shell can do without (each costs a millisecond or two), and GOGC saves the CLI garbage collections.
 */
const bodyOf = (inside) => String.raw `{
LC_ALL=C; export LC_ALL
PATH=$PATH:/usr/local/bin:/usr/bin:/bin:/snap/bin
GOGC=400; export GOGC
newline='
'
tab='${tab}'
IFS=$newline
set -f
call() {
  name=$1; shift
  { said=$("$@" 2>&1 >&4 4>&- </dev/null); code=$?; } 4>&1
  lost=0
  for line in $said; do
    case $line in
    [Ee]'rror: '[Nn]'o such '* | 'Error response from daemon: '[Nn]'o such '*) [ "$lost" = 2 ] || lost=1 ;;
    *) [ "$code" = 0 ] || { lost=2; printf 'e %.500s\n' "$line"; } ;;
    esac
  done
  [ "$lost" != 1 ] || code=0
  printf 'x ["%s",%s]\n' "$name" "$code"
}
${inside}collect() {
  printf '%s\n' "$names"
  if ! command -v docker >/dev/null 2>&1; then printf 'x ["find",127]\nz\n'; return; fi
  list=$({ printf '%s\n' "$asks"; call list docker ps -a --no-trunc --format "$list"; } | awk '
    ${imageMatch}
    function wanted(i) {
      if (by[i] == "service") return $6 == one[i] || (one[i] in names)
      if (by[i] == "compose") return $6 == one[i] && (two[i] == "" || $5 == two[i])
      if (by[i] == "name") return one[i] in names
      if (by[i] == "label") return $(two[i]) == one[i]
      return matches(i, image)
    }
    BEGIN { FS = "\t" }
    /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
    /^h\t/ { next }
    /^c\t"[0-9a-f]+"\t/ {
      for (name in names) delete names[name]
      count = split(substr($3, 2, length($3) - 2), parts, ",")
      for (i = 1; i <= count; i++) names["\"" parts[i] "\""] = 1
      image = substr($4, 2, length($4) - 2)
      found = ""
      isId = image ~ /^(sha256:)?[0-9a-f]+$/
      for (i = 0; i < n; i++) {
        if (by[i] == "image" && isId) found = found ",?"
        else if (wanted(i)) { found = found "," i; seen[i] = 1 }
      }
      if (found != "") print "f\t" substr($2, 2, length($2) - 2) "\t" substr(found, 2) "\t" image
      if (found ~ /[0-9]/ && !(image in images)) { images[image] = 1; print "p\t" image }
      other = $6 == "\"\"" ? $3 : $6
      if (more < 50 && !(other in others)) { others[other] = 1; rest[++more] = other }
      next
    }
    { print }
    END {
      for (i = 0; i < n; i++) if (!seen[i]) missing = 1
      if (missing) for (i = 1; i <= more; i++) print "o " rest[i]
    }')
  ids= images=
  for line in $list; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    f) ids=$ids$newline$2 ;;
    p) images=$images$newline$2 ;;
    esac
  done
  if [ -z "$ids" ]; then printf 't %s\n%s\nz\n' "$(date +%s)" "$list"; return; fi
  rest=$({
    printf 't %s\n' "$(date +%s)"
    [ -z "$images" ] || call image docker image inspect --format "$image" -- $images
  } | {
    { printf '%s\n' "$asks" "$list"
      call inspect docker inspect --type container --format "$container" $ids; } | awk '
      ${imageMatch}
      function ask(name) { if (name != "" && !(name in asked)) { asked[name] = 1; print "p\t" name | "cat >&5" } }
      BEGIN { FS = "\t" }
      /^a\t/ { by[$2] = $3; one[$2] = $4; two[$2] = $5; three[$2] = $6; n++; next }
      /^f\t/ { why["\"" $2 "\""] = $3; shown["\"" $2 "\""] = $4; next }
      /^p\t/ { asked[$2] = 1; next }
      /^h\t/ { hashed[$2] = 1; next }
      /^i\t"[0-9a-f]+"\t/ {
        name = substr($4, 2, length($4) - 2)
        list = why[$2]
        if (gsub(/,?\?/, "", list)) {
          for (i = 0; i < n; i++) if (by[i] == "image" && matches(i, name)) list = list "," i
          sub(/^,/, "", list)
          if (list == "") next
        }
        print "i [[" list "]," $2 "," $3 "," $4 "," $5 "]"
        chosen[$2] = list
        if (shown[$2] != name) ask(substr($3, 2, length($3) - 2))
        ask(name)
        next
      }
      /^v\t"[0-9a-f]+"\t[0-9]+\t/ {
        count = split(chosen[$2], parts, ",")
        for (i = 1; i <= count; i++) if (parts[i] in hashed && $3 > 0) {
          if (!told[$2]++) print "v [" $2 "," $3 "," $4 "," $5 "]"
          print "w\t" substr($2, 2, length($2) - 2) "\t" $3 "\t" parts[i] | "cat >&5"
        }
        next
      }
      { print }' >&3
    cat >&3
  } 5>&1)
  moved=
  for line in $rest; do
    IFS=$tab; set -- $line; IFS=$newline
    case $1 in
    p) moved=$moved$newline$2 ;;
    w) (inside "$2" "$3" "$4") ;;
    esac
  done
  [ -z "$moved" ] || call image docker image inspect --format "$image" -- $moved
  printf 'z\n'
}
printf '\n${script_frame} begin %s\n' "$nonce"
collect 3>&1 | nonce=$nonce awk '
  $0 != "" { print; count++ }
  $0 == "z" { print "${script_frame} end " ENVIRON["nonce"] " " count; exit }'
} </dev/null
`;


/***/ }),

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var chain_evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
;// CONCATENATED MODULE: ./lib/targets/bounded.js
/** 8 MiB of answer are 8,000 containers; 64 KiB of stderr are more than any diagnosis needs. */
const usualBounds = { stdout: 8 * 1024 * 1024, stderr: 64 * 1024 };
/** Between asking a process to end and ending it; also how long a stream may stay open after its process is gone. */
const grace = 500;
/**
 * Runs one program in a process group of its own and waits until it is gone: at its end, at `timeout`, when `signal`
 * aborts, or when it prints more than it may. Then the whole group gets SIGTERM and, half a second later, SIGKILL. A
 * grandchild that keeps the streams open delays nothing for longer than that. Never rejects.
 */
async function runBounded(command, bounds, signal) {
    const started = performance.now();
    const took = () => Math.round(performance.now() - started);
    if (signal.aborted)
        return { ending: { by: 'cancelled' }, stdout: '', stderr: '', took: 0 };
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19));
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
    // A program that ends before it has read everything closes the pipe: its exit says more than that.
    child.stdin.on('error', () => { });
    child.stdin.end(command.input);
    const timer = setTimeout(() => end({ by: 'timeout' }), bounds.timeout);
    const abort = () => end({ by: 'cancelled' });
    signal.addEventListener('abort', abort, { once: true });
    const natural = await gone(child);
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    return { ending: ended ?? natural, stdout: out.text(), stderr: err.text(), took: took() };
}
/** Resolves when the process is gone and its streams are closed, or a moment later when somebody else holds them. */
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
        // Windows has no groups of processes: there it is the process alone.
        process.kill(process.platform === 'win32' ? pid : -pid, signal);
    }
    catch {
        // Nobody is left in the group: that is what was wanted.
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
/** Keeps the first and the last half of what fits: a diagnosis stands at either end. */
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

// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 6 modules
var collector = __webpack_require__(4392);
;// CONCATENATED MODULE: ./lib/targets/docker/index.js





/** The Docker Engine of this machine, for runners that stand beside what they deploy: the same script, no ssh. */
const dockerKind = { scheme: 'docker', read: (request) => readDockerTarget(request, process.env) };
const docker_form = 'docker:// or docker:///path/to/docker.sock';
/** Reads `docker://` (the engine that the environment names) or `docker:///path/to.sock`. It has no settings. */
function readDockerTarget(request, env) {
    const value = request.address.slice(0, 300);
    const problems = Object.entries(request.settings).map(([key, { place }]) => ({
        place,
        value: undefined,
        fault: { code: 'unknown-key', key, nearest: undefined, known: [] },
    }));
    const socket = readSocket(request.address);
    if (!socket.ok)
        problems.push(...socket.problems.map((fault) => ({ place: request.place, value, fault })));
    return problems.length > 0 || !socket.ok ? (0,parsed/* refused */.J)(...problems) : (0,parsed/* parsed */.Y)(openTarget(request, socket.value, env));
}
/** The path of the socket; empty for the engine that is there anyway. */
function readSocket(address) {
    const path = address.replace(/^docker:\/\//i, '');
    if (path === address || /[?#]/.test(path))
        return (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
    if (path === '' || path === '/')
        return (0,parsed/* parsed */.Y)('');
    if (!path.startsWith('/'))
        return (0,parsed/* refused */.J)({ code: 'address-extra', part: 'host', text: path.slice(0, 100) });
    return /^[A-Za-z0-9/_.@+-]+$/.test(path) ? (0,parsed/* parsed */.Y)(path) : (0,parsed/* refused */.J)({ code: 'address-malformed', form: docker_form });
}
function openTarget({ name, place, timeout }, socket, env) {
    const closed = new AbortController();
    return {
        name,
        kind: 'docker',
        address: `docker://${socket}`,
        yields: 'instances',
        place,
        async look(ask, signal) {
            const nonce = crypto.randomUUID();
            const command = {
                file: 'sh',
                args: ['-s'],
                env: engineEnvironment(env, socket),
                input: (0,collector/* collectorScript */.Rb)(ask, nonce),
            };
            const open = AbortSignal.any([signal, closed.signal]);
            return readRun(await runBounded(command, { timeout, ...usualBounds }, open), nonce, timeout, ask);
        },
        close: () => closed.abort(),
    };
}
/** What the docker CLI needs, and nothing of the runner's own. */
function engineEnvironment(env, socket) {
    const names = [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONTEXT',
        'DOCKER_CONFIG',
        'DOCKER_CERT_PATH',
        'DOCKER_TLS_VERIFY',
    ];
    const kept = names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
    return { ...Object.fromEntries(kept), ...(socket === '' ? {} : { DOCKER_HOST: `unix://${socket}` }) };
}
function readRun({ ending, stdout, stderr }, nonce, timeout, ask) {
    const said = (0,collector_frame/* bounded */.M)(stderr);
    switch (ending.by) {
        case 'spawn':
            return (0,chain_evidence/* unseen */.nv)('prepare', 'shell-missing', { said: ending.code });
        case 'cancelled':
            return (0,chain_evidence/* unseen */.nv)('run', 'cancelled');
        case 'too-large':
            return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: usualBounds.stdout });
        case 'timeout':
            return (0,chain_evidence/* unseen */.nv)('run', 'session-timeout', { limit: timeout });
        case 'signal':
            return (0,chain_evidence/* unseen */.nv)('run', 'remote-signal', { said: ending.signal });
        case 'exit': {
            const read = (0,collector/* readCollected */.qu)(stdout, nonce, ask);
            const silent = read.kind === 'unseen' && read.why.phase === 'read';
            return silent && ending.code !== 0 ? (0,chain_evidence/* unseen */.nv)('run', 'remote-exit', { said, amount: ending.code }) : read;
        }
    }
}

// EXTERNAL MODULE: ./lib/wire/wire.js + 4 modules
var wire = __webpack_require__(5860);
;// CONCATENATED MODULE: ./lib/targets/https/address.js

/**
 * Reads the address of an endpoint: `https://`, or `http://` for this machine or where the plan allows it; no
 * credentials (they belong into `headers`) and no fragment (it is never sent).
 */
function readAddress(text, place, allowUnsafeHttp) {
    const fault = faultOf(text, allowUnsafeHttp);
    if (fault === undefined)
        return (0,parsed/* parsed */.Y)(new URL(text));
    return (0,parsed/* refused */.J)({ place, value: text.replace(/\/\/[^/?#]*@/, '//…@').slice(0, 256), fault });
}
function faultOf(text, allowUnsafeHttp) {
    // A backslash is a slash to the URL standard and a letter to many proxies: they must not read different hosts.
    if (!/^https?:\/\/[^/]/i.test(text) || /[\s\\\p{Cc}]/u.test(text) || !URL.canParse(text))
        return { code: 'url-malformed' };
    const { hostname, protocol } = new URL(text);
    if (/^https?:\/\/[^/?#]*@/i.test(text))
        return { code: 'url-credentials' };
    if (text.includes('#'))
        return { code: 'url-fragment' };
    if (protocol === 'http:' && !allowUnsafeHttp && !isLoopback(hostname))
        return { code: 'url-plain-http', host: hostname };
    return undefined;
}
/** Whether a host, as URL gives it, can only be this machine. */
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

;// CONCATENATED MODULE: ./lib/targets/https/concealed.js

/** So many characters in a row of a secret are enough to call a text an echo of it, though both may be cut. */
const telling = 8;
/**
 * The evidence without what a server may have echoed of our secret headers: a debugging endpoint prints them, and the
 * runner masks its log, but neither the summary nor the report.
 */
function concealed(evidence, secrets) {
    const echoes = (text) => secrets.some((secret) => echoesOf(secret, text));
    if (evidence.kind === 'unseen') {
        const { said, ...why } = evidence.why;
        return said === undefined || !echoes(said) ? evidence : { kind: 'unseen', why };
    }
    const view = evidence.value;
    // A commit id that was also sent as a header is no secret.
    if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
        return evidence;
    return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
}
function echoesOf(secret, text) {
    for (let at = 0; at + telling <= secret.length; at += 1)
        if (text.includes(secret.slice(at, at + telling)))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/targets/https/pointer.js
/** The tokens of `text`; nothing when it is no pointer, or the empty one, which names the whole document. */
function readPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** What the pointer names in a parsed document. Only a value's own members count: `/__proto__` names nothing. */
function valueAt(document, pointer) {
    let value = document;
    for (const token of pointer) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token))
            return undefined;
        // `length` is an own member of an array and no member of its JSON; `01` is no index.
        if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(token))
            return undefined;
        value = Reflect.get(value, token);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/targets/https/reply.js



/** The most that an endpoint's statement may weigh, in bytes. */
const statementCap = 1024 * 1024;
/** The most that a published evidence document may weigh: a container is about 1 KB of it. */
const documentCap = 16 * 1024 * 1024;
/** How old a published document may be, in milliseconds: by our clock, and by the clock of whoever published it. */
const freshness = 5 * 60_000;
/** The commit that an endpoint says it runs. */
function readStatement(reply, says) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    switch (says.kind) {
        case 'header':
            return statementOf(fieldOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole)
                return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: statementCap });
            const document = readJson(reply.body);
            if (document.kind === 'unseen')
                return document;
            return statementOf(valueAt(document.value, says.pointer), `json ${says.text}`);
        }
    }
}
function statementOf(commit, at) {
    if (typeof commit !== 'string' || commit.trim() === '')
        return (0,chain_evidence/* unseen */.nv)('parse', 'commit-missing', { about: at });
    return (0,chain_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at });
}
/** The containers of a host that publishes what the collector prints; `now` is our clock, in milliseconds. */
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: documentCap });
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = (0,collector/* readDocument */.u0)(text);
    if (document.kind === 'unseen')
        return document;
    const { view, clock, services } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const ages = [now, published].filter((time) => !Number.isNaN(time)).map((time) => time - clock * 1000);
    const worst = ages.find((age) => Math.abs(age) > freshness);
    if (worst !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'answer-stale', { limit: freshness, amount: worst });
    const missing = ask.find(({ name }) => !services.includes(name));
    if (missing !== undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'service-not-collected', { about: missing.name });
    return (0,chain_evidence/* seen */.cI)(view);
}
/** Why an answer cannot be read at all, whatever stands in it. */
function refusalOf(reply) {
    const { status } = reply;
    if (status >= 300 && status < 400 && status !== 304) {
        const location = fieldOf(reply, 'location')?.slice(0, 1024);
        return (0,chain_evidence/* unseen */.nv)('read', 'redirected', { amount: status, ...(location === undefined ? {} : { said: location }) });
    }
    if (status !== 200)
        return (0,chain_evidence/* unseen */.nv)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,chain_evidence/* unseen */.nv)('read', 'encoding-unexpected', { said: encoding.slice(0, 120) });
    return undefined;
}
/** A field of the answer; one that is said several times is joined, so that two commits are not one. */
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { about: 'utf-8' });
    try {
        return (0,chain_evidence/* seen */.cI)(JSON.parse(text));
    }
    catch {
        return (0,chain_evidence/* unseen */.nv)('parse', 'not-json', { said: text.trim().slice(0, 80) });
    }
}
function decoded(body) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./lib/targets/https/headers.js

/** Fields that belong to the connection, or that would change what an answer means. */
const reserved = new Set([
    ...['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'content-length', 'upgrade'],
    ...['expect', 'te', 'trailer', 'accept-encoding'],
]);
/** A field name is a token (RFC 9110, section 5.6.2). */
const isFieldName = (text) => /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}$/.test(text);
/** Reads the header fields of a request, names in lower case; no problem carries a value, for that may be a secret. */
function readHeaders(fields, place) {
    const headers = new Map();
    const written = new Map();
    const problems = [];
    for (const [name, value] of Object.entries(fields)) {
        const fault = headers_faultOf(name, value, written);
        if (fault !== undefined)
            problems.push({ place, value: undefined, fault });
        else if (typeof value === 'string')
            headers.set(name.toLowerCase(), value);
        written.set(name.toLowerCase(), name);
    }
    return problems.length === 0 ? (0,parsed/* parsed */.Y)(headers) : (0,parsed/* refused */.J)(...problems);
}
function headers_faultOf(name, value, written) {
    const other = written.get(name.toLowerCase());
    if (!isFieldName(name))
        return { code: 'header-name-malformed', name: name.slice(0, 128) };
    if (reserved.has(name.toLowerCase()))
        return { code: 'header-reserved', name };
    if (other !== undefined)
        return { code: 'header-name-twice', name, other };
    // What may stand in a value (RFC 9110, section 5.5), kept to ASCII: other bytes mean different things to different servers.
    if (typeof value !== 'string' || value.length > 8192 || !/^[\x20-\x7e\t]*$/.test(value))
        return { code: 'header-value-malformed', name };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/settings.js




/**
 * The settings of an endpoint: `commit` (a JSON Pointer, `/commit` when nothing is said), or `header` (the field of
 * the answer that names the commit), or `evidence: true` (the host publishes what the collector prints there, so the
 * target yields instances); and `headers` to send.
 */
const settingKeys = ['commit', 'header', 'evidence', 'headers'];
/** Reads them all, or every mistake at once. */
function readSettings(settings) {
    const problems = unknownKeys(settings);
    const says = keep(readSays(settings), problems);
    const { headers } = settings;
    const fields = headers === undefined ? (0,parsed/* parsed */.Y)(new Map()) : readFields(headers);
    const sent = keep(fields, problems);
    if (says === undefined || sent === undefined || problems.length > 0)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ says, headers: sent });
}
function readSays(settings) {
    const chosen = ['commit', 'header', 'evidence'].filter((key) => settings[key] !== undefined && settings[key].value !== false);
    const [first, second] = chosen;
    const setting = first === undefined ? undefined : settings[second ?? first];
    if (first === undefined || setting === undefined)
        return (0,parsed/* parsed */.Y)({ kind: 'json', text: '/commit', pointer: ['commit'] });
    const { place, value } = setting;
    if (second !== undefined)
        return (0,parsed/* refused */.J)({ place, value: undefined, fault: { code: 'settings-exclude', keys: chosen } });
    switch (first) {
        case 'commit':
            return readPointerSetting(value, place);
        case 'header':
            if (typeof value !== 'string')
                return wrongType(value, 'text', place);
            if (!isFieldName(value))
                return (0,parsed/* refused */.J)({
                    place,
                    value: value.slice(0, 128),
                    fault: { code: 'header-name-malformed', name: value.slice(0, 128) },
                });
            return (0,parsed/* parsed */.Y)({ kind: 'header', name: value.toLowerCase() });
        case 'evidence':
            return value === true ? (0,parsed/* parsed */.Y)({ kind: 'evidence' }) : wrongType(value, 'boolean', place);
    }
}
function readPointerSetting(value, place) {
    if (typeof value !== 'string')
        return wrongType(value, 'text', place);
    const pointer = value.length > 1024 ? undefined : readPointer(value);
    if (pointer === undefined)
        return (0,parsed/* refused */.J)({ place, value: value.slice(0, 128), fault: { code: 'pointer-malformed' } });
    return (0,parsed/* parsed */.Y)({ kind: 'json', text: value, pointer });
}
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
function keep(read, problems) {
    if (read.ok)
        return read.value;
    problems.push(...read.problems);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/targets/https/index.js






/**
 * A deployment endpoint. It yields a statement (the commit that it names), or, when its settings say `evidence: true`,
 * the instances of a host that publishes what the collector prints, behind whatever authentication it likes.
 */
const httpsKind = { scheme: 'https', read: (request) => readEndpoint('https', request) };
/** The same without encryption: for this machine, or where the plan says `allow-unsafe-http`. */
const httpKind = { scheme: 'http', read: (request) => readEndpoint('http', request) };
function readEndpoint(kind, request) {
    const url = readAddress(request.address, request.place, request.allowUnsafeHttp);
    const settings = readSettings(request.settings);
    if (url.ok && settings.ok)
        return (0,parsed/* parsed */.Y)(endpoint(kind, request, url.value, settings.value));
    return (0,parsed/* refused */.J)(...(url.ok ? [] : url.problems), ...(settings.ok ? [] : settings.problems));
}
function endpoint(kind, { name, place, timeout }, url, { says, headers }) {
    const wires = (0,wire/* openWires */.P9)(timeout);
    const document = says.kind === 'evidence';
    const exchange = {
        method: 'GET',
        path: url.pathname + url.search,
        headers: sentHeaders(headers),
        cap: document ? documentCap : statementCap,
        keep: says.kind !== 'header',
    };
    const look = async (ask, signal) => wires.during(signal, async (wire) => {
        const reply = await wire.line(url.origin).exchange(exchange);
        if (reply.kind === 'unseen')
            return reply;
        const read = says.kind === 'evidence' ? readEvidence(reply.value, ask, Date.now()) : readStatement(reply.value, says);
        return concealed(read, [...headers.values()]);
    });
    return {
        name,
        kind,
        address: url.href,
        yields: document ? 'instances' : 'statement',
        place,
        look,
        close: () => wires.close(),
    };
}
/** Our fields and the declared ones, which win. */
function sentHeaders(headers) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of headers)
        fields.set(name, value);
    return [...fields].flat();
}

;// CONCATENATED MODULE: ./lib/targets/ssh/address.js

const address_form = 'ssh://user@host:port';
const usualPort = 22;
/**
 * Names that a shell, a `ProxyCommand` and ssh's own `%` expansion all take as they are: letters, digits, dots, dashes
 * and underscores, a dash never first (CVE-2023-51385, CVE-2025-61984: names from outside became options and commands).
 */
const userName = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}$/;
const hostName = /^(?=.{1,253}$)[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,62})(?:\.[A-Za-z0-9_][A-Za-z0-9_-]{0,62})*\.?$/;
const ipv6 = /^(?=.*:.*:)[0-9A-Fa-f:.]{2,45}$/;
/** Reads `ssh://user@host[:port]`, and names everything that is wrong with it. */
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
/** The address as a person may read it; it never held a secret. */
function showAddress({ user, host, port }) {
    const shown = host.includes(':') ? `[${host}]` : host;
    return `ssh://${user}@${shown}${port === usualPort ? '' : `:${port}`}`;
}

// EXTERNAL MODULE: ./lib/targets/collector/quote.js
var quote = __webpack_require__(6558);
;// CONCATENATED MODULE: ./lib/targets/ssh/command.js

/** What the far end runs: the script comes on its stdin. */
const remoteCommand = ['sh', '-s'];
/**
 * The command line of one look, as a person would type it. The order of key exchanges is OpenSSH's own: see
 * docs/decisions/0004-key-exchange.md. A jump host is a `ProxyCommand`, because `-J` passes none of these options on.
 */
function sshCommand(address, access, hop) {
    const via = hop ? ['-o', `ProxyCommand=${proxyCommand(address, access, hop)}`] : [];
    return ['ssh', ...options(access), ...via, ...destination(address), ...remoteCommand];
}
/** ssh puts `exec` before it and hands it to a shell after expanding `%`, so both are quoted. */
function proxyCommand(address, access, hop) {
    const host = address.host.includes(':') ? `[${address.host}]` : address.host;
    const words = ['ssh', ...options(access), '-E', hop.log, '-W', `${host}:${address.port}`, ...destination(hop.address)];
    const plain = /^[A-Za-z0-9_./:=@,+-]+$/;
    const line = words.map((word) => (plain.test(word) ? word : (0,quote/* shellWord */.K)(word))).join(' ');
    return line.replaceAll('%', '%%');
}
const destination = ({ user, host, port }) => ['-p', `${port}`, '-l', user, '--', host];
function options({ key, knownHosts, connectTimeout }) {
    const settings = {
        // No prompt may ever hang; a passphrase is only asked for (from SSH_ASKPASS) outside of batch mode.
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
        // Says which phase was reached, in lines that have not changed in twenty years; without it exit 255 is all there is.
        LogLevel: 'DEBUG1',
    };
    return ['-F', '/dev/null', ...Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`])];
}

;// CONCATENATED MODULE: ./lib/targets/ssh/refusal.js

/**
 * What ssh says in English before a session is open (OpenSSH 7.4 to 10, `LC_ALL=C`), and what it means. The first that
 * matches counts, so what explains comes before what follows from it: a key that cannot be read ends as "Permission
 * denied" too.
 */
const refusals = [
    [/^.*ssh_askpass: exec.*$/m, 'prepare', 'ssh-failed'],
    [/^.*Could not resolve hostname .*$/m, 'resolve', 'name-not-resolved'],
    [/^.*REVOKED HOST KEY.*$|^.*host key for .* is marked as revoked.*$/m, 'handshake', 'host-key-revoked'],
    [/^.*REMOTE HOST IDENTIFICATION HAS CHANGED.*$|^Host key for .* has changed.*$/m, 'handshake', 'host-key-changed'],
    [/^No \S+ host key is known for .*$|^Host key verification failed\.$/m, 'handshake', 'host-key-unknown'],
    [/^.*no matching .* found.*$|^.*Unable to negotiate with .*$/m, 'handshake', 'no-common-algorithm'],
    [/^.*Connection timed out during banner exchange.*$/m, 'handshake', 'banner-timeout'],
    [/^.*connect to (?:host|address) .*: (?:Connection|Operation) timed out.*$/m, 'connect', 'connection-timeout'],
    [/^.*connect to (?:host|address) .*: Connection refused.*$/m, 'connect', 'connection-refused'],
    [
        /^.*connect to (?:host|address) .*: (?:No route to host|Network is unreachable|Host is down|Invalid argument|Permission denied).*$/m,
        'connect',
        'network-unreachable',
    ],
    [/^.*Load key .*: incorrect passphrase.*$/m, 'authenticate', 'key-passphrase-wrong'],
    [
        /^.*Load key .*$|^.*UNPROTECTED PRIVATE KEY FILE.*$|^.*identity file .* not accessible.*$/im,
        'authenticate',
        'key-unreadable',
    ],
    [
        /^.*(?:Permission denied \(|Too many authentication failures|No more authentication methods|not allowed because).*$/m,
        'authenticate',
        'authentication-refused',
    ],
    [
        /^.*(?:banner line contains invalid characters|Protocol major versions differ|[Ii]nvalid protocol identifier|banner line too long|No banner received|[Bb]ad packet length|message authentication code incorrect|Corrupted MAC).*$/m,
        'handshake',
        'not-an-ssh-server',
    ],
    [
        /^.*(?:Connection (?:closed|reset) by|Connection reset|Broken pipe|Connection closed).*$/m,
        'handshake',
        'connection-reset',
    ],
];
/** Lines of text that a server sent in place of its greeting. */
const strangeBanner = /^debug1: kex_exchange_identification: banner line \d+: (.*)$/m;
/** Why ssh gave up before a session was open, told from its log; `undefined` when it does not say. */
function readRefusal(log, said) {
    const strange = strangeBanner.exec(log)?.[1];
    if (strange !== undefined && !/^debug1: Remote protocol version /m.test(log) && !/timed out/.test(said))
        return { phase: 'handshake', reason: 'not-an-ssh-server', said: (0,collector_frame/* bounded */.M)(strange) };
    if (isWrongPassphrase(log))
        return { phase: 'authenticate', reason: 'key-passphrase-wrong', said: (0,collector_frame/* bounded */.M)(said) };
    for (const [pattern, phase, reason] of refusals) {
        const line = pattern.exec(said)?.[0];
        if (line !== undefined)
            return { phase, reason, said: (0,collector_frame/* bounded */.M)(details(reason, log, said) ?? line) };
    }
    return undefined;
}
/**
 * A passphrase that does not open the key leaves no word of its own: it was asked for, and then nothing was sent, so
 * no answer of the server follows.
 */
function isWrongPassphrase(log) {
    const [, after] = log.split(/^debug1: read_passphrase: requested to askpass$/m);
    return (after !== undefined && !after.includes('Authentications that can continue') && /^debug1: No more auth/m.test(after));
}
/** For a host's key, what a person needs to compare: its fingerprint, and the line that contradicts it. */
function details(reason, log, said) {
    if (!reason.startsWith('host-key-'))
        return undefined;
    const shown = /^debug1: Server host key: (.*)$/m.exec(log)?.[1];
    const line = /^(?:Offending|.*REVOKED).* key in .*:(\d+)$/im.exec(said)?.[1];
    const where = line === undefined ? [] : [`ssh-known-hosts:${line}`];
    return shown === undefined ? undefined : [shown, ...where].join(', ');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/stage.js
/** How far a connection came. ssh says it at LogLevel DEBUG1 in lines that have been the same for twenty years. */
const stages = ['started', 'connected', 'greeted', 'authenticated', 'running', 'ended'];
const marks = {
    connected: /^debug1: Connection established\./m,
    greeted: /^debug1: Remote protocol version /m,
    authenticated: /^Authenticated to |^debug1: Authentication succeeded/m,
    running: /^debug1: Sending command: /m,
    ended: /^debug1: client_input_channel_req: channel \d+ rtype exit-(?:status|signal) /m,
};
/** The last stage that ssh's log shows. */
function stageOf(log) {
    const reached = stages.filter((stage) => stage === 'started' || marks[stage].test(log));
    return reached.at(-1) ?? 'started';
}
const isBefore = (stage, other) => stages.indexOf(stage) < stages.indexOf(other);
/** Whether the remote command was ended by a signal. */
const wasSignalled = (log) => /^debug1: .* rtype exit-signal /m.test(log);
/** What ssh and the far end said, without the narration. */
const withoutDebug = (log) => log
    .split('\n')
    .filter((line) => !/^debug\d: |^(?:Transferred: sent|Bytes per second: sent) |^Authenticated to /.test(line))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

;// CONCATENATED MODULE: ./lib/targets/ssh/diagnosis.js






/**
 * What a look has seen, or the most telling reason why not. A whole answer counts however the session ended: its
 * closing frame says that nothing is missing. Otherwise: what we did, what the jump host said, what ssh said, and what
 * became of the remote command, in this order.
 */
function readSession(session) {
    const { finished, nonce, asks } = session;
    const { ending } = finished;
    if (ending.by === 'spawn')
        return (0,chain_evidence/* unseen */.nv)('prepare', ending.code === 'ENOENT' ? 'ssh-missing' : 'ssh-failed', { said: ending.code });
    if (ending.by === 'cancelled')
        return (0,chain_evidence/* unseen */.nv)('run', 'cancelled');
    if (ending.by === 'too-large')
        return (0,chain_evidence/* unseen */.nv)('read', 'answer-too-large', { limit: usualBounds.stdout });
    const read = (0,collector/* readCollected */.qu)(finished.stdout, nonce, asks);
    if (read.kind === 'seen' || (read.why.reason !== 'answer-missing' && read.why.reason !== 'answer-cut'))
        return read;
    const stage = stageOf(finished.stderr);
    if (session.hop && isBefore(stage, 'greeted'))
        return beyondHop(session, session.hop) ?? beforeSession(session, stage);
    return isBefore(stage, 'running') ? beforeSession(session, stage) : inSession(session, stage, read);
}
/** The connection did not become a session. */
function beforeSession({ finished, host, timeout }, stage) {
    const said = withoutDebug(finished.stderr);
    const refusal = finished.ending.by === 'timeout' ? undefined : readRefusal(finished.stderr, said);
    if (refusal)
        return (0,chain_evidence/* unseen */.nv)(refusal.phase, refusal.reason, { said: refusal.said, about: host, ...limitOf(refusal, timeout) });
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    return (0,chain_evidence/* unseen */.nv)('connect', 'ssh-failed', { said: (0,collector_frame/* bounded */.M)(said.slice(-400)), about: host });
}
const limitOf = ({ reason }, timeout) => reason.endsWith('-timeout') ? { limit: timeout } : {};
/** Our own deadline came, and the stage says in what. */
function tooLate(stage, facts) {
    switch (stage) {
        case 'started':
            return (0,chain_evidence/* unseen */.nv)('connect', 'connection-timeout', facts);
        case 'connected':
            return (0,chain_evidence/* unseen */.nv)('handshake', 'banner-timeout', facts);
        case 'greeted':
            return (0,chain_evidence/* unseen */.nv)('authenticate', 'authentication-timeout', facts);
        case 'authenticated':
        case 'running':
        case 'ended':
            return (0,chain_evidence/* unseen */.nv)('run', 'session-timeout', facts);
    }
}
/** What a jump host says about the host behind it (RFC 4254, 5.1, in OpenSSH's words); its own troubles are its own. */
const behind = [
    [/open failed: connect failed: Connection refused/, 'connect', 'connection-refused'],
    [/open failed: connect failed: (?:No route to host|Network is unreachable)/, 'connect', 'network-unreachable'],
    [/open failed: connect failed: .*(?:not known|name resolution|No address)/i, 'resolve', 'name-not-resolved'],
    [/open failed: connect failed: .*timed out/, 'connect', 'connection-timeout'],
];
/** Tells the jump host's trouble from the target's: each ssh has a log of its own. */
function beyondHop({ finished, host, timeout }, hop) {
    const said = withoutDebug(hop.log);
    for (const [pattern, phase, reason] of behind)
        if (pattern.test(said))
            return (0,chain_evidence/* unseen */.nv)(phase, reason, { said: (0,collector_frame/* bounded */.M)(said), about: host, ...limitOf({ reason }, timeout) });
    const stage = stageOf(hop.log);
    const late = finished.ending.by === 'timeout';
    const authenticated = !isBefore(stage, 'authenticated');
    if (authenticated && late)
        return tooLate('connected', { about: host, limit: timeout });
    if (authenticated && !/open failed:/.test(said))
        return undefined;
    const refusal = late ? undefined : readRefusal(hop.log, said);
    const cause = refusal?.reason ?? (late ? tooLate(stage, {}).why.reason : undefined);
    const text = refusal?.said ?? (0,collector_frame/* bounded */.M)(said || withoutDebug(finished.stderr));
    return (0,chain_evidence/* unseen */.nv)('connect', 'jump-host-failed', { said: text, about: hop.host, ...(cause ? { cause } : {}) });
}
/** A login that is no shell, or a shell without `sh`: git-shell, nologin, a menu. */
const noShell = /not found|no such file|unknown command|unrecognized command|not (?:currently )?available|not allowed|exec request failed|request failed on channel/i;
/** A session was open: what became of the remote command. */
function inSession({ finished, host, timeout }, stage, answer) {
    const said = (0,collector_frame/* bounded */.M)(withoutDebug(finished.stderr));
    const facts = { said, about: host };
    const begun = answer.why.reason === 'answer-cut';
    if (finished.ending.by === 'timeout')
        return tooLate(stage, { about: host, limit: timeout });
    if (wasSignalled(finished.stderr))
        return (0,chain_evidence/* unseen */.nv)('run', 'remote-signal', facts);
    if (stage !== 'ended') {
        const refused = /exec request failed|request failed on channel|open failed:/.test(said);
        return refused ? (0,chain_evidence/* unseen */.nv)('run', 'shell-missing', facts) : (0,chain_evidence/* unseen */.nv)('run', 'session-dropped', facts);
    }
    const code = finished.ending.by === 'exit' ? finished.ending.code : 255;
    const heard = answer.why.said || said;
    if (!begun && code !== 0 && (code === 127 || noShell.test(`${heard}\n${said}`)))
        return (0,chain_evidence/* unseen */.nv)('run', 'shell-missing', { said: said || heard, about: host, amount: code });
    if (code !== 0)
        return (0,chain_evidence/* unseen */.nv)('run', 'remote-exit', { said: said || heard, about: host, amount: code });
    return begun ? answer : (0,chain_evidence/* unseen */.nv)('read', 'answer-missing', { said: heard, about: host });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/targets/ssh/held-file.js



/** The runner's own temporary folder is emptied after each job; elsewhere the system's. */
const usualPlaces = (env) => ({
    temporary: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
    proc: '/proc',
});
/**
 * Writes a text where only we can read it and takes its name away at once: what is left is an open file, reached as
 * `/proc/PID/fd/N`, that is gone with this process even when it is killed. Without a /proc it keeps its name, in a
 * folder of mode 0700, until `close`. Opened for reading alone unless `writable`: what is open for writing cannot be
 * executed.
 */
function holdFile(text, places, kind = 'data') {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(places.temporary, 'runtime-drift-'));
    let fd;
    try {
        const named = (0,external_node_path_.join)(folder, 'file');
        (0,external_node_fs_.writeFileSync)(named, text, { mode: kind === 'program' ? 0o700 : 0o600 });
        fd = (0,external_node_fs_.openSync)(named, kind === 'log' ? 'r+' : 'r');
        const nameless = `${places.proc}/${process.pid}/fd/${fd}`;
        const path = isThere(nameless) ? nameless : named;
        if (path === nameless)
            (0,external_node_fs_.rmSync)(folder, { recursive: true });
        return { path, read: () => (0,external_node_fs_.readFileSync)(path, 'utf8'), close: once(fd, folder) };
    }
    catch (error) {
        once(fd, folder)();
        throw error;
    }
}
function isThere(path) {
    try {
        (0,external_node_fs_.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** Closes the file and removes what still has a name; a second call does nothing, so that it never closes a stranger's. */
function once(fd, folder) {
    let closed = false;
    return () => {
        if (closed)
            return;
        closed = true;
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/login.js

/** The logins that are open, by the secrets that opened them. */
const login_open = new WeakMap();
/**
 * One login for all hosts that are entered with the same secrets, so that fifty hosts do not cost a hundred files. It
 * is closed when all who hold it have closed it.
 */
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
/** Puts the secrets where ssh finds them and nobody else does. Fails when no file can be written. */
function openLogin({ key, passphrase, knownHosts }, env, places) {
    const held = [];
    const close = () => {
        for (const file of held)
            file.close();
    };
    const hold = (text, kind) => {
        const file = holdFile(text, places, kind);
        held.push(file);
        return file;
    };
    try {
        const known = hold(knownHosts);
        const asked = key?.encrypted && passphrase ? hold(`${passphrase}\n`) : undefined;
        // ssh runs a program to learn a passphrase: this one reads the held file, so it shows in no list of processes.
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
        // The diagnosis reads English; a ProxyCommand is run by SHELL, whatever the user likes.
        LC_ALL: 'C',
        SHELL: '/bin/sh',
        ...(askpass ? { SSH_ASKPASS: askpass, SSH_ASKPASS_REQUIRE: 'force', DISPLAY: ':' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/ssh/key.js

const armour = /-----BEGIN ([A-Z0-9 ]*)PRIVATE KEY-----[\s\S]*?-----END \1PRIVATE KEY-----/;
const publicKey = /^(?:ssh-|ecdsa-sha2-|sk-ssh-|sk-ecdsa-)[a-z0-9@.-]+ [A-Za-z0-9+/=]{16,}|^-----BEGIN (?:[A-Z0-9 ]+ )?PUBLIC KEY-----|^---- BEGIN SSH2 PUBLIC KEY ----/;
/**
 * Reads a key in the shapes that secrets arrive in. Safely mended: CRLF and CR, a missing last newline, spaces and
 * quotes around it, `\n` written out, the whole key in base64. Everything else is named and not touched.
 */
function readPrivateKey(secret, passphrase) {
    const text = tidy(secret);
    if (text === '')
        return (0,parsed/* refused */.J)({ code: 'ssh-key-empty' });
    const key = [text, key_decoded(text)].find((shape) => armour.test(shape));
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
/** What the text says when it is base64 of text, and nothing else. */
function key_decoded(text) {
    return /^[A-Za-z0-9+/\s]+={0,2}$/.test(text) ? tidy(Buffer.from(text, 'base64').toString('latin1')) : '';
}
function whatElse(text) {
    for (const shape of [text, key_decoded(text)]) {
        if (publicKey.test(shape))
            return 'ssh-key-public';
        if (shape.startsWith('PuTTY-User-Key-File-'))
            return 'ssh-key-putty';
        if (/-----(?:BEGIN|END) [A-Z0-9 ]*PRIVATE KEY-----/.test(shape))
            return 'ssh-key-cut';
    }
    return 'ssh-key-unrecognised';
}
/**
 * PEM says it in words; OpenSSH's own format (PROTOCOL.key in its source) in the cipher's name: after the magic
 * `openssh-key-v1\0`, a length of four bytes and `none`.
 */
function isEncrypted(key) {
    if (/^Proc-Type: 4,ENCRYPTED/m.test(key) || key.includes('BEGIN ENCRYPTED PRIVATE KEY'))
        return true;
    if (!key.includes('BEGIN OPENSSH PRIVATE KEY'))
        return false;
    const bytes = Buffer.from(key.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1');
    return bytes.startsWith('openssh-key-v1\0') && !bytes.startsWith('openssh-key-v1\0\0\0\0\u0004none');
}

;// CONCATENATED MODULE: ./lib/targets/ssh/known-hosts.js

/** A line of known_hosts (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT): marker, names or their hash, key type, key, comment. */
const entry = /^(?:@(?:cert-authority|revoked)\s+)?\S+\s+(?:ssh-|ecdsa-|sk-)[A-Za-z0-9@.-]+\s+[A-Za-z0-9+/]{16,}={0,3}(?:\s.*)?$/;
/** Reads known_hosts, mends its line ends (line numbers stay), and names the first line that ssh would silently skip. */
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





/** Reads a request, and names every mistake in it. `env` says whether an agent has the key (`SSH_AUTH_SOCK`). */
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
    const jump = readJump(request, problems);
    const secrets = readSecrets(request, env, take);
    if (problems.length > 0 || address === undefined || secrets === undefined)
        return (0,parsed/* refused */.J)(...problems);
    return (0,parsed/* parsed */.Y)({ address, jump, secrets });
}
const withoutPassword = (address) => address.replace(/:[^:/@]*@/g, ':***@').slice(0, 300);
/** The settings of an ssh target: `jump` alone, which wins over the `ssh-jump` input. */
function readJump({ settings, access }, problems) {
    const known = ['jump'];
    for (const [key, { place }] of Object.entries(settings)) {
        if (known.includes(key))
            continue;
        const near = (0,mod/* closest */.kp)(key, known);
        const nearest = (0,mod/* distance */.Io)(key, near) <= 2 ? near : undefined;
        problems.push({ place, value: undefined, fault: { code: 'unknown-key', key, nearest, known } });
    }
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
/** All targets of a run have one access: what was read of it without a mistake is read once, and known by its identity. */
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










/** A host that is looked at over OpenSSH's own client: one connection, one remote command a look. */
const sshKind = { scheme: 'ssh', read: (request) => readSshTarget(request, process.env) };
/** Reads an ssh target. `env` is where an agent (`SSH_AUTH_SOCK`), the temporary folder and the ssh client are found. */
function readSshTarget(request, env) {
    const way = readWay(request, env);
    return way.ok ? (0,parsed/* parsed */.Y)(ssh_openTarget(request, way.value, env)) : way;
}
function ssh_openTarget({ name, place, timeout }, { address, jump, secrets }, env) {
    const closed = new AbortController();
    let login;
    /** Takes what the ssh of a jump host says. */
    let log;
    return {
        name,
        kind: 'ssh',
        address: showAddress(address),
        yields: 'instances',
        place,
        async look(ask, signal) {
            const open = AbortSignal.any([signal, closed.signal]);
            if (open.aborted)
                return (0,chain_evidence/* unseen */.nv)('prepare', 'cancelled');
            try {
                login ??= shareLogin(secrets, env, usualPlaces(env));
                if (jump)
                    log ??= holdFile('', usualPlaces(env), 'log');
            }
            catch (error) {
                return (0,chain_evidence/* unseen */.nv)('prepare', 'ssh-failed', { said: error instanceof Error ? error.message.slice(0, 400) : '' });
            }
            const { access } = login;
            const nonce = crypto.randomUUID();
            const hop = jump && log && { address: jump, log: log.path };
            const connectTimeout = Math.max(1, Math.ceil(timeout / 1000));
            const [file = 'ssh', ...args] = sshCommand(address, { ...access, connectTimeout }, hop);
            const said = log?.read().length;
            const command = { file, args, env: login.env, input: (0,collector/* collectorScript */.Rb)(ask, nonce) };
            const finished = await runBounded(command, { timeout, ...usualBounds }, open);
            const heard = jump && log && !closed.signal.aborted ? { host: jump.host, log: log.read().slice(said) } : undefined;
            return readSession({ finished, nonce, asks: ask, host: address.host, timeout, hop: heard });
        },
        close() {
            closed.abort();
            login?.close();
            login = undefined;
            log?.close();
            log = undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/targets/registry.js



/** Every kind of place that can be looked at: the scheme of its addresses is its name. */
const kinds = [sshKind, dockerKind, httpsKind, httpKind];


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ openWires),
  $8: () => (/* binding */ ownHeaders)
});

// UNUSED EXPORTS: openWire

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
;// CONCATENATED MODULE: ./lib/wire/dial.js
/**
 * Connects to an origin for undici, in place of its own connector, which can neither be given up half-way nor say
 * whether the name, the port or the certificate failed. Certificates are always verified, whatever
 * NODE_TLS_REJECT_UNAUTHORIZED says; NODE_EXTRA_CA_CERTS adds authorities. Gives up after `limit` milliseconds.
 */
function dial(lines, { hostname, port, protocol }, limit, callback) {
    const secure = protocol === 'https:';
    const address = lines.net.isIP(hostname) !== 0;
    let phase = address ? 'connect' : 'resolve';
    const to = { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port), lookup: lines.lookup };
    const socket = secure
        ? lines.tls.connect({
            ...to,
            servername: address ? '' : hostname,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        })
        : lines.net.connect(to);
    const timer = setTimeout(() => socket.destroy(Object.assign(new Error('dial'), { code: 'ETIMEDOUT' })), limit);
    const failed = (error) => {
        clearTimeout(timer);
        callback(error, null);
    };
    socket.setNoDelay(true);
    socket.once('close', () => clearTimeout(timer));
    socket.once('lookup', (error) => {
        if (error === null)
            phase = 'connect';
    });
    socket.once('connect', () => {
        phase = 'handshake';
    });
    socket.once('error', failed);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        socket.removeListener('error', failed);
        callback(null, socket);
    });
    return { socket, phase: () => phase };
}

;// CONCATENATED MODULE: ./lib/wire/failure.js

const reasons = {
    ENOTFOUND: 'name-not-resolved',
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'network-unreachable',
    ENETUNREACH: 'network-unreachable',
    EHOSTDOWN: 'network-unreachable',
    ENETDOWN: 'network-unreachable',
    EADDRNOTAVAIL: 'network-unreachable',
    ENONET: 'network-unreachable',
    ECONNRESET: 'connection-reset',
    ECONNABORTED: 'connection-reset',
    EPIPE: 'connection-reset',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
    INVALID_CA: 'tls-untrusted',
    INVALID_PURPOSE: 'tls-untrusted',
    UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
};
const phases = {
    resolve: 'resolve',
    connect: 'connect',
    handshake: 'handshake',
    sent: 'read',
    answering: 'read',
};
/** Why a request has no answer, read from the error of Node or undici and how far it had come. */
function readFailure(failure, stage, { host, maxHeaderSize, timeout }) {
    if (failure.code === 'ETIMEDOUT')
        return late(stage, { host, timeout });
    const reason = reasonOf(failure, stage);
    return (0,evidence/* unseen */.nv)(phases[stage], reason, {
        about: host,
        ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
        ...(reason === 'not-http' && failure.data ? { said: bounded(failure.data) } : {}),
        ...(reason === 'http-failed' ? { said: bounded(`${failure.code} ${failure.message}`) } : {}),
        ...(reason.startsWith('tls-') ? { said: bounded(failure.code) } : {}),
    });
}
/** Why a request that ran out of time has no answer: it names what was waited for. */
function late(stage, { host, timeout }) {
    const facts = { about: host, limit: timeout };
    switch (stage) {
        case 'resolve':
            return (0,evidence/* unseen */.nv)('resolve', 'name-not-resolved', facts);
        case 'connect':
        case 'handshake':
            return (0,evidence/* unseen */.nv)(stage, 'connection-timeout', facts);
        case 'sent':
            return (0,evidence/* unseen */.nv)('read', 'headers-timeout', facts);
        case 'answering':
            return (0,evidence/* unseen */.nv)('read', 'body-timeout', facts);
    }
}
function reasonOf({ code, message }, stage) {
    const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (known === 'connection-reset' && stage === 'answering')
        return 'answer-cut';
    if (known !== undefined)
        return known;
    if (code.startsWith('EAI_'))
        return 'name-not-resolved';
    if (code === 'UND_ERR_SOCKET' && message === 'other side closed')
        return stage === 'answering' ? 'answer-cut' : 'connection-reset';
    if (code === 'HTTPParserError' && /\bEOF\b/.test(message))
        return 'answer-cut';
    if (code === 'HTTPParserError')
        return stage === 'answering' ? 'answer-malformed' : 'not-http';
    if (code.startsWith('CERT_'))
        return 'tls-untrusted';
    if (stage === 'handshake' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls-failed';
    return 'http-failed';
}
/** The first line of it is enough to tell an SSH server from a mail server. */
const bounded = (text) => text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join();

;// CONCATENATED MODULE: ./lib/wire/line.js



/** Header fields of an answer that are read before it is refused, in bytes. */
const maxHeaderSize = 16 * 1024;
/** The most that connecting may take of a request's time, in milliseconds. */
const dialLimit = 10_000;
/** Opens a line; nothing is dialled before the first request. */
function openLine(Dialler, lines, origin, timeout) {
    let dialled;
    let hungUp = false;
    const circumstance = { host: origin.hostname, timeout, maxHeaderSize };
    const client = new Dialler(origin, {
        pipelining: 1,
        allowH2: false,
        maxHeaderSize,
        // The timers of undici count in seconds and start again with every byte; ours bound the whole request.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: (options, callback) => {
            dialled = dial(lines, options, Math.min(timeout, dialLimit), callback);
        },
    });
    const exchange = (ask) => new Promise((settle, fail) => {
        const begun = performance.now();
        let controller;
        let answered;
        let size = 0;
        const chunks = [];
        const stage = () => (answered ? 'answering' : controller ? 'sent' : (dialled?.phase() ?? 'connect'));
        const finish = (evidence) => {
            clearTimeout(timer);
            settle(evidence);
        };
        const timer = setTimeout(() => {
            finish(late(stage(), circumstance));
            if (controller)
                controller.abort(new Error('late'));
            else
                dialled?.socket.destroy(new Error('late'));
        }, timeout);
        const handler = {
            onRequestStart(started) {
                controller = started;
            },
            onResponseStart(_, status, headers) {
                if (status >= 200)
                    answered = { status, headers, took: performance.now() - begun };
            },
            onResponseData(started, chunk) {
                size += chunk.length;
                if (ask.keep)
                    chunks.push(chunk);
                if (size <= ask.cap || answered === undefined)
                    return;
                finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks, ask.cap), whole: false }));
                started.abort(new Error('enough'));
            },
            onResponseEnd() {
                if (answered !== undefined)
                    finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks), whole: true }));
            },
            onResponseError(_, error) {
                const failure = failureOf(error);
                // A request that undici refuses to write is a mistake of ours, not news about the deployment.
                if (hungUp)
                    finish((0,evidence/* unseen */.nv)('run', 'cancelled'));
                else if (failure.code === 'UND_ERR_INVALID_ARG') {
                    clearTimeout(timer);
                    fail(error);
                }
                else
                    finish(readFailure(failure, stage(), circumstance));
            },
        };
        client.dispatch({ method: ask.method, path: ask.path, headers: [...ask.headers] }, handler);
    });
    const cut = () => {
        hungUp = true;
        dialled?.socket.destroy();
        void client.destroy();
    };
    return { exchange, cut };
}
function failureOf(error) {
    return {
        code: typeof error.code === 'string' ? error.code : error.name,
        message: error.message,
        ...(typeof error.data === 'string' ? { data: error.data } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/wire/lookup.js
/** A lookup that asks for each name once and remembers the answer, for the few seconds of one look. */
function lookupOnce(resolve) {
    const known = new Map();
    return (hostname, { all }, callback) => {
        const found = known.get(hostname) ?? resolve(hostname);
        known.set(hostname, found);
        found.then((addresses) => {
            const [first] = addresses;
            if (all === true || first === undefined)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, []));
    };
}

;// CONCATENATED MODULE: ./lib/wire/wire.js



/** The header fields that every request carries, names and values in turn. */
const ownHeaders = [
    'user-agent',
    `runtime-drift/${version/* version */.r}`,
    'accept',
    '*/*',
    'accept-encoding',
    'identity',
    'cache-control',
    'no-cache',
];
/** Loads the HTTP client; `timeout` bounds each whole request, in milliseconds. */
async function openWire(timeout) {
    const [{ default: Client }, net, tls, dns] = await Promise.all([
        __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 3701, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1692, 19)),
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1553, 19)),
    ]);
    const parts = { net, tls, lookup: lookupOnce((hostname) => dns.lookup(hostname, { all: true })) };
    const open = [];
    let isCut = false;
    return {
        line(origin) {
            const line = openLine(Client, parts, new URL(origin), timeout);
            if (isCut)
                line.cut();
            else
                open.push(line);
            return line;
        },
        cut() {
            isCut = true;
            for (const line of open.splice(0))
                line.cut();
        },
    };
}
/** Opens nothing yet; `timeout` bounds each whole request, in milliseconds. */
function openWires(timeout) {
    const open = new Set();
    let closed = false;
    return {
        async during(signal, look) {
            const wire = await openWire(timeout);
            const cut = () => wire.cut();
            open.add(wire);
            signal.addEventListener('abort', cut, { once: true });
            // Both may have happened while the client was loaded.
            if (closed || signal.aborted)
                cut();
            try {
                return await look(wire);
            }
            finally {
                signal.removeEventListener('abort', cut);
                open.delete(wire);
                wire.cut();
            }
        },
        close() {
            closed = true;
            for (const wire of open)
                wire.cut();
        },
    };
}


/***/ }),

/***/ 6409:
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
