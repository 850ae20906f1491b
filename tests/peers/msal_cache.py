#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What MSAL Python (Debian's python3-msal) makes of a token cache, and what it writes itself; its network is a stub that answers
from here. Takes and prints the same as msal_cache.mjs:
  msal_cache.py read FILE [--answer FILE]
  msal_cache.py write FILE --answer FILE"""
import argparse
import json
import pathlib

import msal

CLIENT = "99999999-8888-7777-6666-555555555555"
AUTHORITY = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555"
SCOPES = ["https://outlook.office365.com/.default"]


class Answer:
    def __init__(self, status: int, body: dict):
        self.status_code, self.text, self.headers = status, json.dumps(body), {}

    def raise_for_status(self):
        if self.status_code >= 400:
            raise RuntimeError(f"HTTP {self.status_code}")


class Network:
    """Describes the authority, and answers token requests with a file or with invalid_grant."""

    def __init__(self, answer: str):
        self.requests, self._answer = [], answer

    def get(self, url, params=None, headers=None, **_):
        self.requests.append({"method": "GET", "url": url})
        if "/discovery/instance" in url:
            aliases = ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"]
            return Answer(200, {"metadata": [{"preferred_network": aliases[0], "preferred_cache": aliases[1], "aliases": aliases}],
                                "tenant_discovery_endpoint": f"{AUTHORITY}/v2.0/.well-known/openid-configuration"})
        return Answer(200, {"issuer": f"{AUTHORITY}/v2.0", "authorization_endpoint": f"{AUTHORITY}/oauth2/v2.0/authorize",
                            "token_endpoint": f"{AUTHORITY}/oauth2/v2.0/token"})

    def post(self, url, params=None, data=None, headers=None, **_):
        self.requests.append({"method": "POST", "url": url, "body": data})
        if self._answer:
            return Answer(200, json.loads(pathlib.Path(self._answer).read_text(encoding="utf-8")))
        return Answer(400, {"error": "invalid_grant", "error_description": "AADSTS70000: a stub"})

    def close(self):
        pass


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("verb", choices=["read", "write"])
    parser.add_argument("file", type=pathlib.Path)
    parser.add_argument("--answer", default="")
    given = parser.parse_args()
    network = Network(given.answer)
    cache = msal.SerializableTokenCache()
    if given.verb == "read":
        cache.deserialize(given.file.read_text(encoding="utf-8"))
    application = msal.PublicClientApplication(CLIENT, authority=AUTHORITY, token_cache=cache, http_client=network)
    asked = len(network.requests)
    result = {}
    if given.verb == "read":
        accounts = application.get_accounts()
        result["accounts"] = accounts
        token = application.acquire_token_silent_with_error(SCOPES, accounts[0]) if accounts else None
        result.update({"accessToken": token["access_token"]} if token and "access_token" in token else {"error": token and token["error"]})
    else:
        token = application.acquire_token_by_authorization_code(
            "C-EXAMPLE-1", SCOPES, redirect_uri="http://localhost:53187", code_verifier="dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
        given.file.write_text(cache.serialize(), encoding="utf-8")
        result["account"] = token.get("id_token_claims")
    # How the authority describes itself is asked for in any case; what counts is what asks for tokens.
    result["requests"] = [one for one in network.requests[asked:] if one["method"] == "POST"]
    print(json.dumps(result))


main()
