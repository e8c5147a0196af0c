export const id = 792;
export const ids = [792];
export const modules = {

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   Du: () => (/* binding */ parseCommandLine),
/* harmony export */   HN: () => (/* binding */ colorOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3231);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1733);



const commonFlags = {
    color: { description: 'Use colours. This is the default on a terminal where NO_COLOR is not set.' },
    'no-color': { description: 'Use no colours.' },
};
function colorOf(switched) {
    const last = switched.findLast((name) => name === 'color' || name === 'no-color');
    return last === undefined ? undefined : last === 'color';
}
function parseCommandLine(args, flags, problems) {
    const known = Object.keys(flags);
    const options = Object.fromEntries(known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }]));
    const all = withBareValues(args, flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: all, options, strict: false, allowPositionals: true, tokens: true });
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const given = [];
    const switched = [];
    const rest = [];
    let valueOfUnknown = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== valueOfUnknown)
                rest.push(token.value);
        }
        else if (token.kind === 'option') {
            const { name, rawName } = token;
            const flag = known.find((one) => one === name);
            if (!rawName.startsWith('--'))
                report(all[token.index] ?? rawName, { code: 'argument-unexpected' });
            else if (flag === undefined) {
                report(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
                if (token.value === undefined)
                    valueOfUnknown = token.index + 1;
            }
            else if (flags[flag].value === undefined)
                switched.push(flag);
            else if (token.value === undefined)
                report(name, { code: 'flag-value-missing' });
            else
                given.push({ name: flag, value: token.value });
        }
    }
    return { given, switched, rest };
}
function withBareValues(args, flags) {
    return args.map((arg, at) => {
        const bare = arg.startsWith('--') && Object.hasOwn(flags, arg.slice(2)) ? flags[arg.slice(2)]?.bare : undefined;
        const next = args[at + 1];
        return bare === undefined || (next !== undefined && !next.startsWith('--')) ? arg : `${arg}=${bare}`;
    });
}


/***/ }),

/***/ 8582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCommitInput)
});

// UNUSED EXPORTS: othersOf

// EXTERNAL MODULE: ./lib/inputs/commit.js
var inputs_commit = __webpack_require__(848);
// EXTERNAL MODULE: ./lib/model/plan.js
var plan = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
;// CONCATENATED MODULE: ./lib/inputs/event-rules.js
const ofPullRequest = ['pull_request.head.sha', 'pull_request.merge_commit_sha'];
const headOfPullRequest = 'github.event.pull_request.head.sha';
const tip = 'The event names no deployed commit: `github.sha` is the tip of the default branch.';
const none = { give: undefined, is: tip };
const eventRules = {
    push: {
        field: 'after',
        tag: 'head_commit.id',
        is: 'The pushed commit. For a tag, the commit that it points to, also if the tag is annotated.',
        also: ['head_commit.id'],
    },
    pull_request: {
        field: 'GITHUB_SHA',
        merged: 'pull_request.merge_commit_sha',
        is: 'The test merge commit. After the merge (`closed`), the commit that was merged. The label of an image may name the head instead.',
        also: ofPullRequest,
    },
    merge_group: { field: 'merge_group.head_sha', is: 'The tip of the merge group.' },
    workflow_run: {
        field: 'workflow_run.head_sha',
        is: 'The commit of the run that ended. `github.sha`, which build tools write into labels, is the tip of the default branch.',
    },
    workflow_call: { field: 'GITHUB_SHA', is: 'The commit of the calling workflow, by the event that started it.' },
    workflow_dispatch: {
        field: 'GITHUB_SHA',
        is: 'The tip of the branch or tag that the workflow was started on. A `ref` that an input names is not known: give its commit.',
    },
    repository_dispatch: {
        field: 'GITHUB_SHA',
        is: 'The tip of the default branch. A commit in `client_payload` is not used: give it.',
    },
    schedule: {
        field: 'GITHUB_SHA',
        is: 'The tip of the default branch. To watch what was deployed, use `commit: deployed`.',
    },
    release: { field: 'GITHUB_SHA', is: 'The commit of the released tag.' },
    create: { field: 'GITHUB_SHA', is: 'The tip of the new branch or tag.' },
    deployment: { field: 'deployment.sha', is: 'The commit to deploy. Filter by environment.' },
    deployment_status: {
        field: 'deployment.sha',
        is: 'The commit of the deployment. Filter by environment and by state.',
    },
    pull_request_target: {
        give: headOfPullRequest,
        unsafe: true,
        is: 'The event runs with secrets for code of others, and `github.sha` is the base branch.',
        also: ofPullRequest,
    },
    pull_request_review: { give: headOfPullRequest, is: 'A review deploys nothing.', also: ofPullRequest },
    pull_request_review_comment: { give: headOfPullRequest, is: 'A comment deploys nothing.', also: ofPullRequest },
    check_run: {
        give: 'github.event.check_run.head_sha',
        is: 'The check is about that commit, and `github.sha` is the tip of the default branch.',
        also: ['check_run.head_sha'],
    },
    check_suite: {
        give: 'github.event.check_suite.head_sha',
        is: 'The checks are about that commit, and `github.sha` is the tip of the default branch.',
        also: ['check_suite.head_sha'],
    },
    status: {
        give: 'github.event.sha',
        is: 'The status is about that commit, and `github.sha` is the tip of the default branch.',
        also: ['sha'],
    },
    page_build: {
        give: 'github.event.build.commit',
        is: 'GitHub Pages built that commit.',
        also: ['build.commit'],
    },
    registry_package: {
        give: undefined,
        is: 'A package names no commit reliably. Give the commit that its build wrote down.',
    },
    delete: { give: undefined, is: 'A branch or tag was deleted, so there is no commit.' },
    branch_protection_rule: none,
    discussion: none,
    discussion_comment: none,
    fork: none,
    gollum: none,
    image_version: none,
    issue_comment: none,
    issues: none,
    label: none,
    milestone: none,
    public: none,
    watch: none,
};

