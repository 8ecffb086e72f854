package io.github.rca4j.validate;

import java.util.List;

/** SEC-01: no secrets in any text, whatever it is: prose, code, a link or a name. */
final class SecretLeft implements TextRule {
    static final String ID = "SEC-01";

    /** So much of a secret is enough to find it by, and too little to use it. */
    private static final int SHOWN = 4;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        String value = text.value();
        Glance glance = text.glance();
        Objections objections = new Objections(text, ID);
        if (Secrets.mayBeIn(value, glance)) {
            Secrets.find(value, (from, to) -> objections.addMasked(from, to, "key", SHOWN));
        }
        if (glance.digits() >= CardNumbers.SHORTEST) {
            CardNumbers.find(value, (from, to) -> objections.addMasked(from, to, "card", SHOWN));
        }
        if (glance.has(Marks.AT) && value.indexOf('@') > 0 && text.kind() != Text.Kind.NAME) {
            Addresses.findMail(value, (from, to) -> objections.add(from, to, "address", "an e-mail address"));
        }
        if (glance.has(Marks.DIGIT) && Addresses.mayHold(value)) {
            Addresses.findPrivate(value, (from, to) -> objections.add(from, to, "address", "a private IP address"));
        }
        return objections.toList();
    }

    /** What gets the places of what is found. */
    interface Places {
        void add(int from, int to);
    }
}
