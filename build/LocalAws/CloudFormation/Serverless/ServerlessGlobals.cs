using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Puts the Globals section under a resource's own properties: single values are the resource's, maps are merged, lists are joined. Pure.</summary>
internal static class ServerlessGlobals
{
    public static JsonObject Merge(JsonObject globals, JsonObject own)
    {
        var merged = (JsonObject)globals.DeepClone();
        foreach (var (name, value) in own)
        {
            merged[name] = (merged[name], value) switch
            {
                (JsonObject global, JsonObject local) when !IsFunction(global) && !IsFunction(local) => Merge(global, local),
                (JsonArray global, JsonArray local) => new JsonArray([.. global.Concat(local).Select(each => each?.DeepClone())]),
                _ => value?.DeepClone(),
            };
        }
        return merged;
    }

    private static bool IsFunction(JsonObject value) => value.Count == 1 && (value.ContainsKey("Ref") || value.First().Key.StartsWith("Fn::", StringComparison.Ordinal));
}
