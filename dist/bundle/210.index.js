export const id = 210;
export const ids = [210];
export const modules = {

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addRestarts: () => (/* reexport */ addRestarts),
  canConverge: () => (/* binding */ canConverge),
  compareChecks: () => (/* reexport */ compareChecks),
  judgeChain: () => (/* binding */ judgeChain)
});

// EXTERNAL MODULE: ./lib/chain/auth.js
var auth = __webpack_require__(7791);
// EXTERNAL MODULE: ./lib/chain/artifact.js
var artifact = __webpack_require__(6871);
// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/chain/link.js
var chain_link = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/chain/feature.js


const judgeFeatureSources = ({ features = [], commit }, sights) => features.map((feature, at) => judgeSourceOf(feature, at, sights, commit));
function judgeSourceOf({ name, source }, at, sights, commit) {
    const [first] = source;
    if (first === undefined)
        return (0,chain_link/* silent */.Ku)(0);
    const sight = sights.feature(at);
    if (sight.kind === 'unseen')
        return (0,chain_link/* broken */.mw)({ code: 'source/feature-unseen', place: first.place, feature: name, why: sight.why });
    if (sight.value.length !== source.length) {
        const { why } = (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: first.glob });
        return (0,chain_link/* broken */.mw)({ code: 'source/feature-unseen', place: first.place, feature: name, why });
    }
    const missing = source.filter((_, index) => sight.value[index]?.total === 0);
    const [gone] = missing;
    if (gone === undefined)
        return (0,chain_link/* holding */.G)('identified');
    const globs = missing.map(({ glob }) => glob);
    return (0,chain_link/* broken */.mw)({
        code: 'source/feature-missing',
        place: gone.place,
        feature: name,
        globs,
        commit,
    });
}
const judgeFeatureBuilds = (plan) => (plan.features ?? []).flatMap(({ name, artifacts }) => artifacts.map((artifact) => judgeListed(name, artifact, plan)));
function judgeListed(feature, { service, path, listed, near, place }, plan) {
    const { commit } = plan;
    const files = plan.services.find(({ name }) => name === service)?.files;
    if (listed || (files?.commit !== undefined && files.commit !== commit))
        return (0,chain_link/* silent */.Ku)(1);
    const manifest = files?.manifest ?? '';
    return (0,chain_link/* broken */.mw)({ code: 'build/feature-missing', place, feature, service, path, manifest, near, commit });
}

// EXTERNAL MODULE: ./lib/chain/inside.js
var chain_inside = __webpack_require__(545);
// EXTERNAL MODULE: ./lib/chain/instance.js + 1 modules
var chain_instance = __webpack_require__(2464);
// EXTERNAL MODULE: ./lib/chain/revision.js
var chain_revision = __webpack_require__(1128);
;// CONCATENATED MODULE: ./lib/chain/build.js






function judgeBuild(plan, sights) {
    return (0,chain_link/* sumUp */.Bw)('build', [
        ...plan.services.flatMap((service) => [
            judgeManifest(service, plan.commit),
            ...service.on.map((target) => {
                const presence = sights.presence(service, target);
                return presence.kind === 'present' ? judgeImages(service, target, presence, plan.commit) : (0,chain_link/* silent */.Ku)(0);
            }),
        ]),
        ...(plan.served ?? []).map((served) => judgeSite(served, plan.commit)),
        ...judgeFeatureBuilds(plan),
    ]);
}
function judgeManifest({ name, files }, commit) {
    if (files?.commit === undefined)
        return (0,chain_link/* silent */.Ku)(0);
    const { place, manifest, commit: said, dirty } = files;
    if (dirty !== undefined && said === commit)
        return (0,chain_link/* broken */.mw)({ code: 'build/manifest-dirty', place, service: name, manifest, ...dirty });
    if (said === commit)
        return (0,chain_link/* silent */.Ku)(1);
    return (0,chain_link/* broken */.mw)({ code: 'build/manifest-other-commit', place, service: name, manifest, said, commit });
}
function judgeSite({ service, site }, commit) {
    if (site === undefined)
        return (0,chain_link/* silent */.Ku)(0);
    const { place, manifest, commit: said, dirty } = site;
    if (dirty !== undefined && said === commit)
        return (0,chain_link/* broken */.mw)({ code: 'build/manifest-dirty', place, service, manifest, ...dirty });
    if (said === commit)
        return (0,chain_link/* silent */.Ku)(1);
    return (0,chain_link/* broken */.mw)({ code: 'build/manifest-other-commit', place, service, manifest, said, commit });
}
function judgeImages(service, target, { instances, swarm }, commit) {
    const proof = provenBy(instances, service, commit);
    if (proof !== undefined)
        return (0,chain_link/* holding */.G)(proof);
    if (swarm !== undefined)
        return (0,chain_link/* silent */.Ku)(0);
    return (0,chain_link/* broken */.mw)(...mostTelling(instances, service, target, commit));
}
function provenBy(instances, service, commit) {
    if (instances.some((instance) => isHashed(instance, service, commit)))
        return 'hashed';
    const images = instances.flatMap(({ resolved, image }) => [resolved, image]).filter((image) => image !== undefined);
    const found = images.map((image) => (0,artifact/* proofOf */.oX)(image, service, commit));
    return found.includes('identified') ? 'identified' : found.find((proof) => proof !== undefined);
}
const isHashed = (instance, service, commit) => (0,chain_revision/* readRevision */.M)((0,chain_instance/* runningImage */.$z)(instance)?.labels.revision, commit) !== 'other' &&
    (0,chain_inside/* proofInside */.Zm)(instance, service, commit) === 'hashed' &&
    instance.inside?.every((inside) => inside.mounts.length === 0 && (0,chain_inside/* isOfImage */.$x)(inside)) === true;
const telling = ['build/other-commit', 'build/short-revision', 'build/no-revision', 'build/image-gone'];
function mostTelling(instances, service, target, commit) {
    const findings = instances.map((instance) => findingOf(instance, service, target, commit));
    return findings.toSorted((a, b) => telling.indexOf(a.code) - telling.indexOf(b.code)).slice(0, 1);
}
function findingOf(instance, service, target, commit) {
    const { reference, compose } = instance;
    const image = instance.resolved ?? instance.image;
    const facts = { place: service.place, service: service.name, target, reference, image: image?.id ?? instance.imageId };
    if (image === undefined)
        return { ...facts, code: 'build/image-gone' };
    const { revision } = image.labels;
    switch ((0,chain_revision/* readRevision */.M)(revision, commit)) {
        case 'none':
            return { ...facts, code: 'build/no-revision', revision: undefined };
        case 'short':
            return { ...facts, code: 'build/short-revision', revision };
        case 'commit':
        case 'other':
            return { ...facts, code: 'build/other-commit', revision: revision ?? '', commit, compose };
    }
}

// EXTERNAL MODULE: ./lib/chain/group.js
var chain_group = __webpack_require__(9790);
;// CONCATENATED MODULE: ./lib/chain/cause/scene.js

const wrongBuild = [
    'runtime/not-recreated',
    'runtime/other-commit',
    'runtime/no-revision',
    'runtime/short-revision',
    'runtime/image-gone',
    'runtime/file-changed',
    'runtime/file-missing',
    'runtime/link-changed',
    'runtime/file-extra',
];
function setScene(plan, sights, links, findings) {
    const services = new Map(plan.services.map((service) => [service.name, service]));
    const crews = new Map();
    const wrong = new Set(findings.flatMap((finding) => 'instance' in finding && wrongBuild.includes(finding.code) ? [(0,chain_group/* instanceKey */.pA)(finding.instance)] : []));
    const assemble = (service, target) => {
        const claim = services.get(service);
        const presence = claim === undefined ? undefined : sights.presence(claim, target);
        const instances = presence?.kind === 'present' ? presence.instances : [];
        const isRight = ({ name }) => !wrong.has((0,chain_group/* instanceKey */.pA)({ target, service, container: name }));
        return {
            instances,
            byName: new Map(instances.map((instance) => [instance.name, instance])),
            isRight,
            isAnyRight: instances.some(isRight),
        };
    };
    return {
        plan,
        links,
        findings,
        sights,
        service: (name) => services.get(name),
        crew(service, target) {
            const key = JSON.stringify([service, target]);
            const crew = crews.get(key) ?? assemble(service, target);
            crews.set(key, crew);
            return crew;
        },
    };
}
function without(scene, explained) {
    const accounted = new Set(explained.flatMap(({ findings }) => findings));
    return { ...scene, findings: scene.findings.filter((finding) => !accounted.has(finding)) };
}
function findingsOf({ findings }, ...codes) {
    const wanted = codes;
    return findings.filter((finding) => wanted.includes(finding.code));
}

;// CONCATENATED MODULE: ./lib/chain/cause/auth.js


