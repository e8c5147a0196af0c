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
/** What a target is asked of the files of a service: where they lie, as the plan says it, and which they are, as their manifest does. */
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

/** As much as is kept of what git says, in characters, when nobody wants more. */
const usual = 4096;
/**
 * git through @actions/exec, loaded when it is first run; `path` is where programs are looked for. A git that has not
 * answered after `timeout` milliseconds, or when `signal` aborts, is left behind and counts as failed.
 */
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
 * it was merged. Nothing is asked twice.
 */
async function askGitHub(settings, commit, signal) {
    const { client, owner, repo, ending } = await github_open(settings, signal);
    try {
        const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', {
            owner,
            repo,
            ref: commit,
            // The list of changed files is of no use here; a page of it has at least one.
            per_page: 1,
            // The type that the API's own description declares; octokit's default is an older name of it.
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
/** A client for one request. `@actions/github` is loaded here and nowhere else. */
async function github_open({ token, repository, apiUrl, timeout }, signal) {
    const [owner = '', repo = ''] = repository.split('/');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const client = getOctokit(token, { baseUrl: apiUrl, log: silence });
    return { client, owner, repo, ending: AbortSignal.any([signal, AbortSignal.timeout(timeout)]) };
}
const relations = { ahead: 'descendant', behind: 'ancestor', diverged: 'apart' };
/**
 * How `other` stands to `commit`: `GET /repos/{owner}/{repo}/compare/{basehead}`, whose `status` says where the head is.
 * The second page, since only the first one lists changed files. Nothing for whatever keeps GitHub from telling.
 */
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

;// CONCATENATED MODULE: ./lib/origin/relate.js

/**
 * How `other` stands to `commit` in a checkout; nothing when it cannot tell. `merge-base --is-ancestor` exits 0 for yes, 1
 * for no and 128 for a commit that is not there (git-merge-base(1)). A yes holds in any checkout; a no of a shallow one,
 * whose history is cut off, says nothing.
 */
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
        async relate(commit, others, signal) {
            const relations = await Promise.all(others.map((other) => relate(settings, github, commit, other, signal)));
            return others.flatMap((other, at) => {
                const relation = relations[at];
                return relation === undefined ? [] : [{ commit: other, relation }];
            });
        },
    };
}
/** The checkout tells it, else GitHub. */
async function relate({ workspace, path, timeout }, github, commit, other, signal) {
    const local = workspace === undefined
        ? undefined
        : await relateInCheckout(openGit(path, timeout, signal), workspace, commit, other);
    return local ?? (github === undefined || signal.aborted ? undefined : relateOnGitHub(github, commit, other, signal));
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

;// CONCATENATED MODULE: ./lib/origin/tree.js



/** Characters of names that are read for one glob: tens of thousands of files, of which the first few are shown. */
const readCharacters = 1024 * 1024;
const mostPaths = 3;
const longestPath = 256;
/** Lists the files of commits in the checkout, whatever is checked out there. */
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
/** Whether the files of the commit can be listed; a shallow clone of that very commit has them all. */
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
/** The tree without files, which every repository knows, as SHA-1 and as SHA-256 (git's own `hash-object -t tree`). */
const emptyTrees = [
    '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
];
/**
 * The difference between nothing and the commit is what the commit holds: `diff-tree` takes every pathspec, which `ls-tree`
 * does not, and reads the commit itself, which `ls-files` does not. Names alone are compared, so that no content is read,
 * and no program that the configuration names is run.
 */
const treeCommand = (workspace, commit, glob) => gitCommand(workspace, ...['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv'], ...[emptyTrees[commit.length === 40 ? 0 : 1], commit, '--', ...readings(glob).map((one) => `:(top,glob)${one}`)]);
/**
 * Brackets are a set of letters to git, and part of a name to frameworks that route by files (`app/[id]/page.tsx`): both
 * are meant.
 */
const readings = (glob) => {
    const named = glob.replace(/(?<!\\)[[\]]/g, '\\$&');
    return named === glob ? [glob] : [glob, named];
};
async function matchesOf(git, workspace, commit, glob) {
    const { code, stdout, stderr } = await git(treeCommand(workspace, commit, glob));
    if (code !== 0)
        return (0,evidence/* unseen */.nv)('run', 'git-failed', { about: glob, said: stderr.trim().slice(0, 240) });
    // Every name ends with a NUL: the last piece is empty, or a name that was cut.
    const names = stdout.split('\0').slice(0, -1);
    return (0,evidence/* seen */.cI)({ total: names.length, paths: names.slice(0, mostPaths).map((name) => name.slice(0, longestPath)) });
}

;// CONCATENATED MODULE: ./lib/eyes.js



/** Everything that looks, for a request. What asks over HTTP is loaded by the first route. */
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
        openProber: async () => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 2180))).openProber({ timeout, concurrency, tunnel: throughTargets(request) }),
        ...(request.served.length === 0
            ? {}
            : {
                fetchBuilds: async (signal) => (await Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 5209))).fetchBuilds(request.served, { timeout, concurrency }, signal),
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
/** The way through a target by its name; the plan names only those that have one. */
const throughTargets = ({ targets }) => async (name, port, signal, host) => {
    const open = targets.find((target) => target.name === name)?.tunnel;
    if (open === undefined)
        throw new Error(`nothing leads through the target ${name}`);
    return open(port, signal, host);
};
/** The files to look for: where they lie, as the plan says it, and which they are, as their manifest does. */
function askedFiles({ plan, manifests }) {
    return new Map(plan.services.flatMap(({ name, files }) => {
        const manifest = manifests.get(name);
        if (files === undefined || manifest === undefined)
            return [];
        const ask = askFiles(files, manifest);
        return [[name, { ...ask, entries: featuredFirst(plan, name, ask.entries) }]];
    }));
}
/** Only the first of many differences are told, so that those of features come first. */
function featuredFirst({ features = [] }, service, files) {
    const own = new Set(features.flatMap(({ artifacts }) => artifacts.flatMap((one) => (one.service === service ? (one.files ?? [one.path]) : []))));
    if (own.size === 0)
        return files;
    return [...files.filter(({ path }) => own.has(path)), ...files.filter(({ path }) => !own.has(path))];
}
/** The clock of the machine: monotonic, so that a corrected wall clock neither ends nor prolongs a wait. */
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
