export const id = 786;
export const ids = [786];
export const modules = {

/***/ 7786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/inputs/index.js + 17 modules
var lib_inputs = __webpack_require__(3037);
// EXTERNAL MODULE: ./lib/origin/manifest.js
var manifest = __webpack_require__(2157);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
;// CONCATENATED MODULE: ./lib/reporters/terminal/demo.js



const demoScenes = (url, commit, config) => ({
    opening: {
        heading: 'A deployment that lies',
        lines: [
            'The workflow screen of AI Back Office Pack "does nothing". Its code was merged, both images were built, the',
            `pipeline is green. This process plays that host at ${url}.`,
            '',
            `Is commit ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${commit}`)} what is running? This is what is asked, .github/runtime-drift.yml:`,
            '',
            ...config
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ],
    },
    redeployment: {
        heading: 'Now the remedy is carried out',
        lines: ['The played host creates its containers anew, from the images that it has had all along.'],
    },
    ending: {
        heading: 'That is all',
        lines: ['The same step in your deploy workflow: see README.md, "Add it to your deploy workflow".'],
    },
});
function renderScene({ heading, lines }, color) {
    const title = `── ${heading} ${'─'.repeat(Math.max(3, 92 - heading.length))}`;
    const painted = color ? (0,external_node_util_.styleText)('cyan', title, { validateStream: false }) : title;
    return `\n${painted}\n\n${lines.join('\n')}\n\n`;
}

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 3 modules
var terminal = __webpack_require__(7678);
// EXTERNAL MODULE: ./lib/targets/registry.js + 13 modules
var registry = __webpack_require__(2075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/targets/collector/question.js
var question = __webpack_require__(2140);
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
        const compose = [project, service, '1', 'False', folder, `${folder}/compose.yml`];
        const identity = [
            hash(`${service} container of ${running}`),
            imageId(service, running),
            `${project}-${service}:latest`,
        ];
        const state = [`/${project}-${service}-1`, 'running', '', 0, 0, created, started];
        return `i ${JSON.stringify([[services.indexOf(service)], ...identity, ...state, ...compose, ...labels(running)])}`;
    });
    const images = services.flatMap((service) => [before, merged].map((commit) => {
        const tags = commit === merged ? [`${project}-${service}:latest`] : [];
        return `m ${JSON.stringify([imageId(service, commit), tags, [], ago(commit === merged ? 1 : 15 * 24), ...labels(commit)])}`;
    }));
    const calls = ['list', 'inspect', 'image'].map((call) => `x ${JSON.stringify([call, 0])}`);
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
const labels = (commit) => [commit, 'https://github.com/acme/ai-backoffice-pack', ''];

// EXTERNAL MODULE: ./lib/cli/verify.js + 1 modules
var verify = __webpack_require__(5682);
;// CONCATENATED MODULE: ./lib/cli/demo.js










const configPath = '.github/runtime-drift.yml';
async function runDemo(words) {
    const color = (0,verify.wantsColor)(words.includes('--no-color') ? false : words.includes('--color') ? true : undefined);
    const stage = await openStage();
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'runtime-drift-demo-'));
    try {
        const config = configOf(stage.url);
        await (0,promises_.mkdir)((0,external_node_path_.join)(workspace, '.github'));
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, configPath), config);
        const scenes = demoScenes(stage.url, merged, config);
        process.stdout.write(renderScene(scenes.opening, color));
        const drift = await verifyStage(workspace, color);
        process.stdout.write(renderScene(scenes.redeployment, color));
        stage.redeploy();
        const proof = await verifyStage(workspace, color);
        process.stdout.write(renderScene(scenes.ending, color));
        return drift?.verdict.kind === 'drifted' && proof?.verdict.kind === 'proven' ? 0 : 1;
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
    const request = await (0,lib_inputs/* readRequest */["in"])(asked(workspace), registry/* kinds */.E, () => { }, manifest/* readManifest */.W);
    if (request.ok)
        return (0,verify.verifyHere)(request.value, workspace, color);
    process.stderr.write((0,terminal/* renderProblems */.x8)(request.problems, color));
    return undefined;
}
function asked(workspace) {
    const given = { commit: merged, wait: '2s', interval: '500ms' };
    const inputs = new Map(lib_inputs/* inputNames */.vj.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
    return { front: 'terminal', inputs, environment: {}, workspace, event: undefined };
}


/***/ }),

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   g$: () => (/* binding */ allTexts),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _wire_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(143);

function readJson(text) {
    try {
        const value = JSON.parse(text);
        return text.includes('{') && (0,_wire_json_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTwice */ .Q)(text, value) !== undefined ? undefined : value;
    }
    catch {
        return undefined;
    }
}
const readText = (value) => (typeof value === 'string' ? value : undefined);
const readCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
const readTexts = (value) => value === null ? [] : Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined;
function allTexts(values, count) {
    return values.length === count && values.every((value) => typeof value === 'string') ? values : undefined;
}


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ frame),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   a8: () => (/* binding */ cutFrame)
/* harmony export */ });
/* unused harmony export frameVersion */
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);

const frameVersion = 2;
const frame = `runtime-drift/${frameVersion}`;
const bounded = (text) => text.trim().slice(0, 400);
function cutFrame(text, nonce) {
    const opening = nonce === undefined ? published(text) : opened(text, nonce);
    if (opening === undefined)
        return foreign(text) ?? (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'answer-missing', { said: bounded(text), amount: text.length });
    const end = `\n${frame} end ${opening.nonce} `;
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
    const line = `${frame} begin ${nonce}\n`;
    const at = text.startsWith(line) ? 0 : text.indexOf(`\n${line}`) + 1;
    return at === 0 && !text.startsWith(line) ? undefined : { nonce, end: at + line.length };
}
function foreign(text) {
    const [, digits] = /^runtime-drift\/(\d{1,6}) begin [0-9A-Za-z-]{8,64}$/m.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    const version = Number(digits);
    if (version === frameVersion)
        return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', 'nonce-mismatch', { about: 'collector' });
    const facts = { amount: version, limit: frameVersion };
    return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('read', version < frameVersion ? 'collector-outdated' : 'collector-newer', facts);
}
function published(text) {
    const line = new RegExp(`^${frame} begin ([0-9A-Za-z-]{8,64})\\n`, 'm').exec(text);
    return line?.[1] === undefined ? undefined : { nonce: line[1], end: line.index + line[0].length };
}


/***/ }),

/***/ 7887:
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
    const { artifact, entries, links = [], names = [], complete = [] } = inOrder(files);
    const told = [
        artifact,
        entries.map(({ path, sha256 }) => [path, sha256]),
        links.map(({ path, link }) => [path, link]),
        names,
        complete,
    ];
    return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(told));
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ doubtQuestions),
/* harmony export */   H1: () => (/* binding */ readQuestion),
/* harmony export */   rb: () => (/* binding */ questionRecords)
/* harmony export */ });
/* harmony import */ var _chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7440);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1453);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6839);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);




function questionOf({ name, container, release, listens = [], current, files }) {
    return {
        service: name,
        container: selectorText(container),
        release: release?.path,
        revision: release?.revision,
        listens: listens.map(portText),
        current: current === true,
        files: files === undefined ? undefined : (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(files),
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
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(body);
    if (typeof value !== 'object' || value === null)
        return undefined;
    const member = (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
    const [service, container] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(member('service')), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(member('container'))];
    const [listens, current] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readTexts */ .Z7)(member('listens')), member('current')];
    if (service === undefined || container === undefined || listens === undefined || typeof current !== 'boolean')
        return undefined;
    const [release, revision, files] = [member('release'), member('revision'), member('files')].map(_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR);
    return { service, container, release, revision, listens, current, files };
}
function doubtQuestions(questions, wanted) {
    for (const ask of wanted) {
        const [question, ...more] = questions.filter(({ service }) => service === ask.name);
        if (question === undefined)
            return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'service-not-collected', { about: ask.name });
        const difference = more.length > 0 ? { said: 'several selections', expected: 'one' } : differenceOf(question, ask);
        if (difference !== undefined)
            return (0,_chain_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv)('parse', 'selection-differs', { about: ask.name, ...difference });
    }
    return undefined;
}
function differenceOf(found, ask) {
    const wanted = questionOf(ask);
    const pair = (said, expected) => ({ said: (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(said), expected: (0,_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(expected) });
    if (found.container !== wanted.container)
        return pair(found.container, wanted.container);
    for (const key of ['release', 'revision']) {
        const [said, expected] = [found[key], wanted[key]].map((text) => text === undefined ? `no ${key}` : `${key}: ${text}`);
        if (said !== expected)
            return pair(said ?? '', expected ?? '');
    }
    const missing = wanted.listens.filter((port) => !found.listens.includes(port));
    if (missing.length > 0)
        return pair(found.listens.length === 0 ? 'no listens' : `listens: ${found.listens.join(', ')}`, `listens: ${wanted.listens.join(', ')}`);
    return wanted.current && !found.current ? pair('no current', 'current: true') : undefined;
}


/***/ }),

/***/ 143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keyTwice)
/* harmony export */ });
const keyTwice = (text, value) => keysIn(text) === keysOf(value) ? undefined : firstKeyTwice(text);
function keysIn(text) {
    let keys = 0;
    if (!/"[ \t\n\r]+:/.test(text)) {
        for (let end = text.indexOf('":'); end !== -1; end = text.indexOf('":', end + 2))
            keys += 1;
        return keys;
    }
    for (let start = text.indexOf('"'); start !== -1;) {
        let end = text.indexOf('"', start + 1);
        while (isEscaped(text, end))
            end = text.indexOf('"', end + 1);
        let next = end + 1;
        while (text.charCodeAt(next) <= 0x20)
            next += 1;
        if (text[next] === ':')
            keys += 1;
        start = text.indexOf('"', next);
    }
    return keys;
}
function isEscaped(text, quote) {
    let first = quote;
    while (text[first - 1] === '\\')
        first -= 1;
    return (quote - first) % 2 === 1;
}
function keysOf(root) {
    let keys = 0;
    const left = [];
    const visit = (value) => {
        if (typeof value === 'object' && value !== null)
            left.push(value);
    };
    visit(root);
    for (let value = left.pop(); value !== undefined; value = left.pop()) {
        if (Array.isArray(value))
            for (const one of value)
                visit(one);
        else
            for (const key in value) {
                keys += 1;
                visit(value[key]);
            }
    }
    return keys;
}
function firstKeyTwice(text) {
    const open = [];
    let last = '';
    for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
        if (token === '{')
            open.push(new Set());
        else if (token === '[')
            open.push(undefined);
        else if (token === '}' || token === ']')
            open.pop();
        else if (token !== ':')
            last = token;
        else {
            const keys = open.at(-1);
            const key = last.includes('\\') ? String(JSON.parse(last)) : last.slice(1, -1);
            if (keys?.has(key))
                return key;
            keys?.add(key);
        }
    }
    return undefined;
}


/***/ })

};
