// SPDX-License-Identifier: GPL-3.0-or-later
// What MSAL Node makes of a token cache, and what it writes itself; its network is a stub that answers from here.
//   msal_cache.mjs read FILE [--client ID] [--authority URL] [--scope "A B"] [--answer FILE]
//     Loads the cache document and asks silently for a token. Prints {"accounts": [...], "accessToken": "...", "fromCache": true,
//     "requests": [...]} or "error" instead of the token. With --answer the token endpoint answers with that JSON (sign-in reference
//     3.5), else with invalid_grant.
//   msal_cache.mjs write FILE --answer FILE [--client ID] [--authority URL] [--scope "A B"]
//     Redeems a code, which the token endpoint answers with --answer, and writes the cache document. Prints {"account", "requests"}.
// What is not given is read from the cache document; MSAL knows authorities by https alone. A request is {"method", "url", "body": {name: value}}; the tokens in it are
// those of the files given, invented like them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const require = createRequire(join(process.env.MULLION_PEERS, 'package.json'));
const { LogLevel, PublicClientApplication } = require('@azure/msal-node');

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    client: { type: 'string' },
    authority: { type: 'string' },
    scope: { type: 'string', default: 'https://outlook.office365.com/.default' },
    answer: { type: 'string' },
  },
});
const [verb, file] = positionals;
if (!['read', 'write'].includes(verb) || !file || (verb === 'write' && !options.answer)) {
  console.error('msal_cache.mjs read FILE | write FILE --answer FILE (see the head of the file)');
  process.exit(2);
}

const document = verb === 'read' ? readFileSync(file, 'utf8') : '{}';
const entries = (name) => Object.values(JSON.parse(document)[name] ?? {});
const account = entries('Account')[0];
const clientId =
  options.client ?? [...entries('RefreshToken'), ...entries('AppMetadata')][0]?.client_id ?? '99999999-8888-7777-6666-555555555555';
const entra = ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'];
const environment = entra.includes(account?.environment) ? entra[0] : account?.environment;
const authority =
  options.authority ?? `https://${environment ?? entra[0]}/${account?.realm ?? '11111111-2222-3333-4444-555555555555'}`;
const scopes = options.scope.split(' ');
const host = new URL(authority).host;
const requests = [];

function answerGet(url) {
  if (url.includes('/discovery/instance')) {
    const known = entra.includes(host);
    return {
      tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
      metadata: [
        {
          preferred_network: known ? 'login.microsoftonline.com' : host,
          preferred_cache: known ? 'login.windows.net' : host,
          aliases: known ? entra : [host],
        },
      ],
    };
  }
  return {
    issuer: `${authority}/v2.0`,
    authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
    token_endpoint: `${authority}/oauth2/v2.0/token`,
    jwks_uri: `${authority}/discovery/v2.0/keys`,
  };
}

const networkClient = {
  async sendGetRequestAsync(url) {
    requests.push({ method: 'GET', url });
    return { status: 200, headers: {}, body: answerGet(url) };
  },
  async sendPostRequestAsync(url, request) {
    requests.push({ method: 'POST', url, body: Object.fromEntries(new URLSearchParams(request?.body ?? '')) });
    if (options.answer) return { status: 200, headers: {}, body: JSON.parse(readFileSync(options.answer, 'utf8')) };
    return { status: 400, headers: {}, body: { error: 'invalid_grant', error_description: 'AADSTS70000: a stub' } };
  },
};

const application = new PublicClientApplication({
  auth: { clientId, authority, knownAuthorities: [host] },
  system: { networkClient, loggerOptions: { logLevel: LogLevel.Error, loggerCallback: (_level, text) => console.error(text) } },
});

async function read() {
  const cache = application.getTokenCache();
  cache.deserialize(document);
  const accounts = await cache.getAllAccounts();
  const result = { accounts: accounts.map(({ idToken, idTokenClaims, ...one }) => one) };
  try {
    if (accounts.length === 0) throw new Error('no account');
    const token = await application.acquireTokenSilent({ account: accounts[0], scopes });
    Object.assign(result, { accessToken: token.accessToken, fromCache: token.fromCache, scopes: token.scopes });
  } catch (error) {
    result.error = error.errorCode ?? error.message;
  }
  return result;
}

async function write() {
  const token = await application.acquireTokenByCode({
    code: 'C-EXAMPLE-1',
    codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
    redirectUri: 'http://localhost:53187',
    scopes,
  });
  writeFileSync(file, application.getTokenCache().serialize(), { mode: 0o600 });
  const { idToken, idTokenClaims, ...account } = token.account;
  return { account };
}

const result = verb === 'read' ? await read() : await write();
console.log(JSON.stringify({ ...result, requests }));
