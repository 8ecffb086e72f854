package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SecretLeftTest {
    private static final Rule RULE = new SecretLeft();

    /** Each is a text and, behind the bar, what of it is a secret. */
    private static final List<String> KEYS = List.of(
            "The job used AKIA2E0A8F3B244C9986|AKIA2E0A8F3B244C9986",
            "export GH=ghp_16C7e42F292c6912E7710c838347Ae178B4a|ghp_16C7e42F292c6912E7710c838347Ae178B4a",
            "`glpat-20AbCdEf7Hij8LmNoPqR` was in the log|glpat-20AbCdEf7Hij8LmNoPqR",
            "Slack token xoxb-2048-1337-aBcDeFgHiJ|xoxb-2048-1337-aBcDeFgHiJ",
            "password = hunter2|hunter2",
            "DB_PASSWORD: 's3cr3t!pw'|s3cr3t!pw",
            "\"api_key\": \"9f8e7d6c5b4a39281706\"|9f8e7d6c5b4a39281706",
            "Authorization: Bearer 8f14e45fceea167a5a36dedd4bea2543|8f14e45fceea167a5a36dedd4bea2543",
            "postgres://app:Tr0ub4dor@db:5432/shop|Tr0ub4dor",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE|-----BEGIN RSA PRIVATE KEY-----",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.s5Gk2v7X|eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.s5Gk2v7X",
            "The card 4111 1111 1111 1111 was refused|4111 1111 1111 1111",
            "card=5500005555555559|5500005555555559",
            "Amex 3782-822463-10005|3782-822463-10005",
            "sk_live_4eC39HqLyjWDarjtT1zdp7dc|sk_live_4eC39HqLyjWDarjtT1zdp7dc",
            "https://shop.example/reset?token=a8Zk29dLq01xPw|a8Zk29dLq01xPw");

    private static final List<String> ADDRESSES = List.of(
            "Ask mira.stone@shop.test for access.|mira.stone@shop.test",
            "<jo@mail.shop.io> had the alert|jo@mail.shop.io",
            "The host 10.1.2.3 was down.|10.1.2.3",
            "dial tcp 192.168.7.12:3000 refused|192.168.7.12",
            "172.20.0.9 answered late|172.20.0.9");

    private static final List<String> HARMLESS = List.of(
            "The token expired at 10:00.",
            "password: <password>",
            "api_key=${API_KEY}",
            "secret: *****",
            "token = process.env.TOKEN",
            "The password was rotated on 2025-07-01.",
            "The secret db-credentials-2024 was mounted.",
            "secret: db-credentials-2024",
            "AKIAIOSFODNN7EXAMPLE is the manual's own key.",
            "Trace 4bf92f3577b34da6a3ce929d0e0e4736 shows it.",
            "commit 0d6a9bb5af126f73350a2afc058492765446aaad",
            "The order 4111111111111112 was doubled.",
            "Ratio 0.4111111111111111 of all",
            "id-4111111111111111-x",
            "postgres://app:password@db/shop",
            "Written by noreply@example.com.",
            "Mail jo@example.org or ops@sub.example.net.",
            "Report it to security@shop.io.",
            "git clone git@github.com:shop/api.git",
            "The service listened on 127.0.0.1 and 0.0.0.0.",
            "The manual uses 192.0.2.7 and 203.0.113.9.",
            "Version 10.2.3.4 was deployed.",
            "v10.2.3.4",
            "The range 10.0.0.0/8 is routed.",
            "10.0.0.256 is no address",
            "npm i left-pad@1.3.0",
            "icon@2x.png was missing",
            "@Override public String token() { return name; }",
            "max_tokens: 4096");

    @ParameterizedTest
    @FieldSource("KEYS")
    void keys_and_card_numbers_are_found(String line) {
        assertThat(Judged.words(RULE, text(line))).containsExactly(secret(line));
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void addresses_of_people_and_of_private_networks_are_found(String line) {
        assertThat(Judged.words(RULE, text(line))).containsExactly(secret(line));
        assertThat(Judged.messages(RULE, Judged.notes(text(line)))).allMatch(said -> said.startsWith("address: "));
    }

    @ParameterizedTest
    @FieldSource("HARMLESS")
    void what_is_no_secret_is_left_alone(String text) {
        assertThat(Judged.words(RULE, text)).isEmpty();
    }

    @Test
    void a_message_does_not_repeat_the_secret() {
        assertThat(Judged.messages(RULE, Judged.notes("password = Tr0ub4dor&3")))
                .containsExactly("key: there is a secret that begins with 'Tr0u…'");
    }

    @Test
    void code_and_links_are_looked_at_too() {
        Rca rca = Rca.builder()
                .technicalDetails(t -> t.codeChanges(c -> c.addSnippet("sh", "curl -u app:x\nTOKEN=ab12Cd34Ef56Gh78")))
                .additionalNotes(a -> a.addReference(
                        Reference.of("Graph", URI.create("https://g.example/?access_token=ab12Cd34Ef56Gh78"))))
                .build();

        assertThat(RULE.check(rca, java.time.Clock.systemUTC()))
                .extracting(Objection::path)
                .containsExactly("technicalDetails.codeChanges.snippets[0].code", "additionalNotes.references[0].uri");
    }

    @Test
    void a_field_for_names_may_hold_an_e_mail_address() {
        Rca rca = Rca.builder()
                .metadata(m -> m.owner("Jo Park <jo.park@shop.io>"))
                .build();

        assertThat(RULE.check(rca, java.time.Clock.systemUTC())).isEmpty();
    }

    private static String text(String line) {
        return line.substring(0, line.lastIndexOf('|'));
    }

    private static String secret(String line) {
        return line.substring(line.lastIndexOf('|') + 1);
    }
}
