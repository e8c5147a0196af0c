export const id = 7532;
export const ids = [7532];
export const modules = {

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readEdge)
});

;// CONCATENATED MODULE: ./lib/wire/default-page.js
const pages = [
    {
        by: 'nginx',
        shows: /<title>Welcome to nginx(?: on \w{1,20}(?: Linux)?)?!<\/title>[\s\S]{0,3000}If you see this page, (?:the )?nginx (?:web server )?is successfully installed/i,
    },
    { by: 'nginx', shows: /<title>Test Page for the Nginx HTTP Server on [\w ]{1,40}<\/title>/i },
    { by: 'OpenResty', shows: /<title>Welcome to OpenResty!<\/title>[\s\S]{0,3000}is successfully installed/i },
    { by: 'Apache', shows: /<title>Apache2? (?:\w{1,20} )?Default Page: It works<\/title>/i },
    {
        by: 'Apache',
        shows: /^\s*(?:<!DOCTYPE[^>]{0,200}>\s*)?<html>\s*(?:<head>[\s\S]{0,300}<\/head>\s*)?<body>\s*<h1>It works!<\/h1>\s*(?:<p>[^<]{0,200}<\/p>\s*){0,3}<\/body>\s*<\/html>\s*$/i,
    },
    {
        by: 'Apache',
        shows: /<title>(?:HTTP Server Test Page powered by|Test Page for the (?:Apache )?HTTP Server)[^<]{0,100}<\/title>/i,
    },
    { by: 'Caddy', shows: /<title>Caddy works!<\/title>/i },
    { by: 'IIS', shows: /<title>(?:IIS Windows(?: Server)?|IIS[78])<\/title>/i },
    { by: 'Tomcat', shows: /If you're seeing this, you've successfully installed Tomcat\. Congratulations!/i },
    { by: 'lighttpd', shows: /placeholder page installed by the \w{1,20} release of the\s+<a[^>]{0,200}>Lighttpd/i },
    { by: 'Plesk', shows: /<title>(?:Domain Default page|Web Server's Default Page)<\/title>/i },
    { by: 'cPanel', shows: /\/cgi-sys\/defaultwebpage\.cgi\b/i },
    {
        by: 'Azure App Service',
        shows: /<title>Microsoft Azure (?:App|Web App|Function App)[^<]{0,60}<\/title>[\s\S]{0,9000}(?:waiting for your content|is up and running|Your web app is running)/i,
    },
    {
        by: 'Firebase',
        shows: /<title>Welcome to Firebase Hosting<\/title>[\s\S]{0,9000}Firebase Hosting Setup Complete/i,
    },
];
const defaultPageOf = (text) => pages.find(({ shows }) => shows.test(text))?.by;

;// CONCATENATED MODULE: ./lib/wire/edge.js

const bodyCap = 16 * 1024;
const fieldCap = 1024;
const isError = ({ status }) => status >= 400;
const isAt = ({ to }, host) => to?.hostname === host || to?.hostname.endsWith(`.${host}`) === true;
const isCloudflare = ({ field }) => /^cloudflare$/i.test(field('server')) && field('cf-ray') !== '';
const marks = [
    { by: 'Cloudflare', did: 'challenged', mark: 'cf-mitigated', shows: ({ field }) => field('cf-mitigated') !== '' },
    {
        by: 'Cloudflare',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isCloudflare(head) && head.body.includes('_cf_chl_opt'),
    },
    {
        by: 'Cloudflare',
        did: 'queued',
        mark: 'body',
        shows: (head) => isCloudflare(head) && /"cfWaitingRoom"|Waiting Room powered by Cloudflare/.test(head.body),
    },
    {
        by: 'Cloudflare',
        did: 'failed',
        mark: 'status',
        shows: (head) => isCloudflare(head) && ((head.status >= 520 && head.status <= 527) || head.status === 530),
    },
    {
        by: 'Cloudflare',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isCloudflare(head) &&
            isError(head) &&
            (/^\s*error code: \d{3,4}\s*$/.test(head.body) || /cf-error-details|id="cf-wrapper"/.test(head.body)),
    },
    {
        by: 'Cloudflare Access',
        did: 'login',
        mark: 'location',
        shows: (head) => isAt(head, 'cloudflareaccess.com') || head.to?.pathname.startsWith('/cdn-cgi/access/') === true,
    },
    {
        by: 'Cloudflare Access',
        did: 'login',
        mark: 'www-authenticate',
        shows: ({ status, field }) => /^Cloudflare-Access\b/i.test(field('www-authenticate')) ||
            ((status === 401 || status === 403) && field('cf-access-domain') !== ''),
    },
    {
        by: 'Akamai',
        did: 'blocked',
        mark: 'server',
        shows: (head) => isError(head) && /^AkamaiGHost\b/i.test(head.field('server')),
    },
    {
        by: 'Akamai',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && /errors\.edgesuite\.net|Reference&#32;&#35;/.test(head.body),
    },
    {
        by: 'AWS WAF',
        did: 'challenged',
        mark: 'x-amzn-waf-action',
        shows: ({ field }) => field('x-amzn-waf-action') !== '',
    },
    {
        by: 'AWS load balancer',
        did: 'failed',
        mark: 'server',
        shows: (head) => isError(head) && /^awselb\//i.test(head.field('server')),
    },
    {
        by: 'AWS load balancer',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => (to?.searchParams.get('redirect_uri') ?? '').endsWith('/oauth2/idpresponse'),
    },
    {
        by: 'CloudFront',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /Generated by cloudfront/i.test(head.body),
    },
    {
        by: 'CloudFront',
        did: 'failed',
        mark: 'x-cache',
        shows: (head) => /^(?:FunctionGeneratedResponse|LambdaGeneratedResponse) from cloudfront/i.test(head.field('x-cache')) ||
            (isError(head) &&
                /^Error from cloudfront/i.test(head.field('x-cache')) &&
                /^CloudFront$/i.test(head.field('server'))),
    },
    {
        by: 'Imperva',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /Incapsula incident ID|Request unsuccessful\. Incapsula|<iframe[^<>]{0,80}_Incapsula_Resource/.test(body),
    },
    {
        by: 'Imperva',
        did: 'challenged',
        mark: 'body',
        shows: ({ body, field }) => field('x-iinfo') !== '' && body.length < 4096 && body.includes('/_Incapsula_Resource?'),
    },
    { by: 'Sucuri', did: 'blocked', mark: 'x-sucuri-block', shows: ({ field }) => field('x-sucuri-block') !== '' },
    {
        by: 'Sucuri',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /Sucuri WebSite Firewall - Access Denied/.test(body),
    },
    { by: 'DataDome', did: 'challenged', mark: 'x-dd-b', shows: (head) => isError(head) && head.field('x-dd-b') !== '' },
    {
        by: 'DataDome',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && /\bcaptcha-delivery\.com\b/.test(head.body),
    },
    {
        by: 'HUMAN',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && /\bpx-captcha\b|window\._pxAppId|"blockScript":\s*"[^"]{0,200}captcha/.test(head.body),
    },
    {
        by: 'Fastly',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /Fastly error: |Guru Meditation:[\s\S]{0,200}(?:Details: cache-|XID:)/.test(head.body),
    },
    { by: 'Fastly', did: 'challenged', mark: 'body', shows: ({ body }) => body.includes('/_fs-ch-') },
    {
        by: 'Vercel',
        did: 'challenged',
        mark: 'x-vercel-mitigated',
        shows: ({ field }) => field('x-vercel-mitigated') !== '',
    },
    {
        by: 'Vercel',
        did: 'failed',
        mark: 'x-vercel-error',
        shows: ({ field }) => !['', 'NOT_FOUND'].includes(field('x-vercel-error')),
    },
    {
        by: 'Vercel',
        did: 'login',
        mark: 'location',
        shows: (head) => (isAt(head, 'vercel.com') && head.to?.pathname.startsWith('/sso-api') === true) ||
            (head.status === 401 && /^_vercel_sso_nonce=/.test(head.field('set-cookie'))),
    },
    {
        by: 'Netlify',
        did: 'login',
        mark: 'body',
        shows: ({ status, field, body }) => status === 401 && /^Netlify$/i.test(field('server')) && /password[ -]protected/i.test(body),
    },
    { by: 'Queue-it', did: 'queued', mark: 'location', shows: (head) => isAt(head, 'queue-it.net') },
    {
        by: 'Queue-it',
        did: 'queued',
        mark: 'x-queueit-redirect',
        shows: ({ field }) => field('x-queueit-redirect') !== '',
    },
    {
        by: 'Azure Front Door',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) &&
            head.field('x-azure-ref') !== '' &&
            /The request is blocked\.|Our services aren't available right now|Azure WAF/.test(head.body),
    },
    {
        by: 'Azure Application Gateway',
        did: 'failed',
        mark: 'server',
        shows: (head) => isError(head) && /^Microsoft-Azure-Application-Gateway\b/i.test(head.field('server')),
    },
    {
        by: 'Azure App Service',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.pathname.startsWith('/.auth/login/') === true,
    },
    {
        by: 'Google IAP',
        did: 'login',
        mark: 'x-goog-iap-generated-response',
        shows: ({ field }) => field('x-goog-iap-generated-response') !== '',
    },
    {
        by: 'Google Cloud Armor',
        did: 'blocked',
        mark: 'body',
        shows: ({ status, body, field }) => status === 403 && /\bgoogle\b/i.test(field('via')) && /<title>403<\/title>403 Forbidden/.test(body),
    },
    {
        by: 'Google Cloud Run',
        did: 'login',
        mark: 'body',
        shows: ({ status, body }) => status === 403 && /Your client does not have permission to get URL/.test(body),
    },
    {
        by: 'oauth2-proxy',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to !== undefined && /\/oauth2\/(?:start|sign_in)$/.test(to.pathname),
    },
    {
        by: 'oauth2-proxy',
        did: 'login',
        mark: 'body',
        shows: (head) => isError(head) && /oauth2-proxy\.github\.io|OAuth2 Proxy/.test(head.body),
    },
    {
        by: 'Authelia',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.searchParams.has('rd') === true && to.searchParams.has('rm'),
    },
    {
        by: 'authentik',
        did: 'login',
        mark: 'location',
        shows: ({ to }) => to?.pathname.startsWith('/outpost.goauthentik.io/') === true,
    },
    {
        by: 'Pomerium',
        did: 'login',
        mark: 'location',
        shows: ({ to, field }) => to?.pathname.startsWith('/.pomerium/') === true || field('x-pomerium-intercepted-response') !== '',
    },
    {
        by: 'F5 BIG-IP',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /The requested URL was rejected\. Please consult with your administrator\./.test(body),
    },
    {
        by: 'Anubis',
        did: 'challenged',
        mark: 'body',
        shows: ({ body }) => body.includes('<script id="anubis_challenge"'),
    },
    {
        by: 'Kasada',
        did: 'challenged',
        mark: 'x-kpsdk-ct',
        shows: (head) => isError(head) && head.field('x-kpsdk-ct') !== '',
    },
    {
        by: 'DDoS-Guard',
        did: 'challenged',
        mark: 'body',
        shows: (head) => isError(head) && head.body.includes('/.well-known/ddos-guard/'),
    },
    {
        by: 'Wordfence',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && head.body.includes('Generated by Wordfence'),
    },
    {
        by: 'Heroku',
        did: 'failed',
        mark: 'body',
        shows: (head) => isError(head) && /herokucdn\.com\/error-pages\//.test(head.body),
    },
    {
        by: 'Railway',
        did: 'failed',
        mark: 'x-railway-fallback',
        shows: ({ field }) => /^true$/i.test(field('x-railway-fallback')),
    },
    {
        by: 'Render',
        did: 'failed',
        mark: 'x-render-routing',
        shows: (head) => isError(head) && /^(?:no-server|.*error)/i.test(head.field('x-render-routing')),
    },
    { by: 'ngrok', did: 'failed', mark: 'ngrok-error-code', shows: ({ field }) => field('ngrok-error-code') !== '' },
];
function readEdge({ status, headers, body }) {
    let text;
    const field = (name) => [Object.hasOwn(headers, name) ? (headers[name] ?? []) : []].flat().join(', ').slice(0, fieldCap);
    const location = field('location');
    const head = {
        status,
        field,
        to: location === '' ? undefined : (URL.parse(location, 'https://relative.invalid') ?? undefined),
        get body() {
            text ??= new TextDecoder('latin1').decode(body.subarray(0, bodyCap));
            return text;
        },
    };
    const found = marks.find(({ shows }) => shows(head));
    if (found !== undefined)
        return { by: found.by, did: found.did, mark: found.mark };
    const by = defaultPageOf(head.body);
    return by === undefined ? undefined : { by, did: 'unconfigured', mark: 'body' };
}


