/**
 * Reports on checked documents, for people and for the programs that they use.
 *
 * <p>{@link io.github.rca4j.validate.report.ReportWriters} finds the writer of a format; each writer owns the escaping of
 * its format, whatever the documents hold.
 */
package io.github.rca4j.validate.report;
