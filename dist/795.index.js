export const id = 795;
export const ids = [795];
export const modules = {

/***/ 3795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  machineTime: () => (/* binding */ machineTime),
  openEyes: () => (/* binding */ openEyes),
  stopSignal: () => (/* binding */ stopSignal)
});

;// CONCATENATED MODULE: ./lib/inputs/files-ask.js
function askFiles({ artifact, complete }, manifest) {
    const all = complete === undefined ? {} : { complete };
    if (manifest.lists === 'names')
        return { artifact, entries: [], names: manifest.files.map(({ path }) => path), ...all };
    const { files, links } = manifest;
    return { artifact, entries: files, ...(links.length === 0 ? {} : { links }), ...all };
}

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
        openProber: async () => (await Promise.all(/* import() */[__webpack_require__.e(424), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 2180))).openProber({ timeout, concurrency, tunnel: throughTargets(request) }),
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
        const ask = askFiles(files, manifest);
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


/***/ })

};
