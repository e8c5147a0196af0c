export const id = 9767;
export const ids = [9767,9051];
export const modules = {

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rb: () => (/* reexport */ collector_script.collectorScript),
  zQ: () => (/* reexport */ installedProgram),
  JR: () => (/* reexport */ collector_script.piped),
  qu: () => (/* binding */ readCollected),
  u0: () => (/* reexport */ readDocument),
  jx: () => (/* reexport */ readInstalled)
});

// UNUSED EXPORTS: requestText

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/targets/collector/frame.js
var collector_frame = __webpack_require__(9220);
// EXTERNAL MODULE: ./lib/targets/collector/addresses.js
var addresses = __webpack_require__(8102);
// EXTERNAL MODULE: ./lib/targets/collector/compose-version.js
var compose_version = __webpack_require__(9107);
// EXTERNAL MODULE: ./lib/targets/collector/containers.js
var containers = __webpack_require__(3340);
// EXTERNAL MODULE: ./lib/targets/collector/covered.js
var covered = __webpack_require__(1600);
// EXTERNAL MODULE: ./lib/targets/collector/engines.js
var engines = __webpack_require__(2957);
// EXTERNAL MODULE: ./lib/targets/collector/files-record.js
var files_record = __webpack_require__(3675);
// EXTERNAL MODULE: ./lib/targets/collector/manifest-extras.js
var manifest_extras = __webpack_require__(2037);
;// CONCATENATED MODULE: ./lib/targets/collector/host-process-record.js


