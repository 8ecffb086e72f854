package io.github.rca4j.hosts.spring;

// tag::readme[]
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.validate.RcaValidator;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** RCAs as bodies of requests and answers, by the framework's own mapper and validator, and as a page. */
@RestController
@RequestMapping("/rcas")
class RcaController {
    private final Incidents incidents;
    private final HtmlRenderer pages;
    private final RcaValidator rules;

    RcaController(Incidents incidents, HtmlRenderer pages, RcaValidator rules) {
        this.incidents = incidents;
        this.pages = pages;
        this.rules = rules;
    }

    @GetMapping
    List<String> ids() {
        return incidents.ids();
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Rca rca(@PathVariable("id") String id) {
        return incidents.find(id).orElseThrow(RcaController::unknown);
    }

    @GetMapping(path = "/{id}", produces = "text/html;charset=UTF-8")
    String page(@PathVariable("id") String id) {
        Rca rca = rca(id);
        return pages.withFindings(rules.validate(rca).findings()).render(rca);
    }

    /** A draft is a legal value: only what contradicts itself is refused. */
    @PutMapping("/{id}")
    Rca keep(@PathVariable("id") String id, @Valid @RequestBody Rca rca) {
        return replace(id, rca);
    }

    @PutMapping(path = "/{id}", params = "stage=in-review")
    Rca review(@PathVariable("id") String id, @Validated(InReview.class) @RequestBody Rca rca) {
        return replace(id, rca);
    }

    @PutMapping(path = "/{id}", params = "stage=completed")
    Rca complete(@PathVariable("id") String id, @Validated(Completed.class) @RequestBody Rca rca) {
        return replace(id, rca);
    }

    private Rca replace(String id, Rca rca) {
        if (!incidents.replace(id, rca)) {
            throw unknown();
        }
        return rca;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "there is no incident of this id; GET /rcas lists them");
    }
}
// end::readme[]
