export const id = 546;
export const ids = [546];
export const modules = {

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/inputs/mistakes.js
var inputs_mistakes = __webpack_require__(9416);
// EXTERNAL MODULE: ./lib/inputs/said.js
var inputs_said = __webpack_require__(7876);
// EXTERNAL MODULE: ./lib/inputs/template.js
var template = __webpack_require__(3487);
// EXTERNAL MODULE: ./lib/parsed.js
var parsed = __webpack_require__(3474);
// EXTERNAL MODULE: ./lib/inputs/files.js
var files = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/inputs/name.js
var inputs_name = __webpack_require__(902);
;// CONCATENATED MODULE: ./lib/inputs/config/entries.js






/** The targets of the file: the key is the name, and what stands beside the address is left to the kind. */
function targetsIn(targets, yaml, secrets, problems) {
    return Object.entries(targets).flatMap(([name, target]) => {
        const path = ['targets', name];
        const place = yaml.atKey(path);
        if ((0,inputs_mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'target', place), problems) === undefined)
            return [];
        if (typeof target === 'string')
            return [{ name, address: target, settings: {}, place }];
        const { address, headers, ...rest } = target;
        const filled = headers && (0,inputs_mistakes/* keep */.aC)(fillHeaders(headers, [...path, 'headers'], yaml, secrets), problems);
        if (headers !== undefined && filled === undefined)
            return [];
        const plain = filled === undefined ? rest : { ...rest, headers: filled };
        const settings = Object.entries(plain).map(([key, value]) => [key, { value, place: yaml.atKey([...path, key]) }]);
        return [{ name, address, settings: Object.fromEntries(settings), place }];
    });
}
function fillHeaders(headers, path, yaml, secrets) {
    const filled = (0,inputs_mistakes/* every */.Si)(Object.entries(headers), ([name, value]) => {
        const text = (0,template/* fillTemplate */.ou)(value, yaml.at([...path, name]), secrets);
        return text.ok ? (0,parsed/* parsed */.Y)([name, text.value]) : text;
    });
    return filled.ok ? (0,parsed/* parsed */.Y)(Object.fromEntries(filled.value)) : filled;
}
/** The services of the file; one with a mistake as far as it can be read, so that its targets are looked at too. */
function servicesIn(services, yaml, has, problems) {
    return Object.entries(services).map(([name, service]) => {
        const path = ['services', name];
        const place = yaml.atKey(path);
        (0,inputs_mistakes/* keep */.aC)((0,inputs_name/* readName */.MQ)(name, 'service', place), problems);
        if (service === null)
            return (0,inputs_said/* bareService */.Wg)(name, place);
        const on = service.on === undefined ? undefined : onOf(service.on, [...path, 'on'], yaml);
        const selector = service.container && readContainer(service.container, [...path, 'container'], yaml);
        const container = selector && (0,inputs_mistakes/* keep */.aC)(selector, problems);
        const image = service.image === undefined ? undefined : imageOf(service.image, yaml.at([...path, 'image']), problems);
        const isReadable = ['artifact', 'manifest'].every((key) => has([...path, key]));
        const files = isReadable ? filesOf(service, path, yaml, problems) : 'unreadable';
        return { name, on, container, instances: service.instances, image, files, require: service.require, place };
    });
}
function imageOf(text, place, problems) {
    return (0,inputs_mistakes/* keep */.aC)((0,inputs_name/* readImage */.AM)(text, place), problems) === undefined ? undefined : { text, place };
}
/** Where the build lies, and what lists it: either says nothing without the other. */
function filesOf(service, path, yaml, problems) {
    const { artifact, manifest } = service;
    if (artifact === undefined && manifest === undefined)
        return undefined;
    const at = artifact && (0,inputs_mistakes/* keep */.aC)((0,files/* readArtifact */.R9)(artifact, yaml.at([...path, 'artifact'])), problems);
    if (artifact === undefined || manifest === undefined) {
        const [given, what] = artifact === undefined ? ['manifest', 'artifact'] : ['artifact', 'manifest'];
        problems.push((0,inputs_mistakes/* problem */.CC)(yaml.atKey([...path, given]), undefined, { code: 'missing', what }));
        return 'unreadable';
    }
    const place = yaml.at([...path, 'artifact']);
    return {
        artifact: at === undefined ? undefined : { text: at, place },
        manifest: { text: manifest, place: yaml.at([...path, 'manifest']) },
    };
}
function onOf(on, path, yaml) {
    if (typeof on === 'string')
        return [{ text: on, place: yaml.at(path) }];
    return on.map((text, at) => ({ text, place: yaml.at([...path, at]) }));
}
function readContainer(container, path, yaml) {
    const { compose, name, label, image } = container;
    if (compose !== undefined)
        return (0,inputs_name/* readCompose */.jy)(compose, yaml.at([...path, 'compose']));
    if (label !== undefined)
        return (0,inputs_name/* readLabel */.V8)(label, yaml.at([...path, 'label']));
    if (name !== undefined) {
        const read = (0,inputs_name/* readName */.MQ)(name, 'container', yaml.at([...path, 'name']));
        return read.ok ? (0,parsed/* parsed */.Y)({ by: 'name', name: read.value }) : read;
    }
    if (image === undefined)
        return undefined;
    const read = (0,inputs_name/* readImage */.AM)(image, yaml.at([...path, 'image']));
    return read.ok ? (0,parsed/* parsed */.Y)({ by: 'image', reference: read.value }) : read;
}
/** The routes of the file, as text: they are read when the base URL is known. */
function routesIn(routes, yaml) {
    return routes.map((route, at) => {
        const place = yaml.at(['routes', at]);
        if (typeof route === 'string')
            return { kind: 'line', text: route, place };
        const { status } = route.expect;
        return { kind: 'parts', request: route.request, status: [status].flat().join('|'), place };
    });
}

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/inputs/scalar.js
var scalar = __webpack_require__(9737);
;// CONCATENATED MODULE: ./lib/inputs/config/shape.js


