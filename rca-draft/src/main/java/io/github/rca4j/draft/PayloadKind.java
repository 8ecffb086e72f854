package io.github.rca4j.draft;

/** What kinds of JSON values there are. */
enum PayloadKind {
    MISSING,
    NULL,
    TEXT,
    NUMBER,
    TRUTH,
    LIST,
    OBJECT
}
