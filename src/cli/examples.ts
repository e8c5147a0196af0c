// Derived from the messages by scripts/explain.mjs: run `npm run docs`.

/** A message as a run prints it. */
export interface Example {
  readonly what: string
  /** The fix, line by line. */
  readonly fix: readonly string[]
}

export const findingExamples: Readonly<Record<string, Example>> = {
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
    what: 'Nothing on prod-1 has the name ghcr.io/acme/api:main any more, so nobody can tell what api would be started from.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker pull ghcr.io/acme/api:main',
      'If the image is built on the host, build it there.',
    ],
  },
  'build/manifest-dirty': {
    what: 'The build manifest of api, dist/build-manifest.json, was written in a checkout with 12 changed files: package-lock.json, src/version.ts and 10 more.',
    fix: [
      'Fix: commit these files, or restore them before the build. If the build changes them, let it write elsewhere (for package-lock.json: "npm ci").',
    ],
  },
  'build/manifest-other-commit': {
    what: 'The build manifest of api, dist/build-manifest.json, was made for commit 9b1d2c3e4f5a, not for 4f0c7d1e9a2b.',
    fix: [
      'Fix: bring the manifest that the build of commit 4f0c7d1e9a2b made to dist/build-manifest.json before this step: the artifact of the same run, and not one of another.',
    ],
  },
  'build/no-revision': {
    what: 'The image of api on prod-1, ghcr.io/acme/api:main (sha256:aaaaaaaaaaaa), does not say which commit it was built from (it has no label org.opencontainers.image.revision).',
    fix: [
      'Fix: build the image with "--label org.opencontainers.image.revision=<full commit id>" (docker/metadata-action writes it), then deploy it.',
    ],
  },
  'build/other-commit': {
    what: 'The image of api on prod-1, ghcr.io/acme/api:main, was built from commit 9b1d2c3e4f5a, not from 4f0c7d1e9a2b.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml build api',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
      'If the image comes from a registry, pull it instead of building it.',
    ],
  },
  'build/short-revision': {
    what: 'The image of api on prod-1, ghcr.io/acme/api:main (sha256:aaaaaaaaaaaa), says 4f0c7d1, which is not a full commit id, where it must say which commit it was built from.',
    fix: [
      'Fix: build the image with "--label org.opencontainers.image.revision=<full commit id>" (docker/metadata-action writes it), then deploy it.',
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
    what: 'Port 8080 of prod-1, which GET https://backoffice.example.com/x asks, belongs to the container pack-old-api-1, which runs commit 9b1d2c3e4f5a, not 4f0c7d1e9a2b. The answer proves nothing about the declared services.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker ps --filter publish=8080',
      'Stop the old container or project, and let the declared service publish the port.',
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
    what: 'At least 60 other containers of the same project or image run on prod-1, not at commit 4f0c7d1e9a2b: "pack-old-api-1 of the project pack-old (9b1d2c3)" and "pack-worker-1 of the project pack (no commit label)".',
    fix: ['Fix: remove what is no longer needed, or require it to run the commit too ("services: pack-old/* pack/*").'],
  },
  'runtime/ambiguous': {
    what: 'api can be more than one service on prod-1: pack/api and old/api.',
    fix: ['Fix: say which one in the config file: "container: { compose: PROJECT/SERVICE }".'],
  },
  'runtime/config-behind': {
    what: 'Compose would make another container than api on prod-1 (container pack-api-1) of its files by now: /srv/pack/.env was changed since.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'runtime/config-newer': {
    what: '/srv/pack/.env was changed after api on prod-1 (container pack-api-1) had been created, and whether that changes the container could not be computed: the Compose files of pack-api-1 use TAG, which no file on the host defines.',
    fix: ['Fix: deploy api again, with everything that its deployment sets.'],
  },
  'runtime/config-unknown': {
    what: 'Can\'t compute the current Compose configuration of "pack-api-1 on prod-1": the host has no "docker compose".',
    fix: ['Fix: install the Compose version that created the container, or remove current:.'],
  },
  'runtime/crash-loop': {
    what: 'api on prod-1 (container pack-api-1) keeps restarting: 2 restarts while it was checked, 20 restarts in all.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
  },
  'runtime/digest-unknown': {
    what: 'api on prod-1 (container pack-api-1) must run ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb; its image sha256:aaaaaaaaaaaa carries no digest of that repository to compare with.',
    fix: ['Fix: push the image to the repository, or pull it from there, so that the engine knows its digest.'],
  },
  'runtime/draining': {
    what: '1 old task of the swarm service shop_api of api on prod-1 is to end and still runs: shop_api.1.',
    fix: ['Fix: give it more time (wait:), or see whether the node still answers ("docker node ls").'],
  },
  'runtime/edited': {
    what: 'Files in /app/dist of api on prod-1 (container pack-api-1) were changed in the running container: index.js and workflow/index.js.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'runtime/env-differs': {
    what: 'WORKFLOWS_ENABLED in the container of api on prod-1 (container pack-api-1) has another value than declared.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'runtime/env-missing': {
    what: 'WORKFLOWS_ENABLED is not set in the process of api on prod-1 (container pack-api-1).',
    fix: [
      'Fix: see what sets WORKFLOWS_ENABLED when api on prod-1 (container pack-api-1) starts: its entrypoint has the last word.',
    ],
  },
  'runtime/env-unknown': {
    what: '"pack-api-1 on prod-1" responded without the output of the collector.',
    fix: ['Fix: check what the login shell, a forced command or the endpoint prints instead.'],
  },
  'runtime/executable-lost': {
    what: 'api on prod-1 (container pack-api-1) runs /app/server, which is another file since it was started.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
  },
  'runtime/file-changed': {
    what: '20 of 120 files in /app/dist of api on prod-1 (container pack-api-1) are not those of the manifest: index.js and workflow/index.js and 18 more.',
    fix: ['Fix: build the image of api from the sources that the manifest was made of, and recreate api from it.'],
  },
  'runtime/file-extra': {
    what: '1 file in /app/dist of api on prod-1 (container pack-api-1) is not in the manifest, which must be complete there: old/a.js.',
    fix: [
      'Fix: build the image of api from an empty directory, so that nothing of an earlier build stays in it, and recreate api from it; or leave those files out of complete:.',
    ],
  },
  'runtime/file-missing': {
    what: '2 of 120 files of the manifest are not in /app/dist of api on prod-1 (container pack-api-1): index.js and workflow/index.js.',
    fix: ['Fix: build the image of api from the sources that the manifest was made of, and recreate api from it.'],
  },
  'runtime/files-added-later': {
    what: '1 file in /app/dist of api on prod-1 (container pack-api-1) is not from its image and was written at "2026-11-22 10:05:00 UTC", after its process had started at "2026-11-22 10:00:01 UTC", so nothing shows that the process runs it: index.js.',
    fix: [
      'Fix: build the files into the image of api and recreate api; if its own start writes them, say "reloads: true".',
    ],
  },
  'runtime/files-not-counted': {
    what: '2 files in /app/dist of api on prod-1 (container pack-api-1) were written in the container and do not count as files of its image: a.js and b.js.',
    fix: [
      'Fix: build the files into the image of api and recreate api: what is written in a container is lost with it.',
    ],
  },
  'runtime/files-unknown': {
    what: 'Some files in /app/dist of "pack-api-1 on prod-1" can\'t be read.',
    fix: ['Fix: connect as root, or install sh, xargs and sha256sum in the image.'],
  },
  'runtime/health-starting': {
    what: 'api on prod-1 (container pack-api-1) runs, but its health check has not passed yet.',
    fix: ['Fix: give it more time (wait:), or read its log.'],
  },
  'runtime/image-gone': {
    what: 'api on prod-1 (container pack-api-1) runs image sha256:aaaaaaaaaaaa, which the engine no longer has, so nothing tells which commit it is.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'runtime/instance-count': {
    what: '2 instances of api must run on prod-1; 1 does.',
    fix: ['Fix: scale api on prod-1, or correct instances: in the plan.'],
  },
  'runtime/labels-disagree': {
    what: 'api on prod-1 (container pack-api-1) carries the label 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809, its image carries 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567: they disagree about org.opencontainers.image.revision.',
    fix: ['Fix: remove that label from what creates the container, then recreate it.'],
  },
  'runtime/link-changed': {
    what: '1 of 3 symbolic links in /app/dist of api on prod-1 (container pack-api-1) points elsewhere than in the manifest, or is not there: latest.',
    fix: ['Fix: build the image of api from the sources that the manifest was made of, and recreate api from it.'],
  },
  'runtime/mount-behind': {
    what: 'api on prod-1 (container pack-api-1) was started at "2026-11-22 10:00:01 UTC", before /srv/pack/nginx.conf (/etc/nginx/nginx.conf inside) was replaced.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
  },
  'runtime/no-instance': {
    what: 'api does not run on prod-1: a compose service or a container with the name api was expected; there are web and db.',
    fix: ['Fix: start api on prod-1, or correct its name in the plan.'],
  },
  'runtime/no-revision': {
    what: 'The image that api on prod-1 (container pack-api-1) runs, sha256:aaaaaaaaaaaa, does not say which commit it was built from (it has no label org.opencontainers.image.revision).',
    fix: [
      'Fix: build the image with "--label org.opencontainers.image.revision=<full commit id>" (docker/metadata-action writes it), then deploy it.',
    ],
  },
  'runtime/not-listening': {
    what: 'api on prod-1 (container pack-api-1) must listen on port 3000, and none of its processes does.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
  },
  'runtime/not-reachable': {
    what: 'api on prod-1 (container pack-api-1) listens on port 3000 only at 127.0.0.1 and ::1, so nothing outside of its container reaches it.',
    fix: [
      'Fix: make api listen on 0.0.0.0; if only its own container may reach it, say "loopback: true" at that port.',
    ],
  },
  'runtime/not-recreated': {
    what: 'api on prod-1 (container pack-api-1) still runs commit 9b1d2c3e4f5a; ghcr.io/acme/api:main there is commit 4f0c7d1e9a2b by now.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'runtime/not-running': {
    what: 'api on prod-1 (container pack-api-1) is not running: it is exited with code 137 after 3 restarts.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker logs --tail 50 pack-api-1'],
  },
  'runtime/older-than-files': {
    what: 'api on prod-1 (container pack-api-1) was started at "2026-11-22 10:00:01 UTC", before /app/dist/index.js was put there at "2026-11-22 10:05:00 UTC".',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker restart pack-api-1'],
  },
  'runtime/other-commit': {
    what: 'api on prod-1 (container pack-api-1) runs commit 9b1d2c3e4f5a, not 4f0c7d1e9a2b.',
    fix: ['Fix: build or pull the image of commit 4f0c7d1e9a2b on prod-1, then recreate api.'],
  },
  'runtime/other-image': {
    what: 'api on prod-1 (container pack-api-1) must run ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb; it was created from ghcr.io/acme/api:main, which has no digest of a registry.',
    fix: [
      'Fix: let the compose file of pack on prod-1 name ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb for api, pull it and recreate the service; or correct image: in the plan, when that names another build.',
    ],
  },
  'runtime/port-of-other-container': {
    what: 'Port 8080 of prod-1 must belong to api on prod-1 (container pack-api-1); the container shop_web_1 has it.',
    fix: [
      'Fix: stop the container shop_web_1 or give it another port, so that port 8080 of prod-1 is free, then recreate api on prod-1 (container pack-api-1).',
    ],
  },
  'runtime/port-of-other-process': {
    what: 'Port 8080 of prod-1 must belong to api on prod-1 (container pack-api-1); the program nginx of the host has it.',
    fix: [
      'Fix: stop the program nginx of the host or give it another port, so that port 8080 of prod-1 is free, then recreate api on prod-1 (container pack-api-1).',
    ],
  },
  'runtime/process-no-revision': {
    what: 'api on prod-1 (unit api.service) works in no release directory that says its commit, and none is named.',
    fix: [
      'Fix: let the deployment write the full commit id into the file REVISION of the release directory (Capistrano does), and name that directory with release: when the process works elsewhere.',
    ],
  },
  'runtime/process-old-release': {
    what: 'api on prod-1 (unit api.service) still works in /srv/api/releases/1 (commit 9b1d2c3e4f5a); its release directory is /srv/api/releases/2 by now.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
  },
  'runtime/process-older': {
    what: 'api on prod-1 (unit api.service) has been running since 2026-11-22T10:00:01.000Z; /srv/api/current/index.js was put there later, at 2026-11-22T10:05:00.000Z.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
  },
  'runtime/process-order-unknown': {
    what: 'api on prod-1 (unit api.service) started at 2026-11-22T10:00:01.000Z, at the same moment as /srv/api/current changed (2026-11-22T10:00:01.010Z), and does not work in the release: nothing shows which came first.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
  },
  'runtime/process-other-commit': {
    what: 'api on prod-1 (unit api.service) runs the release in /srv/api/releases/1, which says commit 9b1d2c3e4f5a, not 4f0c7d1e9a2b.',
    fix: [
      'Fix: deploy commit 4f0c7d1e9a2b to /srv/api/releases/1 on prod-1 (or turn the link to its release), then "systemctl restart api.service" for api.',
    ],
  },
  'runtime/process-other-release': {
    what: 'Process 4243 of api on prod-1 (unit api.service) runs /srv/api/releases/1/server, which is not in the current release /srv/api/releases/2.',
    fix: [
      'Fix: on prod-1, run "pm2 delete" for api, then "pm2 start" in /srv/api/releases/2: "pm2 restart" and "pm2 reload" keep the old directory.',
    ],
  },
  'runtime/process-place-unknown': {
    what: "The user that connects can't read in which directory api on prod-1 (unit api.service) works (/proc/4242/cwd).",
    fix: ['Fix: connect to prod-1 as the user who runs api, or as root.'],
  },
  'runtime/process-replaced': {
    what: 'api on prod-1 (unit api.service) still runs a file that was replaced since: /srv/api/bin/api.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ sudo systemctl restart api.service'],
  },
  'runtime/process-short-revision': {
    what: 'api on prod-1 (unit api.service) runs the release in /srv/api/releases/1, which says 4f0c7d1, and that is not a full commit id.',
    fix: [
      'Fix: let the deployment write the full commit id into the file REVISION of the release directory (Capistrano does), and name that directory with release: when the process works elsewhere.',
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
    what: 'api on prod-1 (unit api.service) is a supervisor (pm2): it works outside the release, and so does all that it started (2 processes).',
    fix: [
      'Fix: start api on prod-1 in the release directory of commit 4f0c7d1e9a2b, or name the unit of the process that does the work instead of that of its supervisor.',
    ],
  },
  'runtime/process-unknown': {
    what: 'Can\'t check the unit "api.service on prod-1": the host has no systemctl.',
    fix: ['Fix: select the process by its pid file instead: "container: { pidfile: /run/NAME.pid }".'],
  },
  'runtime/restarted-recently': {
    what: 'api on prod-1 (container pack-api-1) has run for only 3 seconds since it was last started (20 restarts in all); 10 are needed to know that it stays up.',
    fix: ['Fix: give the run more time (wait:), or find out why pack-api-1 restarts.'],
  },
  'runtime/shadowed': {
    what: 'The bind mount of /srv/app over /app/dist holds other files in api on prod-1 (container pack-api-1) than the manifest lists: index.js and workflow/index.js.',
    fix: ['Fix: take that mount away, or put the files of the build where it comes from.'],
  },
  'runtime/short-revision': {
    what: 'The image that api on prod-1 (container pack-api-1) runs, sha256:aaaaaaaaaaaa, says 4f0c7d1, which is not a full commit id, where it must say which commit it was built from.',
    fix: [
      'Fix: build the image with "--label org.opencontainers.image.revision=<full commit id>" (docker/metadata-action writes it), then deploy it.',
    ],
  },
  'runtime/socket-unknown': {
    what: 'Can\'t read "port 3000" of "pack-api-1 on prod-1".',
    fix: ["Fix: connect as root, or install sh and ls in the image. Processes behind a remote engine can't be read."],
  },
  'runtime/statement-other-commit': {
    what: 'public says ("json /commit") that it runs commit 9b1d2c3e4f5a, not 4f0c7d1e9a2b.',
    fix: ['Fix: deploy commit 4f0c7d1e9a2b to what answers at public.'],
  },
  'runtime/statement-short': {
    what: 'public says ("json /commit") that it runs 4f0c7d1, which is not a full commit id; 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 was expected.',
    fix: ['Fix: let public answer with the full commit id.'],
  },
  'runtime/task-elsewhere': {
    what: 'api on prod-1 (container pack-api-1) runs on the node node-2 from acme/api:2, and nothing on prod-1 tells which build of commit 4f0c7d1e9a2b or another that is.',
    fix: [
      'Fix: look at node-2 too (a target with "container: { label: com.docker.swarm.service.name=… }"), or say which digest must run: "image: REPOSITORY@sha256:…".',
    ],
  },
  'runtime/unhealthy': {
    what: 'api on prod-1 (container pack-api-1) runs, but its health check says that it is unhealthy.',
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
    what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:1 was rolled back, so it runs acme/api:2 again (it says: "task: non-zero exit (3)").',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker service ps --no-trunc shop_api',
      '  $ docker service update --image acme/api:1 shop_api',
      'Mend what its tasks failed of before it is updated again.',
    ],
  },
  'runtime/update-stuck': {
    what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 stopped half-way and is paused (it says: "task: non-zero exit (3)").',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker service ps --no-trunc shop_api',
      '  $ docker service update --image acme/api:2 shop_api',
      'The second command goes on with the update; mend what the tasks failed of first.',
    ],
  },
  'runtime/updating': {
    what: 'The update of the swarm service shop_api of api on prod-1 has not ended (it says: "task: non-zero exit (3)").',
    fix: ['Fix: give it more time (wait:): a service needs its delay and its monitor for each batch of tasks.'],
  },
  'runtime/variant-unknown': {
    what: 'The image of api on prod-1 (container pack-api-1) carries the label 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567, and the container does not carry it, so it may run the variant of another platform.',
    fix: ['Fix: build every platform of the image of api with org.opencontainers.image.revision, then recreate it.'],
  },
  'runtime/weak-proof': {
    what: 'api must be identified; what was seen proves no more than claimed.',
    fix: [
      'Fix: name the digest that its image must have (images:, or image: in the config file), or accept the weaker one with "require: claimed".',
    ],
  },
  'source/commit-unknown': {
    what: 'Commit 4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 does not exist in the checkout.',
    fix: [
      'Fix: name a commit of this repository in the input commit, and let actions/checkout fetch it ("fetch-depth: 0").',
    ],
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
}