// EXTERNAL MODULE: ./lib/inputs/problems.js
var inputs_problems = __webpack_require__(1733);
;// CONCATENATED MODULE: ./lib/inputs/event.js





const ruleOf = (name) => Object.hasOwn(eventRules, name) ? new Map(Object.entries(eventRules)).get(name) : undefined;
function commitOfEvent(event, sha) {
    const place = { kind: 'event', name: event.name };
    const rule = ruleOf(event.name);
    if (rule === undefined)
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-not-in-event', event: event.name });
    if ('give' in rule) {
        const give = rule.give === undefined ? {} : { give: rule.give };
        const code = rule.unsafe ? 'commit-unsafe-event' : 'commit-not-in-event';
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code, event: event.name, ...give });
    }
    const ref = own(event.payload, 'ref');
    if (event.name === 'push' && own(event.payload, 'deleted') === true) {
        const named = typeof ref === 'string' ? ref : undefined;
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-deleted-ref', event: event.name, ref: named });
    }
    const field = fieldOf(event, rule);
    return read(field, field === githubSha ? sha : own(event.payload, field), event.name, place);
}
const githubSha = 'GITHUB_SHA';
function fieldOf({ name, payload }, { field, tag, merged }) {
    const ref = own(payload, 'ref');
    if (merged !== undefined && isMerged(payload))
        return merged;
    const used = tag !== undefined && typeof ref === 'string' && ref.startsWith('refs/tags/') ? tag : field;
    return name === 'push' && own(payload, used) === undefined ? githubSha : used;
}
const isMerged = (payload) => own(payload, 'action') === 'closed' && own(payload, 'pull_request.merged') === true;
function read(field, value, event, place) {
    if (typeof value !== 'string' || value === '')
        return (0,inputs_problems/* mistake */.RT)(place, undefined, { code: 'commit-field-missing', event, field });
    const commit = (0,inputs_commit/* readCommit */.k)(value, place);
    return commit.ok ? (0,parsed/* parsed */.Y)({ commit: commit.value, field }) : commit;
}
const maxTexts = 25;
const refName = /^(?!.*(?:\.\.|@\{|\/\/|\.lock$|[./]$))[A-Za-z0-9_][\w./+-]{0,199}$/;
const namesRef = /(?:^|[-_])(?:ref|refs|branch|tag|commit|sha|revision|rev|version)(?:$|[-_])/i;
const maxRefs = 3;
function namedInEvent({ name, payload }, sha) {
    const rule = ruleOf(name);
    const fields = [...(rule?.also ?? []), ...(rule && 'field' in rule ? [rule.field, rule.merged ?? []].flat() : [])];
    const commits = [
        { expression: 'github.sha', value: sha },
        ...fields
            .filter((field) => field !== githubSha && field !== 'after')
            .map((field) => ({ expression: `github.event.${field}`, value: own(payload, field) })),
        ...textsOf(name, payload),
    ].flatMap(({ expression, value }) => {
        const commit = typeof value === 'string' ? (0,plan/* commitSha */.mJ)(value.trim().toLowerCase()) : undefined;
        return commit === undefined ? [] : [{ commit, expression }];
    });
    const refs = textsOf(name, payload).flatMap(({ key, expression, value }) => {
        const ref = value.trim().replace(/^refs\/(?:heads|tags)\//, '');
        return namesRef.test(key) && refName.test(ref) && (0,plan/* commitSha */.mJ)(ref.toLowerCase()) === undefined
            ? [{ ref, expression }]
            : [];
    });
    const unique = new Map(commits.toReversed().map((one) => [one.commit, one]));
    return { event: name, commits: [...unique.values()].toReversed(), refs: refs.slice(0, maxRefs) };
}
function textsOf(name, payload) {
    const at = name === 'workflow_dispatch' ? 'inputs' : name === 'repository_dispatch' ? 'client_payload' : undefined;
    const given = at === undefined ? undefined : own(payload, at);
    if (at === undefined || typeof given !== 'object' || given === null)
        return [];
    return Object.entries(given)
        .slice(0, maxTexts)
        .flatMap(([key, value]) => typeof value === 'string' && /^[A-Za-z_][\w-]{0,99}$/.test(key)
        ? [{ key, value, expression: `github.event.${at}.${key}` }]
        : []);
}
function own(value, path) {
    return path.split('.').reduce((at, key) => {
        if (typeof at !== 'object' || at === null)
            return undefined;
        return Object.getOwnPropertyDescriptor(at, key)?.value;
    }, value);
}

;// CONCATENATED MODULE: ./lib/inputs/commit-input.js



const normal = (text) => text.trim().toLowerCase();
function readCommitInput(asked, text, problems) {
    const found = findCommit(asked, text, problems);
    return found && { ...found, named: othersOf(asked, found.commit) };
}
function othersOf({ event, environment }, commit) {
    const named = event && namedInEvent(event, environment.GITHUB_SHA);
    const commits = named?.commits.filter((one) => one.commit !== commit) ?? [];
    return named === undefined || commits.length + named.refs.length === 0 ? undefined : { ...named, commits };
}
function findCommit(asked, text, problems) {
    const place = { kind: 'input', name: 'commit' };
    const { event, checkoutCommit } = asked;
    const ofEvent = event && commitOfEvent(event, asked.environment.GITHUB_SHA);
    if (text !== undefined) {
        const commit = (0,inputs_problems/* keep */.aC)((0,inputs_commit/* readCommit */.k)(normal(text), place), problems);
        const known = ofEvent?.ok === true && ofEvent.value.commit === commit;
        return commit && { commit, from: { kind: 'input' }, knownBy: known ? 'event' : undefined };
    }
    if (event !== undefined && ofEvent !== undefined) {
        const read = (0,inputs_problems/* keep */.aC)(ofEvent, problems);
        return (read && { commit: read.commit, from: { kind: 'event', event: event.name, field: read.field }, knownBy: 'event' });
    }
    if (checkoutCommit === undefined) {
        problems.push((0,inputs_problems/* problem */.CC)(place, undefined, { code: 'commit-not-named' }));
        return undefined;
    }
    const commit = (0,inputs_problems/* keep */.aC)((0,inputs_commit/* readCommit */.k)(normal(checkoutCommit), place), problems);
    return commit && { commit, from: { kind: 'checkout' }, knownBy: undefined };
}


/***/ }),

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1733);



