export const id = 912;
export const ids = [912];
export const modules = {

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
const exitCodes = {
    proven: { code: 0, meaning: 'Proven: the commit is running.' },
    drifted: { code: 1, meaning: 'Drifted: the evidence contradicts a claim.' },
    unproven: { code: 2, meaning: 'Unproven: evidence is missing.' },
    warned: { code: 3, meaning: 'Proven, with a warning, and --fail-on is `warning`.' },
    done: { code: 0, meaning: 'The command succeeded.' },
    failed: { code: 1, meaning: 'A step failed.' },
    wrongInput: { code: 64, meaning: 'Wrong input: nothing was contacted or written.' },
    bug: { code: 70, meaning: 'Runtime Drift itself failed, or Node is too old.' },
};
const exitOf = (exit) => exitCodes[exit].code;
const exitOfVerdict = (kind, isWarned) => exitOf(kind === 'proven' && isWarned ? 'warned' : kind);


/***/ }),

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: ./lib/inputs/nearest.js
var nearest = __webpack_require__(3231);
// EXTERNAL MODULE: ./lib/inputs/words.js
var inputs_words = __webpack_require__(928);
// EXTERNAL MODULE: ./lib/model/cause.js + 3 modules
var cause = __webpack_require__(1374);
// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
// EXTERNAL MODULE: ./lib/model/finding.js + 2 modules
var finding = __webpack_require__(8850);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 12 modules
var messages = __webpack_require__(625);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/terminal.js + 1 modules
var terminal = __webpack_require__(4343);
;// CONCATENATED MODULE: ./lib/reporters/explain.js





function exampleOf(why) {
    const told = (0,messages/* explainMissing */.Ce)(why, { name: 'prod-1', address: 'ssh://deploy@prod-1.example.com' });
    return { what: (0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(told)), fix: (0,fix/* fixLines */.$U)(told.fix, '$ ') };
}
function renderCode({ code, kind, meaning, effect, example }, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const fix = example.fix.flatMap((line) => (line.startsWith('  $ ') ? [`  ${line}`] : (0,terminal/* wrapped */.ky)(line, 2)));
    return `${[
        `${paint('bold', code)} (${kind})`,
        ...(0,terminal/* wrapped */.ky)(meaning.replaceAll('`', ''), 2),
        '',
        ...(0,terminal/* wrapped */.ky)(effect, 2),
        '',
        ...(example.what === meaning ? [] : ['  Example:', ...(0,terminal/* wrapped */.ky)(example.what, 2)]),
        ...fix,
    ].join('\n')}\n`;
}
function renderCodes(entries, color) {
    const paint = (0,terminal/* painter */.C2)(color);
    const blocks = ['finding', 'cause', 'evidence error'].map((kind) => {
        const rows = entries.filter((entry) => entry.kind === kind);
        return [
            paint('bold', `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s (${rows.length})`),
            ...rows.flatMap(({ code, meaning }) => [`  ${code}`, ...(0,terminal/* wrapped */.ky)(meaning.replaceAll('`', ''), 6)]),
        ].join('\n');
    });
    return `${blocks.join('\n\n')}\n\nRun runtime-drift explain CODE for the fix.\n`;
}
function explainNoCode(word, near) {
    const fix = near.length === 0 ? (0,phrase/* say */.cv) `Run ${'runtime-drift explain'} to list all codes.` : (0,phrase/* say */.cv) `Did you mean ${(0,phrase/* list */.p_)(near, 'or')}?`;
    return `✗ ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `There is no code ${word.slice(0, 64)}.`)}\n  ${(0,reporters_escape/* inText */.tg)(fix)}\n`;
}

