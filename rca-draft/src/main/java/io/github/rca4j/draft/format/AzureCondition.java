package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import java.util.List;

/** The condition of an alert of Azure Monitor: what was measured, and with what it was compared. */
final class AzureCondition {
    private AzureCondition() {}

    /** Notes the figures of a condition. Of several criteria, none alone says when the alert fires. */
    static void read(Payload condition, AlertSheet sheet) {
        List<Payload> criteria =
                condition.at("allOf").isList() ? condition.at("allOf").elements() : List.of(condition);
        for (Payload criterion : criteria) {
            sheet.link(LinkKind.GRAPH, "Results", criterion.at("linkToSearchResultsUI"))
                    .link(LinkKind.GRAPH, "Filtered results", criterion.at("linkToFilteredSearchResultsUI"));
        }
        if (criteria.size() != 1) {
            return;
        }
        Payload criterion = criteria.get(0);
        sheet.value(criterion.at("metricValue"))
                .note(
                        AlertField.THRESHOLD,
                        Words.threshold(criterion.at("operator"), criterion.at("threshold")),
                        criterion.at("threshold"))
                .label("metric", criterion.at("metricName"));
        for (Payload dimension : criterion.at("dimensions").elements()) {
            AlertSheet.said(dimension.at("name")).ifPresent(name -> sheet.label(name, dimension.at("value")));
        }
    }
}