/**
 * The shape of the config file, and the only definition of it: it parses, gives the type, and scripts/schema.mjs makes
 * the JSON schema of it. What a text means (an address, a route) is read by the same readers as the inputs.
 */
/** What a list is to a mapping: nothing that could be one. */
const listForMapping = Symbol('list');
/** valibot takes a list for an object; in YAML it is none. */
function mapping(schema) {
    return {
        ...schema,
        '~run': (dataset, config) => schema['~run'](Array.isArray(dataset.value) ? { ...dataset, value: listForMapping } : dataset, config),
    };
}
/** An object that refuses every key it does not know; `strictObject` names only the first of them. */
const shape_closed = (entries) => mapping(dist/* objectWithRest */.U1j(entries, dist/* never */.ZmZ()));
const shape_text = (description) => dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(description));
const texts = (description) => dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1))]), dist/* description */.h_(description));
const header = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_(`\`\${NAME}\` is read from the environment of the step, and masked.`));
const target = dist/* union */.KCZ([
    shape_text('An address: `ssh://user@host[:port]`, `docker://` or `https://…`.'),
    mapping(dist/* looseObject */._H3({
        address: shape_text('`ssh://user@host[:port]`, `docker://` or `https://…`.'),
        jump: dist/* exactOptional */.yqP(shape_text('ssh: the host to go through, `ssh://user@host[:port]`.')),
        commit: dist/* exactOptional */.yqP(shape_text('https: where the commit stands in the JSON answer, as a JSON pointer.')),
        header: dist/* exactOptional */.yqP(shape_text('https: the response header that names the commit.')),
        evidence: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('https: whether the host publishes there what the collector prints.'))),
        headers: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), header)), dist/* description */.h_('https: headers to send with the request.'))),
    })),
]);
const containerKeys = shape_closed({
    compose: dist/* exactOptional */.yqP(shape_text('A compose service: `project/service`, or `service` of any project.')),
    name: dist/* exactOptional */.yqP(shape_text('The name of the container.')),
    label: dist/* exactOptional */.yqP(shape_text('A label that the container carries: `key=value`.')),
    image: dist/* exactOptional */.yqP(shape_text('The reference that the container was created from.')),
});
const container = dist/* pipe */.FsL(containerKeys, dist/* minEntries */.bPf(1), dist/* maxEntries */.bIj(1), dist/* description */.h_('How the containers are recognised, when not by the name of the service. One of these.'));
const mostInstances = 1000;
const serviceKeys = shape_closed({
    on: dist/* exactOptional */.yqP(texts('Names of the targets it runs on. Not given: all that show containers.')),
    container: dist/* exactOptional */.yqP(container),
    instances: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(mostInstances), dist/* description */.h_('How many copies run on each target. Not given: at least one.'))),
    image: dist/* exactOptional */.yqP(shape_text('The repository its image comes from, with `@sha256:…` when the digest is known.')),
    artifact: dist/* exactOptional */.yqP(shape_text('Where the build directory lies inside the container, as an absolute path.')),
    manifest: dist/* exactOptional */.yqP(shape_text('The build manifest that lists its files, relative to the workspace: of `runtime-drift manifest`, or `sha256sum`.')),
    require: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* picklist */.KIO(scalar/* availableProofs */.D4), dist/* description */.h_('The weakest proof that is accepted for this service.'))),
});
const service = dist/* union */.KCZ([dist/* null */.chJ(), serviceKeys]);
const shape_status = dist/* union */.KCZ([dist/* number */.aig(), dist/* string */.YjP()]);
const expectKeys = shape_closed({
    status: dist/* pipe */.FsL(dist/* union */.KCZ([shape_status, dist/* pipe */.FsL(dist/* array */.YOg(shape_status), dist/* minLength */.BpQ(1))]), dist/* description */.h_('`200`, `2xx`, `200|204`, or a list of them.')),
});
const routeKeys = shape_closed({ request: shape_text('`METHOD PATH-or-URL`'), expect: expectKeys });
const route = dist/* union */.KCZ([shape_text('`METHOD PATH-or-URL -> STATUS`'), routeKeys]);
const configShape = shape_closed({
    targets: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), target)), dist/* description */.h_('Where the deployment runs, by name.'))),
    services: dist/* exactOptional */.yqP(dist/* pipe */.FsL(mapping(dist/* record */.g1P(dist/* string */.YjP(), service)), dist/* description */.h_('What must run the commit, by name.'))),
    'base-url': dist/* exactOptional */.yqP(shape_text('The absolute URL that paths in `routes` begin with.')),
    routes: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(route), dist/* description */.h_('Requests that must be answered as declared.'))),
});
/** The level that a path of keys and indexes leads to. */
function levelOf(path) {
    const [top, , third] = path;
    if (top === 'routes')
        return level(third === 'expect' ? expectKeys : routeKeys, []);
    if (top !== 'services')
        return level(configShape, ['features']);
    if (third === 'container')
        return level(containerKeys, ['swarm']);
    return level(serviceKeys, ['env', 'listens']);
}
const level = (shape, later) => ({
    known: Object.keys(shape.entries),
    later,
});

