export const id = 236;
export const ids = [236];
export const modules = {

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findingCodes)
/* harmony export */ });
/* unused harmony export linkOf */
/** Whether looking again can change it: `passing` may, `final` ends the wait. An unseen asks its reason. */
const findingCodes = {
    'source/commit-unknown': { kind: 'contradicted', lasts: 'final' },
    'source/unseen': { kind: 'missing', lasts: 'reason' },
    'build/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'build/no-revision': { kind: 'missing', lasts: 'passing' },
    'build/short-revision': { kind: 'missing', lasts: 'passing' },
    'build/image-gone': { kind: 'missing', lasts: 'passing' },
    'build/manifest-other-commit': { kind: 'contradicted', lasts: 'final' },
    'runtime/unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/no-instance': { kind: 'contradicted', lasts: 'passing' },
    'runtime/ambiguous': { kind: 'missing', lasts: 'final' },
    'runtime/not-recreated': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/no-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/short-revision': { kind: 'missing', lasts: 'passing' },
    'runtime/labels-disagree': { kind: 'contradicted', lasts: 'passing' },
    'runtime/image-gone': { kind: 'missing', lasts: 'passing' },
    'runtime/not-running': { kind: 'contradicted', lasts: 'passing' },
    'runtime/unhealthy': { kind: 'contradicted', lasts: 'passing' },
    'runtime/health-starting': { kind: 'missing', lasts: 'passing' },
    'runtime/instance-count': { kind: 'contradicted', lasts: 'passing' },
    'runtime/other-image': { kind: 'contradicted', lasts: 'passing' },
    'runtime/digest-unknown': { kind: 'missing', lasts: 'passing' },
    'runtime/file-changed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/file-missing': { kind: 'contradicted', lasts: 'passing' },
    'runtime/shadowed': { kind: 'contradicted', lasts: 'passing' },
    'runtime/edited': { kind: 'contradicted', lasts: 'passing' },
    'runtime/files-unseen': { kind: 'missing', lasts: 'reason' },
    'runtime/weak-proof': { kind: 'missing', lasts: 'final' },
    'runtime/statement-other-commit': { kind: 'contradicted', lasts: 'passing' },
    'runtime/statement-short': { kind: 'missing', lasts: 'passing' },
    'route/status': { kind: 'contradicted', lasts: 'passing' },
    'route/refused': { kind: 'contradicted', lasts: 'passing' },
    'route/unseen': { kind: 'missing', lasts: 'reason' },
};
/** The link a finding belongs to: the first word of its code. */
const linkOf = (code) => code.slice(0, code.indexOf('/'));


/***/ }),

/***/ 9790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   pA: () => (/* binding */ instanceKey)
/* harmony export */ });
/** Items with the same key together, in the order in which the keys first appear. */
function gather(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group === undefined)
            groups.set(key(item), [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
}
/** What one command mends: a compose project on a target (by its directory too: names repeat), or a single service. */
const commandOf = ({ target, service, compose }) => compose === undefined
    ? JSON.stringify([target, 'service', service])
    : JSON.stringify([target, 'project', compose.project, compose.workingDir, compose.configFiles]);
/** The instances of one command as a group; each service and each instance is named once. */
function groupOf(instances) {
    const [{ target, compose }] = instances;
    return {
        target,
        compose,
        services: [...new Set(instances.map(({ service }) => service))],
        instances: named(instances),
    };
}
/** Each instance once. */
const named = (instances) => gather(instances, instanceKey).map(([instance]) => instance);
const instanceKey = ({ target, service, container }) => JSON.stringify([target, service, container]);


/***/ }),

/***/ 8236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/chain/evidence.js
var evidence = __webpack_require__(7440);
// EXTERNAL MODULE: ./lib/chain/finding.js
var chain_finding = __webpack_require__(5208);
// EXTERNAL MODULE: ./lib/chain/plan.js
var plan = __webpack_require__(8346);
;// CONCATENATED MODULE: ./lib/chain/link.js



/** A claim that holds, and how strongly. */
const holding = (proof) => ({ claims: 1, proofs: [proof], findings: [] });
/** A claim that does not hold. */
const broken = (...findings) => ({ claims: 1, proofs: [], findings });
/** Claims that another finding already speaks for, or that carry no proof of a build. */
const silent = (claims) => ({ claims, proofs: [], findings: [] });
/** Sums up a link: a contradiction outweighs missing evidence, and nothing claimed is not "holds". */
function sumUp(link, shares) {
    const claims = shares.reduce((sum, share) => sum + share.claims, 0);
    const findings = shares.flatMap((share) => share.findings);
    const state = stateOf(claims, findings);
    return { link, state, claims, proof: state === 'holds' ? weakestOf(shares) : undefined, findings };
}
function stateOf(claims, findings) {
    if (findings.some(isContradicted))
        return 'broken';
    if (findings.length > 0)
        return 'unseen';
    return claims === 0 ? 'unclaimed' : 'holds';
}
const weakestOf = (shares) => plan/* proofs */.g_.find((proof) => shares.some((share) => share.proofs.includes(proof)));
/** Whether evidence contradicts the claim; else it is missing. */
const isContradicted = ({ code }) => chain_finding/* findingCodes */.Y[code].kind === 'contradicted';
/** Whether `proof` carries at least as much as `required`. */
const isAtLeast = (proof, required) => plan/* proofs */.g_.indexOf(proof) >= plan/* proofs */.g_.indexOf(required);
/** Whether looking again cannot make a finding go away. An unseen asks its reason. */
function isFinal(finding) {
    const { lasts } = chain_finding/* findingCodes */.Y[finding.code];
    return lasts === 'reason' ? 'why' in finding && evidence/* unseenReasons */.Y_[finding.why.reason] === 'final' : lasts === 'final';
}

;// CONCATENATED MODULE: ./lib/chain/auth.js

/** Nothing can be claimed of auth yet, and not claimed is not "holds". */
const judgeAuth = () => sumUp('auth', []);

