package io.github.rca4j.hosts.spring;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Neither the framework nor its server limits a body of JSON. */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {
    static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final HttpStatusCode TOO_LARGE = HttpStatusCode.valueOf(413);

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        byte[] body = message.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ResponseStatusException(TOO_LARGE, "the body is larger than " + MOST_BYTES + " bytes");
        }
        return new WholeBody(message.getHeaders(), new ByteArrayResource(body));
    }

    /** A body that can be read more than once. */
    private record WholeBody(HttpHeaders headers, ByteArrayResource bytes) implements HttpInputMessage {
        @Override
        public InputStream getBody() throws IOException {
            return bytes.getInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