function authCauses(scene) {
    const admitted = (0,chain_group/* gather */.kg)(findingsOf(scene, 'auth/stranger-admitted', 'auth/wrong-admitted'), requestOf);
    const refused = (0,chain_group/* gather */.kg)(findingsOf(scene, 'auth/invited-refused'), (finding) => JSON.stringify([requestOf(finding), finding.status]));
    return [...admitted.map(openTo), ...refused.map((group) => lockedOut(scene, group))];
}
const requestOf = ({ method, url }) => `${method} ${url}`;
function openTo(findings) {
    const [{ method, url }] = findings;
    const stranger = findings.find(({ code }) => code === 'auth/stranger-admitted');
    const callers = findings.filter((finding) => finding !== stranger).map(({ caller }) => caller);
    const { status, expected } = stranger ?? findings[0];
    const cause = stranger === undefined
        ? { code: 'credential-unchecked', method, url, status, expected, callers }
        : { code: 'open-to-strangers', method, url, status, expected, others: callers };
    return { cause, findings };
}
function lockedOut(scene, findings) {
    const [{ method, url, status, location }] = findings;
    const callers = findings.map(({ caller }) => caller);
    const headers = [...new Set(findings.flatMap((finding) => finding.headers))];
    const as = likeWhom(scene, status, requestOf(findings[0]));
    return { cause: { code: 'locked-out', method, url, status, location, callers, headers, as }, findings };
}
function likeWhom({ plan, sights }, status, request) {
    const answers = (plan.guards ?? []).flatMap((guard, at) => requestOf(guard) === request ? answersOf(guard, (caller) => sights.caller(at, caller)) : []);
    const isAnswered = (name, expected) => answers.some((one) => (one.caller === 'stranger') === (name === 'stranger') && one.status === expected);
    if (isAnswered('other', status))
        return 'wrong';
    if (status === 403 && isAnswered('stranger', 401))
        return 'forbidden';
    return 'unknown';
}
const answersOf = (guard, sight) => guard.callers.flatMap(({ name, admitted }, at) => {
    const answer = sight(at);
    return admitted || answer.kind === 'unseen' ? [] : [{ caller: name, status: answer.value.status }];
});

// EXTERNAL MODULE: ./lib/chain/reference.js
var reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/chain/cause/group.js

function groupIn(scene, instances) {
    const copies = copiesOf(scene, instances);
    return copies.length === 0 ? (0,chain_group/* groupOf */.F8)(instances) : { ...(0,chain_group/* groupOf */.F8)(instances), copies };
}
const groupedIn = (scene, [first, ...others]) => groupIn(scene, [first.instance, ...others.map(({ instance }) => instance)]);
const copiesOf = (scene, instances) => (0,chain_group/* gather */.kg)(instances, ({ service, compose }) => JSON.stringify([service, compose?.service])).flatMap(([first]) => {
    const { service, target, compose } = first;
    if (compose === undefined)
        return [];
    const all = scene.crew(service, target).instances;
    const own = all.filter((instance) => isOf(instance, compose));
    const declared = own.length === all.length ? scene.service(service)?.instances : undefined;
    const count = declared ?? own.length;
    return count > 1 ? [{ service: compose.service, count }] : [];
});
const isOf = ({ compose }, { project, service }) => compose?.project === project && compose.service === service;

;// CONCATENATED MODULE: ./lib/chain/cause/remnant.js


function remnantOf(instance, crew) {
    if (instance.compose?.orphaned === true)
        return 'orphaned';
    if (!crew.isAnyRight)
        return undefined;
    return currentProjects(instance, crew).length > 0 ? 'old-project' : 'left-behind';
}
function currentProjects({ compose }, crew) {
    if (compose === undefined)
        return [];
    const right = crew.instances.filter((one) => crew.isRight(one)).map((one) => one.compose);
    const projects = right.flatMap((one) => (one?.service === compose.service ? [one.project] : []));
    return projects.includes(compose.project) ? [] : [...new Set(projects)].sort();
}
function remnantCauses(scene, { orphaned, old, left }) {
    const crewOf = ({ instance }) => scene.crew(instance.service, instance.target);
    const together = (findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance));
    return [
        ...together(orphaned).map((group) => {
            const right = group.every((finding) => crewOf(finding).isAnyRight);
            return { cause: { code: 'orphaned', ...groupedIn(scene, group), right }, findings: group };
        }),
        ...together(old).map((group) => {
            const current = group.flatMap((finding) => {
                const evidence = crewOf(finding).byName.get(finding.instance.container);
                return evidence === undefined ? [] : currentProjects(evidence, crewOf(finding));
            });
            const cause = { code: 'old-project', ...groupedIn(scene, group), current: [...new Set(current)] };
            return { cause, findings: group };
        }),
        ...(0,chain_group/* gather */.kg)(left, ({ instance }) => JSON.stringify([instance.service, (0,chain_group/* commandOf */.Nl)(instance)])).map((group) => {
            const of = crewOf(group[0]).instances.length;
            return { cause: { code: 'left-behind', ...groupedIn(scene, group), of }, findings: group };
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/chain/cause/instance.js







function instanceCauses(scene) {
    return [...otherBuilds(scene), ...stops(scene)];
}
function otherBuilds(scene) {
    const findings = findingsOf(scene, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree');
    const reasons = new Map(findings.map((finding) => [finding, reasonOf(finding, scene)]));
    const having = (reason) => findings.filter((finding) => reasons.get(finding) === reason);
    return [
        ...together('label-overridden', having('label-overridden')),
        ...byCommand(having('running-newer'), (group) => {
            const revision = revisionOf(group[0], scene);
            return revision === undefined ? undefined : { code: 'running-newer', ...groupedIn(scene, group), revision };
        }),
        ...byCommand(having('rolled-back'), (group) => ({
            code: 'rolled-back',
            ...groupedIn(scene, group),
            revision: revisionOf(group[0], scene),
        })),
        ...remnantCauses(scene, {
            orphaned: [...having('orphaned'), ...findingsOf(scene, 'runtime/not-running').filter(isOrphaned)],
            old: having('old-project'),
            left: having('left-behind'),
        }),
        ...byCommand(having('built-not-recreated'), (group) => ({
            code: 'built-not-recreated',
            ...groupedIn(scene, group),
        })),
        ...byCommand(having('tag-moved'), (group) => ({
            code: 'tag-moved',
            ...groupedIn(scene, group),
            tags: tagsOf(group),
        })),
        ...together('one-off-left', having('one-off-left')),
    ];
}
const byCommand = (findings, causeOf) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).flatMap((group) => {
    const cause = causeOf(group);
    return cause === undefined ? [] : [{ cause, findings: group }];
});
const tagsOf = (group) => (0,chain_group/* gather */.kg)(group.flatMap((finding) => finding.code === 'runtime/not-recreated' ? [{ reference: finding.reference, image: finding.running }] : []), ({ reference }) => reference).map(([first]) => first);
const together = (code, findings) => findings.length === 0
    ? []
    : [{ cause: { code, instances: (0,chain_group/* named */.KT)(findings.map(({ instance }) => instance)) }, findings }];
const revisionOf = ({ instance }, scene) => {
    const evidence = scene.crew(instance.service, instance.target).byName.get(instance.container);
    return evidence === undefined ? undefined : (0,chain_instance/* runningImage */.$z)(evidence)?.labels.revision;
};
function reasonOf(finding, scene) {
    const { service, target, container } = finding.instance;
    const crew = scene.crew(service, target);
    const evidence = crew.byName.get(container);
    const claim = scene.service(service);
    if (evidence === undefined || claim === undefined)
        return 'one-off-left';
    const { commit } = scene.plan;
    if (finding.code !== 'runtime/not-recreated' && isOverridden(evidence, commit))
        return 'label-overridden';
    if (finding.code === 'runtime/labels-disagree')
        return undefined;
    const isTagged = evidence.resolved !== undefined && (0,artifact/* proofOf */.oX)(evidence.resolved, claim, commit) !== undefined;
    const running = (0,chain_instance/* runningImage */.$z)(evidence);
    const isRunning = running !== undefined && (0,artifact/* proofOf */.oX)(running, claim, commit) !== undefined;
    if (isRunning && !isTagged)
        return 'tag-moved';
    const remnant = remnantOf(evidence, crew);
    if (remnant === 'orphaned')
        return remnant;
    if (scene.sights.relation(running?.labels.revision) === 'descendant')
        return 'running-newer';
    if (remnant !== undefined)
        return remnant;
    if (scene.sights.wasProven)
        return 'rolled-back';
    return isTagged ? 'built-not-recreated' : undefined;
}
const isOverridden = (instance, commit) => instance.ownLabels.revision === commit && (0,chain_revision/* readRevision */.M)((0,chain_instance/* runningImage */.$z)(instance)?.labels.revision, commit) === 'other';
function stops(scene) {
    const findings = findingsOf(scene, 'runtime/not-running').filter((finding) => !isOrphaned(finding));
    const isLooping = ({ state }) => state === 'restarting';
    return [
        ...stopped(scene, 'crash-loop', findings.filter(isLooping)),
        ...loops(scene),
        ...stopped(scene, 'stopped', findings.filter((finding) => !isLooping(finding))),
    ];
}
const loops = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/crash-loop').filter(({ instance: { keeper } }) => !isOfHost(keeper)), ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const stops = group.map(({ instance, restarts }) => {
        const evidence = scene.crew(instance.service, instance.target).byName.get(instance.container);
        return { instance, state: 'running', exitCode: evidence?.exitCode ?? 0, restarts };
    });
    return { cause: { code: 'crash-loop', ...groupedIn(scene, group), stops }, findings: group };
});
const isOfHost = (keeper) => keeper?.by === 'systemd' || keeper?.by === 'pidfile';
const isOrphaned = ({ instance }) => instance.compose?.orphaned === true;
const stopped = (scene, code, findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [first, ...others] = group;
    const stops = group.map(({ instance, state, exitCode, restarts }) => ({ instance, state, exitCode, restarts }));
    const instances = groupIn(scene, [first.instance, ...others.map(({ instance }) => instance)]);
    return { cause: { code, ...instances, stops }, findings: group };
});

