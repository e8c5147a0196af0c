export const id = 3538;
export const ids = [3538];
export const modules = {

/***/ 53538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/inputs/command-line.js
var command_line = __webpack_require__(62715);
// EXTERNAL MODULE: ./lib/inputs/flags.js
var inputs_flags = __webpack_require__(61634);
// EXTERNAL MODULE: ./lib/inputs/index.js + 23 modules
var lib_inputs = __webpack_require__(69538);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(92157);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(38607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(60781);
;// CONCATENATED MODULE: ./lib/reporters/demo.js



const demoContexts = (url, commit, config) => ({
    opening: {
        heading: 'A deployment that drifted',
        lines: [
            'The workflow screen of AI Back Office Pack "does nothing". Its code was merged, both images were built, and the',
            `pipeline is green. This process plays the host at ${url}.`,
            '',
            `Does commit ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${commit}`)} run there? .github/runtime-drift.yml says what to check:`,
            '',
            ...config
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ],
    },
    redeployment: {
        heading: 'The fix',
        lines: ['The host recreates its containers from the images that it already has.'],
    },
    ending: {
        heading: 'Next',
        lines: [
            'Run this in your own repository:',
            '',
            '  runtime-drift init     # writes a first config file',
            '  runtime-drift doctor   # checks the way to each target',
            '  runtime-drift verify   # checks the deployment',
        ],
    },
});
function renderContext({ heading, lines }, color) {
    const title = `── ${heading} ${'─'.repeat(Math.max(3, 92 - heading.length))}`;
    const painted = color ? (0,external_node_util_.styleText)('cyan', title, { validateStream: false }) : title;
    return `\n${painted}\n\n${lines.join('\n')}\n\n`;
}

// EXTERNAL MODULE: ./lib/targets/registry.js + 15 modules
var registry = __webpack_require__(42408);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(96839);
// EXTERNAL MODULE: ./lib/targets/collector/question.js
var question = __webpack_require__(92140);
;// CONCATENATED MODULE: ./lib/cli/demo/stage.js




const merged = '7f3c2e1b9a8d4c5e6f70819223344556677889ab';
const before = '2b9d1f0e4c3a5b6d7e8f90112233445566778899';
async function openStage() {
    let running = before;
    const server = (0,external_node_http_.createServer)((request, response) => {
        switch (request.url) {
            case '/.well-known/runtime-drift':
                return response.writeHead(200, { 'content-type': 'text/plain' }).end(evidence(running));
            case '/healthz':
                return response.writeHead(200, { 'content-type': 'text/plain' }).end('ok\n');
            case '/api/workflows':
                return response.writeHead(running === merged ? 401 : 404).end();
        }
        return response.writeHead(404).end();
    });
    await listen(server);
    const { port } = server.address();
    return {
        url: `http://127.0.0.1:${port}`,
        redeploy() {
            running = merged;
        },
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
const listen = (server) => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
});
const services = ['api', 'dashboard'];
const project = 'ai-backoffice-pack';
const folder = `/srv/${project}`;
const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
const imageId = (service, commit) => `sha256:${hash(`${service} ${commit}`)}`;
const began = Date.now();
const ago = (hours) => new Date(began - hours * 3_600_000).toISOString();
function evidence(running) {
    const containers = services.map((service) => {
        const [created, started] = running === merged ? [ago(0), ago(0)] : [ago(14 * 24), ago(14 * 24)];
        return `i ${JSON.stringify({
            asks: [services.indexOf(service)],
            id: hash(`${service} container of ${running}`),
            image: imageId(service, running),
            reference: `${project}-${service}:latest`,
            name: `/${project}-${service}-1`,
            ...{ state: 'running', health: '', exit: 0, restarts: 0, created, started },
            ...{ project, service, number: '1', oneoff: 'False', dir: folder, files: `${folder}/compose.yml` },
            ...labels(running),
        })}`;
    });
    const images = services.flatMap((service) => [before, merged].map((commit) => {
        const tags = commit === merged ? [`${project}-${service}:latest`] : [];
        const created = ago(commit === merged ? 1 : 15 * 24);
        const facts = { id: imageId(service, commit), tags, digests: [], created, platform: 'linux/amd64' };
        return `m ${JSON.stringify({ ...facts, ...labels(commit) })}`;
    }));
    const calls = ['list', 'inspect', 'image'].map((call) => `x ${JSON.stringify({ call, code: 0 })}`);
    const clock = `t ${Math.floor(Date.now() / 1000)}`;
    const records = [
        clock,
        ...services.map((name) => `s ${JSON.stringify(name)}`),
        ...(0,question/* questionRecords */.rb)(services.map((name) => ({ name, container: { by: 'service', name } }))),
        ...containers,
        ...images,
        ...calls,
        'z',
    ];
    const nonce = (0,external_node_crypto_.randomUUID)();
    return `${collector_frame/* frame */.Gt} begin ${nonce}\n${records.join('\n')}\n${collector_frame/* frame */.Gt} end ${nonce} ${records.length}\n`;
}
const labels = (revision) => ({ revision, source: 'https://github.com/acme/ai-backoffice-pack', version: '' });

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(20535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(17721);
// EXTERNAL MODULE: ./lib/cli/shell.js
var shell = __webpack_require__(16568);
// EXTERNAL MODULE: ./lib/cli/verify.js + 2 modules
var verify = __webpack_require__(19577);
;// CONCATENATED MODULE: ./lib/cli/demo.js














const configPath = '.github/runtime-drift.yml';
const command = {
    summary: 'Shows a deployment that drifted, and its proof after the fix, without any setup.',
    usage: ['demo'],
    about: [
        'This process plays a host whose containers were not recreated after a build. It runs `verify` against it, recreates the containers, and runs `verify` again. Nothing but this machine is contacted.',
    ],
    examples: ['runtime-drift demo'],
    flags: command_line/* commonFlags */.Bh,
    exits: ['done', 'failed', 'wrongInput', 'bug'],
    run: runDemo,
};
async function runDemo(args) {
    const flags = await (0,inputs_flags/* readFlags */.uW)(args, shell/* shell */.v, command_line/* commonFlags */.Bh);
    if (!flags.ok)
        return (0,print/* refuse */.TR)(flags.problems);
    const color = (0,print/* wantsColor */.zK)(flags.value.color);
    const stage = await openStage();
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runtime-drift-demo-'));
    try {
        const config = configOf(stage.url);
        await (0,promises_.mkdir)((0,external_node_path_.join)(workspace, '.github'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, configPath), config);
        const scenes = demoContexts(stage.url, merged, config);
        process.stdout.write(renderContext(scenes.opening, color));
        const drift = await verifyStage(workspace, color);
        process.stdout.write(renderContext(scenes.redeployment, color));
        stage.redeploy();
        const proof = await verifyStage(workspace, color);
        process.stdout.write(renderContext(scenes.ending, color));
        return (0,exit_codes/* exitOf */.sX)(drift?.verdict.kind === 'drifted' && proof?.verdict.kind === 'proven' ? 'done' : 'failed');
    }
    finally {
        await stage.close();
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
    }
}
const configOf = (url) => `targets:
  backoffice:
    address: ${url}/.well-known/runtime-drift
    evidence: true
services:
  api: {}
  dashboard: {}
routes:
  - GET ${url}/healthz -> 200
  - GET ${url}/api/workflows -> 401
`;
async function verifyStage(workspace, color) {
    const request = await (0,lib_inputs/* readRequest */["in"])(rawInputs(workspace), registry/* kinds */.E, () => { }, manifest/* readManifest */.W);
    if (request.ok)
        return (0,verify.verifyHere)(request.value, workspace, { color });
    (0,print/* refuse */.TR)(request.problems, color);
    return undefined;
}
function rawInputs(workspace) {
    const given = { commit: merged, wait: '2s', interval: '500ms' };
    const inputs = new Map(lib_inputs/* inputNames */.vj.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
    return { front: 'terminal', inputs, environment: {}, workspace, event: undefined };
}


/***/ }),

/***/ 17887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
const inOrder = (files) => ({
    ...files,
    entries: files.entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
});
function digestOf(files) {
    const { artifact, entries, links = [], names = [], complete = [], exclude = [] } = inOrder(files);
    const parts = [
        artifact,
        entries.map(({ path, sha256 }) => [path, sha256]),
        links.map(({ path, link }) => [path, link]),
        names,
        complete,
        ...(exclude.length === 0 ? [] : [exclude]),
    ];
    return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(parts));
}


/***/ }),

