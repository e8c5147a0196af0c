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
// EXTERNAL MODULE: ./lib/inputs/index.js + 16 modules
var lib_inputs = __webpack_require__(6783);
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

// EXTERNAL MODULE: ./lib/reporters/terminal.js + 72 modules
var terminal = __webpack_require__(2373);
// EXTERNAL MODULE: ./lib/targets/registry.js + 13 modules
var registry = __webpack_require__(2075);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/targets/collector/script.js + 12 modules
var script = __webpack_require__(567);
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
const ago = (hours) => new Date(Date.now() - hours * 3_600_000).toISOString();
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
        ...containers,
        ...images,
        ...calls,
        'z',
    ];
    const nonce = (0,external_node_crypto_.randomUUID)();
    return `${script/* frame */.G} begin ${nonce}\n${records.join('\n')}\n${script/* frame */.G} end ${nonce} ${records.length}\n`;
}
const labels = (commit) => [commit, 'https://github.com/acme/ai-backoffice-pack', ''];

// EXTERNAL MODULE: ./lib/cli/verify.js + 21 modules
var verify = __webpack_require__(242);
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


/***/ })

};
