/** Prometheus Alertmanager: what its webhook sends. */
package io.github.rca4j.draft.alertmanager;