;// CONCATENATED MODULE: ./lib/cli/examples.js
const findingExamples = {
    'auth/anonymous-allowed': {
        what: 'GET https://backoffice.example.com/api/workflows returned an unexpected response to an anonymous request: expected 401, received 200. The request was allowed and must be rejected.',
        fix: [
            'Fix: remove public access to the route, or check the credential in the application or the proxy. Then deploy that.',
        ],
    },
    'auth/authorized-denied': {
        what: 'GET https://backoffice.example.com/api/workflows returned an unexpected response to an authorized request: expected 200, received 401. The request was rejected and must be allowed.',
        fix: [
            'Fix: check that this deployment accepts the secret in authorization. It may have expired, belong to another environment, or be rotated on one side only.',
        ],
    },
    'auth/catch-all': {
        what: "GET https://backoffice.example.com/api/workflows returned 200 to an authorized request, the same response as a path next to it that can't exist. Every path gets this response, so it does not prove that the route exists.",
        fix: ['Fix: return 404 for unknown paths, or declare what the response of the route must contain.'],
    },
    'auth/edge-answered': {
        what: 'GET https://backoffice.example.com/api/workflows returned 200 to an anonymous request, and the response is not from the application. Cloudflare requires a browser check (detected by its header cf-mitigated).',
        fix: [
            'Fix: allow this runner at Cloudflare (by its address or by a secret header), or send the request to the origin (via:).',
        ],
    },
    'auth/invalid-allowed': {
        what: 'GET https://backoffice.example.com/api/workflows returned an unexpected response to a request with an invalid credential: expected 401, received 200. The request was allowed and must be rejected.',
        fix: [
            'Fix: remove public access to the route, or check the credential in the application or the proxy. Then deploy that.',
        ],
    },
    'auth/moved': {
        what: 'GET https://backoffice.example.com/api/workflows returned 302 to /api/workflows/ to an anonymous request, a redirect to the same path at another address. Such a redirect neither allows nor rejects the request.',
        fix: ['Fix: use the address that the route redirects to.'],
    },
    'auth/status': {
        what: 'GET https://backoffice.example.com/api/workflows returned an unexpected response to an anonymous request: expected 401, received 500.',
        fix: ['Fix: read the log of the server at the time of the request. It failed before it checked the credential.'],
    },
    'auth/unknown': {
        what: "The response of GET https://backoffice.example.com/api/workflows to an anonymous request is unknown. Can't connect to GET https://backoffice.example.com/api/workflows: connection refused. Nothing listens on that port, or a firewall rejects the connection.",
        fix: [
            'Fix: check that backoffice.example.com is up and listens on port 443. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    'build/feature-missing': {
        what: 'The build of api does not contain workflow/index.js, which the feature workflow needs. dist/build-manifest.json does not list the file.',
        fix: [
            'Fix: add workflow/index.js to the build of api (bundler entry points, include in tsconfig.json, .dockerignore). Then build commit 4f0c7d1e9a2b again and deploy it. If the file has another name there (it lists workflow/index.mjs), correct artifact of the feature.',
        ],
    },
    'build/image-gone': {
        what: 'The image ghcr.io/acme/api:main of api no longer exists on prod-1, so its commit is unknown.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker pull ghcr.io/acme/api:main',
            'If the image is built on the host, build it there instead.',
        ],
    },
    'build/manifest-dirty': {
        what: 'The build manifest dist/build-manifest.json of api was written in a checkout with 12 changed files: package-lock.json, src/version.ts and 10 more.',
        fix: [
            'Fix: commit these files, or restore them before the build. If the build changes them, write its output elsewhere (for package-lock.json, use "npm ci").',
        ],
    },
    'build/manifest-other-commit': {
        what: 'The build manifest dist/build-manifest.json of api was made for commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b.',
        fix: [
            'Fix: before this step, download the manifest from the build of commit 4f0c7d1e9a2b in the same workflow run to dist/build-manifest.json.',
        ],
    },
    'build/no-revision': {
        what: 'The image ghcr.io/acme/api:main (sha256:aaaaaaaaaaaa) of api on prod-1 has no label org.opencontainers.image.revision, so its commit is unknown.',
        fix: [
            'Fix: build the image with "--label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809", then deploy it (docker/metadata-action sets this label).',
        ],
    },
    'build/other-commit': {
        what: 'The image ghcr.io/acme/api:main of api on prod-1 was built from commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml build api',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
            'If the image comes from a registry, run pull instead of build.',
        ],
    },
    'build/short-revision': {
        what: 'The image ghcr.io/acme/api:main (sha256:aaaaaaaaaaaa) of api on prod-1 has the label org.opencontainers.image.revision=4f0c7d1, which is not a full commit ID.',
        fix: [
            'Fix: build the image with "--label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809", then deploy it (docker/metadata-action sets this label).',
        ],
    },
    'route/all-turned-away': {
        what: "GET https://backoffice.example.com/x returned 401, and so did a path below https://backoffice.example.com/ that can't exist. Every path gets this response, so it does not prove that the route exists.",
        fix: ['Fix: add a guard with a caller who is allowed.'],
    },
    'route/assertion': {
        what: 'GET https://backoffice.example.com/x returned an unexpected response: the JSON value /status is down, expected up.',
        fix: ['Fix: correct the response of the application, or expect: of this route.'],
    },
    'route/assertion-unknown': {
        what: "The body in the response of GET https://backoffice.example.com/x can't be checked: it is compressed, although the request asked for no compression.",
        fix: ['Fix: let the server respect "Accept-Encoding: identity".'],
    },
    'route/build-unnamed': {
        what: 'The response of GET https://backoffice.example.com/x does not name its commit: header x-revision is missing.',
        fix: ['Fix: let the application return the full commit id there.'],
    },
    'route/cached': {
        what: 'GET https://backoffice.example.com/x returned 200 from a cache ("x-cache: HIT", 5 min old). The response is older than every running instance (12 s).',
        fix: ['Fix: purge it at the edge after each deployment, then run the job again.'],
    },
    'route/catch-all': {
        what: "GET https://backoffice.example.com/x returned 200, the same response as a path below https://backoffice.example.com/ that can't exist. Every path gets this response, so it does not prove that the route exists.",
        fix: ['Fix: return 404 for unknown paths, or declare what the response must contain ("body: { contains: … }").'],
    },
    'route/certificate-ending': {
        what: 'The certificate of https://backoffice.example.com expires in 3 days (2026-12-05), but the config file requires at least 14 days.',
        fix: ['Fix: renew the certificate of https://backoffice.example.com.'],
    },
    'route/edge-answered': {
        what: 'GET https://backoffice.example.com/x returned 403, and the response is not from the application. Cloudflare requires a browser check (detected by its header cf-mitigated).',
        fix: [
            'Fix: allow this runner at Cloudflare (by its address or by a secret header), or send the request to the origin (via:).',
        ],
    },
    'route/mixed-builds': {
        what: 'GET https://backoffice.example.com/x returned responses of 2 builds: expected 4f0c7d1e9a2b, 37 of 40 came from 4f0c7d1e9a2b (at 192.0.2.1) and 3 of 40 came from 9b1d2c3e4f5a (at 192.0.2.2).',
        fix: ['Fix: find the outdated servers behind this address, and deploy to them.'],
    },
    'route/other-build': {
        what: 'GET https://backoffice.example.com/x returned a response of another build (header x-revision): expected 4f0c7d1e9a2b, received 9b1d2c3e4f5a.',
        fix: ['Fix: find out which server or cache responds there, and deploy the commit to it.'],
    },
    'route/other-container': {
        what: 'GET https://backoffice.example.com/x goes to port 8080 of prod-1, which belongs to the container pack-old-api-1, which runs commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b. That container is not a service of the config, so its response proves nothing.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker ps --filter publish=8080',
            'Stop the old container or project, then publish the port from the service.',
        ],
    },
    'route/other-http': {
        what: 'GET https://backoffice.example.com/x used another HTTP version: expected HTTP/1.1, received HTTP/1.1.',
        fix: ['Fix: enable h2 (ALPN) on the server at this address, or remove "http: 2".'],
    },
    'route/public-files-missing': {
        what: '1 of 12 fetched files of web at https://backoffice.example.com/ is missing: index.html. The server returned 404.',
        fix: [
            'Fix: publish the build of web at https://backoffice.example.com/, or correct serves: in the config file. It must be the address of the build directory, and its files: select the public part.',
        ],
    },
    'route/public-files-stale': {
        what: '1 of 12 fetched files of web at https://backoffice.example.com/ differs from the build: index.html.',
        fix: [
            'Fix: purge https://backoffice.example.com/ at the edge after each deployment, and send "Cache-Control: no-cache" with pages. Files with a hash in their name may be cached.',
        ],
    },
    'route/public-files-unknown': {
        what: "1 of 12 fetched files of web could not be compared. Can't connect to https://backoffice.example.com/: connection refused. Nothing listens on that port, or a firewall rejects the connection.",
        fix: [
            'Fix: check that backoffice.example.com is up and listens on port 443. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    'route/redirect-endless': {
        what: 'GET https://backoffice.example.com/x redirects in a loop after 2 redirects, the last time to https://backoffice.example.com/x.',
        fix: ['Fix: correct the redirect, or use the address that it leads to.'],
    },
    'route/refused': {
        what: "Can't connect to GET https://backoffice.example.com/x: connection refused. Nothing listens on that port, or a firewall rejects the connection.",
        fix: [
            'Fix: check that backoffice.example.com is up and listens on port 443. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    'route/status': {
        what: 'GET https://backoffice.example.com/x returned an unexpected response: expected 200, received 404. No route matches this path.',
        fix: [
            'Fix: add https://backoffice.example.com/x to the routes of the server and of the proxy before it, or correct the path in the config file.',
        ],
    },
    'route/throttled': {
        what: 'GET https://backoffice.example.com/x returned an unexpected response: expected 200, received 429. Too many requests; retry after 30 s.',
        fix: ['Fix: raise interval, or exempt this runner from the rate limit.'],
    },
    'route/unknown': {
        what: 'GET https://backoffice.example.com/x started a response but did not finish it within 20 s.',
        fix: ['Fix: find out what the server waits for, or raise timeout.'],
    },
    'runtime/also-running': {
        what: 'At least 60 other containers of the same project or image on prod-1 do not run commit 4f0c7d1e9a2b: "pack-old-api-1 of the project pack-old (9b1d2c3)" and "pack-worker-1 of the project pack (no commit label)".',
        fix: [
            'Fix: remove those that are no longer needed, or require the commit there too ("services: pack-old/* pack/*").',
        ],
    },
    'runtime/ambiguous': {
        what: 'api matches 2 services on prod-1: pack/api and old/api.',
        fix: ['Fix: name one of them in the config: "container: { compose: PROJECT/SERVICE }".'],
    },
    'runtime/config-behind': {
        what: 'api on prod-1 (container pack-api-1) was created from an older version of its Compose configuration. /srv/pack/.env was changed after the container was created.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'runtime/config-newer': {
        what: '/srv/pack/.env was changed after api on prod-1 (container pack-api-1) was created, so the container may be outdated. The Compose files of pack-api-1 use TAG, which no file on the host defines.',
        fix: ['Fix: run the deployment of api again.'],
    },
    'runtime/config-unknown': {
        what: 'Can\'t compute the current Compose configuration of "pack-api-1 on prod-1": the host has no "docker compose".',
        fix: ['Fix: install the Compose version that created the container, or remove current:.'],
    },
    'runtime/crash-loop': {
        what: 'api on prod-1 (container pack-api-1) keeps restarting: 2 restarts during this run, 20 restarts in total.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
    },
    'runtime/digest-unknown': {
        what: "The image sha256:aaaaaaaaaaaa of api on prod-1 (container pack-api-1) can't be compared with ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb. The engine knows no digest of that repository for it.",
        fix: ['Fix: push the image to the repository, or pull it from there, so that the engine knows its digest.'],
    },
    'runtime/draining': {
        what: '1 old task of the swarm service shop_api of api on prod-1 is still running and must stop: shop_api.1.',
        fix: ['Fix: raise wait (now 1 min), or check that the node is reachable ("docker node ls").'],
    },
    'runtime/edited': {
        what: 'Files in /app/dist of api on prod-1 (container pack-api-1) were changed in the running container: index.js and workflow/index.js.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'runtime/env-differs': {
        what: 'The environment variable WORKFLOWS_ENABLED of api on prod-1 (container pack-api-1) does not have the configured value.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'runtime/env-missing': {
        what: 'The environment variable WORKFLOWS_ENABLED is not set in the process of api on prod-1 (container pack-api-1).',
        fix: [
            'Fix: check the entrypoint of api on prod-1 (container pack-api-1): it can set WORKFLOWS_ENABLED at the start.',
        ],
    },
    'runtime/env-unknown': {
        what: '"pack-api-1 on prod-1" responded without the output of the collector.',
        fix: ['Fix: check what the login shell, a forced command or the endpoint prints instead.'],
    },
    'runtime/executable-lost': {
        what: 'api on prod-1 (container pack-api-1) runs /app/server, which was replaced after the start.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
    },
    'runtime/file-changed': {
        what: '20 of 120 files in /app/dist of api on prod-1 (container pack-api-1) differ from the manifest: index.js , workflow/index.js and 18 more.',
        fix: ['Fix: build the image of api from the same sources as the manifest, then recreate api.'],
    },
    'runtime/file-extra': {
        what: '1 file in /app/dist of api on prod-1 (container pack-api-1) is not in the manifest (complete is set): old/a.js.',
        fix: [
            'Fix: build the image of api from an empty directory, so that no file of an earlier build stays in it, then recreate api. Or exclude these files from complete.',
        ],
    },
    'runtime/file-missing': {
        what: '2 of 120 files of the manifest are missing in /app/dist of api on prod-1 (container pack-api-1): index.js and workflow/index.js.',
        fix: ['Fix: build the image of api from the same sources as the manifest, then recreate api.'],
    },
    'runtime/files-added-later': {
        what: '1 file in /app/dist of api on prod-1 (container pack-api-1) was written at 2026-11-22 10:05:00 UTC, after its process started at 2026-11-22 10:00:01 UTC: index.js. The files are not from its image, so it is unknown whether the process uses them.',
        fix: [
            'Fix: build the files into the image of api, then recreate api. If the process loads changed files by itself, set "reloads: true".',
        ],
    },
    'runtime/files-not-counted': {
        what: '2 files in /app/dist of api on prod-1 (container pack-api-1) were written in the container, not in its image: a.js and b.js.',
        fix: [
            'Fix: build the files into the image of api, then recreate api. Files that are written in a container are lost with it.',
        ],
    },
    'runtime/files-unknown': {
        what: 'Some files in /app/dist of "pack-api-1 on prod-1" can\'t be read.',
        fix: ['Fix: connect as root, or install sh, xargs and sha256sum in the image.'],
    },
    'runtime/health-starting': {
        what: 'api on prod-1 (container pack-api-1) is running, but its health check has not passed yet.',
        fix: ['Fix: raise wait (now 1 min), or read the log of pack-api-1.'],
    },
    'runtime/image-gone': {
        what: 'api on prod-1 (container pack-api-1) runs image sha256:aaaaaaaaaaaa, which the engine no longer has, so its commit is unknown.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'runtime/instance-count': {
        what: '1 instance of api is running on prod-1, expected 2.',
        fix: ['Fix: scale api on prod-1 to 2, or correct instances in the config.'],
    },
    'runtime/labels-disagree': {
        what: 'The label org.opencontainers.image.revision is 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 on api on prod-1 (container pack-api-1), but 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567 on its image.',
        fix: [
            'Fix: remove the label from labels: in the Compose file or from --label of "docker run", then recreate the container.',
        ],
    },
    'runtime/link-changed': {
        what: '1 of 3 symbolic links in /app/dist of api on prod-1 (container pack-api-1) is missing or differs from the manifest: latest.',
        fix: ['Fix: build the image of api from the same sources as the manifest, then recreate api.'],
    },
    'runtime/mount-behind': {
        what: 'api on prod-1 (container pack-api-1) was started at 2026-11-22 10:00:01 UTC, before the mounted file /srv/pack/nginx.conf (/etc/nginx/nginx.conf in the container) was replaced.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
    },
    'runtime/no-instance': {
        what: 'api is not running on prod-1: expected a Compose service or a container with the name api. Containers there: web and db.',
        fix: ['Fix: start api on prod-1, or correct its name in the config.'],
    },
    'runtime/no-revision': {
        what: 'The image sha256:aaaaaaaaaaaa of api on prod-1 (container pack-api-1) has no label org.opencontainers.image.revision, so its commit is unknown.',
        fix: [
            'Fix: build the image with "--label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809", then deploy it (docker/metadata-action sets this label).',
        ],
    },
    'runtime/not-listening': {
        what: 'No process of api on prod-1 (container pack-api-1) listens on port 3000.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
    },
    'runtime/not-reachable': {
        what: 'api on prod-1 (container pack-api-1) listens on port 3000 only at 127.0.0.1 and ::1, so nothing outside its container can connect.',
        fix: [
            'Fix: configure api to listen on 0.0.0.0. If only its own container may connect, set "loopback: true" for that port.',
        ],
    },
    'runtime/not-recreated': {
        what: 'api on prod-1 (container pack-api-1) still runs commit 9b1d2c3e4f5a, but ghcr.io/acme/api:main is now commit 4f0c7d1e9a2b.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'runtime/not-running': {
        what: 'api on prod-1 (container pack-api-1) is not running: exited with code 137 after 3 restarts.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
    },
    'runtime/older-than-files': {
        what: 'api on prod-1 (container pack-api-1) was started at 2026-11-22 10:00:01 UTC, before /app/dist/index.js was written at 2026-11-22 10:05:00 UTC.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
    },
    'runtime/other-commit': {
        what: 'api on prod-1 (container pack-api-1) runs commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b.',
        fix: ['Fix: build or pull the image of commit 4f0c7d1e9a2b on prod-1, then recreate api.'],
    },
    'runtime/other-image': {
        what: 'api on prod-1 (container pack-api-1) was created from ghcr.io/acme/api:main (no registry digest), expected ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.',
        fix: [
            'Fix: set "image: ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" for api in the Compose file of pack on prod-1, then pull and recreate the service. If the digest is of another build, correct image in the config.',
        ],
    },
    'runtime/port-of-other-container': {
        what: 'The container shop_web_1 uses port 8080 of prod-1, expected api on prod-1 (container pack-api-1).',
        fix: [
            'Fix: stop the container shop_web_1 or move it to another port, so that port 8080 of prod-1 is free, then recreate api on prod-1 (container pack-api-1).',
        ],
    },
    'runtime/port-of-other-process': {
        what: 'The program nginx of the host uses port 8080 of prod-1, expected api on prod-1 (container pack-api-1).',
        fix: [
            'Fix: stop the program nginx of the host or move it to another port, so that port 8080 of prod-1 is free, then recreate api on prod-1 (container pack-api-1).',
        ],
    },
    'runtime/process-no-revision': {
        what: 'api on prod-1 (unit api.service) runs in no release directory with a commit, and release is not set.',
        fix: [
            'Fix: write the full commit ID into the file REVISION of the release directory when you deploy (Capistrano does). If the process runs in another directory, set release in the config.',
        ],
    },
    'runtime/process-old-release': {
        what: 'api on prod-1 (unit api.service) still runs in /srv/api/releases/1 (commit 9b1d2c3e4f5a), expected /srv/api/releases/2.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
    },
    'runtime/process-older': {
        what: 'api on prod-1 (unit api.service) started at 2026-11-22 10:00:01 UTC, before /srv/api/current/index.js was written at 2026-11-22 10:05:00 UTC.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
    },
    'runtime/process-order-unknown': {
        what: 'api on prod-1 (unit api.service) started so close to a change of /srv/api/current that the order is unknown (at 2026-11-22 10:00:01 UTC and at 2026-11-22 10:00:01 UTC). It does not run in the release directory, so its directory does not show the release.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
    },
    'runtime/process-other-commit': {
        what: 'api on prod-1 (unit api.service) runs the release in /srv/api/releases/1, which is commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b.',
        fix: [
            'Fix: deploy commit 4f0c7d1e9a2b to /srv/api/releases/1 on prod-1 (or point the link to its release), then "systemctl restart api.service" for api.',
        ],
    },
    'runtime/process-other-release': {
        what: 'Process 4243 of api on prod-1 (unit api.service) runs /srv/api/releases/1/server, which is not in the current release /srv/api/releases/2.',
        fix: [
            'Fix: on prod-1, run "pm2 delete" for api, then "pm2 start" in /srv/api/releases/2: "pm2 restart" and "pm2 reload" keep the old directory.',
        ],
    },
    'runtime/process-place-unknown': {
        what: "The SSH user can't read /proc/4242/cwd, the working directory of api on prod-1 (unit api.service).",
        fix: ['Fix: connect to prod-1 as the user who runs api, or as root.'],
    },
    'runtime/process-replaced': {
        what: 'api on prod-1 (unit api.service) still runs an old copy of /srv/api/bin/api, which was replaced after the start.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
    },
    'runtime/process-short-revision': {
        what: 'api on prod-1 (unit api.service) runs the release in /srv/api/releases/1, whose commit 4f0c7d1 is not a full commit ID.',
        fix: [
            'Fix: write the full commit ID into the file REVISION of the release directory when you deploy (Capistrano does). If the process runs in another directory, set release in the config.',
        ],
    },
    'runtime/process-stopped': {
        what: 'api on prod-1 (unit api.service) is not running: it failed with code 203 (exit-code) after 5 restarts.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ sudo journalctl -n 50 --no-pager -u api.service',
            '  $ sudo systemctl restart api.service',
        ],
    },
    'runtime/process-supervisor': {
        what: 'api on prod-1 (unit api.service) is a supervisor (pm2), and none of its 2 processes runs in the release.',
        fix: [
            'Fix: start api on prod-1 in the release directory of commit 4f0c7d1e9a2b. Or name the unit of the worker process instead of its supervisor.',
        ],
    },
    'runtime/process-unknown': {
        what: 'Can\'t check the unit "api.service on prod-1": the host has no systemctl.',
        fix: ['Fix: select the process by its pid file instead: "container: { pidfile: /run/NAME.pid }".'],
    },
    'runtime/restarted-recently': {
        what: 'api on prod-1 (container pack-api-1) has run for 3 seconds since its last start (20 restarts in total), expected at least 10 seconds.',
        fix: ['Fix: raise wait (now 1 min), or find out why pack-api-1 restarts.'],
    },
    'runtime/shadowed': {
        what: 'The bind mount of /srv/app at /app/dist of api on prod-1 (container pack-api-1) contains files that differ from the manifest: index.js and workflow/index.js.',
        fix: ['Fix: remove the mount, or put the files of the build into it.'],
    },
    'runtime/short-revision': {
        what: 'The image sha256:aaaaaaaaaaaa of api on prod-1 (container pack-api-1) has the label org.opencontainers.image.revision=4f0c7d1, which is not a full commit ID.',
        fix: [
            'Fix: build the image with "--label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809", then deploy it (docker/metadata-action sets this label).',
        ],
    },
    'runtime/socket-unknown': {
        what: 'Can\'t read "port 3000" of "pack-api-1 on prod-1".',
        fix: ["Fix: connect as root, or install sh and ls in the image. Processes behind a remote engine can't be read."],
    },
    'runtime/statement-other-commit': {
        what: 'public reports commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b (read from "json /commit").',
        fix: ['Fix: deploy commit 4f0c7d1e9a2b to public.'],
    },
    'runtime/statement-short': {
        what: 'public reports commit 4f0c7d1, which is not a full commit ID, expected 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 (read from "json /commit").',
        fix: ['Fix: change public to report the full commit ID.'],
    },
    'runtime/task-elsewhere': {
        what: "api on prod-1 (container pack-api-1) runs acme/api:2 on the node node-2, so prod-1 can't show whether it is commit 4f0c7d1e9a2b.",
        fix: [
            'Fix: add node-2 as a target (with "container: { label: com.docker.swarm.service.name=… }"), or set the digest that must run: "image: REPOSITORY@sha256:…".',
        ],
    },
    'runtime/unhealthy': {
        what: 'api on prod-1 (container pack-api-1) is running, but its health check fails.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            "  $ docker inspect --format '{{json .State.Health}}' pack-api-1",
            '  $ docker logs --tail 50 pack-api-1',
        ],
    },
    'runtime/unknown': {
        what: "Can't connect to prod-1 (ssh://deploy@prod-1.example.com): connection refused. Nothing listens on that port, or a firewall rejects the connection.",
        fix: [
            'Fix: check that prod-1.example.com is up and listens on port 22. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    'runtime/update-rolled-back': {
        what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:1 was rolled back, so it runs acme/api:2 again ("task: non-zero exit (3)").',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker service ps --no-trunc shop_api',
            '  $ docker service update --image acme/api:1 shop_api',
            'Fix the errors of its tasks before you update it again.',
        ],
    },
    'runtime/update-stuck': {
        what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 is paused and not complete ("task: non-zero exit (3)").',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker service ps --no-trunc shop_api',
            '  $ docker service update --image acme/api:2 shop_api',
            'Fix the errors of the tasks first. The second command continues the update.',
        ],
    },
    'runtime/updating': {
        what: 'The update of the swarm service shop_api of api on prod-1 has not finished ("task: non-zero exit (3)").',
        fix: ['Fix: raise wait (now 1 min). Each batch of tasks takes the delay and the monitor time of the service.'],
    },
    'runtime/variant-unknown': {
        what: 'The image of api on prod-1 (container pack-api-1) has the commit label 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567, but the container does not. The container may run the image of another platform, which has no label.',
        fix: [
            'Fix: set the label org.opencontainers.image.revision for every platform of the image of api, then recreate the container.',
        ],
    },
    'runtime/weak-proof': {
        what: 'api requires the proof identified, but the evidence only proves claimed.',
        fix: [
            'Fix: set the digest that its image must have (the input images, or image in the config), or accept the weaker proof with "require: claimed".',
        ],
    },
    'source/commit-unknown': {
        what: 'Commit 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 does not exist in the checkout.',
        fix: ['Fix: set the input commit to a commit of this repository, and set "fetch-depth: 0" of actions/checkout.'],
    },
    'source/feature-missing': {
        what: 'The source of the feature workflow is missing: no file of commit 4f0c7d1e9a2b matches apps/api/src/workflow/**.',
        fix: [
            'Fix: run:',
            "  $ git log --all --oneline -n 5 -- ':(top,glob)apps/api/src/workflow/**'",
            'Merge the listed commits and deploy the result. If the files were moved, correct source of the feature. If no commit is listed, the files were never committed.',
        ],
    },
    'source/feature-unknown': {
        what: 'Can\'t check "the source of workflow": the workspace has no checkout of the repository.',
        fix: ['Fix: run actions/checkout before this step.'],
    },
    'source/unknown': {
        what: "Can't check source: git failed.",
        fix: ['Fix: run "git status" in the workspace and fix what it reports.'],
    },
};
const causeExamples = {
    'all-turned-away': {
        what: '"GET /x" at https://backoffice.example.com returned 401, and so did a path below https://backoffice.example.com/ that can\'t exist. Every path gets this response, so it does not prove that the route exists.',
        fix: ['Fix: add a guard with a caller who is allowed, which proves the route; or remove "baseline: strict".'],
    },
    'built-not-recreated': {
        what: 'pack-api-1 (api on prod-1) still runs an older image, not the image of commit 4f0c7d1e9a2b. The image of this commit is on prod-1, but the container was not recreated from it.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'catch-all': {
        what: '"GET /x" at https://backoffice.example.com returned 200, the same response as a path below https://backoffice.example.com/ that can\'t exist. Every path gets this response, so it does not prove that the route exists.',
        fix: [
            'Fix: return 404 for unknown paths. If this response is intended, declare what it must contain ("body: { contains: … }" or headers: in expect:).',
        ],
    },
    'code-fails': {
        what: '"GET /x" at https://backoffice.example.com returned 500: the route exists and the application fails.',
        fix: ["Fix: read the server's log at the time of the request."],
    },
    'config-behind': {
        what: 'pack-api-1 (api on prod-1) was created from an older version of the Compose configuration, so WORKFLOWS_ENABLED has an old value. /srv/pack/.env was changed after the container was created.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'crash-loop': {
        what: 'api on prod-1 keeps restarting: pack-api-1 (exited with code 137 after 3 restarts).',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
    },
    'credential-unchecked': {
        what: 'GET https://backoffice.example.com/api/workflows requires a credential and does not check it: a request with an invalid credential gets 200.',
        fix: [
            'Fix: remove public access to the route, or check the credential in the application or the proxy. Then deploy that.',
            'Fix: run:',
            "  $ curl -sS -o /dev/null -w '%{http_code}\\n' -X GET https://backoffice.example.com/api/workflows",
            'Expect 401, also with an invalid credential (-H).',
        ],
    },
    'digest-of-other-commit': {
        what: 'The configured digest ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb of api belongs to commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b. api on prod-1 runs the configured image, which is not the image of this commit.',
        fix: [
            'Fix: set the digest from the build of commit 4f0c7d1e9a2b (steps.build.outputs.digest of docker/build-push-action in the same run), then deploy that image to prod-1. If that build made this image, correct its label org.opencontainers.image.revision.',
        ],
    },
    'edge-alone': {
        what: '"GET /x" at https://backoffice.example.com (sent to 10.0.0.5:8080) returned 404, but 10.0.0.5:8080 behind it returns the expected response. The proxy or edge before it is the reason.',
        fix: [
            'Fix: compare the rules of the proxy or edge before 10.0.0.5:8080 with https://backoffice.example.com/x, and reload it. A proxy keeps its old rules until then.',
        ],
    },
    'edge-answered': {
        what: '"GET /x" at https://backoffice.example.com returned 403, and the response is not from the application. Cloudflare requires a browser check (detected by its header cf-mitigated).',
        fix: [
            'Fix: allow this runner at Cloudflare (by its address or by a secret header), or send the request to the origin (via:).',
        ],
    },
    'edge-hides': {
        what: '"GET /x" at https://backoffice.example.com (sent to 10.0.0.5:8080) returned 404, but the public address returns the expected response. A cache or another server responds there.',
        fix: ['Fix: fix the server at 10.0.0.5:8080, then purge https://backoffice.example.com/x at the edge.'],
    },
    'edge-old': {
        what: '"GET /x" at https://backoffice.example.com returned a response from a cache ("x-cache: HIT", 5 min old), older than every running instance (12 s). It proves nothing about what runs now.',
        fix: [
            'Fix: purge https://backoffice.example.com/x at the edge after each deployment, or send "Cache-Control: no-store" with it. Then run the job again.',
        ],
    },
    'edge-stale': {
        what: '"GET /x" at https://backoffice.example.com returned 404 from a cache ("x-cache: HIT", 5 min old), older than every running instance (12 s). The running application did not send this response.',
        fix: [
            'Fix: purge https://backoffice.example.com/x at the edge after each deployment, or send "Cache-Control: no-store" with it. Then run the job again.',
        ],
    },
    'edited-in-place': {
        what: 'Files in /app/dist of pack-api-1 (api on prod-1) are not those of commit 4f0c7d1e9a2b: index.js and workflow/index.js. They were changed in the running container, not in its image.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --force-recreate api',
        ],
    },
    'env-differs': {
        what: 'pack-api-1 (api on prod-1) was created with unexpected values of environment variables: WORKFLOWS_ENABLED.',
        fix: [
            'Fix: set WORKFLOWS_ENABLED of api on prod-1 to the configured value (environment: or env_file: in the Compose file, or .env), then recreate the container. A restart keeps the old environment.',
        ],
    },
    'executable-lost': {
        what: 'pack-api-1 (api on prod-1) runs /app/server, which was deleted after the start. The running process is not the file that is there now.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --force-recreate api',
        ],
    },
    'label-behind': {
        what: 'The image label of pack-api-1 (api on prod-1) names commit 9b1d2c3e4f5a, but the files are those of commit 4f0c7d1e9a2b.',
        fix: [
            'Fix: build the image with "--label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809", then deploy it.',
        ],
    },
    'label-overridden': {
        what: 'pack-api-1 has a commit label that differs from the label of the image. A label in the Compose file, or --label of "docker run", overrides the label of the image.',
        fix: [
            'Fix: remove the label org.opencontainers.image.revision from labels: in the Compose file or from --label of "docker run", then recreate pack-api-1. Only the image may set it.',
        ],
    },
    'left-behind': {
        what: '1 of 3 instances of api on prod-1 does not run commit 4f0c7d1e9a2b: pack-api-1. The other instances do, so the deployment did not update all of them.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'locked-out': {
        what: 'GET https://backoffice.example.com/api/workflows rejects an authorized request with 401, like an invalid credential. The server does not know the value of authorization.',
        fix: [
            'Fix: check that this deployment accepts the secret in authorization. It may have expired, belong to another environment, or be rotated on one side only.',
        ],
    },
    'login-wall': {
        what: '"GET /x" at https://backoffice.example.com returned 302 and redirects to a login, /login. The route requires a credential.',
        fix: ['Fix: send a credential with the route (headers:), or expect the redirect of anonymous requests: "-> 302".'],
    },
    'method-missing': {
        what: '"GET /x" at https://backoffice.example.com returned 405: the path exists, but not for this method. Allowed: GET and HEAD.',
        fix: ['Fix: use GET or HEAD in the config file, or add a handler for this method.'],
    },
    'mixed-copies': {
        what: '3 of 40 responses came from 9b1d2c3e4f5a (at 10.0.0.7), but every checked instance runs 4f0c7d1e9a2b. Some servers behind "GET /x" at https://backoffice.example.com were not deployed to.',
        fix: [
            'Fix: list the servers behind https://backoffice.example.com in its load balancer, add each of them as a target, and deploy to the outdated ones.',
        ],
    },
    'mount-behind': {
        what: 'pack-api-1 (api on prod-1) still uses an old copy of the mounted file /srv/pack/nginx.conf. The file was replaced, and the mount at /etc/nginx/nginx.conf keeps the old one until a restart.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml restart api',
        ],
    },
    moved: {
        what: '"GET /x" at https://backoffice.example.com returned 301 and redirects to the same address over another scheme, https://backoffice.example.com/x. Redirects are not followed.',
        fix: ['Fix: use the address that it redirects to, or expect the redirect: "-> 301".'],
    },
    'never-built': {
        what: 'No image of api on prod-1 was built from commit 4f0c7d1e9a2b. ghcr.io/acme/api:main was built from commit 9b1d2c3e4f5a.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml build api',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
            'Check out commit 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 there before you build.',
        ],
    },
    'never-created': {
        what: 'api has no container on prod-1, running or stopped. Expected a Compose service or a container with the name api, and no container there matches.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
            'If it has another name there, correct the name in the config (on prod-1: web).',
        ],
    },
    'not-in-build': {
        what: 'The code of workflow is in the repository, but not in the build of api. dist/build-manifest.json does not list workflow/index.js (it lists workflow/index.mjs).',
        fix: [
            'Fix: add workflow/index.js to the build of api (bundler entry points, include in tsconfig.json, .dockerignore). Then build commit 4f0c7d1e9a2b again and deploy it. If the file has another name there (it lists workflow/index.mjs), correct artifact of the feature.',
        ],
    },
    'not-in-commit': {
        what: 'The code of workflow is not in commit 4f0c7d1e9a2b: no file there matches apps/api/src/workflow/**. It was not merged, or it was moved.',
        fix: [
            'Fix: run:',
            "  $ git log --all --oneline -n 5 -- ':(top,glob)apps/api/src/workflow/**'",
            'Merge the listed commits and deploy the result. If the files were moved, correct source of the feature. If no commit is listed, the files were never committed.',
        ],
    },
    'not-public': {
        what: '1 of 12 fetched files of web at https://backoffice.example.com/ is missing, but every instance has it: index.html. The server returned 200 with a page of the site in place of the file.',
        fix: [
            'Fix: publish the build of web at https://backoffice.example.com/, or correct serves: in the config file. It must be the address of the build directory, and its files: select the public part.',
        ],
    },
    'not-released': {
        what: 'The unit api.service of api on prod-1 runs the release in /srv/api/releases/1, which is commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b. Commit 4f0c7d1e9a2b was not deployed to that directory.',
        fix: [
            'Fix: deploy commit 4f0c7d1e9a2b to /srv/api/releases/1 on prod-1 (or point the link to its release), then "systemctl restart api.service" for api.',
        ],
    },
    'not-restarted': {
        what: 'The unit api.service of api on prod-1 still runs in /srv/api/releases/1 (commit 9b1d2c3e4f5a), expected /srv/api/releases/2 (commit 4f0c7d1e9a2b). The process was not restarted after the deployment.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
    },
    'not-routed': {
        what: '"GET /x" at https://backoffice.example.com returned 404, while another route there returns the expected response. nginx sent this response, and uvicorn serves the other routes. The runtime link holds, so the code is running, but no server or proxy routes the path to it.',
        fix: [
            'Fix: add https://backoffice.example.com/x to the routes of the server and of the proxy before it, and reload them. A proxy keeps its old rules until then.',
        ],
    },
    'not-stable': {
        what: 'Only 1 of the 2 required consecutive checks passed before the time limit.',
        fix: ['Fix: raise wait (now 1 min), or find out what changes between the checks.'],
    },
    'nothing-claimed': {
        what: 'The configuration has no check that shows which commit is running. A route only shows that something responds.',
        fix: ['Fix: add the services that must run the commit, or a target whose endpoint reports its commit.'],
    },
    'nothing-routed': {
        what: 'Both routes at https://backoffice.example.com returned 404. The host name or the base path leads to another site.',
        fix: [
            'Fix: correct base-url in the config file, or the host name and path of the service in the proxy at https://backoffice.example.com.',
        ],
    },
    'old-project': {
        what: 'The Compose project pack still runs another build of api on prod-1: pack-api-1. Commit 4f0c7d1e9a2b runs in the project pack-green.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml down',
            'This stops all services of the project and keeps its volumes. To keep the project, name the other one in the config: "container: { compose: pack-green/api }".',
        ],
    },
    'older-than-files': {
        what: 'pack-api-1 (api on prod-1) has the files of commit 4f0c7d1e9a2b, but the process started before they were written. It started at 2026-11-22 10:00:01 UTC, and /app/dist/index.js was written at 2026-11-22 10:05:00 UTC.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml restart api',
        ],
    },
    'one-off-left': {
        what: 'pack-api-1 still runs another build. The container was started with "docker compose run", and "docker compose up" does not recreate it.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker rm -f pack-api-1'],
    },
    'open-to-anonymous': {
        what: 'GET https://backoffice.example.com/api/workflows is open: an anonymous request gets 200, and so does a request with an invalid credential. No credential is checked.',
        fix: [
            'Fix: remove public access to the route, or check the credential in the application or the proxy. Then deploy that.',
            'Fix: run:',
            "  $ curl -sS -o /dev/null -w '%{http_code}\\n' -X GET https://backoffice.example.com/api/workflows",
            'Expect 401 once access is restricted.',
        ],
    },
    'origin-silent': {
        what: "Can't connect to https://backoffice.example.com: connection refused. 1 of its 2 routes returned no response.",
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker ps --filter publish=443',
            'Fix: check that backoffice.example.com is up and listens on port 443. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    orphaned: {
        what: 'pack-api-1 (api on prod-1) still runs, but the Compose files of pack no longer define api. "docker compose up" only updates services that its files define.',
        fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker rm -f pack-api-1'],
    },
    'other-copy': {
        what: '"GET /x" at https://backoffice.example.com returned a response of commit 9b1d2c3e4f5a, but every checked instance runs 4f0c7d1e9a2b. A cache or an instance that was not checked responds there.',
        fix: [
            'Fix: find out which server responds at https://backoffice.example.com, add it as a target, and deploy to it.',
        ],
    },
    'port-taken': {
        what: 'The container shop_web_1 uses port 8080 of prod-1, expected pack-api-1 (api on prod-1).',
        fix: [
            'Fix: stop the container shop_web_1 or move it to another port, so that port 8080 of prod-1 is free, then recreate api on prod-1.',
        ],
    },
    'process-stopped': {
        what: 'The unit api.service of api on prod-1 is not running: it failed with code 203 (exit-code) after 5 restarts.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ sudo journalctl -n 50 --no-pager -u api.service',
            '  $ sudo systemctl restart api.service',
        ],
    },
    'rolled-back': {
        what: 'pack-api-1 (api on prod-1) ran commit 4f0c7d1e9a2b in an earlier check of this run and now runs commit 9b1d2c3e4f5a. Another deployment or a rollback replaced it during this run.',
        fix: [
            'Fix: find out what else deploys to prod-1 (another workflow run, an updater, an automatic rollback) and stop it, then deploy commit 4f0c7d1e9a2b again.',
        ],
    },
    'running-newer': {
        what: 'api on prod-1 runs commit 9b1d2c3e4f5a, which is newer than 4f0c7d1e9a2b. It descends from commit 4f0c7d1e9a2b, so this run checks an old commit.',
        fix: [
            'Fix: verify the commit that runs, with "commit: 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567". To roll api on prod-1 back, deploy commit 4f0c7d1e9a2b again.',
        ],
    },
    shadowed: {
        what: 'The bind mount of /srv/app at /app/dist contains files that are not those of commit 4f0c7d1e9a2b: index.js and workflow/index.js in pack-api-1 (api on prod-1). The mount hides the files of the image.',
        fix: [
            'Fix: remove the bind mount of /srv/app at /app/dist of api on prod-1 (volumes: in the Compose file, or -v of "docker run") and recreate the container. Or put the files of commit 4f0c7d1e9a2b into the mount.',
        ],
    },
    'stale-between': {
        what: '1 of 12 fetched files of web at https://backoffice.example.com/ differs from the build (index.html), but every instance of web has the right files. A cache responded ("x-cache: HIT", 5 min old). The published page loads assets/app-OLD.js, which is not of this build.',
        fix: [
            'Fix: purge https://backoffice.example.com/ at the edge after each deployment, and send "Cache-Control: no-cache" with pages. Files with a hash in their name may be cached.',
        ],
    },
    'stale-cache': {
        what: 'The image of api on prod-1 is labeled with commit 4f0c7d1e9a2b, but contains other files: index.js and workflow/index.js in /app/dist. It was built from a stale build cache, or from other sources than the manifest.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml build --no-cache api',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'stale-public': {
        what: '1 of 12 fetched files of web at https://backoffice.example.com/ differs from the build (index.html). Another build is published there.',
        fix: [
            'Fix: publish the build of web at https://backoffice.example.com/, or correct serves: in the config file. It must be the address of the build directory, and its files: select the public part.',
        ],
    },
    'statement-stale': {
        what: 'https://backoffice.example.com/version reports commit 9b1d2c3e4f5a, expected 4f0c7d1e9a2b (read from "json /commit"). Every instance on the hosts runs the expected commit, so a cache or another copy answered.',
        fix: [
            'Fix: purge the cache in front of https://backoffice.example.com/version, and check which servers it forwards to.',
        ],
    },
    stopped: {
        what: 'api on prod-1 is not running: pack-api-1 (exited with code 137 after 3 restarts).',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker logs --tail 50 pack-api-1',
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
        ],
    },
    'tag-moved': {
        what: 'pack-api-1 (api on prod-1) runs commit 4f0c7d1e9a2b, but its image tag points to another build. The tag was moved after the container was created. The next recreate would start the other build.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker tag sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ghcr.io/acme/api:main',
            'Or pin the image digest of api on prod-1.',
        ],
    },
    'target-unknown': {
        what: "Can't connect to prod-1 (ssh://deploy@prod-1.example.com): connection refused. Nothing listens on that port, or a firewall rejects the connection.",
        fix: [
            'Fix: check that prod-1.example.com is up and listens on port 22. Then check that this runner may reach it (firewall, allow list, VPN).',
        ],
    },
    'task-rejected': {
        what: '1 task of the swarm service shop_api of api on prod-1 can\'t run acme/api:2 on node-2: shop_api.1. Swarm reports "No such image: acme/api:2".',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker service ps --no-trunc shop_api',
            '  $ docker service update --with-registry-auth --image acme/api:2 shop_api',
            'First push acme/api:2 to a registry that every node can reach. An image that was built on one node is missing on the others.',
        ],
    },
    throttled: {
        what: '"GET /x" at https://backoffice.example.com returned 429: a rate limit rejected the requests; retry after 30 s.',
        fix: ['Fix: lower concurrency, raise interval, or exempt this runner from the rate limit.'],
    },
    'turned-away': {
        what: '"GET /x" at https://backoffice.example.com returned 401: the route exists and requires a credential, and none was sent.',
        fix: [
            'Fix: send a credential with the route (headers:), or expect "-> 401" if anonymous requests must be rejected.',
        ],
    },
    'update-rolled-back': {
        what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 was rolled back, so it runs acme/api:1 of commit 9b1d2c3e4f5a again ("task: non-zero exit (3)").',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker service ps --no-trunc shop_api',
            '  $ docker service update --image acme/api:2 shop_api',
            'Fix the errors of its tasks before you update it again.',
        ],
    },
    'update-stuck': {
        what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 is paused and not complete ("task: non-zero exit (3)").',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker service ps --no-trunc shop_api',
            '  $ docker service update --image acme/api:2 shop_api',
            'Fix the errors of the tasks first. The second command continues the update.',
        ],
    },
    'upstream-down': {
        what: '"GET /x" at https://backoffice.example.com returned 502. A proxy responded: no HTTP server is reachable behind it. The runtime link holds, so the proxy uses a wrong address or port, or the application is still starting.',
        fix: [
            'Fix: set the upstream of the proxy to the address and port where the instances listen, and reload the proxy.',
        ],
    },
    'wrong-scale': {
        what: '2 instances of api on prod-1 are running, expected 3: pack-api-1.',
        fix: [
            'Fix: run on deploy@prod-1.example.com:',
            '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --scale api=3 api',
            'Or correct instances in the config.',
        ],
    },
};

