using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>What the transform has made so far.</summary>
internal sealed class ServerlessOutput(Template template, IReadOnlyDictionary<string, JsonNode> parameters, Scope scope)
{
    private readonly Dictionary<string, ApiDocument> apis = new(StringComparer.Ordinal);

    public Template Template => template;

    public Scope Scope => scope;

    /// <summary>Resources of the new template.</summary>
    public JsonObject Resources { get; } = [];

    /// <summary>What <c>!Ref Function.Alias</c> stands for: a logical id by the dotted name.</summary>
    public Dictionary<string, string> Referables { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties that the Globals section gives resources of a type.</summary>
    public JsonObject Globals(string section) => template.Root["Globals"]?[section] as JsonObject ?? [];

    /// <summary>Adds a resource that comes from one of SAM.</summary>
    public JsonObject Add(string logicalId, string type, JsonObject properties, TemplateResource from)
    {
        var resource = new JsonObject { ["Type"] = type, ["Properties"] = properties };
        if (from.Condition is { } condition)
            resource["Condition"] = condition;
        Resources[logicalId] = resource;
        return resource;
    }

    /// <summary>Adds a resource of no function in particular, once.</summary>
    public void AddShared(string logicalId, string type, JsonObject properties)
    {
        if (!Resources.ContainsKey(logicalId))
            Resources[logicalId] = new JsonObject { ["Type"] = type, ["Properties"] = properties };
    }

    /// <summary>Takes a resource of CloudFormation over as it is.</summary>
    public void Copy(TemplateResource resource) => Resources[resource.LogicalId] = template.Root[nameof(Resources)]![resource.LogicalId]!.DeepClone();

    /// <summary>The document of an API that functions add their routes to.</summary>
    public ApiDocument Api(string logicalId, bool isHttp)
    {
        if (!apis.TryGetValue(logicalId, out var api))
            apis.Add(logicalId, api = new ApiDocument(logicalId, isHttp));
        return api;
    }

    /// <summary>Makes the APIs that no resource declares, and writes the routes of those that one does.</summary>
    public void AddImplicitApis()
    {
        foreach (var api in apis.Values)
            ServerlessApis.Finish(this, api);
    }

    /// <summary>A text that SAM must know: written there, or the value of a parameter.</summary>
    public string Known(JsonNode? value, string logicalId, string property) => value switch
    {
        JsonValue text => text.ToString(),
        JsonObject { Count: 1 } reference when reference["Ref"] is JsonValue name && parameters.TryGetValue(name.ToString(), out var parameter) => parameter.ToString(),
        _ => throw ServerlessErrors.Invalid(logicalId, $"{property} must be a string or a Ref to a template parameter"),
    };
}
