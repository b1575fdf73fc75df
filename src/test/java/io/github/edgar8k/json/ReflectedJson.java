package io.github.edgar8k.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.edgar8k.model.Filing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** What databind prints for a filing when it is told nothing but how words and dates look. */
final class ReflectedJson {
    private static final ObjectMapper MAPPER = mapper();

    private ReflectedJson() {}

    static String of(Filing filing, boolean pretty) throws JsonProcessingException {
        ObjectWriter writer = pretty ? MAPPER.writer(layout()) : MAPPER.writer();
        String json = new String(writer.writeValueAsBytes(filing), StandardCharsets.UTF_8);
        StringBuilder escaped = new StringBuilder();
        json.chars().forEach(c -> escape(escaped, (char) c));
        return escaped.append('\n').toString();
    }

    private static void escape(StringBuilder to, char c) {
        if (c >= 0x7F && c <= 0x9F) {
            to.append("\\u00").append(Integer.toHexString(c));
        } else {
            to.append(c);
        }
    }

    private static ObjectMapper mapper() {
        JsonFactory factory =
                new JsonFactoryBuilder()
                        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                        .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                        .build();
        SimpleModule forms = new SimpleModule();
        add(forms, LocalDate.class, DateTimeFormatter.ISO_LOCAL_DATE::format);
        add(forms, LocalDateTime.class, DateTimeFormatter.ISO_LOCAL_DATE_TIME::format);
        add(forms, Enum.class, constant -> constant.name().toLowerCase(Locale.ROOT));
        return new ObjectMapper(factory).registerModule(forms);
    }

    private static <T> void add(SimpleModule forms, Class<T> type, Function<T, String> form) {
        forms.addSerializer(
                type,
                new JsonSerializer<T>() {
                    @Override
                    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(form.apply(value));
                    }
                });
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        DefaultPrettyPrinter layout = new DefaultPrettyPrinter(separators);
        layout.indentObjectsWith(indenter);
        layout.indentArraysWith(indenter);
        return layout;
    }
}
