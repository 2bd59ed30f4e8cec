using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Replaces <c>Function.Version</c>, <c>Function.Alias</c> and <c>Api.Stage</c> by the resources that they stand for. Pure.</summary>
internal static class ReferableProperties
{
    public static JsonNode? Replace(JsonNode? node, IReadOnlyDictionary<string, string> names) => node switch
    {
        JsonObject { Count: 1 } single when single["Ref"] is JsonValue name && names.TryGetValue(name.ToString(), out var target) => new JsonObject { ["Ref"] = target },
        JsonObject { Count: 1 } single when single["Fn::GetAtt"] is JsonArray { Count: 2 } path && Split(path) is { } found && names.TryGetValue(found.Name, out var target) =>
            new JsonObject { ["Fn::GetAtt"] = new JsonArray(target, found.Attribute) },
        JsonObject map => new JsonObject(map.Select(pair => KeyValuePair.Create(pair.Key, pair.Key == "Fn::Sub" ? Sub(pair.Value, names) : Replace(pair.Value, names)))),
        JsonArray list => new JsonArray([.. list.Select(each => Replace(each, names))]),
        _ => node?.DeepClone(),
    };

    // [Function, Version.Arn]: the attribute of what the function's property stands for.
    private static (string Name, string Attribute)? Split(JsonArray path)
    {
        if (path[0] is not JsonValue resource || path[1] is not JsonValue attribute || attribute.ToString().Split('.', 2) is not [var property, var rest])
            return null;
        return ($"{resource}.{property}", rest);
    }

    private static JsonNode? Sub(JsonNode? node, IReadOnlyDictionary<string, string> names) => node switch
    {
        JsonValue text => names.Aggregate(text.ToString(), (current, name) => current
            .Replace($"${{{name.Key}}}", $"${{{name.Value}}}", StringComparison.Ordinal)
            .Replace($"${{{name.Key}.", $"${{{name.Value}.", StringComparison.Ordinal)),
        JsonArray { Count: 2 } pair => new JsonArray(Sub(pair[0], names), Replace(pair[1], names)),
        _ => Replace(node, names),
    };
}
