/**
 * The template, once: its order, headings, labels, placeholders and checklists, as parts that know how to write the
 * values of an RCA. Renderers implement {@link io.github.rca4j.model.outline.Sink} and never see a section's name.
 */
package io.github.rca4j.model.outline;
