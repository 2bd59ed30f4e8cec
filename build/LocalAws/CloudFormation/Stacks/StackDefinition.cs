using LocalAws.CloudFormation.Shapes;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>What a caller wants a stack to be: everything that an update may change.</summary>
internal sealed record StackDefinition
{
    /// <summary>The template as it was given.</summary>
    public required string Template { get; init; }

    /// <summary>The template that resources are made from: JSON, transforms applied.</summary>
    public required string Processed { get; init; }

    public string? Description { get; init; }
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];
    public IReadOnlyList<Tag> Tags { get; init; } = [];
    public IReadOnlyList<string> Capabilities { get; init; } = [];
    public IReadOnlyList<string> NotificationArns { get; init; } = [];
    public RollbackConfiguration? RollbackConfiguration { get; init; }

    /// <summary>Role that resources are made with; null is the caller.</summary>
    public string? RoleArn { get; init; }
}
