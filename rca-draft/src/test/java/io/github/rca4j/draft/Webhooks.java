package io.github.rca4j.draft;

import java.nio.charset.StandardCharsets;

/** Webhooks of Alertmanager, in which quotes stand for double ones, and times at which their alerts start and end. */
final class Webhooks {
    static final String FIVE = "2026-11-23T05:00:00Z";
    static final String SIX = "2026-11-23T06:00:00+01:00";
    static final String SEVEN = "2026-11-23T07:00:00.25Z";

    private Webhooks() {}

    static byte[] bytes(String json) {
        return json(json).getBytes(StandardCharsets.UTF_8);
    }

    static String json(String json) {
        return json.replace('\'', '"');
    }

    static String alert(String status, String startsAt, String endsAt) {
        return "{'status':'" + status + "','labels':{'alertname':'A'},'annotations':{'summary':'s','runbook_url':"
                + "'https://example.com/r'},'startsAt':'" + startsAt + "','endsAt':'" + endsAt
                + "','generatorURL':'http://example.com/graph?g0.expr=up+%3C+1','fingerprint':'f'}";
    }

    static String body(String alerts) {
        return "{'receiver':'r','version':'4','status':'firing','groupKey':'g','externalURL':'http://example.com',"
                + "'commonLabels':{},'alerts':[" + alerts + "],'truncatedAlerts':0}";
    }
}
