using LocalAws.CloudFormation.Shapes;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>What CreateStack, UpdateStack and CreateChangeSet have in common: what a stack shall be.</summary>
internal sealed record DefinitionRequest
{
    public string? TemplateBody { get; init; }
    public string? TemplateUrl { get; init; }
    public bool UsePreviousTemplate { get; init; }
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>Null keeps the stack's.</summary>
    public IReadOnlyList<Tag>? Tags { get; init; }

    public IReadOnlyList<string>? NotificationArns { get; init; }
    public RollbackConfiguration? RollbackConfiguration { get; init; }
    public IReadOnlyList<string>? ResourceTypes { get; init; }
    public string? RoleArn { get; init; }

    /// <summary>Whether somebody looks at the result of transforms before it is used.</summary>
    public bool IsReviewed { get; init; }
}
