package io.github.rca4j.hosts.spring;

// tag::readme[]
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadLimits;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where Alertmanager, and any other tool that the library knows, posts its alerts. */
@RestController
class AlertController {
    private static final PayloadLimits LIMITS =
            PayloadLimits.builder().size(BodyLimit.MOST_BYTES).build();

    private final Incidents incidents;

    AlertController(Incidents incidents) {
        this.incidents = incidents;
    }

    @PostMapping(path = "/alerts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(InputStream body) {
        if (!incidents.add(Payload.read(body, LIMITS))) {
            throw new ResponseStatusException(
                    HttpStatus.INSUFFICIENT_STORAGE, "there is no room for a further incident");
        }
    }

    @ExceptionHandler
    ResponseEntity<?> refused(AlertPayloadException refusal) {
        if (refusal.isNoAlert()) {
            // Such as a test of the connection: nothing is wrong with it, and it need not be sent again.
            return ResponseEntity.ok(refusal.getMessage());
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.getMessage());
        return ResponseEntity.of(problem).build();
    }
}
// end::readme[]