// EXTERNAL MODULE: ./lib/chain/reference.js
var chain_reference = __webpack_require__(4484);
;// CONCATENATED MODULE: ./lib/chain/revision.js
/** Git never abbreviates below this; a shorter text that happens to begin the commit is no abbreviation of it. */
const shortestAbbreviation = 4;
/**
 * Compares a revision (a label, an endpoint's word) with the commit. Only the full id is the commit: a prefix may
 * belong to many commits, and any other text, upper case and `-dirty` included, is something else.
 */
function readRevision(revision, commit) {
    if (revision === undefined || revision === '')
        return 'none';
    if (revision === commit)
        return 'commit';
    return revision.length >= shortestAbbreviation && commit.startsWith(revision) ? 'short' : 'other';
}

;// CONCATENATED MODULE: ./lib/chain/artifact.js


/**
 * What an image proves of being the artifact of the commit. The declared digest needs no label beside it, but a label
 * of another commit is not outvoted by it: two pieces of evidence that disagree are drift.
 */
function proofOf(image, service, commit) {
    const digest = digestOf(service);
    const identified = digest !== undefined && (0,chain_reference/* hasDigest */.tH)(image, digest);
    switch (readRevision(image.labels.revision, commit)) {
        case 'commit':
            return identified ? 'identified' : 'claimed';
        case 'none':
        case 'short':
            return identified ? 'identified' : undefined;
        case 'other':
            return undefined;
    }
}
/** The strongest proof that images of a service can carry by what the plan says of them. */
const claimable = (service) => (digestOf(service) === undefined ? 'claimed' : 'identified');
/** The strongest proof that a service can have: by its files, when a manifest of this very commit lists them. */
const attainable = (service, commit) => service.files?.commit === commit ? 'hashed' : claimable(service);
const digestOf = ({ image }) => image === undefined ? undefined : (0,chain_reference/* readReference */.Wf)(image).digest;

;// CONCATENATED MODULE: ./lib/chain/inside.js


function readFiles({ inside }, { name, files }) {
    if (files === undefined)
        return { kind: 'unclaimed' };
    const { artifact, count } = files;
    const found = inside?.find((one) => one.service === name && one.artifact === artifact);
    if (found === undefined)
        return (0,evidence/* unseen */.nv)('read', 'answer-missing', { about: artifact });
    if (found.files.kind === 'unseen')
        return found.files;
    const { value: sight } = found.files;
    if (sight.changed.total > 0 || sight.missing.total > 0)
        return { kind: 'differs', inside: found, sight };
    // Evidence about another number of files is about another list.
    return sight.hashed === count
        ? { kind: 'whole', inside: found }
        : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: artifact });
}
/** What an instance proves when nothing is found of it: its files when they are those of the commit, else its image. */
const proofInside = (instance, service, commit) => readFiles(instance, service).kind === 'whole' ? attainable(service, commit) : claimable(service);
/**
 * The files of an instance: what differs from the manifest, what is mounted over it, and what was edited in place. Files
 * that could not be seen weaken the proof, and are a finding only where no weaker one is accepted.
 */
function judgeFiles(instance, service, named, commit) {
    const { files, place } = service;
    const reading = readFiles(instance, service);
    if (files === undefined)
        return [];
    const facts = { place, instance: named, artifact: files.artifact };
    switch (reading.kind) {
        case 'unclaimed':
        case 'whole':
            return [];
        case 'unseen': {
            const isNeeded = service.require === 'hashed' && attainable(service, commit) === 'hashed';
            // An instance that does not run has nothing inside, and a finding of its own.
            if (!isNeeded || (instance.state !== 'running' && instance.inside === undefined))
                return [];
            return [{ ...facts, code: 'runtime/files-unseen', why: reading.why }];
        }
        case 'differs': {
            const { changed, missing, edited = [] } = reading.sight;
            const of = files.count;
            return [
                ...(changed.total === 0 ? [] : [{ ...facts, code: 'runtime/file-changed', ...changed, of }]),
                ...(missing.total === 0 ? [] : [{ ...facts, code: 'runtime/file-missing', ...missing, of }]),
                ...shadows(reading).map(({ mount, paths }) => ({ ...facts, code: 'runtime/shadowed', mount, paths })),
                ...(edited.length === 0 ? [] : [{ ...facts, code: 'runtime/edited', paths: edited }]),
            ];
        }
    }
}
/** Each differing path belongs to the innermost mount that it lies in, or to none. */
function shadows({ inside, sight }) {
    const paths = differing(sight);
    const holder = (path) => inside.mounts
        .filter(({ destination }) => isAt(`${inside.artifact}/${path}`, destination))
        .toSorted((a, b) => b.destination.length - a.destination.length)[0];
    const held = Map.groupBy(paths, holder);
    return inside.mounts.flatMap((mount) => {
        const below = held.get(mount);
        return below === undefined ? [] : [{ mount, paths: below }];
    });
}
/** The listed paths that differ, in whichever way. */
const differing = ({ changed, missing }) => [...changed.paths, ...missing.paths];
const isAt = (path, folder) => folder === '/' || path === folder || path.startsWith(`${folder}/`);

;// CONCATENATED MODULE: ./lib/chain/instance.js





/** What is wrong with one instance; nothing when it runs the artifact of the commit and says nothing else. */
function judgeInstance(instance, service, target, commit) {
    const code = judgeCode(instance, service, target, commit);
    const inside = judgeFiles(instance, service, nameOf(instance, service, target), commit);
    return [
        ...judgeState(instance, service, target),
        ...code,
        // Another build has other files; only what is mounted over them would stay when that is mended.
        ...(code.some(isContradicted) ? inside.filter((finding) => finding.code === 'runtime/shadowed') : inside),
        ...judgeLabels(instance, service, target),
        ...judgeImage(instance, service, target),
    ];
}
/** A running `docker compose run` container counts as no instance, but the code in it is running all the same. */
const judgeOneOff = (instance, service, target, commit) => judgeCode(instance, service, target, commit);
/** An instance as findings and causes name it. */
const nameOf = ({ name, compose }, service, target) => ({
    target,
    service: service.name,
    container: name,
    compose,
});
/** The image an instance runs; what its reference resolves to may be the same one under another read. */
const runningImage = ({ image, imageId, resolved }) => image ?? (resolved?.id === imageId ? resolved : undefined);
function judgeState(instance, service, target) {
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    const { state, exitCode, restarts, health } = instance;
    if (state !== 'running')
        return [{ ...facts, code: 'runtime/not-running', state, exitCode, restarts }];
    switch (health) {
        case 'unhealthy':
            return [{ ...facts, code: 'runtime/unhealthy' }];
        case 'starting':
            return [{ ...facts, code: 'runtime/health-starting' }];
        case 'healthy':
        case undefined:
            return [];
    }
}
/**
 * The build an instance runs: one finding, the strongest. That its reference means another image by now is drift
 * whatever the labels say; a reference that means nothing any more proves nothing, so the labels are judged.
 */
