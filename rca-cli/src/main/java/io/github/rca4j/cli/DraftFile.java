package io.github.rca4j.cli;

import io.github.rca4j.draft.Drafts;
import io.github.rca4j.model.Rca;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.render.json.RcaJsonException;
import io.github.rca4j.validate.report.TextReport;
import java.io.File;
import java.util.List;
import java.util.Optional;

/**
 * The file of a draft, into which people may have written since it was last there.
 *
 * @param name the file
 * @param base the file with the draft that was last brought into it
 * @param force whether it is replaced, whatever it holds
 */
record DraftFile(String name, Optional<String> base, boolean force) {

    /**
     * What is to be written.
     *
     * @param found what the file holds, if it is there
     * @param document what it is to hold
     * @param conflicts what there is to say of it
     */
    record Planned(Optional<String> found, Rca document, List<String> conflicts) {}

    /** What becomes of the file; it says so if that would lose anything. */
    Planned plan(Rca fresh, RcaRenderer renderer, RenderOptions options, Console console) {
        Optional<String> found = found(console);
        if (found.isEmpty()) {
            return new Planned(found, fresh, List.of());
        }
        if (base.isPresent()) {
            return updated(base.get(), found.get(), fresh, console);
        }
        StringBuilder same = new StringBuilder();
        renderer.render(fresh, options, same);
        if (!same.toString().equals(found.get())) {
            throw new CommandFailure(name + ": is there already, and people may have written into it;"
                    + " keep their words with --base FILE, or replace it with --force");
        }
        return new Planned(found, fresh, List.of());
    }

    private Planned updated(String base, String text, Rca fresh, Console console) {
        InputFile file = new InputFile(name);
        RcaReader reader = DocumentOption.reader(file, Optional.empty(), text);
        Rca edited = DocumentOption.understood(file, reader.read(text)).rca();
        Drafts.Update update = Drafts.update(earlier(base, console), edited, fresh);
        return new Planned(
                Optional.of(text),
                update.rca(),
                update.findings().stream()
                        .map(finding -> TextReport.line(name, finding))
                        .toList());
    }

    private Rca earlier(String base, Console console) {
        if (!new File(base).exists()) {
            throw new CommandFailure(
                    "--base: " + base + ": no such file, and without it nobody can tell what people wrote into " + name
                            + "; write it with --to json from the alerts that the draft was made of");
        }
        try {
            return RcaJson.create().read(new InputFile(base).text(console));
        } catch (RcaJsonException e) {
            throw new CommandFailure("--base: " + base + ": is no draft that rca wrote: " + e.getMessage());
        }
    }

    /** The base after the draft: where that is as far as it gets, the same is brought in again, which changes nothing. */
    void write(Planned planned, Rca fresh, RcaRenderer renderer, RenderOptions options, Console console) {
        if (!found(console).equals(planned.found())) {
            throw new CommandFailure(name + ": was changed meanwhile, and is left as it is; run this again");
        }
        OutputOption.write(name, out -> renderer.render(planned.document(), options, out));
        base.ifPresent(file -> OutputOption.write(file, out -> RcaJson.create().write(fresh, out)));
        planned.conflicts().forEach(console::line);
    }

    /** {@return what people may have written into; what is no file that keeps it, such as a pipe, is not} */
    private Optional<String> found(Console console) {
        return !force && new File(name).isFile() ? Optional.of(new InputFile(name).text(console)) : Optional.empty();
    }
}