// EXTERNAL MODULE: ./lib/cli/exit-codes.js
var exit_codes = __webpack_require__(535);
// EXTERNAL MODULE: ./lib/cli/print.js
var print = __webpack_require__(7721);
;// CONCATENATED MODULE: ./lib/cli/explain.js









const command = {
    summary: 'Explains a code of a report: what it means, and how to fix it.',
    usage: ['explain', 'explain CODE'],
    about: [
        'CODE is a finding (runtime/not-recreated), a cause (built-not-recreated) or an evidence error (host-key-unknown). Without CODE it lists all codes.',
    ],
    examples: ['runtime-drift explain runtime/not-recreated', 'runtime-drift explain host-key-unknown'],
    flags: inputs_words/* commonFlags */.Bh,
    exits: ['done', 'wrongInput', 'bug'],
    run: runExplain,
};
async function runExplain(words) {
    const problems = [];
    const { switched, rest } = (0,inputs_words/* readWords */.ux)(words, inputs_words/* commonFlags */.Bh, problems);
    const [word, extra] = rest;
    if (extra !== undefined)
        problems.push({
            place: { kind: 'input', name: extra.slice(0, 64) },
            value: undefined,
            fault: { code: 'word-unexpected' },
        });
    if (problems.length > 0)
        return (0,print/* refuse */.TR)(problems);
    const color = (0,print/* wantsColor */.zK)((0,inputs_words/* colorOf */.HN)(switched));
    const entries = allCodes();
    if (word === undefined) {
        await (0,print/* print */.yy)(renderCodes(entries, color));
        return (0,exit_codes/* exitOf */.sX)('done');
    }
    const found = entries.filter(({ code }) => code === word.toLowerCase());
    if (found.length === 0) {
        const known = [...new Set(entries.map(({ code }) => code))];
        process.stderr.write(explainNoCode(word, (0,nearest/* allNear */.o)(word, known, 5)));
        return (0,exit_codes/* exitOf */.sX)('wrongInput');
    }
    await (0,print/* print */.yy)(found.map((entry) => renderCode(entry, color)).join('\n'));
    return (0,exit_codes/* exitOf */.sX)('done');
}
const none = { what: '', fix: [] };
function allCodes() {
    const findings = Object.keys(finding/* findingRecords */.S).map((code) => {
        const record = finding/* findingRecords */.S[code];
        return {
            code,
            kind: 'finding',
            meaning: record.meaning,
            effect: effectOf(code, record),
            example: findingExamples[code] ?? none,
        };
    });
    const causes = Object.entries(cause/* causeRecords */.k)
        .filter(([code]) => code !== 'as-found')
        .map(([code, { title, meaning }]) => ({
        code,
        kind: 'cause',
        meaning,
        effect: `Reports show it as "${title}": why the first broken link broke, with the fix to try first.`,
        example: causeExamples[code] ?? none,
    }));
    const errors = Object.keys(evidence/* evidenceErrors */.zW).map((code) => {
        const example = exampleOf({ phase: 'read', reason: code });
        return {
            code,
            kind: 'evidence error',
            meaning: example.what,
            effect: `Evidence is missing, so the verdict is unproven. ${lasting(evidence/* evidenceErrors */.zW[code] === 'retryable')}`,
            example,
        };
    });
    return [...findings, ...causes, ...errors];
}
function effectOf(code, { kind, retryable }) {
    const link = (0,finding/* linkOf */.I)(code);
    switch (kind) {
        case 'warning':
            return `Link: ${link}. A warning: it never changes the verdict.`;
        case 'contradicted':
            return `Link: ${link}. Verdict: drifted. ${lasting(retryable)}`;
        case 'missing':
            return `Link: ${link}. Verdict: unproven. ${lasting(retryable)}`;
    }
}
function lasting(retryable) {
    if (retryable === 'by-reason')
        return 'Whether it is checked again depends on the evidence error.';
    return retryable ? 'It is checked again until `wait` is over.' : 'It is final: it is not checked again.';
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   yy: () => (/* binding */ print),
/* harmony export */   zK: () => (/* binding */ wantsColor)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4343);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