const max = 1024;
function readHostProcessLine(rest) {
    const [, ask, key, text] = /^(\d{1,4}) ([a-z]{1,16}) (.*)$/s.exec(rest) ?? [];
    return ask === undefined || key === undefined
        ? undefined
        : { ask: Number(ask), key, text: (text ?? '').slice(0, max) };
}
function hostProcessesOf(lines, asks, hashings, extraRecords = []) {
    const told = Map.groupBy(lines, ({ ask }) => ask);
    return asks.flatMap(({ name, container, files }, index) => {
        if (container.by !== 'systemd' && container.by !== 'pidfile')
            return [];
        const manager = container;
        const evidence = readHostProcess(told.get(index) ?? [], files?.artifact);
        const hashed = hashings.filter((one) => one.ask === index && one.id === `p${index}`);
        const found = files === undefined
            ? []
            : hashed.map((one) => ({ service: name, artifact: files.artifact, files: one.files, mounts: [] }));
        const own = extraRecords.filter((one) => one.ask === index && one.id === `p${index}`);
        const contents = (0,manifest_extras/* withExtras */.cw)(found, asks, own);
        return [{ service: name, manager, evidence, ...(files === undefined ? {} : { contents }) }];
    });
}
function readHostProcess(lines, artifact) {
    const [own = [], ...others] = groupsOf(lines, 'child');
    const texts = textsOf(own);
    if (!lines.some(({ key }) => key === 'z'))
        return (0,evidence/* noEvidence */.n2)('read', 'answer-cut');
    const [missing, failed, unreadable] = [texts.get('missing'), texts.get('failed'), texts.get('unreadable')];
    if (missing !== undefined)
        return (0,evidence/* noEvidence */.n2)('run', 'systemd-missing', { about: missing });
    if (failed !== undefined)
        return (0,evidence/* noEvidence */.n2)('run', 'systemd-failed', { received: failed.slice(0, 400) });
    if (unreadable !== undefined)
        return (0,evidence/* noEvidence */.n2)('read', 'pid-hidden', { about: unreadable });
    const unit = new Map(lines.filter(({ key }) => key === 'unit').map(({ text }) => property(text)));
    const state = stateOf(texts, unit);
    if (state === undefined)
        return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: 'ActiveState' });
    const main = state === 'running' ? readProcess(own) : undefined;
    if (state === 'running' && main === undefined)
        return (0,evidence/* noEvidence */.n2)('run', 'main-pid-missing');
    const current = releaseOf(texts, 'release', 'states');
    return (0,evidence/* seen */.cI)({
        state,
        result: unit.get('Result'),
        exitCode: numberIn(unit.get('ExecMainStatus')),
        restarts: numberIn(unit.get('NRestarts')) ?? 0,
        ...(main === undefined ? {} : { main }),
        ...(current === undefined ? {} : { release: { ...current, linkedAt: timeIn(texts.get('linked')) } }),
        ...newestOf(texts.get('newest'), artifact),
        ...movedOf(lines, artifact),
        ...waysOf(own),
        ...(main === undefined ? {} : familyOf(lines, others)),
    });
}
function groupsOf(lines, key) {
    const groups = [[]];
    for (const line of lines) {
        if (line.key === key)
            groups.push([]);
        groups.at(-1)?.push(line);
    }
    return groups;
}
const textsOf = (lines) => new Map(lines.map(({ key, text }) => [key, text]));
function familyOf(lines, groups) {
    const keys = new Set(lines.map(({ key }) => key));
    const children = groups.map(readProcess).filter((child) => child !== undefined);
    if (!keys.has('family') || children.length !== groups.length)
        return {};
    const forkedAt = timeIn(lines.find(({ key }) => key === 'forked')?.text);
    const forks = forkedAt === undefined ? {} : { forkedAt };
    const outside = lines.flatMap(({ key, text }) => (key === 'outside' ? (readOutside(text) ?? []) : []));
    return {
        children,
        ...forks,
        ...(keys.has('surplus') ? { surplus: true } : {}),
        ...(outside.length === 0 ? {} : { outside: outside.slice(0, maxOutside) }),
    };
}
const maxOutside = 16;
function readOutside(text) {
    const [, pid, name, path] = /^(\d{1,10}) ([^/]{0,64})(\/.*)$/s.exec(text) ?? [];
    return pid === undefined || name === undefined || path === undefined ? undefined : { pid: Number(pid), name, path };
}
function waysOf(lines) {
    const ways = groupsOf(lines, 'way')
        .slice(1)
        .map((group) => {
        const links = groupsOf(group, 'link').slice(1);
        const told = links.flatMap((link) => linkOf(link) ?? []);
        const texts = textsOf(group);
        const real = told.length === links.length ? texts.get('real') : undefined;
        return { path: texts.get('way') ?? '', real, links: told };
    });
    return ways.length === 0 ? {} : { ways };
}
function linkOf(lines) {
    const texts = textsOf(lines);
    const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(texts.get('link') ?? '') ?? [];
    const [to, changedAt] = [texts.get('to'), timeIn(seconds)];
    if (path === undefined || to === undefined || to === '' || changedAt === undefined)
        return undefined;
    return { path, to, changedAt };
}
const property = (text) => {
    const at = text.indexOf('=');
    return [text.slice(0, at), text.slice(at + 1)];
};
const numberIn = (text) => text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
function timeIn(text) {
    const good = text !== undefined && /^\d{1,11}(?:\.\d{1,9})?$/.test(text);
    return good ? new Date(Math.round(Number(text) * 1000)).toISOString() : undefined;
}
const slack = 2;
function stateOf(texts, unit) {
    if (unit.size > 0)
        return stateOfUnit(texts, unit);
    if (texts.has('absent'))
        return 'no-pid-file';
    if (texts.has('garbage'))
        return 'no-pid';
    if (texts.has('gone'))
        return 'gone';
    const [began, written] = [numberIn(texts.get('began')), numberIn(texts.get('written'))];
    if (began === undefined || written === undefined)
        return undefined;
    return began > written + slack ? 'other-process' : 'running';
}
function stateOfUnit(texts, unit) {
    if (unit.get('LoadState') === 'not-found')
        return 'not-found';
    switch (unit.get('ActiveState')) {
        case 'active':
        case 'reloading':
        case 'refreshing':
            return texts.has('gone') ? 'starting' : 'running';
        case 'activating':
            return 'starting';
        case 'inactive':
        case 'deactivating':
        case 'maintenance':
            return 'stopped';
        case 'failed':
            return 'failed';
    }
    return undefined;
}
function readProcess(lines) {
    const texts = textsOf(lines);
    const startedAt = timeIn(texts.get('began'));
    if (startedAt === undefined)
        return undefined;
    const [path, sum] = [texts.get('executes'), texts.get('sum')];
    const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined;
    const executable = path === undefined ? undefined : { path, replaced: texts.has('replaced'), sha256 };
    const pid = numberIn(texts.get('pid'));
    const launchedAt = timeIn(texts.get('launched'));
    const [removed, through, supervisor] = [texts.get('removed'), texts.get('through'), texts.get('supervisor')];
    const directory = removed ?? texts.get('at');
    const all = (wanted) => lines
        .filter(({ key }) => key === wanted)
        .map(({ text }) => text)
        .slice(0, maxUsed);
    const [names, uses] = [all('names'), all('uses')];
    return {
        ...(pid === undefined ? {} : { pid }),
        startedAt,
        ...(launchedAt === undefined ? {} : { launchedAt }),
        executable,
        release: releaseOf(texts, 'works', 'says'),
        ...(directory === undefined ? {} : { directory: { path: directory, removed: removed !== undefined } }),
        ...(texts.has('apart') ? { apart: true } : {}),
        ...(texts.has('shares') ? { shares: true } : {}),
        ...(names.length === 0 ? {} : { names }),
        ...(uses.length === 0 ? {} : { uses }),
        ...(through === undefined ? {} : { through }),
        ...(supervisor === undefined ? {} : { supervisor: supervisor.slice(0, 64) }),
    };
}
const maxUsed = 20;
function releaseOf(texts, at, received) {
    const [path, revision] = [texts.get(at), texts.get(received)?.trim().slice(0, 256)];
    return path === undefined ? undefined : { path, revision: revision === '' ? undefined : revision };
}
const maxMoved = 40;
function movedOf(lines, artifact = '') {
    const moved = lines.flatMap(({ key, text }) => {
        const { newest } = key === 'moved' ? newestOf(text, artifact) : {};
        return newest === undefined ? [] : [newest];
    });
    return moved.length === 0 ? {} : { moved: moved.slice(0, maxMoved) };
}
function newestOf(text, artifact = '') {
    const [, seconds, path] = /^([\d.]{1,24}) (.+)$/s.exec(text ?? '') ?? [];
    const changedAt = timeIn(seconds);
    return changedAt === undefined || path === undefined
        ? {}
        : { newest: { path: path.replace(/^\./, artifact), changedAt } };
}

