using System.Text.Json;
using System.Text.Json.Nodes;

namespace Build.Settings;

/// <summary>Holds one value against its definition. Pure.</summary>
internal static class SettingCheck
{
    /// <summary>What is wrong, with origin, what was found and what is allowed; null when nothing is.</summary>
    public static string? Fault(SettingValue value)
    {
        if (SettingSecrets.Fault(value) is { } secret)
            return secret;
        if (!SettingsSchema.All.TryGetValue(value.Path, out var definition))
        {
            if (SettingsSchema.IsSection(value.Path))
                return $"{value.Origin}: '{value.Path}' is {value.Value?.ToJsonString() ?? "null"}; allowed is an object {{ ... }} with {Siblings(value.Path + ".")}.";
            var nearest = SettingsSchema.Nearest(value.Path);
            return $"{value.Origin}: unknown setting '{value.Path}'.{(nearest is null ? $" Allowed here: {Siblings(value.Path)}." : $" Did you mean '{nearest}'?")}";
        }
        if (value.Value is null)
            return Nullable(definition) ? null : $"{value.Origin}: '{value.Path}' is null; allowed is {Expected(definition)}.";
        if (definition.IsList)
            return value.Value is JsonArray list ? list.Select(item => Single(value, item, definition)).FirstOrDefault(fault => fault is not null) : Wrong(value, definition);
        if (definition.IsMap)
            return value.Value is JsonObject map ? map.Select(pair => Single(value, pair.Value, definition)).FirstOrDefault(fault => fault is not null) : Wrong(value, definition);
        return Single(value, value.Value, definition);
    }

    private static string? Single(SettingValue value, JsonNode? single, SettingDefinition definition)
    {
        var kind = single?.GetValueKind();
        var fits = Type.GetTypeCode(definition.ValueType) switch
        {
            TypeCode.Boolean => kind is JsonValueKind.True or JsonValueKind.False,
            TypeCode.Int32 => kind is JsonValueKind.Number && int.TryParse(single!.ToJsonString(), out _),
            _ => kind is JsonValueKind.String,
        };
        var holds = fits && (definition.Rule?.Holds(single!.ToString()) ?? true);
        return holds ? null : Wrong(value, definition, single);
    }

    private static string Wrong(SettingValue value, SettingDefinition definition, JsonNode? found = null) =>
        $"{value.Origin}: '{value.Path}' is {(definition.IsSecret ? "(not shown)" : (found ?? value.Value)?.ToJsonString() ?? "null")}; allowed is {Expected(definition)}.{Suggestion(definition, found ?? value.Value)}";

    private static string Suggestion(SettingDefinition definition, JsonNode? found) =>
        definition.Rule is OneOfAttribute oneOf && Spelling.Nearest(found?.ToString() ?? "", oneOf.Words) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static string Expected(SettingDefinition definition)
    {
        var single = definition.Rule?.Allowed ?? Type.GetTypeCode(definition.ValueType) switch { TypeCode.Boolean => "true or false", TypeCode.Int32 => "a whole number", _ => "a text" };
        return definition.IsList ? $"a list, each {single}" : definition.IsMap ? $"an object, each value {single}" : single;
    }

    private static bool Nullable(SettingDefinition definition) =>
        System.Nullable.GetUnderlyingType(definition.Property.PropertyType) is not null
        || new System.Reflection.NullabilityInfoContext().Create(definition.Property).WriteState is System.Reflection.NullabilityState.Nullable;

    private static string Siblings(string path)
    {
        var section = path.Contains('.', StringComparison.Ordinal) ? path[..(path.LastIndexOf('.') + 1)] : "";
        var siblings = SettingsSchema.All.Keys.Where(key => key.StartsWith(section, StringComparison.Ordinal)).Select(key => section + key[section.Length..].Split('.')[0]).Distinct();
        return string.Join(", ", siblings.Order(StringComparer.Ordinal));
    }
}
