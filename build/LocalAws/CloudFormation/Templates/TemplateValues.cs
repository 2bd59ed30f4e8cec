using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>What a template's functions are answered from.</summary>
internal sealed record TemplateValues
{
    /// <summary>What stands for a value that is known only once the resource is there (as change sets show it).</summary>
    public const string KnownAfterApply = "{{changeSet:KNOWN_AFTER_APPLY}}";

    public required Template Template { get; init; }
    public required Scope Scope { get; init; }
    public required string StackName { get; init; }
    public required string StackId { get; init; }
    public IReadOnlyList<string> NotificationArns { get; init; } = [];

    /// <summary>Parameters by name: a text, or a list of texts.</summary>
    public required IReadOnlyDictionary<string, JsonNode> Parameters { get; init; }

    /// <summary>The physical id of a resource; null when it is not there yet.</summary>
    public required Func<string, string?> PhysicalId { get; init; }

    /// <summary>An attribute of a resource; null when it has none of that name.</summary>
    public required Func<string, string, JsonNode?> Attribute { get; init; }

    /// <summary>The value of an export, or null.</summary>
    public required Func<string, string?> Import { get; init; }

    /// <summary>Availability zones of a region.</summary>
    public static IReadOnlyList<string> ZonesOf(string region) => [$"{region}a", $"{region}b", $"{region}c"];

    /// <summary>A parameter or pseudo parameter; null when there is none of that name.</summary>
    public JsonNode? Parameter(string name) => Parameters.GetValueOrDefault(name)?.DeepClone() ?? name switch
    {
        "AWS::AccountId" => JsonValue.Create(Scope.AccountId),
        "AWS::Region" => JsonValue.Create(Scope.Region),
        "AWS::Partition" => JsonValue.Create("aws"),
        "AWS::URLSuffix" => JsonValue.Create("amazonaws.com"),
        "AWS::StackName" => JsonValue.Create(StackName),
        "AWS::StackId" => JsonValue.Create(StackId),
        "AWS::NotificationARNs" => new JsonArray([.. NotificationArns.Select(each => (JsonNode)each)]),
        _ => null,
    };
}