function judgeCode(instance, service, target, commit) {
    const facts = { place: service.place, instance: nameOf(instance, service, target), commit };
    const { reference, imageId, resolved } = instance;
    const image = runningImage(instance);
    if (resolved !== undefined && resolved.id !== imageId && resolved.id !== image?.id) {
        const [runningRevision, taggedRevision] = [image?.labels.revision, resolved.labels.revision];
        const ids = { running: imageId, tagged: resolved.id };
        return [{ ...facts, code: 'runtime/not-recreated', reference, ...ids, runningRevision, taggedRevision }];
    }
    if (image === undefined)
        return [{ ...facts, code: 'runtime/image-gone', image: imageId }];
    if (proofOf(image, service, commit) !== undefined)
        return [];
    const { revision } = image.labels;
    const reading = readRevision(revision, commit);
    // The files of the commit say more than a label that is not there; one of another commit is not outvoted by them.
    if (reading !== 'other' && proofInside(instance, service, commit) === 'hashed')
        return [];
    switch (reading) {
        case 'none':
            return [{ ...facts, code: 'runtime/no-revision', image: image.id, revision: undefined }];
        case 'short':
            return [{ ...facts, code: 'runtime/short-revision', image: image.id, revision }];
        case 'commit':
        case 'other':
            return [{ ...facts, code: 'runtime/other-commit', image: image.id, revision: revision ?? '' }];
    }
}
/** A container's labels begin as its image's; where they differ somebody said otherwise when it was created. */
function judgeLabels(instance, service, target) {
    const own = instance.ownLabels;
    const image = runningImage(instance)?.labels;
    if (image?.revision === undefined || own.revision === undefined || own.revision === image.revision)
        return [];
    const facts = { place: service.place, instance: nameOf(instance, service, target) };
    return [{ ...facts, code: 'runtime/labels-disagree', own, image }];
}
/** The declared repository, and the declared digest: another one contradicts, none at all is missing evidence. */
function judgeImage(instance, service, target) {
    if (service.image === undefined)
        return [];
    const facts = { place: service.place, instance: nameOf(instance, service, target), expected: service.image };
    const expected = (0,chain_reference/* readReference */.Wf)(service.image);
    const { reference } = instance;
    const image = runningImage(instance);
    const repoDigests = image?.repoDigests ?? [];
    const other = { ...facts, code: 'runtime/other-image', reference, repoDigests };
    if (!(0,chain_reference/* isFromRepository */.T7)(reference, image, expected))
        return [other];
    if (expected.digest === undefined || image === undefined || (0,chain_reference/* hasDigest */.tH)(image, expected.digest))
        return [];
    const comparable = repoDigests.some((text) => (0,chain_reference/* readReference */.Wf)(text).repository === expected.repository);
    return [comparable ? other : { ...facts, code: 'runtime/digest-unknown', image: image.id }];
}

;// CONCATENATED MODULE: ./lib/chain/build.js





/**
 * On each host that was seen there is an image of the commit for each service that is there: what a reference
 * resolves to, or what an instance runs. A host that was not seen has no build to judge; the runtime link says why.
 * A manifest was made for the commit, wherever its files are looked for.
 */
function judgeBuild(plan, sights) {
    return sumUp('build', plan.services.flatMap((service) => [
        judgeManifest(service, plan.commit),
        ...service.on.map((target) => {
            const presence = sights.presence(service, target);
            return presence.kind === 'present' ? judgeImages(service, target, presence.instances, plan.commit) : silent(0);
        }),
    ]));
}
/** A manifest is no proof of what lies on a host, but one of another commit lists the wrong files. */
function judgeManifest({ name, files }, commit) {
    if (files?.commit === undefined)
        return silent(0);
    if (files.commit === commit)
        return silent(1);
    const { place, manifest, commit: said } = files;
    return broken({ code: 'build/manifest-other-commit', place, service: name, manifest, said, commit });
}
function judgeImages(service, target, instances, commit) {
    const proof = provenBy(instances, service, commit);
    if (proof !== undefined)
        return holding(proof);
    return broken(...mostTelling(instances, service, target, commit));
}
function provenBy(instances, service, commit) {
    if (instances.some((instance) => isHashed(instance, service, commit)))
        return 'hashed';
    const images = instances.flatMap(({ resolved, image }) => [resolved, image]).filter((image) => image !== undefined);
    const found = images.map((image) => proofOf(image, service, commit));
    return found.includes('identified') ? 'identified' : found.find((proof) => proof !== undefined);
}
/** The files of the commit are inside, nothing is mounted there, and no label says another commit: the image has them. */
const isHashed = (instance, service, commit) => readRevision(runningImage(instance)?.labels.revision, commit) !== 'other' &&
    proofInside(instance, service, commit) === 'hashed' &&
    instance.inside?.every(({ mounts }) => mounts.length === 0) === true;