function readCommit(text, place) {
    const commit = (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .commitSha */ .mJ)(text);
    return commit === undefined ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .mistake */ .RT)(place, text, faultOf(text)) : (0,_parsed_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(commit);
}
function faultOf(text) {
    if (/\s/.test(text))
        return { code: 'commit-whitespace' };
    if (/^0+$/.test(text) && (text.length === 40 || text.length === 64))
        return { code: 'commit-zero' };
    if (/^[0-9]+$/.test(text) && text.length < 40)
        return { code: 'commit-numeric' };
    if (!/^[0-9a-f]+$/i.test(text))
        return { code: 'commit-not-hex' };
    if (text.length < 40)
        return { code: 'commit-short', length: text.length };
    if (text.length !== 40 && text.length !== 64)
        return { code: 'commit-length', length: text.length };
    return { code: 'commit-upper-case', lower: text.toLowerCase() };
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ manifestFlags),
/* harmony export */   tR: () => (/* binding */ readManifestFlags),
/* harmony export */   v2: () => (/* binding */ readRunnerManifestInputs)
/* harmony export */ });
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3474);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2715);
/* harmony import */ var _commit_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8582);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1733);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(407);





async function readRunnerManifestInputs(environment) {
    const problems = [];
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunner */ .fY)(environment, ['GITHUB_OUTPUT'], problems);
    const [path, out, text] = ['PATH', 'OUT', 'COMMIT'].map((name) => (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .given */ .gI)(environment[`INPUT_${name}`]));
    if (path === undefined)
        problems.push(missing('path'));
    if (out === undefined)
        problems.push(missing('out'));
    const commit = runner && (0,_commit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommitInput */ .s)({ event: runner.event, environment }, text, problems);
    if (problems.length > 0 || path === undefined || out === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ folder: path, out, commit: commit?.commit, ...runOf(environment) });
}
const missing = (name) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name }, undefined, { code: 'missing', what: name });
const manifestFlags = {
    out: { value: 'FILE', description: 'Write the manifest to FILE. It is printed by default.' },
    commit: {
        value: 'SHA',
        description: 'The commit that the build was made from, as a full lower-case id. Defaults to the commit that is checked out here, and must be the same if both are known.',
    },
    ..._command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commonFlags */ .Bh,
};
function readManifestFlags(args, environment) {
    const problems = [];
    const texts = new Map();
    const report = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_4__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const { given: flagged, rest: folders } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommandLine */ .Du)(args, manifestFlags, problems);
    for (const { name, value } of flagged) {
        if (value === '')
            report(name, { code: 'flag-value-missing' });
        else if (texts.has(name))
            report(name, { code: 'flag-twice' });
        else
            texts.set(name, value);
    }
    const [folder, extra] = folders;
    if (extra !== undefined)
        report(extra, { code: 'argument-unexpected' });
    if (folder === undefined && problems.length === 0)
        report('DIR', { code: 'missing', what: 'DIR' });
    const text = texts.get('commit');
    const commit = text === undefined ? undefined : (0,_commit_input_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommitInput */ .s)({ event: undefined, environment }, text, problems);
    if (problems.length > 0 || folder === undefined)
        return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J)(...problems);
    return (0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)({ folder, out: texts.get('out'), commit: commit?.commit, ...runOf(environment) });
}
function runOf({ GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' }) {
    return {
        repository: /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined,
        run: /^\d{1,20}$/.test(run) ? run : undefined,
    };
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

/***/ 407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sb: () => (/* binding */ prepareRunner),
/* harmony export */   fY: () => (/* binding */ readRunner),
/* harmony export */   gI: () => (/* binding */ given)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3474);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1733);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5495);





