package io.github.edgar8k.samples.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Records as Spark's rows, whatever records: a column is a component, its name in snake_case. Enums
 * become words in lower case, records structs.
 */
final class RecordRows {
    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    RecordComponent[] components = type.getRecordComponents();
                    for (RecordComponent component : components) {
                        component.getAccessor().setAccessible(true);
                    }
                    return components;
                }
            };

    private RecordRows() {}

    static StructType schema(Class<?> type) {
        RecordComponent[] components = COMPONENTS.get(type);
        StructField[] fields = new StructField[components.length];
        for (int i = 0; i < fields.length; i++) {
            RecordComponent component = components[i];
            // Lists and maps are never null in the library's records, nor in ours.
            boolean always =
                    component.getType().isPrimitive()
                            || component.getGenericType() instanceof ParameterizedType;
            fields[i] =
                    DataTypes.createStructField(
                            columnName(component.getName()),
                            dataType(component.getGenericType()),
                            !always);
        }
        return DataTypes.createStructType(fields);
    }

    static Row row(Record row) {
        RecordComponent[] components = COMPONENTS.get(row.getClass());
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = value(components[i].getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the accessors of records don't throw", e);
            }
        }
        return RowFactory.create(values);
    }

    /** {@code dateOfReport} is {@code date_of_report}. */
    static String columnName(String component) {
        StringBuilder name = new StringBuilder();
        for (char c : component.toCharArray()) {
            if (Character.isUpperCase(c)) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    private static DataType dataType(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? DataTypes.createMapType(dataType(of[0]), dataType(of[1]), false)
                    : DataTypes.createArrayType(dataType(of[0]), false);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return schema(plain);
        }
        if (plain == String.class || plain.isEnum()) {
            return DataTypes.StringType;
        }
        if (plain == int.class || plain == Integer.class) {
            return DataTypes.IntegerType;
        }
        if (plain == long.class) {
            return DataTypes.LongType;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return DataTypes.BooleanType;
        }
        if (plain == LocalDate.class) {
            return DataTypes.DateType;
        }
        if (plain == LocalDateTime.class) {
            return DataTypes.TimestampNTZType;
        }
        throw new IllegalArgumentException("no column type for " + type);
    }

    private static Object value(Object value) {
        if (value instanceof Record nested) {
            return row(nested);
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordRows::value).toArray();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> values = new HashMap<>();
            map.forEach((key, of) -> values.put(key, value(of)));
            return CollectionConverters.asScala(values);
        }
        return value;
    }
}