const telling = ['build/other-commit', 'build/short-revision', 'build/no-revision', 'build/image-gone'];
/** One finding for a service on a host: a contradiction before a label that says too little, that before none. */
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
    switch (readRevision(revision, commit)) {
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
];
/** Sets the scene; each crew is put together once, so that many findings about a large one cost no more than one. */
function setScene(plan, sights, links, findings) {
    const services = new Map(plan.services.map((service) => [service.name, service]));
    const crews = new Map();
    const wrong = new Set(findings.flatMap((finding) => 'instance' in finding && wrongBuild.includes(finding.code) ? [(0,chain_group/* instanceKey */.pA)(finding.instance)] : []));
    const assemble = (service, target) => {
        const claim = services.get(service);
        const presence = claim === undefined ? undefined : sights.presence(claim, target);
        const instances = presence?.kind === 'present' ? presence.instances : [];
        return {
            instances,
            byName: new Map(instances.map((instance) => [instance.name, instance])),
            isAnyRight: instances.some(({ name }) => !wrong.has((0,chain_group/* instanceKey */.pA)({ target, service, container: name }))),
        };
    };
    return {
        plan,
        links,
        findings,
        service: (name) => services.get(name),
        crew(service, target) {
            const key = JSON.stringify([service, target]);
            const crew = crews.get(key) ?? assemble(service, target);
            crews.set(key, crew);
            return crew;
        },
    };
}
/** The findings with one of these codes. */
function findingsOf({ findings }, ...codes) {
    const wanted = codes;
    return findings.filter((finding) => wanted.includes(finding.code));
}

;// CONCATENATED MODULE: ./lib/chain/cause/instance.js





/** Why instances run another build, or do not run. */
function instanceCauses(scene) {
    return [...otherBuilds(scene), ...stops(scene)];
}
function otherBuilds(scene) {
    const findings = findingsOf(scene, 'runtime/not-recreated', 'runtime/other-commit', 'runtime/labels-disagree');
    const reasons = new Map(findings.map((finding) => [finding, reasonOf(finding, scene)]));
    const having = (reason) => findings.filter((finding) => reasons.get(finding) === reason);
    const overridden = having('label-overridden');
    const oneOffs = having('one-off-left');
    return [
        ...together('label-overridden', overridden),
        ...(0,chain_group/* gather */.kg)(having('left-behind'), ({ instance }) => JSON.stringify([instance.target, instance.service])).map((group) => {
            const { service, target } = group[0].instance;
            const of = scene.crew(service, target).instances.length;
            return { cause: { code: 'left-behind', ...grouped(group), of }, findings: group };
        }),
        ...byCommand('built-not-recreated', having('built-not-recreated')),
        ...byCommand('tag-moved', having('tag-moved')),
        ...together('one-off-left', oneOffs),
    ];
}
const grouped = (group) => {
    const [first, ...others] = group;
    return (0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]);
};
const byCommand = (code, findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => ({
    cause: { code, ...grouped(group) },
    findings: group,
}));
const together = (code, findings) => findings.length === 0
    ? []
    : [{ cause: { code, instances: (0,chain_group/* named */.KT)(findings.map(({ instance }) => instance)) }, findings }];
/** The most specific reason that the evidence proves, or none. */
function reasonOf(finding, scene) {
    const { service, target, container } = finding.instance;
    const crew = scene.crew(service, target);
    const evidence = crew.byName.get(container);
    const claim = scene.service(service);
    // Only a one-off has findings without being one of its service's instances.
    if (evidence === undefined || claim === undefined)
        return 'one-off-left';
    const { commit } = scene.plan;
    if (finding.code !== 'runtime/not-recreated' && isOverridden(evidence, commit))
        return 'label-overridden';
    if (finding.code === 'runtime/labels-disagree')
        return undefined;
    const isTagged = evidence.resolved !== undefined && proofOf(evidence.resolved, claim, commit) !== undefined;
    const running = runningImage(evidence);
    const isRunning = running !== undefined && proofOf(running, claim, commit) !== undefined;
    if (isRunning && !isTagged)
        return 'tag-moved';
    if (crew.isAnyRight)
        return 'left-behind';
    return finding.code === 'runtime/not-recreated' && isTagged ? 'built-not-recreated' : undefined;
}
/** The container's own label says the commit while its image says another. */
const isOverridden = (instance, commit) => instance.ownLabels.revision === commit && readRevision(runningImage(instance)?.labels.revision, commit) === 'other';
function stops(scene) {
    const findings = findingsOf(scene, 'runtime/not-running');
    const isLooping = ({ state }) => state === 'restarting';
    return [
        ...stopped('crash-loop', findings.filter(isLooping)),
        ...stopped('stopped', findings.filter((finding) => !isLooping(finding))),
    ];
}
const stopped = (code, findings) => (0,chain_group/* gather */.kg)(findings, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [first, ...others] = group;
    const stops = group.map(({ instance, state, exitCode, restarts }) => ({ instance, state, exitCode, restarts }));
    const cause = { code, ...(0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]), stops };
    return { cause, findings: group };
});

;// CONCATENATED MODULE: ./lib/chain/cause/build.js





/** Why a host has no image of the commit. */
function buildCauses(scene) {
    const findings = findingsOf(scene, 'build/other-commit');
    const overridden = findings.flatMap((finding) => namesOf(scene, finding, (instance) => isOverridden(instance, scene.plan.commit)));
    const behind = findings.filter((finding) => hashed(scene, finding).length > 0);
    return [
        ...(0,chain_group/* gather */.kg)(behind, chain_group/* commandOf */.Nl).flatMap((group) => labelBehind(scene, group)),
        // It explains why the containers look right; the build is still to be mended, so it accounts for no finding.
        ...(overridden.length === 0
            ? []
            : [{ cause: { code: 'label-overridden', instances: overridden }, findings: [] }]),
        ...(0,chain_group/* gather */.kg)(findings.filter((finding) => !behind.includes(finding)), chain_group/* commandOf */.Nl).map((group) => {
            const [{ target, compose }] = group;
            const services = group.map(({ service }) => service);
            const instances = group.flatMap((finding) => namesOf(scene, finding, () => true));
            const builds = group.map((finding) => otherBuild(scene, finding));
            return { cause: { code: 'never-built', target, compose, services, instances, builds }, findings: group };
        }),
    ];
}
/** The instances whose files are those of the commit, in the image that is said to be of another. */
const hashed = (scene, finding) => namesOf(scene, finding, (instance) => {
    const claim = scene.service(finding.service);
    if (claim === undefined || runningImage(instance)?.id !== finding.image)
        return false;
    return proofInside(instance, claim, scene.plan.commit) === 'hashed';
});
function labelBehind(scene, group) {
    const [first, ...others] = group.flatMap((finding) => hashed(scene, finding));
    if (first === undefined)
        return [];
    const cause = { code: 'label-behind', ...(0,chain_group/* groupOf */.F8)([first, ...others]), revision: group[0].revision };
    return [{ cause, findings: group }];
}
function namesOf(scene, { service, target }, which) {
    const claim = scene.service(service);
    if (claim === undefined)
        return [];
    const instances = scene.crew(service, target).instances.filter(which);
    return instances.map((instance) => nameOf(instance, claim, target));
}
function otherBuild(scene, { service, target, reference, image, revision }) {
    const images = scene.crew(service, target).instances.flatMap(({ resolved, image }) => [resolved, image]);
    const registered = images.some((known) => known?.id === image && known.repoDigests.length > 0);
    return { service, reference, revision, registered };
}

