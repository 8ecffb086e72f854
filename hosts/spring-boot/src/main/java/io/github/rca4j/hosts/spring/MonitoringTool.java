package io.github.rca4j.hosts.spring;

// tag::readme[]
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.validate.RcaValidator;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the tool. What it needs of the library are two values that may be shared by all threads. */
@SpringBootApplication(proxyBeanMethods = false)
public class MonitoringTool {
    public static void main(String[] args) {
        SpringApplication.run(MonitoringTool.class, args);
    }

    @Bean
    HtmlRenderer pages() {
        return HtmlRenderer.builder().clock(Clock.systemUTC()).build();
    }

    @Bean
    RcaValidator rules() {
        return RcaValidator.create();
    }
}
// end::readme[]
