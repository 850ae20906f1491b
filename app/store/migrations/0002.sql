-- Processes that talk to a tenant now, and until when that is believed: they share its window of calls in flight.
-- id: a GUID of the process's own making.
CREATE TABLE presence (
  tenant INTEGER NOT NULL REFERENCES tenant(id),
  id TEXT NOT NULL,
  holder TEXT NOT NULL,
  expires INTEGER NOT NULL,
  PRIMARY KEY (tenant, id)
);