;// CONCATENATED MODULE: ./lib/chain/cause/build.js







function buildCauses(scene) {
    const findings = findingsOf(scene, 'build/other-commit');
    const overridden = findings.flatMap((finding) => namesOf(scene, finding, (instance) => isOverridden(instance, scene.plan.commit)));
    const groups = Map.groupBy(findings, (finding) => build_reasonOf(scene, finding));
    const having = (reason) => (0,chain_group/* gather */.kg)(groups.get(reason) ?? [], chain_group/* commandOf */.Nl);
    return [
        ...having('label-behind').flatMap((group) => labelBehind(scene, group)),
        ...(overridden.length === 0
            ? []
            : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] }]),
        ...having('running-newer').map((group) => {
            const [{ revision }] = group;
            return { cause: { code: 'running-newer', ...grouped(scene, group), revision }, findings: group };
        }),
        ...having('rolled-back').map((group) => {
            const [{ revision }] = group;
            return { cause: { code: 'rolled-back', ...grouped(scene, group), revision }, findings: group };
        }),
        ...having('digest-of-other-commit').flatMap((group) => wrongDigest(scene, group)),
        ...having('orphaned').map((group) => ({
            cause: { code: 'orphaned', ...grouped(scene, group), right: false },
            findings: group,
        })),
        ...having('never-built').map((group) => {
            const builds = group.map((finding) => otherBuild(scene, finding));
            return { cause: { code: 'never-built', ...grouped(scene, group), builds }, findings: group };
        }),
    ];
}
function build_reasonOf(scene, finding) {
    if (hashed(scene, finding).length > 0)
        return 'label-behind';
    if (scene.sights.relation(finding.revision) === 'descendant')
        return 'running-newer';
    if (declaredDigest(scene, finding) !== undefined)
        return 'digest-of-other-commit';
    const { instances } = scene.crew(finding.service, finding.target);
    if (instances.every(({ compose }) => compose?.orphaned === true))
        return 'orphaned';
    return scene.sights.wasProven ? 'rolled-back' : 'never-built';
}
function declaredDigest(scene, { service, target, image }) {
    const declared = scene.service(service)?.image;
    const digest = declared === undefined ? undefined : (0,reference/* readReference */.Wf)(declared).digest;
    if (digest === undefined)
        return undefined;
    const images = scene.crew(service, target).instances.flatMap(({ resolved, image }) => [resolved, image]);
    return images.some((known) => known?.id === image && (0,reference/* hasDigest */.tH)(known, digest)) ? declared : undefined;
}
function wrongDigest(scene, group) {
    const [first] = group;
    const image = declaredDigest(scene, first);
    if (image === undefined)
        return [];
    const { revision } = first;
    return [{ cause: { code: 'digest-of-other-commit', ...grouped(scene, group), image, revision }, findings: group }];
}
function grouped(scene, group) {
    const [{ target, compose }] = group;
    const [first, ...others] = group.flatMap((finding) => namesOf(scene, finding, () => true));
    const services = group.map(({ service }) => service);
    if (first === undefined)
        return { target, compose, services, instances: [] };
    return { ...groupIn(scene, [first, ...others]), compose, services };
}
const hashed = (scene, finding) => namesOf(scene, finding, (instance) => {
    const claim = scene.service(finding.service);
    if (claim === undefined || (0,chain_instance/* runningImage */.$z)(instance)?.id !== finding.image)
        return false;
    return (0,chain_inside/* proofInside */.Zm)(instance, claim, scene.plan.commit) === 'hashed';
});
function labelBehind(scene, group) {
    const [first, ...others] = group.flatMap((finding) => hashed(scene, finding));
    if (first === undefined)
        return [];
    const cause = { code: 'label-behind', ...groupIn(scene, [first, ...others]), revision: group[0].revision };
    return [{ cause, findings: group }];
}
function namesOf(scene, { service, target }, which) {
    const claim = scene.service(service);
    if (claim === undefined)
        return [];
    const instances = scene.crew(service, target).instances.filter(which);
    return instances.map((instance) => (0,chain_instance/* nameOf */.Vb)(instance, claim, target));
}
function otherBuild(scene, { service, target, reference, image, revision }) {
    const { instances } = scene.crew(service, target);
    const images = instances.flatMap(({ resolved, image }) => [resolved, image]);
    const registered = images.some((known) => known?.id === image && known.repoDigests.length > 0);
    const named = instances.some((instance) => instance.reference === reference && instance.resolved !== undefined);
    return { service, reference, revision, registered, ...(named ? {} : { untagged: true }) };
}

;// CONCATENATED MODULE: ./lib/chain/cause/conduct.js



function conductCauses(scene) {
    return [
        ...lostExecutables(scene),
        ...agedProcesses(scene),
        ...mounts(scene),
        ...configurations(scene),
        ...takenPorts(scene),
    ];
}
const lostExecutables = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/executable-lost'), ({ instance, path, now }) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), path, now])).map((group) => {
    const [{ path, now }] = group;
    return { cause: { code: 'executable-lost', ...groupedIn(scene, group), path, now }, findings: group };
});
const agedProcesses = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/older-than-files'), ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, path, putAt, startedAt }] = group;
    const times = { artifact, path, putAt, startedAt };
    return { cause: { code: 'older-than-files', ...groupedIn(scene, group), ...times }, findings: group };
});
const mounts = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/mount-behind'), ({ instance, source, destination, is }) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), source, destination, is])).map((group) => {
    const [{ source, destination, is }] = group;
    return { cause: { code: 'mount-behind', ...groupedIn(scene, group), source, destination, is }, findings: group };
});
function configurations(scene) {
    const behind = findingsOf(scene, 'runtime/config-behind');
    const variables = findingsOf(scene, 'runtime/env-differs', 'runtime/env-missing');
    const keys = new Set(behind.map(({ instance }) => (0,chain_group/* instanceKey */.pA)(instance)));
    const isOld = ({ instance, from }) => from === 'container' && keys.has((0,chain_group/* instanceKey */.pA)(instance));
    return [
        ...(0,chain_group/* gather */.kg)(behind, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
            const own = new Set(group.map(({ instance }) => (0,chain_group/* instanceKey */.pA)(instance)));
            const explained = variables.filter((one) => isOld(one) && own.has((0,chain_group/* instanceKey */.pA)(one.instance)));
            const [{ changed }] = group;
            const cause = {
                code: 'config-behind',
                ...groupedIn(scene, group),
                changed,
                variables: conduct_namesOf(explained),
            };
            return { cause, findings: [...group, ...explained] };
        }),
        ...(0,chain_group/* gather */.kg)(variables.filter((one) => !isOld(one)), ({ instance, from }) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), from])).map((group) => {
            const [{ from }] = group;
            return {
                cause: { code: 'env-differs', ...groupedIn(scene, group), variables: conduct_namesOf(group), from },
                findings: group,
            };
        }),
    ];
}
const conduct_namesOf = (findings) => [
    ...new Set(findings.map(({ variable }) => variable)),
];
const takenPorts = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/port-of-another', 'runtime/port-of-stranger'), ({ instance, code, holder, port, on }) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), code, holder, port, on])).map((group) => {
    const [{ code, holder: name, port, on }] = group;
    const holder = { by: code === 'runtime/port-of-another' ? 'container' : 'program', name };
    return { cause: { code: 'port-taken', ...groupedIn(scene, group), port, on, holder }, findings: group };
});

;// CONCATENATED MODULE: ./lib/chain/cause/daemon.js


function daemonCauses(scene) {
    return [...notRestarted(scene), ...notReleased(scene), ...daemon_stopped(scene)];
}
const oldCodes = [
    'runtime/daemon-old-release',
    'runtime/process-other-release',
    'runtime/daemon-older',
    'runtime/daemon-replaced',
];
function notRestarted(scene) {
    const older = findingsOf(scene, ...oldCodes);
    const wrong = findingsOf(scene, 'runtime/daemon-other-commit').map(({ instance }) => keyOf(instance));
    const mended = older.filter((finding) => !wrong.includes(keyOf(finding.instance)) && isThere(finding, scene));
    return [...Map.groupBy(mended, ({ instance }) => keyOf(instance)).values()].flatMap((findings) => {
        const cause = findings[0] && causeOf(findings[0]);
        return cause === undefined ? [] : [{ cause, findings }];
    });
}
const isThere = (finding, { plan }) => finding.code !== 'runtime/daemon-old-release' || (0,chain_revision/* readRevision */.M)(finding.currentRevision, plan.commit) !== 'other';
function causeOf(finding) {
    const whose = of(finding.instance);
    if (whose === undefined)
        return undefined;
    switch (finding.code) {
        case 'runtime/daemon-old-release': {
            const { running, current, revision } = finding;
            return { code: 'not-restarted', ...whose, by: 'release', running, current, revision };
        }
        case 'runtime/process-other-release': {
            const { path, current, supervisor } = finding;
            const known = supervisor === undefined ? {} : { supervisor };
            return {
                code: 'not-restarted',
                ...whose,
                by: 'other-release',
                running: path,
                current,
                revision: undefined,
                ...known,
            };
        }
        case 'runtime/daemon-older':
            return {
                code: 'not-restarted',
                ...whose,
                by: 'files',
                running: undefined,
                current: finding.path,
                revision: undefined,
            };
        case 'runtime/daemon-replaced':
            return {
                code: 'not-restarted',
                ...whose,
                by: 'executable',
                running: undefined,
                current: finding.path,
                revision: undefined,
            };
    }
}
function notReleased(scene) {
    return findingsOf(scene, 'runtime/daemon-other-commit').flatMap((finding) => {
        const whose = of(finding.instance);
        if (whose === undefined)
            return [];
        const { release, revision } = finding;
        return [{ cause: { code: 'not-released', ...whose, release, revision }, findings: [finding] }];
    });
}
function daemon_stopped(scene) {
    return findingsOf(scene, 'runtime/daemon-stopped').flatMap((finding) => {
        const whose = of(finding.instance);
        if (whose === undefined)
            return [];
        const { state, result, exitCode, restarts } = finding;
        return [{ cause: { code: 'daemon-stopped', ...whose, state, result, exitCode, restarts }, findings: [finding] }];
    });
}
const keyOf = ({ target, service, container }) => JSON.stringify([target, service, container]);
function of({ service, target, keeper, }) {
    return keeper?.by === 'systemd' || keeper?.by === 'pidfile' ? { service, target, keeper } : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/cause/feature.js


function featureCauses(scene) {
    return [...notInCommit(scene), ...notInBuild(scene)];
}
const notInCommit = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'source/feature-missing'), ({ commit }) => commit).map((findings) => {
    const features = findings.map(({ feature }) => feature);
    const globs = [...new Set(findings.flatMap((finding) => finding.globs))];
    return { cause: { code: 'not-in-commit', features, globs, commit: findings[0].commit }, findings };
});
const notInBuild = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'build/feature-missing'), ({ service }) => service).map((findings) => {
    const [{ service, manifest, commit }] = findings;
    const each = (values) => [...new Set(values)];
    const features = each(findings.map(({ feature }) => feature));
    const paths = each(findings.map(({ path }) => path));
    const near = each(findings.flatMap((finding) => finding.near));
    return { cause: { code: 'not-in-build', service, manifest, features, paths, near, commit }, findings };
});

