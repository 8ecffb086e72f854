package io.github.rca4j.hosts.spring;

// tag::readme[]
import io.github.rca4j.render.json.RcaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Refusals as problem details (RFC 9457) that name all that is wrong, each with its place. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final RcaJson JSON = RcaJson.create();

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refusal, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = refusal.getAllErrors().stream()
                .map(Violation::of)
                .sorted(Violation.BY_PATH)
                .toList();
        ProblemDetail problem = problem(status, "the RCA is not as this stage asks for", violations);
        return handleExceptionInternal(refusal, problem, headers, status, request);
    }

    /** A mapper stops at the first place and speaks of Java; the library's own reader tells of all and of JSON. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refusal, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = JSON.reading(text(refusal.getHttpInputMessage())).findings().stream()
                .map(Violation::of)
                .toList();
        ProblemDetail problem = problem(status, "the body is not an RCA in JSON", violations);
        return handleExceptionInternal(refusal, problem, headers, status, request);
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail, List<Violation> violations) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("violations", violations);
        return problem;
    }

    private static String text(HttpInputMessage message) {
        try (InputStream body = message.getBody()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
// end::readme[]