/***/ }),

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ routedOf)
/* harmony export */ });
async function routedOf(addresses) {
    if (addresses.length < 2)
        return { routed: addresses, unrouted: [] };
    const { createSocket } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1314, 19));
    const { isIPv6 } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7030, 19));
    const isRouted = (address) => new Promise((settle) => {
        const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4');
        const done = (routed) => {
            socket.close();
            settle(routed);
        };
        socket.once('error', () => done(false));
        socket.once('connect', () => done(true));
        socket.connect(9, address);
    });
    const known = await Promise.all(addresses.map(isRouted));
    const routed = addresses.filter((_, at) => known[at]);
    return routed.length === 0
        ? { routed: addresses, unrouted: [] }
        : { routed, unrouted: addresses.filter((_, at) => !known[at]) };
}


/***/ }),

/***/ 1993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P9: () => (/* binding */ openWires),
  $8: () => (/* binding */ ownHeaders)
});

// UNUSED EXPORTS: openWire

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/wire/dial.js
function dial(lines, { hostname, port, protocol }, limit, callback, way = {}) {
    const secure = protocol === 'https:';
    const at = way.to ?? { host: hostname, port: port === '' ? (secure ? 443 : 80) : Number(port) };
    let phase = 'path' in at || lines.net.isIP(at.host) !== 0 ? 'connect' : 'resolve';
    let peer;
    let broke = false;
    const to = { ...at, lookup: lines.lookup };
    const encrypted = secure ? dialEncrypted(lines, to, hostname, way) : undefined;
    const socket = encrypted ?? lines.net.connect(to);
    const timer = setTimeout(() => socket.destroy(Object.assign(new Error('dial'), { code: 'ETIMEDOUT' })), limit);
    const failed = (error) => {
        clearTimeout(timer);
        callback(error, null);
    };
    socket.setNoDelay(true);
    socket.once('close', () => clearTimeout(timer));
    socket.once('lookup', (error) => {
        if (error === null)
            phase = 'connect';
    });
    socket.once('connect', () => {
        phase = 'handshake';
    });
    socket.once('error', failed);
    socket.once(secure ? 'secureConnect' : 'connect', () => {
        clearTimeout(timer);
        socket.removeListener('error', failed);
        socket.on('error', () => {
            broke = true;
        });
        peer = peerOf(socket, encrypted, way);
        callback(null, socket);
    });
    return { socket, phase: () => phase, peer: () => peer, broke: () => broke };
}
function dialEncrypted({ net, tls, trust }, to, hostname, way) {
    return tls().connect({
        ...to,
        servername: net.isIP(hostname) === 0 ? hostname : '',
        ALPNProtocols: way.http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
        rejectUnauthorized: true,
        checkServerIdentity: (_, certificate) => tls().checkServerIdentity(hostname, certificate),
        secureContext: trust(way.authorities),
    });
}
function peerOf({ remoteAddress: address }, encrypted, { dated }) {
    return {
        address,
        protocol: encrypted?.alpnProtocol === 'h2' ? '2' : '1.1',
        until: dated ? encrypted?.getPeerX509Certificate()?.validToDate.getTime() : undefined,
    };
}
function trusting(tls) {
    const known = new Map();
    return (authorities) => {
        const context = known.get(authorities) ??
            tls().createSecureContext({ minVersion: 'TLSv1.2', ...(authorities === undefined ? {} : { ca: authorities }) });
        known.set(authorities, context);
        return context;
    };
}

