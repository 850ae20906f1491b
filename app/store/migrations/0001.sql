-- Tables of Mullion's store, version 1. {blob} is replaced by the dialect's type for bytes.
-- Times are milliseconds since 1970 in UTC; GUIDs are text without braces, lower case.

CREATE TABLE tenant (
  id INTEGER PRIMARY KEY,
  guid TEXT NOT NULL UNIQUE
);

-- What the directory said last. attributes: JSON array of 15, null where not read.
CREATE TABLE mailbox (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  id TEXT NOT NULL,
  guid TEXT NOT NULL,
  generation TEXT NOT NULL,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  upn TEXT,
  type TEXT NOT NULL,
  department TEXT,
  office TEXT,
  attributes TEXT NOT NULL,
  created INTEGER,
  language TEXT,
  seen_scan INTEGER NOT NULL,
  first_scan INTEGER NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX mailbox_by_address ON mailbox (tenant, address);

CREATE TABLE recipient (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  guid TEXT NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  alias TEXT NOT NULL,
  upn TEXT NOT NULL,
  type TEXT NOT NULL,
  seen_scan INTEGER NOT NULL,
  PRIMARY KEY (tenant, guid)
);

-- Where a mailbox's calendar is, as long as its generation stays.
CREATE TABLE folder (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  mailbox_guid TEXT NOT NULL,
  generation TEXT NOT NULL,
  folder_id TEXT NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (tenant, mailbox_guid)
);

CREATE TABLE scan (
  id INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  started INTEGER NOT NULL,
  ended INTEGER,
  complete INTEGER NOT NULL DEFAULT 0,
  filter TEXT NOT NULL,
  listed INTEGER NOT NULL DEFAULT 0,
  read INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0
);

-- Content-addressed: id is the SHA-256 of facet and canonical JSON.
CREATE TABLE value (
  id {blob} PRIMARY KEY,
  facet TEXT NOT NULL,
  json TEXT NOT NULL
);

-- The latest reading of a facet of a mailbox: a value, or why there is none.
CREATE TABLE reading (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  mailbox TEXT NOT NULL,
  facet TEXT NOT NULL,
  generation TEXT NOT NULL,
  value {blob} REFERENCES value(id),
  error_code TEXT,
  error_key TEXT,
  error_detail TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (tenant, mailbox, facet)
);

-- What a run of ours left behind and proved by reading back.
CREATE TABLE verified (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  mailbox TEXT NOT NULL,
  facet TEXT NOT NULL,
  value {blob} NOT NULL REFERENCES value(id),
  default_kept INTEGER NOT NULL,
  run TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (tenant, mailbox, facet)
);

-- kept: the facet's word for what is kept, e.g. "Reviewer" for the Default of a calendar.
CREATE TABLE exception (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  mailbox TEXT NOT NULL,
  facet TEXT NOT NULL,
  kept TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  since INTEGER NOT NULL,
  expires INTEGER,
  generation TEXT NOT NULL,
  PRIMARY KEY (tenant, mailbox, facet)
);

-- Immutable once made.
CREATE TABLE snapshot (
  id INTEGER PRIMARY KEY,
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  name TEXT NOT NULL,
  created INTEGER NOT NULL,
  who TEXT NOT NULL,
  origin TEXT NOT NULL,
  in_scope INTEGER NOT NULL,
  UNIQUE (tenant, name)
);
CREATE TABLE snapshot_row (
  snapshot INTEGER NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE,
  mailbox TEXT NOT NULL,
  facet TEXT NOT NULL,
  guid TEXT NOT NULL,
  generation TEXT NOT NULL,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  value {blob} NOT NULL REFERENCES value(id),
  at INTEGER NOT NULL,
  PRIMARY KEY (snapshot, mailbox, facet)
);

CREATE TABLE policy_set (
  tenant INTEGER PRIMARY KEY REFERENCES tenant(id),
  hash TEXT NOT NULL,
  json TEXT NOT NULL,
  at INTEGER NOT NULL
);

CREATE TABLE run (
  id TEXT PRIMARY KEY,
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  kind TEXT NOT NULL,
  facet TEXT NOT NULL,
  state TEXT NOT NULL,
  header TEXT NOT NULL,
  reason TEXT NOT NULL,
  ticket TEXT NOT NULL,
  who TEXT NOT NULL,
  started INTEGER NOT NULL,
  ended INTEGER,
  stopped_by TEXT NOT NULL DEFAULT ''
);

-- position: the row's place in the plan. before, after: as planned. image: what was there when the row was begun,
-- target: what it was then to become, left: what was there at its end.
CREATE TABLE run_row (
  run TEXT NOT NULL REFERENCES run(id),
  position INTEGER NOT NULL,
  mailbox TEXT NOT NULL,
  guid TEXT NOT NULL,
  generation TEXT NOT NULL,
  address TEXT NOT NULL,
  name TEXT NOT NULL,
  before {blob} NOT NULL REFERENCES value(id),
  after {blob} NOT NULL REFERENCES value(id),
  via {blob} REFERENCES value(id),
  keeps_default INTEGER NOT NULL,
  keep_exception TEXT NOT NULL,
  status TEXT NOT NULL,
  image {blob},
  target {blob},
  left_as {blob},
  open_step TEXT,
  hold TEXT NOT NULL DEFAULT '',
  error_code TEXT,
  error_key TEXT,
  error_detail TEXT,
  notes TEXT NOT NULL DEFAULT '[]',
  at INTEGER,
  PRIMARY KEY (run, position)
);
CREATE INDEX run_row_by_mailbox ON run_row (mailbox);

-- Journal and audit in one. Append-only.
CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  tenant INTEGER REFERENCES tenant(id),
  kind TEXT NOT NULL,
  who TEXT NOT NULL,
  run TEXT NOT NULL DEFAULT '',
  mailbox TEXT NOT NULL DEFAULT '',
  facts TEXT NOT NULL
);
CREATE INDEX event_by_run ON event (run) WHERE run <> '';
CREATE INDEX event_by_mailbox ON event (mailbox) WHERE mailbox <> '';

-- One row per commit that added events: digest = SHA-256(previous digest, every event first..last).
CREATE TABLE chain (
  number INTEGER PRIMARY KEY,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  digest TEXT NOT NULL
);

-- Who may write to a tenant. The fence grows with each new holder and is never reused.
CREATE TABLE lease (
  tenant INTEGER PRIMARY KEY REFERENCES tenant(id),
  run TEXT NOT NULL,
  holder TEXT NOT NULL,
  fence INTEGER NOT NULL,
  expires INTEGER NOT NULL
);

CREATE TABLE setting (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (tenant, name)
);