;// CONCATENATED MODULE: ./lib/chain/cause/inside.js





/** Why the files inside are others than those of the build: a mount, an edit, or an image made of old ones. */
function insideCauses(scene) {
    const differences = findingsOf(scene, 'runtime/file-changed', 'runtime/file-missing');
    const [accounted, left] = partition(differences, (finding) => isExplained(finding, scene));
    const stale = left.filter((finding) => isStale(finding, scene));
    return [...shadowed(scene, accounted), ...edited(scene, accounted), ...staleCaches(stale)];
}
const shadowed = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/shadowed'), ({ instance, mount }) => 
// Each instance has anonymous volumes of its own; the one command renews all of them.
JSON.stringify([(0,chain_group/* commandOf */.Nl)(instance), mount.type, mount.destination])).map((group) => {
    const [{ mount, paths }] = group;
    return {
        cause: { code: 'shadowed', ...inside_grouped(group), mount, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const edited = (scene, accounted) => (0,chain_group/* gather */.kg)(findingsOf(scene, 'runtime/edited'), ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return {
        cause: { code: 'edited-in-place', ...inside_grouped(group), artifact, paths },
        findings: [...group, ...ofInstances(accounted, group)],
    };
});
const staleCaches = (stale) => (0,chain_group/* gather */.kg)(stale, ({ instance }) => (0,chain_group/* commandOf */.Nl)(instance)).map((group) => {
    const [{ artifact, paths }] = group;
    return { cause: { code: 'stale-cache', ...inside_grouped(group), artifact, paths }, findings: group };
});
const inside_grouped = ([first, ...others]) => (0,chain_group/* groupOf */.F8)([first.instance, ...others.map(({ instance }) => instance)]);
const isSame = (a, b) => a.target === b.target && a.service === b.service && a.container === b.container;
const ofInstances = (differences, group) => differences.filter((finding) => group.some(({ instance }) => isSame(instance, finding.instance)));
function partition(items, test) {
    return [items.filter(test), items.filter((item) => !test(item))];
}
/** Every path that is listed lies in a mount or in the writable layer, so that the image may be right. */
function isExplained(finding, scene) {
    const reading = readingOf(finding, scene);
    if (reading === undefined)
        return false;
    const { edited = [] } = reading.sight;
    const elsewhere = new Set([...edited, ...shadows(reading).flatMap(({ paths }) => paths)]);
    return differing(reading.sight).every((path) => elsewhere.has(path));
}
/** The image says that it is of the commit, its own files are others, and nobody has put them there since. */
function isStale(finding, scene) {
    const reading = readingOf(finding, scene);
    const instance = instanceOf(finding, scene);
    if (reading === undefined || instance === undefined || reading.sight.edited === undefined)
        return false;
    return readRevision(runningImage(instance)?.labels.revision, scene.plan.commit) === 'commit';
}
const instanceOf = ({ instance }, scene) => scene.crew(instance.service, instance.target).byName.get(instance.container);
function readingOf(finding, scene) {
    const [claim, instance] = [scene.service(finding.instance.service), instanceOf(finding, scene)];
    const reading = claim === undefined || instance === undefined ? undefined : readFiles(instance, claim);
    return reading?.kind === 'differs' ? reading : undefined;
}

;// CONCATENATED MODULE: ./lib/chain/cause/target.js


/** Why a target has no container of a service, says another commit, or could not be looked at. */
function targetCauses(scene) {
    return [...absences(scene), ...staleStatements(scene), ...unseenTargets(scene)];
}
const absences = (scene) => findingsOf(scene, 'runtime/no-instance').map((finding) => {
    const { service, target, selector, others } = finding;
    const compose = neighbourhood(scene, target);
    return { cause: { code: 'never-created', service, target, selector, others, compose }, findings: [finding] };
});
/** The project of everything else that the plan declares on a target; none when there are several or none. */
function neighbourhood(scene, target) {
    const origins = scene.plan.services.flatMap(({ name }) => scene.crew(name, target).instances.map(({ compose }) => compose));
    const projects = (0,chain_group/* gather */.kg)(origins, (compose) => (0,chain_group/* commandOf */.Nl)({ target, service: '', compose }));
    return projects.length === 1 ? projects[0]?.[0] : undefined;
}
const staleStatements = (scene) => findingsOf(scene, 'runtime/statement-other-commit').map((finding) => {
    const { target, at, said } = finding;
    const address = addressOf(scene, target);
    const cause = { code: 'statement-stale', target, address, at, said, hosts: hostsOf(scene) };
    return { cause, findings: [finding] };
});
const addressOf = ({ plan }, target) => plan.targets.find(({ name }) => name === target)?.address ?? target;
/** What the hosts say while an endpoint says another commit: `right` only when nothing but endpoints is wrong. */
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






/**
 * Why the first broken link broke: the most telling causes first, then each finding that no cause accounts for, as it
 * was found. A cause is named only when the evidence proves it.
 */
function readCauses(plan, sights, links, suspect) {
    const scene = setScene(plan, sights, links, suspect.findings);
    const explained = [
        ...instanceCauses(scene),
        ...insideCauses(scene),
        ...buildCauses(scene),
        ...targetCauses(scene),
    ];
    const accounted = new Set(explained.flatMap(({ findings }) => findings));
    const rest = suspect.findings.filter((finding) => !accounted.has(finding));
    return [
        ...explained.map(({ cause }) => cause),
        ...[...rest.filter(isContradicted), ...rest.filter((finding) => !isContradicted(finding))].map((finding) => ({ code: 'as-found', finding })),
    ];
}

;// CONCATENATED MODULE: ./lib/chain/route.js

/** Each route answers as declared. `explained`: the runtime is broken, so a wrong answer is the old code's. */
function judgeRoutes(plan, sights, explained) {
    return sumUp('route', plan.routes.map((route, index) => judgeRoute(route, sights.route(index), explained)));
}
function judgeRoute(route, sight, explained) {
    const { place } = route;
    if (sight.kind === 'unseen') {
        const { why } = sight;
        // A refusal is an answer of the host: nothing listens there.
        if (why.reason === 'connection-refused')
            return broken({ code: 'route/refused', place, route, why, explained });
        return broken({ code: 'route/unseen', place, route, why });
    }
    const { status, location } = sight.value;
    return isExpected(status, route.expect)
        ? silent(1)
        : broken({ code: 'route/status', place, route, status, location, explained });
}
const isExpected = (status, { codes, classes }) => codes.includes(status) || classes.includes(Math.floor(status / 100));

;// CONCATENATED MODULE: ./lib/chain/presence.js





/** Every instance of a service, on each of its targets, and the proof that all of them carry together. */
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
            return broken({ ...facts, code: 'runtime/no-instance', selector: service.container, others });
        }
        case 'ambiguous':
            return broken({ ...facts, code: 'runtime/ambiguous', candidates: presence.candidates });
        case 'present':
            return judgePresent(service, target, presence, plan.commit);
    }
}
/** The target says for all of its services why it was not seen, unless it is none of the plan's. */
function judgeUnseen(service, target, sights) {
    if (sights.isPlanned(target))
        return silent(1);
    return broken(unheard(service, target, target, 'answer-missing', target));
}
/** A statement names a commit. How many copies run, of which image and files, it does not say, so nobody may ask it that. */
function judgeStated(service, target, plan) {
    const address = plan.targets.find(({ name }) => name === target)?.address ?? target;
    const asked = [
        ...(service.instances === undefined ? [] : [`instances of ${service.name}`]),
        ...(service.image === undefined ? [] : [`image of ${service.name}`]),
        ...(service.files === undefined ? [] : [`files of ${service.name}`]),
    ];
    const findings = asked.map((about) => unheard(service, target, address, 'answer-missing', about));
    return { claims: 1 + asked.length, proofs: ['claimed'], findings };
}
const unheard = ({ place }, target, address, reason, about) => ({ code: 'runtime/unseen', place, target, address, why: (0,evidence/* unseen */.nv)('read', reason, { about }).why });
function judgePresent(service, target, present, commit) {
    const { instances, oneOffs } = present;
    const findings = [
        ...instances.flatMap((instance) => judgeInstance(instance, service, target, commit)),
        ...oneOffs.flatMap((instance) => judgeOneOff(instance, service, target, commit)),
        ...judgeCount(service, target, present),
    ];
    // These are the proofs the instances carry when nothing is found; a link that does not hold carries none.
    const claims = instances.length + oneOffs.length + (service.instances === undefined ? 0 : 1);
    return { claims, proofs: instances.map((instance) => proofInside(instance, service, commit)), findings };
}
/** A declared count is of running instances. When some of the right number do not run, those already say so. */
function judgeCount(service, target, { instances }) {
    const expected = service.instances;
    const running = instances.filter(({ state }) => state === 'running').length;
    if (expected === undefined || running === expected || instances.length === expected)
        return [];
    const { place, name } = service;
    return [{ code: 'runtime/instance-count', place, service: name, target, expected, running }];
}
/** What was asked for but could not be had at best will not be had later either. */
function judgeProof(service, commit, presences) {
    const { name, place, require: required } = service;
    if (!presences.some(({ kind }) => kind === 'present' || kind === 'stated'))
        return silent(0);
    const proof = attainable(service, commit);
    if (isAtLeast(proof, required))
        return silent(0);
    return { claims: 0, proofs: [], findings: [{ code: 'runtime/weak-proof', place, service: name, proof, required }] };
}