;// CONCATENATED MODULE: ./lib/inputs/config/issues.js




/** What valibot found wrong, as mistakes with line and column. A union says what the fitting alternative says. */
function misshapesOf(issues, yaml, above = []) {
    return issues.flatMap((issue) => {
        const path = [...above, ...keysOf(issue)];
        const deeper = (issue.issues ?? []).filter((below) => keysOf(below).length > 0);
        if (deeper.length > 0)
            return misshapesOf(deeper, yaml, path);
        return [{ path, problem: problemOf(issue, path, yaml) }];
    });
}
const keysOf = (issue) => (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
function problemOf(issue, path, yaml) {
    const source = yaml.source(path);
    const above = path.slice(0, -1);
    const key = String(path.at(-1));
    if (issue.type === 'never')
        return (0,inputs_mistakes/* problem */.CC)(yaml.atKey(path), undefined, unknownKey(key, above));
    if (issue.expected === JSON.stringify(key) && issue.received === 'undefined')
        return (0,inputs_mistakes/* problem */.CC)(yaml.at(above), undefined, { code: 'missing', what: key });
    if (issue.type === 'picklist' && typeof issue.input === 'string') {
        const proof = (0,scalar/* readProof */.r$)(issue.input, yaml.at(path));
        if (!proof.ok && proof.problems[0] !== undefined)
            return proof.problems[0];
    }
    return (0,inputs_mistakes/* problem */.CC)(yaml.at(path), source, faultOf(issue, path, source));
}
function unknownKey(key, above) {
    const { known, later } = levelOf(above);
    if (above.length === 0 && key === 'commit')
        return { code: 'commit-in-file' };
    if (later.includes(key))
        return { code: 'key-not-yet', key };
    return { code: 'unknown-key', key, nearest: (0,nearest/* nearest */.p)(key, known), known };
}
function faultOf(issue, path, source) {
    if (issue.type === 'min_length')
        return { code: 'list-empty' };
    if (issue.type === 'min_entries' || issue.type === 'max_entries')
        return { code: 'entries-count', least: 1, most: 1, known: levelOf(path).known };
    if (issue.type === 'integer')
        return { code: 'number-malformed', least: 1, most: mostInstances };
    if (issue.type === 'min_value' || issue.type === 'max_value')
        return { code: 'number-out-of-range', least: 1, most: mostInstances };
    const expected = [...new Set((issue.issues ?? [issue]).flatMap(kindsOf))];
    const seen = kindOf(issue.input);
    const quotable = expected.includes('text') && !expected.includes('number') && !expected.includes('mapping');
    const quoted = quotable && (seen === 'number' || seen === 'boolean') && source !== undefined;
    return { code: 'yaml-type', expected, seen, quoted: quoted ? JSON.stringify(source.slice(0, 80)) : undefined };
}
/** What an alternative takes, by the name of its valibot schema. */
function kindsOf(issue) {
    if (issue.issues !== undefined)
        return issue.issues.flatMap(kindsOf);
    if (issue.type === 'string' || issue.type === 'picklist')
        return ['text'];
    if (issue.type === 'number')
        return ['number'];
    if (issue.type === 'boolean')
        return ['boolean'];
    if (issue.type === 'null')
        return ['nothing'];
    return [issue.type === 'array' ? 'list' : 'mapping'];
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value) || value === listForMapping)
        return 'list';
    if (typeof value === 'number' || typeof value === 'bigint')
        return 'number';
    if (typeof value === 'boolean')
        return 'boolean';
    return typeof value === 'string' ? 'text' : 'mapping';
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/inputs/config/yaml.js



