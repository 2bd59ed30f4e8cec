using Build.Validation.Documents;

namespace Build.Validation.Pipelines;

/// <summary>An action of a pipeline's declaration.</summary>
/// <param name="Node">The action.</param>
public sealed record PipelineAction(Node Node)
{
    /// <summary>Its name.</summary>
    public string Name => Node["name"]?.Text ?? "an action";

    /// <summary>Who runs it: <c>AWS</c>, <c>ThirdParty</c> or <c>Custom</c>.</summary>
    public string? Owner => Type?["owner"]?.Text;

    /// <summary>What runs it: <c>CodeBuild</c>, <c>CloudFormation</c>...</summary>
    public string? Provider => Type?["provider"]?.Text;

    /// <summary>Version of the action type.</summary>
    public string? Version => Type?["version"]?.Text;

    /// <summary>Region that it runs in; null is the pipeline's own.</summary>
    public Node? Region => Node["region"];

    /// <summary>Place of the provider's name.</summary>
    public Place ProviderPlace => Type?["provider"]?.Place ?? Node.Place;

    private Node? Type => Node["actionTypeId"];

    /// <summary>A value of its configuration.</summary>
    public Node? Configuration(string key) => Node["configuration"]?[key] is { IsNull: false } value ? value : null;
}