export const causeExamples: Readonly<Record<string, Example>> = {
  'all-turned-away': {
    what: '"GET /x" at https://backoffice.example.com returned 401, and so did a path below https://backoffice.example.com/ that can\'t exist. Every path gets this response, so it does not prove that the route exists.',
    fix: ['Fix: add a guard with a caller who is allowed, which proves the route; or remove "baseline: strict".'],
  },
  'built-not-recreated': {
    what: 'The image of api on prod-1 was built for commit 4f0c7d1e9a2b, but pack-api-1 still runs the image from before.',
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
    what: 'pack-api-1 of api on prod-1 was created with another configuration than compose has for it now: /srv/pack/.env was changed since; that is why WORKFLOWS_ENABLED is not as declared.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'crash-loop': {
    what: 'The engine starts api on prod-1 again and again: pack-api-1 (exited with code 137 after 3 restarts).',
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
    what: 'The digest that api must have, ghcr.io/acme/api@sha256:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, is the one of a build of commit 9b1d2c3e4f5a, not of 4f0c7d1e9a2b: api on prod-1 runs what was declared, and not what is to be proven.',
    fix: [
      'Fix: declare the digest that the build of commit 4f0c7d1e9a2b gave out (steps.build.outputs.digest of docker/build-push-action in the same run), then deploy that image to prod-1; if that build did make this image, it carries a wrong org.opencontainers.image.revision label.',
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
    what: 'Files of pack-api-1 of api on prod-1 were changed in the running container, not in the image: index.js and workflow/index.js in /app/dist.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --force-recreate api',
    ],
  },
  'env-differs': {
    what: 'pack-api-1 of api on prod-1 was created with another environment than declared: WORKFLOWS_ENABLED.',
    fix: [
      'Fix: give WORKFLOWS_ENABLED the declared value where api on prod-1 is declared (environment: and env_file: of the compose file, and .env), then recreate it: a restart keeps the old environment.',
    ],
  },
  'executable-lost': {
    what: 'pack-api-1 of api on prod-1 runs /app/server, which was deleted since it was started: what runs is not what is there.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --force-recreate api',
    ],
  },
  'label-behind': {
    what: 'The files in pack-api-1 of api on prod-1 are those of commit 4f0c7d1e9a2b, but the label of the image says 9b1d2c3e4f5a.',
    fix: [
      'Fix: give the image the label org.opencontainers.image.revision=4f0c7d1e9a2b3c4d5e6f708192a3b4c5d6e7f809 when it is built, and deploy that image.',
    ],
  },
  'label-overridden': {
    what: "The container's own label says which commit pack-api-1 runs, but the image says otherwise.",
    fix: [
      'Fix: remove the label org.opencontainers.image.revision from what creates the container (labels: in the compose file, --label of "docker run"): only the image may say which commit it was built from; then recreate it.',
    ],
  },
  'left-behind': {
    what: '1 of 3 instances of api on prod-1 does not run commit 4f0c7d1e9a2b while the others do: pack-api-1.',
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
    what: 'pack-api-1 of api on prod-1 still sees the file that was /srv/pack/nginx.conf before: it was replaced, and a mount (/etc/nginx/nginx.conf inside) keeps the old one.',
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
    what: 'No image of commit 4f0c7d1e9a2b has the name that api on prod-1 is started from: ghcr.io/acme/api:main is of commit 9b1d2c3e4f5a.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml build api',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
      'The sources there must be at commit 4f0c7d1e9a2b before they are built.',
    ],
  },
  'never-created': {
    what: 'api has no container on prod-1, not even a stopped one; a compose service or a container with the name api was expected.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
      'If it has another name there, correct it in the plan (there is web).',
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
    what: 'The unit api.service of api on prod-1 is started from /srv/api/releases/1, and what lies there is commit 9b1d2c3e4f5a: commit 4f0c7d1e9a2b was not released there.',
    fix: [
      'Fix: deploy commit 4f0c7d1e9a2b to /srv/api/releases/1 on prod-1 (or turn the link to its release), then "systemctl restart api.service" for api.',
    ],
  },
  'not-restarted': {
    what: '/srv/api/releases/2 is the release of commit 4f0c7d1e9a2b, but the unit api.service of api on prod-1 still works in /srv/api/releases/1 (commit 9b1d2c3e4f5a): it was not restarted since.',
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
    fix: ['Fix: give the run more time than 1 min (wait:), or see what comes and goes.'],
  },
  'nothing-claimed': {
    what: 'Nothing in the plan says which commit runs, so nothing is proven of it: a route only shows that something answers.',
    fix: ['Fix: name services: on a target that must run the commit, or a target that says what it runs.'],
  },
  'nothing-routed': {
    what: 'Both routes at https://backoffice.example.com returned 404. The host name or the base path leads to another site.',
    fix: [
      'Fix: correct base-url in the config file, or the host name and path of the service in the proxy at https://backoffice.example.com.',
    ],
  },
  'old-project': {
    what: 'The compose project pack still runs api on prod-1 (pack-api-1) and not commit 4f0c7d1e9a2b, which the project pack-green does.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml down',
      'That ends all services of the project, and keeps its volumes. If it is to stay, let the plan name the other one: "container: { compose: pack-green/api }".',
    ],
  },
  'older-than-files': {
    what: 'The files of commit 4f0c7d1e9a2b are in pack-api-1 of api on prod-1, but the process was started before: at "2026-11-22 10:00:01 UTC", and /app/dist/index.js was put there at "2026-11-22 10:05:00 UTC".',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml restart api',
    ],
  },
  'one-off-left': {
    what: 'pack-api-1 was started with "docker compose run" and still runs another build; recreating the service does not touch it.',
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
    what: 'pack-api-1 of api on prod-1 is an orphan: the compose files of pack no longer name api, so that no up reaches it.',
    fix: ['Fix: run on deploy@prod-1.example.com:', '  $ docker rm -f pack-api-1'],
  },
  'other-copy': {
    what: '"GET /x" at https://backoffice.example.com returned a response of commit 9b1d2c3e4f5a, but every checked instance runs 4f0c7d1e9a2b. A cache or an instance that was not checked responds there.',
    fix: [
      'Fix: find out which server responds at https://backoffice.example.com, add it as a target, and deploy to it.',
    ],
  },
  'port-taken': {
    what: 'The container shop_web_1 answers at port 8080 of prod-1, where pack-api-1 of api on prod-1 must.',
    fix: [
      'Fix: stop the container shop_web_1 or give it another port, so that port 8080 of prod-1 is free, then recreate api on prod-1.',
    ],
  },
  'process-stopped': {
    what: 'The unit api.service of api on prod-1 does not run: it failed with code 203 (exit-code) after 5 restarts.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ sudo journalctl -n 50 --no-pager -u api.service',
      '  $ sudo systemctl restart api.service',
    ],
  },
  'rolled-back': {
    what: 'pack-api-1 of api on prod-1 ran commit 4f0c7d1e9a2b at an earlier look of this run and is at commit 9b1d2c3e4f5a now: somebody or something rolled it back.',
    fix: [
      'Fix: see what else deploys to prod-1 (another run of the workflow, an updater, a failed health check that a tool answered by going back), end it, then deploy commit 4f0c7d1e9a2b again.',
    ],
  },
  'running-newer': {
    what: 'api on prod-1 is at commit 9b1d2c3e4f5a, which is newer than 4f0c7d1e9a2b: it descends from it, so this run is about an old commit.',
    fix: [
      'Fix: leave it as it is and verify what runs, with "commit: 9b1d2c3e4f5a60718293a4b5c6d7e8f901234567"; deploy commit 4f0c7d1e9a2b again only if api on prod-1 is to go back to it.',
    ],
  },
  shadowed: {
    what: 'The bind mount of /srv/app over /app/dist holds other files than commit 4f0c7d1e9a2b has in pack-api-1 of api on prod-1, whatever the image has: index.js and workflow/index.js.',
    fix: [
      'Fix: take the bind mount of /srv/app over /app/dist away from what creates api on prod-1 (volumes: in the compose file, -v of "docker run") and recreate it, or put the files of commit 4f0c7d1e9a2b where the mount comes from.',
    ],
  },
  'stale-between': {
    what: '1 of 12 fetched files of web at https://backoffice.example.com/ differs from the build (index.html), but every instance of web has the right files. A cache responded ("x-cache: HIT", 5 min old). The published page loads assets/app-OLD.js, which is not of this build.',
    fix: [
      'Fix: purge https://backoffice.example.com/ at the edge after each deployment, and send "Cache-Control: no-cache" with pages. Files with a hash in their name may be cached.',
    ],
  },
  'stale-cache': {
    what: 'The label of the image of api on prod-1 says commit 4f0c7d1e9a2b, its files are others: it was built from a stale cache, or from other sources than the manifest: index.js and workflow/index.js in /app/dist.',
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
    what: 'https://backoffice.example.com/version says ("json /commit") that it runs commit 9b1d2c3e4f5a, not 4f0c7d1e9a2b, although every instance on the hosts runs it: a cache or another copy answered.',
    fix: ['Fix: purge the cache before https://backoffice.example.com/version, and see which copies it asks.'],
  },
  stopped: {
    what: 'api on prod-1 does not run: pack-api-1 (exited with code 137 after 3 restarts).',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker logs --tail 50 pack-api-1',
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d api',
    ],
  },
  'tag-moved': {
    what: 'pack-api-1 of api on prod-1 runs commit 4f0c7d1e9a2b, but the reference means another build by now, so the next recreate would replace it.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker tag sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ghcr.io/acme/api:main',
      'Or pin its digest where api on prod-1 is declared.',
    ],
  },
  'target-unknown': {
    what: "Can't connect to prod-1 (ssh://deploy@prod-1.example.com): connection refused. Nothing listens on that port, or a firewall rejects the connection.",
    fix: [
      'Fix: check that prod-1.example.com is up and listens on port 22. Then check that this runner may reach it (firewall, allow list, VPN).',
    ],
  },
  'task-rejected': {
    what: '1 task of the swarm service shop_api of api on prod-1 does not run: shop_api.1 from acme/api:2 on node-2 ("No such image: acme/api:2").',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker service ps --no-trunc shop_api',
      '  $ docker service update --with-registry-auth --image acme/api:2 shop_api',
      'Push acme/api:2 to a registry that every node reaches first; a node has no image that was only built on another.',
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
    what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 was rolled back, so it runs acme/api:1 of commit 9b1d2c3e4f5a again (it says: "task: non-zero exit (3)").',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker service ps --no-trunc shop_api',
      '  $ docker service update --image acme/api:2 shop_api',
      'Mend what its tasks failed of before it is updated again.',
    ],
  },
  'update-stuck': {
    what: 'The update of the swarm service shop_api of api on prod-1 to acme/api:2 stopped half-way and is paused (it says: "task: non-zero exit (3)").',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker service ps --no-trunc shop_api',
      '  $ docker service update --image acme/api:2 shop_api',
      'The second command goes on with the update; mend what the tasks failed of first.',
    ],
  },
  'upstream-down': {
    what: '"GET /x" at https://backoffice.example.com returned 502. A proxy responded: no HTTP server is reachable behind it. The runtime link holds, so the proxy uses a wrong address or port, or the application is still starting.',
    fix: [
      'Fix: set the upstream of the proxy to the address and port where the instances listen, and reload the proxy.',
    ],
  },
  'wrong-scale': {
    what: '3 instances of api on prod-1 must run, and 2 do: pack-api-1.',
    fix: [
      'Fix: run on deploy@prod-1.example.com:',
      '  $ docker compose -p pack --project-directory /srv/pack -f /srv/pack/compose.yml up -d --scale api=3 api',
      'Or correct instances: in the plan.',
    ],
  },
}