;// CONCATENATED MODULE: ./lib/chain/cause/inside.js






const codes = ['runtime/file-changed', 'runtime/file-missing', 'runtime/link-changed', 'runtime/file-extra'];
function insideCauses(scene) {
    const differences = findingsOf(scene, ...codes);
    const [accounted, left] = partition(differences, (finding) => isExplained(finding, scene));
    const stale = left.filter((finding) => isStale(finding, scene));
    return [...shadowed(scene, accounted), ...edited(scene, accounted), ...staleCaches(scene, stale)];
}
const shadowed = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/shadowed'), ({ instance, mount }) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), mount.type, mount.destination])).map((group) => {
    const [{ mount, paths }] = group;
    return {
        cause: { code: 'shadowed', ...groupedIn(scene, group), mount, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const edited = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/edited'), ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return {
        cause: { code: 'edited-in-place', ...groupedIn(scene, group), artifact, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const staleCaches = (scene, stale) => (0,chain_group/* gather */.kg)(stale, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return { cause: { code: 'stale-cache', ...groupedIn(scene, group), artifact, paths }, findings: group };
});
function ofInstances(differences, group) {
    const own = new Set(group.map(({ instance }) => (0,chain_group/* instanceKey */.pA)(instance)));
    return differences.filter(({ instance }) => own.has((0,chain_group/* instanceKey */.pA)(instance)));
}
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
function isExplained(finding, scene) {
    const reading = readingOf(finding, scene);
    if (reading === undefined)
        return false;
    const { edited = [] } = reading.sight;
    const elsewhere = new Set([...edited, ...(0,chain_inside/* shadows */.Eo)(reading).flatMap(({ paths }) => paths)]);
    return (0,chain_inside/* differing */.R1)(reading).every((path) => elsewhere.has(path));
}
function isStale(finding, scene) {
    if (finding.code === 'runtime/link-changed' || finding.code === 'runtime/file-extra')
        return false;
    const reading = readingOf(finding, scene);
    const instance = instanceOf(finding, scene);
    if (reading === undefined || instance === undefined || reading.sight.edited === undefined)
        return false;
    return (0,chain_revision/* readRevision */.M)((0,chain_instance/* runningImage */.$z)(instance)?.labels.revision, scene.plan.commit) === 'commit';
}
const instanceOf = ({ instance }, scene) => scene.crew(instance.service, instance.target).byName.get(instance.container);
function readingOf(finding, scene) {
    const [claim, instance] = [scene.service(finding.instance.service), instanceOf(finding, scene)];
    const reading = claim === undefined || instance === undefined ? undefined : (0,chain_inside/* readFiles */.Ul)(instance, claim);
    return reading?.kind === 'differs' ? reading : undefined;
}

// EXTERNAL MODULE: ./lib/chain/cache.js
var chain_cache = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/chain/diagnosis.js
var diagnosis = __webpack_require__(1996);
// EXTERNAL MODULE: ./lib/chain/redirect.js
var redirect = __webpack_require__(1865);
;// CONCATENATED MODULE: ./lib/chain/cause/route.js






const order = [
    'mixed-copies',
    'other-copy',
    'edge-alone',
    'edge-hides',
    'edge-stale',
    'edge-old',
    'edge-answered',
    'origin-silent',
    'throttled',
    'upstream-down',
    'code-fails',
    'login-wall',
    'moved',
    'nothing-routed',
    'not-routed',
    'method-missing',
    'turned-away',
    'catch-all',
    'all-turned-away',
];
function routeCauses(scene) {
    const found = findingsOf(scene, ...route_codes).flatMap((finding) => {
        const explain = readReason(finding, scene);
        return explain === undefined ? [] : [{ finding, explain }];
    });
    const amounts = new Map();
    for (const route of scene.plan.routes)
        amounts.set((0,diagnosis/* wayOf */.VO)(route), (amounts.get((0,diagnosis/* wayOf */.VO)(route)) ?? 0) + 1);
    return (0,chain_group/* gather */.kg)(found, ({ finding, explain: { code } }) => JSON.stringify([(0,diagnosis/* wayOf */.VO)(finding.route), code, alike(finding)]))
        .map((group) => {
        const [{ finding, explain }] = group;
        const { url, via, each } = finding.route;
        const facts = {
            origin: (0,redirect/* originOf */.yv)(url),
            via,
            ...(each === undefined ? {} : { each: each.service }),
            requests: group.map((one) => route_requestOf(one.finding.route)),
            status: 'status' in finding ? finding.status : undefined,
            of: amounts.get((0,diagnosis/* wayOf */.VO)(finding.route)) ?? group.length,
        };
        const suspects = speaksInLog(explain.code) ? suspectsOf(scene) : [];
        return {
            rank: order.indexOf(explain.code),
            cause: explain.as(suspects.length === 0 ? facts : { ...facts, suspects }),
            findings: group.map((one) => one.finding),
        };
    })
        .toSorted((a, b) => a.rank - b.rank);
}
const speaksInLog = (code) => code === 'code-fails' || code === 'upstream-down';
const mostSuspects = 3;
function suspectsOf(scene) {
    const all = scene.plan.services.flatMap((claim) => claim.on.flatMap((target) => scene.crew(claim.name, target).instances.map((one) => (0,chain_instance/* nameOf */.Vb)(one, claim, target))));
    return all.length > mostSuspects ? [] : all;
}
const route_codes = [
    'route/status',
    'route/refused',
    'route/unseen',
    'route/throttled',
    'route/cached',
    'route/edge-answered',
    'route/catch-all',
    'route/all-turned-away',
    'route/other-build',
    'route/mixed-builds',
];
function readReason(finding, { plan, sights }) {
    switch (finding.code) {
        case 'route/status': {
            const { diagnosis } = finding;
            return diagnosis && { code: diagnosis.code, as: (group) => ({ ...group, ...diagnosis }) };
        }
        case 'route/refused':
        case 'route/unseen': {
            const { why } = finding;
            const { reason } = why;
            return { code: 'origin-silent', as: (group) => ({ ...group, code: 'origin-silent', reason, why }) };
        }
        case 'route/throttled': {
            const { after } = finding;
            return { code: 'throttled', as: (group) => ({ ...group, code: 'throttled', after }) };
        }
        case 'route/cached': {
            const { cache, ran } = finding;
            return { code: 'edge-old', as: (group) => ({ ...group, code: 'edge-old', cache, ran }) };
        }
        case 'route/edge-answered': {
            const { edge } = finding;
            return { code: 'edge-answered', as: (group) => ({ ...group, code: 'edge-answered', edge }) };
        }
        case 'route/catch-all': {
            const { control } = finding;
            return { code: 'catch-all', as: (group) => ({ ...group, code: 'catch-all', control }) };
        }
        case 'route/other-build': {
            const { said } = finding;
            const sight = sights.route(plan.routes.indexOf(finding.route));
            const cache = sight.kind === 'seen' ? (0,chain_cache/* readCache */.xe)(sight.value) : undefined;
            return { code: 'other-copy', as: (group) => ({ ...group, code: 'other-copy', said, cache }) };
        }
        case 'route/mixed-builds': {
            const { samples, builds, commit } = finding;
            const copies = builds.filter(({ build }) => build !== commit);
            return { code: 'mixed-copies', as: (group) => ({ ...group, code: 'mixed-copies', samples, copies }) };
        }
        case 'route/all-turned-away': {
            const { control } = finding;
            return { code: 'all-turned-away', as: (group) => ({ ...group, code: 'all-turned-away', control }) };
        }
    }
}
function alike(finding) {
    if ('status' in finding)
        return finding.status;
    if ('why' in finding)
        return finding.why.reason;
    return finding.code === 'route/other-build' ? finding.said : JSON.stringify(finding.builds);
}
const route_requestOf = ({ method, url }) => `${method} ${url.slice((0,redirect/* originOf */.yv)(url).length) || '/'}`;

;// CONCATENATED MODULE: ./lib/chain/cause/scale.js




const scaleCauses = (scene) => findingsOf(scene, 'runtime/instance-count').flatMap((finding) => {
    const { service, target, expected, running } = finding;
    const claim = scene.service(service);
    const { instances } = scene.crew(service, target);
    const names = claim === undefined ? [] : instances.map((instance) => (0,chain_instance/* nameOf */.Vb)(instance, claim, target));
    const [first, ...others] = names;
    if (first === undefined)
        return [];
    const isOne = (0,chain_group/* gather */.kg)(names, (name) => JSON.stringify([(0,chain_group/* commandOf */.Nl)(name), name.compose?.service])).length === 1;
    const group = groupIn(scene, [first, ...others]);
    const own = isOne && first.compose !== undefined ? { copies: [{ service: first.compose.service, count: expected }] } : {};
    const compose = isOne ? first.compose : undefined;
    return [{ cause: { code: 'wrong-scale', ...group, ...own, compose, expected, running }, findings: [finding] }];
});

;// CONCATENATED MODULE: ./lib/chain/cause/served.js

function servedCauses(scene) {
    return [
        ...findingsOf(scene, 'route/served-stale').map((finding) => {
            const { code: _, place: __, ...facts } = finding;
            const isBetween = facts.behind === 'right' || facts.cache?.hit === true;
            return { cause: { ...facts, code: isBetween ? 'stale-between' : 'stale-public' }, findings: [finding] };
        }),
        ...findingsOf(scene, 'route/served-missing').map((finding) => {
            const { code: _, place: __, ...facts } = finding;
            return { cause: { ...facts, code: 'not-public' }, findings: [finding] };
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/chain/cause/swarm.js


function swarmCauses(scene) {
    return [...rejections(scene), ...rollbacks(scene), ...stuckUpdates(scene), ...starts(scene)];
}
const imageMissing = /no such image|pull access denied|manifest (?:for .* )?(?:unknown|not found)|repository .* not found/i;
function rejections(scene) {
    const refused = findingsOf(scene, 'runtime/not-running').filter(({ instance, task }) => instance.keeper?.by === 'swarm' && task?.error !== undefined);
    return (0,chain_group/* gather */.kg)(refused, ({ instance }) => JSON.stringify([instance.target, instance.service])).map((group) => {
        const errors = [...new Set(group.flatMap(({ task }) => task?.error ?? []))];
        const [{ instance }] = group;
        const reference = scene.crew(instance.service, instance.target).byName.get(instance.container)?.reference ?? '';
        const cause = {
            code: 'task-rejected',
            ...swarm_of(instance),
            reference,
            tasks: group.map(taskOf),
            errors,
            missing: errors.every((error) => imageMissing.test(error)),
        };
        return { cause, findings: group };
    });
}
const starts = (scene) => findingsOf(scene, 'runtime/not-running')
    .filter(({ instance, task }) => instance.keeper?.by === 'swarm' && task?.error === undefined)
    .map((finding) => ({ cause: { code: 'as-found', finding }, findings: [finding] }));
const taskOf = ({ instance, task, state }) => ({
    task: instance.container,
    node: task?.node ?? '',
    state: task?.state ?? state,
});
const swarm_of = ({ service, target, keeper }) => ({
    service,
    target,
    swarm: keeper?.by === 'swarm' ? keeper.service : service,
});
function rollbacks(scene) {
    return findingsOf(scene, 'runtime/update-rolled-back').map((finding) => {
        const { service, target, swarm, reference, previous: wanted, message } = finding;
        const old = wrongBuilds(scene, finding);
        const revision = old.flatMap((one) => (one.code === 'runtime/other-commit' ? one.revision : []))[0];
        return {
            cause: { code: 'update-rolled-back', service, target, swarm, reference, wanted, revision, message },
            findings: [finding, ...old],
        };
    });
}
function stuckUpdates(scene) {
    return findingsOf(scene, 'runtime/update-stuck').map((finding) => {
        const { service, target, swarm, reference, state, message } = finding;
        return {
            cause: { code: 'update-stuck', service, target, swarm, reference, state, message },
            findings: [finding, ...wrongBuilds(scene, finding)],
        };
    });
}
const wrongBuilds = (scene, { service, target }) => findingsOf(scene, 'runtime/other-commit', 'runtime/not-recreated', 'runtime/other-image').filter(({ instance }) => instance.service === service && instance.target === target);

;// CONCATENATED MODULE: ./lib/chain/cause/target.js


function targetCauses(scene) {
    return [...absences(scene), ...staleStatements(scene), ...unseenTargets(scene)];
}
const absences = (scene) => findingsOf(scene, 'runtime/no-instance').map((finding) => {
    const { service, target, selector, others } = finding;
    const compose = neighbourhood(scene, target);
    return { cause: { code: 'never-created', service, target, selector, others, compose }, findings: [finding] };
});
function neighbourhood(scene, target) {
    const origins = scene.plan.services.flatMap(({ name }) => scene.crew(name, target).instances.map(({ compose }) => compose));
    const projects = (0,chain_group/* gather */.kg)(origins, (compose) => (0,chain_group/* commandOf */.Nl)({ target, service: '', compose }));
    return projects.length === 1 ? projects[0]?.[0] : undefined;
}
const staleStatements = (scene) => findingsOf(scene, 'runtime/statement-other-commit').map((finding) => {
    const { target, at, said } = finding;
    const address = addressOf(scene, target);
    const newer = scene.sights.relation(said) === 'descendant' ? { newer: true } : {};
    const cause = { code: 'statement-stale', target, address, at, said, hosts: hostsOf(scene), ...newer };
    return { cause, findings: [finding] };
});
const addressOf = ({ plan }, target) => plan.targets.find(({ name }) => name === target)?.address ?? target;
function hostsOf({ plan, links }) {
    const hosts = new Set(plan.targets.filter((target) => target.yields === 'instances').map(({ name }) => name));
    if (!plan.services.some(({ on }) => on.some((target) => hosts.has(target))))
        return 'unclaimed';
    const runtime = links.find(({ link }) => link === 'runtime');
    const isOfEndpoint = ({ code }) => code === 'runtime/statement-other-commit' || code === 'runtime/statement-short';
    return runtime?.findings.every(isOfEndpoint) ? 'right' : 'wrong';
}
const unseenTargets = (scene) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/unseen'), ({ why }) => why.reason).map((group) => ({
    cause: {
        code: 'target-unseen',
        reason: group[0].why.reason,
        targets: group.map(({ target, address, why }) => ({ target, address, why })),
        of: scene.plan.targets.length,
    },
    findings: group,
}));

;// CONCATENATED MODULE: ./lib/chain/cause.js














function readCauses(plan, sights, links, suspect) {
    const whole = setScene(plan, sights, links, suspect.findings);
    const ofSwarm = swarmCauses(whole);
    const scene = without(whole, ofSwarm);
    const explained = [
        ...ofSwarm,
        ...daemonCauses(scene),
        ...instanceCauses(scene),
        ...insideCauses(scene),
        ...conductCauses(scene),
        ...buildCauses(scene),
        ...targetCauses(scene),
        ...featureCauses(scene),
        ...servedCauses(scene),
        ...routeCauses(scene),
        ...authCauses(scene),
        ...scaleCauses(scene),
    ];
    const accounted = new Set(explained.flatMap(({ findings }) => findings));
    const rest = suspect.findings.filter((finding) => !accounted.has(finding));
    return [
        ...explained.map(({ cause }) => cause),
        ...[...rest.filter(chain_link/* isContradicted */.ZA), ...rest.filter((finding) => !(0,chain_link/* isContradicted */.ZA)(finding))].map((finding) => ({ code: 'as-found', finding })),
    ];
}

// EXTERNAL MODULE: ./lib/chain/route.js + 4 modules
var route = __webpack_require__(2703);
// EXTERNAL MODULE: ./lib/chain/bystanders.js
var bystanders = __webpack_require__(3876);
// EXTERNAL MODULE: ./lib/chain/neighbours.js
var neighbours = __webpack_require__(2061);
// EXTERNAL MODULE: ./lib/chain/conduct.js + 2 modules
var conduct = __webpack_require__(4142);
;// CONCATENATED MODULE: ./lib/chain/daemon-place.js
function groundOf({ release, ways = [] }) {
    const ends = ways.flatMap(endOf);
    const reals = ways.flatMap(({ real }) => real ?? []);
    const named = release === undefined ? [] : [release.path];
    const links = ways.flatMap((way) => way.links.map(({ to }) => to));
    const releases = [...links, ...named, ...reals.flatMap(foldersOf)];
    const plain = ways.filter((way) => way.links.length === 0).flatMap(({ real }) => real ?? []);
    return { current: unique([...ends, ...named]), releases: unique(releases), plain: unique(plain) };
}
function endOf({ links, real }) {
    if (real === undefined)
        return [];
    const above = [...foldersOf(real), ...links.filter(isSwitch).map(({ to }) => to)].filter((to) => isInside(real, to));
    return [above.toSorted((a, b) => b.length - a.length)[0] ?? real];
}
const isSwitch = ({ path, to }) => /^(?:current|latest|live|active|release|deployed)$/i.test(splitLast(path)[1]) || isNumbered(splitLast(to)[1]);
function placeOf(member, ground) {
    const { directory, executable, release, names = [] } = member;
    const stray = strayOf(member, ground);
    if (stray !== undefined)
        return { kind: 'other', stray };
    if (ground.current.length === 0 && release !== undefined)
        return { kind: 'current' };
    const works = directory === undefined || directory.removed ? [] : [directory.path];
    const runs = executable === undefined || executable.replaced ? [] : [executable.path];
    if ([...works, ...runs, ...names].some((path) => isCurrent(path, ground)))
        return { kind: 'current' };
    if (works.some((folder) => ground.plain.some((path) => isAbove(folder, path))))
        return { kind: 'current' };
    return { kind: directory === undefined || executable === undefined ? 'hidden' : 'elsewhere' };
}
function strayOf({ directory, executable, names = [], uses = [] }, ground) {
    const seen = [
        { what: 'directory', path: directory?.path, isGone: directory?.removed },
        { what: 'executable', path: executable?.path, isGone: false },
        ...[...names, ...uses].map((path) => ({ what: 'file', path, isGone: false })),
    ];
    for (const { what, path, isGone } of seen) {
        if (path === undefined)
            continue;
        const replaced = isGone === true ? ground.current.find((one) => isInside(path, one)) : undefined;
        const current = replaced ?? (isCurrent(path, ground) ? undefined : siblingOf(path, ground));
        if (current !== undefined)
            return { what, path, current };
    }
    return undefined;
}
const isCurrent = (path, { current }) => current.some((folder) => isInside(path, folder));
function siblingOf(path, { releases }) {
    return releases.find((release) => {
        const [folder, name] = splitLast(release);
        if (!path.startsWith(`${folder}/`) || isInside(path, release))
            return false;
        const [other = ''] = path.slice(folder.length + 1).split('/');
        return isReleases(folder) || (kindOf(other) === kindOf(name) && isNumbered(name));
    });
}
function foldersOf(path) {
    const parts = path.split('/');
    const folders = parts.map((_, at) => parts.slice(0, at + 1).join('/')).slice(1);
    return folders.filter((folder) => isReleases(splitLast(folder)[0]));
}
const isReleases = (folder) => /(?:^|\/)(?:releases|deploys|deployments|builds|versions|revisions)$/i.test(folder);
const kindOf = (name) => name
    .toLowerCase()
    .replace(/[0-9a-f]{7,64}|\d+/g, '#')
    .replace(/(^|[-_.])(?:a|b|blue|green|red|black|old|new|previous|next|last|backup|bak|orig)$/, '$1#');
const isNumbered = (name) => kindOf(name) !== name.toLowerCase();
const splitLast = (path) => {
    const at = path.lastIndexOf('/');
    return [path.slice(0, at), path.slice(at + 1)];
};
const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);
const isAbove = (folder, path) => folder.split('/').length > 2 && isInside(path, folder) && !isReleases(folder);
const unique = (paths) => [...new Set(paths)];
const linksOf = ({ ways = [], release }) => [
    ...ways.flatMap(({ links }) => links),
    ...(release?.linkedAt === undefined ? [] : [{ path: release.path, changedAt: release.linkedAt }]),
];

;// CONCATENATED MODULE: ./lib/chain/daemon-family.js

const mostStrays = 5;
function judgeFamily(daemon, main, judgeRelease, service) {
    const unknown = judgeKnown(daemon, main, service);
    if (unknown.length > 0)
        return [...judgeRelease(main.release), ...unknown];
    const family = familyOf(daemon, main);
    const strays = family.children.flatMap((child) => daemon_family_strayOf(child, main)).slice(0, mostStrays);
    const replaced = (placed) => placed.flatMap(({ member }) => judgeExecutable(daemon, member, family, service)).slice(0, 1);
    if (isSupervisor(family)) {
        const gaps = strays.length > 0 ? [] : judgeWorkers(family);
        const placed = family.workers.filter(({ place }) => place.kind === 'current');
        const releases = new Map(placed.map(({ member: { release } }) => [release?.path, release]));
        const judged = (releases.size === 0 ? [undefined] : [...releases.values()]).flatMap(judgeRelease);
        const ages = family.workers.flatMap((worker) => judgeAge(daemon, worker));
        return [...judged.slice(0, mostStrays), ...strays, ...gaps, ...ages.slice(0, 1), ...replaced(family.children)];
    }
    const release = judgeRelease(main.release);
    const isOld = release.some(({ code }) => code === 'runtime/daemon-old-release');
    const inRelease = family.children.filter(({ place }) => place.kind === 'current');
    return [
        ...release,
        ...(isOld ? [] : daemon_family_strayOf(family.main, main)),
        ...strays,
        ...judgePlace(family),
        ...[family.main, ...inRelease].flatMap((one) => judgeAge(daemon, one)).slice(0, 1),
        ...replaced([family.main, ...family.children]),
    ];
}
function judgeKnown(daemon, main, { release, files }) {
    const declared = [release?.path, files?.artifact].filter((path) => path !== undefined);
    const lost = declared.find((path) => !daemon.ways?.some((way) => way.path === path && way.real !== undefined));
    if (lost !== undefined)
        return [{ code: 'runtime/process-place-unknown', about: 'path', path: lost }];
    if (daemon.children !== undefined)
        return [];
    return [{ code: 'runtime/process-place-unknown', about: 'children', path: `/proc/${main.pid ?? ''}` }];
}
function familyOf(daemon, main) {
    const ground = groundOf(daemon);
    const place = (member) => ({ member, place: placeOf(member, ground) });
    const children = (daemon.children ?? []).map(place);
    const isWorker = ({ member, place: { kind } }) => kind === 'current' || (kind !== 'other' && member.through !== undefined);
    const workers = children.filter(isWorker);
    return { main: place(main), workers, children, current: ground.current, surplus: daemon.surplus === true };
}
const isSupervisor = ({ main, children }) => main.member.supervisor !== undefined ||
    (children.length > 0 &&
        (main.place.kind === 'elsewhere' || main.place.kind === 'hidden') &&
        main.member.release === undefined &&
        main.member.through === undefined);
function daemon_family_strayOf({ member, place }, main) {
    if (place.kind !== 'other')
        return [];
    const child = member === main ? undefined : member.pid;
    return [{ code: 'runtime/process-other-release', ...place.stray, child, supervisor: main.supervisor }];
}
function judgeWorkers({ main, workers, children, surplus }) {
    const isHidden = children.some(({ member, place }) => place.kind === 'hidden' && member.through === undefined);
    const because = surplus ? 'too-many' : isHidden ? 'hidden' : workers.length === 0 ? 'no-worker' : undefined;
    if (because === undefined)
        return [];
    const { supervisor } = main.member;
    return [{ code: 'runtime/process-supervisor', supervisor, children: children.length, because }];
}
function judgePlace({ main: { member, place }, surplus }) {
    const path = `/proc/${member.pid ?? ''}`;
    if (surplus)
        return [{ code: 'runtime/process-place-unknown', about: 'children', path }];
    if (place.kind !== 'hidden' || member.through !== undefined)
        return [];
    return [{ code: 'runtime/process-place-unknown', about: 'process', path }];
}
const slack = 2_000;
const tick = 20;
function judgeAge(daemon, { member, place }) {
    const { startedAt, launchedAt } = member;
    const files = daemon.newest === undefined ? [] : [daemon.newest];
    if (place.kind === 'current' || place.kind === 'other') {
        const late = files.find(({ changedAt }) => Date.parse(changedAt) > Date.parse(startedAt) + slack);
        return late === undefined ? [] : [{ code: 'runtime/daemon-older', ...late, startedAt }];
    }
    const began = Date.parse(launchedAt ?? startedAt);
    const room = launchedAt === undefined ? slack : tick;
    const changes = [...files, ...linksOf(daemon)].map(({ path, changedAt }) => ({ path, changedAt }));
    const after = changes.find(({ changedAt }) => Date.parse(changedAt) > began + room);
    if (after !== undefined)
        return [{ code: 'runtime/daemon-older', ...after, startedAt }];
    const close = changes.find(({ changedAt }) => Date.parse(changedAt) > began - room);
    return close === undefined ? [] : [{ code: 'runtime/process-order-unknown', ...close, startedAt }];
}
function judgeExecutable({ release }, { executable, release: running }, { current }, { files }) {
    if (executable?.replaced !== true)
        return [];
    const folders = [release?.path, running?.path, files?.artifact, ...current].filter((folder) => folder !== undefined);
    const isOfTheBuild = folders.some((folder) => executable.path.startsWith(`${folder}/`));
    return isOfTheBuild ? [{ code: 'runtime/daemon-replaced', path: executable.path }] : [];
}

;// CONCATENATED MODULE: ./lib/chain/daemon.js






function judgeDaemon(sight, service, target, commit) {
    const instance = nameDaemon(sight, target);
    const facts = { place: service.place, instance };
    const code = judgeSight(sight, service, commit).map((fact) => ({ ...facts, ...fact }));
    const inside = sight.sight.kind === 'seen' && !code.some(chain_link/* isContradicted */.ZA)
        ? (0,chain_inside/* judgeFiles */.lv)({ ...sight, state: 'running' }, service, instance, commit)
        : [];
    const proof = (0,chain_inside/* proofInside */.Zm)(sight, service, commit);
    return { claims: 1, proofs: [proof], bases: [(0,chain_inside/* basisOf */.gp)(proof, 'release')], findings: [...code, ...inside] };
}
function nameDaemon({ service, keeper }, target) {
    const container = keeper.by === 'systemd' ? keeper.unit : keeper.path;
    return { target, service, container, compose: undefined, keeper };
}
function judgeSight(sight, service, commit) {
    if (sight.sight.kind === 'unseen')
        return [{ code: 'runtime/daemon-unseen', why: sight.sight.why }];
    const daemon = sight.sight.value;
    const { state, result, exitCode, restarts, main } = daemon;
    if (state !== 'running')
        return [{ code: 'runtime/daemon-stopped', state, result, exitCode, restarts }];
    if (main === undefined)
        return [{ code: 'runtime/daemon-unseen', why: (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: 'MainPID' }).why }];
    const isWhole = (0,chain_inside/* readFiles */.Ul)(sight, service).kind === 'whole' && (0,artifact/* attainable */.Ce)(service, commit) === 'hashed';
    return judgeFamily(daemon, main, (running) => judgeRelease(daemon, running, commit, isWhole), service);
}
function judgeRelease({ release: current }, running, commit, isWhole) {
    if (running !== undefined && current !== undefined && running.path !== current.path) {
        const { path, revision } = running;
        const there = { current: current.path, currentRevision: current.revision };
        return [{ code: 'runtime/daemon-old-release', running: path, revision, ...there }];
    }
    const release = running ?? current;
    const [path, revision] = [release?.path, release?.revision];
    switch ((0,chain_revision/* readRevision */.M)(revision, commit)) {
        case 'commit':
            return [];
        case 'none':
            return isWhole ? [] : [{ code: 'runtime/daemon-no-revision', release: path, revision }];
        case 'short':
            return isWhole ? [] : [{ code: 'runtime/daemon-short-revision', release: path, revision }];
        case 'other':
            return [{ code: 'runtime/daemon-other-commit', release: path ?? '', revision: revision ?? '', commit }];
    }
}

;// CONCATENATED MODULE: ./lib/chain/restarts.js
const [shortest, longest] = [10, 60];
function judgeRestarts({ state, restarts, createdAt, startedAt }, watch, { place }, instance) {
    if (state !== 'running')
        return [];
    const { clock } = watch;
    const observed = watch.restarts(instance.container);
    if (restarts === 0 && observed < 2)
        return [];
    const ran = secondsSince(startedAt, clock);
    const average = createdAt === undefined ? 0 : secondsSince(createdAt, clock) / (Math.max(restarts, observed) + 1);
    const needed = Math.ceil(Math.min(longest, Math.max(shortest, 2 * average)));
    if (ran >= needed)
        return [];
    const facts = { place, instance, restarts, ran: Math.floor(ran), needed };
    return observed >= 2
        ? [{ ...facts, code: 'runtime/crash-loop', observed }]
        : [{ ...facts, code: 'runtime/restarted-recently' }];
}
function secondsSince(at, clock) {
    const seconds = clock - Date.parse(at) / 1000;
    return Number.isNaN(seconds) ? 0 : Math.max(0, seconds);
}

// EXTERNAL MODULE: ./lib/chain/socket.js
var socket = __webpack_require__(4448);
;// CONCATENATED MODULE: ./lib/chain/swarm.js

function judgeSwarm(swarm, { name, place }, target, ofTasks) {
    const at = { place, service: name, target, swarm: swarm.name };
    const tasks = swarm.draining.map(({ task }) => task);
    return [
        ...judgeUpdate(swarm, at, ofTasks.some(chain_link/* isContradicted */.ZA)),
        ...(tasks.length === 0 ? [] : [{ ...at, code: 'runtime/draining', tasks }]),
    ];
}
function judgeUpdate({ update, reference, previous, message }, at, isWrong) {
    const facts = { ...at, reference, previous, message };
    switch (update) {
        case 'updating':
        case 'rollback_started':
            return [{ ...facts, code: 'runtime/updating', state: update }];
        case 'paused':
        case 'rollback_paused':
            return [{ ...facts, code: 'runtime/update-stuck', state: update }];
        case 'rollback_completed':
            return isWrong ? [{ ...facts, code: 'runtime/update-rolled-back', state: update }] : [];
        case 'completed':
        case undefined:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/chain/presence.js










function judgeService(service, plan, sights) {
    const presences = service.on.map((target) => ({ target, presence: sights.presence(service, target) }));
    const shares = presences.map(({ target, presence }) => judgePresence(service, target, presence, plan, sights));
    return [
        ...shares,
        judgeProof(service, plan.commit, presences.map(({ presence }) => presence)),
    ];
}
function judgePresence(service, target, presence, plan, sights) {
    const facts = { place: service.place, service: service.name, target };
    switch (presence.kind) {
        case 'unseen':
            return judgeUnseen(service, target, sights);
        case 'stated':
            return judgeStated(service, target, plan);
        case 'absent': {
            const { others } = presence;
            return (0,chain_link/* broken */.mw)({ ...facts, code: 'runtime/no-instance', selector: service.container, others });
        }
        case 'ambiguous':
            return (0,chain_link/* broken */.mw)({ ...facts, code: 'runtime/ambiguous', candidates: presence.candidates });
        case 'untold':
            return (0,chain_link/* broken */.mw)(unheard(service, target, presence_addressOf(plan, target), 'service-not-collected', service.name));
        case 'daemon':
            return withFindings(judgeProcessOfHost(presence, service, target, plan.commit, sights), judgeStarts(service, target, presence, plan));
        case 'present':
            return withFindings(judgePresent(service, target, presence, plan.commit, watchOf(presence.clock, target, sights)), judgeStarts(service, target, presence, plan));
    }
}
function judgeUnseen(service, target, sights) {
    if (sights.isPlanned(target))
        return (0,chain_link/* silent */.Ku)(1);
    return (0,chain_link/* broken */.mw)(unheard(service, target, target, 'answer-missing', target));
}
function judgeStated(service, target, plan) {
    const address = presence_addressOf(plan, target);
    const speaksForOne = plan.services.filter(({ on }) => on.includes(target)).length === 1;
    const isShown = plan.targets.some(({ name, yields }) => yields === 'instances' && service.on.includes(name));
    const asked = [
        ...(speaksForOne ? [] : [`${service.name} alone`]),
        ...(isShown || service.container.by === 'service' ? [] : [`container of ${service.name}`]),
        ...(service.instances === undefined ? [] : [`instances of ${service.name}`]),
        ...(service.image === undefined ? [] : [`image of ${service.name}`]),
        ...(service.files === undefined ? [] : [`files of ${service.name}`]),
        ...(0,conduct/* conductAsked */.RC)(service),
    ];
    const findings = asked.map((about) => unheard(service, target, address, 'answer-missing', about));
    return { claims: 1 + asked.length, proofs: ['claimed'], bases: [], findings };
}
const presence_addressOf = (plan, target) => plan.targets.find(({ name }) => name === target)?.address ?? target;
const unheard = ({ place }, target, address, reason, about) => ({ code: 'runtime/unseen', place, target, address, why: (0,evidence/* unseen */.nv)('read', reason, { about }).why });
function judgeProcessOfHost({ sight, clock }, service, target, commit, sights) {
    const share = judgeDaemon(sight, service, target, commit);
    if (sight.sight.kind === 'unseen' || sight.sight.value.main === undefined)
        return share;
    const { state, restarts, main } = sight.sight.value;
    const life = { state, restarts, startedAt: main.startedAt };
    const findings = judgeRestarts(life, watchOf(clock, target, sights), service, nameDaemon(sight, target));
    return { ...share, findings: [...share.findings, ...findings] };
}
const startSlack = 60;
function judgeStarts(service, target, presence, plan) {
    const { files, current, release, place } = service;
    if (files === undefined && current === undefined && release === undefined)
        return [];
    const { clock } = presence;
    const ahead = startsOf(presence)
        .map((at) => Date.parse(at) / 1000 - clock)
        .find((seconds) => seconds > startSlack);
    if (ahead === undefined)
        return [];
    const { why } = (0,evidence/* unseen */.nv)('read', 'clock-set-back', { about: service.name, amount: Math.round(ahead * 1000) });
    return [{ code: 'runtime/unseen', place, target, address: presence_addressOf(plan, target), why }];
}
function startsOf(presence) {
    if (presence.kind === 'present')
        return presence.instances.flatMap(({ state, startedAt }) => (state === 'running' ? [startedAt] : []));
    const { sight } = presence.sight;
    return sight.kind === 'seen' && sight.value.main !== undefined ? [sight.value.main.startedAt] : [];
}
const withFindings = (share, findings) => findings.length === 0 ? share : { ...share, findings: [...share.findings, ...findings] };
const watchOf = (clock, target, sights) => ({
    clock,
    restarts: (name) => sights.restarts(target, name),
});
function judgePresent(service, target, present, commit, watch) {
    const { instances, oneOffs, swarm } = present;
    const ofInstances = instances.flatMap((instance) => (0,chain_instance/* judgeInstance */.P_)(instance, service, target, commit));
    const findings = [
        ...ofInstances,
        ...instances.flatMap((instance) => judgeRestarts(instance, watch, service, (0,chain_instance/* nameOf */.Vb)(instance, service, target))),
        ...(swarm === undefined ? [] : judgeSwarm(swarm, service, target, ofInstances)),
        ...oneOffs.flatMap((instance) => (0,chain_instance/* judgeOneOff */.JE)(instance, service, target, commit)),
        ...(0,socket/* judgeHostPorts */.s)(service, instances, (instance) => (0,chain_instance/* nameOf */.Vb)(instance, service, target)),
        ...judgeCount(service, target, present),
    ];
    const counted = service.instances === undefined ? 0 : 1;
    const claims = instances.length + oneOffs.length + counted + (0,conduct/* countConduct */.IV)(service, instances.length);
    const proofs = instances.map((instance) => (0,chain_inside/* proofInside */.Zm)(instance, service, commit));
    return { claims, proofs, bases: proofs.map((proof) => (0,chain_inside/* basisOf */.gp)(proof, 'labels')), findings };
}
function judgeCount(service, target, { instances }) {
    const expected = service.instances;
    const counted = instances.filter(({ task }) => task?.ending !== true || task.here);
    const running = counted.filter(({ state }) => state === 'running').length;
    if (expected === undefined || running === expected || counted.length === expected)
        return [];
    const { place, name } = service;
    return [{ code: 'runtime/instance-count', place, service: name, target, expected, running }];
}
function judgeProof(service, commit, presences) {
    const { name, place, require: required } = service;
    if (!presences.some(({ kind }) => kind === 'present' || kind === 'daemon' || kind === 'stated'))
        return (0,chain_link/* silent */.Ku)(0);
    const proof = (0,artifact/* attainable */.Ce)(service, commit);
    if ((0,chain_link/* isAtLeast */.du)(proof, required))
        return (0,chain_link/* silent */.Ku)(0);
    return { claims: 0, proofs: [], findings: [{ code: 'runtime/weak-proof', place, service: name, proof, required }] };
}

;// CONCATENATED MODULE: ./lib/chain/runtime.js







function judgeRuntime(plan, sights) {
    return (0,chain_link/* sumUp */.Bw)('runtime', [
        ...plan.targets.map((target) => judgeTarget(target, sights, plan)),
        ...plan.services.flatMap((service) => judgeService(service, plan, sights)),
        ...plan.targets.map((target) => (0,chain_link/* noted */.ZT)((0,bystanders/* judgeBystanders */.r)(target, sights, plan.commit))),
    ]);
}
function judgeTarget(target, sights, plan) {
    const { commit } = plan;
    const sight = sights.target(target);
    if (sight.kind === 'seen')
        return judgeStatement(target, sight.value, commit, uptimeOf(target, plan, sights));
    const { name, address, place } = target;
    return (0,chain_link/* broken */.mw)({ code: 'runtime/unseen', place, target: name, address, why: sight.why });
}
function uptimeOf({ name }, plan, sights) {
    const services = plan.services.filter(({ on }) => on.includes(name));
    const hosts = plan.targets.filter((target) => services.some(({ on }) => on.includes(target.name)));
    return (0,neighbours/* longestRun */.Q)({ ...plan, targets: hosts }, sights) ?? { seconds: 0, within: plan.pace.timeout / 1000 };
}
function judgeStatement({ name, address, place }, view, commit, uptime) {
    if (view.kind === 'host')
        return (0,chain_link/* silent */.Ku)(0);
    const doubt = (0,chain_cache/* doubtAge */.is)(view, uptime);
    if (doubt !== undefined)
        return (0,chain_link/* broken */.mw)({ code: 'runtime/unseen', place, target: name, address, why: doubt.why });
    const facts = { place, target: name, at: view.at, said: view.commit, commit };
    switch ((0,chain_revision/* readRevision */.M)(view.commit, commit)) {
        case 'commit':
            return (0,chain_link/* holding */.G)('claimed', 'endpoint');
        case 'none': {
            const { why } = (0,evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
            return (0,chain_link/* broken */.mw)({ code: 'runtime/unseen', place, target: name, address, why });
        }
        case 'short':
            return (0,chain_link/* broken */.mw)({ ...facts, code: 'runtime/statement-short' });
        case 'other':
            return (0,chain_link/* broken */.mw)({ ...facts, code: 'runtime/statement-other-commit' });
    }
}

// EXTERNAL MODULE: ./lib/chain/sights.js + 2 modules
var chain_sights = __webpack_require__(7043);
;// CONCATENATED MODULE: ./lib/chain/source.js



function judgeSource(plan, sights) {
    const { source } = sights;
    const commit = source === undefined ? [] : [judgeCommit(plan, source)];
    return (0,chain_link/* sumUp */.Bw)('source', [...commit, ...judgeFeatureSources(plan, sights)]);
}
function judgeCommit({ commit, commitFrom }, source) {
    const place = source_placeOf(commitFrom);
    if (source.kind === 'unseen')
        return (0,chain_link/* broken */.mw)({ code: 'source/unseen', place, why: source.why });
    const { exists, where } = source.value;
    if (exists)
        return (0,chain_link/* holding */.G)(where === 'event' ? 'claimed' : 'identified');
    if (where !== 'event')
        return (0,chain_link/* broken */.mw)({ code: 'source/commit-unknown', place, commit, where });
    return (0,chain_link/* broken */.mw)({ code: 'source/unseen', place, why: (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: where }).why });
}
function source_placeOf(from) {
    switch (from.kind) {
        case 'event':
            return { kind: 'event', name: from.field };
        case 'input':
        case 'checkout':
            return { kind: 'input', name: 'commit' };
    }
}

;// CONCATENATED MODULE: ./lib/chain/continuity.js
function compareChecks(before, now) {
    const earlier = new Map(before.targets.flatMap(({ target, sight }) => hostOf(target, sight)));
    const pairs = now.targets.flatMap(({ target, sight }) => hostOf(target, sight).flatMap(([name, view]) => {
        const old = earlier.get(name);
        return old === undefined ? [] : [{ target: name, old, view }];
    }));
    return {
        changes: pairs.flatMap(({ target, old, view }) => changesOf(target, old, view)),
        repeated: pairs
            .filter(({ old, view }) => view.collected === 'published' && view.clock === old.clock)
            .map(({ target }) => target),
    };
}
function addRestarts(known, { changes }) {
    const counts = new Map(known.map((one) => [continuity_keyOf(one), one]));
    for (const { target, name, times = 0 } of changes) {
        if (name === undefined || times === 0)
            continue;
        const count = (counts.get(continuity_keyOf({ target, name }))?.count ?? 0) + times;
        counts.set(continuity_keyOf({ target, name }), { target, name, count });
    }
    return [...counts.values()];
}
const continuity_keyOf = ({ target, name }) => `${target}\n${name}`;
const hostOf = (target, sight) => sight.kind === 'seen' && sight.value.kind === 'host' ? [[target, sight.value]] : [];
const livesOf = ({ instances, daemons = [] }) => [
    ...instances.map(({ id, name, state, startedAt, restarts, pid }) => ({
        key: id,
        name,
        state,
        started: `${startedAt} ${pid ?? ''}`,
        restarts,
    })),
    ...daemons.flatMap(({ service, keeper, sight }) => {
        if (sight.kind === 'unseen')
            return [];
        const { state, restarts, main } = sight.value;
        const name = keeper.by === 'systemd' ? keeper.unit : keeper.path;
        return [{ key: `unit ${service}`, name, state, started: `${main?.startedAt} ${main?.pid ?? ''}`, restarts }];
    }),
];
function changesOf(target, old, view) {
    const [before, now] = [livesOf(old), livesOf(view)].map((lives) => new Map(lives.map((life) => [life.key, life])));
    const changes = [];
    if (view.clock < old.clock)
        changes.push({ target, name: undefined, what: 'clock' });
    if (view.engine !== old.engine)
        changes.push({ target, name: undefined, what: 'engine' });
    for (const [key, { name, state, started, restarts }] of now ?? []) {
        const earlier = before?.get(key);
        if (earlier === undefined)
            changes.push({ target, name, what: 'started' });
        else if (started !== earlier.started || restarts !== earlier.restarts)
            changes.push({ target, name, what: 'restarted', times: Math.max(1, restarts - earlier.restarts) });
        else if (state !== earlier.state)
            changes.push({ target, name, what: 'state' });
    }
    for (const [key, { name }] of before ?? [])
        if (now?.has(key) !== true)
            changes.push({ target, name, what: 'gone' });
    return changes;
}

;// CONCATENATED MODULE: ./lib/chain/index.js









function judgeChain(plan, world) {
    const sights = (0,chain_sights/* readSights */.j)(plan, world);
    const runtime = judgeRuntime(plan, sights);
    return settle(plan, sights, [
        judgeSource(plan, sights),
        judgeBuild(plan, sights),
        runtime,
        (0,route/* judgeRoutes */.U)(plan, sights, runtime.state === 'broken'),
        (0,auth/* judgeAuth */.el)(plan, sights),
    ]);
}
function settle(plan, sights, links) {
    const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen');
    const suspect = links[first];
    const chain = links.map((link, at) => ({ ...link, moot: suspect !== undefined && at > first }));
    if (suspect !== undefined) {
        const kind = suspect.state === 'broken' ? 'drifted' : 'unproven';
        return { kind, chain, broken: suspect.link, causes: readCauses(plan, sights, links, suspect) };
    }
    const holds = (name) => links.some(({ link, state }) => link === name && state === 'holds');
    const isTied = holds('runtime') || (holds('route') && plan.served?.some(({ site }) => site !== undefined));
    return isTied
        ? { kind: 'proven', chain, broken: undefined, causes: [] }
        : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] };
}
const canConverge = ({ chain, causes }) => !chain.some(({ findings }) => findings.some(chain_link/* isFinal */.dR)) && !causes.some(({ code }) => code === 'nothing-claimed');


/***/ })

};
