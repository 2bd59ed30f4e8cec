using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Model;

namespace LocalAws.Http.Binding;

/// <summary>Holds a request in normal form against its model: required members, lengths, ranges, patterns and enumerations.</summary>
internal static class RequestValidator
{
    public static List<Violation> Validate(JsonObject request, ApiShape input)
    {
        var violations = new List<Violation>();
        Structure(request, input, "", violations);
        return violations;
    }

    private static void Structure(JsonObject value, ApiShape shape, string path, List<Violation> violations)
    {
        foreach (var name in shape.Required.Where(name => value[name] is null))
        {
            if (shape.Members[name] is { Streaming: false, Shape.Streaming: false } member)
                violations.Add(new(Join(path, name), null, "Member must not be null", member.Shape.Name, Missing: true));
        }
        foreach (var (name, child) in value)
        {
            if (child is not null)
                Value(child, shape.Members[name].Shape, Join(path, name), violations);
        }
    }

    private static void Value(JsonNode value, ApiShape shape, string path, List<Violation> violations)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Structure:
                Structure((JsonObject)value, shape, path, violations);
                break;
            case ShapeKind.List:
                var list = (JsonArray)value;
                Size(list.Count, list, "length", shape, path, violations);
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is { } element)
                        Value(element, shape.Element!.Shape, $"{path}.{i + 1}.member", violations);
                }
                break;
            case ShapeKind.Map:
                var map = (JsonObject)value;
                Size(map.Count, map, "length", shape, path, violations);
                foreach (var (key, child) in map)
                {
                    Value(JsonValue.Create(key), shape.Key!.Shape, Join(path, key), violations);
                    if (child is not null)
                        Value(child, shape.Element!.Shape, Join(path, key), violations);
                }
                break;
            case ShapeKind.String:
                Text(value.GetValue<string>(), shape, path, violations);
                break;
            case ShapeKind.Integer or ShapeKind.Long or ShapeKind.Double:
                Size(double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture), value, "value", shape, path, violations);
                break;
            case ShapeKind.Blob:
                Size(Convert.FromBase64String(value.GetValue<string>()).LongLength, null, "length", shape, path, violations);
                break;
        }
    }

    private static void Text(string text, ApiShape shape, string path, List<Violation> violations)
    {
        var shown = shape.Sensitive ? null : text.Length <= 256 ? text : text[..256] + "...";
        if (shape.Enum is not null && !shape.Enum.Contains(text, StringComparer.Ordinal))
            violations.Add(new(path, shown, $"Member must satisfy enum value set: [{string.Join(", ", shape.Enum)}]", shape.Name, Missing: false));
        Size(Ascii.IsValid(text) ? text.Length : text.EnumerateRunes().Count(), shown is null ? null : JsonValue.Create(shown), "length", shape, path, violations);
        if (shape.Pattern is { } pattern && !Matches(pattern, text))
            violations.Add(new(path, shown, $"Member must satisfy regular expression pattern: {shape.PatternText}", shape.Name, Missing: false));
    }

    private static bool Matches(System.Text.RegularExpressions.Regex pattern, string text)
    {
        try
        {
            return pattern.IsMatch(text);
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static void Size(double size, JsonNode? value, string what, ApiShape shape, string path, List<Violation> violations)
    {
        var shown = value is null ? null : value is JsonValue single ? single.GetValueKind() is JsonValueKind.String ? single.GetValue<string>() : single.ToJsonString() : "[...]";
        if (size < shape.Minimum)
            violations.Add(new(path, shown, $"Member must have {what} greater than or equal to {shape.Minimum}", shape.Name, Missing: false));
        if (size > shape.Maximum)
            violations.Add(new(path, shown, $"Member must have {what} less than or equal to {shape.Maximum}", shape.Name, Missing: false));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
