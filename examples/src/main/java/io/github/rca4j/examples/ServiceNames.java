package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.validate.Objection;
import io.github.rca4j.validate.RuleInfo;
import io.github.rca4j.validate.Text;
import io.github.rca4j.validate.TextRule;
import java.util.List;
import java.util.regex.Pattern;

/** Services go by the names that the on-call finds them under. */
public final class ServiceNames implements TextRule {
    private static final Pattern CODE_NAME = Pattern.compile("\\bfalcon\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleInfo info() {
        return RuleInfo.of("ACME-02", "services go by the catalogue's names", "write 'checkout', not 'falcon'");
    }

    @Override
    public List<Objection> check(Text text) {
        return CODE_NAME
                .matcher(text.value())
                .results()
                .map(found -> Objection.to(text, found.start(), found.end(), "'falcon' is in no catalogue"))
                .toList();
    }
}
// end::readme[]
