using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>A resource of a stack as it is kept.</summary>
internal sealed record ResourceState
{
    public required string LogicalId { get; init; }
    public required string Type { get; init; }
    public required string Status { get; init; }
    public required DateTimeOffset Timestamp { get; init; }
    public string? StatusReason { get; init; }

    /// <summary>What <c>Ref</c> gives; null until it is known.</summary>
    public string? PhysicalId { get; init; }

    /// <summary>Properties that it was made with, without functions.</summary>
    public JsonObject Properties { get; init; } = [];

    /// <summary>What <c>Fn::GetAtt</c> gives.</summary>
    public JsonObject Attributes { get; init; } = [];

    /// <summary>Resources that it needs.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    public string DeletionPolicy { get; init; } = "Delete";
    public string UpdateReplacePolicy { get; init; } = "Delete";

    /// <summary>How its update goes, without functions.</summary>
    public JsonObject? UpdatePolicy { get; init; }

    /// <summary>Metadata of the template, as JSON.</summary>
    public string? Metadata { get; init; }

    /// <summary>Whether it is still to be deleted: it has or may have something behind it.</summary>
    public bool IsThere => Status is not (StackStatus.DeleteComplete or StackStatus.DeleteSkipped);
}