;// CONCATENATED MODULE: ./lib/chain/runtime.js




/** Every instance of every service on every target runs the artifact of the commit, and every endpoint says so. */
function judgeRuntime(plan, sights) {
    return sumUp('runtime', [
        ...plan.targets.map((target) => judgeTarget(target, sights, plan.commit)),
        ...plan.services.flatMap((service) => judgeService(service, plan, sights)),
    ]);
}
/** That a target was seen is a claim of its own; what it shows of its services is judged with them. */
function judgeTarget(target, sights, commit) {
    const sight = sights.target(target);
    if (sight.kind === 'seen')
        return judgeStatement(target, sight.value, commit);
    const { name, address, place } = target;
    return broken({ code: 'runtime/unseen', place, target: name, address, why: sight.why });
}
function judgeStatement({ name, address, place }, view, commit) {
    if (view.kind === 'host')
        return silent(0);
    const facts = { place, target: name, at: view.at, said: view.commit, commit };
    switch (readRevision(view.commit, commit)) {
        case 'commit':
            return holding('claimed');
        case 'none': {
            const { why } = (0,evidence/* unseen */.nv)('parse', 'commit-missing', { about: view.at });
            return broken({ code: 'runtime/unseen', place, target: name, address, why });
        }
        case 'short':
            return broken({ ...facts, code: 'runtime/statement-short' });
        case 'other':
            return broken({ ...facts, code: 'runtime/statement-other-commit' });
    }
}

;// CONCATENATED MODULE: ./lib/chain/sights.js

