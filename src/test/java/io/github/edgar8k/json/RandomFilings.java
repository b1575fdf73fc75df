package io.github.edgar8k.json;

import io.github.edgar8k.model.Filing;
import io.github.edgar8k.model.LineRange;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Filings of any content that the records allow: nulls, empty lists, any Unicode text. */
final class RandomFilings {
    private final Random random;

    RandomFilings(long seed) {
        random = new Random(seed);
    }

    Filing next() {
        return (Filing) record(Filing.class);
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(components[i].getGenericType());
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? labels()
                    : list(generic.getActualTypeArguments()[0]);
        } else if (type == boolean.class) {
            return random.nextBoolean();
        }
        return random.nextInt(5) == 0 ? null : present((Class<?>) type);
    }

    private Object present(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == Integer.class) {
            return random.nextInt() >> random.nextInt(32);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type == LocalDateTime.class) {
            return LocalDateTime.of(2000, 1, 1, 0, 0).plusSeconds(random.nextInt(1_000_000_000));
        } else if (type == LineRange.class) {
            int first = 1 + random.nextInt(1 << random.nextInt(20));
            return new LineRange(first, first + random.nextInt(100));
        } else if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return record(type);
    }

    private List<Object> list(Type element) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(present((Class<?>) element));
        }
        return list;
    }

    private Map<String, List<Object>> labels() {
        Map<String, List<Object>> labels = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            labels.put(text(), list(String.class));
        }
        return labels;
    }

    /** Mostly short; some longer than the buffers of the writer. */
    private String text() {
        int length = random.nextInt(100) == 0 ? random.nextInt(20_000) : random.nextInt(40);
        boolean ascii = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(ascii ? ' ' + random.nextInt('~' - ' ' + 1) : codePoint());
        }
        return text.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(8)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> 0x7F + random.nextInt(0x21);
            case 2 -> 0xA0 + random.nextInt(0x700);
            case 3 -> 0x800 + random.nextInt(0xD000);
            case 4 -> 0xE000 + random.nextInt(0x2000);
            case 5 -> 0x10000 + random.nextInt(0x100000);
            case 6 -> "\"\\/<>&'\u2028\u2029".charAt(random.nextInt(9));
            default -> ' ' + random.nextInt('~' - ' ' + 1);
        };
    }
}