const print = (text) => new Promise((done) => process.stdout.write(text, () => done()));
const wantsColor = (asked) => asked ?? (process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '');
function refuse(problems, color) {
    process.stderr.write((0,_reporters_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .renderProblems */ .x8)(problems, wantsColor(color)));
    return (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)('wrongInput');
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

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ commonFlags),
/* harmony export */   HN: () => (/* binding */ colorOf),
/* harmony export */   ux: () => (/* binding */ readWords)
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
function readWords(words, flags, problems) {
    const known = Object.keys(flags);
    const options = Object.fromEntries(known.map((name) => [name, { type: flags[name].value === undefined ? 'boolean' : 'string' }]));
    const args = withBareValues(words, flags);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, strict: false, allowPositionals: true, tokens: true });
    const wrong = (name, fault) => {
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)({ kind: 'input', name: name.slice(0, 64) }, undefined, fault));
    };
    const given = [];
    const switched = [];
    const rest = [];
    let meantFor = -1;
    for (const token of tokens) {
        if (token.kind === 'positional') {
            if (token.index !== meantFor)
                rest.push(token.value);
        }
        else if (token.kind === 'option') {
            const { name, rawName } = token;
            const flag = known.find((one) => one === name);
            if (!rawName.startsWith('--'))
                wrong(args[token.index] ?? rawName, { code: 'word-unexpected' });
            else if (flag === undefined) {
                wrong(name, { code: 'unknown-input', key: name.slice(0, 64), nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known), known });
                if (token.value === undefined)
                    meantFor = token.index + 1;
            }
            else if (flags[flag].value === undefined)
                switched.push(flag);
            else if (token.value === undefined)
                wrong(name, { code: 'flag-value-missing' });
            else
                given.push({ name: flag, value: token.value });
        }
    }
    return { given, switched, rest };
}
function withBareValues(words, flags) {
    return words.map((word, at) => {
        const bare = word.startsWith('--') && Object.hasOwn(flags, word.slice(2)) ? flags[word.slice(2)]?.bare : undefined;
        const next = words[at + 1];
        return bare === undefined || (next !== undefined && !next.startsWith('--')) ? word : `${word}=${bare}`;
    });
}


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


