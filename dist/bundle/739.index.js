export const id = 739;
export const ids = [739];
export const modules = {

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* reexport */ script.collectorScript),
  JR: () => (/* reexport */ script.piped),
  qu: () => (/* binding */ readCollected),
  u0: () => (/* reexport */ readDocument)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(9220);
// EXTERNAL MODULE: ./lib/targets/collector/addresses.js
var addresses = __webpack_require__(8102);
// EXTERNAL MODULE: ./lib/targets/collector/containers.js
var containers = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/targets/collector/engines.js
var engines = __webpack_require__(2957);
// EXTERNAL MODULE: ./lib/targets/collector/files.js
var files = __webpack_require__(6797);
// EXTERNAL MODULE: ./lib/targets/collector/host-process.js
var host_process = __webpack_require__(8662);
// EXTERNAL MODULE: ./lib/model/image-reference.js
var image_reference = __webpack_require__(6916);
;// CONCATENATED MODULE: ./lib/targets/collector/images.js

const max = 32;
function indexImages(images) {
    const ids = new Map();
    const tags = new Map();
    const digests = new Map();
    for (const whole of images) {
        const image = { ...whole, tags: whole.tags.slice(0, max), repoDigests: whole.repoDigests.slice(0, max) };
        ids.set(image.id, image);
        for (const tag of whole.tags)
            tags.set((0,image_reference/* fullTag */.uu)((0,image_reference/* readReference */.Wf)(tag)), image);
        for (const repoDigest of whole.repoDigests)
            digests.set(repositoryDigest(repoDigest), image);
    }
    const byReference = (text) => {
        if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text))
            return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`);
        const reference = (0,image_reference/* readReference */.Wf)(text);
        if (reference.digest !== undefined)
            return digests.get(repositoryDigest(text));
        return tags.get((0,image_reference/* fullTag */.uu)(reference)) ?? byPrefix(ids, text);
    };
    return { byId: (id) => ids.get(id), byReference };
}
function repositoryDigest(text) {
    const { repository, digest } = (0,image_reference/* readReference */.Wf)(text);
    return `${repository}@${digest ?? ''}`;
}
function byPrefix(ids, text) {
    if (!/^[0-9a-f]{4,63}$/.test(text))
        return undefined;
    const found = [...ids.values()].filter(({ id }) => id.startsWith(`sha256:${text}`));
    return found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./lib/targets/collector/logs.js
var logs = __webpack_require__(2279);
// EXTERNAL MODULE: ./lib/targets/collector/manifest-extras.js
var manifest_extras = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/model/evidence-engine.js
const engineSigns = ['process', 'container', 'other', 'hidden', 'none'];

// EXTERNAL MODULE: ./lib/targets/collector/shell.js
var shell = __webpack_require__(3924);
;// CONCATENATED MODULE: ./lib/targets/collector/seen-engine.js


const engineKeys = [
    ...['shown', 'source', 'endpoint', 'name', 'kernel', 'system', 'hostSystem', 'hostName', 'hostKernel', 'engines'],
];
function readEngineObservation(value) {
    if (!Array.isArray(value) || value.length !== 10)
        return undefined;
    const texts = (0,shell/* allTexts */.g$)(value.slice(0, 9), 9)?.map((text) => text.slice(0, 300));
    const engines = (0,shell/* readCount */._0)(value[9]);
    if (texts === undefined || engines === undefined)
        return undefined;
    const [sign, source, endpoint, name, kernel, system, hostSystem, hostName, hostKernel] = texts;
    const shown = engineSigns.find((one) => one === sign);
    if (shown === undefined)
        return undefined;
    return {
        shown,
        ...(source ? { source } : {}),
        ...(endpoint ? { endpoint } : {}),
        ...(name ? { machine: { name, kernel: kernel ?? '', system: system ?? '' } } : {}),
        ...(hostName ? { host: { name: hostName, kernel: hostKernel ?? '', system: hostSystem ?? '' } } : {}),
        ...(endpoint?.startsWith('tcp:') ? { engines } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/targets/collector/seen-rest.js

const maxRanges = 100;
const maxPorts = 1000;
const orNothing = (text) => (text ? text.slice(0, 512) : undefined);
const bystanderKeys = ['id', 'names', 'image', 'project', 'service', 'ports', 'revision', 'source', 'dir'];
function readBystander(value) {
    if (!Array.isArray(value))
        return undefined;
    const texts = (0,shell/* allTexts */.g$)(value, 9);
    if (texts === undefined)
        return undefined;
    const [id = '', names = '', image = '', project, service, ports = '', revision, source, workingDir] = texts;
    if (!/^[0-9a-f]{64}$/.test(id))
        return undefined;
    return {
        id,
        name: (names.split(',').find((name) => !name.includes('/')) ?? names).slice(0, 256),
        image: image.slice(0, 512),
        project: orNothing(project),
        service: orNothing(service),
        workingDir: orNothing(workingDir),
        revision: orNothing(revision),
        source: orNothing(source),
        ports: readPorts(ports),
    };
}
function readPorts(text) {
    return text
        .split(/,\s*/)
        .slice(0, maxRanges)
        .flatMap((one) => {
        const [, ip = '', from, to] = /^(.*):(\d{1,5})(?:-(\d{1,5}))?->[\d-]+(?:\/tcp)?$/.exec(one) ?? [];
        if (from === undefined)
            return [];
        const count = Math.min(maxPorts, Math.max(1, Number(to ?? from) - Number(from) + 1));
        return Array.from({ length: count }, (_, at) => ({ ip: ip.replace(/[[\]]/g, ''), port: Number(from) + at }));
    });
}

// EXTERNAL MODULE: ./lib/targets/collector/settings.js + 3 modules
var settings = __webpack_require__(4889);
// EXTERNAL MODULE: ./lib/targets/collector/swarm.js
var swarm = __webpack_require__(3934);
// EXTERNAL MODULE: ./lib/targets/collector/variant.js
var variant = __webpack_require__(411);
;// CONCATENATED MODULE: ./lib/targets/collector/keys.js











const keysByLetter = {
    c: ['total'],
    f: variant/* createdFromKeys */.ZZ,
    i: containers/* containerKeys */.Ap,
    j: swarm/* taskKeys */.g7,
    l: logs/* logKeys */.HR,
    m: containers/* imageKeys */.A8,
    n: addresses/* addressKeys */.N$,
    r: bystanderKeys,
    u: variant/* variantKeys */.MC,
    v: files/* shellKeys */.Ph,
    w: engineKeys,
    x: ['call', 'code'],
    y: swarm/* serviceKeys */.Wy,
};
function fieldsOf(letter, value) {
    switch (letter) {
        case 'b':
            return (0,shell/* valuesOf */.sm)(value, manifest_extras/* extraKeys */.ZC, memberOf(value, 'way') === '' ? 3 : manifest_extras/* extraKeys */.ZC.length);
        case 'h':
            return (0,shell/* valuesOf */.sm)(value, memberOf(value, 'way') === '' ? files/* hashingKeys */.hb.unread : files/* hashingKeys */.hb.read);
        case 'q': {
            const about = (0,shell/* readText */.yR)(memberOf(value, 'about')) ?? '';
            const subject = Object.hasOwn(settings/* requirementKeys */._, about) ? settings/* requirementKeys */._[about] : undefined;
            const keys = ['about', 'id', ...(subject ?? [])];
            return (0,shell/* valuesOf */.sm)(value, subject === settings/* requirementKeys */._.socket ? [...keys, ...settings/* listeningKeys */.KL] : keys, keys.length);
        }
    }
    const keys = keysByLetter[letter];
    return keys && (0,shell/* valuesOf */.sm)(value, keys);
}
const memberOf = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

;// CONCATENATED MODULE: ./lib/targets/collector/records.js
















const records_max = 50;
function readRecords(records, asks) {
    const lists = {
        containers: [],
        images: [],
        createdFrom: [],
        variants: [],
        others: [],
        shells: [],
        hashings: [],
        extraRecords: [],
        orphans: [],
        requirementss: [],
        logs: [],
        addresses: [],
    };
    const extras = {
        engines: [],
        swarm: [],
        tasks: [],
        hostProcesses: [],
        boots: [],
        answering: [],
        bystanders: [],
        bystanderCounts: [],
    };
    const answer = { ...lists, ...extras, clocks: [], services: [], calls: [], errors: [] };
    let malformed;
    for (const [at, record] of records.entries()) {
        const taken = take(record, answer, asks);
        if (taken === true)
            continue;
        const lacking = taken === false ? {} : { about: taken };
        malformed ??= (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { said: (0,shell/* bounded */.Mm)(record), amount: at + 1, ...lacking });
    }
    const failed = answer.calls.find(({ code }) => code !== 0);
    if (failed !== undefined)
        return (0,engines/* engineMissing */.PB)(failed, answer.errors);
    if (malformed !== undefined)
        return malformed;
    const called = (name) => answer.calls.some((call) => call.name === name);
    const [engine = 'docker'] = answer.engines;
    const whole = engine === 'none' || (called('list') && (answer.containers.length === 0 || (called('inspect') && called('image'))));
    const [clock] = answer.clocks;
    if (!whole || clock === undefined || records.at(-1) !== 'z')
        return (0,evidence/* noEvidence */.n2)('read', 'answer-cut');
    const images = indexImages(answer.images);
    const manifests = new Map(answer.createdFrom.map((one) => [one.id, one]));
    const shells = new Map(answer.shells.map((shell) => [shell.id, shell]));
    const orphans = new Set(answer.orphans);
    const hashings = Map.groupBy(answer.hashings, ({ id }) => id);
    const extraRecords = Map.groupBy(answer.extraRecords, ({ id }) => id);
    const requirementss = Map.groupBy(answer.requirementss, ({ id }) => id);
    const logs = new Map(answer.logs.map(({ id, log }) => [id, log]));
    const addresses = new Map(answer.addresses.map(({ id, address }) => [id, address]));
    const instances = [];
    for (const { asks: asked, ...container } of answer.containers) {
        const services = [...asked].sort((a, b) => a - b).flatMap((ask) => answer.services[ask] ?? []);
        if (services.length !== asked.length)
            return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: container.name });
        const image = images.byId(container.imageId);
        const shell = shells.get(container.id);
        const requirements = requirementss.get(container.id) ?? [];
        const hashed = (0,files/* contentsOf */.KD)(asked, asks, shell, hashings.get(container.id) ?? []);
        const aged = (0,settings/* withAges */.l8)((0,manifest_extras/* withExtras */.cw)(hashed, asks, extraRecords.get(container.id) ?? []), requirements);
        const contents = (0,settings/* withHeld */.iP)(aged, requirements, container, asks);
        const resolved = images.byReference(container.reference);
        const { compose } = container;
        const origin = compose !== undefined && orphans.has(container.id) ? { compose: { ...compose, orphaned: true } } : {};
        const opened = shell === undefined ? {} : { pid: shell.pid, contents };
        instances.push({
            ...container,
            ...origin,
            services,
            ...(0,variant/* withVariant */.YA)({ image, resolved }, manifests.get(container.id), answer.variants),
            ...opened,
            ...(0,settings/* requirementsOf */.CG)(requirements),
            ...logOf(logs.get(container.id)),
            ...addressOf(container.state, addresses.get(container.id)),
        });
    }
    const all = (0,swarm/* withTasks */.v1)(engine === 'podman' ? instances.map(byPodman) : instances, answer.tasks, asks, images, answer.swarm);
    const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { services } = answer;
    const others = [...new Set(answer.others.map(taskless))].sort();
    return (0,evidence/* seen */.cI)({
        view: { kind: 'host', clock, engine, instances: sorted, others, ...viewsExtras(answer, asks) },
        services,
    });
}
const logOf = (log) => (log === undefined ? {} : { log });
const addressOf = (state, address) => address === undefined || state !== 'running' ? {} : { address };
const taskless = (name) => name.replace(/\.(?:\d+|[0-9a-z]{25})\.[0-9a-z]{25}$/, '');
const engineNames = ['docker', 'podman', 'none'];
const byPodman = (instance) => ({ ...instance, manager: { by: 'podman' } });
function viewsExtras(answer, asks) {
    const hostProcesses = (0,host_process/* hostProcessesOf */.rp)(answer.hostProcesses, asks, answer.hashings, answer.extraRecords);
    return {
        ...(answer.calls.some(({ name }) => name === 'tasks') ? { swarm: (0,swarm/* servicesOf */.Yj)(answer.swarm, answer.tasks) } : {}),
        ...(hostProcesses.length === 0 ? {} : { hostProcesses }),
        ...(answer.boots[0] === undefined ? {} : { boot: answer.boots[0] }),
        ...besideOf(answer),
        ...answeringOf(answer),
    };
}
const answeringOf = ({ answering: [first, ...more] }) => first === undefined ? {} : { answering: more.length === 0 ? first : { shown: 'other' } };
function besideOf({ bystanders, bystanderCounts: [total = 0] }) {
    if (bystanders.length === 0)
        return {};
    const containers = bystanders.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { bystanders: { total: Math.max(total, containers.length), containers } };
}
function take(record, answer, asks) {
    const rest = record.slice(2);
    switch (record.slice(0, 2)) {
        case 't ':
            return keep(answer.clocks, /^\d{1,12}$/.test(rest) ? Number(rest) : undefined);
        case 's ':
            return keep(answer.services, (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(rest)));
        case 'p ':
            return keep(answer.boots, /^[0-9a-f-]{36}$/.test(rest) ? rest : undefined);
        case 'g ':
            return keep(answer.engines, engineNames.find((name) => name === rest));
        case 'd ':
            return keep(answer.hostProcesses, (0,host_process/* readHostProcessLine */.Uk)(rest));
        case 'k ':
            return keep(answer.orphans, (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(rest)));
        case 'o ':
            return answer.others.length >= records_max || keep(answer.others, (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(rest))?.slice(0, 256));
        case 'e ':
            return answer.errors.length >= records_max || keep(answer.errors, rest);
    }
    if (record === 'z')
        return true;
    const fields = record[1] === ' ' ? fieldsOf(record.slice(0, 1), (0,shell/* readJson */.Vh)(rest)) : undefined;
    if (fields === undefined)
        return false;
    return 'missing' in fields ? fields.missing : takeFields(record.slice(0, 2), fields, answer, asks);
}
function takeFields(letter, fields, answer, asks) {
    switch (letter) {
        case 'i ':
            return keep(answer.containers, (0,containers/* readContainer */.u2)(fields));
        case 'm ':
            return keep(answer.images, (0,containers/* readImage */.AM)(fields));
        case 'f ':
            return keep(answer.createdFrom, (0,variant/* readCreatedFrom */.tB)(fields));
        case 'u ':
            return keep(answer.variants, (0,variant/* readVariant */.Uo)(fields));
        case 'v ':
            return keep(answer.shells, (0,files/* readShell */.lu)(fields));
        case 'b ':
            return keepExtras(answer, (0,manifest_extras/* readExtras */.QO)(fields, asks), asks);
        case 'h ':
            return keep(answer.hashings, (0,files/* readHashing */.fm)(fields, asks));
        case 'w ':
            return keep(answer.answering, readEngineObservation(fields));
        case 'r ':
            return answer.bystanders.length >= records_max || keep(answer.bystanders, readBystander(fields));
        case 'c ':
            return keep(answer.bystanderCounts, readTotal(fields));
        case 'y ':
            return keep(answer.swarm, (0,swarm/* readService */.uS)(fields));
        case 'j ':
            return keep(answer.tasks, (0,swarm/* readTask */.gv)(fields));
        case 'q ':
            return keep(answer.requirementss, (0,settings/* readRequirements */.F2)(fields, asks));
        case 'l ':
            return keep(answer.logs, (0,logs/* readLogged */.Zz)(fields, asks));
        case 'n ':
            return keep(answer.addresses, (0,addresses/* readAddressed */.uR)(fields));
        case 'x ':
            return keep(answer.calls, readCall(fields));
    }
    return false;
}
function keepExtras(answer, value, asks) {
    if (value !== undefined)
        answer.hashings.push(...(0,manifest_extras/* hashingOf */.cM)(value, asks));
    return keep(answer.extraRecords, value);
}
function keep(list, value) {
    if (value !== undefined)
        list.push(value);
    return value !== undefined;
}
const readTotal = (value) => (Array.isArray(value) ? (0,shell/* readCount */._0)(value[0]) : undefined);
function readCall(value) {
    if (!Array.isArray(value))
        return undefined;
    const [name, code] = [(0,shell/* readText */.yR)(value[0]), (0,shell/* readCount */._0)(value[1])];
    return name === undefined || code === undefined ? undefined : { name, code };
}

// EXTERNAL MODULE: ./lib/targets/collector/lists.js
var collector_lists = __webpack_require__(7887);
// EXTERNAL MODULE: ./lib/targets/collector/question.js
var collector_question = __webpack_require__(2140);
;// CONCATENATED MODULE: ./lib/targets/collector/document.js







function readDocument(text, wanted = []) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text);
    if (framed.kind === 'missing')
        return framed;
    const { records } = framed.value;
    const names = bodiesOf(records, 's ').map((body) => (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(body)) ?? '');
    const questions = [];
    for (const body of bodiesOf(records, 'a ')) {
        const question = (0,collector_question/* readQuestion */.H1)(body);
        if (question === undefined)
            return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { said: (0,shell/* bounded */.Mm)(body) });
        questions.push(question);
    }
    const doubt = (0,collector_question/* doubtQuestions */.ES)(questions, wanted);
    if (doubt !== undefined)
        return doubt;
    const lists = new Map(questions.map(({ service, files }) => [service, files]));
    const asks = names.map((name) => {
        const { files, ...ask } = wanted.find((one) => one.name === name) ?? {
            name,
            container: { by: 'service', name },
        };
        return files !== undefined && lists.get(name) === (0,collector_lists/* digestOf */.o)(files) ? { ...ask, files: (0,collector_lists/* inOrder */.a)(files) } : ask;
    });
    const read = readRecords(records.filter((record) => isAsked(record, asks)), asks);
    if (read.kind === 'missing')
        return read;
    const { view } = read.value;
    const compared = new Set(asks.flatMap(({ name, files }) => (files === undefined ? [] : [name])));
    const lacking = wanted.flatMap(({ name, files }) => files === undefined || compared.has(name) ? [] : [blind(name, files, lists.get(name) !== undefined)]);
    return (0,evidence/* seen */.cI)({ view: { ...withLacking(view, lacking), collected: 'published' }, clock: view.clock });
}
const bodiesOf = (records, letter) => records.flatMap((record) => (record.startsWith(letter) ? [record.slice(letter.length)] : []));
function isAsked(record, asks) {
    const value = (0,shell/* readJson */.Vh)(record.slice(2));
    const service = asks[(0,shell/* readCount */._0)(memberOf(value, 'ask')) ?? -1];
    switch (record.slice(0, 2)) {
        case 'a ':
        case 'l ':
            return false;
        case 'h ':
        case 'b ':
            return service?.files !== undefined;
        case 'q ':
            break;
        default:
            return true;
    }
    const about = memberOf(value, 'about');
    if (about === 'age' || about === 'held')
        return service?.files !== undefined;
    if (about !== 'socket')
        return about !== 'env';
    const [on, number] = [memberOf(value, 'on'), memberOf(value, 'port')];
    return service?.listens?.some(({ port, host }) => (on === 'host' ? host : port) === number) === true;
}
function blind(service, { artifact }, isListed) {
    const reason = isListed ? 'files-of-another-build' : 'files-not-collected';
    return { service, artifact, files: (0,evidence/* noEvidence */.n2)('read', reason, { about: service }), mounts: [] };
}
const withLacking = (view, lacking) => ({
    ...view,
    instances: view.instances.map((instance) => {
        const contents = lacking.filter(({ service }) => instance.services.includes(service));
        if (contents.length === 0 || instance.state !== 'running')
            return instance;
        return { ...instance, contents: [...(instance.contents ?? []), ...contents] };
    }),
});

// EXTERNAL MODULE: ./lib/targets/collector/script.js + 1 modules
var script = __webpack_require__(8343);
;// CONCATENATED MODULE: ./lib/targets/collector/index.js





function readCollected(text, nonce, asks = []) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text, nonce);
    if (framed.kind === 'missing')
        return framed;
    const read = readRecords(framed.value.records, asks);
    return read.kind === 'missing' ? read : (0,evidence/* seen */.cI)(read.value.view);
}


/***/ }),

/***/ 7739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEndpoint: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./lib/model/evidence.js
var model_evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/wire/addresses.js
var addresses = __webpack_require__(6569);
// EXTERNAL MODULE: ./lib/wire/edge.js
var wire_edge = __webpack_require__(9839);
// EXTERNAL MODULE: ./lib/wire/signature.js + 2 modules
var signature = __webpack_require__(3401);
// EXTERNAL MODULE: ./lib/wire/wire.js + 6 modules
var wire = __webpack_require__(1993);
;// CONCATENATED MODULE: ./lib/targets/https/concealed.js

const telling = 8;
function concealed(evidence, secrets) {
    const echoes = (text) => secrets.some((secret) => echoesOf(secret, text));
    if (evidence.kind === 'missing') {
        const { said, ...why } = evidence.why;
        return said === undefined || !echoes(said) ? evidence : { kind: 'missing', why };
    }
    const view = withoutEchoes(evidence.value, echoes);
    if (view.kind !== 'statement' || /^[0-9a-f]{40,64}$/.test(view.commit) || !echoes(view.commit))
        return { kind: 'seen', value: view };
    return (0,model_evidence/* noEvidence */.n2)('parse', 'commit-missing', { about: view.at });
}
function withoutEchoes(view, echoes) {
    if (view.kind !== 'statement' || view.cache === undefined)
        return view;
    return { ...view, cache: Object.fromEntries(Object.entries(view.cache).filter(([, text]) => !echoes(text))) };
}
function echoesOf(secret, text) {
    for (let at = 0; at + telling <= secret.length; at += 1)
        if (text.includes(secret.slice(at, at + telling)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/wire/json.js
var json = __webpack_require__(143);
// EXTERNAL MODULE: ./lib/wire/meta.js
var meta = __webpack_require__(8712);
// EXTERNAL MODULE: ./lib/wire/pointer.js
var wire_pointer = __webpack_require__(9988);
// EXTERNAL MODULE: ./lib/targets/collector/index.js + 7 modules
var collector = __webpack_require__(9003);
// EXTERNAL MODULE: ./lib/model/evidence-statement.js
var evidence_statement = __webpack_require__(4604);
;// CONCATENATED MODULE: ./lib/targets/https/statement.js


const isText = (value) => typeof value === 'string' && value.trim() !== '';
function statementOf(commit, at) {
    if (isText(commit))
        return (0,model_evidence/* seen */.cI)({ kind: 'statement', commit: commit.trim().slice(0, 256), at });
    const isMissing = commit === undefined || commit === null || typeof commit === 'string';
    return isMissing
        ? (0,model_evidence/* noEvidence */.n2)('parse', 'commit-missing', { about: at })
        : (0,model_evidence/* noEvidence */.n2)('parse', 'commit-not-text', { about: at, said: Array.isArray(commit) ? 'list' : typeof commit });
}
const usualSkew = 60;
function withFreshness(read, { headers }, now) {
    if (read.kind === 'missing')
        return read;
    const said = (name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().join(', ').slice(0, 256) : undefined;
    const found = evidence_statement/* cacheFields */.i.flatMap((name) => {
        const value = said(name);
        return value === undefined ? [] : [[name, value]];
    });
    const date = Date.parse(said('date') ?? '');
    const dated = Number.isNaN(date) ? 0 : Math.round((now - date) / 1000);
    return (0,model_evidence/* seen */.cI)({
        ...read.value,
        ...(found.length === 0 ? {} : { cache: Object.fromEntries(found) }),
        ...(Math.abs(dated) > usualSkew ? { dated } : {}),
    });
}
function onlyOne(commits, at) {
    const [first, second] = [...new Set(commits.map((text) => text.trim()).filter((text) => text !== ''))];
    if (second === undefined)
        return statementOf(first, at);
    return (0,model_evidence/* noEvidence */.n2)('parse', 'commit-ambiguous', { about: at, said: [first, second].join(', ').slice(0, 200) });
}

;// CONCATENATED MODULE: ./lib/targets/https/metrics.js


const maxLabels = 64;
function readSeries(text, wants) {
    const series = [];
    for (let from = 0; from < text.length;) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const name = nameAt(text, from, end);
        if (name !== undefined && wants(name)) {
            const line = text.slice(from, end);
            const read = readLine(line);
            if (read === undefined)
                return { malformed: line };
            series.push(read);
        }
        from = end + 1;
    }
    return { series };
}
function nameAt(text, from, end) {
    const start = /[ \t]*(?:([A-Za-z_:][A-Za-z0-9_:]*)|\{[ \t]*"((?:[^"\\\n]|\\["\\n]){1,256})"(?=[ \t]*[,}]))/y;
    start.lastIndex = from;
    const found = start.exec(text);
    if (found === null || start.lastIndex > end)
        return undefined;
    return found[1] ?? unescaped(found[2] ?? '');
}
function readLine(line) {
    const name = nameAt(line, 0, line.length);
    const labels = new Map();
    const head = /^[ \t]*(?:[A-Za-z_:][A-Za-z0-9_:]*[ \t]*(\{)?|\{[ \t]*"(?:[^"\\]|\\["\\n])*"[ \t]*(,|(?=\})))/.exec(line);
    if (head === null || name === undefined)
        return undefined;
    let at = head[0].length;
    if (head[1] !== undefined || head[2] !== undefined) {
        const label = /[ \t]*(?:([A-Za-z_][A-Za-z0-9_]*)|"((?:[^"\\]|\\["\\n])*)")[ \t]*=[ \t]*"((?:[^"\\]|\\["\\n])*)"[ \t]*(?:,|(?=\}))/y;
        for (label.lastIndex = at;; at = label.lastIndex) {
            const found = label.exec(line);
            if (found === null)
                break;
            const key = found[1] ?? unescaped(found[2] ?? '');
            if (labels.has(key) || labels.size >= maxLabels)
                return undefined;
            labels.set(key, unescaped(found[3] ?? ''));
        }
        const close = /[ \t]*\}/y;
        close.lastIndex = at;
        if (!close.test(line))
            return undefined;
        at = close.lastIndex;
    }
    const value = /^[ \t]*([^\s#{}]+)(?:[ \t]+-?[\d.]+)?[ \t]*(?:#.*)?\r?$/.exec(line.slice(at))?.[1];
    const number = value === undefined ? undefined : readNumber(value);
    return number === undefined ? undefined : { name, labels, value: number };
}
function readNumber(text) {
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
        return Number(text);
    if (/^nan$/i.test(text))
        return Number.NaN;
    const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
    if (infinite === null)
        return undefined;
    return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
const unescaped = (text) => text.replace(/\\(["\\n])/g, (_, character) => (character === 'n' ? '\n' : character));
function readMetrics(text, { metric, label }) {
    const read = readSeries(text, metric === undefined ? (name) => /(?:^|[_:])build_info$/.test(name) : (name) => name === metric);
    if ('malformed' in read)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-malformed', { said: read.malformed.slice(0, 120) });
    const telling = read.series.filter(({ labels, value }) => value !== 0 && (labels.get(label) ?? '') !== '');
    const names = [...new Set(telling.map(({ name }) => name))];
    const at = names.length === 0 ? (metric ?? '*_build_info') : names.slice(0, 4).join(', ');
    return onlyOne(telling.map(({ labels }) => labels.get(label) ?? ''), `metric ${at}{${label}}`.slice(0, 256));
}

;// CONCATENATED MODULE: ./lib/targets/https/reply.js








const statementCap = 1024 * 1024;
const metricsCap = 8 * 1024 * 1024;
const documentCap = 16 * 1024 * 1024;
const freshness = 5 * 60_000;
const ahead = signature/* clockLimit */.iQ;
function capOf({ kind }) {
    switch (kind) {
        case 'json':
        case 'header':
        case 'meta':
            return statementCap;
        case 'metric':
            return metricsCap;
        case 'evidence':
            return documentCap;
    }
}
function readStatement(reply, says) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    switch (says.kind) {
        case 'header':
            return onlyOne(valuesOf(reply, says.name), `header ${says.name}`);
        case 'json': {
            if (!reply.whole && !reply.unended)
                return tooShort(reply, statementCap);
            const document = readJson(reply.body);
            if (document.kind === 'missing')
                return document;
            const place = says.places.find(({ pointer }) => isText((0,wire_pointer/* valueAt */.f)(document.value, pointer))) ?? says.places[0];
            return statementOf((0,wire_pointer/* valueAt */.f)(document.value, place?.pointer ?? []), `json ${place?.text ?? ''}`);
        }
        case 'meta': {
            const { contents, whole } = (0,meta/* metaTags */.j)(reply.body.toString('utf8'), says.name);
            if (!whole && !reply.whole)
                return tooShort(reply, statementCap);
            return onlyOne(contents, `meta ${says.name}`);
        }
        case 'metric':
            if (!reply.whole)
                return tooShort(reply, metricsCap);
            return readMetrics(reply.body.toString('utf8'), says);
    }
}
function readEvidence(reply, ask, now) {
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (!reply.whole)
        return tooShort(reply, documentCap);
    const text = decoded(reply.body);
    if (text === undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: 'utf-8' });
    const document = (0,collector/* readDocument */.u0)(text, ask);
    if (document.kind === 'missing')
        return document;
    const { view, clock } = document.value;
    const published = Date.parse(fieldOf(reply, 'date') ?? '');
    const age = now - clock * 1000;
    if (age < -ahead)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'clock-skewed', { limit: ahead, amount: -age });
    const ages = [age, published - clock * 1000].filter((one) => !Number.isNaN(one));
    const worst = ages.find((one) => Math.abs(one) > freshness);
    if (worst !== undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'answer-stale', { limit: freshness, amount: worst });
    return (0,model_evidence/* seen */.cI)(view);
}
const tooShort = ({ unended }, limit) => unended ? (0,model_evidence/* noEvidence */.n2)('read', 'answer-cut') : (0,model_evidence/* noEvidence */.n2)('read', 'answer-too-large', { limit });
function refusalOf(reply) {
    const { status } = reply;
    if (status >= 300 && status < 400 && status !== 304) {
        const location = fieldOf(reply, 'location')?.slice(0, 1024);
        return (0,model_evidence/* noEvidence */.n2)('read', 'redirected', { amount: status, ...(location === undefined ? {} : { said: location }) });
    }
    if (status !== 200)
        return (0,model_evidence/* noEvidence */.n2)('read', 'status-unexpected', { limit: 200, amount: status });
    const encoding = fieldOf(reply, 'content-encoding');
    if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
        return (0,model_evidence/* noEvidence */.n2)('read', 'encoding-unexpected', { said: encoding.slice(0, 120) });
    return undefined;
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
const valuesOf = ({ headers }, name) => Object.hasOwn(headers, name) ? [headers[name] ?? []].flat().flatMap((value) => value.split(',')) : [];
function readJson(body) {
    const text = decoded(body);
    if (text === undefined)
        return (0,model_evidence/* noEvidence */.n2)('parse', 'not-json', { about: 'utf-8' });
    try {
        const value = JSON.parse(text);
        const twice = (0,json/* keyTwice */.Q)(text, value);
        return twice === undefined ? (0,model_evidence/* seen */.cI)(value) : (0,model_evidence/* noEvidence */.n2)('parse', 'key-repeated', { about: twice.slice(0, 120) });
    }
    catch {
        return (0,model_evidence/* noEvidence */.n2)('parse', 'not-json', { said: text.trim().slice(0, 80) });
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

;// CONCATENATED MODULE: ./lib/targets/https/several.js


function together(name, all) {
    const [{ evidence: first }] = all;
    const reached = all.filter(({ evidence }) => !(0,addresses/* isUnreached */.mI)(evidence));
    const missing = reached.find(({ evidence }) => evidence.kind === 'missing');
    if (missing !== undefined)
        return missing.evidence;
    const views = reached.flatMap(({ address, evidence }) => evidence.kind === 'seen' ? [{ address, view: evidence.value }] : []);
    const [one] = views;
    if (one === undefined)
        return first;
    const other = views.find(({ view }) => whatOf(view) !== whatOf(one.view));
    if (other === undefined)
        return { kind: 'seen', value: views.map(({ view }) => view).reduce(older) };
    const said = [one, other].map(({ address, view }) => `${address} ${shown(view)}`).join(', ');
    return (0,model_evidence/* noEvidence */.n2)('read', 'addresses-differ', { about: name, said: said.slice(0, 400) });
}
function whatOf(view) {
    if (view.kind === 'statement')
        return view.commit;
    const processes = (view.hostProcesses ?? []).map(({ service, evidence }) => [service, mainOf(evidence)]);
    return JSON.stringify([view.boot, view.instances.map(({ id, name, startedAt }) => [id, name, startedAt]), processes]);
}
const mainOf = (evidence) => evidence.kind === 'seen' ? [evidence.value.main?.pid, evidence.value.main?.startedAt] : evidence.why.reason;
const shown = (view) => view.kind === 'statement' ? `returns ${view.commit.slice(0, 80)}` : `has ${namesOf(view)}`;
const namesOf = ({ instances }) => instances.length === 0
    ? 'no container of the services'
    : instances.map(({ name, id }) => `${name} (${id.slice(0, 12)})`).join(' and ');
function older(a, b) {
    if (a.kind === 'host' || b.kind === 'host')
        return a.kind === 'host' && b.kind === 'host' && b.clock < a.clock ? b : a;
    return ageOf(b) > ageOf(a) ? b : a;
}
function ageOf({ cache = {}, dated = 0 }) {
    const ages = (cache.age ?? '').split(',').map(Number).filter(Number.isFinite);
    const hits = Object.keys(cache).length === 0 ? 0 : 0.5;
    return Math.max(0, ...ages, Math.abs(dated)) + hits;
}

;// CONCATENATED MODULE: ./lib/targets/https/signed.js



function doubtReply(reply, says, request, secret, now) {
    if (reply.status === 401) {
        const amount = Date.parse(fieldOf(reply, 'date') ?? '') - now;
        if (Math.abs(amount) > signature/* clockLimit */.iQ)
            return (0,model_evidence/* noEvidence */.n2)('parse', 'clock-skewed', { limit: signature/* clockLimit */.iQ, amount });
    }
    const refusal = refusalOf(reply);
    if (refusal !== undefined)
        return refusal;
    if (says.kind !== 'header' && !reply.whole)
        return tooShort(reply, capOf(says));
    const { status, headers: fields, body } = reply;
    return (0,signature/* doubtAnswer */.lZ)({ status, fields, body }, request, secret, now, says.kind === 'header' ? says.name : undefined);
}

;// CONCATENATED MODULE: ./lib/targets/https/endpoint.js










function openEndpoint(url, { says, headers, secret, request: { method, body } }, timeout) {
    const wires = (0,wire/* openWires */.P9)(timeout);
    const target = url.pathname + url.search;
    const exchange = {
        method,
        path: target,
        ...(body === undefined ? {} : { body }),
        cap: capOf(says),
        keep: true,
    };
    const sign = () => secret === undefined ? undefined : (0,signature/* signRequest */.zT)({ method, target, body }, secret, Date.now(), crypto.randomUUID());
    const observeAt = async (line, ask) => {
        const signed = sign();
        const reply = await line.exchange({ ...exchange, headers: sentHeaders(headers, signed) });
        if (reply.kind === 'missing')
            return reply;
        const edge = (0,wire_edge/* readEdge */.y)(reply.value);
        if (edge !== undefined)
            return (0,model_evidence/* noEvidence */.n2)('read', 'edge-answered', { about: edge.by, amount: reply.value.status, said: edge.mark });
        const doubt = signed === undefined || secret === undefined
            ? undefined
            : doubtReply(reply.value, says, signed, secret, Date.now());
        const read = doubt ??
            (says.kind === 'evidence'
                ? readEvidence(reply.value, ask, Date.now())
                : withFreshness(readStatement(reply.value, says), reply.value, Date.now()));
        const told = signed === undefined ? read : asSigned(read);
        return concealed(told, [...headers.values(), ...(secret === undefined ? [] : [secret])]);
    };
    const observe = async (ask, signal) => wires.during(signal, async (wire) => {
        const [first, ...others] = await (0,addresses/* waysTo */.Og)(url, wire);
        const at = async (way) => ({
            address: (0,addresses/* addressOf */.ci)(way),
            evidence: await observeAt(wire.line(url.origin, way), ask),
        });
        return together(url.hostname, await Promise.all([at(first), ...others.map(at)]));
    });
    return { observe, close: () => wires.close() };
}
const asSigned = (read) => read.kind === 'seen' && read.value.kind === 'statement'
    ? { kind: 'seen', value: { ...read.value, at: `${read.value.at}, signed`, signed: true } }
    : read;
function sentHeaders(headers, signed) {
    const fields = new Map();
    for (let at = 0; at < wire/* ownHeaders */.$8.length; at += 2)
        fields.set(wire/* ownHeaders */.$8[at] ?? '', wire/* ownHeaders */.$8[at + 1] ?? '');
    for (const [name, value] of [...headers, ...Object.entries(signed?.signs ?? {})])
        fields.set(name, value);
    return [...fields].flat();
}


/***/ }),

/***/ 6569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ waysTo),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mI: () => (/* binding */ isUnreached)
/* harmony export */ });
/* harmony import */ var _routed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9490);

const maxAddresses = 16;
async function waysTo({ hostname, port, protocol }, wire) {
    const { routed } = await (0,_routed_js__WEBPACK_IMPORTED_MODULE_0__/* .routedOf */ .P)(await wire.addresses(hostname));
    const [first, ...others] = routed.slice(0, maxAddresses);
    if (first === undefined || others.length === 0)
        return [{}];
    const number = Number(port === '' ? (protocol === 'https:' ? 443 : 80) : port);
    const way = (host) => ({ to: { host, port: number } });
    return [way(first), ...others.map(way)];
}
const isUnreached = (evidence) => evidence.kind === 'missing' && (evidence.why.phase === 'resolve' || evidence.why.phase === 'connect');
const addressOf = ({ to }) => (to !== undefined && 'host' in to ? to.host : '');


/***/ })

};
