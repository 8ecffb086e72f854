/**
 * Every part of the RCA template as an immutable value.
 *
 * <p>{@link io.github.rca4j.model.Rca} is the whole document; each section and each repeated part of the template is a
 * record of its own, named like the heading or label it comes from. Builders are the stable way in; a record's
 * constructor changes when the template gains a field.
 *
 * <p>Anything can be built: nothing is required, lists and sections are never null, what is missing is for validation
 * to say. Text is brought to its {@linkplain io.github.rca4j.model.text.NormalForm normal form} at construction, and
 * list elements with nothing in them are dropped.
 */
@RcaStyle
package io.github.rca4j.model;
