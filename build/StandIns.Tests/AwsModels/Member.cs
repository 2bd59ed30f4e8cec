using System.Text.Json;

namespace StandIns.Tests.AwsModels;

/// <summary>A member of a structure, or the element, key or value of a collection.</summary>
public sealed class Member(ApiModel model, string name, JsonElement json)
{
    public string Name { get; } = name;

    /// <summary>Name on the wire.</summary>
    public string WireName { get; } = Text(json, "locationName") ?? name;

    /// <summary>Where a REST message has it, when not in its JSON: uri, querystring, header or statusCode.</summary>
    public string? Location { get; } = Text(json, "location");

    public Shape Shape => model.Shape(Text(json, "shape")!);

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