/***/ 92140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ doubtQuestions),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   rb: () => (/* binding */ questionRecords)
/* harmony export */ });
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44780);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17887);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73924);



function questionOf({ name, container, release, listens = [], current, files }) {
    return {
        service: name,
        container: selectorText(container),
        release: release?.path,
        revision: release?.revision,
        listens: listens.map(portText),
        current: current === true,
        files: files === undefined ? undefined : (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)(files),
    };
}
function selectorText(container) {
    switch (container.by) {
        case 'service':
            return `service: ${container.name}`;
        case 'compose':
            return `compose: ${container.project === undefined ? '' : `${container.project}/`}${container.service}`;
        case 'all':
            return container.project === undefined ? 'all' : `all: ${container.project}`;
        case 'name':
            return `name: ${container.name}`;
        case 'label':
            return `label: ${container.key}=${container.value}`;
        case 'image':
            return `image: ${container.reference}`;
        case 'swarm':
            return `swarm: ${container.service}`;
        case 'systemd':
            return `systemd: ${container.unit}`;
        case 'pidfile':
            return `pidfile: ${container.path}`;
    }
}
const portText = ({ port, host }) => (host === undefined ? String(port) : `${host}:${port}`);
const questionRecords = (asks) => asks.map((ask) => `a ${JSON.stringify(questionOf(ask))}`);
function readQuestion(body) {
    const value = (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(body);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const member = (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    const [service, container] = [(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(member('service')), (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(member('container'))];
    const [listens, current] = [(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(member('listens')), member('current')];
    if (service === undefined || container === undefined || listens === undefined || typeof current !== 'boolean')
        return undefined;
    const [release, revision, files] = [member('release'), member('revision'), member('files')].map(_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR);
    return { service, container, release, revision, listens, current, files };
}
function doubtQuestions(questions, wanted) {
    for (const ask of wanted) {
        const [question, ...more] = questions.filter(({ service }) => service === ask.name);
        if (question === undefined)
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('parse', 'service-not-collected', { about: ask.name });
        const difference = more.length > 0 ? { received: 'several selections', expected: 'one' } : differenceOf(question, ask);
        if (difference !== undefined)
            return (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2)('parse', 'selection-differs', { about: ask.name, ...difference });
    }
    return undefined;
}
function differenceOf(found, ask) {
    const wanted = questionOf(ask);
    const pair = (received, expected) => ({
        received: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(received),
        expected: (0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(expected),
    });
    if (found.container !== wanted.container)
        return pair(found.container, wanted.container);
    for (const key of ['release', 'revision']) {
        const [received, expected] = [found[key], wanted[key]].map((text) => text === undefined ? `no ${key}` : `${key}: ${text}`);
        if (received !== expected)
            return pair(received ?? '', expected ?? '');
    }
    const missing = wanted.listens.filter((port) => !found.listens.includes(port));
    if (missing.length > 0)
        return pair(found.listens.length === 0 ? 'no listens' : `listens: ${found.listens.join(', ')}`, `listens: ${wanted.listens.join(', ')}`);
    return wanted.current && !found.current ? pair('no current', 'current: true') : undefined;
}


/***/ })

};