/***/ }),

/***/ 4343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ painter),
  x8: () => (/* binding */ renderProblems),
  bF: () => (/* binding */ renderTerminal),
  ig: () => (/* binding */ renderVerdictLine),
  e3: () => (/* binding */ terminalProgress),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: columns, renderCallers, renderFeature

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/reporters/escape.js
var reporters_escape = __webpack_require__(8607);
// EXTERNAL MODULE: ./lib/reporters/fix.js
var reporters_fix = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/reporters/messages/files-rows.js
var files_rows = __webpack_require__(1000);
// EXTERNAL MODULE: ./lib/reporters/messages/index.js + 12 modules
var messages = __webpack_require__(625);
// EXTERNAL MODULE: ./lib/reporters/phrase.js
var phrase = __webpack_require__(781);
// EXTERNAL MODULE: ./lib/reporters/messages/problems/index.js + 6 modules
var problems = __webpack_require__(3745);
;// CONCATENATED MODULE: ./lib/reporters/messages/problems/terminal.js


function explainInTerminal(problem) {
    const told = (0,problems/* explainProblem */.F)(problem);
    return { ...told, where: flagOf(problem.place) ?? told.where, ...inTerminal(problem) };
}
function flagOf(place) {
    if (place.kind !== 'input')
        return undefined;
    const isName = /^[a-z][a-z-]*$/.test(place.name);
    const flag = isName ? `--${place.name}` : place.name;
    return place.line === undefined ? (0,phrase/* say */.cv) `${flag}` : (0,phrase/* say */.cv) `${flag}, line ${place.line}`;
}
const keyFile = (0,phrase/* say */.cv) `write ${'--ssh-key @FILE'} with the file of the private key, or add the key to your agent: ${'ssh-add FILE'}`;
const fullId = (0,phrase/* say */.cv) `give the full id, as ${'git rev-parse HEAD'} prints it`;
function inTerminal({ fault, place }) {
    switch (fault.code) {
        case 'unknown-input':
            return {
                where: (0,phrase/* say */.cv) `${`--${fault.key}`}`,
                what: (0,phrase/* plain */.pj)('there is no such flag'),
                fix: fault.nearest === undefined
                    ? (0,phrase/* say */.cv) `use one of ${(0,phrase/* list */.p_)(fault.known.map((name) => `--${name}`), 'or')}`
                    : (0,phrase/* say */.cv) `did you mean ${`--${fault.nearest}`}?`,
            };
        case 'word-unexpected':
            return place.kind === 'input' ? { where: (0,phrase/* say */.cv) `${place.name}` } : {};
        case 'ssh-key-missing':
            return {
                what: (0,phrase/* say */.cv) `no private key was found: the ssh agent has no key, and neither ${'~/.ssh/id_ed25519'}, ${'id_ecdsa'} nor ${'id_rsa'} exists`,
                fix: keyFile,
            };
        case 'ssh-known-hosts-missing':
            return {
                what: (0,phrase/* say */.cv) `no host key is known: ${'~/.ssh/known_hosts'} does not exist or is empty`,
                fix: (0,phrase/* say */.cv) `log in to the host once with ${'ssh'} and compare the fingerprint, or write ${'--ssh-known-hosts @FILE'}`,
            };
        case 'ssh-key-passphrase-missing':
            return {
                fix: (0,phrase/* say */.cv) `add the key to your agent (${'ssh-add FILE'}), or put the passphrase into the variable ${'RUNTIME_DRIFT_SSH_KEY_PASSPHRASE'}`,
            };
        case 'ssh-key-empty':
        case 'ssh-key-public':
        case 'ssh-key-cut':
        case 'ssh-key-unrecognised':
            return { fix: keyFile };
        case 'commit-short':
        case 'commit-numeric':
        case 'commit-not-hex':
        case 'commit-zero':
            return { fix: fullId };
        case 'commit-in-file':
            return { fix: (0,phrase/* say */.cv) `remove it, and write ${'--commit'} if the commit that is checked out is not the right one` };
    }
    return {};
}

