package io.github.rca4j.draft;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * JSON pointers (RFC 6901). Alike payloads have alike pointers: a thousand that were made lately are given again, so that
 * what is kept of many alerts holds each of them once. May be used by several threads.
 */
final class Pointers {
    private static final int REMEMBERED = 1 << 10;
    private static final int LONGEST = 120;

    /**
     * A pointer that was made.
     *
     * @param to where the parent stands
     * @param step from there
     * @param pointer both together
     */
    private record Made(String to, String step, String pointer) {}

    private final AtomicReferenceArray<Made> made;

    private Pointers(int remembered) {
        this.made = new AtomicReferenceArray<>(remembered);
    }

    /** {@return pointers for many payloads} */
    static Pointers ofMany() {
        return new Pointers(REMEMBERED);
    }

    /** {@return pointers for one payload, of which none need be remembered} */
    static Pointers ofOne() {
        return new Pointers(0);
    }

    /** {@return the pointer to a member of what stands somewhere} */
    String to(String parent, String member) {
        if (made.length() == 0 || parent.length() + member.length() > LONGEST) {
            return joined(parent, member);
        }
        int hash = 31 * parent.hashCode() + member.hashCode();
        int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & REMEMBERED - 1;
        Made last = made.get(slot);
        if (last != null && last.step().equals(member) && last.to().equals(parent)) {
            return last.pointer();
        }
        String pointer = joined(parent, member);
        made.set(slot, new Made(parent, member, pointer));
        return pointer;
    }

    private static String joined(String parent, String member) {
        return parent + "/" + escaped(member);
    }

    private static String escaped(String member) {
        return member.indexOf('~') < 0 && member.indexOf('/') < 0
                ? member
                : member.replace("~", "~0").replace("/", "~1");
    }
}