/** Reads a world by its plan, in one pass over the evidence. */
function readSights(plan, world) {
    const views = once(world.targets.map(({ target, sight }) => [target, sight]));
    const answers = once(world.answers.map(({ route, sight }) => [route, sight]));
    const places = new Map(plan.targets.map((target) => [target.name, placeOf(sightOf(target, views))]));
    return {
        source: world.source,
        isPlanned: (target) => places.has(target),
        target: (target) => sightOf(target, views),
        route: (index) => answers.get(index) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing'),
        presence: (service, target) => readPresence(service, places.get(target) ?? { kind: 'unseen' }),
    };
}
/** Two sights of one thing cannot both be relied on, so neither is. */
function once(sights) {
    const found = new Map();
    for (const [key, sight] of sights)
        found.set(key, found.has(key) ? (0,evidence/* unseen */.nv)('parse', 'answer-malformed') : sight);
    return found;
}
function sightOf(target, views) {
    const sight = views.get(target.name) ?? (0,evidence/* unseen */.nv)('read', 'answer-missing');
    if (sight.kind === 'unseen')
        return sight;
    const yields = sight.value.kind === 'host' ? 'instances' : 'statement';
    return yields === target.yields ? sight : (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: sight.value.kind });
}
function placeOf(sight) {
    if (sight.kind === 'unseen')
        return { kind: 'unseen' };
    if (sight.value.kind === 'statement')
        return { kind: 'stated' };
    const byService = new Map();
    for (const instance of sight.value.instances) {
        for (const service of new Set(instance.services)) {
            const known = byService.get(service);
            if (known === undefined)
                byService.set(service, [instance]);
            else
                known.push(instance);
        }
    }
    return { kind: 'host', view: sight.value, byService };
}
function readPresence(service, place) {
    if (place.kind !== 'host')
        return place;
    const matched = place.byService.get(service.name) ?? [];
    const instances = matched.filter((instance) => !isOneOff(instance, service));
    const owners = [...new Set(instances.map(ownerOf))].sort();
    if (instances.length === 0)
        return { kind: 'absent', others: place.view.others };
    if (namesOneOwner(service) && owners.length > 1)
        return { kind: 'ambiguous', candidates: owners };
    const oneOffs = matched.filter((instance) => isOneOff(instance, service) && instance.state === 'running');
    return { kind: 'present', instances, oneOffs };
}
/** A container of `docker compose run` is a task and no instance, unless the plan asks for it by its own name. */
function isOneOff(instance, { container }) {
    if (instance.compose?.oneoff !== true)
        return false;
    switch (container.by) {
        case 'service':
            return container.name !== instance.name;
        case 'compose':
            return true;
        case 'name':
        case 'label':
        case 'image':
            return false;
    }
}
const namesOneOwner = ({ container }) => container.by === 'service' || container.by === 'compose';
const ownerOf = ({ compose, name }) => compose === undefined ? name : `${compose.project}/${compose.service}`;

;// CONCATENATED MODULE: ./lib/chain/source.js


/** The commit to prove exists where somebody could know it. */
function judgeSource(plan, { source }) {
    return sumUp('source', source === undefined ? [] : [judgeCommit(plan, source)]);
}
function judgeCommit({ commit, commitFrom }, source) {
    const place = source_placeOf(commitFrom);
    if (source.kind === 'unseen')
        return broken({ code: 'source/unseen', place, why: source.why });
    const { exists, where } = source.value;
    // A repository that has the commit has it by its digest; the event only says so.
    if (exists)
        return holding(where === 'event' ? 'claimed' : 'identified');
    if (where !== 'event')
        return broken({ code: 'source/commit-unknown', place, commit, where });
    return broken({ code: 'source/unseen', place, why: (0,evidence/* unseen */.nv)('parse', 'answer-malformed', { about: where }).why });
}
function source_placeOf(from) {
    switch (from.kind) {
        case 'event':
            return { kind: 'event', name: from.field };
        case 'input':
        case 'checkout':
            // A checkout's commit was taken because the input did not say another.
            return { kind: 'input', name: 'commit' };
    }
}

;// CONCATENATED MODULE: ./lib/chain/index.js








/** Walks source → build → runtime → route → auth. Pure: same world, same verdict. */
function judgeChain(plan, world) {
    const sights = readSights(plan, world);
    const runtime = judgeRuntime(plan, sights);
    return settle(plan, sights, [
        judgeSource(plan, sights),
        judgeBuild(plan, sights),
        runtime,
        judgeRoutes(plan, sights, runtime.state === 'broken'),
        judgeAuth(),
    ]);
}
/** The first claimed link that does not hold decides; what comes after it is shown, and proves nothing. */
function settle(plan, sights, links) {
    const first = links.findIndex(({ state }) => state === 'broken' || state === 'unseen');
    const suspect = links[first];
    const chain = links.map((link, at) => ({ ...link, moot: suspect !== undefined && at > first }));
    if (suspect !== undefined) {
        const kind = suspect.state === 'broken' ? 'drifted' : 'unproven';
        return { kind, chain, broken: suspect.link, causes: readCauses(plan, sights, links, suspect) };
    }
    // Only what runs can be tied to a commit: a route shows that something answers, never which commit it is.
    const isTied = links.some(({ link, state }) => link === 'runtime' && state === 'holds');
    return isTied
        ? { kind: 'proven', chain, broken: undefined, causes: [] }
        : { kind: 'unproven', chain, broken: undefined, causes: [{ code: 'nothing-claimed' }] };
}
/** Whether looking again may end in a proof: not when anything that was found is final, in whichever link. */
const canConverge = ({ chain, causes }) => !chain.some(({ findings }) => findings.some(isFinal)) && !causes.some(({ code }) => code === 'nothing-claimed');

;// CONCATENATED MODULE: ./lib/verify/look.js