// EXTERNAL MODULE: ./lib/reporters/progress.js
var progress = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/reporters/rows/callers.js
var rows_callers = __webpack_require__(3830);
// EXTERNAL MODULE: ./lib/reporters/rows/features.js
var features = __webpack_require__(5047);
// EXTERNAL MODULE: ./lib/reporters/rows/index.js + 4 modules
var rows = __webpack_require__(2376);
;// CONCATENATED MODULE: ./lib/reporters/terminal.js











const tones = { proven: 'green', drifted: 'red', unproven: 'yellow' };
const stateTones = {
    holds: 'green',
    broken: 'red',
    unknown: 'yellow',
    unclaimed: 'dim',
};
const maxRows = 40;
function renderTerminal(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const paint = painter(color);
    const blocks = [
        renderHead(model, paint),
        renderWhy(model, paint),
        renderWarnings(model, paint),
        model.links.flatMap((link) => renderLink(link, paint)),
        model.features.slice(0, maxRows).flatMap((row) => renderFeature(row, paint)),
        model.targets.slice(0, maxRows).flatMap((target) => renderTarget(target, paint)),
        model.files.slice(0, maxRows).flatMap((row) => renderFiles(row, paint)),
        renderRoutes(model.routes, paint),
        renderCallers(model.callers, maxRows, paint),
        model.publicFiles.flatMap((row) => renderPublicFiles(row, paint)),
        model.logs.flatMap((log) => renderLog(log, paint)),
        [...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${model.run}; ${model.commit}`), 2)].map((line) => paint('dim', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderVerdictLine(outcome, color) {
    const model = (0,rows/* buildReport */.F)(outcome);
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    return `${painter(color)(tones[model.verdict], title)}\n`;
}
function renderHead(model, paint) {
    const tone = tones[model.verdict];
    const unsafe = model.unsafe.flatMap((words) => wrapped(`! Careful: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    const title = `${messages/* verdictMarks */.M9[model.verdict]} ${(0,reporters_escape/* inText */.tg)(model.headline)}`;
    const bold = paint('bold', paint(tone, title));
    const alarms = model.alarms.flatMap((words) => wrapped(`! ${messages/* alarmTitle */.m8}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(words))}`, 2));
    return [
        bold,
        ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.meaning)), 2),
        ...(model.failed === undefined ? [] : wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(model.failed)), 2).map((line) => paint('red', line))),
        ...alarms.map((line) => paint('bold', paint('red', line))),
        ...unsafe.map((line) => paint('yellow', line)),
    ];
}
function renderWarnings({ warnings }, paint) {
    const lines = warnings
        .slice(0, 10)
        .flatMap((warning) => [
        ...wrapped(`! Warning: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(warning))}`, 2).map((line) => paint('yellow', line)),
        ...renderFixes(warning.fixes, paint),
    ]);
    const rest = warnings.length - 10;
    return rest > 0 ? [...lines, `  … and ${(0,messages/* counted */.hS)(rest, 'more warning')}`] : lines;
}
function renderWhy(model, paint) {
    return model.causes
        .slice(0, 10)
        .flatMap((cause, at) => [
        ...(at === 0 ? [] : ['']),
        ...wrapped(`${cause.name}: ${(0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(cause))}`, 2),
        ...renderFixes(cause.fixes, paint),
    ]);
}
const renderFixes = (fixes, paint) => (fixes.length === 0 ? [reporters_fix/* sameFix */.iF] : fixes.flatMap((fix) => (0,reporters_fix/* fixLines */.$U)(fix, '$ '))).flatMap((line) => line.startsWith('  $ ') ? [paint('bold', `  ${line}`)] : wrapped(line, 2));
function renderLink(link, paint) {
    const { mark, word } = messages/* stateWords */.Xu[link.state];
    const claims = link.claims === 0 ? '' : (0,messages/* counted */.hS)(link.claims, 'claim');
    const state = paint(link.blocked ? 'dim' : stateTones[link.state], `${mark} ${word}`.padEnd(14));
    const note = (0,phrase/* isEmpty */.Im)(link.note) ? '' : paint('dim', (0,reporters_escape/* inText */.tg)(link.note));
    const row = `  ${link.link.padEnd(9)}${state}${(link.proof ?? '').padEnd(12)}${claims.padEnd(14)}${note}`.trimEnd();
    const told = link.told.slice(0, 5).flatMap((message) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* paragraph */.FY)(message)), 11));
    const rest = link.told.length > 5 ? [`${' '.repeat(11)}… and ${(0,messages/* counted */.hS)(link.told.length - 5, 'more finding')}`] : [];
    return [row, ...told, ...rest];
}
function renderTarget(target, paint) {
    const name = (0,messages/* placeOf */.$t)(target);
    const mark = target.wrong ? paint('red', '✗') : paint('green', '✓');
    if (target.says !== undefined) {
        const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(target.says), 4);
        return [`  ${mark} ${first.trimStart()}`, ...rest];
    }
    const rows = target.instances
        .slice(0, maxRows)
        .map((row) => [
        row.wrong ? '✗' : '✓',
        ...[(0,phrase/* say */.cv) `${row.service}`, (0,phrase/* say */.cv) `${row.container}`, row.state, row.image, row.revision].map(reporters_escape/* inText */.tg),
    ]);
    const rest = target.instances.length - rows.length;
    const more = rest === 0 ? [] : [`    … and ${(0,messages/* counted */.hS)(rest, `more ${target.noun.one}`, `more ${target.noun.many}`)}`];
    const lines = columns(rows, 4).map((line, at) => paint(target.instances[at]?.wrong === true ? 'red' : 'dim', line));
    return [
        `  ${mark} ${(0,reporters_escape/* inText */.tg)(name)}: ${(0,reporters_escape/* inText */.tg)((0,messages/* count */.U9)(target.instances.length, target.noun.one, target.noun.many))}`,
        ...lines,
        ...more,
    ];
}
function renderFiles({ state, says }, paint) {
    const tone = { whole: 'green', weaker: 'yellow', wrong: 'red' };
    const [first = '', ...rest] = wrapped((0,reporters_escape/* inText */.tg)(says), 4);
    return [`  ${paint(tone[state], files_rows/* filesMarks */.q[state])} ${first.trimStart()}`, ...rest];
}
function renderRoutes(routes, paint) {
    if (routes.length === 0)
        return [];
    const wrong = routes.filter((row) => row.wrong);
    const mark = wrong.length === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong.length === 0 ? 'all as expected' : `${wrong.length} with an unexpected response`;
    const lines = routes.slice(0, maxRows).flatMap((row) => {
        const note = (0,phrase/* isEmpty */.Im)(row.note) ? (0,phrase/* plain */.pj)('') : (0,phrase/* say */.cv) ` (${row.note})`;
        const text = (0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${(0,phrase/* plain */.pj)(row.wrong ? '✗' : '✓')} ${`${row.method} ${row.url}`} -> ${row.answer}, expected ${row.expected}${note}`);
        return wrapped(text, 4).map((line) => paint(row.wrong ? 'red' : 'dim', line));
    });
    const rest = routes.length - maxRows;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more route')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(routes.length, 'route')}, ${words}`, ...lines, ...more];
}
const renderPublicFiles = ({ says, wrong }, paint) => wrapped(`${wrong ? '✗' : '✓'} ${(0,reporters_escape/* inText */.tg)(says)}`, 2).map((line) => paint(wrong ? 'red' : 'dim', line));
const maxLog = 12;
function renderLog({ name, lines, why }, paint) {
    if (why !== undefined)
        return wrapped(`? ${(0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${name}: ${why}`)}`, 2);
    const last = lines.slice(-maxLog).map((line) => paint('dim', `    | ${(0,reporters_escape/* visible */.RK)(line, 92)}`));
    return [`  Last log lines of ${(0,reporters_escape/* inText */.tg)(name)}:`, ...last];
}
function renderProblems(problems, color) {
    const paint = painter(color);
    const head = `✗ ${(0,messages/* counted */.hS)(problems.length, 'problem')} in the input; nothing was done`;
    const lines = problems.flatMap((problem) => {
        const { where, what, fix } = explainInTerminal(problem);
        return ['', ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `${where}: ${(0,phrase/* sentence */.em)(what)}`), 2), ...wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* say */.cv) `Fix: ${(0,phrase/* ended */.v6)(fix)}`), 4)];
    });
    return `${[paint('bold', paint('red', head)), ...lines].join('\n')}\n`;
}
function terminalProgress(plan, color, write) {
    const paint = painter(color);
    const teller = (0,progress/* progressTeller */.w)(plan, (words) => write(paint('dim', (0,reporters_escape/* inText */.tg)(words))));
    return teller;
}
const width = 100;
function wrapped(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && indent + longer.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line].map((one) => `${' '.repeat(indent)}${one}`);
}
function columns(rows, indent) {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, at) => {
            widths[at] = Math.min(40, Math.max(widths[at] ?? 0, cell.length));
        });
    }
    const fill = (row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
    return rows.map((row) => `${' '.repeat(indent)}${fill(row)}`.trimEnd());
}
const painter = (color) => color ? (tone, text) => (0,external_node_util_.styleText)(tone, text, { validateStream: false }) : (_tone, text) => text;
function renderFeature(row, paint) {
    const right = row.broken === undefined;
    const line = (0,reporters_escape/* inText */.tg)((0,features/* lineOf */.cA)(row, (state) => messages/* stateWords */.Xu[state].mark));
    const told = row.told.flatMap((what) => wrapped((0,reporters_escape/* inText */.tg)((0,phrase/* sentence */.em)(what)), 6));
    return [
        `  ${paint(right ? 'green' : 'red', right ? '✓' : '✗')} ${line}`,
        ...wrapped((0,reporters_escape/* inText */.tg)(row.stands), 6).map((text) => paint('dim', text)),
        ...told,
    ];
}
function renderCallers(callers, max, paint) {
    if (callers.length === 0)
        return [];
    const wrong = callers.filter((row) => row.wrong).length;
    const mark = wrong === 0 ? paint('green', '✓') : paint('red', '✗');
    const words = wrong === 0 ? 'all as expected' : `${wrong} with an unexpected response`;
    const lines = callers
        .slice(0, max)
        .flatMap((row) => wrapped((0,reporters_escape/* inText */.tg)((0,rows_callers/* lineOfCaller */.F)(row)), 4).map((line) => paint(row.wrong ? 'red' : 'dim', line)));
    const rest = callers.length - max;
    const more = rest > 0 ? [`    … and ${(0,messages/* counted */.hS)(rest, 'more caller')}`] : [];
    return [`  ${mark} ${(0,messages/* counted */.hS)(callers.length, 'caller')}, ${words}`, ...lines, ...more];
}


/***/ })

};
