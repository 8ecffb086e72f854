package io.github.rca4j.benchmarks.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.ResourceCodeResolver;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The engines, each in the fastest configuration that its documentation names: the template parsed or compiled once and
 * kept, no check whether it has changed, values reached without a copy. Each gives a function from a view to its text.
 */
public final class TemplateEngines {
    private static final String FOLDER = "io/github/rca4j/benchmarks/template/";

    private final String format;
    private final boolean html;
    /** The room for a document, in characters. */
    private final int capacity;

    private TemplateEngines(String format, boolean html, int capacity) {
        this.format = format;
        this.html = html;
        this.capacity = capacity;
    }

    /** {@return the engines with their templates for Markdown, which escape nothing} */
    public static TemplateEngines markdown() {
        return new TemplateEngines("markdown", false, 10_000);
    }

    /** {@return the engines with their templates for the page, which escape every value that is not HTML already} */
    public static TemplateEngines html() {
        return new TemplateEngines("html", true, 50_000);
    }

    public Function<Object, String> freemarker() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassLoaderForTemplateLoading(TemplateEngines.class.getClassLoader(), FOLDER);
        configuration.setOutputFormat(html ? HTMLOutputFormat.INSTANCE : PlainTextOutputFormat.INSTANCE);
        configuration.setNumberFormat("c");
        try {
            Template template = configuration.getTemplate(Dialect.FREEMARKER.fileName(format));
            return view -> written(out -> process(template, view, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void process(Template template, Object view, Writer out) throws IOException {
        try {
            template.process(Map.of("doc", view), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    public Function<Object, String> pebble() {
        ClasspathLoader loader = new ClasspathLoader();
        loader.setPrefix(FOLDER);
        PebbleTemplate template = new PebbleEngine.Builder()
                .loader(loader)
                .autoEscaping(html)
                .newLineTrimming(false)
                .build()
                .getTemplate(Dialect.PEBBLE.fileName(format));
        return view -> written(out -> template.evaluate(out, Map.of("doc", view)));
    }

    public Function<Object, String> mustache() {
        DefaultMustacheFactory factory = new DefaultMustacheFactory(FOLDER) {
            @Override
            public void encode(String value, Writer out) {
                if (html) {
                    super.encode(value, out);
                    return;
                }
                try {
                    out.write(value);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        Mustache template = factory.compile(Dialect.MUSTACHE.fileName(format));
        return view -> written(out -> template.execute(out, view));
    }

    public Function<Object, String> thymeleaf() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix(FOLDER);
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        org.thymeleaf.TemplateEngine engine = new org.thymeleaf.TemplateEngine();
        engine.setTemplateResolver(resolver);
        String name = Dialect.THYMELEAF.fileName(format);
        return view -> written(out -> {
            Context context = new Context();
            context.setVariable("doc", view);
            engine.process(name, context, out);
        });
    }

    /** Compiled to a class when it is set up; from then on it is as one that the build has compiled. */
    public Function<Object, String> jte() {
        try {
            Path classes = Files.createTempDirectory("jte");
            TemplateEngine engine = TemplateEngine.create(
                    new ResourceCodeResolver(FOLDER), classes, html ? ContentType.Html : ContentType.Plain);
            String name = Dialect.JTE.fileName(format);
            return view -> {
                StringOutput out = new StringOutput(capacity);
                engine.render(name, view, out);
                return out.toString();
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an engine does with a writer. */
    private interface Writing {
        void to(Writer out) throws IOException;
    }

    private String written(Writing writing) {
        TextWriter out = new TextWriter(capacity);
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