/** More than any plan needs, and little enough to be built in no time: an alias bomb ends here. */
const mostNodes = 50_000;
const mostDepth = 32;
/** Reads one YAML 1.2 document. Nothing is coerced, merged or guessed: every oddity is a mistake with line and column. */
function readYaml(text, path) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { kind: 'file', path, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = parse(text, lines);
    if (typeof document === 'string')
        return (0,inputs_mistakes/* mistake */.RT)(place(0), undefined, { code: 'yaml-syntax', said: document });
    const said = [...document.errors, ...document.warnings];
    if (said.length > 0)
        return (0,parsed/* refused */.J)(...said.map((one) => (0,inputs_mistakes/* problem */.CC)(place(one.pos[0]), undefined, yaml_faultOf(one, text.slice(...one.pos)))));
    return new Walk(document, place).whole();
}
/** The document, or why the parser gave up: a thousand brackets are a stack overflow to it. */
function parse(text, lineCounter) {
    try {
        return (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, stringKeys: true });
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function yaml_faultOf(said, source) {
    if (said.code === 'DUPLICATE_KEY')
        return { code: 'yaml-duplicate-key', key: source.trim().slice(0, 64) };
    if (said.code === 'MULTIPLE_DOCS')
        return { code: 'yaml-documents' };
    if (said.code === 'TAG_RESOLVE_FAILED')
        return { code: 'yaml-tag', tag: source.trim().slice(0, 64) };
    if (said.code === 'NON_STRING_KEY')
        return { code: 'yaml-key-not-text' };
    return { code: 'yaml-syntax', said: said.message.split('\n')[0] ?? '' };
}
const keyOf = (path) => JSON.stringify(path);
/** One walk over a document: it opens with a budget and closes with data, or with what was wrong. */
class Walk {
    #document;
    #place;
    #values = new Map();
    #keys = new Map();
    #sources = new Map();
    #problems = [];
    #left = mostNodes;
    #spent = false;
    constructor(document, place) {
        this.#document = document;
        this.#place = place;
    }
    whole() {
        const value = this.#plain(this.#document.contents, [], 0);
        if (this.#problems.length > 0)
            return (0,parsed/* refused */.J)(...this.#problems);
        const [values, keys, sources] = [this.#values, this.#keys, this.#sources];
        const start = this.#place(0);
        const at = (path) => values.get(keyOf(path)) ?? (path.length === 0 ? start : at(path.slice(0, -1)));
        const atKey = (path) => keys.get(keyOf(path)) ?? at(path);
        return (0,parsed/* parsed */.Y)({ value, at, atKey, source: (path) => sources.get(keyOf(path)) });
    }
    #plain(node, path, depth) {
        if (!isNode(node))
            return null;
        const offset = node.range?.[0] ?? 0;
        if (this.#left-- <= 0 || depth > mostDepth)
            return this.#refuseOnce(offset);
        this.#values.set(keyOf(path), this.#place(offset));
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#document);
            if (target !== undefined)
                return this.#plain(target, path, depth + 1);
            this.#refuse(offset, { code: 'yaml-alias', name: node.source });
            return null;
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#mapping(node, path, depth);
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return node.items.map((item, index) => this.#plain(item, [...path, index], depth + 1));
        if (!(0,yaml_dist/* isScalar */.jn)(node))
            return null;
        if (typeof node.source === 'string')
            this.#sources.set(keyOf(path), node.source);
        return node.value;
    }
    #mapping(node, path, depth) {
        const entries = node.items.flatMap(({ key, value }) => {
            const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
            const name = (0,yaml_dist/* isScalar */.jn)(key) ? key.value : undefined;
            if (typeof name !== 'string')
                this.#refuse(offset, { code: 'yaml-key-not-text' });
            else if (name === 'prototype' || name in {})
                this.#refuse(offset, { code: 'yaml-reserved-key', key: name });
            else {
                const below = [...path, name];
                this.#keys.set(keyOf(below), this.#place(offset));
                const plain = this.#plain(value, below, depth + 1);
                if (!this.#values.has(keyOf(below)))
                    this.#values.set(keyOf(below), this.#place(offset));
                return [[name, plain]];
            }
            return [];
        });
        return Object.fromEntries(entries);
    }
    #refuse(offset, fault) {
        this.#problems.push((0,inputs_mistakes/* problem */.CC)(this.#place(offset), undefined, fault));
    }
    #refuseOnce(offset) {
        if (!this.#spent)
            this.#refuse(offset, { code: 'yaml-too-big' });
        this.#spent = true;
        this.#left = 0;
        return null;
    }
}
const isNode = (value) => (0,yaml_dist/* isAlias */.Vj)(value) || (0,yaml_dist/* isMap */.jh)(value) || (0,yaml_dist/* isSeq */.oP)(value) || (0,yaml_dist/* isScalar */.jn)(value);

;// CONCATENATED MODULE: ./lib/inputs/config/read.js








/** Reads the config file: all of it that can be read, and every mistake in the rest. */
function readConfig(file, secrets) {
    const yaml = readYaml(file.text, file.path);
    if (!yaml.ok)
        return { said: inputs_said/* nothingReadable */.MA, problems: yaml.problems };
    const { value } = yaml.value;
    if (value === null)
        return { said: inputs_said/* nothingSaid */.ns, problems: [(0,inputs_mistakes/* problem */.CC)(yaml.value.at([]), undefined, { code: 'config-empty' })] };
    const mistakes = [...misplaced(value, [], yaml.value), ...shapeMistakes(value, yaml.value)];
    const problems = mistakes.map((one) => one.problem);
    const paths = mistakes.map((one) => one.path);
    const { config, has } = withoutMistakes(value, paths, yaml.value);
    const base = config['base-url'];
    const place = yaml.value.at(['base-url']);
    const unread = has(['base-url']) ? undefined : 'unreadable';
    const said = {
        targets: targetsIn(config.targets ?? {}, yaml.value, secrets, problems),
        services: servicesIn(config.services ?? {}, yaml.value, has, problems),
        routes: routesIn(config.routes ?? [], yaml.value).filter((_, at) => has(['routes', at])),
        baseUrl: base === undefined ? unread : { text: base, place },
        images: [],
        targetNames: namesIn(value, 'targets'),
        serviceNames: namesIn(value, 'services'),
    };
    return { said, problems };
}
/** The names of all targets or services, of good shape or not. */
function namesIn(value, key) {
    const named = Object.entries(value ?? {}).find(([name]) => name === key)?.[1];
    return typeof named === 'object' && named !== null && !Array.isArray(named) ? Object.keys(named) : [];
}
function shapeMistakes(value, yaml) {
    const read = (0,dist/* safeParse */.xLC)(configShape, value);
    return read.success ? [] : misshapesOf(read.issues, yaml);
}
/** The rest of the file, so that it is read in the same run: what is wrong is left out, and what needs it too. */
function withoutMistakes(value, wrong, yaml) {
    const left = new Set();
    const has = (path) => !left.has(read_keyOf(path));
    for (let paths = wrong;;) {
        const before = left.size;
        for (const path of paths.map((one) => smallest(one, has)))
            left.add(read_keyOf(path));
        const read = (0,dist/* safeParse */.xLC)(configShape, without(value, [], has));
        if (read.success)
            return { config: read.output, has };
        if (left.size === before)
            return { config: {}, has: () => false };
        paths = misshapesOf(read.issues, yaml).map((one) => one.path);
    }
}
const read_keyOf = (path) => JSON.stringify(path.map(String));
/** The least that can be left out: an entry of a list would move the others, and what is gone takes its parent along. */
function smallest(path, has) {
    const list = path.findIndex((key, at) => typeof key === 'number' && path[0] !== 'routes' && at > 0);
    const whole = path[0] === 'routes' ? path.slice(0, 2) : list === -1 ? path : path.slice(0, list);
    return has(whole) ? whole : whole.slice(0, -1);
}
/** A route that is left out stays as an empty text, so that the others keep their line. */
function without(value, path, has) {
    if (Array.isArray(value))
        return value.map((item, at) => (has([...path, at]) ? item : ''));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([key]) => has([...path, key]));
    return Object.fromEntries(entries.map(([key, below]) => [key, without(below, [...path, key], has)]));
}
/** `${…}` is for the header values of targets; a secret in a plan that is saved and shown would be none. */
function misplaced(value, path, yaml) {
    if (path.length === 4 && path[0] === 'targets' && path[2] === 'headers')
        return [];
    if (typeof value === 'string') {
        const problem = (0,template/* misplacedTemplate */.tf)(value, yaml.at(path));
        return problem === undefined ? [] : [{ path, problem }];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const list = Array.isArray(value);
    return Object.entries(value).flatMap(([key, below]) => misplaced(below, [...path, list ? Number(key) : key], yaml));
}


/***/ })

};
