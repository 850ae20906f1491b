// SPDX-License-Identifier: GPL-3.0-or-later
// A certified OpenID provider (npm oidc-provider) behind URLs of Entra's layout, on 127.0.0.1.
//   oidc_provider.mjs [--port N] [--tenant GUID] [--certificate FILE] [--jwks FILE] [--scope "A B"]
// Prints one line of JSON with its URLs and clients, then serves until stdin ends or it is killed. What the provider itself does is
// untouched; this file only maps paths, leaves out `prompt=select_account`, which it does not know, and answers instance
// discovery. There is a native public client (http://localhost, code + PKCE, rotating refresh tokens, device code) and, with a
// certificate (PEM) or a JWKS, an application that signs its assertions PS256.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// Its warnings about development settings must not precede our line.
console.info = console.warn = console.error;
const require = createRequire(join(process.env.MULLION_PEERS, 'package.json'));
const { Provider } = require('oidc-provider');

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    tenant: { type: 'string', default: '11111111-2222-3333-4444-555555555555' },
    certificate: { type: 'string' },
    jwks: { type: 'string' },
    scope: {
      type: 'string',
      default: 'https://outlook.office365.com/.default https://graph.microsoft.com/.default',
    },
  },
});

const publicClient = '99999999-8888-7777-6666-555555555555';
const application = '99999999-8888-7777-6666-444444444444';
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

function applicationKeys() {
  if (options.jwks) return JSON.parse(readFileSync(options.jwks, 'utf8'));
  if (!options.certificate) return undefined;
  const key = new X509Certificate(readFileSync(options.certificate)).publicKey;
  return { keys: [{ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'PS256' }] };
}

function clients() {
  const list = [
    {
      client_id: publicClient,
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      redirect_uris: ['http://localhost', 'http://localhost/'],
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token', deviceGrant],
    },
  ];
  const jwks = applicationKeys();
  if (jwks) {
    list.push({
      client_id: application,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
      jwks,
    });
  }
  return list;
}

function configuration() {
  return {
    clients: clients(),
    scopes: ['openid', 'profile', 'offline_access', ...options.scope.split(' ')],
    claims: { openid: ['sub', 'oid', 'tid', 'preferred_username'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, oid: id, tid: options.tenant, preferred_username: id, name: id }),
    }),
    // Without asking for prompt=consent, which Entra does not need.
    issueRefreshToken: async (_ctx, client, code) =>
      client.grantTypeAllowed('refresh_token') && code.scopes.has('openid'),
    features: {
      devInteractions: { enabled: true },
      deviceFlow: { enabled: true },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: { enabled: false },
    },
    routes: {
      authorization: '/oauth2/v2.0/authorize',
      token: '/oauth2/v2.0/token',
      device_authorization: '/oauth2/v2.0/devicecode',
      code_verification: '/deviceauth',
      jwks: '/discovery/v2.0/keys',
      end_session: '/oauth2/v2.0/logout',
      revocation: '/oauth2/v2.0/revoke',
    },
  };
}

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function discovery(url, origin, response) {
  const asked = URL.parse(url.searchParams.get('authorization_endpoint') ?? '');
  const host = new URL(origin).host;
  if (asked?.host !== host) {
    json(response, 400, { error: 'invalid_instance', error_description: 'AADSTS50049: Unknown or invalid instance.' });
    return;
  }
  json(response, 200, {
    tenant_discovery_endpoint: `${origin}/${options.tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  });
}

const server = createServer();
server.listen(Number(options.port), '127.0.0.1', () => {
  const origin = `http://127.0.0.1:${server.address().port}`;
  const prefix = `/${options.tenant}`;
  const provider = new Provider(`${origin}${prefix}/v2.0`, configuration());
  const serve = provider.callback();
  server.on('request', (request, response) => {
    const url = new URL(request.url, origin);
    if (url.pathname === '/common/discovery/instance') {
      discovery(url, origin, response);
      return;
    }
    // It grants offline access only to those who ask for consent, which Entra does not need.
    if (url.pathname.endsWith('/authorize')) url.searchParams.set('prompt', 'consent');
    let target = url.pathname + url.search;
    if (target.startsWith(prefix)) {
      target = target.slice(prefix.length).replace(/^\/v2\.0(?=\/\.well-known\/)/, '');
      request.originalUrl = prefix + target;
      request.url = target;
    }
    serve(request, response);
  });
  const base = origin + prefix;
  console.log(
    JSON.stringify({
      authority: origin,
      tenant: options.tenant,
      issuer: provider.issuer,
      metadata: `${base}/v2.0/.well-known/openid-configuration`,
      authorize: `${base}/oauth2/v2.0/authorize`,
      token: `${base}/oauth2/v2.0/token`,
      devicecode: `${base}/oauth2/v2.0/devicecode`,
      keys: `${base}/discovery/v2.0/keys`,
      clientId: publicClient,
      applicationId: application,
      scope: options.scope,
      pid: process.pid,
    }),
  );
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
