package io.github.rca4j.read;

/**
 * How much of a document is read. A document that goes beyond is not read at all, and a finding says so. Time and
 * memory grow with what is read and no faster, but a hostile document can need some hundred times its size, so a service
 * that reads what strangers send sets a lower length.
 *
 * <pre>{@code
 * ReadLimits forUploads = ReadLimits.DEFAULT.withMaxLength(1_000_000);
 * }</pre>
 *
 * @param maxLength the most UTF-16 code units of a document
 * @param maxDepth how deep objects and lists of JSON, or lists and quotes of Markdown, may stand in each other
 * @since 0.1
 */
public record ReadLimits(int maxLength, int maxDepth) {
    /**
     * 64 Mi (67,108,864) code units and 100 levels: a timeline of 100,000 entries takes about 25 million as JSON, and an
     * RCA is 7 levels deep as JSON.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(64 * 1024 * 1024, 100);

    /**
     * Refuses limits that let nothing pass.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public ReadLimits {
        checkPositive("maxLength", maxLength);
        checkPositive("maxDepth", maxDepth);
    }

    private static void checkPositive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, was " + value);
        }
    }

    /**
     * {@return these limits with another length}
     *
     * @param characters the most UTF-16 code units of a document
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxLength(int characters) {
        return new ReadLimits(characters, maxDepth);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param levels how deep what nests may nest
     * @throws IllegalArgumentException if it is not positive
     */
    public ReadLimits withMaxDepth(int levels) {
        return new ReadLimits(maxLength, levels);
    }
}
