export const id = 5350;
export const ids = [5350];
export const modules = {

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QY: () => (/* binding */ cookieOf),
  JN: () => (/* binding */ readAnswer),
  K9: () => (/* binding */ readsBody),
  gM: () => (/* binding */ telling)
});

// EXTERNAL MODULE: ./lib/model/evidence-statement.js
var evidence_statement = __webpack_require__(4604);
;// CONCATENATED MODULE: ./lib/model/answer.js

const ownFields = [
    'access-control-allow-methods',
    'allow',
    'cache-control',
    'content-type',
    'last-modified',
    'retry-after',
    'server',
    'via',
    'www-authenticate',
    'x-served-by',
];
const tellingFields = [...ownFields, ...evidence_statement/* cacheFields */.i];

// EXTERNAL MODULE: ./lib/wire/edge.js + 1 modules
var wire_edge = __webpack_require__(1003);
// EXTERNAL MODULE: ./lib/probes/assert.js
var assert = __webpack_require__(9569);
;// CONCATENATED MODULE: ./lib/probes/sum.js

const described = ['content-type', 'content-length', 'content-encoding', 'content-language', 'etag', 'last-modified'];
const shapeCap = 64 * 1024;
const nonce = /(["'])(?=[^"'\d]{0,511}\d)[A-Za-z0-9][A-Za-z0-9+/=_-]{15,511}\1/g;
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const attribute = /\bnonce=(["'])[^"']{0,512}\1/gi;
const word = /[\w+=-]+/g;
const date = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;
const isMade = (text) => /\d/.test(text) || (text.length >= 8 && (text.match(/[a-z][A-Z]/g) ?? []).length > 1);
const isPlain = (text) => /^[A-Za-z]?[a-z]{2,}$/.test(text);
function sumOf(reply, method, url) {
    const { whole } = reply;
    const body = method === 'HEAD' ? fieldsOf(reply, described) : reply.body;
    const sha256 = digest(body);
    const shape = method === 'HEAD' ? headShapeOf(reply) : shapeOf(body, url);
    return { bytes: body.length, whole, sha256, ...(shape === undefined || shape === sha256 ? {} : { shape }) };
}
const fieldsOf = (reply, names) => Buffer.from(names.map((name) => (0,assert/* fieldOf */._)(reply, name) ?? '').join('\n'));
function headShapeOf(reply) {
    const isFile = (0,assert/* fieldOf */._)(reply, 'etag')?.startsWith('"') === true || (0,assert/* fieldOf */._)(reply, 'last-modified') !== undefined;
    return isFile ? undefined : digest(fieldsOf(reply, ['content-type', 'content-encoding', 'content-language']));
}
function shapeOf(body, url) {
    const text = body.subarray(0, shapeCap).toString('latin1');
    if (text === '' || text.includes('\0'))
        return undefined;
    const { pathname } = new URL(url);
    const last = pathname.slice(pathname.lastIndexOf('/') + 1);
    const echoes = [pathname, encodeURIComponent(pathname), ...(last.length > 3 ? [last] : [])];
    const shape = echoes
        .reduce((left, echo) => left.replace(patternOf(echo), ''), text)
        .replace(attribute, '')
        .replace(nonce, '""')
        .replace(uuid, '')
        .replace(word, (one) => (isMade(one) ? one.split('-').filter(isPlain).join('-') : one))
        .replace(date, '');
    return digest(Buffer.from(shape, 'latin1'));
}
function patternOf(path) {
    const literal = path.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const before = /^[\w-]/.test(path) ? '(?<![\\w-])' : '';
    return new RegExp(path === '/' ? '$^' : `${before}${literal}(?![\\w-])`, 'g');
}
function digest(bytes) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/probes/answer.js





const locationCap = 1024;
const fieldCap = 256;
const day = 86_400_000;
const readsBody = ({ claim: { asserts = [], build }, sum }) => sum === true || asserts.some(({ on }) => on !== 'header') || (build !== undefined && build.by !== 'header');
function readAnswer(ask, reply, terms, now) {
    const { status, took } = reply;
    const location = (0,assert/* fieldOf */._)(reply, 'location')?.slice(0, locationCap);
    const fields = telling(reply);
    const edge = (0,wire_edge/* readEdge */.y)(reply);
    const dated = datedOf(reply, now());
    const answer = {
        status,
        location,
        took,
        ...(fields === undefined ? {} : { fields }),
        ...(edge === undefined ? {} : { edge }),
        ...cookieOf(reply),
        ...(dated === undefined ? {} : { dated }),
    };
    const { claim, sum } = ask;
    const isPlain = !claim.asserts && !claim.build && !claim.http && !claim.certificateDays && !sum;
    return isPlain
        ? answer
        : {
            ...answer,
            ...terms,
            ...traitsOf(ask, reply, now),
            ...(sum ? { body: sumOf(reply, claim.method, claim.url) } : {}),
        };
}
function traitsOf({ claim }, reply, now) {
    const { http, certificateDays } = claim;
    const until = certificateDays === undefined ? undefined : reply.peer?.until;
    const days = until === undefined ? undefined : Math.floor((until - now()) / day);
    return {
        ...(http === undefined || reply.peer === undefined ? {} : { http: reply.peer.protocol }),
        ...(until === undefined || days === undefined
            ? {}
            : { certificate: { days, until: new Date(until).toISOString() } }),
    };
}
function cookieOf({ status, headers }) {
    if (status < 300 || status >= 400)
        return {};
    const [first = ''] = [headers['set-cookie'] ?? []].flat();
    const [, name] = /^([!#$%&'*+.^`|~\w-]{1,64})=/.exec(first) ?? [];
    return name === undefined ? {} : { setsCookie: name };
}
function telling(reply) {
    let found;
    for (const name of tellingFields) {
        if (reply.headers[name] === undefined)
            continue;
        found ??= {};
        found[name] = (0,assert/* fieldOf */._)(reply, name)?.slice(0, fieldCap) ?? '';
    }
    return found;
}
function datedOf(reply, now) {
    const seconds = Math.round((now - Date.parse((0,assert/* fieldOf */._)(reply, 'date') ?? '')) / 1000);
    return Math.abs(seconds) > evidence_statement/* usualSkew */.D ? seconds : undefined;
}


/***/ }),

/***/ 9569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ tryAssertion),
/* harmony export */   _: () => (/* binding */ fieldOf)
/* harmony export */ });
const shown = 200;
function tryAssertion(assertion, tried) {
    switch (assertion.on) {
        case 'header':
            return tryHeader(assertion.name, assertion.test, tried);
        case 'body':
            return tryBody(assertion.test, tried);
        case 'json':
            return tryJson(assertion.at, assertion.test, tried);
    }
}
const holds = { holds: true };
const fails = (saw) => ({ holds: false, saw });
const absent = { kind: 'absent' };
const textSaw = (text) => ({ kind: 'text', text: text.slice(0, shown) });
function tryHeader(name, test, { reply, search }) {
    const value = fieldOf(reply, name);
    if (test.is === 'absent')
        return value === undefined ? holds : fails(textSaw(value));
    if (value === undefined)
        return fails(absent);
    return passes(test, value, search) ? holds : fails(textSaw(value));
}
function fieldOf({ headers }, name) {
    const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
    return Array.isArray(value) ? value.join(', ') : value;
}
function tryBody(test, { reply, content, search }) {
    const read = content.text();
    if (!read.ok)
        return fails({ kind: 'unreadable', why: read.why });
    const { text, whole } = read;
    if (test.is === 'present' || test.is === 'absent') {
        const isThere = text !== '';
        if (!isThere && !whole)
            return fails({ kind: 'unreadable', why: 'cut' });
        return isThere === (test.is === 'present') ? holds : fails(isThere ? textSaw(text) : absent);
    }
    if (test.is === 'containing' && text.includes(test.text))
        return holds;
    if (!whole)
        return fails({ kind: 'unreadable', why: reply.unended ? 'cut' : 'too-large' });
    return passes(test, text, search) ? holds : fails(textSaw(text));
}
function tryJson(at, test, { content, search }) {
    const document = content.json();
    if (!document.ok)
        return fails({ kind: 'unreadable', why: document.why });
    const selected = search.select(document.value, at);
    if (selected.kind !== 'values')
        return fails({ kind: 'unreadable', why: selected.kind });
    const { values } = selected;
    const [first] = values;
    if (test.is === 'absent')
        return values.length === 0 ? holds : fails(sawOf(first));
    if (values.length === 0)
        return fails(absent);
    if (test.is !== 'present' && values.some(isInexact))
        return fails({ kind: 'unreadable', why: 'number-inexact' });
    const wrong = values.find((value) => !passesValue(test, value, search));
    return wrong === undefined ? holds : fails(sawOf(wrong));
}
const isInexact = (value) => typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
function passesValue(test, value, search) {
    if (test.is === 'present')
        return true;
    if (test.is === 'equal')
        return value === test.to;
    return typeof value === 'object' && value !== null ? false : passes(test, String(value), search);
}
function passes(test, text, search) {
    switch (test.is) {
        case 'equal':
            return text === String(test.to);
        case 'containing':
            return text.includes(test.text);
        case 'matching':
            return search.finds(test.pattern, text);
        case 'present':
            return true;
        case 'absent':
            return false;
    }
}
function sawOf(value) {
    if (typeof value === 'string')
        return textSaw(value);
    if (value === null)
        return { kind: 'text', text: 'null', type: 'null' };
    if (typeof value === 'number' || typeof value === 'boolean')
        return { kind: 'text', text: String(value), type: typeof value === 'number' ? 'number' : 'boolean' };
    if (typeof value !== 'object')
        return textSaw(String(value));
    return { kind: 'structure', text: beginningOf(value).slice(0, shown) };
}
function beginningOf(value) {
    const isList = Array.isArray(value);
    const members = Object.entries(value).slice(0, 10);
    const inner = members.map(([key, member]) => {
        const text = typeof member === 'object' && member !== null ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member);
        return isList ? text : `${JSON.stringify(key)}:${text}`;
    });
    const more = Object.keys(value).length > members.length ? ',…' : '';
    return isList ? `[${inner.join(',')}${more}]` : `{${inner.join(',')}${more}}`;
}


