/** The rules of text: its normal form, and how it stays in its place when it is written as Markdown. */
package io.github.rca4j.model.text;
