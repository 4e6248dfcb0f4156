package org.backchannel.engine;

import graphql.GraphQLError;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backchannel.refusal.Refusal;
import org.backchannel.refusal.RefusalCode;

/**
 * Says in our words what the engine finds wrong with a document. It shows its own objects for what was written; we show
 * what was written, where it stands, and what would be right.
 */
final class ValidationWords {
    private static final Pattern WRAPPED = Pattern.compile("(?is)Validation error \\(\\w+(?:@\\[.*?])?\\) ?: ?(.*)");
    private static final Pattern ARGUMENT = Pattern.compile("argument '([\\w.\\[\\]]+)' with value '");
    private static final Pattern NO_SUCH_VALUE = Pattern.compile("(?s).* is not a valid '(\\w+)'(?: - (.*))?");
    private static final Pattern NO_SUCH_MEMBER = Pattern.compile("(?s).* contains a field not in '(\\w+)': '(\\w+)'");
    private static final Pattern MEMBERS_MISSING = Pattern.compile("(?s).* is missing required fields '\\[(.*)]'");
    private static final Pattern DEFAULT = Pattern.compile("(?s)Bad default value '.*' for type '[\\[!]*(\\w+)[]!]*'");
    private static final Pattern STEP = Pattern.compile("\\w+");

    private final GraphQLSchema schema;
    private final Document document;

    ValidationWords(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
    }

    GraphQLError of(GraphQLError error) {
        if (!(error instanceof ValidationError invalid)) {
            return error;
        }
        Matcher wrapped = WRAPPED.matcher(invalid.getMessage());
        String words = wrapped.matches() ? wrapped.group(1) : invalid.getMessage();
        List<String> path = invalid.getQueryPath();
        String place = path == null ? "" : String.join(".", path);
        return new CodedError(
                words(place, words, invalid.getLocations()),
                invalid.getLocations(),
                null,
                RefusalCode.VALIDATION,
                null);
    }

    private String words(String place, String words, List<SourceLocation> locations) {
        Matcher argument = ARGUMENT.matcher(words);
        if (argument.lookingAt()) {
            String name = argument.group(1);
            String written = written(Argument.class, locations)
                    .map(found -> member(found.getValue(), name))
                    .map(ValidationWords::shown)
                    .orElse("this");
            return place + "(" + name + "): " + fault(written, words);
        }
        Matcher byDefault = DEFAULT.matcher(words);
        if (byDefault.matches()) {
            return written(VariableDefinition.class, locations)
                            .map(found -> "$" + found.getName() + ": " + shown(found.getDefaultValue()))
                            .orElse("this")
                    + " is no " + byDefault.group(1) + advice(byDefault.group(1), null);
        }
        return place.isEmpty() ? words : place + ": " + words;
    }

    // By their ends: before them comes what was written, which can be anything.
    private String fault(String written, String words) {
        if (words.endsWith("' must not be null")) {
            return "is needed, and may not be null";
        }
        if (words.endsWith("' must be an object type")) {
            return written + " is no object; write one, in { }";
        }
        Matcher missing = MEMBERS_MISSING.matcher(words);
        if (missing.matches()) {
            return written + " lacks " + missing.group(1) + ", which is needed";
        }
        Matcher member = NO_SUCH_MEMBER.matcher(words);
        if (member.matches()) {
            return member.group(1) + " has no field '" + Refusal.shown(member.group(2)) + "'"
                    + advice(member.group(1), null);
        }
        Matcher value = NO_SUCH_VALUE.matcher(words);
        return value.matches()
                ? written + " is no " + value.group(1) + advice(value.group(1), value.group(2))
                : written + " doesn't fit";
    }

    /** @param own what the type itself has to say, if it is one of ours */
    private String advice(String name, String own) {
        if (own != null && DateScalar.isOne(name)) {
            return "; " + own;
        }
        GraphQLType type = schema.getType(name);
        return type == null ? "" : "; write " + InputAdvice.of(type);
    }

    private <T extends Node<T>> Optional<T> written(Class<T> kind, List<SourceLocation> locations) {
        return locations == null || locations.isEmpty() ? Optional.empty() : find(document, kind, locations.get(0));
    }

    private static <T> Optional<T> find(Node<?> node, Class<T> kind, SourceLocation location) {
        if (kind.isInstance(node) && location.equals(node.getSourceLocation())) {
            return Optional.of(kind.cast(node));
        }
        return node.getChildren().stream()
                .map(child -> find(child, kind, location))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands at {@code path}, as far as the path leads: its first step is the argument itself. */
    private static Value<?> member(Value<?> whole, String path) {
        Value<?> value = whole;
        Matcher step = STEP.matcher(path);
        step.find();
        while (step.find()) {
            String name = step.group();
            Optional<? extends Value<?>> next = Optional.empty();
            if (value instanceof ArrayValue array && name.matches("\\d+")) {
                next = array.getValues().stream()
                        .skip(Long.parseLong(name))
                        .map(item -> (Value<?>) item)
                        .findFirst();
            } else if (value instanceof ObjectValue object) {
                next = object.getObjectFields().stream()
                        .filter(field -> field.getName().equals(name))
                        .map(ObjectField::getValue)
                        .map(found -> (Value<?>) found)
                        .findFirst();
            }
            if (next.isEmpty()) {
                return value;
            }
            value = next.get();
        }
        return value;
    }

    private static String shown(Value<?> value) {
        return Refusal.shown(AstPrinter.printAstCompact(value));
    }
}
