package io.github.edgar8k.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import io.github.edgar8k.catalogue.SubmissionType;
import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the schema to the records: names, order, types, and words for each. */
class FilingSchemaTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final JsonNode schema = JSON.readTree(FilingSchema.text());

    FilingSchemaTest() throws IOException {}

    @Test
    void definesTheRecordsOfAFilingAndNothingElse() {
        Set<Class<?>> records = recordsOf(Filing.class, new LinkedHashSet<>());
        records.remove(Filing.class);
        assertThat(names(schema.path("$defs")))
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(Class::getSimpleName).toList());
    }

    @TestFactory
    List<DynamicTest> agreesWithTheRecord() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> type : recordsOf(Filing.class, new LinkedHashSet<>())) {
            JsonNode object = object(type);
            tests.add(DynamicTest.dynamicTest(type.getSimpleName(), () -> agrees(object, type)));
        }
        return tests;
    }

    private JsonNode object(Class<?> type) {
        return type == Filing.class ? schema : schema.path("$defs").path(type.getSimpleName());
    }

    private static void agrees(JsonNode object, Class<?> type) {
        List<String> components = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            String where = type.getSimpleName() + "." + component.getName();
            JsonNode property = object.path("properties").path(component.getName());
            String found = typeOf(property);
            if (component.getType() == String.class) {
                found = found.replaceFirst("\\[.*", "");
            }
            assertThat(found).as(where).isIn(typesOf(component.getGenericType()));
            assertThat(property.path("description").asText()).as(where).matches("[^\n]{10,}\\.");
            if (takesNull(property)) {
                assertThat(property.path("description").asText()).as(where).contains("Null ");
            }
            if (property.path("type").asText("").matches("string|integer")) {
                assertThat(property.path("examples")).as(where).isNotEmpty();
            }
        }
        assertThat(object.path("description").asText()).isNotEmpty();
        assertThat(object.path("type").asText()).isEqualTo("object");
        assertThat(names(object.path("properties"))).isEqualTo(components);
        assertThat(texts(object.path("required"))).isEqualTo(components);
        assertThat(object.path("additionalProperties"))
                .isEqualTo(JSON.getNodeFactory().booleanNode(false));
    }

    @Test
    void formTypesAreThoseOfTheCatalogue() {
        List<String> types = new ArrayList<>();
        for (SubmissionType type : SubmissionType.values()) {
            types.add(type.edgarName());
            types.add(type.edgarName() + "/A");
        }
        assertThat(texts(schema.at("/properties/formType/enum"))).isEqualTo(types);
    }

    @TestFactory
    List<DynamicTest> examplesAreValid() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode property : schema.findParents("examples")) {
            String description = property.path("description").asText();
            ObjectNode alone = ((ObjectNode) property).deepCopy();
            Schema validator = FilingSchemaValidator.registry().getSchema(alone);
            for (JsonNode example : property.path("examples")) {
                tests.add(
                        DynamicTest.dynamicTest(
                                example + " for: " + description,
                                () -> assertThat(validator.validate(example)).isEmpty()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    @Test
    void takesOrRefusesRandomFilingsForTheirValuesOnly() throws IOException {
        RandomFilings filings = new RandomFilings(5);
        for (int i = 0; i < 100; i++) {
            JsonNode json = JSON.readTree(FilingJson.toBytes(filings.next(), false));
            FilingSchemaValidator.errors(json)
                    .forEach(
                            error ->
                                    assertThat(error.getKeyword())
                                            .isNotIn("required", "additionalProperties"));
        }
    }

    @Test
    void refusesAMissingAnUnknownAndAWrongValue() throws IOException {
        byte[] small = FilingJson.toBytes(SmallFiling.withText("a"), false);
        assertThat(FilingSchemaValidator.errors(JSON.readTree(small))).isEmpty();
        ObjectNode json = (ObjectNode) JSON.readTree(small);
        json.remove("coverPage");
        assertThat(FilingSchemaValidator.errors(json)).isNotEmpty();
        json = (ObjectNode) JSON.readTree(small);
        ((ObjectNode) json.path("items").path(0)).put("extra", 1);
        assertThat(FilingSchemaValidator.errors(json)).isNotEmpty();
        json = (ObjectNode) JSON.readTree(small);
        ((ObjectNode) json.path("items").path(0)).put("number", "Item 5");
        assertThat(FilingSchemaValidator.errors(json)).isNotEmpty();
    }

    @Test
    void isItselfASchema() throws IOException {
        Schema meta =
                FilingSchemaValidator.registry()
                        .getSchema(SchemaLocation.of(schema.path("$schema").asText()));
        assertThat(meta.validate(schema)).isEmpty();
    }

    private static Set<Class<?>> recordsOf(Class<?> type, Set<Class<?>> found) {
        if (type.isRecord() && found.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                recordsOf(component.getType(), found);
                if (component.getGenericType() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
                    recordsOf(element, found);
                }
            }
        }
        return found;
    }

    /** A schema's type in one word a part: {@code string?} is a string or null. */
    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        String name = type.isArray() ? type.path(0).asText() + "?" : type.asText();
        if (schema.has("$ref")) {
            return schema.path("$ref").asText();
        } else if (schema.has("anyOf")) {
            return typeOf(schema.at("/anyOf/0")) + "?";
        } else if (schema.has("enum")) {
            return name + texts(schema.path("enum"));
        } else if (name.equals("array")) {
            return "array of " + typeOf(schema.path("items"));
        } else if (name.equals("object")) {
            return "map to " + typeOf(schema.path("additionalProperties"));
        } else if (schema.has("format")) {
            return name + " " + schema.path("format").asText();
        }
        return name;
    }

    /** What a component's type may be in the schema: whether null occurs is the schema's to say. */
    private static List<String> typesOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? List.of("map to " + typesOf(arguments[1]).get(0))
                    : List.of("array of " + typesOf(arguments[0]).get(0));
        } else if (type == boolean.class) {
            return List.of("boolean");
        } else if (type == int.class) {
            return List.of("integer");
        } else if (type == Boolean.class) {
            return List.of("boolean?");
        } else if (type == LocalDate.class) {
            return List.of("string? date");
        } else if (type == LocalDateTime.class) {
            return List.of("string?");
        }
        String name = name((Class<?>) type);
        return List.of(name, name + "?");
    }

    private static String name(Class<?> type) {
        if (type == String.class) {
            return "string";
        } else if (type == Integer.class) {
            return "integer";
        } else if (type.isEnum()) {
            return "string" + List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT);
        }
        return "#/$defs/" + type.getSimpleName();
    }

    private static boolean takesNull(JsonNode schema) {
        return typeOf(schema).contains("?");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        assertThat(array).isInstanceOf(ArrayNode.class);
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