/***/ }),

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
    { by: 'Squid', did: 'blocked', mark: 'x-squid-error', shows: ({ field }) => field('x-squid-error') !== '' },
    {
        by: 'Zscaler',
        did: 'blocked',
        mark: 'server',
        shows: (head) => /^Zscaler\b/i.test(head.field('server')) && (isError(head) || head.to !== undefined),
    },
    {
        by: 'FortiGuard',
        did: 'blocked',
        mark: 'body',
        shows: ({ body }) => /FortiGuard Intrusion Prevention|Powered by FortiGuard|<title>Web Filter Violation/.test(body),
    },
    {
        by: 'Cisco Umbrella',
        did: 'blocked',
        mark: 'location',
        shows: (head) => isAt(head, 'opendns.com') || isAt(head, 'id.swg.umbrella.com'),
    },
    {
        by: 'Skyhigh Web Gateway',
        did: 'blocked',
        mark: 'body',
        shows: (head) => isError(head) && /(?:McAfee|Skyhigh) Web Gateway/.test(head.body),
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
    if (by !== undefined)
        return { by, did: 'unconfigured', mark: 'body' };
    return isSource(head) ? { by: 'The web server', did: 'not-run', mark: 'body' } : undefined;
}
const isSource = ({ status, body, field }) => status === 200 &&
    !/^text\/(?!html\b)/i.test(field('content-type')) &&
    /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s{0,64}(?:#![^\n]{0,200}\n\s{0,64})?<(?:\?(?:php\b|=)|%@\s{0,8}page\b)/i.test(body);


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


/***/ })

};