const variables = ['GITHUB_WORKSPACE', 'GITHUB_EVENT_NAME', 'GITHUB_EVENT_PATH', 'GITHUB_SHA'];
const payloadBytes = 32 * 1024 * 1024;
async function readRunner(environment, needed, problems) {
    for (const name of [...needed, ...variables]) {
        if (given(environment[name]) !== undefined)
            continue;
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ kind: 'environment', name }, undefined, { code: 'runner-variable-missing', name }));
    }
    const { GITHUB_WORKSPACE: workspace, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
    const payload = path ? (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .keep */ .aC)(await readPayload(path), problems) : undefined;
    return workspace && name ? { workspace, event: { name, payload } } : undefined;
}
function prepareRunner(environment) {
    return [
        ...writing('GITHUB_OUTPUT', environment, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, 'verified=false\n')),
        ...writing('RUNNER_TEMP', environment, (path) => {
            const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'runtime-drift-'));
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'file'), 'x'.repeat(64 * 1024));
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
            }
        }),
    ];
}
function writing(variable, environment, write) {
    const path = given(environment[variable]);
    if (path === undefined)
        return [];
    try {
        write(path);
        return [];
    }
    catch (error) {
        const reason = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error);
        return [
            (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)({ kind: 'environment', name: variable }, path, { code: 'runner-file-unwritable', variable, reason }),
        ];
    }
}
const given = (text) => (text === '' ? undefined : text);
async function readPayload(path) {
    const place = { kind: 'environment', name: 'GITHUB_EVENT_PATH' };
    const unreadable = (reason) => (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .mistake */ .RT)(place, path, { code: 'event-unreadable', reason });
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > payloadBytes)
            return unreadable('too-large');
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        return typeof payload === 'object' && payload !== null ? (0,_parsed_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(payload) : unreadable('not-an-object');
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return unreadable('not-json');
        return unreadable((0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .C)(error) === 'ENOENT' ? 'not-found' : 'not-readable');
    }
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
