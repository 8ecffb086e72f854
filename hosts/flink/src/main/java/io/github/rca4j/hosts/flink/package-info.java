/**
 * The library inside a stream engine: drafts of incidents from a stream of alerts ({@link
 * io.github.rca4j.hosts.flink.DraftJob}), and an archive of RCAs checked in parallel ({@link
 * io.github.rca4j.hosts.flink.CheckJob}).
 */
@NullMarked
package io.github.rca4j.hosts.flink;

import org.jspecify.annotations.NullMarked;
