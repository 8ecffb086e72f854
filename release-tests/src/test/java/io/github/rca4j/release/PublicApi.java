package io.github.rca4j.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can name of a module: its exported types and their members, one on each line. */
final class PublicApi {
    private PublicApi() {}

    static List<String> of(Published module) {
        return exports(module)
                .flatMap(name -> types(module.classes(), name))
                .flatMap(PublicApi::lines)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> exports(Published module) {
        try (InputStream in = Files.newInputStream(module.classes().resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> types(Path classes, String exported) {
        try (Stream<Path> files = Files.list(classes.resolve(exported.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(name -> type(exported + "." + name.substring(0, name.length() - 6)))
                    .filter(PublicApi::isPublic)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    private static Stream<String> lines(Class<?> type) {
        String name = type.getCanonicalName();
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getFields())
                                .filter(PublicApi::isOurs)
                                .map(PublicApi::field),
                        Arrays.stream(type.getConstructors())
                                .filter(c -> !isOfBuiltRecord(c))
                                .map(c -> "new" + parameters(c)),
                        Arrays.stream(type.getMethods())
                                .filter(PublicApi::isOurs)
                                .map(PublicApi::method))
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(name + " is " + kind(type)), members.map(member -> name + ": " + member));
    }

    /** Builders are the way in; a further component changes the constructor of a record. */
    private static boolean isOfBuiltRecord(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("builder"));
    }

    private static boolean isOurs(Member member) {
        boolean java = member.getDeclaringClass().getName().startsWith("java.");
        return !java && !member.isSynthetic();
    }

    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
        String modifiers = type.isSealed() ? "sealed " : "";
        String above = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(PublicApi::isPublic)
                .map(Class::getName)
                .filter(name -> !name.matches("java\\.lang\\.(Object|Record|Enum)"))
                .sorted()
                .collect(Collectors.joining(", "));
        return modifiers + kind + (above.isEmpty() ? "" : " of " + above);
    }

    private static String field(Field field) {
        return (Modifier.isStatic(field.getModifiers()) ? "static " : "")
                + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String method(Method method) {
        int modifiers = method.getModifiers();
        String kind = Modifier.isStatic(modifiers) ? "static " : Modifier.isAbstract(modifiers) ? "abstract " : "";
        return kind + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
