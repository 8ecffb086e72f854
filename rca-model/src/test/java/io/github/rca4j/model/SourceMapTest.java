package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceMapTest {
    private static final Position ACTION = new Position(133, 7);
    private static final Position OWNER = new Position(134, 16);

    private static SourceMap map() {
        Map<String, Position> positions = new LinkedHashMap<>();
        positions.put("", Position.START);
        positions.put("prevention.immediate.actions[0].owner", OWNER);
        positions.put("prevention.immediate.actions[0]", ACTION);
        return new SourceMap(positions);
    }

    @Test
    void a_property_stands_where_it_was_read() {
        assertThat(map().nearest("prevention.immediate.actions[0].owner")).contains(OWNER);
    }

    @Test
    void what_is_missing_would_stand_in_what_it_is_part_of() {
        assertThat(map().nearest("prevention.immediate.actions[0].status")).contains(ACTION);
        assertThat(map().nearest("prevention.immediate.actions[0].pr.label")).contains(ACTION);
        assertThat(map().nearest("prevention.immediate.actions[1].owner")).contains(Position.START);
        assertThat(map().nearest("[3].odd")).contains(Position.START);
    }

    @Test
    void a_document_that_was_not_read_from_text_has_no_places() {
        assertThat(SourceMap.NONE.nearest("metadata.owner")).isEmpty();
        assertThat(SourceMap.NONE.nearest("")).isEmpty();
    }

    @Test
    void the_order_of_reading_stays_and_nothing_is_added_later() {
        Map<String, Position> given = new LinkedHashMap<>(map().positions());
        SourceMap map = new SourceMap(given);

        given.put("title", Position.START);

        assertThat(map.positions().keySet())
                .containsExactly("", "prevention.immediate.actions[0].owner", "prevention.immediate.actions[0]");
        assertThatThrownBy(() -> map.positions().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
