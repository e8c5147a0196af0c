export const id = 408;
export const ids = [408];
export const modules = {

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  machineTime: () => (/* binding */ machineTime),
  openEyes: () => (/* binding */ openEyes),
  stopSignal: () => (/* binding */ stopSignal)
});

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
    const { getExecOutput } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2876));
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


/***/ })

};
