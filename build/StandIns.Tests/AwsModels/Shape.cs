using System.Text.Json;

namespace StandIns.Tests.AwsModels;

/// <summary>A shape of a model: a structure with members, a list, a map or a scalar.</summary>
public sealed class Shape(ApiModel model, string name, JsonElement json)
{
    public string Name { get; } = name;

    public string Type { get; } = json.GetProperty("type").GetString()!;

    public IReadOnlyList<Member> Members { get; } = !json.TryGetProperty("members", out var members)
        ? []
        : [.. members.EnumerateObject().Select(member => new Member(model, member.Name, member.Value))];

    public IReadOnlyList<string>? Enum { get; } =
        json.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : null;

    /// <summary>The member that is the whole body of a REST message.</summary>
    public string? Payload { get; } = json.TryGetProperty("payload", out var payload) ? payload.GetString() : null;

    /// <summary>The code of an error, where it is not the shape's name.</summary>
    public string ErrorCode { get; } =
        json.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) ? code.GetString()! : name;

    public Member Element => Under("member");

    public Member Key => Under("key");

    public Member Value => Under("value");

    private Member Under(string side) => new(model, side, json.GetProperty(side));
}
