/** A monitoring tool: takes alerts, keeps a root cause analysis for each incident, shows and checks it. */
package io.github.rca4j.hosts.spring;