/** How long an eye may take to notice that its look was cut, before it is no longer waited for. */
const grace = 1_000;
function openLooker(plan, eyes, time, tell) {
    let prober;
    let known;
    async function lookAtSource(signal) {
        if (known !== undefined)
            return known.source;
        const source = await eyes.origin.look(plan.commit, signal);
        // Commits do not come and go while a run waits, so what was seen once is kept.
        if (source?.kind !== 'unseen')
            known = { source };
        return source;
    }
    async function lookAtTarget(target, signal) {
        const begun = time.now();
        const asks = plan.services
            .filter(({ on }) => on.includes(target.name))
            .map((service) => askFor(service, eyes.files));
        const sight = await target.look(asks, signal);
        tell({ kind: 'answered', target: target.name, seen: sight.kind === 'seen', took: time.now() - begun });
        return { target: target.name, sight };
    }
    async function askRoutes(signal) {
        if (plan.routes.length === 0)
            return [];
        prober ??= eyes.openProber();
        return (await prober).ask(plan.routes, signal);
    }
    return {
        async look(until, signal) {
            const over = new AbortController();
            const late = new AbortController();
            const ending = AbortSignal.any([signal, late.signal]);
            const cut = () => (signal.aborted ? 'cancelled' : late.signal.aborted ? 'deadline' : undefined);
            const lost = () => (0,evidence/* unseen */.nv)('run', cut() ?? 'deadline');
            const gone = whenAborted(ending, over.signal).then(() => time.sleep(grace, over.signal));
            const inTime = (work, otherwise) => Promise.race([work, gone.then(otherwise)]);
            void time.sleep(until - time.now(), over.signal).then(() => over.signal.aborted || late.abort());
            try {
                const [source, targets, answers] = await Promise.all([
                    inTime(lookAtSource(ending), lost),
                    Promise.all(eyes.targets.map((target) => inTime(lookAtTarget(target, ending), () => ({ target: target.name, sight: lost() })))),
                    inTime(askRoutes(ending), () => plan.routes.map((_, route) => ({ route, sight: lost() }))),
                ]);
                const world = { source, targets, answers };
                return { world: cut() === 'deadline' ? blameDeadline(world) : world, cut: cut() };
            }
            catch (bug) {
                late.abort();
                throw bug;
            }
            finally {
                over.abort();
            }
        },
        async close() {
            const closed = await Promise.allSettled([...eyes.targets.map(async (target) => target.close()), closeProber()]);
            for (const result of closed)
                if (result.status === 'rejected')
                    throw result.reason;
        },
    };
    async function closeProber() {
        if (prober === undefined)
            return;
        const over = new AbortController();
        const closed = prober.then((opened) => opened.close()).finally(() => over.abort());
        await Promise.race([closed, time.sleep(grace, over.signal).then(() => (over.signal.aborted ? closed : undefined))]);
    }
}
function askFor({ name, container }, all) {
    const files = all.get(name);
    return files === undefined ? { name, container } : { name, container, files };
}
/** Ends when `signal` aborts; stays silent for ever, and holds nothing, once `over` did. */
const whenAborted = (signal, over) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true, signal: over });
});
/** An eye only knows that its look was cut; when the run's own time was over, that is the reason. */
function blameDeadline({ source, targets, answers }) {
    const why = (reason) => (reason.reason === 'cancelled' ? { ...reason, reason: 'deadline' } : reason);
    const sight = (evidence) => evidence.kind === 'seen' ? evidence : { kind: 'unseen', why: why(evidence.why) };
    return {
        source: source === undefined ? undefined : sight(source),
        targets: targets.map((target) => ({ ...target, sight: sight(target.sight) })),
        answers: answers.map((answer) => ({ ...answer, sight: sight(answer.sight) })),
    };
}

;// CONCATENATED MODULE: ./lib/verify.js


/** Look at everything, judge, tell; look again until it is settled. */
async function verify(plan, eyes, time, tell, signal) {
    const looker = openLooker(plan, eyes, time, tell);
    const outcome = await lookUntilSettled(plan, looker, time, tell, signal).catch(async (bug) => {
        // The bug is what has to be told; one in closing after it would only hide it.
        await looker.close().catch(() => { });
        throw bug;
    });
    await looker.close();
    return outcome;
}
async function lookUntilSettled(plan, looker, time, tell, signal) {
    const { wait, interval, stable: wanted, timeout } = plan.pace;
    const begun = time.now();
    const deadline = begun + wait;
    let last;
    let looks = 0;
    let stable = 0;
    const end = ({ world, verdict }, ended) => ({
        plan,
        world,
        verdict: ended === 'stable' ? verdict : withhold(verdict, stable, wanted),
        looks,
        stable,
        took: time.now() - begun,
        ended,
    });
    for (;;) {
        const lookBegun = time.now();
        tell({ kind: 'looking', look: looks + 1, targets: plan.targets.length, routes: plan.routes.length });
        // The first look may take its own time, for without it there is no verdict at all, and every eye may say itself
        // that its time is up; a later look ends with the run.
        const { world, cut } = await looker.look(last === undefined ? deadline + timeout + grace : deadline, signal);
        // What a look saw before it was cut says less than the whole look before it.
        if (cut !== undefined && last !== undefined)
            return end(last, cut);
        const verdict = judgeChain(plan, world);
        const judged = { world, verdict };
        last = judged;
        looks += 1;
        stable = verdict.kind === 'proven' && cut === undefined ? stable + 1 : 0;
        tell({ kind: 'judged', look: looks, verdict, took: time.now() - lookBegun });
        if (cut !== undefined)
            return end(judged, cut);
        if (stable >= wanted)
            return end(judged, 'stable');
        if (!canConverge(verdict))
            return end(judged, 'cannot-converge');
        const left = deadline - time.now();
        if (left <= interval)
            return end(judged, 'deadline');
        tell({ kind: 'waiting', verdict, next: interval, left, stable, wanted });
        await time.sleep(interval, signal);
        if (signal.aborted)
            return end(judged, 'cancelled');
    }
}
/** A run that ended before it was stable proves nothing, however good the last look was. */
const withhold = (verdict, stable, wanted) => verdict.kind === 'proven'
    ? { ...verdict, kind: 'unproven', causes: [{ code: 'not-stable', stable, wanted }] }
    : verdict;


/***/ })

};
