using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes;

/// <summary>Brings a resource's tags to what its properties and its stack say, by the operations that most services share.</summary>
internal sealed record Retag(string Service, string Tag, string Untag)
{
    /// <summary>Members that say which resource.</summary>
    public required JsonObject Target { get; init; }

    /// <summary>ARN of the resource.</summary>
    public required string Resource { get; init; }

    /// <summary>Whether the service takes tags as a map.</summary>
    public bool AsMap { get; init; }

    /// <summary>Member of tags.</summary>
    public string Tags { get; init; } = "Tags";

    /// <summary>Member of keys.</summary>
    public string Keys { get; init; } = "TagKeys";

    public async Task RunAsync(ResourceRequest request)
    {
        var wanted = request.TagsAsMap();
        var gone = KeysOf(request.Previous[nameof(Tags)]).Where(key => !wanted.ContainsKey(key)).ToList();
        if (gone.Count > 0)
            await request.CallAsync(Service, Untag, With(Keys, new JsonArray([.. gone.Select(key => (JsonNode)key)])), Resource);
        if (wanted.Count > 0)
            await request.CallAsync(Service, Tag, With(Tags, AsMap ? wanted : request.Tags()), Resource);
    }

    private JsonObject With(string member, JsonNode value)
    {
        var members = (JsonObject)Target.DeepClone();
        members[member] = value;
        return members;
    }

    private static IEnumerable<string> KeysOf(JsonNode? tags) => tags switch
    {
        JsonObject map => map.Select(pair => pair.Key),
        JsonArray list => list.OfType<JsonObject>().Select(tag => tag["Key"]).OfType<JsonNode>().Select(ResourceRequest.TextOf),
        _ => [],
    };
}
