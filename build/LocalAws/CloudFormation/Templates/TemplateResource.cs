using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>A resource of a template.</summary>
internal sealed record TemplateResource(string LogicalId, string Type)
{
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Description", "Metadata", "Properties", "Type", "UpdatePolicy", "UpdateReplacePolicy",
    };

    private static readonly string[] Policies = ["Delete", "Retain", "RetainExceptOnCreate"];

    public JsonObject Properties { get; init; } = [];
    public IReadOnlyList<string> DependsOn { get; init; } = [];
    public string? Condition { get; init; }
    public string DeletionPolicy { get; init; } = "Delete";
    public string UpdateReplacePolicy { get; init; } = "Delete";
    public JsonObject? Metadata { get; init; }
    public JsonObject? UpdatePolicy { get; init; }

    /// <exception cref="AwsException">ValidationError.</exception>
    public static TemplateResource Read(string logicalId, JsonNode? node)
    {
        if (logicalId.Length > 255 || !logicalId.All(char.IsAsciiLetterOrDigit))
            throw CloudFormationErrors.Format($"Resource name {logicalId} is non alphanumeric.");
        if (node is not JsonObject resource)
            throw CloudFormationErrors.Format($"[/Resources/{logicalId}] resource definition is malformed");
        if (resource[nameof(Type)] is null)
            throw CloudFormationErrors.Format($"[/Resources/{logicalId}] Every Resources object must contain a Type member.");
        if (resource.Select(pair => pair.Key).Where(name => !Members.Contains(name)).ToList() is { Count: > 0 } unknown)
            throw CloudFormationErrors.Validation($"Invalid template resource property '{string.Join("', '", unknown)}' (at /Resources/{logicalId})");
        if (resource.ContainsKey("CreationPolicy"))
            throw CloudFormationErrors.NotHere($"CreationPolicy, which /Resources/{logicalId} has");
        return new TemplateResource(logicalId, Template.Text(resource[nameof(Type)], nameof(Type)))
        {
            Properties = Object(resource, "Properties", logicalId) ?? [],
            DependsOn = resource[nameof(DependsOn)] switch
            {
                null => [],
                JsonArray list => [.. list.Select(each => Template.Text(each, "DependsOn"))],
                var single => [Template.Text(single, "DependsOn")],
            },
            Condition = resource[nameof(Condition)] is { } condition ? Template.Text(condition, "Condition") : null,
            DeletionPolicy = Policy(resource, "DeletionPolicy", logicalId),
            UpdateReplacePolicy = Policy(resource, "UpdateReplacePolicy", logicalId),
            Metadata = Object(resource, "Metadata", logicalId),
            UpdatePolicy = Object(resource, "UpdatePolicy", logicalId),
        };
    }

    private static string Policy(JsonObject resource, string name, string logicalId)
    {
        if (resource[name] is null)
            return "Delete";
        var policy = Template.Text(resource[name], name);
        if (policy == "Snapshot")
            throw CloudFormationErrors.NotHere($"{name} Snapshot, which /Resources/{logicalId} has");
        return Policies.Contains(policy, StringComparer.Ordinal)
            ? policy
            : throw CloudFormationErrors.Format($"Unrecognized {name} {policy} for resource {logicalId}; it is one of {string.Join(", ", Policies)}");
    }

    private static JsonObject? Object(JsonObject resource, string name, string logicalId) => resource[name] switch
    {
        null => null,
        JsonObject value => value,
        _ => throw CloudFormationErrors.Format($"[/Resources/{logicalId}/{name}] must be an object."),
    };
}
