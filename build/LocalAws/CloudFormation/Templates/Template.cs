using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Templates;

/// <summary>A template whose sections have the right form; what they refer to is <see cref="TemplateRules"/>' to check.</summary>
internal sealed record Template
{
    private static readonly HashSet<string> Sections = new(StringComparer.Ordinal)
    {
        "AWSTemplateFormatVersion", "Conditions", "Description", "Globals", "Hooks", "Mappings", "Metadata", "Outputs", "Parameters", "Resources", "Rules", "Transform",
    };

    public required JsonObject Root { get; init; }
    public string? Description { get; init; }
    public required IReadOnlyDictionary<string, TemplateParameter> Parameters { get; init; }
    public required JsonObject Mappings { get; init; }
    public required IReadOnlyDictionary<string, JsonNode> Conditions { get; init; }
    public required IReadOnlyDictionary<string, TemplateResource> Resources { get; init; }
    public required IReadOnlyDictionary<string, TemplateOutput> Outputs { get; init; }

    /// <summary>Macros of the whole template, in their order.</summary>
    public IReadOnlyList<string> Transforms { get; init; } = [];

    /// <exception cref="AwsException">ValidationError, in CloudFormation's words.</exception>
    public static Template Read(string text) => Of(TemplateText.Read(text));

    /// <exception cref="AwsException">ValidationError, in CloudFormation's words.</exception>
    public static Template Of(JsonObject root)
    {
        if (root.Select(pair => pair.Key).Where(name => !Sections.Contains(name)).ToList() is { Count: > 0 } unknown)
            throw CloudFormationErrors.Validation($"Invalid template property or properties [{string.Join(", ", unknown)}]");
        if (root["AWSTemplateFormatVersion"] is { } version && Text(version, "AWSTemplateFormatVersion") != "2010-09-09")
            throw CloudFormationErrors.Format($"Template format version is not supported: '{version}'; it is 2010-09-09");
        foreach (var refused in new[] { "Rules", "Hooks" }.Where(root.ContainsKey))
            throw CloudFormationErrors.NotHere($"the section {refused} of templates");
        var resources = Section(root, "Resources");
        if (resources.Count == 0)
            throw CloudFormationErrors.Format("At least one Resources member must be defined.");
        return new Template
        {
            Root = root,
            Description = root[nameof(Description)] is { } description ? Text(description, "Description") : null,
            Parameters = Section(root, "Parameters").ToDictionary(pair => pair.Key, pair => TemplateParameter.Read(pair.Key, pair.Value), StringComparer.Ordinal),
            Mappings = Section(root, "Mappings"),
            Conditions = Section(root, "Conditions").ToDictionary(pair => pair.Key, pair => pair.Value ?? throw NoNull($"Conditions/{pair.Key}"), StringComparer.Ordinal),
            Resources = resources.ToDictionary(pair => pair.Key, pair => TemplateResource.Read(pair.Key, pair.Value), StringComparer.Ordinal),
            Outputs = Section(root, "Outputs").ToDictionary(pair => pair.Key, pair => TemplateOutput.Read(pair.Key, pair.Value), StringComparer.Ordinal),
            Transforms = root["Transform"] switch
            {
                null => [],
                JsonArray list => [.. list.Select(each => Text(each, "Transform"))],
                var single => [Text(single, "Transform")],
            },
        };
    }

    public static AwsException NoNull(string path) => CloudFormationErrors.Format($"[/{path}] 'null' values are not allowed in templates");

    public static string Text(JsonNode? node, string path) => node is JsonValue value && value.TryGetValue<string>(out var text)
        ? text
        : throw CloudFormationErrors.Format($"Every {path} member must be a string.");

    private static JsonObject Section(JsonObject root, string name) => root[name] switch
    {
        null => [],
        JsonObject section => section,
        _ => throw CloudFormationErrors.Format($"[/{name}] must be an object."),
    };
}
