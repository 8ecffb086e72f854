package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.util.List;

/**
 * The envelope in which Amazon SNS delivers what was published to a topic, such as an alarm of CloudWatch; also as a Lambda
 * function gets it. The alerts are those of the tool whose payload it holds.
 *
 * <p>Confirmations of a subscription, and messages in words, are refused by name.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-message-and-json-formats.html">Amazon's own description</a>
 * @since 0.1
 */
public final class SnsFormat implements AlertFormat {
    private static final PayloadShape NOTIFICATION =
            PayloadShape.of("a notification of Amazon SNS", "/Type", "/TopicArn", "/Message");
    private static final PayloadShape RECORDS =
            PayloadShape.of("records of Amazon SNS for a Lambda function", "/Records/0/Sns");
    private static final List<PayloadShape> SHAPES = List.of(NOTIFICATION, RECORDS);
    private static final String EXPECTED = "the alarm of a tool in an envelope of Amazon SNS";

    /** Has nothing to configure. */
    public SnsFormat() {}

    @Override
    public String name() {
        return "sns";
    }

    @Override
    public List<PayloadShape> shapes() {
        return SHAPES;
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(Shapes.any(SHAPES, payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (RECORDS.fits(payload)) {
            PayloadProblems problems = new PayloadProblems();
            return Shapes.each(payload.at("Records"), problems, record -> notification(record.at("Sns")));
        }
        if (!NOTIFICATION.fits(payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        return notification(payload);
    }

    private static List<Alert> notification(Payload sns) {
        String type = sns.at("Type").text().orElse("");
        if (type.equals("SubscriptionConfirmation") || type.equals("UnsubscribeConfirmation")) {
            String what = type.equals("SubscriptionConfirmation") ? "a subscription" : "the end of a subscription";
            throw AlertPayloadException.noAlert(sns, "a confirmation of " + what + " to Amazon SNS", EXPECTED);
        }
        Payload message = sns.at("Message");
        if (!message.isPresent()) {
            throw Envelope.empty("a notification of Amazon SNS", message);
        }
        Payload content = message.embedded()
                .orElseThrow(() -> AlertPayloadException.noAlert(
                        message, "a message of Amazon SNS in words, " + message.describe(), EXPECTED));
        return Envelope.format("a notification of Amazon SNS", content).read(content);
    }
}