// EXTERNAL MODULE: ./lib/model/image-reference.js
var image_reference = __webpack_require__(6916);
;// CONCATENATED MODULE: ./lib/targets/collector/images.js

const images_max = 32;
function indexImages(images) {
    const ids = new Map();
    const tags = new Map();
    const digests = new Map();
    for (const whole of images) {
        const image = { ...whole, tags: whole.tags.slice(0, images_max), repoDigests: whole.repoDigests.slice(0, images_max) };
        ids.set(image.id, image);
        for (const tag of whole.tags)
            tags.set((0,image_reference/* fullTag */.uu)((0,image_reference/* readReference */.Wf)(tag)), image);
        for (const repoDigest of whole.repoDigests)
            digests.set(repositoryDigest(repoDigest), image);
    }
    const byPrefix = prefixes(ids);
    const byReference = (text) => {
        if (/^(?:sha256:)?[0-9a-f]{64}$/.test(text))
            return ids.get(text.startsWith('sha256:') ? text : `sha256:${text}`);
        const reference = (0,image_reference/* readReference */.Wf)(text);
        if (reference.digest !== undefined)
            return digests.get(repositoryDigest(text));
        return tags.get((0,image_reference/* fullTag */.uu)(reference)) ?? byPrefix(text);
    };
    return { byId: (id) => ids.get(id), byReference };
}
function repositoryDigest(text) {
    const { repository, digest } = (0,image_reference/* readReference */.Wf)(text);
    return `${repository}@${digest ?? ''}`;
}
function prefixes(ids) {
    let sorted;
    return (text) => {
        if (!/^[0-9a-f]{4,63}$/.test(text))
            return undefined;
        sorted ??= [...ids.keys()].sort();
        const prefix = `sha256:${text}`;
        const [found = '', next] = fromFirst(sorted, prefix);
        return found.startsWith(prefix) && next?.startsWith(prefix) !== true ? ids.get(found) : undefined;
    };
}
function fromFirst(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return sorted.slice(low, low + 2);
}