// EXTERNAL MODULE: ./lib/model/evidence.js
var evidence = __webpack_require__(4780);
;// CONCATENATED MODULE: ./lib/wire/ahead.js

function dialAhead(lines, to, limit, way) {
    let outcome;
    let taker;
    const unheard = () => { };
    const dialled = dial(lines, to, limit, (...came) => {
        if (taker !== undefined)
            return taker(...came);
        outcome = came;
        came[1]?.on('error', unheard);
    }, way);
    return {
        dial: dialled,
        hand(callback) {
            const came = outcome;
            if (came === undefined)
                taker = callback;
            else if (came[1]?.destroyed)
                return false;
            else
                queueMicrotask(() => {
                    callback(...came);
                    came[1]?.removeListener('error', unheard);
                });
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/wire/failure.js

const reasons = {
    ENOTFOUND: 'name-not-resolved',
    ECONNREFUSED: 'connection-refused',
    EHOSTUNREACH: 'network-unreachable',
    ENETUNREACH: 'network-unreachable',
    EHOSTDOWN: 'network-unreachable',
    ENETDOWN: 'network-unreachable',
    EADDRNOTAVAIL: 'network-unreachable',
    ENONET: 'network-unreachable',
    ECONNRESET: 'connection-reset',
    ECONNABORTED: 'connection-reset',
    EPIPE: 'connection-reset',
    ERR_TLS_CERT_ALTNAME_INVALID: 'tls-wrong-name',
    CERT_HAS_EXPIRED: 'tls-expired',
    CERT_NOT_YET_VALID: 'tls-expired',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'tls-untrusted',
    SELF_SIGNED_CERT_IN_CHAIN: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT: 'tls-untrusted',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls-untrusted',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls-untrusted',
    INVALID_CA: 'tls-untrusted',
    INVALID_PURPOSE: 'tls-untrusted',
    UND_ERR_HEADERS_OVERFLOW: 'headers-too-large',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer-cut',
};
const phases = {
    resolve: 'resolve',
    connect: 'connect',
    handshake: 'handshake',
    sent: 'read',
    answering: 'read',
};
function readFailure(failure, stage, { host, maxHeaderSize, timeout }) {
    if (failure.code === 'ETIMEDOUT')
        return late(stage, { host, timeout });
    const reason = reasonOf(failure, stage);
    return (0,evidence/* noEvidence */.n2)(phases[stage], reason, {
        about: host,
        ...(reason === 'headers-too-large' ? { limit: maxHeaderSize } : {}),
        ...(reason === 'not-http' && failure.data ? { said: bounded(failure.data) } : {}),
        ...(reason === 'http-failed' ? { said: bounded(`${failure.code} ${failure.message}`) } : {}),
        ...(reason.startsWith('tls-') ? { said: bounded(failure.code) } : {}),
    });
}
function late(stage, { host, timeout }) {
    const facts = { about: host, limit: timeout };
    switch (stage) {
        case 'resolve':
            return (0,evidence/* noEvidence */.n2)('resolve', 'name-not-resolved', facts);
        case 'connect':
        case 'handshake':
            return (0,evidence/* noEvidence */.n2)(stage, 'connection-timeout', facts);
        case 'sent':
            return (0,evidence/* noEvidence */.n2)('read', 'headers-timeout', facts);
        case 'answering':
            return (0,evidence/* noEvidence */.n2)('read', 'body-timeout', facts);
    }
}
function reasonOf({ code, message }, stage) {
    const known = Object.hasOwn(reasons, code) ? reasons[code] : undefined;
    if (known === 'connection-reset' && stage === 'answering')
        return 'answer-cut';
    if (known !== undefined)
        return known;
    if (code.startsWith('EAI_'))
        return 'name-not-resolved';
    if (code === 'UND_ERR_SOCKET' && message === 'other side closed')
        return stage === 'answering' ? 'answer-cut' : 'connection-reset';
    if (code === 'HTTPParserError' && /\bEOF\b/.test(message))
        return 'answer-cut';
    if (code === 'HTTPParserError')
        return stage === 'answering' ? 'answer-malformed' : 'not-http';
    if (code.startsWith('CERT_'))
        return 'tls-untrusted';
    if (stage === 'handshake' || code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_'))
        return 'tls-failed';
    return 'http-failed';
}
const bounded = (text) => text
    .slice(0, 120)
    .split(/[\r\n]/, 1)
    .join();

;// CONCATENATED MODULE: ./lib/wire/stream.js
let waiting;
let listens = false;
function nextStream(take) {
    waiting = take;
    if (listens)
        return;
    listens = true;
    process.getBuiltinModule('node:diagnostics_channel').subscribe('http2.client.stream.created', (message) => {
        const taker = waiting;
        waiting = undefined;
        if (taker !== undefined && isCreated(message))
            taker(message.stream);
    });
}
const isCreated = (message) => typeof message === 'object' && message !== null && 'stream' in message;
function wasReset({ rstCode, closed, state }) {
    return (rstCode ?? 0) !== 0 || (closed && state.localClose === 1 && state.remoteClose === 1);
}

;// CONCATENATED MODULE: ./lib/wire/line.js





const maxHeaderSize = 16 * 1024;
const dialLimit = 10_000;
function openLine(http, lines, origin, timeout, way = {}) {
    const { port, protocol } = origin;
    const to = { hostname: origin.hostname.replace(/^\[(.*)\]$/, '$1'), port, protocol };
    const limit = Math.min(timeout, dialLimit);
    let ahead = dialAhead(lines, to, limit, way);
    let dialled = ahead.dial;
    let hungUp = false;
    let link = { asks: 0, surplus: false };
    let spokeFirst;
    let client;
    const openClient = (Dialler) => {
        const opened = new Dialler(origin, {
            pipelining: 1,
            allowH2: way.http2 === true,
            maxHeaderSize,
            headersTimeout: 0,
            bodyTimeout: 0,
            connect: (_, callback) => {
                const first = ahead;
                ahead = undefined;
                link = { asks: 0, surplus: false };
                if (first?.hand(callback) !== true)
                    dialled = dial(lines, to, limit, callback, way);
            },
        });
        opened.on('disconnect', (_, __, error) => {
            if (error.name !== 'HTTPParserError' && error.message !== 'bad response')
                return;
            link.surplus = true;
            if (link.asks === 0)
                spokeFirst?.((0,evidence/* noEvidence */.n2)('read', 'answer-surplus', { about: origin.hostname }));
        });
        return opened;
    };
    const exchange = async (ask) => {
        client ??= openClient(http.loaded ?? (await http.load()));
        if (hungUp)
            return (0,evidence/* noEvidence */.n2)('run', 'cancelled');
        return exchangeOver(client, ask);
    };
    const exchangeOver = (over, ask) => new Promise((settle, fail) => {
        const begun = performance.now();
        const within = ask.timeout ?? timeout;
        const circumstance = { host: origin.hostname, timeout: within, maxHeaderSize };
        let controller;
        let answered;
        let size = 0;
        let open = false;
        let stream;
        const chunks = [];
        const stage = () => (answered ? 'answering' : controller ? 'sent' : dialled.phase());
        const finish = (evidence) => {
            clearTimeout(timer);
            settle(evidence);
        };
        spokeFirst = (evidence) => {
            finish(evidence);
            cut();
        };
        const timer = setTimeout(() => {
            finish(late(stage(), circumstance));
            if (controller)
                controller.abort(new Error('late'));
            else
                dialled.socket.destroy(new Error('late'));
        }, within);
        const handler = {
            onRequestStart(started) {
                controller = started;
                link.asks += 1;
                if (way.http2 === true)
                    nextStream((made) => {
                        stream = made;
                    });
            },
            onResponseStart(_, status, headers) {
                if (status < 200)
                    return;
                open = isOpenEnded(ask.method, status, headers);
                answered = { status, headers, took: performance.now() - begun, peer: dialled.peer() };
            },
            onResponseData(started, chunk) {
                size += chunk.length;
                if (ask.keep)
                    chunks.push(chunk);
                ask.sink?.(chunk, answered?.headers ?? {});
                if (size <= ask.cap || answered === undefined)
                    return;
                finish((0,evidence/* seen */.cI)({ ...answered, body: Buffer.concat(chunks, ask.cap), whole: false }));
                started.abort(new Error('enough'));
            },
            onResponseEnd() {
                if (answered === undefined)
                    return;
                const body = Buffer.concat(chunks);
                const isCut = dialled.peer()?.protocol === '2' ? stream === undefined || wasReset(stream) : dialled.broke();
                if (open && isCut)
                    finish((0,evidence/* noEvidence */.n2)('read', 'answer-cut', { about: origin.hostname }));
                else if (open && protocol === 'https:' && stream === undefined)
                    finish((0,evidence/* seen */.cI)({ ...answered, body, whole: false, unended: true }));
                else
                    finish((0,evidence/* seen */.cI)({ ...answered, body, whole: true }));
            },
            onResponseError(_, error) {
                const failure = failureOf(error);
                if (hungUp)
                    finish((0,evidence/* noEvidence */.n2)('run', 'cancelled'));
                else if (failure.code === 'UND_ERR_INVALID_ARG') {
                    clearTimeout(timer);
                    fail(error);
                }
                else
                    finish(readFailure(failure, stage(), circumstance));
            },
        };
        const { method, path, body = null } = ask;
        over.dispatch({ method, path, headers: [...ask.headers], body }, handler);
    });
    const staysQuiet = async (milliseconds) => {
        await new Promise((next) => setTimeout(next, milliseconds));
        return dialled.socket.readableLength === 0;
    };
    const cut = () => {
        hungUp = true;
        dialled.socket.destroy();
        void client?.destroy();
    };
    return { exchange, link: () => link, staysQuiet, cut };
}
function isOpenEnded(method, status, headers) {
    if (method === 'HEAD' || status === 204 || status === 304)
        return false;
    const coding = [headers['transfer-encoding'] ?? []].flat().join(', ');
    return coding === '' ? headers['content-length'] === undefined : !/(?:^|,)\s*chunked\s*$/i.test(coding);
}
function failureOf(error) {
    return {
        code: typeof error.code === 'string' ? error.code : error.name,
        message: error.message,
        ...(typeof error.data === 'string' ? { data: error.data } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/wire/lookup.js
function lookupOnce(resolve) {
    const known = new Map();
    return (hostname, { all }, callback) => {
        const found = known.get(hostname) ?? (isLocalhost(hostname) ? resolve(hostname).then(ownAlone) : resolve(hostname));
        known.set(hostname, found);
        found.then((addresses) => {
            const [first] = addresses;
            if (all === true || first === undefined)
                callback(null, addresses);
            else
                callback(null, first.address, first.family);
        }, (error) => callback(error, []));
    };
}
const isLocalhost = (hostname) => /^localhost\.?$/i.test(hostname);
function ownAlone(addresses) {
    const own = addresses.filter(({ address }) => address === '::1' || address.startsWith('127.'));
    if (own.length === 0)
        throw Object.assign(new Error('localhost is not this machine'), { code: 'ENOTFOUND' });
    return own;
}

;// CONCATENATED MODULE: ./lib/wire/wire.js




const ownHeaders = [
    'user-agent',
    `runtime-drift/${version/* version */.r}`,
    'accept',
    '*/*',
    'accept-encoding',
    'identity',
    'cache-control',
    'no-cache',
];
let client;
let loading;
const http = {
    get loaded() {
        return client;
    },
    load() {
        loading ??= new Promise((next) => process.nextTick(next))
            .then(() => __webpack_require__.e(/* import() */ 5929).then(__webpack_require__.t.bind(__webpack_require__, 5929, 19)))
            .then((loaded) => {
            client = loaded.default;
            return client;
        });
        return loading;
    },
};
function openWire(timeout) {
    const net = process.getBuiltinModule('node:net');
    const tls = () => process.getBuiltinModule('node:tls');
    const lookup = lookupOnce((hostname) => process.getBuiltinModule('node:dns').promises.lookup(hostname, { all: true }));
    const lines = { net, tls, lookup, trust: trusting(tls) };
    const open = [];
    let isCut = false;
    return {
        line(origin, way) {
            const line = openLine(http, lines, new URL(origin), timeout, way);
            if (isCut)
                line.cut();
            else
                open.push(line);
            return line;
        },
        addresses: (hostname) => new Promise((settle) => {
            const bare = hostname.replace(/^\[(.*)\]$/, '$1');
            if (net.isIP(bare) !== 0)
                settle([bare]);
            else
                lookup(bare, { all: true }, (_, found) => settle([found].flat().map((one) => addressOf(one))));
        }),
        cut() {
            isCut = true;
            for (const line of open.splice(0))
                line.cut();
        },
    };
}
const addressOf = (found) => typeof found === 'string' ? found : found.address;
function openWires(timeout) {
    const open = new Set();
    let closed = false;
    return {
        async during(signal, look) {
            const wire = openWire(timeout);
            const cut = () => wire.cut();
            open.add(wire);
            signal.addEventListener('abort', cut, { once: true });
            if (closed || signal.aborted)
                cut();
            try {
                return await look(wire);
            }
            finally {
                signal.removeEventListener('abort', cut);
                open.delete(wire);
                wire.cut();
            }
        },
        close() {
            closed = true;
            for (const wire of open)
                wire.cut();
        },
    };
}


/***/ })

};
