package io.github.rca4j.hosts.flink;

import org.apache.flink.api.common.functions.MapPartitionFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.util.Collector;

/** A line for each document, and one with the totals below. */
final class ReportLines implements MapPartitionFunction<DocumentReport, String>, ResultTypeQueryable<String> {
    private static final long serialVersionUID = 1L;

    @Override
    public void mapPartition(Iterable<DocumentReport> reports, Collector<String> out) {
        long documents = 0;
        long withErrors = 0;
        long errors = 0;
        long warnings = 0;
        long notes = 0;
        for (DocumentReport report : reports) {
            out.collect(report.line());
            documents++;
            withErrors += report.errors() > 0 ? 1 : 0;
            errors += report.errors();
            warnings += report.warnings();
            notes += report.notes();
        }
        out.collect(DocumentReport.count(documents, "document") + ", " + withErrors + " with errors; in all "
                + DocumentReport.counts(errors, warnings, notes));
    }

    @Override
    public TypeInformation<String> getProducedType() {
        return Types.STRING;
    }
}