// EXTERNAL MODULE: ./lib/targets/collector/logs.js
var logs = __webpack_require__(2279);
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
const bystanderEngine = 'engine';
function readBystander(value) {
    if (!Array.isArray(value))
        return undefined;
    const texts = (0,shell/* allTexts */.g$)(value.slice(0, 9), 9);
    const engine = (0,shell/* readText */.yR)(value[9]);
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
        ...(engine === undefined ? {} : { engine: engine.slice(0, 300) }),
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

// EXTERNAL MODULE: ./lib/targets/collector/settings.js + 4 modules
var settings = __webpack_require__(8232);
// EXTERNAL MODULE: ./lib/targets/collector/swarm.js + 1 modules
var swarm = __webpack_require__(9509);
// EXTERNAL MODULE: ./lib/targets/collector/variant.js
var variant = __webpack_require__(411);
;// CONCATENATED MODULE: ./lib/targets/collector/keys.js













const keysByLetter = {
    A: covered/* coveredKeys */.FM,
    B: swarm/* nodeKeys */.xS,
    a: compose_version/* composeVersionKeys */.r1,
    c: ['total'],
    f: variant/* createdFromKeys */.ZZ,
    i: containers/* containerKeys */.Ap,
    j: swarm/* taskKeys */.g7,
    l: logs/* logKeys */.HR,
    m: containers/* imageKeys */.A8,
    n: addresses/* addressKeys */.N$,
    r: bystanderKeys,
    u: variant/* variantKeys */.MC,
    v: files_record/* shellKeys */.Ph,
    w: engineKeys,
    x: ['call', 'code'],
    y: swarm/* serviceKeys */.Wy,
};
const optionalKeys = { i: 2, m: 1 };
function fieldsOf(letter, value) {
    switch (letter) {
        case 'r':
            return (0,shell/* valuesOf */.sm)(value, [...bystanderKeys, bystanderEngine], bystanderKeys.length);
        case 'b':
            return (0,shell/* valuesOf */.sm)(value, manifest_extras/* extraKeys */.ZC, memberOf(value, 'way') === '' ? 3 : manifest_extras/* extraKeys */.ZC.length);
        case 'h':
            return (0,shell/* valuesOf */.sm)(value, memberOf(value, 'way') === '' ? files_record/* hashingKeys */.hb.unread : files_record/* hashingKeys */.hb.read);
        case 'q': {
            const about = (0,shell/* readText */.yR)(memberOf(value, 'about')) ?? '';
            const subject = Object.hasOwn(settings/* requirementKeys */._, about) ? settings/* requirementKeys */._[about] : undefined;
            const keys = ['about', 'id', ...(subject ?? [])];
            return (0,shell/* valuesOf */.sm)(value, subject === settings/* requirementKeys */._.socket ? [...keys, ...settings/* listeningKeys */.KL] : keys, keys.length);
        }
    }
    const keys = keysByLetter[letter];
    return keys && (0,shell/* valuesOf */.sm)(value, keys, keys.length - (optionalKeys[letter] ?? 0));
}
const memberOf = (value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

;// CONCATENATED MODULE: ./lib/targets/collector/records.js


















const records_max = 50;
const maxError = 500;
function readRecords(records, asks) {
    const lists = {
        containers: [],
        unknownContainers: [],
        images: [],
        createdFrom: [],
        variants: [],
        covered: [],
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
        nodes: [],
        hostProcesses: [],
        boots: [],
        composeVersions: [],
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
        malformed ??= (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { received: (0,shell/* bounded */.Mm)(record), amount: at + 1, ...lacking });
    }
    const failed = answer.calls.find(({ code }) => code !== 0);
    if (failed !== undefined)
        return (0,engines/* engineMissing */.PB)(failed, answer.errors);
    if (malformed !== undefined)
        return malformed;
    const called = (name) => answer.calls.some((call) => call.name === name);
    const [engine = 'docker'] = answer.engines;
    const isEmpty = answer.containers.length + answer.unknownContainers.length === 0;
    const whole = engine === 'none' || (called('list') && (isEmpty || (called('inspect') && called('image'))));
    const [clock] = answer.clocks;
    if (!whole || clock === undefined || records.at(-1) !== 'z')
        return (0,evidence/* noEvidence */.n2)('read', 'answer-cut');
    const images = indexImages(answer.images);
    const manifests = new Map(answer.createdFrom.map((one) => [one.id, one]));
    const variants = (0,variant/* indexVariants */.j9)(answer.variants);
    const shells = new Map(answer.shells.map((shell) => [shell.id, shell]));
    const covered = new Map(answer.covered.map(({ id, ...one }) => [id, one]));
    const orphans = new Set(answer.orphans);
    const hashings = Map.groupBy(answer.hashings, ({ id }) => id);
    const extraRecords = Map.groupBy(answer.extraRecords, ({ id }) => id);
    const requirementss = Map.groupBy(answer.requirementss, ({ id }) => id);
    const logs = new Map(answer.logs.map(({ id, log }) => [id, log]));
    const addresses = new Map(answer.addresses.map(({ id, address }) => [id, address]));
    const stray = answer.unknownContainers.find(({ asks: asked }) => servicesAsked(asked, answer).length !== asked.length);
    if (stray !== undefined)
        return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: stray.name });
    const instances = [];
    for (const { asks: asked, ...container } of answer.containers) {
        const services = servicesAsked(asked, answer);
        if (services.length !== asked.length)
            return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { about: container.name });
        const image = images.byId(container.imageId);
        const shell = shells.get(container.id);
        const requirements = requirementss.get(container.id) ?? [];
        const hashed = (0,files_record/* contentsOf */.KD)(asked, asks, shell, hashings.get(container.id) ?? []);
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
            ...(0,variant/* withVariant */.YA)({ image, resolved }, manifests.get(container.id), variants),
            ...opened,
            ...(0,settings/* requirementsOf */.CG)(requirements),
            ...coveredOf(covered.get(container.id)),
            ...logOf(logs.get(container.id)),
            ...addressOf(container.state, addresses.get(container.id)),
        });
    }
    const all = (0,swarm/* withTasks */.v1)(engine === 'podman' ? instances.map(byPodman) : instances, (0,swarm/* withoutLost */.p2)(answer.tasks, answer.nodes), asks, images, answer.swarm);
    const sorted = all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const { services } = answer;
    const others = [...new Set(answer.others.map(taskless))].sort();
    return (0,evidence/* seen */.cI)({
        view: { kind: 'host', clock, engine, instances: sorted, others, ...viewsExtras(answer, asks) },
        services,
    });
}
const servicesAsked = (asked, { services }) => [...asked].sort((a, b) => a - b).flatMap((ask) => services[ask] ?? []);
function unknownOf(answer) {
    const unknown = answer.unknownContainers.map(({ asks, name, unknown: received }) => ({
        name,
        services: servicesAsked(asks, answer),
        received,
    }));
    return unknown.length === 0 ? {} : { unknownContainers: unknown.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
const coveredOf = (covered) => covered === undefined ? {} : { covered };
const logOf = (log) => (log === undefined ? {} : { log });
const addressOf = (state, address) => address === undefined || state !== 'running' ? {} : { address };
const taskless = (name) => name.replace(/\.(?:\d+|[0-9a-z]{25})\.[0-9a-z]{25}$/, '');
const engineNames = ['docker', 'podman', 'none'];
const byPodman = (instance) => ({ ...instance, manager: { by: 'podman' } });
function viewsExtras(answer, asks) {
    const hostProcesses = hostProcessesOf(answer.hostProcesses, asks, answer.hashings, answer.extraRecords);
    return {
        ...(answer.calls.some(({ name }) => name === 'tasks')
            ? { swarm: (0,swarm/* servicesOf */.Yj)(answer.swarm, (0,swarm/* withoutLost */.p2)(answer.tasks, answer.nodes)) }
            : {}),
        ...(hostProcesses.length === 0 ? {} : { hostProcesses }),
        ...(answer.boots[0] === undefined ? {} : { boot: answer.boots[0] }),
        ...(answer.composeVersions.length === 0 ? {} : { composeVersions: answer.composeVersions }),
        ...besideOf(answer),
        ...answeringOf(answer),
        ...unknownOf(answer),
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
            return keep(answer.hostProcesses, readHostProcessLine(rest));
        case 'k ':
            return keep(answer.orphans, (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(rest)));
        case 'o ':
            return answer.others.length >= records_max || keep(answer.others, (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(rest))?.slice(0, 256));
        case 'e ':
            return answer.errors.length >= records_max || keep(answer.errors, rest.slice(0, maxError));
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
        case 'a ':
            return answer.composeVersions.length >= records_max || keep(answer.composeVersions, (0,compose_version/* readComposeVersion */.P9)(fields));
        case 'A ':
            return keep(answer.covered, (0,covered/* readCovered */.Fw)(fields));
        case 'i ':
            return keepContainer(answer, (0,containers/* readContainer */.u2)(fields));
        case 'm ':
            return keep(answer.images, (0,containers/* readImage */.AM)(fields));
        case 'f ':
            return keep(answer.createdFrom, (0,variant/* readCreatedFrom */.tB)(fields));
        case 'u ':
            return keep(answer.variants, (0,variant/* readVariant */.Uo)(fields));
        case 'v ':
            return keep(answer.shells, (0,files_record/* readShell */.lu)(fields));
        case 'b ':
            return keepExtras(answer, (0,manifest_extras/* readExtras */.QO)(fields, asks), asks);
        case 'h ':
            return keep(answer.hashings, (0,files_record/* readHashing */.fm)(fields, asks));
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
        case 'B ':
            return keep(answer.nodes, (0,swarm/* readNode */.XH)(fields));
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
function keepContainer(answer, value) {
    if (value === undefined || !('unknown' in value))
        return keep(answer.containers, value);
    return keep(answer.unknownContainers, value);
}
function keepExtras(answer, value, asks) {
    if (value !== undefined)
        for (const one of (0,manifest_extras/* hashingOf */.cM)(value, asks))
            answer.hashings.push(one);
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
// EXTERNAL MODULE: ./lib/targets/collector/request.js
var request = __webpack_require__(9051);
;// CONCATENATED MODULE: ./lib/targets/collector/document.js








function readInstalled(text, nonce, wanted) {
    const read = readAnswer(text, wanted, nonce);
    return read.kind === 'missing' ? read : (0,evidence/* seen */.cI)(read.value.view);
}
function readDocument(text, wanted = []) {
    const read = readAnswer(text, wanted, undefined);
    if (read.kind === 'missing')
        return read;
    return (0,evidence/* seen */.cI)({ ...read.value, view: { ...read.value.view, collected: 'published' } });
}
function readAnswer(text, wanted, nonce) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text, nonce);
    if (framed.kind === 'missing')
        return framed;
    const { records } = framed.value;
    const names = bodiesOf(records, 's ').map((body) => (0,shell/* readText */.yR)((0,shell/* readJson */.Vh)(body)) ?? '');
    const questions = [];
    for (const body of bodiesOf(records, 'a ')) {
        const question = (0,collector_question/* readQuestion */.H1)(body);
        if (question === undefined)
            return (0,evidence/* noEvidence */.n2)('parse', 'answer-malformed', { received: (0,shell/* bounded */.Mm)(body) });
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
        if (files === undefined)
            return ask;
        if (nonce !== undefined)
            return lists.get(name) === undefined ? ask : { ...ask, files: (0,request.requestedFiles)(files) };
        return lists.get(name) === (0,collector_lists/* digestOf */.o)(files) ? { ...ask, files: (0,collector_lists/* inOrder */.a)(files) } : ask;
    });
    const read = readRecords(records.filter((record) => isAsked(record, asks)), asks);
    if (read.kind === 'missing')
        return read;
    const { view } = read.value;
    const compared = new Set(asks.flatMap(({ name, files }) => (files === undefined ? [] : [name])));
    const lacking = wanted.flatMap(({ name, files }) => files === undefined || compared.has(name) ? [] : [blind(name, files, lists.get(name) !== undefined)]);
    return (0,evidence/* seen */.cI)({ view: withLacking(view, lacking), clock: view.clock });
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

// EXTERNAL MODULE: ./lib/targets/collector/script.js + 3 modules
var collector_script = __webpack_require__(1840);
// EXTERNAL MODULE: ./lib/targets/collector/session.js
var session = __webpack_require__(270);
;// CONCATENATED MODULE: ./lib/targets/collector/installed.js





const digit = '[0-9a-f]';
const requestRule = String.raw `
function bad() { wrong = 1; exit }
BEGIN { left = -1; n = 0 }
NR > ${request.requestLines} || (bytes += length($0)) > ${request.requestBytes} { bad() }
NR == 1 {
  if ($0 !~ /^${collector_frame/* frame */.Gt.replace('/', String.raw `\/`)} collect ${digit}[-0-9a-f]*$/ || length($3) != 36) bad()
  line[n++] = $3
  next
}
path {
  if ($0 !~ /^\// || $0 ~ /(^|\/)\.\.(\/|$)/) bad()
  path = 0
  line[n++] = $0
  next
}
left > 0 {
  name = substr($0, 9)
  if ($0 !~ /^${digit.repeat(8)}[^\/]/ || name ~ /(^|\/)\.\.(\/|$)/) bad()
  left--
  line[n++] = $0
  next
}
/^files [A-Za-z0-9][A-Za-z0-9_.\/-]* [1-9][0-9]* 0[0-2][0-7]$/ {
  if ($2 in seen || length($3) > 6) bad()
  seen[$2] = 1
  left = $3 + 0
  path = 1
  line[n++] = $0
  next
}
$0 == "end" { done = 1; exit }
{ bad() }
END { if (!wrong && done && left < 1 && !path) for (i = 0; i < n; i++) print line[i] }`;
const listRule = `
BEGIN { name = ENVIRON["service"] }
NR == 1 { next }
left > 0 { left--; if (mine) print; next }
{ left = $3 + 1; mine = $2 == name; if (mine) print $4 }`;
function installedProgram(asks, engine) {
    const fixed = asks.map(({ files, ...ask }) => (files === undefined ? ask : { ...ask, files: (0,request.requestedFiles)(files) }));
    const lists = fixed.flatMap(({ name, files }, index) => (files === undefined ? [] : [adjustment(name, index)]));
    const script = (0,collector_script/* renderScript */.y9)(fixed, {
        ...{ nonce: '', published: true, engine, shows: 'asked' },
        adjust: `nonce=$asked\n${lists.join('')}`,
    });
    return `#!/bin/sh
# Runtime Drift: prints the evidence of ${asks.length === 1 ? 'one service' : `${asks.length} services`} of this host, and only reads.
# It runs as the forced command of an SSH key. Its arguments are not used, and its standard input is data.
LC_ALL=C; export LC_ALL
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin; export PATH
unset IFS CDPATH ENV BASH_ENV
refuse() { echo "runtime-drift-collect: $1" >&2; exit 64; }
case \${SSH_ORIGINAL_COMMAND-${session/* installedCommand */.Ym}} in
${session/* installedCommand */.Ym}) ;;
*) refuse 'this key may only run ${session/* installedCommand */.Ym}' ;;
esac
newline='
'
listed() { printf '%s\\n' "$request" | service=$1 awk ${(0,shell/* shellWord */.r7)(listRule)}; }
${session/* greeting */.O$}round=0
while :; do
request=$(
ulimit -v 500000 2>/dev/null
while IFS= read -r line; do [ -n "$line" ] || continue; printf '%s\\n' "$line"; [ "$line" != end ] || break; done | awk ${(0,shell/* shellWord */.r7)(requestRule)})
if [ -z "$request" ]; then
[ "$round" = 0 ] || exit 0
refuse 'the request is not valid, or not of version ${collector_frame/* frame */.Gt}'
fi
asked=\${request%%"$newline"*}
${(0,session/* watched */.VI)(script)}printf '\\n${collector_frame/* frame */.Gt} ready %s %s\\n' "$asked" "$?"
round=1
done
`;
}
const adjustment = (name, index) => `given=$(listed ${(0,shell/* shellWord */.r7)(name)})
if [ -n "$given" ]; then
mark${index}=\\\\\${given%%"$newline"*}; given=\${given#*"$newline"}
[ "\${given%%"$newline"*}" = "$artifact${index}" ] || refuse 'the files of a service are at another path here'
files${index}=\${given#*"$newline"}
fi
`;

;// CONCATENATED MODULE: ./lib/targets/collector/index.js







function readCollected(text, nonce, asks = []) {
    const framed = (0,collector_frame/* cutFrame */.a8)(text, nonce);
    if (framed.kind === 'missing')
        return framed;
    const read = readRecords(framed.value.records, asks);
    return read.kind === 'missing' ? read : (0,evidence/* seen */.cI)(read.value.view);
}


/***/ }),

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requestBytes: () => (/* binding */ requestBytes),
/* harmony export */   requestLines: () => (/* binding */ requestLines),
/* harmony export */   requestText: () => (/* binding */ requestText),
/* harmony export */   requestedFiles: () => (/* binding */ requestedFiles)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6797);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9220);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);



const requestLines = 400_000;
const requestBytes = 64 * 1024 * 1024;
const requestedFiles = ({ artifact, entries }) => (0,_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .a)({ artifact, entries });
function requestText(asks, nonce) {
    const lists = asks.flatMap(({ name, files }) => {
        const list = files === undefined ? undefined : requestedFiles(files);
        const mark = list === undefined ? undefined : (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .newlineMark */ .cC)(list);
        if (list === undefined || mark === undefined || list.entries.length === 0 || /[\n\r]/.test(list.artifact))
            return [];
        const octal = mark.charCodeAt(0).toString(8).padStart(3, '0');
        return [`files ${name} ${list.entries.length} ${octal}`, list.artifact, ...(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileLines */ .c0)(list, mark)];
    });
    return [`${_frame_js__WEBPACK_IMPORTED_MODULE_1__/* .frame */ .Gt} collect ${nonce}`, ...lists, 'end', ''].join('\n');
}


/***/ })

};
