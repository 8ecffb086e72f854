/** Somebody's application: of the library it names what it calls, and no format. */
module org.example.consumer {
    requires io.github.rca4j.draft;
    requires io.github.rca4j.read;
    requires io.github.rca4j.render;
    requires io.github.rca4j.validate;
}
